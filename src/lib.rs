//! Typed, validating clients for two identity services: **Prove V3** ([`prove`]) and the **GenAuth management API**
//! ([`genauth`]).
//!
//! Every request is validated before it is sent, a malformed property in a response does not fail the rest of it, and `Debug`
//! output, errors and logs redact personal data and secrets. Types and methods are generated from the documents of the services.
//!
//! # Example
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "prove"))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::types::{PossessionType, UnifyRequest};
//! use identity_apis::prove::{Client, ClientCredentials, Environment};
//!
//! let client = Client::builder()
//!     .environment(Environment::UatUs)
//!     .credentials(ClientCredentials::from_env()?)
//!     .build()?;
//! let request = UnifyRequest::new("login-4711", PossessionType::Mobile)
//!     .with_phone_number("2001004014");
//! let session = client.unify(&request).await?;
//! println!("{}", session.correlation_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Guides
//!
//! [`guide`] has a page for each subject. Begin with [Getting started](guide::getting_started), read [Errors](guide::errors)
//! and [Retries and timeouts](guide::retries_and_timeouts) before production, and [Testing](guide::testing) for your own tests.
//! [Features](guide::features) lists the Cargo features.
//!
//! # Modules
//!
//! | module | content |
//! | --- | --- |
//! | [`prove`], [`genauth`] | per service: `Client`, `types` (requests, responses, enums), `operations` (metadata of each operation), flows |
//! | [`validation`] | validation of requests before they are sent |
//! | [`transport`] | what both clients share: `Call`, `Response`, `Error`; requests to any path, and the `Channel` of clients that are generated from other documents |
//! | [`pagination`], [`batch`] | paged lists, and lists that are longer than one call takes |
//! | [`checks`] | checks of received requests by the name of the operation |
//! | [`operation`] | method, path, retry class and other metadata of an operation, for gateways and sandboxes |
//! | [`webhooks`] | verification and parsing of the webhooks of both services |
//! | [`test_util`] | mocks of the services, and values and errors, for tests of your code |
//! | [`documents`] | the resolved OpenAPI documents |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "genauth-core", genauth))))]
#![cfg_attr(
    not(all(
        feature = "checks",
        feature = "client",
        feature = "documents",
        feature = "genauth",
        feature = "prove",
        feature = "test-util",
        feature = "webhooks"
    )),
    allow(rustdoc::broken_intra_doc_links, reason = "this page links to modules of all features")
)]
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
#[cfg(test)]
mod error_chain_tests;
#[cfg(feature = "client")]
mod fnv1a;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(genauth)]
pub mod genauth;
/// Without a feature group, the compiler names this feature and not the internal one that all groups enable.
#[cfg(feature = "genauth")]
#[cfg(not(genauth))]
pub mod genauth {}
#[cfg(any(doc, doctest))]
pub mod guide;
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

/// The examples of the README are tests, too.
#[cfg(doctest)]
#[cfg_attr(all(feature = "prove", feature = "client"), doc = include_str!("../README.md"))]
mod readme {}
