//! The state of an open session: what is saved of it, and what never leaves the process.

use std::fmt;
use std::time::SystemTime;

use super::saved_session::SavedSession;
use super::step::Step;
use crate::operation::Operation;
use crate::prove::Client;
use crate::prove::types::PossessionType;
use crate::transport::{Error, Response, Secret};

/// The state of a session, or of a step in one.
#[derive(Clone)]
pub(in crate::prove::flows) struct SessionState {
    saved: SavedSession,
    auth_token: Option<Secret>,
    client_request_id: Option<String>,
}

impl SessionState {
    /// Creates the state of a session that the service has opened. `opened_at` is taken before the request is sent, so that
    /// the session never seems to live longer here than it does at the service.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the correlation id of the response cannot be one. It would be saved, printed and sent with every
    /// later call.
    pub(in crate::prove::flows) fn open<T>(
        step: Step,
        operation: &Operation,
        response: &Response<T>,
        correlation_id: &str,
        opened_at: SystemTime,
        client: &Client,
    ) -> Result<Self, Error> {
        let saved = SavedSession::new(step, correlation_id, opened_at, client.base_url()).ok_or_else(|| {
            let problem = "is not a correlation id; the session cannot be used, open a new one".to_owned();
            Error::not_as_documented(operation.name, response.status(), "correlationId", problem)
                .with_attempts(response.attempts())
        })?;
        Ok(Self::from(saved))
    }

    /// Creates the state of a session that no service has opened, for the tests of callers.
    #[cfg(feature = "test-util")]
    pub(in crate::prove::flows) fn sample(step: Step) -> Self {
        Self::from(SavedSession::sample(step))
    }

    /// Adds the token for Prove's SDK.
    pub(in crate::prove::flows) fn with_auth_token(self, token: Option<String>) -> Self {
        Self { auth_token: token.map(Secret::from), ..self }
    }

    /// Records whether the opening request named the person by a `clientHumanId`.
    pub(in crate::prove::flows) fn with_client_human_id(self, has_client_human_id: bool) -> Self {
        Self { saved: self.saved.with_client_human_id(has_client_human_id), ..self }
    }

    /// Sets the caller's id for the requests that follow.
    pub(in crate::prove::flows) fn with_client_request_id(self, id: String) -> Self {
        Self { client_request_id: Some(id), ..self }
    }

    /// Returns the state of the same session at another step, without the auth token.
    pub(in crate::prove::flows) fn at(&self, step: Step) -> Self {
        let client_request_id = self.client_request_id.clone();
        Self { saved: self.saved.at(step), auth_token: None, client_request_id }
    }

    pub(in crate::prove::flows) fn saved(&self) -> &SavedSession {
        &self.saved
    }

    pub(in crate::prove::flows) fn correlation_id(&self) -> &str {
        self.saved.correlation_id()
    }

    pub(in crate::prove::flows) fn auth_token(&self) -> Option<&Secret> {
        self.auth_token.as_ref()
    }

    pub(in crate::prove::flows) fn client_request_id(&self) -> Option<&String> {
        self.client_request_id.as_ref()
    }

    /// How the session was opened, for rules that span calls.
    pub(in crate::prove::flows) fn possession_type(&self) -> PossessionType {
        match self.saved.step() {
            Some(Step::UnifyDesktop | Step::MfaDesktop) => PossessionType::Desktop,
            Some(Step::UnifyMobile | Step::MfaMobile) => PossessionType::Mobile,
            _ => PossessionType::None,
        }
    }

    /// Formats the session or step that has this state.
    pub(in crate::prove::flows) fn fmt_as(&self, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.fmt_as(name, out)
    }
}

impl From<SavedSession> for SessionState {
    fn from(saved: SavedSession) -> Self {
        Self { saved, auth_token: None, client_request_id: None }
    }
}
