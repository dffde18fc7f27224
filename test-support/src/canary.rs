//! Markers that stand in place of personal data and secrets, and must not be seen where those must not be.

/// Stands in place of a text that is personal or secret.
pub const CANARY: &str = "canary-7f3a";
/// Stands in place of a number that is personal or secret.
pub const CANARY_NUMBER: i64 = 730_730_730_731;
/// A person's name with a canary, for properties that are expected to hold a documented value or a time.
pub const PERSON: &str = "Mara canary-7f3a";
/// A phone number that must not be seen.
pub const PHONE: &str = "+12065550177";
/// A social security number that must not be seen.
pub const SSN: &str = "987654321";

/// What reveals a canary in any form: every word with `canary`, in Base64 too, and the digits of numbers.
const FORBIDDEN: [&str; 5] = ["canary", "2065550177", SSN, "Y2FuYXJ5", "730730730731"];

/// Whether a text shows no canary.
#[must_use]
pub fn is_absent(text: &str) -> bool {
    let lower = text.to_lowercase();
    !FORBIDDEN.iter().any(|canary| lower.contains(&canary.to_lowercase()))
}

/// How often the canaries [`CANARY`] and [`CANARY_NUMBER`] occur in a text.
#[must_use]
pub fn count(text: &str) -> usize {
    text.matches(CANARY).count() + text.matches(&CANARY_NUMBER.to_string()).count()
}

/// Fails the test if a text shows a canary. The failure names the place and quotes the line with the canary masked, so
/// that it can be captured itself.
///
/// # Panics
///
/// If there is a canary.
pub fn assert_absent(text: &str, place: &str) {
    let lower = text.to_lowercase();
    for canary in FORBIDDEN {
        if let Some(at) = lower.find(&canary.to_lowercase()) {
            let from = lower[..at].rfind('\n').map_or(0, |end| end + 1);
            let line = lower[from..].lines().next().unwrap_or_default();
            panic!("{place} shows {}: {}", canary.replace("nary", "****"), line.replace("canary", "ca****"));
        }
    }
}

/// An error and everything behind it, in all ways of printing.
#[must_use]
pub fn error_text(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error} | {error:?} | {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(" | {inner} | {inner:?} | {inner:#?}"));
        source = inner.source();
    }
    text
}
