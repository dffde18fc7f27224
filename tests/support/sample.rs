//! JSON values built from the schemas of the resolved documents.

use serde_json::{Map, Value, json};

/// Stands in every place that is marked personal or secret.
pub const CANARY: &str = "canary-7f3a";
/// The same for numbers.
pub const CANARY_NUMBER: i64 = 730_730_730_731;

/// A person's data where the document lists words or wants a time.
pub const PERSON: &str = "Mara canary-7f3a";

/// A resolved document.
pub struct Document(Value);

impl Document {
    pub fn prove() -> Self {
        Self(serde_json::from_str(identity_apis::documents::PROVE).unwrap())
    }

    pub fn genauth() -> Self {
        Self(serde_json::from_str(identity_apis::documents::GENAUTH).unwrap())
    }

    /// All component schemas by name.
    pub fn schemas(&self) -> &Map<String, Value> {
        self.0["components"]["schemas"].as_object().unwrap()
    }

    /// The component schema of that name; query parameters (`listUsers query`) are put together as an object.
    pub fn schema(&self, name: &str) -> Value {
        if let Some(operation) = name.strip_suffix(" query") {
            return self.query_schema(operation);
        }
        if let Some(operation) = name.strip_suffix(" parts") {
            return self.parts_schema(operation);
        }
        self.0["components"]["schemas"][name].clone()
    }

    fn operation(&self, operation_id: &str) -> &Value {
        let paths = self.0["paths"].as_object().unwrap();
        paths
            .values()
            .flat_map(|item| item.as_object().unwrap().values())
            .find(|operation| operation["operationId"] == operation_id)
            .unwrap()
    }

    /// A body and a query beside it.
    fn parts_schema(&self, operation_id: &str) -> Value {
        let query = self.query_schema(operation_id);
        let mut required = vec!["body"];
        if query["required"] != json!([]) {
            required.push("query");
        }
        let body = &self.operation(operation_id)["requestBody"]["content"]["application/json"]["schema"];
        json!({"type": "object", "properties": {"body": body, "query": query}, "required": required})
    }

    fn query_schema(&self, operation_id: &str) -> Value {
        let operation = self.operation(operation_id);
        let mut properties = Map::new();
        let mut required = Vec::new();
        for parameter in operation["parameters"].as_array().unwrap() {
            if parameter["in"] != "query" {
                continue;
            }
            let name = parameter["name"].as_str().unwrap();
            properties.insert(name.to_owned(), parameter["schema"].clone());
            if parameter["required"] == true {
                required.push(json!(name));
            }
        }
        json!({"type": "object", "properties": properties, "required": required})
    }

    /// Follows references; marks of the place that refers win over those of what is referred to.
    pub fn resolved(&self, schema: &Value) -> Value {
        let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        let Some(name) = reference.and_then(|text| text.strip_prefix("#/components/schemas/")) else {
            return schema.clone();
        };
        let mut target = self.resolved(&self.schema(name));
        for (key, value) in schema.as_object().unwrap() {
            if key != "$ref" && key != "allOf" {
                target[key] = value.clone();
            }
        }
        target
    }

    /// A value with every member, lists of one item, recursion cut off after three levels.
    pub fn full(&self, schema: &Value) -> Value {
        self.value(schema, Fill { all: true, ..Fill::default() }, 0)
    }

    /// A value with the required members only.
    pub fn minimal(&self, schema: &Value) -> Value {
        self.value(schema, Fill::default(), 0)
    }

    /// A value with every member, in which everything personal or secret is a canary.
    pub fn with_canaries(&self, schema: &Value) -> Value {
        self.value(schema, Fill { all: true, placing: true, ..Fill::default() }, 0)
    }

    /// A value with every member, in which a person's data stands for every word or number of a set, and for every time.
    pub fn with_persons_for_words(&self, schema: &Value) -> Value {
        self.value(schema, Fill { all: true, persons: true, ..Fill::default() }, 0)
    }

    fn value(&self, schema: &Value, fill: Fill, depth: usize) -> Value {
        let schema = self.resolved(schema);
        let fill = fill.at(&schema);
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
            return json!(if fill.canary { CANARY } else { first });
        }
        match schema["type"].as_str() {
            Some("string") if fill.canary => json!(CANARY),
            Some("string") if schema["format"] == "date-time" => json!("2024-05-06T07:08:09.123Z"),
            Some("string") => json!("text"),
            Some("integer") if fill.canary => json!(CANARY_NUMBER),
            Some("integer") => json!(7),
            Some("number") if fill.canary => json!(CANARY_NUMBER as f64 + 0.5),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("array") => json!([self.value(&schema["items"], fill, depth + 1)]),
            _ if schema["additionalProperties"].is_object() => {
                json!({"key": self.value(&schema["additionalProperties"], fill, depth + 1)})
            }
            _ => json!({"free": [if fill.canary { CANARY } else { "form" }]}),
        }
    }

    fn object(&self, properties: &Map<String, Value>, required: &Value, fill: Fill, depth: usize) -> Value {
        let mut object = Map::new();
        for (name, member) in properties {
            let is_required = required.as_array().is_some_and(|names| names.iter().any(|entry| entry == name));
            if is_required || (fill.all && depth < 3) {
                object.insert(name.clone(), self.value(member, fill, depth + 1));
            }
        }
        Value::Object(object)
    }
}

#[derive(Clone, Copy, Default)]
struct Fill {
    /// Optional members too.
    all: bool,
    /// Canaries go where marks are.
    placing: bool,
    /// Persons go where words of a set and times are.
    persons: bool,
    /// This place is marked, or is within a marked one.
    canary: bool,
}

impl Fill {
    /// From a marked place on, everything is a canary.
    fn at(self, schema: &Value) -> Self {
        let marked = schema["x-pii"].is_string() || schema["x-sensitive"] == true;
        Self { canary: self.canary || (self.placing && marked), ..self }
    }
}
