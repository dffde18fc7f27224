//! The life of a call against servers that do what services and networks do: tokens, signatures, retries, limits,
//! pages, batches, and responses that nobody documented.

#[path = "../support/mod.rs"]
mod support;

mod any_request;
mod bad_input;
mod cancellation;
mod clock_skew;
mod foreign_client;
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
