//! Queries of parameters to which the document gives a style.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::value::RawValue;

use super::encode_errors::EncodeErrors;
use super::percent::STRICT;
use super::pointer;
use super::request_format::RequestFormat;
use super::styles::{How, Pair, pairs};
use crate::operation::{Encoding, Location, ParameterEncoding};
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

/// The reserved characters without a meaning within the value of a query: not those that end the query, the pair or a
/// percent-encoded byte, not the plus sign, which is read as a space, and not the apostrophe, which the HTTP client encodes
/// in any case.
const RESERVED: &AsciiSet = &STRICT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// As [`RESERVED`], where a comma separates values.
const RESERVED_IN_LIST: &AsciiSet = &RESERVED.add(b',');

const DELIMITER: Rule = Rule::custom("request.delimiter", "", "OpenAPI's parameter styles");
const TAKEN: Rule = Rule::custom("request.query-name", "", "OpenAPI's parameter styles");

/// Whether any parameter of the query has a style of its own.
pub(crate) fn is_needed(encoding: &Encoding) -> bool {
    encoding.parameters.iter().any(|parameter| parameter.location == Location::Query)
}

/// Writes the query of the parameters in a JSON object, which is at the pointer `at` of the request.
pub(crate) fn query(
    parameters: &[u8],
    encoding: &'static Encoding,
    format: &RequestFormat,
    at: &str,
    errors: &mut EncodeErrors,
) -> String {
    let mut written = Vec::new();
    let members = RawObject::parse(parameters).members;
    let mut names = Names::new(encoding, &members);
    for (name, value) in &members {
        let place = format!("{at}{}", pointer::member(name));
        let encoding = encoding.parameter(Location::Query, name);
        if let (None, Some(push_query_pairs)) = (encoding, format.push_query_pairs) {
            push_query_pairs(&mut written, name, value);
            continue;
        }
        match pairs(name, value, encoding.map_or(How::FORM, how)) {
            Ok(pairs) => {
                for pair in &pairs {
                    if names.are_free(&pair.name, name) {
                        written.push(text(pair, encoding.is_some_and(|encoding| encoding.allow_reserved)));
                    } else {
                        let key = format!("{place}{}", pointer::member(&pair.name));
                        errors.add(TAKEN, &key, "has the name of another parameter of the query; rename it");
                    }
                }
            }
            Err(found) => errors.add(DELIMITER, &format!("{place}{}", found.pointer), found.message),
        }
    }
    written.join("&")
}

/// The names of a query and their parameters, so that no property of an object is read as another parameter.
struct Names<'a> {
    parameters: BTreeSet<&'a str>,
    properties: BTreeMap<String, &'a str>,
}

impl<'a> Names<'a> {
    fn new(encoding: &'static Encoding, members: &'a [(String, &RawValue)]) -> Self {
        let declared = encoding.parameters.iter().filter(|known| known.location == Location::Query);
        let given = members.iter().map(|(name, _)| name.as_str());
        Self { parameters: declared.map(|known| known.name).chain(given).collect(), properties: BTreeMap::new() }
    }

    /// Whether a pair of that name can be read as part of the parameter.
    fn are_free(&mut self, pair: &str, parameter: &'a str) -> bool {
        if pair == parameter || pair.strip_prefix(parameter).is_some_and(|rest| rest.starts_with('[')) {
            return true;
        }
        let base = |name: &str| name.split('[').next().unwrap_or_default().to_owned();
        if self.parameters.iter().any(|other| *other != parameter && base(other) == base(pair)) {
            return false;
        }
        *self.properties.entry(pair.to_owned()).or_insert(parameter) == parameter
    }
}

fn how(encoding: &ParameterEncoding) -> How {
    How { style: encoding.style, explode: encoding.explode, escapes_commas: true }
}

/// A pair of the query, percent-encoded.
pub(super) fn text(pair: &Pair<'_>, allow_reserved: bool) -> String {
    let set = match (allow_reserved, pair.values.len()) {
        (false, _) => STRICT,
        (true, 0 | 1) => RESERVED,
        (true, _) => RESERVED_IN_LIST,
    };
    let delimiter = match pair.delimiter {
        ' ' => "%20",
        '|' => "%7C",
        _ => ",",
    };
    let values: Vec<Cow<'_, str>> = pair.values.iter().map(|value| utf8_percent_encode(value, set).into()).collect();
    format!("{}={}", utf8_percent_encode(&pair.name, STRICT), values.join(delimiter))
}

