//! Bytes as text (RFC 4648), for builds without the HTTP clients as well.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as text, padded.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let at = |index: usize| u32::from(group.get(index).copied().unwrap_or_default());
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for position in 0..4 {
            let character = ALPHABET[((bits >> (18 - 6 * position)) & 63) as usize];
            text.push(if position > group.len() { '=' } else { char::from(character) });
        }
    }
    text
}

/// The bytes of a text, with or without padding, in the usual or the URL-safe alphabet; `None` if it is none.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let characters = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(characters.len() / 4 * 3 + 2);
    for group in characters.chunks(4) {
        if group.len() == 1 {
            return None;
        }
        let mut bits = 0;
        for position in 0..4 {
            bits = bits << 6 | group.get(position).map_or(Some(0), |character| value(*character))?;
        }
        bytes.extend(&bits.to_be_bytes()[1..group.len()]);
    }
    Some(bytes)
}

fn value(character: u8) -> Option<u32> {
    let value = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_standard() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(plain.as_bytes()));
            assert_eq!(decode(text.trim_end_matches('=')).as_deref(), Some(plain.as_bytes()));
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(&encode(&all)), Some(all.clone()));
        assert_eq!(decode(&encode(&all).replace('+', "-").replace('/', "_")), Some(all));
    }

    #[test]
    fn other_texts_are_none() {
        for text in ["A", "AAAAA", "A B=", "\u{e4}\u{e4}", "Zg==Zg=="] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
