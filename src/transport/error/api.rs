//! Errors that a service reports.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{code, shown};

/// An error that the service reports.
#[derive(Clone)]
pub struct ApiError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) status: StatusCode,
    pub(in crate::transport) code: Option<i64>,
    pub(in crate::transport) api_code: Option<i64>,
    pub(in crate::transport) message: Option<String>,
    pub(in crate::transport) request_id: Option<String>,
    pub(in crate::transport) hint: Option<&'static str>,
    pub(in crate::transport) headers: HeaderMap,
    pub(in crate::transport) body: Vec<u8>,
}

impl ApiError {
    /// HTTP status. GenAuth reports most errors under 200: see [`code`](Self::code).
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Prove: `code` of the body. GenAuth: `statusCode` of the envelope. `prove::ErrorCode::of` and
    /// `genauth::StatusCode::of` give it a name.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// GenAuth: `apiCode` of the envelope, the finer reason. `genauth::ApiCode::of` gives it a name.
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

    /// What to do about it, where the code is known.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: the service answered with status {}", self.operation, self.status.as_u16())?;
        code::write(self, out)?;
        if let Some(id) = self.request_id().and_then(shown::request_id) {
            write!(out, ", request id {id}")?;
        }
        write!(out, "; {}", self.hint.unwrap_or("see message() for its words"))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("code", &self.code.and_then(shown::code))
            .field("api_code", &self.api_code.and_then(shown::code))
            .field("request_id", &self.request_id().and_then(shown::request_id))
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
