//! Normalizes bodies: one media type each, and a named schema.

use serde_json::{Map, Value, json};

use super::policy::ConflictPolicy;
use crate::components::{schema_names, schemas_mut};
use crate::document::{for_each_operation, object_members};
use crate::naming::pascal_case;
use crate::naming::unique_name;
use crate::pointer::{join, schema_reference};
use crate::report::Report;

const JSON: &str = "application/json";

/// Keywords that do not change the shape of a value.
const ANNOTATIONS: [&str; 6] = ["default", "deprecated", "description", "example", "externalDocs", "title"];

pub(super) fn name_bodies(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    let mut hoisted: Vec<(String, String, Value)> = Vec::new();
    let mut taken = schema_names(document);
    for_each_operation(document, |location, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut body = |holder: &mut Value, pointer: String, suffix: &str| {
            keep_one_content(holder, &pointer, report);
            for (media, content) in object_members(holder.get_mut("content")) {
                let Some(schema) = content.get_mut("schema") else {
                    continue;
                };
                let here = join(&join(&pointer, "content"), media);
                unwrap_reference(schema, &here, report);
                if needs_name(schema) || (policy == ConflictPolicy::Infer && schema.get("$ref").is_none()) {
                    let name = pascal_case(&[&id, suffix]);
                    let name = if policy == ConflictPolicy::Infer { unique_name(&name, &mut taken) } else { name };
                    let reference = json!({"$ref": schema_reference(&name)});
                    let schema = std::mem::replace(schema, reference);
                    hoisted.push((name, here, schema));
                }
            }
        };
        if let Some(holder) = operation.get_mut("requestBody") {
            body(holder, join(&location.pointer, "requestBody"), "Body");
        }
        for (status, response) in object_members(operation.get_mut("responses")) {
            let suffix = if status.starts_with('2') { "Response".to_owned() } else { pascal_case(&["Error", status]) };
            body(response, join(&join(&location.pointer, "responses"), status), &suffix);
        }
    });
    add_schemas(document, hoisted, report);
}

fn add_schemas(document: &mut Value, hoisted: Vec<(String, String, Value)>, report: &mut Report) {
    if hoisted.is_empty() {
        return;
    }
    let Some(schemas) = schemas_mut(document) else {
        return;
    };
    for (name, pointer, schema) in hoisted {
        if schemas.contains_key(&name) {
            report.error(
                "bodies.name",
                &pointer,
                format!("the schema of this body would be named {name}, but there is another schema with this name"),
                "put it into `components.schemas` under a name of its own by overlay, and refer to it",
            );
        } else {
            schemas.insert(name, schema);
        }
    }
}

/// Returns whether a schema needs a name: an object or an array does; a reference has one, and a scalar needs none.
fn needs_name(schema: &Value) -> bool {
    let described = |schema: &Value| {
        ["properties", "allOf", "oneOf", "anyOf", "enum"].iter().any(|keyword| schema.get(keyword).is_some())
    };
    schema.get("$ref").is_none()
        && (described(schema) || schema.get("type").is_some_and(|name| name == "object" || name == "array"))
}

/// Replaces an annotated reference by the reference: a body cannot be annotated, and a schema of its own would be a
/// second type for the same thing.
fn unwrap_reference(schema: &mut Value, pointer: &str, report: &mut Report) {
    let Some([part]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else {
        return;
    };
    let annotations: Vec<&str> = schema
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .map(String::as_str)
        .filter(|name| *name != "allOf")
        .collect();
    let only_annotations = annotations.iter().all(|name| ANNOTATIONS.contains(name) || name.starts_with("x-"));
    if part.get("$ref").is_none() || !only_annotations {
        return;
    }
    if !annotations.is_empty() {
        let found = format!("{} at a body was removed; those of the referenced schema count", annotations.join(", "));
        report.note("bodies.annotation", pointer, found, "annotate the schema by overlay");
    }
    *schema = part.clone();
}

/// Keeps one media type: JSON if there is one, including vendor types, else the first by name.
fn keep_one_content(holder: &mut Value, pointer: &str, report: &mut Report) {
    let Some(Value::Object(content)) = holder.get_mut("content") else {
        return;
    };
    if content.len() < 2 {
        return;
    }
    let mut names: Vec<String> = content.keys().cloned().collect();
    names.sort_by_key(|name| (name != JSON, !is_json(name), name.clone()));
    for name in names.iter().skip(1) {
        content.remove(name);
        report.note(
            "bodies.content",
            &join(&join(pointer, "content"), name),
            format!("content of type {name} was removed, {} is kept", names[0]),
            "remove the unwanted media types by overlay",
        );
    }
}

fn is_json(name: &str) -> bool {
    let name = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == JSON || name.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_of_a_vendor_or_with_a_charset_is_kept_before_anything_else() {
        for kept in ["application/vnd.acme.v2+json", "application/json; charset=utf-8"] {
            let mut response = json!({"content": {"application/atom": {}, kept: {}}});
            keep_one_content(&mut response, "", &mut Report::new("doc.json"));
            assert_eq!(response, json!({"content": {kept: {}}}));
        }
    }

    #[test]
    fn inline_bodies_get_names() {
        let inline = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let mut document = json!({"paths": {"/a": {"post": {
            "operationId": "doIt",
            "requestBody": {"content": {"text/xml": {}, "application/json": {"schema": inline}}},
            "responses": {
                "200": {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}},
                "400": {"content": {"application/json": {"schema": inline}}},
                "500": {"content": {"text/plain": {"schema": {"type": "string"}}}}
            }
        }}}});
        let mut report = Report::new("doc.json");
        name_bodies(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        let operation = &document["paths"]["/a"]["post"];
        assert_eq!(
            operation["requestBody"]["content"],
            json!({"application/json": {"schema": {"$ref": "#/components/schemas/DoItBody"}}})
        );
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "DoItBody": inline, "DoItError400": inline, "DoItResponse": {"type": "array", "items": {"type": "string"}}
            })
        );
        assert_eq!(report.notes().len(), 1);
        assert!(report.errors().is_empty());
    }

    #[test]
    fn an_annotated_reference_becomes_the_reference() {
        let reference = json!({"$ref": "#/components/schemas/S"});
        let mut document = json!({"paths": {"/a": {"post": {"operationId": "doIt", "requestBody": {"content": {
            "application/json": {"schema": {"allOf": [reference], "description": "d"}}
        }}}}}});
        let mut report = Report::new("doc.json");
        name_bodies(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        let content = &document["paths"]["/a"]["post"]["requestBody"]["content"];
        assert_eq!(content["application/json"]["schema"], reference);
        assert_eq!(report.notes()[0].code, "bodies.annotation");
    }

    #[test]
    fn a_name_that_is_taken_is_an_error() {
        let mut document = json!({
            "paths": {"/a": {"post": {"operationId": "doIt", "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}},
            "components": {"schemas": {"DoItBody": {"type": "object"}}}
        });
        let mut report = Report::new("doc.json");
        name_bodies(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        assert_eq!(report.errors()[0].code, "bodies.name");
    }
}
