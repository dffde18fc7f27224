//! WebSocket connections, opened by the HTTP client with its TLS, proxy and certificate settings.

mod connector;
mod error;
mod socket;

pub(crate) use connector::Connector;
pub use error::WebSocketError;
pub(crate) use socket::{Limits, Socket};
