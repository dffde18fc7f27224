//! Connections that cannot be made or break.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::super::http::{HttpError, Stage};
use super::{Error, Timeout, Wait};
use crate::operation::Operation;

/// A connection that could not be made or broke, or an exchange that was given up.
#[derive(Debug, Clone)]
pub struct TransportError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) problem: TransportProblem,
    pub(in crate::transport) before_sending: bool,
    pub(in crate::transport) source: Option<Arc<reqwest::Error>>,
}

/// What was in the way of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportProblem {
    /// No connection: name, address, network, proxy.
    Connect,
    /// A connection was made, but not a secure one: the certificate is not trusted, not valid now or for another host,
    /// or the two sides have no cipher in common.
    Tls,
    /// The connection broke before the answer was complete.
    Broken,
    /// The answer is larger than the client reads.
    TooLarge,
    /// The service redirected the request, and the HTTP client was about to follow, or followed. No response was read.
    Redirected,
    /// The request cannot be written as HTTP.
    Unwritable,
    /// The call was not awaited within a `tokio` runtime.
    NoRuntime,
}

impl TransportProblem {
    /// Whether the same call may succeed later without anything being changed.
    pub(in crate::transport) fn may_pass(self) -> bool {
        matches!(self, Self::Connect | Self::Broken)
    }

    fn advice(self) -> &'static str {
        match self {
            Self::Connect => "the service cannot be reached; check base URL, DNS, network and proxy",
            Self::Tls => {
                "no secure connection can be made; check the host name, the clock of this machine, its certificates \
                 and add_root_certificate"
            }
            Self::Broken => {
                "the connection broke before the answer was complete; the service may have acted on the request"
            }
            Self::TooLarge => "the answer is larger than this client reads; raise response_limit if that is expected",
            Self::Redirected => {
                "the service redirected the request, and the HTTP client was about to follow or did; the service may \
                 have acted on the request; give http_client one that follows no redirects, and check the base URL"
            }
            Self::NoRuntime => "there is no tokio runtime here; await the call within one",
            Self::Unwritable => "the request cannot be written as HTTP; check base URL and headers",
        }
    }
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, problem: TransportProblem) -> Self {
        Self {
            operation,
            problem,
            before_sending: matches!(problem, TransportProblem::Unwritable | TransportProblem::NoRuntime),
            source: None,
        }
    }

    /// What was in the way.
    #[must_use]
    pub fn problem(&self) -> TransportProblem {
        self.problem
    }

    /// Whether it failed before anything of the request was sent, so that the service cannot have acted on it.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.operation, self.problem.advice())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Classifies what the HTTP client reports. Its text names the URL, which may hold a phone number, so the URL is removed.
pub(crate) fn from_http(operation: &Operation, error: HttpError, after: Duration) -> Error {
    let (error, stage) = match error {
        HttpError::Failed(error, stage) => (error, stage),
        HttpError::Redirected => {
            return Error::Transport(TransportError::new(operation.name, TransportProblem::Redirected));
        }
    };
    let before_sending = stage == Stage::Unsent;
    let source = error.without_url();
    if source.is_timeout() {
        let wait = if before_sending { Wait::Connection } else { Wait::Answer };
        return Error::Timeout(Timeout { source: Some(Arc::new(source)), ..Timeout::new(operation.name, after, wait) });
    }
    let problem = if source.is_redirect() || (source.is_builder() && !before_sending) {
        // A redirect that the client did not follow after all, to what is no HTTP URL for instance.
        TransportProblem::Redirected
    } else if source.is_builder() {
        TransportProblem::Unwritable
    } else if before_sending && is_tls(&source) {
        TransportProblem::Tls
    } else if source.is_connect() {
        TransportProblem::Connect
    } else {
        TransportProblem::Broken
    };
    Error::Transport(TransportError {
        operation: operation.name,
        problem,
        before_sending,
        source: Some(Arc::new(source)),
    })
}

/// Whether TLS failed, and not the connection under it.
#[cfg(feature = "rustls-no-provider")]
fn is_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    // As its source, an `io::Error` gives the source of the error in it, not that error itself.
    if let Some(within) = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        return is_tls(within);
    }
    error.source().is_some_and(is_tls)
}

/// The system's library reports through types that are not ours to look into: it counts as a failed connection.
#[cfg(not(feature = "rustls-no-provider"))]
fn is_tls(_: &reqwest::Error) -> bool {
    false
}
