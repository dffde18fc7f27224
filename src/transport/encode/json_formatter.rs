//! Numbers in JSON text as ECMAScript and RFC 8785 write them: `10`, not `10.0`; `1e+21`, not `1e21`.

use std::io;

use serde_json::ser::Formatter;

use crate::transport::encode::request_format::NumberFormat;

/// Formats compact JSON text.
pub(crate) struct JsonFormatter(pub(crate) NumberFormat);

/// The largest integer up to which every integer is an exact double: 2^53.
const MAX_EXACT_INTEGER: u128 = 1 << 53;

impl JsonFormatter {
    fn rounds(&self, magnitude: u128) -> bool {
        self.0 == NumberFormat::Double && magnitude > MAX_EXACT_INTEGER
    }
}

impl Formatter for JsonFormatter {
    fn write_f64<W: ?Sized + io::Write>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        out.write_all(format_double(value).as_bytes())
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

    #[allow(clippy::cast_precision_loss, reason = "the service loses the same precision when it reads the number")]
    fn write_i128<W: ?Sized + io::Write>(&mut self, out: &mut W, value: i128) -> io::Result<()> {
        if self.rounds(value.unsigned_abs()) { self.write_f64(out, value as f64) } else { write!(out, "{value}") }
    }

    #[allow(clippy::cast_precision_loss, reason = "the service loses the same precision when it reads the number")]
    fn write_u128<W: ?Sized + io::Write>(&mut self, out: &mut W, value: u128) -> io::Result<()> {
        if self.rounds(value) { self.write_f64(out, value as f64) } else { write!(out, "{value}") }
    }

    /// Writes a number that is kept as text, which happens if another crate of the build enables `arbitrary_precision`
    /// of `serde_json`.
    fn write_number_str<W: ?Sized + io::Write>(&mut self, out: &mut W, value: &str) -> io::Result<()> {
        match value.parse::<f64>() {
            Ok(double) if self.0 == NumberFormat::Double && double.is_finite() => self.write_f64(out, double),
            _ => out.write_all(value.as_bytes()),
        }
    }
}

/// Formats a finite number as `Number.prototype.toString` does: the shortest digits that parse to the same number, laid out
/// by the size of the exponent.
fn format_double(value: f64) -> String {
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
    fn json_formatter_writes_numbers_as_ecmascript_does() {
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
            assert_eq!(format_double(value), expected);
        }
    }

    /// What Node.js prints for doubles, by their bits.
    #[test]
    fn json_formatter_writes_numbers_as_node_does() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/protocol/javascript.json")).unwrap();
        let numbers = file["numbers"].as_array().unwrap();
        assert!(numbers.len() > 1_000);
        for pair in numbers {
            let bits = u64::from_str_radix(pair[0].as_str().unwrap(), 16).unwrap();
            assert_eq!(format_double(f64::from_bits(bits)), pair[1].as_str().unwrap());
        }
    }
}
