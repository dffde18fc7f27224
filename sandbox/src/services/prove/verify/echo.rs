//! Properties that responses return as they were sent.

use serde_json::{Map, Value};

const ECHOED: &[&str] = &["phoneNumber", "clientCustomerId", "clientHumanId"];

/// Returns a response with the properties that are returned as they were sent.
pub(super) fn echo(details: &Value) -> Map<String, Value> {
    let given = |name: &&str| Some(((*name).to_owned(), details.get(*name)?.clone()));
    ECHOED.iter().filter_map(given).collect()
}
