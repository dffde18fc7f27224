//! Names types within other types: objects, alternatives, sets of numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::policy::ConflictPolicy;
use crate::components::{schema_names, schemas_mut};
use crate::document::{SchemaLocation, SchemaRole, for_each_schema};
use crate::naming::pascal_case;
use crate::naming::unique_name;
use crate::pointer::schema_reference;
use crate::report::Report;

/// Keywords that describe a location and not its type.
const LOCATION_KEYWORDS: [&str; 5] = ["default", "deprecated", "description", "example", "nullable"];
/// Maximum number of passes: more than any document has levels.
const MAX_PASSES: usize = 200;

pub(super) fn name_inline_types(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    name_where(document, policy, report, needs_name);
}

/// Does the same for schemas with `allOf`, too: once they have names, merging their parts ends, even if a schema is
/// within one of its own parts.
pub(super) fn name_compositions(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    name_where(document, policy, report, |schema| needs_name(schema) || is_made_of_parts(schema));
}

fn name_where(document: &mut Value, policy: ConflictPolicy, report: &mut Report, needs_name: fn(&Value) -> bool) {
    let mut taken = schema_names(document);
    let mut sets = if policy == ConflictPolicy::Infer { shared_sets(document) } else { BTreeMap::new() };
    // Each pass moves the outermost types; the next one moves the types in them.
    for _ in 0..MAX_PASSES {
        let mut moved: Vec<(String, Value)> = Vec::new();
        for_each_schema(document, |location, schema| {
            let is_set = policy == ConflictPolicy::Infer && text_set(schema).is_some();
            if location.role == SchemaRole::Component || !(is_set || needs_name(schema)) {
                return;
            }
            let name = text_set(schema).filter(|_| is_set).and_then(|set| sets.get(&set).cloned());
            let name = name.unwrap_or_else(|| {
                let name = unique_name(&derive_name(location, schema), &mut taken);
                if let Some(set) = text_set(schema).filter(|_| is_set) {
                    sets.insert(set, name.clone());
                }
                let found = format!("the type here is now named {name}");
                report.note(
                    "nested.named",
                    &location.pointer,
                    found,
                    "move it to `components.schemas` to name it otherwise",
                );
                moved.push((name.clone(), schema.clone()));
                name
            });
            replace_by_reference(schema, &name);
        });
        if moved.is_empty() {
            return;
        }
        if let Some(schemas) = schemas_mut(document) {
            for (name, mut schema) in moved {
                if let Value::Object(members) = &mut schema {
                    members.retain(|keyword, _| keyword == "description" || !belongs_to_location(keyword));
                }
                schemas.insert(name, schema);
            }
        }
    }
}

fn needs_name(schema: &Value) -> bool {
    let has = |keyword| schema.get(keyword).is_some();
    let set = schema.get("enum").and_then(Value::as_array);
    let has_numbers = set.is_some_and(|set| !set.is_empty() && set.iter().all(Value::is_i64));
    (has("properties") || has("oneOf") || has("anyOf") || has_numbers) && !has("$ref") && !has("allOf")
}

/// Returns whether a schema is more than an annotated reference.
fn is_made_of_parts(schema: &Value) -> bool {
    let structure = ["properties", "oneOf", "anyOf", "items", "additionalProperties"];
    schema.get("allOf").and_then(Value::as_array).is_some_and(|parts| {
        let reference = parts.len() == 1 && parts[0].get("$ref").is_some();
        !reference || structure.iter().any(|keyword| schema.get(keyword).is_some())
    })
}

/// Returns the strings of a value set without their order.
fn text_set(schema: &Value) -> Option<BTreeSet<String>> {
    let values = schema.get("enum")?.as_array()?;
    let texts: Option<BTreeSet<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    texts.filter(|texts| !texts.is_empty() && schema.get("allOf").is_none())
}

/// Returns the value sets that have a name.
fn shared_sets(document: &Value) -> BTreeMap<BTreeSet<String>, String> {
    let mut sets = BTreeMap::new();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        if let Some(set) = text_set(schema) {
            sets.entry(set).or_insert_with(|| name.clone());
        }
    }
    sets
}

fn derive_name(location: &SchemaLocation, schema: &Value) -> String {
    let title = schema.get("title").and_then(Value::as_str).filter(|title| title.len() <= 40 && title.is_ascii());
    let own = title
        .map(|title| pascal_case(&[title]))
        .filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase()));
    match (location.role, own) {
        (SchemaRole::Variant, Some(own)) => own,
        (SchemaRole::Variant, None) => format!("{}Variant", location.derived_name()),
        (SchemaRole::Items, _) => format!("{}Item", location.derived_name()),
        (SchemaRole::Value, _) => format!("{}Value", location.derived_name()),
        _ => location.derived_name(),
    }
}

fn belongs_to_location(keyword: &str) -> bool {
    LOCATION_KEYWORDS.contains(&keyword)
        || (keyword.starts_with("x-") && !["x-rust-name", "x-value-descriptions", "x-variant-names"].contains(&keyword))
}

fn replace_by_reference(schema: &mut Value, name: &str) {
    let mut rest = match std::mem::take(schema) {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    rest.retain(|keyword, _| belongs_to_location(keyword));
    let reference = json!({"$ref": schema_reference(name)});
    if rest.is_empty() {
        *schema = reference;
    } else {
        rest.insert("allOf".to_owned(), json!([reference]));
        *schema = Value::Object(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_within_types_get_names() {
        let mut document = json!({"components": {"schemas": {
            "A": {"type": "object", "properties": {
                "inner": {"type": "object", "description": "d", "nullable": true, "properties": {"deep": {"oneOf": [{"type": "string"}, {"properties": {"x": {}}}]}}},
                "list": {"type": "array", "items": {"type": "integer", "enum": [1, 2]}},
                "kind": {"type": "string", "enum": ["b", "a"]}
            }},
            "AInner": {"type": "string", "enum": ["a", "b"]}
        }}});
        let mut report = Report::new("doc.json");
        name_inline_types(&mut document, ConflictPolicy::Infer, &mut report);
        let schemas = &document["components"]["schemas"];
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(
            schemas["A"]["properties"],
            json!({
                "inner": {"allOf": [to("AInner2")], "description": "d", "nullable": true},
                "list": {"type": "array", "items": to("AListItem")},
                "kind": to("AInner")
            })
        );
        assert_eq!(
            schemas["AInner2"],
            json!({"type": "object", "description": "d", "properties": {"deep": to("AInner2Deep")}})
        );
        assert_eq!(schemas["AInner2Deep"], json!({"oneOf": [{"type": "string"}, to("AInner2DeepVariant")]}));
        assert_eq!(schemas["AListItem"], json!({"type": "integer", "enum": [1, 2]}));
        assert_eq!(report.notes().len(), 4);
    }
}
