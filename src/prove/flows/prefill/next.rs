//! The step that the service names.

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use super::{Challenge, Complete, Given, Missing};
use crate::codec::UnknownWord;
use crate::prove::Client;
use crate::prove::flows::session::saved_session::{ResumeError, SavedSession, Step};

/// The step that may follow, as the keys of the answer's `next` say. Keys that this version does not know are passed
/// over as long as there is one that it knows.
#[non_exhaustive]
pub enum Next {
    /// `v3-challenge`, and the start brought no answer: one is needed.
    ChallengeMissing(Challenge<Missing>),
    /// `v3-challenge`, and the start brought an answer.
    Challenge(Challenge<Given>),
    /// `v3-complete`: the person's details.
    Complete(Complete),
    /// `done`: the flow is over.
    Done,
    /// None that this version knows; these are the keys.
    Unknown(Vec<String>),
}

impl Next {
    pub(super) fn of(next: BTreeMap<String, String>, challenge_missing: bool, flow: &SavedSession) -> Self {
        if next.contains_key("v3-challenge") {
            if challenge_missing {
                Self::ChallengeMissing(Challenge::due(flow))
            } else {
                Self::Challenge(Challenge::due(flow))
            }
        } else if next.contains_key("v3-complete") {
            Self::Complete(Complete::due(flow))
        } else if next.contains_key("done") {
            Self::Done
        } else {
            Self::Unknown(next.into_keys().collect())
        }
    }

    /// Takes up a saved step, whichever it is. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: it has expired, or is of another flow, host or version, or the possession step has not passed
    /// yet (that is resumed by [`Session`](super::Session)).
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// As [`resume`](Self::resume), by another clock.
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

/// Keys that do not look like keys are left out.
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
