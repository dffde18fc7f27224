//! A token that many callers share.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A token is renewed when less than this is left of its life.
const EARLY: Duration = Duration::from_secs(60);

/// A token with the time at which a new one is due.
pub(crate) struct Token<T> {
    pub(crate) value: T,
    /// Distinguishes this token from the ones before.
    pub(crate) number: i64,
    renew_at: Instant,
}

/// Keeps one token; fetches a new one when it is due, once however many callers wait.
pub(crate) struct TokenCache<T> {
    current: Mutex<State<T>>,
    fetching: tokio::sync::Mutex<()>,
}

struct State<T> {
    token: Option<Arc<Token<T>>>,
    fetched: i64,
}

impl<T> TokenCache<T> {
    pub(crate) fn new() -> Self {
        Self { current: Mutex::new(State { token: None, fetched: 0 }), fetching: tokio::sync::Mutex::new(()) }
    }

    /// The token at hand, or what `fetch` gives: the token and how long it lives.
    pub(crate) async fn get<E, F>(&self, fetch: impl FnOnce() -> F) -> Result<Arc<Token<T>>, E>
    where
        F: Future<Output = Result<(T, Duration), E>>,
    {
        if let Some(token) = self.at_hand() {
            return Ok(token);
        }
        let _only_one = self.fetching.lock().await;
        if let Some(token) = self.at_hand() {
            return Ok(token);
        }
        let (value, lifetime) = fetch().await?;
        // A token that lives for a minute or less is used for half of its life.
        let usable = if lifetime > EARLY * 2 { lifetime.saturating_sub(EARLY) } else { lifetime / 2 };
        let mut state = self.state();
        state.fetched += 1;
        let token = Arc::new(Token { value, number: state.fetched, renew_at: Instant::now() + usable });
        state.token = Some(Arc::clone(&token));
        Ok(token)
    }

    /// Forgets the token of that number, unless it has been replaced already.
    pub(crate) fn drop_token(&self, number: i64) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|token| token.number == number) {
            state.token = None;
        }
    }

    fn at_hand(&self) -> Option<Arc<Token<T>>> {
        self.state().token.as_ref().filter(|token| Instant::now() < token.renew_at).map(Arc::clone)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State<T>> {
        // Nothing that could panic runs while the lock is held, so a poisoned state is as good as any.
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn many_callers_fetch_once() {
        let cache = Arc::new(TokenCache::new());
        let fetched = Arc::new(AtomicUsize::new(0));
        let callers: Vec<_> = (0..1_000)
            .map(|_| {
                let (cache, fetched) = (Arc::clone(&cache), Arc::clone(&fetched));
                tokio::spawn(async move {
                    let fetch = || async {
                        fetched.fetch_add(1, Ordering::SeqCst);
                        tokio::task::yield_now().await;
                        Ok::<_, Infallible>(("token", Duration::from_secs(3600)))
                    };
                    cache.get(fetch).await.unwrap().number
                })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap(), 1);
        }
        assert_eq!(fetched.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn only_the_refused_token_is_dropped() {
        let cache = TokenCache::new();
        let fetch = || async { Ok::<_, Infallible>(((), Duration::from_secs(3600))) };
        assert_eq!(cache.get(fetch).await.unwrap().number, 1);
        cache.drop_token(1);
        assert_eq!(cache.get(fetch).await.unwrap().number, 2);
        cache.drop_token(1);
        assert_eq!(cache.get(fetch).await.unwrap().number, 2);
    }

    #[tokio::test]
    async fn a_failed_fetch_leaves_the_next_caller_to_try() {
        let cache = TokenCache::new();
        assert!(cache.get(|| async { Err::<((), Duration), _>("down") }).await.is_err());
        assert!(cache.get(|| async { Ok::<_, &str>(((), Duration::from_secs(10))) }).await.is_ok());
    }
}
