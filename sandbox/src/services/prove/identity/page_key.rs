//! Keys of pages: opaque, with characters that must be percent-encoded in a query.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// In base64, these are a plus and a slash, twice.
const MARK: [u8; 3] = [0xfb, 0xff, 0xbf];

/// Returns the key of the page after a position.
pub(super) fn encode(position: u64) -> String {
    STANDARD.encode([MARK.as_slice(), &position.to_be_bytes()].concat())
}

/// Returns the position of a valid key.
pub(super) fn decode(key: &str) -> Option<u64> {
    let bytes = STANDARD.decode(key).ok()?;
    let position = bytes.strip_prefix(&MARK)?;
    position.try_into().ok().map(u64::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_key_needs_percent_encoding_and_is_decoded() {
        let key = encode(7);
        assert!(key.starts_with("+/+/") && key.ends_with('='), "{key}");
        assert_eq!(decode(&key), Some(7));
        for wrong in ["", "x", "+/+/", "AAAA", " /+/AAAAAAAAAAc="] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
