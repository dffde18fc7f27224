//! Generates parameters from the schemas of a document: the minimum that an operation takes, and everything.

use std::collections::BTreeMap;

use identity_apis_resolve::pointer::schema_name;
use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::documents::Operation;
use super::pattern::matches;

/// How much is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What is required.
    Minimal,
    /// What is optional, too.
    Full,
}

impl Extent {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Minimal => "least",
            Self::Full => "most",
        }
    }
}

/// What a document does not specify about its values. `{}` in a string is replaced by the extent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleData {
    /// Texts by name of their property.
    texts: BTreeMap<String, String>,
    /// Texts by `format`.
    formats: BTreeMap<String, String>,
    /// Tried in turn for a `pattern`.
    for_patterns: Vec<String>,
    /// Ids that the service makes, by property: the operation that makes one, and the one that makes several.
    ids: BTreeMap<String, (String, String)>,
    /// Operations whose user is a public account.
    of_public_accounts: Vec<String>,
    /// A property that is needed beside the required ones, by schema.
    also: BTreeMap<String, String>,
    /// Values by operation and property, where the property is given; with a plus before its name, always.
    instead: BTreeMap<String, Map<String, Value>>,
    /// What texts begin with that have to differ, by a part of the path.
    kinds: Vec<String>,
}

/// Makes values for one operation.
pub(super) struct Sampler<'d> {
    schemas: &'d Map<String, Value>,
    knowledge: &'d SampleData,
    operation: &'d Operation,
    extent: Extent,
    several: bool,
    of_public_account: bool,
    /// A text that nothing is known of.
    unknown: String,
    /// Schemas that are being sampled; one that holds itself ends there.
    open: Vec<String>,
}

impl<'d> Sampler<'d> {
    pub(super) fn new(
        schemas: &'d Map<String, Value>,
        knowledge: &'d SampleData,
        operation: &'d Operation,
        extent: Extent,
    ) -> Self {
        let several = operation.id.to_lowercase().contains("batch");
        let kind = knowledge.kinds.iter().find(|kind| operation.path.contains(*kind)).map_or("sample", String::as_str);
        let unknown = format!("{kind}{}-{}", if several { "s" } else { "" }, extent.name());
        let of_public_account = knowledge.of_public_accounts.iter().any(|pattern| matches(pattern, &operation.id));
        Self { schemas, knowledge, operation, extent, several, of_public_account, unknown, open: Vec::new() }
    }

