//! Does a request fit its operation?

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use super::Document;
use super::operation::{Operation, Parameter};
use super::parameter_style::{Kind, Style};
use super::schema::{Reading, closed, referenced};
use crate::form;

/// Problems that one answer reports at most.
const REPORTED: usize = 5;

/// What a caller sent along.
pub(crate) struct Input<'r> {
    /// Query as it came: percent-encoded.
    pub(crate) query: &'r str,
    /// Body, if there was one.
    pub(crate) body: Option<&'r Value>,
}

/// A way in which a request does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// JSON pointer into the body, or into the query as an object.
    pub(crate) pointer: String,
    /// Keyword of the schema that does not hold.
    pub(crate) rule: String,
    /// What does not hold; never shows what was sent.
    pub(crate) message: String,
}

impl Document {
    /// All ways in which a request does not fit the operation.
    pub(crate) fn check(&self, operation: &Operation, input: &Input<'_>) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !operation.query.is_empty() {
            let query = self.query(operation, input.query);
            let check = operation.checks.query.get_or_init(|| self.validator(&query_schema(&operation.query)));
            problems.extend(validate(check.as_ref(), &query));
        }
        if let Some(described) = &operation.body {
            let empty = Value::Object(Map::new());
            let body = match input.body {
                None if described.required => Some(&empty),
                given => given,
            };
            if let Some(body) = body {
                let check = operation.checks.body.get_or_init(|| self.validator(&described.schema));
                problems.extend(validate(check.as_ref(), body));
            }
        }
        problems
    }

    /// Problems as one message: pointer and rule of each.
    pub(crate) fn message(problems: &[Problem]) -> String {
        let mut parts: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        parts.truncate(REPORTED);
        parts.join("; ")
    }

    fn validator(&self, schema: &Value) -> Option<Validator> {
        let reading = Reading { request: true, null_is_absent: self.null_is_absent };
        compile(&closed(schema, &self.schemas, reading))
    }

    /// Whether a value is a proper answer of the operation.
    #[cfg(test)]
    pub(crate) fn check_answer(&self, operation: &Operation, answer: &Value) -> Vec<Problem> {
        let reading = Reading { request: false, null_is_absent: false };
        let validator = compile(&closed(&operation.answer, &self.schemas, reading));
        assert!(validator.is_some(), "schema of the answer of {}", operation.id);
        validate(validator.as_ref(), answer)
    }

    /// The query as an object, each parameter read as the type that it is described with.
    pub(crate) fn query(&self, operation: &Operation, query: &str) -> Value {
        let raw = form::raw_pairs(query);
        let pairs = form::pairs(query);
        let mut members = Map::new();
        for parameter in &operation.query {
            let kind = match self.kind(&parameter.schema) {
                "array" => Kind::List,
                "object" => Kind::Object,
                _ => Kind::Text,
            };
            let style = parameter.style;
            // In the default style, lists are described as GenAuth reads them: with brackets, and as one text.
            let is_usual = style.style == Style::Form && style.explode && kind != Kind::Object;
            if !is_usual {
                let names = operation.query.iter().map(|other| other.name.as_str());
                let others: Vec<&str> = names.filter(|name| *name != parameter.name).collect();
                if let Some(value) = style.of_query(&parameter.name, kind, &raw, &others) {
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
            let kind = self.kind(&parameter.schema);
            let value = match (kind, values.as_slice()) {
                (_, []) => continue,
                ("array", [single]) if !pairs.iter().any(|(name, _)| *name == bracketed) => {
                    // Described as an alternative to repeating the name.
                    single.split(',').map(|item| Value::from(item.trim())).collect()
                }
                ("array", several) => several.iter().copied().collect(),
                (kind, [.., last]) => scalar(kind, last),
            };
            members.insert(parameter.name.clone(), value);
        }
        Value::Object(members)
    }

    /// A value made of texts, with those in the types that the schema describes.
    fn typed(&self, schema: &Value, value: Value) -> Value {
        if let Some(target) = referenced(schema).and_then(|name| self.schemas.get(name)) {
            return self.typed(target, value);
        }
        match value {
            Value::String(text) => scalar(self.kind(schema), &text),
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

    /// The type of a schema, looked up through references.
    fn kind<'d>(&'d self, schema: &'d Value) -> &'d str {
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            return kind;
        }
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        match referenced(target).and_then(|name| self.schemas.get(name)) {
            Some(found) => self.kind(found),
            None => "string",
        }
    }
}

fn compile(schema: &Value) -> Option<Validator> {
    jsonschema::draft202012::options().should_validate_formats(true).build(schema).ok()
}

fn query_schema(parameters: &[Parameter]) -> Value {
    let required: Vec<&str> =
        parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str()).collect();
    let members: Map<String, Value> =
        parameters.iter().map(|parameter| (parameter.name.clone(), parameter.schema.clone())).collect();
    json!({"type": "object", "required": required, "properties": members})
}

fn scalar(kind: &str, text: &str) -> Value {
    let read = match kind {
        "integer" => text.parse::<i64>().ok().map(Value::from),
        // `NaN` and `inf` are no numbers of JSON: they would be read as `null`, which counts as absent.
        "number" => text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from),
        // Python writes them with a capital.
        "boolean" => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    read.unwrap_or_else(|| Value::from(text))
}

fn validate(validator: Option<&Validator>, value: &Value) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        validator.into_iter().flat_map(|validator| validator.iter_errors(value)).map(|error| problem(&error)).collect();
    // Something of the wrong type is no documented value either; once is enough.
    problems.dedup_by(|later, first| later.pointer == first.pointer);
    problems
}

