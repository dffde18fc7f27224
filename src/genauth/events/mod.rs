//! Events of GenAuth over WebSocket, as a stream that reconnects.
//!
//! The [guide](crate::guide::events) describes what is delivered, and when the stream reconnects.

mod event;
mod session;
mod subscriber;
mod subscription;

pub use event::{Event, Update};
pub use subscriber::{Builder, InvalidEventName, Subscriber};
pub use subscription::Subscription;

pub use crate::transport::WebSocketError;
