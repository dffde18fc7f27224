//! Removes parameters for headers that the client sets on every request.

use serde_json::Value;

use crate::api::Api;
use crate::document::for_each_operation;
use crate::pointer::join;
use crate::report::Report;

/// Headers that are never parameters, according to OpenAPI.
const NEVER: [&str; 3] = ["accept", "authorization", "content-type"];

pub(super) fn remove_service_headers(document: &mut Value, api: Api, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        parameters.retain(|parameter| {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
            let is_header = parameter.get("in").is_some_and(|location| location == "header");
            let is_ours =
                NEVER.contains(&name.as_str()) || api.header_prefix().is_some_and(|prefix| name.starts_with(prefix));
            if is_header && is_ours {
                report.note(
                    "canonicalize.header",
                    &join(&location.pointer, "parameters"),
                    format!("header {name:?} was removed: the client sets it"),
                    "nothing, unless its value differs between calls",
                );
            }
            !(is_header && is_ours)
        });
        if parameters.is_empty() {
            operation.remove("parameters");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn headers_of_the_service_go_and_others_stay() {
        let mut document = json!({"paths": {"/a": {
            "get": {"parameters": [
                {"name": "x-genauth-userpool-id", "in": "header"}, {"name": "Authorization", "in": "header"},
                {"name": "x-trace", "in": "header"}, {"name": "x-genauth-q", "in": "query"}
            ]},
            "put": {"parameters": [{"name": "Accept", "in": "header"}]}
        }}});
        let mut report = Report::new("doc.json");
        remove_service_headers(&mut document, Api::GenAuth, &mut report);
        assert_eq!(
            document["paths"]["/a"],
            json!({
                "get": {"parameters": [{"name": "x-trace", "in": "header"}, {"name": "x-genauth-q", "in": "query"}]},
                "put": {}
            })
        );
        assert_eq!(report.notes().len(), 3);
    }
}
