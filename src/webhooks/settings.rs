//! What the verifiers of both services share.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::error::GuardError;
use super::replay::Claim;
use super::{Clock, ConfigError, DeliveryId, ReplayGuard, SystemClock, WebhookError};
use crate::secret::Secret;

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) secrets: Vec<Secret>,
    pub(super) max_body_bytes: usize,
    pub(super) max_header_bytes: usize,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) replay: Option<Replay>,
}

/// A guard, and how long ids are remembered where nothing else limits it.
#[derive(Clone)]
pub(super) struct Replay {
    pub(super) guard: Arc<dyn ReplayGuard>,
    pub(super) window: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            secrets: Vec::new(),
            max_body_bytes: 1024 * 1024,
            max_header_bytes: 8 * 1024,
            clock: Arc::new(SystemClock),
            replay: None,
        }
    }
}

impl Settings {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let is_usable = |text: &str| {
            !text.is_empty() && !text.chars().any(|character| character.is_whitespace() || character.is_control())
        };
        match self.secrets.iter().all(|secret| is_usable(secret.expose())) {
            _ if self.secrets.is_empty() => Err(ConfigError::NoSecret),
            true => Ok(()),
            false => Err(ConfigError::InvalidSecret),
        }
    }

    pub(super) fn check_size(&self, body: &[u8]) -> Result<(), WebhookError> {
        if body.len() <= self.max_body_bytes {
            return Ok(());
        }
        Err(WebhookError::BodyTooLarge { limit: self.max_body_bytes })
    }

    /// Claims an id, until a time or for the guard's window, whichever is later.
    pub(super) fn claim(&self, id: DeliveryId, now: SystemTime, until: Option<SystemTime>) -> Result<(), WebhookError> {
        let Some(Replay { guard, window }) = &self.replay else { return Ok(()) };
        let window_end = now.checked_add(*window).unwrap_or(now);
        let until = until.map_or(window_end, |until| until.max(window_end));
        match guard.claim(id, now, until) {
            Ok(Claim::New) => Ok(()),
            Ok(Claim::Seen) => Err(WebhookError::Replayed),
            Err(error) => Err(WebhookError::ReplayGuard(GuardError::new(error))),
        }
    }

    pub(super) fn release(&self, id: DeliveryId) -> Result<(), WebhookError> {
        let Some(Replay { guard, .. }) = &self.replay else { return Ok(()) };
        guard.release(id).map_err(|error| WebhookError::ReplayGuard(GuardError::new(error)))
    }
}

/// Of secrets only how many there are.
impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Settings")
            .field("secrets", &self.secrets.len())
            .field("max_body_bytes", &self.max_body_bytes)
            .field("max_header_bytes", &self.max_header_bytes)
            .field("replay_window", &self.replay.as_ref().map(|replay| replay.window))
            .finish_non_exhaustive()
    }
}

/// The builder methods of both verifiers.
macro_rules! settings_methods {
    () => {
        /// Accepts this secret. Given several times, each of them is accepted: while a secret is rotated, give the new one
        /// and the old one.
        pub fn secret(mut self, secret: impl Into<$crate::webhooks::Secret>) -> Self {
            self.settings.secrets.push(secret.into());
            self
        }

        /// Rejects bodies with more bytes than this. 1 MiB if not set.
        pub fn max_body_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_body_bytes = bytes;
            self
        }

        /// Rejects headers with more bytes than this, each for itself. 8 KiB if not set.
        pub fn max_header_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_header_bytes = bytes;
            self
        }

        /// Rejects what the guard has seen. An id is remembered for `window`, and longer while a token with an expiration
        /// could still be used. Without a guard, replays are accepted.
        pub fn replay_guard(
            mut self,
            guard: impl $crate::webhooks::ReplayGuard + 'static,
            window: std::time::Duration,
        ) -> Self {
            self.settings.replay =
                Some($crate::webhooks::settings::Replay { guard: std::sync::Arc::new(guard), window });
            self
        }

        /// Compares times with this clock. The machine's if not set.
        pub fn clock(mut self, clock: impl $crate::webhooks::Clock + 'static) -> Self {
            self.settings.clock = std::sync::Arc::new(clock);
            self
        }
    };
}

/// The methods of both verifiers that have nothing to do with their service.
macro_rules! verifier_methods {
    () => {
        /// Returns the largest body that is accepted, in bytes: servers need not read more.
        #[must_use]
        pub fn max_body_bytes(&self) -> usize {
            self.settings.max_body_bytes
        }

        /// Forgets that a delivery was accepted, because it could not be processed: its next copy is accepted again.
        /// Without a guard, there is nothing to forget.
        ///
        /// # Errors
        ///
        /// When the guard fails.
        pub fn release(&self, id: $crate::webhooks::DeliveryId) -> Result<(), $crate::webhooks::WebhookError> {
            self.settings.release(id)
        }
    };
}

pub(super) use {settings_methods, verifier_methods};
