//! Assigns feature groups: the first tag of an operation in kebab case, else the first word of its path.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use serde_json::{Value, json};

use crate::document::for_each_operation;

pub(super) fn assign_groups(document: &mut Value) {
    let mut described: BTreeMap<String, Value> = BTreeMap::new();
    for tag in document.get("tags").and_then(Value::as_array).into_iter().flatten() {
        if let (Some(name), Some(text @ Value::String(_))) =
            (tag.get("name").and_then(Value::as_str), tag.get("description"))
        {
            described.entry(group_name(name)).or_insert_with(|| text.clone());
        }
    }
    let mut used: BTreeMap<String, Value> = BTreeMap::new();
    for_each_operation(document, |location, operation| {
        let tags = operation.get("tags").and_then(Value::as_array);
        let tag = tags.and_then(|tags| tags.first()).and_then(Value::as_str);
        let word = location.path.split('/').find(|word| !word.is_empty() && !word.starts_with('{'));
        let name = group_name(tag.or(word).unwrap_or("default"));
        used.entry(name.clone()).or_insert_with(|| match described.get(&name) {
            Some(text) => json!({"name": name, "description": text}),
            None => json!({"name": name}),
        });
        operation.insert("tags".to_owned(), json!([name]));
    });
    if let Value::Object(members) = document {
        members.insert("tags".to_owned(), used.into_values().collect());
    }
}

/// Returns a tag in lower-case letters, digits and hyphens, a letter first. Other letters are written as their code
/// points.
fn group_name(tag: &str) -> String {
    let mut ascii = String::new();
    for character in tag.chars() {
        match character {
            letter if letter.is_ascii() => ascii.push(letter),
            letter if letter.is_alphanumeric() => ascii.push_str(&format!(" u{:x} ", u32::from(letter))),
            _ => ascii.push(' '),
        }
    }
    match ascii.to_kebab_case() {
        name if name.is_empty() => "default".to_owned(),
        name if name.starts_with(|first: char| first.is_ascii_lowercase()) => name,
        name => format!("g{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_one_group() {
        let mut document = json!({
            "tags": [{"name": "User Things", "description": "d"}, {"name": "unused"}],
            "paths": {"/v1/{id}/x": {"get": {"tags": ["User Things", "other"]}, "put": {}}, "/{id}": {"get": {"tags": ["\u{7528}2"]}}}
        });
        assign_groups(&mut document);
        assert_eq!(
            document["tags"],
            json!([{"name": "u7528-2"}, {"name": "user-things", "description": "d"}, {"name": "v1"}])
        );
        assert_eq!(document["paths"]["/v1/{id}/x"]["put"]["tags"], json!(["v1"]));
        assert_eq!([group_name(""), group_name("2fa"), group_name("--")], ["default", "g2fa", "default"]);
    }
}
