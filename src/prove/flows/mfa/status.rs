//! The status of a session.

use std::fmt;

use super::caller_verification::CallerVerification;
use crate::codec::UnknownWord;
use crate::prove::flows::possession::PossessionMode;
use crate::prove::flows::response_warning::{ResponseWarning, non_empty};
use crate::prove::flows::session::SessionState;
use crate::prove::types::MfaSuccess;

/// The status of a session. Only [`Verified`](Self::Verified) means that possession is proven.
#[non_exhaustive]
pub enum Status<M: PossessionMode> {
    /// The person has not finished; request the status again later.
    Pending,
    /// Possession is proven.
    #[non_exhaustive]
    Verified {
        /// The phone number, if the response has it.
        phone_number: Option<String>,
        /// Documented properties of a success that the response lacks: the phone number. Possession is proven regardless.
        warnings: Vec<ResponseWarning>,
    },
    /// Possession is not proven, and the session is over.
    Failed,
    /// The device has no usable key: verify possession yourself, then report the phone number. Only in sessions of
    /// [`CallerVerifies`](super::CallerVerifies).
    PossessionRequired(CallerVerification<M>),
    /// A value that this version does not know or that is not valid in this session. It is not a success.
    Unknown(String),
}

impl<M: PossessionMode> Status<M> {
    pub(super) fn from_response(success: MfaSuccess, phone_number: Option<String>, session: &SessionState) -> Self {
        match success {
            MfaSuccess::True => {
                let phone_number = non_empty(phone_number);
                let warning = phone_number.is_none().then_some(ResponseWarning::MissingPhoneNumber);
                Self::Verified { phone_number, warnings: warning.into_iter().collect() }
            }
            MfaSuccess::False => Self::Failed,
            MfaSuccess::Pending => Self::Pending,
            MfaSuccess::PossessionRequired if M::IS_CALLER => {
                Self::PossessionRequired(CallerVerification::new(session))
            }
            // In upstream's samples every response has `success`, even the one that opens the session: it proves nothing.
            MfaSuccess::Success | MfaSuccess::PossessionRequired => Self::Unknown(success.as_str().to_owned()),
            MfaSuccess::Unknown(value) => Self::Unknown(value),
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
}

/// Leaves out the phone number, and an unknown value that does not look like one of an API.
impl<M: PossessionMode> fmt::Debug for Status<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { warnings, .. } => {
                out.debug_struct("Verified").field("warnings", warnings).finish_non_exhaustive()
            }
            Self::Failed => out.write_str("Failed"),
            Self::PossessionRequired(_) => out.write_str("PossessionRequired(..)"),
            Self::Unknown(value) => out.debug_tuple("Unknown").field(&UnknownWord(value)).finish(),
        }
    }
}
