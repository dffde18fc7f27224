//! A started flow, whose possession step is due.

use std::fmt;

use super::validated::Validated;
use crate::prove::Client;
use crate::prove::flows::poll::{PollConfig, WaitError};
use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods, session_methods};
use crate::prove::types::ValidateRequest;
use crate::transport::{Error, RetryPolicy};

/// A started flow, whose possession step is due.
pub struct Session {
    state: SessionState,
}

impl Session {
    pub(super) fn new(state: SessionState) -> Self {
        Self { state }
    }

    session_methods!();

    /// Requests the result of the possession step (`POST /v3/validate`). Call it after Prove's SDK has reported its last
    /// step.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call; code 8003 once the flow has moved on.
    pub async fn validate(&self, client: &Client) -> Result<Validated, Error> {
        let response = client.validate(&ValidateRequest::new(self.correlation_id())).await?;
        Ok(Validated::from_response(response.into_inner(), &self.state))
    }

    /// Polls the possession step until it is no longer [`Validated::Pending`].
    ///
    /// # Errors
    ///
    /// [`WaitError`]: the timeout passed, or a call failed with an error that is not transient.
    pub async fn wait(&self, client: &Client, poll: PollConfig) -> Result<Validated, WaitError> {
        let client = client.with_retry(RetryPolicy::none());
        poll.run(|| self.validate(&client), |validated| matches!(validated, Validated::Pending { .. })).await
    }

    resumable_methods!();
}

impl Resumable for Session {
    const STEPS: &'static [Step] = &[Step::PrefillValidate];

    fn from_state(state: SessionState) -> Self {
        Self { state }
    }

    fn state(&self) -> &SessionState {
        &self.state
    }
}

/// Leaves the auth token out.
impl fmt::Debug for Session {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("Session", out)
    }
}
