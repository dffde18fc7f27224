//! JSON values built from the schemas of the resolved documents.

use serde_json::{Map, Value, json};

use crate::canary::{CANARY, CANARY_NUMBER, PERSON};

/// How deep optional properties are filled; recursive types end there.
const MAX_DEPTH: usize = 3;

/// A resolved document.
pub struct Document(Value);

impl Document {
    /// The document of Prove V3.
    #[must_use]
    pub fn prove() -> Self {
        Self::read(include_str!("../../specs/prove.json"))
    }

    /// The document of the GenAuth management API.
    #[must_use]
    pub fn genauth() -> Self {
        Self::read(include_str!("../../specs/genauth.json"))
    }

    fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).expect("a document is JSON"))
    }

    /// All component schemas by name.
    #[must_use]
    pub fn schemas(&self) -> &Map<String, Value> {
        self.0["components"]["schemas"].as_object().expect("a document has schemas")
    }

    /// The component schema with this name. Query parameters of an operation (`listUsers query`) are an object, and so
    /// are a body and a query beside it (`listUsers parts`).
    #[must_use]
    pub fn schema(&self, name: &str) -> Value {
        if let Some(operation) = name.strip_suffix(" query") {
            return self.query_schema(operation);
        }
        if let Some(operation) = name.strip_suffix(" parts") {
            return self.mixed_schema(operation);
        }
        self.0["components"]["schemas"][name].clone()
    }

    fn operation(&self, operation_id: &str) -> &Value {
        let paths = self.0["paths"].as_object().expect("a document has paths");
        let mut operations = paths.values().filter_map(Value::as_object).flat_map(Map::values);
        let found = operations.find(|operation| operation["operationId"] == operation_id);
        found.unwrap_or_else(|| panic!("no operation {operation_id}"))
    }

    fn mixed_schema(&self, operation_id: &str) -> Value {
        let query = self.query_schema(operation_id);
        let mut required = vec!["body"];
        if query["required"] != json!([]) {
            required.push("query");
        }
        let body = &self.operation(operation_id)["requestBody"]["content"]["application/json"]["schema"];
        json!({"type": "object", "properties": {"body": body, "query": query}, "required": required})
    }

    fn query_schema(&self, operation_id: &str) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        let parameters = self.operation(operation_id)["parameters"].as_array().into_iter().flatten();
        for parameter in parameters.filter(|parameter| parameter["in"] == "query") {
            let name = parameter["name"].as_str().expect("a parameter has a name");
            properties.insert(name.to_owned(), parameter["schema"].clone());
            if parameter["required"] == true {
                required.push(json!(name));
            }
        }
        json!({"type": "object", "properties": properties, "required": required})
    }

    /// The schema that a reference leads to; extensions beside the reference win over those of its target.
    #[must_use]
    pub fn resolved(&self, schema: &Value) -> Value {
        let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        let Some(name) = reference.and_then(|text| text.strip_prefix("#/components/schemas/")) else {
            return schema.clone();
        };
        let mut target = self.resolved(&self.schema(name));
        for (key, value) in schema.as_object().into_iter().flatten() {
            if key != "$ref" && key != "allOf" {
                target[key] = value.clone();
            }
        }
        target
    }

    /// A value with every property, lists of one item, recursion cut off after three levels.
    #[must_use]
    pub fn full(&self, schema: &Value) -> Value {
        self.value(schema, Fill { optional: true, ..Fill::default() }, 0)
    }

    /// A value with the required properties only.
    #[must_use]
    pub fn minimal(&self, schema: &Value) -> Value {
        self.value(schema, Fill::default(), 0)
    }

    /// A value with every property, in which everything personal or secret is a canary.
    #[must_use]
    pub fn with_canaries(&self, schema: &Value) -> Value {
        self.value(schema, Fill { optional: true, canaries: true, ..Fill::default() }, 0)
    }

    /// A value with every property, in which a person's data stands for every documented value and every time.
    #[must_use]
    pub fn with_persons_for_values(&self, schema: &Value) -> Value {
        self.value(schema, Fill { optional: true, persons: true, ..Fill::default() }, 0)
    }

    fn value(&self, schema: &Value, fill: Fill, depth: usize) -> Value {
        let schema = self.resolved(schema);
        let fill = fill.within(&schema);
        if let Some(properties) = schema["properties"].as_object() {
            return self.object(properties, &schema["required"], fill, depth);
        }
        if fill.persons && (schema["enum"][0].is_string() || schema["format"] == "date-time") {
            return json!(PERSON);
        }
        if fill.persons && schema["enum"][0].is_i64() {
            return json!(CANARY_NUMBER);
        }
        if let Some(first) = schema["enum"][0].as_str() {
            return json!(if fill.is_canary { CANARY } else { first });
        }
        match schema["type"].as_str() {
            Some("string") if fill.is_canary => json!(CANARY),
            Some("string") if schema["format"] == "date-time" => json!("2024-05-06T07:08:09.123Z"),
            Some("string") => json!("text"),
            Some("integer") if fill.is_canary => json!(CANARY_NUMBER),
            Some("integer") => json!(7),
            Some("number") if fill.is_canary => json!(CANARY_NUMBER as f64 + 0.5),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("array") => json!([self.value(&schema["items"], fill, depth + 1)]),
            _ if schema["additionalProperties"].is_object() => {
                json!({"key": self.value(&schema["additionalProperties"], fill, depth + 1)})
            }
            _ => json!({"free": [if fill.is_canary { CANARY } else { "form" }]}),
        }
    }

    fn object(&self, properties: &Map<String, Value>, required: &Value, fill: Fill, depth: usize) -> Value {
        let mut object = Map::new();
        for (name, property) in properties {
            let is_required = required.as_array().is_some_and(|names| names.iter().any(|entry| entry == name));
            if is_required || (fill.optional && depth < MAX_DEPTH) {
                object.insert(name.clone(), self.value(property, fill, depth + 1));
            }
        }
        Value::Object(object)
    }
}

/// What goes into a value.
#[derive(Clone, Copy, Default)]
struct Fill {
    /// Optional properties too.
    optional: bool,
    /// Canaries where the document marks personal data and secrets.
    canaries: bool,
    /// A person's data in place of documented values and times.
    persons: bool,
    /// Whether this schema is marked, or is within a marked one.
    is_canary: bool,
}

impl Fill {
    /// From a marked schema on, everything is a canary.
    fn within(self, schema: &Value) -> Self {
        let is_marked = schema["x-pii"].is_string() || schema["x-sensitive"] == true;
        Self { is_canary: self.is_canary || (self.canaries && is_marked), ..self }
    }
}
