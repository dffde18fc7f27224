//! The order of an object's members in JavaScript: those whose name is an index come first, by number.

use serde_json::value::RawValue;

use crate::transport::RawObject;

/// Puts the members of all objects of a compact JSON text into that order.
pub(super) fn sort_members(text: Vec<u8>) -> Vec<u8> {
    if !may_have_index(&text) {
        return text;
    }
    let Ok(value) = serde_json::from_slice::<&RawValue>(&text) else { return text };
    let mut ordered = Vec::with_capacity(text.len());
    if write(value, &mut ordered).is_ok() { ordered } else { text }
}

/// Whether a text with a digit at its start follows a brace or comma: a member's name, or at worst an item of a list.
fn may_have_index(text: &[u8]) -> bool {
    text.windows(3).any(|three| matches!(three, [b'{' | b',', b'"', b'0'..=b'9']))
}

fn write(value: &RawValue, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'{') => {
            let mut members = RawObject::parse(text.as_bytes()).members;
            // Stable: what is no index stays in the order in which it came.
            members.sort_by_key(|(name, _)| index(name).map_or(u64::MAX, u64::from));
            let mut separator = b'{';
            for (name, value) in members {
                out.push(separator);
                separator = b',';
                serde_json::to_writer(&mut *out, &name)?;
                out.push(b':');
                write(value, out)?;
            }
            out.extend_from_slice(if separator == b'{' { b"{}" } else { b"}" });
        }
        Some(b'[') => {
            let mut separator = b'[';
            for item in serde_json::from_str::<Vec<&RawValue>>(text)? {
                out.push(separator);
                separator = b',';
                write(item, out)?;
            }
            out.extend_from_slice(if separator == b'[' { b"[]" } else { b"]" });
        }
        _ => out.extend_from_slice(text.as_bytes()),
    }
    Ok(())
}

/// The number of a name that is an index: `0` to `4294967294` without needless zeros.
fn index(name: &str) -> Option<u32> {
    let is_canonical = name == "0" || (!name.starts_with('0') && name.bytes().all(|sign| sign.is_ascii_digit()));
    name.parse().ok().filter(|number| is_canonical && *number < u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(text: &str) -> String {
        String::from_utf8(sort_members(text.as_bytes().to_vec())).unwrap()
    }

    #[test]
    fn indices_come_first() {
        assert_eq!(
            ordered(r#"{"b":{"10":1,"2":[{"x":0,"1":{}},[]]},"07":"{\"9\":1}","4294967295":2,"4294967294":3,"-1":4}"#),
            r#"{"4294967294":3,"b":{"2":[{"1":{},"x":0},[]],"10":1},"07":"{\"9\":1}","4294967295":2,"-1":4}"#
        );
    }

    #[test]
    fn without_indices_the_text_stays_as_it_is() {
        for text in [r#"{"b":1,"a":{"z":[1,"2","3"],"y":"\u0001 ä"}}"#, "[]", "7", "\"1\"", r#"["a","1"]"#] {
            assert_eq!(ordered(text), text);
        }
    }
}
