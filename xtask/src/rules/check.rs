//! Whether catalogue, code, documents and cases agree.

use std::collections::BTreeSet;

use serde_json::Value;

use super::catalogue::{Catalogue, Disposition, Entry};

pub(super) fn problems(catalogue: &Catalogue) -> Vec<String> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in &catalogue.entries {
        let mut found = Vec::new();
        if !ids.insert(&entry.id) {
            found.push("is listed twice".to_owned());
        }
        in_code(catalogue, entry, &mut found);
        has_cases(catalogue, entry, &mut found);
        in_document(catalogue, entry, &mut found);
        problems.extend(found.into_iter().map(|problem| format!("{}: {}: {problem}", catalogue.api.name(), entry.id)));
    }
    for rule in &catalogue.written {
        if !ids.contains(&rule.id) {
            problems.push(format!("{}: `{}` is checked, but not in the catalogue", rule.file, rule.id));
        }
    }
    for case in &catalogue.cases {
        if !ids.contains(&case.rule) {
            problems.push(format!("tests/rules: there is a case for `{}`, which is not in the catalogue", case.rule));
        }
    }
    problems
}

fn in_code(catalogue: &Catalogue, entry: &Entry, found: &mut Vec<String>) {
    if entry.says.trim().is_empty() {
        found.push("says nothing".to_owned());
    }
    let other = entry.by.as_ref().map(|id| catalogue.entries.iter().find(|other| other.id == *id));
    match other {
        Some(None) => found.push("names a rule that is not in the catalogue".to_owned()),
        Some(Some(other)) if other.disposition != entry.disposition => {
            found.push(format!("is checked by `{}`, which has another disposition", other.id));
        }
        _ => {}
    }
    let places = catalogue.places(entry);
    if entry.disposition.is_checked() && places.is_empty() {
        found.push("is said to be checked, but no code does".to_owned());
    }
    if !entry.disposition.is_checked() && !places.is_empty() {
        found.push(format!("is checked in {}, but listed as {}", places.join(", "), entry.disposition.name()));
    }
}

fn has_cases(catalogue: &Catalogue, entry: &Entry, found: &mut Vec<String>) {
    if !entry.disposition.is_checked() {
        return;
    }
    let mut cases = catalogue.cases.iter().filter(|case| case.rule == entry.id);
    if !cases.any(|case| case.severity == entry.disposition) {
        let severity = entry.disposition.name();
        found.push(format!("has no case in tests/rules/{}.json that gives the {severity}", catalogue.api.name()));
    }
}

/// Schemas, operations and members are those of the document.
fn in_document(catalogue: &Catalogue, entry: &Entry, found: &mut Vec<String>) {
    let document = &catalogue.document;
    let holders: Vec<Holder<'_>> = entry.schemas.iter().filter_map(|name| holder(document, name)).collect();
    for name in &entry.schemas {
        if holder(document, name).is_none() {
            found.push(format!("names `{name}`, which is neither a schema nor an operation of the document"));
        }
    }
    let anywhere = |member: &str| {
        document["components"]["schemas"]
            .as_object()
            .is_some_and(|schemas| schemas.values().any(|schema| Holder::Schema(schema).has(member)))
    };
    let has = |member: &String| match holders.as_slice() {
        [] => anywhere(member),
        holders => holders.iter().any(|holder| holder.has(member)),
    };
    for member in entry.members.iter().filter(|member| !has(member)) {
        found.push(format!("names the member `{member}`, which the document does not have"));
    }
    for member in entry.former_members.iter().filter(|member| has(member)) {
        found.push(format!("calls `{member}` a former member, but the document has it again"));
    }
    if entry.disposition == Disposition::Type && entry.schemas.is_empty() {
        found.push("is built into a type, but names none".to_owned());
    }
}

/// What has members: a schema or an operation.
enum Holder<'a> {
    Schema(&'a Value),
    Operation(&'a Value),
}

impl Holder<'_> {
    fn has(&self, member: &str) -> bool {
        match self {
            // A former name under which a member still reads counts as one.
            Self::Schema(schema) => schema["properties"].as_object().is_some_and(|members| {
                let alias = |held: &Value| {
                    held["x-alias"] == member
                        || held["x-alias"].as_array().is_some_and(|names| names.iter().any(|name| name == member))
                };
                members.contains_key(member) || members.values().any(alias)
            }),
            Self::Operation(operation) => operation["parameters"]
                .as_array()
                .is_some_and(|parameters| parameters.iter().any(|parameter| parameter["name"] == member)),
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