fn problem(error: &jsonschema::ValidationError<'_>) -> Problem {
    let mut pointer = error.instance_path().to_string();
    let (rule, message) = match error.kind() {
        ValidationErrorKind::Required { property } => {
            pointer.push('/');
            pointer.push_str(property.as_str().unwrap_or_default());
            ("required", "is required".to_owned())
        }
        ValidationErrorKind::FalseSchema => ("forbidden", "is not allowed here".to_owned()),
        _ => (error.kind().keyword(), error.masked_with("value").to_string()),
    };
    let message = format!("{pointer}: {message} ({rule})");
    Problem { rule: rule.to_owned(), message, pointer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{genauth, prove};

    fn problems(method: &str, path: &str, query: &str, body: &Value) -> Vec<(String, String)> {
        let document = if path.starts_with("/api/") { genauth() } else { prove() };
        let operation = document.find(method, path).expect("known");
        let input = Input { query, body: Some(body) };
        let problems = document.check(operation, &input);
        problems.into_iter().map(|problem| (problem.pointer, problem.rule)).collect()
    }

    fn one(pointer: &str, rule: &str) -> Vec<(String, String)> {
        vec![(pointer.to_owned(), rule.to_owned())]
    }

    #[test]
    fn names_pointer_and_rule() {
        let post = |body: Value| problems("POST", "/v3/unify", "", &body);
        let mut body = json!({"possessionType": "mobile", "clientRequestId": "r", "phoneNumber": "2001004014"});
        assert_eq!(post(body.clone()), []);
        body["phoneNumber"] = json!("20-01");
        assert_eq!(post(body.clone()), one("/phoneNumber", "pattern"));
        body["phoneNumber"] = json!(2_001_004_014);
        assert_eq!(post(body.clone()), one("/phoneNumber", "type"));
        body["phoneNumber"] = json!("2001004014");
        body["possessionType"] = json!("desktop");
        assert_eq!(post(body.clone()), one("/finalTargetUrl", "required"));
        assert_eq!(
            problems("POST", "/v3/mfa", "", &json!({"possessionType": "none", "phoneNumber": "2001004014"})),
            one("/phoneNumber", "forbidden")
        );
    }

    #[test]
    fn messages_do_not_show_values() {
        let operation = genauth().find("POST", "/api/v3/create-user").expect("known");
        let body = json!({"email": ["canary"], "gender": "canary", "birthdate": "canary", "options": "canary",
            "status": {"canary": 1}});
        let problems = genauth().check(operation, &Input { query: "", body: Some(&body) });
        let message = Document::message(&problems);
        assert_eq!(problems.len(), 5, "{message}");
        assert!(!message.contains("canary"), "{message}");
        assert!(message.contains("/birthdate") && message.contains("format"), "{message}");
    }

    #[test]
    fn reads_queries() {
        let get = |query| problems("GET", "/api/v3/list-users", query, &Value::Null);
        assert_eq!(get(""), []);
        assert_eq!(get("page=2&limit=50&withCustomData=True"), []);
        assert_eq!(get("limit=51"), one("/limit", "maximum"));
        assert_eq!(get("limit=0"), one("/limit", "minimum"));
        assert_eq!(get("page=two"), one("/page", "type"));
        let batch = |query| problems("GET", "/api/v3/get-user-batch", query, &Value::Null);
        assert_eq!(batch(""), one("/userIds", "required"));
        assert_eq!(batch("userIds[]=a&userIds[]=b"), []);
        assert_eq!(batch("userIds=a&userIds=b"), []);
        assert_eq!(batch(&format!("userIds={}", vec!["a"; 51].join(","))), one("/userIds", "maxItems"));
    }

    /// A document with a style of each kind, as `cargo xtask vendor` leaves it.
    fn styled() -> Document {
        let parameter = |name: &str, style: &str, explode: bool, schema: Value| json!({"name": name, "in": "query", "style": style, "explode": explode, "schema": schema});
        let numbers = json!({"type": "array", "items": {"type": "integer"}});
        let labels = json!({"type": "object", "additionalProperties": {"type": "string"}});
        let filter = json!({"$ref": "#/components/schemas/Filter"});
        let document = json!({
            "paths": {"/find": {"get": {"operationId": "find", "parameters": [
                parameter("ids", "form", false, numbers.clone()),
                parameter("ports", "pipeDelimited", false, json!({"type": "array", "items": {"type": "string"}})),
                parameter("labels", "form", true, labels),
                parameter("filter", "deepObject", true, filter.clone()),
                {"name": "where", "in": "query", "content": {"application/json": {"schema": filter}}},
                {"name": "page", "in": "query", "schema": {"type": "integer"}}
            ]}}},
            "components": {"schemas": {"Filter": {"type": "object", "properties": {"depth": numbers}}}}
        });
        super::super::load::document(&document.to_string(), false)
    }

    #[test]
    fn reads_parameters_in_their_styles() {
        let document = styled();
        let operation = document.operations.first().expect("one operation");
        // As the client writes these values.
        let query = "ids=1,2&ports=a%7Cb&env=prod&tier=a%20b&filter%5Bdepth%5D%5B0%5D=3&where=%7B%22depth%22%3A%5B4%5D%7D&page=5";
        let read = document.query(operation, query);
        let expected = json!({
            "ids": [1, 2], "ports": ["a", "b"], "labels": {"env": "prod", "tier": "a b"}, "filter": {"depth": [3]},
            "where": {"depth": [4]}, "page": 5
        });
        assert_eq!(read, expected);
        assert_eq!(document.check(operation, &Input { query, body: None }), []);
        let problems = document.check(operation, &Input { query: "ids=1,x&filter[depth][0]=y", body: None });
        let pointers: Vec<&str> = problems.iter().map(|problem| problem.pointer.as_str()).collect();
        assert_eq!(pointers, ["/filter/depth/0", "/ids/1"]);
    }

    #[test]
    fn not_a_number_is_not_absent() {
        for text in ["NaN", "inf", "-inf", "1e999"] {
            assert_eq!(scalar("number", text), Value::from(text));
        }
        assert_eq!(scalar("number", "1.5"), json!(1.5));
    }

    #[test]
    fn every_schema_compiles() {
        for document in [prove(), genauth()] {
            for operation in &document.operations {
                for schema in operation.body.iter().map(|body| &body.schema).chain([&query_schema(&operation.query)]) {
                    assert!(document.validator(schema).is_some(), "{}", operation.id);
                }
            }
        }
    }
}
