//! Schemas as JSON: what is done with them whatever they describe.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Where limits stand that are only reported.
pub(super) const WARNING: &str = "x-warning";

/// The same value with its keys in order, also where another crate of the build lets `serde_json` keep them as they
/// were put in.
pub(crate) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            let mut entries: Vec<(String, Value)> = entries.into_iter().collect();
            entries.sort_by(|(left, _), (right, _)| left.cmp(right));
            entries.into_iter().map(|(key, value)| (key, sorted(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// Names in the document of the types that a schema of this module refers to.
pub(crate) fn references(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(&mut schema.clone(), &mut |keywords| {
        found.extend(keywords.get("$ref").and_then(Value::as_str).map(str::to_owned));
    });
    found
}

/// Every schema in a schema, itself included. Values of `default` and `examples` are none.
pub(super) fn visit(schema: &mut Value, with: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(keywords) = schema else { return };
    with(keywords);
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties" | "$defs", Value::Object(schemas)) => {
                schemas.values_mut().for_each(|schema| visit(schema, with));
            }
            ("anyOf" | "allOf", Value::Array(schemas)) => schemas.iter_mut().for_each(|schema| visit(schema, with)),
            ("items" | "additionalProperties" | "not" | "if" | "then" | "else" | WARNING, schema) => {
                visit(schema, with);
            }
            _ => {}
        }
    }
}

/// Makes a schema reject what is otherwise only reported: allowed characters, documented values, properties without
/// effect.
pub fn enforce_warnings(schema: &mut Value) {
    visit(schema, &mut |keywords| {
        let Some(Value::Object(warnings)) = keywords.remove(WARNING) else { return };
        for (keyword, value) in warnings {
            match (keywords.get_mut(&keyword), value) {
                (Some(Value::Array(present)), Value::Array(more)) => present.extend(more),
                (Some(_), value) => {
                    let all = keywords.entry("allOf").or_insert_with(|| json!([]));
                    if let Value::Array(all) = all {
                        all.push(json!({keyword: value}));
                    }
                }
                (None, value) => drop(keywords.insert(keyword, value)),
            }
        }
    });
}
