//! Calendar dates.

use std::fmt;

/// A calendar date without a time, such as a date of birth.
///
/// ```
/// use identity_apis::Date;
///
/// let date = Date::new(1990, 4, 1).ok_or("no such day")?;
/// assert_eq!(date.to_string(), "1990-04-01"); // `birthdate`
/// assert_eq!(date.to_basic_format(), "19900401"); // `startTime` of the usage history
/// assert_eq!(Date::parse("19900401"), Some(date));
/// assert_eq!(Date::new(2023, 2, 29), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Creates a date of the years 0000 to 9999; `None` if there is no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month, day };
        if year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month) {
            Some(date)
        } else {
            None
        }
    }

    /// Parses `yyyy-MM-dd`, in which leading zeros may be missing, or `yyyyMMdd`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::from_parts(text.get(..4)?, text.get(4..6)?, text.get(6..)?);
        }
        let mut parts = text.splitn(3, '-');
        Self::from_parts(parts.next()?, parts.next()?, parts.next()?)
    }

    /// Returns the year, from 0 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns the date as `yyyyMMdd` (ISO 8601 basic format), which the usage history takes.
    #[must_use]
    pub fn to_basic_format(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }

    fn from_parts(year: &str, month: &str, day: &str) -> Option<Self> {
        let small = |text| digits(text).and_then(|number| u8::try_from(number).ok());
        Self::new(digits(year)?, small(month)?, small(day)?)
    }

    /// Returns the days since 1970-01-01 in the proleptic Gregorian calendar. The year is counted from March, so that the
    /// leap day is its last.
    pub(super) fn days_since_1970(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
    }

    /// Creates the date that is so many days after 1970-01-01; `None` outside of the years 0000 to 9999.
    pub(super) fn from_days_since_1970(days: i64) -> Option<Self> {
        // Eras of 400 years begin on the first of March, and all have the same length.
        const ERA: i64 = 146_097;
        let days = days.checked_add(719_468)?;
        let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (year, month) = (year + era * 400, if month < 10 { month + 3 } else { month - 9 });
        let year = if month <= 2 { year + 1 } else { year };
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// Writes `yyyy-MM-dd`.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Converts to `yyyy-MM-dd`, for fields that the document declares as text.
impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// Parses one to four digits.
pub(super) fn digits(text: &str) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn every_day_follows_the_one_before() {
        let mut days = Date::new(0, 1, 1).unwrap().days_since_1970();
        let mut count = 0;
        for year in 0..=9999 {
            for month in 1..=12 {
                for day in 1..=31 {
                    let Some(date) = Date::new(year, month, day) else { continue };
                    assert_eq!(date.days_since_1970(), days, "{date}");
                    assert_eq!(Date::from_days_since_1970(days), Some(date));
                    days += 1;
                    count += 1;
                }
            }
        }
        assert_eq!(count, 3_652_425);
        assert_eq!(Date::from_days_since_1970(days), None);
        assert_eq!(Date::new(1970, 1, 1).unwrap().days_since_1970(), 0);
    }

    #[test]
    fn both_formats_are_parsed_and_nothing_else() {
        let date = Date::new(2024, 2, 29).unwrap();
        for text in ["2024-02-29", "20240229", "2024-2-29"] {
            assert_eq!(Date::parse(text), Some(date));
        }
        for text in [
            "",
            "2024",
            "2024-02",
            "2024-02-30",
            "20240230",
            "2024-02-29T",
            "-2024-02-29",
            "2024/02/29",
            "2024\u{ff0d}1",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
