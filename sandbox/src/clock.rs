//! The time of a sandbox.

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::lock::lock;

/// The latest time of a sandbox: 9998-01-01T00:00:00Z in seconds since 1970. The year after it still fits an HTTP date, so
/// that everything that is derived from the clock (the end of a session, a `Retry-After` date) can be written.
const LATEST: u64 = 253_339_228_800;

/// How long is waited for a moment before the clock is looked at again; timers have a limit that the clock has not.
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);

/// The last second that an HTTP date can name: 9999-12-31T23:59:59Z.
const LAST_HTTP_DATE: u64 = 253_402_300_799;

/// The clock that tokens, sessions and request dates are measured with.
///
/// It runs with the clock of the machine, plus whatever a test has added or taken, or it stands still. GenAuth request
/// signatures carry the date of the caller's own clock and are refused when it is more than 15 minutes away from this one.
///
/// Its range is 1970-01-01T00:00:00Z to 9998-01-01T00:00:00Z, whatever the clock of the machine shows: the methods stop at
/// the ends of the range, and `POST /sandbox/clock` refuses a request that leads out of it.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    setting: Arc<Mutex<Setting>>,
    /// Wakes those who wait for a moment when the clock is set.
    changed: Arc<Notify>,
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

/// A change of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Advance(Duration),
    SetBack(Duration),
    StopAt(SystemTime),
}

/// A change would lead out of the range of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfRange;

impl Clock {
    /// Lets time pass at once, at most until the end of the clock's range.
    pub fn advance(&self, by: Duration) {
        self.change_within_range(Change::Advance(by));
    }

    /// Sets the clock back, as an operator may have to, at most to the beginning of its range. What has expired between is
    /// good again.
    pub fn rewind(&self, by: Duration) {
        self.change_within_range(Change::SetBack(by));
    }

    /// Stops the clock at a moment, so that nothing in a run depends on how long it takes. It can be advanced then. A
    /// moment outside of the clock's range becomes the nearest one within.
    pub fn freeze_at(&self, moment: SystemTime) {
        self.change_within_range(Change::StopAt(moment));
    }

    /// Goes with the clock of the machine again, without a difference.
    pub fn reset(&self) {
        self.set(Setting::default());
    }

