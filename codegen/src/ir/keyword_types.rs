//! What the properties of a schema, a parameter and an operation must be. A mark of the wrong kind (`x-sensitive: "yes"`)
//! would otherwise be passed over, and with it what it is there for.

use serde_json::Value;

use super::Place;
use crate::Error;

const SCHEMA: &[(&str, Kind)] = &[
    ("$ref", Kind::Text),
    ("additionalProperties", Kind::SchemaOrFlag),
    ("allOf", Kind::List),
    ("anyOf", Kind::List),
    ("deprecated", Kind::Flag),
    ("description", Kind::Text),
    ("discriminator", Kind::Object),
    ("enum", Kind::List),
    ("format", Kind::Text),
    ("items", Kind::Object),
    ("maxItems", Kind::Count),
    ("maxLength", Kind::Count),
    ("maximum", Kind::Number),
    ("minItems", Kind::Count),
    ("minLength", Kind::Count),
    ("minimum", Kind::Number),
    ("nullable", Kind::Flag),
    ("oneOf", Kind::List),
    ("pattern", Kind::Text),
    ("properties", Kind::Object),
    ("readOnly", Kind::Flag),
    ("required", Kind::Texts),
    ("type", Kind::Text),
    ("writeOnly", Kind::Flag),
    ("x-alias", Kind::TextOrTexts),
    ("x-allowed-only-if", Kind::Text),
    ("x-batch", Kind::Text),
    ("x-check", Kind::Object),
    ("x-expected-pattern", Kind::Text),
    ("x-file", Kind::Flag),
    ("x-forbidden-if", Kind::Text),
    ("x-form", Kind::Text),
    ("x-format", Kind::Text),
    ("x-lenient", Kind::Flag),
    ("x-max-bytes", Kind::Count),
    ("x-needs", Kind::Text),
    ("x-no-pii", Kind::Flag),
    ("x-pii", Kind::Text),
    ("x-required-if", Kind::Text),
    ("x-rule-ids", Kind::Object),
    ("x-rules", Kind::Text),
    ("x-rust-name", Kind::Text),
    ("x-sensitive", Kind::Flag),
    ("x-severity", Kind::Object),
    ("x-shown", Kind::Text),
    ("x-unit", Kind::Text),
    ("x-variant-names", Kind::Object),
    ("x-whole-list", Kind::Flag),
];

const PARAMETER: &[(&str, Kind)] = &[
    ("allowReserved", Kind::Flag),
    ("content", Kind::Object),
    ("deprecated", Kind::Flag),
    ("description", Kind::Text),
    ("explode", Kind::Flag),
    ("in", Kind::Text),
    ("name", Kind::Text),
    ("required", Kind::Flag),
    ("schema", Kind::Object),
    ("style", Kind::Text),
];

/// The encoding of one property of a form.
const ENCODING: &[(&str, Kind)] = &[
    ("allowReserved", Kind::Flag),
    ("contentType", Kind::Text),
    ("explode", Kind::Flag),
    ("headers", Kind::Object),
    ("style", Kind::Text),
];

const OPERATION: &[(&str, Kind)] = &[
    ("deprecated", Kind::Flag),
    ("description", Kind::Text),
    ("operationId", Kind::Text),
    ("parameters", Kind::List),
    ("requestBody", Kind::Object),
    ("responses", Kind::Object),
    ("security", Kind::List),
    ("summary", Kind::Text),
    ("tags", Kind::Texts),
    ("x-accept", Kind::Text),
    ("x-answer-optional", Kind::Flag),
    ("x-envelope", Kind::Text),
    ("x-envelope-payload", Kind::Text),
    ("x-query-batch", Kind::Text),
    ("x-query-rules", Kind::Text),
    ("x-repeat", Kind::Text),
    ("x-rust-name", Kind::Text),
];

pub(super) fn check_schema(place: &Place<'_>) -> Result<(), Error> {
    check(place, "a schema", SCHEMA)
}

pub(super) fn check_parameter(place: &Place<'_>) -> Result<(), Error> {
    check(place, "a parameter", PARAMETER)
}

pub(super) fn check_encoding(place: &Place<'_>) -> Result<(), Error> {
    check(place, "an encoding", ENCODING)
}

pub(super) fn check_operation(place: &Place<'_>) -> Result<(), Error> {
    check(place, "an operation", OPERATION)
}

/// The place is an object. Any property that is there has the right kind.
pub(super) fn check(place: &Place<'_>, what: &str, keyword_types: &[(&str, Kind)]) -> Result<(), Error> {
    if !place.value.is_object() {
        return Err(
            place.error(format!("{what} is an object, this is {}", named(place.value)), "mend it in the overlay")
        );
    }
    for (name, kind) in keyword_types {
        if let Some(property) = place.get(name)
            && !kind.fits(property.value)
        {
            let found = named(property.value);
            let problem = format!("`{name}` is {found}, not {}", kind.description());
            return Err(property.error(problem, "mend it in the overlay"));
        }
    }
    Ok(())
}

/// A kind of JSON value.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Count,
    Flag,
    List,
    Object,
    SchemaOrFlag,
    Text,
    Texts,
    TextOrTexts,
    Number,
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        let texts = || value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        match self {
            Self::Count => value.is_u64(),
            Self::Flag => value.is_boolean(),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
            Self::SchemaOrFlag => value.is_object() || value.is_boolean(),
            Self::Text => value.is_string(),
            Self::Texts => texts(),
            Self::TextOrTexts => value.is_string() || texts(),
            Self::Number => value.is_number(),
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Count => "a whole number from 0",
            Self::Flag => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::SchemaOrFlag => "a schema, true or false",
            Self::Text => "text",
            Self::Texts => "a list of texts",
            Self::TextOrTexts => "text or a list of texts",
            Self::Number => "a number",
        }
    }
}

/// What a value is, for people; never the value itself, which may be long.
fn named(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
