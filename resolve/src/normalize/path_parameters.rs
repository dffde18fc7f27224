//! Declares each parameter of a path, and gives each operation its own list of parameters.

use serde_json::{Value, json};

use super::policy::ConflictPolicy;
use crate::document::{for_each_operation, object_members};
use crate::report::Report;

pub(super) fn declare_and_check(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    declare_path_parameters(document, report);
    for_each_operation(document, |location, operation| {
        check_adjacent(&location.path, operation, &location.pointer, policy, report);
        for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            if parameter.get("in").is_some_and(|kind| kind == "path") && !placeholders(&location.path).contains(&name) {
                report.error(
                    "path-parameters.unknown",
                    &location.pointer,
                    format!("path parameter {name:?} is not in the path {}", location.path),
                    "remove the parameter by overlay, or correct its name there",
                );
            }
        }
    });
}

/// Reports adjacent parameters: they cannot be distinguished, unless the second one begins with the prefix of its
/// style.
fn check_adjacent(
    path: &str,
    operation: &serde_json::Map<String, Value>,
    pointer: &str,
    policy: ConflictPolicy,
    report: &mut Report,
) {
    let begins_itself = |name: &str| {
        let mut parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        parameters.any(|parameter| {
            parameter.get("in").is_some_and(|kind| kind == "path")
                && parameter.get("name").is_some_and(|known| known == name)
                && parameter.get("style").is_some_and(|style| style == "label" || style == "matrix")
        })
    };
    for (_, behind) in path.match_indices("}{").filter_map(|(at, braces)| path.split_at_checked(at + braces.len())) {
        let name = behind.split('}').next().unwrap_or_default();
        if begins_itself(name) {
            continue;
        }
        let found = format!("{name:?} directly follows another parameter in the path {path}");
        let help = "put a literal between them by overlay, or give the second one the style label or matrix";
        match policy {
            ConflictPolicy::RequireOverlay => report.error("path-parameters.adjacent", pointer, found, help),
            ConflictPolicy::Infer => report.note("path-parameters.adjacent", pointer, found, help),
        }
    }
}

/// Declares missing path parameters. Operations with references among their parameters are skipped: what these declare
/// is known only once they are inlined.
pub(crate) fn declare_path_parameters(document: &mut Value, report: &mut Report) {
    move_to_operations(document);
    for_each_operation(document, |location, operation| {
        let list = |operation: &serde_json::Map<String, Value>| {
            operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default()
        };
        if list(operation).iter().any(|parameter| parameter.get("$ref").is_some()) {
            return;
        }
        for name in placeholders(&location.path) {
            let declared = list(operation).iter().any(|parameter| {
                parameter.get("in").is_some_and(|kind| kind == "path")
                    && parameter.get("name").is_some_and(|n| n == name)
            });
            if declared {
                continue;
            }
            let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
            if let Value::Array(parameters) = operation.entry("parameters").or_insert_with(|| json!([])) {
                parameters.push(parameter);
            }
            report.note(
                "path-parameters.undeclared",
                &location.pointer,
                format!("path parameter {name:?} was not declared; it is declared as a string now"),
                "select it by overlay to give it a description or another type",
            );
        }
    });
}

/// Moves the parameters of path items to their operations, unless an operation has its own.
fn move_to_operations(document: &mut Value) {
    let mut common: Vec<(String, Vec<Value>)> = Vec::new();
    for (path, item) in object_members(document.get_mut("paths")) {
        if let Some(Value::Array(parameters)) = item.as_object_mut().and_then(|item| item.remove("parameters")) {
            common.push((path.clone(), parameters));
        }
    }
    for_each_operation(document, |location, operation| {
        let Some((_, parameters)) = common.iter().find(|(path, _)| *path == location.path) else {
            return;
        };
        if let Value::Array(own) = operation.entry("parameters").or_insert_with(|| json!([])) {
            let same = |a: &Value, b: &Value| a.get("name") == b.get("name") && a.get("in") == b.get("in");
            let missing: Vec<Value> =
                parameters.iter().filter(|common| !own.iter().any(|own| same(own, common))).cloned().collect();
            own.extend(missing);
        }
    });
}

/// Returns the names in braces, in the order of the path.
fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undeclared_parameters_are_declared() {
        let mut document = json!({"paths": {"/a/{id}/{part}": {
            "parameters": [{"name": "part", "in": "path", "required": true, "schema": {"type": "integer"}}],
            "get": {"parameters": [{"name": "id", "in": "query"}]}
        }}});
        let mut report = Report::new("doc.json");
        declare_and_check(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        let item = &document["paths"]["/a/{id}/{part}"];
        assert_eq!(
            item["get"]["parameters"],
            json!([
                {"name": "id", "in": "query"},
                {"name": "part", "in": "path", "required": true, "schema": {"type": "integer"}},
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}
            ])
        );
        assert_eq!(item.get("parameters"), None);
        assert_eq!((report.notes().len(), report.errors().len()), (1, 0));
    }

    #[test]
    fn a_parameter_that_is_not_in_the_path_is_an_error() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [{"name": "id", "in": "path"}]}}}});
        let mut report = Report::new("doc.json");
        declare_and_check(&mut document, ConflictPolicy::RequireOverlay, &mut report);
        assert_eq!(report.errors()[0].code, "path-parameters.unknown");
    }

    #[test]
    fn adjacent_parameters_are_an_error_or_a_note() {
        let parameter = |name: &str, style: &str| json!({"name": name, "in": "path", "style": style});
        let document = json!({"paths": {
            "/a/{x}{y}:go/v{z}": {"get": {}},
            "/b/{x}{y}{z}": {"get": {"parameters": [parameter("y", "label"), parameter("z", "matrix")]}},
        }});
        let mut report = Report::new("doc.json");
        declare_and_check(&mut document.clone(), ConflictPolicy::RequireOverlay, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        assert_eq!(errors, ["path-parameters.adjacent doc.json#/paths/~1a~1{x}{y}:go~1v{z}/get"]);
        let mut report = Report::new("doc.json");
        declare_and_check(&mut document.clone(), ConflictPolicy::Infer, &mut report);
        assert!(report.errors().is_empty());
        assert!(report.notes().iter().any(|note| note.code == "path-parameters.adjacent"));
    }
}
