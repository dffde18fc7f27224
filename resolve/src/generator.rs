//! Asks the generator what it rejects: names that clash, properties that may quote personal data, responses without an
//! envelope.

use identity_apis_codegen::api_surface;
use serde_json::{Value, json};

use crate::api::Api;
use crate::document::for_each_operation;
use crate::report::Report;
use crate::suggest::extension;

/// Maximum number of problems of one run; the next run finds the others.
const MAX_PROBLEMS: usize = 100;

/// Codes of errors that do not keep the generator from judging the rest of the document.
const TOLERATED: [&str; 2] = ["groups.operation", "value-sets.name-only"];

/// Reports what the generator rejects; it has rules of its own about names and extensions.
///
/// The generator stops at the first problem. So each problem is fixed in a copy, in the way that is suggested for it, and
/// the generator gets the copy again.
pub(super) fn check_with_generator(document: &Value, api: Api, report: &mut Report) {
    let options = api.options();
    if !report.errors().iter().all(|diagnostic| TOLERATED.contains(&diagnostic.code)) {
        return;
    }
    let mut trial = document.clone();
    assign_groups(&mut trial);
    let mut seen = Vec::new();
    while let Err(error) = api_surface(&trial.to_string(), &options) {
        report.error("generator", error.pointer(), error.problem(), error.hint());
        let required = extension::required_extension(error.problem(), error.hint(), error.pointer());
        let location = trial.pointer_mut(error.pointer()).and_then(Value::as_object_mut);
        let (Some((_, Value::Object(extensions))), Some(location)) = (required, location) else { return };
        if seen.len() >= MAX_PROBLEMS || seen.iter().any(|pointer| pointer == error.pointer()) {
            return;
        }
        seen.push(error.pointer().to_owned());
        location.extend(extensions);
    }
}

/// Assigns a declared group to operations that have none.
fn assign_groups(document: &mut Value) {
    const GENERAL: &str = "general";
    let tags = document.get("tags").and_then(Value::as_array).into_iter().flatten();
    let mut declared: Vec<Value> = tags.filter_map(|tag| tag.get("name").cloned()).collect();
    declared.push(json!(GENERAL));
    let mut used_general = false;
    for_each_operation(document, |_, operation| {
        let tags = operation.get("tags").and_then(Value::as_array);
        if !tags.is_some_and(|tags| tags.len() == 1 && declared.contains(&tags[0])) {
            used_general = true;
            operation.insert("tags".to_owned(), json!([GENERAL]));
        }
    });
    match document.get_mut("tags") {
        Some(Value::Array(tags)) if used_general => tags.push(json!({"name": GENERAL})),
        Some(tags) if used_general => *tags = json!([{"name": GENERAL}]),
        None if used_general => document["tags"] = json!([{"name": GENERAL}]),
        _ => {}
    }
}
