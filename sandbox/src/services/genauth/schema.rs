//! Properties and values of the document's schemas.

use serde_json::{Map, Value};

use crate::spec;

/// Returns whether a schema has a property.
pub(crate) fn has_property(schema: &str, property: &str) -> bool {
    let found = spec::genauth().schemas.get(schema).and_then(|schema| schema.get("properties"));
    found.is_some_and(|properties| properties.get(property).is_some())
}

/// Returns the properties that a schema has.
pub(crate) fn select_properties(schema: &str, properties: &Map<String, Value>) -> Map<String, Value> {
    let selected = properties.iter().filter(|(name, _)| has_property(schema, name));
    selected.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Returns the values that a schema allows.
pub(crate) fn allowed_values(schema: &str) -> Vec<&'static str> {
    let found = spec::genauth().schemas.get(schema).and_then(|schema| schema.get("enum"));
    found.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
