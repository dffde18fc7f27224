//! From what the HTTP client reports to the error of a call.

use std::sync::Arc;
use std::time::Duration;

use super::cause::Cause;
use super::diagnosis::{is_certificate_alert, is_malformed, is_tls};
use super::{Error, TimeoutError, TransportError, TransportErrorKind, WaitPhase};
use crate::operation::Operation;
use crate::transport::http::http_failure::{HttpFailure, Stage};

/// Classifies why an exchange failed.
pub(crate) fn from_http(operation: &Operation, failure: HttpFailure, after: Duration) -> Error {
    let (error, stage) = match failure {
        HttpFailure::Failed(error, stage) => (error, stage),
        HttpFailure::Redirected => {
            return Error::Transport(TransportError::new(operation.name, TransportErrorKind::Redirected));
        }
        HttpFailure::NoIo => return Error::Transport(TransportError::new(operation.name, TransportErrorKind::NoIo)),
    };
    let source = Some(Arc::new(Cause::from_reqwest(&error)));
    if error.is_timeout() {
        let phase = if stage == Stage::Unsent { WaitPhase::Connection } else { WaitPhase::Response };
        return Error::Timeout(TimeoutError { source, ..TimeoutError::new(operation.name, after, phase) });
    }
    let kind = error_kind(&error, stage);
    let is_unprocessed = matches!(stage, Stage::Unsent | Stage::Unprocessed);
    let is_unsent = is_unprocessed || (kind == TransportErrorKind::Tls && stage == Stage::Sent);
    Error::Transport(TransportError { is_unsent, source, ..TransportError::new(operation.name, kind) })
}

/// Classifies why a WebSocket handshake got no response.
#[cfg(feature = "events")]
pub(crate) fn from_handshake(operation: &'static str, error: &reqwest::Error) -> TransportError {
    let stage = if error.is_connect() || error.is_builder() { Stage::Unsent } else { Stage::Sent };
    let source = Some(Arc::new(Cause::from_reqwest(error)));
    let is_unsent = stage == Stage::Unsent;
    TransportError { is_unsent, source, ..TransportError::new(operation, error_kind(error, stage)) }
}

fn error_kind(error: &reqwest::Error, stage: Stage) -> TransportErrorKind {
    let is_unsent = stage == Stage::Unsent;
    if error.is_redirect() || (error.is_builder() && !is_unsent) {
        // A redirect that the client did not follow after all, for instance to something else than an HTTP URL.
        return TransportErrorKind::Redirected;
    }
    if error.is_builder() {
        return TransportErrorKind::InvalidRequest;
    }
    if (is_unsent && is_tls(error)) || (stage == Stage::Sent && is_certificate_alert(error)) {
        return TransportErrorKind::Tls;
    }
    if error.is_connect() {
        return TransportErrorKind::Connect;
    }
    if !is_unsent && stage != Stage::Unprocessed && is_malformed(error) {
        return TransportErrorKind::MalformedResponse;
    }
    TransportErrorKind::ConnectionClosed
}
