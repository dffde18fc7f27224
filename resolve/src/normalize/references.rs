//! Resolves references: all are local and have a target, shared parameters and bodies are inlined, siblings of a
//! reference are kept.

use serde_json::{Map, Value, json};

use crate::document::{SchemaRole, for_each_operation, for_each_schema, object_members};
use crate::pointer::{join, schema_name, unescape};
use crate::report::Report;

/// The kinds of components, other than schemas, that a reference may point to.
const INLINED: [&str; 4] = ["headers", "parameters", "requestBodies", "responses"];

/// Maximum length of a chain of references.
const MAX_CHAIN: usize = 32;

pub(super) fn resolve_references(document: &mut Value, report: &mut Report) {
    inline_components(document, report);
    let schemas: Vec<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default();
    report_cycles(document, report);
    for_each_schema(document, |location, schema| {
        let Some(reference) = schema.get("$ref") else {
            return;
        };
        check_reference(reference, &location.pointer, &schemas, report);
        wrap_siblings(schema, location.role);
    });
}

/// Reports schemas that are nothing but references to each other: no value matches them. (A schema with a property of
/// its own type is fine: trees have that.)
fn report_cycles(document: &Value, report: &mut Report) {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else {
        return;
    };
    let target = |name: &str| schema_name(schemas.get(name)?.get("$ref")?.as_str()?);
    for name in schemas.keys() {
        let mut next = target(name);
        for _ in 0..schemas.len() {
            match next {
                Some(at) if at == *name => {
                    let found = format!("the schema {name:?} refers to nothing but itself, directly or through others");
                    let pointer = join(&join("/components/schemas", name), "$ref");
                    report.error("references.circle", &pointer, found, "describe one of them by overlay");
                    break;
                }
                Some(at) => next = target(&at),
                None => break,
            }
        }
    }
}

fn check_reference(reference: &Value, pointer: &str, schemas: &[String], report: &mut Report) {
    let at = join(pointer, "$ref");
    let Some(text) = reference.as_str() else {
        return report.error("references.shape", &at, format!("{reference} is not a reference"), "make it a string");
    };
    if !text.starts_with('#') {
        return report.error(
            "references.remote",
            &at,
            format!("{text:?} is not part of this document"),
            "bundle the document first, or put the schema into `components.schemas` by overlay",
        );
    }
    match schema_name(text) {
        Some(name) if schemas.contains(&name) => {}
        Some(name) => report.error(
            "references.unresolved",
            &at,
            format!("there is no schema {name:?}"),
            "correct the reference by overlay, or add the schema there",
        ),
        None => report.error(
            "references.kind",
            &at,
            format!("{text:?} does not point to a schema under `components.schemas`"),
            "move what it points to there by overlay, and refer to it by name",
        ),
    }
}

/// Moves a reference with siblings into `allOf`: OpenAPI 3.0 ignores the siblings of a reference.
fn wrap_siblings(schema: &mut Value, role: SchemaRole) {
    let Value::Object(members) = schema else {
        return;
    };
    if role == SchemaRole::Variant || members.len() < 2 {
        return;
    }
    if let Some(reference) = members.remove("$ref") {
        let mut all = vec![json!({"$ref": reference})];
        if let Some(Value::Array(more)) = members.remove("allOf") {
            all.extend(more);
        }
        members.insert("allOf".to_owned(), all.into());
    }
}

/// Inlines shared parameters, headers, request bodies and responses.
fn inline_components(document: &mut Value, report: &mut Report) {
    let mut shared = Map::new();
    if let Some(Value::Object(components)) = document.get_mut("components") {
        for kind in INLINED {
            if let Some(members) = components.remove(kind) {
                shared.insert(kind.to_owned(), members);
            }
        }
    }
    let inliner = Inliner { shared: &shared };
    for (path, item) in object_members(document.get_mut("paths")) {
        let here = join("/paths", path);
        if item.get("$ref").is_some() {
            report.error(
                "references.path-item",
                &here,
                "a path item that is a reference",
                "inline the item by overlay",
            );
        }
        inliner.parameters(item.get_mut("parameters"), &here, report);
    }
    for_each_operation(document, |location, operation| {
        inliner.parameters(operation.get_mut("parameters"), &location.pointer, report);
        if let Some(body) = operation.get_mut("requestBody") {
            inliner.replace(body, "requestBodies", &join(&location.pointer, "requestBody"), report);
        }
        let responses = join(&location.pointer, "responses");
        for (status, response) in object_members(operation.get_mut("responses")) {
            let here = join(&responses, status);
            inliner.replace(response, "responses", &here, report);
            for (name, header) in object_members(response.get_mut("headers")) {
                inliner.replace(header, "headers", &join(&join(&here, "headers"), name), report);
            }
        }
    });
}

