//! JSON Schema (draft 2020-12) of what a request holds, with every limit that the generated code checks and JSON Schema
//! can say.
//!
//! A limit that is only reported, not refused, stands below `x-warning`: it is no keyword, so that a schema refuses what
//! the generated code refuses. [`refuse_warnings`] makes keywords of them.

mod conditions;
mod property;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::emit::Field;
use crate::ir::{Enum, IntEnum, Object, Operation, Schema, TypeRef, Union};
use crate::passes::Plan;
use property::{nullable, of_type};

/// Where limits stand that are only reported.
const WARNING: &str = "x-warning";

/// The schema of one request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestSchema {
    /// Name of the client method.
    pub operation: String,
    /// Official name of the schema of what the call takes.
    pub name: String,
    /// The schema, with all that it refers to below `$defs`.
    pub schema: Value,
}

/// The schemas of all requests that take something.
pub(crate) fn of_requests(plan: &Plan) -> Vec<RequestSchema> {
    plan.api.operations.iter().filter_map(|operation| of_request(operation, plan)).collect()
}

fn of_request(operation: &Operation, plan: &Plan) -> Option<RequestSchema> {
    let name = operation.payload()?.to_owned();
    let mut schema = match root(operation)? {
        TypeRef::Named(name) => of_named(&name, plan),
        other => of_type(&other, plan),
    };
    let mut definitions = Map::new();
    define(&mut schema, &mut definitions, plan);
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    document.insert("title".to_owned(), json!(operation.id));
    if let Value::Object(keywords) = schema {
        document.extend(keywords);
    }
    if !definitions.is_empty() {
        document.insert("$defs".to_owned(), Value::Object(definitions));
    }
    let schema = sorted(Value::Object(document));
    Some(RequestSchema { operation: operation.rust_name.clone(), name, schema })
}

/// The same value with its keys in order, also where another crate of the build lets `serde_json` keep them as they
/// were put in.
pub(crate) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            let mut entries: Vec<(String, Value)> = entries.into_iter().collect();
            entries.sort_by(|(left, _), (right, _)| left.cmp(right));
            entries.into_iter().map(|(key, value)| (key, sorted(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// The type of what a call takes beside the path.
fn root(operation: &Operation) -> Option<TypeRef> {
    let plain = operation.body.as_ref().filter(|_| operation.parts.is_none()).and_then(|body| body.plain_type());
    plain.or_else(|| operation.payload().map(|name| TypeRef::Named(name.to_owned())))
}

/// Puts what a schema refers to below `$defs`, and writes references as JSON Schema has them.
fn define(schema: &mut Value, definitions: &mut Map<String, Value>, plan: &Plan) {
    for name in references(schema) {
        if definitions.contains_key(&name) {
            continue;
        }
        definitions.insert(name.clone(), Value::Null);
        let mut definition = of_named(&name, plan);
        define(&mut definition, definitions, plan);
        definitions.insert(name, definition);
    }
    visit(schema, &mut |keywords| {
        if let Some(Value::String(reference)) = keywords.get_mut("$ref") {
            *reference = format!("#/$defs/{}", fragment_of(reference));
        }
    });
}

/// A name as a part of a JSON Pointer in the fragment of a URI (RFC 6901, section 6).
fn fragment_of(name: &str) -> String {
    let mut fragment = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'~' => fragment.push_str("~0"),
            b'/' => fragment.push_str("~1"),
            b'!' | b'$' | b'&'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' => fragment.push(char::from(byte)),
            _ => fragment.push_str(&format!("%{byte:02X}")),
        }
    }
    fragment
}

/// Official names of the types that a schema of this module refers to.
pub(crate) fn references(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(&mut schema.clone(), &mut |keywords| {
        found.extend(keywords.get("$ref").and_then(Value::as_str).map(str::to_owned));
    });
    found
}

/// Every schema in a schema, itself included. Values of `default` and `examples` are none.
fn visit(schema: &mut Value, with: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(keywords) = schema else { return };
    with(keywords);
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties" | "$defs", Value::Object(schemas)) => {
                schemas.values_mut().for_each(|schema| visit(schema, with));
            }
            ("anyOf" | "allOf", Value::Array(schemas)) => schemas.iter_mut().for_each(|schema| visit(schema, with)),
            ("items" | "additionalProperties" | "not" | "if" | "then" | "else" | WARNING, schema) => {
                visit(schema, with);
            }
            _ => {}
        }
    }
}

