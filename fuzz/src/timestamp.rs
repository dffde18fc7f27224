//! Times as services write them.

use identity_apis::{Date, Timestamp, TimestampFormat};

/// Any text. A time that is understood can be written and is the same time again.
pub fn timestamp(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else { return };
    let time = Timestamp::from(text);
    assert_eq!(time.as_str(), text);
    let json = serde_json::to_string(&time).expect("text can be written");
    assert_eq!(serde_json::from_str::<Timestamp>(&json).ok(), Some(time.clone()));
    if let Some(date) = time.date() {
        assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
        assert_eq!(Date::parse(&date.to_string()), Some(date));
        assert_eq!(Date::parse(&date.to_basic_format()), Some(date));
    }
    let _ = (time.unix_millis_with_offset(i16::MIN), time.unix_millis_with_offset(i16::MAX), time.to_system_time());
    let Some(millis) = time.unix_millis() else { return };
    let written =
        [TimestampFormat::Iso, TimestampFormat::Offset { minutes: 330 }, TimestampFormat::Offset { minutes: -210 }]
            .map(|format| Timestamp::with_format(millis, format));
    // Times near the first and the last year cannot be written in every format.
    const WRITABLE: std::ops::Range<i64> = -62_167_132_800_000..253_402_214_400_000;
    if WRITABLE.contains(&millis) {
        assert!(written.iter().all(|again| again.unix_millis() == Some(millis)), "{written:?}");
    }
    let _ = [TimestampFormat::DateTime, TimestampFormat::Date, TimestampFormat::BasicDate, TimestampFormat::UnixMillis]
        .map(|format| Timestamp::with_format(millis, format));
}
