//! The step that the service names next.

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use super::challenge::{Challenge, Given, Missing};
use super::complete::Complete;
use crate::codec::UnknownWord;
use crate::prove::Client;
use crate::prove::flows::session::{ResumeError, SavedSession, SessionState, Step};

/// The next step, by the keys of `next` in a response. Unknown keys are ignored as long as one is known.
#[non_exhaustive]
pub enum Next {
    /// `v3-challenge`, and the start request carried no answer: the challenge needs one.
    ChallengeMissing(Challenge<Missing>),
    /// `v3-challenge`, and the start request carried an answer.
    Challenge(Challenge<Given>),
    /// `v3-complete`: the person's details are due.
    Complete(Complete),
    /// `done`: the flow is over.
    Done,
    /// No key that this version knows. Holds the keys.
    Unknown(Vec<String>),
}

impl Next {
    pub(super) fn from_keys(
        next: BTreeMap<String, String>,
        is_challenge_missing: bool,
        session: &SessionState,
    ) -> Self {
        if next.contains_key("v3-challenge") {
            if is_challenge_missing {
                Self::ChallengeMissing(Challenge::new(session))
            } else {
                Self::Challenge(Challenge::new(session))
            }
        } else if next.contains_key("v3-complete") {
            Self::Complete(Complete::new(session))
        } else if next.contains_key("done") {
            Self::Done
        } else {
            Self::Unknown(next.into_keys().collect())
        }
    }

    /// Resumes a saved challenge or completion, whichever it is. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: the session has expired, was opened with another host, was saved in another layout, or is at a step
    /// that another type resumes, such as [`Session`](super::Session). The message names that type.
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// Resumes a saved challenge or completion, with expiry judged at `now` instead of the system time.
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        match saved.step() {
            Some(Step::PrefillChallengeMissing) => Challenge::resume_at(saved, client, now).map(Self::ChallengeMissing),
            Some(Step::PrefillChallenge) => Challenge::resume_at(saved, client, now).map(Self::Challenge),
            _ => Complete::resume_at(saved, client, now).map(Self::Complete),
        }
    }
}

/// Redacts unknown keys that do not look like those of an API.
impl fmt::Debug for Next {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ChallengeMissing(step) => out.debug_tuple("ChallengeMissing").field(step).finish(),
            Self::Challenge(step) => out.debug_tuple("Challenge").field(step).finish(),
            Self::Complete(step) => out.debug_tuple("Complete").field(step).finish(),
            Self::Done => out.write_str("Done"),
            Self::Unknown(keys) => {
                let keys: Vec<UnknownWord<'_>> = keys.iter().map(|key| UnknownWord(key)).collect();
                out.debug_tuple("Unknown").field(&keys).finish()
            }
        }
    }
}
