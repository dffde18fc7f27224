//! Texts that must not be seen.

use serde_json::Value;

use crate::clients::Api;

/// Stands for a person's data. Corpora and dictionary contain it too, so that it turns up in all places.
pub(crate) const CANARY: &str = "canary7f3a";
/// The same for numbers.
pub(crate) const CANARY_NUMBER: i64 = 730_730_730_731;

/// Fails if the text shows a canary.
pub(crate) fn assert_hidden(text: &str) {
    assert!(!text.contains(CANARY) && !text.contains(&CANARY_NUMBER.to_string()), "shown: {text}");
}

/// An error says what is wrong on one line of moderate length, and never with words of the response.
pub(crate) fn assert_discreet(error: &dyn std::error::Error) {
    let line = error.to_string();
    assert!(line.len() < 2_000 && !line.contains(char::is_control), "not one useful line: {line:?}");
    let mut next = Some(error);
    while let Some(error) = next {
        assert_hidden(&error.to_string());
        assert_hidden(&format!("{error:?} {error:#?}"));
        next = error.source();
    }
}

/// As a canary, but only where [`place`] puts it.
const PLACED: &str = "planted5e1d";
const PLACED_NUMBER: i64 = 640_640_640_641;

/// Whether an input has by chance what [`place`] would put into it.
pub(crate) fn is_spoilt(input: &[u8]) -> bool {
    let text = String::from_utf8_lossy(input);
    text.contains(PLACED) || text.contains(&PLACED_NUMBER.to_string())
}

/// Fails if the text shows something that was placed.
pub(crate) fn assert_redacted(text: &str) {
    assert!(!text.contains(PLACED) && !text.contains(&PLACED_NUMBER.to_string()), "shown: {text}");
}

/// Puts other canaries in all places of a value that the document marks personal or secret.
pub(crate) fn place(api: Api, schema_name: &str, value: &mut Value) {
    let schema = &api.document()["components"]["schemas"][schema_name];
    assert!(schema.is_object(), "{schema_name} is no schema");
    place_by(api, schema, value, false);
}

fn place_by(api: Api, schema: &Value, value: &mut Value, marked: bool) {
    let marked = marked || schema["x-pii"].is_string() || schema["x-sensitive"] == true;
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    if let Some(name) = reference.and_then(|text| text.strip_prefix("#/components/schemas/")) {
        return place_by(api, &api.document()["components"]["schemas"][name], value, marked);
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let inner = &schema["properties"][name.as_str()];
                let inner = if inner.is_null() { &schema["additionalProperties"] } else { inner };
                place_by(api, inner, member, marked);
            }
        }
        Value::Array(items) => {
            for item in items {
                place_by(api, &schema["items"], item, marked);
            }
        }
        Value::String(text) if marked => PLACED.clone_into(text),
        Value::Number(number) if marked => *number = PLACED_NUMBER.into(),
        _ => {}
    }
}
