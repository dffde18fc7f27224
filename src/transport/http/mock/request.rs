//! What a mock gets.

use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, Url};
use serde_json::Value;

/// A request as it would be sent: validated, encoded, and with its credentials.
pub struct MockRequest {
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
}

impl MockRequest {
    /// Returns the name of the client method, for instance `unify_status`; of a
    /// [`RequestBuilder`](crate::transport::RequestBuilder) the name that it was given, or `request`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the method, for instance `POST`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// Returns the path with its parameters, encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// Returns the query, encoded and without the `?`.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.url.query()
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body; empty if there is none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.body.as_ref().map(Bytes::as_ref).unwrap_or_default()
    }

    /// Returns the body as JSON; `null` if it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(self.body()).unwrap_or_default()
    }
}

/// Shows the operation alone: the rest may hold credentials and personal data.
impl fmt::Debug for MockRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MockRequest").field("operation", &self.operation).finish_non_exhaustive()
    }
}
