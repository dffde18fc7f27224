//! The header `Retry-After`: when a service allows the next attempt.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// The maximum wait. A longer one is reduced to it, so that no arithmetic on it can overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// Parses the value of a `Retry-After` header: seconds, or an HTTP date. Returns `None` for anything else.
///
/// A date in the past means no wait; a wait of more than a year is reduced to a year. `now` is the time on the clock that
/// wrote the date: the response's `Date` header, or else this machine's clock.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use identity_apis::transport::parse_retry_after;
///
/// assert_eq!(parse_retry_after("3", SystemTime::now()), Some(Duration::from_secs(3)));
/// assert_eq!(parse_retry_after("soon", SystemTime::now()), None);
/// ```
#[must_use]
pub fn parse_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim_matches([' ', '\t']);
    if !value.is_empty() && value.bytes().all(|sign| sign.is_ascii_digit()) {
        // Digits alone can only fail by being too many.
        return Some(value.parse().map_or(LONGEST, Duration::from_secs).min(LONGEST));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default().min(LONGEST))
}

/// Returns the wait that a response asks for. A date is compared with the service's own clock if the response has it.
pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?;
    let written = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    parse_retry_after(value, written.unwrap_or_else(SystemTime::now))
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT.
    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    #[test]
    fn both_forms_are_read() {
        for (value, seconds) in [
            ("0", 0),
            ("120", 120),
            (" 7\t", 7),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sunday, 06-Nov-94 08:49:47 GMT", 10),
            ("Sun Nov  6 08:49:47 1994", 10),
            ("Sun, 06 Nov 1994 08:49:27 GMT", 0),
        ] {
            assert_eq!(parse_retry_after(value, now()), Some(Duration::from_secs(seconds)), "{value}");
        }
    }

    #[test]
    fn absurd_waits_are_cut() {
        for value in ["999999999999", "18446744073709551616", &"9".repeat(10_000), "Fri, 31 Dec 9999 23:59:59 GMT"] {
            assert_eq!(parse_retry_after(value, now()), Some(LONGEST), "{value}");
        }
    }

    #[test]
    fn anything_else_is_no_wait() {
        for value in ["", " ", "-1", "+1", "1.5", "1e3", "soon", "1 s", "Sun, 99 Nov 1994 08:49:47 GMT", "٣"] {
            assert_eq!(parse_retry_after(value, now()), None, "{value}");
        }
    }

    #[test]
    fn a_date_is_measured_by_the_clock_of_the_service() {
        let headers = HeaderMap::from_iter([
            (RETRY_AFTER, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:47 GMT")),
            (DATE, HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT")),
        ]);
        assert_eq!(from_headers(&headers), Some(Duration::from_secs(10)));
        assert_eq!(from_headers(&HeaderMap::new()), None);
    }
}
