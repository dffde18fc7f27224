//! Keeps the operations of path items that can be generated.

use serde_json::{Map, Value};

use crate::pointer::join;
use crate::report::Report;

const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];
const OTHER: [&str; 5] = ["$ref", "description", "parameters", "servers", "summary"];

pub(super) fn keep_operations(document: &mut Value, report: &mut Report) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    let mut tidied = Map::new();
    for (path, mut item) in std::mem::take(paths) {
        let here = join("/paths", &path);
        if path.starts_with("x-") {
            continue;
        }
        let Value::Object(members) = &mut item else {
            report.note("paths.shape", &here, "the path item was removed: it is not an object", "correct it");
            continue;
        };
        members.retain(|name, member| {
            let keep = OTHER.contains(&name.as_str())
                || name.starts_with("x-")
                || (METHODS.contains(&name.as_str()) && member.is_object());
            if !keep {
                let found = format!("{name:?} was removed: it is not a method");
                report.note("paths.member", &join(&here, name), found, "describe it as another operation");
            }
            keep
        });
        for method in METHODS {
            if let Some(Value::Object(operation)) = members.get_mut(method)
                && operation.remove("callbacks").is_some()
            {
                let found = "callbacks were removed: the service calls them, not the client";
                report.note("paths.callbacks", &join(&here, method), found, "describe what is sent as schemas");
            }
        }
        let slashed = if path.starts_with('/') { path.clone() } else { format!("/{path}") };
        let name = if tidied.contains_key(&slashed) { path } else { slashed };
        tidied.insert(name, item);
    }
    *paths = tidied;
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_gives_no_method_is_left_out_with_a_note() {
        let mut document = json!({"paths": {
            "a": {"get": {"callbacks": {"x": {}}}, "trace": {}, "GET": {}, "put": [], "x-y": 1}, "/b": null, "x-note": {}
        }});
        let mut report = Report::new("doc.json");
        keep_operations(&mut document, &mut report);
        assert_eq!(document["paths"], json!({"/a": {"get": {}, "x-y": 1}}));
        assert_eq!(report.notes().len(), 5);
    }
}
