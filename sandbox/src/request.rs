//! A request as the sandbox looks at it.

use hyper::body::Bytes;
use hyper::{HeaderMap, Uri};

use crate::form;

/// Method, path, query, headers and body of a request that was read to its end.
pub(crate) struct Request {
    /// Upper-case method.
    pub(crate) method: String,
    /// Path as it came: percent-encoded, without query.
    pub(crate) path: String,
    /// Query as it came: percent-encoded.
    pub(crate) raw_query: String,
    /// Query, decoded, in its order.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    pub(crate) fn new(method: &str, uri: &Uri, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            method: method.to_owned(),
            path: uri.path().to_owned(),
            raw_query: uri.query().unwrap_or_default().to_owned(),
            query: form::pairs(uri.query().unwrap_or_default()),
            headers,
            body,
        }
    }

    /// A header; bytes beyond ASCII are read as UTF-8, else as Latin-1, which is what Node.js writes.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).map(|value| text(value.as_bytes()))
    }

    /// The token of an `authorization: Bearer ...` header.
    pub(crate) fn bearer(&self) -> Option<String> {
        let header = self.header("authorization")?;
        let (scheme, token) = header.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
    }
}

/// The text of a header's value.
pub(crate) fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}
