//! Why a call returned no result.

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

use super::attempts::Attempts;
use super::payload::ErrorPayload;
use super::{ApiError, AuthError, DecodeError, InvalidRequest, RateLimiterError, TimeoutError, TransportError};
use crate::transport::retry::retry_after;

/// Why a call returned no result.
///
/// ```
/// use identity_apis::transport::Error;
///
/// fn what_to_do(error: &Error) -> &'static str {
///     match error {
///         Error::Invalid(_) | Error::Decode(_) => "report it to the developers",
///         Error::Auth(_) => "check the credentials",
///         Error::Api(api) if api.status().as_u16() == 404 => "report that nothing was found",
///         other if other.is_retryable() => "try later",
///         _ => "report it to the user",
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// The request violates a rule; nothing was sent.
    Invalid(InvalidRequest),
    /// No credentials could be obtained, or the service rejected them.
    Auth(Box<AuthError>),
    /// The service reported an error.
    Api(Box<ApiError>),
    /// The response is not what the document of the service describes.
    Decode(Box<DecodeError>),
    /// The service was not reached, or the connection closed before the response was complete.
    Transport(TransportError),
    /// There was no response in time.
    Timeout(TimeoutError),
    /// The caller's own [`RateLimiter`](crate::transport::RateLimiter) failed.
    RateLimiter(RateLimiterError),
}

impl Error {
    /// Returns the name of the client method, for instance `unify_status`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Invalid(error) => error.operation,
            Self::Auth(error) => error.operation,
            Self::Api(error) => error.operation,
            Self::Decode(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Timeout(error) => error.operation,
            Self::RateLimiter(error) => error.operation,
        }
    }

    /// Returns whether the same call may succeed later although nothing is changed. Whether it is safe to retry depends
    /// on the operation: see [`RetryClass`](crate::operation::RetryClass).
    ///
    /// | error | retryable |
    /// | --- | --- |
    /// | `Invalid`, `Decode` | never |
    /// | `Api`, `Auth` | if the HTTP status or the envelope's `statusCode` is 429, 500, 502, 503 or 504 |
    /// | `Transport` | [`Connect`](super::TransportErrorKind::Connect) and [`ConnectionClosed`](super::TransportErrorKind::ConnectionClosed) |
    /// | `Timeout`, `RateLimiter` | always |
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let status = match self {
            Self::Invalid(_) | Self::Decode(_) => return false,
            Self::Transport(error) => return error.kind.is_transient(),
            Self::Timeout(_) | Self::RateLimiter(_) => return true,
            Self::Auth(error) => error.status,
            Self::Api(error) => Some(error.status),
        };
        let code = self.payload().and_then(|payload| payload.code);
        status.is_some_and(|status| is_transient(status.as_u16().into())) || code.is_some_and(is_transient)
    }

    /// Returns how long the service asks to wait before the next attempt (`Retry-After`), at most a year.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => retry_after::from_headers(&error.headers),
            Self::Auth(error) => error.retry_after,
            _ => None,
        }
    }

    /// Returns how many requests were sent for the call, retries included. Zero if it failed before the first: while it was
    /// validated, or waited for a token or for limits.
    ///
    /// An attempt that found no connection counts; requests for tokens, and what HTTP/2 sends again by itself after a refused
    /// stream, do not.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.call_attempts().count
    }

    /// Returns whether the call was not retried because the retry budget of the client was used up, its own or that of the
    /// request for its token; see [`RetryPolicy::budget`](crate::transport::RetryPolicy::budget).
    #[must_use]
    pub fn retry_budget_exhausted(&self) -> bool {
        self.call_attempts().budget_exhausted
    }

    /// Returns the body of the response, if there was one. It may hold personal data.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match self {
            Self::Auth(error) => Some(error.body()).filter(|body| !body.is_empty()),
            Self::Api(error) => Some(error.body()),
            Self::Decode(error) => Some(error.body()),
            Self::Invalid(_) | Self::Transport(_) | Self::Timeout(_) | Self::RateLimiter(_) => None,
        }
    }

    /// Creates the error of a response that was decoded, and of which a value cannot be used.
    pub(crate) fn not_as_documented(
        operation: &'static str,
        status: StatusCode,
        path: &'static str,
        problem: String,
    ) -> Self {
        Self::Decode(Box::new(DecodeError::not_as_documented(operation, status, path, problem)))
    }

    /// Creates the error of a list whose next page cannot be requested; `problem` says why.
    pub(crate) fn no_further_page(operation: &'static str, status: StatusCode, problem: &'static str) -> Self {
        let problem = format!("more pages should follow, but {problem}; what was delivered is complete up to here");
        Self::not_as_documented(operation, status, ".", problem)
    }

    pub(super) fn payload(&self) -> Option<&ErrorPayload> {
        match self {
            Self::Api(error) => Some(&error.payload),
            Self::Auth(error) => Some(&error.payload),
            _ => None,
        }
    }

    fn call_attempts(&self) -> Attempts {
        match self {
            Self::Invalid(error) => error.attempts,
            Self::Auth(error) => error.attempts,
            Self::Api(error) => error.attempts,
            Self::Decode(error) => error.attempts,
            Self::Transport(error) => error.attempts,
            Self::Timeout(error) => error.attempts,
            Self::RateLimiter(error) => error.attempts,
        }
    }

    fn call_attempts_mut(&mut self) -> &mut Attempts {
        match self {
            Self::Invalid(error) => &mut error.attempts,
            Self::Auth(error) => &mut error.attempts,
            Self::Api(error) => &mut error.attempts,
            Self::Decode(error) => &mut error.attempts,
            Self::Transport(error) => &mut error.attempts,
            Self::Timeout(error) => &mut error.attempts,
            Self::RateLimiter(error) => &mut error.attempts,
        }
    }

    /// Records how many requests the call sent. What the request for a token sent is not part of it.
    pub(crate) fn with_attempts(mut self, count: u32) -> Self {
        self.call_attempts_mut().count = count;
        self
    }

    /// Records that the retry budget was used up.
    pub(in crate::transport) fn with_budget_exhausted(mut self) -> Self {
        self.call_attempts_mut().budget_exhausted = true;
        self
    }

    /// Attributes the error of a step before sending, such as obtaining a token, to that operation.
    pub(crate) fn into_unsent(mut self, operation: &'static str) -> Self {
        match &mut self {
            Self::Invalid(error) => error.operation = operation,
            Self::Auth(error) => error.operation = operation,
            Self::Api(error) => error.operation = operation,
            Self::Decode(error) => error.operation = operation,
            Self::Transport(error) => (error.operation, error.is_unsent) = (operation, true),
            Self::Timeout(error) => (error.operation, error.is_unsent) = (operation, true),
            Self::RateLimiter(error) => (error.operation, error.is_unsent) = (operation, true),
        }
        self
    }

    /// Marks the error of an attempt that followed one which the service may have processed.
    pub(in crate::transport) fn into_maybe_processed(mut self) -> Self {
        match &mut self {
            Self::Transport(error) => error.is_unsent = false,
            Self::Timeout(error) => error.is_unsent = false,
            Self::RateLimiter(error) => error.is_unsent = false,
            _ => {}
        }
        self
    }
}

/// Whether a status, of HTTP or of an envelope, is one of a transient failure.
fn is_transient(status: i64) -> bool {
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
            Self::RateLimiter(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::Timeout(error) => std::error::Error::source(error),
            Self::RateLimiter(error) => std::error::Error::source(error),
            Self::Auth(error) => std::error::Error::source(&**error),
            Self::Api(_) | Self::Decode(_) => None,
        }
    }
}
