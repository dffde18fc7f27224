//! Data resources: strings, lists and trees.

use serde_json::Value;

use crate::validation::{Rule, Validator};

const CONTENT: Rule = Rule::custom("data-resource.struct", "struct", "data permission guide");
const LENGTH: Rule = Rule::custom("permission.lengths", "struct", "official OpenAPI file");
const UNIQUE: Rule = Rule::custom("data-resource.tree", "", "SDK, tree nodes");
const DEPTH: Rule = Rule::custom("data-resource.tree", "children", "SDK, tree nodes");

const LONGEST_TEXT: usize = 500;
const DEEPEST: usize = 5;

/// What a new resource holds depends on its type.
pub(crate) fn content(at: &mut Validator<'_>, name: &str, content: Option<&Value>, kind: Option<&str>) {
    match (kind, content) {
        (Some("STRING"), Some(Value::String(_))) | (Some("TREE"), Some(Value::Object(_))) => {}
        (Some("ARRAY"), Some(Value::Array(items))) if items.iter().all(Value::is_string) => {}
        (Some("TREE"), Some(Value::Array(items))) if items.iter().all(Value::is_object) => {}
        (Some("STRING"), _) => at.report(&CONTENT, "must be a string when `type` is `STRING`"),
        (Some("ARRAY"), _) => at.report(&CONTENT, "must be a list of strings when `type` is `ARRAY`"),
        (Some("TREE"), _) => at.report(&CONTENT, "must be a list of nodes when `type` is `TREE`"),
        _ => {}
    }
    new_content(at, name, content);
}

/// What holds whatever the type is.
pub(crate) fn new_content(at: &mut Validator<'_>, name: &str, content: Option<&Value>) {
    match content {
        Some(Value::String(text)) if text.chars().count() > LONGEST_TEXT => {
            at.report(&LENGTH, format!("is too long; give at most {LONGEST_TEXT} characters"));
        }
        Some(Value::Array(nodes)) => tree(at, name, nodes, 1),
        Some(node @ Value::Object(_)) => tree(at, name, std::slice::from_ref(node), 1),
        _ => {}
    }
}

/// The tree of the call that takes nothing else.
#[cfg(feature = "genauth-data-permissions")]
pub(crate) fn nodes(
    at: &mut Validator<'_>,
    name: &str,
    nodes: Option<&Vec<crate::genauth::types::DataResourceTreeStructs>>,
) {
    tree(at, name, nodes.map_or(&[], Vec::as_slice), 1);
}

/// Code and name are unique among siblings, and there are at most five levels.
fn tree<N: Node>(at: &mut Validator<'_>, name: &str, nodes: &[N], level: usize) {
    for (index, node) in nodes.iter().enumerate() {
        let earlier = &nodes[..index];
        at.at_item(name, index, |at| {
            for (member, text) in [("code", node.code()), ("name", node.name())] {
                let given = |other: &N| if member == "code" { other.code() == text } else { other.name() == text };
                if text.is_some() && earlier.iter().any(given) {
                    at.at_property(member, |at| at.report(&UNIQUE, "is that of an earlier sibling; make it unique"));
                }
            }
            let children = node.children();
            if level == DEEPEST && !children.is_empty() {
                at.report(&DEPTH, format!("are on level {}; a tree has at most {DEEPEST} levels", DEEPEST + 1));
            } else {
                tree(at, "children", children, level + 1);
            }
        });
    }
}

/// A node of a tree.
trait Node: Sized {
    fn code(&self) -> Option<&str>;
    fn name(&self) -> Option<&str>;
    fn children(&self) -> &[Self];
}

impl Node for Value {
    fn code(&self) -> Option<&str> {
        self.get("code").and_then(Value::as_str)
    }

    fn name(&self) -> Option<&str> {
        self.get("name").and_then(Value::as_str)
    }

    fn children(&self) -> &[Self] {
        self.get("children").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

#[cfg(feature = "genauth-data-permissions")]
impl Node for crate::genauth::types::DataResourceTreeStructs {
    fn code(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }

    fn children(&self) -> &[Self] {
        self.children.as_deref().unwrap_or_default()
    }
}
