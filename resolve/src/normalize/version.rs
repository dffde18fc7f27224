//! Checks the OpenAPI version: 3.0 stays, 3.1 is lowered to 3.0.3.

use serde_json::{Map, Value, json};

use crate::document::for_each_schema;
use crate::report::{Diagnostic, Location, Report};

/// Keywords of 3.1 without a counterpart in 3.0.
const NO_COUNTERPART: [&str; 14] = [
    "$defs",
    "$dynamicRef",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$id",
];

/// Rejects what is not OpenAPI 3.0 or 3.1.
///
/// # Errors
///
/// The problem, with what to do.
pub(crate) fn check_version(file: &str, document: &Value) -> Result<(), Box<Diagnostic>> {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if version.starts_with("3.0.") || version.starts_with("3.1.") {
        return Ok(());
    }
    let (found, help) = if let Some(swagger) = document.get("swagger") {
        (format!("a Swagger {swagger} document"), "convert it to OpenAPI 3.0 first, for example with swagger2openapi")
    } else if document.get("openapi").is_some() {
        (format!("OpenAPI version {version:?}"), "give a document of version 3.0.x or 3.1.x")
    } else {
        ("no key `openapi`: this is not an OpenAPI document".to_owned(), "give an OpenAPI document")
    };
    let location = Location::Pointer { file: file.to_owned(), pointer: "/openapi".to_owned() };
    Err(Box::new(Diagnostic { code: "version.unsupported", location, message: found, help: help.to_owned() }))
}

/// Rewrites the constructs of 3.1 in those of 3.0.
pub(super) fn lower_to_3_0(document: &mut Value, report: &mut Report) {
    // There are documents of version 3.0 with keywords of 3.1, so all are lowered.
    for_each_schema(document, |location, schema| {
        lower_schema(&location.pointer, schema, report);
    });
    lower_document(document, report);
    if let Some(version) = document.get_mut("openapi") {
        *version = json!("3.0.3");
    }
}

fn lower_document(document: &mut Value, report: &mut Report) {
    let Some(members) = document.as_object_mut() else {
        return;
    };
    members.remove("jsonSchemaDialect");
    if members.remove("webhooks").is_some() {
        report.note("version.webhooks", "/webhooks", "webhooks were removed", "3.0 cannot describe them");
    }
    if let Some(Value::Object(info)) = members.get_mut("info") {
        info.remove("summary");
        if let Some(Value::Object(license)) = info.get_mut("license") {
            license.remove("identifier");
        }
    }
    if members.get("components").and_then(|components| components.get("pathItems")).is_some() {
        report.error(
            "version.path-items",
            "/components/pathItems",
            "3.0 has no shared path items",
            "inline the items under `paths` by overlay and remove this key",
        );
    }
}

fn lower_schema(pointer: &str, schema: &mut Value, report: &mut Report) {
    // `true` and `false` are schemas in 3.1.
    if *schema == Value::Bool(true) {
        *schema = json!({});
    } else if *schema == Value::Bool(false) {
        *schema = json!({"not": {}});
    }
    let Value::Object(members) = schema else {
        return;
    };
    for keyword in NO_COUNTERPART {
        if members.contains_key(keyword) {
            report.error(
                "version.keyword",
                pointer,
                format!("OpenAPI 3.0 has no `{keyword}`"),
                "replace it by overlay with keywords of 3.0, or remove it",
            );
        }
    }
    for keyword in ["$schema", "$comment"] {
        members.remove(keyword);
    }
    constant(members);
    examples(members);
    types(members);
    null_variant(members);
    exclusive(members, "exclusiveMinimum", "minimum");
    exclusive(members, "exclusiveMaximum", "maximum");
    encoding(members);
}

fn constant(members: &mut Map<String, Value>) {
    if let Some(value) = members.remove("const") {
        members.insert("enum".to_owned(), json!([value]));
    }
}

fn examples(members: &mut Map<String, Value>) {
    if let Some(Value::Array(examples)) = members.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        members.entry("example").or_insert(first);
    }
}

/// Lowers a list of types: `[string, "null"]` is a nullable string, several other types are alternatives.
fn types(members: &mut Map<String, Value>) {
    let mut names = match members.get("type") {
        Some(Value::Array(names)) => names.clone(),
        Some(name) if name == "null" => vec![name.clone()],
        _ => return,
    };
    members.remove("type");
    let count = names.len();
    names.retain(|name| name != "null");
    if names.len() < count {
        members.insert("nullable".to_owned(), Value::Bool(true));
        if let Some(Value::Array(values)) = members.get_mut("enum") {
            values.retain(|value| !value.is_null());
        }
    }
    if names.len() == 1 {
        members.insert("type".to_owned(), names.remove(0));
    } else if !names.is_empty() {
        let variants: Vec<Value> = names.into_iter().map(|name| variant(members, &name)).collect();
        for keyword in ["items", "properties", "required", "additionalProperties"] {
            members.remove(keyword);
        }
        members.insert("oneOf".to_owned(), variants.into());
    }
}

