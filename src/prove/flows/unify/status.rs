//! How a session stands.

use std::fmt;

use super::{Check, OwnCheck};
use crate::prove::flows::Evaluation;
use crate::prove::flows::saved::Saved;
use crate::prove::types::{UnifyBindResponse, UnifyStatusResponse, UnifySuccess};
use crate::wire::UnknownWord;

/// How a session stands. Only [`Verified`](Self::Verified) means that possession is proven.
#[non_exhaustive]
pub enum Status<C: Check> {
    /// The person has not finished: ask again later.
    Pending,
    /// Possession is proven, or the key on the device accepted.
    #[non_exhaustive]
    Verified {
        /// The person at Prove: the same id at every success. The service promises it, its document does not.
        prove_id: Option<String>,
        /// The device with its key, for the next session; none on a desktop.
        device_id: Option<String>,
        /// The number.
        phone_number: Option<String>,
        /// The caller's id of the person, as it was given to the opening.
        client_human_id: Option<String>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
    },
    /// Refused; the session is over. If the key belongs to another number, a new session may
    /// [`rebind`](super::Opening::rebind) it.
    #[non_exhaustive]
    Failed {
        /// Why, as far as the service says.
        evaluation: Evaluation,
    },
    /// The device has no usable key: check possession yourself, then bind. Only in sessions of
    /// [`CallerChecks`](super::CallerChecks).
    PossessionRequired(OwnCheck<C>),
    /// A word that this version does not know, or that has no place in such a session. It is no success.
    Unknown(String),
}

/// What the status and the bind call answer alike.
struct Answer {
    success: UnifySuccess,
    prove_id: Option<String>,
    device_id: Option<String>,
    phone_number: Option<String>,
    client_human_id: Option<String>,
    evaluation: Evaluation,
}

impl<C: Check> Status<C> {
    pub(super) fn of_status(answer: UnifyStatusResponse, session: &Saved) -> Self {
        let answer = Answer {
            success: answer.success,
            prove_id: answer.prove_id,
            device_id: answer.device_id,
            phone_number: answer.phone_number,
            client_human_id: answer.client_human_id,
            evaluation: answer.evaluation.into(),
        };
        Self::of(answer, session)
    }

    pub(super) fn of_bind(answer: UnifyBindResponse, session: &Saved) -> Self {
        let answer = Answer {
            success: answer.success,
            prove_id: answer.prove_id,
            device_id: answer.device_id,
            phone_number: answer.phone_number,
            client_human_id: answer.client_human_id,
            evaluation: answer.evaluation.into(),
        };
        Self::of(answer, session)
    }

    fn of(answer: Answer, session: &Saved) -> Self {
        let Answer { success, prove_id, device_id, phone_number, client_human_id, evaluation } = answer;
        match success {
            UnifySuccess::True => Self::Verified { prove_id, device_id, phone_number, client_human_id, evaluation },
            UnifySuccess::False => Self::Failed { evaluation },
            UnifySuccess::Pending => Self::Pending,
            UnifySuccess::PossessionRequired if C::CALLER => Self::PossessionRequired(OwnCheck::due(session)),
            UnifySuccess::PossessionRequired => Self::Unknown(success.as_str().to_owned()),
            UnifySuccess::Unknown(word) => Self::Unknown(word),
        }
    }
}

/// Ids, number and evaluation are left out, and so is a word that does not look like one.
impl<C: Check> fmt::Debug for Status<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { .. } => out.debug_struct("Verified").finish_non_exhaustive(),
            Self::Failed { .. } => out.debug_struct("Failed").finish_non_exhaustive(),
            Self::PossessionRequired(_) => out.write_str("PossessionRequired(..)"),
            Self::Unknown(word) => out.debug_tuple("Unknown").field(&UnknownWord(word)).finish(),
        }
    }
}
