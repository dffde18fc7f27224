//! Parses queries into objects.

use serde_json::{Map, Value};

use super::document::Document;
use super::operation::Operation;
use super::parameter_style::{ParameterKind, Style};
use super::reference::reference_name;
use crate::form;

impl Document {
    /// Parses a query into an object, with each parameter in its documented type.
    pub(crate) fn parse_query(&self, operation: &Operation, query: &str) -> Value {
        let raw = form::raw_pairs(query);
        let pairs = form::pairs(query);
        let mut members = Map::new();
        for parameter in &operation.query {
            let kind = match self.schema_type(&parameter.schema) {
                "array" => ParameterKind::List,
                "object" => ParameterKind::Object,
                _ => ParameterKind::Text,
            };
            let style = parameter.style;
            // In the default style, lists are accepted as GenAuth documents them, too: with brackets, and as one text.
            let is_usual = style.style == Style::Form && style.explode && kind != ParameterKind::Object;
            if !is_usual {
                let names = operation.query.iter().map(|other| other.name.as_str());
                let others: Vec<&str> = names.filter(|name| *name != parameter.name).collect();
                if let Some(value) = style.read_query(&parameter.name, kind, &raw, &others) {
                    members.insert(parameter.name.clone(), self.typed(&parameter.schema, value));
                }
                continue;
            }
            let bracketed = format!("{}[]", parameter.name);
            let values: Vec<&str> = pairs
                .iter()
                .filter(|(name, _)| *name == parameter.name || *name == bracketed)
                .map(|(_, value)| value.as_str())
                .collect();
            let kind = self.schema_type(&parameter.schema);
            let value = match (kind, values.as_slice()) {
                (_, []) => continue,
                ("array", [single]) if !pairs.iter().any(|(name, _)| *name == bracketed) => {
                    // Documented as an alternative to several parameters of the name.
                    single.split(',').map(|item| Value::from(item.trim())).collect()
                }
                ("array", several) => several.iter().copied().collect(),
                (kind, [.., last]) => parse_scalar(kind, last),
            };
            members.insert(parameter.name.clone(), value);
        }
        Value::Object(members)
    }

    /// Converts the text in a value to the types of a schema.
    fn typed(&self, schema: &Value, value: Value) -> Value {
        if let Some(target) = reference_name(schema).and_then(|name| self.schemas.get(name)) {
            return self.typed(target, value);
        }
        match value {
            Value::String(text) => parse_scalar(self.schema_type(schema), &text),
            Value::Array(items) => {
                let described = schema.get("items").unwrap_or(&Value::Null);
                items.into_iter().map(|item| self.typed(described, item)).collect()
            }
            Value::Object(members) => {
                let others = schema.get("additionalProperties").unwrap_or(&Value::Null);
                let described = |name: &str| schema.pointer("/properties").and_then(|all| all.get(name));
                let typed = members.into_iter().map(|(name, value)| {
                    let value = self.typed(described(&name).unwrap_or(others), value);
                    (name, value)
                });
                Value::Object(typed.collect())
            }
            other => other,
        }
    }

    /// Returns the type of a schema, through references.
    fn schema_type<'d>(&'d self, schema: &'d Value) -> &'d str {
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            return kind;
        }
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        match reference_name(target).and_then(|name| self.schemas.get(name)) {
            Some(found) => self.schema_type(found),
            None => "string",
        }
    }
}

fn parse_scalar(kind: &str, text: &str) -> Value {
    let read = match kind {
        "integer" => text.parse::<i64>().ok().map(Value::from),
        // `NaN` and `inf` are not JSON numbers: they would become `null`, which counts as absent.
        "number" => text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from),
        // Python writes `True` and `False`.
        "boolean" => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    read.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nan_in_a_query_is_text() {
        for text in ["NaN", "inf", "-inf", "1e999"] {
            assert_eq!(parse_scalar("number", text), Value::from(text));
        }
        assert_eq!(parse_scalar("number", "1.5"), json!(1.5));
    }
}
