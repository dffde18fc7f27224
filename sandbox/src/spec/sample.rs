//! Generates values that conform to a schema.

use regex_lite::Regex;
use serde_json::{Map, Value, json};

use super::reference::reference_name;

/// Generates values. The same schema always gives the same value.
pub(crate) struct Sampler<'d> {
    schemas: &'d Map<String, Value>,
    /// Whether optional properties are included, as far as recursion allows it.
    optional: bool,
    /// Schemas that are being sampled: a recursive one ends there.
    open: Vec<&'d str>,
}

/// Values by property name: a generated person, with addresses and numbers of the ranges reserved for examples.
const BY_NAME: &[(&str, &str)] = &[
    ("firstName", "Mara"),
    ("givenName", "Mara"),
    ("lastName", "Okafor"),
    ("familyName", "Okafor"),
    ("username", "mara.okafor"),
    ("city", "Lakeside"),
    ("region", "NY"),
    ("state", "NY"),
    ("province", "NY"),
    ("country", "US"),
    ("postalCode", "10001"),
    ("zipCode", "10001"),
    ("phoneCountryCode", "+1"),
    ("mfaPhoneCountryCode", "+1"),
    ("correlationId", "5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801"),
    ("startTime", "20260101"),
    ("endTime", "20260131"),
];

/// Values by kind of personal data (`x-pii`).
const BY_PII: &[(&str, &str)] = &[
    ("name", "Mara Okafor"),
    ("phone", "12025550143"),
    ("email", "mara.okafor@example.com"),
    ("address", "12 Harbour Lane"),
    ("birth-date", "1990-04-12"),
    ("national-id", "123456789"),
    ("tax-id", "123456789"),
    ("ip", "203.0.113.7"),
    ("url", "https://example.com/mara"),
    ("location", "40.7, -74.0"),
    ("device", "device-7c1f"),
    ("person-id", "6630c1d2e4f5a6b7c8d9e0f1"),
];

/// Candidates for a pattern that the other value does not match.
const PATTERN_CANDIDATES: &[&str] = &[
    "US",
    "1234",
    "10001",
    "1990-04-12",
    "203.0.113.7",
    "sample",
    "https://example.com",
    "5b0c6e0e-8d0f-4a5e-9c3b-2f7a41d6e801",
];

impl<'d> Sampler<'d> {
    pub(crate) const fn new(schemas: &'d Map<String, Value>, optional: bool) -> Self {
        Self { schemas, optional, open: Vec::new() }
    }

