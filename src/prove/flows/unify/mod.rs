//! Unify: proof of possession of a phone, verified by Prove or by the caller.
//!
//! ```text
//! desktop | mobile -> Session<ProveVerifies>  -- status --> Pending | Verified | Failed
//! none             -> Session<CallerVerifies> -- status --> Pending | Verified | Failed | PossessionRequired
//!                                                       CallerVerification -- bind --> Verified | Failed
//! ```
//!
//! Prove verifies possession, and the caller waits for the result:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use identity_apis::prove::flows::PollConfig;
//! use identity_apis::prove::flows::unify::{SessionRequest, Status, Subject};
//!
//! let request = SessionRequest::desktop("request-1", Subject::phone_number("2001004014"), "https://shop.example/done");
//! let session = request.open(&client).await?;
//! // Pass `session.auth_token()` to Prove's SDK on the person's device, then:
//! match session.wait(&client, PollConfig::timeout(Duration::from_secs(180))).await? {
//!     Status::Verified { prove_id, .. } => println!("verified, with id: {}", prove_id.is_some()),
//!     Status::Failed { evaluation, .. } => println!("failed: {:?}", evaluation.failure_codes().collect::<Vec<_>>()),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The caller verifies possession and then binds the number. Binding is a step of its own, which exists only after the
//! service has asked for it:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::unify::{SessionRequest, Status};
//!
//! let session = SessionRequest::none("request-2").open(&client).await?;
//! if let Status::PossessionRequired(verification) = session.status(&client).await? {
//!     // Verify possession yourself, for example with a one-time code. Once it is verified:
//!     let status = verification.bind(&client, "2001004014").await?;
//!     println!("{status:?}");
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
mod subject;

pub use super::possession::{CallerVerifies, PossessionMode, ProveVerifies};
pub use caller_verification::CallerVerification;
pub use resumed::{Resumed, resume, resume_at};
pub use session::Session;
pub use session_request::SessionRequest;
pub use status::Status;
pub use subject::Subject;
