//! The schemas that a document shares, under `components.schemas`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The shared schemas; a list of them is made if there is none.
pub(crate) fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    components.as_object_mut()?.entry("schemas").or_insert_with(|| json!({})).as_object_mut()
}

/// Names of the shared schemas.
pub(crate) fn schema_names(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}
