//! Rewrites descriptions in the plain form.

use serde_json::{Map, Value};

use super::{blocks, read, text};
use crate::document::{array_items, for_each_operation, for_each_schema, object_members};

/// Number of rewrites after which text that is not stable yet loses its emphasis.
const MAX_ROUNDS: usize = 4;

/// Rewrites all descriptions that become documentation.
pub(crate) fn rewrite_descriptions(document: &mut Value) {
    for tag in array_items(document.get_mut("tags")) {
        rewrite_value(tag);
    }
    for (_, parameter) in object_members(document.pointer_mut("/components/parameters")) {
        rewrite_value(parameter);
    }
    for (_, item) in object_members(document.get_mut("paths")) {
        array_items(item.get_mut("parameters")).for_each(rewrite_value);
    }
    for_each_operation(document, |_, operation| {
        rewrite_members(operation);
        array_items(operation.get_mut("parameters")).for_each(rewrite_value);
    });
    for_each_schema(document, |_, schema| rewrite_value(schema));
}

fn rewrite_value(value: &mut Value) {
    if let Value::Object(members) = value {
        rewrite_members(members);
    }
}

fn rewrite_members(members: &mut Map<String, Value>) {
    for name in ["summary", "description"] {
        if let Some(Value::String(text)) = members.get_mut(name) {
            *text = to_plain(text);
        }
    }
    for (_, text) in object_members(members.get_mut("x-value-descriptions")) {
        if let Value::String(text) = text {
            *text = to_plain(text);
        }
    }
}

/// Returns the plain form of a text. A plain text stays as it is.
pub(super) fn to_plain(text: &str) -> String {
    let mut before = text::cleaned(text);
    for round in 0..2 * MAX_ROUNDS {
        let written = blocks::lines(&read::blocks(&before, round < MAX_ROUNDS)).join("\n");
        if written == before {
            break;
        }
        before = written;
    }
    before
}
