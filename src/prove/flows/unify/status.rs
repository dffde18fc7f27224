//! The status of a session.

use std::fmt;

use super::caller_verification::CallerVerification;
use crate::codec::UnknownWord;
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::possession::PossessionMode;
use crate::prove::flows::response_warning::{ResponseWarning, non_empty};
use crate::prove::flows::session::SessionState;
use crate::prove::types::{PossessionType, UnifyBindResponse, UnifyStatusResponse, UnifySuccess};

/// The status of a session. Only [`Verified`](Self::Verified) means that possession is proven.
#[non_exhaustive]
pub enum Status<M: PossessionMode> {
    /// The person has not finished; request the status again later.
    Pending,
    /// Possession is proven, or the key on the device was accepted.
    #[non_exhaustive]
    Verified {
        /// Prove's id of the person, the same at every success. The service guarantees it although its document makes it
        /// optional.
        prove_id: Option<String>,
        /// Id of the device with its key, for the next session; absent on a desktop.
        device_id: Option<String>,
        /// The phone number.
        phone_number: Option<String>,
        /// The caller's id of the person, from the opening request.
        client_human_id: Option<String>,
        /// The caller's id of the request, from the call.
        client_request_id: Option<String>,
        /// Prove's evaluation, by category.
        evaluation: Evaluation,
        /// Documented properties of a success that the response lacks: `proveId`, on a phone `deviceId`, and `clientHumanId`
        /// if the opening request had one. Possession is proven regardless.
        warnings: Vec<ResponseWarning>,
    },
    /// Possession is not proven, and the session is over. If the key belongs to another number, a new session may
    /// [`rebind`](super::SessionRequest::rebind) it.
    #[non_exhaustive]
    Failed {
        /// The caller's id of the request, from the call.
        client_request_id: Option<String>,
        /// Prove's evaluation, by category: the reasons, as far as the service reports them.
        evaluation: Evaluation,
    },
    /// The device has no usable key: verify possession yourself, then bind the number. Only in sessions of
    /// [`CallerVerifies`](super::CallerVerifies).
    PossessionRequired(CallerVerification<M>),
    /// A value that this version does not know or that is not valid in this session. It is not a success.
    Unknown(String),
}

/// What the responses of the status call and the bind call have in common.
pub(super) struct StatusFields {
    success: UnifySuccess,
    prove_id: Option<String>,
    device_id: Option<String>,
    phone_number: Option<String>,
    client_human_id: Option<String>,
    client_request_id: Option<String>,
    evaluation: Evaluation,
}

macro_rules! status_fields_from {
    ($($response:ty),*) => {
        $(
            impl From<$response> for StatusFields {
                fn from(response: $response) -> Self {
                    Self {
                        success: response.success,
                        prove_id: response.prove_id,
                        device_id: response.device_id,
                        phone_number: response.phone_number,
                        client_human_id: response.client_human_id,
                        client_request_id: response.client_request_id,
                        evaluation: response.evaluation.into(),
                    }
                }
            }
        )*
    };
}

status_fields_from!(UnifyStatusResponse, UnifyBindResponse);

impl<M: PossessionMode> Status<M> {
    /// `success` alone decides: neither ids nor an evaluation turn another value into a success.
    pub(super) fn from_response(response: impl Into<StatusFields>, session: &SessionState) -> Self {
        let fields = response.into();
        match fields.success {
            UnifySuccess::True => Self::from_success(fields, session),
            UnifySuccess::False => {
                Self::Failed { client_request_id: fields.client_request_id, evaluation: fields.evaluation }
            }
            UnifySuccess::Pending => Self::Pending,
            UnifySuccess::PossessionRequired if M::IS_CALLER => {
                Self::PossessionRequired(CallerVerification::new(session))
            }
            UnifySuccess::PossessionRequired => Self::Unknown(UnifySuccess::PossessionRequired.as_str().to_owned()),
            UnifySuccess::Unknown(value) => Self::Unknown(value),
        }
    }

    fn from_success(fields: StatusFields, session: &SessionState) -> Self {
        let (prove_id, device_id) = (non_empty(fields.prove_id), non_empty(fields.device_id));
        let client_human_id = non_empty(fields.client_human_id);
        let has_key = session.possession_type() != PossessionType::Desktop;
        let expects_human_id = session.saved().has_client_human_id();
        let warnings = [
            prove_id.is_none().then_some(ResponseWarning::MissingProveId),
            (has_key && device_id.is_none()).then_some(ResponseWarning::MissingDeviceId),
            (expects_human_id && client_human_id.is_none()).then_some(ResponseWarning::MissingClientHumanId),
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

    /// Returns the documented properties of a success that this one lacks; empty for every other status.
    #[must_use]
    pub fn warnings(&self) -> &[ResponseWarning] {
        match self {
            Self::Verified { warnings, .. } => warnings,
            _ => &[],
        }
    }

    /// Returns the caller's id of the request that ended the session, if that request had one.
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

/// Leaves out ids, phone number and evaluation, and an unknown value that does not look like one of an API.
impl<M: PossessionMode> fmt::Debug for Status<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { warnings, .. } => {
                out.debug_struct("Verified").field("warnings", warnings).finish_non_exhaustive()
            }
            Self::Failed { .. } => out.debug_struct("Failed").finish_non_exhaustive(),
            Self::PossessionRequired(_) => out.write_str("PossessionRequired(..)"),
            Self::Unknown(value) => out.debug_tuple("Unknown").field(&UnknownWord(value)).finish(),
        }
    }
}
