//! `Debug` of generated types: what is personal or secret is named, never shown.

use std::fmt::{Debug, DebugStruct, Formatter, Result};

use super::{Nullable, Object};

/// What stands for a hidden value.
pub const REDACTED: &str = "[redacted]";

/// The longest unknown word, and the most digits in one, that are shown.
const LONGEST_WORD: usize = 40;
const MOST_DIGITS: usize = 6;

/// The largest unknown number that is shown, by its amount.
const LARGEST_NUMBER: u64 = 999_999;

/// A value that stands where the document lists a few words, and is none of them: somebody may have sent a name or a number
/// of a person instead. `Debug` shows it if it looks like a word of an API: at most 40 letters, digits and `-_.:/`, of
/// which at most six are digits.
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

/// As [`UnknownWord`] where the document lists a few numbers. `Debug` shows it if it has at most six digits.
pub struct UnknownNumber(pub i64);

impl Debug for UnknownNumber {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        if self.0.unsigned_abs() <= LARGEST_NUMBER { self.0.fmt(out) } else { out.write_str(REDACTED) }
    }
}

/// A hidden value.
struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.write_str(REDACTED)
    }
}

/// Shows an object; members without a value are left out.
pub fn show<T: Object>(object: &T, out: &mut Formatter<'_>) -> Result {
    let mut shown = Shown { out: out.debug_struct(T::NAME) };
    object.show(&mut shown);
    shown.out.finish()
}

/// An object being shown.
pub struct Shown<'a, 'b> {
    out: DebugStruct<'a, 'b>,
}

impl Shown<'_, '_> {
    /// A member that is always held.
    pub fn show(&mut self, name: &str, value: &dyn Debug) {
        self.out.field(name, value);
    }

    /// An optional member.
    pub fn show_some<T: Debug>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.out.field(name, value);
        }
    }

    /// A list or map.
    pub fn show_filled(&mut self, name: &str, value: &dyn Debug, empty: bool) {
        if !empty {
            self.out.field(name, value);
        }
    }

    /// A member that may be null.
    pub fn show_nullable<T: Debug>(&mut self, name: &str, value: &Nullable<T>) {
        match value {
            Nullable::Absent => {}
            Nullable::Null => {
                self.out.field(name, &Nullable::<()>::Null);
            }
            Nullable::Value(value) => {
                self.out.field(name, value);
            }
        }
    }

    /// A member that must not be seen; that it is there may be.
    pub fn hide(&mut self, name: &str, present: bool) {
        if present {
            self.out.field(name, &Hidden);
        }
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
