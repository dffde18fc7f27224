//! A request that was read to its end.

use std::fmt;

use hyper::body::Bytes;
use hyper::{HeaderMap, Uri};
use serde_json::Value;

use crate::form;

/// Levels of nesting that a body may have. A snapshot keeps bodies inside of other values, and the JSON parser rejects more
/// than 128 levels: the state file could not be read again.
const MAX_DEPTH: usize = 64;

/// Why a body is not accepted as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonBodyError {
    Malformed,
    TooDeep,
}

/// Method, path, query, headers and body of a request.
pub(crate) struct Request {
    /// Upper-case method.
    pub(crate) method: String,
    /// Path as it was sent: percent-encoded, without query.
    pub(crate) path: String,
    /// Query as it was sent: percent-encoded.
    pub(crate) raw_query: String,
    /// Query parameters in their order, decoded.
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

    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).map(|value| header_text(value.as_bytes()))
    }

    /// Parses the body as JSON.
    pub(crate) fn json(&self) -> Result<Value, JsonBodyError> {
        let value = serde_json::from_slice(&self.body).map_err(|_| JsonBodyError::Malformed)?;
        if is_deeper_than(&value, MAX_DEPTH) { Err(JsonBodyError::TooDeep) } else { Ok(value) }
    }

    /// Returns the token of an `authorization: Bearer ...` header.
    pub(crate) fn bearer(&self) -> Option<String> {
        let header = self.header("authorization")?;
        let (scheme, token) = header.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
    }
}

/// Decodes the value of a header: as UTF-8, or else as Latin-1, which is what Node.js writes.
pub(crate) fn header_text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// Returns whether a value has more levels of nesting. The recursion is bounded, since the parser has a limit of its own.
fn is_deeper_than(value: &Value, levels: usize) -> bool {
    let Some(below) = levels.checked_sub(1) else { return value.is_array() || value.is_object() };
    match value {
        Value::Array(items) => items.iter().any(|item| is_deeper_than(item, below)),
        Value::Object(members) => members.values().any(|member| is_deeper_than(member, below)),
        _ => false,
    }
}

impl fmt::Display for JsonBodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("body is not JSON"),
            Self::TooDeep => write!(f, "body is nested deeper than {MAX_DEPTH} levels"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_body_has_a_maximum_depth() {
        let read = |levels: usize| {
            let body = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
            Request::new("POST", &Uri::from_static("/"), HeaderMap::new(), body.into()).json()
        };
        assert!(read(0).is_ok() && read(MAX_DEPTH).is_ok());
        assert_eq!(read(MAX_DEPTH + 1), Err(JsonBodyError::TooDeep));
        assert_eq!(read(2_000), Err(JsonBodyError::Malformed), "the limit of the parser");
    }
}
