//! An open session.

#![allow(deprecated)]

use std::fmt;
use std::marker::PhantomData;

use super::status::Status;
use crate::prove::Client;
use crate::prove::flows::poll::{PollConfig, WaitError};
use crate::prove::flows::possession::PossessionMode;
use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods, session_methods};
use crate::prove::types::MfaStatusRequest;
use crate::transport::{Error, RetryPolicy};

/// An open session.
pub struct Session<M: PossessionMode> {
    state: SessionState,
    mode: PhantomData<M>,
}

impl<M: PossessionMode> Session<M> {
    pub(super) fn new(state: SessionState) -> Self {
        Self { state, mode: PhantomData }
    }

    session_methods!();

    /// Requests the status of the session (`POST /v3/mfa-status`). Safe to call any number of times; call it after Prove's
    /// SDK has reported its last step.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call.
    pub async fn status(&self, client: &Client) -> Result<Status<M>, Error> {
        let request = MfaStatusRequest::new().with_correlation_id(self.correlation_id());
        let response = client.mfa_status(&request).with_context(self.state.possession_type()).await?.into_inner();
        Ok(Status::from_response(response.success, response.phone_number, &self.state))
    }

    /// Polls the status until it is no longer [`Status::Pending`].
    ///
    /// # Errors
    ///
    /// [`WaitError`]: the timeout passed, or a call failed with an error that is not transient.
    pub async fn wait(&self, client: &Client, poll: PollConfig) -> Result<Status<M>, WaitError> {
        let client = client.with_retry(RetryPolicy::none());
        poll.run(|| self.status(&client), |status| matches!(status, Status::Pending)).await
    }

    resumable_methods!();
}

impl<M: PossessionMode> Resumable for Session<M> {
    const STEPS: &'static [Step] = if M::IS_CALLER { &[Step::MfaNone] } else { &[Step::MfaDesktop, Step::MfaMobile] };

    fn from_state(state: SessionState) -> Self {
        Self::new(state)
    }

    fn state(&self) -> &SessionState {
        &self.state
    }
}

/// Leaves the auth token out.
impl<M: PossessionMode> fmt::Debug for Session<M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("Session", out)
    }
}
