//! Makes explicit what a typed reader of OpenAPI 3.0 cannot distinguish. `openapiv3`, which the generator uses,
//! replaces absent keys by defaults, holds limits as `i64` or `f64`, and rejects a document for keys that are not
//! needed.

use serde_json::{Map, Value, json};

use super::policy::ConflictPolicy;
use crate::document::{for_each_operation, for_each_schema, object_members};
use crate::report::Report;

/// Returns whether a key has a valid value.
type Fits = fn(&Value) -> bool;

/// Keywords that only `openapiv3` reads, with a check of their value.
const UNREAD: [(&str, Fits); 8] = [
    ("exclusiveMaximum", Value::is_boolean),
    ("exclusiveMinimum", Value::is_boolean),
    ("externalDocs", |_| false),
    ("maxProperties", Value::is_u64),
    ("minProperties", Value::is_u64),
    ("multipleOf", Value::is_number),
    ("title", Value::is_string),
    ("uniqueItems", Value::is_boolean),
];

/// Keys of third-party documents that no code depends on.
const UNUSED: [&str; 5] = ["example", "examples", "externalDocs", "links", "servers"];

pub(super) fn state_facts(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    for_each_schema(document, |location, schema| {
        let Value::Object(members) = schema else { return };
        state_emptiness(members);
        state_limits(members);
        if policy == ConflictPolicy::Infer {
            if members.contains_key("oneOf") && members.remove("anyOf").is_some() {
                let found = "`anyOf` was removed: a value is one of the types of `oneOf` anyway";
                report.note("facts.alternatives", &location.pointer, found, "");
            }
            members.retain(|name, value| UNREAD.iter().all(|(unread, fits)| unread != name || fits(value)));
        }
    });
    for_each_operation(document, |_, operation| {
        state_encodings(operation);
        for (status, response) in object_members(operation.get_mut("responses")) {
            let Value::Object(response) = response else { continue };
            if !status.starts_with("x-") && !response.contains_key("$ref") {
                response.entry("description").or_insert_with(|| json!(""));
            }
            if policy == ConflictPolicy::Infer {
                response.retain(|name, _| name != "headers" && !UNUSED.contains(&name.as_str()));
            }
        }
        if policy == ConflictPolicy::Infer {
            remove_unused(operation);
        }
    });
    if policy == ConflictPolicy::Infer {
        remove_unused_of_document(document);
    }
}

/// Marks an object without properties: it is not a free-form one.
fn state_emptiness(members: &mut Map<String, Value>) {
    let is_empty = members.get("properties").and_then(Value::as_object).is_some_and(Map::is_empty);
    if is_empty {
        members.insert("x-empty-object".to_owned(), json!(true));
    } else {
        members.remove("x-empty-object");
    }
}

/// States a limit that neither the `i64` of an integer nor an `f64` can hold as an extension, too.
fn state_limits(members: &mut Map<String, Value>) {
    const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
    let is_small = |limit: &Value| limit.as_i64().is_some_and(|limit| limit.unsigned_abs() <= EXACT);
    let held_as_i64 = members.get("type").is_some_and(|ty| ty == "integer")
        && ["minimum", "maximum"].iter().all(|name| members.get(*name).is_none_or(Value::is_i64));
    for (name, exact) in [("minimum", "x-minimum"), ("maximum", "x-maximum")] {
        let limit = members.get(name).filter(|limit| !limit.is_f64() && !is_small(limit) && !held_as_i64).cloned();
        match limit {
            Some(limit) => drop(members.insert(exact.to_owned(), limit)),
            None => drop(members.remove(exact)),
        }
    }
}

/// States `style` and `explode`: `explode` is true by default in the style `form`, which is the default style.
fn state_encodings(operation: &mut Map<String, Value>) {
    let content = operation.get_mut("requestBody").and_then(|body| body.get_mut("content"));
    for (_, entry) in object_members(content) {
        for (_, encoding) in object_members(entry.get_mut("encoding")) {
            let Value::Object(encoding) = encoding else { continue };
            if ["style", "explode", "allowReserved"].iter().any(|name| encoding.contains_key(*name)) {
                let style = encoding.entry("style").or_insert_with(|| json!("form"));
                let explode = *style == "form";
                encoding.entry("explode").or_insert(json!(explode));
            }
        }
    }
}

fn remove_unused(operation: &mut Map<String, Value>) {
    operation.retain(|name, _| !UNUSED.contains(&name.as_str()));
    let is_security = |schemes: &Value| {
        let is_scopes = |scopes: &Value| scopes.as_array().is_some_and(|scopes| scopes.iter().all(Value::is_string));
        let is_scheme = |scheme: &Value| scheme.as_object().is_some_and(|scheme| scheme.values().all(is_scopes));
        schemes.as_array().is_some_and(|schemes| schemes.iter().all(is_scheme))
    };
    operation.retain(|name, value| name != "security" || is_security(value));
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Value::Object(parameter) = parameter {
            parameter.retain(|name, _| name != "allowEmptyValue" && !UNUSED.contains(&name.as_str()));
        }
    }
    for (_, body) in operation.iter_mut().filter(|(name, _)| *name == "requestBody") {
        remove_examples(body);
    }
    for (_, response) in object_members(operation.get_mut("responses")) {
        remove_examples(response);
    }
}

