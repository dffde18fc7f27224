//! Writes the shared schemas and turns each location into a reference.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::collect::ValueSetHolder;
use super::{collect, name};
use crate::document::for_each_schema;
use crate::normalize::policy::ConflictPolicy;
use crate::pointer::schema_reference;
use crate::report::Report;

/// Counts of value sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ValueSetStats {
    pub(crate) locations: usize,
    pub(crate) schemas: usize,
    /// Schemas whose name no overlay gave.
    pub(crate) derived: usize,
}

/// Keywords that move to the shared schema.
const MOVED: [&str; 9] = [
    "$ref",
    "allOf",
    "enum",
    "type",
    "x-enum-description",
    "x-enum-name",
    "x-known-values",
    "x-open-enum",
    "x-value-descriptions",
];

pub(crate) fn share_value_sets(document: &mut Value, policy: ConflictPolicy, report: &mut Report) -> ValueSetStats {
    let uses = collect::collect_uses(document, report);
    let named = name::name_sets(&uses, document, policy, report);
    let names: BTreeMap<&str, &str> =
        uses.iter().zip(&named.of_use).map(|(used, name)| (used.pointer.as_str(), name.as_str())).collect();
    for_each_schema(document, |location, schema| {
        if let Some(name) = names.get(location.pointer.as_str()) {
            match ValueSetHolder::from_schema(location.role, schema) {
                Some(ValueSetHolder::Items) => replace_items(schema, name),
                Some(ValueSetHolder::SchemaLocation) => replace_by_reference(schema, name),
                Some(ValueSetHolder::Component) | None => {}
            }
        }
    });
    let sharing = ValueSetStats {
        locations: uses.iter().filter(|used| used.holder != ValueSetHolder::Component).count(),
        schemas: named.sets.len(),
        derived: named.sets.values().filter(|set| set.derived).count(),
    };
    write_schemas(document, named.sets);
    sharing
}

/// Writes the shared schemas.
fn write_schemas(document: &mut Value, sets: BTreeMap<String, name::SharedSet>) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else {
        return;
    };
    for (name, set) in sets {
        let schema = schemas.entry(name).or_insert_with(|| json!({}));
        let Value::Object(members) = schema else {
            continue;
        };
        members.remove("x-known-values");
        members.remove("x-enum-name");
        members.insert("type".to_owned(), json!("string"));
        members.insert("enum".to_owned(), json!(set.values));
        members.insert("x-open-enum".to_owned(), json!(true));
        members.remove("x-enum-description");
        if let Some(description) = set.description {
            members.insert("description".to_owned(), json!(description));
        }
        members.remove("x-value-descriptions");
        if !set.value_descriptions.is_empty() {
            members.insert("x-value-descriptions".to_owned(), json!(set.value_descriptions));
        }
    }
}

/// Turns a schema into a reference and keeps its other keywords.
fn replace_by_reference(schema: &mut Value, name: &str) {
    let Value::Object(members) = schema else {
        return;
    };
    let mut rest: Map<String, Value> = std::mem::take(members);
    rest.retain(|keyword, _| !MOVED.contains(&keyword.as_str()));
    let reference = json!({"$ref": schema_reference(name)});
    if rest.is_empty() {
        *schema = reference;
    } else {
        rest.insert("allOf".to_owned(), json!([reference]));
        *schema = Value::Object(rest);
    }
}

