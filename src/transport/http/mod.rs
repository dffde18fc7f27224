//! HTTP: the client, its connections, TLS, and what a caller sets about them.

pub(crate) mod base_url;
pub(crate) mod client_factory;
pub(crate) mod connection_options;
pub(crate) mod connection_pool;
pub(crate) mod exchange;
pub(crate) mod http_client;
pub(crate) mod http_failure;
#[cfg(feature = "test-util")]
pub(crate) mod mock;
#[cfg(any(test, fuzzing))]
pub(crate) mod peer;
pub(crate) mod raw_response;
mod received_body;
pub(crate) mod redirect_guard;
pub(crate) mod request_body;
pub(crate) mod reserved_headers;
pub(crate) mod tls;
#[cfg(feature = "events")]
pub(crate) mod websocket;
