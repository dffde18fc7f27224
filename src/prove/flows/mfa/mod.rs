//! MFA (legacy, 2025-02-18 to 2025-04-04; [Unify](super::unify) took its place).
//!
//! ```text
//! desktop | mobile -> Session<ProveVerifies>  -- status --> Pending | Verified | Failed
//! none             -> Session<CallerVerifies> -- status --> Pending | Verified | Failed | PossessionRequired
//!                                         CallerVerification -- status_with_phone | bind --> Verified | Failed
//! ```
//!
//! A session is opened for a desktop or mobile check by Prove, or with `possessionType=none`, where the caller checks
//! possession itself. Only the latter lets a phone number go with a later call, and its opening must not carry one:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa::{self, Status};
//!
//! let session = mfa::SessionRequest::none().open(&client).await?;
//! if let Status::PossessionRequired(own_check) = session.status(&client).await? {
//!     // The caller's own check has passed: now the number may be given.
//!     match own_check.status_with_phone(&client, "2001004014").await? {
//!         Status::Verified { phone_number, .. } => println!("verified, number given: {}", phone_number.is_some()),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A session opened for Prove's own check has no such step:
//!
//! ```compile_fail,E0599
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa::{self, Status};
//!
//! let session = mfa::SessionRequest::mobile().with_phone_number("2001004014").open(&client).await?;
//! if let Status::PossessionRequired(own_check) = session.status(&client).await? {
//!     own_check.status_with_phone(&client, "2001004014").await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Waiting, saving and resuming: see [flows](super).

mod session;
mod session_request;
mod status;

pub use super::possession::{CallerVerifies, PossessionMode, ProveVerifies};
pub use session::{CallerVerification, Session};
pub use session_request::SessionRequest;
pub use status::Status;
