//! Subscriptions to events: handshake, frames, and connections that end.

mod frames;
mod handshake;
mod reconnect;
mod server;
mod soak;
