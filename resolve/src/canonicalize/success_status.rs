//! Renames status 201 to 200 where it is the only success: frameworks document 201 for every POST by default, and clients
//! accept any 2xx.

use serde_json::Value;

use crate::document::for_each_operation;
use crate::report::Report;

pub(super) fn rename_created(document: &mut Value, report: &mut Report) {
    let mut renamed = 0;
    for_each_operation(document, |_, operation| {
        let Some(Value::Object(responses)) = operation.get_mut("responses") else { return };
        let successes = responses.keys().filter(|status| status.starts_with('2')).count();
        if successes == 1
            && let Some(response) = responses.remove("201")
        {
            responses.insert("200".to_owned(), response);
            renamed += 1;
        }
    });
    if renamed > 0 {
        let found = format!("{renamed} operations have 201 as their only success; it is 200 here");
        report.note("canonicalize.status", "/paths", found, "nothing: clients accept any 2xx");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_only_success_is_200() {
        let mut document = json!({"paths": {"/a": {
            "post": {"responses": {"201": {"description": "x"}, "400": {}}}, "put": {"responses": {"200": {}, "201": {}}},
            "delete": {"responses": {"204": {}}}
        }}});
        rename_created(&mut document, &mut Report::new("doc.json"));
        assert_eq!(
            document["paths"]["/a"],
            json!({
                "post": {"responses": {"200": {"description": "x"}, "400": {}}}, "put": {"responses": {"200": {}, "201": {}}},
                "delete": {"responses": {"204": {}}}
            })
        );
    }
}
