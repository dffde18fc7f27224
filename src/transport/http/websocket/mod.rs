//! Connections of WebSocket, made by the HTTP client: with its TLS, proxies and certificates.

mod connector;
mod error;
mod socket;

pub(crate) use connector::Connector;
pub use error::WebSocketError;
pub(crate) use socket::{Limits, Socket};
