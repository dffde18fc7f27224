//! Decides which calls are made: the written steps, then every operation with minimal and with full parameters.

use identity_apis_resolve::Api;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::documents::{Documents, Operation};
use super::pattern::matches;
use super::sample::{Extent, SampleData, Sampler};
use crate::project::{Failure, Project};

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
    knowledge: SampleData,
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
            documents.operations().iter().filter(|operation| operation.api == document.api).collect();
        operations.sort_by_key(|operation| rank(&samples.order, &operation.id));
        for operation in operations {
            for extent in [Extent::Minimal, Extent::Full] {
                let mut sampler = Sampler::new(&document.schemas, &samples.knowledge, operation, extent);
                let mut call = json!({
                    "api": document.api.name(),
                    "operation": operation.id,
                    "sample": extent.name(),
                    "input": sampler.input(),
                });
                if extent == Extent::Full {
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
        let found = documents.operations().iter().find(|operation| operation.api == api && operation.id == id);
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
}
