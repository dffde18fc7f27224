//! The one error type of all clients.
//!
//! What is printed names the operation, what is wrong, and what to do next. Bodies, messages of the service and URLs may
//! quote personal data: methods return them, but neither `Display` nor `Debug` prints them.

mod api;
pub(crate) mod attempts;
mod auth;
mod base_url;
pub(crate) mod build;
mod call_error;
pub(crate) mod cause;
pub(crate) mod classify;
pub(crate) mod code_enum;
mod codes;
mod decode;
pub(crate) mod diagnosis;
#[cfg(feature = "test-util")]
pub(crate) mod error_builder;
mod invalid_request;
pub(crate) mod payload;
mod rate_limiter;
pub(crate) mod redact;
mod timeout;
mod transport;

pub use api::ApiError;
pub use auth::AuthError;
pub use base_url::BaseUrlError;
pub use build::BuildError;
pub use call_error::Error;
pub use codes::ErrorCodes;
pub use decode::DecodeError;
pub use invalid_request::InvalidRequest;
pub use rate_limiter::RateLimiterError;
pub use timeout::TimeoutError;
pub(crate) use timeout::WaitPhase;
pub use transport::{TransportError, TransportErrorKind};

#[cfg(test)]
pub(crate) mod tests;
