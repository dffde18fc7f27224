//! Connections that cannot be made or break.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::cause::Cause;
use super::diagnosis::{is_certificate_alert, is_malformed, is_tls};
use super::{Error, TimeoutError, Wait};
use crate::operation::Operation;
use crate::transport::http::exchange::{HttpError, Stage};

/// A connection that could not be made or broke, or an exchange that was given up.
#[derive(Debug, Clone)]
pub struct TransportError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) problem: TransportErrorKind,
    pub(in crate::transport) before_sending: bool,
    pub(in crate::transport) source: Option<Arc<Cause>>,
}

/// What was in the way of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name, address, network, proxy.
    Connect,
    /// A connection was made, but not a secure one: the certificate is not trusted, not valid now or for another host,
    /// or the two sides have no cipher in common.
    Tls,
    /// The connection broke before the answer was complete.
    ConnectionClosed,
    /// What came is not HTTP, or not within its limits: the head is too large, its lengths contradict each other, a chunk
    /// has no size.
    MalformedResponse,
    /// The answer is larger than the client reads.
    TooLarge,
    /// The service redirected the request, and the HTTP client was about to follow, or followed. No response was read.
    Redirected,
    /// The request cannot be written as HTTP.
    InvalidRequest,
    /// The call was not awaited within a `tokio` runtime.
    NoRuntime,
}

impl TransportErrorKind {
    /// Whether the same call may succeed later without anything being changed.
    pub(in crate::transport) fn may_pass(self) -> bool {
        matches!(self, Self::Connect | Self::ConnectionClosed)
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Connect => "the service cannot be reached; check base URL, DNS, network and proxy",
            Self::Tls => {
                "no secure connection can be made; check the host name, the clock of this machine, its certificates \
                 and add_root_certificate"
            }
            Self::ConnectionClosed => {
                "the connection broke before the answer was complete; the service may have acted on the request"
            }
            Self::MalformedResponse => {
                "the response is not HTTP that can be read; the service may have acted on the request; check what \
                 lies between, and that the base URL is the service's"
            }
            Self::TooLarge => {
                "the answer is larger than this client reads; raise max_response_bytes if that is expected"
            }
            Self::Redirected => {
                "the service redirected the request, and the HTTP client was about to follow or did; the service may \
                 have acted on the request; give http_client one that follows no redirects, and check the base URL"
            }
            Self::NoRuntime => "there is no tokio runtime here; await the call within one",
            Self::InvalidRequest => "the request cannot be written as HTTP; check base URL and headers",
        }
    }
}

const UNPROCESSED: &str = "the connection closed, or the service refused it, before the request was processed; nothing was \
                           acted upon";

impl TransportError {
    pub(crate) fn new(operation: &'static str, problem: TransportErrorKind) -> Self {
        Self {
            operation,
            problem,
            before_sending: matches!(problem, TransportErrorKind::InvalidRequest | TransportErrorKind::NoRuntime),
            source: None,
        }
    }

    /// What was in the way.
    #[must_use]
    pub fn problem(&self) -> TransportErrorKind {
        self.problem
    }

    /// Whether the service cannot have acted on the request: nothing of it was sent, or the service has said that it did
    /// not process it (by `REFUSED_STREAM` or `GOAWAY` of HTTP/2, or by ending the TLS handshake over a certificate).
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.problem == TransportErrorKind::ConnectionClosed && self.before_sending {
            return write!(out, "{}: {UNPROCESSED}", self.operation);
        }
        write!(out, "{}: {}", self.operation, self.problem.hint())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Classifies what the HTTP client reports.
pub(crate) fn from_http(operation: &Operation, error: HttpError, after: Duration) -> Error {
    let (error, stage) = match error {
        HttpError::Failed(error, stage) => (error, stage),
        HttpError::Redirected => {
            return Error::Transport(TransportError::new(operation.name, TransportErrorKind::Redirected));
        }
    };
    let source = Some(Arc::new(Cause::of(&error)));
    if error.is_timeout() {
        let wait = if stage == Stage::Unsent { Wait::Connection } else { Wait::Answer };
        return Error::Timeout(TimeoutError { source, ..TimeoutError::new(operation.name, after, wait) });
    }
    let problem = problem(&error, stage);
    let was_processed_by_nobody = matches!(stage, Stage::Unsent | Stage::Unprocessed);
    let before_sending = was_processed_by_nobody || (problem == TransportErrorKind::Tls && stage == Stage::Sent);
    Error::Transport(TransportError { operation: operation.name, problem, before_sending, source })
}

/// Classifies why a handshake of WebSocket had no response.
#[cfg(feature = "events")]
pub(in crate::transport) fn from_handshake(operation: &'static str, error: &reqwest::Error) -> TransportError {
    let stage = if error.is_connect() || error.is_builder() { Stage::Unsent } else { Stage::Sent };
    let source = Some(Arc::new(Cause::of(error)));
    TransportError { operation, problem: problem(error, stage), before_sending: stage == Stage::Unsent, source }
}

fn problem(error: &reqwest::Error, stage: Stage) -> TransportErrorKind {
    let is_unsent = stage == Stage::Unsent;
    if error.is_redirect() || (error.is_builder() && !is_unsent) {
        // A redirect that the client did not follow after all, to what is no HTTP URL for instance.
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
