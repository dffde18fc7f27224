//! Pre-Fill and Prove Identity: start, validate, challenge, complete, in the order that each answer's `next` names.
//!
//! ```text
//! SessionRequest -- start --> Session -- validate --> Pending | NotPassed | Passed { next }
//!   next: Challenge<Missing> -- challenge(answer) --> NotPassed | Passed { next }         (Pre-Fill)
//!         Challenge<Given>   -- challenge | challenge_as_started --> the same             (Pre-Fill)
//!         Complete           -- complete(person) --> Passed | NotPassed: the end          (both)
//! ```
//!
//! Which product it is, the service tells: Pre-Fill goes on with the challenge, Prove Identity straight with the
//! person's details.
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::prefill::{ChallengeAnswer, Challenged, Completed, Next, SessionRequest, Person, Validated};
//!
//! let session = SessionRequest::mobile("2001001695").start(&client).await?;
//! // Hand `session.auth_token()` to Prove's SDK on the person's device. When it has reported the end of its step:
//! let Validated::Passed { next, .. } = session.validate(&client).await? else { return Ok(()) };
//! let next = match next {
//!     Next::ChallengeMissing(challenge) => match challenge.challenge(&client, ChallengeAnswer::dob("1981-01-17")).await? {
//!         Challenged::Passed { next, .. } => next,
//!         _ => return Ok(()),
//!     },
//!     other => other,
//! };
//! if let Next::Complete(complete) = next {
//!     let person = Person::named("Mara", "Okafor").with_dob("1981-01-17");
//!     if let Completed::Passed { .. } = complete.complete(&client, person).await? {
//!         println!("it is her");
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Waiting, saving and resuming: see [flows](super).

mod challenge;
mod next;
mod person;
mod session;
mod session_request;
mod validated;

pub use challenge::{Challenge, Complete, EarlyAnswer, Given, Missing};
pub use next::Next;
pub use person::{ChallengeAnswer, Person};
pub use session::Session;
pub use session_request::SessionRequest;
pub use validated::{Challenged, Completed, Validated};
