//! Pre-Fill and Prove Identity: start, validate, challenge and complete, in the order that `next` of each response names.
//!
//! ```text
//! SessionRequest -- start --> Session -- validate --> Pending | NotPassed | Passed { next }
//!   next: Challenge<Missing> -- challenge(answer) ---------------> NotPassed | Passed { next }   (Pre-Fill)
//!         Challenge<Given>   -- challenge | challenge_as_started -> NotPassed | Passed { next }   (Pre-Fill)
//!         Complete           -- complete(person) ----------------> NotPassed | Passed            (both)
//! ```
//!
//! The service determines the product: Pre-Fill continues with the challenge, Prove Identity directly with the person's
//! details.
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::prefill::{
//!     ChallengeAnswer, Challenged, Completed, Next, Person, SessionRequest, Validated,
//! };
//!
//! let session = SessionRequest::mobile("2001001695").start(&client).await?;
//! // Pass `session.auth_token()` to Prove's SDK on the person's device. After the SDK has reported its last step:
//! let Validated::Passed { next, .. } = session.validate(&client).await? else { return Ok(()) };
//! let next = match next {
//!     Next::ChallengeMissing(challenge) => {
//!         match challenge.challenge(&client, ChallengeAnswer::dob("1981-01-17")).await? {
//!             Challenged::Passed { next, .. } => next,
//!             _ => return Ok(()),
//!         }
//!     }
//!     other => other,
//! };
//! if let Next::Complete(complete) = next {
//!     let person = Person::named("Mara", "Okafor").with_dob("1981-01-17");
//!     if let Completed::Passed { .. } = complete.complete(&client, person).await? {
//!         println!("identity verified");
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! For waiting, saving and resuming, see [flows](super).

mod challenge;
mod challenge_answer;
mod challenged;
mod complete;
#[cfg(feature = "test-util")]
mod constructors;
mod next;
mod person;
mod resumed;
mod session;
mod session_request;
mod validated;

pub use challenge::{Challenge, EarlyAnswer, Given, Missing};
pub use challenge_answer::ChallengeAnswer;
pub use challenged::Challenged;
pub use complete::{Complete, Completed};
pub use next::Next;
pub use person::Person;
pub use resumed::{Resumed, resume, resume_at};
pub use session::Session;
pub use session_request::SessionRequest;
pub use validated::Validated;
