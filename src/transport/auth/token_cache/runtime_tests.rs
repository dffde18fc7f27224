//! One cache, several runtimes, some of which nobody drives.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant as RealInstant;

use super::*;
use crate::transport::TokenFuture;
use crate::transport::auth::token_provider::AccessToken;

/// Gives tokens `t-1`, `t-2`, ..., each after a while.
struct Slow {
    asked: AtomicUsize,
    takes: Duration,
    /// Instead of waiting, the provider blocks its thread.
    blocks: bool,
    /// The first request never ends.
    first_hangs: bool,
    failing: AtomicUsize,
    lifetime: Duration,
}

impl Default for Slow {
    fn default() -> Self {
        Self {
            asked: AtomicUsize::new(0),
            takes: Duration::from_millis(20),
            blocks: false,
            first_hangs: false,
            failing: AtomicUsize::new(0),
            lifetime: Duration::from_secs(3_600),
        }
    }
}

impl Slow {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl TokenProvider for Slow {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            if self.blocks {
                std::thread::sleep(self.takes);
            } else {
                tokio::time::sleep(self.takes).await;
            }
            if self.first_hangs && number == 1 {
                std::future::pending::<()>().await;
            }
            if self.failing.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
                return Err("the vault is sealed".into());
            }
            Ok(AccessToken::new(format!("t-{number}")).expires_in(self.lifetime))
        })
    }
}

fn cache(provider: Slow) -> (Arc<Slow>, Arc<TokenCache>) {
    let provider = Arc::new(provider);
    (Arc::clone(&provider), Arc::new(TokenCache::new(provider, Duration::from_secs(30))))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap()
}

async fn token(cache: &TokenCache) -> String {
    cache.get().await.unwrap().token.token().expose().to_owned()
}

/// Lets the tasks of a runtime go on for so many milliseconds.
fn drive(runtime: &tokio::runtime::Runtime, millis: u64) {
    runtime.block_on(async { tokio::time::sleep(Duration::from_millis(millis)).await });
}

/// A call whose caller loses patience leaves its request behind in this runtime.
fn leave_a_request_in(runtime: &tokio::runtime::Runtime, cache: &TokenCache) {
    let gave_up =
        runtime.block_on(async { tokio::time::timeout(Duration::from_millis(1), cache.get()).await.is_err() });
    assert!(gave_up);
}

#[test]
fn a_request_in_a_runtime_that_nobody_drives_is_taken_over() {
    let (provider, cache) = cache(Slow::default());
    let left = runtime();
    leave_a_request_in(&left, &cache);
    let began = RealInstant::now();
    runtime().block_on(async {
        let call = |cache: Arc<TokenCache>| tokio::spawn(async move { token(&cache).await });
        let calls: Vec<_> = (0..1_000).map(|_| call(Arc::clone(&cache))).collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), "t-2");
        }
    });
    assert_eq!(provider.asked(), 2, "one takes over for all");
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());

    // The first one comes late, and changes nothing.
    drive(&left, 200);
    assert_eq!(runtime().block_on(token(&cache)), "t-2");
    assert_eq!(provider.asked(), 2);
}

#[test]
fn the_late_failure_of_a_request_that_was_taken_over_is_nobodys() {
    let (provider, cache) = cache(Slow { lifetime: Duration::from_secs(100), ..Slow::default() });
    let left = runtime();
    leave_a_request_in(&left, &cache);
    assert_eq!(runtime().block_on(token(&cache)), "t-2");
    provider.failing.store(1, Ordering::SeqCst);
    drive(&left, 200);
    assert_eq!(provider.failing.load(Ordering::SeqCst), 0, "it failed");
    assert!(cache.shared.requests().cooldown_until.is_none(), "the next renewal need not wait for it");
    assert_eq!(runtime().block_on(token(&cache)), "t-2");
}