    /// Returns a value of a schema, or `None` if it could only be infinite.
    pub(crate) fn sample(&mut self, schema: &'d Value, name: &str) -> Option<Value> {
        if let Some(target) = reference_name(schema) {
            if self.open.contains(&target) {
                return None;
            }
            let found = self.schemas.get(target)?;
            self.open.push(target);
            let value = self.sample(found, name);
            self.open.pop();
            return value;
        }
        if let Some(first) = schema.pointer("/enum/0") {
            return Some(first.clone());
        }
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            return self.all_of(parts, name);
        }
        if let Some(first) = schema.pointer("/oneOf/0").or_else(|| schema.pointer("/anyOf/0")) {
            return self.sample(first, name);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => Some(self.array(schema, name)),
            Some("string") => Some(Value::String(string(schema, name))),
            Some("integer") => Some(integer(schema, name)),
            Some("number") => Some(json!(1.5)),
            Some("boolean") => Some(Value::Bool(true)),
            Some("object") => self.object(schema),
            None if schema.get("properties").is_some() => self.object(schema),
            // Any value conforms.
            _ => Some(json!({})),
        }
    }

    fn all_of(&mut self, parts: &'d [Value], name: &str) -> Option<Value> {
        let mut merged: Option<Value> = None;
        for part in parts {
            let value = self.sample(part, name)?;
            merged = Some(match (merged, value) {
                (Some(Value::Object(mut all)), Value::Object(more)) => {
                    all.extend(more);
                    Value::Object(all)
                }
                (None, value) => value,
                (Some(first), _) => first,
            });
        }
        merged
    }

    fn array(&mut self, schema: &'d Value, name: &str) -> Value {
        let item = schema.get("items").and_then(|items| self.sample(items, name));
        let wanted = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0).max(u64::from(self.optional));
        let wanted = usize::try_from(wanted).unwrap_or_default();
        item.map(|item| vec![item; wanted]).unwrap_or_default().into()
    }

    fn object(&mut self, schema: &'d Value) -> Option<Value> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        let mut properties = Map::new();
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let needed = required.contains(&name.as_str());
            if !needed && !self.optional {
                continue;
            }
            match self.sample(property, name) {
                // Services leave out what is optional and empty.
                Some(value) if needed || !is_empty(&value) => {
                    properties.insert(name.clone(), value);
                }
                None if needed => return None,
                _ => {}
            }
        }
        self.add_conditional(schema, &mut properties);
        Some(Value::Object(properties))
    }

    /// Adds properties that are required by the values of others.
    fn add_conditional(&mut self, schema: &'d Value, properties: &mut Map<String, Value>) {
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let condition = property.get("x-required-if").and_then(Value::as_str).and_then(|text| text.split_once('='));
            let Some((other, values)) = condition else { continue };
            let given = properties.get(other).and_then(Value::as_str);
            if given.is_some_and(|given| values.split('|').any(|value| value == given))
                && !properties.contains_key(name)
                && let Some(value) = self.sample(property, name)
            {
                properties.insert(name.clone(), value);
            }
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(properties) => properties.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn integer(schema: &Value, name: &str) -> Value {
    let format = schema.get("x-format").and_then(Value::as_str).unwrap_or_default();
    let lower = name.to_lowercase();
    let value = if format.starts_with("unix-ms") {
        1_767_225_600_000
    } else if format.starts_with("unix") || lower.ends_with("createdat") {
        1_767_225_600
    } else if name == "statusCode" {
        200
    } else {
        1
    };
    let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(value);
    let most = schema.get("maximum").and_then(Value::as_i64).unwrap_or(value);
    json!(value.max(least).min(most))
}

fn string(schema: &Value, name: &str) -> String {
    let pii = schema.get("x-pii").and_then(Value::as_str).unwrap_or_default();
    let known = |table: &[(&str, &'static str)], key: &str| {
        table.iter().find(|(entry, _)| *entry == key).map(|(_, value)| *value)
    };
    let mut value = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2026-01-01T09:30:00.000Z",
        Some("date") => "1990-04-12",
        Some("uri") => "https://example.com/mara",
        _ => known(BY_NAME, name).or_else(|| known(BY_PII, pii)).unwrap_or("sample"),
    };
    let pattern = schema.get("pattern").and_then(Value::as_str);
    if let Some(pattern) = pattern.and_then(|pattern| Regex::new(pattern).ok()) {
        let fits = |value: &&str| pattern.is_match(value);
        value = [value].into_iter().chain(PATTERN_CANDIDATES.iter().copied()).find(fits).unwrap_or(value);
    }
    let limit = |keyword| schema.get(keyword).and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok());
    let mut text: String = value.chars().take(limit("maxLength").unwrap_or(usize::MAX)).collect();
    while limit("minLength").is_some_and(|minimum| text.chars().count() < minimum) {
        text.push('x');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(schemas: &Value, optional: bool) -> Option<Value> {
        let schemas = schemas.as_object().expect("object");
        Sampler::new(schemas, optional).sample(&json!({"$ref": "#/components/schemas/A"}).clone(), "")
    }

    #[test]
    fn sample_has_required_properties_and_optional_ones_on_demand() {
        let schemas = json!({"A": {"type": "object", "required": ["kind"], "properties": {
            "kind": {"enum": ["x", "y"], "type": "string"},
            "lastName": {"type": "string", "x-pii": "name"},
            "at": {"type": "string", "format": "date-time"},
        }}});
        assert_eq!(sample(&schemas, false), Some(json!({"kind": "x"})));
        let all = json!({"kind": "x", "lastName": "Okafor", "at": "2026-01-01T09:30:00.000Z"});
        assert_eq!(sample(&schemas, true), Some(all));
    }

    #[test]
    fn sample_has_conditionally_required_properties() {
        let schemas = json!({"A": {"type": "object", "required": ["kind"], "properties": {
            "city": {"type": "string", "x-required-if": "kind=x|y"},
            "country": {"type": "string", "x-required-if": "kind=z"},
            "kind": {"enum": ["x", "y", "z"], "type": "string"},
        }}});
        assert_eq!(sample(&schemas, false), Some(json!({"city": "Lakeside", "kind": "x"})));
    }

    #[test]
    fn sample_ends_recursion() {
        let schemas = json!({"A": {"type": "object", "required": ["children"], "properties": {
            "name": {"type": "string"},
            "parent": {"$ref": "#/components/schemas/A"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
        }}});
        assert_eq!(sample(&schemas, true), Some(json!({"name": "sample", "children": []})));
    }

    #[test]
    fn sample_respects_limits() {
        let schemas = json!({"A": {"type": "object", "properties": {
            "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
            "region": {"type": "string", "pattern": "^\\d{5}$"},
            "short": {"type": "string", "maxLength": 3},
            "long": {"type": "string", "minLength": 8},
            "few": {"type": "integer", "maximum": 0},
            "many": {"type": "array", "minItems": 2, "items": {"type": "integer"}},
        }}});
        let expected = json!({"country": "US", "region": "10001", "short": "sam", "long": "samplexx", "few": 0,
            "many": [1, 1]});
        assert_eq!(sample(&schemas, true), Some(expected));
    }
}
