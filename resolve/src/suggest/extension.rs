//! Suggests the extension that the generator requires where it rejects a document.

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::{Value, json};

/// Returns the extension that the generator requires, with the topic of its overlay. `message` and `help` are those of
/// the generator's error at `pointer`.
pub(crate) fn required_extension(message: &str, help: &str, pointer: &str) -> Option<(&'static str, Value)> {
    if help.contains("`x-pii: ") {
        return Some(("personal-data", json!({"x-pii": "text"})));
    }
    if help.contains("`x-envelope: optional`") {
        return Some(("fixes", json!({"x-envelope": "optional"})));
    }
    if !help.contains("x-rust-name") {
        return None;
    }
    let document_name = message.split('`').nth(1).unwrap_or_default();
    let words: String = document_name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let is_schema = pointer.starts_with("/components/schemas/") && !pointer.contains("/properties/");
    let name = if is_schema {
        format!("{}Schema", words.to_upper_camel_case())
    } else {
        format!("{}_2", words.to_snake_case()).trim_start_matches('_').to_owned()
    };
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("value_{name}") } else { name };
    Some(("names", json!({"x-rust-name": name})))
}
