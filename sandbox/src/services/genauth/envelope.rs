//! Responses of GenAuth: an envelope with the HTTP status 200, for errors, too.

use serde_json::{Value, json};

use super::error::ApiError;
use crate::http::JsonResponse;
use crate::spec::{self, Operation};

/// Returns the response of an operation, as the document declares it: most have an envelope, and not all have a payload.
pub(crate) fn success_response(operation: &Operation, request_id: &str, data: Value) -> JsonResponse {
    let name =
        operation.response_schema.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next());
    let schema = name.and_then(|name| spec::genauth().schemas.get(name)).unwrap_or(&operation.response_schema);
    let properties = schema.get("properties");
    let declares = |property: &str| properties.is_some_and(|properties| properties.get(property).is_some());
    if !declares("statusCode") {
        return JsonResponse::ok(data);
    }
    let is_required =
        schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|name| name == "data"));
    // An optional payload is left out where there is none.
    let data = declares("data").then_some(data).filter(|data| is_required || !data.is_null());
    success_envelope(request_id, data)
}

/// Returns an envelope for a success.
pub(crate) fn success_envelope(request_id: &str, data: Option<Value>) -> JsonResponse {
    let mut body = json!({"statusCode": 200, "message": "success", "requestId": request_id});
    if let Some(data) = data {
        body["data"] = data;
    }
    JsonResponse::ok(body)
}

/// Returns an envelope for an error; the HTTP status stays 200.
pub(crate) fn error_envelope(request_id: &str, error: &ApiError) -> JsonResponse {
    let mut body = json!({"statusCode": error.status, "message": error.message, "requestId": request_id});
    if let Some(code) = error.api_code {
        body["apiCode"] = code.into();
    }
    JsonResponse::ok(body)
}

/// Returns the response of an operation without state.
pub(crate) fn sample_response(operation: &'static Operation, request_id: &str) -> JsonResponse {
    let mut body = spec::genauth().sample_response(operation);
    if let Value::Object(properties) = &mut body {
        // A few operations are declared without an envelope.
        if properties.contains_key("statusCode") {
            properties.insert("message".to_owned(), "success".into());
            // Documented as present in errors only.
            properties.remove("apiCode");
            if let Some(id) = properties.get_mut("requestId") {
                *id = request_id.into();
            }
        }
    }
    JsonResponse::ok(body)
}
