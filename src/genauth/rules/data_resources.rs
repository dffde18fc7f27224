//! Data resources: strings, lists and trees.

use serde_json::Value;

use crate::validation::{Rule, Validator};

const CONTENT: Rule = Rule::custom("data-resource.struct", "struct", "data permission guide");
const LENGTH: Rule = Rule::custom("permission.lengths", "struct", "official OpenAPI file");
const UNIQUE: Rule = Rule::custom("data-resource.tree", "", "SDK, tree nodes");
const DEPTH: Rule = Rule::custom("data-resource.tree", "children", "SDK, tree nodes");

const MAX_CHARACTERS: usize = 500;
const MAX_DEPTH: usize = 5;

/// Checks the content of a new resource, whose form depends on its type.
pub(crate) fn content(v: &mut Validator<'_>, name: &str, content: Option<&Value>, resource_type: Option<&str>) {
    match (resource_type, content) {
        (Some("STRING"), Some(Value::String(_))) | (Some("TREE"), Some(Value::Object(_))) => {}
        (Some("ARRAY"), Some(Value::Array(items))) if items.iter().all(Value::is_string) => {}
        (Some("TREE"), Some(Value::Array(items))) if items.iter().all(Value::is_object) => {}
        (Some("STRING"), _) => v.report(&CONTENT, "must be a string when `type` is `STRING`"),
        (Some("ARRAY"), _) => v.report(&CONTENT, "must be a list of strings when `type` is `ARRAY`"),
        (Some("TREE"), _) => v.report(&CONTENT, "must be a list of nodes when `type` is `TREE`"),
        _ => {}
    }
    new_content(v, name, content);
}

/// Checks what is independent of the type.
pub(crate) fn new_content(v: &mut Validator<'_>, name: &str, content: Option<&Value>) {
    match content {
        Some(Value::String(text)) if text.chars().count() > MAX_CHARACTERS => {
            v.report(&LENGTH, format!("is too long; use at most {MAX_CHARACTERS} characters"));
        }
        Some(Value::Array(nodes)) => tree(v, name, nodes, 1),
        Some(node @ Value::Object(_)) => tree(v, name, std::slice::from_ref(node), 1),
        _ => {}
    }
}

/// Checks the tree of the call that accepts only trees.
#[cfg(feature = "genauth-data-permissions")]
pub(crate) fn nodes(
    v: &mut Validator<'_>,
    name: &str,
    nodes: Option<&Vec<crate::genauth::types::DataResourceTreeStructs>>,
) {
    tree(v, name, nodes.map_or(&[], Vec::as_slice), 1);
}

/// Code and name are unique among siblings, and there are at most five levels.
fn tree<N: Node>(v: &mut Validator<'_>, name: &str, nodes: &[N], level: usize) {
    for (index, node) in nodes.iter().enumerate() {
        let earlier = &nodes[..index];
        v.at_item(name, index, |v| {
            for (property, text) in [("code", node.code()), ("name", node.name())] {
                let is_same = |other: &N| if property == "code" { other.code() == text } else { other.name() == text };
                if text.is_some() && earlier.iter().any(is_same) {
                    v.at_property(property, |v| {
                        v.report(&UNIQUE, "is the same as an earlier sibling's; make it unique");
                    });
                }
            }
            let children = node.children();
            if level == MAX_DEPTH && !children.is_empty() {
                v.report(&DEPTH, format!("are on level {}; a tree has at most {MAX_DEPTH} levels", MAX_DEPTH + 1));
            } else {
                tree(v, "children", children, level + 1);
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
