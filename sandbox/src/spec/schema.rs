//! Converts schemas of OpenAPI 3.0 to JSON Schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::operation::Parameter;
use super::reference::reference_name;

/// What a schema is used for, and how strict it is.
#[derive(Clone, Copy)]
pub(super) struct SchemaContext {
    /// Whether it is for a request: lenient properties may have another scalar type, and conditions apply.
    pub(super) request: bool,
    /// Whether `null` is the same as an absent optional property.
    pub(super) null_is_absent: bool,
}

/// Enums that requests may extend, as documented: searches also take the keys of custom fields.
const EXTENSIBLE: &[&str] = &["PublicAccountFilterField", "UserFilterField"];

/// Returns a schema and everything that it refers to as one JSON Schema.
pub(super) fn to_json_schema(schema: &Value, schemas: &Map<String, Value>, context: SchemaContext) -> Value {
    let mut wanted = BTreeSet::new();
    let root = convert(schema, context, &mut wanted);
    let mut definitions = Map::new();
    while let Some(name) = wanted.pop_first() {
        if definitions.contains_key(&name) {
            continue;
        }
        let mut definition = schemas.get(&name).map_or(Value::Bool(true), |found| convert(found, context, &mut wanted));
        if context.request && EXTENSIBLE.contains(&name.as_str()) {
            definition = json!({"type": "string"});
        }
        definitions.insert(name, definition);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [root],
        "$defs": definitions,
    })
}

/// Returns the schema of a query as an object.
pub(super) fn query_schema(parameters: &[Parameter]) -> Value {
    let required: Vec<&str> =
        parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str()).collect();
    let members: Map<String, Value> =
        parameters.iter().map(|parameter| (parameter.name.clone(), parameter.schema.clone())).collect();
    json!({"type": "object", "required": required, "properties": members})
}

fn convert(schema: &Value, context: SchemaContext, wanted: &mut BTreeSet<String>) -> Value {
    let Value::Object(keywords) = schema else { return schema.clone() };
    if let Some(name) = reference_name(schema) {
        wanted.insert(name.to_owned());
        return json!({"$ref": format!("#/$defs/{name}")});
    }
    let mut converted = Map::new();
    for (keyword, value) in keywords {
        let value = match keyword.as_str() {
            "properties" => convert_properties(keywords, value, context, wanted),
            "allOf" | "anyOf" | "oneOf" => convert_list(value, context, wanted),
            "items" | "additionalProperties" | "not" => convert(value, context, wanted),
            "type" | "enum" | "required" | "pattern" | "format" | "minLength" | "maxLength" | "minimum" | "maximum"
            | "minItems" | "maxItems" | "uniqueItems" | "multipleOf" | "minProperties" | "maxProperties" => {
                value.clone()
            }
            _ => continue,
        };
        converted.insert(keyword.clone(), value);
    }
    if context.request {
        if keywords.get("x-lenient") == Some(&Value::Bool(true)) {
            converted = lenient(keywords.get("type"), converted);
        }
        conditions(keywords, &mut converted);
    }
    let converted = Value::Object(converted);
    if keywords.get("nullable") == Some(&Value::Bool(true)) { or_null(&converted) } else { converted }
}

fn convert_properties(
    keywords: &Map<String, Value>,
    value: &Value,
    context: SchemaContext,
    wanted: &mut BTreeSet<String>,
) -> Value {
    let required = keywords.get("required").and_then(Value::as_array);
    let mut members = Map::new();
    for (name, property) in value.as_object().into_iter().flatten() {
        let optional = !required.is_some_and(|names| names.iter().any(|given| given == name));
        let converted = convert(property, context, wanted);
        let nullable = context.null_is_absent && optional;
        members.insert(name.clone(), if nullable { or_null(&converted) } else { converted });
    }
    Value::Object(members)
}

fn convert_list(value: &Value, context: SchemaContext, wanted: &mut BTreeSet<String>) -> Value {
    value.as_array().into_iter().flatten().map(|part| convert(part, context, wanted)).collect()
}

/// Returns the schema of a lenient property: any other scalar for a scalar, and text with commas for a list.
fn lenient(kind: Option<&Value>, strict: Map<String, Value>) -> Map<String, Value> {
    match kind.and_then(Value::as_str) {
        Some("string" | "integer" | "number" | "boolean") => {
            Map::from_iter([("type".to_owned(), json!(["string", "number", "boolean"]))])
        }
        Some("array") => {
            let text = json!({"type": "string"});
            Map::from_iter([("if".to_owned(), text), ("else".to_owned(), Value::Object(strict))])
        }
        _ => strict,
    }
}

