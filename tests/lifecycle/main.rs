//! The life of a call against servers that do what services and networks do: tokens, signatures, retries, limits,
//! pages, batches, and responses that nobody documented.
#![cfg(all(feature = "client", feature = "prove", feature = "genauth-users"))]

#[cfg(feature = "genauth")]
mod any_request;
mod bad_input;
mod cancellation;
mod channels;
mod clock_skew;
#[cfg(all(feature = "events", feature = "rustls"))]
mod events;
mod foreign_client;
#[cfg(feature = "genauth")]
mod genauth_batches;
#[cfg(feature = "genauth")]
mod genauth_paging;
#[cfg(feature = "http2")]
mod http2;
mod idle;
mod limits;
#[cfg(feature = "test-util")]
mod mocks;
mod prove_paging;
#[cfg(feature = "genauth")]
mod reliability;
mod retries;
mod runtimes;
mod signatures;
mod telemetry;
mod tokens;
#[cfg(feature = "genauth")]
mod tolerance;
