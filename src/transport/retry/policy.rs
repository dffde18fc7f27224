//! Retry policy: attempts and backoff.

use std::time::Duration;

use crate::transport::random;
use crate::transport::retry::budget::BudgetSize;

/// Limits the attempts of a call and the backoff between them. Which failures are retried depends on the operation: see
/// [`RetryClass`](crate::operation::RetryClass).
///
/// Backoff is exponential with full jitter: each wait is drawn uniformly between zero and an upper bound, so that clients that
/// failed together do not retry together. The bound starts at [`initial_backoff`](Self::initial_backoff), is multiplied by
/// [`backoff_multiplier`](Self::backoff_multiplier) after each attempt and never exceeds [`max_backoff`](Self::max_backoff). If
/// the response has a `Retry-After` header, its value is added to the wait. A wait that would exceed the deadline of the call is
/// not started: the call returns its error immediately.
///
/// ```
/// use std::time::Duration;
///
/// use identity_apis::transport::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(5).max_backoff(Duration::from_secs(20));
/// assert_eq!(patient.attempts(), 5);
/// assert_eq!(RetryPolicy::none().attempts(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use = "a policy does nothing until it is given to a builder or a call"]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    backoff_multiplier: f64,
    max_backoff: Duration,
    /// `None` if retries of this policy bypass the budget.
    budget: Option<BudgetSize>,
}

impl Default for RetryPolicy {
    /// Returns a policy of three attempts, with backoff bounds of 500 ms, 1 s, 2 s and so on up to 10 s, and a budget of 10 retries.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(500),
            backoff_multiplier: 2.0,
            max_backoff: Duration::from_secs(10),
            budget: Some(BudgetSize::DEFAULT),
        }
    }
}

impl RetryPolicy {
    /// Returns a policy without retries. A call whose token or date was rejected is still retried once with a new one.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; zero counts as one.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// Sets the upper bound of the first wait.
    pub fn initial_backoff(mut self, initial_backoff: Duration) -> Self {
        self.initial_backoff = initial_backoff;
        self
    }

    /// Sets the factor by which the bound grows after each attempt. Values below one and NaN count as one, a constant bound.
    pub fn backoff_multiplier(mut self, backoff_multiplier: f64) -> Self {
        self.backoff_multiplier = if backoff_multiplier >= 1.0 { backoff_multiplier } else { 1.0 };
        self
    }

    /// Sets the maximum of the bound. A wait that `Retry-After` asks for may be longer.
    pub fn max_backoff(mut self, max_backoff: Duration) -> Self {
        self.max_backoff = max_backoff;
        self
    }

    /// Sets the size of the retry budget, which keeps retries from multiplying the load on a service that is down. The budget
    /// starts full with `retries`, which is also its capacity, and regains one retry per `calls_per_retry` calls (zero counts as
    /// one). The default is 10 and 10.
    ///
    /// All calls of a client share one budget, sized by the policy passed to the builder. A policy passed to a call, or to
    /// `with_retry` of a client, draws on that same budget: its own size has no effect.
    ///
    /// ```
    /// use identity_apis::transport::RetryPolicy;
    ///
    /// // A nightly job: 100 retries, and another one per five calls.
    /// let job = RetryPolicy::default().max_attempts(5).budget(100, 5);
    /// # drop(job);
    /// ```
    pub fn budget(mut self, retries: u32, calls_per_retry: u32) -> Self {
        self.budget = Some(BudgetSize { retries, calls_per_retry });
        self
    }

    /// Bypasses the retry budget, so that [`max_attempts`](Self::max_attempts) alone limits the retries of a call. Meant for a
    /// single caller, such as a batch job: while a service is down, many callers without a budget multiply its load.
    pub fn without_budget(mut self) -> Self {
        self.budget = None;
        self
    }

    pub(crate) fn has_budget(&self) -> bool {
        self.budget.is_some()
    }

    /// Returns the size of the budget that a client with this policy gets.
    pub(crate) fn budget_size(&self) -> BudgetSize {
        self.budget.unwrap_or(BudgetSize::DEFAULT)
    }

    /// Returns the maximum number of attempts, including the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Draws the wait after an attempt; `attempt` counts from 1.
    pub(crate) fn backoff(&self, attempt: u32, retry_after: Option<Duration>) -> Duration {
        let bound = self.backoff_bound(attempt);
        let drawn = Duration::try_from_secs_f64(bound.as_secs_f64() * random::fraction()).unwrap_or(bound);
        retry_after.map_or(drawn, |asked| asked.saturating_add(drawn))
    }

    fn backoff_bound(&self, attempt: u32) -> Duration {
        if self.initial_backoff.is_zero() {
            // Zero times infinity is NaN.
            return Duration::ZERO;
        }
        let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
        let seconds = self.initial_backoff.as_secs_f64() * self.backoff_multiplier.powi(exponent);
        // What overflows a `Duration` also exceeds any `max_backoff`.
        Duration::try_from_secs_f64(seconds).unwrap_or(self.max_backoff).min(self.max_backoff)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_grow_up_to_the_cap() {
        let policy = RetryPolicy::default().max_backoff(Duration::from_secs(3));
        let bounds: Vec<u128> = (1..=5).map(|attempt| policy.backoff_bound(attempt).as_millis()).collect();
        assert_eq!(bounds, [500, 1_000, 2_000, 3_000, 3_000]);
        assert_eq!(policy.backoff_bound(u32::MAX), Duration::from_secs(3));
        assert_eq!(policy.backoff_multiplier(f64::NAN).backoff_bound(9), Duration::from_millis(500));
        assert_eq!(
            policy.initial_backoff(Duration::MAX).backoff_multiplier(f64::INFINITY).backoff_bound(2),
            Duration::from_secs(3)
        );
        assert_eq!(policy.initial_backoff(Duration::ZERO).backoff_bound(5_000), Duration::ZERO);
    }

    #[test]
    fn waits_are_spread_and_never_shorter_than_asked() {
        let policy = RetryPolicy::default();
        let waits: Vec<Duration> = (0..200).map(|_| policy.backoff(1, None)).collect();
        assert!(waits.iter().all(|wait| *wait <= Duration::from_millis(500)));
        assert!(waits.iter().any(|wait| *wait < Duration::from_millis(100)));
        assert!(waits.iter().any(|wait| *wait > Duration::from_millis(400)));
        let asked = Duration::from_secs(7);
        assert!((0..200).all(|_| policy.backoff(1, Some(asked)) >= asked));
        assert_eq!(
            policy.max_backoff(Duration::MAX).initial_backoff(Duration::MAX).backoff(1, Some(Duration::MAX)),
            Duration::MAX
        );
    }
}
