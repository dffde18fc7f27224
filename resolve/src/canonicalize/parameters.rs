//! Declares path parameters and sorts parameters by name, so that actions can select them whatever order upstream has.

use serde_json::Value;

use crate::document::{for_each_operation, for_each_schema};
use crate::normalize::declare_path_parameters;
use crate::report::Report;

pub(super) fn sort_parameters(document: &mut Value, report: &mut Report) {
    declare_path_parameters(document, report);
    for_each_operation(document, |_, operation| {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            let key = |parameter: &Value, name: &str| {
                parameter.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
            };
            parameters.sort_by_cached_key(|parameter| (key(parameter, "name"), key(parameter, "in")));
        }
    });
    for_each_schema(document, |_, schema| {
        if let Some(Value::Array(names)) = schema.get_mut("required") {
            names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_without_an_order_are_sorted_and_gaps_closed() {
        let mut document = json!({
            "paths": {"/a/{id}": {"get": {"parameters": [{"name": "z", "in": "query"}, {"name": "b", "in": "query"}]}}},
            "components": {"schemas": {"S": {"required": ["b", "a"], "enum": ["2", "1"]}}}
        });
        let mut report = Report::new("doc.json");
        sort_parameters(&mut document, &mut report);
        let parameters = document["paths"]["/a/{id}"]["get"]["parameters"].as_array().cloned().unwrap_or_default();
        assert_eq!(parameters.iter().map(|parameter| &parameter["name"]).collect::<Vec<_>>(), ["b", "id", "z"]);
        assert_eq!(document["components"]["schemas"]["S"], json!({"required": ["a", "b"], "enum": ["2", "1"]}));
        assert_eq!(report.notes()[0].code, "path-parameters.undeclared");
    }

    #[test]
    fn what_an_overlay_may_still_correct_is_no_error_yet() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [{"name": "id", "in": "path"}]}}}});
        let mut report = Report::new("doc.json");
        sort_parameters(&mut document, &mut report);
        assert_eq!(report.errors(), []);
    }
}
