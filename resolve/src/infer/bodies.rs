//! Chooses one media type for each body: JSON before forms before text before bytes. Every body gets a schema.

use serde_json::{Map, Value, json};

use crate::document::{for_each_operation, object_members};
use crate::pointer::join;
use crate::report::Report;

pub(super) fn choose_content(document: &mut Value, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let here = join(&location.pointer, "requestBody");
        let keep = match operation.get_mut("requestBody") {
            Some(Value::Object(body)) => {
                keep_one(body, &here, report);
                if !body.get("required").is_none_or(Value::is_boolean) {
                    body.remove("required");
                }
                body.contains_key("content") || body.contains_key("$ref")
            }
            Some(_) => false,
            None => true,
        };
        if !keep {
            operation.remove("requestBody");
            report.note("bodies.empty", &here, "a body without content was removed", "describe its content");
        }
        let here = join(&location.pointer, "responses");
        let (mut accepted, mut has_success) = (None, false);
        for (status, response) in object_members(operation.get_mut("responses")) {
            let Value::Object(response) = response else { continue };
            let here = join(&here, status);
            if location.pointer.ends_with("/head") && response.remove("content").is_some() {
                let found = "the content of a response to HEAD was removed: such a response has no body";
                report.note("bodies.head", &join(&here, "content"), found, "");
            }
            keep_one(response, &here, report);
            let range = as_bytes(response, &here, report);
            // The first success counts.
            if status.starts_with('2') && !std::mem::replace(&mut has_success, true) {
                accepted = range;
            }
        }
        // A service that returns any media type need not accept `application/octet-stream`.
        if let Some(range) = accepted {
            operation.insert("x-accept".to_owned(), range.into());
        }
    });
}

/// Reads a response of any media type as bytes if the document describes nothing but that it is binary. Returns the
/// documented media range.
fn as_bytes(response: &mut Map<String, Value>, pointer: &str, report: &mut Report) -> Option<String> {
    let content = response.get_mut("content")?.as_object_mut()?;
    let range = content.keys().find(|name| ["*/*", "application/*"].contains(&name.as_str()))?.clone();
    let entry = content.get(&range)?;
    let schema = entry.get("schema").and_then(Value::as_object);
    let is_undescribed = schema.is_none_or(|schema| !schema.keys().any(|name| DESCRIBING.contains(&name.as_str())));
    let is_binary = schema.is_some_and(|schema| {
        schema.get("type").is_some_and(|kind| kind == "string")
            && schema.get("format").is_some_and(|format| format == "binary")
    });
    if !(is_undescribed || is_binary) {
        return None;
    }
    let entry = content.remove(&range)?;
    content.insert("application/octet-stream".to_owned(), entry);
    let found = format!("a body of type {range} without a schema is read as bytes");
    report.note("bodies.any", &join(pointer, "content"), found, "name its media type, or describe it");
    Some(range)
}

/// Keywords that describe the shape of a value.
const DESCRIBING: [&str; 10] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "items",
    "oneOf",
    "patternProperties",
    "properties",
    "type",
];

/// Keeps the content with the most specific media type, under a valid name.
fn keep_one(holder: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    let Some(content) = holder.remove("content") else { return };
    let Value::Object(mut content) = content else { return };
    let mut names: Vec<String> = content.keys().cloned().collect();
    names.sort_by_key(|name| (media_type_rank(name), name.clone()));
    let Some(chosen) = names.first().cloned() else { return };
    if names.len() > 1 {
        let found = format!("{} was kept, {} removed", chosen, names[1..].join(", "));
        report.note("bodies.content", &join(pointer, "content"), found, "remove the content that is not wanted");
    }
    let mut entry = content.remove(&chosen).filter(Value::is_object).unwrap_or_else(|| json!({}));
    if let Value::Object(entry) = &mut entry
        && !entry.get("schema").is_some_and(|schema| schema.is_object() || schema.is_boolean())
    {
        entry.insert("schema".to_owned(), json!({}));
    }
    let usable = chosen.contains('/') && chosen.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    let name = match (usable, chosen.contains("json")) {
        (true, _) => chosen,
        (false, true) => "application/json".to_owned(),
        (false, false) => "application/octet-stream".to_owned(),
    };
    holder.insert("content".to_owned(), json!({name: entry}));
}

/// Returns the rank of a media type; the lower, the better it can be generated.
pub(super) fn media_type_rank(content_type: &str) -> u8 {
    let name = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match name.as_str() {
        "application/json" if content_type == name => 0,
        "application/json" | "text/json" | "*/*" | "application/*" | "json" => 1,
        name if name.ends_with("+json") => 1,
        "multipart/form-data" => 2,
        "application/x-www-form-urlencoded" => 3,
        name if name.starts_with("text/") => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_that_says_most_is_kept() {
        let mut document = json!({"paths": {"/a": {"post": {
            "requestBody": {"content": {"text/csv": {}, "application/vnd.x+json": {"schema": {"type": "string"}}, "application/xml": {}}, "required": "x"},
            "responses": {"200": {"content": {"png image": {"schema": 1}}}, "204": {"content": {}}}
        }, "put": {"requestBody": {"content": {}}}}}});
        let mut report = Report::new("doc.json");
        choose_content(&mut document, &mut report);
        let item = &document["paths"]["/a"];
        assert_eq!(
            item["post"]["requestBody"],
            json!({"content": {"application/vnd.x+json": {"schema": {"type": "string"}}}})
        );
        assert_eq!(
            item["post"]["responses"],
            json!({"200": {"content": {"application/octet-stream": {"schema": {}}}}, "204": {}})
        );
        assert_eq!(item["put"], json!({}));
        assert_eq!(report.notes().len(), 2);
    }

    #[test]
    fn responses_of_any_type_without_a_shape_are_bytes_and_those_to_head_have_no_content() {
        let chosen = |method: &str, content: Value| {
            let mut document = json!({"paths": {"/a": {method: {"responses": {"200": {"content": content}}}}}});
            let mut report = Report::new("doc.json");
            choose_content(&mut document, &mut report);
            let codes: Vec<_> = report.notes().iter().map(|note| note.code).collect();
            let operation = &mut document["paths"]["/a"][method];
            let accept = operation.get("x-accept").and_then(Value::as_str).unwrap_or_default().to_owned();
            (operation["responses"]["200"].take(), accept, codes)
        };
        let binary = json!({"type": "string", "format": "binary"});
        for schema in [json!({}), json!({"description": "d"}), binary] {
            for range in ["*/*", "application/*"] {
                let (response, accept, codes) = chosen("get", json!({range: {"schema": schema}}));
                assert_eq!(response, json!({"content": {"application/octet-stream": {"schema": schema}}}));
                assert_eq!((accept.as_str(), codes.as_slice()), (range, &["bodies.any"][..]));
            }
        }
        let described = json!({"*/*": {"schema": {"type": "object"}}});
        let kept = (json!({"content": described.clone()}), String::new(), Vec::new());
        assert_eq!(chosen("get", described.clone()), kept);
        assert_eq!(chosen("head", described), (json!({}), String::new(), vec!["bodies.head"]));
    }
}
