//! The one error type of both clients.
//!
//! What is printed names the operation and says what to do next. Bodies, messages of the service and URLs may quote
//! personal data: they are kept and can be asked for, but neither `Display` nor `Debug` shows them.

mod api;
mod auth;
pub(crate) mod build_error;
mod cause;
mod code;
pub(crate) mod code_enum;
mod decode;
mod diagnosis;
mod invalid;
pub(super) mod shown;
mod timeout;
mod transport;

use std::fmt;
use std::time::Duration;

pub use api::ApiError;
pub use auth::AuthError;
pub use code::ErrorCodes;
pub use decode::DecodeError;
pub(super) use diagnosis::http2;
pub use invalid::InvalidRequest;
pub use timeout::TimeoutError;
pub(super) use timeout::Wait;
#[cfg(feature = "events")]
pub(super) use transport::from_handshake;
pub(crate) use transport::from_http;
pub use transport::{TransportError, TransportErrorKind};

use crate::transport::retry::retry_after;

/// Why a call gave no result.
///
/// ```
/// use identity_apis::transport::Error;
///
/// fn what_to_do(error: &Error) -> &'static str {
///     match error {
///         Error::Invalid(_) | Error::Decode(_) => "tell the developers",
///         Error::Auth(_) => "check the credentials",
///         Error::Api(api) if api.status().as_u16() == 404 => "there is none",
///         other if other.is_retryable() => "try later",
///         _ => "tell the user",
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// The request breaks a rule; nothing was sent.
    Invalid(InvalidRequest),
    /// No credentials could be obtained, or the service did not accept them.
    Auth(Box<AuthError>),
    /// The service answered with an error.
    Api(Box<ApiError>),
    /// The service answered with something that is not what its document says.
    Decode(Box<DecodeError>),
    /// The service was not reached, or the connection broke.
    Transport(TransportError),
    /// The service did not answer in time.
    Timeout(TimeoutError),
}

impl Error {
    /// Name of the client method, for instance `unify_status`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Invalid(error) => error.operation,
            Self::Auth(error) => error.operation,
            Self::Api(error) => error.operation,
            Self::Decode(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Timeout(error) => error.operation,
        }
    }

    /// Whether the same call may succeed later without anything being changed. It says nothing about whether
    /// repeating is safe: that depends on the operation (see [`RetryClass`](crate::operation::RetryClass)).
    ///
    /// | error | retryable |
    /// | --- | --- |
    /// | `Invalid`, `Decode` | never |
    /// | `Api`, `Auth` | when the HTTP status or the envelope's `statusCode` is 429, 500, 502, 503 or 504 |
    /// | `Transport` | [`Connect`](TransportErrorKind::Connect) and [`ConnectionClosed`](TransportErrorKind::ConnectionClosed) |
    /// | `Timeout` | always |
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Invalid(_) | Self::Decode(_) => false,
            Self::Auth(error) => error.status.is_some_and(|status| may_pass(status.as_u16().into())) || passing(error),
            Self::Api(error) => may_pass(error.status.as_u16().into()) || passing(&**error),
            Self::Transport(error) => error.problem.may_pass(),
            Self::Timeout(_) => true,
        }
    }

    /// How long the service asks to wait before the next attempt (`Retry-After`, at most a year).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => retry_after::of(&error.headers),
            Self::Auth(error) => error.retry_after,
            _ => None,
        }
    }

    /// The error of a step that came before the request of this operation was sent.
    pub(super) fn before_sending(mut self, operation: &'static str) -> Self {
        match &mut self {
            Self::Invalid(error) => error.operation = operation,
            Self::Auth(error) => error.operation = operation,
            Self::Api(error) => error.operation = operation,
            Self::Decode(error) => error.operation = operation,
            Self::Transport(error) => (error.operation, error.before_sending) = (operation, true),
            Self::Timeout(error) => (error.operation, error.before_sending) = (operation, true),
        }
        self
    }

    /// The error of an attempt after one that the service may have acted on.
    pub(super) fn after_sending(mut self) -> Self {
        match &mut self {
            Self::Transport(error) => error.before_sending = false,
            Self::Timeout(error) => error.before_sending = false,
            _ => {}
        }
        self
    }

    /// The body of the answer, where there was one. It may hold personal data.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match self {
            Self::Auth(error) => Some(error.body()).filter(|body| !body.is_empty()),
            Self::Api(error) => Some(error.body()),
            Self::Decode(error) => Some(error.body()),
            Self::Invalid(_) | Self::Transport(_) | Self::Timeout(_) => None,
        }
    }
}

fn passing(error: &impl ErrorCodes) -> bool {
    error.code().is_some_and(may_pass)
}

/// Statuses, of HTTP or of an envelope, that come and go by themselves.
fn may_pass(status: i64) -> bool {
    matches!(status, 429 | 500 | 502 | 503 | 504)
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(out),
            Self::Auth(error) => error.fmt(out),
            Self::Api(error) => error.fmt(out),
            Self::Decode(error) => error.fmt(out),
            Self::Transport(error) => error.fmt(out),
            Self::Timeout(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::Timeout(error) => std::error::Error::source(error),
            Self::Auth(error) => std::error::Error::source(&**error),
            Self::Api(_) | Self::Decode(_) => None,
        }
    }
}

impl std::error::Error for ApiError {}
impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests;