fn remove_examples(holder: &mut Value) {
    for (_, entry) in object_members(holder.get_mut("content")) {
        if let Value::Object(entry) = entry {
            entry.retain(|name, _| !UNUSED.contains(&name.as_str()));
        }
    }
}

fn remove_unused_of_document(document: &mut Value) {
    if let Value::Object(root) = document {
        root.retain(|name, _| name != "security" && !UNUSED.contains(&name.as_str()));
        if let Value::Object(info) = root.entry("info").or_insert_with(|| json!({})) {
            for name in ["title", "version"] {
                info.entry(name).or_insert_with(|| json!(""));
            }
            info.retain(|name, _| !["contact", "license", "termsOfService"].contains(&name.as_str()));
        }
    }
    if let Some(Value::Object(components)) = document.get_mut("components") {
        components.retain(|name, _| name == "schemas");
    }
    for tag in document.get_mut("tags").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Value::Object(tag) = tag {
            tag.retain(|name, _| !UNUSED.contains(&name.as_str()));
        }
    }
    for (_, item) in object_members(document.get_mut("paths")) {
        if let Value::Object(item) = item {
            item.retain(|name, _| !UNUSED.contains(&name.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(mut schema: Value) -> Value {
        let mut document = json!({"components": {"schemas": {"S": {}}}});
        document["components"]["schemas"]["S"].clone_from(&schema);
        state_facts(&mut document, ConflictPolicy::RequireOverlay, &mut Report::new("doc.json"));
        schema.clone_from(&document["components"]["schemas"]["S"]);
        schema
    }

    #[test]
    fn facts_of_an_object_without_properties() {
        assert_eq!(
            stated(json!({"type": "object", "properties": {}})),
            json!({"type": "object", "properties": {}, "x-empty-object": true})
        );
        let free = json!({"type": "object"});
        assert_eq!(stated(free.clone()), free);
        let filled = json!({"properties": {"a": {}}});
        assert_eq!(stated(json!({"properties": {"a": {}}, "x-empty-object": true})), filled);
    }

    #[test]
    fn facts_of_limits_that_are_not_held() {
        let beyond = 9_223_372_036_854_775_809_u64;
        assert_eq!(
            stated(json!({"type": "integer", "minimum": 0, "maximum": beyond})),
            json!({"type": "integer", "minimum": 0, "maximum": beyond, "x-maximum": beyond})
        );
        for held in [
            json!({"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX}),
            json!({"type": "number", "minimum": 0.5, "maximum": 1e300}),
        ] {
            assert_eq!(stated(held.clone()), held);
        }
        let number = json!({"type": "number", "maximum": i64::MAX, "x-maximum": i64::MAX});
        assert_eq!(stated(json!({"type": "number", "maximum": i64::MAX})), number);
    }

    #[test]
    fn facts_of_encodings() {
        let document = |encoding: Value| {
            let content = json!({"multipart/form-data": {"encoding": {"a": encoding}}});
            json!({"paths": {"/a": {"post": {"requestBody": {"content": content}, "responses": {"200": {}}}}}})
        };
        for (given, expected) in [
            (json!({"contentType": "a/b"}), json!({"contentType": "a/b"})),
            (json!({"style": "form"}), json!({"style": "form", "explode": true})),
            (json!({"explode": false}), json!({"style": "form", "explode": false})),
            (json!({"style": "pipeDelimited"}), json!({"style": "pipeDelimited", "explode": false})),
        ] {
            let mut stated = document(given);
            state_facts(&mut stated, ConflictPolicy::RequireOverlay, &mut Report::new("doc.json"));
            let mut expected = document(expected);
            expected["paths"]["/a"]["post"]["responses"]["200"] = json!({"description": ""});
            assert_eq!(stated, expected);
        }
    }

    #[test]
    fn facts_of_a_third_party_document_remove_what_no_code_depends_on() {
        let mut document = json!({
            "info": {"license": "MIT"}, "servers": [1], "components": {"securitySchemes": 1, "schemas": {
                "S": {"multipleOf": "2", "title": "t", "uniqueItems": true}, "U": {"oneOf": [{}], "anyOf": [{}]}}},
            "paths": {"/a": {"servers": 1, "get": {"externalDocs": {}, "security": {}, "responses": {
                "200": {"headers": {"X": {}}, "content": {"text/plain": {"schema": {}, "example": 1}}}}}}}
        });
        state_facts(&mut document, ConflictPolicy::Infer, &mut Report::new("doc.json"));
        assert_eq!(
            document,
            json!({
                "info": {"title": "", "version": ""},
                "components": {"schemas": {"S": {"title": "t", "uniqueItems": true}, "U": {"oneOf": [{}]}}},
                "paths": {"/a": {"get": {"responses": {
                    "200": {"description": "", "content": {"text/plain": {"schema": {}}}}}}}}
            })
        );
    }
}
