//! The token that all calls of a client share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;
use tracing::instrument::WithSubscriber as _;

use crate::transport::auth::cached_token::{CachedToken, REFRESH_BUFFER};
use crate::transport::auth::in_flight::{CHECK_INTERVAL, Heartbeat, InFlight, TokenResult, Waiter};
use crate::transport::auth::token_provider::TokenProvider;
use crate::transport::error::{AuthError, Error, TimeoutError, WaitPhase};
use crate::transport::limits::deadline::Deadline;

/// After a renewal that failed, the cached token is used for at least this long before the next renewal.
const REFRESH_COOLDOWN: Duration = Duration::from_secs(10);

/// Caches one token and requests the next when it is due, once however many calls wait.
pub(crate) struct TokenCache {
    shared: Arc<Shared>,
}

struct Shared {
    provider: Arc<dyn TokenProvider>,
    /// How long the provider may take.
    timeout: Duration,
    current: RwLock<Option<Arc<CachedToken>>>,
    requests: Mutex<Requests>,
}

/// The requests for tokens so far.
#[derive(Default)]
struct Requests {
    latest: Option<InFlight>,
    /// How many were started.
    started: u64,
    /// The highest number of those that returned a token.
    completed: u64,
    cooldown_until: Option<Instant>,
}

impl TokenCache {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>, timeout: Duration) -> Self {
        let shared = Shared { provider, timeout, current: RwLock::new(None), requests: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// Returns the cached token if it is valid. If it is due, a background task renews it.
    pub(crate) fn cached(&self) -> Option<Arc<CachedToken>> {
        let token = self.shared.current()?;
        let Some(expiry) = &token.expiry else { return Some(token) };
        let now = Instant::now();
        if now < expiry.refresh_at {
            return Some(token);
        }
        if !token.is_valid(now) {
            return None;
        }
        let mut requests = self.shared.requests();
        let is_cooling_down = requests.cooldown_until.is_some_and(|until| now < until);
        if !is_cooling_down && !requests.has_live_request() && self.shared.is_current(&token) {
            tracing::debug!("renewing a token in the background");
            self.start(&mut requests);
        }
        Some(token)
    }

    /// Returns the cached token, or the next one. It is requested in a task of its own: a caller that is cancelled does not
    /// cancel the request for the others. The task belongs to the runtime of the caller that started it; those that wait
    /// check whether that runtime is driven, and one of them takes over if it is not.
    pub(crate) async fn get(&self) -> Result<Arc<CachedToken>, Error> {
        // The task of another runtime may be dropped with it; then this caller starts the next.
        for _ in 0..3 {
            if let Some(token) = self.cached() {
                return Ok(token);
            }
            let waiter = match self.join() {
                Joined::Ready(token) => return Ok(token),
                Joined::InFlight(waiter) => waiter,
            };
            if let Some(result) = self.wait_for_result(waiter).await {
                return result;
            }
        }
        let error = AuthError::new("token", "the token provider ended without a token", "check the token provider");
        Err(Error::Auth(Box::new(error)))
    }

    /// Drops a token that the service rejected, so that no other call uses it.
    pub(crate) fn invalidate(&self, token: &CachedToken) {
        let mut current = self.shared.current.write().unwrap_or_else(PoisonError::into_inner);
        let was_current = current.as_ref().is_some_and(|kept| kept.number == token.number);
        if was_current {
            *current = None;
        }
        drop(current);
        if was_current || token.expiry.is_none() {
            self.shared.provider.invalidate(&token.token);
        }
    }

    /// Waits for the result, and takes the request over if it shows no sign of life.
    async fn wait_for_result(&self, mut waiter: Waiter) -> TokenResult {
        loop {
            if let Some(result) = Deadline::from_now(CHECK_INTERVAL).timeout(waiter.result()).await {
                return result;
            }
            let mut requests = self.shared.requests();
            let should_take_over = |latest: &InFlight| waiter.should_take_over(latest, self.shared.timeout);
            if requests.latest.as_ref().is_some_and(should_take_over) {
                tracing::warn!("taking over a request for a token that shows no sign of life");
                self.start(&mut requests);
            }
        }
    }

    /// Joins the request that is under way, or starts one.
    fn join(&self) -> Joined {
        let mut requests = self.shared.requests();
        // It may have ended since the caller looked. A token is stored under this lock, so that no caller misses both.
        if let Some(token) = self.shared.current().filter(|token| token.is_valid(Instant::now())) {
            return Joined::Ready(token);
        }
        let live = if requests.has_live_request() { requests.latest.as_ref().and_then(InFlight::join) } else { None };
        Joined::InFlight(live.unwrap_or_else(|| self.start(&mut requests)))
    }

    /// Starts a request in this runtime. Those that wait for a request which it replaces get its result.
    fn start(&self, requests: &mut Requests) -> Waiter {
        requests.started = requests.started.saturating_add(1);
        let number = requests.started;
        let next = requests.latest.as_ref().and_then(|latest| latest.next(number));
        let (attempt, sender) = next.unwrap_or_else(|| InFlight::first(number));
        let waiter = attempt.subscribe(&sender);
        tokio::spawn(fetch(Arc::clone(&self.shared), number, attempt.heartbeat(), sender).with_current_subscriber());
        requests.latest = Some(attempt);
        waiter
    }
}

/// What a caller without a token finds.
enum Joined {
    /// A token that has been stored meanwhile.
    Ready(Arc<CachedToken>),
    InFlight(Waiter),
}

impl Requests {
    /// Whether the latest request may still return a token.
    fn has_live_request(&self) -> bool {
        self.latest.as_ref().is_some_and(|latest| latest.is_under_way() && !latest.is_stale())
    }
}

/// Requests a token, and gives the result to all that wait for it.
async fn fetch(shared: Arc<Shared>, number: u64, heartbeat: Arc<Heartbeat>, sender: Arc<watch::Sender<TokenResult>>) {
    let requested_at = Instant::now();
    let request = async { Deadline::from_now(shared.timeout).timeout(shared.provider.token()).await };
    let token = match heartbeat.beat_during(request).await {
        Some(Ok(token)) => Ok(token),
        Some(Err(error)) => Err(provider_error(error)),
        None => Err(Error::Timeout(TimeoutError::new("token", shared.timeout, WaitPhase::Token))),
    };
    let token = token.and_then(|token| CachedToken::new(token, number, requested_at)).map(Arc::new);
    shared.complete(token, number, &sender);
}

impl Shared {
    fn complete(&self, token: Result<Arc<CachedToken>, Error>, number: u64, sender: &Arc<watch::Sender<TokenResult>>) {
        let mut requests = self.requests();
        let shares_result = |latest: &&InFlight| latest.shares_result(sender);
        let latest = requests.latest.as_ref().filter(shares_result).map(|latest| latest.number);
        match &token {
            Ok(token) => {
                // A request that was replaced may end late: it must not replace the token of a later one.
                if number > requests.completed {
                    requests.completed = number;
                    requests.cooldown_until = None;
                    if token.expiry.is_some() {
                        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(token));
                    }
                }
                tracing::debug!("token received");
            }
            Err(error) if latest == Some(number) => {
                let cooldown = error.retry_after().unwrap_or(REFRESH_COOLDOWN).clamp(REFRESH_COOLDOWN, REFRESH_BUFFER);
                requests.cooldown_until = Instant::now().checked_add(cooldown);
                tracing::warn!(%error, "no token received");
            }
            // Another request has replaced this one.
            Err(_) => return,
        }
        if latest.is_some() {
            requests.latest = None;
        }
        drop(requests);
        sender.send_if_modified(|result| {
            let is_first = result.is_none();
            if is_first {
                *result = Some(token);
            }
            is_first
        });
    }

    fn current(&self) -> Option<Arc<CachedToken>> {
        // Nothing that could panic runs while a lock is held, so that a poisoned state is consistent.
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_current(&self, token: &CachedToken) -> bool {
        self.current().is_some_and(|current| current.number == token.number)
    }

    fn requests(&self) -> MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Providers of this crate fail with the crate's error; any other error becomes the source of one.
fn provider_error(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => {
            let failed = AuthError::new("token", "the token provider failed", "see the source of this error");
            Error::Auth(Box::new(failed.with_source(error)))
        }
    }
}

#[cfg(test)]
mod runtime_tests;
#[cfg(test)]
mod tests;