/// Makes a schema nullable. It is in the `else` branch, so a violation is reported for the schema itself.
fn or_null(schema: &Value) -> Value {
    json!({"if": {"type": "null"}, "else": schema})
}

/// `x-required-if: "a=b"` and `x-forbidden-if: "a=b"` on properties, as conditions of their object; `a=b|c` has several values.
fn conditions(keywords: &Map<String, Value>, converted: &mut Map<String, Value>) {
    let mut conditions = Vec::new();
    for (name, property) in keywords.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let condition =
            |keyword: &str| property.get(keyword).and_then(Value::as_str).and_then(|text| text.split_once('='));
        if let Some((other, value)) = condition("x-required-if") {
            conditions.push(json!({"if": when(other, value), "then": {"required": [name]}}));
        }
        if let Some((other, value)) = condition("x-forbidden-if") {
            conditions.push(json!({"if": when(other, value), "then": {"properties": {name: false}}}));
        }
    }
    if !conditions.is_empty() {
        let parts = converted.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(parts) = parts {
            parts.extend(conditions);
        }
    }
}

fn when(property: &str, value: &str) -> Value {
    let mut values: Vec<Value> = value.split('|').map(Value::from).collect();
    // A boolean is text in the extension, and a boolean in the request.
    if let "true" | "false" = value {
        values.push(Value::Bool(value == "true"));
    }
    json!({"properties": {property: {"enum": values}}, "required": [property]})
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: SchemaContext = SchemaContext { request: true, null_is_absent: false };

    fn takes(schema: &Value, context: SchemaContext, value: &Value) -> bool {
        let schema = to_json_schema(schema, &Map::new(), context);
        jsonschema::draft202012::is_valid(&schema, value)
    }

    #[test]
    fn nullable_members_may_be_null() {
        let schema = json!({"properties": {"a": {"type": "integer", "nullable": true}, "b": {"type": "integer"}}});
        assert!(takes(&schema, REQUEST, &json!({"a": null})));
        assert!(takes(&schema, REQUEST, &json!({"a": 1})));
        assert!(!takes(&schema, REQUEST, &json!({"a": "x"})));
        assert!(!takes(&schema, REQUEST, &json!({"b": null})));
    }

    #[test]
    fn null_may_stand_for_an_absent_member() {
        let context = SchemaContext { null_is_absent: true, ..REQUEST };
        let schema = json!({"required": ["b"], "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}});
        assert!(takes(&schema, context, &json!({"a": null, "b": 1})));
        assert!(!takes(&schema, context, &json!({"b": null})));
        assert!(!takes(&schema, context, &json!({"a": "x", "b": 1})));
    }

    #[test]
    fn lenient_members_take_any_scalar() {
        let schema = json!({"properties": {"a": {"type": "string", "x-lenient": true}}});
        assert!(takes(&schema, REQUEST, &json!({"a": 1})));
        assert!(!takes(&schema, REQUEST, &json!({"a": [1]})));
        assert!(!takes(&schema, SchemaContext { request: false, ..REQUEST }, &json!({"a": 1})));
    }

    #[test]
    fn lenient_lists_take_a_text() {
        let list = json!({"type": "array", "items": {"type": "string"}, "x-lenient": true});
        let schema = json!({"properties": {"a": list}});
        assert!(takes(&schema, REQUEST, &json!({"a": ["x"]})) && takes(&schema, REQUEST, &json!({"a": "x,y"})));
        assert!(!takes(&schema, REQUEST, &json!({"a": 1})) && !takes(&schema, REQUEST, &json!({"a": [1]})));
        assert!(!takes(&schema, SchemaContext { request: false, ..REQUEST }, &json!({"a": "x"})));
    }

    #[test]
    fn conditions_hold() {
        let schema = json!({"properties": {
            "kind": {"type": "string"},
            "url": {"type": "string", "x-required-if": "kind=desktop"},
            "phone": {"type": "string", "x-forbidden-if": "kind=none"},
            "name": {"type": "string", "x-required-if": "kind=person|company"},
        }});
        assert!(takes(&schema, REQUEST, &json!({"kind": "mobile"})));
        assert!(!takes(&schema, REQUEST, &json!({"kind": "desktop"})));
        assert!(takes(&schema, REQUEST, &json!({"kind": "desktop", "url": "x", "phone": "1"})));
        assert!(!takes(&schema, REQUEST, &json!({"kind": "none", "phone": "1"})));
        assert!(takes(&schema, REQUEST, &json!({"phone": "1"})));
        assert!(!takes(&schema, REQUEST, &json!({"kind": "company"})));
        assert!(takes(&schema, REQUEST, &json!({"kind": "company", "name": "x"})));
    }
}
