//! `cargo xtask as-of`: a resolved document as it was at a date in the past, according to its history extensions.
//!
//! | extension | at | meaning |
//! | --- | --- | --- |
//! | `x-existed` | operation | `ts 0.9.0-0.9.3; ...; 2025-02-18..2025-04-04`: the releases and days that had it |
//! | `x-since` | operation | a day, or `{after: {typescript: 0.9.6}}`: not in that release yet |
//! | `x-documented-since` | operation, parameter, property | a month or a day: the first upstream document that has it |
//! | `x-since` | property | `{typescript: 0.12.0, ..}`: the first release that has it |
//!
//! `timeline` relates releases and days by the ranges of `x-existed`. What the extensions cannot decide is removed and
//! reported.

mod timeline;

use std::collections::BTreeSet;
use std::path::PathBuf;

use identity_apis_resolve::{Api, document, pointer};
use serde_json::{Map, Value};

use crate::project::{Failure, Project};
use timeline::{Existence, Timeline};

/// Arguments of `cargo xtask as-of`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The API
    #[arg(value_parser = crate::api_arg::parser())]
    api: Api,

    /// The day, or the month (its last day): 2025-03-31, 2025-03
    #[arg(value_parser = day)]
    date: String,

    /// Where the document goes (default: standard output)
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let path = args.api.resolved();
    let mut document: Value = serde_json::from_str(&project.read(&path)?)
        .map_err(|error| Failure::new(format!("error: {path}: not valid JSON: {error}")))?;
    let indeterminate = as_of(&mut document, &args.date);
    let text = format!("{document:#}\n");
    match &args.out {
        Some(out) => {
            std::fs::write(out, text).map_err(|error| Failure::file(&out.display().to_string(), &error))?;
        }
        None => print!("{text}"),
    }
    if !indeterminate.is_empty() {
        eprintln!("removed, although the history marks do not decide: {}", indeterminate.join(", "));
    }
    Ok(())
}

fn day(text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str, count: usize| part.len() == count && part.bytes().all(|digit| digit.is_ascii_digit());
    match parts.as_slice() {
        [year, month] if digits(year, 4) && digits(month, 2) => Ok(format!("{text}-31")),
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => Ok(text.to_owned()),
        _ => Err("give a day (2025-03-31) or a month (2025-03)".to_owned()),
    }
}

/// Removes what a document did not have at a date. Returns what could not be decided.
pub(crate) fn as_of(whole: &mut Value, date: &str) -> Vec<String> {
    let timeline = Timeline::new(whole, date);
    let reachable_before = reachable(whole);
    let mut indeterminate = Vec::new();
    remove_later_operations(whole, &timeline, &mut indeterminate);
    let gone: Vec<String> = reachable_before.difference(&reachable(whole)).cloned().collect();
    if let Some(Value::Object(schemas)) = whole.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| !gone.contains(name));
    }
    remove_later_properties(whole, &timeline, &mut indeterminate);
    // A removed property may have been the only one that refers to a schema.
    let gone: Vec<String> = reachable_before.difference(&reachable(whole)).cloned().collect();
    if let Some(Value::Object(schemas)) = whole.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| !gone.contains(name));
    }
    remove_unused_groups(whole);
    indeterminate
}

fn remove_later_operations(whole: &mut Value, timeline: &Timeline, indeterminate: &mut Vec<String>) {
    for (path, item) in document::object_members(whole.get_mut("paths")) {
        let Value::Object(methods) = item else { continue };
        methods.retain(|method, operation| match timeline.operation(operation) {
            Existence::Yes => true,
            Existence::No => false,
            Existence::Unknown => {
                indeterminate.push(format!("{} {path}", method.to_uppercase()));
                false
            }
        });
        for operation in methods.values_mut() {
            if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
                parameters.retain(|parameter| timeline.property(parameter) != Existence::No);
            }
        }
        for operation in methods.values_mut().filter(|operation| timeline.in_its_time(operation)) {
            if let Value::Object(members) = operation {
                members.remove("deprecated");
            }
        }
    }
    if let Some(Value::Object(paths)) = whole.get_mut("paths") {
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    }
}

