//! Keeps one success for each operation; error responses stay.

use serde_json::Value;

use crate::document::for_each_operation;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn keep_one_success(document: &mut Value, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let here = join(&location.pointer, "responses");
        let Some(Value::Object(responses)) = operation.get_mut("responses") else {
            return report.error("errors.none", &here, "the operation has no responses", "add `responses` by overlay");
        };
        let mut successes: Vec<String> = responses.keys().filter(|status| status.starts_with('2')).cloned().collect();
        successes.sort();
        if successes.is_empty() {
            report.error("errors.no-success", &here, "no response with a 2xx status", "add one by overlay");
        }
        for status in successes.iter().skip(1) {
            responses.remove(status);
            report.note(
                "errors.several-successes",
                &join(&here, status),
                format!("the response for {status} was removed, the one for {} is kept", successes[0]),
                "remove the unwanted one by overlay",
            );
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_first_success_and_all_errors_stay() {
        let mut document = json!({"paths": {"/a": {
            "get": {"responses": {"204": {}, "200": {}, "400": {}, "default": {}}},
            "put": {"responses": {"default": {}}},
            "post": {}
        }}});
        let mut report = Report::new("doc.json");
        keep_one_success(&mut document, &mut report);
        assert_eq!(document["paths"]["/a"]["get"]["responses"], json!({"200": {}, "400": {}, "default": {}}));
        assert_eq!(report.notes()[0].location.to_string(), "doc.json#/paths/~1a/get/responses/204");
        let codes: Vec<_> = report.errors().iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["errors.none", "errors.no-success"]);
    }
}
