//! Parses bodies that are forms.
//!
//! How GenAuth encodes nested data in a form is not published. Both encodings of its runtime are supported: JSON text as the
//! value of `data`, and names with brackets (`data[user][userId]=...`), whose values are text.

use std::borrow::Cow;

use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::webhooks::BodyError;

/// The deepest nesting of names with brackets.
const MAX_DEPTH: usize = 16;

const MALFORMED_NAME: BodyError = BodyError::InvalidForm("has a name whose brackets do not match");

/// Parses a form into an object.
pub(super) fn parse(body: &[u8]) -> Result<Map<String, Value>, BodyError> {
    let mut members = Map::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &b""[..]),
        };
        let value = decode(value)?;
        let name = decode(name)?;
        insert(&mut members, &parse_path(&name)?, value)?;
    }
    Ok(members.into_iter().map(|(name, value)| (name, convert_value(value))).collect())
}

/// Decodes percent-encoding and plus signs, which are spaces, into UTF-8.
fn decode(text: &[u8]) -> Result<String, BodyError> {
    let spaced: Cow<'_, [u8]> = if text.contains(&b'+') {
        text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect::<Vec<_>>().into()
    } else {
        text.into()
    };
    let decoded = percent_decode(&spaced).decode_utf8();
    decoded.map(Cow::into_owned).map_err(|_| BodyError::InvalidForm("is not UTF-8"))
}

/// Splits `a[b][c]` into its parts.
fn parse_path(name: &str) -> Result<Vec<&str>, BodyError> {
    let Some((first, mut rest)) = name.split_once('[') else { return Ok(vec![name]) };
    let mut path = vec![first];
    loop {
        let (part, behind) = rest.split_once(']').ok_or(MALFORMED_NAME)?;
        path.push(part);
        if path.len() > MAX_DEPTH {
            return Err(BodyError::InvalidForm("nests names deeper than 16"));
        }
        if behind.is_empty() {
            return Ok(path);
        }
        rest = behind.strip_prefix('[').ok_or(MALFORMED_NAME)?;
    }
}

fn insert(members: &mut Map<String, Value>, path: &[&str], value: String) -> Result<(), BodyError> {
    const DUPLICATE: BodyError = BodyError::InvalidForm("has a duplicate name");
    let Some((first, rest)) = path.split_first() else { return Ok(()) };
    // `a[]` is the next item of a list.
    let name = if first.is_empty() { members.len().to_string() } else { (*first).to_owned() };
    if rest.is_empty() {
        return match members.insert(name, Value::String(value)) {
            None => Ok(()),
            Some(_) => Err(DUPLICATE),
        };
    }
    match members.entry(name).or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(inner) => insert(inner, rest, value),
        _ => Err(DUPLICATE),
    }
}

/// Parses JSON text, and converts objects with the names 0, 1, 2, ... into lists.
fn convert_value(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with(['{', '[']) => {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
        Value::Object(members) => convert_object(members),
        other => other,
    }
}

fn convert_object(mut members: Map<String, Value>) -> Value {
    let is_list = (0..members.len()).all(|index| members.contains_key(&index.to_string()));
    if is_list && !members.is_empty() {
        let items =
            (0..members.len()).map(|index| convert_nested(members.remove(&index.to_string()).unwrap_or_default()));
        return Value::Array(items.collect());
    }
    Value::Object(members.into_iter().map(|(name, value)| (name, convert_nested(value))).collect())
}

/// Converts a value of a name with brackets, where text stays text.
fn convert_nested(value: Value) -> Value {
    match value {
        Value::Object(members) => convert_object(members),
        other => other,
    }
}
