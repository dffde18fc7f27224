//! Waiting for a result: asking again and again, politely, until a deadline.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::prove::Client;
use crate::transport::{Error, RetryPolicy};

/// How long to wait for a result, and how often to ask.
///
/// The first question is asked at once. Pauses begin with a second and grow by half each time, up to five seconds; a
/// `Retry-After` of the service makes them longer. Errors that may pass ([`Error::is_retryable`]) do not end the
/// waiting, since a status may be asked any number of times; all others do. Nothing goes on after the deadline: a
/// question still under way is dropped.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::prove::flows::PollConfig;
///
/// let wait = PollConfig::timeout(Duration::from_secs(120)).interval(Duration::from_secs(2)).max_interval(Duration::from_secs(10));
/// # let _ = wait;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct PollConfig {
    at_most: Duration,
    first: Duration,
    longest: Duration,
}

/// What no pause is shorter than, so that a slip does not become a flood.
const SHORTEST: Duration = Duration::from_millis(10);

/// Stands for deadlines that the clock cannot express.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl PollConfig {
    /// Waits so long and no longer.
    pub fn timeout(time: Duration) -> Self {
        Self { at_most: time, first: Duration::from_secs(1), longest: Duration::from_secs(5) }
    }

    /// The first pause, one second if not set. Pauses of less than 10 ms are made that long.
    pub fn interval(mut self, pause: Duration) -> Self {
        self.first = pause.max(SHORTEST);
        self.longest = self.longest.max(self.first);
        self
    }

    /// The longest pause, five seconds if not set.
    pub fn max_interval(mut self, pause: Duration) -> Self {
        self.longest = pause.max(self.first);
        self
    }

    pub(super) fn start(self) -> Polls {
        let now = Instant::now();
        let deadline = now.checked_add(self.at_most).unwrap_or(now + A_DAY);
        Polls { deadline, first: self.first, pause: self.first, longest: self.longest, asked_to: None, last: None }
    }
}

/// Waiting that gave no result. The session goes on all the same.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The deadline came first; with the error of the last question, if it got no answer.
    Deadline(Option<Box<Error>>),
    /// An error that will not pass by asking again.
    Call(Box<Error>),
}

impl WaitError {
    /// Whether the deadline came first: nothing is decided, and waiting may go on.
    #[must_use]
    pub fn is_deadline(&self) -> bool {
        matches!(self, Self::Deadline(_))
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deadline(None) => {
                out.write_str("not decided by the deadline; wait longer, or open a new session if 15 minutes are over")
            }
            Self::Deadline(Some(error)) => write!(out, "no answer by the deadline, the last question failed: {error}"),
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

/// A client that leaves repeating to whoever waits: each question is asked once.
pub(super) fn asking_once(client: &Client) -> Client {
    client.with_retry(RetryPolicy::none())
}

/// Waiting under way.
pub(super) struct Polls {
    deadline: Instant,
    first: Duration,
    pause: Duration,
    longest: Duration,
    /// What the service's `Retry-After` asked for.
    asked_to: Option<Duration>,
    last: Option<Box<Error>>,
}

impl Polls {
    /// Asks once. Gives nothing if the question failed in a way that may pass.
    pub(super) async fn ask<T>(
        &mut self,
        question: impl Future<Output = Result<T, Error>>,
    ) -> Result<Option<T>, WaitError> {
        match timeout_at(self.deadline, question).await {
            Ok(Ok(answer)) => {
                self.last = None;
                Ok(Some(answer))
            }
            Ok(Err(error)) if error.is_retryable() => {
                self.asked_to = error.retry_after();
                self.last = Some(Box::new(error));
                Ok(None)
            }
            Ok(Err(error)) => Err(WaitError::Call(Box::new(error))),
            Err(_) => Err(self.over()),
        }
    }

    /// Pauses before the next question, or finds that there is no time for another one.
    pub(super) async fn pause(&mut self) -> Result<(), WaitError> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        let asked_to = self.asked_to.take();
        let mut pause = self.pause.max(asked_to.unwrap_or_default());
        if asked_to.is_none() && pause.saturating_add(self.first) > left {
            // The last question is asked early enough to be answered.
            pause = left.saturating_sub(self.first);
        }
        if pause < self.first || pause > left {
            return Err(self.over());
        }
        sleep(pause).await;
        self.pause = (self.pause.saturating_mul(3) / 2).min(self.longest);
        Ok(())
    }

    fn over(&mut self) -> WaitError {
        WaitError::Deadline(self.last.take())
    }
}
