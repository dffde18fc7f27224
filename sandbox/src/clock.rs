//! The clock of a sandbox.

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::lock::lock;

/// The latest time of a sandbox: 9998-01-01T00:00:00Z in seconds since 1970. The following year still fits an HTTP date, so
/// everything that is derived from the clock (the end of a session, a `Retry-After` date) can be represented.
const LATEST: u64 = 253_339_228_800;

/// Maximum time between two looks at the clock while waiting; timers have a limit that the clock does not have.
const MAX_WAIT: Duration = Duration::from_secs(86_400);

/// The last second of HTTP dates: 9999-12-31T23:59:59Z.
const LAST_HTTP_DATE: u64 = 253_402_300_799;

/// The clock of tokens, sessions and request dates.
///
/// It runs with the clock of the machine, ahead of it or behind it as a test has set it, or it is frozen. GenAuth request
/// signatures contain the date of the caller's own clock, and are rejected if it differs from this one by more than 15
/// minutes.
///
/// Its range is 1970-01-01T00:00:00Z to 9998-01-01T00:00:00Z, whatever the clock of the machine shows. The methods stop at the
/// ends of the range; `POST /sandbox/clock` rejects a request that would leave it.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    setting: Arc<Mutex<ClockSetting>>,
    /// Wakes those who wait for a time when the clock is set.
    changed: Arc<Notify>,
}

/// The setting of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ClockSetting {
    /// Ahead of the clock of the machine.
    Ahead(Duration),
    /// Behind the clock of the machine.
    Behind(Duration),
    /// Frozen at a time.
    Frozen(SystemTime),
}

/// A change of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockChange {
    Advance(Duration),
    Rewind(Duration),
    FreezeAt(SystemTime),
}

/// A change would leave the range of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfRange;

impl Clock {
    /// Advances the clock, at most to the end of its range.
    pub fn advance(&self, by: Duration) {
        self.change_within_range(ClockChange::Advance(by));
    }

    /// Rewinds the clock, at most to the beginning of its range. What has expired in the meantime is valid again.
    pub fn rewind(&self, by: Duration) {
        self.change_within_range(ClockChange::Rewind(by));
    }

    /// Freezes the clock at a time, so that a test does not depend on how long it takes. A frozen clock can be advanced and
    /// rewound. A time outside of its range becomes the nearest one within.
    pub fn freeze_at(&self, moment: SystemTime) {
        self.change_within_range(ClockChange::FreezeAt(moment));
    }

    /// Resets the clock to that of the machine.
    pub fn reset(&self) {
        self.set(ClockSetting::default());
    }

    /// Returns the time in the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.setting().moment(SystemTime::now()).unwrap_or_else(|end| end)
    }

    /// Changes the clock, unless that would leave its range.
    pub(crate) fn change(&self, change: ClockChange) -> Result<(), OutOfRange> {
        let mut setting = lock(&self.setting);
        *setting = setting.changed(change, SystemTime::now()).map_err(|_| OutOfRange)?;
        drop(setting);
        self.changed.notify_waiters();
        Ok(())
    }

    /// Waits until the clock reaches a time, whether time passes or the clock is set.
    pub(crate) async fn reached(&self, moment: SystemTime) {
        loop {
            let mut changed = pin!(self.changed.notified());
            changed.as_mut().enable();
            let left = moment.duration_since(self.now()).unwrap_or_default();
            if left.is_zero() {
                return;
            }
            if matches!(self.setting(), ClockSetting::Frozen(_)) {
                changed.await;
            } else {
                // Woken early if the clock is set, which changes the time that is left.
                let _ = tokio::time::timeout(left.min(MAX_WAIT), changed).await;
            }
        }
    }

    fn change_within_range(&self, change: ClockChange) {
        let machine = SystemTime::now();
        let mut setting = lock(&self.setting);
        *setting = match (setting.changed(change, machine), *setting, change) {
            (Ok(changed), ..) => changed,
            (Err(end), ClockSetting::Frozen(_), _) | (Err(end), _, ClockChange::FreezeAt(_)) => {
                ClockSetting::Frozen(end)
            }
            (Err(end), ..) => ClockSetting::between(machine, end),
        };
        drop(setting);
        self.changed.notify_waiters();
    }

    /// Returns the setting.
    pub(crate) fn setting(&self) -> ClockSetting {
        *lock(&self.setting)
    }

    /// Applies a setting, which is not trusted: it can be part of a snapshot of unknown origin.
    pub(crate) fn set(&self, setting: ClockSetting) {
        *lock(&self.setting) = setting.within_range(SystemTime::now());
        self.changed.notify_waiters();
    }

    /// Returns the seconds since 1970.
    pub(crate) fn unix_seconds(&self) -> u64 {
        unix_seconds(self.now())
    }

    /// Returns the time as `2026-04-27T10:11:12.345Z`.
    pub(crate) fn timestamp(&self) -> String {
        timestamp(self.now())
    }
}

