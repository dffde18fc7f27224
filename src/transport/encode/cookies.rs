//! Cookie parameters.

use reqwest::header::HeaderValue;
use serde_json::value::RawValue;

use super::encode_errors::EncodeErrors;
use super::pointer;
use super::styles::{Shape, containing};
use crate::operation::{Encoding, Location, Style};
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

const VALUE: Rule = Rule::custom("request.cookie-value", "", "RFC 6265, 4.1.1");
const NAME: Rule = Rule::custom("request.cookie-name", "", "RFC 6265, 4.1.1");

const BAD_VALUE: &str = "has whitespace, a quote, comma, semicolon, backslash, or a character that is not visible ASCII: it \
                         could end the cookie or begin another; leave that out, or encode the value as the service expects";
const BAD_NAME: &str = "cannot be the name of a cookie; give letters, digits and `-_.` only";

/// Writes the `Cookie` header of the parameters in a JSON object; `None` if there is nothing to send.
///
/// A cookie has one value: what the style writes as several pairs becomes several cookies. Values are sent as they are,
/// since there is no encoding of cookies that every service decodes; a value that does not fit is rejected.
pub(crate) fn cookies(parameters: &[u8], encoding: &Encoding, errors: &mut EncodeErrors) -> Option<HeaderValue> {
    let mut pairs = Vec::new();
    for (name, value) in &RawObject::parse(parameters).members {
        let place = format!("/cookies{}", pointer::member(name));
        match add(&mut pairs, name, value, encoding) {
            Ok(()) => {}
            Err((rule, inner, problem)) => errors.add(rule, &format!("{place}{inner}"), problem),
        }
    }
    if pairs.is_empty() {
        return None;
    }
    // It may be a session: it is shown nowhere and not indexed by HTTP/2.
    let mut header = HeaderValue::from_str(&pairs.join("; ")).ok()?;
    header.set_sensitive(true);
    Some(header)
}

type ErrorPayload = (Rule, String, &'static str);

fn add(pairs: &mut Vec<String>, name: &str, value: &RawValue, encoding: &Encoding) -> Result<(), ErrorPayload> {
    let encoding = encoding.parameter(Location::Cookie, name);
    let Some(shape) = Shape::of(value) else { return Ok(()) };
    if encoding.is_some_and(|known| known.style == Style::Json) {
        let text = value.get();
        return if is_value(text) { pair(pairs, name, text) } else { Err((VALUE, String::new(), BAD_VALUE)) };
    }
    let explode = encoding.is_none_or(|known| known.explode);
    if let Shape::Object(members) = &shape
        && let Some((name, _)) = members.iter().find(|(name, _)| explode && !is_name(name))
    {
        return Err((NAME, pointer::member(name), BAD_NAME));
    }
    if let Some(place) = containing(&shape, |text| !is_value(text)) {
        return Err((VALUE, place, BAD_VALUE));
    }
    match shape {
        Shape::List(items) if explode => items.iter().try_for_each(|item| pair(pairs, name, item)),
        Shape::Object(members) if explode => members.iter().try_for_each(|(name, value)| pair(pairs, name, value)),
        shape => match shape.into_row().as_slice() {
            [] => Ok(()),
            row => pair(pairs, name, &row.join(",")),
        },
    }
}

fn pair(pairs: &mut Vec<String>, name: &str, value: &str) -> Result<(), ErrorPayload> {
    if !is_name(name) {
        return Err((NAME, String::new(), BAD_NAME));
    }
    pairs.push(format!("{name}={value}"));
    Ok(())
}

/// Whether a text is a token of RFC 9110.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn is_value(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::ParameterEncoding;

    fn written(parameters: &str, encoding: &Encoding) -> Result<String, Vec<String>> {
        let mut errors = EncodeErrors::default();
        let header = cookies(parameters.as_bytes(), encoding, &mut errors);
        let text = header.map(|header| header.to_str().unwrap().to_owned()).unwrap_or_default();
        errors
            .into_result(text)
            .map_err(|violations| violations.iter().map(|found| found.pointer().to_owned()).collect())
    }

    #[test]
    fn cookie_is_that_of_the_specification() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).unwrap();
        let rows = table["cookie"].as_array().unwrap();
        assert_eq!(rows.len(), 8);
        for row in rows {
            let (location, explode) = (Location::Cookie, row["explode"].as_bool().unwrap());
            let color =
                ParameterEncoding { location, name: "color", style: Style::Form, explode, allow_reserved: false };
            let encoding = Encoding { parameters: Box::leak(Box::new([color])), ..Encoding::DEFAULT };
            let parameters = format!("{{\"color\":{}}}", row["value"].as_str().unwrap());
            assert_eq!(written(&parameters, &encoding).as_deref(), Ok(row["written"].as_str().unwrap()), "{row}");
        }
    }

    #[test]
    fn cookie_that_could_end_or_add_one_is_rejected_by_its_name() {
        for value in ["a;b", "a; admin=1", "a,b", "a b", " a", "a\\\"b", "a\\\\b", "a\\r\\nb", "a\\tb", "\\u0000", "é"]
        {
            let found = written(&format!("{{\"theme\":\"dark\",\"session\":\"{value}\"}}"), &Encoding::DEFAULT);
            assert_eq!(found, Err(vec!["/cookies/session".to_owned()]), "{value}");
        }
        for name in ["", "a b", "a=b", "a;b", "é", "a\\\"b"] {
            let found = written(&format!("{{\"session\":{{\"{name}\":\"1\"}}}}"), &Encoding::DEFAULT).unwrap_err();
            assert!(found[0].starts_with("/cookies/session/"), "{name} {found:?}");
        }
        let fine = r#"{"session":"s=1","theme":"a%3Bb","n":7,"none":null,"list":[],"tags":["a","b"]}"#;
        assert_eq!(written(fine, &Encoding::DEFAULT).as_deref(), Ok("session=s=1; theme=a%3Bb; n=7; tags=a; tags=b"));
    }
}
