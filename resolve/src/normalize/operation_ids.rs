//! Removes controller prefixes from operation ids, and checks that ids are present and unique.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::for_each_operation;
use crate::naming::without_controller_prefix;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn strip_and_check(document: &mut Value, report: &mut Report) {
    let mut locations: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for_each_operation(document, |location, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let short = without_controller_prefix(id).to_owned();
        if short.is_empty() {
            return report.error(
                "operation-ids.missing",
                &location.pointer,
                format!("{} {} has no operationId", location.method.to_uppercase(), location.path),
                "add `operationId` by overlay",
            );
        }
        locations.entry(short.clone()).or_default().push(join(&location.pointer, "operationId"));
        operation.insert("operationId".to_owned(), short.into());
    });
    for (id, locations) in locations {
        for location in locations.iter().skip(1) {
            report.error(
                "operation-ids.duplicate",
                location,
                format!("operationId {id:?} is also that of {}", locations[0]),
                "give one of them another operationId by overlay (a controller prefix does not count)",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn clashes_and_gaps_are_errors() {
        let mut document = json!({"paths": {"/a": {
            "get": {"operationId": "AController_find"}, "post": {"operationId": "BController_find"}, "put": {}
        }}});
        let mut report = Report::new("doc.json");
        strip_and_check(&mut document, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        assert_eq!(
            errors,
            [
                "operation-ids.missing doc.json#/paths/~1a/put",
                "operation-ids.duplicate doc.json#/paths/~1a/post/operationId",
            ]
        );
        assert_eq!(document["paths"]["/a"]["get"]["operationId"], "find");
    }
}
