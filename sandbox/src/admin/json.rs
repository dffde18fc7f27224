//! Requests and responses of the control API.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::http::{OutgoingResponse, Request};

/// Result of a call of the control API.
pub(super) type AdminResult = Result<OutgoingResponse, AdminError>;

/// Why a call of the control API is rejected.
#[derive(Debug)]
pub(super) struct AdminError {
    pub(super) status: u16,
    pub(super) message: String,
}

impl AdminError {
    pub(super) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }
}

impl From<AdminError> for OutgoingResponse {
    fn from(error: AdminError) -> Self {
        json_response(error.status, &json!({"message": error.message}))
    }
}

/// Returns a response with a JSON body.
pub(super) fn json_response<T: Serialize>(status: u16, body: &T) -> OutgoingResponse {
    // All keys of the bodies are text, which is what serialization could fail for.
    let text = serde_json::to_string(body).unwrap_or_default();
    OutgoingResponse::json(status, text)
}

/// Returns the response of a call that has nothing to return.
pub(super) fn done() -> OutgoingResponse {
    json_response(200, &json!({"done": true}))
}

/// Parses the body of a request.
pub(super) fn parse_body<T: DeserializeOwned>(request: &Request) -> Result<T, AdminError> {
    serde_json::from_slice(&request.body).map_err(|error| AdminError::new(400, format!("body: {error}")))
}
