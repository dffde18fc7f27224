//! The schemas under `components.schemas`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Returns the component schemas, and creates the object if there is none. `None` if something else is in its place.
pub(crate) fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    components.as_object_mut()?.entry("schemas").or_insert_with(|| json!({})).as_object_mut()
}

/// Returns the names of the component schemas.
pub(crate) fn schema_names(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}
