//! A response as it was received, and what its headers say about it.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName};

/// Headers in which services send their id of a request.
static REQUEST_ID_HEADERS: [HeaderName; 3] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-amzn-requestid"),
];

/// A response as it was received.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// As the connection has read it: a body that came in one part is not copied.
    pub(crate) body: Bytes,
}

impl RawResponse {
    /// Returns the service's id of the request, if a header has it.
    pub(crate) fn request_id(&self) -> Option<String> {
        REQUEST_ID_HEADERS.iter().find_map(|name| Some(self.headers.get(name)?.to_str().ok()?.to_owned()))
    }

    pub(crate) fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Reports a body that is compressed although the request accepts no compression. The header may occur more than
    /// once, with more than one coding each.
    pub(crate) fn compression_problem(&self) -> Option<&'static str> {
        let values = self.headers.get_all(CONTENT_ENCODING).into_iter();
        let mut codings = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b',')).map(<[u8]>::trim_ascii);
        let is_identity = codings.all(|coding| coding.is_empty() || coding.eq_ignore_ascii_case(b"identity"));
        (!is_identity)
            .then_some("it is compressed (content-encoding), which was not asked for: check proxies and gateways")
    }

    /// Reports a body in another character set than UTF-8. It is not decoded: a name in it would become another name.
    pub(crate) fn charset_problem(&self) -> Option<&'static str> {
        let content_type = self.content_type()?.to_ascii_lowercase();
        let (_, charset) = content_type.split_once("charset")?;
        let charset = charset.trim_start().strip_prefix('=')?.trim_start().trim_start_matches('"');
        let charset = charset.split(|end: char| end == ';' || end == '"' || end.is_whitespace()).next()?;
        let is_utf8 = matches!(charset, "utf-8" | "utf8" | "us-ascii" | "ascii" | "");
        (!is_utf8 && !self.body.is_ascii())
            .then_some("it is in another character set than UTF-8 (charset of its content type), which is not decoded")
    }
}
