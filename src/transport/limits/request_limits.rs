//! The limits that a client sets on its own requests.

use std::sync::Arc;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::transport::limits::deadline::Deadline;
use crate::transport::limits::rate_limit::IntervalLimiter;
use crate::transport::limits::rate_limiter::{PermitRequest, RateLimiter};
use crate::transport::settings::Settings;

/// How many requests a client and its clones send per second, and at the same time.
pub(crate) struct RequestLimits {
    concurrency_permits: Option<Semaphore>,
    interval_limiter: Option<IntervalLimiter>,
    /// The caller's own.
    rate_limiter: Option<Arc<dyn RateLimiter>>,
}

/// The permission to send one request. It is held until the response is read.
pub(crate) struct RequestPermit<'a>(#[allow(dead_code, reason = "held for its Drop")] Option<SemaphorePermit<'a>>);

/// Why there is no permit.
pub(crate) enum PermitError {
    /// There is none before the deadline.
    Timeout,
    /// The caller's rate limiter failed.
    RateLimiter(Box<dyn std::error::Error + Send + Sync>),
}

impl RequestLimits {
    pub(crate) fn new(settings: &Settings) -> Self {
        let permits = |limit: usize| Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS));
        Self {
            concurrency_permits: settings.concurrency_limit.map(permits),
            interval_limiter: settings.rate_limit.map(IntervalLimiter::new),
            rate_limiter: settings.rate_limiter.as_ref().map(|limiter| Arc::clone(&limiter.0)),
        }
    }

    /// Waits until a request may be sent. The caller's own limiter comes last: what other processes share is not reserved while
    /// this one waits for itself.
    pub(crate) async fn acquire(
        &self,
        operation: &'static str,
        deadline: Deadline,
    ) -> Result<RequestPermit<'_>, PermitError> {
        let permit = match &self.concurrency_permits {
            // The semaphore is never closed.
            Some(permits) => deadline.timeout(permits.acquire()).await.ok_or(PermitError::Timeout)?.ok(),
            None => None,
        };
        if let Some(interval_limiter) = &self.interval_limiter {
            deadline.timeout(interval_limiter.acquire()).await.ok_or(PermitError::Timeout)?;
        }
        if let Some(rate_limiter) = &self.rate_limiter {
            let request = PermitRequest::new(operation, deadline.remaining());
            let acquired = deadline.timeout(rate_limiter.acquire(request)).await.ok_or(PermitError::Timeout)?;
            acquired.map_err(PermitError::RateLimiter)?;
        }
        Ok(RequestPermit(permit))
    }
}
