//! A token that many callers share.

mod in_flight;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::instrument::WithSubscriber as _;
use zeroize::Zeroizing;

use crate::transport::auth::token_cache::in_flight::{InFlight, LOOK, Outcome, Pulse, Waiter};
use crate::transport::error::{TimeoutError, Wait};
use crate::transport::limits::deadline::Deadline;
use crate::transport::{AccessToken, AuthError, Error, Secret, TokenProvider};

/// A token is renewed when less than this is left of its life.
const EARLY: Duration = Duration::from_secs(60);

/// After a renewal that failed, the token at hand is used for so long before the next is tried.
const REST: Duration = Duration::from_secs(10);

/// A token as calls use it.
pub(crate) struct Held {
    /// `Bearer <token>`. Its bytes are wiped when the last request lets go of it.
    pub(crate) authorization: HeaderValue,
    /// The user pool that it is for.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth has user pools"))]
    pub(crate) user_pool: Option<HeaderValue>,
    token: AccessToken,
    /// Distinguishes this token from the ones before.
    number: u64,
    life: Option<Life>,
}

/// When a token is to be renewed, and when it must no longer be used.
struct Life {
    renew_at: Instant,
    ends_at: Instant,
}

/// Keeps one token; asks for a new one when it is due, once however many callers wait.
pub(crate) struct TokenCache {
    shared: Arc<Shared>,
}

struct Shared {
    provider: Arc<dyn TokenProvider>,
    /// How long the provider may take.
    limit: Duration,
    current: RwLock<Option<Arc<Held>>>,
    requests: Mutex<Requests>,
}

/// The requests for tokens so far.
#[derive(Default)]
struct Requests {
    newest: Option<InFlight>,
    /// How many were begun.
    begun: u64,
    /// The highest number of those that brought a token.
    landed: u64,
    rest_until: Option<Instant>,
}

impl TokenCache {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>, limit: Duration) -> Self {
        let shared = Shared { provider, limit, current: RwLock::new(None), requests: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// The token at hand, if there is one that lives. If it is due, its renewal is begun in the background.
    pub(crate) fn at_hand(&self) -> Option<Arc<Held>> {
        let held = self.shared.current()?;
        let Some(life) = &held.life else { return Some(held) };
        let now = Instant::now();
        if now < life.renew_at {
            return Some(held);
        }
        if !held.is_alive(now) {
            return None;
        }
        let mut requests = self.shared.requests();
        let is_resting = requests.rest_until.is_some_and(|until| now < until);
        if !is_resting && !requests.is_one_alive() && self.shared.is_current(&held) {
            tracing::debug!("renewing a token in the background");
            self.begin(&mut requests);
        }
        Some(held)
    }

    /// The token at hand, or the next one. It is asked for in a task of its own: a caller who loses patience takes
    /// nothing away from the others. The task belongs to the runtime of the caller who began it; those who wait see for
    /// themselves whether that is driven, and one of them takes over if it is not.
    pub(crate) async fn get(&self) -> Result<Arc<Held>, Error> {
        // The task of another runtime may be dropped with it; then it is this one's turn.
        for _ in 0..3 {
            if let Some(held) = self.at_hand() {
                return Ok(held);
            }
            let waiter = match self.join() {
                Joined::Landed(held) => return Ok(held),
                Joined::InFlight(waiter) => waiter,
            };
            if let Some(outcome) = self.outcome_of(waiter).await {
                return outcome;
            }
        }
        Err(unobtained("the token provider ended without a token", "check the token provider"))
    }

    /// The service did not accept this token: nobody gets it from now on.
    pub(crate) fn refused(&self, held: &Held) {
        let mut current = self.shared.current.write().unwrap_or_else(PoisonError::into_inner);
        let was_current = current.as_ref().is_some_and(|kept| kept.number == held.number);
        if was_current {
            *current = None;
        }
        drop(current);
        if was_current || held.life.is_none() {
            self.shared.provider.invalidate(&held.token);
        }
    }

    /// Waits for the outcome, and looks after the request meanwhile.
    async fn outcome_of(&self, mut waiter: Waiter) -> Outcome {
        loop {
            if let Some(outcome) = Deadline::starting_now(LOOK).hold(waiter.outcome()).await {
                return outcome;
            }
            let mut requests = self.shared.requests();
            let gives_up = |newest: &InFlight| waiter.gives_up(newest, self.shared.limit);
            if requests.newest.as_ref().is_some_and(gives_up) {
                tracing::warn!("taking over a request for a token that shows no sign of life");
                self.begin(&mut requests);
            }
        }
    }

    /// Joins the request that is under way, or begins one.
    fn join(&self) -> Joined {
        let mut requests = self.shared.requests();
        // It may have ended since the caller looked. A token lands under this lock, so that nobody misses both.
        if let Some(held) = self.shared.current().filter(|held| held.is_alive(Instant::now())) {
            return Joined::Landed(held);
        }
        let alive = if requests.is_one_alive() { requests.newest.as_ref().and_then(InFlight::join) } else { None };
        Joined::InFlight(alive.unwrap_or_else(|| self.begin(&mut requests)))
    }

    /// Begins a request in this runtime. Where another one is given up for it, those who wait for that get its outcome.
    fn begin(&self, requests: &mut Requests) -> Waiter {
        requests.begun = requests.begun.saturating_add(1);
        let number = requests.begun;
        let next = requests.newest.as_ref().and_then(|newest| newest.next(number));
        let (attempt, landing) = next.unwrap_or_else(|| InFlight::first(number));
        let waiter = attempt.wait(&landing);
        tokio::spawn(ask(Arc::clone(&self.shared), number, attempt.pulse(), landing).with_current_subscriber());
        requests.newest = Some(attempt);
        waiter
    }
}

/// What a caller finds who has no token.
enum Joined {
    /// A token that has come meanwhile.
    Landed(Arc<Held>),
    InFlight(Waiter),
}

impl Requests {
    /// Whether something may still come of the newest one.
    fn is_one_alive(&self) -> bool {
        self.newest.as_ref().is_some_and(|newest| newest.is_under_way() && !newest.is_silent())
    }
}

/// Asks for a token, and gives the outcome to all who wait for it.
async fn ask(shared: Arc<Shared>, number: u64, pulse: Arc<Pulse>, landing: Arc<watch::Sender<Outcome>>) {
    let asked_at = Instant::now();
    let asking = async { Deadline::starting_now(shared.limit).hold(shared.provider.token()).await };
    let token = match pulse.beat_during(asking).await {
        Some(Ok(token)) => Ok(token),
        Some(Err(error)) => Err(obtained_not(error)),
        None => Err(Error::Timeout(TimeoutError::new("token", shared.limit, Wait::Token))),
    };
    let held = token.and_then(|token| Held::new(token, number, asked_at)).map(Arc::new);
    shared.land(held, number, &landing);
}

impl Shared {
    fn land(&self, held: Result<Arc<Held>, Error>, number: u64, landing: &Arc<watch::Sender<Outcome>>) {
        let mut requests = self.requests();
        let shares = |newest: &&InFlight| newest.shares(landing);
        let newest = requests.newest.as_ref().filter(shares).map(|newest| newest.number);
        match &held {
            Ok(held) => {
                // One that was given up may come late: it must not replace the token of one that began after it.
                if number > requests.landed {
                    requests.landed = number;
                    requests.rest_until = None;
                    if held.life.is_some() {
                        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(held));
                    }
                }
                tracing::debug!("token received");
            }
            Err(error) if newest == Some(number) => {
                let rest = error.retry_after().unwrap_or(REST).clamp(REST, EARLY);
                requests.rest_until = Instant::now().checked_add(rest);
                tracing::warn!(%error, "no token received");
            }
            // Another attempt has taken its place.
            Err(_) => return,
        }
        if newest.is_some() {
            requests.newest = None;
        }
        drop(requests);
        landing.send_if_modified(|outcome| {
            let is_first = outcome.is_none();
            if is_first {
                *outcome = Some(held);
            }
            is_first
        });
    }

