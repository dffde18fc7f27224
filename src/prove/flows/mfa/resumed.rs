//! Resuming whatever was saved of the flow.

use std::time::SystemTime;

use super::{CallerVerification, CallerVerifies, ProveVerifies, Session};
use crate::prove::Client;
use crate::prove::flows::session::{ResumeError, SavedSession, Step};

/// What a saved session of MFA is resumed as.
#[derive(Debug)]
#[non_exhaustive]
pub enum Resumed {
    /// The session, opened with `desktop` or `mobile`: Prove verifies possession.
    ProveVerifies(Session<ProveVerifies>),
    /// The session, opened with `none`: the caller verifies possession.
    CallerVerifies(Session<CallerVerifies>),
    /// The step at which the caller verification is due.
    CallerVerification(CallerVerification<CallerVerifies>),
}

/// Resumes a saved session at the step at which it was saved, for callers who do not know it. Nothing is sent.
///
/// `Session::<..>::resume` and `CallerVerification::resume` resume a step that is known.
///
/// ```no_run
/// # async fn example(client: identity_apis::prove::Client, saved: identity_apis::prove::flows::SavedSession)
/// # -> Result<(), Box<dyn std::error::Error>> {
/// use identity_apis::prove::flows::mfa::{self, Resumed};
///
/// match mfa::resume(saved, &client)? {
///     Resumed::ProveVerifies(session) => println!("{:?}", session.status(&client).await?),
///     Resumed::CallerVerifies(session) => println!("{:?}", session.status(&client).await?),
///     Resumed::CallerVerification(step) => println!("{:?}", step.bind(&client, "2001004014").await?),
///     _ => println!("saved at a step that this program does not know"),
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
        Some(Step::MfaNone) => Session::resume_at(saved, client, now).map(Resumed::CallerVerifies),
        Some(Step::MfaCallerVerification) => {
            CallerVerification::resume_at(saved, client, now).map(Resumed::CallerVerification)
        }
        // It rejects the steps of other flows, and those that this version does not know.
        _ => Session::resume_at(saved, client, now).map(Resumed::ProveVerifies),
    }
}
