//! The extension that the generator asks for where it refuses a document.

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::{Value, json};

/// The mark that the generator asks for, with the topic of its overlay.
pub(crate) fn required_extension(found: &str, help: &str, pointer: &str) -> Option<(&'static str, Value)> {
    if help.contains("`x-pii: ") {
        return Some(("personal-data", json!({"x-pii": "text"})));
    }
    if help.contains("`x-envelope: optional`") {
        return Some(("fixes", json!({"x-envelope": "optional"})));
    }
    if !help.contains("x-rust-name") {
        return None;
    }
    let official = found.split('`').nth(1).unwrap_or_default();
    let words: String = official.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let is_schema = pointer.starts_with("/components/schemas/") && !pointer.contains("/properties/");
    let name = if is_schema {
        format!("{}Schema", words.to_upper_camel_case())
    } else {
        format!("{}_2", words.to_snake_case()).trim_start_matches('_').to_owned()
    };
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("value_{name}") } else { name };
    Some(("names", json!({"x-rust-name": name})))
}
