//! A request as a gateway has it.

use std::fmt;

/// The parts of a request that a check looks at. What an operation does not take is passed over.
#[derive(Clone, Copy, Default)]
pub struct Request<'a> {
    pub(super) query: &'a str,
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) body: &'a [u8],
}

impl<'a> Request<'a> {
    /// A request without a query and without a body.
    #[must_use]
    pub const fn new() -> Self {
        Self { query: "", headers: &[], body: &[] }
    }

    /// The same request with a query, percent-encoded and without its `?`.
    #[must_use]
    pub const fn with_query(self, query: &'a str) -> Self {
        Self { query, ..self }
    }

    /// The same request with headers.
    #[must_use]
    pub const fn with_headers(self, headers: &'a [(&'a str, &'a str)]) -> Self {
        Self { headers, ..self }
    }

    /// The same request with a body.
    #[must_use]
    pub const fn with_body(self, body: &'a [u8]) -> Self {
        Self { body, ..self }
    }
}

/// Only how much there is of it.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Request")
            .field("query", &self.query.len())
            .field("headers", &self.headers.len())
            .field("body", &self.body.len())
            .finish()
    }
}
