//! Subscriptions to events: handshake, frames, and connections that end.
#![allow(missing_docs)]

mod frames;
mod handshake;
mod privacy;
mod reconnect;
mod server;
mod soak;
