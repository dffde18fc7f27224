//! Credentials that could not be obtained or were rejected.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use super::attempts::Attempts;
use super::payload::{ErrorPayload, payload_accessors};
use crate::transport::http::raw_response::RawResponse;
use crate::transport::retry::retry_after;

/// Credentials that could not be obtained, or that the service rejected.
#[derive(Clone)]
pub struct AuthError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) problem: &'static str,
    pub(in crate::transport) hint: &'static str,
    pub(in crate::transport) status: Option<StatusCode>,
    pub(in crate::transport) payload: ErrorPayload,
    pub(in crate::transport) retry_after: Option<Duration>,
    pub(in crate::transport) body: Vec<u8>,
    pub(in crate::transport) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    pub(in crate::transport) attempts: Attempts,
}

impl AuthError {
    /// Creates the error of credentials that cannot be used, whatever the service would respond.
    pub(crate) fn new(operation: &'static str, problem: &'static str, hint: &'static str) -> Self {
        Self {
            operation,
            problem,
            hint,
            status: None,
            payload: ErrorPayload::default(),
            retry_after: None,
            body: Vec::new(),
            source: None,
            attempts: Attempts::default(),
        }
    }

    /// Adds the response of the service. The body of a response that may hold a token is to be wiped first.
    pub(crate) fn with_response(mut self, response: RawResponse, payload: ErrorPayload) -> Self {
        self.status = Some(response.status);
        self.payload = payload;
        self.retry_after = retry_after::from_headers(&response.headers);
        self.body = response.body.into();
        self
    }

    /// Adds the error of a caller's own code that caused this one.
    pub(in crate::transport) fn with_source(mut self, error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        self.source = Some(error.into());
        self
    }

    /// Returns the HTTP status with which the service rejected the credentials; `None` if nothing was sent to it.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    payload_accessors!();

    /// Returns what to do about the error.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        self.hint
    }

    /// Returns the response body as it was received; empty if there was no response, or if it may have held a token.
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
            self.payload.write_codes(out)?;
            out.write_str(")")?;
        }
        write!(out, "; {}", self.hint)
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("AuthError");
        out.field("operation", &self.operation)
            .field("problem", &self.problem)
            .field("status", &self.status.map(|status| status.as_u16()));
        self.payload.debug_fields(&mut out);
        out.field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
