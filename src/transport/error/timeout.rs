//! Answers that do not come in time.

use std::fmt;
use std::time::Duration;

/// An answer that did not come in time.
#[derive(Debug)]
pub struct Timeout {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) after: Duration,
    pub(in crate::transport) before_sending: bool,
    pub(in crate::transport) source: Option<reqwest::Error>,
}

impl Timeout {
    pub(in crate::transport) fn new(operation: &'static str, after: Duration, before_sending: bool) -> Self {
        Self { operation, after, before_sending, source: None }
    }

    /// How long was waited.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }

    /// Whether it ended while connecting, so that the service cannot have acted on the request.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        self.before_sending
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.before_sending {
            write!(out, "{}: no connection in time; check host and network", self.operation)
        } else {
            write!(
                out,
                "{}: no answer within {:?}; the service may have acted on the request: ask it before repeating",
                self.operation, self.after
            )
        }
    }
}

impl std::error::Error for Timeout {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
