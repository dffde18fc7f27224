//! Checks that the style of a parameter has a meaning for its location and type.

use serde_json::{Map, Value};

use super::policy::ConflictPolicy;
use crate::document::for_each_operation;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn check_styles(document: &mut Value, policy: ConflictPolicy, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let here = join(&location.pointer, "parameters");
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            if let Value::Object(members) = parameter {
                check_parameter(members, &join(&here, &index.to_string()), policy, report);
            }
        }
    });
}

fn check_parameter(parameter: &mut Map<String, Value>, pointer: &str, policy: ConflictPolicy, report: &mut Report) {
    let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
    let known: &[&str] = match location.as_str() {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return,
    };
    let style = parameter.get("style").and_then(Value::as_str).map(str::to_owned);
    if let Some(style) = style.as_deref().filter(|style| !known.contains(style)) {
        let here = join(pointer, "style");
        let found = format!("the style {style:?} has no meaning in a {location}");
        let help = format!("use one of {}", known.join(", "));
        match policy {
            ConflictPolicy::RequireOverlay => report.error("parameters.style", &here, found, &help),
            ConflictPolicy::Infer => {
                parameter.remove("style");
                parameter.remove("explode");
                report.note("parameters.style", &here, format!("{found}; the default style is used"), &help);
            }
        }
        return;
    }
    if location != "query" && parameter.get("allowReserved").is_some_and(|flag| *flag == Value::Bool(true)) {
        parameter.remove("allowReserved");
        let found = format!("`allowReserved` has no meaning in a {location} and was removed");
        report.note("parameters.reserved", &join(pointer, "allowReserved"), found, "remove it");
    }
    let Some(schema) = parameter.get("schema") else { return };
    let kind = |schema: &Value| schema.get("type").and_then(Value::as_str).map(str::to_owned);
    let is_scalar = kind(schema).is_some_and(|kind| kind != "array" && kind != "object");
    let style = style.unwrap_or_default();
    if is_scalar && matches!(style.as_str(), "spaceDelimited" | "pipeDelimited" | "deepObject") {
        let found = format!("the style {style:?} has no meaning for a scalar; the style \"form\" is used");
        report.note("parameters.style-of-text", &join(pointer, "style"), found, "remove the style");
    }
    let is_nested = |schema: &Value| matches!(kind(schema).as_deref(), Some("array" | "object"));
    let inner = [schema.get("items"), schema.get("additionalProperties")];
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::values);
    if style != "deepObject" && inner.into_iter().flatten().chain(properties).any(is_nested) {
        let found = "arrays and objects within this parameter cannot be written in its style; they are written as JSON";
        report.note("parameters.nested", &join(pointer, "schema"), found, "use the style deepObject, or `content`");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        let list = json!({"type": "array", "items": {"type": "array"}});
        json!({"paths": {"/a/{id}": {"get": {"parameters": [
            {"name": "id", "in": "path", "style": "form", "explode": true, "schema": {}},
            {"name": "a", "in": "header", "style": "simple", "allowReserved": true, "schema": {}},
            {"name": "b", "in": "query", "style": "deepObject", "schema": {"type": "string"}},
            {"name": "c", "in": "query", "schema": list},
            {"name": "d", "in": "query", "style": "deepObject", "schema": list},
            {"name": "e", "in": "cookie", "style": "form", "schema": {"type": "array"}}
        ]}}}})
    }

    #[test]
    fn styles_without_a_meaning_are_errors_or_notes_with_their_place() {
        let mut report = Report::new("doc.json");
        check_styles(&mut document(), ConflictPolicy::RequireOverlay, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        assert_eq!(errors, ["parameters.style doc.json#/paths/~1a~1{id}/get/parameters/0/style"]);
        let codes = |report: &Report| report.notes().iter().map(|note| note.code).collect::<Vec<_>>();
        assert_eq!(codes(&report), ["parameters.reserved", "parameters.style-of-text", "parameters.nested"]);

        let mut decided = document();
        let mut report = Report::new("doc.json");
        check_styles(&mut decided, ConflictPolicy::Infer, &mut report);
        assert!(report.errors().is_empty());
        assert_eq!(codes(&report).len(), 4);
        let parameters = &decided["paths"]["/a/{id}"]["get"]["parameters"];
        assert_eq!(parameters[0], json!({"name": "id", "in": "path", "schema": {}}));
        assert_eq!(parameters[1].get("allowReserved"), None);
    }
}