impl ClockSetting {
    /// Returns the time that it shows, or else the nearest end of the range.
    fn moment(self, machine: SystemTime) -> Result<SystemTime, SystemTime> {
        let moment = match self {
            Self::Ahead(ahead) => machine.checked_add(ahead).ok_or_else(latest)?,
            Self::Behind(behind) => machine.checked_sub(behind).ok_or(UNIX_EPOCH)?,
            Self::Frozen(moment) => moment,
        };
        match moment.clamp(UNIX_EPOCH, latest()) {
            within if within == moment => Ok(moment),
            end => Err(end),
        }
    }

    /// Returns the setting after a change, or else the end of the range that it would pass.
    fn changed(self, change: ClockChange, machine: SystemTime) -> Result<Self, SystemTime> {
        let changed = match (self.within_range(machine), change) {
            (_, ClockChange::FreezeAt(moment)) => Self::Frozen(moment),
            (Self::Frozen(moment), ClockChange::Advance(by)) => {
                Self::Frozen(moment.checked_add(by).ok_or_else(latest)?)
            }
            (Self::Frozen(moment), ClockChange::Rewind(by)) => Self::Frozen(moment.checked_sub(by).ok_or(UNIX_EPOCH)?),
            (Self::Ahead(ahead), ClockChange::Advance(by)) => Self::Ahead(ahead.saturating_add(by)),
            (Self::Behind(behind), ClockChange::Rewind(by)) => Self::Behind(behind.saturating_add(by)),
            (Self::Ahead(ahead), ClockChange::Rewind(by)) => Self::difference(ahead, by),
            (Self::Behind(behind), ClockChange::Advance(by)) => Self::difference(by, behind),
        };
        changed.moment(machine).map(|_| changed)
    }

    /// Returns the same setting, or the nearest one that is within the range.
    fn within_range(self, machine: SystemTime) -> Self {
        match (self.moment(machine), self) {
            (Ok(_), setting) => setting,
            (Err(end), Self::Frozen(_)) => Self::Frozen(end),
            (Err(end), _) => Self::between(machine, end),
        }
    }

    fn difference(ahead: Duration, behind: Duration) -> Self {
        match ahead.checked_sub(behind) {
            Some(ahead) => Self::Ahead(ahead),
            None => Self::Behind(behind.saturating_sub(ahead)),
        }
    }

    /// Returns the setting that shows `moment` when the machine shows `machine`.
    fn between(machine: SystemTime, moment: SystemTime) -> Self {
        match moment.duration_since(machine) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        }
    }
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the clock would leave its range, which is 1970-01-01T00:00:00Z to 9998-01-01T00:00:00Z")
    }
}

impl Default for ClockSetting {
    fn default() -> Self {
        Self::Ahead(Duration::ZERO)
    }
}

fn latest() -> SystemTime {
    // Every platform that Rust supports has a longer range.
    UNIX_EPOCH.checked_add(Duration::from_secs(LATEST)).unwrap_or(UNIX_EPOCH)
}

/// Returns the time after a duration, or the latest time of a sandbox if the machine cannot represent it.
pub(crate) fn after(moment: SystemTime, by: Duration) -> SystemTime {
    moment.checked_add(by).unwrap_or_else(latest)
}

/// Formats a time as an HTTP date. A time outside of the range of HTTP dates becomes the nearest one within.
pub(crate) fn http_date(moment: SystemTime) -> String {
    // httpdate panics outside of these years.
    httpdate::fmt_http_date(moment.clamp(UNIX_EPOCH, after(UNIX_EPOCH, Duration::from_secs(LAST_HTTP_DATE))))
}