    fn current(&self) -> Option<Arc<Held>> {
        // Nothing that could panic runs while a lock is held, so a poisoned state is as good as any.
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_current(&self, held: &Held) -> bool {
        self.current().is_some_and(|current| current.number == held.number)
    }

    fn requests(&self) -> MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn new(token: AccessToken, number: u64, asked_at: Instant) -> Result<Self, Error> {
        const HINT: &str = "check where the token comes from; it goes into a header";
        let authorization =
            bearer(&token.token).ok_or_else(|| unobtained("the token is empty or holds characters", HINT))?;
        let user_pool = match &token.user_pool {
            Some(id) => {
                let header = HeaderValue::from_str(id);
                Some(header.map_err(|_| unobtained("the token's user pool cannot be a header", HINT))?)
            }
            None => None,
        };
        let life = token.lifetime.and_then(|lifetime| {
            // A token that lives for two minutes or less is used for half of its life.
            let calm = if lifetime > EARLY * 2 { lifetime.saturating_sub(EARLY) } else { lifetime / 2 };
            let renew_at = asked_at.checked_add(calm)?;
            Some(Life { renew_at, ends_at: asked_at.checked_add(lifetime)? })
        });
        // A life that no clock can tell the end of is not watched.
        let life = life.or_else(|| token.lifetime.map(|_| Life::of_years(asked_at)));
        Ok(Self { authorization, user_pool, token, number, life })
    }

    fn is_alive(&self, now: Instant) -> bool {
        self.life.as_ref().is_none_or(|life| now < life.ends_at)
    }
}

#[cfg(fuzzing)]
pub(crate) fn hold(token: AccessToken) -> Result<Held, Error> {
    Held::new(token, 1, Instant::now())
}

impl Life {
    fn of_years(asked_at: Instant) -> Self {
        let ends_at = asked_at.checked_add(Duration::from_secs(10 * 365 * 24 * 3600)).unwrap_or(asked_at);
        Self { renew_at: ends_at, ends_at }
    }
}

/// The header, made over bytes that are wiped when nobody holds them any more.
fn bearer(token: &Secret) -> Option<HeaderValue> {
    if token.is_empty() {
        return None;
    }
    let mut text = Zeroizing::new(Vec::with_capacity("Bearer ".len() + token.expose().len()));
    text.extend_from_slice(b"Bearer ");
    text.extend_from_slice(token.expose().as_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    header.set_sensitive(true);
    Some(header)
}

fn unobtained(problem: &'static str, hint: &'static str) -> Error {
    Error::Auth(Box::new(AuthError::new("token", problem, hint)))
}

/// Our own providers fail with our own error; a caller's error becomes the source of one.
fn obtained_not(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => {
            let failed = AuthError::new("token", "the token provider failed", "see the source of this error");
            Error::Auth(Box::new(failed.caused_by(error)))
        }
    }
}

#[cfg(test)]
mod runtime_tests;
#[cfg(test)]
mod tests;
