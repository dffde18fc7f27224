//! Responses with an error status.

use identity_apis::genauth::operations::GET_USER;
use identity_apis::operation::Operation;
use identity_apis::prove::operations::UNIFY_STATUS;
use identity_apis::transport::{Error, StatusCode};
use serde_json::Value;

use crate::canary::{CANARY, CANARY_NUMBER, assert_hidden};
use crate::clients::Api;

const STATUSES: [u16; 16] = [300, 302, 400, 401, 403, 404, 409, 415, 422, 429, 451, 500, 502, 503, 504, 599];

/// The first byte chooses service and status; the rest is the body.
pub fn error_body(input: &[u8]) {
    let Some((choice, body)) = input.split_first() else { return };
    let status = StatusCode::from_u16(STATUSES[usize::from(choice % 16)]).expect("a status");
    let (api, operation): (Api, &'static Operation) =
        if choice & 16 == 0 { (Api::Prove, &UNIFY_STATUS) } else { (Api::GenAuth, &GET_USER) };
    let Err(error) = api.read::<Value>(operation, status, body) else { panic!("{status} was taken for a success") };
    let line = error.to_string();
    assert!(line.len() < 2_000 && !line.contains(char::is_control), "not one useful line: {line:?}");
    let mut shown = format!("{line} {error:?} {error:#?}");
    let said = serde_json::from_slice::<Value>(body).ok();
    let request_id = match &error {
        Error::Auth(error) => {
            assert_eq!(status.as_u16(), 401);
            assert_message(said.as_ref(), error.message());
            error.request_id()
        }
        Error::Api(error) => {
            assert_eq!((error.status(), error.body()), (status, body));
            assert_message(said.as_ref(), error.message());
            error.request_id()
        }
        other => panic!("{status} was read as {other:?}"),
    };
    // The service's id of the request is for its support, and nobody's data.
    if request_id.is_some_and(|id| id.contains(CANARY) || id.contains(&CANARY_NUMBER.to_string())) {
        shown = shown.replace(CANARY, "").replace(&CANARY_NUMBER.to_string(), "");
    }
    assert_hidden(&shown);
    assert!(!matches!(status.as_u16(), 429 | 500 | 502 | 503 | 504) || error.is_retryable());
}

/// A message that is text is kept as it is.
fn assert_message(said: Option<&Value>, found: Option<&str>) {
    if let Some(message) = said.and_then(|body| body.as_object()?.get("message")?.as_str()) {
        assert_eq!(found, Some(message));
    }
}
