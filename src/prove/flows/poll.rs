//! Polling for a decision: a status is requested at growing intervals until it is final or the timeout has passed.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::transport::{Error, runtime};

/// How long and how often `wait()` polls for a decision.
///
/// The first poll is sent immediately. Intervals start at one second and grow by half each time, up to five seconds; a
/// `Retry-After` header makes them longer. Transient errors ([`Error::is_retryable`]) do not end the wait, since a status
/// request may be retried; every other error does. Nothing continues after the timeout: a request that is still in
/// flight is dropped.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::prove::flows::PollConfig;
///
/// let poll =
///     PollConfig::timeout(Duration::from_secs(120)).interval(Duration::from_secs(2)).max_interval(Duration::from_secs(10));
/// # let _ = poll;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct PollConfig {
    timeout: Duration,
    interval: Duration,
    max_interval: Duration,
}

/// The shortest interval, so that a typo does not flood the service.
const MIN_INTERVAL: Duration = Duration::from_millis(10);

/// Replaces a timeout that the clock cannot represent.
const FALLBACK_TIMEOUT: Duration = Duration::from_secs(24 * 60 * 60);

impl PollConfig {
    /// Polls for at most this long, with the default intervals.
    pub fn timeout(timeout: Duration) -> Self {
        Self { timeout, interval: Duration::from_secs(1), max_interval: Duration::from_secs(5) }
    }

    /// Sets the first interval. Defaults to one second; the minimum is 10 ms.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(MIN_INTERVAL);
        self.max_interval = self.max_interval.max(self.interval);
        self
    }

    /// Sets the longest interval. Defaults to five seconds; the minimum is the first interval.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval.max(self.interval);
        self
    }

    /// Polls until the result is no longer pending. Each `poll` must send its request once, without retries of its own.
    pub(super) async fn run<T, F: Future<Output = Result<T, Error>>>(
        self,
        mut poll: impl FnMut() -> F,
        is_pending: impl Fn(&T) -> bool,
    ) -> Result<T, WaitError> {
        let mut poller = Poller::new(self);
        loop {
            match poller.poll(poll()).await? {
                Some(result) if !is_pending(&result) => return Ok(result),
                _ => poller.sleep().await?,
            }
        }
    }
}

/// Polling that ended without a decision. The session itself is still valid.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The timeout passed first. Holds the error of the last poll if that poll failed.
    Deadline(Option<Box<Error>>),
    /// A poll failed with an error that is not transient.
    Call(Box<Error>),
}

impl WaitError {
    /// Whether the timeout passed first. Nothing is decided then, and the caller may wait again.
    #[must_use]
    pub fn is_deadline(&self) -> bool {
        matches!(self, Self::Deadline(_))
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deadline(None) => out.write_str(
                "no decision before the timeout; wait again, or open a new session if this one is older than 15 minutes",
            ),
            Self::Deadline(Some(_)) => out.write_str(
                "no decision before the timeout, and the last status request failed; fix what the source reports, and \
                 wait again",
            ),
            Self::Call(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Deadline(error) => error.as_deref().map(|error| error as _),
            Self::Call(error) => error.source(),
        }
    }
}

/// One wait in progress.
struct Poller {
    config: PollConfig,
    deadline: Instant,
    next_interval: Duration,
    /// The `Retry-After` of the last response.
    retry_after: Option<Duration>,
    last_error: Option<Box<Error>>,
}

impl Poller {
    fn new(config: PollConfig) -> Self {
        let now = Instant::now();
        let deadline = now.checked_add(config.timeout).unwrap_or(now + FALLBACK_TIMEOUT);
        Self { config, deadline, next_interval: config.interval, retry_after: None, last_error: None }
    }

    /// Polls once. Returns `None` after a transient error.
    async fn poll<T>(&mut self, request: impl Future<Output = Result<T, Error>>) -> Result<Option<T>, WaitError> {
        // Without a runtime and its timers, the request returns the error at once, and a timer of ours would panic.
        let result = match runtime::check() {
            Ok(()) => timeout_at(self.deadline, request).await,
            Err(_) => Ok(request.await),
        };
        match result {
            Ok(Ok(result)) => {
                self.last_error = None;
                Ok(Some(result))
            }
            Ok(Err(error)) if error.is_retryable() => {
                self.retry_after = error.retry_after();
                self.last_error = Some(Box::new(error));
                Ok(None)
            }
            Ok(Err(error)) => Err(WaitError::Call(Box::new(error))),
            Err(_) => Err(self.deadline_error()),
        }
    }

    /// Sleeps until the next poll is due, or fails if the timeout leaves no time for one.
    async fn sleep(&mut self) -> Result<(), WaitError> {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let retry_after = self.retry_after.take();
        let mut interval = self.next_interval.max(retry_after.unwrap_or_default());
        if retry_after.is_none() && interval.saturating_add(self.config.interval) > remaining {
            // Send the last poll early enough to receive its response.
            interval = remaining.saturating_sub(self.config.interval);
        }
        if interval < self.config.interval || interval > remaining {
            return Err(self.deadline_error());
        }
        sleep(interval).await;
        self.next_interval = (self.next_interval.saturating_mul(3) / 2).min(self.config.max_interval);
        Ok(())
    }

    fn deadline_error(&mut self) -> WaitError {
        WaitError::Deadline(self.last_error.take())
    }
}
