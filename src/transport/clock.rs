//! The service's clock, as far as it is known.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderValue;

/// How far the service's clock is ahead of this machine's. Taken as equal until the service says otherwise.
#[derive(Default)]
pub(crate) struct ServerClock {
    seconds_ahead: AtomicI64,
}

impl ServerClock {
    /// What the service's clock shows, and the offset by which that was computed.
    pub(crate) fn now(&self) -> (SystemTime, i64) {
        let ahead = self.seconds_ahead.load(Ordering::Relaxed);
        let distance = Duration::from_secs(ahead.unsigned_abs());
        let now = SystemTime::now();
        let shown = if ahead < 0 { now.checked_sub(distance) } else { now.checked_add(distance) };
        (shown.unwrap_or(now), ahead)
    }

    /// Learns from the `Date` header of an answer. Gives the new offset if it differs by more than a second from the
    /// one that the refused request was dated by; a smaller difference cannot be why it was refused.
    pub(crate) fn learn(&self, date: &HeaderValue, used: i64) -> Option<i64> {
        let date = httpdate::parse_http_date(date.to_str().ok()?).ok()?;
        let now = SystemTime::now();
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).ok();
        let ahead = match date.duration_since(now) {
            // The header counts whole seconds, so up to one more may have passed.
            Ok(ahead) => seconds(ahead)? + 1,
            Err(behind) => -seconds(behind.duration())?,
        };
        if ahead.abs_diff(used) <= 1 {
            return None;
        }
        self.seconds_ahead.store(ahead, Ordering::Relaxed);
        Some(ahead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(time: SystemTime) -> HeaderValue {
        HeaderValue::from_str(&httpdate::fmt_http_date(time)).unwrap()
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
            assert!(clock.learn(&header(there), 0).is_some(), "what was dated before is worth repeating");
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
}
