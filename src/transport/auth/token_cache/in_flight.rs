//! A request for a token that is under way, and how to know that nothing will come of it.
//!
//! It runs in a task of the runtime of the call that began it. That runtime may stop being driven while others wait: its
//! `block_on` has returned, or its thread is busy. Nothing in such a runtime can notice, its timers least of all. So the
//! task shows signs of life for as long as it is driven, and those who wait look for them, each with the timer of its own
//! runtime. Where there are none, one of them begins another attempt, and all go on waiting for whichever succeeds first.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::transport::Error;
use crate::transport::auth::token_cache::Held;

/// An attempt in a runtime that is driven shows a sign of life so often.
const BEAT: Duration = Duration::from_millis(250);

/// Those who wait look for signs of life so often.
pub(super) const LOOK: Duration = Duration::from_millis(500);

/// An attempt is given up after so many looks in a row without a sign of life, that is, after a second: four signs of life
/// too late for a runtime that is merely busy, and short for a call that waits. Two looks are the minimum: where attempt
/// and look share a thread that was blocked, the attempt gets its chance between them. To be wrong costs one request.
const LOOKS: u32 = 2;

/// A call that does not wait yet does not look twice: it gives an attempt up when its last sign of life is this old.
const SILENT: Duration = Duration::from_secs(5);

/// With each attempt that was given up the next one gets twice as much time, up to this power of two: a provider that
/// blocks its thread is not asked by one more caller every second.
const MOST_DOUBLINGS: u32 = 4;

/// What those who wait get.
pub(super) type Outcome = Option<Result<Arc<Held>, Error>>;

/// One attempt to get a token, the newest of those that share an outcome.
pub(super) struct InFlight {
    /// Every attempt holds it. When all are gone, nothing will come any more.
    landing: Weak<watch::Sender<Outcome>>,
    pub(super) number: u64,
    pulse: Arc<Pulse>,
    given_up: u32,
}

impl InFlight {
    /// The first attempt, and where it is to leave its outcome.
    pub(super) fn first(number: u64) -> (Self, Arc<watch::Sender<Outcome>>) {
        let landing = Arc::new(watch::Sender::new(None));
        (Self { landing: Arc::downgrade(&landing), number, pulse: Arc::new(Pulse::new()), given_up: 0 }, landing)
    }

    /// Another attempt for the same outcome, in place of this one. `None` if nobody is left to begin it for.
    pub(super) fn next(&self, number: u64) -> Option<(Self, Arc<watch::Sender<Outcome>>)> {
        let landing = self.landing.upgrade()?;
        let given_up = self.given_up.saturating_add(1);
        let next = Self { landing: Weak::clone(&self.landing), number, pulse: Arc::new(Pulse::new()), given_up };
        Some((next, landing))
    }

    pub(super) fn pulse(&self) -> Arc<Pulse> {
        Arc::clone(&self.pulse)
    }

    /// A place among those who wait. `None` if the attempt was dropped with its runtime.
    pub(super) fn join(&self) -> Option<Waiter> {
        self.landing.upgrade().map(|landing| self.wait(&landing))
    }

    pub(super) fn wait(&self, landing: &watch::Sender<Outcome>) -> Waiter {
        Waiter { outcome: landing.subscribe(), number: self.number, beat: self.pulse.last_beat(), missed: 0 }
    }

    pub(super) fn is_under_way(&self) -> bool {
        self.landing.strong_count() > 0
    }

    /// Whether this is where the outcome of that attempt goes.
    pub(super) fn shares(&self, landing: &Arc<watch::Sender<Outcome>>) -> bool {
        std::ptr::eq(self.landing.as_ptr(), Arc::as_ptr(landing))
    }

    /// Whether it has shown no sign of life for so long that a call need not look twice.
    pub(super) fn is_silent(&self) -> bool {
        self.pulse.silence() >= SILENT.saturating_mul(self.patience())
    }

    fn patience(&self) -> u32 {
        1 << self.given_up.min(MOST_DOUBLINGS)
    }
}

/// Signs of life of an attempt.
pub(super) struct Pulse {
    began: Instant,
    /// Milliseconds after it began.
    last_beat: AtomicU64,
}

impl Pulse {
    fn new() -> Self {
        Self { began: Instant::now(), last_beat: AtomicU64::new(0) }
    }

    /// Shows signs of life until the future is ready.
    pub(super) async fn beat_during<F: Future>(&self, future: F) -> F::Output {
        let mut future = pin!(future);
        let mut next_beat = pin!(sleep(BEAT));
        poll_fn(|context| {
            self.beat();
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(output);
            }
            while next_beat.as_mut().poll(context).is_ready() {
                next_beat.set(sleep(BEAT));
            }
            Poll::Pending
        })
        .await
    }

    fn beat(&self) {
        let millis = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last_beat.store(millis, Ordering::Relaxed);
    }

    fn last_beat(&self) -> u64 {
        self.last_beat.load(Ordering::Relaxed)
    }

    fn silence(&self) -> Duration {
        self.began.elapsed().saturating_sub(Duration::from_millis(self.last_beat()))
    }
}

/// One who waits for the outcome.
pub(super) struct Waiter {
    outcome: watch::Receiver<Outcome>,
    /// The attempt that was seen at the last look, and its last sign of life then.
    number: u64,
    beat: u64,
    missed: u32,
}

impl Waiter {
    /// The outcome; `None` if all attempts were dropped with their runtimes.
    pub(super) async fn outcome(&mut self) -> Outcome {
        let outcome = self.outcome.wait_for(Option::is_some).await.ok()?;
        outcome.clone()
    }

    /// Looks for a sign of life since the last look. Returns whether the attempt is to be given up: too many looks without
    /// one, or it goes on for longer than an attempt may take.
    pub(super) fn gives_up(&mut self, attempt: &InFlight, limit: Duration) -> bool {
        let beat = attempt.pulse.last_beat();
        if (attempt.number, beat) == (self.number, self.beat) {
            self.missed = self.missed.saturating_add(1);
        } else {
            (self.number, self.beat, self.missed) = (attempt.number, beat, 0);
        }
        let is_too_old = attempt.pulse.began.elapsed() > limit.saturating_add(LOOK.saturating_mul(LOOKS));
        is_too_old || self.missed >= LOOKS.saturating_mul(attempt.patience())
    }
}
