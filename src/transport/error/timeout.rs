//! Calls that took too long.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::attempts::Attempts;
use super::cause::Cause;

/// A call for which there was no response in time.
#[derive(Debug, Clone)]
pub struct TimeoutError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) after: Duration,
    pub(in crate::transport) is_unsent: bool,
    pub(in crate::transport) phase: WaitPhase,
    pub(in crate::transport) source: Option<Arc<Cause>>,
    pub(in crate::transport) attempts: Attempts,
}

/// What the call was waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WaitPhase {
    /// A token.
    Token,
    /// A permit of the client's own rate or concurrency limit.
    Permit,
    /// A connection.
    Connection,
    /// The response.
    Response,
}

impl TimeoutError {
    pub(in crate::transport) fn new(operation: &'static str, after: Duration, phase: WaitPhase) -> Self {
        Self {
            operation,
            after,
            is_unsent: phase != WaitPhase::Response,
            phase,
            source: None,
            attempts: Attempts::default(),
        }
    }

    /// Returns the time that elapsed.
    #[must_use]
    pub fn after(&self) -> Duration {
        self.after
    }

    /// Returns whether the time elapsed before the request was sent (waiting for a token, for the client's own limits, or
    /// for the connection), so that the service cannot have processed it.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.is_unsent
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, after, .. } = self;
        match self.phase {
            WaitPhase::Token => {
                write!(out, "{operation}: no token within {after:?}; check the service and the network")?;
            }
            WaitPhase::Permit => write!(
                out,
                "{operation}: not sent within {after:?} because of the client's own limits; raise rate_limit, \
                 concurrency_limit or timeout, or call less often"
            )?,
            WaitPhase::Connection => write!(out, "{operation}: no connection in time; check host and network")?,
            WaitPhase::Response => write!(out, "{operation}: no response within {after:?}")?,
        }
        if self.is_unsent {
            return Ok(());
        }
        out.write_str("; the service may have processed the request: check its state before retrying")
    }
}

impl std::error::Error for TimeoutError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
