//! A limit of calls per second.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::lock::lock;

/// Callers that are counted per second. Calls of further callers are not limited in that second.
const MAX_CALLERS: usize = 10_000;

/// A limit of calls of each caller per second of the sandbox's clock. There is none at the start.
#[derive(Default)]
pub(crate) struct RateLimit {
    counted: Mutex<Counted>,
}

#[derive(Default)]
struct Counted {
    per_second: Option<u32>,
    /// The second that is counted, in seconds since 1970.
    second: u64,
    /// By a hash of the caller's id, which may be as long as a header.
    calls: HashMap<u64, u32>,
    hasher: RandomState,
}

impl RateLimit {
    /// Sets the limit; `None` removes it.
    pub(crate) fn set(&self, per_second: Option<u32>) {
        *lock(&self.counted) = Counted { per_second, ..Counted::default() };
    }

    /// Returns the limit.
    pub(crate) fn per_second(&self) -> Option<u32> {
        lock(&self.counted).per_second
    }

    /// Counts a call, and returns whether it exceeds the limit.
    pub(crate) fn exceeds(&self, caller: impl FnOnce() -> String, now: SystemTime) -> bool {
        let mut counted = lock(&self.counted);
        let Some(limit) = counted.per_second else { return false };
        let second = now.duration_since(UNIX_EPOCH).as_ref().map_or(0, Duration::as_secs);
        if second != counted.second {
            counted.second = second;
            counted.calls.clear();
        }
        if counted.calls.len() >= MAX_CALLERS {
            return false;
        }
        let caller = counted.hasher.hash_one(caller());
        let calls = counted.calls.entry(caller).or_default();
        *calls = calls.saturating_add(1);
        *calls > limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_limit_counts_by_caller_and_second() {
        let limit = RateLimit::default();
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let call = |caller: &str, second| limit.exceeds(|| caller.to_owned(), at(second));
        assert!((0..100).all(|_| !call("a", 1)), "no limit at the start");
        limit.set(Some(25));
        assert!((0..25).all(|_| !call("a", 1)));
        assert!(call("a", 1) && call("a", 1) && !call("b", 1));
        assert!(!call("a", 2), "a new second");
        limit.set(None);
        assert!((0..100).all(|_| !call("a", 2)));
    }

    #[test]
    fn rate_limit_counts_a_bounded_number_of_callers() {
        let limit = RateLimit::default();
        limit.set(Some(1));
        for number in 0..MAX_CALLERS * 2 {
            limit.exceeds(|| number.to_string(), UNIX_EPOCH);
        }
        assert_eq!(lock(&limit.counted).calls.len(), MAX_CALLERS);
    }
}
