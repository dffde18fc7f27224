//! How a session stands.

use std::fmt;

use super::session::Ongoing;
use super::{CallerVerification, PossessionMode};
use crate::codec::UnknownWord;
use crate::prove::flows::response_warning::id;
use crate::prove::flows::{Evaluation, ResponseWarning};
use crate::prove::types::{PossessionType, UnifyBindResponse, UnifyStatusResponse, UnifySuccess};

/// How a session stands. Only [`Verified`](Self::Verified) means that possession is proven.
#[non_exhaustive]
pub enum Status<C: PossessionMode> {
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
        /// The caller's id of the request, as it was given to the call.
        client_request_id: Option<String>,
        /// What Prove thinks of it.
        evaluation: Evaluation,
        /// What is documented for a success and missing: `proveId`, on a phone `deviceId`, and `clientHumanId` if the
        /// opening carried one. Possession is proven all the same.
        warnings: Vec<ResponseWarning>,
    },
    /// Refused; the session is over. If the key belongs to another number, a new session may
    /// [`rebind`](super::SessionRequest::rebind) it.
    #[non_exhaustive]
    Failed {
        /// The caller's id of the request, as it was given to the call.
        client_request_id: Option<String>,
        /// Why, as far as the service says.
        evaluation: Evaluation,
    },
    /// The device has no usable key: check possession yourself, then bind. Only in sessions of
    /// [`CallerVerifies`](super::CallerVerifies).
    PossessionRequired(CallerVerification<C>),
    /// A word that this version does not know, or that has no place in such a session. It is no success.
    Unknown(String),
}

/// What the responses of the status and the bind call have in common.
struct CommonFields {
    success: UnifySuccess,
    prove_id: Option<String>,
    device_id: Option<String>,
    phone_number: Option<String>,
    client_human_id: Option<String>,
    client_request_id: Option<String>,
    evaluation: Evaluation,
}

impl<C: PossessionMode> Status<C> {
    pub(super) fn of_status(response: UnifyStatusResponse, session: &Ongoing) -> Self {
        let fields = CommonFields {
            success: response.success,
            prove_id: response.prove_id,
            device_id: response.device_id,
            phone_number: response.phone_number,
            client_human_id: response.client_human_id,
            client_request_id: response.client_request_id,
            evaluation: response.evaluation.into(),
        };
        Self::of(fields, session)
    }

    pub(super) fn of_bind(response: UnifyBindResponse, session: &Ongoing) -> Self {
        let fields = CommonFields {
            success: response.success,
            prove_id: response.prove_id,
            device_id: response.device_id,
            phone_number: response.phone_number,
            client_human_id: response.client_human_id,
            client_request_id: response.client_request_id,
            evaluation: response.evaluation.into(),
        };
        Self::of(fields, session)
    }

    /// `success` alone decides: neither ids nor an evaluation beside it make a success of another word.
    fn of(fields: CommonFields, session: &Ongoing) -> Self {
        match fields.success {
            UnifySuccess::True => Self::verified(fields, session),
            UnifySuccess::False => {
                Self::Failed { client_request_id: fields.client_request_id, evaluation: fields.evaluation }
            }
            UnifySuccess::Pending => Self::Pending,
            UnifySuccess::PossessionRequired if C::CALLER => Self::PossessionRequired(CallerVerification::due(session)),
            UnifySuccess::PossessionRequired => Self::Unknown(UnifySuccess::PossessionRequired.as_str().to_owned()),
            UnifySuccess::Unknown(word) => Self::Unknown(word),
        }
    }

    fn verified(fields: CommonFields, session: &Ongoing) -> Self {
        let (prove_id, device_id) = (id(fields.prove_id), id(fields.device_id));
        let client_human_id = id(fields.client_human_id);
        let has_key = session.saved.possession() != PossessionType::Desktop;
        let is_human_named = session.saved.has_client_human_id();
        let warnings = [
            prove_id.is_none().then_some(ResponseWarning::MissingProveId),
            (has_key && device_id.is_none()).then_some(ResponseWarning::MissingDeviceId),
            (is_human_named && client_human_id.is_none()).then_some(ResponseWarning::MissingClientHumanId),
        ];
        Self::Verified {
            prove_id,
            device_id,
            phone_number: fields.phone_number,
            client_human_id,
            client_request_id: fields.client_request_id,
            evaluation: fields.evaluation,
            warnings: warnings.into_iter().flatten().collect(),
        }
    }

    /// What is documented for a success and missing in this one; nothing of any other status.
    #[must_use]
    pub fn warnings(&self) -> &[ResponseWarning] {
        match self {
            Self::Verified { warnings, .. } => warnings,
            _ => &[],
        }
    }

    /// The caller's id of the request that the session ended with, if that had one.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        match self {
            Self::Verified { client_request_id, .. } | Self::Failed { client_request_id, .. } => {
                client_request_id.as_deref()
            }
            _ => None,
        }
    }
}

/// Ids, number and evaluation are left out, and so is a word that does not look like one.
impl<C: PossessionMode> fmt::Debug for Status<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { warnings, .. } => {
                out.debug_struct("Verified").field("warnings", warnings).finish_non_exhaustive()
            }
            Self::Failed { .. } => out.debug_struct("Failed").finish_non_exhaustive(),
            Self::PossessionRequired(_) => out.write_str("PossessionRequired(..)"),
            Self::Unknown(word) => out.debug_tuple("Unknown").field(&UnknownWord(word)).finish(),
        }
    }
}
