//! Prove V3: possession of a phone, MFA, identity verification.
//!
//! [`types`] holds requests and responses, [`operations`] what is known of each operation, [`Client`] (feature `client`)
//! one method for each, and [`flows`] the calls that belong together, in an order that the compiler checks.
//! [`EvaluationCode`] and [`AssuranceReason`] are the codes with which Prove explains what it decides.

mod assurance_reason;
#[cfg(feature = "client")]
mod client;
mod code_table;
#[cfg(feature = "client")]
mod credentials;
#[cfg(feature = "client")]
mod environment;
#[cfg(feature = "client")]
mod error_code;
mod evaluation_code;
#[cfg(feature = "client")]
pub mod flows;
mod generated;
#[cfg(feature = "client")]
mod hint;
mod rules;
#[cfg(feature = "client")]
pub(crate) mod token;

pub use assurance_reason::AssuranceReason;
#[cfg(feature = "client")]
pub use client::{Builder, Client};
#[cfg(feature = "client")]
pub use credentials::ClientCredentials;
#[cfg(feature = "client")]
pub use environment::Environment;
#[cfg(feature = "client")]
pub use error_code::ErrorCode;
pub use evaluation_code::{EvaluationCategory, EvaluationCode};
pub use generated::{operations, types};
