//! Statuses for the tests of callers.

use super::{CallerVerification, CallerVerifies, PossessionMode, Status};
use crate::prove::flows::session::{SessionState, Step};

impl<M: PossessionMode> Status<M> {
    /// Returns a [`Verified`](Self::Verified) with this phone number.
    #[must_use]
    pub fn verified(phone_number: impl Into<String>) -> Self {
        Self::Verified { phone_number: Some(phone_number.into()), warnings: Vec::new() }
    }
}

impl Status<CallerVerifies> {
    /// Returns a [`PossessionRequired`](Self::PossessionRequired) of a session that was just opened.
    #[must_use]
    pub fn possession_required() -> Self {
        Self::PossessionRequired(CallerVerification::new(&SessionState::sample(Step::MfaNone)))
    }
}
