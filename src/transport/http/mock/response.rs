//! What a mock responds.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::transport::TransportErrorKind;

/// The response of a mock, or why there is none.
#[derive(Clone)]
#[must_use = "a response does nothing until the mock returns it"]
pub struct MockResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
}

/// What comes back.
#[derive(Clone)]
pub(super) enum Content {
    /// A value, wrapped as the operation's document describes it.
    Value(Value),
    /// A body as it is.
    Body(Vec<u8>),
    /// The connection fails.
    Failure(TransportErrorKind),
    /// Nothing, for ever.
    Nothing,
    /// The value cannot be written as JSON.
    NotJson,
}

impl MockResponse {
    fn new(content: Content) -> Self {
        let json = HeaderValue::from_static("application/json");
        Self { status: StatusCode::OK, headers: HeaderMap::from_iter([(CONTENT_TYPE, json)]), content }
    }

    /// Creates a success with this result: a generated type, or any JSON. It is wrapped into the envelope that the operation has,
    /// if it has one.
    pub fn value(value: impl Serialize) -> Self {
        Self::new(serde_json::to_value(value).map_or(Content::NotJson, Content::Value))
    }

    /// Creates a response with this JSON as its body, without an envelope around it. The status is 200 unless
    /// [`with_status`](Self::with_status) sets another.
    pub fn json(body: impl Serialize) -> Self {
        Self::new(serde_json::to_vec(&body).map_or(Content::NotJson, Content::Body))
    }

    /// Creates a response with this body, whatever it is.
    pub fn bytes(content_type: HeaderValue, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Self::new(Content::Body(body.into()));
        response.headers.insert(CONTENT_TYPE, content_type);
        response
    }

    /// Creates a connection that fails in this way. With [`Connect`](TransportErrorKind::Connect), nothing was sent.
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::new(Content::Failure(kind))
    }

    /// Creates a service that never responds, so that the call times out.
    pub fn stalled() -> Self {
        Self::new(Content::Nothing)
    }

    /// Sets the status.
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Adds a header.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }
}

/// Leaves headers and body out.
impl fmt::Debug for MockResponse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MockResponse").field("status", &self.status.as_u16()).finish_non_exhaustive()
    }
}
