//! The estimated clock of the service.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::HeaderValue;

/// The maximum skew that is applied. A wrong time zone is off by up to 14 hours, a drifting clock by minutes, and with a skew of
/// more than a day TLS does not work for long. A response that claims more is not trusted: a request dated next year would be
/// valid next year, for anyone who has a copy of it.
const MAX_DIFFERENCE: u64 = 24 * 3600;

/// The first second after the year 9999, in seconds since 1970.
const YEAR_10000: u64 = 253_402_300_800;

/// The offset of the service's clock from this machine's; zero until the service reports otherwise.
#[derive(Default)]
pub(crate) struct ServerClock {
    machine: MachineClock,
    seconds_ahead: AtomicI64,
}

impl ServerClock {
    pub(crate) fn new(machine: MachineClock) -> Self {
        Self { machine, seconds_ahead: AtomicI64::new(0) }
    }

    /// Returns the time on the service's clock, and the offset from which it was computed.
    pub(crate) fn now(&self) -> (SystemTime, i64) {
        let ahead = self.seconds_ahead.load(Ordering::Relaxed);
        let distance = Duration::from_secs(ahead.unsigned_abs());
        let now = self.machine.now();
        let shown = if ahead < 0 { now.checked_sub(distance) } else { now.checked_add(distance) };
        (shown.unwrap_or(now), ahead)
    }

    /// Updates the offset from the `Date` header of a response. Returns it if it differs by more than a second from the offset with
    /// which the rejected request was dated; a smaller difference cannot be the reason for the rejection.
    pub(crate) fn learn(&self, date: &HeaderValue, used: i64) -> Option<i64> {
        let date = httpdate::parse_http_date(date.to_str().ok()?).ok()?;
        let now = self.machine.now();
        let Some(ahead) = seconds_between(now, date) else {
            tracing::warn!("the clocks of this machine and of the service differ by more than a day: not corrected");
            return None;
        };
        if ahead.abs_diff(used) <= 1 {
            return None;
        }
        self.seconds_ahead.store(ahead, Ordering::Relaxed);
        Some(ahead)
    }
}

/// Returns by how much the second time is ahead of the first, if that is within the maximum skew.
fn seconds_between(now: SystemTime, date: SystemTime) -> Option<i64> {
    let seconds = |distance: Duration| {
        let seconds = distance.as_secs();
        i64::try_from(seconds).ok().filter(|_| seconds < MAX_DIFFERENCE)
    };
    match date.duration_since(now) {
        // The header counts whole seconds, so up to one more may have passed.
        Ok(ahead) => seconds(ahead)?.checked_add(1),
        Err(behind) => seconds(behind.duration())?.checked_neg(),
    }
}

/// Returns the time as an HTTP date; `None` before 1970 and after 9999, which HTTP dates cannot express.
pub(crate) fn http_date(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    (seconds < YEAR_10000).then(|| httpdate::fmt_http_date(time))
}

/// The clock of this machine, which tests replace.
#[derive(Clone, Default)]
pub(crate) struct MachineClock {
    #[cfg(any(test, fuzzing))]
    replaced: Option<std::sync::Arc<dyn Fn() -> SystemTime + Send + Sync>>,
}

impl MachineClock {
    #[cfg(any(test, fuzzing))]
    pub(crate) fn replaced_by(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self { replaced: Some(std::sync::Arc::new(now)) }
    }

    fn now(&self) -> SystemTime {
        #[cfg(any(test, fuzzing))]
        if let Some(now) = &self.replaced {
            return now();
        }
        SystemTime::now()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn header(time: SystemTime) -> HeaderValue {
        HeaderValue::from_str(&httpdate::fmt_http_date(time)).unwrap()
    }

    /// The time so many seconds after 1970.
    fn at(seconds: i64) -> SystemTime {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance }
    }

    /// A clock of a machine that shows what was put there.
    fn virtual_clock(seconds: i64) -> (Arc<AtomicI64>, ServerClock) {
        let shown = Arc::new(AtomicI64::new(seconds));
        let read = Arc::clone(&shown);
        (shown, ServerClock::new(MachineClock::replaced_by(move || at(read.load(Ordering::SeqCst)))))
    }

