//! Subscriptions to GenAuth's events: subscribers, and their WebSocket connections.

mod connection;
mod handshake;
mod hub;

pub(crate) use connection::serve;
pub(crate) use handshake::{PATH, accept};
pub(crate) use hub::Hub;
