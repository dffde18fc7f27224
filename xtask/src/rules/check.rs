//! Whether catalog, code, documents and cases agree.

use std::collections::BTreeSet;

use serde_json::Value;

use super::catalog::{Catalog, Disposition, Entry};

pub(super) fn problems(catalog: &Catalog) -> Vec<String> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in &catalog.entries {
        let mut found = Vec::new();
        if !ids.insert(&entry.id) {
            found.push("is listed twice".to_owned());
        }
        in_code(catalog, entry, &mut found);
        has_cases(catalog, entry, &mut found);
        in_document(catalog, entry, &mut found);
        problems.extend(found.into_iter().map(|problem| format!("{}: {}: {problem}", catalog.api.name(), entry.id)));
    }
    for rule in &catalog.written {
        if !ids.contains(&rule.id) {
            problems.push(format!("{}: `{}` is checked, but not in the catalog", rule.file, rule.id));
        }
    }
    for case in &catalog.cases {
        if !ids.contains(&case.rule) {
            problems.push(format!("tests/rules: there is a case for `{}`, which is not in the catalog", case.rule));
        }
    }
    problems
}

fn in_code(catalog: &Catalog, entry: &Entry, found: &mut Vec<String>) {
    if entry.description.trim().is_empty() {
        found.push("has no description".to_owned());
    }
    let other = entry.by.as_ref().map(|id| catalog.entries.iter().find(|other| other.id == *id));
    match other {
        Some(None) => found.push("names a rule that is not in the catalog".to_owned()),
        Some(Some(other)) if other.disposition != entry.disposition => {
            found.push(format!("is checked by `{}`, which has another disposition", other.id));
        }
        _ => {}
    }
    let places = catalog.places(entry);
    if entry.disposition.is_checked() && places.is_empty() {
        found.push("is listed as checked, but no code checks it".to_owned());
    }
    if !entry.disposition.is_checked() && !places.is_empty() {
        found.push(format!("is checked in {}, but listed as {}", places.join(", "), entry.disposition.name()));
    }
}

fn has_cases(catalog: &Catalog, entry: &Entry, found: &mut Vec<String>) {
    if !entry.disposition.is_checked() {
        return;
    }
    let mut cases = catalog.cases.iter().filter(|case| case.rule == entry.id);
    if !cases.any(|case| case.severity == entry.disposition) {
        let severity = entry.disposition.name();
        found.push(format!("has no case in tests/rules/{}.json that gives the {severity}", catalog.api.name()));
    }
}

/// Schemas, operations and properties are those of the document.
fn in_document(catalog: &Catalog, entry: &Entry, found: &mut Vec<String>) {
    let document = &catalog.document;
    let holders: Vec<Holder<'_>> = entry.schemas.iter().filter_map(|name| holder(document, name)).collect();
    for name in &entry.schemas {
        if holder(document, name).is_none() {
            found.push(format!("names `{name}`, which is neither a schema nor an operation of the document"));
        }
    }
    let anywhere = |property: &str| {
        document["components"]["schemas"]
            .as_object()
            .is_some_and(|schemas| schemas.values().any(|schema| Holder::Schema(schema).has(property)))
    };
    let has = |property: &String| match holders.as_slice() {
        [] => anywhere(property),
        holders => holders.iter().any(|holder| holder.has(property)),
    };
    for property in entry.properties.iter().filter(|property| !has(property)) {
        found.push(format!("names the property `{property}`, which the document does not have"));
    }
    for property in entry.former_properties.iter().filter(|property| has(property)) {
        found.push(format!("calls `{property}` a former property, but the document has it again"));
    }
    if entry.disposition == Disposition::Type && entry.schemas.is_empty() {
        found.push("is built into a type, but names none".to_owned());
    }
}

/// What has properties: a schema or an operation.
enum Holder<'a> {
    Schema(&'a Value),
    Operation(&'a Value),
}

impl Holder<'_> {
    fn has(&self, property: &str) -> bool {
        match self {
            // A former name under which a property still reads counts as one.
            Self::Schema(schema) => schema["properties"].as_object().is_some_and(|properties| {
                let alias = |held: &Value| {
                    held["x-alias"] == property
                        || held["x-alias"].as_array().is_some_and(|names| names.iter().any(|name| name == property))
                };
                properties.contains_key(property) || properties.values().any(alias)
            }),
            Self::Operation(operation) => operation["parameters"]
                .as_array()
                .is_some_and(|parameters| parameters.iter().any(|parameter| parameter["name"] == property)),
        }
    }
}

