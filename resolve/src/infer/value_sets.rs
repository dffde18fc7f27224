//! Unifies value sets: strings or integers stay, a mixed set becomes alternatives, any other is removed.

use serde_json::{Map, Value, json};

use crate::pointer::join;
use crate::report::Report;

pub(super) fn unify_enum(members: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    if let Some(value) = members.remove("const") {
        members.insert("enum".to_owned(), json!([value]));
    }
    let Some(Value::Array(mut values)) = members.remove("enum") else { return };
    let mut seen = std::collections::BTreeSet::new();
    values.retain(|value| seen.insert(value.to_string()));
    let count = values.len();
    values.retain(|value| !value.is_null());
    if values.len() < count {
        if values.is_empty() {
            members.insert("type".to_owned(), json!("null"));
            return;
        }
        members.insert("nullable".to_owned(), true.into());
    }
    if members.get("type").is_some_and(|kind| kind == "array") {
        if values.iter().all(Value::is_string)
            && let Some(Value::Object(items)) = members.get_mut("items")
            && !items.contains_key("enum")
            && !items.contains_key("$ref")
        {
            items.insert("enum".to_owned(), values.into());
        }
        return;
    }
    let mut note = |found: &str| report.note("sets.left-out", &join(pointer, "enum"), found, "");
    let all = |is: fn(&Value) -> bool| values.iter().all(is);
    if values.is_empty() {
        note("a value set without values was removed");
    } else if all(Value::is_string) {
        if is_scalar(members) && members.get("type").is_none_or(|kind| kind != "string") {
            note("the type is not that of the values, which are strings");
        }
        set_type(members, "string");
        members.insert("enum".to_owned(), values.into());
    } else if all(Value::is_i64) && !members.get("type").is_some_and(|kind| kind == "string" || kind == "number") {
        set_type(members, "integer");
        members.insert("enum".to_owned(), values.into());
    } else if all(Value::is_number) {
        note("a set of numbers was removed; any number is accepted");
        if members.get("type").is_none_or(|kind| kind != "integer") {
            set_type(members, "number");
        }
    } else if all(Value::is_boolean) {
        set_type(members, "boolean");
    } else if all(|value| !value.is_array() && !value.is_object()) {
        members.remove("type");
        members.insert("oneOf".to_owned(), alternatives(&values).into());
    } else {
        note("a set of objects or arrays was removed");
    }
}

fn is_scalar(members: &Map<String, Value>) -> bool {
    members.get("type").is_some_and(Value::is_string)
}

/// Sets the type. A list of types (OpenAPI 3.1) keeps its `null`.
fn set_type(members: &mut Map<String, Value>, name: &str) {
    let nullable = members.get("type").and_then(Value::as_array).is_some_and(|names| names.contains(&json!("null")));
    members.insert("type".to_owned(), if nullable { json!([name, "null"]) } else { json!(name) });
}

fn alternatives(values: &[Value]) -> Vec<Value> {
    let of = |is: fn(&Value) -> bool| values.iter().filter(|value| is(value)).cloned().collect::<Vec<Value>>();
    let mut alternatives = Vec::new();
    for (name, part) in [("string", of(Value::is_string)), ("integer", of(Value::is_i64))] {
        if !part.is_empty() {
            alternatives.push(json!({"type": name, "enum": part}));
        }
    }
    if values.iter().any(Value::is_boolean) {
        alternatives.push(json!({"type": "boolean"}));
    }
    if values.iter().any(|value| value.is_number() && !value.is_i64()) {
        alternatives.push(json!({"type": "number"}));
    }
    alternatives
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(mut schema: Value) -> Value {
        if let Value::Object(members) = &mut schema {
            unify_enum(members, "/s", &mut Report::new("doc.json"));
        }
        schema
    }

    #[test]
    fn sets_are_of_one_kind() {
        assert_eq!(tidied(json!({"const": "x"})), json!({"type": "string", "enum": ["x"]}));
        assert_eq!(
            tidied(json!({"enum": ["a", null, "a"], "type": ["string", "null"]})),
            json!({"type": ["string", "null"], "enum": ["a"], "nullable": true})
        );
        assert_eq!(tidied(json!({"enum": [2, 1]})), json!({"type": "integer", "enum": [2, 1]}));
        assert_eq!(tidied(json!({"type": "integer", "enum": ["1"]})), json!({"type": "string", "enum": ["1"]}));
        assert_eq!(tidied(json!({"type": "number", "enum": [1, 2.5]})), json!({"type": "number"}));
        assert_eq!(tidied(json!({"enum": [true]})), json!({"type": "boolean"}));
        assert_eq!(tidied(json!({"enum": [null]})), json!({"type": "null"}));
        assert_eq!(tidied(json!({"enum": [{}, "a"]})), json!({}));
        assert_eq!(
            tidied(json!({"enum": ["auto", 1, true, 0.5]})),
            json!({"oneOf": [
                {"type": "string", "enum": ["auto"]}, {"type": "integer", "enum": [1]}, {"type": "boolean"}, {"type": "number"}
            ]})
        );
        assert_eq!(
            tidied(json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]})),
            json!({"type": "array", "items": {"type": "string", "enum": ["a"]}})
        );
    }
}
