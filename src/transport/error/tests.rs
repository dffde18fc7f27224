use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::attempts::Attempts;
use super::*;
use crate::transport::{ErrorPayload, RawResponse};
use crate::validation::{Rule, Violations};

const PHONE: &str = "+12065550177";

pub(crate) fn api(status: u16, code: Option<i64>) -> Error {
    Error::Api(Box::new(ApiError {
        operation: "unify",
        status: StatusCode::from_u16(status).unwrap(),
        payload: ErrorPayload {
            code,
            api_code: Some(2004),
            message: Some(format!("nothing for {PHONE}")),
            request_id: Some(PHONE.to_owned()),
        },
        hint: None,
        headers: HeaderMap::new(),
        body: PHONE.as_bytes().to_vec(),
        attempts: Attempts::default(),
    }))
}

/// The caller's own token provider failed.
pub(crate) fn auth_of_provider() -> Error {
    let source = std::io::Error::new(std::io::ErrorKind::NotFound, "there is no token file");
    let error = AuthError::new("token", "the token provider failed", "see its error").with_source(source.into());
    Error::Auth(Box::new(error))
}

pub(crate) fn auth(status: u16, code: Option<i64>) -> Error {
    let payload = ErrorPayload { code, message: Some(PHONE.to_owned()), ..ErrorPayload::default() };
    let status = StatusCode::from_u16(status).unwrap();
    let response = RawResponse { status, headers: HeaderMap::new(), body: PHONE.into() };
    Error::Auth(Box::new(AuthError::new("unify", "no token", "check").with_response(response, payload)))
}

pub(crate) fn decode() -> Error {
    Error::Decode(Box::new(DecodeError {
        operation: "unify",
        status: StatusCode::OK,
        path: "data.list[1]".to_owned(),
        problem: "it is not JSON (line 1, column 2)".to_owned(),
        content_type: Some(format!("text/html; {PHONE}")),
        body: PHONE.as_bytes().to_vec(),
        attempts: Attempts::default(),
    }))
}

fn transport(problem: TransportErrorKind) -> Error {
    Error::Transport(TransportError::new("unify", problem))
}

pub(crate) fn invalid() -> Error {
    const RULE: Rule = Rule::custom("request.json", "", "JSON");
    let violations = Violations::single(RULE, "/phoneNumber", "it cannot be written".to_owned());
    Error::Invalid(InvalidRequest::new("unify", violations))
}

pub(crate) fn timeout_in(phase: WaitPhase) -> TimeoutError {
    TimeoutError::new("unify", Duration::from_secs(1), phase)
}

fn timeout() -> Error {
    Error::Timeout(timeout_in(WaitPhase::Response))
}

#[test]
fn what_may_pass_by_itself() {
    for (status, code, expected) in [
        (429, None, true),
        (500, None, true),
        (501, None, false),
        (502, None, true),
        (503, None, true),
        (504, None, true),
        (400, Some(8001), false),
        (401, None, false),
        (403, Some(8003), false),
        (404, Some(8011), false),
        (409, None, false),
        (302, None, false),
        (200, Some(429), true),
        (200, Some(500), true),
        (200, Some(501), false),
        (200, Some(502), true),
        (200, Some(503), true),
        (200, Some(499), false),
        (200, Some(601), false),
        (200, Some(400), false),
    ] {
        assert_eq!(api(status, code).is_retryable(), expected, "api {status} {code:?}");
        assert_eq!(auth(status, code).is_retryable(), expected, "auth {status} {code:?}");
    }
    assert!(!Error::Auth(Box::new(AuthError::new("unify", "no token", "check"))).is_retryable());
    assert!(!decode().is_retryable());
    assert!(!invalid().is_retryable());
    for (problem, expected) in [
        (TransportErrorKind::Connect, true),
        (TransportErrorKind::ConnectionClosed, true),
        (TransportErrorKind::Tls, false),
        (TransportErrorKind::MalformedResponse, false),
        (TransportErrorKind::TooLarge, false),
        (TransportErrorKind::Redirected, false),
        (TransportErrorKind::InvalidRequest, false),
    ] {
        assert_eq!(transport(problem).is_retryable(), expected, "{problem:?}");
    }
    assert!(timeout().is_retryable());
}

#[test]
fn one_line_that_shows_nothing_of_a_person() {
    let errors =
        [invalid(), api(404, Some(7)), auth(401, Some(8002)), decode(), transport(TransportErrorKind::Tls), timeout()];
    for error in errors {
        let text = error.to_string();
        assert!(text.starts_with("unify: ") && !text.contains('\n'), "{text}");
        assert!(std::error::Error::source(&error).is_none(), "{text}");
        assert!(!format!("{text}{error:?}{error:#?}").contains("2065550177"), "{error:?}");
    }
}

#[test]
fn the_body_can_be_asked_for() {
    assert_eq!(api(404, None).body(), Some(PHONE.as_bytes()));
    assert_eq!(auth(401, None).body(), Some(PHONE.as_bytes()));
    assert_eq!(decode().body(), Some(PHONE.as_bytes()));
    assert_eq!(timeout().body(), None);
    assert_eq!(Error::Auth(Box::new(AuthError::new("unify", "no token", "check"))).body(), None);
}
