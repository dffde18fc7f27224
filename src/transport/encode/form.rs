//! Bodies of the type `application/x-www-form-urlencoded`.

use super::encode_errors::EncodeErrors;
use super::pointer;
use super::styled_query::text;
use super::styles::{How, items, pairs};
use crate::operation::{Encoding, Style};
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

const DELIMITER: Rule = Rule::custom("request.delimiter", "", "OpenAPI's encoding of forms");

/// Writes a form of the properties in a JSON object, which is at the pointer `at` of the request. Unless the document gives
/// a property a style, a list becomes a pair for each item, and nested values become JSON text.
pub(crate) fn form(parameters: &[u8], encoding: &Encoding, at: &str, errors: &mut EncodeErrors) -> String {
    let mut written = Vec::new();
    for (name, value) in &RawObject::parse(parameters).members {
        let field = encoding.field(name);
        let style = field.and_then(|field| field.style.map(|style| (style, field.explode)));
        let allow_reserved = field.is_some_and(|field| field.allow_reserved);
        let mut add = |value, how| match pairs(name, value, how) {
            Ok(pairs) => written.extend(pairs.iter().map(|pair| text(pair, allow_reserved))),
            Err(found) => {
                errors.add(DELIMITER, &format!("{at}{}{}", pointer::member(name), found.pointer), found.message);
            }
        };
        match (style, value.get().as_bytes().first()) {
            (Some((style, explode)), _) => add(value, How { style, explode, escapes_commas: true }),
            (None, Some(b'{')) => add(value, How { style: Style::Json, ..How::FORM }),
            (None, Some(b'[')) => items(value).into_iter().for_each(|item| {
                let style = if item.get().starts_with(['{', '[']) { Style::Json } else { Style::Form };
                add(item, How { style, ..How::FORM });
            }),
            (None, _) => add(value, How::FORM),
        }
    }
    written.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::FieldEncoding;

    const fn field(name: &'static str, style: Style, explode: bool) -> FieldEncoding {
        FieldEncoding { name, content_type: "", headers: &[], style: Some(style), explode, allow_reserved: false }
    }

    static ENCODING: Encoding = Encoding {
        fields: &[field("deep", Style::DeepObject, true), field("pipes", Style::PipeDelimited, false)],
        ..Encoding::DEFAULT
    };

    fn written(parameters: &str) -> Result<String, Vec<String>> {
        let mut errors = EncodeErrors::default();
        let text = form(parameters.as_bytes(), &ENCODING, "/body", &mut errors);
        errors
            .into_result(text)
            .map_err(|violations| violations.iter().map(|found| found.pointer().to_owned()).collect())
    }

    #[test]
    fn form_has_pairs_and_json_for_what_is_nested() {
        assert_eq!(
            written(
                r#"{"secret":"p&ss wörd","ids":[1,2],"part":{"a":[1]},"parts":[{"b":2}],"none":null,"gone":[null]}"#
            )
            .as_deref(),
            Ok("secret=p%26ss%20w%C3%B6rd&ids=1&ids=2&part=%7B%22a%22%3A%5B1%5D%7D&parts=%7B%22b%22%3A2%7D")
        );
    }

    #[test]
    fn form_property_has_the_style_of_its_encoding() {
        let written = |text| written(text);
        assert_eq!(
            written(r#"{"deep":{"a":{"b":1}},"pipes":["x","y"]}"#).as_deref(),
            Ok("deep%5Ba%5D%5Bb%5D=1&pipes=x%7Cy")
        );
        assert_eq!(written(r#"{"pipes":["x|y"]}"#), Err(vec!["/body/pipes/0".to_owned()]));
    }
}
