#![doc = include_str!("../README.md")]
//!
//! # Modules
//!
//! | module | content |
//! | --- | --- |
//! | `prove`, `genauth` | per service: `Client`, `types` (requests, responses, enums), `operations` (metadata of each operation), flows |
//! | [`validation`] | validation of requests before they are sent |
//! | `transport` | what both clients share: `Call`, `Response`, `Error`; requests to any path, and the `Channel` of clients that are generated from other documents |
//! | [`pagination`], [`batch`] | paged lists, and lists that are longer than one call takes |
//! | `checks` | checks of received requests by the name of the operation |
//! | [`operation`] | method, path, retry class and other metadata of an operation, for gateways and sandboxes |
//! | `webhooks` (feature `webhooks`) | verification and parsing of the webhooks of both services |
//! | `test_util` (feature `test-util`) | mocks of the services, and values and errors, for tests of your code |
//! | `documents` | the resolved OpenAPI documents |
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

extern crate self as identity_apis;

#[doc(hidden)]
pub mod __private;
pub mod batch;
#[cfg(feature = "checks")]
pub mod checks;
mod codec;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "client")]
mod fnv1a;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "genauth-core")]
pub mod genauth;
pub mod operation;
pub mod pagination;
#[cfg(all(test, feature = "prove", feature = "genauth-users"))]
mod pipeline_tests;
#[cfg(feature = "prove")]
pub mod prove;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod secret;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "client")]
pub mod transport;
mod types;
pub mod validation;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// The HTTP library of the clients, for `configure_http`, `http_client` and `proxy` of their builders.
///
/// Its version is part of the public API of this crate: a new incompatible version of `reqwest` makes a new incompatible version
/// of this crate. Use it from here, and the versions always agree. It is compiled with the features that the clients need; a
/// dependency of your own on the same version adds others.
#[cfg(feature = "client")]
pub use reqwest;
pub use types::{Bytes, Date, File, Nullable, PlainText, Timestamp, TimestampFormat};
pub use validation::{Validate, Violation, Violations};
