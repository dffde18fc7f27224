//! Custom rate limiters, for limits that several processes share.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// The future that [`RateLimiter::acquire`] returns. It completes when the request may be sent.
pub type PermitFuture<'a> =
    Pin<Box<dyn Future<Output = Result<(), Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// Decides when a request may be sent. Implement it for a limit that several clients or processes share.
///
/// The builders' `rate_limit` spaces the requests of one client, which is enough for a single process. Services that count
/// requests per customer need one limit for all processes: keep its state where all of them can reach it, for example in Redis,
/// and pass the limiter to the builders' `rate_limiter`.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::transport::{PermitFuture, PermitRequest, RateLimiter};
/// # use std::io::Error;
/// # async fn take_slot() -> Result<Duration, Error> { Ok(Duration::ZERO) }
///
/// struct Shared;
///
/// impl RateLimiter for Shared {
///     fn acquire(&self, request: PermitRequest) -> PermitFuture<'_> {
///         Box::pin(async move {
///             // Reserves the next free slot, for example with an atomic script, and returns the time until then.
///             let wait = take_slot().await?;
///             if wait > request.time_left() {
///                 return Err("no free slot within the time of the call".into());
///             }
///             tokio::time::sleep(wait).await;
///             Ok(())
///         })
///     }
/// }
/// # #[cfg(feature = "prove")]
/// # fn build(credentials: identity_apis::prove::ClientCredentials) -> Result<(), identity_apis::transport::BuildError> {
/// let client = identity_apis::prove::Client::builder().credentials(credentials).rate_limiter(Shared).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
pub trait RateLimiter: Send + Sync + 'static {
    /// Waits until one request may be sent. It is called before each attempt, retries included, and after the client's own
    /// `concurrency_limit` and `rate_limit`. Token requests bypass all three.
    ///
    /// The wait counts against the deadline of the call. When the deadline passes, or the caller drops the call, the future is
    /// dropped: a slot reserved by then is lost unless the future releases it in a `Drop` implementation.
    ///
    /// # Errors
    ///
    /// An error ends the call with [`Error::RateLimiter`](crate::transport::Error::RateLimiter), whose source it becomes. The attempt
    /// is not sent, and the client does not retry: retries, within [`time_left`](PermitRequest::time_left), are up to the
    /// limiter. To fail open while the store of the limit is unavailable, return `Ok`.
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_>;
}

/// Describes the request for which a [`RateLimiter`] is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PermitRequest {
    operation: &'static str,
    time_left: Duration,
}

impl PermitRequest {
    pub(crate) fn new(operation: &'static str, time_left: Duration) -> Self {
        Self { operation, time_left }
    }

    /// Returns the name of the client method, for example `unify_status`, for limits that differ between operations.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the time until the deadline of the call; [`Duration::MAX`] if it has none.
    #[must_use]
    pub fn time_left(&self) -> Duration {
        self.time_left
    }
}

/// A limiter that builders and clients share.
#[derive(Clone)]
pub(crate) struct SharedRateLimiter(pub(crate) Arc<dyn RateLimiter>);

impl fmt::Debug for SharedRateLimiter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RateLimiter")
    }
}
