//! The elements of HTML that descriptions are formatted with. Other text in angle brackets is text.

/// What an element becomes.
pub(super) enum Tag {
    /// The end of a line.
    Line,
    /// The end of a paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A space between two texts.
    Gap,
    /// Nothing: it only formats what is in it.
    Nothing,
    /// The beginning of code.
    Code,
    /// The beginning of a link.
    Link(String),
    /// The end of a link.
    EndOfLink,
}

const PARAGRAPHS: [&str; 19] = [
    "blockquote",
    "center",
    "details",
    "div",
    "dl",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
    "summary",
];
const FORMATTING: [&str; 23] = [
    "abbr", "aside", "b", "big", "del", "em", "font", "i", "ins", "kbd", "mark", "nobr", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "tt", "u", "var",
];

/// Longer tags and comments are text.
const LONGEST: usize = 1_000;

/// The tag or comment that a text begins with, and its length.
pub(super) fn tag(characters: &[char]) -> Option<(Tag, usize)> {
    let characters = &characters[..characters.len().min(LONGEST)];
    if characters.starts_with(&['<', '!', '-', '-']) {
        let end = characters.windows(3).skip(4).position(|window| *window == ['-', '-', '>'])?;
        return Some((Tag::Nothing, end + 7));
    }
    let end = characters.iter().skip(1).position(|character| matches!(character, '<' | '>'))? + 1;
    if characters[end] != '>' {
        return None;
    }
    let inner: String = characters[1..end].iter().collect();
    let is_end = inner.starts_with('/');
    let inner = inner.trim_start_matches('/').trim_end_matches('/');
    let name_length = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = inner[..name_length].to_ascii_lowercase();
    let attributes = &inner[name_length..];
    // `<p>` and `<p class="x">`, not `<p-1>` or `<a, b>`.
    let is_element = attributes.trim().is_empty() || (attributes.starts_with([' ', '\n']) && attributes.contains('='));
    if !is_element {
        return None;
    }
    let tag = match name.as_str() {
        "br" => Tag::Line,
        "li" | "dt" if is_end => Tag::Nothing,
        "li" | "dt" => Tag::Item,
        "tr" | "dd" => Tag::Line,
        "td" | "th" => Tag::Gap,
        "thead" | "tbody" | "tfoot" => Tag::Nothing,
        "code" if !is_end => Tag::Code,
        "code" => Tag::Nothing,
        "a" if is_end => Tag::EndOfLink,
        "a" => Tag::Link(address(attributes)),
        name if PARAGRAPHS.contains(&name) => Tag::Paragraph,
        name if FORMATTING.contains(&name) => Tag::Nothing,
        _ => return None,
    };
    Some((tag, end + 1))
}

/// Where `<...>` ends, if there is neither space nor another bracket in it.
pub(super) fn autolink_end(characters: &[char]) -> Option<usize> {
    let inner = characters.iter().skip(1).take(2 * LONGEST);
    let length = inner.take_while(|character| !character.is_whitespace() && !matches!(character, '<' | '>')).count();
    (characters.get(length + 1) == Some(&'>')).then_some(length + 1)
}

fn address(attributes: &str) -> String {
    let value = attributes.split_once("href=").map(|(_, value)| value).unwrap_or_default();
    let value = value.trim_start_matches(['"', '\'']);
    value.split(['"', '\'', ' ']).next().unwrap_or_default().to_owned()
}
