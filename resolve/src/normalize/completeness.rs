//! Reports what normalization has lost.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::METHODS;
use crate::pointer::join;
use crate::report::Report;

/// The pointers of the operations, schemas and properties of a document.
pub(super) struct Inventory(BTreeSet<String>);

pub(super) fn take_inventory(document: &Value) -> Inventory {
    let mut pointers = BTreeSet::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        for method in item.as_object().into_iter().flat_map(|item| item.keys()) {
            if METHODS.contains(&method.as_str()) {
                pointers.insert(join(&join("/paths", path), method));
            }
        }
    }
    for (name, schema) in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
        let here = join("/components/schemas", name);
        for member in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|map| map.keys()) {
            pointers.insert(join(&join(&here, "properties"), member));
        }
        pointers.insert(here);
    }
    Inventory(pointers)
}

/// Returns whether a property has moved to the alternatives of its schema.
fn is_in_alternatives(pointer: &str, document: &Value) -> bool {
    let Some((schema, _)) = pointer.split_once("/properties/") else { return false };
    let schema = document.pointer(schema);
    schema.is_some_and(|schema| schema.get("oneOf").is_some() || schema.get("anyOf").is_some())
}

/// Reports what the document had before and no longer has.
pub(super) fn report_losses(before: &Inventory, document: &Value, report: &mut Report) {
    let after = take_inventory(document);
    for pointer in before.0.difference(&after.0).filter(|pointer| !is_in_alternatives(pointer, document)) {
        report.error(
            "empty.lost",
            pointer,
            "this was in the document before normalization and is not in the result",
            "this is a defect of a normalization step: fix the step; to remove something on purpose, use an overlay",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn losses_are_named() {
        let before = take_inventory(&json!({
            "paths": {"/a": {"get": {}, "put": {}, "summary": "s"}},
            "components": {"schemas": {"S": {"properties": {"a": {}, "b": {}}}, "T": {}}}
        }));
        let after = json!({
            "paths": {"/a": {"get": {}}},
            "components": {"schemas": {"S": {"properties": {"b": {}}}, "U": {}}}
        });
        let mut report = Report::new("doc.json");
        report_losses(&before, &after, &mut report);
        let locations: Vec<_> = report.errors().iter().map(|diagnostic| diagnostic.location.to_string()).collect();
        assert_eq!(
            locations,
            [
                "doc.json#/components/schemas/S/properties/a",
                "doc.json#/components/schemas/T",
                "doc.json#/paths/~1a/put",
            ]
        );
    }
}
