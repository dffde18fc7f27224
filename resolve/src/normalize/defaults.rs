//! Defaults and examples that do not fit their type are left out.

use serde_json::{Map, Value};

use super::conformance::misfit;
use crate::document::for_each_schema;
use crate::pointer::{join, unescape};
use crate::report::Report;

pub(super) fn check(document: &mut Value, report: &mut Report) {
    let schemas: Map<String, Value> =
        document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    for_each_schema(document, |place, schema| {
        for keyword in ["default", "example"] {
            let Some(why) = schema.get(keyword).and_then(|value| misfit(value, schema, &schemas)) else {
                continue;
            };
            if let Value::Object(members) = schema {
                members.remove(keyword);
            }
            report.note(
                "defaults.misfit",
                &join(&place.pointer, keyword),
                format!("this {keyword} does not fit its type ({why}) and was left out"),
                format!("fix it by overlay: target `{}`, with an update that corrects `{keyword}` or `type`, or remove `{}`", json_path(&place.pointer), json_path(&join(&place.pointer, keyword))),
            );
        }
    });
}

/// A pointer as the JSONPath that an overlay action would have as its target.
fn json_path(pointer: &str) -> String {
    let mut path = "$".to_owned();
    for segment in pointer.split('/').skip(1).map(unescape) {
        let plain = segment.starts_with(|c: char| c.is_ascii_alphabetic())
            && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if plain {
            path.push('.');
            path.push_str(&segment);
        } else if !segment.is_empty() && segment.chars().all(|c| c.is_ascii_digit()) && !path.ends_with("responses") {
            path.push_str(&format!("[{segment}]"));
        } else {
            path.push_str(&format!("['{}']", segment.replace('\\', "\\\\").replace('\'', "\\'")));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn misfits_are_left_out_with_the_action_that_would_fix_them() {
        let mut document = json!({"components": {"schemas": {"S": {"properties": {
            "zh-CN": {"type": "boolean", "default": "false", "example": true}
        }}}}});
        let mut report = Report::new("doc.json");
        check(&mut document, &mut report);
        assert_eq!(
            document["components"]["schemas"]["S"]["properties"]["zh-CN"],
            json!({"type": "boolean", "example": true})
        );
        let note = &report.notes()[0];
        assert_eq!(note.found, "this default does not fit its type (text where boolean is expected) and was left out");
        assert!(note.help.contains("`$.components.schemas.S.properties['zh-CN'].default`"), "{}", note.help);
    }

    #[test]
    fn targets_are_valid_paths() {
        assert_eq!(
            json_path("/paths/~1a~1{id}/get/parameters/0/schema"),
            "$.paths['/a/{id}'].get.parameters[0].schema"
        );
        assert_eq!(json_path("/paths/~1a/get/responses/200"), "$.paths['/a'].get.responses['200']");
    }
}
