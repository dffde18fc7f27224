//! Hints for the errors that GenAuth documents.

use reqwest::StatusCode as HttpStatus;

use super::{ApiCode, StatusCode};
use crate::transport::ErrorPayload;

/// Prefers the specific code, then the status of the envelope, then the HTTP status.
pub(super) fn for_error(status: HttpStatus, payload: &ErrorPayload) -> Option<&'static str> {
    let by_reason = || payload.api_code.and_then(|code| ApiCode::from(code).hint());
    let by_envelope = || payload.code.and_then(|code| StatusCode::from(code).hint());
    by_reason().or_else(by_envelope).or_else(|| by_http(status))
}

fn by_http(status: HttpStatus) -> Option<&'static str> {
    match status.as_u16() {
        504 => StatusCode::BadGateway.hint(),
        other => StatusCode::from(i64::from(other)).hint(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finest_reason_speaks_first() {
        let payload = |code, api_code| ErrorPayload { code, api_code, ..ErrorPayload::default() };
        let hint = |status, code, api_code| for_error(HttpStatus::from_u16(status).unwrap(), &payload(code, api_code));
        assert!(hint(200, Some(404), Some(2004)).unwrap().contains("no such user"));
        assert!(hint(200, Some(404), Some(1)).unwrap().contains("no such thing"));
        assert!(hint(504, None, None).unwrap().contains("try again later"));
        assert_eq!(hint(418, Some(999), None), None);
    }
}
