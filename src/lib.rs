#![doc = include_str!("../README.md")]
//!
//! # Where to find what
//!
//! | module | what is there |
//! | --- | --- |
//! | `prove`, `genauth` | per service: `Client`, `types` (requests, answers, value sets), `operations` (what is known of each), flows |
//! | [`validate`] | checking requests without sending them |
//! | `transport` | what both clients share: `Call`, `Response`, `Error`; requests to any path, and the `Channel` of clients that are generated from other documents |
//! | [`paging`], [`batch`] | lists that come in pages, and lists longer than one call takes |
//! | `checks` | checking what somebody else sends, by the name of the operation |
//! | [`operation`] | method, path and kind of an operation, for gateways and sandboxes |
//! | `webhooks` (feature `webhooks`) | verifies and reads what both services send to a server of the caller's |
//! | `documents` | the resolved OpenAPI documents |
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

extern crate self as identity_apis;

pub mod batch;
#[cfg(feature = "checks")]
pub mod checks;
#[doc(hidden)]
pub mod codec;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "genauth-core")]
pub mod genauth;
pub mod operation;
pub mod paging;
#[cfg(all(test, feature = "prove", feature = "genauth-users"))]
mod pipeline_tests;
#[cfg(feature = "prove")]
pub mod prove;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod secret;
#[cfg(feature = "client")]
pub mod transport;
pub mod validate;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use codec::{Bytes, Date, File, Nullable, PlainText, Timestamp, TimestampFormat};
pub use validate::{Validate, Violation, Violations};
