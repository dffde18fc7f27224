//! Webhooks of GenAuth: events of a user pool.

mod delivery;
mod event_name;
mod form;
mod payload;
mod verifier;

pub use delivery::Delivery;
pub use event_name::EventName;
pub use verifier::{Builder, SECRET_HEADERS, USER_POOL_HEADERS, Verifier};
