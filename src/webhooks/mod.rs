//! Verifies and reads webhooks: what Prove and GenAuth send to a server of the caller's.
//!
//! There is no HTTP server and no client in it. A verifier takes the headers and the body of a request in whatever way the
//! server has them, and returns a delivery whose sender has proved itself, or an error with the status to respond with.
#![doc = ""]
#![doc = include_str!("../../docs/webhooks.md")]

mod clock;
mod delivery_id;
mod error;
pub mod genauth;
mod headers;
mod hs256;
pub mod prove;
mod replay;
mod settings;
mod unverified;

pub use crate::secret::Secret;
pub use clock::{Clock, SystemClock};
pub use delivery_id::DeliveryId;
pub use error::{BodyError, ConfigError, GuardError, WebhookError};
pub use headers::Headers;
pub use replay::{Claim, MemoryReplayGuard, ReplayGuard};
pub use unverified::Unverified;
