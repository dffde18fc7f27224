//! Breaks the lines of Markdown that is written here.

use super::inline::guarded;

/// Lines of at most so many characters, where words allow it. Code and tables stay as they are.
pub(crate) fn lines(markdown: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    // What closes the code block that is open.
    let mut fence: Option<String> = None;
    for line in markdown.split('\n') {
        if let Some(end) = &fence {
            if line == end {
                fence = None;
            }
            lines.push(line.to_owned());
            continue;
        }
        let (margin, body) = margin(line);
        if line.len() <= width && !body.starts_with("```") {
            lines.push(line.to_owned());
            continue;
        }
        let marks = body
            .strip_suffix("text")
            .filter(|marks| marks.len() >= 3 && marks.bytes().all(|character| character == b'`'));
        if let Some(marks) = marks {
            fence = Some(format!("{}{marks}", following(margin)));
        }
        if marks.is_some() || body.starts_with("| ") || body.starts_with("|-") {
            lines.push(line.to_owned());
        } else {
            wrap(margin, body, width, &mut lines);
        }
    }
    lines
}

/// Whether a line is part of a paragraph.
pub(super) fn is_plain(line: &str) -> bool {
    margin(line).0.is_empty() && !line.starts_with("| ") && !line.starts_with("```")
}

fn wrap(margin: &str, body: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = margin.to_owned();
    let mut is_first = true;
    for word in words(body) {
        if is_first {
            line.push_str(word);
            is_first = false;
        } else if line.len() + 1 + word.len() > width {
            lines.push(line);
            line = format!("{}{}", following(margin), guarded(word));
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.push(line.trim_end().to_owned());
}

/// The marks of quotes and lists that a line begins with, and the rest.
fn margin(line: &str) -> (&str, &str) {
    let mut rest = line;
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        rest = match rest.as_bytes() {
            [b' ', ..] => &rest[1..],
            [b'-' | b'>', b' ', ..] => &rest[2..],
            b">" => &rest[1..],
            _ if digits > 0 && rest[digits..].starts_with(". ") => &rest[digits + 2..],
            _ => break,
        };
    }
    line.split_at(line.len() - rest.len())
}

/// The margin of the lines that follow the first.
fn following(margin: &str) -> String {
    margin.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect()
}

/// The words of a line. Code is one word, whatever spaces it has.
pub(super) fn words(line: &str) -> Vec<&str> {
    if !line.contains(['`', '\\']) {
        return line.split_whitespace().collect();
    }
    let mut words = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(character) = line[at..].chars().next() {
        if character.is_whitespace() {
            words.push(&line[start..at]);
            start = at + character.len_utf8();
        }
        at += match character {
            '`' => span_length(&line[at..]),
            '\\' => 1 + line[at + 1..].chars().next().filter(|next| !next.is_whitespace()).map_or(0, char::len_utf8),
            character => character.len_utf8(),
        };
    }
    words.push(&line[start..]);
    words.retain(|word| !word.is_empty());
    words
}

/// How long the code is that a text begins with; only its backticks if it does not end.
fn span_length(text: &str) -> usize {
    let length = text.bytes().take_while(|character| *character == b'`').count();
    let mut at = length;
    while let Some(next) = text[at..].find('`') {
        let start = at + next;
        let run = text[start..].bytes().take_while(|character| *character == b'`').count();
        if run == length {
            return start + run;
        }
        at = start + run;
    }
    length
}
