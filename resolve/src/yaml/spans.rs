//! The byte ranges of the nodes of a YAML text, for edits that keep everything else.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

/// A node and its byte range, without the comments after it.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) span: Range<usize>,
    pub(crate) kind: PartKind,
}

#[derive(Debug)]
pub(crate) enum PartKind {
    Scalar,
    List { flow: bool, items: Vec<Part> },
    Map { flow: bool, entries: Vec<Entry> },
}

/// One entry of a mapping.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) start: usize,
    pub(crate) value: Part,
}

impl Part {
    /// Returns the entry of a mapping with this key.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.kind {
            PartKind::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Part] {
        match &self.kind {
            PartKind::List { items, .. } => items,
            _ => &[],
        }
    }

    /// Returns whether the node is in flow style: in brackets or braces.
    pub(crate) fn is_flow(&self) -> bool {
        matches!(self.kind, PartKind::List { flow: true, .. } | PartKind::Map { flow: true, .. })
    }

    /// Returns the byte ranges of the items or entries.
    pub(crate) fn elements(&self) -> Vec<Range<usize>> {
        match &self.kind {
            PartKind::Scalar => Vec::new(),
            PartKind::List { items, .. } => items.iter().map(|item| item.span.clone()).collect(),
            PartKind::Map { entries, .. } => entries.iter().map(|entry| entry.start..entry.value.span.end).collect(),
        }
    }
}

/// Parses a text; `None` if it is not YAML or uses anchors, which no overlay needs.
pub(crate) fn parse_parts(text: &str) -> Option<Part> {
    // The parser counts characters, not bytes.
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    let events: Vec<(Event<'_>, Span)> = Parser::new_from_str(text).collect::<Result<_, _>>().ok()?;
    let mut reader = Reader { text, bytes, events: events.into_iter() };
    loop {
        match reader.events.next()? {
            (Event::StreamStart | Event::DocumentStart(_), _) => {}
            (event, span) => return reader.node(&event, span),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: Vec<usize>,
    events: std::vec::IntoIter<(Event<'a>, Span)>,
}

impl Reader<'_> {
    fn node(&mut self, event: &Event<'_>, span: Span) -> Option<Part> {
        let bytes = self.range(span)?;
        let flow = self.text.get(bytes.start..)?.starts_with(['[', '{']);
        match event {
            Event::Scalar(..) => {
                let text = self.text.get(bytes.clone())?;
                Some(Part { span: bytes.start..bytes.start + text.trim_end().len(), kind: PartKind::Scalar })
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                let end = loop {
                    match self.events.next()? {
                        (Event::SequenceEnd, end) => break self.end(end)?,
                        (event, span) => items.push(self.node(&event, span)?),
                    }
                };
                let end = if flow { end } else { items.last().map_or(bytes.end, |item| item.span.end) };
                Some(Part { span: bytes.start..end, kind: PartKind::List { flow, items } })
            }
            Event::MappingStart(..) => {
                let mut entries: Vec<Entry> = Vec::new();
                let end = loop {
                    match self.events.next()? {
                        (Event::MappingEnd, end) => break self.end(end)?,
                        (Event::Scalar(key, ..), span) => {
                            let start = self.range(span)?.start;
                            let (event, span) = self.events.next()?;
                            entries.push(Entry { key: key.into_owned(), start, value: self.node(&event, span)? });
                        }
                        _ => return None,
                    }
                };
                let end = if flow { end } else { entries.last().map_or(bytes.end, |entry| entry.value.span.end) };
                Some(Part { span: bytes.start..end, kind: PartKind::Map { flow, entries } })
            }
            _ => None,
        }
    }

    /// Returns the end of a node, without the whitespace after it.
    fn end(&self, span: Span) -> Option<usize> {
        self.text.get(..self.range(span)?.end).map(|text| text.trim_end().len())
    }

    fn range(&self, span: Span) -> Option<Range<usize>> {
        Some(*self.bytes.get(span.start.index())?..*self.bytes.get(span.end.index())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_know_their_bytes() {
        let text = "# \u{fc}\nactions:\n  - target: >-\n      $.a[\n      'b'\n      ]\n    update: { x: [1, \"two\"], y: {} }\n\n  # next\n  - target: $.c # c\n    remove: true\n";
        let root = parse_parts(text).expect("it is YAML");
        let actions = root.entry("actions").expect("it is there").value.items();
        let shown = |part: &Part| text.get(part.span.clone()).unwrap_or_default().to_owned();
        let value = |action: &Part, key: &str| shown(&action.entry(key).expect("it is there").value);
        assert_eq!(value(&actions[0], "target").trim_start_matches([' ', '\n']), "$.a[\n      'b'\n      ]");
        assert_eq!(value(&actions[0], "update"), "{ x: [1, \"two\"], y: {} }");
        assert_eq!(value(&actions[1], "target"), "$.c");
        assert!(shown(&actions[1]).ends_with("remove: true"), "{}", shown(&actions[1]));
        let update = &actions[0].entry("update").expect("it is there").value;
        assert!(update.is_flow() && !actions[0].is_flow());
        let elements: Vec<&str> = update.elements().into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(elements, ["x: [1, \"two\"]", "y: {}"]);
    }

    #[test]
    fn what_cannot_be_edited_gives_nothing() {
        assert!(parse_parts("a: &x 1\nb: *x\n").is_none());
        assert!(parse_parts("a: [1").is_none());
        assert!(parse_parts("").is_none());
    }
}
