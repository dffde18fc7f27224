//! Credentials that could not be obtained or were refused.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use super::{code, shown};
use crate::transport::retry::retry_after;
use crate::transport::{Problem, RawAnswer};

/// Credentials that could not be obtained or were refused.
#[derive(Clone)]
pub struct AuthError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) problem: &'static str,
    pub(in crate::transport) hint: &'static str,
    pub(in crate::transport) status: Option<StatusCode>,
    pub(in crate::transport) code: Option<i64>,
    pub(in crate::transport) api_code: Option<i64>,
    pub(in crate::transport) message: Option<String>,
    pub(in crate::transport) request_id: Option<String>,
    pub(in crate::transport) retry_after: Option<Duration>,
    pub(in crate::transport) body: Vec<u8>,
    pub(in crate::transport) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl AuthError {
    /// Credentials that cannot be used, without an answer of the service that says so.
    pub(crate) fn new(operation: &'static str, problem: &'static str, hint: &'static str) -> Self {
        Self {
            operation,
            problem,
            hint,
            status: None,
            code: None,
            api_code: None,
            message: None,
            request_id: None,
            retry_after: None,
            body: Vec::new(),
            source: None,
        }
    }

    /// Adds what the service answered. The body of an answer that may hold a token is to be wiped first.
    pub(crate) fn answered(mut self, answer: RawAnswer, problem: Problem) -> Self {
        self.status = Some(answer.status);
        self.code = problem.code;
        self.api_code = problem.api_code;
        self.message = problem.message;
        self.request_id = problem.request_id;
        self.retry_after = retry_after::of(&answer.headers);
        self.body = answer.body;
        self
    }

    /// Adds the error of a caller's own code that is behind it.
    pub(in crate::transport) fn caused_by(mut self, error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        self.source = Some(error.into());
        self
    }

    /// HTTP status of the refusal; none when the service was not asked.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Prove: `code` of the body. GenAuth: `statusCode` of the envelope.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// GenAuth: `apiCode` of the envelope, the finer reason.
    #[must_use]
    pub fn api_code(&self) -> Option<i64> {
        self.api_code
    }

    /// The service's message, which may quote what was sent.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The service's id of the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        self.hint
    }

    /// The body as it came; empty when the service was not asked, or when it may have held a token.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.operation, self.problem)?;
        if let Some(status) = self.status {
            write!(out, " (status {}", status.as_u16())?;
            code::write(self, out)?;
            if let Some(id) = self.request_id().and_then(shown::request_id) {
                write!(out, ", request id {id}")?;
            }
            out.write_str(")")?;
        }
        write!(out, "; {}", self.hint)
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AuthError")
            .field("operation", &self.operation)
            .field("problem", &self.problem)
            .field("status", &self.status.map(|status| status.as_u16()))
            .field("code", &self.code.and_then(shown::code))
            .field("api_code", &self.api_code.and_then(shown::code))
            .field("request_id", &self.request_id().and_then(shown::request_id))
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
