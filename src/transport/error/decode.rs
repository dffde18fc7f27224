//! Responses that cannot be decoded.

use std::fmt;

use reqwest::StatusCode;

use super::attempts::Attempts;
use super::redact;

/// A response that is not what the document of the service describes.
#[derive(Clone)]
pub struct DecodeError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) status: StatusCode,
    pub(in crate::transport) path: String,
    pub(in crate::transport) problem: String,
    pub(in crate::transport) content_type: Option<String>,
    pub(in crate::transport) body: Vec<u8>,
    pub(in crate::transport) attempts: Attempts,
}

impl DecodeError {
    /// Creates the error of a response that was decoded, and of which a value cannot be used.
    pub(crate) fn not_as_documented(
        operation: &'static str,
        status: StatusCode,
        path: &'static str,
        problem: String,
    ) -> Self {
        Self {
            operation,
            status,
            path: path.to_owned(),
            problem,
            content_type: Some("application/json".to_owned()),
            body: Vec::new(),
            attempts: Attempts::default(),
        }
    }

    /// Returns the HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the place in the JSON, for instance `data.list[3].loginsCount`; `.` for the whole. A key that no document
    /// names is `{key}`: it may be somebody's name.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns why the value cannot be decoded: what was expected, never what was received.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns the media type of the response.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Returns the body as it was received. The result of the operation may still be in it, and personal data.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type();
        write!(
            out,
            "{}: the response (status {}, {} bytes, {}) cannot be decoded at `{}`: {}; ",
            self.operation,
            self.status.as_u16(),
            self.body.len(),
            content_type.map_or("no content type", |kind| redact::media_type(kind).unwrap_or("invalid content type")),
            self.path,
            self.problem
        )?;
        let is_json = content_type.is_none_or(|kind| kind.contains("json"));
        out.write_str(if is_json {
            "the service may have processed the request, see body(); if its document has changed, update this crate"
        } else {
            "this is not JSON: check the base URL, and whether a proxy responds instead of the service"
        })
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("path", &self.path)
            .field("problem", &self.problem)
            .field("content_type", &self.content_type().and_then(redact::media_type))
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl std::error::Error for DecodeError {}
