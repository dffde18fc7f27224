//! Merges `allOf`: several parts become one object. A single reference with siblings is an annotated reference, and
//! stays.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::policy::ConflictPolicy;
use crate::document::for_each_schema;
use crate::pointer::{join, schema_name};
use crate::report::Report;

/// Maximum number of parts of one `allOf`, including the parts of its parts. A cycle exceeds any number.
const MAX_PARTS: usize = 1000;

/// Maximum number of merges in a document; the largest public ones need some thousands.
const MAX_MERGES: usize = 20_000;
/// Maximum length of the pointer of a merged schema.
const MAX_POINTER: usize = 4_000;

/// Keywords that describe the shape of a value.
const STRUCTURE: [&str; 8] =
    ["properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "enum", "format"];

pub(super) fn merge_all_of(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    let schemas: BTreeMap<String, Value> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .map(|schemas| schemas.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect())
        .unwrap_or_default();
    // A merged schema has schemas in it that are merged in turn; a cycle among them would never end.
    let mut left = MAX_MERGES;
    let mut exhausted = false;
    for_each_schema(document, |location, schema| {
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else {
            return;
        };
        if let Some(reference) = single_reference(schema, parts) {
            if let Value::Object(members) = schema
                && members.len() == 1
            {
                *schema = json!({"$ref": reference});
            }
            return;
        }
        left = left.saturating_sub(1);
        if left == 0 || location.pointer.len() > MAX_POINTER {
            if !exhausted {
                let found = "`allOf` of schemas that contain each other endlessly";
                report.error("all-of.cycle", &location.pointer, found, "name one of them under `components.schemas`");
            }
            exhausted |= left == 0;
            *schema = json!({});
            return;
        }
        let mut merger =
            Merger { schemas: &schemas, pointer: &location.pointer, policy, report, parts: 0, result: Map::new() };
        merger.add(schema);
        if merger.parts > MAX_PARTS {
            report.error(
                "all-of.cycle",
                &location.pointer,
                format!("`allOf` that contains itself, or has more than {MAX_PARTS} parts"),
                "break the cycle by overlay",
            );
            return;
        }
        *schema = Value::Object(merger.result);
    });
}

/// Returns the reference of a schema that is an annotated reference.
fn single_reference(schema: &Value, parts: &[Value]) -> Option<Value> {
    let [part] = parts else { return None };
    let structure = STRUCTURE.iter().any(|keyword| schema.get(keyword).is_some());
    let reference = part.get("$ref")?;
    (!structure && part.as_object()?.len() == 1).then(|| reference.clone())
}

struct Merger<'a> {
    schemas: &'a BTreeMap<String, Value>,
    pointer: &'a str,
    policy: ConflictPolicy,
    report: &'a mut Report,
    /// Parts looked at so far.
    parts: usize,
    result: Map<String, Value>,
}

impl Merger<'_> {
    /// Adds a schema: first its parts, then its own keywords, which win.
    fn add(&mut self, schema: &Value) {
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return;
        }
        let Value::Object(members) = schema else {
            return;
        };
        if let Some(name) = members.get("$ref").and_then(Value::as_str).and_then(schema_name) {
            // An unresolved one has been reported as such.
            if let Some(target) = self.schemas.get(&name) {
                self.add(&without_annotations(target));
            }
        }
        for part in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.add(part);
        }
        for (keyword, value) in members {
            self.keyword(keyword, value);
        }
    }

    fn keyword(&mut self, keyword: &str, value: &Value) {
        match (keyword, self.result.get_mut(keyword), value) {
            ("$ref" | "allOf", ..) => {}
            ("properties", Some(Value::Object(present)), Value::Object(more)) => {
                for (name, property) in more {
                    if present.get(name).is_some_and(|present| present != property) {
                        self.report.note(
                            "all-of.property",
                            &join(self.pointer, "allOf"),
                            format!("parts describe property {name:?} differently; the last one counts"),
                            "describe the property once, by overlay",
                        );
                    }
                    present.insert(name.clone(), property.clone());
                }
            }
            ("required", Some(Value::Array(present)), Value::Array(more)) => {
                for name in more {
                    if !present.contains(name) {
                        present.push(name.clone());
                    }
                }
            }
            ("type", Some(present), _) if present != value && self.policy == ConflictPolicy::Infer => {
                let found = format!("parts of `allOf` have the types {present} and {value}; the last one counts");
                *present = value.clone();
                self.report.note("all-of.type", self.pointer, found, "correct one of them");
            }
            ("type", Some(present), _) if present != value => self.report.error(
                "all-of.type",
                self.pointer,
                format!("parts of `allOf` have the types {present} and {value}, which no value has"),
                "correct one of them by overlay",
            ),
            _ => {
                self.result.insert(keyword.to_owned(), value.clone());
            }
        }
    }
}

/// Returns a schema without annotations: the description of a part does not describe the whole.
fn without_annotations(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(members) = &mut schema {
        for keyword in ["description", "title", "example", "deprecated", "x-rust-name"] {
            members.remove(keyword);
        }
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(schemas: &Value) -> (Value, Report) {
        let mut document = json!({"components": {"schemas": schemas}});
        let mut report = Report::new("doc.json");
        merge_all_of(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        (document["components"]["schemas"].take(), report)
    }

    #[test]
    fn an_annotated_reference_stays() {
        let annotated = json!({"allOf": [{"$ref": "#/components/schemas/A"}], "description": "d"});
        let (schemas, _) = merged(&json!({
            "A": {"type": "object"},
            "B": {"properties": {"annotated": annotated, "bare": {"allOf": [{"$ref": "#/components/schemas/A"}]}}}
        }));
        assert_eq!(
            schemas["B"]["properties"],
            json!({"annotated": annotated, "bare": {"$ref": "#/components/schemas/A"}})
        );
    }

    #[test]
    fn parts_become_one_object() {
        let (schemas, report) = merged(&json!({
            "Base": {"type": "object", "description": "base", "properties": {"id": {"type": "string"}}, "required": ["id"]},
            "Middle": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"m": {}}}]},
            "Whole": {
                "description": "whole",
                "allOf": [
                    {"$ref": "#/components/schemas/Middle"},
                    {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["id", "name"]}
                ],
                "properties": {"own": {"type": "integer"}}
            }
        }));
        assert!(report.errors().is_empty());
        assert_eq!(
            schemas["Whole"],
            json!({
                "type": "object",
                "description": "whole",
                "properties": {"id": {"type": "string"}, "m": {}, "name": {"type": "string"}, "own": {"type": "integer"}},
                "required": ["id", "name"]
            })
        );
    }

    #[test]
    fn schemas_that_contain_each_other_are_errors() {
        let part = json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"required": ["x"]}]});
        let (_, report) = merged(&json!({"A": {"properties": {"x": part, "y": part}}}));
        assert!(
            !report.errors().is_empty() && report.errors().iter().all(|diagnostic| diagnostic.code == "all-of.cycle")
        );
    }

    #[test]
    fn contradictions_and_circles_are_reported() {
        let (_, report) = merged(&json!({
            "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}, {"$ref": "#/components/schemas/Loop"}]},
            "Clash": {"allOf": [{"type": "object"}, {"type": "string"}]},
            "Twice": {"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"type": "integer"}}}]}
        }));
        let codes: Vec<_> = report.errors().iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["all-of.type", "all-of.cycle"]);
        assert_eq!(report.notes()[0].code, "all-of.property");
    }
}
