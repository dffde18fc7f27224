//! Visits the operations and schemas of an OpenAPI document, each with its location.
//!
//! A visit knows what is a schema and what only looks like one: a property named `type` or `enum`, or the inside of an
//! example, is never taken for a keyword.

use serde_json::{Map, Value};

use crate::naming::pascal_case;
use crate::pointer::join;

/// The methods that a path item may have.
pub const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The location of an operation.
pub struct OperationLocation {
    /// Path template: `/v3/unify`.
    pub path: String,
    /// Method in lower case: `post`.
    pub method: String,
    /// JSON pointer of the operation.
    pub pointer: String,
}

/// The location of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaLocation {
    /// JSON pointer of the schema.
    pub pointer: String,
    /// What holds the schema.
    pub role: SchemaRole,
    /// The names that a name for the schema is derived from: component or operation first, then properties.
    pub names: Vec<String>,
}

/// What holds a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaRole {
    /// `components.schemas`.
    Component,
    /// `properties` of another schema.
    Property,
    /// `items` of another schema.
    Items,
    /// `additionalProperties` or `not` of another schema.
    Value,
    /// `allOf`, `oneOf` or `anyOf` of another schema.
    Variant,
    /// A parameter or header.
    Parameter,
    /// The body of a request or response.
    Body,
}

impl SchemaLocation {
    /// Returns a name in Pascal case for a schema at this location.
    pub fn derived_name(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        pascal_case(&names)
    }

    fn under(&self, segments: &[&str], role: SchemaRole, name: Option<&str>) -> Self {
        let pointer = segments.iter().fold(self.pointer.clone(), |pointer, segment| join(&pointer, segment));
        let mut names = self.names.clone();
        names.extend(name.map(str::to_owned));
        Self { pointer, role, names }
    }
}

/// Calls `visit` for each operation of a document.
pub fn for_each_operation(document: &mut Value, mut visit: impl FnMut(&OperationLocation, &mut Map<String, Value>)) {
    for (path, item) in object_members(document.get_mut("paths")) {
        for (method, operation) in object_members(Some(item)) {
            if let (true, Value::Object(operation)) = (METHODS.contains(&method.as_str()), operation) {
                let pointer = join(&join("/paths", path), method);
                visit(&OperationLocation { path: path.clone(), method: method.clone(), pointer }, operation);
            }
        }
    }
}

/// Calls `visit` for each schema of a document, an outer one before those inside it.
pub fn for_each_schema(document: &mut Value, mut visit: impl FnMut(&SchemaLocation, &mut Value)) {
    let visit = &mut visit;
    let root = |pointer: String, names: Vec<String>, role| SchemaLocation { pointer, role, names };
    if let Some(components) = document.get_mut("components") {
        for (name, schema) in object_members(components.get_mut("schemas")) {
            walk(schema, &root(join("/components/schemas", name), vec![name.clone()], SchemaRole::Component), visit);
        }
        for (kind, role) in [("parameters", SchemaRole::Parameter), ("headers", SchemaRole::Parameter)] {
            for (name, holder) in object_members(components.get_mut(kind)) {
                walk_holder(holder, &root(format!("/components/{kind}/{name}"), vec![name.clone()], role), visit);
            }
        }
        for kind in ["requestBodies", "responses"] {
            for (name, body) in object_members(components.get_mut(kind)) {
                walk_body(
                    body,
                    &root(format!("/components/{kind}/{name}"), vec![name.clone()], SchemaRole::Body),
                    visit,
                );
            }
        }
    }
    for (path, item) in object_members(document.get_mut("paths")) {
        let here = root(join("/paths", path), Vec::new(), SchemaRole::Parameter);
        walk_parameters(item.get_mut("parameters"), &here, visit);
    }
    for_each_operation(document, |location, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or(&location.path).to_owned();
        let here = root(location.pointer.clone(), vec![id], SchemaRole::Body);
        walk_parameters(operation.get_mut("parameters"), &here, visit);
        if let Some(body) = operation.get_mut("requestBody") {
            walk_body(body, &here.under(&["requestBody"], SchemaRole::Body, Some("Body")), visit);
        }
        for (status, response) in object_members(operation.get_mut("responses")) {
            let name = if status.starts_with('2') { "Response" } else { "Error" };
            walk_body(response, &here.under(&["responses", status], SchemaRole::Body, Some(name)), visit);
        }
    });
}

