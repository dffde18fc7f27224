//! `Debug` output of generated types, which redacts personal data and secrets.

use std::fmt::{Debug, Formatter, Result};

/// The text in place of a redacted value.
pub(crate) const REDACTED: &str = "[redacted]";

/// The maximum length of an unknown word that is shown, and the maximum number of digits in it.
const LONGEST_WORD: usize = 40;
const MOST_DIGITS: usize = 6;

/// The maximum absolute value of an unknown number that is shown.
const LARGEST_NUMBER: u64 = 999_999;

/// An undocumented value of a string enum: the service may have sent somebody's name or number instead. `Debug` shows it
/// if it looks like an API identifier: at most 40 letters, digits and `-_.:/`, at most six of them digits.
pub struct UnknownWord<'a>(pub &'a str);

impl Debug for UnknownWord<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let is_plain = self.0.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/".contains(&byte));
        let digits = self.0.bytes().filter(u8::is_ascii_digit).count();
        if is_plain && self.0.len() <= LONGEST_WORD && digits <= MOST_DIGITS {
            self.0.fmt(out)
        } else {
            out.write_str(REDACTED)
        }
    }
}

/// An undocumented value of an integer enum. `Debug` shows it if it has at most six digits.
pub struct UnknownNumber(pub i64);

impl Debug for UnknownNumber {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        if self.0.unsigned_abs() <= LARGEST_NUMBER { self.0.fmt(out) } else { out.write_str(REDACTED) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_word_is_shown_only_if_it_looks_like_one() {
        for word in ["", "archived", "TOTP_V2", "users:read", "text/plain", "2A", "v2.1-beta"] {
            assert_eq!(format!("{:?}", UnknownWord(word)), format!("{word:?}"));
        }
        for text in [
            "Mara Okafor",
            "mara@example.com",
            "+12065550177",
            "12065550177",
            "tel:2065550177",
            "987-65-4321",
            "1981-01-17",
            "мара",
            "a\nb",
            "<script>",
            &"a".repeat(41),
        ] {
            assert_eq!(format!("{:?}", UnknownWord(text)), REDACTED, "{text}");
        }
    }

    #[test]
    fn unknown_number_is_shown_only_if_it_is_small() {
        assert_eq!(format!("{:?} {:?}", UnknownNumber(-7), UnknownNumber(999_999)), "-7 999999");
        for number in [12_065_550_177, 987_654_321, -1_000_000, i64::MIN, i64::MAX] {
            assert_eq!(format!("{:?}", UnknownNumber(number)), REDACTED, "{number}");
        }
    }
}
