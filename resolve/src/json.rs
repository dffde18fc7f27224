//! JSON as this project reads and writes it: no duplicate members, keys sorted.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Parses JSON text.
///
/// # Errors
///
/// If the text is not JSON, or if an object has the same member twice: `serde_json` alone would silently drop one of them.
pub fn parse(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str::<Strict>(text).map(|Strict(value)| value)
}

/// Returns the text of a value: indented, object members sorted by name, with a trailing newline.
pub fn to_text(value: &Value) -> String {
    // `{:#}` is serde_json's pretty form, and formatting a value cannot fail.
    format!("{:#}\n", sorted(value))
}

/// Returns the value with object members sorted by name, whatever order the map type keeps.
pub fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort();
            Value::Object(
                names.into_iter().filter_map(|name| Some((name.clone(), sorted(members.get(name)?)))).collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        scalar => scalar.clone(),
    }
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let Strict(value) = members.next_value()?;
            if map.contains_key(&name) {
                return Err(A::Error::custom(format!("member {name:?} occurs twice in one object")));
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_is_sorted_and_ends_with_a_line_end() {
        assert_eq!(
            to_text(&json!({"b": 1, "a": [{"d": null, "c": 2.5}]})),
            "{\n  \"a\": [\n    {\n      \"c\": 2.5,\n      \"d\": null\n    }\n  ],\n  \"b\": 1\n}\n"
        );
    }

    #[test]
    fn a_member_that_occurs_twice_is_rejected() {
        let error = parse("{\"a\": {\"b\": 1,\n \"b\": 2}}").map_err(|error| error.to_string());
        assert_eq!(error, Err("member \"b\" occurs twice in one object at line 2 column 8".to_owned()));
    }

    #[test]
    fn what_is_read_is_what_serde_json_reads() {
        let text = r#"{"a": [1, -2, 3.5, 1e3, true, null, "x\n"], "b": {}}"#;
        assert_eq!(parse(text).ok(), serde_json::from_str(text).ok());
    }
}
