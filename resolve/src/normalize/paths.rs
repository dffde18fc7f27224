//! Checks that a path item has only known keys, and that there is something to generate.

use serde_json::Value;

use super::policy::ConflictPolicy;
use crate::document::METHODS;
use crate::pointer::join;
use crate::report::Report;

/// The keys of a path item that are not operations.
const OTHER: [&str; 5] = ["$ref", "description", "parameters", "servers", "summary"];

pub(super) fn check_paths(document: &Value, policy: ConflictPolicy, report: &mut Report) {
    let mut operations = 0;
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let here = join("/paths", path);
        if !path.starts_with('/') {
            let found = format!("path {path:?} does not start with a slash");
            report.error(
                "paths.slash",
                &here,
                found,
                "rename it by overlay: add the item under another name, remove this one",
            );
        }
        if !has_balanced_braces(path) {
            let found = format!("path {path:?} has unbalanced or nested braces");
            report.error(
                "paths.template",
                &here,
                found,
                "rename it by overlay: add the item under a path with `{name}` for each parameter, remove this one",
            );
        }
        if path.contains(['?', '#']) {
            let found = "the path has a query or a fragment of its own: a query is sent before that of the parameters, a \
                         fragment never is";
            report.note("paths.query", &here, found, "describe it as parameters of the query");
        }
        let Some(members) = item.as_object() else {
            report.error("paths.shape", &here, "a path item that is not an object", "remove or correct it by overlay");
            continue;
        };
        for (name, member) in members {
            let method = METHODS.contains(&name.as_str());
            operations += usize::from(method && member.is_object());
            let found = if method && !member.is_object() {
                "an operation that is not an object".to_owned()
            } else if !method && !OTHER.contains(&name.as_str()) && !name.starts_with("x-") {
                format!("a path item has no key {name:?}")
            } else {
                continue;
            };
            let help = "remove or correct it by overlay; methods are in lower case";
            report.error("paths.member", &join(&here, name), found, help);
        }
    }
    let has_schemas =
        document.pointer("/components/schemas").and_then(Value::as_object).is_some_and(|schemas| !schemas.is_empty());
    if operations == 0 && policy == ConflictPolicy::Infer && has_schemas {
        report.note("paths.none", "/paths", "the document has no operations: only types are generated", "");
    } else if operations == 0 {
        report.error("paths.none", "/paths", "the document has no operations", "give the whole OpenAPI document");
    }
}

/// Returns whether each brace is closed before the next one opens and within its segment.
fn has_balanced_braces(path: &str) -> bool {
    let mut is_open = false;
    for character in path.chars() {
        match (character, is_open) {
            ('{', false) => is_open = true,
            ('}', true) => is_open = false,
            ('{' | '/', true) | ('}', false) => return false,
            _ => {}
        }
    }
    !is_open
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_with_a_stray_brace_are_errors() {
        let mut report = Report::new("doc.json");
        let operation = json!({"get": {}});
        let document = json!({"paths": {
            "/a/{b": operation, "/a/b}": operation, "/{a{b}}": operation, "/{a/b}": operation, "/{a}:go/{b}.{c}": operation,
            "/a?b=1#c": operation
        }});
        check_paths(&document, ConflictPolicy::RequireOverlay, &mut report);
        assert_eq!(report.errors().len(), 4);
        assert!(report.errors().iter().all(|diagnostic| diagnostic.code == "paths.template"));
        assert_eq!(report.notes().iter().map(|note| note.code).collect::<Vec<_>>(), ["paths.query"]);
    }

    #[test]
    fn what_would_be_overlooked_is_an_error() {
        let mut report = Report::new("doc.json");
        let document = json!({"paths": {
            "a": {"get": {}}, "/b": {"GET": {}, "x-note": 1, "summary": "s", "put": []}, "/c": null
        }});
        check_paths(&document, ConflictPolicy::RequireOverlay, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        assert_eq!(
            errors,
            [
                "paths.member doc.json#/paths/~1b/GET",
                "paths.member doc.json#/paths/~1b/put",
                "paths.shape doc.json#/paths/~1c",
                "paths.slash doc.json#/paths/a",
            ]
        );
        let mut report = Report::new("doc.json");
        check_paths(&json!({"openapi": "3.0.3"}), ConflictPolicy::RequireOverlay, &mut report);
        assert_eq!(report.errors()[0].code, "paths.none");
    }
}
