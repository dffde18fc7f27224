//! The catalog as a page and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::catalog::{Catalog, Disposition, Entry};

pub(super) fn total(catalogs: &[Catalog]) -> usize {
    catalogs.iter().map(|catalog| catalog.entries.len()).sum()
}

pub(super) fn markdown(catalogs: &[Catalog]) -> String {
    let mut page = String::from(
        "# Rules\n\n\
         Every known rule of the two services, and where it is enforced. Written by `cargo xtask rules --write` from the\n\
         code, the documents and `xtask/src/rules/*.json`; `cargo xtask rules --check` fails when they disagree, or when a\n\
         checked rule has no case in `tests/rules/*.json`.\n\n",
    );
    page.push_str("| | meaning |");
    for catalog in catalogs {
        let _ = write!(page, " {} |", catalog.api.title());
    }
    page.push_str("\n| --- | --- |");
    page.push_str(&" ---: |".repeat(catalogs.len()));
    page.push('\n');
    let counts: Vec<_> = catalogs.iter().map(Catalog::counts).collect();
    for disposition in Disposition::ALL {
        let _ = write!(page, "| {} | {} |", disposition.name(), disposition.meaning());
        for counts in &counts {
            let _ = write!(page, " {} |", counts.get(&disposition).copied().unwrap_or_default());
        }
        page.push('\n');
    }
    page.push_str("| indeterminate | |");
    page.push_str(&" 0 |".repeat(catalogs.len()));
    page.push_str("\n\n");
    for catalog in catalogs {
        section(&mut page, catalog);
    }
    page
}

fn section(page: &mut String, catalog: &Catalog) {
    let _ = writeln!(page, "## {}\n", catalog.api.title());
    let _ = writeln!(page, "| rule | where | | what | checked in |\n| --- | --- | --- | --- | --- |");
    for entry in &catalog.entries {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} |",
            entry.id,
            place(entry),
            entry.disposition.name(),
            entry.description.replace('|', "\\|"),
            checked_in(catalog, entry)
        );
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for limit in catalog.unnamed_limits() {
        *kinds.entry(limit.kind.as_str()).or_default() += 1;
    }
    let number: usize = kinds.values().sum();
    let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    if number > 0 {
        let _ = writeln!(
            page,
            "\nBeside these, {number} limits of the document are checked under ids derived from type, property and kind ({}).",
            kinds.join(", ")
        );
    }
    page.push('\n');
}

fn place(entry: &Entry) -> String {
    const SHOWN: usize = 3;
    let mut names: Vec<String> = entry.schemas.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    match entry.schemas.len() {
        0 => names.push("all".to_owned()),
        more if more > SHOWN => names.push(format!("{} more", more - SHOWN)),
        _ => {}
    }
    let properties: Vec<String> =
        entry.properties.iter().chain(&entry.former_properties).map(|property| format!("`{property}`")).collect();
    if properties.is_empty() { names.join(", ") } else { format!("{}: {}", names.join(", "), properties.join(", ")) }
}

fn checked_in(catalog: &Catalog, entry: &Entry) -> String {
    if !entry.disposition.is_checked() {
        return String::new();
    }
    let places = catalog.places(entry).join(", ");
    match &entry.by {
        Some(by) => format!("{places} (as `{by}`)"),
        None => places,
    }
}

pub(super) fn json(catalogs: &[Catalog]) -> String {
    let apis: serde_json::Map<String, Value> =
        catalogs.iter().map(|catalog| (catalog.api.name().to_owned(), api(catalog))).collect();
    format!("{:#}", Value::Object(apis))
}

fn api(catalog: &Catalog) -> Value {
    let counts: serde_json::Map<String, Value> = catalog
        .counts()
        .into_iter()
        .map(|(disposition, count)| (disposition.name().to_owned(), json!(count)))
        .chain([("indeterminate".to_owned(), json!(0))])
        .collect();
    let rules: Vec<Value> = catalog.entries.iter().map(|entry| rule(catalog, entry)).collect();
    let limits: Vec<Value> = catalog
        .unnamed_limits()
        .map(|limit| {
            let severity = if limit.warning { "warning" } else { "error" };
            json!({"id": limit.id, "schema": limit.schema, "property": limit.property, "severity": severity})
        })
        .collect();
    json!({"total": rules.len(), "counts": counts, "rules": rules, "document_limits": limits})
}

fn rule(catalog: &Catalog, entry: &Entry) -> Value {
    let cases = catalog.cases.iter().filter(|case| case.rule == entry.id);
    let types: Vec<&str> = cases.map(|case| case.kind.as_str()).collect();
    json!({
        "id": entry.id,
        "row": entry.row,
        "kind": entry.kind,
        "schemas": entry.schemas,
        "properties": entry.properties,
        "former_properties": entry.former_properties,
        "disposition": entry.disposition.name(),
        "checked_by": entry.by,
        "checked_in": catalog.places(entry),
        "cases": types.len(),
        "description": entry.description,
    })
}