struct Inliner<'a> {
    shared: &'a Map<String, Value>,
}

impl Inliner<'_> {
    fn parameters(&self, parameters: Option<&mut Value>, pointer: &str, report: &mut Report) {
        let here = join(pointer, "parameters");
        for (index, parameter) in parameters.and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
            self.replace(parameter, "parameters", &join(&here, &index.to_string()), report);
        }
    }

    fn replace(&self, holder: &mut Value, kind: &str, pointer: &str, report: &mut Report) {
        for _ in 0..MAX_CHAIN {
            let Some(reference) = holder.get("$ref") else {
                return;
            };
            let name =
                reference.as_str().and_then(|text| text.strip_prefix(&format!("#/components/{kind}/"))).map(unescape);
            let Some(found) = name.and_then(|name| self.shared.get(kind)?.get(&name)) else {
                let found = format!("{reference} does not point to anything under `components.{kind}`");
                return report.error("references.unresolved", pointer, found, "correct the reference by overlay");
            };
            *holder = found.clone();
        }
        report.error("references.cycle", pointer, "references that form a cycle", "break the cycle by overlay");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(mut document: Value) -> (Value, Vec<String>) {
        let mut report = Report::new("doc.json");
        resolve_references(&mut document, &mut report);
        let errors =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        (document, errors)
    }

    #[test]
    fn siblings_of_a_reference_are_kept() {
        let reference = json!({"$ref": "#/components/schemas/T"});
        let (document, errors) = resolved(json!({"components": {"schemas": {
            "T": {"type": "object"},
            "S": {"properties": {
                "bare": reference,
                "both": {"$ref": "#/components/schemas/T", "description": "d", "x-pii": "name"}
            }}
        }}}));
        assert!(errors.is_empty());
        assert_eq!(
            document["components"]["schemas"]["S"]["properties"],
            json!({"bare": reference, "both": {"allOf": [reference], "description": "d", "x-pii": "name"}})
        );
    }

    #[test]
    fn schemas_that_only_refer_to_each_other_are_errors() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let (_, errors) = resolved(json!({"components": {"schemas": {
            "A": to("B"), "B": to("C"), "C": to("B"), "Self": to("Self"), "Name": to("Tree"),
            "Tree": {"type": "object", "properties": {"children": {"type": "array", "items": to("Tree")}}}
        }}}));
        assert_eq!(
            errors,
            [
                "references.circle doc.json#/components/schemas/B/$ref",
                "references.circle doc.json#/components/schemas/C/$ref",
                "references.circle doc.json#/components/schemas/Self/$ref",
            ]
        );
    }

    #[test]
    fn references_that_lead_nowhere_are_errors() {
        let (_, errors) = resolved(json!({"components": {"schemas": {
            "A": {"$ref": "https://example.com/x.json#/A"},
            "B": {"items": {"$ref": "#/components/schemas/None"}},
            "C": {"items": {"$ref": "#/components/schemas/B/items"}},
            "D": {"items": {"$ref": 1}}
        }}}));
        assert_eq!(
            errors,
            [
                "references.remote doc.json#/components/schemas/A/$ref",
                "references.unresolved doc.json#/components/schemas/B/items/$ref",
                "references.kind doc.json#/components/schemas/C/items/$ref",
                "references.shape doc.json#/components/schemas/D/items/$ref",
            ]
        );
    }

    #[test]
    fn a_member_named_ref_inside_an_example_is_no_reference() {
        let (_, errors) = resolved(json!({"components": {"schemas": {
            "A": {"type": "object", "example": {"$ref": "nowhere"}}
        }}}));
        assert!(errors.is_empty());
    }

    #[test]
    fn shared_parts_are_written_out() {
        let (document, errors) = resolved(json!({
            "paths": {"/a": {
                "parameters": [{"$ref": "#/components/parameters/Page"}],
                "get": {
                    "requestBody": {"$ref": "#/components/requestBodies/B"},
                    "responses": {"200": {"$ref": "#/components/responses/Alias"}, "400": {"$ref": "#/components/responses/None"}}
                }
            }},
            "components": {
                "parameters": {"Page": {"name": "page", "in": "query"}},
                "requestBodies": {"B": {"content": {}}},
                "responses": {"Alias": {"$ref": "#/components/responses/R"}, "R": {"description": "r"}, "Loop": {}}
            }
        }));
        assert_eq!(errors, ["references.unresolved doc.json#/paths/~1a/get/responses/400"]);
        assert_eq!(document["components"], json!({}));
        assert_eq!(document["paths"]["/a"]["parameters"], json!([{"name": "page", "in": "query"}]));
        assert_eq!(document["paths"]["/a"]["get"]["requestBody"], json!({"content": {}}));
        assert_eq!(document["paths"]["/a"]["get"]["responses"]["200"], json!({"description": "r"}));
    }
}
