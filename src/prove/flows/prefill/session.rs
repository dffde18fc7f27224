//! A flow that has been started: the possession step is due.

use std::fmt;
use std::time::SystemTime;

use super::Validated;
use crate::prove::Client;
use crate::prove::flows::poll::asking_once;
use crate::prove::flows::session::saved_session::{ResumeError, SavedSession, Step};
use crate::prove::flows::{PollConfig, WaitError};
use crate::prove::types::ValidateRequest;
use crate::transport::{Error, Secret};

/// A flow that has been started.
pub struct Session {
    saved: SavedSession,
    auth_token: Option<Secret>,
}

impl Session {
    pub(super) fn opened(saved: SavedSession, auth_token: Option<String>) -> Self {
        Self { saved, auth_token: auth_token.map(Secret::from) }
    }

    /// The session's id.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        self.saved.correlation_id()
    }

    /// When the session ends: 15 minutes after its start.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.saved.expires_at()
    }

    /// The token for Prove's SDK on the person's device: hand it over, keep it nowhere. A resumed session has none.
    #[must_use]
    pub fn auth_token(&self) -> Option<&Secret> {
        self.auth_token.as_ref()
    }

    /// Asks whether the possession step has passed (`POST /v3/validate`), best after Prove's SDK has reported its end.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call; code 8003 once the flow has gone on.
    pub async fn validate(&self, client: &Client) -> Result<Validated, Error> {
        let answer = client.validate(&ValidateRequest::new(self.correlation_id())).await?.into_inner();
        Ok(Validated::of(answer, &self.saved))
    }

    /// Asks until the session does not stand at [`Validated::Pending`] any more.
    ///
    /// # Errors
    ///
    /// [`WaitError`]: the deadline came first, or a call failed in a way that asking again will not change.
    pub async fn wait(&self, client: &Client, poll: PollConfig) -> Result<Validated, WaitError> {
        let client = asking_once(client);
        let mut polls = poll.start();
        loop {
            match polls.ask(self.validate(&client)).await? {
                Some(Validated::Pending { .. }) | None => polls.pause().await?,
                Some(validated) => return Ok(validated),
            }
        }
    }

    /// The session as data, without the token.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.saved.clone()
    }

    /// Takes up a saved session. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: it has expired, or is of another flow, step, host or version.
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// As [`resume`](Self::resume), by another clock.
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        Ok(Self::opened(saved.check(client, now, &[Step::PrefillValidate])?, None))
    }
}

/// The token is left out.
impl fmt::Debug for Session {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.show_as("Session", out)
    }
}
