//! What the steps give.

use std::fmt;

use super::Next;
use crate::prove::flows::Evaluation;
use crate::prove::flows::session::saved_session::SavedSession;
use crate::prove::types::{
    ChallengeIndividual, ChallengeResponse, CompleteResponse, IdvDataInternal, KycInternal, ValidateResponse,
};

/// Whether the possession step has passed.
#[non_exhaustive]
pub enum Validated {
    /// It has.
    #[non_exhaustive]
    Passed {
        /// The number that was checked; with Mobile Auth it is learnt here.
        phone_number: Option<String>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
        /// What may follow.
        next: Next,
    },
    /// Not yet: validate again after Prove's SDK has reported the end of its step. If it has, this means not at all,
    /// for which the service has no word of its own as long as it does not end the flow.
    #[non_exhaustive]
    Pending {
        /// Why, as far as the service says.
        evaluation: Evaluation,
    },
    /// It has not, and the flow is over (`next` is `done`): start a new one.
    #[non_exhaustive]
    NotPassed {
        /// Why, as far as the service says.
        evaluation: Evaluation,
    },
}

impl Validated {
    pub(super) fn of(answer: ValidateResponse, flow: &SavedSession) -> Self {
        let evaluation = answer.evaluation.into();
        if !answer.success {
            let over = answer.next.contains_key("done");
            return if over { Self::NotPassed { evaluation } } else { Self::Pending { evaluation } };
        }
        let next = Next::of(answer.next, answer.challenge_missing, flow);
        Self::Passed { phone_number: answer.phone_number, evaluation, next }
    }
}

/// The number is left out.
impl fmt::Debug for Validated {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed { next, .. } => out.debug_struct("Passed").field("next", next).finish_non_exhaustive(),
            Self::Pending { .. } => out.debug_struct("Pending").finish_non_exhaustive(),
            Self::NotPassed { .. } => out.debug_struct("NotPassed").finish_non_exhaustive(),
        }
    }
}

/// What came of the challenge.
#[non_exhaustive]
pub enum Challenged {
    /// The person was found: show the details, let them be corrected, and complete.
    #[non_exhaustive]
    Passed {
        /// The person's details.
        individual: Option<Box<ChallengeIndividual>>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
        /// What may follow.
        next: Next,
    },
    /// The answer was wrong, or nobody was found. Where the service still names a next step, the person may fill in
    /// the details without help.
    #[non_exhaustive]
    NotPassed {
        /// Why, as far as the service says.
        evaluation: Evaluation,
        /// What may follow.
        next: Next,
    },
}

impl Challenged {
    pub(super) fn of(answer: ChallengeResponse, flow: &SavedSession) -> Self {
        let evaluation = answer.evaluation.into();
        // A second challenge would be after a wrong answer, and need another one.
        let next = Next::of(answer.next, true, flow);
        if answer.success {
            Self::Passed { individual: answer.individual.map(Box::new), evaluation, next }
        } else {
            Self::NotPassed { evaluation, next }
        }
    }
}

/// The person is left out.
impl fmt::Debug for Challenged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, next) = match self {
            Self::Passed { next, .. } => ("Passed", next),
            Self::NotPassed { next, .. } => ("NotPassed", next),
        };
        out.debug_struct(name).field("next", next).finish_non_exhaustive()
    }
}

/// The end of the flow. Only [`Passed`](Self::Passed) means that the person is who is claimed.
#[non_exhaustive]
pub enum Completed {
    /// The details fit.
    #[non_exhaustive]
    Passed {
        /// How well names, address and ids fit, by source.
        idv: Option<Box<IdvDataInternal>>,
        /// Hits on watch lists.
        kyc: Option<Box<KycInternal>>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
    },
    /// They do not.
    #[non_exhaustive]
    NotPassed {
        /// How well names, address and ids fit, by source.
        idv: Option<Box<IdvDataInternal>>,
        /// Hits on watch lists.
        kyc: Option<Box<KycInternal>>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
    },
}

impl Completed {
    pub(super) fn of(answer: CompleteResponse) -> Self {
        let (idv, kyc) = (answer.idv.map(Box::new), answer.kyc.map(Box::new));
        let evaluation = answer.evaluation.into();
        if answer.success { Self::Passed { idv, kyc, evaluation } } else { Self::NotPassed { idv, kyc, evaluation } }
    }
}

/// What was found out is left out.
impl fmt::Debug for Completed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Passed { .. } => "Passed",
            Self::NotPassed { .. } => "NotPassed",
        };
        out.debug_struct(name).finish_non_exhaustive()
    }
}
