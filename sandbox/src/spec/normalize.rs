//! Normalizes requests to what the document describes, so that what is kept of them can be returned in responses.

use serde_json::Value;

use super::document::Document;
use super::operation::Operation;
use super::reference::reference_name;

impl Document {
    /// Normalizes a valid body: `null` is removed where it stands for an absent property, and lenient properties get their
    /// declared type.
    pub(crate) fn normalize(&self, operation: &Operation, body: &mut Value) {
        if let Some(described) = &operation.body {
            self.normalize_value(&described.schema, body);
        }
    }

    fn normalize_value(&self, schema: &Value, value: &mut Value) {
        if let Some(target) = reference_name(schema).and_then(|name| self.schemas.get(name)) {
            return self.normalize_value(target, value);
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.normalize_value(part, value);
        }
        if schema.get("x-lenient") == Some(&Value::Bool(true)) {
            return coerce(schema.get("type").and_then(Value::as_str).unwrap_or("string"), value);
        }
        match value {
            Value::Object(members) => {
                let required = schema.get("required").and_then(Value::as_array);
                for (name, described) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                    let optional = !required.is_some_and(|names| names.iter().any(|given| given == name));
                    let Some(given) = members.get_mut(name) else { continue };
                    if !given.is_null() {
                        self.normalize_value(described, given);
                    } else if self.null_is_absent && optional && !self.is_nullable(described) {
                        members.remove(name);
                    }
                }
            }
            Value::Array(items) => {
                let Some(described) = schema.get("items") else { return };
                items.iter_mut().for_each(|item| self.normalize_value(described, item));
            }
            _ => {}
        }
    }

    /// Returns whether `null` has a meaning of its own.
    fn is_nullable(&self, schema: &Value) -> bool {
        schema.get("nullable") == Some(&Value::Bool(true))
            || reference_name(schema)
                .and_then(|name| self.schemas.get(name))
                .is_some_and(|target| self.is_nullable(target))
    }
}

/// Converts a scalar to its declared type, and text with commas to a list. What cannot be converted stays as it is.
fn coerce(kind: &str, value: &mut Value) {
    let read = match (kind, &*value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        ("array", Value::String(text)) => {
            Some(text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(Value::from).collect())
        }
        _ => None,
    };
    if let Some(read) = read {
        *value = read;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::spec::genauth;

    fn normalized(path: &str, mut body: serde_json::Value) -> serde_json::Value {
        let document = genauth();
        let operation = document.find("POST", path).expect("known");
        document.normalize(operation, &mut body);
        body
    }

    #[test]
    fn normalize_removes_null_without_a_meaning() {
        let webhook = json!({"name": null, "url": "u", "retryConfig": {"enabled": true, "delayUnit": null}});
        let expected = json!({"name": null, "url": "u", "retryConfig": {"enabled": true}});
        assert_eq!(normalized("/api/v3/create-webhook", webhook), expected, "a required property stays");
        let user = json!({"username": "mara", "email": null, "customData": {"berth": null}});
        let expected = json!({"username": "mara", "customData": {"berth": null}});
        assert_eq!(normalized("/api/v3/create-user", user), expected, "what is not described stays");
        // Never ends, and begins now.
        let role = json!({"code": "pilot", "targets": [], "endTime": null, "enableTime": null});
        assert_eq!(normalized("/api/v3/assign-role", role.clone()), role);
    }

    #[test]
    fn normalize_converts_lenient_properties() {
        let field = |value| {
            json!({"list": [{"targetType": "USER", "key": "berth",
                "i18n": {"label": {"en-US": {"enabled": true, "value": value}}}}]})
        };
        for (given, expected) in [(json!(false), "false"), (json!(7), "7"), (json!("Berth"), "Berth")] {
            assert_eq!(normalized("/api/v3/set-custom-fields", field(given)), field(json!(expected)));
        }
        let post = |departments| json!({"code": "pilot", "name": "Pilot", "departmentIdList": departments});
        for given in [json!(["a", "b"]), json!("a, b,")] {
            assert_eq!(normalized("/api/v3/create-post", post(given)), post(json!(["a", "b"])));
        }
    }
}
