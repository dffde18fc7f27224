//! How generation grows with the document: ours once, twice, four and eight times over, under new names.

use std::time::Duration;

use identity_apis_codegen::generate;
use identity_apis_resolve::{Api, resolve_third_party};
use serde_json::{Map, Value, json};

use super::time::THIS_BUILD;
use crate::generator::all_features;
use crate::measure::{RUNS, median_time};
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

const SIZES: [usize; 4] = [1, 2, 4, 8];
const SCHEMAS: &str = "#/components/schemas/";

pub(super) fn print(project: &Project) -> Result<(), Failure> {
    let document: Value = serde_json::from_str(&project.read(&Api::GenAuth.resolved())?)
        .map_err(|error| Failure::new(format!("error: {}: {error}", Api::GenAuth.resolved())))?;
    let mut rows = Vec::new();
    let mut first: Option<(Duration, Duration)> = None;
    for size in SIZES {
        let text = copies(&document, size).to_string();
        let generation = time(|| generate(&text, &all_features(Api::GenAuth)).map(|generated| generated.lines()))?;
        let vendoring = time(|| resolve_third_party("copies.json", &text).map(|document| document.text.len()))?;
        let (once, vendored_once) = *first.get_or_insert((generation, vendoring));
        let share = |time: Duration, once: Duration| {
            format!("{:.2}", time.as_secs_f64() / once.as_secs_f64() / f64::from(u32::try_from(size).unwrap_or(1)))
        };
        rows.push(vec![
            format!("{size}x"),
            thousands(text.len()),
            format!("{:.0} ms", generation.as_secs_f64() * 1e3),
            share(generation, once),
            format!("{:.0} ms", vendoring.as_secs_f64() * 1e3),
            share(vendoring, vendored_once),
        ]);
    }
    println!("{THIS_BUILD} build, medians of {RUNS}; a share of 1 is linear");
    print!("{}", markdown(&["size", "bytes", "generation", "share", "vendoring", "share"], &rows));
    Ok(())
}

/// The median time of something that does not fail.
fn time<T, E>(run: impl FnMut() -> Result<T, E>) -> Result<Duration, Failure> {
    median_time(run).map_err(|_| {
        Failure::new("error: a copy of the document is rejected\n  help: run `cargo xtask vendor --check`")
    })
}

/// The document with so many copies of its groups, paths and schemas, each under names of its own.
fn copies(document: &Value, count: usize) -> Value {
    let mut whole = document.clone();
    let (mut paths, mut schemas, mut tags) = (Map::new(), Map::new(), Vec::new());
    for number in 0..count {
        let copy = renamed(document, number);
        paths.extend(entries_at(&copy, "/paths").map(|(path, item)| (format!("/copy{number}{path}"), item.clone())));
        schemas.extend(
            entries_at(&copy, "/components/schemas")
                .map(|(name, schema)| (format!("{name}Copy{number}"), schema.clone())),
        );
        tags.extend(copy.get("tags").and_then(Value::as_array).into_iter().flatten().cloned());
    }
    whole["paths"] = paths.into();
    whole["components"]["schemas"] = schemas.into();
    whole["tags"] = tags.into();
    // Its extensions refer to names that now occur several times or not at all.
    whole["info"] = json!({"title": "Copies", "version": "1"});
    whole
}

fn entries_at<'a>(document: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    document.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

/// References, ids, tags and given names of one copy.
fn renamed(value: &Value, number: usize) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .iter()
                .map(|(name, value)| {
                    let changed = match (name.as_str(), value) {
                        ("$ref", Value::String(text)) if text.starts_with(SCHEMAS) => {
                            json!(format!("{text}Copy{number}"))
                        }
                        ("operationId", Value::String(text)) => json!(format!("{text}Copy{number}")),
                        ("x-rust-name", Value::String(text)) if text.starts_with(|c: char| c.is_ascii_uppercase()) => {
                            json!(format!("{text}Copy{number}"))
                        }
                        ("tags", Value::Array(tags)) => tags.iter().map(|tag| tag_of(tag, number)).collect(),
                        _ => renamed(value, number),
                    };
                    let changed = if name == "x-rust-name" && object.contains_key("operationId") {
                        json!(format!("{}_copy{number}", value.as_str().unwrap_or_default()))
                    } else {
                        changed
                    };
                    (name.clone(), changed)
                })
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| renamed(item, number)).collect(),
        scalar => scalar.clone(),
    }
}

fn tag_of(tag: &Value, number: usize) -> Value {
    match tag {
        Value::String(name) => json!(format!("{name}-copy{number}")),
        Value::Object(members) if members.contains_key("name") => {
            let mut members = members.clone();
            members.insert("name".to_owned(), tag_of(&members["name"], number));
            Value::Object(members)
        }
        other => other.clone(),
    }
}
