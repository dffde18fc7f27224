//! Unify: possession of a phone, by Prove's own check or by the caller's.
//!
//! ```text
//! desktop | mobile -> Session<ProveVerifies>  -- status --> Pending | Verified | Failed
//! none             -> Session<CallerVerifies> -- status --> Pending | Verified | Failed | PossessionRequired
//!                                                                        CallerVerification -- bind --> Verified | Failed
//! ```
//!
//! Prove checks possession, and the result is waited for:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use identity_apis::prove::flows::PollConfig;
//! use identity_apis::prove::flows::unify::{SessionRequest, Status, Subject};
//!
//! let opening = SessionRequest::desktop("request-1", Subject::phone_number("2001004014"), "https://shop.example/done");
//! let session = opening.open(&client).await?;
//! // Hand `session.auth_token()` to Prove's SDK on the person's device, then:
//! match session.wait(&client, PollConfig::timeout(Duration::from_secs(180))).await? {
//!     Status::Verified { prove_id, .. } => println!("verified, id given: {}", prove_id.is_some()),
//!     Status::Failed { evaluation, .. } => println!("refused: {:?}", evaluation.failure_codes().collect::<Vec<_>>()),
//!     other => println!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The caller checks possession, and then binds the number. Binding is a step of its own, which exists only once the
//! service has asked for it:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::unify::{SessionRequest, Status};
//!
//! let session = SessionRequest::none("request-2").open(&client).await?;
//! if let Status::PossessionRequired(own_check) = session.status(&client).await? {
//!     // Send a code of your own and compare it. Only when that has passed:
//!     let bound = own_check.bind(&client, "2001004014").await?;
//!     println!("{bound:?}");
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
pub use session_request::{SessionRequest, Subject};
pub use status::Status;
