//! Numbers that differ from call to call. They are no secrets.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// 64 bits from the random keys of the standard library's hasher, a counter and the time: enough for what must not come
/// twice and for spreading waits, and no generator of random numbers has to be compiled for it.
pub(crate) fn bits() -> u64 {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    RandomState::new().hash_one((count, time.as_nanos(), std::process::id()))
}

/// From 0 to just under 1.
pub(super) fn fraction() -> f64 {
    // 32 bits fit into a double exactly.
    let upper = u32::try_from(bits() >> 32).unwrap_or_default();
    f64::from(upper) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_fill_their_range() {
        let drawn: Vec<f64> = (0..2_000).map(|_| fraction()).collect();
        assert!(drawn.iter().all(|value| (0.0..1.0).contains(value)));
        for tenth in 0..10 {
            let from = f64::from(tenth) / 10.0;
            assert!(drawn.iter().any(|value| (from..from + 0.1).contains(value)), "{from}");
        }
    }
}
