//! The calls so far over HTTP.

use serde_json::{Value, json};

use super::{Outcome, Refusal, json_answer};
use crate::app::state::State;
use crate::clock::timestamp;
use crate::http::request::Request;
use crate::request_log::RecordedRequest;
use crate::spec;

/// Calls that one answer has unless it is asked for more.
const LIMIT: usize = 100;

/// The latest calls, oldest first. Secrets and tokens in their bodies are withheld.
pub(super) fn list(state: &State, request: &Request) -> Outcome {
    let given = |name: &str| request.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let number = |name: &str, default: u64| match given(name).map(str::parse) {
        None => Ok(default),
        Some(Ok(number)) => Ok(number),
        Some(Err(_)) => Err(Refusal::new(400, &format!("{name}: no number"))),
    };
    if let Some(unknown) =
        request.query.iter().find(|(name, _)| !matches!(name.as_str(), "operation" | "since" | "limit"))
    {
        return Err(Refusal::new(400, &format!("{:?}: only operation, since and limit are read", unknown.0)));
    }
    let (since, limit) = (number("since", 0)?, number("limit", LIMIT as u64)?);
    let operation = given("operation");
    if let Some(name) = operation.filter(|name| !spec::has_operation(name)) {
        return Err(Refusal::new(400, &format!("operation: there is no {name:?}")));
    }
    let (count, calls) = state.log.find(since, operation, usize::try_from(limit).unwrap_or(usize::MAX));
    let calls: Vec<Value> = calls.into_iter().map(show).collect();
    Ok(json_answer(200, &json!({"count": count, "calls": calls})))
}

fn show(mut call: RecordedRequest) -> Value {
    withhold(&mut call.answer);
    call.body.iter_mut().for_each(withhold);
    json!({
        "number": call.number,
        "at": timestamp(call.at),
        "operationId": call.operation_id,
        "name": call.name,
        "method": call.method,
        "path": call.path,
        "query": call.query,
        "headers": call.headers,
        "body": call.body,
        "status": call.status,
        "fault": call.fault,
        "answer": call.answer,
    })
}

/// Secrets, passwords and tokens, known by the names of their members.
fn withhold(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.to_ascii_lowercase();
                let is_secret = ["secret", "password", "token"].iter().any(|word| name.contains(word));
                if is_secret && value.is_string() {
                    *value = "...".into();
                } else {
                    withhold(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(withhold),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_withheld() {
        let mut value =
            json!({"client_secret": "canary", "token_type": 1, "list": [{"newPassword": "canary"}], "a": "b"});
        withhold(&mut value);
        assert_eq!(value, json!({"client_secret": "...", "token_type": 1, "list": [{"newPassword": "..."}], "a": "b"}));
    }
}
