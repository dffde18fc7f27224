//! Repair of JSON text that a strict parser rejects because of single characters or numbers.
#![cfg_attr(not(feature = "client"), allow(dead_code, reason = "only the clients repair responses"))]

/// Text that every JSON parser accepts, provided that it was JSON apart from the replaced parts.
pub(crate) struct RepairedText {
    pub(crate) text: String,
    /// It was UTF-8.
    pub(crate) was_utf8: bool,
    /// Unpaired surrogates were replaced.
    pub(crate) has_new_characters: bool,
    /// Numbers were converted to text.
    pub(crate) has_new_numbers: bool,
}

/// Replaces bytes that are not UTF-8 and unpaired surrogates with U+FFFD, and converts numbers that are too large for an `f64`
/// to text.
pub(crate) fn repair(bytes: &[u8]) -> RepairedText {
    let text = String::from_utf8_lossy(bytes);
    let mut repair = Repair { rest: &text, repaired: RepairedText::empty(text.len(), text.as_bytes() == bytes) };
    repair.run();
    repair.repaired
}

impl RepairedText {
    /// Whether the text is what was given.
    pub(crate) fn is_unchanged(&self) -> bool {
        self.was_utf8 && !self.has_new_characters && !self.has_new_numbers
    }

    fn empty(capacity: usize, was_utf8: bool) -> Self {
        let text = String::with_capacity(capacity);
        Self { text, was_utf8, has_new_characters: false, has_new_numbers: false }
    }
}

struct Repair<'a> {
    rest: &'a str,
    repaired: RepairedText,
}

/// The replacement character as a JSON escape.
const REPLACEMENT: &str = "\\ufffd";

impl<'a> Repair<'a> {
    fn run(&mut self) {
        while !self.rest.is_empty() {
            let is_special = |byte: u8| byte == b'"' || byte == b'-' || byte.is_ascii_digit();
            self.copy(self.rest.bytes().position(is_special).unwrap_or(self.rest.len()));
            match self.rest.bytes().next() {
                Some(b'"') => self.string(),
                Some(_) => self.number(),
                None => {}
            }
        }
    }

    /// Takes this many bytes, which end at a character boundary.
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn copy(&mut self, bytes: usize) {
        let taken = self.take(bytes);
        self.repaired.text.push_str(taken);
    }

    fn number(&mut self) {
        let is_part = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
        let end = self.rest.bytes().position(|byte| !is_part(byte)).unwrap_or(self.rest.len());
        let number = self.take(end);
        if number.parse::<f64>().is_ok_and(f64::is_infinite) {
            self.repaired.has_new_numbers = true;
            self.repaired.text.extend(["\"", number, "\""]);
        } else {
            self.repaired.text.push_str(number);
        }
    }

    /// Takes a string, from its opening to its closing quote.
    fn string(&mut self) {
        self.copy(1);
        loop {
            let end = self.rest.bytes().position(|byte| byte == b'"' || byte == b'\\');
            self.copy(end.unwrap_or(self.rest.len()));
            if self.rest.is_empty() || self.rest.starts_with('"') {
                return self.copy(1);
            }
            self.escape();
        }
    }

    fn escape(&mut self) {
        match (code_unit(self.rest), self.rest.get(6..).and_then(code_unit)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => self.copy(12),
            (Some(0xd800..0xe000), _) => {
                self.repaired.has_new_characters = true;
                self.take(6);
                self.repaired.text.push_str(REPLACEMENT);
            }
            // The backslash and the escaped character, which may be longer than a byte if the text is not JSON.
            _ => self.copy(1 + self.rest.chars().nth(1).map_or(0, char::len_utf8)),
        }
    }
}

/// Parses the code unit of an escape such as `\ud83d`.
fn code_unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let are_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    are_digits.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repaired_text_has_whole_characters_and_finite_numbers() {
        for (text, expected) in [
            (&br#"{"a":"cut \ud83d"}"#[..], r#"{"a":"cut \ufffd"}"#),
            (br#"["\udc00\ud83d\ude00\uD83D\u0041"]"#, r#"["\ufffd\ud83d\ude00\ufffd\u0041"]"#),
            (br#"["\\ud83d","\"\ud83d",1e400,-1e999,1e-400]"#, r#"["\\ud83d","\"\ufffd","1e400","-1e999",1e-400]"#),
            (b"[\"caf\xe9\"]", "[\"caf\u{fffd}\"]"),
        ] {
            let repaired = repair(text);
            assert_eq!(repaired.text, expected);
            assert!(!repaired.was_utf8 || repaired.has_new_characters);
            assert!(serde_json::from_str::<serde_json::Value>(expected).is_ok(), "{expected}");
        }
    }

    #[test]
    fn repaired_text_is_unchanged_where_nothing_is_wrong_or_nothing_can_be_done() {
        for text in [
            r#"{"a":[-1.5e3,"\u00e9 \n 1e400","\ud83d\ude00"],"b":null} "#,
            "",
            "\"",
            "\"\\",
            "\"\\\u{e9}",
            "\"\\u12",
            "\"\\u00e\u{e9}\"",
            "<html>1</html>",
            "-",
        ] {
            let repaired = repair(text.as_bytes());
            assert_eq!(repaired.text, text);
            assert!(repaired.was_utf8 && !repaired.has_new_characters && !repaired.has_new_numbers);
        }
    }
}
