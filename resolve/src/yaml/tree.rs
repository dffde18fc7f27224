//! Parses YAML 1.2 into a tree that knows the line of each node.
//!
//! Only what has a JSON counterpart is accepted. Aliases are copied, under a limit, so that a small file cannot
//! become a huge document.

use std::collections::{HashMap, HashSet};
use std::fmt;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use serde_json::{Map, Value};

use super::scalar::parse_scalar;

/// Maximum number of nodes of one file, copies made for aliases included.
const MAX_NODES: usize = 2_000_000;
/// Maximum depth of nesting; the same as in `serde_json`.
const MAX_DEPTH: usize = 127;

/// A value and the line it starts on.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) kind: NodeKind,
    /// Number of nodes in this subtree.
    size: usize,
}

#[derive(Debug, Clone)]
pub(crate) enum NodeKind {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// The error for a text that is no accepted YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YamlError {
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl fmt::Display for YamlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// Parses a text that has exactly one YAML document.
///
/// # Errors
///
/// If the text is not YAML, or has something without a JSON counterpart.
pub(crate) fn parse(text: &str) -> Result<Node, YamlError> {
    let mut reader = Reader { open: Vec::new(), anchors: HashMap::new(), nodes: 0, root: None };
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| YamlError { line: error.marker().line(), message: error.info().to_owned() })?;
        reader.event(event, span.start)?;
    }
    reader.root.ok_or(YamlError { line: 1, message: "the file is empty".to_owned() })
}

impl Node {
    pub(crate) fn into_value(self) -> Value {
        match self.kind {
            NodeKind::Scalar(value) => value,
            NodeKind::List(items) => Value::Array(items.into_iter().map(Self::into_value).collect()),
            NodeKind::Map(members) => {
                Value::Object(members.into_iter().map(|(name, node)| (name, node.into_value())).collect::<Map<_, _>>())
            }
        }
    }
}

/// A sequence or mapping that is not complete yet.
struct OpenNode {
    node: Node,
    anchor: usize,
    /// The key whose value comes next.
    key: Option<String>,
    seen: HashSet<String>,
}

