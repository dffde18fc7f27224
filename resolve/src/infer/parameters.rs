//! Keeps parameters with a location, a name and a schema, each once.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::bodies::media_type_rank;
use crate::document::{for_each_operation, object_members};
use crate::pointer::join;
use crate::report::Report;

/// Headers that are set by the sender of the request: those that OpenAPI excludes, and those of the connection.
const SET_ELSEWHERE: [&str; 11] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(super) fn drop_unsendable(document: &mut Value, report: &mut Report) {
    for (path, item) in object_members(document.get_mut("paths")) {
        if let Value::Object(item) = item {
            tidy_list(item, path, &join("/paths", path), report);
        }
    }
    for_each_operation(document, |location, operation| tidy_list(operation, &location.path, &location.pointer, report));
}

fn tidy_list(holder: &mut Map<String, Value>, path: &str, pointer: &str, report: &mut Report) {
    let here = join(pointer, "parameters");
    let Some(parameters) = holder.remove("parameters") else { return };
    let Value::Array(parameters) = parameters else {
        return report.note("parameters.shape", &here, "`parameters` was removed: it is not a list", "give a list");
    };
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for (index, mut parameter) in parameters.into_iter().enumerate() {
        let here = join(&here, &index.to_string());
        match rejection_reason(&parameter, path, &mut seen) {
            None => {
                if let Value::Object(members) = &mut parameter {
                    settle_schema(members, &here, report);
                }
                kept.push(parameter);
            }
            Some(why) => report.note("parameters.left-out", &here, format!("removed: {why}"), "correct or remove it"),
        }
    }
    holder.insert("parameters".to_owned(), kept.into());
}

/// Returns why a parameter cannot be kept. References without a target are kept and rejected later.
fn rejection_reason(parameter: &Value, path: &str, seen: &mut BTreeSet<(String, String)>) -> Option<String> {
    if parameter.get("$ref").is_some() {
        return None;
    }
    let text = |name| parameter.get(name).and_then(Value::as_str);
    let (Some(name), Some(location)) = (text("name"), text("in")) else {
        return Some("it has no `name` or no `in`".to_owned());
    };
    let known = if location == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
    match location {
        "path" if !path.contains(&format!("{{{name}}}")) => Some(format!("`{name}` is not in the path")),
        "header" if SET_ELSEWHERE.contains(&known.as_str()) => Some(format!("`{name}` is set by the client")),
        "header" | "cookie" if !is_token(name) => Some(format!("`{name}` cannot be the name of a {location}")),
        "path" | "query" | "header" | "cookie" if seen.insert((location.to_owned(), known.clone())) => None,
        "path" | "query" | "header" | "cookie" => Some(format!("`{name}` is declared twice")),
        other => Some(format!("`{other}` is not a location of parameters")),
    }
}

fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Gives a parameter a schema, or JSON content of one media type. Content of another media type becomes a string.
fn settle_schema(members: &mut Map<String, Value>, pointer: &str, report: &mut Report) {
    members.retain(|name, value| match name.as_str() {
        "required" | "deprecated" | "explode" | "allowReserved" => value.is_boolean(),
        "description" | "style" => value.is_string(),
        _ => true,
    });
    if members.get("schema").is_some_and(|schema| schema.is_object() || schema.is_boolean()) {
        members.remove("content");
        return;
    }
    let content = members.remove("content");
    let json = content
        .as_ref()
        .and_then(Value::as_object)
        .and_then(|content| content.iter().find(|(name, _)| media_type_rank(name) <= 1 && name.contains("json")));
    if let Some((name, entry)) = json {
        let schema = entry.get("schema").filter(|schema| schema.is_object()).cloned().unwrap_or_else(|| json!({}));
        members.insert("content".to_owned(), json!({name: {"schema": schema}}));
        members.remove("schema");
        return;
    }
    let found = match content {
        Some(_) => "the content of the parameter is not JSON; it is a string here, which the caller encodes",
        None => "the parameter has no schema; it is a string here",
    };
    report.note("parameters.schema", pointer, found, "give it a schema");
    let kind = members.get("type").filter(|kind| kind.is_string()).cloned().unwrap_or_else(|| json!("string"));
    members.insert("schema".to_owned(), json!({"type": kind}));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_sent_is_left_out() {
        let mut document = json!({"paths": {"/a/{id}": {"get": {"parameters": [
            {"name": "id", "in": "path", "schema": {}},
            {"name": "gone", "in": "path", "schema": {}},
            {"name": "X-A", "in": "header", "schema": {}},
            {"name": "x-a", "in": "header", "schema": {}},
            {"name": "Accept", "in": "header", "schema": {}},
            {"name": "b c", "in": "header"},
            {"name": "file", "in": "formData"},
            {"name": "filter", "in": "query", "content": {"application/json": {}}},
            {"name": "xml", "in": "query", "content": {"application/xml": {"schema": {"type": "object"}}}},
            {"name": "Host", "in": "header", "schema": {}},
            {"name": "a b", "in": "cookie", "schema": {}},
            {"name": "plain", "in": "cookie", "type": "integer", "required": "yes"},
            {"in": "query"},
            7
        ]}}}});
        let mut report = Report::new("doc.json");
        drop_unsendable(&mut document, &mut report);
        assert_eq!(
            document["paths"]["/a/{id}"]["get"]["parameters"],
            json!([
                {"name": "id", "in": "path", "schema": {}},
                {"name": "X-A", "in": "header", "schema": {}},
                {"name": "filter", "in": "query", "content": {"application/json": {"schema": {}}}},
                {"name": "xml", "in": "query", "schema": {"type": "string"}},
                {"name": "plain", "in": "cookie", "type": "integer", "schema": {"type": "integer"}}
            ])
        );
        assert_eq!(report.notes().len(), 11);
    }
}
