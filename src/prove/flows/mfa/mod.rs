//! MFA (legacy, 2025-02-18 to 2025-04-04; replaced by [Unify](super::unify)).
//!
//! ```text
//! desktop | mobile -> Session<ProveVerifies>  -- status --> Pending | Verified | Failed
//! none             -> Session<CallerVerifies> -- status --> Pending | Verified | Failed | PossessionRequired
//!                                  CallerVerification -- status_with_phone | bind --> Verified | Failed
//! ```
//!
//! A session is opened with `possessionType` `desktop` or `mobile`, and Prove verifies possession, or with `none`, and the
//! caller does. Only with `none` may a later request carry a phone number, and the opening request must not:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa::{self, Status};
//!
//! let session = mfa::SessionRequest::none().open(&client).await?;
//! if let Status::PossessionRequired(verification) = session.status(&client).await? {
//!     // Verify possession yourself. Once it is verified, report the number:
//!     match verification.status_with_phone(&client, "2001004014").await? {
//!         Status::Verified { phone_number, .. } => println!("verified, with number: {}", phone_number.is_some()),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A session in which Prove verifies possession has no such step, and the call does not compile:
//!
//! ```compile_fail,E0599
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa::{self, Status};
//!
//! let session = mfa::SessionRequest::mobile().with_phone_number("2001004014").open(&client).await?;
//! if let Status::PossessionRequired(verification) = session.status(&client).await? {
//!     verification.status_with_phone(&client, "2001004014").await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! For waiting, saving and resuming, see [flows](super).

mod bind;
mod caller_verification;
#[cfg(feature = "test-util")]
mod constructors;
mod resumed;
mod session;
mod session_request;
mod status;

pub use super::possession::{CallerVerifies, PossessionMode, ProveVerifies};
pub use caller_verification::CallerVerification;
pub use resumed::{Resumed, resume, resume_at};
pub use session::Session;
pub use session_request::SessionRequest;
pub use status::Status;
