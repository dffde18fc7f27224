//! Checking what somebody else sends, by the name of the operation: for gateways, queues and test doubles.
//!
//! A service that forwards requests has no type for each of them. It finds the operation by its name or by method and
//! path, and checks what it received. All that is wrong is found at once: properties of another type, missing ones,
//! and, where the shape is right, the rules of [`Validate`]. No message repeats a value.
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
//! Everything that takes a request of any content is bounded by [`CheckOptions`], and nothing of it panics.

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
