//! Assigns a unique id to each operation.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::for_each_operation;
use crate::naming::pascal_case;
use crate::naming::unique_name;
use crate::naming::without_controller_prefix;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn assign_ids(document: &mut Value, report: &mut Report) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for_each_operation(document, |location, operation| {
        let here = join(&location.pointer, "operationId");
        let given = operation.get("operationId").and_then(Value::as_str).map(|id| without_controller_prefix(id).trim());
        let given = given.filter(|id| !id.is_empty()).map(str::to_owned);
        let id = match &given {
            Some(id) if taken.insert(id.clone()) => id.clone(),
            Some(id) => {
                let id = unique_name(&format!("{id}{}", pascal_case(&[&location.method])), &mut taken);
                report.note(
                    "operation-ids.duplicate",
                    &here,
                    format!("the id is not unique; it is now {id}"),
                    "change one of them",
                );
                id
            }
            None => {
                let id = unique_name(&derive_id(&location.method, &location.path), &mut taken);
                report.note(
                    "operation-ids.missing",
                    &location.pointer,
                    format!("the operation is now {id}"),
                    "give it an id",
                );
                id
            }
        };
        operation.insert("operationId".to_owned(), id.into());
    });
}

/// Derives an id: `get /users/{id}/posts` becomes `getUsersByIdPosts`.
fn derive_id(method: &str, path: &str) -> String {
    let words = path.split(['/', '{']).filter(|word| !word.is_empty());
    let words: Vec<String> = words
        .map(|word| match word.split_once('}') {
            Some((name, rest)) => format!("By{}{}", pascal_case(&[name]), pascal_case(&[rest])),
            None => pascal_case(&[word]),
        })
        .collect();
    format!("{method}{}", words.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_are_derived_and_made_different() {
        let mut document = json!({"paths": {
            "/": {"get": {}},
            "/users/{user-id}.json": {"get": {"operationId": "XController_find"}, "put": {"operationId": "find"}, "delete": {}},
        }});
        assign_ids(&mut document, &mut Report::new("doc.json"));
        let id = |path: &str, method: &str| document["paths"][path][method]["operationId"].as_str().unwrap().to_owned();
        assert_eq!(id("/", "get"), "get");
        let user = "/users/{user-id}.json";
        assert_eq!(
            [id(user, "get"), id(user, "put"), id(user, "delete")],
            ["find", "findPut", "deleteUsersByUserIdJson"]
        );
    }
}
