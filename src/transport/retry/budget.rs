//! Retry budget: how many retries all calls of a client may use together.

use std::sync::atomic::{AtomicU32, Ordering};

/// Each call deposits a tenth of a retry, and each retry takes a whole one. While most calls succeed nobody notices; when
/// the service is down, what reaches it is hardly more than without retries, instead of a multiple.
///
/// Requests for tokens deposit nothing, since there may be one for each call, and their retries take from the budget as
/// all others do: so it holds for both endpoints together.
pub(crate) struct RetryBudget {
    tenths: AtomicU32,
}

const CAPACITY: u32 = 100;
const DEPOSIT: u32 = 1;
const RETRY_COST: u32 = 10;

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self { tenths: AtomicU32::new(CAPACITY) }
    }

    /// A call begins.
    pub(crate) fn deposit(&self) {
        // In good times it is full, and nothing is written to memory that all calls share.
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
            (tenths < CAPACITY).then(|| (tenths + DEPOSIT).min(CAPACITY))
        });
    }

    /// Takes a retry from the budget; returns whether there was one.
    pub(crate) fn withdraw(&self) -> bool {
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| tenths.checked_sub(RETRY_COST)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_is_not_multiplied() {
        let budget = RetryBudget::new();
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
        let budget = RetryBudget::new();
        (0..10_000).for_each(|_| budget.deposit());
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 10);
        assert!(!budget.withdraw());
    }
}
