//! The elements of HTML that descriptions are formatted with. Other text in angle brackets is text.

/// The meaning of a tag.
pub(super) enum HtmlTag {
    /// The end of a line.
    Line,
    /// The end of a paragraph.
    Paragraph,
    /// The beginning of an ordered or unordered list.
    List {
        is_ordered: bool,
    },
    EndOfList,
    Item,
    EndOfItem,
    /// A space between two texts.
    Gap,
    /// A tag that only formats its content.
    Nothing,
    Code,
    EndOfCode,
    /// The beginning of a link, with its address.
    Link(String),
    EndOfLink,
}

const PARAGRAPHS: [&str; 17] = [
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
    "p",
    "pre",
    "section",
    "summary",
    "table",
];
const FORMATTING: [&str; 26] = [
    "abbr", "aside", "b", "big", "del", "em", "font", "i", "ins", "kbd", "mark", "nobr", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "tbody", "tfoot", "thead", "tt", "u", "var",
];

/// What one tag or comment stands for; nothing if it is text, as `<your-id>` is.
pub(super) fn tag(text: &str) -> Option<HtmlTag> {
    if text.starts_with("<!--") {
        return Some(HtmlTag::Nothing);
    }
    let inner = text.strip_prefix('<')?.strip_suffix('>')?;
    let is_end = inner.starts_with('/');
    let inner = inner.trim_start_matches('/').trim_end_matches('/');
    let length = inner.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, attributes) = inner.split_at_checked(length)?;
    // `<p>` and `<p class="x">`, not `<p-1>` or `<a, b>`.
    let is_element = attributes.trim().is_empty() || (attributes.starts_with([' ', '\n']) && attributes.contains('='));
    if !is_element {
        return None;
    }
    let tag = match name.to_ascii_lowercase().as_str() {
        "br" | "tr" | "dd" => HtmlTag::Line,
        "td" | "th" => HtmlTag::Gap,
        "ul" | "ol" if is_end => HtmlTag::EndOfList,
        "ul" => HtmlTag::List { is_ordered: false },
        "ol" => HtmlTag::List { is_ordered: true },
        "li" | "dt" if is_end => HtmlTag::EndOfItem,
        "li" | "dt" => HtmlTag::Item,
        "code" if is_end => HtmlTag::EndOfCode,
        "code" => HtmlTag::Code,
        "a" if is_end => HtmlTag::EndOfLink,
        "a" => HtmlTag::Link(address(attributes)),
        name if PARAGRAPHS.contains(&name) => HtmlTag::Paragraph,
        name if FORMATTING.contains(&name) => HtmlTag::Nothing,
        _ => return None,
    };
    Some(tag)
}

fn address(attributes: &str) -> String {
    let value = attributes.split_once("href=").map_or("", |(_, value)| value);
    let value = value.trim_start_matches(['"', '\'']);
    value.split(['"', '\'', ' ']).next().unwrap_or_default().to_owned()
}

/// A block of HTML as Markdown whose tags stand within paragraphs. What no text has begins the lines that would be HTML.
pub(super) fn within_paragraphs(block: &str) -> String {
    let block = without_comments(block);
    let lines = block.lines().map(|line| {
        let line = line.trim();
        if line.starts_with('<') { format!("\u{200b}{line}") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, inner)) = rest.split_once("<!--") {
        let Some((_, after)) = inner.split_once("-->") else { break };
        kept.push_str(before);
        rest = after;
    }
    kept + rest
}

/// The code of a block `<pre>`, and what stands after it.
pub(super) fn preformatted(block: &str) -> Option<(String, String)> {
    let is_pre = block.trim_start().get(..4).is_some_and(|start| start.eq_ignore_ascii_case("<pre"));
    let (_, inner) = block.split_once('>').filter(|_| is_pre)?;
    let (inner, after) = inner.split_once("</pre>").unwrap_or((inner, ""));
    let mut code = String::new();
    let mut rest = inner;
    while let Some((before, tagged)) = rest.split_once('<') {
        code.push_str(before);
        let end = tagged.find('>').and_then(|end| tagged.split_at_checked(end + 1));
        match end.filter(|(inner, _)| tag(&format!("<{inner}")).is_some()) {
            Some((_, after)) => rest = after,
            None => {
                code.push('<');
                rest = tagged;
            }
        }
    }
    code.push_str(rest);
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    let code = named.iter().fold(code, |code, (name, character)| code.replace(name, character));
    Some((code, after.to_owned()))
}