fn walk_parameters(
    parameters: Option<&mut Value>,
    location: &SchemaLocation,
    visit: &mut impl FnMut(&SchemaLocation, &mut Value),
) {
    for (index, parameter) in array_items(parameters).enumerate() {
        let name = parameter.get("name").and_then(Value::as_str).map(str::to_owned);
        let here = location.under(&["parameters", &index.to_string()], SchemaRole::Parameter, name.as_deref());
        walk_holder(parameter, &here, visit);
    }
}

/// Visits the schema of a parameter or header, or that of its content.
fn walk_holder(holder: &mut Value, location: &SchemaLocation, visit: &mut impl FnMut(&SchemaLocation, &mut Value)) {
    if let Some(schema) = holder.get_mut("schema") {
        walk(schema, &location.under(&["schema"], SchemaRole::Parameter, None), visit);
    }
    walk_content(holder, location, SchemaRole::Parameter, visit);
}

fn walk_body(body: &mut Value, location: &SchemaLocation, visit: &mut impl FnMut(&SchemaLocation, &mut Value)) {
    walk_content(body, location, SchemaRole::Body, visit);
    for (name, header) in object_members(body.get_mut("headers")) {
        walk_holder(header, &location.under(&["headers", name], SchemaRole::Parameter, Some(name)), visit);
    }
}

fn walk_content(
    holder: &mut Value,
    location: &SchemaLocation,
    role: SchemaRole,
    visit: &mut impl FnMut(&SchemaLocation, &mut Value),
) {
    for (media, content) in object_members(holder.get_mut("content")) {
        if let Some(schema) = content.get_mut("schema") {
            walk(schema, &location.under(&["content", media, "schema"], role, None), visit);
        }
    }
}

fn walk<V: FnMut(&SchemaLocation, &mut Value)>(schema: &mut Value, location: &SchemaLocation, visit: &mut V) {
    visit(location, schema);
    for (name, property) in object_members(schema.get_mut("properties")) {
        walk(property, &location.under(&["properties", name], SchemaRole::Property, Some(name)), visit);
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner @ Value::Object(_)) = schema.get_mut(keyword) {
            let role = if keyword == "items" { SchemaRole::Items } else { SchemaRole::Value };
            walk(inner, &location.under(&[keyword], role, None), visit);
        }
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for (index, inner) in array_items(schema.get_mut(keyword)).enumerate() {
            walk(inner, &location.under(&[keyword, &index.to_string()], SchemaRole::Variant, None), visit);
        }
    }
}

/// Iterates over the members of an object; over nothing if the value is something else.
pub fn object_members(value: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    value.and_then(Value::as_object_mut).into_iter().flat_map(Map::iter_mut)
}

/// Iterates over the items of an array; over nothing if the value is something else.
pub fn array_items(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_array_mut).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_schema_is_visited_with_its_place() {
        let mut document = json!({
            "paths": {"/a/{id}": {
                "parameters": [{"name": "id", "schema": {}}],
                "post": {
                    "operationId": "doIt",
                    "parameters": [{"name": "q", "schema": {"items": {}}}],
                    "requestBody": {"content": {"application/json": {"schema": {}}}},
                    "responses": {"200": {"headers": {"h": {"schema": {}}}, "content": {"text/plain": {"schema": {}}}}}
                }
            }},
            "components": {"schemas": {"S": {
                "properties": {"enum": {"allOf": [{}], "example": {"properties": {"no": {}}}}, "m": {"additionalProperties": {}}}
            }}}
        });
        let mut seen = Vec::new();
        for_each_schema(&mut document, |location, _| {
            seen.push(format!("{} {}", location.pointer, location.derived_name()));
        });
        assert_eq!(
            seen,
            [
                "/components/schemas/S S",
                "/components/schemas/S/properties/enum SEnum",
                "/components/schemas/S/properties/enum/allOf/0 SEnum",
                "/components/schemas/S/properties/m SM",
                "/components/schemas/S/properties/m/additionalProperties SM",
                "/paths/~1a~1{id}/parameters/0/schema Id",
                "/paths/~1a~1{id}/post/parameters/0/schema DoItQ",
                "/paths/~1a~1{id}/post/parameters/0/schema/items DoItQ",
                "/paths/~1a~1{id}/post/requestBody/content/application~1json/schema DoItBody",
                "/paths/~1a~1{id}/post/responses/200/content/text~1plain/schema DoItResponse",
                "/paths/~1a~1{id}/post/responses/200/headers/h/schema DoItResponseH",
            ]
        );
    }
}
