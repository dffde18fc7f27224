//! Keys of pages: opaque, and with the signs that have to be percent-encoded in a query.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Encoded, these are a plus and a slash, twice.
const MARK: [u8; 3] = [0xfb, 0xff, 0xbf];

/// The key of the page behind a position.
pub(super) fn key(position: u64) -> String {
    STANDARD.encode([MARK.as_slice(), &position.to_be_bytes()].concat())
}

/// The position of a key, if it is one.
pub(super) fn position(key: &str) -> Option<u64> {
    let bytes = STANDARD.decode(key).ok()?;
    let position = bytes.strip_prefix(&MARK)?;
    position.try_into().ok().map(u64::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_awkward_and_come_back() {
        let key = key(7);
        assert!(key.starts_with("+/+/") && key.ends_with('='), "{key}");
        assert_eq!(position(&key), Some(7));
        for wrong in ["", "x", "+/+/", "AAAA", " /+/AAAAAAAAAAc="] {
            assert_eq!(position(wrong), None, "{wrong}");
        }
    }
}
