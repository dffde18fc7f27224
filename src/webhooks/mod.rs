//! Verifies and parses the webhooks that Prove and GenAuth send.
//!
//! The module contains neither an HTTP server nor a client. A verifier takes the headers and the body of a request from any
//! server and returns a delivery whose sender is authenticated, or an error with the status to respond with.
//!
//! The [guide](crate::guide::webhooks) describes what is verified, what a verified delivery does not prove, and replays.

mod clock;
mod delivery_id;
mod error;
pub mod genauth;
mod headers;
mod hs256;
pub mod prove;
mod replay;
mod secrets;
mod settings;
mod unverified;

pub use crate::secret::Secret;
pub use clock::{Clock, SystemClock};
pub use delivery_id::DeliveryId;
pub use error::{BodyError, ConfigError, GuardError, WebhookError};
pub use headers::Headers;
pub use replay::{Claim, MemoryReplayGuard, ReplayGuard};
pub use unverified::Unverified;
