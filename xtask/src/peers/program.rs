//! Which calls are made: the written steps, then every operation with the least and the most that its schemas take.

use std::rc::Rc;

use identity_apis_resolve::Api;
use identity_apis_resolve::pointer::{schema_name, unescape};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::pattern::matches;
use super::sample::{Extent, Knowledge, Sampler};
use crate::project::{Failure, Project};

/// The documents, as a list of operations and their schemas.
pub(super) struct Documents {
    apis: Vec<Document>,
    operations: Vec<Operation>,
}

struct Document {
    api: Api,
    schemas: Rc<Map<String, Value>>,
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

/// What is known about the calls of an API beside its document: `peers/samples/<api>.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Samples {
    /// Calls that are made first, as the package `peers` takes them, without `api`.
    steps: Vec<Value>,
    /// A file of further steps, in the form of those that drive the official SDKs.
    #[serde(default)]
    steps_of_interop: Option<String>,
    /// In what order operations are called: the first group that fits counts.
    order: Vec<Group>,
    /// Pointer to what a response is kept by, under the name of operation and extent.
    made: Map<String, Value>,
    knowledge: Knowledge,
}

/// Operations by patterns of their ids.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    /// One of these fits; any id does if there are none.
    #[serde(default)]
    any: Vec<String>,
    /// None of these fits.
    #[serde(default)]
    but: Vec<String>,
}

impl Group {
    fn has(&self, id: &str) -> bool {
        let fits = |patterns: &[String]| patterns.iter().any(|pattern| matches(pattern, id));
        (self.any.is_empty() || fits(&self.any)) && !fits(&self.but)
    }
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
        Self { api, id: id.to_owned(), path: String::new(), value: json!({}), schemas: Rc::default() }
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

    /// Whether the envelope of a response says that the call was not done.
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
    fn response(&self) -> Option<&Value> {
        let responses = self.value.get("responses")?.as_object()?;
        let (_, success) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
        success.pointer("/content/application~1json/schema")
    }
}

/// The program that the package `peers` takes.
pub(super) fn program(project: &Project, documents: &Documents) -> Result<Value, Failure> {
    let mut steps = Vec::new();
    let mut conforming = Vec::new();
    for document in &documents.apis {
        let samples = samples(project, document.api)?;
        steps.extend(samples.steps.iter().map(|step| with_api(step, document.api)));
        if let Some(file) = &samples.steps_of_interop {
            steps.extend(interop_steps(project, file, document.api, documents)?);
        }
        let mut operations: Vec<&Operation> =
            documents.operations.iter().filter(|operation| operation.api == document.api).collect();
        operations.sort_by_key(|operation| rank(&samples.order, &operation.id));
        for operation in operations {
            for extent in [Extent::Least, Extent::Most] {
                let mut sampler = Sampler::new(&document.schemas, &samples.knowledge, operation, extent);
                let mut call = json!({
                    "api": document.api.name(),
                    "operation": operation.id,
                    "sample": extent.name(),
                    "input": sampler.input(),
                });
                if extent == Extent::Most {
                    let response = operation.response().and_then(|schema| sampler.response(schema));
                    conforming.extend(response.map(|response| json!({"call": call, "response": response})));
                }
                if let Some(pointer) = samples.made.get(&operation.id) {
                    call["keep"] = json!({format!("{}-{}", operation.id, extent.name()): pointer});
                }
                steps.push(call);
            }
        }
    }
    Ok(json!({"steps": steps, "conforming": conforming}))
}

fn samples(project: &Project, api: Api) -> Result<Samples, Failure> {
    let file = format!("peers/samples/{}.json", api.name());
    serde_json::from_str(&project.read(&file)?).map_err(|error| Failure::new(format!("error: {file}: {error}")))
}

fn with_api(step: &Value, api: Api) -> Value {
    let mut step = step.clone();
    if let Value::Object(members) = &mut step {
        members.insert("api".to_owned(), api.name().into());
    }
    step
}

/// A step of those that drive the official SDKs.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum InteropStep {
    Call {
        step: String,
        operation: String,
        #[serde(default)]
        arguments: Map<String, Value>,
        #[serde(default)]
        keep: Map<String, Value>,
    },
    /// A call of the sandbox's own control, which both runners make in the same way.
    Control { control: String, body: Value, keep: Map<String, Value> },
}

fn interop_steps(project: &Project, file: &str, api: Api, documents: &Documents) -> Result<Vec<Value>, Failure> {
    let steps: Vec<InteropStep> =
        serde_json::from_str(&project.read(file)?).map_err(|error| Failure::new(format!("error: {file}: {error}")))?;
    let has_body = |id: &str| {
        let found = documents.operations.iter().find(|operation| operation.api == api && operation.id == id);
        found.is_some_and(|operation| operation.value.get("requestBody").is_some())
    };
    let steps = steps.into_iter().map(|step| match step {
        InteropStep::Control { control, body, keep } => json!({"control": control, "body": body, "keep": keep}),
        InteropStep::Call { step, operation, arguments, keep } => {
            let place = if has_body(&operation) { "body" } else { "query" };
            // The steps keep parts of the payload.
            let kept = keep
                .into_iter()
                .map(|(name, pointer)| (name, Value::from(format!("/data{}", pointer.as_str().unwrap_or_default()))));
            json!({
                "api": api.name(),
                "operation": operation,
                "sample": step,
                "input": {place: arguments},
                "keep": kept.collect::<Map<_, _>>(),
            })
        }
    });
    Ok(steps.collect())
}

fn rank(order: &[Group], id: &str) -> usize {
    order.iter().position(|group| group.has(id)).unwrap_or(order.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_group_that_fits_is_the_rank_of_an_operation() {
        let order: Vec<Group> = serde_json::from_value(json!([
            {"any": ["createUser*"]}, {"any": ["create*"]}, {"but": ["delete*"]}, {}
        ]))
        .expect("groups");
        let ranks = ["createUsersBatch", "createRole", "getRole", "deleteRole"].map(|id| rank(&order, id));
        assert_eq!(ranks, [0, 1, 2, 3]);
    }

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
