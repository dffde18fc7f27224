//! Webhooks of GenAuth: events of a user pool.

mod event_name;
mod form;
mod payload;
mod verifier;

pub use event_name::EventName;
pub use verifier::{Builder, Delivery, Verifier};

/// The headers that carry the secret, one for each name of the service.
pub const SECRET_HEADERS: [&str; 2] = ["x-genauth-webhook-secret", "x-authing-webhook-secret"];

/// The headers that name the user pool, one for each name of the service.
pub const USER_POOL_HEADERS: [&str; 2] = ["x-genauth-userpool-id", "x-authing-userpool-id"];
