//! Connecting, reading, and connecting again.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::{Event, Update};
use crate::transport::http::websocket::{Connector, Limits, Socket};
use crate::transport::{RetryPolicy, WebSocketError};

/// What stands for a subscription in errors and spans.
const NAME: &str = "subscribe";

/// A connection that was open for so long was of use, even without an event.
const STABLE: Duration = Duration::from_secs(30);

/// A subscription between two updates.
pub(super) struct Session {
    connector: Arc<Connector>,
    url: Url,
    authorization: HeaderValue,
    policy: RetryPolicy,
    limits: Limits,
    /// The connection and since when it is there.
    open: Option<(Socket, Instant)>,
    /// Failures in a row.
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

    /// Waits for the next update. An error is the end of the subscription.
    pub(super) async fn advance(&mut self) -> Result<Update, WebSocketError> {
        let result = match self.open.take() {
            None => self.connect().await,
            Some((socket, since)) => self.receive(socket, since).await,
        };
        result.or_else(|error| self.fail(error))
    }

    async fn connect(&mut self) -> Result<Update, WebSocketError> {
        if let Some(backoff) = self.backoff.take() {
            tokio::time::sleep(backoff).await;
        }
        let socket = self.connector.connect(NAME, &self.url, &self.authorization, self.limits).await?;
        tracing::debug!(operation = NAME, "connected");
        self.open = Some((socket, Instant::now()));
        Ok(Update::Connected)
    }

    async fn receive(&mut self, mut socket: Socket, since: Instant) -> Result<Update, WebSocketError> {
        let received = socket.receive().await;
        if received.is_ok() || since.elapsed() >= STABLE {
            self.failures = 0;
        }
        let event = Event::new(received?);
        self.open = Some((socket, since));
        Ok(Update::Event(event))
    }

    /// Decides whether another attempt is made, and when.
    fn fail(&mut self, error: WebSocketError) -> Result<Update, WebSocketError> {
        self.failures = self.failures.saturating_add(1);
        if !error.is_transient() || self.failures >= self.policy.attempts() {
            tracing::warn!(
                operation = NAME,
                "error.type" = error.kind(),
                failures = self.failures,
                "subscription ended"
            );
            return Err(error);
        }
        let backoff = self.policy.backoff(self.failures, error.retry_after());
        tracing::info!(
            operation = NAME,
            "error.type" = error.kind(),
            failures = self.failures,
            backoff_ms = u64::try_from(backoff.as_millis()).unwrap_or(u64::MAX),
            "reconnecting"
        );
        self.backoff = Some(backoff);
        Ok(Update::Reconnecting { error, failures: self.failures, backoff })
    }
}