/// Does the same for an array with the value set of its items.
fn replace_items(schema: &mut Value, name: &str) {
    let Value::Object(members) = schema else {
        return;
    };
    for keyword in ["x-enum-description", "x-enum-name", "x-known-values", "x-open-enum", "x-value-descriptions"] {
        members.remove(keyword);
    }
    replace_by_reference(members.entry("items").or_insert_with(|| json!({})), name);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(schemas: &Value) -> (Value, Report, ValueSetStats) {
        let mut document = json!({"components": {"schemas": schemas}});
        let mut report = Report::new("doc.json");
        let sharing = share_value_sets(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        (document["components"]["schemas"].take(), report, sharing)
    }

    fn set(values: &[&str]) -> Value {
        json!({"type": "string", "enum": values, "x-open-enum": true})
    }

    fn to(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn one_set_is_one_schema_and_siblings_stay() {
        let (schemas, report, sharing) = shared(&json!({
            "A": {"properties": {"kind": {"type": "string", "enum": ["x", "y"], "description": "d", "default": "x", "x-pii": "name"}}},
            "B": {"properties": {
                "kind": {"type": "string", "enum": ["y", "x", "y"], "x-enum-name": "Kind", "x-enum-description": "Kinds."},
                "kinds": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}, "maxItems": 3}
            }}
        }));
        assert!(report.errors().is_empty());
        assert_eq!(
            schemas["A"]["properties"]["kind"],
            json!({"allOf": [to("Kind")], "description": "d", "default": "x", "x-pii": "name"})
        );
        assert_eq!(schemas["B"]["properties"]["kind"], to("Kind"));
        assert_eq!(schemas["B"]["properties"]["kinds"], json!({"type": "array", "items": to("Kind"), "maxItems": 3}));
        assert_eq!(
            schemas["Kind"],
            json!({"type": "string", "enum": ["x", "y"], "x-open-enum": true, "description": "Kinds."})
        );
        assert_eq!(sharing, ValueSetStats { locations: 3, schemas: 1, derived: 0 });
    }

    #[test]
    fn values_are_described_once_for_all_places() {
        let (schemas, report, _) = shared(&json!({
            "A": {"properties": {
                "kind": {"type": "string", "enum": ["x", "y"], "x-value-descriptions": {"x": "First.", "z": "Gone."}},
                "kinds": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}, "x-value-descriptions": {"y": "Second."}}
            }},
            "Own": {"type": "string", "enum": ["p"], "x-value-descriptions": {"p": "Only."}}
        }));
        assert_eq!(schemas["AKind"]["x-value-descriptions"], json!({"x": "First.", "y": "Second."}));
        assert_eq!(schemas["A"]["properties"]["kind"], to("AKind"));
        assert_eq!(schemas["A"]["properties"]["kinds"], json!({"type": "array", "items": to("AKind")}));
        assert_eq!(schemas["Own"]["x-value-descriptions"], json!({"p": "Only."}));
        let [note] = report.notes() else { panic!("{:?}", report.notes()) };
        assert!(
            note.render("note").contains("/components/schemas/A/properties/kind/x-value-descriptions/z"),
            "{note:?}"
        );
    }

    #[test]
    fn names_are_derived_from_the_first_place() {
        let (schemas, _, sharing) = shared(&json!({
            "Alpha": {"properties": {"sortBy": {"type": "string", "enum": ["up"]}, "other": {"type": "string", "enum": ["p"]}}},
            "Beta": {"properties": {"order": {"type": "string", "enum": ["up"]}}}
        }));
        assert_eq!(schemas["AlphaSortBy"], set(&["up"]));
        assert_eq!(schemas["AlphaOther"], set(&["p"]));
        assert_eq!(schemas["Beta"]["properties"]["order"], to("AlphaSortBy"));
        assert_eq!(sharing, ValueSetStats { locations: 3, schemas: 2, derived: 2 });
    }

    #[test]
    fn sets_of_one_name_are_united_with_a_note() {
        let (schemas, report, _) = shared(&json!({
            "A": {"properties": {"k": {"type": "string", "enum": ["x", "y"], "x-enum-name": "Kind"}}},
            "B": {"properties": {"k": {"type": "string", "enum": ["y", "a"], "x-enum-name": "Kind"}}}
        }));
        assert_eq!(schemas["Kind"], set(&["x", "y", "a"]));
        assert_eq!(report.notes()[0].code, "value-sets.union");
    }

    #[test]
    fn known_values_count_as_a_set_also_at_a_list() {
        let (schemas, _, _) = shared(&json!({
            "A": {"properties": {
                "one": {"type": "string", "x-known-values": ["x"]},
                "many": {"type": "array", "items": {"type": "string"}, "x-known-values": ["p", "q"], "x-enum-name": "Letter", "example": ["p"]}
            }}
        }));
        assert_eq!(schemas["A"]["properties"]["one"], to("AOne"));
        assert_eq!(
            schemas["A"]["properties"]["many"],
            json!({"type": "array", "items": to("Letter"), "example": ["p"]})
        );
        assert_eq!(schemas["Letter"], set(&["p", "q"]));
    }

    #[test]
    fn a_name_at_a_list_is_that_of_the_set_in_its_items() {
        let (schemas, report, _) = shared(&json!({
            "A": {"properties": {
                "many": {"type": "array", "items": {"type": "string", "enum": ["p"]}, "x-enum-name": "Letter"}
            }}
        }));
        assert!(report.errors().is_empty());
        assert_eq!(schemas["A"]["properties"]["many"], json!({"type": "array", "items": to("Letter")}));
    }

    #[test]
    fn schemas_that_are_sets_already_are_shared_too() {
        let (schemas, report, _) = shared(&json!({
            "Color": {"type": "string", "enum": ["red", "blue"], "description": "d"},
            "Z": {"properties": {"c": {"type": "string", "enum": ["blue", "red"]}}}
        }));
        assert!(report.errors().is_empty());
        assert_eq!(
            schemas["Color"],
            json!({"type": "string", "enum": ["red", "blue"], "x-open-enum": true, "description": "d"})
        );
        assert_eq!(schemas["Z"]["properties"]["c"], to("Color"));
    }

    #[test]
    fn values_beside_a_reference_to_a_set_belong_to_that_set() {
        let (schemas, report, _) = shared(&json!({
            "A": {"properties": {
                "c": {"allOf": [to("Color")], "x-known-values": ["red", "green"], "x-since": 1},
                "list": {"type": "array", "items": to("Color"), "x-known-values": ["red"]}
            }},
            "Color": {"type": "string", "enum": ["red"]}
        }));
        assert!(report.errors().is_empty());
        assert_eq!(schemas["A"]["properties"]["c"], json!({"allOf": [to("Color")], "x-since": 1}));
        assert_eq!(schemas["A"]["properties"]["list"], json!({"type": "array", "items": to("Color")}));
        assert_eq!(schemas["Color"], set(&["red", "green"]));
    }

    #[test]
    fn what_is_not_a_set_of_texts_stays() {
        let level = json!({"type": "integer", "enum": [1, 2]});
        let (schemas, report, sharing) =
            shared(&json!({"A": {"properties": {"level": level, "enum": {"type": "string"}}}}));
        assert_eq!(schemas["A"]["properties"]["level"], level);
        assert_eq!(report.notes()[0].code, "value-sets.not-text");
        assert_eq!(sharing.locations, 0);
    }
}
