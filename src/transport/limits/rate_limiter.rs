//! Rate limiters of the caller's own.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// The result of [`RateLimiter::acquire`]: ready when the request may be sent.
pub type PermitFuture<'a> =
    Pin<Box<dyn Future<Output = Result<(), Box<dyn std::error::Error + Send + Sync>>> + Send + 'a>>;

/// Decides when a request may be sent, for callers whose limit is shared by more than one client or process.
///
/// `rate_limit` of the builders spreads the requests of one client, and that is enough for one process. A service that counts
/// the requests of a customer needs a limit that all processes share: keep it where all of them reach it, for example in
/// Redis, and give it to `rate_limiter`.
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
///             // How long until the next free slot: one atomic script, for example.
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
    /// Waits until one request may be sent. Called before every attempt of every call, retries included, after the client's own
    /// `concurrency_limit` and `rate_limit`; requests for tokens bypass it, as they bypass these.
    ///
    /// The wait counts toward the time of the call. When that ends, or the caller drops the call, the future is dropped: what it
    /// has reserved by then is lost unless it gives it back in a `Drop` of its own.
    ///
    /// # Errors
    ///
    /// An error ends the call with [`Error::RateLimiter`](crate::transport::Error::RateLimiter), which has this error as its source. The
    /// attempt is not sent, and the call is not retried: a limiter retries by itself, within
    /// [`time_left`](PermitRequest::time_left). One that prefers a request over its limit to no request, while the place where
    /// it counts is away, returns `Ok` instead.
    fn acquire(&self, request: PermitRequest) -> PermitFuture<'_>;
}

/// The request that asks a [`RateLimiter`] for a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PermitRequest {
    operation: &'static str,
    time_left: Duration,
}

impl PermitRequest {
    pub(crate) fn new(operation: &'static str, time_left: Duration) -> Self {
        Self { operation, time_left }
    }

    /// Returns the name of the client method, for instance `unify_status`, for limits that differ between operations.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns what is left of the time of the call; [`Duration::MAX`] if its time is unlimited.
    #[must_use]
    pub fn time_left(&self) -> Duration {
        self.time_left
    }
}

/// A limiter that several builders and clients may hold.
#[derive(Clone)]
pub(crate) struct SharedRateLimiter(pub(crate) Arc<dyn RateLimiter>);

impl fmt::Debug for SharedRateLimiter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RateLimiter")
    }
}
