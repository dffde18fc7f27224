//! Resolves references to anything but component schemas: schemas get names, everything else is inlined.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::components::{schema_names, schemas_mut};
use crate::document::{for_each_operation, for_each_schema, object_members};
use crate::naming::{pascal_case, unique_name};
use crate::pointer::{join, schema_name, schema_reference, unescape};
use crate::report::Report;

/// Maximum length of a chain of references.
const MAX_CHAIN: usize = 32;

/// Inlines path items, parameters, bodies, responses and headers that are references within the document, and repairs
/// names that are percent-encoded (`%7B`).
pub(super) fn inline_references(document: &mut Value, report: &mut Report) {
    let whole = document.clone();
    for (path, item) in object_members(document.get_mut("paths")) {
        inline_one(item, &whole, &join("/paths", path), report);
    }
    let mut replace = |holder: &mut Value, pointer: String| inline_one(holder, &whole, &pointer, report);
    for (path, item) in object_members(document.get_mut("paths")) {
        let here = join(&join("/paths", path), "parameters");
        for_each_item(item.get_mut("parameters"), &here, &mut replace);
    }
    for_each_operation(document, |location, operation| {
        for_each_item(operation.get_mut("parameters"), &join(&location.pointer, "parameters"), &mut replace);
        if let Some(body) = operation.get_mut("requestBody") {
            replace(body, join(&location.pointer, "requestBody"));
        }
        let responses = join(&location.pointer, "responses");
        for (status, response) in object_members(operation.get_mut("responses")) {
            let here = join(&responses, status);
            replace(response, here.clone());
            for (name, header) in object_members(response.get_mut("headers")) {
                replace(header, join(&join(&here, "headers"), name));
            }
        }
    });
    if let Some(Value::Object(components)) = document.get_mut("components") {
        components.remove("pathItems");
    }
}

fn for_each_item(list: Option<&mut Value>, pointer: &str, replace: &mut impl FnMut(&mut Value, String)) {
    for (index, item) in list.and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
        replace(item, join(pointer, &index.to_string()));
    }
}

/// Inlines a reference. One without a target stays, and is rejected where all references are checked.
fn inline_one(holder: &mut Value, whole: &Value, pointer: &str, report: &mut Report) {
    for _ in 0..MAX_CHAIN {
        let Some(target) = holder.get("$ref").and_then(Value::as_str).and_then(local_pointer) else { return };
        let Some(found) = whole.pointer(&target) else { return };
        *holder = found.clone();
    }
    report.error("references.cycle", pointer, "references that form a cycle", "break the cycle");
    *holder = json!({});
}

/// Returns the pointer of a reference within the document.
fn local_pointer(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    pointer.starts_with('/').then(|| percent_decode(pointer))
}

/// Decodes percent-encoded characters.
fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let code = others.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &others[2..];
            }
            None => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Gives a name to every schema that a reference points to other than by its name.
pub(super) fn name_targets(document: &mut Value, report: &mut Report) {
    let mut deep: BTreeMap<String, String> = BTreeMap::new();
    let mut names = schema_names(document);
    for_each_schema(document, |_, schema| {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(local_pointer)
            && schema_name(&format!("#{target}")).is_none_or(|name| !names.contains(&name))
        {
            deep.insert(target, String::new());
        }
    });
    // The innermost first, so that the pointers of the others stay valid.
    let mut pointers: Vec<String> = deep.keys().cloned().collect();
    pointers.sort_by_key(|pointer| (std::cmp::Reverse(pointer.matches('/').count()), pointer.clone()));
    let mut moved: Vec<(String, Value)> = Vec::new();
    for pointer in pointers {
        let Some(target) = document.pointer_mut(&pointer).filter(|value| value.is_object() || value.is_boolean())
        else {
            deep.remove(&pointer);
            continue;
        };
        if let Some(name) = target.get("$ref").and_then(Value::as_str).and_then(schema_name) {
            deep.insert(pointer, name);
            continue;
        }
        let name = free_name(&pointer, &mut names);
        let found = format!("the schema that references point to here is now named {name}");
        report.note("references.named", &pointer, found, "move it to `components.schemas` to name it otherwise");
        moved.push((name.clone(), std::mem::replace(target, json!({"$ref": schema_reference(&name)}))));
        deep.insert(pointer, name);
    }
    if let Some(schemas) = schemas_mut(document).filter(|_| !moved.is_empty()) {
        schemas.extend(moved);
    }
    for_each_schema(document, |_, schema| {
        let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(local_pointer) else { return };
        let name = deep.get(&target).cloned().or_else(|| schema_name(&format!("#{target}")));
        if let (Some(name), Value::Object(members)) = (name, schema) {
            members.insert("$ref".to_owned(), schema_reference(&name).into());
        }
    });
}

