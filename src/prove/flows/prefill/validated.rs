//! The result of the possession step.

use std::fmt;

use super::next::Next;
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::session::SessionState;
use crate::prove::types::ValidateResponse;

/// The result of the possession step. Only [`Passed`](Self::Passed) means that possession is proven.
#[non_exhaustive]
pub enum Validated {
    /// Possession is proven.
    #[non_exhaustive]
    Passed {
        /// The phone number that was verified; with Mobile Auth, the number that it determined.
        phone_number: Option<String>,
        /// Prove's evaluation, by category.
        evaluation: Evaluation,
        /// The next step.
        next: Next,
    },
    /// Possession is not proven yet: validate again after Prove's SDK has reported its last step. If it has, possession
    /// failed; the service has no value of its own for that unless it ends the flow.
    #[non_exhaustive]
    Pending {
        /// Prove's evaluation, by category: the reasons, as far as the service reports them.
        evaluation: Evaluation,
    },
    /// Possession failed and the flow is over (`next` is `done`): start a new one.
    #[non_exhaustive]
    NotPassed {
        /// Prove's evaluation, by category: the reasons, as far as the service reports them.
        evaluation: Evaluation,
    },
}

impl Validated {
    pub(super) fn from_response(response: ValidateResponse, session: &SessionState) -> Self {
        let evaluation = response.evaluation.into();
        if !response.success {
            let is_over = response.next.contains_key("done");
            return if is_over { Self::NotPassed { evaluation } } else { Self::Pending { evaluation } };
        }
        let next = Next::from_keys(response.next, response.challenge_missing, session);
        Self::Passed { phone_number: response.phone_number, evaluation, next }
    }
}

/// Leaves the phone number and the evaluation out.
impl fmt::Debug for Validated {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed { next, .. } => out.debug_struct("Passed").field("next", next).finish_non_exhaustive(),
            Self::Pending { .. } => out.debug_struct("Pending").finish_non_exhaustive(),
            Self::NotPassed { .. } => out.debug_struct("NotPassed").finish_non_exhaustive(),
        }
    }
}
