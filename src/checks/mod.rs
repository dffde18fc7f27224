//! Validation of requests by operation name, for gateways, queues and test doubles.
//!
//! A program that forwards requests has no type for each of them. It finds the operation by its name, or by method and path,
//! and checks the request that it received. A check reports all violations: properties of the wrong type, missing ones and, if
//! the structure is valid, the rules of [`Validate`]. No message contains a value of the request.
//!
//! ```
//! # #[cfg(feature = "prove")] {
//! use identity_apis::prove::operations;
//!
//! let operation = operations::by_path("POST", "/v3/unify").ok_or("no such operation")?;
//! let violations = operation.check(br#"{"possessionType": 7, "phoneNumber": true}"#).unwrap_err();
//! let found: Vec<_> = violations.iter().map(|one| (one.rule(), one.pointer())).collect();
//! assert_eq!(
//!     found,
//!     [
//!         ("request.type", "/possessionType"),
//!         ("request.type", "/phoneNumber"),
//!         ("request.required", "/clientRequestId"),
//!     ]
//! );
//! # }
//! # Ok::<(), &str>(())
//! ```
//!
//! [`CheckOptions`] bounds what a request can cost, and no input makes a check panic.

mod operation;
mod options;
mod pairs;
mod request;
mod request_check;
mod request_tree;
mod tree_deserializer;

pub use options::CheckOptions;
pub use request::Request;
pub(crate) use request_check::{CheckFn, inspect_as};
pub(crate) use tree_deserializer::TreeDeserializer;

#[cfg(doc)]
use crate::validation::Validate;
