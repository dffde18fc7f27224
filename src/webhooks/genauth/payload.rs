//! Parses the body of a webhook: the name of the event and its data.

use serde_json::{Map, Value};

use super::form;
use crate::webhooks::{BodyError, Headers, WebhookError, headers};

/// The format of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Form,
}

/// Parses a body according to its content type, JSON if there is none.
pub(super) fn parse<H: Headers + ?Sized>(
    source: &H,
    body: &[u8],
    header_limit: usize,
) -> Result<(String, Value), WebhookError> {
    let mut members = match find_format(source, header_limit)? {
        Format::Json => parse_object(body)?,
        Format::Form => form::parse(body)?,
    };
    match members.remove("eventName") {
        Some(Value::String(name)) if !name.is_empty() => Ok((name, members.remove("data").unwrap_or_default())),
        _ => Err(BodyError::WrongType { pointer: "/eventName".to_owned(), expected: "the name of an event" }.into()),
    }
}

fn find_format<H: Headers + ?Sized>(source: &H, limit: usize) -> Result<Format, WebhookError> {
    let Some(value) = headers::single_value(source, "content-type", limit)? else { return Ok(Format::Json) };
    let media_type = value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    if media_type.eq_ignore_ascii_case(b"application/json") {
        return Ok(Format::Json);
    }
    if media_type.eq_ignore_ascii_case(b"application/x-www-form-urlencoded") {
        return Ok(Format::Form);
    }
    Err(BodyError::UnsupportedMediaType.into())
}

fn parse_object(body: &[u8]) -> Result<Map<String, Value>, BodyError> {
    match serde_json::from_slice(body).map_err(|error| BodyError::not_json(&error))? {
        Value::Object(members) => Ok(members),
        _ => Err(BodyError::WrongType { pointer: String::new(), expected: "an object" }),
    }
}
