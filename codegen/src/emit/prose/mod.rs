//! Text of a document as it may stand in a doc comment.
//!
//! Vendoring reads the Markdown of a document with a complete reader and writes it in a plain form (see
//! `docs/generation.md`). Here, that form stays as it is, and whatever else Markdown or rustdoc could take for more than
//! text is escaped, so that no text of a document that was not vendored is compiled as a test, looked up as the name of
//! an item or read as HTML.

mod layout;

use layout::{guarded, is_row, marker, run, span_length};

pub(super) use layout::lines;

/// Beyond this depth, the marks of lists and quotes are text.
const MAX_DEPTH: usize = 6;

/// A description as Markdown; its lines are broken by [`lines`].
pub(crate) fn prose(text: &str) -> String {
    if is_simple(text) {
        return text.split_whitespace().collect::<Vec<&str>>().join(" ");
    }
    let cleaned = cleaned(text);
    let lines: Vec<&str> = cleaned.trim_end().split('\n').collect();
    let mut blocks = Blocks::default();
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        rest = blocks.read(line, after);
    }
    blocks.out.join("\n")
}

/// A description within a sentence of our own: all of it on one line.
pub(crate) fn prose_line(text: &str) -> String {
    inline(&cleaned(text).split_whitespace().collect::<Vec<&str>>().join(" "), false)
}

/// Whether a text is one paragraph of plain words, as most are. Builds are not optimized, so that looking twice costs
/// less than taking it apart.
fn is_simple(text: &str) -> bool {
    let is_word = |character: u8| character.is_ascii_alphanumeric() || b" ,.;'\"()/".contains(&character);
    text.bytes().all(is_word) && text.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// A description after words of our own: on their line if it is a single line of text, else below them.
pub(crate) fn prose_after(words: &str, text: &str) -> String {
    let prose = prose(text);
    match prose.as_str() {
        "" => words.to_owned(),
        line if !line.contains('\n') && layout::is_plain(line) => format!("{words} {line}"),
        _ => format!("{words}\n\n{prose}"),
    }
}

/// A name or a value of a document as code. One that could not be seen is written with quotes and escapes.
pub(crate) fn quoted(text: &str) -> String {
    let is_visible = !text.is_empty() && text.trim() == text && text.chars().all(is_kept) && !text.contains('\n');
    if is_visible { span(text) } else { span(&format!("{text:?}")) }
}

/// A code span whose fence does not occur in it.
fn span(text: &str) -> String {
    let longest = text.split(|other| other != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The lines that are written so far, and the lists and quotes that the last one is in.
#[derive(Default)]
struct Blocks {
    out: Vec<String>,
    /// What a further line in each list item or quote begins with.
    open: Vec<String>,
}

impl Blocks {
    /// Writes a line, and those after it that are code with it. Gives what is left.
    fn read<'a, 'b>(&mut self, line: &str, after: &'a [&'b str]) -> &'a [&'b str] {
        let (kept, mut body) = self.within(line);
        let (mut marks, mut opened) = (String::new(), Vec::new());
        while let Some((mark, rest)) = marker(body).filter(|(_, rest)| !rest.trim().is_empty()) {
            if kept + opened.len() == MAX_DEPTH {
                break;
            }
            marks.push_str(mark);
            opened.push(layout::following(mark));
            body = rest.trim_start();
        }
        let body = body.trim();
        // What is open here is open to a reader of Markdown too: no list begins in a paragraph, no line goes on lazily.
        let is_item = |mark: Option<&String>| mark.is_some_and(|mark| mark.starts_with(' '));
        let is_next_item = is_item(self.open.get(kept)) && is_item(opened.first());
        let goes_on = kept == self.open.len() && opened.is_empty();
        if body.is_empty() || !(is_next_item || goes_on) {
            self.separate(kept);
        }
        self.open.truncate(kept);
        if body.is_empty() {
            return after;
        }
        let first = format!("{}{marks}", self.open.concat());
        self.open.extend(opened);
        if let Some(count) = layout::fence(body).and_then(|marks| self.code_length(marks, after)) {
            let (code, rest) = after.split_at_checked(count).unwrap_or_default();
            self.out.push(format!("{first}{body}"));
            self.out.extend(code.iter().map(|line| line.trim_end().to_owned()));
            return rest;
        }
        let text = if is_row(body) { inline(body, true) } else { guarded(&inline(body, false)) };
        self.out.push(format!("{first}{text}"));
        after
    }

    /// How many of the open lists and quotes a line is in, and what stands in them.
    fn within<'a>(&self, line: &'a str) -> (usize, &'a str) {
        let mut body = line;
        for (kept, margin) in self.open.iter().enumerate() {
            let is_quote = margin.starts_with('>');
            match body.strip_prefix(margin.as_str()) {
                Some(rest) => body = rest,
                None if is_quote && body.trim_end() == ">" => body = "",
                None if !is_quote && body.trim().is_empty() => {}
                None => return (kept, body.trim_start()),
            }
        }
        (self.open.len(), body.trim_start())
    }

    /// How many lines the code has that a fence begins, with the one that ends it, if all of them are in the same lists
    /// and quotes.
    fn code_length(&self, marks: &str, after: &[&str]) -> Option<usize> {
        let margin = self.open.concat();
        for (index, line) in after.iter().enumerate() {
            let is_empty = line.trim_end() == margin.trim_end() || (line.trim().is_empty() && !margin.contains('>'));
            let text = if is_empty { "" } else { line.strip_prefix(margin.as_str())? };
            if text.trim_end() == marks {
                return Some(index + 1);
            }
            if text.trim_start().starts_with(marks) {
                return None;
            }
        }
        None
    }

    /// An empty line in the first of the open lists and quotes, unless there is one or nothing above.
    fn separate(&mut self, kept: usize) {
        let is_empty = |line: &String| line.trim_matches([' ', '>']).is_empty();
        if self.out.last().is_some_and(|line| !is_empty(line)) {
            let margin: String = self.open.iter().take(kept).map(String::as_str).collect();
            self.out.push(margin.trim_end().to_owned());
        }
    }
}

