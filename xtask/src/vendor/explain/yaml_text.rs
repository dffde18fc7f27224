//! Overlay actions as text. Values are written as JSON, which YAML takes.

use serde_json::Value;

use crate::vendor::pointer::unescape;

/// An action that merges `update` into its target.
pub(super) fn update(target: &str, reason: Option<&str>, update: &Value) -> String {
    format!("{}\n      update: {update}", head(target, reason))
}

/// An action that removes its target.
pub(super) fn remove(target: &str, reason: Option<&str>) -> String {
    format!("{}\n      remove: true", head(target, reason))
}

fn head(target: &str, reason: Option<&str>) -> String {
    let target = Value::from(target);
    let reason = reason.map(|reason| format!("\n      description: {}", Value::from(reason))).unwrap_or_default();
    format!("    - target: {target}{reason}")
}

/// A pointer into the document as the JSONPath of the same place.
pub(super) fn path(document: &Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut here = Some(document);
    for segment in pointer.split('/').skip(1).map(unescape) {
        let in_list = here.is_some_and(Value::is_array);
        here = match here {
            Some(Value::Array(items)) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
            Some(Value::Object(members)) => members.get(&segment),
            _ => None,
        };
        path.push_str(&step(&segment, in_list));
    }
    path
}

/// One step of a JSONPath.
pub(super) fn step(segment: &str, in_list: bool) -> String {
    let plain = segment.starts_with(|c: char| c.is_ascii_alphabetic())
        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if in_list {
        format!("[{segment}]")
    } else if plain {
        format!(".{segment}")
    } else {
        format!("['{}']", segment.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_know_lists_from_objects() {
        let document =
            json!({"paths": {"/a/{id}": {"get": {"responses": {"200": {}}, "parameters": [{"in": "path"}]}}}});
        assert_eq!(path(&document, "/paths/~1a~1{id}/get/responses/200"), "$.paths['/a/{id}'].get.responses['200']");
        assert_eq!(path(&document, "/paths/~1a~1{id}/get/parameters/0/in"), "$.paths['/a/{id}'].get.parameters[0].in");
        assert_eq!(path(&document, "/gone/it's"), "$.gone['it\\'s']");
    }
}
