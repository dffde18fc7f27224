//! Payloads that operations of several groups return.

use serde_json::{Value, json};

/// Returns the payload of an operation that reports no more than its success.
pub(crate) fn success() -> Value {
    json!({"success": true})
}

/// Returns the payload of an operation that checks whether names are free, with the property whose name is taken, if any.
pub(crate) fn name_validity(taken: Option<&str>) -> Value {
    let message = taken.map(|property| format!("{property} is taken")).unwrap_or_default();
    json!({"isValid": taken.is_none(), "message": message})
}
