//! How much memory the bodies of all requests take together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes of request bodies that may be in memory at a time, over all connections of a sandbox.
///
/// Nobody waits for a share: a body for which there is none is refused. Two half-read bodies therefore never wait for each
/// other, and a caller who holds on to a share loses it when the time for a body is over.
#[derive(Clone)]
pub(crate) struct Budget {
    most: usize,
    taken: Arc<AtomicUsize>,
}

/// What one body takes of a budget, given back when it is dropped.
pub(crate) struct Share {
    budget: Budget,
    bytes: usize,
}

impl Budget {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, taken: Arc::default() }
    }

    /// Bytes that all bodies together may have.
    pub(crate) const fn most(&self) -> usize {
        self.most
    }

    /// A share of nothing so far.
    pub(crate) fn share(&self) -> Share {
        Share { budget: self.clone(), bytes: 0 }
    }
}

impl Share {
    /// Takes more; gives whether there was so much left.
    pub(crate) fn grow(&mut self, by: usize) -> bool {
        let most = self.budget.most;
        let with = |taken: usize| taken.checked_add(by).filter(|taken| *taken <= most);
        let grown = self.budget.taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, with).is_ok();
        if grown {
            self.bytes = self.bytes.saturating_add(by);
        }
        grown
    }

    /// Gives everything back.
    pub(crate) fn clear(&mut self) {
        self.budget.taken.fetch_sub(self.bytes, Ordering::Relaxed);
        self.bytes = 0;
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_to_the_budget() {
        let budget = Budget::new(100);
        let (mut one, mut other) = (budget.share(), budget.share());
        assert!(one.grow(60) && other.grow(40) && !other.grow(1) && other.grow(0));
        assert!(!one.grow(usize::MAX));
        one.clear();
        assert!(other.grow(60) && !one.grow(1));
        drop(other);
        assert!(one.grow(100) && !one.grow(1));
        drop(one);
        assert_eq!(budget.taken.load(Ordering::Relaxed), 0);
    }
}