fn remove_later_properties(whole: &mut Value, timeline: &Timeline, indeterminate: &mut Vec<String>) {
    for (name, schema) in document::object_members(whole.pointer_mut("/components/schemas")) {
        let Value::Object(schema) = schema else { continue };
        let mut removed = Vec::new();
        for (property_name, property) in document::object_members(schema.get_mut("properties")) {
            match timeline.property(property) {
                Existence::Yes => {}
                Existence::No => removed.push(property_name.clone()),
                Existence::Unknown => {
                    indeterminate.push(format!("{name}.{property_name}"));
                    removed.push(property_name.clone());
                }
            }
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.retain(|name, property| {
                remove_conditions(property, &removed);
                !removed.contains(name)
            });
        }
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.retain(|name| name.as_str().is_none_or(|name| !removed.iter().any(|other| other == name)));
        }
        if !removed.is_empty() {
            // Hand-written functions may need properties that do not exist yet.
            schema.remove("x-rules");
        }
    }
}

/// Removes the conditions of a property that refer to a removed one.
fn remove_conditions(property: &mut Value, removed: &[String]) {
    if let Value::Object(extensions) = property {
        for extension in ["x-required-if", "x-forbidden-if", "x-allowed-only-if", "x-dependent-required"] {
            let sibling =
                extensions.get(extension).and_then(Value::as_str).map(|text| text.split('=').next().unwrap_or(text));
            if sibling.is_some_and(|sibling| removed.iter().any(|name| name == sibling)) {
                extensions.remove(extension);
            }
        }
        let with = extensions.get("x-check").and_then(|check| check.get("with")).and_then(Value::as_array);
        if with.into_iter().flatten().filter_map(Value::as_str).any(|name| removed.iter().any(|other| other == name)) {
            extensions.remove("x-check");
        }
    }
}

/// Removes feature groups without operations, and kinds of paging that nothing uses.
fn remove_unused_groups(whole: &mut Value) {
    let mut used = BTreeSet::new();
    let mut names = BTreeSet::new();
    document::for_each_operation(whole, |_, operation| {
        let list = |name: &str| operation.get(name).and_then(Value::as_array).into_iter().flatten();
        used.extend(list("tags").map(Value::to_string));
        names.extend(list("parameters").filter_map(|parameter| Some(parameter.get("name")?.as_str()?.to_owned())));
    });
    if let Some(Value::Array(tags)) = whole.get_mut("tags") {
        tags.retain(|tag| tag.get("name").is_some_and(|name| used.contains(&name.to_string())));
    }
    document::for_each_schema(whole, |_, schema| {
        names.extend(schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned());
    });
    if let Some(Value::Array(paging)) = whole.pointer_mut("/info/x-paging") {
        let is_there =
            |mark: &Value, role: &str| mark.get(role).and_then(Value::as_str).is_none_or(|name| names.contains(name));
        paging.retain(|mark| ["items", "number", "index", "key"].iter().all(|role| is_there(mark, role)));
    }
}

