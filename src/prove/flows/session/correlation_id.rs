//! What counts as a correlation id.

use std::ops::RangeInclusive;

/// The permitted length; the ids of Prove have 36 characters.
const LENGTH: RangeInclusive<usize> = 8..=64;

/// Whether the text can only be the id of a session: letters, digits and `-_.:`, at least one digit, and not a number that
/// belongs to a person (phone, social security or card number, date), which has no letter and fewer digits.
pub(super) fn is_correlation_id(text: &str) -> bool {
    let has_id_characters = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    has_id_characters && LENGTH.contains(&text.len()) && digits > 0 && (has_letter || digits > 19)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlation_id_is_an_id_and_no_personal_data() {
        for id in [
            "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11",
            "7B1F5A2E93C44E0F8A570C6F6B0C5D11",
            "12345678-1234-4123-8123-123456789012",
            "arn:flow:1.session_7",
            &"a1".repeat(32),
        ] {
            assert!(is_correlation_id(id), "{id}");
        }
        for text in [
            "",
            "c-1",
            "+12065550177",
            "12065550177",
            "1-206-555-0177",
            "123-45-6789",
            "1981-01-17",
            "4111-1111-1111-1111",
            "mara.okafor",
            "mara@example.com",
            "Mara Okafor 1",
            "мара-окафор-1",
            "id-1234567\n",
            "id-1234567\"",
            &"a1".repeat(33),
        ] {
            assert!(!is_correlation_id(text), "{text}");
        }
    }
}
