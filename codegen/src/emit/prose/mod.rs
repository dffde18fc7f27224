//! Text of a document as it may stand in a doc comment.
//!
//! Descriptions are Markdown of any quality. What comes out is Markdown that is written here from scratch: paragraphs,
//! lists, quotes, tables, `text` code blocks and links to web addresses, and nothing else. Whatever is not one of these
//! becomes plain text, so that no text of a document is compiled as a test, looked up as the name of an item or read as
//! HTML. This is no complete reader of Markdown, and need not be one: a construct that it does not see is escaped.

mod blocks;
mod html;
mod inline;
mod layout;
mod table;

pub(super) use layout::lines;

/// A description as Markdown; its lines are broken by [`lines`].
pub(crate) fn prose(text: &str) -> String {
    if is_simple(text) {
        return text.split_whitespace().collect::<Vec<&str>>().join(" ");
    }
    let cleaned = cleaned(text);
    let lines: Vec<&str> = cleaned.split('\n').collect();
    blocks::convert(&lines, 0).join("\n")
}

/// A description within a sentence of our own: all of it on one line.
pub(crate) fn prose_line(text: &str) -> String {
    inline::text(&cleaned(text))
}

/// Whether a text is one paragraph of plain words, as most are. Builds are not optimized, so that looking twice costs
/// less than taking it apart.
fn is_simple(text: &str) -> bool {
    let is_word = |character: u8| character.is_ascii_alphanumeric() || b" ,.;'\"()/".contains(&character);
    text.bytes().all(is_word) && text.starts_with(|first: char| first.is_ascii_alphabetic()) && !text.ends_with("  ")
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
    let fence = "`".repeat(longest_run(text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn longest_run(text: &str, character: char) -> usize {
    text.split(|other| other != character).map(str::len).max().unwrap_or_default()
}

/// Lines end with `\n` alone, tabs are spaces, and what cannot be seen is gone.
fn cleaned(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\t' => cleaned.push_str("    "),
            character if is_kept(character) => cleaned.push(character),
            _ => {}
        }
    }
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
