//! Answers of operations without behaviour of their own.

use serde_json::Value;

use crate::document::{self, Operation};
use crate::reply::Reply;
use crate::request::Request;

/// Members that Prove sends back as it got them.
const ECHOED: &[&str] = &["clientRequestId", "clientCustomerId", "clientHumanId", "phoneNumber", "mobileNumber"];

/// An answer that conforms to the document, with what is echoed.
pub(super) fn conforming(operation: &'static Operation, request: &Request, body: &Value) -> Reply {
    let mut answer = document::prove().answer(operation);
    if let Value::Object(members) = &mut answer {
        for name in ECHOED {
            let in_query =
                request.query.iter().find(|(given, _)| given == name).map(|(_, value)| Value::from(value.as_str()));
            let given = body.get(name).filter(|value| value.is_string()).cloned().or(in_query);
            if let (Some(member), Some(given)) = (members.get_mut(*name), given) {
                *member = given;
            }
        }
    }
    Reply::ok(answer)
}
