//! The time that a verifier compares with.

use std::time::{SystemTime, UNIX_EPOCH};

/// Returns the present time. Implemented for [`SystemClock`], and for closures in tests.
pub trait Clock: Send + Sync {
    /// The present time.
    fn now(&self) -> SystemTime;
}

/// The clock of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl<F: Fn() -> SystemTime + Send + Sync> Clock for F {
    fn now(&self) -> SystemTime {
        self()
    }
}

/// Seconds since 1970, negative before.
pub(super) fn unix_seconds(time: SystemTime) -> f64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs_f64(),
        Err(before) => -before.duration().as_secs_f64(),
    }
}
