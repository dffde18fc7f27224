//! GenAuth's event subscription: who is subscribed to which event, and their WebSocket connections.

mod connection;
mod handshake;
mod hub;

pub(crate) use connection::serve;
pub(crate) use handshake::{PATH, accept};
pub(crate) use hub::Hub;
