//! Gives all error bodies of an operation one type, since generators have one error type for each method.
//!
//! Nothing documented is lost: statuses and schemas stay, and the description of a schema becomes that of its response.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::policy::ConflictPolicy;
use crate::document::{for_each_operation, object_members};
use crate::naming::pascal_case;
use crate::pointer::{join, schema_name, schema_reference};
use crate::report::Report;

/// Keywords that do not change the shape of a value.
const ANNOTATIONS: [&str; 6] = ["deprecated", "description", "example", "externalDocs", "title", "x-rust-name"];

/// Unifies the error types of our documents. Third-party documents are only read by our generator, which does not need
/// this.
pub(super) fn unify_error_types(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    if policy == ConflictPolicy::Infer {
        return;
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut unions: BTreeMap<String, Value> = BTreeMap::new();
    for_each_operation(document, |location, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let names = body_schemas(operation);
        let distinct: Vec<&String> = names.iter().flatten().collect();
        let here = join(&location.pointer, "responses");
        if !distinct.is_empty() && distinct.len() < names.len() {
            return report.error(
                "error-types.mixed",
                &here,
                "some errors of the operation have a JSON body with a named schema, others do not",
                "give each of them the same body by overlay, or remove the bodies",
            );
        }
        if distinct.windows(2).all(|pair| pair[0] == pair[1]) {
            return;
        }
        let shared = if are_alike(&distinct, &schemas) {
            most_general_name(&distinct)
        } else {
            add_union(&id, &distinct, &mut unions)
        };
        refer_to_shared(operation, &shared, &schemas);
    });
    add_schemas(document, unions, report);
}

/// Returns the schema names of all errors of an operation; `None` for an error without a JSON body with a named schema.
fn body_schemas(operation: &Map<String, Value>) -> Vec<Option<String>> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let errors = responses.into_iter().flatten().filter(|(status, _)| !status.starts_with('2'));
    errors
        .map(|(_, response)| {
            body_schema(response).and_then(|schema| schema.get("$ref")?.as_str()).and_then(schema_name)
        })
        .collect()
}

fn body_schema(response: &Value) -> Option<&Value> {
    response.get("content")?.get("application/json")?.get("schema")
}

fn are_alike(names: &[&String], schemas: &Map<String, Value>) -> bool {
    let mut schemas = names.iter().map(|name| schemas.get(*name).map(without_annotations));
    let first = schemas.next().flatten();
    first.is_some() && schemas.all(|schema| schema == first)
}

/// Returns a schema without annotations.
fn without_annotations(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let kept = members.iter().filter(|(keyword, _)| !ANNOTATIONS.contains(&keyword.as_str()));
    let shaped = |(keyword, value): (&String, &Value)| {
        let value = match value {
            Value::Object(properties) if keyword == "properties" => {
                properties.iter().map(|(name, schema)| (name.clone(), without_annotations(schema))).collect()
            }
            Value::Object(_) => without_annotations(value),
            Value::Array(parts) => parts.iter().map(without_annotations).collect(),
            _ => value.clone(),
        };
        (keyword.clone(), value)
    };
    Value::Object(kept.map(shaped).collect())
}

/// Returns the most general name: `Error`, not `Error400`.
fn most_general_name(names: &[&String]) -> String {
    names.iter().min_by_key(|name| (name.len(), (**name).clone())).map(|name| (*name).clone()).unwrap_or_default()
}

/// Adds a union for errors with different schemas.
fn add_union(id: &str, names: &[&String], unions: &mut BTreeMap<String, Value>) -> String {
    let mut distinct: Vec<&str> = Vec::new();
    for name in names {
        if !distinct.contains(&name.as_str()) {
            distinct.push(name);
        }
    }
    let variants: Vec<Value> = distinct.iter().map(|name| json!({"$ref": schema_reference(name)})).collect();
    let name = pascal_case(&[id, "Error"]);
    let description = "Error body: one of the documented ones.";
    unions.insert(name.clone(), json!({"description": description, "oneOf": variants}));
    name
}

