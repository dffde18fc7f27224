//! The schema of one property: its type, and the limits of its value.

use serde_json::{Map, Value, json};

use super::keywords::WARNING;
use crate::emit::{Field, Presence, is_charset, is_warning};
use crate::ir::{Access, Lenience, Schema, TypeRef};
use crate::passes::Plan;

/// Formats that JSON Schema knows; all others are words for people.
const FORMATS: [&str; 8] = ["date", "date-time", "email", "ipv4", "ipv6", "time", "uri", "uuid"];

pub(super) fn of(field: &Field<'_>, plan: &Plan) -> Value {
    let property = field.property;
    let mut schema = keywords(bent(field, plan));
    let mut warnings = Map::new();
    limit(field, plan, &mut schema, &mut warnings);
    if !(field.is_required_in_requests() && field.presence != Presence::Nullable) {
        schema = keywords(nullable(Value::Object(schema)));
    }
    if !warnings.is_empty() {
        schema.insert(WARNING.to_owned(), Value::Object(warnings));
    }
    let mut put = |keyword: &str, value: Value| schema.insert(keyword.to_owned(), value);
    if let Some(description) = &property.description {
        put("description", json!(description));
    }
    if let Some(default) = &property.default {
        put("default", default.clone());
    }
    match property.access {
        Access::Both => {}
        Access::Read => drop(put("readOnly", json!(true))),
        Access::Write => drop(put("writeOnly", json!(true))),
    }
    if property.deprecated {
        put("deprecated", json!(true));
    }
    if let Some(format) = &property.format {
        let is_text = matches!(plan.resolve(&property.ty), TypeRef::String | TypeRef::Timestamp);
        put(if is_text && FORMATS.contains(&format.as_str()) { "format" } else { "x-format" }, json!(format));
    }
    Value::Object(schema)
}

/// The schema of a type; a reference is the name in the document of a type.
pub(super) fn of_type(ty: &TypeRef, plan: &Plan) -> Value {
    match plan.resolve(ty) {
        TypeRef::String | TypeRef::Timestamp | TypeRef::PlainText => json!({"type": "string"}),
        TypeRef::Integer => json!({"type": "integer", "format": "int64"}),
        TypeRef::Unsigned => json!({"type": "integer", "format": "uint64", "minimum": 0}),
        TypeRef::Number => json!({"type": "number", "format": "double"}),
        TypeRef::Boolean => json!({"type": "boolean"}),
        TypeRef::Json => json!({}),
        TypeRef::File => json!({"type": "string", "format": "binary"}),
        TypeRef::Bytes => json!({"type": "string", "contentEncoding": "base64"}),
        TypeRef::List(item) => json!({"type": "array", "items": of_type(item, plan)}),
        TypeRef::Map(value) => json!({"type": "object", "additionalProperties": of_type(value, plan)}),
        TypeRef::OrNull(inner) => nullable(of_type(inner, plan)),
        TypeRef::Named(name) => json!({"$ref": name}),
    }
}

/// The same schema, of a value that may be null.
pub(super) fn nullable(schema: Value) -> Value {
    let Value::Object(mut keywords) = schema else { return schema };
    if keywords.is_empty() {
        return Value::Object(keywords);
    }
    match keywords.get_mut("type") {
        Some(Value::Array(types)) => types.push(json!("null")),
        Some(kind) => *kind = json!([kind.clone(), "null"]),
        None => return json!({"anyOf": [keywords, {"type": "null"}]}),
    }
    if let Some(Value::Array(values)) = keywords.get_mut("enum") {
        values.push(Value::Null);
    }
    Value::Object(keywords)
}

/// The type of a property that the service also accepts in another form.
fn bent(field: &Field<'_>, plan: &Plan) -> Value {
    let ty = &field.property.ty;
    if field.property.lenience == Lenience::Exact {
        return of_type(ty, plan);
    }
    match plan.resolve(ty) {
        TypeRef::String | TypeRef::Timestamp => json!({"type": ["string", "number", "boolean"]}),
        TypeRef::Named(name) if matches!(plan.api.schemas.get(name), Some(Schema::Enum(_))) => {
            json!({"type": ["string", "number", "boolean"]})
        }
        TypeRef::Integer => json!({"type": ["integer", "string"], "pattern": "^\\s*[+-]?[0-9]+\\s*$"}),
        TypeRef::Unsigned => json!({"type": ["integer", "string"], "minimum": 0, "pattern": "^\\s*[+]?[0-9]+\\s*$"}),
        TypeRef::Number => json!({"type": ["number", "string"]}),
        TypeRef::Boolean => json!({"enum": [true, false, "true", "false", 0, 1, "0", "1"]}),
        TypeRef::List(item) => {
            let item = of_type(item, plan);
            json!({"anyOf": [{"type": "array", "items": item}, item]})
        }
        _ => of_type(ty, plan),
    }
}

/// Lengths, counts, ranges, forms and values.
fn limit(field: &Field<'_>, plan: &Plan, rejected: &mut Map<String, Value>, reported: &mut Map<String, Value>) {
    let limits = &field.property.constraints;
    // It is not sent.
    if field.property.access == Access::Read {
        return;
    }
    let mut put = |kind: &str, keyword: &str, value: Option<Value>| {
        let Some(value) = value else { return };
        let into = if is_warning(limits, kind) { &mut *reported } else { &mut *rejected };
        into.insert(keyword.to_owned(), value);
    };
    match plan.resolve(&field.property.ty) {
        TypeRef::String => {
            put("length", "minLength", limits.min_length.map(|min| json!(min)));
            put("length", "maxLength", limits.max_length.map(|max| json!(max)));
            for pattern in [&limits.pattern, &limits.expected_pattern].into_iter().flatten() {
                put(if is_charset(pattern) { "characters" } else { "pattern" }, "pattern", Some(json!(pattern)));
            }
        }
        TypeRef::List(item) => {
            put("items", "minItems", limits.min_items.map(|min| json!(min)));
            put("items", "maxItems", limits.max_items.map(|max| json!(max)));
            let mut of_item = Map::new();
            of_item.extend(limits.item_min_length.map(|min| ("minLength".to_owned(), json!(min))));
            of_item.extend(limits.item_max_length.map(|max| ("maxLength".to_owned(), json!(max))));
            if !of_item.is_empty() && matches!(plan.resolve(item), TypeRef::String) {
                if !is_warning(limits, "item-length") {
                    of_item.insert("type".to_owned(), json!("string"));
                }
                put("item-length", "items", Some(Value::Object(of_item)));
            }
        }
        TypeRef::Integer | TypeRef::Unsigned => {
            let number = |value: i128| i64::try_from(value).map_or_else(|_| json!(value as f64), |value| json!(value));
            put("range", "minimum", limits.minimum.map(number));
            put("range", "maximum", limits.maximum.map(number));
        }
        TypeRef::Named(name) => {
            let has_mark = limits.rule_ids.contains_key("values") || limits.severities.contains_key("values");
            if let Some(Schema::Enum(set)) = plan.api.schemas.get(name).filter(|_| has_mark) {
                let values: Vec<Value> = set.values.iter().map(|(value, _)| json!(value)).collect();
                let null = (!field.is_required_in_requests()).then_some(Value::Null);
                put("values", "enum", Some(values.into_iter().chain(null).collect()));
            }
        }
        _ => {}
    }
}

fn keywords(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(keywords) => keywords,
        _ => Map::new(),
    }
}
