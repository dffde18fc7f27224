//! Webhooks of Prove: changes of phone numbers and identities, and results of authentications.

#[cfg(feature = "prove")]
mod auth_callback;
mod bearer;
mod claims;
mod delivery;
mod event;
mod verifier;

#[cfg(feature = "prove")]
pub use auth_callback::{AUTH_CALLBACK_MAX_BYTES, parse_auth_callback};
pub use bearer::AUTHORIZATION_HEADER;
pub use claims::ISSUER;
pub use delivery::{CORRELATION_ID_HEADER, Delivery};
pub use event::{Event, EventType};
pub use verifier::{Builder, ReplayScope, Verifier};
