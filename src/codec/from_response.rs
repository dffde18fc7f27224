//! What a call gives, and what stands for it when the service leaves it out.

use std::collections::BTreeMap;

use super::FromJson;
use crate::types::{Bytes, PlainText, Timestamp};

/// The byte order mark that some services write before text.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A body without it.
pub(crate) fn strip_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(MARK).unwrap_or(body)
}

/// The result of a call.
pub trait FromResponse: FromJson + Send {
    /// What an envelope without a payload means; `None` when it can only be a mistake.
    #[must_use]
    fn on_empty() -> Option<Self> {
        None
    }

    /// The media type that the call asks for.
    const ACCEPT: &'static str = "application/json";

    /// The body is text, whose characters have to be known.
    const IS_TEXT: bool = false;

    /// A value that is the body itself; `None` for all that is written as JSON.
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

/// A byte order mark is left out; bytes that are not UTF-8 are replaced by U+FFFD.
impl FromResponse for PlainText {
    const IS_TEXT: bool = true;

    const ACCEPT: &'static str = "text/plain, text/*;q=0.9, */*;q=0.8";

    fn from_body(bytes: &[u8]) -> Option<Self> {
        Some(String::from_utf8_lossy(strip_byte_order_mark(bytes)).into_owned().into())
    }
}

/// Nothing is documented, so whatever comes is left alone.
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
