//! The JSON text of a request, from which everything else is written.

use serde::Serialize;

use crate::codec::request_scope::write_request;
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::finite::{NOT_FINITE, finite};
use crate::transport::encode::json_formatter::JsonFormatter;
use crate::transport::encode::pointer;
use crate::transport::encode::request_format::RequestFormat;
use crate::validation::{Rule, Violations};

const JSON: Rule = Rule::custom("request.json", "", "JSON");
const FINITE: Rule = Rule::custom("request.finite-number", "", "JSON, which has finite numbers only");

/// Writes a request as compact JSON text.
///
/// # Errors
///
/// When a number is not finite, or a caller's own type cannot be serialized.
pub(crate) fn write(value: &(impl Serialize + ?Sized), format: &RequestFormat) -> Result<Vec<u8>, Violations> {
    let mut text = Vec::with_capacity(512);
    let Err(error) = serialize(&mut text, value, format) else { return Ok(text) };
    let mut errors = EncodeErrors::default();
    if error.is_data() && error.to_string().starts_with(NOT_FINITE) {
        let place = pointer::next_value(&text);
        errors.add(FINITE, &place, "is no finite number; give one, or leave the field out");
    } else {
        // Generated types can always be written; only a caller's own type could fail here.
        errors.add(JSON, "", "cannot be written as JSON");
    }
    Err(errors.into_violations())
}

/// Writes JSON text; what was written before an error stays in `text`.
fn serialize<T: Serialize + ?Sized>(
    text: &mut Vec<u8>,
    value: &T,
    format: &RequestFormat,
) -> Result<(), serde_json::Error> {
    let serializer = &mut serde_json::Serializer::with_formatter(&mut *text, JsonFormatter(format.numbers));
    write_request(|| finite(value, serializer))?;
    if let Some(rewrite) = format.rewrite_json {
        *text = rewrite(std::mem::take(text));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::transport::encode::request_format::NumberFormat;

    const DOUBLES: RequestFormat = RequestFormat { numbers: NumberFormat::Double, ..RequestFormat::DEFAULT };

    fn violated_pointer(value: &impl Serialize) -> Option<String> {
        let violations = write(value, &RequestFormat::DEFAULT).err()?;
        let violation = violations.iter().next().map(|found| (found.rule(), found.pointer().to_owned()));
        assert_eq!(violation.as_ref().map(|(rule, _)| *rule), Some("request.finite-number"));
        violation.map(|(_, pointer)| pointer)
    }

    #[test]
    fn json_rejects_numbers_that_are_not_finite() {
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(violated_pointer(&bad).as_deref(), Some(""));
            assert_eq!(violated_pointer(&vec![vec![1.0], vec![2.0, bad]]).as_deref(), Some("/1/1"));
            let map = BTreeMap::from([("a/b", Some(1.0)), ("c", Some(bad))]);
            assert_eq!(violated_pointer(&BTreeMap::from([("query", map)])).as_deref(), Some("/query/c"));
            assert_eq!(violated_pointer(&(1, "x", bad)).as_deref(), Some("/2"));
            assert_eq!(violated_pointer(&[1.0_f32, bad as f32]).as_deref(), Some("/1"));
        }
        let text = write(&vec![Some(1.5), None], &RequestFormat::DEFAULT);
        assert_eq!(text.ok().as_deref(), Some(&b"[1.5,null]"[..]));
    }

    #[test]
    fn json_rejects_what_is_not_json_without_quoting_it() {
        let violations = write(&BTreeMap::from([(vec![1], 2)]), &RequestFormat::DEFAULT).unwrap_err();
        assert_eq!(violations.iter().next().map(|found| found.rule()), Some("request.json"));
    }

    #[test]
    fn json_is_compact_and_escapes_only_what_it_must() {
        let value = serde_json::json!({"note": "张三 😀 \" \\ / \u{1} \n", "list": [1.0, 2.5, null, true]});
        let text = String::from_utf8(write(&value, &DOUBLES).unwrap()).unwrap();
        assert_eq!(text, r#"{"list":[1,2.5,null,true],"note":"张三 😀 \" \\ / \u0001 \n"}"#);
    }

    #[test]
    fn json_integers_are_exact_unless_the_service_reads_doubles() {
        let value = serde_json::json!([i64::MIN, -9_007_199_254_740_993_i64, 9_007_199_254_740_992_u64, u64::MAX]);
        let text = |format| String::from_utf8(write(&value, format).unwrap()).unwrap();
        assert_eq!(
            text(&RequestFormat::DEFAULT),
            "[-9223372036854775808,-9007199254740993,9007199254740992,18446744073709551615]"
        );
        assert_eq!(text(&DOUBLES), "[-9223372036854776000,-9007199254740992,9007199254740992,18446744073709552000]");
    }

    /// Serializes as generated types with a read-only property do.
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
    fn json_of_a_request_leaves_read_only_properties_out() {
        for format in [RequestFormat::DEFAULT, DOUBLES] {
            assert_eq!(write(&[Stored], &format).unwrap(), br#"[{"item":"i"}]"#);
        }
        assert_eq!(serde_json::to_string(&Stored).unwrap(), r#"{"id":"o-1","item":"i"}"#);
    }
}
