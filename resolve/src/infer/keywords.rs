//! Removes keywords of schemas that OpenAPI 3.0 does not have or that have no meaning: decoding never checks them.

use serde_json::{Map, Value, json};

use super::{limits, value_sets};
use crate::document::for_each_schema;
use crate::pointer::join;
use crate::report::Report;

/// Keywords that only limit values, in ways that the generated code does not check.
const UNCHECKED: [&str; 19] = [
    "$anchor",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "contains",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords by the type of their value.
const TEXTS: [&str; 4] = ["description", "format", "pattern", "title"];
const FLAGS: [&str; 4] = ["deprecated", "nullable", "readOnly", "writeOnly"];
const LISTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

pub(super) fn drop_unsupported(document: &mut Value, report: &mut Report) {
    for_each_schema(document, |location, schema| {
        let Value::Object(members) = schema else {
            // No value matches `false`; decoding never checks that.
            if *schema == Value::Bool(false) {
                *schema = json!({});
            } else if !schema.is_boolean() {
                report.note(
                    "keywords.schema",
                    &location.pointer,
                    "this is not a schema; it is free-form here",
                    "correct it",
                );
                *schema = json!({});
            }
            return;
        };
        drop_keywords(members, &location.pointer, report);
        lift_annotations(members);
        simplify_maps_and_tuples(members);
        drop_contradictions(members, &location.pointer, report);
        limits::normalize_limits(members);
        value_sets::unify_enum(members, &location.pointer, report);
    });
}

fn drop_keywords(members: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    let misfit = |name: &str, value: &Value| match name {
        name if UNCHECKED.contains(&name) => true,
        name if TEXTS.contains(&name) => !value.is_string(),
        name if FLAGS.contains(&name) => !value.is_boolean(),
        name if LISTS.contains(&name) => value.as_array().is_none_or(Vec::is_empty),
        "additionalProperties" => !value.is_object() && !value.is_boolean(),
        "discriminator" => value.get("propertyName").is_none_or(|name| !name.is_string()),
        "properties" => !value.is_object(),
        _ => false,
    };
    let dropped: Vec<String> =
        members.iter().filter(|(name, value)| misfit(name, value)).map(|(name, _)| name.clone()).collect();
    for name in dropped {
        members.remove(&name);
        let found = format!("`{name}` was removed: it is not checked here, or has no valid value");
        report.note("keywords.left-out", &join(pointer, &name), found, "");
    }
    // Older versions had a string or a flag.
    match members.get_mut("required") {
        Some(Value::Array(names)) => names.retain(Value::is_string),
        Some(_) => drop(members.remove("required")),
        None => {}
    }
    if let Some(Value::Object(properties)) = members.get_mut("properties") {
        properties.retain(|_, property| property.is_object() || *property == Value::Bool(true));
    }
    if let Some(Value::Object(mapping)) = members.get_mut("discriminator").and_then(|tag| tag.get_mut("mapping")) {
        mapping.retain(|_, target| target.is_string());
    }
}

/// Moves a part of `allOf` that only annotates to the schema: `allOf: [{$ref}, {description}]` is how a reference is
/// described.
fn lift_annotations(members: &mut Map<String, Value>) {
    const ANNOTATIONS: [&str; 6] = ["deprecated", "description", "example", "nullable", "readOnly", "title"];
    let Some(Value::Array(parts)) = members.get_mut("allOf") else { return };
    let mut found = Map::new();
    parts.retain(|part| match part.as_object() {
        Some(part) if part.keys().all(|name| ANNOTATIONS.contains(&name.as_str()) || name.starts_with("x-")) => {
            found.extend(part.clone());
            false
        }
        _ => true,
    });
    if parts.is_empty() {
        members.remove("allOf");
    }
    for (name, value) in found {
        members.entry(name).or_insert(value);
    }
}

/// Turns properties by pattern into a map, and tuples into lists of anything.
fn simplify_maps_and_tuples(members: &mut Map<String, Value>) {
    if let Some(Value::Object(patterns)) = members.remove("patternProperties") {
        let additional =
            members.get("additionalProperties").filter(|additional| **additional != Value::Bool(false)).cloned();
        let mut values = patterns.into_iter().map(|(_, value)| value).chain(additional);
        let first = values.next().unwrap_or(Value::Bool(true));
        // One map holds them all; if their schemas differ, its values are free-form.
        let is_one = first.as_object().is_some_and(|first| !first.is_empty()) && values.all(|value| value == first);
        members.insert("additionalProperties".to_owned(), if is_one { first } else { Value::Bool(true) });
    }
    let tuple = members.remove("prefixItems").is_some();
    if tuple || members.get("items").is_some_and(|items| !items.is_object()) {
        members.insert("items".to_owned(), json!({}));
    }
}

/// Removes unknown types and keywords that do not belong to the type.
fn drop_contradictions(members: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];
    let known = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    match members.get_mut("type") {
        Some(Value::Array(names)) => names.retain(known),
        Some(name) if !known(name) => {
            let found = format!("{name} is not a type; the value is free-form here");
            report.note("keywords.type", &join(pointer, "type"), found, "use one of the types of JSON Schema");
            members.remove("type");
        }
        _ => {}
    }
    let kind = members.get("type").and_then(Value::as_str).map(str::to_owned);
    match kind.as_deref() {
        Some("array") => drop(members.remove("properties")),
        Some("object") => drop(members.remove("items")),
        Some("string" | "integer" | "number" | "boolean") => {
            members.remove("properties");
            members.remove("items");
        }
        None if members.contains_key("items") && !members.contains_key("type") => {
            members.insert("type".to_owned(), json!("array"));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(schema: &Value) -> (Value, usize) {
        let mut document = json!({"components": {"schemas": {"S": schema}}});
        let mut report = Report::new("doc.json");
        drop_unsupported(&mut document, &mut report);
        (document["components"]["schemas"]["S"].take(), report.notes().len())
    }

    #[test]
    fn what_is_not_checked_is_left_out() {
        let (schema, notes) = tidied(&json!({
            "type": "object", "if": {}, "not": {}, "required": "a", "description": 1, "oneOf": [],
            "properties": {"not": {"type": "any"}, "$ref": "x"}
        }));
        assert_eq!((schema, notes), (json!({"type": "object", "properties": {"not": {}}}), 5));
        assert_eq!(tidied(&json!(7)), (json!({}), 1));
        assert_eq!(tidied(&json!({"discriminator": "kind", "type": ["string", "any"]})).0, json!({"type": ["string"]}));
    }

    #[test]
    fn annotations_belong_to_the_whole() {
        assert_eq!(
            tidied(&json!({"allOf": [{"$ref": "#/a"}, {"description": "d", "x-a": 1}], "title": "t"})).0,
            json!({"allOf": [{"$ref": "#/a"}], "description": "d", "title": "t", "x-a": 1})
        );
        assert_eq!(tidied(&json!({"allOf": [{}]})).0, json!({}));
    }

    #[test]
    fn patterns_become_maps_and_tuples_lists() {
        assert_eq!(
            tidied(&json!({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false})).0,
            json!({"additionalProperties": {"type": "string"}})
        );
        assert_eq!(tidied(&json!({"patternProperties": {"a": {}, "b": {}}})).0, json!({"additionalProperties": true}));
        let beside = |additional: Value| {
            tidied(&json!({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": additional})).0
        };
        assert_eq!(beside(json!({"type": "integer"})), json!({"additionalProperties": true}));
        assert_eq!(beside(json!({"type": "string"})), json!({"additionalProperties": {"type": "string"}}));
        assert_eq!(beside(json!(true)), json!({"additionalProperties": true}));
        assert_eq!(tidied(&json!({"prefixItems": [{}], "items": false})).0, json!({"type": "array", "items": {}}));
        assert_eq!(tidied(&json!({"type": "string", "items": {}})).0, json!({"type": "string"}));
    }
}
