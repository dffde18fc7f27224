//! Connects, receives, and reconnects.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::{Event, Update};
use crate::transport::http::websocket::{Connector, Limits, Socket};
use crate::transport::{RetryPolicy, WebSocketError};

/// The operation name of a subscription in errors and spans.
const OPERATION: &str = "subscribe";

/// A connection that stays open this long resets the failure count, even without an event.
const STABLE_AFTER: Duration = Duration::from_secs(30);

/// The state of a subscription between two updates.
pub(super) struct Session {
    connector: Arc<Connector>,
    url: Url,
    authorization: HeaderValue,
    policy: RetryPolicy,
    limits: Limits,
    /// The connection, and since when it is established.
    open: Option<(Socket, Instant)>,
    /// Consecutive failures.
    failures: u32,
    backoff: Option<Duration>,
}

impl Session {
    pub(super) fn new(
        connector: Arc<Connector>,
        url: Url,
        authorization: HeaderValue,
        policy: RetryPolicy,
        limits: Limits,
    ) -> Self {
        Self { connector, url, authorization, policy, limits, open: None, failures: 0, backoff: None }
    }

    /// Waits for the next update. An error ends the subscription.
    pub(super) async fn advance(&mut self) -> Result<Update, WebSocketError> {
        let result = match self.open.take() {
            None => self.connect().await,
            Some((socket, since)) => self.receive(socket, since).await,
        };
        result.or_else(|error| self.handle_failure(error))
    }

    async fn connect(&mut self) -> Result<Update, WebSocketError> {
        if let Some(backoff) = self.backoff.take() {
            tokio::time::sleep(backoff).await;
        }
        let socket = self.connector.connect(OPERATION, &self.url, &self.authorization, self.limits).await?;
        tracing::debug!(operation = OPERATION, "connected");
        self.open = Some((socket, Instant::now()));
        Ok(Update::Connected)
    }

    async fn receive(&mut self, mut socket: Socket, since: Instant) -> Result<Update, WebSocketError> {
        let received = socket.receive().await;
        if received.is_ok() || since.elapsed() >= STABLE_AFTER {
            self.failures = 0;
        }
        let event = Event::new(received?);
        self.open = Some((socket, since));
        Ok(Update::Event(event))
    }

    /// Decides whether to reconnect, and when.
    fn handle_failure(&mut self, error: WebSocketError) -> Result<Update, WebSocketError> {
        self.failures = self.failures.saturating_add(1);
        if !error.is_transient() || self.failures >= self.policy.attempts() {
            tracing::warn!(
                operation = OPERATION,
                "error.type" = error.error_type(),
                failures = self.failures,
                "subscription ended"
            );
            return Err(error);
        }
        let backoff = self.policy.backoff(self.failures, error.retry_after());
        tracing::info!(
            operation = OPERATION,
            "error.type" = error.error_type(),
            failures = self.failures,
            backoff_ms = u64::try_from(backoff.as_millis()).unwrap_or(u64::MAX),
            "reconnecting"
        );
        self.backoff = Some(backoff);
        Ok(Update::Reconnecting { error, failures: self.failures, backoff })
    }
}