    /// What time it is in the sandbox.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.setting().moment(SystemTime::now()).unwrap_or_else(|end| end)
    }

    /// Changes the clock, or leaves it as it is if that would lead out of its range.
    pub(crate) fn change(&self, change: Change) -> Result<(), OutOfRange> {
        let mut setting = lock(&self.setting);
        *setting = setting.changed(change, SystemTime::now()).map_err(|_| OutOfRange)?;
        drop(setting);
        self.changed.notify_waiters();
        Ok(())
    }

    /// Waits until the clock shows a moment, whether time passes or the clock is set.
    pub(crate) async fn reached(&self, moment: SystemTime) {
        loop {
            let mut changed = pin!(self.changed.notified());
            changed.as_mut().enable();
            let left = moment.duration_since(self.now()).unwrap_or_default();
            if left.is_zero() {
                return;
            }
            if matches!(self.setting(), Setting::Stopped(_)) {
                changed.await;
            } else {
                // It is over when the clock is set before, and then the rest is another.
                let _ = tokio::time::timeout(left.min(LONGEST_WAIT), changed).await;
            }
        }
    }

    fn change_within_range(&self, change: Change) {
        let machine = SystemTime::now();
        let mut setting = lock(&self.setting);
        *setting = match (setting.changed(change, machine), *setting, change) {
            (Ok(changed), ..) => changed,
            (Err(end), Setting::Stopped(_), _) | (Err(end), _, Change::StopAt(_)) => Setting::Stopped(end),
            (Err(end), ..) => Setting::between(machine, end),
        };
        drop(setting);
        self.changed.notify_waiters();
    }

    pub(crate) fn setting(&self) -> Setting {
        *lock(&self.setting)
    }

    /// Sets it as a snapshot says, which may have been written by anybody.
    pub(crate) fn set(&self, setting: Setting) {
        *lock(&self.setting) = setting.within_range(SystemTime::now());
        self.changed.notify_waiters();
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

impl Setting {
    /// The moment that it shows, or else the end of the range that is next to it.
    fn moment(self, machine: SystemTime) -> Result<SystemTime, SystemTime> {
        let moment = match self {
            Self::Ahead(ahead) => machine.checked_add(ahead).ok_or_else(latest)?,
            Self::Behind(behind) => machine.checked_sub(behind).ok_or(UNIX_EPOCH)?,
            Self::Stopped(moment) => moment,
        };
        match moment.clamp(UNIX_EPOCH, latest()) {
            within if within == moment => Ok(moment),
            end => Err(end),
        }
    }

    /// The setting after a change, or else the end of the range beyond which it would lead.
    fn changed(self, change: Change, machine: SystemTime) -> Result<Self, SystemTime> {
        let changed = match (self.within_range(machine), change) {
            (_, Change::StopAt(moment)) => Self::Stopped(moment),
            (Self::Stopped(moment), Change::Advance(by)) => Self::Stopped(moment.checked_add(by).ok_or_else(latest)?),
            (Self::Stopped(moment), Change::SetBack(by)) => Self::Stopped(moment.checked_sub(by).ok_or(UNIX_EPOCH)?),
            (Self::Ahead(ahead), Change::Advance(by)) => Self::Ahead(ahead.saturating_add(by)),
            (Self::Behind(behind), Change::SetBack(by)) => Self::Behind(behind.saturating_add(by)),
            (Self::Ahead(ahead), Change::SetBack(by)) => Self::difference(ahead, by),
            (Self::Behind(behind), Change::Advance(by)) => Self::difference(by, behind),
        };
        changed.moment(machine).map(|_| changed)
    }

    /// The same, or the nearest one that shows a moment of the range.
    fn within_range(self, machine: SystemTime) -> Self {
        match (self.moment(machine), self) {
            (Ok(_), setting) => setting,
            (Err(end), Self::Stopped(_)) => Self::Stopped(end),
            (Err(end), _) => Self::between(machine, end),
        }
    }

    fn difference(ahead: Duration, behind: Duration) -> Self {
        match ahead.checked_sub(behind) {
            Some(ahead) => Self::Ahead(ahead),
            None => Self::Behind(behind.saturating_sub(ahead)),
        }
    }

    /// The setting that shows a moment by that clock of the machine.
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

impl Default for Setting {
    fn default() -> Self {
        Self::Ahead(Duration::ZERO)
    }
}

fn latest() -> SystemTime {
    // No machine that Rust runs on has a shorter range.
    UNIX_EPOCH.checked_add(Duration::from_secs(LATEST)).unwrap_or(UNIX_EPOCH)
}

/// A moment that long after another; the latest one of a sandbox if the machine cannot write that.
pub(crate) fn after(moment: SystemTime, by: Duration) -> SystemTime {
    moment.checked_add(by).unwrap_or_else(latest)
}

/// A moment as an HTTP date; one that no HTTP date can name becomes the nearest that one can.
pub(crate) fn http_date(moment: SystemTime) -> String {
    // httpdate panics outside of these years.
    httpdate::fmt_http_date(moment.clamp(UNIX_EPOCH, after(UNIX_EPOCH, Duration::from_secs(LAST_HTTP_DATE))))
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

    #[tokio::test]
    async fn moments_are_waited_for_while_the_clock_is_set() {
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
    fn goes_back_and_forth() {
        let (clock, hour) = (Clock::default(), Duration::from_secs(3_600));
        clock.rewind(hour);
        assert_eq!(clock.setting(), Setting::Behind(hour));
        assert!(clock.now() <= SystemTime::now() - hour);
        clock.rewind(hour);
        clock.advance(hour * 3);
        assert_eq!(clock.setting(), Setting::Ahead(hour));
        clock.rewind(hour * 2);
        clock.advance(hour / 2);
        assert_eq!(clock.setting(), Setting::Behind(hour / 2));
        clock.reset();
        assert_eq!(clock.setting(), Setting::default());
    }

    #[test]
    fn stands_still_when_stopped() {
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
    fn stays_within_its_range() {
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
                assert_eq!(start().change(Change::SetBack(by)), Err(OutOfRange), "{by:?}");
                if by.as_secs() > LATEST {
                    let clock = start();
                    clock.advance(by);
                    clock.advance(by);
                    assert_eq!(clock.unix_seconds(), LATEST, "{by:?}");
                    assert_eq!(start().change(Change::Advance(by)), Err(OutOfRange), "{by:?}");
                }
            }
        }
    }

    #[test]
    fn small_steps_add_up_to_the_end_of_the_range() {
        let (clock, step) = (Clock::default(), Duration::from_secs(LATEST / 7));
        let taken = (0..100).take_while(|_| clock.change(Change::Advance(step)).is_ok()).count();
        assert!((1..7).contains(&taken), "{taken}");
        let taken = (0..100).take_while(|_| clock.change(Change::SetBack(step)).is_ok()).count();
        assert!((1..7).contains(&taken), "{taken}");
        assert!(clock.now() >= UNIX_EPOCH);
    }

    #[test]
    fn a_hostile_snapshot_does_not_lead_out_of_its_range() {
        let far = [Duration::from_secs(1 << 62), Duration::MAX];
        for setting in far.iter().flat_map(|by| [Setting::Ahead(*by), Setting::Behind(*by)]) {
            let clock = Clock::default();
            clock.set(setting);
            assert!(clock.now() >= UNIX_EPOCH && clock.unix_seconds() <= LATEST, "{setting:?}");
            assert!(http_date(clock.now()).ends_with("GMT"));
            assert!(clock.change(Change::StopAt(UNIX_EPOCH)).is_ok());
        }
        let clock = Clock::default();
        clock.set(Setting::Stopped(UNIX_EPOCH + Duration::from_secs(1 << 40)));
        assert_eq!(clock.unix_seconds(), LATEST);
    }

    #[test]
    fn http_dates_of_all_moments() {
        for seconds in [0, LAST_HTTP_DATE, LAST_HTTP_DATE + 1, 1 << 60] {
            assert!(http_date(UNIX_EPOCH + Duration::from_secs(seconds)).ends_with("GMT"), "{seconds}");
        }
        assert_eq!(http_date(UNIX_EPOCH - Duration::from_secs(1)), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
