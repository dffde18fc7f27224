//! Results of calls, and their values if the service omits them.

use std::collections::BTreeMap;

use super::FromJson;
use crate::types::{Bytes, PlainText, Timestamp};

/// The byte order mark that some services write before text.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns a body without its byte order mark.
pub(crate) fn strip_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(MARK).unwrap_or(body)
}

/// The result of a call.
pub trait FromResponse: FromJson + Send {
    /// Returns the value for an envelope without a payload; `None` if that is an error.
    #[must_use]
    fn on_empty() -> Option<Self> {
        None
    }

    /// The media type that the call accepts.
    const ACCEPT: &'static str = "application/json";

    /// Whether the body is text, so that its character set matters.
    const IS_TEXT: bool = false;

    /// Returns the body itself as the value; `None` for types that are JSON.
    #[must_use]
    fn from_body(bytes: &[u8]) -> Option<Self> {
        let _ = bytes;
        None
    }
}

impl FromResponse for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn from_body(bytes: &[u8]) -> Option<Self> {
        Some(bytes.to_vec().into())
    }
}

/// A byte order mark is dropped; bytes that are not UTF-8 are replaced with U+FFFD.
impl FromResponse for PlainText {
    const IS_TEXT: bool = true;

    const ACCEPT: &'static str = "text/plain, text/*;q=0.9, */*;q=0.8";

    fn from_body(bytes: &[u8]) -> Option<Self> {
        Some(String::from_utf8_lossy(strip_byte_order_mark(bytes)).into_owned().into())
    }
}

/// No content is documented, so any content is ignored.
impl FromResponse for () {
    fn on_empty() -> Option<Self> {
        Some(())
    }

    fn from_body(_: &[u8]) -> Option<Self> {
        Some(())
    }
}

impl FromResponse for bool {}
impl FromResponse for i64 {}
impl FromResponse for u64 {}
impl FromResponse for f64 {}
impl FromResponse for String {}
impl FromResponse for Timestamp {}

impl FromResponse for serde_json::Value {
    fn on_empty() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: FromJson + Send> FromResponse for Option<T> {
    fn on_empty() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson + Send> FromResponse for Vec<T> {
    fn on_empty() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson + Send> FromResponse for BTreeMap<String, T> {
    fn on_empty() -> Option<Self> {
        Some(Self::new())
    }
}