/// Writes the default style of queries: a pair for each item of a list and each property of an object.
pub(crate) fn plain(parameters: &[u8]) -> String {
    let mut written = Vec::new();
    for (name, value) in &RawObject::parse(parameters).members {
        let pairs = pairs(name, value, How::FORM).unwrap_or_default();
        written.extend(pairs.iter().map(|pair| text(pair, false)));
    }
    written.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Style;

    const fn parameter(name: &'static str, style: Style, explode: bool) -> ParameterEncoding {
        ParameterEncoding { location: Location::Query, name, style, explode, allow_reserved: false }
    }

    static ENCODING: Encoding = Encoding {
        accept: "",
        parameters: &[
            parameter("ids", Style::Form, false),
            parameter("words", Style::SpaceDelimited, false),
            parameter("ports", Style::PipeDelimited, false),
            parameter("filter", Style::DeepObject, true),
            parameter("where", Style::Json, false),
            parameter("labels", Style::Form, true),
            parameter("page", Style::Form, true),
            ParameterEncoding { allow_reserved: true, ..parameter("url", Style::Form, false) },
        ],
        fields: &[],
    };

    fn written(parameters: &str) -> Result<String, Vec<String>> {
        let mut errors = EncodeErrors::default();
        let text = query(parameters.as_bytes(), &ENCODING, &RequestFormat::DEFAULT, "/query", &mut errors);
        errors
            .into_result(text)
            .map_err(|violations| violations.iter().map(|found| found.pointer().to_owned()).collect())
    }

    #[test]
    fn query_has_the_style_of_each_parameter() {
        for (parameters, expected) in [
            (r#"{"ids":[1,2,3],"decks":["x","y"]}"#, "ids=1,2,3&decks=x&decks=y"),
            (r#"{"ids":["a,b","c"]}"#, "ids=a%2Cb,c"),
            (r#"{"ids":[],"words":[],"filter":{},"labels":{},"page":null}"#, ""),
            (r#"{"ids":"","labels":{"":""}}"#, "ids=&="),
            (r#"{"words":["a","b&c"],"ports":["a","b"]}"#, "words=a%20b%26c&ports=a%7Cb"),
            (r#"{"labels":{"env":"prod","tier":"a b","x&y":"1=2"}}"#, "env=prod&tier=a%20b&x%26y=1%3D2"),
            (r#"{"where":{"a":[1,null]}}"#, "where=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
            (r#"{"where":"x"}"#, "where=%22x%22"),
            (r#"{"url":"http://a.example/b?c=d&e+f#g%41[h]"}"#, "url=http://a.example/b?c=d%26e%2Bf%23g%2541%5Bh%5D"),
            (r#"{"url":["a,b","c;d"]}"#, "url=a%2Cb,c;d"),
            (
                r#"{"filter":{"a":{"b":1,"c":[2,{"d":"e"}]},"f":null}}"#,
                "filter%5Ba%5D%5Bb%5D=1&filter%5Ba%5D%5Bc%5D%5B0%5D=2&filter%5Ba%5D%5Bc%5D%5B1%5D%5Bd%5D=e",
            ),
            (r#"{"other":{"deep":{"x":1},"flat":2}}"#, "deep=%7B%22x%22%3A1%7D&flat=2"),
        ] {
            assert_eq!(written(parameters).as_deref(), Ok(expected), "{parameters}");
        }
    }

    #[test]
    fn query_value_with_the_delimiter_of_its_style_is_rejected() {
        for (parameters, pointer) in [
            (r#"{"words":["a","b c"]}"#, "/query/words/1"),
            (r#"{"ports":{"a/b":"c|d"}}"#, "/query/ports/a~1b"),
            (r#"{"ports":["|"]}"#, "/query/ports/0"),
            (r#"{"filter":{"a":[{"b][c":1}]}}"#, "/query/filter/a/0/b][c"),
            (r#"{"filter":{"":1}}"#, "/query/filter/"),
        ] {
            assert_eq!(written(parameters), Err(vec![pointer.to_owned()]), "{parameters}");
        }
    }

    #[test]
    fn query_property_cannot_pass_for_another_parameter() {
        for (parameters, pointer) in [
            (r#"{"labels":{"page":"9"}}"#, "/query/labels/page"),
            (r#"{"labels":{"filter[a]":"9"}}"#, "/query/labels/filter[a]"),
            (r#"{"labels":{"other":"9"},"other":1}"#, "/query/labels/other"),
            (r#"{"labels":{"a":"9"},"more":{"a":1}}"#, "/query/more/a"),
        ] {
            assert_eq!(written(parameters), Err(vec![pointer.to_owned()]), "{parameters}");
        }
        assert_eq!(written(r#"{"a[x]":1,"a[y]":2,"b[]":[3]}"#).as_deref(), Ok("a%5Bx%5D=1&a%5By%5D=2&b%5B%5D=3"));
        assert_eq!(written(r#"{"labels":{"labels":"9"}}"#).as_deref(), Ok("labels=9"));
    }

    /// The examples of OpenAPI's own table of styles.
    #[test]
    fn query_is_that_of_the_specification() {
        let table: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/protocol/parameter-styles.json")).unwrap();
        let mut seen = 0;
        for row in table["query"].as_array().unwrap() {
            let text = |name: &str| row[name].as_str().unwrap();
            let style = match text("style") {
                "form" => Style::Form,
                "spaceDelimited" => Style::SpaceDelimited,
                "pipeDelimited" => Style::PipeDelimited,
                "deepObject" => Style::DeepObject,
                other => panic!("{other}"),
            };
            let color = parameter("color", style, row["explode"].as_bool().unwrap());
            let encoding: &'static Encoding =
                Box::leak(Box::new(Encoding { parameters: Box::leak(Box::new([color])), ..Encoding::DEFAULT }));
            let parameters = format!("{{\"color\":{}}}", text("value"));
            let mut errors = EncodeErrors::default();
            let written = query(parameters.as_bytes(), encoding, &RequestFormat::DEFAULT, "", &mut errors);
            assert_eq!(errors.into_result(written).as_deref(), Ok(text("written")), "{row}");
            seen += 1;
        }
        assert!(seen >= 12, "{seen} rows");
    }
}
