//! Rate limiters that fail.

use std::fmt;
use std::sync::Arc;

use super::attempts::Attempts;

/// A [`RateLimiter`](crate::transport::RateLimiter) of the caller that failed, so that a request was not sent.
#[derive(Clone)]
pub struct RateLimiterError {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) is_unsent: bool,
    pub(in crate::transport) source: Arc<dyn std::error::Error + Send + Sync>,
    pub(in crate::transport) attempts: Attempts,
}

impl RateLimiterError {
    pub(crate) fn new(operation: &'static str, error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self { operation, is_unsent: true, source: error.into(), attempts: Attempts::default() }
    }

    /// Returns whether the service cannot have processed the call: `false` if the limiter failed before a retry, and the attempt
    /// before that may have been processed.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        self.is_unsent
    }
}

impl fmt::Display for RateLimiterError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: the rate limiter failed; check it and what it depends on", self.operation)?;
        if self.is_unsent {
            return Ok(());
        }
        out.write_str("; the service may have processed the request: check its state before retrying")
    }
}

/// Leaves the source out: it is the caller's, and may show anything.
impl fmt::Debug for RateLimiterError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RateLimiterError")
            .field("operation", &self.operation)
            .field("is_unsent", &self.is_unsent)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for RateLimiterError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
