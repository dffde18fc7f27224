//! An open session, and the caller's own check in it.

#![allow(deprecated)]

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use super::{CallerVerifies, PossessionMode, Status};
use crate::prove::Client;
use crate::prove::flows::poll::asking_once;
use crate::prove::flows::session::saved_session::{ResumeError, SavedSession, Step};
use crate::prove::flows::{PollConfig, StepError, WaitError};
use crate::prove::types::{MfaBindRequest, MfaStatusRequest};
use crate::transport::{Error, Secret};

/// An open session.
pub struct Session<C: PossessionMode> {
    saved: SavedSession,
    auth_token: Option<Secret>,
    check: PhantomData<C>,
}

impl<C: PossessionMode> Session<C> {
    pub(super) fn opened(saved: SavedSession, auth_token: Option<String>) -> Self {
        Self { saved, auth_token: auth_token.map(Secret::from), check: PhantomData }
    }

    /// The session's id.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        self.saved.correlation_id()
    }

    /// When the session ends: 15 minutes after its opening.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.saved.expires_at()
    }

    /// The token for Prove's SDK on the person's device: hand it over, keep it nowhere. A resumed session has none.
    #[must_use]
    pub fn auth_token(&self) -> Option<&Secret> {
        self.auth_token.as_ref()
    }

    /// Asks how the session stands (`POST /v3/mfa-status`). It may be asked any number of times, best after Prove's
    /// SDK has reported its last step.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn status(&self, client: &Client) -> Result<Status<C>, Error> {
        let request = MfaStatusRequest::new().with_correlation_id(self.correlation_id());
        let answer = client.mfa_status(&request).with_context(self.saved.possession()).await?.into_inner();
        Ok(Status::of(answer.success, answer.phone_number, &self.saved))
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
        self.saved.clone()
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
        let steps: &[Step] = if C::CALLER { &[Step::MfaNone] } else { &[Step::MfaDesktop, Step::MfaMobile] };
        Ok(Self::opened(saved.check(client, now, steps)?, None))
    }
}

/// The token is left out.
impl<C: PossessionMode> fmt::Debug for Session<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.show_as("Session", out)
    }
}

/// The device has no usable key: the caller checks possession itself, and gives the number once that has passed.
///
/// Only a session of [`CallerVerifies`] comes here.
#[must_use = "the session stands still until the number is given"]
pub struct CallerVerification<C: PossessionMode> {
    saved: SavedSession,
    check: PhantomData<C>,
}

impl<C: PossessionMode> CallerVerification<C> {
    pub(super) fn due(session: &SavedSession) -> Self {
        Self { saved: session.at(Step::MfaOwnCheck), check: PhantomData }
    }
}

impl CallerVerification<CallerVerifies> {
    /// Gives the number whose possession the caller has checked, and asks how the session stands
    /// (`POST /v3/mfa-status`, the third call). Only after the caller's own check has passed.
    ///
    /// # Errors
    ///
    /// [`StepError`], with this step, which may be taken again.
    pub async fn status_with_phone(
        self,
        client: &Client,
        phone_number: impl Into<String>,
    ) -> Result<Status<CallerVerifies>, StepError<Self>> {
        let request =
            MfaStatusRequest::new().with_correlation_id(self.saved.correlation_id()).with_phone_number(phone_number);
        match client.mfa_status(&request).with_context(self.saved.possession()).await {
            Ok(answer) => {
                let answer = answer.into_inner();
                Ok(Status::of(answer.success, answer.phone_number, &self.saved))
            }
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// Binds the number whose possession the caller has checked (`POST /v3/mfa-bind`, from March 2025). Call it only
    /// after the caller's own check has passed, and once: a session binds one number.
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
        let request =
            MfaBindRequest::new().with_correlation_id(self.saved.correlation_id()).with_phone_number(phone_number);
        match client.mfa_bind(&request).with_context(self.saved.possession()).await {
            Ok(answer) => {
                let answer = answer.into_inner();
                Ok(Status::of(answer.success, answer.phone_number, &self.saved))
            }
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// The session it is in, to ask for its status. Saved and resumed, it is a session again and not this step: only a
    /// status that demands the caller's own check leads to it.
    #[must_use]
    pub fn session(&self) -> Session<CallerVerifies> {
        Session::opened(self.saved.at(Step::MfaNone), None)
    }

    /// The step as data.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.saved.clone()
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
        Ok(Self { saved: saved.check(client, now, &[Step::MfaOwnCheck])?, check: PhantomData })
    }
}

impl<C: PossessionMode> fmt::Debug for CallerVerification<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.show_as("CallerVerification", out)
    }
}
