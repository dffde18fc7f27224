//! The documents, as a list of operations and their schemas.

use std::rc::Rc;

use identity_apis_resolve::Api;
use identity_apis_resolve::pointer::{schema_name, unescape};
use serde_json::{Map, Value};

use crate::project::{Failure, Project};

/// The resolved documents of some APIs.
pub(super) struct Documents {
    pub(super) apis: Vec<Document>,
    operations: Vec<Operation>,
}

/// One of them.
pub(super) struct Document {
    pub(super) api: Api,
    pub(super) schemas: Rc<Map<String, Value>>,
}

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) api: Api,
    pub(super) id: String,
    pub(super) path: String,
    /// As the document has it.
    pub(super) value: Value,
    /// Of its document.
    schemas: Rc<Map<String, Value>>,
}

impl Documents {
    pub(super) fn read(project: &Project, apis: &[Api]) -> Result<Self, Failure> {
        let mut documents = Self { apis: Vec::new(), operations: Vec::new() };
        for &api in apis {
            let name = api.resolved();
            let document: Value = serde_json::from_str(&project.read(&name)?)
                .map_err(|error| Failure::new(format!("error: {name}: {error}")))?;
            let schemas = document.pointer("/components/schemas").and_then(Value::as_object).cloned();
            let schemas = Rc::new(schemas.unwrap_or_default());
            documents.operations.extend(operations(api, &document, &schemas));
            documents.apis.push(Document { api, schemas });
        }
        Ok(documents)
    }

    pub(super) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    pub(super) fn apis(&self) -> impl Iterator<Item = Api> {
        self.apis.iter().map(|document| document.api)
    }
}

fn operations(api: Api, document: &Value, schemas: &Rc<Map<String, Value>>) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        for value in item.as_object().into_iter().flat_map(Map::values) {
            if let Some(id) = value.get("operationId").and_then(Value::as_str) {
                let (id, path) = (id.to_owned(), path.clone());
                operations.push(Operation { api, id, path, value: value.clone(), schemas: Rc::clone(schemas) });
            }
        }
    }
    operations.sort_by(|left, right| left.id.cmp(&right.id));
    operations
}

impl Operation {
    #[cfg(test)]
    pub(super) fn named(api: Api, id: &str) -> Self {
        Self { api, id: id.to_owned(), path: String::new(), value: serde_json::json!({}), schemas: Rc::default() }
    }

    /// What a caller of ours gets of a response: GenAuth's envelope taken off, if there is one.
    pub(super) fn payload<'v>(&self, response: &'v Value) -> &'v Value {
        if self.api == Api::Prove {
            return response;
        }
        let name = self.value.get("x-envelope-payload").and_then(Value::as_str).unwrap_or("data");
        let bare = self.value.get("x-envelope").is_some_and(|kind| kind == "optional");
        response.get(name).unwrap_or(if bare { response } else { &Value::Null })
    }

    /// Returns whether the envelope of a response has an error.
    pub(super) fn refuses(&self, response: &Value) -> bool {
        let status = response.get("statusCode").and_then(Value::as_u64);
        self.api == Api::GenAuth && status.is_some_and(|status| status != 200)
    }

    /// The default that the document has for a place in the body; `*` in the pointer is any element.
    pub(super) fn default_at(&self, pointer: &str) -> Option<&Value> {
        let content = self.value.pointer("/requestBody/content")?.as_object()?;
        let mut schema = content.values().next()?.get("schema")?;
        for segment in pointer.split('/').skip(1).map(unescape) {
            let around = self.described(schema)?;
            let next = if segment == "*" { around.get("items") } else { around.get("properties")?.get(&segment) };
            schema = next?;
        }
        schema.get("default").or_else(|| self.described(schema)?.get("default"))
    }

    /// The schema that a reference leads to.
    fn described<'s>(&'s self, schema: &'s Value) -> Option<&'s Value> {
        let schema = schema.get("allOf").and_then(|parts| parts.get(0)).unwrap_or(schema);
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.schemas.get(&schema_name(reference)?),
            None => Some(schema),
        }
    }

    /// The schema of the successful response.
    pub(super) fn response(&self) -> Option<&Value> {
        let responses = self.value.get("responses")?.as_object()?;
        let (_, success) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
        success.pointer("/content/application~1json/schema")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_envelope_is_taken_off_and_says_whether_a_call_was_done() {
        let mut operation = Operation::named(Api::GenAuth, "readIt");
        let response = json!({"statusCode": 404, "data": {"a": 1}, "list": []});
        assert_eq!((operation.payload(&response), operation.refuses(&response)), (&json!({"a": 1}), true));
        operation.value = json!({"x-envelope-payload": "list"});
        assert_eq!(operation.payload(&response), &json!([]));
        operation.value = json!({"x-envelope": "optional"});
        let bare = json!({"success": true});
        assert_eq!((operation.payload(&bare), operation.payload(&response)), (&bare, &json!({"a": 1})));
        assert!(!operation.refuses(&json!({"statusCode": 200})) && !operation.refuses(&json!({})));
    }
}
