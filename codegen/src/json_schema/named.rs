//! The schemas of named types.

use serde_json::{Map, Value, json};

use super::keywords::WARNING;
use super::property::{nullable, of_type};
use super::{conditions, property};
use crate::emit::Field;
use crate::ir::{Enum, IntEnum, Object, Schema, Union};
use crate::passes::Plan;

/// The schema of a named type; a reference in it is the name in the document of the type.
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
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| field.is_required_in_requests())
        .map(|field| field.property.name.as_str())
        .collect();
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    if let Some(others) = &object.additional_properties {
        schema.insert("additionalProperties".to_owned(), nullable(of_type(&others.ty, plan)));
    }
    let (rejected, reported) = conditions::of(&fields, plan);
    if !rejected.is_empty() {
        schema.insert("allOf".to_owned(), json!(rejected));
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
