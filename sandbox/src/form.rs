//! Queries and form bodies: `a=1&b=x%20y`.

/// Decodes the pairs of a query or form body, in their order.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name, true), decode(value, true))
        })
        .collect()
}

/// Encodes pairs as a form body.
pub(crate) fn encode(pairs: &[(&str, String)]) -> String {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => escaped.push(char::from(byte)),
            b' ' => escaped.push('+'),
            byte => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// Splits a query into its pairs, without decoding them.
pub(crate) fn raw_pairs(text: &str) -> Vec<(&str, &str)> {
    let parts = text.split('&').filter(|part| !part.is_empty());
    parts.map(|part| part.split_once('=').unwrap_or((part, ""))).collect()
}

/// Decodes percent-encoding. In queries and forms, a plus sign is a space.
pub(crate) fn decode(text: &str, plus_is_space: bool) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = match byte {
            b'%' => bytes.get(at + 1).and_then(hex).zip(bytes.get(at + 2).and_then(hex)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                decoded.push(high * 16 + low);
                at += 3;
            }
            None => {
                decoded.push(if byte == b'+' && plus_is_space { b' ' } else { byte });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "used with the result of `get`")]
fn hex(byte: &u8) -> Option<u8> {
    char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded() {
        let expected = [("a b", "x y"), ("c[]", "é"), ("d", ""), ("e", "100%")];
        let expected: Vec<(String, String)> =
            expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert_eq!(pairs("a+b=x%20y&c%5B%5D=%C3%A9&d&e=100%&"), expected);
        assert_eq!(decode("+1", false), "+1");
    }

    #[test]
    fn encoded_pairs_round_trip() {
        let given = [("a b", "x=y&z+1".to_owned()), ("c[]", "é 张 100%".to_owned()), ("d", String::new())];
        let read: Vec<(String, String)> =
            given.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        assert_eq!(pairs(&encode(&given)), read);
        assert_eq!(encode(&[("a b", "x/é".to_owned())]), "a+b=x%2F%C3%A9");
    }
}
