use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::transport::TokenFuture;
use crate::transport::auth::token_provider::AccessToken;

/// Gives tokens `t-1`, `t-2`, ... after a delay, or fails on demand.
struct Counting {
    lifetime: Option<Duration>,
    delay: Duration,
    asked: AtomicUsize,
    failing: AtomicUsize,
    refused: AtomicUsize,
}

impl TokenProvider for Counting {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(self.delay).await;
            let fails = self.failing.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
            if fails.is_ok() {
                return Err("the vault is sealed".into());
            }
            let token = AccessToken::new(format!("t-{number}"));
            Ok(match self.lifetime {
                Some(lifetime) => token.expires_in(lifetime),
                None => token,
            })
        })
    }

    fn invalidate(&self, _: &AccessToken) {
        self.refused.fetch_add(1, Ordering::SeqCst);
    }
}

fn cache(lifetime: Option<u64>) -> (Arc<Counting>, Arc<TokenCache>) {
    let provider = Arc::new(Counting {
        lifetime: lifetime.map(Duration::from_secs),
        delay: Duration::from_millis(10),
        asked: AtomicUsize::new(0),
        failing: AtomicUsize::new(0),
        refused: AtomicUsize::new(0),
    });
    let cache = TokenCache::new(Arc::<Counting>::clone(&provider), Duration::from_secs(30));
    (provider, Arc::new(cache))
}

impl Counting {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn fail(&self, times: usize) {
        self.failing.store(times, Ordering::SeqCst);
    }
}

async fn token(cache: &TokenCache) -> String {
    cache.get().await.unwrap().token.token().expose().to_owned()
}

/// Lets tasks in the background come to an end.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

fn callers(cache: &Arc<TokenCache>, count: usize) -> Vec<tokio::task::JoinHandle<Result<Arc<CachedToken>, Error>>> {
    let call = |cache: Arc<TokenCache>| tokio::spawn(async move { cache.get().await });
    (0..count).map(|_| call(Arc::clone(cache))).collect()
}

