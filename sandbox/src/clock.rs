//! The time of a sandbox.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::lock::lock;

/// The clock that tokens, sessions and request dates are measured with.
///
/// It runs with the clock of the machine, plus whatever a test has added. GenAuth request signatures carry the date of
/// the caller's own clock and are refused when it is more than 15 minutes away from this one.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    ahead: Arc<Mutex<Duration>>,
}

impl Clock {
    /// Lets time pass at once.
    pub fn advance(&self, by: Duration) {
        let mut ahead = lock(&self.ahead);
        *ahead = ahead.saturating_add(by);
    }

    /// What time it is in the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let machine = SystemTime::now();
        machine.checked_add(*lock(&self.ahead)).unwrap_or(machine)
    }

    /// Seconds since 1970.
    pub(crate) fn unix_seconds(&self) -> u64 {
        unix_seconds(self.now())
    }

    /// Now as `2026-04-27T10:11:12.345Z`.
    pub(crate) fn timestamp(&self) -> String {
        timestamp(self.now())
    }
}

/// A moment in seconds since 1970.
pub(crate) fn unix_seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// A moment as `2026-04-27T10:11:12.345Z`.
pub(crate) fn timestamp(moment: SystemTime) -> String {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (seconds, milliseconds) = (since.as_secs(), since.subsec_millis());
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    let (hour, minute) = (second / 3_600, second % 3_600 / 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}.{milliseconds:03}Z", second % 60)
}

/// Year, month and day of a day counted from 1970-01-01.
fn date(days: u64) -> (u64, u64, u64) {
    // Years that begin in March put the leap day last, so that months have fixed offsets; eras of 400 years repeat.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_based = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_based + 2) / 5 + 1;
    let month = if march_based < 10 { march_based + 3 } else { march_based - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_dates() {
        let at = |seconds| timestamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_782_400), "2000-02-29T00:00:00.000Z");
        assert_eq!(at(1_704_164_645), "2024-01-02T03:04:05.000Z");
        assert_eq!(at(1_735_689_599), "2024-12-31T23:59:59.000Z");
    }

    #[test]
    fn time_passes_when_told() {
        let clock = Clock::default();
        let before = clock.now();
        clock.clone().advance(Duration::from_secs(3_600));
        assert!(clock.now() >= before + Duration::from_secs(3_600));
    }
}
