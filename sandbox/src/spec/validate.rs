//! Validates requests against the schemas of their operation.

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value};

use super::document::Document;
use super::operation::Operation;
use super::schema::{SchemaContext, query_schema, to_json_schema};
use super::violation::{Input, Violation};

impl Document {
    /// Returns all violations of a request.
    pub(crate) fn validate(&self, operation: &Operation, input: &Input<'_>) -> Vec<Violation> {
        let mut violations = Vec::new();
        if !operation.query.is_empty() {
            let query = self.parse_query(operation, input.query);
            let validator =
                operation.cache.query_validator.get_or_init(|| self.validator(&query_schema(&operation.query)));
            violations.extend(violations_of(validator.as_ref(), &query));
        }
        if let Some(described) = &operation.body {
            let empty = Value::Object(Map::new());
            let body = match input.body {
                None if described.required => Some(&empty),
                given => given,
            };
            if let Some(body) = body {
                let validator = operation.cache.body_validator.get_or_init(|| self.validator(&described.schema));
                violations.extend(violations_of(validator.as_ref(), body));
            }
        }
        violations
    }

    fn validator(&self, schema: &Value) -> Option<Validator> {
        let context = SchemaContext { request: true, null_is_absent: self.null_is_absent };
        compile(&to_json_schema(schema, &self.schemas, context))
    }

    /// Returns all violations of a response.
    #[cfg(test)]
    pub(crate) fn validate_response(&self, operation: &Operation, response: &Value) -> Vec<Violation> {
        let context = SchemaContext { request: false, null_is_absent: false };
        let validator = compile(&to_json_schema(&operation.response_schema, &self.schemas, context));
        assert!(validator.is_some(), "response schema of {}", operation.id);
        violations_of(validator.as_ref(), response)
    }
}

fn compile(schema: &Value) -> Option<Validator> {
    jsonschema::draft202012::options().should_validate_formats(true).build(schema).ok()
}

fn violations_of(validator: Option<&Validator>, value: &Value) -> Vec<Violation> {
    let mut violations: Vec<Violation> = validator
        .into_iter()
        .flat_map(|validator| validator.iter_errors(value))
        .map(|error| violation(&error))
        .collect();
    // A value of the wrong type is not in the enum either; one violation is enough.
    violations.dedup_by(|later, first| later.pointer == first.pointer);
    violations
}

fn violation(error: &jsonschema::ValidationError<'_>) -> Violation {
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
    Violation { rule: rule.to_owned(), message, pointer }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::{genauth, prove};

    fn violations(method: &str, path: &str, query: &str, body: &Value) -> Vec<(String, String)> {
        let document = if path.starts_with("/api/") { genauth() } else { prove() };
        let operation = document.find(method, path).expect("known");
        let input = Input { query, body: Some(body) };
        let violations = document.validate(operation, &input);
        violations.into_iter().map(|violation| (violation.pointer, violation.rule)).collect()
    }

    fn one(pointer: &str, rule: &str) -> Vec<(String, String)> {
        vec![(pointer.to_owned(), rule.to_owned())]
    }

    #[test]
    fn violation_has_pointer_and_rule() {
        let post = |body: Value| violations("POST", "/v3/unify", "", &body);
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
            violations("POST", "/v3/mfa", "", &json!({"possessionType": "none", "phoneNumber": "2001004014"})),
            one("/phoneNumber", "forbidden")
        );
    }

    #[test]
    fn violation_message_has_no_values() {
        let operation = genauth().find("POST", "/api/v3/create-user").expect("known");
        let body = json!({"email": ["canary"], "gender": "canary", "birthdate": "canary", "options": "canary",
            "status": {"canary": 1}});
        let violations = genauth().validate(operation, &Input { query: "", body: Some(&body) });
        let message = Document::violation_message(&violations);
        assert_eq!(violations.len(), 5, "{message}");
        assert!(!message.contains("canary"), "{message}");
        assert!(message.contains("/birthdate") && message.contains("format"), "{message}");
    }

    #[test]
    fn query_is_validated() {
        let get = |query| violations("GET", "/api/v3/list-users", query, &Value::Null);
        assert_eq!(get(""), []);
        assert_eq!(get("page=2&limit=50&withCustomData=True"), []);
        assert_eq!(get("limit=51"), one("/limit", "maximum"));
        assert_eq!(get("limit=0"), one("/limit", "minimum"));
        assert_eq!(get("page=two"), one("/page", "type"));
        let batch = |query| violations("GET", "/api/v3/get-user-batch", query, &Value::Null);
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
        super::super::load::parse(&document.to_string(), false)
    }

    #[test]
    fn query_parameters_are_read_in_their_styles() {
        let document = styled();
        let operation = document.operations.first().expect("one operation");
        // As the client writes these values.
        let query = "ids=1,2&ports=a%7Cb&env=prod&tier=a%20b&filter%5Bdepth%5D%5B0%5D=3&where=%7B%22depth%22%3A%5B4%5D%7D&page=5";
        let read = document.parse_query(operation, query);
        let expected = json!({
            "ids": [1, 2], "ports": ["a", "b"], "labels": {"env": "prod", "tier": "a b"}, "filter": {"depth": [3]},
            "where": {"depth": [4]}, "page": 5
        });
        assert_eq!(read, expected);
        assert_eq!(document.validate(operation, &Input { query, body: None }), []);
        let violations = document.validate(operation, &Input { query: "ids=1,x&filter[depth][0]=y", body: None });
        let pointers: Vec<&str> = violations.iter().map(|violation| violation.pointer.as_str()).collect();
        assert_eq!(pointers, ["/filter/depth/0", "/ids/1"]);
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
