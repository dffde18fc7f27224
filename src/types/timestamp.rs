//! Points in time, as the services write them.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::date::Date;
use super::timestamp_format::{self, TimestampFormat};
use crate::codec::REDACTED;

/// A point in time, stored as the service wrote it: decoding never fails because of its format.
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
///
/// A request needs it in the format of the field; most fields take ISO 8601 in UTC with milliseconds.
///
/// ```
/// use identity_apis::{TimestampFormat, Timestamp};
///
/// let millis = 1_704_164_645_678;
/// assert_eq!(Timestamp::from_unix_millis(millis).as_str(), "2024-01-02T03:04:05.678Z");
/// assert_eq!(Timestamp::with_format(millis, TimestampFormat::DateTime).as_str(), "2024-01-02 03:04:05");
/// assert_eq!(Timestamp::with_format(millis, TimestampFormat::Offset { minutes: 480 }).as_str(), "2024-01-02T11:04:05.678+0800");
/// assert_eq!(Timestamp::with_format(millis, TimestampFormat::UnixMillis).as_str(), "1704164645678");
/// ```
///
/// `Debug` output redacts any text that is not a time: the service may have sent personal data in its place.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Timestamp(String);

impl fmt::Debug for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A number of eleven digits may be a telephone number; milliseconds of today have thirteen.
        let is_time_like = self.0.contains(['-', ':']) || matches!(self.0.trim().len(), 8 | 13..);
        if self.0.is_empty() || (is_time_like && self.unix_millis().is_some()) {
            out.debug_tuple("Timestamp").field(&self.0).finish()
        } else {
            write!(out, "Timestamp({REDACTED})")
        }
    }
}

impl Timestamp {
    /// Returns the text, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Creates a timestamp in ISO 8601 (UTC, milliseconds) from milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// Years outside of 0000 to 9999 cannot be written; such a time is clamped to the nearest that can.
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Self {
        Self::with_format(millis, TimestampFormat::Iso)
    }

    /// Creates a timestamp in the given format from milliseconds since 1970-01-01T00:00:00Z, clamped as in
    /// [`from_unix_millis`](Self::from_unix_millis).
    #[must_use]
    pub fn with_format(millis: i64, format: TimestampFormat) -> Self {
        Self(timestamp_format::write(millis, format))
    }

    /// Returns milliseconds since 1970-01-01T00:00:00Z, or `None` if the text is not a time in one of these formats:
    ///
    /// - ISO 8601 with `T` or a space, with or without a fraction, and with `Z`, an offset with or without a colon, or
    ///   neither (UTC);
    /// - a date alone, as `yyyy-MM-dd` or `yyyyMMdd` (midnight in UTC);
    /// - a number of milliseconds with nine digits or more.
    #[must_use]
    pub fn unix_millis(&self) -> Option<i64> {
        timestamp_format::read(self.0.trim(), 0)
    }

    /// Returns milliseconds since 1970-01-01T00:00:00Z, as [`unix_millis`](Self::unix_millis) does, and takes a time without
    /// an offset as local time at `offset_minutes` east of UTC.
    ///
    /// The billing operations write `yyyy-MM-dd HH:mm:ss` without an offset.
    #[must_use]
    pub fn unix_millis_with_offset(&self, offset_minutes: i16) -> Option<i64> {
        timestamp_format::read(self.0.trim(), offset_minutes)
    }

    /// Converts to the time of the standard library; `None` as for [`unix_millis`](Self::unix_millis).
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let millis = self.unix_millis()?;
        let distance = Duration::from_millis(millis.unsigned_abs());
        if millis < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }

    /// Returns the date that the text begins with, without any conversion between time zones.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let text = self.0.trim();
        Date::parse(text.split_once(['T', 't', ' ']).map_or(text, |(date, _)| date))
    }
}

