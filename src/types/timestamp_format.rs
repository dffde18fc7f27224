//! Formats of points in time: parsing and writing.

use super::date::{Date, digits};

/// A format of points in time that occurs in the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimestampFormat {
    /// ISO 8601 in UTC: `2022-07-03T02:20:30.000Z` (`createdAt` and most other fields).
    Iso,
    /// ISO 8601 with an offset: `2022-07-03T10:20:30.000+0800` (log entries).
    Offset {
        /// The offset in minutes east of UTC.
        minutes: i16,
    },
    /// Date and time in UTC without an offset: `2022-07-03 02:20:30` (billing).
    DateTime,
    /// The date in UTC: `2022-07-03` (`birthdate`).
    Date,
    /// The date in UTC, in ISO 8601 basic format: `20220703` (usage history).
    BasicDate,
    /// Milliseconds since 1970-01-01T00:00:00Z, for fields that take them as text: `1656814830000`. Fields that take a number
    /// are integers instead.
    UnixMillis,
}

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;
/// The first and the last millisecond of the years with four digits.
const RANGE: (i64, i64) = (-62_167_219_200_000, 253_402_300_799_999);

pub(super) fn write(millis: i64, format: TimestampFormat) -> String {
    if format == TimestampFormat::UnixMillis {
        return millis.to_string();
    }
    let minutes = if let TimestampFormat::Offset { minutes } = format { minutes } else { 0 };
    let local = millis.saturating_add(i64::from(minutes) * MINUTE).clamp(RANGE.0, RANGE.1);
    let Some(date) = Date::from_days_since_1970(local.div_euclid(DAY)) else { return String::new() };
    let moment = local.rem_euclid(DAY);
    let (seconds, fraction) = (moment / 1_000, moment % 1_000);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    match format {
        TimestampFormat::Date => date.to_string(),
        TimestampFormat::BasicDate => date.to_basic_format(),
        TimestampFormat::DateTime => format!("{date} {hour:02}:{minute:02}:{second:02}"),
        TimestampFormat::Offset { .. } => {
            let (sign, east) = if minutes < 0 { ('-', minutes.unsigned_abs()) } else { ('+', minutes.unsigned_abs()) };
            let zone = format!("{sign}{:02}{:02}", east / 60, east % 60);
            format!("{date}T{hour:02}:{minute:02}:{second:02}.{fraction:03}{zone}")
        }
        TimestampFormat::Iso | TimestampFormat::UnixMillis => {
            format!("{date}T{hour:02}:{minute:02}:{second:02}.{fraction:03}Z")
        }
    }
}

/// Parses a time as milliseconds since 1970; one without an offset is `offset_minutes` east of UTC.
pub(super) fn read(text: &str, offset_minutes: i16) -> Option<i64> {
    let here = i64::from(offset_minutes) * MINUTE;
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else {
        return match Date::parse(text) {
            Some(date) => Some(date.days_since_1970() * DAY - here),
            None => unix_millis(text),
        };
    };
    // A date in basic format never comes with a time of day.
    let date = if date.contains('-') { Date::parse(date)? } else { return None };
    let zone_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone_at);
    let east = if zone.is_empty() { here } else { offset(zone)? };
    Some(date.days_since_1970() * DAY + time_of_day(clock)? - east)
}

/// Eight digits are a date; anything shorter than nine is no time that a service would write.
fn unix_millis(text: &str) -> Option<i64> {
    let number = text.strip_prefix('-').unwrap_or(text);
    let plain = number.len() >= 9 && number.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn time_of_day(clock: &str) -> Option<i64> {
    let mut parts = clock.splitn(3, ':');
    let (hour, minute) = (digits(parts.next()?)?, digits(parts.next()?)?);
    let (second, millis) = match parts.next() {
        Some(seconds) => {
            let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
            (digits(whole)?, fraction_millis(fraction)?)
        }
        None => (0, 0),
    };
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(i64::from(hour) * 3_600_000 + i64::from(minute) * MINUTE + i64::from(second) * 1_000 + millis)
}

fn fraction_millis(fraction: &str) -> Option<i64> {
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let three: String = fraction.chars().chain("000".chars()).take(3).collect();
    three.parse().ok()
}

/// Parses an offset as milliseconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.as_bytes().first()? {
        b'Z' | b'z' => return (zone.len() == 1).then_some(0),
        b'-' => -1,
        _ => 1,
    };
    let rest = &zone[1..];
    let (hours, minutes) = match (rest.split_once(':'), rest.len()) {
        (Some((hours, minutes)), _) => (digits(hours)?, digits(minutes)?),
        (None, 4) => (digits(rest.get(..2)?)?, digits(rest.get(2..)?)?),
        (None, 2) => (digits(rest)?, 0),
        _ => return None,
    };
    Some(sign * (i64::from(hours) * 60 + i64::from(minutes)) * MINUTE)
}
