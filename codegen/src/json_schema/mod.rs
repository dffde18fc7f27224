//! JSON Schema (draft 2020-12) of what a request holds, with every limit that the generated code checks and JSON Schema
//! can say.
//!
//! A limit that is only reported, not rejected, stands below `x-warning`: it is no keyword, so that a schema rejects what
//! the generated code rejects. [`enforce_warnings`] makes keywords of them.

mod conditions;
mod keywords;
mod named;
mod property;
mod requests;

pub use keywords::enforce_warnings;
pub(crate) use keywords::{references, sorted};
pub(crate) use named::of_named;
pub use requests::RequestSchema;
pub(crate) use requests::of_requests;
