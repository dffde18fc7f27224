//! Recorded requests over HTTP.

use serde_json::{Value, json};

use super::json::{AdminError, AdminResult, done, json_response};
use crate::app::AppState;
use crate::clock::timestamp;
use crate::http::Request;
use crate::request_log::RecordedRequest;
use crate::spec;

/// Default number of requests in a response.
const DEFAULT_LIMIT: usize = 100;

/// Lists the latest requests, oldest first. Secrets and tokens in their bodies are redacted.
pub(super) fn list(app: &AppState, request: &Request) -> AdminResult {
    let given = |name: &str| request.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let number = |name: &str, default: u64| match given(name).map(str::parse) {
        None => Ok(default),
        Some(Ok(number)) => Ok(number),
        Some(Err(_)) => Err(AdminError::new(400, format!("{name}: not a number"))),
    };
    if let Some(unknown) =
        request.query.iter().find(|(name, _)| !matches!(name.as_str(), "operation" | "since" | "limit"))
    {
        return Err(AdminError::new(400, format!("{:?}: the parameters are operation, since and limit", unknown.0)));
    }
    let (since, limit) = (number("since", 0)?, number("limit", DEFAULT_LIMIT as u64)?);
    let operation = given("operation");
    if let Some(name) = operation.filter(|name| !spec::has_operation(name)) {
        return Err(AdminError::new(400, format!("operation: there is no operation {name:?}")));
    }
    let (count, calls) = app.journal.find(since, operation, usize::try_from(limit).unwrap_or(usize::MAX));
    let calls: Vec<Value> = calls.into_iter().map(show).collect();
    Ok(json_response(200, &json!({"count": count, "calls": calls})))
}

pub(super) fn clear(app: &AppState, _: &Request) -> AdminResult {
    app.journal.clear();
    Ok(done())
}

fn show(mut call: RecordedRequest) -> Value {
    redact(&mut call.response);
    call.body.iter_mut().for_each(redact);
    json!({
        "number": call.number,
        "at": timestamp(call.at),
        "operationId": call.operation_id,
        "operationName": call.operation_name,
        "method": call.method,
        "path": call.path,
        "query": call.query,
        "headers": call.headers,
        "body": call.body,
        "status": call.status,
        "fault": call.fault,
        "response": call.response,
    })
}

/// Redacts secrets, passwords and tokens, by the names of their members.
fn redact(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.to_ascii_lowercase();
                let is_secret = ["secret", "password", "token"].iter().any(|word| name.contains(word));
                if is_secret && value.is_string() {
                    *value = "...".into();
                } else {
                    redact(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(redact),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_redacted() {
        let mut value =
            json!({"client_secret": "canary", "token_type": 1, "list": [{"newPassword": "canary"}], "a": "b"});
        redact(&mut value);
        assert_eq!(value, json!({"client_secret": "...", "token_type": 1, "list": [{"newPassword": "..."}], "a": "b"}));
    }
}
