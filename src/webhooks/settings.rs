//! Settings and methods that the verifiers of both services share.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::error::GuardError;
use super::replay::Claim;
use super::secrets::Secrets;
use super::{Clock, DeliveryId, ReplayGuard, SystemClock, WebhookError};

/// Settings of a verifier.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) secrets: Secrets,
    pub(super) max_body_bytes: usize,
    pub(super) max_header_bytes: usize,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) replay: Option<Replay>,
}

/// A guard, and how long it remembers ids that have no expiration of their own.
#[derive(Clone)]
pub(super) struct Replay {
    pub(super) guard: Arc<dyn ReplayGuard>,
    pub(super) window: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            secrets: Secrets::default(),
            max_body_bytes: 1024 * 1024,
            max_header_bytes: 8 * 1024,
            clock: Arc::new(SystemClock),
            replay: None,
        }
    }
}

impl Settings {
    pub(super) fn check_size(&self, body: &[u8]) -> Result<(), WebhookError> {
        if body.len() <= self.max_body_bytes {
            return Ok(());
        }
        Err(WebhookError::BodyTooLarge { limit: self.max_body_bytes })
    }

    /// Claims an id until the given time, or for the guard's window if that ends later.
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

/// Shows only the number of secrets.
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

/// Expands to the builder methods of both verifiers.
macro_rules! settings_methods {
    () => {
        /// Adds an accepted secret. Call it several times to accept several secrets: while one is rotated, the new one and
        /// the old one.
        pub fn secret(mut self, secret: impl Into<$crate::webhooks::Secret>) -> Self {
            self.settings.secrets.push(secret.into());
            self
        }

        /// Sets the largest accepted body in bytes. Defaults to 1 MiB.
        pub fn max_body_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_body_bytes = bytes;
            self
        }

        /// Sets the largest accepted value of a single header in bytes. Defaults to 8 KiB.
        pub fn max_header_bytes(mut self, bytes: usize) -> Self {
            self.settings.max_header_bytes = bytes;
            self
        }

        /// Rejects deliveries that the guard has seen. It remembers an id for `window`, or until the token expires if that
        /// is later. Without a guard, replays are accepted.
        pub fn replay_guard(
            mut self,
            guard: impl $crate::webhooks::ReplayGuard + 'static,
            window: std::time::Duration,
        ) -> Self {
            self.settings.replay =
                Some($crate::webhooks::settings::Replay { guard: std::sync::Arc::new(guard), window });
            self
        }

        /// Sets the clock to compare times with. Defaults to the system clock.
        pub fn clock(mut self, clock: impl $crate::webhooks::Clock + 'static) -> Self {
            self.settings.clock = std::sync::Arc::new(clock);
            self
        }
    };
}

/// Expands to the methods of both verifiers that do not depend on the service.
macro_rules! verifier_methods {
    () => {
        /// Verifies an `http::Request` whose body has been read.
        ///
        /// # Errors
        ///
        /// As [`verify`](Self::verify).
        pub fn verify_request<B: AsRef<[u8]>>(
            &self,
            request: &http::Request<B>,
        ) -> Result<Delivery, $crate::webhooks::WebhookError> {
            self.verify(request.headers(), request.body().as_ref())
        }

        /// Returns the largest accepted body in bytes. Servers need not read more.
        #[must_use]
        pub fn max_body_bytes(&self) -> usize {
            self.settings.max_body_bytes
        }

        /// Forgets a delivery that was accepted but could not be processed, so that the sender's retry is accepted. Has no
        /// effect without a guard.
        ///
        /// # Errors
        ///
        /// [`WebhookError::ReplayGuard`](crate::webhooks::WebhookError::ReplayGuard) if the guard fails.
        pub fn release(&self, id: $crate::webhooks::DeliveryId) -> Result<(), $crate::webhooks::WebhookError> {
            self.settings.release(id)
        }
    };
}

pub(super) use {settings_methods, verifier_methods};
