//! JSON as JavaScript prints it. GenAuth signs what `JSON.stringify` makes of a request, so numbers have to be
//! spelled that way: `10`, not `10.0`; `1e+21`, not `1e21`.
//!
//! The service reads every number as a double and every object with its integer keys first, and signs what it has
//! read. What is sent to it is therefore spelled as it will print it: integers beyond 2^53 as the double they become,
//! objects in the order of JavaScript. Nothing is lost by that which reading would not lose. Other services get exact
//! integers.

use std::io;

use serde::Serialize;
use serde_json::ser::Formatter;

use super::{encode, property_order};
use crate::codec::request_scope::write_request;

/// Whose reading is to be foreseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// A service that reads integers exactly.
    Any,
    /// A service written in JavaScript, that signs what it reads.
    JavaScript,
}

/// Compact JSON text. A number that is not finite is an error.
#[cfg(any(test, fuzzing))]
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T, reader: Reader) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = Vec::with_capacity(128);
    write_json(&mut text, value, reader)?;
    Ok(text)
}

/// Writes compact JSON text. A number that is not finite is an error; what was written before it stays in `text`.
pub(super) fn write_json<T: Serialize + ?Sized>(
    text: &mut Vec<u8>,
    value: &T,
    reader: Reader,
) -> Result<(), serde_json::Error> {
    let serializer = &mut serde_json::Serializer::with_formatter(&mut *text, JavaScript(reader));
    write_request(|| encode::finite(value, serializer))?;
    if reader == Reader::JavaScript {
        *text = property_order::apply(std::mem::take(text));
    }
    Ok(())
}

struct JavaScript(Reader);

/// Integers up to here are doubles: 2^53.
const EXACT: u64 = 1 << 53;

impl JavaScript {
    fn rounds(&self, magnitude: u128) -> bool {
        self.0 == Reader::JavaScript && magnitude > u128::from(EXACT)
    }
}

impl Formatter for JavaScript {
    fn write_f64<W: ?Sized + io::Write>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        out.write_all(number(value).as_bytes())
    }

    fn write_f32<W: ?Sized + io::Write>(&mut self, out: &mut W, value: f32) -> io::Result<()> {
        self.write_f64(out, f64::from(value))
    }

    fn write_i64<W: ?Sized + io::Write>(&mut self, out: &mut W, value: i64) -> io::Result<()> {
        self.write_i128(out, i128::from(value))
    }

    fn write_u64<W: ?Sized + io::Write>(&mut self, out: &mut W, value: u64) -> io::Result<()> {
        self.write_u128(out, u128::from(value))
    }

    #[allow(clippy::cast_precision_loss, reason = "the loss is the service's; this is to be the same")]
    fn write_i128<W: ?Sized + io::Write>(&mut self, out: &mut W, value: i128) -> io::Result<()> {
        if self.rounds(value.unsigned_abs()) { self.write_f64(out, value as f64) } else { write!(out, "{value}") }
    }

    #[allow(clippy::cast_precision_loss, reason = "the loss is the service's; this is to be the same")]
    fn write_u128<W: ?Sized + io::Write>(&mut self, out: &mut W, value: u128) -> io::Result<()> {
        if self.rounds(value) { self.write_f64(out, value as f64) } else { write!(out, "{value}") }
    }

    /// A number that is kept as text, when another crate of the build switches that on in `serde_json`.
    fn write_number_str<W: ?Sized + io::Write>(&mut self, out: &mut W, value: &str) -> io::Result<()> {
        match value.parse::<f64>() {
            Ok(double) if self.0 == Reader::JavaScript && double.is_finite() => self.write_f64(out, double),
            _ => out.write_all(value.as_bytes()),
        }
    }
}

