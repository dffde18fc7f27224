//! A request as a gateway receives it.

use std::fmt;

/// The parts of a request that a check reads. Parts that an operation does not accept are ignored.
#[derive(Clone, Copy, Default)]
pub struct Request<'a> {
    pub(super) query: &'a str,
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) body: &'a [u8],
}

impl<'a> Request<'a> {
    /// Creates a request without query, headers and body.
    #[must_use]
    pub const fn new() -> Self {
        Self { query: "", headers: &[], body: &[] }
    }

    /// Sets the query, percent-encoded and without its `?`.
    #[must_use]
    pub const fn with_query(self, query: &'a str) -> Self {
        Self { query, ..self }
    }

    /// Sets the headers.
    #[must_use]
    pub const fn with_headers(self, headers: &'a [(&'a str, &'a str)]) -> Self {
        Self { headers, ..self }
    }

    /// Sets the body.
    #[must_use]
    pub const fn with_body(self, body: &'a [u8]) -> Self {
        Self { body, ..self }
    }
}

/// `Debug` shows sizes only, since the content may be personal data.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Request")
            .field("query", &self.query.len())
            .field("headers", &self.headers.len())
            .field("body", &self.body.len())
            .finish()
    }
}
