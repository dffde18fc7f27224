//! Writes descriptions in the plain form.

use serde_json::{Map, Value};

use super::{blocks, read, text};
use crate::document::{array_items, for_each_operation, for_each_schema, object_members};

/// Text that is written and read again this often without becoming stable is written without emphasis.
const MOST_ROUNDS: usize = 4;

/// Writes what reaches generated documentation anew.
pub(crate) fn write_plainly(document: &mut Value) {
    for tag in array_items(document.get_mut("tags")) {
        in_value(tag);
    }
    for (_, parameter) in object_members(document.pointer_mut("/components/parameters")) {
        in_value(parameter);
    }
    for (_, item) in object_members(document.get_mut("paths")) {
        array_items(item.get_mut("parameters")).for_each(in_value);
    }
    for_each_operation(document, |_, operation| {
        in_members(operation);
        array_items(operation.get_mut("parameters")).for_each(in_value);
    });
    for_each_schema(document, |_, schema| in_value(schema));
}

fn in_value(value: &mut Value) {
    if let Value::Object(members) = value {
        in_members(members);
    }
}

fn in_members(members: &mut Map<String, Value>) {
    for name in ["summary", "description"] {
        if let Some(Value::String(text)) = members.get_mut(name) {
            *text = plain(text);
        }
    }
    for (_, text) in object_members(members.get_mut("x-value-descriptions")) {
        if let Value::String(text) = text {
            *text = plain(text);
        }
    }
}

/// The plain form of a text; that of a plain text is the text.
pub(super) fn plain(text: &str) -> String {
    let mut before = text::cleaned(text);
    for round in 0..2 * MOST_ROUNDS {
        let written = blocks::lines(&read::blocks(&before, round < MOST_ROUNDS)).join("\n");
        if written == before {
            break;
        }
        before = written;
    }
    before
}