/// A line in which only escapes, code and links to the web are more than text. Bars part the cells of a row.
fn inline(text: &str, is_row: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kept = match first {
            '\\' => escape_length(rest),
            '`' => span_length(rest).filter(|length| !is_row || !has_bar(rest.get(..*length))),
            '<' => address_length(rest),
            '[' => link_length(rest),
            _ => None,
        };
        let escaped = if first == '`' { run(rest) } else { first.len_utf8() };
        let (part, after) = rest.split_at_checked(kept.unwrap_or(escaped)).unwrap_or((rest, ""));
        let is_mark = match first {
            '\\' | '`' | '<' | '>' | '[' | ']' => true,
            '|' => !is_row,
            '!' => after.starts_with('['),
            '&' => after.starts_with(|next: char| next == '#' || next.is_ascii_alphanumeric()),
            '/' => out.ends_with("http:") || out.ends_with("https:"),
            _ => false,
        };
        if kept.is_some() || !is_mark {
            out.push_str(part);
        } else {
            part.chars().for_each(|character| out.extend(['\\', character]));
        }
        rest = after;
    }
    out
}

/// Whether there is a bar that is not escaped.
fn has_bar(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.replace("\\|", "").contains('|'))
}

/// An escaped sign, or the backslash that breaks a line.
fn escape_length(text: &str) -> Option<usize> {
    match text.chars().nth(1) {
        Some(next) => next.is_ascii_punctuation().then_some(2),
        None => Some(1),
    }
}

/// `<https://example.com>`
fn address_length(text: &str) -> Option<usize> {
    let (address, _) = text.strip_prefix('<')?.split_once('>')?;
    let rest = ["https://", "http://", "mailto:"].iter().find_map(|scheme| address.strip_prefix(scheme))?;
    let is_one = |character: char| !character.is_whitespace() && !matches!(character, '<' | '`' | '\\' | '|');
    (!rest.is_empty() && rest.chars().all(is_one)).then_some(address.len() + 2)
}

/// `[text](<https://example.com>)`
fn link_length(text: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        let rest = text.get(at..)?;
        at += match rest.chars().next()? {
            ']' => break,
            '[' | '<' | '>' | '|' => return None,
            '\\' => escape_length(rest)?,
            '`' => span_length(rest).filter(|length| !has_bar(rest.get(..*length)))?,
            character => character.len_utf8(),
        };
    }
    let start = at + "](".len();
    let (_, address) = text.split_at_checked(start).filter(|(link, _)| link.ends_with("]("))?;
    let end = start + address_length(address)?;
    text.get(end..)?.starts_with(')').then_some(end + 1)
}

/// Lines end with `\n` alone, tabs are spaces, and what cannot be seen is gone.
fn cleaned(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut cleaned = lines.replace('\t', "    ");
    cleaned.retain(|character| character == '\n' || is_kept(character));
    cleaned
}

/// Not a control character, and none that turns the direction of text or has no width.
fn is_kept(character: char) -> bool {
    let is_invisible = matches!(
        character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    !character.is_control() && !is_invisible
}

#[cfg(test)]
mod tests;
