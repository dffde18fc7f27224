//! The catalogue as a page and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::catalogue::{Catalogue, Disposition, Entry};

pub(super) fn total(catalogues: &[Catalogue]) -> usize {
    catalogues.iter().map(|catalogue| catalogue.entries.len()).sum()
}

pub(super) fn markdown(catalogues: &[Catalogue]) -> String {
    let mut page = String::from(
        "# Rules\n\n\
         Every known rule of the two services, and where it is enforced. Written by `cargo xtask rules --write` from the\n\
         code, the documents and `xtask/src/rules/*.json`; `cargo xtask rules --check` fails when they disagree, or when a\n\
         checked rule has no case in `tests/rules/*.json`.\n\n",
    );
    page.push_str("| | meaning |");
    for catalogue in catalogues {
        let _ = write!(page, " {} |", catalogue.api.title());
    }
    page.push_str("\n| --- | --- |");
    page.push_str(&" ---: |".repeat(catalogues.len()));
    page.push('\n');
    let counts: Vec<_> = catalogues.iter().map(Catalogue::counts).collect();
    for disposition in Disposition::ALL {
        let _ = write!(page, "| {} | {} |", disposition.name(), disposition.meaning());
        for counts in &counts {
            let _ = write!(page, " {} |", counts.get(&disposition).copied().unwrap_or_default());
        }
        page.push('\n');
    }
    page.push_str("| indeterminate | |");
    page.push_str(&" 0 |".repeat(catalogues.len()));
    page.push_str("\n\n");
    for catalogue in catalogues {
        section(&mut page, catalogue);
    }
    page
}

fn section(page: &mut String, catalogue: &Catalogue) {
    let _ = writeln!(page, "## {}\n", catalogue.api.title());
    let _ = writeln!(page, "| rule | where | | what | checked in |\n| --- | --- | --- | --- | --- |");
    for entry in &catalogue.entries {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} |",
            entry.id,
            place(entry),
            entry.disposition.name(),
            entry.description.replace('|', "\\|"),
            checked_in(catalogue, entry)
        );
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for limit in catalogue.unnamed_limits() {
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

fn checked_in(catalogue: &Catalogue, entry: &Entry) -> String {
    if !entry.disposition.is_checked() {
        return String::new();
    }
    let places = catalogue.places(entry).join(", ");
    match &entry.by {
        Some(by) => format!("{places} (as `{by}`)"),
        None => places,
    }
}

pub(super) fn json(catalogues: &[Catalogue]) -> String {
    let apis: serde_json::Map<String, Value> =
        catalogues.iter().map(|catalogue| (catalogue.api.name().to_owned(), api(catalogue))).collect();
    format!("{:#}", Value::Object(apis))
}

fn api(catalogue: &Catalogue) -> Value {
    let counts: serde_json::Map<String, Value> = catalogue
        .counts()
        .into_iter()
        .map(|(disposition, count)| (disposition.name().to_owned(), json!(count)))
        .chain([("indeterminate".to_owned(), json!(0))])
        .collect();
    let rules: Vec<Value> = catalogue.entries.iter().map(|entry| rule(catalogue, entry)).collect();
    let limits: Vec<Value> = catalogue
        .unnamed_limits()
        .map(|limit| {
            let severity = if limit.warning { "warning" } else { "error" };
            json!({"id": limit.id, "schema": limit.schema, "property": limit.property, "severity": severity})
        })
        .collect();
    json!({"total": rules.len(), "counts": counts, "rules": rules, "document_limits": limits})
}

fn rule(catalogue: &Catalogue, entry: &Entry) -> Value {
    let cases = catalogue.cases.iter().filter(|case| case.rule == entry.id);
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
        "checked_in": catalogue.places(entry),
        "cases": types.len(),
        "description": entry.description,
    })
}
