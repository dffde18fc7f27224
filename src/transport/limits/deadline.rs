//! Deadlines of calls and attempts.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

/// Durations beyond this (a hundred years) mean no deadline, because clocks and timers overflow on arbitrary durations.
pub(crate) const FAR: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// A point in time, with the duration from which it was computed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    at: Option<Instant>,
    after: Duration,
}

impl Deadline {
    pub(crate) fn from_now(after: Duration) -> Self {
        Self { at: Instant::now().checked_add(after).filter(|_| after < FAR), after }
    }

    /// Returns the earlier of this deadline and one that lies `after` from now.
    pub(crate) fn min(self, after: Option<Duration>) -> Self {
        let Some(other) = after.map(Self::from_now) else { return self };
        match (self.at, other.at) {
            (Some(at), Some(sooner)) if sooner < at => other,
            (None, Some(_)) => other,
            _ => self,
        }
    }

    /// Returns the duration from which the deadline was computed.
    pub(crate) fn after(&self) -> Duration {
        self.after
    }

    /// Returns the time until the deadline.
    pub(crate) fn remaining(&self) -> Duration {
        self.at.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }

    /// Whether a wait that starts now ends before the deadline.
    pub(crate) fn allows(&self, wait: Duration) -> bool {
        let Some(at) = self.at else { return true };
        Instant::now().checked_add(wait).is_some_and(|end| end < at)
    }

    /// Waits for a future until the deadline; returns `None` if it did not complete by then.
    pub(crate) async fn timeout<F: Future>(&self, future: F) -> Option<F::Output> {
        match self.at {
            Some(at) => tokio::time::timeout_at(at, future).await.ok(),
            None => Some(future.await),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn nothing_is_held_beyond_it() {
        let deadline = Deadline::from_now(Duration::from_secs(3));
        assert_eq!(deadline.timeout(async { 7 }).await, Some(7));
        let started = Instant::now();
        assert_eq!(deadline.timeout(std::future::pending::<()>()).await, None);
        assert_eq!(started.elapsed().as_secs(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn the_sooner_of_two_counts() {
        let call = Deadline::from_now(Duration::from_secs(3));
        assert_eq!(call.min(Some(Duration::from_secs(1))).after(), Duration::from_secs(1));
        assert_eq!(call.min(Some(Duration::from_secs(5))).after(), Duration::from_secs(3));
        assert_eq!(call.min(None).after(), Duration::from_secs(3));
        assert!(call.allows(Duration::from_secs(2)));
        assert!(!call.allows(Duration::from_secs(3)));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_too_far_away_is_no_limit() {
        let deadline = Deadline::from_now(Duration::MAX);
        assert!(deadline.allows(Duration::MAX));
        assert_eq!(deadline.timeout(async { 7 }).await, Some(7));
        assert_eq!(deadline.min(Some(Duration::from_secs(1))).after(), Duration::from_secs(1));
    }

    /// Tokio's timers round deadlines up, which overflowed just before the end of the clock.
    #[tokio::test(start_paused = true)]
    async fn every_distance_can_be_waited_for() {
        let mut end = Duration::ZERO;
        for bit in (0..64).rev() {
            let longer = end + Duration::from_secs(1 << bit);
            if Instant::now().checked_add(longer).is_some() {
                end = longer;
            }
        }
        for after in [FAR, FAR - Duration::from_nanos(1), end, end + Duration::from_nanos(999_999_999), Duration::MAX] {
            let later = async { tokio::time::sleep(Duration::from_secs(5)).await };
            assert_eq!(Deadline::from_now(after).timeout(later).await, Some(()), "{after:?}");
        }
    }
}
