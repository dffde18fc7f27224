//! Answers of GenAuth: an envelope under HTTP 200, errors too.

use serde_json::{Value, json};

use super::error::Refusal;
use crate::http::JsonResponse;
use crate::spec::{self, Operation};

/// Success of an operation with a payload, as the document wants it: most have an envelope, and not all have a payload.
pub(crate) fn success(operation: &Operation, request_id: &str, data: Value) -> JsonResponse {
    let name =
        operation.response_schema.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next());
    let schema = name.and_then(|name| spec::genauth().schemas.get(name)).unwrap_or(&operation.response_schema);
    let declares = |member: &str| schema.get("properties").is_some_and(|members| members.get(member).is_some());
    if !declares("statusCode") {
        return JsonResponse::ok(data);
    }
    let needed =
        schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|name| name == "data"));
    // A payload that may be absent is left out where there is none.
    let data = declares("data").then_some(data).filter(|data| needed || !data.is_null());
    enveloped(request_id, data)
}

/// Success in the envelope.
pub(crate) fn enveloped(request_id: &str, data: Option<Value>) -> JsonResponse {
    let mut body = json!({"statusCode": 200, "message": "success", "requestId": request_id});
    if let Some(data) = data {
        body["data"] = data;
    }
    JsonResponse::ok(body)
}

/// An error; the HTTP status stays 200.
pub(crate) fn refused(request_id: &str, refusal: &Refusal) -> JsonResponse {
    let mut body = json!({"statusCode": refusal.status, "message": refusal.message, "requestId": request_id});
    if let Some(code) = refusal.api_code {
        body["apiCode"] = code.into();
    }
    JsonResponse::ok(body)
}

/// An answer of an operation without behaviour of its own.
pub(crate) fn conforming(operation: &'static Operation, request_id: &str) -> JsonResponse {
    let mut body = spec::genauth().sample_response(operation);
    if let Value::Object(members) = &mut body {
        // A few operations are declared without an envelope.
        if members.contains_key("statusCode") {
            members.insert("message".to_owned(), "success".into());
            // Documented as present in errors only.
            members.remove("apiCode");
            if let Some(id) = members.get_mut("requestId") {
                *id = request_id.into();
            }
        }
    }
    JsonResponse::ok(body)
}
