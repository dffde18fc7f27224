//! Turns a schema with a discriminator that other schemas extend into the union of these, and its own keywords into a
//! base schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::components::{schema_names, schemas_mut};
use crate::document::for_each_schema;
use crate::naming::unique_name;
use crate::pointer::{schema_name, schema_reference};

pub(super) fn expand_bases(document: &mut Value) {
    let mut extended_by: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let taken = schema_names(document);
    let Some(all) = schemas_mut(document) else { return };
    for (name, schema) in all.iter() {
        for base in parts(schema).filter_map(reference) {
            extended_by.entry(base).or_default().insert(name.clone());
        }
    }
    let mut taken = taken;
    let mut common: BTreeMap<String, String> = BTreeMap::new();
    for (name, schema) in all.iter() {
        if schema.get("discriminator").is_some_and(Value::is_object) && extended_by.contains_key(name) {
            common.insert(name.clone(), unique_name(&format!("{name}Base"), &mut taken));
        }
    }
    if common.is_empty() {
        return;
    }
    // Schemas that extend the schema extend the base from now on.
    for_each_schema(document, |_, schema| {
        for part in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(own) = reference(part).and_then(|name| common.get(&name)) {
                *part = json!({"$ref": schema_reference(own)});
            }
        }
    });
    for (name, own) in &common {
        let Some(schemas) = schemas_mut(document) else { return };
        let Some(Value::Object(members)) = schemas.get_mut(name) else { continue };
        let mut rest = members.clone();
        members.retain(|keyword, _| ["description", "discriminator", "oneOf", "anyOf"].contains(&keyword.as_str()));
        if !members.contains_key("oneOf") && !members.contains_key("anyOf") {
            let list: Vec<Value> =
                subschemas(name, &extended_by).iter().map(|name| json!({"$ref": schema_reference(name)})).collect();
            members.insert("oneOf".to_owned(), list.into());
        }
        for keyword in ["discriminator", "oneOf", "anyOf"] {
            rest.remove(keyword);
        }
        schemas.insert(own.clone(), Value::Object(rest));
    }
}

/// Returns the schemas that extend a schema, directly or through others.
fn subschemas(name: &str, extended_by: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name];
    while let Some(next) = open.pop() {
        for subschema in extended_by.get(next).into_iter().flatten() {
            if subschema != name && found.insert(subschema.clone()) {
                open.push(subschema);
            }
        }
    }
    found
}

fn parts(schema: &Value) -> impl Iterator<Item = &Value> {
    schema.get("allOf").and_then(Value::as_array).into_iter().flatten()
}

fn reference(schema: &Value) -> Option<String> {
    schema.get("$ref").and_then(Value::as_str).and_then(schema_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_becomes_the_union_of_its_subschemas() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let mut document = json!({"components": {"schemas": {
            "Pet": {"type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}},
            "Cat": {"allOf": [to("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
            "Lion": {"allOf": [to("Cat")]},
            "Home": {"properties": {"pet": to("Pet")}},
            "Alone": {"discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}}
        }}});
        expand_bases(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Pet"],
            json!({"discriminator": {"propertyName": "kind"}, "oneOf": [to("Cat"), to("Lion")]})
        );
        assert_eq!(schemas["PetBase"], json!({"type": "object", "properties": {"kind": {"type": "string"}}}));
        assert_eq!(schemas["Cat"]["allOf"][0], to("PetBase"));
        assert_eq!(schemas["Home"]["properties"]["pet"], to("Pet"));
        assert!(schemas["Alone"].get("oneOf").is_none());
    }
}
