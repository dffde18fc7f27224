//! Descriptions: Markdown of any quality becomes the plain form that the generator keeps as it is.
//!
//! | what | becomes |
//! | --- | --- |
//! | paragraphs | one line each, `\` where a line is broken |
//! | lists, quotes, tables, code | `-` and `1.`, `>`, `\|`, fences that say `text` |
//! | headings | paragraphs in bold |
//! | links to the web, and bare addresses | `[text](<https://example.com>)` and `<https://example.com>` |
//! | other links | their text, with the address as code |
//! | HTML that formats | what it means; other elements are text |
//! | all else | text, with escapes |
//!
//! Titles and versions are no Markdown: the generator escapes them.

mod blocks;
mod html;
mod read;
mod text;

use serde_json::{Map, Value};

use crate::document::{array_items, for_each_operation, for_each_schema, object_members};

/// Text that is written and read again this often without becoming stable is written without emphasis.
const MOST_ROUNDS: usize = 4;

/// Writes what reaches generated documentation anew.
pub(super) fn write_plainly(document: &mut Value) {
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
fn plain(text: &str) -> String {
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

#[cfg(test)]
mod tests;
