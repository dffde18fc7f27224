//! The result of a verification.

use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::identity::{Active, Identity};
use crate::prove::flows::response_warning::non_empty;
use crate::prove::types::{VerifyBatchResultItem, VerifyResponse, VerifySuccess};

/// The result of a verification, with the response. Only [`Verified`](Self::Verified) means that the person is who they
/// claim to be.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum VerificationResult<T> {
    /// The person is verified.
    Verified(Box<T>),
    /// The person is not verified: see the evaluation and reasons of the response.
    Failed(Box<T>),
    /// The service did not check this item of a batch: see its `error`.
    NotChecked(Box<T>),
    /// `success` has a value that this version does not know. It is not a success.
    Unknown(Box<T>),
}

impl<T> VerificationResult<T> {
    pub(super) fn new(success: &VerifySuccess, response: T) -> Self {
        let response = Box::new(response);
        match success {
            VerifySuccess::True => Self::Verified(response),
            VerifySuccess::False => Self::Failed(response),
            VerifySuccess::Unknown(_) => Self::Unknown(response),
        }
    }

    /// Returns the response, or the item of a batch response, whatever the result.
    #[must_use]
    pub fn response(&self) -> &T {
        match self {
            Self::Verified(response)
            | Self::Failed(response)
            | Self::NotChecked(response)
            | Self::Unknown(response) => response,
        }
    }
}

impl VerificationResult<VerifyResponse> {
    /// Returns Prove's evaluation, by category. The reasons for the assurance level are
    /// [`IdentityDetails::assurance_reasons`](crate::prove::types::IdentityDetails::assurance_reasons) of the response's
    /// `identity`.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        self.response().evaluation.clone().into()
    }

    /// Returns the person's enrollment in Identity Manager, if the verification passed and created one.
    #[must_use]
    pub fn enrolled(&self) -> Option<Identity<Active>> {
        match self {
            Self::Verified(response) if response.is_enrolled == Some(true) => {
                non_empty(response.prove_id.clone()).map(Identity::<Active>::from_id)
            }
            _ => None,
        }
    }
}

impl VerificationResult<VerifyBatchResultItem> {
    pub(super) fn from_item(item: VerifyBatchResultItem) -> Self {
        // An empty text means no error.
        if item.error.as_ref().is_some_and(|error| !error.is_empty()) {
            return Self::NotChecked(Box::new(item));
        }
        let success = item.success.clone();
        Self::new(&success, item)
    }

    /// Returns Prove's evaluation, by category.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        self.response().evaluation.clone().into()
    }
}
