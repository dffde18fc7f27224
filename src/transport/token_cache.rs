//! A token that many callers share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::instrument::WithSubscriber as _;
use zeroize::Zeroizing;

use super::deadline::Deadline;
use super::error::{Timeout, Wait};
use super::{AccessToken, AuthError, Error, Secret, TokenProvider};

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
    flight: Mutex<Flight>,
}

/// The request for a token that is under way.
#[derive(Default)]
struct Flight {
    outcome: Option<watch::Receiver<Outcome>>,
    taken: u64,
    rest_until: Option<Instant>,
}

type Outcome = Option<Result<Arc<Held>, Error>>;

impl TokenCache {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>, limit: Duration) -> Self {
        let shared = Shared { provider, limit, current: RwLock::new(None), flight: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// The token at hand, if there is one that lives. If it is due, its renewal is begun in the background.
    pub(super) fn at_hand(&self) -> Option<Arc<Held>> {
        let held = self.shared.current()?;
        let Some(life) = &held.life else { return Some(held) };
        let now = Instant::now();
        if now < life.renew_at {
            return Some(held);
        }
        if now >= life.ends_at {
            return None;
        }
        let mut flight = self.shared.flight();
        let is_resting = flight.rest_until.is_some_and(|until| now < until);
        if !is_resting && !flight.is_under_way() && self.shared.is_current(&held) {
            tracing::debug!("renewing a token in the background");
            self.begin(&mut flight);
        }
        Some(held)
    }

    /// The token at hand, or the next one. It is asked for in a task of its own: a caller who loses patience takes
    /// nothing away from the others.
    pub(super) async fn get(&self) -> Result<Arc<Held>, Error> {
        // The task of another runtime may be dropped with it; then it is this one's turn.
        for _ in 0..3 {
            if let Some(held) = self.at_hand() {
                return Ok(held);
            }
            let mut outcome = self.join();
            if let Ok(outcome) = outcome.wait_for(Option::is_some).await
                && let Some(outcome) = &*outcome
            {
                return outcome.clone();
            }
        }
        Err(unobtained("the token provider ended without a token", "check the token provider"))
    }

    /// The service did not accept this token: nobody gets it from now on.
    pub(super) fn refused(&self, held: &Held) {
        let mut current = self.shared.current.write().unwrap_or_else(PoisonError::into_inner);
        let was_current = current.as_ref().is_some_and(|kept| kept.number == held.number);
        if was_current {
            *current = None;
        }
        drop(current);
        if was_current || held.life.is_none() {
            self.shared.provider.refused(&held.token);
        }
    }

    fn join(&self) -> watch::Receiver<Outcome> {
        let mut flight = self.shared.flight();
        match &flight.outcome {
            Some(outcome) if flight.is_under_way() => outcome.clone(),
            _ => self.begin(&mut flight),
        }
    }

    fn begin(&self, flight: &mut Flight) -> watch::Receiver<Outcome> {
        let (landing, outcome) = watch::channel(None);
        flight.outcome = Some(outcome.clone());
        tokio::spawn(fly(Arc::clone(&self.shared), landing).with_current_subscriber());
        outcome
    }
}

impl Flight {
    fn is_under_way(&self) -> bool {
        // Without its sender, nothing will come any more.
        self.outcome.as_ref().is_some_and(|outcome| outcome.has_changed().is_ok())
    }
}

/// Asks for a token and tells everyone who waits.
async fn fly(shared: Arc<Shared>, landing: watch::Sender<Outcome>) {
    let asked_at = Instant::now();
    let answer = Deadline::starting_now(shared.limit).hold(shared.provider.token()).await;
    let answer = match answer {
        Some(Ok(token)) => Ok(token),
        Some(Err(error)) => Err(obtained_not(error)),
        None => Err(Error::Timeout(Timeout::new("token", shared.limit, Wait::Token))),
    };
    let outcome = shared.land(answer, asked_at);
    landing.send_replace(Some(outcome));
}

impl Shared {
    fn land(&self, answer: Result<AccessToken, Error>, asked_at: Instant) -> Result<Arc<Held>, Error> {
        let mut flight = self.flight();
        flight.outcome = None;
        flight.taken += 1;
        let held = answer.and_then(|token| Held::new(token, flight.taken, asked_at));
        match held {
            Ok(held) => {
                flight.rest_until = None;
                let held = Arc::new(held);
                if held.life.is_some() {
                    *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&held));
                }
                tracing::debug!("token received");
                Ok(held)
            }
            Err(error) => {
                flight.rest_until = Some(Instant::now() + error.retry_after().unwrap_or(REST).clamp(REST, EARLY));
                tracing::warn!(%error, "no token received");
                Err(error)
            }
        }
    }

    fn current(&self) -> Option<Arc<Held>> {
        // Nothing that could panic runs while a lock is held, so a poisoned state is as good as any.
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_current(&self, held: &Held) -> bool {
        self.current().is_some_and(|current| current.number == held.number)
    }

    fn flight(&self) -> MutexGuard<'_, Flight> {
        self.flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn new(token: AccessToken, number: u64, asked_at: Instant) -> Result<Self, Error> {
        const ADVICE: &str = "check where the token comes from; it goes into a header";
        let authorization =
            bearer(&token.secret).ok_or_else(|| unobtained("the token is empty or holds characters", ADVICE))?;
        let user_pool = match &token.user_pool {
            Some(id) => {
                let header = HeaderValue::from_str(id);
                Some(header.map_err(|_| unobtained("the token's user pool cannot be a header", ADVICE))?)
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
}

#[cfg(fuzzing)]
pub(crate) fn hold(token: AccessToken) -> Result<Held, Error> {
    Held::new(token, 1, Instant::now())
}

impl Life {
    fn of_years(asked_at: Instant) -> Self {
        let ends_at = asked_at + Duration::from_secs(10 * 365 * 24 * 3600);
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

fn unobtained(problem: &'static str, advice: &'static str) -> Error {
    Error::Auth(Box::new(AuthError::new("token", problem, advice)))
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
mod tests;
