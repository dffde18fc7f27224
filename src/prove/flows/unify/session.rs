//! An open session, and the caller's own check in it.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use super::{CallerVerifies, PossessionMode, Status};
use crate::prove::Client;
use crate::prove::flows::poll::asking_once;
use crate::prove::flows::session::saved_session::{ResumeError, SavedSession, Step};
use crate::prove::flows::{PollConfig, StepError, WaitError};
use crate::prove::types::{UnifyBindRequest, UnifyStatusRequest};
use crate::transport::{Error, Secret};

/// An open session.
pub struct Session<C: PossessionMode> {
    ongoing: Ongoing,
    auth_token: Option<Secret>,
    check: PhantomData<C>,
}

/// What a session and the step in it have in common: what is kept of them, and the id that their calls carry.
#[derive(Clone)]
pub(super) struct Ongoing {
    pub(super) saved: SavedSession,
    client_request_id: Option<String>,
}

impl Ongoing {
    fn at(&self, step: Step) -> Self {
        Self { saved: self.saved.at(step), client_request_id: self.client_request_id.clone() }
    }
}

impl From<SavedSession> for Ongoing {
    fn from(saved: SavedSession) -> Self {
        Self { saved, client_request_id: None }
    }
}

impl<C: PossessionMode> Session<C> {
    pub(super) fn opened(ongoing: impl Into<Ongoing>, auth_token: Option<String>) -> Self {
        Self { ongoing: ongoing.into(), auth_token: auth_token.map(Secret::from), check: PhantomData }
    }

    /// The caller's id of the calls that follow, for tracing; no personal data. A [`Status`] has what the service returns
    /// of it. It is not saved.
    #[must_use]
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.ongoing.client_request_id = Some(id.into());
        self
    }

    /// The session's id.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        self.ongoing.saved.correlation_id()
    }

    /// When the session ends: 15 minutes after its opening.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.ongoing.saved.expires_at()
    }

    /// The token for Prove's SDK on the person's device: hand it over, keep it nowhere. A resumed session has none.
    #[must_use]
    pub fn auth_token(&self) -> Option<&Secret> {
        self.auth_token.as_ref()
    }

    /// Asks how the session stands (`POST /v3/unify-status`). It may be asked any number of times, best after Prove's
    /// SDK has reported its last step.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn status(&self, client: &Client) -> Result<Status<C>, Error> {
        let mut request = UnifyStatusRequest::new(self.correlation_id());
        request.client_request_id.clone_from(&self.ongoing.client_request_id);
        let possession = self.ongoing.saved.possession();
        let response = client.unify_status(&request).with_context(possession).await?.into_inner();
        Ok(Status::of_status(response, &self.ongoing))
    }

    /// Asks until the session does not stand at [`Status::Pending`] any more.
    ///
    /// # Errors
    ///
    /// [`WaitError`]: the deadline came first, or a call failed in a way that asking again will not change.
    pub async fn wait(&self, client: &Client, poll: PollConfig) -> Result<Status<C>, WaitError> {
        let client = asking_once(client);
        let mut polls = poll.start();
        loop {
            match polls.ask(self.status(&client)).await? {
                Some(Status::Pending) | None => polls.pause().await?,
                Some(status) => return Ok(status),
            }
        }
    }

    /// The session as data, without the token.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.ongoing.saved.clone()
    }

    /// Takes up a saved session. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: it has expired, or is of another flow, step, kind of check, host or version. A saved
    /// [`CallerVerification`] is resumed as such; its [`session`](CallerVerification::session) has the status.
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// As [`resume`](Self::resume), by another clock.
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        let steps: &[Step] = if C::CALLER { &[Step::UnifyNone] } else { &[Step::UnifyDesktop, Step::UnifyMobile] };
        Ok(Self::opened(saved.check(client, now, steps)?, None))
    }
}

/// The token is left out.
impl<C: PossessionMode> fmt::Debug for Session<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ongoing.saved.show_as("Session", out)
    }
}

/// The device has no usable key: the caller checks possession itself, and binds the number once that has passed.
///
/// Only a session of [`CallerVerifies`] comes here.
#[must_use = "the session stands still until the number is bound"]
pub struct CallerVerification<C: PossessionMode> {
    ongoing: Ongoing,
    check: PhantomData<C>,
}

impl<C: PossessionMode> CallerVerification<C> {
    pub(super) fn due(session: &Ongoing) -> Self {
        Self { ongoing: session.at(Step::UnifyOwnCheck), check: PhantomData }
    }
}

impl CallerVerification<CallerVerifies> {
    /// The caller's id of the calls that follow, as in a [session](Session::with_client_request_id), which hands on its
    /// own.
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.ongoing.client_request_id = Some(id.into());
        self
    }

    /// Binds the number whose possession the caller has checked to the key on the device (`POST /v3/unify-bind`). Call
    /// it only after the caller's own check has passed, and once: a session binds one number.
    ///
    /// # Errors
    ///
    /// [`StepError`], with this step. After a timeout or a broken connection, ask for the
    /// [session's](Self::session) status before binding again: the number may be bound.
    pub async fn bind(
        self,
        client: &Client,
        phone_number: impl Into<String>,
    ) -> Result<Status<CallerVerifies>, StepError<Self>> {
        let mut request = UnifyBindRequest::new(self.ongoing.saved.correlation_id(), phone_number);
        request.client_request_id.clone_from(&self.ongoing.client_request_id);
        match client.unify_bind(&request).with_context(self.ongoing.saved.possession()).await {
            Ok(response) => Ok(Status::of_bind(response.into_inner(), &self.ongoing)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// The session it is in, to ask for its status. Saved and resumed, it is a session again and not this step: only a
    /// status that demands the caller's own check leads to it.
    #[must_use]
    pub fn session(&self) -> Session<CallerVerifies> {
        Session::opened(self.ongoing.at(Step::UnifyNone), None)
    }

    /// The step as data.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.ongoing.saved.clone()
    }

    /// Takes up a saved step. Nothing is sent.
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
        Ok(Self { ongoing: saved.check(client, now, &[Step::UnifyOwnCheck])?.into(), check: PhantomData })
    }
}

impl<C: PossessionMode> fmt::Debug for CallerVerification<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ongoing.saved.show_as("CallerVerification", out)
    }
}
