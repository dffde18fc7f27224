//! Answers that do not come in time.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::cause::Cause;

/// An answer that did not come in time.
#[derive(Debug, Clone)]
pub struct TimeoutError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) after: Duration,
    pub(in crate::transport) before_sending: bool,
    pub(in crate::transport) wait: Wait,
    pub(in crate::transport) source: Option<Arc<Cause>>,
}

/// What was waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::transport) enum Wait {
    /// A token for the call.
    Token,
    /// The client's own limits.
    Turn,
    Connection,
    Answer,
}

impl TimeoutError {
    pub(in crate::transport) fn new(operation: &'static str, after: Duration, wait: Wait) -> Self {
        Self { operation, after, before_sending: wait != Wait::Answer, wait, source: None }
    }

    /// How long was waited.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }

    /// Whether it ended before the request was sent (waiting for a token, for the client's own limits, or for the
    /// connection), so that the service cannot have acted on it.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, after, .. } = self;
        match self.wait {
            Wait::Token => write!(out, "{operation}: no token within {after:?}; check the service and the network")?,
            Wait::Turn => write!(
                out,
                "{operation}: no turn within {after:?} under the client's own limits; raise rate_limit, \
                 concurrency_limit or timeout, or call less often"
            )?,
            Wait::Connection => write!(out, "{operation}: no connection in time; check host and network")?,
            Wait::Answer => write!(out, "{operation}: no answer within {after:?}")?,
        }
        if self.before_sending {
            return Ok(());
        }
        out.write_str("; the service may have acted on the request: ask it before repeating")
    }
}

impl std::error::Error for TimeoutError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
