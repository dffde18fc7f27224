//! Pieces of TypeScript text: quotes, brackets, comments, words.

use std::collections::BTreeSet;

/// The texts in quotes.
pub(super) fn literals(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(start) = rest.find(['\'', '"']) {
        let quote = rest[start..].chars().next().unwrap_or('"');
        let inside = &rest[start + 1..];
        let Some(end) = inside.find(quote) else { break };
        found.insert(inside[..end].to_owned());
        rest = &inside[end + 1..];
    }
    found
}

/// The first text in quotes of any kind, if it comes before anything but white space and what opens a call.
pub(super) fn quoted(text: &str) -> Option<String> {
    let start = text.find(['\'', '"', '`'])?;
    if text[..start].contains([',', '}', ';', '\n']) && start > 40 {
        return None;
    }
    let quote = text[start..].chars().next()?;
    let inside = &text[start + 1..];
    Some(inside[..inside.find(quote)?].to_owned())
}

/// What stands before the brace that closes the one just opened.
pub(super) fn balanced(text: &str) -> &str {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// The text between the innermost braces around a place.
pub(super) fn enclosing(text: &str, at: usize) -> Option<&str> {
    let mut depth = 0_usize;
    for (open, character) in text[..at].char_indices().rev() {
        match character {
            '}' => depth += 1,
            '{' if depth == 0 => return Some(balanced(&text[open + 1..])),
            '{' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Names and values of an object's text; `{ page }` is `{ page: page }`.
pub(super) fn entries(object: &str) -> impl Iterator<Item = (&str, &str)> {
    split(object, &[',']).into_iter().filter_map(|entry| {
        let (name, value) = entry.split_once(':').unwrap_or((entry, entry));
        let name = name.trim().trim_matches(['\'', '"']);
        let is_name = !name.is_empty() && name.chars().all(|c| is_word(c) || matches!(c, '-' | '[' | ']'));
        is_name.then(|| (name, value.trim()))
    })
}

/// Parts between separators that stand outside of any bracket.
pub(super) fn split<'a>(text: &'a str, separators: &[char]) -> Vec<&'a str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth = depth.saturating_sub(1),
            // A type may go on in the next line after `:`, or where that starts with `|`.
            '\n' if depth == 0 && separators.contains(&'\n') => {
                let goes_on = text[start..at].trim_end().ends_with([':', '|', '<'])
                    || text[at..].trim_start().starts_with(['|', '>'])
                    || text[start..at].trim().is_empty();
                if !goes_on {
                    parts.push(&text[start..at]);
                    start = at + 1;
                }
            }
            _ if depth == 0 && separators.contains(&c) => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The text without comments; what looks like one inside quotes stays.
pub(super) fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut quote = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        }
        if quote.is_none() && rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
            continue;
        }
        match quote {
            Some(open) if open == c || (c == '\n' && open != '`') => quote = None,
            None if matches!(c, '\'' | '"' | '`') => quote = Some(c),
            _ => {}
        }
        plain.push(c);
        rest = &rest[c.len_utf8()..];
    }
    plain
}

/// The text without its `import` statements: a file may import what it does not use.
pub(super) fn without_imports(text: &str) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        inside |= line.starts_with("import ");
        if !inside {
            rest.push_str(line);
        }
        inside &= !line.trim_end().ends_with([';', '\'', '"']);
    }
    rest
}

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
}

pub(super) fn leading_word(text: &str) -> &str {
    let text = text.trim_start();
    &text[..text.find(|c: char| !is_word(c)).unwrap_or(text.len())]
}

pub(super) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

/// `V3UnifyRequest$outboundSchema` is about `V3UnifyRequest`.
pub(super) fn without_suffix(word: &str) -> &str {
    word.split('$').next().unwrap_or(word)
}
