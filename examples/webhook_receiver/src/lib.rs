//! A server that receives webhooks of Prove and GenAuth: it verifies, enqueues and responds, and processes later.
//!
//! [`extract`] has the axum extractors; copy that module into your own server.

pub mod extract;
mod receive;

pub use receive::{Receiver, Work, router};
