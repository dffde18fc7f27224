//! Bodies that hold secrets, written without copies that would stay in memory.

use std::io::Write as _;

use percent_encoding::utf8_percent_encode;
use zeroize::Zeroizing;

use crate::transport::encode::percent::STRICT;

/// Writes a form of these names and values.
#[cfg_attr(not(feature = "prove"), allow(dead_code, reason = "only Prove takes its secrets as a form"))]
pub(crate) fn form(pairs: &[(&str, &str)]) -> Zeroizing<Vec<u8>> {
    // A byte takes three bytes at the most.
    let mut body = roomy(pairs, 3);
    for (index, (name, value)) in pairs.iter().enumerate() {
        let separator = if index > 0 { "&" } else { "" };
        let value = utf8_percent_encode(value, STRICT);
        // Writing to memory cannot fail.
        let _ = write!(&mut *body, "{separator}{name}={value}");
    }
    body
}

/// Writes a JSON object of these names and values.
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only GenAuth takes its secrets as JSON"))]
pub(crate) fn json(pairs: &[(&str, &str)]) -> Zeroizing<Vec<u8>> {
    // A byte takes six bytes at the most (`\u001f`).
    let mut body = roomy(pairs, 6);
    for (index, (name, value)) in pairs.iter().enumerate() {
        body.push(if index > 0 { b',' } else { b'{' });
        let _ = serde_json::to_writer(&mut *body, name);
        body.push(b':');
        let _ = serde_json::to_writer(&mut *body, value);
    }
    body.push(b'}');
    body
}

/// Allocates the whole capacity: a vector that grows leaves its former bytes behind.
fn roomy(pairs: &[(&str, &str)], factor: usize) -> Zeroizing<Vec<u8>> {
    let room = pairs.iter().map(|(name, value)| (name.len() + value.len()) * factor + 8).sum();
    Zeroizing::new(Vec::with_capacity(room))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIRS: [(&str, &str); 2] = [("client_secret", "p&ss \"w\u{1}rd\" ä"), ("grant_type", "client_credentials")];

    #[test]
    fn both_forms_are_written_in_place() {
        for (body, expected) in [
            (form(&PAIRS), "client_secret=p%26ss%20%22w%01rd%22%20%C3%A4&grant_type=client_credentials"),
            (json(&PAIRS), r#"{"client_secret":"p&ss \"w\u0001rd\" ä","grant_type":"client_credentials"}"#),
        ] {
            assert_eq!(String::from_utf8(body.to_vec()).unwrap(), expected);
        }
    }

    #[test]
    fn nothing_is_moved_while_it_is_written() {
        let hard = "\u{1}".repeat(300);
        for body in [form(&[("a", &hard)]), json(&[("a", &hard)])] {
            let room = roomy(&[("a", &hard)], 6).capacity();
            assert!(body.len() <= body.capacity() && body.capacity() <= room, "{}", body.capacity());
        }
    }
}
