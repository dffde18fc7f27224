//! How a session stands.

use std::fmt;

use super::{CallerVerification, PossessionMode};
use crate::codec::UnknownWord;
use crate::prove::flows::ResponseWarning;
use crate::prove::flows::response_warning::id;
use crate::prove::flows::session::saved_session::SavedSession;
use crate::prove::types::MfaSuccess;

/// How a session stands. Only [`Verified`](Self::Verified) means that possession is proven.
#[non_exhaustive]
pub enum Status<C: PossessionMode> {
    /// The person has not finished: ask again later.
    Pending,
    /// Possession is proven.
    #[non_exhaustive]
    Verified {
        /// The number, where the service names it.
        phone_number: Option<String>,
        /// What is documented for a success and missing: the number. Possession is proven all the same.
        warnings: Vec<ResponseWarning>,
    },
    /// Refused; the session is over.
    Failed,
    /// The device has no usable key: check possession yourself, then give the number. Only in sessions of
    /// [`CallerVerifies`](super::CallerVerifies).
    PossessionRequired(CallerVerification<C>),
    /// A word that this version does not know, or that has no place in such a session. It is no success.
    Unknown(String),
}

impl<C: PossessionMode> Status<C> {
    pub(super) fn of(success: MfaSuccess, phone_number: Option<String>, session: &SavedSession) -> Self {
        match success {
            MfaSuccess::True => {
                let phone_number = id(phone_number);
                let warning = phone_number.is_none().then_some(ResponseWarning::MissingPhoneNumber);
                Self::Verified { phone_number, warnings: warning.into_iter().collect() }
            }
            MfaSuccess::False => Self::Failed,
            MfaSuccess::Pending => Self::Pending,
            MfaSuccess::PossessionRequired if C::CALLER => Self::PossessionRequired(CallerVerification::due(session)),
            // Upstream's samples have `success` in every answer, the opening's included: it proves nothing.
            MfaSuccess::Success | MfaSuccess::PossessionRequired => Self::Unknown(success.as_str().to_owned()),
            MfaSuccess::Unknown(word) => Self::Unknown(word),
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
}

/// The number is left out, and so is a word that does not look like one.
impl<C: PossessionMode> fmt::Debug for Status<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { warnings, .. } => {
                out.debug_struct("Verified").field("warnings", warnings).finish_non_exhaustive()
            }
            Self::Failed => out.write_str("Failed"),
            Self::PossessionRequired(_) => out.write_str("PossessionRequired(..)"),
            Self::Unknown(word) => out.debug_tuple("Unknown").field(&UnknownWord(word)).finish(),
        }
    }
}