/// Returns a time in seconds since 1970.
pub(crate) fn unix_seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// Formats a time as `2026-04-27T10:11:12.345Z`.
pub(crate) fn timestamp(moment: SystemTime) -> String {
    humantime::format_rfc3339_millis(moment.max(UNIX_EPOCH)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamp_is_iso_8601() {
        let at = |seconds| timestamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_782_400), "2000-02-29T00:00:00.000Z");
        assert_eq!(at(1_704_164_645), "2024-01-02T03:04:05.000Z");
        assert_eq!(at(1_735_689_599), "2024-12-31T23:59:59.000Z");
        assert_eq!(at(LATEST), "9998-01-01T00:00:00.000Z");
        let fraction = UNIX_EPOCH + Duration::from_millis(951_782_399_045);
        assert_eq!(timestamp(fraction), "2000-02-28T23:59:59.045Z");
        assert_eq!(timestamp(UNIX_EPOCH - Duration::from_secs(1)), "1970-01-01T00:00:00.000Z");
    }

    #[test]
    fn clock_advances() {
        let clock = Clock::default();
        let before = clock.now();
        clock.clone().advance(Duration::from_secs(3_600));
        assert!(clock.now() >= before + Duration::from_secs(3_600));
    }

    #[tokio::test]
    async fn reached_waits_for_a_frozen_clock_to_be_advanced() {
        let clock = Clock::default();
        clock.freeze_at(UNIX_EPOCH);
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.reached(UNIX_EPOCH + Duration::from_secs(60)).await }
        });
        clock.advance(Duration::from_secs(59));
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(!waiting.is_finished(), "a second is missing");
        clock.advance(Duration::from_secs(1));
        tokio::time::timeout(Duration::from_secs(5), waiting).await.expect("in time").expect("no panic");
        clock.reset();
        clock.reached(clock.now() + Duration::from_millis(10)).await;
    }

    #[test]
    fn clock_advances_and_rewinds() {
        let (clock, hour) = (Clock::default(), Duration::from_secs(3_600));
        clock.rewind(hour);
        assert_eq!(clock.setting(), ClockSetting::Behind(hour));
        assert!(clock.now() <= SystemTime::now() - hour);
        clock.rewind(hour);
        clock.advance(hour * 3);
        assert_eq!(clock.setting(), ClockSetting::Ahead(hour));
        clock.rewind(hour * 2);
        clock.advance(hour / 2);
        assert_eq!(clock.setting(), ClockSetting::Behind(hour / 2));
        clock.reset();
        assert_eq!(clock.setting(), ClockSetting::default());
    }

    #[test]
    fn frozen_clock_changes_on_demand_only() {
        let clock = Clock::default();
        let noon = UNIX_EPOCH + Duration::from_secs(43_200);
        clock.freeze_at(noon);
        assert_eq!(clock.now(), noon);
        clock.advance(Duration::from_secs(60));
        clock.rewind(Duration::from_secs(1));
        assert_eq!(clock.now(), noon + Duration::from_secs(59));
        clock.rewind(Duration::MAX);
        assert_eq!(clock.now(), UNIX_EPOCH);
    }

    #[test]
    fn clock_stays_within_its_range() {
        let forever = [3_000_000_000, u64::MAX / 4, u64::MAX].map(Duration::from_secs);
        for by in forever.into_iter().chain([Duration::MAX]) {
            for stopped in [false, true] {
                let start = || {
                    let clock = Clock::default();
                    if stopped {
                        clock.freeze_at(UNIX_EPOCH + Duration::from_secs(1_704_164_645));
                    }
                    clock
                };
                let clock = start();
                for _ in 0..3 {
                    clock.rewind(by);
                    // A clock that runs has run on a little.
                    assert!(clock.unix_seconds() <= 60, "{by:?}");
                }
                clock.advance(Duration::from_secs(1_000));
                assert!((1_000..1_060).contains(&clock.unix_seconds()), "the way back is not longer: {by:?}");
                assert_eq!(start().change(ClockChange::Rewind(by)), Err(OutOfRange), "{by:?}");
                if by.as_secs() > LATEST {
                    let clock = start();
                    clock.advance(by);
                    clock.advance(by);
                    assert_eq!(clock.unix_seconds(), LATEST, "{by:?}");
                    assert_eq!(start().change(ClockChange::Advance(by)), Err(OutOfRange), "{by:?}");
                }
            }
        }
    }

    #[test]
    fn small_changes_end_at_the_end_of_the_range() {
        let (clock, step) = (Clock::default(), Duration::from_secs(LATEST / 7));
        let taken = (0..100).take_while(|_| clock.change(ClockChange::Advance(step)).is_ok()).count();
        assert!((1..7).contains(&taken), "{taken}");
        let taken = (0..100).take_while(|_| clock.change(ClockChange::Rewind(step)).is_ok()).count();
        assert!((1..7).contains(&taken), "{taken}");
        assert!(clock.now() >= UNIX_EPOCH);
    }

    #[test]
    fn hostile_setting_does_not_leave_the_range() {
        let far = [Duration::from_secs(1 << 62), Duration::MAX];
        for setting in far.iter().flat_map(|by| [ClockSetting::Ahead(*by), ClockSetting::Behind(*by)]) {
            let clock = Clock::default();
            clock.set(setting);
            assert!(clock.now() >= UNIX_EPOCH && clock.unix_seconds() <= LATEST, "{setting:?}");
            assert!(http_date(clock.now()).ends_with("GMT"));
            assert!(clock.change(ClockChange::FreezeAt(UNIX_EPOCH)).is_ok());
        }
        let clock = Clock::default();
        clock.set(ClockSetting::Frozen(UNIX_EPOCH + Duration::from_secs(1 << 40)));
        assert_eq!(clock.unix_seconds(), LATEST);
    }

    #[test]
    fn http_date_exists_for_every_time() {
        for seconds in [0, LAST_HTTP_DATE, LAST_HTTP_DATE + 1, 1 << 60] {
            assert!(http_date(UNIX_EPOCH + Duration::from_secs(seconds)).ends_with("GMT"), "{seconds}");
        }
        assert_eq!(http_date(UNIX_EPOCH - Duration::from_secs(1)), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
