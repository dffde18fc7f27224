//! How records count and write times.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::clock;

/// Returns a time in milliseconds since 1970.
pub(crate) fn unix_millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Returns a time in milliseconds since 1970 as logs have it: `2022-09-20T08:55:00.188+0800`.
pub(crate) fn log_timestamp(millis: u64) -> String {
    let local = clock::after(UNIX_EPOCH, Duration::from_millis(millis).saturating_add(Duration::from_secs(8 * 3_600)));
    clock::timestamp(local).replace('Z', "+0800")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_timestamp_has_an_offset() {
        assert_eq!(log_timestamp(1_663_635_300_188), "2022-09-20T08:55:00.188+0800");
    }
}
