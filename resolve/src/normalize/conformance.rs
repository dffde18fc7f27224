//! Checks whether a value matches a schema, as far as defaults and examples must.

use std::cell::Cell;

use serde_json::{Map, Value};

use crate::pointer::schema_name;

/// Maximum depth, and maximum number of schemas; references may form cycles.
const MAX_DEPTH: usize = 24;
const MAX_SCHEMAS: usize = 10_000;

/// Returns in a few words why `value` does not match `schema`; `None` if it does.
pub(super) fn find_mismatch(value: &Value, schema: &Value, schemas: &Map<String, Value>) -> Option<String> {
    ConformanceCheck { schemas, left: Cell::new(MAX_SCHEMAS) }.find_mismatch(value, schema, MAX_DEPTH)
}

struct ConformanceCheck<'a> {
    schemas: &'a Map<String, Value>,
    /// How many schemas may still be looked at.
    left: Cell<usize>,
}

impl ConformanceCheck<'_> {
    fn find_mismatch(&self, value: &Value, schema: &Value, depth: usize) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        self.left.set(self.left.get().checked_sub(1)?);
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(schema_name) {
            return self.find_mismatch(value, self.schemas.get(&name)?, depth);
        }
        if value.is_null() && schema.get("nullable").is_some_and(|nullable| nullable == true) {
            return None;
        }
        let lenient = schema.get("x-lenient").is_some_and(|lenient| *lenient != Value::Bool(false));
        self.check_combinations(value, schema, depth)
            .or_else(|| wrong_type(value, schema, lenient))
            .or_else(|| not_in_set(value, schema))
            .or_else(|| self.check_children(value, schema, depth))
    }

    fn check_combinations(&self, value: &Value, schema: &Value, depth: usize) -> Option<String> {
        let parts = |keyword| schema.get(keyword).and_then(Value::as_array);
        let all = parts("allOf").into_iter().flatten().find_map(|part| self.find_mismatch(value, part, depth));
        all.or_else(|| {
            let alternatives = parts("oneOf").or_else(|| parts("anyOf"))?;
            let none = alternatives.iter().all(|part| self.find_mismatch(value, part, depth).is_some());
            none.then(|| format!("{} matches none of the alternatives", type_name(value)))
        })
    }

    fn check_children(&self, value: &Value, schema: &Value, depth: usize) -> Option<String> {
        match value {
            Value::Array(items) => {
                let schema = schema.get("items")?;
                items.iter().find_map(|item| self.find_mismatch(item, schema, depth))
            }
            Value::Object(members) => members.iter().find_map(|(name, value)| {
                let property = schema.get("properties").and_then(|properties| properties.get(name));
                let schema = property.or_else(|| schema.get("additionalProperties").filter(|any| any.is_object()))?;
                self.find_mismatch(value, schema, depth).map(|why| format!("property {name:?}: {why}"))
            }),
            _ => None,
        }
    }
}

fn wrong_type(value: &Value, schema: &Value, lenient: bool) -> Option<String> {
    let expected = schema.get("type")?.as_str()?;
    let fits = match expected {
        "string" => value.is_string() || lenient && !value.is_array() && !value.is_object(),
        "boolean" => value.is_boolean() || lenient && value.is_string(),
        "integer" => is_integer(value) || lenient && value.is_string(),
        "number" => value.is_number() || lenient && value.is_string(),
        "array" => value.is_array() || lenient,
        "object" => value.is_object(),
        _ => true,
    };
    (!fits).then(|| format!("{} where {expected} is expected", type_name(value)))
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

fn not_in_set(value: &Value, schema: &Value) -> Option<String> {
    // Both lists form one value set, and one at an array is that of its items; see `value_sets`.
    let lists = ["enum", "x-known-values"].map(|keyword| schema.get(keyword).and_then(Value::as_array));
    let set: Vec<&Value> = lists.into_iter().flatten().flatten().collect();
    let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let outside = values.iter().find(|value| !set.contains(value)).filter(|_| !set.is_empty())?;
    Some(format!("{outside} is not in the value set"))
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn why(value: &Value, schema: &Value) -> Option<String> {
        let schemas = json!({
            "Loop": {"properties": {"next": {"$ref": "#/components/schemas/Loop"}, "n": {"type": "integer"}}},
            "Self": {"$ref": "#/components/schemas/Self"}
        });
        find_mismatch(value, schema, schemas.as_object().expect("an object"))
    }

    #[test]
    fn types_are_compared() {
        assert_eq!(why(&json!("1"), &json!({"type": "string"})), None);
        assert_eq!(why(&json!(1.0), &json!({"type": "integer"})), None);
        assert_eq!(
            why(&json!("1"), &json!({"type": "integer"})).as_deref(),
            Some("a string where integer is expected")
        );
        assert_eq!(why(&json!("1"), &json!({"type": "integer", "x-lenient": true})), None);
        assert_eq!(why(&json!(null), &json!({"type": "string", "nullable": true})), None);
        assert_eq!(
            why(&json!("x"), &json!({"type": "string", "enum": ["a"]})).as_deref(),
            Some("\"x\" is not in the value set")
        );
        let known = json!({"type": "array", "items": {"type": "string"}, "x-known-values": ["a"]});
        assert_eq!(why(&json!(["a"]), &known), None);
        assert_eq!(why(&json!(["a", "b"]), &known).as_deref(), Some("\"b\" is not in the value set"));
        assert_eq!(why(&json!({"any": [1]}), &json!({})), None);
    }

    #[test]
    fn the_inside_is_looked_at_and_circles_end() {
        let reference = json!({"$ref": "#/components/schemas/Loop"});
        assert_eq!(why(&json!({"next": {"next": {"n": 1}}}), &reference), None);
        assert_eq!(
            why(&json!({"next": {"n": "x"}}), &json!({"allOf": [reference]})).as_deref(),
            Some("property \"next\": property \"n\": a string where integer is expected")
        );
        assert_eq!(why(&json!(1), &json!({"$ref": "#/components/schemas/Self"})), None);
        assert!(why(&json!([1, "a"]), &json!({"type": "array", "items": {"type": "integer"}})).is_some());
        assert!(why(&json!(1), &json!({"oneOf": [{"type": "string"}, {"type": "boolean"}]})).is_some());
    }
}
