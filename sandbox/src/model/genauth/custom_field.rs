//! Fields that users, roles, groups and departments have beside the built-in ones.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// A custom field.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CustomField {
    pub(crate) id: String,
    /// Properties of the document's `CustomFieldDto`.
    pub(crate) properties: Map<String, Value>,
}

impl Record for CustomField {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("key", scoped_key(self.text("targetType"), self.text("key")))]
    }
}

impl CustomField {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn is_unique(&self) -> bool {
        self.properties.get("isUnique") == Some(&Value::Bool(true))
    }

    /// Converts a value to the data type of the field; some calls give every value as text. Returns nothing for a value of
    /// another type.
    pub(crate) fn convert(&self, value: &Value) -> Option<Value> {
        match (self.text("dataType"), value) {
            ("NUMBER", Value::Number(_)) | ("BOOLEAN", Value::Bool(_)) => Some(value.clone()),
            ("NUMBER", Value::String(text)) => match text.parse::<i64>() {
                Ok(number) => Some(number.into()),
                Err(_) => text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from),
            },
            ("BOOLEAN", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
            // The format of times is not documented.
            ("DATETIME", Value::String(text)) if !text.is_empty() => Some(value.clone()),
            ("DATETIME", Value::Number(_)) => Some(value.clone()),
            ("ENUM", Value::String(given)) => {
                let options = self.properties.get("options")?.as_array()?;
                let is_given = |option: &Value| option.get("value").and_then(Value::as_str) == Some(given);
                (!given.is_empty() && options.iter().any(is_given)).then(|| value.clone())
            }
            ("STRING", Value::String(_)) => Some(value.clone()),
            _ => None,
        }
    }
}

impl Store<CustomField> {
    /// Returns the field with a key, of things of a type: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`.
    pub(crate) fn of_target(&self, target: &str, key: &str) -> Option<&CustomField> {
        self.find("key", &scoped_key(target, key))
    }
}

fn scoped_key(target: &str, key: &str) -> String {
    format!("{target}/{key}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn custom_field_converts_text_to_its_data_type() {
        let convert = |data_type: &str, value: Value| {
            let properties = json!({"dataType": data_type, "options": [{"label": "A", "value": "a"}]});
            let properties = properties.as_object().cloned().unwrap_or_default();
            CustomField { id: "f".to_owned(), properties }.convert(&value)
        };
        assert_eq!(convert("NUMBER", json!("3")), Some(json!(3)));
        assert_eq!(convert("NUMBER", json!("1.5")), Some(json!(1.5)));
        assert_eq!(convert("NUMBER", json!("NaN")), None);
        assert_eq!(convert("BOOLEAN", json!("true")), Some(json!(true)));
        assert_eq!((convert("ENUM", json!("a")), convert("ENUM", json!("b"))), (Some(json!("a")), None));
        assert_eq!((convert("STRING", json!("x")), convert("STRING", json!(1))), (Some(json!("x")), None));
        assert_eq!(convert("DATETIME", json!("")), None);
    }
}
