//! Connections that cannot be made or close too early.

use std::fmt;
use std::sync::Arc;

use super::attempts::Attempts;
use super::cause::Cause;

/// A connection that could not be made or closed too early, or an exchange that the client ended.
#[derive(Debug, Clone)]
pub struct TransportError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) kind: TransportErrorKind,
    pub(in crate::transport) is_unsent: bool,
    pub(in crate::transport) source: Option<Arc<Cause>>,
    pub(in crate::transport) attempts: Attempts,
}

/// The kinds of [`TransportError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: name, address, network or proxy.
    Connect,
    /// A connection was made, but not a secure one: the certificate is not trusted, not valid now or for another host,
    /// or client and server have no cipher in common.
    Tls,
    /// The connection closed before the response was complete.
    ConnectionClosed,
    /// What was received is not HTTP, or exceeds its limits: the head is too large, its lengths contradict each other, a
    /// chunk has no size.
    MalformedResponse,
    /// The response is larger than `max_response_bytes`.
    TooLarge,
    /// The service redirected the request, and the HTTP client was about to follow, or followed. No response was read.
    Redirected,
    /// The request cannot be written as HTTP.
    InvalidRequest,
    /// The call was not awaited within a `tokio` runtime.
    NoRuntime,
    /// The call was awaited within a `tokio` runtime that has no timers: it was built without `enable_all` or `enable_time`.
    NoTimers,
    /// A connection had to be opened within a `tokio` runtime that has no I/O: it was built without `enable_all` or
    /// `enable_io`.
    NoIo,
}

impl TransportErrorKind {
    /// Whether the same call may succeed later although nothing is changed.
    pub(in crate::transport) fn is_transient(self) -> bool {
        matches!(self, Self::Connect | Self::ConnectionClosed)
    }

    /// Returns the word for `error.type` of spans and events.
    pub(in crate::transport) fn error_type(self) -> &'static str {
        match self {
            Self::Connect => "connection_error",
            Self::Tls => "tls_error",
            Self::ConnectionClosed => "connection_closed",
            Self::MalformedResponse => "malformed_response",
            Self::TooLarge => "too_large",
            Self::Redirected => "redirected",
            Self::InvalidRequest => "invalid_request",
            Self::NoRuntime => "no_runtime",
            Self::NoTimers => "no_timers",
            Self::NoIo => "no_io",
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Connect => "the service cannot be reached; check base URL, DNS, network and proxy",
            Self::Tls => {
                "no secure connection can be made; check the host name, the clock of this machine, its certificates \
                 and add_root_certificate"
            }
            Self::ConnectionClosed => {
                "the connection closed before the response was complete; the service may have processed the request"
            }
            Self::MalformedResponse => {
                "the response is not valid HTTP; the service may have processed the request; check proxies and \
                 gateways, and that the base URL is the service's"
            }
            Self::TooLarge => {
                "the response is larger than this client reads; raise max_response_bytes if that is expected"
            }
            Self::Redirected => {
                "the service redirected the request, and the HTTP client was about to follow or did; the service may \
                 have processed the request; give http_client one that follows no redirects, and check the base URL"
            }
            Self::NoRuntime => "there is no tokio runtime here; await the call within one",
            Self::NoTimers => "the tokio runtime has no timers; call enable_all() on its builder",
            Self::NoIo => "the tokio runtime has no I/O; call enable_all() on its builder",
            Self::InvalidRequest => "the request cannot be written as HTTP; check base URL and headers",
        }
    }
}

const UNPROCESSED: &str = "the connection closed, or the service rejected the request, before it was processed; nothing \
                           was changed";

impl TransportError {
    pub(crate) fn new(operation: &'static str, kind: TransportErrorKind) -> Self {
        Self {
            operation,
            kind,
            is_unsent: matches!(
                kind,
                TransportErrorKind::InvalidRequest
                    | TransportErrorKind::NoRuntime
                    | TransportErrorKind::NoTimers
                    | TransportErrorKind::NoIo
            ),
            source: None,
            attempts: Attempts::default(),
        }
    }

    /// Returns what went wrong.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether the service cannot have processed the request: nothing of it was sent, or the service reported that
    /// it did not process it (by `REFUSED_STREAM` or `GOAWAY` of HTTP/2, or by a TLS alert over a certificate).
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.is_unsent
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind == TransportErrorKind::ConnectionClosed && self.is_unsent {
            return write!(out, "{}: {UNPROCESSED}", self.operation);
        }
        write!(out, "{}: {}", self.operation, self.kind.hint())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
