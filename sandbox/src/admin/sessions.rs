//! Sessions and tokens over HTTP.

use hyper::header::LOCATION;
use serde::Deserialize;

use super::json::{AdminError, AdminResult, done, parse_body};
use crate::app::AppState;
use crate::form;
use crate::http::{OutgoingResponse, Request};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ClientStep {
    correlation_id: String,
    passed: bool,
}

impl ClientStep {
    fn from_form(request: &Request) -> Self {
        let pairs = form::pairs(std::str::from_utf8(&request.body).unwrap_or_default());
        let value = |name: &str| pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone());
        Self {
            correlation_id: value("correlationId").unwrap_or_default(),
            passed: value("passed").as_deref() == Some("true"),
        }
    }
}

/// Completes the client's step. The request is JSON, or the form of the status page, which is redirected there.
pub(super) fn complete_client_step(app: &AppState, request: &Request) -> AdminResult {
    let is_form = request
        .header("content-type")
        .is_some_and(|media_type| media_type.starts_with("application/x-www-form-urlencoded"));
    let step = if is_form { ClientStep::from_form(request) } else { parse_body(request)? };
    let found = app.complete_client_step(&step.correlation_id, step.passed);
    if is_form {
        return Ok(OutgoingResponse::json(303, String::new()).with_header(LOCATION, "/"));
    }
    if found { Ok(done()) } else { Err(AdminError::new(404, "correlationId: no such session, or it has expired")) }
}

pub(super) fn expire_tokens(app: &AppState, _: &Request) -> AdminResult {
    app.expire_tokens(None);
    Ok(done())
}
