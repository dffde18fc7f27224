//! Prove V3: possession of a phone, MFA, identity verification.
//!
//! [`types`] holds requests and answers, [`operations`] what is known of each operation, [`Client`] (feature `client`)
//! one method for each, and [`flows`] the calls that belong together, in an order that the compiler checks.

#[cfg(feature = "client")]
mod advice;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod credentials;
#[cfg(feature = "client")]
mod environment;
#[cfg(feature = "client")]
mod error_code;
#[cfg(feature = "client")]
pub mod flows;
mod generated;
mod rules;
#[cfg(feature = "client")]
pub(crate) mod token;

#[cfg(feature = "client")]
pub use client::{Builder, Client};
#[cfg(feature = "client")]
pub use credentials::ClientCredentials;
#[cfg(feature = "client")]
pub use environment::Environment;
#[cfg(feature = "client")]
pub use error_code::ErrorCode;
pub use generated::{operations, types};
