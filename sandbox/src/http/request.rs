//! A request as the sandbox looks at it.

use std::fmt;

use hyper::body::Bytes;
use hyper::{HeaderMap, Uri};
use serde_json::Value;

use crate::form;

/// Levels that a body may be nested. What a call brings is kept inside of other values in a snapshot, and a reader of JSON
/// gives up at 128 levels: the file of `persist` could not be read again.
const LEVELS: usize = 64;

/// Why a body is not read as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotJson {
    Malformed,
    TooDeep,
}

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

    /// The body, read as JSON.
    pub(crate) fn json(&self) -> Result<Value, NotJson> {
        let value = serde_json::from_slice(&self.body).map_err(|_| NotJson::Malformed)?;
        if is_deeper(&value, LEVELS) { Err(NotJson::TooDeep) } else { Ok(value) }
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

/// Whether a value is nested deeper than that. It was read by a parser that has a limit of its own, so that the recursion
/// ends.
fn is_deeper(value: &Value, levels: usize) -> bool {
    let Some(below) = levels.checked_sub(1) else { return value.is_array() || value.is_object() };
    match value {
        Value::Array(items) => items.iter().any(|item| is_deeper(item, below)),
        Value::Object(members) => members.values().any(|member| is_deeper(member, below)),
        _ => false,
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("body is not JSON"),
            Self::TooDeep => write!(f, "body is nested deeper than {LEVELS} levels"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_have_a_depth() {
        let read = |levels: usize| {
            let body = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
            Request::new("POST", &Uri::from_static("/"), HeaderMap::new(), body.into()).json()
        };
        assert!(read(0).is_ok() && read(LEVELS).is_ok());
        assert_eq!(read(LEVELS + 1), Err(NotJson::TooDeep));
        assert_eq!(read(2_000), Err(NotJson::Malformed), "the parser's own limit");
    }
}
