//! Events of GenAuth over WebSocket, as a stream that reconnects.
#![doc = ""]
#![doc = include_str!("../../../docs/events.md")]

mod event;
mod session;
mod subscriber;
mod subscription;

pub use event::{Event, Update};
pub use subscriber::{Builder, InvalidEventName, Subscriber};
pub use subscription::Subscription;

pub use crate::transport::WebSocketError;
