//! Rate limit of one client: requests spaced evenly in time.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::transport::limits::deadline::FAR;

/// Limits the rate at which a client and its clones send requests. Requests are spaced evenly, first come, first served; idle
/// time does not accumulate into bursts.
///
/// ```
/// use identity_apis::transport::RateLimit;
///
/// // The limit that Prove documents.
/// let limit = RateLimit::per_second(25);
/// assert_eq!(limit.interval().as_millis(), 40);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    interval: Duration,
}

impl RateLimit {
    /// Creates a limit of this many requests per second; zero counts as one.
    #[must_use]
    pub const fn per_second(requests: u32) -> Self {
        let requests = if requests == 0 { 1 } else { requests };
        Self { interval: Duration::from_nanos(1_000_000_000 / requests as u64) }
    }

    /// Creates a limit of one request per `interval`, for rates below one per second.
    #[must_use]
    pub const fn with_period(interval: Duration) -> Self {
        Self { interval }
    }

    /// Returns the time between two requests.
    #[must_use]
    pub const fn interval(&self) -> Duration {
        self.interval
    }
}

/// Granularity of timers. A request may be up to this much early, to make up for a timer that fired late.
const TIMER_RESOLUTION: Duration = Duration::from_millis(2);

/// Spaces requests evenly.
pub(crate) struct IntervalLimiter {
    interval: Duration,
    /// When the next request may be sent. The waiter holds the lock, which makes the others queue in order (the mutex is
    /// fair); a waiter that is cancelled leaves its slot to the next one.
    next: Mutex<Option<Instant>>,
}

impl IntervalLimiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self { interval: limit.interval.min(FAR), next: Mutex::new(None) }
    }

    pub(crate) async fn acquire(&self) {
        let mut next = self.next.lock().await;
        if let Some(at) = *next {
            tokio::time::sleep_until(at).await;
        }
        let now = Instant::now();
        let due = next.map_or(now, |at| at.max(now.checked_sub(TIMER_RESOLUTION).unwrap_or(now)));
        *next = due.checked_add(self.interval);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn turns_are_evenly_spread() {
        let limiter = IntervalLimiter::new(RateLimit::per_second(25));
        let started = Instant::now();
        let mut sent = Vec::new();
        for _ in 0..100 {
            limiter.acquire().await;
            sent.push(started.elapsed());
        }
        assert_eq!(sent[0], Duration::ZERO);
        for (index, at) in sent.iter().enumerate() {
            let within = sent[index..].iter().take_while(|later| **later - *at < Duration::from_secs(1)).count();
            assert!(within <= 26, "{within}");
        }
        assert!(started.elapsed() < Duration::from_millis(4_100), "{:?}", started.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn idle_time_is_not_saved_up() {
        let limiter = IntervalLimiter::new(RateLimit::per_second(10));
        limiter.acquire().await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        let started = Instant::now();
        for _ in 0..11 {
            limiter.acquire().await;
        }
        assert!(started.elapsed() >= Duration::from_millis(990), "{:?}", started.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn callers_come_in_the_order_in_which_they_asked() {
        let limiter = Arc::new(IntervalLimiter::new(RateLimit::per_second(100)));
        let turns = Arc::new(AtomicUsize::new(0));
        let mut callers = Vec::new();
        for number in 0..50 {
            let (mine, turns) = (Arc::clone(&limiter), Arc::clone(&turns));
            callers.push(tokio::spawn(async move {
                mine.acquire().await;
                assert_eq!(turns.fetch_add(1, Ordering::SeqCst), number);
            }));
            tokio::task::yield_now().await;
        }
        for caller in callers {
            caller.await.unwrap();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_takes_no_turn() {
        let limiter = IntervalLimiter::new(RateLimit::with_period(Duration::from_secs(10)));
        limiter.acquire().await;
        let started = Instant::now();
        for _ in 0..20 {
            assert!(tokio::time::timeout(Duration::from_millis(1), limiter.acquire()).await.is_err());
        }
        limiter.acquire().await;
        assert_eq!(started.elapsed().as_secs(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn an_interval_that_no_clock_can_count_leaves_one_turn() {
        let limiter = IntervalLimiter::new(RateLimit::with_period(Duration::MAX));
        limiter.acquire().await;
        let a_year = Duration::from_secs(365 * 24 * 3600);
        assert!(tokio::time::timeout(a_year, limiter.acquire()).await.is_err());
    }

    #[test]
    fn zero_is_one() {
        assert_eq!(RateLimit::per_second(0).interval(), Duration::from_secs(1));
    }
}