#[tokio::test(start_paused = true)]
async fn many_callers_ask_once() {
    let (provider, cache) = cache(Some(3_600));
    for caller in callers(&cache, 1_000) {
        assert_eq!(caller.await.unwrap().unwrap().number, 1);
    }
    assert_eq!(provider.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn token_that_lands_between_look_and_join_is_used() {
    let (provider, cache) = cache(Some(3_600));
    assert!(cache.cached().is_none());
    assert_eq!(token(&cache).await, "t-1", "another caller's");
    assert!(matches!(cache.join(), Joined::Ready(token) if token.number == 1));
    settle().await;
    assert_eq!(provider.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn expired_token_is_not_joined() {
    let (provider, cache) = cache(Some(3_600));
    assert_eq!(token(&cache).await, "t-1");
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    assert!(matches!(cache.join(), Joined::InFlight(_)));
    settle().await;
    assert_eq!(provider.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn it_is_renewed_in_the_background_a_minute_early() {
    let (provider, cache) = cache(Some(3_600));
    assert_eq!(token(&cache).await, "t-1");
    tokio::time::sleep(Duration::from_secs(3_539)).await;
    assert_eq!(token(&cache).await, "t-1");
    assert_eq!(provider.asked(), 1, "not yet");
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = Instant::now();
    for _ in 0..100 {
        assert_eq!(token(&cache).await, "t-1", "nobody waits");
    }
    assert_eq!(before.elapsed(), Duration::ZERO);
    settle().await;
    assert_eq!(token(&cache).await, "t-2");
    assert_eq!(provider.asked(), 2, "one renewal");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_keeps_the_token_and_rests() {
    let (provider, cache) = cache(Some(3_600));
    token(&cache).await;
    tokio::time::sleep(Duration::from_secs(3_545)).await;
    provider.fail(1);
    for _ in 0..9 {
        assert_eq!(token(&cache).await, "t-1");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert_eq!(provider.asked(), 2, "not tried again at once");
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(token(&cache).await, "t-1");
    settle().await;
    assert_eq!(token(&cache).await, "t-3");
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_not_used() {
    let (provider, cache) = cache(Some(10));
    assert_eq!(token(&cache).await, "t-1");
    tokio::time::sleep(Duration::from_secs(11)).await;
    assert!(cache.cached().is_none());
    for caller in callers(&cache, 100) {
        assert_eq!(caller.await.unwrap().unwrap().number, 2);
    }
    assert_eq!(provider.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_short_life_is_used_for_half() {
    let (provider, cache) = cache(Some(60));
    token(&cache).await;
    tokio::time::sleep(Duration::from_secs(29)).await;
    assert_eq!(token(&cache).await, "t-1");
    settle().await;
    assert_eq!(provider.asked(), 1);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(token(&cache).await, "t-1");
    settle().await;
    assert_eq!(token(&cache).await, "t-2");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_given_to_all_who_wait_and_the_next_tries_again() {
    let (provider, cache) = cache(Some(3_600));
    provider.fail(1);
    for caller in callers(&cache, 100) {
        let Err(error) = caller.await.unwrap() else { panic!("there is no token") };
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), "the vault is sealed");
    }
    assert_eq!(provider.asked(), 1, "no herd");
    assert_eq!(token(&cache).await, "t-2");
}

#[tokio::test(start_paused = true)]
async fn callers_who_give_up_take_nothing_from_the_others() {
    let (provider, cache) = cache(Some(3_600));
    for _ in 0..5 {
        assert!(tokio::time::timeout(Duration::from_millis(1), cache.get()).await.is_err());
    }
    let started = Instant::now();
    assert_eq!(token(&cache).await, "t-1");
    assert!(started.elapsed() < Duration::from_millis(10), "it was under way already");
    assert_eq!(provider.asked(), 1);
}

#[test]
fn a_runtime_that_ends_takes_its_request_with_it() {
    let (provider, cache) = cache(Some(3_600));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let first = runtime();
    first.block_on(async { tokio::time::timeout(Duration::from_millis(1), cache.get()).await.is_err() });
    drop(first);
    assert_eq!(runtime().block_on(token(&cache)), "t-2");
    assert_eq!(provider.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn only_the_refused_token_is_dropped() {
    let (provider, cache) = cache(Some(3_600));
    let first = cache.get().await.unwrap();
    for _ in 0..1_000 {
        cache.invalidate(&first);
    }
    assert_eq!(provider.refused.load(Ordering::SeqCst), 1, "the provider is notified once");
    assert_eq!(token(&cache).await, "t-2");
    cache.invalidate(&first);
    assert_eq!(token(&cache).await, "t-2", "it has been replaced already");
}

#[tokio::test(start_paused = true)]
async fn a_token_of_unknown_life_is_not_kept() {
    let (provider, cache) = cache(None);
    let first = cache.get().await.unwrap();
    assert!(cache.cached().is_none());
    assert_eq!(token(&cache).await, "t-2");
    for caller in callers(&cache, 100) {
        caller.await.unwrap().unwrap();
    }
    assert_eq!(provider.asked(), 3, "those who wait together share one");
    cache.invalidate(&first);
    assert_eq!(provider.refused.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_is_given_up() {
    let provider = Counting {
        lifetime: None,
        delay: Duration::from_secs(3_600),
        asked: AtomicUsize::new(0),
        failing: AtomicUsize::new(0),
        refused: AtomicUsize::new(0),
    };
    let cache = TokenCache::new(Arc::new(provider), Duration::from_secs(30));
    let Err(error) = cache.get().await else { panic!("there is no token") };
    assert!(matches!(&error, Error::Timeout(inner) if inner.is_unsent()), "{error}");
    assert!(error.to_string().contains("no token within 30s"), "{error}");
}

struct Panicking;

impl TokenProvider for Panicking {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { panic!("a bug of the caller") })
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_panics_is_an_error() {
    let cache = TokenCache::new(Arc::new(Panicking), Duration::from_secs(30));
    let Err(error) = cache.get().await else { panic!("there is no token") };
    assert!(error.to_string().contains("ended without a token"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn lives_of_any_length_are_borne() {
    for seconds in [0, 1, u64::MAX] {
        let (_, cache) = cache(Some(seconds));
        assert_eq!(token(&cache).await, "t-1");
    }
}
