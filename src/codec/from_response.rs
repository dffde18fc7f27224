//! What a call gives, and what stands for it when the service leaves it out.

use std::collections::BTreeMap;

use super::FromJson;

/// The byte order mark that some services write before text.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A body without it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(MARK).unwrap_or(body)
}

/// The result of a call.
pub trait Answer: FromJson + Send {
    /// What an envelope without a payload means; `None` when it can only be a mistake.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// The media type that the call asks for.
    const MEDIA: &'static str = "application/json";

    /// The body is text, whose characters have to be known.
    const IS_TEXT: bool = false;

    /// A value that is the body itself; `None` for all that is written as JSON.
    #[must_use]
    fn body(bytes: &[u8]) -> Option<Self> {
        let _ = bytes;
        None
    }
}

impl Answer for super::Bytes {
    const MEDIA: &'static str = "*/*";

    fn body(bytes: &[u8]) -> Option<Self> {
        Some(bytes.to_vec().into())
    }
}

/// A byte order mark is left out; bytes that are not UTF-8 are replaced by U+FFFD.
impl Answer for super::PlainText {
    const IS_TEXT: bool = true;

    const MEDIA: &'static str = "text/plain, text/*;q=0.9, */*;q=0.8";

    fn body(bytes: &[u8]) -> Option<Self> {
        Some(String::from_utf8_lossy(without_mark(bytes)).into_owned().into())
    }
}

/// Nothing is documented, so whatever comes is left alone.
impl Answer for () {
    fn absent() -> Option<Self> {
        Some(())
    }

    fn body(_: &[u8]) -> Option<Self> {
        Some(())
    }
}

impl Answer for bool {}
impl Answer for i64 {}
impl Answer for u64 {}
impl Answer for f64 {}
impl Answer for String {}
impl Answer for super::Timestamp {}

impl Answer for serde_json::Value {
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: FromJson + Send> Answer for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson + Send> Answer for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson + Send> Answer for BTreeMap<String, T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}