/// `Number.prototype.toString` of a finite number: the shortest digits that read back as the same number, laid out by
/// the size of the exponent.
fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let scientific = format!("{:e}", value.abs());
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let unsigned = if count <= point && point <= 21 {
        format!("{digits}{}", zeros(point - count))
    } else if 0 < point && point <= 21 {
        let (whole, fraction) = digits.split_at(usize::try_from(point).unwrap_or_default());
        format!("{whole}.{fraction}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let sign = if point > 0 { '+' } else { '-' };
        format!("{first}{dot}{rest}e{sign}{}", (point - 1).abs())
    };
    if value < 0.0 { format!("-{unsigned}") } else { unsigned }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spelled_as_javascript_does() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (10.0, "10"),
            (-1.5, "-1.5"),
            (0.1, "0.1"),
            (1e21, "1e+21"),
            (1e20, "100000000000000000000"),
            (123_456_789_012_345_680_000.0, "123456789012345680000"),
            (1.5e300, "1.5e+300"),
            (0.000_001, "0.000001"),
            (0.000_000_1, "1e-7"),
            (1.25e-9, "1.25e-9"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (9_007_199_254_740_993.0, "9007199254740992"),
        ] {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn text_is_compact_and_not_escaped_beyond_need() {
        let value = serde_json::json!({"note": "张三 😀 \" \\ / \u{1} \n", "list": [1.0, 2.5, null, true]});
        let text = String::from_utf8(to_json(&value, Reader::JavaScript).unwrap()).unwrap();
        assert_eq!(text, r#"{"list":[1,2.5,null,true],"note":"张三 😀 \" \\ / \u0001 \n"}"#);
    }

    /// What Node.js prints for doubles, by their bits.
    #[test]
    fn numbers_are_spelled_as_node_spells_them() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/protocol/javascript.json")).unwrap();
        let numbers = file["numbers"].as_array().unwrap();
        assert!(numbers.len() > 1_000);
        for pair in numbers {
            let bits = u64::from_str_radix(pair[0].as_str().unwrap(), 16).unwrap();
            assert_eq!(number(f64::from_bits(bits)), pair[1].as_str().unwrap());
        }
    }

    /// What Node.js makes of JSON texts when it reads and prints them.
    #[test]
    fn values_are_printed_as_node_prints_what_it_read() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/protocol/javascript.json")).unwrap();
        let values = file["values"].as_array().unwrap();
        assert!(values.len() > 300);
        for pair in values {
            let value: serde_json::Value = serde_json::from_str(pair[0].as_str().unwrap()).unwrap();
            let text = String::from_utf8(to_json(&value, Reader::JavaScript).unwrap()).unwrap();
            assert_eq!(text, pair[1].as_str().unwrap());
        }
    }

    #[test]
    fn integers_are_exact_where_the_reader_is() {
        let value = serde_json::json!([i64::MIN, -9_007_199_254_740_993_i64, 9_007_199_254_740_992_u64, u64::MAX]);
        let text = |reader| String::from_utf8(to_json(&value, reader).unwrap()).unwrap();
        assert_eq!(text(Reader::Any), "[-9223372036854775808,-9007199254740993,9007199254740992,18446744073709551615]");
        assert_eq!(
            text(Reader::JavaScript),
            "[-9223372036854776000,-9007199254740992,9007199254740992,18446744073709552000]"
        );
    }

    /// As generated types do with a read-only property.
    struct Stored;

    impl Serialize for Stored {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap as _;

            let mut map = serializer.serialize_map(None)?;
            if !crate::codec::writes_request() {
                map.serialize_entry("id", "o-1")?;
            }
            map.serialize_entry("item", "i")?;
            map.end()
        }
    }

    #[test]
    fn read_only_properties_are_left_out_of_requests_and_kept_in_copies() {
        for reader in [Reader::Any, Reader::JavaScript] {
            assert_eq!(to_json(&[Stored], reader).unwrap(), br#"[{"item":"i"}]"#);
        }
        assert_eq!(serde_json::to_string(&Stored).unwrap(), r#"{"id":"o-1","item":"i"}"#);
    }
}