fn refer_to_shared(operation: &mut Map<String, Value>, shared: &str, schemas: &Map<String, Value>) {
    for (status, response) in object_members(operation.get_mut("responses")) {
        let Some(former) = body_schema(response).and_then(|schema| schema.get("$ref")?.as_str()).and_then(schema_name)
        else {
            continue;
        };
        if status.starts_with('2') || former == shared {
            continue;
        }
        if let Some(schema) = response.pointer_mut("/content/application~1json/schema") {
            *schema = json!({"$ref": schema_reference(shared)});
        }
        let description = schemas.get(&former).and_then(|schema| schema.get("description")).and_then(Value::as_str);
        if let (Some(description), Some(members)) = (description, response.as_object_mut())
            && members.get("description").and_then(Value::as_str).is_none_or(str::is_empty)
        {
            members.insert("description".to_owned(), description.into());
        }
    }
}

fn add_schemas(document: &mut Value, unions: BTreeMap<String, Value>, report: &mut Report) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else { return };
    for (name, schema) in unions {
        let pointer = join("/components/schemas", &name);
        if schemas.contains_key(&name) {
            report.error(
                "error-types.name",
                &pointer,
                format!("the errors of an operation would be named {name}, but there is another schema with this name"),
                "give the errors of the operation one schema by overlay",
            );
        } else {
            report.note(
                "error-types.union",
                &pointer,
                "the errors of an operation have different schemas; they are alternatives of one schema now",
                "give them one schema by overlay",
            );
            schemas.insert(name, schema);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(description: &str, property: &str) -> Value {
        json!({"type": "object", "description": description, "properties": {
            property: {"type": "string", "description": description}
        }})
    }

    fn response(name: &str) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": schema_reference(name)}}}})
    }

    fn settled(responses: &Value, policy: ConflictPolicy) -> (Value, Vec<&'static str>) {
        let mut document = json!({
            "paths": {"/a": {"get": {"operationId": "readIt", "responses": responses}}},
            "components": {"schemas": {
                "Error": object("Any error.", "message"),
                "Error400": object("Not valid.", "message"),
                "Other": object("Another.", "reason"),
            }}
        });
        let mut report = Report::new("doc.json");
        unify_error_types(&mut document, policy, &mut report);
        let (errors, notes) = report.into_parts();
        (document, errors.iter().chain(&notes).map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn error_types_that_look_alike_become_one_and_keep_what_they_say() {
        let given = json!({"200": response("Other"), "400": response("Error400"), "500": response("Error")});
        let (document, codes) = settled(&given, ConflictPolicy::RequireOverlay);
        let responses = &document["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["200"], response("Other"));
        assert_eq!(responses["500"], response("Error"));
        let schema = &responses["400"]["content"]["application/json"]["schema"];
        assert_eq!(
            (schema, &responses["400"]["description"]),
            (&json!({"$ref": schema_reference("Error")}), &json!("Not valid."))
        );
        assert!(document["components"]["schemas"]["Error400"].is_object());
        assert_eq!(codes, [""; 0]);
    }

    #[test]
    fn error_types_that_look_different_become_alternatives() {
        let given =
            json!({"200": {}, "400": response("Error400"), "404": response("Other"), "500": response("Error400")});
        let (document, codes) = settled(&given, ConflictPolicy::RequireOverlay);
        let union = &document["components"]["schemas"]["ReadItError"]["oneOf"];
        assert_eq!(*union, json!([{"$ref": schema_reference("Error400")}, {"$ref": schema_reference("Other")}]));
        let responses = &document["paths"]["/a"]["get"]["responses"];
        for status in ["400", "404", "500"] {
            assert_eq!(responses[status]["content"], response("ReadItError")["content"]);
        }
        assert_eq!(codes, ["error-types.union"]);
    }

    #[test]
    fn error_types_of_one_name_stay_and_so_do_those_of_others_documents() {
        for (given, policy) in [
            (json!({"400": response("Error400"), "500": response("Error400")}), ConflictPolicy::RequireOverlay),
            (json!({"400": {"description": ""}, "500": {"description": ""}}), ConflictPolicy::RequireOverlay),
            (json!({"400": response("Error400"), "500": response("Other")}), ConflictPolicy::Infer),
        ] {
            let (document, codes) = settled(&given, policy);
            assert_eq!((&document["paths"]["/a"]["get"]["responses"], codes.len()), (&given, 0));
        }
    }

    #[test]
    fn error_types_beside_errors_without_a_body_are_an_error() {
        let (_, codes) =
            settled(&json!({"400": response("Error"), "401": {"description": ""}}), ConflictPolicy::RequireOverlay);
        assert_eq!(codes, ["error-types.mixed"]);
    }
}
