//! Prove V3 and the GenAuth management API on your own machine: an in-process server for tests, and a program.
//!
//! Both services answer on one port. Tokens and signatures are checked, flows have states and expire on a clock that the
//! test controls, users exist and change, and documented test users give their documented outcomes. An operation without
//! behaviour of its own checks the request against the OpenAPI document and answers a value that conforms to it.
//!
//! ```
//! use std::time::Duration;
//!
//! use identity_apis_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! assert!(sandbox.url().starts_with("http://127.0.0.1:"));
//!
//! // ... point a client at it, with `sandbox.prove_credentials()` ...
//!
//! sandbox.clock().advance(Duration::from_secs(15 * 60)); // every open session ends
//! sandbox.calls("V3UnifyRequest").exactly(0);
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

mod builder;
mod calls;
mod clock;
mod credentials;
mod document;
#[cfg(test)]
mod every_operation;
mod expiring;
mod form;
mod genauth;
mod ids;
mod lock;
mod prove;
mod reply;
mod request;
mod sandbox;
mod server;
mod state;

pub use builder::Builder;
pub use calls::{Call, Calls};
pub use clock::Clock;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use sandbox::Sandbox;
