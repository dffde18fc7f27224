//! Points in time as the services write them.

use std::fmt;

/// A point in time, kept as the service wrote it: an answer never fails because of its spelling.
///
/// ```
/// use identity_apis::Timestamp;
///
/// let time = Timestamp::from("2024-01-02T03:04:05.678Z");
/// assert_eq!(time.as_str(), "2024-01-02T03:04:05.678Z");
/// assert_eq!(time.unix_millis(), Some(1_704_164_645_678));
/// assert_eq!(Timestamp::from("2024-01-02T11:04:05.678+0800").unix_millis(), Some(1_704_164_645_678));
/// assert_eq!(Timestamp::from("some day").unix_millis(), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Milliseconds since 1970 (UTC), if the text is a date and time in one of the spellings that occur: ISO 8601
    /// with `T` or a blank, with or without a fraction, with `Z`, an offset with or without colon, or none (UTC).
    #[must_use]
    pub fn unix_millis(&self) -> Option<i64> {
        parse(self.0.trim())
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Takes anything: a number of seconds is as good a time as a text, and a time must not fail an answer.
impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <super::LenientText as super::Reading<Self>>::read(deserializer)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string"})
    }
}

fn parse(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let mut parts = date.splitn(3, '-').map(digits);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
        return None;
    }
    let zone_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone_at);
    let mut parts = clock.splitn(3, ':');
    let (hour, minute) = (digits(parts.next()?)?, digits(parts.next()?)?);
    let (second, millis) = match parts.next() {
        Some(seconds) => {
            let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
            (digits(whole)?, millis(fraction)?)
        }
        None => (0, 0),
    };
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
    Some((seconds - offset(zone)?) * 1_000 + millis)
}

fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn millis(fraction: &str) -> Option<i64> {
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let three: String = fraction.chars().chain("000".chars()).take(3).collect();
    three.parse().ok()
}

/// Seconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.as_bytes().first() {
        None | Some(b'Z' | b'z') => return (zone.len() <= 1).then_some(0),
        Some(b'-') => -1,
        Some(_) => 1,
    };
    let rest = &zone[1..];
    let (hours, minutes) = match (rest.split_once(':'), rest.len()) {
        (Some((hours, minutes)), _) => (digits(hours)?, digits(minutes)?),
        (None, 4) => (digits(rest.get(..2)?)?, digits(rest.get(2..)?)?),
        (None, 2) => (digits(rest)?, 0),
        _ => return None,
    };
    Some(sign * (hours * 3_600 + minutes * 60))
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; the year is counted from March, so that the leap day is
/// its last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn documented_spellings_are_read() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:00:00.5Z", 951_825_600_500),
            ("2022-07-03T02:20:30.000Z", 1_656_814_830_000),
            ("2022-07-03 02:20:30", 1_656_814_830_000),
            ("2022-07-03T10:20:30.123+0800", 1_656_814_830_123),
            ("2022-07-02T21:50:30-04:30", 1_656_814_830_000),
            ("1969-12-31T23:59:59Z", -1_000),
        ] {
            assert_eq!(Timestamp::from(text).unix_millis(), Some(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not_a_time_and_no_panic() {
        for text in [
            "",
            "T",
            "2022",
            "2022-13-01T00:00:00Z",
            "2022-02-30T00:00:00Z",
            "2022-01-01T24:00:00Z",
            "2022-01-01Tx",
            "2022-01-01T00:00:00+",
            "2022-01-01T00:00:00+é1",
            "２０２２-01-01T00:00:00Z",
            "1-1-1T1:1:1ZZ",
        ] {
            assert_eq!(Timestamp::from(text).unix_millis(), None, "{text}");
        }
    }
}
