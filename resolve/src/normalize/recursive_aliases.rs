//! Makes schemas free-form that only refer to each other or to lists of themselves.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::components::schemas_mut;
use crate::pointer::{join, schema_name};
use crate::report::Report;

pub(super) fn open_recursive_aliases(document: &mut Value, report: &mut Report) {
    let Some(schemas) = schemas_mut(document) else { return };
    let next: BTreeMap<String, String> =
        schemas.iter().filter_map(|(name, schema)| Some((name.clone(), alias_target(schema)?))).collect();
    // 1: on the current path, 2: known to end, or opened.
    let mut state: BTreeMap<&str, u8> = BTreeMap::new();
    let mut opened = Vec::new();
    for start in next.keys() {
        let mut path = Vec::new();
        let mut name = start.as_str();
        while let Some(target) = next.get(name).filter(|_| !state.contains_key(name)) {
            state.insert(name, 1);
            path.push(name);
            name = target;
        }
        if state.get(name) == Some(&1) {
            opened.push(name.to_owned());
        }
        for name in path {
            state.insert(name, 2);
        }
    }
    for name in opened {
        let found = "a schema that refers to itself without an object in between; it is free-form here";
        report.note(
            "circles.open",
            &join("/components/schemas", &name),
            found,
            "describe it with an object in between",
        );
        schemas.insert(name, json!({}));
    }
}

/// Returns the name that a schema without a type of its own refers to.
fn alias_target(schema: &Value) -> Option<String> {
    let mut schema = schema;
    loop {
        if ["properties", "oneOf", "anyOf", "enum"].iter().any(|keyword| schema.get(keyword).is_some()) {
            return None;
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return schema_name(reference);
        }
        let single = schema.get("allOf").and_then(Value::as_array).and_then(|parts| parts.first());
        schema = single.or_else(|| schema.get("items")).or_else(|| schema.get("additionalProperties"))?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_opened_once() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let mut document = json!({"components": {"schemas": {
            "A": to("B"), "B": {"type": "array", "items": to("C")}, "C": {"additionalProperties": to("A")},
            "D": to("A"), "E": {"properties": {"e": to("E")}}, "F": {"allOf": [to("F")]}
        }}});
        let mut report = Report::new("doc.json");
        open_recursive_aliases(&mut document, &mut report);
        let schemas = &document["components"]["schemas"];
        assert_eq!((&schemas["A"], &schemas["B"]["type"], &schemas["F"]), (&json!({}), &json!("array"), &json!({})));
        assert_eq!(schemas["D"], to("A"));
        assert_eq!(report.notes().len(), 2);
    }
}
