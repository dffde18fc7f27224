//! Resuming whatever was saved of the flow.

use std::time::SystemTime;

use super::{Challenge, Complete, Given, Missing, Session};
use crate::prove::Client;
use crate::prove::flows::session::{ResumeError, SavedSession, Step};

/// What a saved session of Pre-Fill or Prove Identity is resumed as.
#[derive(Debug)]
#[non_exhaustive]
pub enum Resumed {
    /// The session; its validation is due.
    Session(Session),
    /// The challenge is due, and the start request carried an answer.
    Challenge(Challenge<Given>),
    /// The challenge is due and needs an answer.
    ChallengeMissing(Challenge<Missing>),
    /// The person's details are due.
    Complete(Complete),
}

/// Resumes a saved session at the step at which it was saved, for callers who do not know it. Nothing is sent.
///
/// `resume` of each type resumes a step that is known.
///
/// ```no_run
/// # async fn example(client: identity_apis::prove::Client, saved: identity_apis::prove::flows::SavedSession)
/// # -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::prove::flows::prefill::{self, ChallengeAnswer, Resumed};
///
/// match prefill::resume(saved, &client)? {
///     Resumed::Session(session) => println!("{:?}", session.validate(&client).await?),
///     Resumed::ChallengeMissing(step) => {
///         println!("{:?}", step.challenge(&client, ChallengeAnswer::dob("1981-01-17")).await?);
///     }
///     other => println!("{other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResumeError`]: the session has expired, was opened with another host, was saved in another layout, or belongs to another
/// flow.
pub fn resume(saved: SavedSession, client: &Client) -> Result<Resumed, ResumeError> {
    resume_at(saved, client, SystemTime::now())
}

/// Resumes a saved session as [`resume`] does, with expiry judged at `now` instead of the system time.
///
/// # Errors
///
/// As [`resume`].
pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Resumed, ResumeError> {
    match saved.step() {
        Some(Step::PrefillChallenge) => Challenge::resume_at(saved, client, now).map(Resumed::Challenge),
        Some(Step::PrefillChallengeMissing) => Challenge::resume_at(saved, client, now).map(Resumed::ChallengeMissing),
        Some(Step::PrefillComplete) => Complete::resume_at(saved, client, now).map(Resumed::Complete),
        // It rejects the steps of other flows, and those that this version does not know.
        _ => Session::resume_at(saved, client, now).map(Resumed::Session),
    }
}