    /// Path, query and body.
    pub(super) fn input(&mut self) -> Value {
        let mut path = Map::new();
        let mut query = Map::new();
        let operation = self.operation;
        for parameter in operation.value.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let in_path = parameter.get("in").is_some_and(|place| place == "path");
            let required = parameter.get("required").is_some_and(|required| required == true);
            if !in_path && !required && self.extent == Extent::Minimal {
                continue;
            }
            let value = parameter.get("schema").and_then(|schema| self.sample(schema, name));
            if let Some(value) = value {
                (if in_path { &mut path } else { &mut query }).insert(name.to_owned(), value);
            }
        }
        let content = operation.value.pointer("/requestBody/content").and_then(Value::as_object);
        let schema = content.and_then(|content| content.values().next()?.get("schema"));
        let required = operation.value.pointer("/requestBody/required").is_some_and(|required| required == true);
        let schema = schema.filter(|_| required || self.extent == Extent::Full);
        let mut body = schema.and_then(|schema| self.sample(schema, ""));
        let given = match &mut body {
            Some(Value::Object(body)) => body,
            _ => &mut query,
        };
        for (name, value) in self.knowledge.instead.get(&operation.id).into_iter().flatten() {
            let always = name.strip_prefix('+');
            if always.is_some() || given.contains_key(name) {
                given.insert(always.unwrap_or(name).to_owned(), with_extent(value, self.extent));
            }
        }
        // A property that is to be left out in every case.
        given.retain(|_, value| !value.is_null());
        match body {
            Some(body) => json!({"path": path, "query": query, "body": body}),
            None => json!({"path": path, "query": query}),
        }
    }

    /// A response with everything that the schema describes.
    pub(super) fn response(&mut self, schema: &Value) -> Option<Value> {
        let mut response = self.sample(schema, "")?;
        if self.operation.refuses(&response) {
            response["statusCode"] = json!(200);
        }
        Some(response)
    }

    fn sample(&mut self, schema: &Value, name: &str) -> Option<Value> {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(schema_name) {
            if self.open.contains(&target) {
                return None;
            }
            let found = self.schemas.get(&target)?;
            self.open.push(target.clone());
            let value = self.sample(found, name);
            self.open.pop();
            let also = self.knowledge.also.get(&target);
            return value.map(|mut value| {
                if let (Some(also), Value::Object(members)) = (also, &mut value) {
                    members.entry(also.clone()).or_insert_with(|| self.unknown.clone().into());
                }
                value
            });
        }
        if let Some(first) = schema.pointer("/enum/0") {
            return Some(first.clone());
        }
        for several in ["allOf", "oneOf", "anyOf"] {
            if let Some(first) = schema.get(several).and_then(|parts| parts.get(0)) {
                return self.sample(first, name);
            }
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => Some(self.array(schema, name)),
            Some("string") => Some(self.text(schema, name).into()),
            Some("integer") => Some(number(schema).into()),
            Some("number") => Some(json!(number(schema))),
            Some("boolean") => Some(json!(true)),
            _ if schema.get("properties").is_some() => self.object(schema),
            _ => Some(json!({})),
        }
    }

    fn array(&mut self, schema: &Value, name: &str) -> Value {
        let min_items = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let wanted = if self.extent == Extent::Full || self.open.is_empty() { min_items.max(1) } else { min_items };
        let item = schema.get("items").and_then(|items| self.sample(items, name));
        let count = usize::try_from(wanted).unwrap_or_default();
        item.map(|item| vec![item; count]).unwrap_or_default().into()
    }

    fn object(&mut self, schema: &Value) -> Option<Value> {
        let properties = schema.get("properties").and_then(Value::as_object)?;
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let mut members = Map::new();
        for (name, property) in properties {
            let needed = required.contains(&name.as_str());
            let conditional = ["x-forbidden-if", "x-allowed-only-if"].iter().any(|key| property.get(key).is_some());
            if (!needed && self.extent == Extent::Minimal) || conditional {
                continue;
            }
            match self.sample(property, name) {
                Some(value) => _ = members.insert(name.clone(), value),
                None if needed => return None,
                None => {}
            }
        }
        for (name, property) in properties {
            let condition = property.get("x-required-if").and_then(Value::as_str).and_then(|text| text.split_once('='));
            let Some((other, values)) = condition else { continue };
            let given = members.get(other).and_then(Value::as_str);
            if given.is_some_and(|given| values.split('|').any(|value| value == given))
                && !members.contains_key(name)
                && let Some(value) = self.sample(property, name)
            {
                members.insert(name.clone(), value);
            }
        }
        Some(Value::Object(members))
    }

    fn text(&self, schema: &Value, name: &str) -> String {
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        let known = self.knowledge.formats.get(format).or_else(|| self.knowledge.texts.get(name));
        let mut value = known.map_or_else(|| self.unknown.clone(), |text| text.replace("{}", &self.unknown));
        if let Some((one, several)) = self.id_makers(name) {
            value = format!("${}-{}", if self.several { several } else { one }, self.extent.name());
        }
        if name == "phone" {
            // Numbers that are set aside for examples, no two of them the same.
            let which = 4 * u8::from(self.unknown.starts_with("public"))
                + 2 * u8::from(self.several)
                + u8::from(self.extent == Extent::Full);
            value = format!("1202555014{which}");
        }
        let pattern = schema.get("pattern").and_then(Value::as_str).and_then(|pattern| Regex::new(pattern).ok());
        if let Some(pattern) = pattern.filter(|pattern| !value.starts_with('$') && !pattern.is_match(&value)) {
            let fitting = self.knowledge.for_patterns.iter().find(|text| pattern.is_match(text));
            value = fitting.cloned().unwrap_or(value);
        }
        let limit =
            |keyword| schema.get(keyword).and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok());
        if !value.starts_with('$') {
            value = value.chars().take(limit("maxLength").unwrap_or(usize::MAX)).collect();
        }
        while limit("minLength").is_some_and(|min| value.chars().count() < min) {
            value.push('x');
        }
        value
    }

    fn id_makers(&self, name: &str) -> Option<&'d (String, String)> {
        let of_account = self.of_public_account && ["userId", "userIds"].contains(&name);
        self.knowledge.ids.get(if of_account { "publicAccountId" } else { name })
    }
}

