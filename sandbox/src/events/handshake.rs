//! The opening handshake of RFC 6455.

use hyper::header::HeaderMap;
use hyper::http::{Method, Request, Version};
use tokio_tungstenite::tungstenite::handshake::server::create_response;

/// Where events are subscribed to; the query names the event.
pub(crate) const PATH: &str = "/events/v1/management/sub";

/// Headers of the response that accepts a handshake, or what is wrong with it.
///
/// # Errors
/// It is no handshake of a WebSocket connection, version 13.
pub(crate) fn accept(method: &str, headers: &HeaderMap) -> Result<HeaderMap, String> {
    let mut request = Request::new(());
    *request.method_mut() = Method::from_bytes(method.as_bytes()).unwrap_or_default();
    *request.version_mut() = Version::HTTP_11;
    *request.headers_mut() = headers.clone();
    if request.method() != Method::GET {
        return Err("only GET opens a WebSocket connection".to_owned());
    }
    create_response(&request).map(|response| response.headers().clone()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};

    use super::*;

    /// The example of RFC 6455, section 1.3.
    const FAIR: &[(&str, &str)] = &[
        ("connection", "Upgrade"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];

    fn of(headers: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        headers.iter().map(pair).collect()
    }

    #[test]
    fn handshake_is_accepted_with_its_key() {
        let accepted = accept("GET", &of(FAIR)).expect("accepted");
        assert_eq!(accepted["sec-websocket-accept"], "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assert_eq!(accepted["upgrade"], "websocket");
    }

    #[test]
    fn handshake_needs_every_header() {
        for (name, _) in FAIR {
            let mut headers = of(FAIR);
            headers.remove(*name);
            assert!(accept("GET", &headers).is_err(), "{name}");
        }
        assert!(accept("POST", &of(FAIR)).is_err());
    }
}
