//! Saving and resuming, once for every type of session and step.

use std::time::SystemTime;

use super::resume_error::ResumeError;
use super::saved_session::SavedSession;
use super::state::SessionState;
use super::step::Step;
use crate::prove::Client;

/// A session, or a step in one, that consists of its [`SessionState`].
pub(in crate::prove::flows) trait Resumable: Sized {
    /// The steps that the type resumes.
    const STEPS: &'static [Step];

    fn from_state(state: SessionState) -> Self;

    fn state(&self) -> &SessionState;

    fn save(&self) -> SavedSession {
        self.state().saved().clone()
    }

    fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        saved.check_resumable(client.base_url(), now, Self::STEPS)?;
        Ok(Self::from_state(SessionState::from(saved)))
    }
}

/// Expands to `save`, `resume` and `resume_at`, for the `impl` block of a [`Resumable`] type.
macro_rules! resumable_methods {
    () => {
        /// Returns the session as serializable data, without its auth token.
        #[must_use]
        pub fn save(&self) -> $crate::prove::flows::SavedSession {
            $crate::prove::flows::session::Resumable::save(self)
        }

        /// Resumes a saved session. Nothing is sent.
        ///
        /// # Errors
        ///
        /// [`ResumeError`](crate::prove::flows::ResumeError): the session has expired, was opened with another host, was
        /// saved in another layout, or is at a step that another type resumes. The message names that type.
        pub fn resume(
            saved: $crate::prove::flows::SavedSession,
            client: &$crate::prove::Client,
        ) -> Result<Self, $crate::prove::flows::ResumeError> {
            Self::resume_at(saved, client, std::time::SystemTime::now())
        }

        /// Resumes a saved session, with expiry judged at `now` instead of the system time.
        ///
        /// # Errors
        ///
        /// As [`resume`](Self::resume).
        pub fn resume_at(
            saved: $crate::prove::flows::SavedSession,
            client: &$crate::prove::Client,
            now: std::time::SystemTime,
        ) -> Result<Self, $crate::prove::flows::ResumeError> {
            $crate::prove::flows::session::Resumable::resume_at(saved, client, now)
        }
    };
}

/// Expands to the accessors of an open session, for the `impl` block of a [`Resumable`] type.
macro_rules! session_methods {
    () => {
        /// Returns the id of the session.
        #[must_use]
        pub fn correlation_id(&self) -> &str {
            $crate::prove::flows::session::Resumable::state(self).correlation_id()
        }

        /// Returns when the session expires: 15 minutes after it was opened.
        #[must_use]
        pub fn expires_at(&self) -> std::time::SystemTime {
            $crate::prove::flows::session::Resumable::state(self).saved().expires_at()
        }

        /// Returns the token for Prove's SDK on the person's device. Pass it on and do not store it. A resumed session has
        /// none.
        #[must_use]
        pub fn auth_token(&self) -> Option<&$crate::transport::Secret> {
            $crate::prove::flows::session::Resumable::state(self).auth_token()
        }
    };
}

pub(in crate::prove::flows) use {resumable_methods, session_methods};
