//! A server that receives webhooks of Prove and GenAuth: verify, put into a queue, respond, and process later.
//!
//! [`extract`] has the extractors; copy that module into a server of your own.

pub mod extract;
mod receive;

pub use receive::{Receiver, Work, router};
