//! Header parameters.

use std::borrow::Cow;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::value::RawValue;

use super::encode_errors::EncodeErrors;
use super::pointer;
use super::styles::{Shape, containing};
use crate::operation::{Encoding, Location, Style};
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

const VALUE: Rule = Rule::custom("request.header-value", "", "RFC 9110, 5.5 and 5.6.1");
const NAME: Rule = Rule::custom("request.header-name", "", "RFC 9110, 5.1");

/// Writes the headers of the parameters in a JSON object.
pub(crate) fn headers(parameters: &[u8], encoding: &Encoding, errors: &mut EncodeErrors) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in &RawObject::parse(parameters).members {
        let place = format!("/headers{}", pointer::member(name));
        let text = match value_text(name, value, encoding) {
            Ok(Some(text)) => text,
            Ok(None) => continue,
            Err((inner, problem)) => {
                errors.add(VALUE, &format!("{place}{inner}"), problem);
                continue;
            }
        };
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text)) {
            (Ok(name), Ok(value)) => drop(headers.insert(name, value)),
            (Err(_), _) => errors.add(NAME, &place, "cannot be the name of a header; correct the document"),
            (_, Err(_)) => errors.add(VALUE, &place, NOT_VISIBLE),
        }
    }
    headers
}

const NOT_VISIBLE: &str = "has a character that a header cannot carry; give visible ASCII characters and spaces only";
const AROUND: &str = "begins or ends with whitespace, which receivers cut off; leave it out";
const IN_ROW: &str = "is one of several values of a header, and is empty, or has a comma in it or whitespace around it: the \
                      service would read other values; leave that out";
const IN_PAIR: &str = "has an equals sign in its name, which the service would read as its end; rename it";

type ErrorPayload = (String, &'static str);

/// Writes the text of a header; `None` for `null` and for empty values.
fn value_text(name: &str, value: &RawValue, encoding: &Encoding) -> Result<Option<String>, ErrorPayload> {
    let encoding = encoding.parameter(Location::Header, name);
    if encoding.is_some_and(|known| known.style == Style::Json) {
        return Ok((value.get() != "null").then(|| ascii_json(value.get())));
    }
    let Some(shape) = Shape::of(value) else { return Ok(None) };
    if let Some(place) = containing(&shape, |text| !text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())) {
        return Err((place, NOT_VISIBLE));
    }
    let has_whitespace_around = |text: &str| text.starts_with(' ') || text.ends_with(' ');
    let explode = encoding.is_some_and(|known| known.explode);
    match &shape {
        Shape::Text(text) if has_whitespace_around(text) => return Err((String::new(), AROUND)),
        Shape::Text(_) => {}
        Shape::List(_) | Shape::Object(_) => {
            let is_lost = |text: &str| text.is_empty() || text.contains(',') || has_whitespace_around(text);
            if let Some(place) = containing(&shape, is_lost) {
                return Err((place, IN_ROW));
            }
        }
    }
    let row: Vec<Cow<'_, str>> = match shape {
        Shape::Object(members) if explode => {
            if let Some((name, _)) = members.iter().find(|(name, _)| name.contains('=')) {
                return Err((pointer::member(name), IN_PAIR));
            }
            members.into_iter().map(|(name, value)| format!("{name}={value}").into()).collect()
        }
        shape => shape.into_row(),
    };
    Ok((!row.is_empty()).then(|| row.join(",")))
}

/// Writes JSON text in ASCII: other characters are escaped, which does not change the value.
pub(super) fn ascii_json(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            ascii.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                ascii.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::ParameterEncoding;

    fn encoding(style: Style, explode: bool) -> Encoding {
        let color =
            ParameterEncoding { location: Location::Header, name: "color", style, explode, allow_reserved: false };
        Encoding { parameters: Box::leak(Box::new([color])), ..Encoding::DEFAULT }
    }

    fn written(parameters: &str, encoding: &Encoding) -> Result<HeaderMap, Vec<String>> {
        let mut errors = EncodeErrors::default();
        let headers = headers(parameters.as_bytes(), encoding, &mut errors);
        errors
            .into_result(headers)
            .map_err(|violations| violations.iter().map(|found| found.pointer().to_owned()).collect())
    }

    #[test]
    fn header_is_that_of_the_specification() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).unwrap();
        let rows = table["header"].as_array().unwrap();
        assert_eq!(rows.len(), 6);
        for row in rows {
            let parameters = format!("{{\"color\":{}}}", row["value"].as_str().unwrap());
            let headers = written(&parameters, &encoding(Style::Simple, row["explode"].as_bool().unwrap())).unwrap();
            assert_eq!(headers["color"], row["written"].as_str().unwrap(), "{row}");
        }
    }

    #[test]
    fn header_of_content_is_json_in_ascii() {
        let headers = written(r#"{"color":{"a":["é😀",1]}}"#, &encoding(Style::Json, false)).unwrap();
        assert_eq!(headers["color"], r#"{"a":["\u00e9\ud83d\ude00",1]}"#);
    }

    #[test]
    fn header_without_a_value_is_left_out() {
        let headers = written(r#"{"X-A":null,"X-B":[],"X-C":{},"X-D":""}"#, &Encoding::DEFAULT).unwrap();
        assert_eq!(headers.len(), 1);
        assert_eq!(headers["x-d"], "");
    }

    #[test]
    fn header_value_that_would_be_read_differently_is_rejected_by_its_name() {
        for value in [r#""a\r\nb: c""#, r#""a\u0000""#, r#""é""#, r#"" a""#, r#""a ""#, r#""a\tb""#, r#""\u007f""#] {
            let found = written(&format!("{{\"X-Ok\":\"a b, c\",\"X-A\":{value}}}"), &Encoding::DEFAULT).unwrap_err();
            assert_eq!(found, ["/headers/X-A"], "{value}");
        }
        for (value, pointer) in [
            (r#"["a","b,c"]"#, "/headers/color/1"),
            (r#"["a",""]"#, "/headers/color/1"),
            (r#"["a "]"#, "/headers/color/0"),
            (r#"{"a":"é"}"#, "/headers/color/a"),
            (r#"{"a=b":"c"}"#, "/headers/color/a=b"),
            (r#"{"a,b":"c"}"#, "/headers/color/a,b"),
        ] {
            let found = written(&format!("{{\"color\":{value}}}"), &encoding(Style::Simple, true)).unwrap_err();
            assert_eq!(found, [pointer], "{value}");
        }
    }
}
