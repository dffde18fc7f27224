//! Typed, checked clients for Prove V3 and the GenAuth management API.
#![forbid(unsafe_code)]

extern crate self as identity_apis;

#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "genauth-core")]
pub mod genauth;
pub mod operation;
#[cfg(feature = "prove")]
pub mod prove;
#[cfg(feature = "client")]
pub mod transport;
pub mod validate;
#[doc(hidden)]
pub mod wire;

pub use validate::{Validate, Violation, Violations};
pub use wire::{Nullable, Timestamp};
