//! The limits that a client puts on its own requests.

use std::sync::Arc;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::transport::limits::deadline::Deadline;
use crate::transport::limits::rate_limit::IntervalLimiter;
use crate::transport::limits::rate_limiter::{PermitRequest, RateLimiter};
use crate::transport::settings::Settings;

/// The concurrency limit and the rate limits of a client and its clones.
pub(crate) struct RequestLimits {
    concurrency_permits: Option<Semaphore>,
    interval_limiter: Option<IntervalLimiter>,
    /// A custom one of the caller.
    rate_limiter: Option<Arc<dyn RateLimiter>>,
}

/// Permission to send one request, held until its response has been read.
pub(crate) struct RequestPermit<'a>(#[allow(dead_code, reason = "held for its Drop")] Option<SemaphorePermit<'a>>);

/// The reason why no permit was granted.
pub(crate) enum PermitError {
    /// The deadline passed while waiting.
    Timeout,
    /// The custom rate limiter returned an error.
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

    /// Waits until a request may be sent. The custom limiter comes last, so that a process reserves no shared slot while its own
    /// limits still make it wait.
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
