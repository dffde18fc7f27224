//! Reads headers from any server's representation.

use super::WebhookError;

/// A source of header values. Implemented for [`http::HeaderMap`], [`http::Request`] and slices of pairs.
pub trait Headers {
    /// Returns every value of a header, in order. `name` is lower case; names are compared case-insensitively.
    fn header_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]>;
}

impl Headers for http::HeaderMap {
    fn header_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.get_all(name).iter().map(http::HeaderValue::as_bytes)
    }
}

impl<B> Headers for http::Request<B> {
    fn header_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.headers().header_values(name)
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> Headers for [(N, V)] {
    fn header_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        let is_named = move |header: &&'a (N, V)| header.0.as_ref().eq_ignore_ascii_case(name);
        self.iter().filter(is_named).map(|(_, value)| value.as_ref())
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>, const COUNT: usize> Headers for [(N, V); COUNT] {
    fn header_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.as_slice().header_values(name)
    }
}

/// Returns the only value of a header. Several values are an error: a proxy in front may have used another one.
pub(super) fn single_value<'a, H: Headers + ?Sized>(
    headers: &'a H,
    name: &'static str,
    limit: usize,
) -> Result<Option<&'a [u8]>, WebhookError> {
    let mut values = headers.header_values(name);
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(WebhookError::DuplicateHeader(name));
    }
    if value.len() > limit {
        return Err(WebhookError::HeaderTooLarge { name, limit });
    }
    Ok(Some(value))
}

/// Returns the value of a header that is only informative: `None` unless there is exactly one and it is visible ASCII.
pub(super) fn informative_value<'a, H: Headers + ?Sized>(headers: &'a H, name: &'static str) -> Option<&'a str> {
    const MAX_BYTES: usize = 256;
    let value = single_value(headers, name, MAX_BYTES).ok().flatten()?;
    let text = str::from_utf8(value).ok()?;
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())).then_some(text)
}
