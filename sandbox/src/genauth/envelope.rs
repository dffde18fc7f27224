//! Answers of GenAuth: an envelope under HTTP 200, errors too.

use serde_json::{Value, json};

use crate::document::{self, Operation};
use crate::reply::Reply;
use crate::state::State;

/// Success with a payload.
pub(super) fn success(state: &State, data: &Value) -> Reply {
    Reply::ok(json!({
        "statusCode": 200,
        "message": "success",
        "requestId": state.ids.uuid(),
        "data": data,
    }))
}

/// Success of an operation that reports no more than that.
pub(super) fn done(state: &State) -> Reply {
    success(state, &json!({"success": true}))
}

/// An error; the HTTP status stays 200.
pub(super) fn error(state: &State, status: u16, api_code: Option<u32>, message: &str) -> Reply {
    let mut body = json!({"statusCode": status, "message": message, "requestId": state.ids.uuid()});
    if let (Value::Object(members), Some(code)) = (&mut body, api_code) {
        members.insert("apiCode".to_owned(), code.into());
    }
    Reply::ok(body)
}

/// Input that does not fit the document, or breaks a rule.
pub(super) fn invalid(state: &State, message: &str) -> Reply {
    error(state, 400, None, message)
}

/// No user of that id.
pub(super) fn no_such_user(state: &State) -> Reply {
    error(state, 404, Some(2004), "user not found")
}

/// No operation of that path and verb. How the service says so is not documented; a real 404 with an envelope.
pub(super) fn no_such_path(state: &State) -> Reply {
    Reply { status: 404, ..error(state, 404, None, "no such path, or not with this verb") }
}

/// An answer of an operation without behaviour of its own.
pub(super) fn conforming(state: &State, operation: &'static Operation) -> Reply {
    let mut body = document::genauth().answer(operation);
    if let Value::Object(members) = &mut body {
        // A few operations are declared without an envelope.
        if members.contains_key("statusCode") {
            members.insert("message".to_owned(), "success".into());
            // Documented as present in errors only.
            members.remove("apiCode");
            if let Some(id) = members.get_mut("requestId") {
                *id = state.ids.uuid().into();
            }
        }
    }
    Reply::ok(body)
}
