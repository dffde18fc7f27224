//! Removes upstream's descriptions and summaries: our documentation has its own. Examples stay: they show what values look
//! like.

use serde_json::{Map, Value};

use crate::document::{for_each_operation, for_each_schema, object_members};

/// The keys with prose, wherever OpenAPI has them.
const PROSE: [&str; 4] = ["description", "summary", "externalDocs", "termsOfService"];

/// Removes prose and returns how many texts there were. A property *named* `description` stays.
pub(crate) fn strip_prose(document: &mut Value) -> usize {
    let mut stripped = 0;
    let mut holder = |value: &mut Value, also: &[&str]| {
        if let Value::Object(members) = value {
            stripped += strip_object(members, also);
        }
    };
    holder(document, &["x-tagGroups"]);
    if let Some(info) = document.get_mut("info") {
        holder(info, &["contact"]);
    }
    // The descriptions of servers stay: they are labels.
    for tag in document.get_mut("tags").and_then(Value::as_array_mut).into_iter().flatten() {
        holder(tag, &["x-displayName"]);
    }
    for kind in ["parameters", "headers", "requestBodies", "responses", "securitySchemes"] {
        let pointer = format!("/components/{kind}");
        for (_, part) in object_members(document.pointer_mut(&pointer)) {
            strip_part(part, &mut holder);
        }
    }
    for (_, item) in object_members(document.get_mut("paths")) {
        holder(item, &[]);
        strip_parameters(item.get_mut("parameters"), &mut holder);
    }
    for_each_operation(document, |_, operation| {
        strip_parameters(operation.get_mut("parameters"), &mut holder);
        if let Some(body) = operation.get_mut("requestBody") {
            strip_part(body, &mut holder);
        }
        for (_, response) in object_members(operation.get_mut("responses")) {
            strip_part(response, &mut holder);
        }
        let mut whole = Value::Object(std::mem::take(operation));
        holder(&mut whole, &["x-codeSamples"]);
        if let Value::Object(members) = whole {
            *operation = members;
        }
    });
    for_each_schema(document, |_, schema| holder(schema, &["title", "x-enumDescriptions"]));
    stripped
}

/// Strips a parameter, header, body or response, with the headers in it.
fn strip_part(part: &mut Value, holder: &mut impl FnMut(&mut Value, &[&str])) {
    let is_response = part.get("content").is_some() && part.get("in").is_none() || part.get("headers").is_some();
    let described = part.get("description").is_some();
    holder(part, &[]);
    for (_, header) in object_members(part.get_mut("headers")) {
        holder(header, &[]);
    }
    // OpenAPI requires the description of a response.
    if (is_response || described)
        && part.get("in").is_none()
        && let Value::Object(members) = part
    {
        members.entry("description").or_insert_with(|| Value::String(String::new()));
    }
}

fn strip_parameters(parameters: Option<&mut Value>, holder: &mut impl FnMut(&mut Value, &[&str])) {
    for parameter in parameters.and_then(Value::as_array_mut).into_iter().flatten() {
        strip_part(parameter, holder);
    }
}

/// Strips one object. An empty text may stay.
fn strip_object(members: &mut Map<String, Value>, also: &[&str]) -> usize {
    let before = members.len();
    members.retain(|name, value| {
        let is_prose = PROSE.contains(&name.as_str()) || also.contains(&name.as_str());
        !is_prose || *value == Value::String(String::new())
    });
    before - members.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn sentences_go_and_members_of_that_name_stay() {
        let mut document = json!({
            "openapi": "3.0.0", "externalDocs": {"url": "https://example.com"},
            "info": {"title": "T", "version": "1", "description": "# Long\n```json\n{\"description\": 1}\n```"},
            "tags": [{"name": "a", "description": "d", "x-displayName": "A"}],
            "paths": {"/a": {"summary": "s", "post": {
                "summary": "s", "description": "d", "operationId": "a",
                "parameters": [{"name": "description", "in": "query", "description": "d", "schema": {"type": "string", "description": "d"}}],
                "requestBody": {"description": "d", "content": {"application/json": {"schema": {"type": "object", "title": "t",
                    "properties": {"description": {"type": "string", "description": "d", "example": "e"}, "title": {"type": "string"}}}}}},
                "responses": {"200": {"description": "fine", "headers": {"h": {"description": "d"}}}}
            }}}
        });
        assert_eq!(strip_prose(&mut document), 14);
        assert_eq!(
            document,
            json!({
                "openapi": "3.0.0",
                "info": {"title": "T", "version": "1"},
                "tags": [{"name": "a"}],
                "paths": {"/a": {"post": {
                    "operationId": "a",
                    "parameters": [{"name": "description", "in": "query", "schema": {"type": "string"}}],
                    "requestBody": {"description": "", "content": {"application/json": {"schema": {"type": "object",
                        "properties": {"description": {"type": "string", "example": "e"}, "title": {"type": "string"}}}}}},
                    "responses": {"200": {"description": "", "headers": {"h": {}}}}
                }}}
            })
        );
        assert_eq!(strip_prose(&mut document), 0);
    }
}
