//! Subscriptions to GenAuth's events: subscribers, and their WebSocket connections.

#[cfg(feature = "events")]
mod connection;
#[cfg(feature = "events")]
mod handshake;
#[cfg_attr(not(feature = "events"), expect(dead_code, reason = "nobody can subscribe"))]
mod hub;

#[cfg(feature = "events")]
pub(crate) use connection::serve;
#[cfg(feature = "events")]
pub(crate) use handshake::{PATH, accept};
pub(crate) use hub::Hub;