fn holder<'a>(document: &'a Value, name: &str) -> Option<Holder<'a>> {
    if let Some(schema) = document["components"]["schemas"].get(name) {
        return Some(Holder::Schema(schema));
    }
    let items = document["paths"].as_object()?.values().filter_map(Value::as_object);
    items.flat_map(|item| item.values()).find(|operation| operation["operationId"] == name).map(Holder::Operation)
}

#[cfg(test)]
mod tests {
    use identity_apis_codegen::DocumentRule;
    use identity_apis_resolve::Api;
    use serde_json::json;

    use super::super::code::WrittenRule;
    use super::*;

    /// A catalog in order: one rule of the document, one written by hand, one that is built into a type.
    fn catalog() -> Catalog {
        let entry = |id: &str, property: &str, disposition: &str| json!({"id": id, "schemas": ["Thing"], "properties": [property], "disposition": disposition, "description": "So."});
        let case = |rule: &str, severity: &str| json!({"rule": rule, "type": "Thing", "severity": severity, "accepted": {}, "rejected": {}});
        Catalog {
            api: Api::Prove,
            entries: serde_json::from_value(json!([
                entry("thing.name", "name", "error"),
                entry("thing.size", "size", "warning"),
                entry("thing.kind", "kind", "type"),
            ]))
            .unwrap(),
            document: json!({"components": {"schemas": {"Thing": {"properties": {
                "name": {}, "size": {}, "kind": {"x-alias": "sort"}
            }}}}}),
            limits: vec![DocumentRule {
                id: "thing.name".to_owned(),
                schema: "Thing".to_owned(),
                property: "name".to_owned(),
                kind: "length".to_owned(),
                warning: false,
            }],
            written: vec![WrittenRule {
                id: "thing.size".to_owned(),
                property: "size".to_owned(),
                file: "src/thing.rs".to_owned(),
            }],
            cases: serde_json::from_value(json!([case("thing.name", "error"), case("thing.size", "warning")])).unwrap(),
        }
    }

    fn problem(change: impl FnOnce(&mut Catalog)) -> String {
        let mut changed = catalog();
        change(&mut changed);
        problems(&changed).join("\n")
    }

    #[test]
    fn what_agrees_is_let_pass() {
        assert_eq!(problem(|_| {}), "");
    }

    #[test]
    fn a_checked_rule_has_code_and_a_case_of_its_severity() {
        assert!(problem(|all| all.limits.clear()).contains("thing.name: is listed as checked, but no code checks it"));
        assert!(problem(|all| all.cases.truncate(1)).contains("thing.size: has no case"));
        assert!(problem(|all| all.cases[1].severity = Disposition::Error).contains("gives the warning"));
        assert!(problem(|all| all.entries[1].disposition = Disposition::Flow).contains("listed as flow"));
    }

    #[test]
    fn code_and_cases_without_an_entry_are_found() {
        let found = problem(|all| {
            all.entries.remove(1);
        });
        assert!(found.contains("src/thing.rs: `thing.size` is checked, but not in the catalog"), "{found}");
        assert!(found.contains("there is a case for `thing.size`"), "{found}");
    }

    #[test]
    fn names_are_those_of_the_document() {
        assert!(problem(|all| all.entries[0].schemas = vec!["Other".to_owned()]).contains("names `Other`"));
        assert!(
            problem(|all| all.entries[2].properties = vec!["weight".to_owned()])
                .contains("names the property `weight`")
        );
        assert_eq!(problem(|all| all.entries[2].properties = vec!["sort".to_owned()]), "");
        let again = problem(|all| all.entries[2].former_properties = vec!["name".to_owned()]);
        assert!(again.contains("the document has it again"), "{again}");
    }

    #[test]
    fn a_rule_that_another_one_checks_shares_its_disposition() {
        let by = |id: &'static str| move |all: &mut Catalog| all.entries[0].by = Some(id.to_owned());
        assert!(problem(by("thing.gone")).contains("names a rule that is not in the catalog"));
        assert!(problem(by("thing.size")).contains("which has another disposition"));
    }
}
