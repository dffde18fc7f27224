//! Errors that a service reports.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::attempts::Attempts;
use super::payload::{ErrorPayload, payload_accessors};

/// An error that the service reports.
#[derive(Clone)]
pub struct ApiError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) status: StatusCode,
    pub(in crate::transport) payload: ErrorPayload,
    pub(in crate::transport) hint: Option<&'static str>,
    pub(in crate::transport) headers: HeaderMap,
    pub(in crate::transport) body: Vec<u8>,
    pub(in crate::transport) attempts: Attempts,
}

impl ApiError {
    /// Returns the HTTP status. GenAuth reports most errors under 200: see [`code`](Self::code).
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    payload_accessors!();

    /// Returns what to do about the error, if its code or status is known.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Returns the response headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the response body as it was received. It may hold personal data.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: the service responded with status {}", self.operation, self.status.as_u16())?;
        self.payload.write_codes(out)?;
        write!(out, "; {}", self.hint.unwrap_or("see message() for the reason"))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("ApiError");
        out.field("operation", &self.operation).field("status", &self.status.as_u16());
        self.payload.debug_fields(&mut out);
        out.field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