/// Returns the names of the schemas that operations refer to, directly or through others.
fn reachable(whole: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    references(whole.get("paths").unwrap_or(&Value::Null), &mut open);
    while let Some(name) = open.pop() {
        let schema = whole.get("components").and_then(|parts| parts.get("schemas")?.get(&name));
        if found.insert(name) {
            references(schema.unwrap_or(&Value::Null), &mut open);
        }
    }
    found
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).and_then(pointer::schema_name));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        let body = |name: &str| json!({"200": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}});
        json!({
            "tags": [{"name": "old"}, {"name": "new"}],
            "paths": {
                "/mfa": {"post": {"tags": ["old"], "deprecated": true, "responses": body("Mfa"),
                    "x-existed": "go 0.7.0-0.7.1; ts 0.9.0-0.9.3; 2025-02-18..2025-04-04"}},
                "/bind": {"post": {"tags": ["old"], "deprecated": true, "responses": body("Mfa"),
                    "x-existed": "ts 0.9.3-0.9.3; 2025-03-04..2025-04-04"}},
                "/unify": {"post": {"tags": ["new"], "responses": body("Unify"), "x-since": "2025-04-04"}},
                "/later": {"post": {"tags": ["new"], "responses": body("Unify"), "x-since": {"after": {"typescript": "0.9.6"}}}}
            },
            "components": {"schemas": {
                "Mfa": {"required": ["a", "late"], "properties": {
                    "a": {"x-dependent-required": "late"}, "late": {"x-since": {"typescript": "0.10.0"}}, "early": {"x-since": {"typescript": "0.4.0"}},
                    "part": {"$ref": "#/components/schemas/Part", "x-since": {"typescript": "0.14.2"}}
                }},
                "Unify": {"properties": {}}, "Part": {"properties": {}}, "Lonely": {"properties": {}}
            }}
        })
    }

    #[test]
    fn what_came_later_is_gone_and_what_was_in_use_is_not_deprecated() {
        let mut whole = document();
        assert_eq!(as_of(&mut whole, "2025-03-31"), Vec::<String>::new());
        assert_eq!(
            whole["paths"].as_object().map(|paths| paths.keys().cloned().collect::<Vec<_>>()),
            Some(vec!["/bind".to_owned(), "/mfa".to_owned()])
        );
        assert_eq!(whole["paths"]["/mfa"]["post"].get("deprecated"), None);
        assert_eq!(
            whole["components"]["schemas"],
            json!({
                "Mfa": {"required": ["a"], "properties": {"a": {}, "early": {"x-since": {"typescript": "0.4.0"}}}},
                "Lonely": {"properties": {}}
            })
        );
        assert_eq!(whole["tags"], json!([{"name": "old"}]));
    }

    #[test]
    fn before_its_time_an_operation_is_not_there_and_after_it_is_as_today() {
        let mut whole = document();
        as_of(&mut whole, "2025-02-20");
        assert!(whole["paths"].get("/bind").is_none() && whole["paths"].get("/mfa").is_some());
        let mut whole = document();
        let indeterminate = as_of(&mut whole, "2025-05-01");
        assert_eq!(whole["paths"]["/mfa"]["post"]["deprecated"], json!(true));
        assert!(whole["paths"].get("/unify").is_some());
        assert_eq!(indeterminate, ["POST /later", "Mfa.late", "Mfa.part"]);
    }

    #[test]
    fn what_a_later_document_brought_is_gone() {
        let mut whole = json!({
            "info": {"x-paging": [{"number": "page", "items": "list"}, {"number": "pageNo", "items": "list"}]},
            "paths": {
                "/a": {"get": {"tags": ["a"], "parameters": [{"name": "page"}, {"name": "pageNo", "x-documented-since": "2026-11"}]}},
                "/b": {"get": {"tags": ["a"], "x-documented-since": "2026-11"}}
            },
            "components": {"schemas": {"A": {"properties": {"list": {}, "more": {"x-documented-since": "2026-11"}}}}}
        });
        let mut later = whole.clone();
        assert_eq!(as_of(&mut whole, "2026-10-31"), Vec::<String>::new());
        assert_eq!(whole["paths"], json!({"/a": {"get": {"tags": ["a"], "parameters": [{"name": "page"}]}}}));
        assert_eq!(whole["components"]["schemas"]["A"]["properties"], json!({"list": {}}));
        assert_eq!(whole["info"]["x-paging"], json!([{"number": "page", "items": "list"}]));
        let before = later.clone();
        as_of(&mut later, "2026-11-31");
        assert_eq!(later["paths"], before["paths"]);
    }

    #[test]
    fn days_and_months_are_dates() {
        assert_eq!(day("2025-03").as_deref(), Ok("2025-03-31"));
        assert_eq!(day("2025-03-04").as_deref(), Ok("2025-03-04"));
        assert!(["2025", "2025-3", "March", "2025-03-04-05", ""].iter().all(|text| day(text).is_err()));
    }
}
