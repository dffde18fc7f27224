//! Parses the JSON text of a response. All bodies go through one kind of deserializer: each type of response would be compiled
//! again for another.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, IgnoredAny};

/// Two unpaired surrogates in place of bytes that are not UTF-8: a parser skips such a string where nobody reads it, and
/// rejects it where somebody does. One alone could become a pair with the escape before it.
const NOT_UTF8: &str = "\\udc00\\udc00";

/// Parses a whole JSON text.
pub(crate) fn parse<'a, S: DeserializeSeed<'a>>(text: &'a str, seed: S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Returns a body as text. All of it is checked for UTF-8 at once, which takes less than checking each string of it. Text in which
/// bytes were replaced is rejected by [`parse`] wherever a string with such bytes is read.
pub(crate) fn to_text(body: &[u8]) -> Cow<'_, str> {
    str::from_utf8(body).map_or_else(|_| Cow::Owned(replace_invalid(body)), Cow::Borrowed)
}

#[cold]
fn replace_invalid(body: &[u8]) -> String {
    // Passes over all bytes within strings. What is not JSON apart from them is rejected in any case, and may be large.
    if serde_json::from_slice::<IgnoredAny>(body).is_err() {
        return String::from_utf8_lossy(body).into_owned();
    }
    let mut text = String::with_capacity(body.len());
    for chunk in body.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() && !text.ends_with(NOT_UTF8) {
            text.push_str(NOT_UTF8);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::marker::PhantomData;

    use super::*;
    use crate::transport::decode::envelope::EnvelopeSeed;
    use crate::transport::decode::envelope_format::EnvelopeFormat;

    #[test]
    fn body_that_is_not_utf8_is_read_where_only_an_unknown_property_holds_the_bytes() {
        let read = |body: &[u8]| {
            parse(&to_text(body), EnvelopeSeed::<String>::new(Some("data"), &EnvelopeFormat::DEFAULT))
                .map(|(fields, data)| (fields.status_code, data))
        };
        let note = b"{\"note\":\"caf\xe9\",\"data\":\"x\",\"statusCode\":200}";
        assert_eq!(read(note).unwrap(), (Some(200), Some("x".to_owned())));
        for body in [&b"{\"data\":\"caf\xe9\",\"statusCode\":200}"[..], b"{\"statusCode\":200} \xe9"] {
            assert!(read(body).is_err(), "{body:?}");
        }
    }

    #[test]
    fn text_that_is_not_utf8_is_no_string_whatever_stands_beside_it() {
        let bytes = [&b"\xff"[..], b"\xe2\x82", b"\xed\xa0\x80", b"\xc0\xaf"];
        let beside = ["", "a", "\\\\", "\\", "\\ud800", "\\udc00", "\\ud800\\ud800", "\\u00", "\u{20ac}"];
        for (before, after) in beside.iter().flat_map(|before| beside.map(|after| (before, after))) {
            for bytes in bytes {
                let body = [b"\"", before.as_bytes(), bytes, after.as_bytes(), b"\""].concat();
                assert!(parse(&to_text(&body), PhantomData::<String>).is_err(), "{body:?}");
            }
        }
        assert!(matches!(to_text("\u{20ac}".as_bytes()), Cow::Borrowed("\u{20ac}")));
    }

    #[test]
    fn text_of_a_large_body_that_is_not_utf8_is_hardly_larger() {
        let run = [&b"\""[..], &[0xff; 1000], b"\""].concat();
        assert!(to_text(&run).len() < 100);
        let binary: Vec<u8> = (0..1000).map(|index| if index % 2 == 0 { b'a' } else { 0xff }).collect();
        assert!(to_text(&binary).len() <= 2 * binary.len());
    }
}
