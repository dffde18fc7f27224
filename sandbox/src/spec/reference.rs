//! References between schemas.

use serde_json::Value;

/// Returns the name in `#/components/schemas/name`.
pub(super) fn reference_name(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}