/// Makes a schema refuse what is otherwise only reported: allowed characters, documented values, properties without
/// effect.
pub fn refuse_warnings(schema: &mut Value) {
    visit(schema, &mut |keywords| {
        let Some(Value::Object(warnings)) = keywords.remove(WARNING) else { return };
        for (keyword, value) in warnings {
            match (keywords.get_mut(&keyword), value) {
                (Some(Value::Array(present)), Value::Array(more)) => present.extend(more),
                (Some(_), value) => {
                    let all = keywords.entry("allOf").or_insert_with(|| json!([]));
                    if let Value::Array(all) = all {
                        all.push(json!({keyword: value}));
                    }
                }
                (None, value) => drop(keywords.insert(keyword, value)),
            }
        }
    });
}

/// The schema of a named type; a reference in it is the official name of the type.
pub(crate) fn of_named(name: &str, plan: &Plan) -> Value {
    match plan.api.schemas.get(name) {
        Some(Schema::Object(object)) => of_object(object, plan),
        Some(Schema::Enum(set)) => of_enum(set),
        Some(Schema::IntEnum(set)) => of_int_enum(set),
        Some(Schema::Union(union)) => of_union(union, plan),
        Some(Schema::Alias(target)) => of_type(target, plan),
        None => json!({}),
    }
}

fn of_object(object: &Object, plan: &Plan) -> Value {
    let in_request = plan.in_requests.contains(&object.name);
    let fields: Vec<Field<'_>> =
        object.properties.iter().map(|property| Field::new(property, plan, in_request)).collect();
    let mut schema = described(object.description.as_deref(), "object");
    if object.deprecated {
        schema.insert("deprecated".to_owned(), json!(true));
    }
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.property.name.clone(), property::of(field, plan))).collect();
    schema.insert("properties".to_owned(), Value::Object(properties));
    let required: Vec<&str> =
        fields.iter().filter(|field| field.is_needed()).map(|field| field.property.name.as_str()).collect();
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    if let Some(others) = &object.additional_properties {
        schema.insert("additionalProperties".to_owned(), nullable(of_type(&others.ty, plan)));
    }
    let (refused, reported) = conditions::of(&fields, plan);
    if !refused.is_empty() {
        schema.insert("allOf".to_owned(), json!(refused));
    }
    if !reported.is_empty() {
        schema.insert(WARNING.to_owned(), json!({"allOf": reported}));
    }
    Value::Object(schema)
}

/// Open: the known values are examples.
fn of_enum(set: &Enum) -> Value {
    let mut schema = described(set.description.as_deref(), "string");
    let values: Vec<&str> = set.values.iter().map(|(value, _)| value.as_str()).collect();
    schema.insert("examples".to_owned(), json!(values));
    Value::Object(schema)
}

fn of_int_enum(set: &IntEnum) -> Value {
    let mut schema = described(set.description.as_deref(), "integer");
    schema.insert("examples".to_owned(), json!(set.values));
    Value::Object(schema)
}

/// A value with a tag that is not known is one of a type to come.
fn of_union(union: &Union, plan: &Plan) -> Value {
    let mut variants: Vec<Value> = union.variants.iter().map(|variant| of_type(&variant.ty, plan)).collect();
    if let Some(tag) = &union.tag {
        let known: Vec<&String> = union.variants.iter().flat_map(|variant| &variant.tags).collect();
        let other = json!({"type": "string", "not": {"enum": known}});
        variants.push(json!({"type": "object", "properties": {tag: other}, "required": [tag]}));
    }
    let mut schema = Map::new();
    schema.extend(union.description.as_ref().map(|text| ("description".to_owned(), json!(text))));
    schema.insert("anyOf".to_owned(), Value::Array(variants));
    Value::Object(schema)
}

fn described(description: Option<&str>, kind: &str) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!(kind));
    schema.extend(description.map(|text| ("description".to_owned(), json!(text))));
    schema
}
