//! Checks of the headers that a caller gives.

use reqwest::header::{HeaderMap, HeaderName};

use crate::transport::BuildError;

/// The headers that only the client may set: for credentials, routing, framing and signing.
const RESERVED: [&str; 22] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "forwarded",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns the first of the headers that a caller may not set.
pub(crate) fn find_reserved<'a>(headers: &'a HeaderMap, prefixes: &[&str]) -> Option<&'a HeaderName> {
    headers.keys().find(|name| is_reserved(name.as_str(), prefixes))
}

/// Whether only the client may set the header: every client, or that of a service which reserves the prefix.
pub(crate) fn is_reserved(name: &str, prefixes: &[&str]) -> bool {
    RESERVED.contains(&name) || prefixes.iter().any(|prefix| name.starts_with(prefix))
}

/// Marks all headers as sensitive: a caller may add a secret of a gateway. They are not shown, and HTTP/2 does not index
/// them.
pub(crate) fn mark_sensitive(headers: &mut HeaderMap) {
    for value in headers.values_mut() {
        value.set_sensitive(true);
    }
}

/// Rejects text that a header cannot carry, or that proxies may read differently: only visible ASCII and single inner
/// spaces are allowed.
pub(crate) fn validate_header_text(text: &str, name: &'static str) -> Result<(), BuildError> {
    let usable = text.len() <= 256
        && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
        && !text.starts_with(' ')
        && !text.ends_with(' ');
    if usable { Ok(()) } else { Err(BuildError::InvalidHeader(name)) }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    fn with(name: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(HeaderName::from_static(name), HeaderValue::from_static("x"))])
    }

    #[test]
    fn what_is_the_clients_own_is_reserved() {
        for name in RESERVED.into_iter().chain(["x-parcels-signature"]) {
            assert_eq!(find_reserved(&with(name), &["x-parcels-"]).map(HeaderName::as_str), Some(name));
        }
        // However it is written, a name is one name.
        let shouted = HeaderName::from_bytes(b"AuThOrIzAtIoN").unwrap();
        assert!(find_reserved(&HeaderMap::from_iter([(shouted, HeaderValue::from_static("x"))]), &[]).is_some());
    }

    #[test]
    fn other_headers_are_the_callers() {
        for name in ["x-trace", "traceparent", "user-agent", "accept", "x-parcels", "x-api-key"] {
            assert_eq!(find_reserved(&with(name), &["x-parcels-"]), None, "{name}");
        }
    }

    #[test]
    fn header_text_that_could_end_the_header_is_rejected() {
        for text in ["en-US", "shop/1.2 (linux; x64)", "tenant_1", ""] {
            assert!(validate_header_text(text, "the text").is_ok(), "{text}");
        }
        let long = "a".repeat(257);
        for text in ["a\r\nx: y", "a\nb", "a\rb", "a\0b", "a\tb", "\x7f", "ä", "中", " a", "a ", "\u{2028}", &long] {
            let error = validate_header_text(text, "the language").unwrap_err().to_string();
            // Single letters are in any sentence.
            assert!(error.contains("the language") && (text.len() < 4 || !error.contains(text)), "{error}");
        }
    }
}
