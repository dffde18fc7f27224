//! Evaluations: results by category, with reasons by code.

use serde_json::{Map, Value, json};

/// One category: passed, or failed for these reasons (code and meaning).
pub(super) fn category(reasons: &[(&str, &str)]) -> Value {
    if reasons.is_empty() {
        return json!({"result": "pass"});
    }
    let reasons: Map<String, Value> =
        reasons.iter().map(|(code, meaning)| ((*code).to_owned(), Value::from(*meaning))).collect();
    json!({"result": "fail", "failureReasons": reasons})
}
