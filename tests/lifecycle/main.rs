//! The life of a call against servers that do what services and networks do: tokens, signatures, retries, limits,
//! pages, batches, and responses that nobody documented.

#[path = "../support/mod.rs"]
mod support;

mod bad_input;
mod cancellation;
mod clock_skew;
mod genauth_batches;
mod genauth_paging;
mod idle;
mod limits;
mod prove_paging;
mod reliability;
mod retries;
mod runtimes;
mod signatures;
mod tokens;
mod tolerance;
