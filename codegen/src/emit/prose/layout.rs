//! Breaks the lines of Markdown that is written here.

/// Lines of at most this many characters, where words allow it. Code and tables stay as they are.
pub(crate) fn lines(markdown: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    // What closes the code block that is open.
    let mut end: Option<String> = None;
    for line in markdown.split('\n') {
        if end.is_some() {
            end = end.filter(|end| line != end);
            lines.push(line.to_owned());
            continue;
        }
        let (margin, body) = margin(line);
        end = fence(body).map(|marks| format!("{}{marks}", following(margin)));
        if line.len() <= width || end.is_some() || is_row(body) {
            lines.push(line.to_owned());
        } else {
            wrap(margin, body, width, &mut lines);
        }
    }
    lines
}

/// Whether a line is part of a paragraph.
pub(super) fn is_plain(line: &str) -> bool {
    let (margin, body) = margin(line);
    margin.is_empty() && !is_row(body) && fence(body).is_none()
}

/// Whether a line is a row of a table.
pub(super) fn is_row(body: &str) -> bool {
    body.starts_with("| ") && body.ends_with(" |")
}

/// The backticks of a line that begins a block of code.
pub(super) fn fence(body: &str) -> Option<&str> {
    body.strip_suffix("text").filter(|marks| marks.len() >= 3 && run(marks) == marks.len())
}

fn wrap(margin: &str, body: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = margin.to_owned();
    for (index, word) in words(body).into_iter().enumerate() {
        if index == 0 {
            line.push_str(word);
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

/// A line that begins no block: its first word is escaped where it would.
pub(super) fn guarded(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    let is_of = |characters: &str| !word.is_empty() && word.chars().all(|character| characters.contains(character));
    let number = word.trim_start_matches(|character: char| character.is_ascii_digit());
    if number != word && matches!(number, "." | ")") {
        return line.replacen(number, &format!("\\{number}"), 1);
    }
    let starts_block = ["#", "-:", "+", "*", "_", "="].into_iter().any(is_of);
    if starts_block || word.starts_with("~~~") { format!("\\{line}") } else { line.to_owned() }
}

/// The mark of a quote or a list item that a line begins with, and the rest.
pub(super) fn marker(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let length = match line.get(digits..)? {
        rest if digits == 0 && (rest.starts_with("- ") || rest.starts_with("> ")) => 2,
        rest if (1..=9).contains(&digits) && rest.starts_with(". ") => digits + 2,
        _ => return None,
    };
    line.split_at_checked(length)
}

/// The marks and spaces that a line begins with, and the rest.
fn margin(line: &str) -> (&str, &str) {
    let mut rest = line;
    while let Some(next) = rest.strip_prefix(' ').or_else(|| marker(rest).map(|(_, rest)| rest)) {
        rest = next;
    }
    let rest = if rest == ">" { "" } else { rest };
    line.split_at_checked(line.len() - rest.len()).unwrap_or_default()
}

/// The margin of the lines that follow the first.
pub(super) fn following(margin: &str) -> String {
    margin.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect()
}

/// The words of a line. Code is one word, whatever spaces it has.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut rest, mut at) = (line.trim(), 0);
    while let Some((left, next)) = rest.get(at..).and_then(|left| Some((left, left.chars().next()?))) {
        at += match next {
            '`' => span_length(left).unwrap_or(run(left)),
            '\\' => 1 + left.chars().nth(1).filter(|next| *next != ' ').map_or(0, char::len_utf8),
            character => character.len_utf8(),
        };
        if next == ' ' {
            let (word, after) = rest.split_at_checked(at).unwrap_or_default();
            words.push(word.trim_end());
            (rest, at) = (after.trim_start(), 0);
        }
    }
    words.push(rest);
    words
}

/// How many backticks a text begins with.
pub(super) fn run(text: &str) -> usize {
    text.bytes().take_while(|character| *character == b'`').count()
}

/// How long the code is that a text begins with, if it ends and is not empty.
pub(super) fn span_length(text: &str) -> Option<usize> {
    let length = run(text);
    let mut at = length;
    loop {
        let start = at + text.get(at..)?.find('`')?;
        let marks = run(text.get(start..)?);
        if marks == length {
            let code = text.get(length..start)?;
            return (!code.trim_matches([' ', '`']).is_empty()).then_some(start + marks);
        }
        at = start + marks;
    }
}
