//! Evaluations: results by category, with reasons by code.

use serde_json::{Map, Value, json};

/// A category that has passed.
pub(super) fn passed() -> Value {
    json!({"result": "pass"})
}

/// A category that has failed, with the code and the meaning of each known reason.
pub(super) fn failed(reasons: &[(&str, &str)]) -> Value {
    if reasons.is_empty() {
        return json!({"result": "fail"});
    }
    let reasons: Map<String, Value> =
        reasons.iter().map(|(code, meaning)| ((*code).to_owned(), Value::from(*meaning))).collect();
    json!({"result": "fail", "failureReasons": reasons})
}
