//! Errors for the tests of callers.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};

use super::attempts::Attempts;
use super::payload::ErrorPayload;
use super::{
    ApiError, AuthError, Error, InvalidRequest, RateLimiterError, TimeoutError, TransportError, TransportErrorKind,
    WaitPhase,
};
use crate::validation::Violations;

/// Builds an [`Error`] of any kind, for the tests of code that handles errors.
///
/// `operation` is the name of a client method, for instance `unify_status`. What a kind of error does not have is ignored: a
/// [`code`](Self::code) of a timeout, for instance.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::test_util::ErrorBuilder;
/// use identity_apis::transport::{Error, StatusCode};
///
/// let error = ErrorBuilder::api("unify_status", StatusCode::TOO_MANY_REQUESTS)
///     .code(8003)
///     .retry_after(Duration::from_secs(3))
///     .attempts(3)
///     .build();
/// assert!(error.is_retryable());
/// assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(3)), 3));
/// assert!(matches!(error, Error::Api(api) if api.code() == Some(8003)));
/// ```
#[derive(Debug, Clone)]
#[must_use = "call build() to get the error"]
pub struct ErrorBuilder(Error);

impl ErrorBuilder {
    /// Starts the error of a request that breaks rules; `validate()` of a request returns the violations.
    pub fn invalid(operation: &'static str, violations: Violations) -> Self {
        Self(Error::Invalid(InvalidRequest::new(operation, violations)))
    }

    /// Starts an error that the service reports with this status, after one attempt.
    pub fn api(operation: &'static str, status: StatusCode) -> Self {
        let (payload, headers) = (ErrorPayload::default(), HeaderMap::new());
        let (hint, body, attempts) = (None, Vec::new(), Attempts::default());
        Self(Error::Api(Box::new(ApiError { operation, status, payload, hint, headers, body, attempts }))).attempts(1)
    }

    /// Starts the error of credentials that could not be obtained, so that nothing was sent.
    pub fn auth(operation: &'static str) -> Self {
        Self(Error::Auth(Box::new(AuthError::new(operation, "no credentials could be obtained", "check their source"))))
    }

    /// Starts the error of credentials that the service rejects with this status, after one attempt.
    pub fn rejected_credentials(operation: &'static str, status: StatusCode) -> Self {
        let mut error = AuthError::new(operation, "the service rejected the credentials", "check them");
        error.status = Some(status);
        Self(Error::Auth(Box::new(error))).attempts(1)
    }

    /// Starts the error of a response that cannot be decoded at this place (`data.list[3].loginsCount`, `.` for the whole),
    /// after one attempt.
    pub fn decode(operation: &'static str, path: &'static str, problem: impl Into<String>) -> Self {
        Self(Error::not_as_documented(operation, StatusCode::OK, path, problem.into())).attempts(1)
    }

    /// Starts the error of a connection, after one attempt. It is unsent for
    /// [`Connect`](TransportErrorKind::Connect) and kinds that are always unsent.
    pub fn transport(operation: &'static str, kind: TransportErrorKind) -> Self {
        let error = Error::Transport(TransportError::new(operation, kind));
        Self(if kind == TransportErrorKind::Connect { error.into_unsent(operation) } else { error }).attempts(1)
    }

    /// Starts the error of a response that did not come within this time, after one attempt. The service may have processed the
    /// request.
    pub fn timeout(operation: &'static str, after: Duration) -> Self {
        Self(Error::Timeout(TimeoutError::new(operation, after, WaitPhase::Response))).attempts(1)
    }

    /// Starts the error of a [`RateLimiter`](crate::transport::RateLimiter) that failed, so that nothing was sent.
    pub fn rate_limiter(operation: &'static str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(Error::RateLimiter(RateLimiterError::new(operation, source.into())))
    }

    /// Sets the service's code.
    pub fn code(mut self, code: i64) -> Self {
        if let Some(payload) = self.payload() {
            payload.code = Some(code);
        }
        self
    }

    /// Sets the more specific code of GenAuth.
    pub fn api_code(mut self, code: i64) -> Self {
        if let Some(payload) = self.payload() {
            payload.api_code = Some(code);
        }
        self
    }

    /// Sets the service's message.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        if let Some(payload) = self.payload() {
            payload.message = Some(message.into());
        }
        self
    }

    /// Sets the service's id of the request.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        if let Some(payload) = self.payload() {
            payload.request_id = Some(id.into());
        }
        self
    }

    /// Sets how long the service asks to wait (`Retry-After`), in whole seconds.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        match &mut self.0 {
            Error::Api(error) => {
                error.headers.insert(RETRY_AFTER, HeaderValue::from(wait.as_secs()));
            }
            Error::Auth(error) => error.retry_after = Some(Duration::from_secs(wait.as_secs())),
            _ => {}
        }
        self
    }

    /// Sets the body of the response.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        match &mut self.0 {
            Error::Api(error) => error.body = body.into(),
            Error::Auth(error) => error.body = body.into(),
            Error::Decode(error) => error.body = body.into(),
            _ => {}
        }
        self
    }

    /// Sets whether the service cannot have processed the request.
    pub fn unsent(mut self, is_unsent: bool) -> Self {
        match &mut self.0 {
            Error::Transport(error) => error.is_unsent = is_unsent,
            Error::Timeout(error) => error.is_unsent = is_unsent,
            Error::RateLimiter(error) => error.is_unsent = is_unsent,
            _ => {}
        }
        self
    }

    /// Sets how many requests were sent for the call.
    pub fn attempts(self, count: u32) -> Self {
        Self(self.0.with_attempts(count))
    }

    /// Makes it the error of a call that was not retried because the retry budget was used up.
    pub fn retry_budget_exhausted(self) -> Self {
        Self(self.0.with_budget_exhausted())
    }

    /// Returns the error.
    #[must_use]
    pub fn build(self) -> Error {
        self.0
    }

    fn payload(&mut self) -> Option<&mut ErrorPayload> {
        match &mut self.0 {
            Error::Api(error) => Some(&mut error.payload),
            Error::Auth(error) => Some(&mut error.payload),
            _ => None,
        }
    }
}
