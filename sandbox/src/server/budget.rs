//! The memory that the bodies of all requests take together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A limit of the bytes of request bodies in memory, over all connections of a sandbox.
///
/// Reservations do not wait: a body that exceeds the budget is rejected. So two half-read bodies never wait for each other,
/// and a slow caller loses its reservation when the time for a body is over.
#[derive(Clone)]
pub(super) struct Budget {
    max_bytes: usize,
    reserved: Arc<AtomicUsize>,
}

/// The part of a budget that one body takes; released when dropped.
pub(super) struct Reservation {
    budget: Budget,
    bytes: usize,
}

impl Budget {
    pub(super) fn new(max_bytes: usize) -> Self {
        Self { max_bytes, reserved: Arc::default() }
    }

    /// Returns the limit.
    pub(super) const fn max_bytes(&self) -> usize {
        self.max_bytes
    }

    /// Returns an empty reservation.
    pub(super) fn reserve(&self) -> Reservation {
        Reservation { budget: self.clone(), bytes: 0 }
    }
}

impl Reservation {
    /// Reserves more bytes. Returns whether the budget allows it.
    pub(super) fn grow(&mut self, by: usize) -> bool {
        let max_bytes = self.budget.max_bytes;
        let add = |reserved: usize| reserved.checked_add(by).filter(|reserved| *reserved <= max_bytes);
        let grown = self.budget.reserved.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add).is_ok();
        if grown {
            self.bytes = self.bytes.saturating_add(by);
        }
        grown
    }

    /// Releases all bytes.
    pub(super) fn clear(&mut self) {
        self.budget.reserved.fetch_sub(self.bytes, Ordering::Relaxed);
        self.bytes = 0;
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reservations_add_up_to_the_budget() {
        let budget = Budget::new(100);
        let (mut one, mut other) = (budget.reserve(), budget.reserve());
        assert!(one.grow(60) && other.grow(40) && !other.grow(1) && other.grow(0));
        assert!(!one.grow(usize::MAX));
        one.clear();
        assert!(other.grow(60) && !one.grow(1));
        drop(other);
        assert!(one.grow(100) && !one.grow(1));
        drop(one);
        assert_eq!(budget.reserved.load(Ordering::Relaxed), 0);
    }
}
