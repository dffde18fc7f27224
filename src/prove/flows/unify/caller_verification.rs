//! The step in which the caller verifies possession.

use std::fmt;
use std::marker::PhantomData;

use crate::prove::flows::possession::{CallerVerifies, PossessionMode};
use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods};

/// The device has no usable key: the caller verifies possession and then binds the phone number.
///
/// Only sessions of [`CallerVerifies`] reach this step.
#[must_use = "the session does not continue until the phone number is bound"]
pub struct CallerVerification<M: PossessionMode> {
    state: SessionState,
    mode: PhantomData<M>,
}

impl<M: PossessionMode> CallerVerification<M> {
    /// The step that follows in a session.
    pub(super) fn new(session: &SessionState) -> Self {
        Self { state: session.at(Step::UnifyCallerVerification), mode: PhantomData }
    }
}

impl CallerVerification<CallerVerifies> {
    /// Sets the caller's id of the requests that follow. A step starts with the id of its
    /// [session](super::Session::with_client_request_id).
    pub fn with_client_request_id(self, id: impl Into<String>) -> Self {
        Self { state: self.state.with_client_request_id(id.into()), ..self }
    }

    resumable_methods!();
}

impl Resumable for CallerVerification<CallerVerifies> {
    const STEPS: &'static [Step] = &[Step::UnifyCallerVerification];

    fn from_state(state: SessionState) -> Self {
        Self { state, mode: PhantomData }
    }

    fn state(&self) -> &SessionState {
        &self.state
    }
}

impl<M: PossessionMode> fmt::Debug for CallerVerification<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("CallerVerification", out)
    }
}
