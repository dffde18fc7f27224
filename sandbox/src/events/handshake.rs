//! The opening handshake of WebSocket (RFC 6455).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::HeaderMap;
use hyper::header::{
    CONNECTION, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use sha1::{Digest, Sha1};

/// Path of event subscriptions. The query names the event.
pub(crate) const PATH: &str = "/events/v1/management/sub";

/// Appended to the key, as RFC 6455 specifies.
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Length of a key in bytes.
const KEY_BYTES: usize = 16;

/// Accepts a handshake. Returns the headers of the response.
///
/// # Errors
/// The request is not a handshake of WebSocket version 13.
pub(crate) fn accept(method: &str, headers: &HeaderMap) -> Result<HeaderMap, &'static str> {
    if method != "GET" {
        return Err("only GET opens a WebSocket connection");
    }
    if !has_token(headers, &CONNECTION, "upgrade") || !has_token(headers, &UPGRADE, "websocket") {
        return Err("the headers connection and upgrade do not request a WebSocket connection");
    }
    if headers.get(SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        return Err("header sec-websocket-version is not 13");
    }
    let key = headers.get(SEC_WEBSOCKET_KEY).map(HeaderValue::as_bytes).unwrap_or_default();
    if STANDARD.decode(key).map(|key| key.len()) != Ok(KEY_BYTES) {
        return Err("header sec-websocket-key is not base64 of 16 bytes");
    }
    let accepted = STANDARD.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize());
    let accepted = HeaderValue::try_from(accepted).map_err(|_| "the key cannot be accepted")?;
    let (upgrade, websocket) = (HeaderValue::from_static("Upgrade"), HeaderValue::from_static("websocket"));
    Ok([(CONNECTION, upgrade), (UPGRADE, websocket), (SEC_WEBSOCKET_ACCEPT, accepted)].into_iter().collect())
}

/// Returns whether a header is a list that contains a token.
fn has_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|given| given.trim().eq_ignore_ascii_case(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 6455, section 1.3.
    const VALID: &[(&str, &str)] = &[
        ("connection", "Upgrade"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];

    fn header_map(headers: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        headers.iter().map(pair).collect()
    }

    #[test]
    fn handshake_is_accepted_with_its_key() {
        let accepted = accept("GET", &header_map(VALID)).expect("accepted");
        assert_eq!(accepted["sec-websocket-accept"], "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assert_eq!(accepted["upgrade"], "websocket");
    }

    #[test]
    fn handshake_needs_every_header() {
        for (name, _) in VALID {
            let mut headers = header_map(VALID);
            headers.remove(*name);
            assert!(accept("GET", &headers).is_err(), "{name}");
        }
        assert!(accept("POST", &header_map(VALID)).is_err());
        for (name, wrong) in [
            ("connection", "keep-alive"),
            ("upgrade", "h2c"),
            ("sec-websocket-version", "8"),
            ("sec-websocket-key", "c2hvcnQ="),
        ] {
            let mut headers = header_map(VALID);
            headers.insert(name, HeaderValue::from_static(wrong));
            assert!(accept("GET", &headers).is_err(), "{name}");
        }
        let mut several = header_map(VALID);
        several.insert("connection", HeaderValue::from_static("keep-alive, upgrade"));
        assert!(accept("GET", &several).is_ok());
    }
}
