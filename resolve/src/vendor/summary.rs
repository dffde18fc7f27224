//! The summary of a vendoring run without errors.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::api::Api;
use crate::document::for_each_operation;
use crate::json;
use crate::normalize::ValueSetStats;
use crate::pointer::join;
use crate::report::Diagnostic;

/// Maximum number of changes that are listed by name.
const SHOWN: usize = 10;

/// Counts of a resolved document.
pub(crate) struct DocumentStats {
    operations: usize,
    schemas: usize,
    overlays: usize,
    actions: usize,
    sharing: ValueSetStats,
}

impl DocumentStats {
    pub(crate) fn count(document: &mut Value, (overlays, actions): (usize, usize), sharing: ValueSetStats) -> Self {
        let schemas =
            document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len);
        let mut operations = 0;
        for_each_operation(document, |_, _| operations += 1);
        Self { operations, schemas, overlays, actions, sharing }
    }
}

/// Operations, schemas and properties that differ from the former resolved document.
pub(crate) struct Changes {
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
    first: bool,
}

impl Changes {
    pub(crate) fn between(before: Option<&str>, after: &Value) -> Self {
        let old = before.and_then(|text| json::parse(text).ok());
        let first = old.is_none();
        let old = old.as_ref().map(compared_parts).unwrap_or_default();
        let new = compared_parts(after);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let mut changes = Self { added: Vec::new(), removed: Vec::new(), changed: Vec::new(), first };
        for name in names {
            let list = match (old.get(name), new.get(name)) {
                (None, Some(_)) => &mut changes.added,
                (Some(_), None) => &mut changes.removed,
                (old, new) if old != new => &mut changes.changed,
                _ => continue,
            };
            list.push(name.clone());
        }
        changes
    }
}

/// Returns the parts that are compared: operations, properties, and schemas without their properties.
fn compared_parts(document: &Value) -> BTreeMap<String, Value> {
    let mut parts = BTreeMap::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            parts.insert(join(&join("/paths", path), method), operation.clone());
        }
    }
    for (name, schema) in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
        let here = join("/components/schemas", name);
        let mut rest = schema.clone();
        if let Some(Value::Object(properties)) = rest.as_object_mut().and_then(|rest| rest.remove("properties")) {
            for (name, property) in properties {
                parts.insert(join(&join(&here, "properties"), &name), property);
            }
        }
        parts.insert(here, rest);
    }
    parts
}

/// Returns the summary as text.
pub(crate) fn render(
    api: Api,
    stats: &DocumentStats,
    changes: &Changes,
    notes: &[Diagnostic],
    written: bool,
) -> String {
    let DocumentStats { operations, schemas, overlays, actions, sharing } = stats;
    let state = if written { "written" } else { "unchanged" };
    let mut text = format!(
        "{} {state}\n  {operations} operations, {schemas} schemas\n  {overlays} overlays, {actions} actions\n  \
         value sets: {} locations -> {} schemas ({} without a name from an overlay)",
        api.resolved(),
        sharing.locations,
        sharing.schemas,
        sharing.derived,
    );
    // Writing to a `String` cannot fail.
    if !changes.first {
        let _ = write!(
            text,
            "\n  operations, schemas and properties: {} changed, {} added, {} removed",
            changes.changed.len(),
            changes.added.len(),
            changes.removed.len()
        );
        write_list(&mut text, '~', &changes.changed);
        write_list(&mut text, '+', &changes.added);
        write_list(&mut text, '-', &changes.removed);
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for note in notes {
        *kinds.entry(note.code).or_default() += 1;
    }
    for (kind, count) in kinds {
        let _ = write!(text, "\n  {count} note(s): {kind} (--verbose shows them)");
    }
    text
}

fn write_list(text: &mut String, marker: char, pointers: &[String]) {
    for pointer in pointers.iter().take(SHOWN) {
        let _ = write!(text, "\n    {marker} {pointer}");
    }
    if pointers.len() > SHOWN {
        let _ = write!(text, "\n    {marker} and {} more", pointers.len() - SHOWN);
    }
}