    #[test]
    fn an_offset_is_learnt_in_both_directions() {
        for (offset, is_ahead) in [(3_600, true), (3_600, false)] {
            let distance = Duration::from_secs(offset);
            let clock = ServerClock::default();
            let there = if is_ahead { SystemTime::now() + distance } else { SystemTime::now() - distance };
            let learnt = clock.learn(&header(there), 0).unwrap();
            assert!(learnt.abs_diff(if is_ahead { 3_600 } else { -3_600 }) <= 1, "{learnt}");
            let (now, used) = clock.now();
            assert_eq!(used, learnt);
            let off = now.duration_since(there).unwrap_or_else(|early| early.duration());
            assert!(off < Duration::from_secs(5));
            assert_eq!(clock.learn(&header(there), used), None, "nothing new");
            assert!(clock.learn(&header(there), 0).is_some(), "what was dated before is worth a retry");
        }
    }

    #[test]
    fn what_is_no_date_teaches_nothing() {
        let clock = ServerClock::default();
        for text in ["", "now", "784111777"] {
            assert_eq!(clock.learn(&HeaderValue::from_str(text).unwrap(), 0), None);
        }
        assert_eq!(clock.learn(&header(SystemTime::now()), 0), None);
        assert_eq!(clock.now().1, 0);
    }

    #[test]
    fn offsets_of_more_than_a_day_are_not_learned() {
        const DAY: i64 = 86_400;
        let noon = 1_800_000_000;
        for (offset, learned) in [(DAY - 2, true), (DAY, false), (2 * DAY, false), (200 * 365 * DAY, false)] {
            for offset in [offset, -offset] {
                let (_, clock) = virtual_clock(noon);
                let found = clock.learn(&header(at((noon + offset).max(0))), 0);
                assert_eq!(found.is_some(), learned, "{offset}: {found:?}");
                assert!(clock.now().1.abs() <= DAY);
            }
        }
        let (_, clock) = virtual_clock(noon);
        assert_eq!(clock.learn(&HeaderValue::from_static("Fri, 31 Dec 9999 23:59:59 GMT"), 0), None);
        assert_eq!(clock.now().0, at(noon));
    }

    #[test]
    fn dates_are_written_for_every_time_that_has_one_and_for_no_other() {
        assert_eq!(http_date(at(784_111_777)).as_deref(), Some("Sun, 06 Nov 1994 08:49:37 GMT"));
        assert_eq!(http_date(at(0)).as_deref(), Some("Thu, 01 Jan 1970 00:00:00 GMT"));
        assert_eq!(http_date(at(253_402_300_799)).as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
        for none in [-1, i64::MIN / 2, 253_402_300_800, i64::MAX / 2] {
            assert_eq!(http_date(at(none)), None, "{none}");
        }
        assert_eq!(http_date(UNIX_EPOCH - Duration::from_nanos(1)), None);
    }

    #[test]
    fn a_machine_whose_clock_jumps_after_learning_has_a_time_all_the_same() {
        let (shown, clock) = virtual_clock(80_000);
        assert_eq!(clock.learn(&header(at(10)), 0), Some(-79_990));
        // After a rewind the service's clock would show a time before 1970.
        shown.store(100, Ordering::SeqCst);
        assert_eq!(http_date(clock.now().0), None);
        // Set right, it learns again.
        shown.store(1_800_000_000, Ordering::SeqCst);
        let used = clock.now().1;
        assert_eq!(clock.learn(&header(at(1_800_000_000)), used), Some(1));
        assert!(http_date(clock.now().0).is_some());
        // The ends of what a machine's clock can show.
        for end in [i64::MIN / 4, i64::MAX / 4, -1, 253_402_300_799] {
            shown.store(end, Ordering::SeqCst);
            let _ = clock.learn(&header(at(0)), clock.now().1);
            let _ = clock.learn(&HeaderValue::from_static("Fri, 31 Dec 9999 23:59:59 GMT"), clock.now().1);
            let _ = http_date(clock.now().0);
        }
    }
}
