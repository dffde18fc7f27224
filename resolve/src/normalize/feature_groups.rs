//! Checks feature groups: each operation has exactly one tag, which the document declares and which can be the name of
//! a Cargo feature.

use serde_json::Value;

use crate::document::for_each_operation;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn check_groups(document: &mut Value, report: &mut Report) {
    let declared: Vec<String> = document
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|tag| Some(tag.get("name")?.as_str()?.to_owned()))
        .collect();
    for (index, name) in declared.iter().enumerate() {
        let here = format!("/tags/{index}/name");
        if !is_kebab(name) {
            let found = format!("feature group {name:?} is not in kebab case");
            report.error(
                "groups.name",
                &here,
                found,
                "rename it by overlay: lower-case ASCII letters, digits and hyphens",
            );
        }
        if declared[..index].contains(name) {
            report.error(
                "groups.duplicate",
                &here,
                format!("feature group {name:?} is declared twice"),
                "remove one by overlay",
            );
        }
    }
    for_each_operation(document, |location, operation| {
        let tags: Vec<&str> =
            operation.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let found = match tags.as_slice() {
            [one] if declared.iter().any(|name| name == one) => return,
            [one] => format!("feature group {one:?} is not declared in `tags`"),
            [] => "the operation has no feature group".to_owned(),
            several => format!("the operation has {} feature groups: {}", several.len(), several.join(", ")),
        };
        let help =
            "set `tags` by overlay to one of the declared groups (remove the list first: overlays append to lists)";
        report.error("groups.operation", &join(&location.pointer, "tags"), found, help);
    });
}

fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .split('-')
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_kebab_case() {
        for name in ["mfa", "asa-accounts", "oauth2-apps"] {
            assert!(is_kebab(name), "{name}");
        }
        for name in ["", "Mfa", "a--b", "-a", "a_b", "2fa", "\u{7528}\u{6237}"] {
            assert!(!is_kebab(name), "{name}");
        }
    }

    #[test]
    fn each_operation_has_one_declared_group() {
        let mut document = json!({
            "tags": [{"name": "users"}, {"name": "Roles"}, {"name": "users"}],
            "paths": {"/a": {
                "delete": {"tags": ["users"]}, "get": {}, "post": {"tags": ["users", "Roles"]}, "put": {"tags": ["x"]}
            }}
        });
        let mut report = Report::new("doc.json");
        check_groups(&mut document, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        assert_eq!(
            errors,
            [
                "groups.name doc.json#/tags/1/name",
                "groups.duplicate doc.json#/tags/2/name",
                "groups.operation doc.json#/paths/~1a/get/tags",
                "groups.operation doc.json#/paths/~1a/post/tags",
                "groups.operation doc.json#/paths/~1a/put/tags",
            ]
        );
    }
}
