//! Retry budget: the retries that all calls of a client share.

use std::sync::atomic::{AtomicU64, Ordering};

/// The size of a retry budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BudgetSize {
    /// Its capacity in retries; it starts full.
    pub(crate) retries: u32,
    /// The number of calls that regain one retry.
    pub(crate) calls_per_retry: u32,
}

impl BudgetSize {
    pub(crate) const DEFAULT: Self = Self { retries: 10, calls_per_retry: 10 };
}

/// Each call deposits a fraction of a retry (a tenth by default), and each retry withdraws a whole one. While most calls succeed,
/// the budget has no effect; while the service is down, it limits the extra load to that fraction instead of a multiple.
///
/// Token requests deposit nothing, since each call may cause one, but their retries withdraw like all others: the budget covers
/// both endpoints.
pub(crate) struct RetryBudget {
    /// The current balance, in deposits.
    deposits: AtomicU64,
    capacity: u64,
    retry_cost: u64,
}

impl RetryBudget {
    pub(crate) fn new(size: BudgetSize) -> Self {
        let retry_cost = u64::from(size.calls_per_retry.max(1));
        // The product of two 32-bit numbers fits into 64 bits.
        let capacity = u64::from(size.retries) * retry_cost;
        Self { deposits: AtomicU64::new(capacity), capacity, retry_cost }
    }

    /// Deposits the share of one call, unless the budget is full.
    pub(crate) fn deposit(&self) {
        // Normally the budget is full, and this does not write to memory that all calls share.
        let _ = self.deposits.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |deposits| {
            (deposits < self.capacity).then_some(deposits + 1)
        });
    }

    /// Withdraws one retry; returns whether one was left.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |deposits: u64| deposits.checked_sub(self.retry_cost);
        self.deposits.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_is_not_multiplied() {
        let budget = RetryBudget::new(BudgetSize::DEFAULT);
        let mut sent = 0;
        for _ in 0..1_000 {
            budget.deposit();
            sent += 1;
            for _ in 0..2 {
                if budget.withdraw() {
                    sent += 1;
                }
            }
        }
        assert!((1_100..=1_110).contains(&sent), "{sent}");
    }

    #[test]
    fn it_is_never_more_than_full() {
        let budget = RetryBudget::new(BudgetSize::DEFAULT);
        (0..10_000).for_each(|_| budget.deposit());
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 10);
        assert!(!budget.withdraw());
    }

    #[test]
    fn budget_has_the_size_that_it_was_given() {
        let available = |budget: &RetryBudget| (0..100).filter(|_| budget.withdraw()).count();
        let budget = RetryBudget::new(BudgetSize { retries: 3, calls_per_retry: 2 });
        assert_eq!(available(&budget), 3);
        (0..5).for_each(|_| budget.deposit());
        assert_eq!(available(&budget), 2);
        assert_eq!(available(&RetryBudget::new(BudgetSize { retries: 0, calls_per_retry: 0 })), 0);
        let largest = RetryBudget::new(BudgetSize { retries: u32::MAX, calls_per_retry: u32::MAX });
        largest.deposit();
        assert_eq!(available(&largest), 100);
    }
}