/// Converts to ISO 8601 in UTC with milliseconds.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
        Self::from_unix_millis(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

/// Converts to `yyyy-MM-dd`.
impl From<Date> for Timestamp {
    fn from(date: Date) -> Self {
        Self(date.to_string())
    }
}

/// Converts to text, for fields that the document declares as such.
impl From<Timestamp> for String {
    fn from(time: Timestamp) -> Self {
        time.0
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

#[cfg(test)]
mod tests {
    use super::{Timestamp, TimestampFormat};

    #[test]
    fn documented_formats_are_parsed() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:00:00.5Z", 951_825_600_500),
            ("2022-07-03T02:20:30.000Z", 1_656_814_830_000),
            ("2022-07-03 02:20:30", 1_656_814_830_000),
            ("2022-07-03T10:20:30.123+0800", 1_656_814_830_123),
            ("2022-07-02T21:50:30-04:30", 1_656_814_830_000),
            ("1969-12-31T23:59:59Z", -1_000),
            ("1990-04-01", 638_928_000_000),
            ("20240102", 1_704_153_600_000),
            ("1704164645678", 1_704_164_645_678),
            ("-1704164645678", -1_704_164_645_678),
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
            "20241302",
            "12345678901234567890",
            "-",
            "2024-1-",
            "1e12",
            "+1704164645678",
        ] {
            assert_eq!(Timestamp::from(text).unix_millis(), None, "{text}");
        }
    }

    /// Times all over the range, close together and far apart.
    fn times() -> impl Iterator<Item = i64> {
        let around =
            [0, 951_825_600_000, 1_704_164_645_678, -1, -62_135_596_800_000, 253_402_300_799_999, 4_107_542_400_000];
        let far = (0..2_000).map(|step| -62_167_219_200_000 + step * 157_784_760_123);
        around.into_iter().chain(far)
    }

    #[test]
    fn what_is_written_is_read_again_as_far_as_it_was_written() {
        const DAY: i64 = 86_400_000;
        for millis in times() {
            for (format, kept) in [
                (TimestampFormat::Iso, millis),
                (TimestampFormat::Offset { minutes: 480 }, millis),
                (TimestampFormat::Offset { minutes: -210 }, millis),
                (TimestampFormat::DateTime, millis.div_euclid(1_000) * 1_000),
                (TimestampFormat::Date, millis.div_euclid(DAY) * DAY),
                (TimestampFormat::BasicDate, millis.div_euclid(DAY) * DAY),
            ] {
                let written = Timestamp::with_format(millis, format);
                // Eight hours east of the first and last day there are years that cannot be written.
                if written.as_str().starts_with("0000-01-01") || written.as_str().starts_with("9999-12-31") {
                    continue;
                }
                assert_eq!(written.unix_millis(), Some(kept), "{millis} as {format:?}: {written}");
            }
            if millis.abs() >= 100_000_000 {
                assert_eq!(Timestamp::with_format(millis, TimestampFormat::UnixMillis).unix_millis(), Some(millis));
            }
        }
    }

    #[test]
    fn written_format_is_the_documented_one() {
        let written = |format| Timestamp::with_format(1_656_814_830_007, format).to_string();
        assert_eq!(written(TimestampFormat::Iso), "2022-07-03T02:20:30.007Z");
        assert_eq!(written(TimestampFormat::Offset { minutes: 480 }), "2022-07-03T10:20:30.007+0800");
        assert_eq!(written(TimestampFormat::Offset { minutes: -270 }), "2022-07-02T21:50:30.007-0430");
        assert_eq!(written(TimestampFormat::DateTime), "2022-07-03 02:20:30");
        assert_eq!(written(TimestampFormat::Date), "2022-07-03");
        assert_eq!(written(TimestampFormat::BasicDate), "20220703");
        assert_eq!(written(TimestampFormat::UnixMillis), "1656814830007");
    }

    #[test]
    fn a_clock_without_offset_stands_where_the_caller_says() {
        let time = Timestamp::from("2022-07-03 10:20:30");
        assert_eq!(time.unix_millis_with_offset(480), Some(1_656_814_830_000));
        assert_eq!(Timestamp::from("2022-07-03T02:20:30Z").unix_millis_with_offset(480), Some(1_656_814_830_000));
    }

    #[test]
    fn timestamp_is_shown_only_if_it_is_a_time() {
        for text in ["2022-07-03T02:20:30.000Z", "2024-01-02", "20240102", "1704164645678", ""] {
            assert_eq!(format!("{:?}", Timestamp::from(text)), format!("Timestamp({text:?})"));
        }
        for text in ["+12065550177", "12065550177", "206-555-0177", "987-65-4321", "987654321", "Mara Okafor", "x:y"] {
            assert_eq!(format!("{:?}", Timestamp::from(text)), "Timestamp([redacted])", "{text}");
        }
    }

    #[test]
    fn system_time_and_back() {
        for millis in times() {
            let time = Timestamp::from_unix_millis(millis).to_system_time().unwrap();
            assert_eq!(Timestamp::from(time).unix_millis(), Some(millis));
        }
    }

    #[test]
    fn extreme_times_are_the_nearest_that_can_be_written() {
        assert_eq!(Timestamp::from_unix_millis(i64::MAX).as_str(), "9999-12-31T23:59:59.999Z");
        assert_eq!(Timestamp::from_unix_millis(i64::MIN).as_str(), "0000-01-01T00:00:00.000Z");
        for minutes in [i16::MIN, i16::MAX] {
            let _ = Timestamp::with_format(i64::MAX, TimestampFormat::Offset { minutes });
            let _ = Timestamp::from("9999-12-31 00:00").unix_millis_with_offset(minutes);
        }
    }

    #[test]
    fn a_date_is_taken_as_it_is_written() {
        for text in
            ["1990-04-01", "19900401", "1990-04-01T00:00:00.000Z", "1990-04-01T00:00:00+0800", "1990-04-01 09:00:00"]
        {
            let date = Timestamp::from(text).date().unwrap();
            assert_eq!((date.year(), date.month(), date.day()), (1990, 4, 1));
        }
        assert_eq!(Timestamp::from("soon").date(), None);
    }
}
