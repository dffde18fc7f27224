//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

use identity_apis::transport::parse_retry_after;

/// The longest wait that is taken from a service.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// The value of the header. The wait is bounded, seconds mean what they say, and a later clock waits no longer.
pub fn retry_after(value: &[u8]) {
    let Ok(text) = str::from_utf8(value) else { return };
    let early = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let late = early + Duration::from_secs(86_400);
    let waits = [early, late].map(|now| parse_retry_after(text, now));
    let seconds = text.trim_matches([' ', '\t']).parse::<u64>();
    match (waits, seconds) {
        ([Some(first), Some(second)], Ok(seconds)) => {
            assert_eq!((first, second), (first, first));
            assert_eq!(first, Duration::from_secs(seconds).min(LONGEST));
        }
        ([Some(first), Some(second)], Err(_)) => assert!(second <= first && first <= LONGEST, "{first:?} {second:?}"),
        ([None, None], _) => {}
        (odd, _) => panic!("{odd:?}"),
    }
    // Whatever is said, the wait can be added to the present.
    assert!(waits[0].is_none_or(|wait| std::time::Instant::now().checked_add(wait).is_some()));
}
