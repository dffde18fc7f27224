//! Webhooks of Prove: changes of phone numbers and identities, and the results of an authentication.

#[cfg(feature = "prove")]
mod auth_callback;
mod bearer;
mod claims;
mod event;
mod verifier;

#[cfg(feature = "prove")]
pub use auth_callback::{AUTH_CALLBACK_MAX_BYTES, parse_auth_callback};
pub use event::{Event, EventType};
pub use verifier::{Builder, Delivery, ReplayScope, Verifier};

/// The header that carries the token.
pub const AUTHORIZATION_HEADER: &str = "x-prove-authorization";

/// The header that names a delivery for support requests and logs.
pub const CORRELATION_ID_HEADER: &str = "x-correlation-id";

/// The issuer that every token names.
pub const ISSUER: &str = "Prove Identity";
