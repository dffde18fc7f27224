//! Statuses for the tests of callers.

use super::{CallerVerification, CallerVerifies, PossessionMode, Status};
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::session::{SessionState, Step};

impl<M: PossessionMode> Status<M> {
    /// Returns a [`Verified`](Self::Verified) without ids and phone number. Its fields can be set in a pattern:
    ///
    /// ```
    /// use identity_apis::prove::flows::unify::{ProveVerifies, Status};
    ///
    /// let mut status = Status::<ProveVerifies>::verified();
    /// if let Status::Verified { prove_id, .. } = &mut status {
    ///     *prove_id = Some("p-1".to_owned());
    /// }
    /// assert!(matches!(status, Status::Verified { prove_id: Some(id), .. } if id == "p-1"));
    /// ```
    #[must_use]
    pub fn verified() -> Self {
        Self::Verified {
            prove_id: None,
            device_id: None,
            phone_number: None,
            client_human_id: None,
            client_request_id: None,
            evaluation: Evaluation::default(),
            warnings: Vec::new(),
        }
    }

    /// Returns a [`Failed`](Self::Failed) with this evaluation.
    #[must_use]
    pub fn failed(evaluation: Evaluation) -> Self {
        Self::Failed { client_request_id: None, evaluation }
    }
}

impl Status<CallerVerifies> {
    /// Returns a [`PossessionRequired`](Self::PossessionRequired) of a session that was just opened.
    #[must_use]
    pub fn possession_required() -> Self {
        Self::PossessionRequired(CallerVerification::new(&SessionState::sample(Step::UnifyNone)))
    }
}
