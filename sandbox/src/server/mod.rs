//! The HTTP server: one port for both services and the control API.

mod body;
mod budget;
mod connection;
mod descriptors;
mod handler;
mod head;
mod limits;
mod listener;
mod socket;

pub use limits::Limits;
pub(crate) use listener::run;
