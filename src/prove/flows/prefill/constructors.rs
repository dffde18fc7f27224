//! Results for the tests of callers.

use super::{Challenge, Challenged, Complete, Completed, Next, Validated};
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::session::{SessionState, Step};

impl Next {
    /// Returns a [`Next::ChallengeMissing`] of a session that was just opened.
    #[must_use]
    pub fn challenge_missing() -> Self {
        Self::ChallengeMissing(Challenge::new(&SessionState::sample(Step::PrefillValidate)))
    }

    /// Returns a [`Next::Challenge`] of a session that was just opened.
    #[must_use]
    pub fn challenge() -> Self {
        Self::Challenge(Challenge::new(&SessionState::sample(Step::PrefillValidate)))
    }

    /// Returns a [`Next::Complete`] of a session that was just opened.
    #[must_use]
    pub fn complete() -> Self {
        Self::Complete(Complete::new(&SessionState::sample(Step::PrefillValidate)))
    }
}

impl Validated {
    /// Returns a [`Validated::Passed`] without a phone number.
    #[must_use]
    pub fn passed(next: Next) -> Self {
        Self::Passed { phone_number: None, evaluation: Evaluation::default(), next }
    }

    /// Returns a [`Validated::Pending`].
    #[must_use]
    pub fn pending() -> Self {
        Self::Pending { evaluation: Evaluation::default() }
    }

    /// Returns a [`Validated::NotPassed`] with this evaluation.
    #[must_use]
    pub fn not_passed(evaluation: Evaluation) -> Self {
        Self::NotPassed { evaluation }
    }
}

impl Challenged {
    /// Returns a [`Challenged::Passed`] without the person's details.
    #[must_use]
    pub fn passed(next: Next) -> Self {
        Self::Passed { individual: None, evaluation: Evaluation::default(), next }
    }

    /// Returns a [`Challenged::NotPassed`].
    #[must_use]
    pub fn not_passed(evaluation: Evaluation, next: Next) -> Self {
        Self::NotPassed { evaluation, next }
    }
}

impl Completed {
    /// Returns a [`Completed::Passed`] without findings.
    #[must_use]
    pub fn passed() -> Self {
        Self::Passed { idv: None, kyc: None, evaluation: Evaluation::default() }
    }

    /// Returns a [`Completed::NotPassed`] with this evaluation.
    #[must_use]
    pub fn not_passed(evaluation: Evaluation) -> Self {
        Self::NotPassed { idv: None, kyc: None, evaluation }
    }
}