#[test]
fn the_late_success_of_a_request_that_was_taken_over_serves_those_who_still_wait() {
    let (provider, cache) = cache(Slow { takes: Duration::from_secs(3), ..Slow::default() });
    let left = runtime();
    leave_a_request_in(&left, &cache);
    let waiting = std::thread::spawn({
        let cache = Arc::clone(&cache);
        move || runtime().block_on(token(&cache))
    });
    // Taken over after a second; then the first one goes on and is there before.
    std::thread::sleep(Duration::from_millis(2_000));
    drive(&left, 2_000);
    let got = waiting.join().unwrap();
    assert!(provider.asked() == 2 && ["t-1", "t-2"].contains(&got.as_str()), "{got}");
    // Only the newer one may replace the other.
    assert_eq!(runtime().block_on(token(&cache)), got);
}

#[test]
fn a_renewal_that_was_left_behind_is_begun_again_when_the_token_ends() {
    let (provider, cache) = cache(Slow { lifetime: Duration::from_secs(4), ..Slow::default() });
    let left = runtime();
    assert_eq!(left.block_on(token(&cache)), "t-1");
    let began = RealInstant::now();
    std::thread::sleep(Duration::from_millis(2_200));
    // Its renewal is begun, and left at once.
    assert!(left.block_on(async { cache.cached() }).is_some());
    let other = runtime();
    while let Some(held) = other.block_on(async { cache.cached() }) {
        assert_eq!(held.number, 1, "the old one is used to its end");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(began.elapsed() < Duration::from_secs(20));
    let ended = RealInstant::now();
    assert_ne!(other.block_on(token(&cache)), "t-1");
    assert!(ended.elapsed() < Duration::from_secs(8), "{:?}", ended.elapsed());
    assert!(provider.asked() <= 2, "{}", provider.asked());
}

/// A program without asynchronous code of its own: a runtime that is driven during calls only.
#[test]
fn a_call_does_not_inherit_the_timeout_of_a_request_that_stood_still() {
    let provider = Arc::new(Slow { first_hangs: true, ..Slow::default() });
    let cache = TokenCache::new(Arc::<Slow>::clone(&provider), Duration::from_secs(1));
    let runtime = runtime();
    leave_a_request_in(&runtime, &cache);
    std::thread::sleep(Duration::from_millis(5_500));
    assert_eq!(runtime.block_on(token(&cache)), "t-2");
}

#[test]
fn threads_with_runtimes_of_their_own_share_one_request() {
    let (provider, cache) = cache(Slow { takes: Duration::from_millis(1_500), ..Slow::default() });
    let call = |cache: Arc<TokenCache>| std::thread::spawn(move || runtime().block_on(token(&cache)));
    let calls: Vec<_> = (0..8).map(|_| call(Arc::clone(&cache))).collect();
    for call in calls {
        assert!(call.join().unwrap().starts_with("t-"));
    }
    assert_eq!(provider.asked(), 1);
}

#[test]
fn a_provider_that_blocks_its_thread_is_not_asked_every_second() {
    let (provider, cache) = cache(Slow { takes: Duration::from_millis(3_500), blocks: true, ..Slow::default() });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_time().build().unwrap();
    runtime.block_on(async {
        let call = |cache: Arc<TokenCache>| tokio::spawn(async move { token(&cache).await });
        let calls: Vec<_> = (0..50).map(|_| call(Arc::clone(&cache))).collect();
        for call in calls {
            call.await.unwrap();
        }
    });
    // Again after one second, and after two more.
    assert!(provider.asked() <= 4, "{}", provider.asked());
}

/// Callers are dropped at every point of a takeover; whoever is left gets a token.
#[test]
fn callers_who_give_up_during_a_takeover_take_nothing_from_the_others() {
    let (provider, cache) = cache(Slow { takes: Duration::from_millis(300), ..Slow::default() });
    let left = runtime();
    leave_a_request_in(&left, &cache);
    runtime().block_on(async {
        let waiting: Vec<_> = (1..20)
            .map(|step| {
                let cache = Arc::clone(&cache);
                tokio::spawn(async move {
                    let patience = Duration::from_millis(75 * step);
                    tokio::time::timeout(patience, token(&cache)).await.is_ok()
                })
            })
            .collect();
        assert_eq!(token(&cache).await, "t-2");
        for caller in waiting {
            caller.await.unwrap();
        }
    });
    assert_eq!(provider.asked(), 2);
}
