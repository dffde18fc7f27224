//! A request for a token that is under way, and how to detect that it will never end.
//!
//! It runs in a task of the runtime of the call that started it. That runtime may stop being driven while others wait: its
//! `block_on` has returned, or its thread is busy. Nothing in such a runtime can detect that, its timers least of all. So the
//! task sends heartbeats for as long as it is driven, and those that wait check for them, each with the timer of its own
//! runtime. Where there are none, one of them starts another attempt, and all go on waiting for whichever succeeds first.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::transport::auth::cached_token::CachedToken;
use crate::transport::error::Error;

/// How often an attempt in a runtime that is driven sends a heartbeat.
const HEARTBEAT_INTERVAL: Duration = Duration::from_millis(250);

/// How often those that wait check for heartbeats.
pub(super) const CHECK_INTERVAL: Duration = Duration::from_millis(500);

/// An attempt is replaced after so many checks in a row without a heartbeat, that is, after a second: four heartbeats too late
/// for a runtime that is merely busy, and short for a call that waits. Two checks are the minimum: where attempt and check
/// share a thread that was blocked, the attempt runs between them. A wrong guess costs one request.
const MAX_MISSED_CHECKS: u32 = 2;

/// A call that does not wait yet does not check twice: it replaces an attempt whose last heartbeat is this old.
const STALE_AFTER: Duration = Duration::from_secs(5);

/// With each attempt that was replaced the next one gets twice as much time, up to this power of two: a provider that blocks
/// its thread is not called by one more caller every second.
const MAX_DOUBLINGS: u32 = 4;

/// The result that all waiting calls get; `None` until there is one.
pub(super) type TokenResult = Option<Result<Arc<CachedToken>, Error>>;

/// The latest of the attempts that share a result.
pub(super) struct InFlight {
    /// Every attempt holds the sender. When all are gone, there will be no result.
    sender: Weak<watch::Sender<TokenResult>>,
    pub(super) number: u64,
    heartbeat: Arc<Heartbeat>,
    /// How many attempts before this one were replaced.
    replaced: u32,
}

impl InFlight {
    /// Creates the first attempt, and the sender of its result.
    pub(super) fn first(number: u64) -> (Self, Arc<watch::Sender<TokenResult>>) {
        let sender = Arc::new(watch::Sender::new(None));
        let heartbeat = Arc::new(Heartbeat::new());
        (Self { sender: Arc::downgrade(&sender), number, heartbeat, replaced: 0 }, sender)
    }

    /// Creates another attempt for the same result, in place of this one. `None` if no attempt is left.
    pub(super) fn next(&self, number: u64) -> Option<(Self, Arc<watch::Sender<TokenResult>>)> {
        let sender = self.sender.upgrade()?;
        let replaced = self.replaced.saturating_add(1);
        let next = Self { sender: Weak::clone(&self.sender), number, heartbeat: Arc::new(Heartbeat::new()), replaced };
        Some((next, sender))
    }

    pub(super) fn heartbeat(&self) -> Arc<Heartbeat> {
        Arc::clone(&self.heartbeat)
    }

    /// Waits for the result as well. `None` if the attempt was dropped with its runtime.
    pub(super) fn join(&self) -> Option<Waiter> {
        self.sender.upgrade().map(|sender| self.subscribe(&sender))
    }

    pub(super) fn subscribe(&self, sender: &watch::Sender<TokenResult>) -> Waiter {
        let last_beat = self.heartbeat.last_beat();
        Waiter { result: sender.subscribe(), number: self.number, last_beat, missed_checks: 0 }
    }

    pub(super) fn is_under_way(&self) -> bool {
        self.sender.strong_count() > 0
    }

    /// Whether that sender is the one of this attempt.
    pub(super) fn shares_result(&self, sender: &Arc<watch::Sender<TokenResult>>) -> bool {
        std::ptr::eq(self.sender.as_ptr(), Arc::as_ptr(sender))
    }

    /// Whether the last heartbeat is so old that a call need not check twice.
    pub(super) fn is_stale(&self) -> bool {
        self.heartbeat.age() >= STALE_AFTER.saturating_mul(self.patience())
    }

    fn patience(&self) -> u32 {
        1 << self.replaced.min(MAX_DOUBLINGS)
    }
}

/// The heartbeats of an attempt.
pub(super) struct Heartbeat {
    started: Instant,
    /// Milliseconds after the start.
    last_beat: AtomicU64,
}

impl Heartbeat {
    fn new() -> Self {
        Self { started: Instant::now(), last_beat: AtomicU64::new(0) }
    }

    /// Beats until the future is ready.
    pub(super) async fn beat_during<F: Future>(&self, future: F) -> F::Output {
        let mut future = pin!(future);
        let mut next_beat = pin!(sleep(HEARTBEAT_INTERVAL));
        poll_fn(|context| {
            self.beat();
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(output);
            }
            while next_beat.as_mut().poll(context).is_ready() {
                next_beat.set(sleep(HEARTBEAT_INTERVAL));
            }
            Poll::Pending
        })
        .await
    }

    fn beat(&self) {
        let millis = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last_beat.store(millis, Ordering::Relaxed);
    }

    fn last_beat(&self) -> u64 {
        self.last_beat.load(Ordering::Relaxed)
    }

    /// Returns the time since the last beat.
    fn age(&self) -> Duration {
        self.started.elapsed().saturating_sub(Duration::from_millis(self.last_beat()))
    }
}

/// A call that waits for the result.
pub(super) struct Waiter {
    result: watch::Receiver<TokenResult>,
    /// The attempt that the last check saw, and its last heartbeat then.
    number: u64,
    last_beat: u64,
    missed_checks: u32,
}

impl Waiter {
    /// Returns the result; `None` if all attempts were dropped with their runtimes.
    pub(super) async fn result(&mut self) -> TokenResult {
        let result = self.result.wait_for(Option::is_some).await.ok()?;
        result.clone()
    }

    /// Checks for a heartbeat since the last check. Returns whether the attempt is to be replaced: too many checks found none,
    /// or it takes longer than an attempt may take.
    pub(super) fn should_take_over(&mut self, attempt: &InFlight, timeout: Duration) -> bool {
        let last_beat = attempt.heartbeat.last_beat();
        if (attempt.number, last_beat) == (self.number, self.last_beat) {
            self.missed_checks = self.missed_checks.saturating_add(1);
        } else {
            (self.number, self.last_beat, self.missed_checks) = (attempt.number, last_beat, 0);
        }
        let grace = CHECK_INTERVAL.saturating_mul(MAX_MISSED_CHECKS);
        let is_too_old = attempt.heartbeat.started.elapsed() > timeout.saturating_add(grace);
        is_too_old || self.missed_checks >= MAX_MISSED_CHECKS.saturating_mul(attempt.patience())
    }
}
