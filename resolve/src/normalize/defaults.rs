//! Removes defaults and examples that do not match their type.

use serde_json::{Map, Value};

use super::conformance::find_mismatch;
use crate::document::for_each_schema;
use crate::json_path::from_pointer;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn remove_mismatches(document: &mut Value, report: &mut Report) {
    let schemas: Map<String, Value> =
        document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut mismatches: Vec<(String, &str, String)> = Vec::new();
    for_each_schema(document, |location, schema| {
        for keyword in ["default", "example"] {
            let Some(why) = schema.get(keyword).and_then(|value| find_mismatch(value, schema, &schemas)) else {
                continue;
            };
            if let Value::Object(members) = schema {
                members.remove(keyword);
            }
            mismatches.push((location.pointer.clone(), keyword, why));
        }
    });
    for (pointer, keyword, why) in mismatches {
        let here = join(&pointer, keyword);
        let (schema, value) = (from_pointer(document, &pointer), from_pointer(document, &here));
        report.note(
            "defaults.misfit",
            &here,
            format!("this {keyword} does not match its type ({why}) and was removed"),
            format!("fix it by overlay: target `{schema}`, with an update that corrects `{keyword}` or `type`, or remove `{value}`"),
        );
    }
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
        remove_mismatches(&mut document, &mut report);
        assert_eq!(
            document["components"]["schemas"]["S"]["properties"]["zh-CN"],
            json!({"type": "boolean", "example": true})
        );
        let note = &report.notes()[0];
        assert_eq!(
            note.message,
            "this default does not match its type (a string where boolean is expected) and was removed"
        );
        assert!(note.help.contains("`$.components.schemas.S.properties['zh-CN'].default`"), "{}", note.help);
    }
}