struct Reader {
    open: Vec<OpenNode>,
    anchors: HashMap<usize, Node>,
    nodes: usize,
    root: Option<Node>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, at: Marker) -> Result<(), YamlError> {
        let line = at.line();
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.wants_key() {
                    return self.key(text.into_owned(), style, line);
                }
                self.count(1, line)?;
                let value =
                    parse_scalar(&text, style, tag.as_deref()).map_err(|message| YamlError { line, message })?;
                self.finish(Node { line, kind: NodeKind::Scalar(value), size: 1 }, anchor)
            }
            Event::SequenceStart(anchor, tag) => self.start(NodeKind::List(Vec::new()), anchor, tag.as_deref(), line),
            Event::MappingStart(anchor, tag) => self.start(NodeKind::Map(Vec::new()), anchor, tag.as_deref(), line),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(done) => self.finish(done.node, done.anchor),
                None => Ok(()),
            },
            Event::Alias(anchor) => self.alias(anchor, line),
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(YamlError { line, message: "a second document starts here; one per file is expected".to_owned() })
            }
            _ => Ok(()),
        }
    }

    fn wants_key(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.node.kind, NodeKind::Map(_)) && open.key.is_none())
    }

    fn key(&mut self, key: String, style: ScalarStyle, line: usize) -> Result<(), YamlError> {
        if key == "<<" && style == ScalarStyle::Plain {
            let message = "merge keys (`<<`) are not part of YAML 1.2; write the entries out".to_owned();
            return Err(YamlError { line, message });
        }
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        if !open.seen.insert(key.clone()) {
            return Err(YamlError { line, message: format!("key {key:?} occurs twice in one mapping") });
        }
        open.key = Some(key);
        Ok(())
    }

    fn start(&mut self, kind: NodeKind, anchor: usize, tag: Option<&Tag>, line: usize) -> Result<(), YamlError> {
        let rejected = if self.wants_key() {
            Some("a key that is a list or mapping has no JSON counterpart".to_owned())
        } else if self.open.len() >= MAX_DEPTH {
            Some(format!("nested deeper than {MAX_DEPTH} levels"))
        } else {
            tag.filter(|tag| !(tag.is_yaml_core_schema() && matches!(tag.suffix.as_str(), "seq" | "map")))
                .map(|tag| format!("tag {tag} has no JSON counterpart"))
        };
        if let Some(message) = rejected {
            return Err(YamlError { line, message });
        }
        self.count(1, line)?;
        let node = Node { line, kind, size: 1 };
        self.open.push(OpenNode { node, anchor, key: None, seen: HashSet::new() });
        Ok(())
    }

    fn alias(&mut self, anchor: usize, line: usize) -> Result<(), YamlError> {
        let rejected = |message: &str| YamlError { line, message: message.to_owned() };
        if self.wants_key() {
            return Err(rejected("an alias cannot be a key here"));
        }
        let Some(size) = self.anchors.get(&anchor).map(|node| node.size) else {
            return Err(rejected("this alias refers to a node it is part of"));
        };
        self.count(size, line)?;
        let Some(node) = self.anchors.get(&anchor) else {
            return Ok(());
        };
        if self.open.len() + depth(node) > MAX_DEPTH {
            return Err(rejected(&format!("aliases nest deeper than {MAX_DEPTH} levels")));
        }
        let copy = Node { line, ..node.clone() };
        self.finish(copy, 0)
    }

    /// Counts nodes before they are created; the limit bounds the memory.
    fn count(&mut self, nodes: usize, line: usize) -> Result<(), YamlError> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > MAX_NODES {
            let message = format!("larger than {MAX_NODES} nodes, aliases written out");
            return Err(YamlError { line, message });
        }
        Ok(())
    }

    /// Adds a complete node to its parent.
    fn finish(&mut self, node: Node, anchor: usize) -> Result<(), YamlError> {
        if anchor != 0 {
            self.count(node.size, node.line)?;
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(open) => {
                open.node.size += node.size;
                match (&mut open.node.kind, open.key.take()) {
                    (NodeKind::List(items), _) => items.push(node),
                    (NodeKind::Map(members), Some(key)) => members.push((key, node)),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

fn depth(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Scalar(_) => 0,
        NodeKind::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        NodeKind::Map(members) => 1 + members.iter().map(|(_, node)| depth(node)).max().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn value(text: &str) -> Value {
        parse(text).map(Node::into_value).expect("the text is accepted")
    }

    fn message(text: &str) -> String {
        parse(text).expect_err("the text is rejected").to_string()
    }

    #[test]
    fn keys_are_text_whatever_they_look_like() {
        assert_eq!(value("{200: a, true: b, ~: c}"), json!({"200": "a", "true": "b", "~": "c"}));
    }

    #[test]
    fn nodes_know_their_line() {
        let mut lines = Vec::new();
        fn walk(node: &Node, lines: &mut Vec<usize>) {
            lines.push(node.line);
            match &node.kind {
                NodeKind::Scalar(_) => {}
                NodeKind::List(items) => items.iter().for_each(|node| walk(node, lines)),
                NodeKind::Map(members) => members.iter().for_each(|(_, node)| walk(node, lines)),
            }
        }
        walk(&parse("a: 1\nb:\n  - x\n  - y: |\n      text\n").expect("accepted"), &mut lines);
        assert_eq!(lines, [1, 1, 3, 3, 4, 5]);
    }

    #[test]
    fn aliases_are_copied() {
        assert_eq!(value("a: &x {b: [1]}\nc: *x\n"), json!({"a": {"b": [1]}, "c": {"b": [1]}}));
    }

    #[test]
    fn aliases_cannot_make_a_small_file_huge() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let before = format!("*a{}, ", level - 1).repeat(10);
            text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
        }
        assert!(message(&text).ends_with("larger than 2000000 nodes, aliases written out"), "{}", message(&text));
    }

    #[test]
    fn nesting_is_bounded() {
        // Brackets are bounded by the parser itself.
        assert!(message(&"[".repeat(100_000)).contains("recursion limit"));
        assert!(message(&"- ".repeat(100_000)).contains("nested deeper than 127 levels"));
    }

    #[test]
    fn what_json_cannot_say_is_rejected() {
        assert_eq!(message("a: 1\na: 2\n"), "line 2: key \"a\" occurs twice in one mapping");
        assert!(message("a: !thing 1").starts_with("line 1: tag !thing"));
        assert!(message("[a, b]: 1").contains("key that is a list"));
        assert!(message("a: &x {b: *x}").contains("part of"));
        assert!(message("a: .nan").contains("no JSON counterpart"));
        assert!(message("b: &b {}\na:\n  <<: *b\n").contains("merge keys"));
        assert!(message("a: 1\n---\nb: 2\n").contains("second document"));
        assert_eq!(message(""), "line 1: the file is empty");
    }
}