/// Returns one alternative of a schema with several types, with the keywords of that type.
fn variant(members: &Map<String, Value>, name: &Value) -> Value {
    let keywords: &[&str] = match name.as_str() {
        Some("array") => &["items"],
        Some("object") => &["properties", "required", "additionalProperties"],
        _ => &[],
    };
    let mut variant = Map::from_iter([("type".to_owned(), name.clone())]);
    variant.extend(keywords.iter().filter_map(|&key| Some((key.to_owned(), members.get(key)?.clone()))));
    Value::Object(variant)
}

/// Lowers alternatives with null: `anyOf: [X, {type: "null"}]` is X, nullable.
fn null_variant(members: &mut Map<String, Value>) {
    for keyword in ["anyOf", "oneOf"] {
        let Some(Value::Array(variants)) = members.get_mut(keyword) else {
            continue;
        };
        let count = variants.len();
        variants.retain(|variant| variant.get("type").is_none_or(|name| name != "null"));
        if variants.len() == count {
            continue;
        }
        let left = variants.len();
        members.insert("nullable".to_owned(), Value::Bool(true));
        if left == 1
            && let Some(single) = members.remove(keyword)
        {
            members.insert("allOf".to_owned(), single);
        }
    }
}

/// Lowers an exclusive bound: `exclusiveMinimum: 3` is `minimum: 3, exclusiveMinimum: true`.
fn exclusive(members: &mut Map<String, Value>, exclusive: &str, inclusive: &str) {
    let Some(bound) = members.get(exclusive).and_then(Value::as_f64) else {
        return;
    };
    let also = members.get(inclusive).and_then(Value::as_f64);
    // Both may be given; the stricter one counts.
    let weaker = also.is_some_and(|also| if inclusive == "minimum" { also > bound } else { also < bound });
    let Some(bound) = members.remove(exclusive) else {
        return;
    };
    if !weaker {
        members.insert(inclusive.to_owned(), bound);
        members.insert(exclusive.to_owned(), Value::Bool(true));
    }
}

fn encoding(members: &mut Map<String, Value>) {
    let format = match members.remove("contentEncoding") {
        Some(encoding) if encoding == "base64" => Some("byte"),
        _ => None,
    };
    let media = members.remove("contentMediaType");
    let binary = media.is_some_and(|media| media == "application/octet-stream").then_some("binary");
    if let Some(format) = format.or(binary) {
        members.entry("format").or_insert_with(|| json!(format));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(schema: &Value) -> Value {
        let mut document = json!({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"S": schema}}});
        let mut report = Report::new("doc.json");
        lower_to_3_0(&mut document, &mut report);
        assert!(report.errors().is_empty());
        assert_eq!(document["openapi"], "3.0.3");
        document["components"]["schemas"]["S"].take()
    }

    #[test]
    fn types_become_nullable_or_alternatives() {
        assert_eq!(lowered(&json!({"type": ["string", "null"]})), json!({"type": "string", "nullable": true}));
        assert_eq!(lowered(&json!({"type": ["string"]})), json!({"type": "string"}));
        assert_eq!(
            lowered(&json!({"type": ["string", "null"], "enum": ["a", null]})),
            json!({"type": "string", "nullable": true, "enum": ["a"]})
        );
        assert_eq!(
            lowered(&json!({"type": ["string", "array"], "items": {"type": "integer"}, "description": "d"})),
            json!({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}], "description": "d"})
        );
        assert_eq!(lowered(&json!({"type": "null"})), json!({"nullable": true}));
    }

    #[test]
    fn a_null_alternative_becomes_nullable() {
        let reference = json!({"$ref": "#/components/schemas/T"});
        assert_eq!(
            lowered(&json!({"anyOf": [reference, {"type": "null"}]})),
            json!({"allOf": [reference], "nullable": true})
        );
        assert_eq!(
            lowered(&json!({"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]})),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true})
        );
    }

    #[test]
    fn single_keywords_are_translated_but_members_of_that_name_are_not() {
        assert_eq!(
            lowered(&json!({"properties": {
                "const": {"const": "x"},
                "examples": {"type": "integer", "examples": [1, 2]},
                "n": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9, "maximum": 5},
                "file": {"type": "string", "contentEncoding": "base64"},
                "any": true
            }})),
            json!({"properties": {
                "const": {"enum": ["x"]},
                "examples": {"type": "integer", "example": 1},
                "n": {"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 5},
                "file": {"type": "string", "format": "byte"},
                "any": {}
            }})
        );
    }

    #[test]
    fn what_cannot_be_lowered_is_an_error_with_its_place() {
        let mut document = json!({"openapi": "3.1.0", "components": {"schemas": {"S": {"prefixItems": []}}}});
        let mut report = Report::new("doc.json");
        lower_to_3_0(&mut document, &mut report);
        assert_eq!(report.errors()[0].location.to_string(), "doc.json#/components/schemas/S");
    }

    #[test]
    fn other_versions_are_rejected() {
        let found = |document: Value| check_version("d", &document).map_err(|diagnostic| diagnostic.message);
        assert_eq!(found(json!({"openapi": "3.1.1"})), Ok(()));
        assert_eq!(found(json!({"swagger": "2.0"})), Err("a Swagger \"2.0\" document".to_owned()));
        assert_eq!(found(json!({"openapi": "4.0.0"})), Err("OpenAPI version \"4.0.0\"".to_owned()));
        assert!(found(json!({"hello": 1})).is_err());
    }
}