/// Derives a unique name from the last words of a pointer.
fn free_name(pointer: &str, names: &mut BTreeSet<String>) -> String {
    let structure =
        ["properties", "items", "schema", "content", "responses", "requestBody", "components", "schemas", "paths"];
    let words: Vec<String> = pointer
        .split('/')
        .map(unescape)
        .filter(|word| !word.is_empty() && !structure.contains(&word.as_str()))
        .collect();
    let words: Vec<&str> = words.iter().skip(words.len().saturating_sub(4)).map(String::as_str).collect();
    unique_name(&pascal_case(&words), names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_references_get_names() {
        let mut document = json!({
            "paths": {"/a/{id}": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
                "type": "object", "properties": {"self": {"$ref": "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema"}}
            }}}}}}}},
            "components": {"schemas": {
                "A": {"properties": {"b": {"properties": {"c": {"type": "string"}}}}},
                "B": {"properties": {"b": {"$ref": "#/components/schemas/A/properties/b"}, "c": {"$ref": "#/components/schemas/A/properties/b/properties/c"}}}
            }}
        });
        let mut report = Report::new("doc.json");
        name_targets(&mut document, &mut report);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["B"]["properties"]["b"]["$ref"], "#/components/schemas/AB");
        assert_eq!(schemas["B"]["properties"]["c"]["$ref"], "#/components/schemas/ABC");
        assert_eq!(schemas["AB"], json!({"properties": {"c": {"$ref": "#/components/schemas/ABC"}}}));
        assert_eq!(schemas["A"]["properties"]["b"], json!({"$ref": "#/components/schemas/AB"}));
        let schema = &document["paths"]["/a/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        let name = schema_name(schema["$ref"].as_str().unwrap()).unwrap();
        assert_eq!(schemas[&name]["properties"]["self"], *schema);
        assert_eq!(report.notes().len(), 3);
    }

    #[test]
    fn everything_but_schemas_is_written_out_and_circles_are_errors() {
        let mut document = json!({
            "paths": {
                "/a": {"$ref": "#/components/pathItems/A"},
                "/b": {"get": {"parameters": [{"$ref": "#/components/pathItems/A/get/parameters/0"}, {"$ref": "#/paths/~1b/get/parameters/1"}],
                    "responses": {"200": {"$ref": "other.json"}}}}
            },
            "components": {"pathItems": {"A": {"get": {"parameters": [{"name": "p", "in": "query"}]}}}}
        });
        let mut report = Report::new("doc.json");
        inline_references(&mut document, &mut report);
        assert_eq!(document["paths"]["/a"]["get"]["parameters"], json!([{"name": "p", "in": "query"}]));
        assert_eq!(document["paths"]["/b"]["get"]["parameters"], json!([{"name": "p", "in": "query"}, {}]));
        assert_eq!(document["paths"]["/b"]["get"]["responses"]["200"]["$ref"], "other.json");
        assert_eq!(report.errors()[0].location.to_string(), "doc.json#/paths/~1b/get/parameters/1");
    }
}
