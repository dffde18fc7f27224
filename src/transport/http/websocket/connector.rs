//! The opening handshake of a WebSocket connection.

use std::pin::pin;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{
    AUTHORIZATION, CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS,
    SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use reqwest::{Client, Method, Request, Response, StatusCode, Url};
use sha1::{Digest as _, Sha1};

use crate::transport::error::classify::from_handshake;
use crate::transport::http::client_factory::ClientFactory;
use crate::transport::http::exchange::AGENT;
use crate::transport::http::websocket::{Limits, Socket, WebSocketError};
use crate::transport::limits::runtime;
use crate::transport::retry::retry_after;
use crate::transport::{BaseUrl, BuildError, Settings, TransportError, TransportErrorKind, random};

/// The GUID from which `Sec-WebSocket-Accept` is computed (RFC 6455, section 1.3).
const ACCEPT_SUFFIX: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Opens connections to one service.
pub(crate) struct Connector {
    http: Client,
    headers: HeaderMap,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(settings: &Settings, base: &BaseUrl) -> Result<Self, BuildError> {
        settings.connection.validate(false, settings.profile.reserved_header_prefixes)?;
        Ok(Self {
            http: ClientFactory::new(settings, base)?.build()?,
            headers: settings.connection.default_headers(AGENT)?,
            timeout: settings.connect_timeout,
        })
    }

    /// Opens a connection; errors refer to it as `name`.
    pub(crate) async fn connect(
        &self,
        name: &'static str,
        url: &Url,
        authorization: &HeaderValue,
        limits: Limits,
    ) -> Result<Socket, WebSocketError> {
        runtime::check().map_err(|kind| TransportError::new(name, kind))?;
        let handshake = self.shake_hands(name, url, authorization);
        let upgraded = tokio::time::timeout(self.timeout, handshake)
            .await
            .map_err(|_| WebSocketError::HandshakeTimeout { after: self.timeout })??;
        Ok(Socket::new(upgraded, limits))
    }

    async fn shake_hands(
        &self,
        name: &'static str,
        url: &Url,
        authorization: &HeaderValue,
    ) -> Result<reqwest::Upgraded, WebSocketError> {
        let key = new_key();
        let mut request = Request::new(Method::GET, url.clone());
        let headers = request.headers_mut();
        headers.clone_from(&self.headers);
        headers.insert(AUTHORIZATION, authorization.clone());
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        let key_header = HeaderValue::from_str(&key);
        headers.insert(
            SEC_WEBSOCKET_KEY,
            key_header.map_err(|_| TransportError::new(name, TransportErrorKind::InvalidRequest))?,
        );
        let response = runtime::catch_missing_io(pin!(self.http.execute(request)))
            .await
            .map_err(|runtime::MissingIo| TransportError::new(name, TransportErrorKind::NoIo))?
            .map_err(|error| from_handshake(name, &error))?;
        check(&response, &key)?;
        response.upgrade().await.map_err(|error| from_handshake(name, &error).into())
    }
}

/// Returns a nonce of 16 bytes, encoded. It ties the response to this handshake and is not a secret.
fn new_key() -> String {
    let halves = [random::bits().to_be_bytes(), random::bits().to_be_bytes()];
    STANDARD.encode(halves.concat())
}

/// Checks the response to the handshake as RFC 6455, section 4.1, requires.
fn check(response: &Response, key: &str) -> Result<(), WebSocketError> {
    let status = response.status();
    if status != StatusCode::SWITCHING_PROTOCOLS {
        return Err(WebSocketError::Rejected { status, retry_after: retry_after::from_headers(response.headers()) });
    }
    let headers = response.headers();
    let has_token = |name, token: &str| {
        let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|found| found.trim().eq_ignore_ascii_case(token))
    };
    if !has_token(UPGRADE, "websocket") || !has_token(CONNECTION, "upgrade") {
        return Err(WebSocketError::InvalidHandshake("does not switch to WebSocket"));
    }
    let expected = STANDARD.encode(Sha1::new().chain_update(key).chain_update(ACCEPT_SUFFIX).finalize());
    if headers.get(SEC_WEBSOCKET_ACCEPT).is_none_or(|value| value.as_bytes() != expected.as_bytes()) {
        return Err(WebSocketError::InvalidHandshake("accepts another key"));
    }
    if headers.contains_key(SEC_WEBSOCKET_EXTENSIONS) || headers.contains_key(SEC_WEBSOCKET_PROTOCOL) {
        return Err(WebSocketError::InvalidHandshake("uses an extension or protocol that was not asked for"));
    }
    Ok(())
}
