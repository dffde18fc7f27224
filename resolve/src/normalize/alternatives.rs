//! Normalizes `oneOf` and `anyOf`: one list, whose alternatives have the keywords beside the list.

use serde_json::{Map, Value, json};

use crate::document::for_each_schema;
use crate::pointer::join;
use crate::report::Report;

/// Keywords that only narrow the schema around them.
const NARROWING: [&str; 4] = ["required", "title", "description", "nullable"];

/// Copies the keywords beside the list to every alternative. The result has `allOf` that is merged afterwards.
pub(super) fn spread_common_keywords(document: &mut Value, report: &mut Report) {
    for_each_schema(document, |location, schema| {
        let Value::Object(members) = schema else { return };
        if members.contains_key("oneOf") && members.remove("anyOf").is_some() {
            let found = "`anyOf` beside `oneOf` was removed";
            report.note("alternatives.both", &join(&location.pointer, "anyOf"), found, "keep one of the lists");
        }
        let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| members.contains_key(*keyword)) else {
            return;
        };
        let Some(Value::Array(list)) = members.get(keyword) else { return };
        let narrows = |part: &Value| {
            part.as_object().is_some_and(|part| part.keys().all(|name| NARROWING.contains(&name.as_str())))
        };
        let described = ["properties", "items", "enum", "$ref"].iter().any(|keyword| members.contains_key(*keyword));
        let scalar = members
            .get("type")
            .is_some_and(|kind| ["string", "integer", "number", "boolean"].iter().any(|name| kind == *name));
        if list.iter().all(narrows) && (described || scalar || members.contains_key("additionalProperties")) {
            members.remove(keyword);
            members.remove("discriminator");
            return;
        }
        if members.contains_key("properties") {
            let mut common = Map::new();
            for name in ["type", "properties", "required", "additionalProperties"] {
                common.extend(members.remove(name).map(|value| (name.to_owned(), value)));
            }
            let common = Value::Object(common);
            for part in members.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
                let own = std::mem::take(part);
                *part = json!({"allOf": [common, own]});
            }
        } else if let Some(kind) = members.remove("type") {
            for part in members.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Value::Object(part) = part
                    && !["type", "$ref", "allOf", "oneOf", "anyOf"].iter().any(|name| part.contains_key(*name))
                {
                    part.insert("type".to_owned(), kind.clone());
                }
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread_out(schema: &Value) -> Value {
        let mut document = json!({"components": {"schemas": {"S": schema}}});
        spread_common_keywords(&mut document, &mut Report::new("doc.json"));
        document["components"]["schemas"]["S"].take()
    }

    #[test]
    fn alternatives_get_what_they_have_in_common() {
        let common = json!({"type": "object", "properties": {"id": {}}, "required": ["id"]});
        let mut schema = common.clone();
        schema["oneOf"] = json!([{"$ref": "#/a"}, {"properties": {"x": {}}}]);
        assert_eq!(
            spread_out(&schema),
            json!({"oneOf": [{"allOf": [common, {"$ref": "#/a"}]}, {"allOf": [common, {"properties": {"x": {}}}]}]})
        );
        assert_eq!(
            spread_out(&json!({"type": "string", "anyOf": [{"enum": ["a"]}, {"$ref": "#/a"}]})),
            json!({"anyOf": [{"enum": ["a"], "type": "string"}, {"$ref": "#/a"}]})
        );
    }

    #[test]
    fn lists_that_only_narrow_are_left_out() {
        let schema = json!({"properties": {"a": {}, "b": {}}});
        let mut narrowed = schema.clone();
        narrowed["anyOf"] = json!([{"required": ["a"]}, {"required": ["b"]}]);
        assert_eq!(spread_out(&narrowed), schema);
        assert_eq!(
            spread_out(&json!({"oneOf": [{"type": "string"}], "anyOf": []})),
            json!({"oneOf": [{"type": "string"}]})
        );
    }
}
