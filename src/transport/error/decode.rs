//! Answers that cannot be read.

use std::fmt;

use reqwest::StatusCode;

use super::{Error, shown};

/// An answer that is not what the document says.
#[derive(Clone)]
pub struct DecodeError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) status: StatusCode,
    pub(in crate::transport) path: String,
    pub(in crate::transport) problem: String,
    pub(in crate::transport) content_type: Option<String>,
    pub(in crate::transport) body: Vec<u8>,
}

impl Error {
    /// More pages should follow, but none can be had; `problem` says why.
    pub(crate) fn no_further_page(operation: &'static str, status: StatusCode, problem: &'static str) -> Self {
        let problem = format!("more pages should follow, but {problem}; what was delivered is complete up to here");
        Self::not_as_documented(operation, status, ".", problem)
    }

    /// A response that was read, and of which a value cannot be used.
    pub(crate) fn not_as_documented(
        operation: &'static str,
        status: StatusCode,
        path: &'static str,
        problem: String,
    ) -> Self {
        Self::Decode(Box::new(DecodeError {
            operation,
            status,
            path: path.to_owned(),
            problem,
            content_type: Some("application/json".to_owned()),
            body: Vec::new(),
        }))
    }
}

impl DecodeError {
    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Where in the JSON, for instance `data.list[3].loginsCount`; `.` for the whole. A key that no document
    /// names stands there as `{key}`: it may be somebody's name.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it cannot be read: what was expected there, never what was there.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// MediaType type that the service gave.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The body as it came; what was done may still be in it.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{}: the answer (status {}, {} bytes, {}) cannot be read at `{}`: {}; ",
            self.operation,
            self.status.as_u16(),
            self.body.len(),
            self.content_type().map_or("no content type", |kind| shown::media_type(kind).unwrap_or("odd content type")),
            self.path,
            self.problem
        )?;
        let is_json = self.content_type.as_deref().is_none_or(|kind| kind.contains("json"));
        out.write_str(if is_json {
            "the service may have done what was asked, see body(); if its document has changed, update this crate"
        } else {
            "this is no JSON: check the base URL, and whether a proxy answers in the service's place"
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
            .field("content_type", &self.content_type().and_then(shown::media_type))
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