fn number(schema: &Value) -> i64 {
    let format = schema.get("x-format").and_then(Value::as_str).unwrap_or_default();
    let value = if format.starts_with("unix-ms") { 1_798_761_600_000 } else { 1 };
    let minimum = schema.get("minimum").and_then(Value::as_i64).unwrap_or(i64::MIN);
    let maximum = schema.get("maximum").and_then(Value::as_i64).unwrap_or(i64::MAX);
    value.max(minimum).min(maximum)
}

fn with_extent(value: &Value, extent: Extent) -> Value {
    match value {
        Value::String(text) => text.replace("{}", extent.name()).into(),
        Value::Array(items) => items.iter().map(|item| with_extent(item, extent)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), with_extent(value, extent))).collect()
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identity_apis_resolve::Api;

    fn inputs(body: &Value) -> [Value; 2] {
        let knowledge = json!({
            "texts": {"city": "Lakeside", "email": "{}@shop.example"}, "formats": {"date": "1990-04-12"},
            "for_patterns": ["10001"], "ids": {"userId": ["createUser", "createUsersBatch"]}, "of_public_accounts": [],
            "also": {}, "instead": {"doIt": {"struct": "sheet-{}", "+kept": 1}}, "kinds": []
        });
        let knowledge: SampleData = serde_json::from_value(knowledge).expect("knowledge");
        let schemas = json!({"Body": body});
        let mut operation = Operation::named(Api::Prove, "doIt");
        operation.value = json!({
            "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 3}}],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}
        });
        let schemas = schemas.as_object().expect("schemas");
        [Extent::Minimal, Extent::Full].map(|extent| Sampler::new(schemas, &knowledge, &operation, extent).input())
    }

    #[test]
    fn samples_have_what_is_required_and_on_demand_what_is_optional() {
        let [minimal, full] = inputs(&json!({"required": ["userId", "struct"], "properties": {
            "userId": {"type": "string"}, "struct": {"type": "string"}, "zip": {"type": "string", "pattern": "^\\d{5}$"},
            "email": {"type": "string"}, "born": {"type": "string", "format": "date"},
            "self": {"$ref": "#/components/schemas/Body"}
        }}));
        let required = json!({"kept": 1, "struct": "sheet-least", "userId": "$createUser-least"});
        assert_eq!(minimal, json!({"path": {}, "query": {}, "body": required}));
        let everything = json!({"kept": 1, "struct": "sheet-most", "userId": "$createUser-most", "zip": "10001",
            "email": "sample-most@shop.example", "born": "1990-04-12"});
        assert_eq!(full, json!({"path": {}, "query": {"page": 3}, "body": everything}));
    }

    #[test]
    fn samples_have_properties_that_others_call_for_and_none_that_they_forbid() {
        let [minimal, _] = inputs(&json!({"required": ["kind"], "properties": {
            "kind": {"enum": ["x"]}, "city": {"type": "string", "x-required-if": "kind=x"},
            "other": {"type": "string", "x-required-if": "kind=y"}, "not": {"type": "string", "x-forbidden-if": "kind=x"}
        }}));
        assert_eq!(minimal["body"], json!({"kept": 1, "kind": "x", "city": "Lakeside"}));
    }
}
