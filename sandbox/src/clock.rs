//! The time of a sandbox.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::lock::lock;

/// The clock that tokens, sessions and request dates are measured with.
///
/// It runs with the clock of the machine, plus whatever a test has added or taken, or it stands still. GenAuth request
/// signatures carry the date of the caller's own clock and are refused when it is more than 15 minutes away from this one.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    setting: Arc<Mutex<Setting>>,
}

/// How a clock is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Setting {
    /// So much before the clock of the machine.
    Ahead(Duration),
    /// So much behind it.
    Behind(Duration),
    /// Stands still.
    Stopped(SystemTime),
}

impl Clock {
    /// Lets time pass at once.
    pub fn advance(&self, by: Duration) {
        let mut setting = lock(&self.setting);
        *setting = match *setting {
            Setting::Ahead(ahead) => Setting::Ahead(ahead.saturating_add(by)),
            Setting::Behind(behind) if behind > by => Setting::Behind(behind - by),
            Setting::Behind(behind) => Setting::Ahead(by - behind),
            Setting::Stopped(moment) => Setting::Stopped(moment.checked_add(by).unwrap_or(moment)),
        };
    }

    /// Sets the clock back, as an operator may have to. What has expired between is good again.
    pub fn set_back(&self, by: Duration) {
        let mut setting = lock(&self.setting);
        *setting = match *setting {
            Setting::Ahead(ahead) if ahead >= by => Setting::Ahead(ahead - by),
            Setting::Ahead(ahead) => Setting::Behind(by - ahead),
            Setting::Behind(behind) => Setting::Behind(behind.saturating_add(by)),
            Setting::Stopped(moment) => Setting::Stopped(moment.checked_sub(by).unwrap_or(UNIX_EPOCH)),
        };
    }

    /// Stops the clock at a moment, so that nothing in a run depends on how long it takes. It can be advanced then.
    pub fn stop_at(&self, moment: SystemTime) {
        *lock(&self.setting) = Setting::Stopped(moment);
    }

    /// Goes with the clock of the machine again, without a difference.
    pub fn reset(&self) {
        *lock(&self.setting) = Setting::default();
    }

    /// What time it is in the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let machine = SystemTime::now();
        match self.setting() {
            Setting::Ahead(ahead) => machine.checked_add(ahead).unwrap_or(machine),
            Setting::Behind(behind) => machine.checked_sub(behind).unwrap_or(UNIX_EPOCH),
            Setting::Stopped(moment) => moment,
        }
    }

    pub(crate) fn setting(&self) -> Setting {
        *lock(&self.setting)
    }

    pub(crate) fn set(&self, setting: Setting) {
        *lock(&self.setting) = setting;
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

impl Default for Setting {
    fn default() -> Self {
        Self::Ahead(Duration::ZERO)
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

    #[test]
    fn goes_back_and_forth() {
        let (clock, hour) = (Clock::default(), Duration::from_secs(3_600));
        clock.set_back(hour);
        assert_eq!(clock.setting(), Setting::Behind(hour));
        assert!(clock.now() <= SystemTime::now() - hour);
        clock.set_back(hour);
        clock.advance(hour * 3);
        assert_eq!(clock.setting(), Setting::Ahead(hour));
        clock.set_back(hour * 2);
        clock.advance(hour / 2);
        assert_eq!(clock.setting(), Setting::Behind(hour / 2));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        // Beyond what the machine can write it stays where the machine is.
        assert!(clock.now() > UNIX_EPOCH);
        clock.reset();
        assert_eq!(clock.setting(), Setting::default());
    }

    #[test]
    fn stands_still_when_stopped() {
        let clock = Clock::default();
        let noon = UNIX_EPOCH + Duration::from_secs(43_200);
        clock.stop_at(noon);
        assert_eq!(clock.now(), noon);
        clock.advance(Duration::from_secs(60));
        clock.set_back(Duration::from_secs(1));
        assert_eq!(clock.now(), noon + Duration::from_secs(59));
        clock.set_back(Duration::MAX);
        assert_eq!(clock.now(), UNIX_EPOCH);
    }
}
