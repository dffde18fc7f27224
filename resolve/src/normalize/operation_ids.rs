//! Operation ids: present, unique, without the name of a server-side controller in front.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::for_each_operation;
use crate::naming::without_controller;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn strip(document: &mut Value, report: &mut Report) {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for_each_operation(document, |place, operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let short = without_controller(id).to_owned();
        if short.is_empty() {
            return report.error(
                "operation-ids.missing",
                &place.pointer,
                format!("{} {} has no operationId", place.method.to_uppercase(), place.path),
                "add `operationId` by overlay",
            );
        }
        places.entry(short.clone()).or_default().push(join(&place.pointer, "operationId"));
        operation.insert("operationId".to_owned(), short.into());
    });
    for (id, places) in places {
        for place in places.iter().skip(1) {
            report.error(
                "operation-ids.duplicate",
                place,
                format!("operationId {id:?} is also that of {}", places[0]),
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
        strip(&mut document, &mut report);
        let errors: Vec<_> =
            report.errors().iter().map(|problem| format!("{} {}", problem.code, problem.place)).collect();
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
