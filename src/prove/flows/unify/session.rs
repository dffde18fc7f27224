//! An open session.

use std::fmt;
use std::marker::PhantomData;

use super::status::Status;
use crate::prove::Client;
use crate::prove::flows::poll::{PollConfig, WaitError};
use crate::prove::flows::possession::PossessionMode;
use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods, session_methods};
use crate::prove::types::UnifyStatusRequest;
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

    /// Sets the caller's id of the requests that follow, for tracing. It must not contain personal data. The [`Status`] has
    /// the id that the service returned. The id is not saved.
    #[must_use]
    pub fn with_client_request_id(self, id: impl Into<String>) -> Self {
        Self::new(self.state.with_client_request_id(id.into()))
    }

    session_methods!();

    /// Requests the status of the session (`POST /v3/unify-status`). Safe to call any number of times; call it after Prove's
    /// SDK has reported its last step.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call.
    pub async fn status(&self, client: &Client) -> Result<Status<M>, Error> {
        let mut request = UnifyStatusRequest::new(self.correlation_id());
        request.client_request_id = self.state.client_request_id().cloned();
        let response = client.unify_status(&request).with_context(self.state.possession_type()).await?;
        Ok(Status::from_response(response.into_inner(), &self.state))
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
    const STEPS: &'static [Step] =
        if M::IS_CALLER { &[Step::UnifyNone] } else { &[Step::UnifyDesktop, Step::UnifyMobile] };

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
