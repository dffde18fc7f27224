//! The limits that a client sets on its own requests.

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::transport::limits::deadline::Deadline;
use crate::transport::limits::rate_limit::{RateLimit, RateLimiter};

/// How many requests a client and its clones send per second, and at the same time.
pub(crate) struct RequestLimits {
    rate_limiter: Option<RateLimiter>,
    concurrency_permits: Option<Semaphore>,
}

/// The permission to send one request. It is held until the response is read.
pub(crate) struct RequestPermit<'a>(#[allow(dead_code, reason = "held for its Drop")] Option<SemaphorePermit<'a>>);

impl RequestLimits {
    pub(crate) fn new(rate_limit: Option<RateLimit>, concurrency_limit: Option<usize>) -> Self {
        let permits = |limit: usize| Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS));
        Self { rate_limiter: rate_limit.map(RateLimiter::new), concurrency_permits: concurrency_limit.map(permits) }
    }

    /// Waits until a request may be sent; `None` if that is not before the deadline.
    pub(crate) async fn acquire(&self, deadline: Deadline) -> Option<RequestPermit<'_>> {
        let permit = match &self.concurrency_permits {
            // The semaphore is never closed.
            Some(permits) => deadline.timeout(permits.acquire()).await?.ok(),
            None => None,
        };
        if let Some(rate_limiter) = &self.rate_limiter {
            deadline.timeout(rate_limiter.acquire()).await?;
        }
        Some(RequestPermit(permit))
    }
}
