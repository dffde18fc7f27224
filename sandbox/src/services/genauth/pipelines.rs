//! Pipeline functions: code that the service runs at some step. The sandbox keeps it and runs none.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::call::{Call, take};
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::whole;
use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;

pub(crate) const PIPELINES: Group = Group {
    audited: "userpool",
    operations: &[
        ("createPipelineFunction", create),
        ("getPipelineFunction", get),
        ("listPipelineFunctions", list),
        ("updatePipelineFunction", update),
        ("updatePipelineOrder", reorder),
        ("reuploadPipelineFunction", get),
        ("deletePipelineFunction", delete),
        ("getPipelineLogs", logs),
    ],
};

/// Properties of a request that are kept.
const PROPERTIES: &[&str] =
    &["funcName", "funcDescription", "sourceCode", "isAsynchronous", "timeout", "terminateOnTimeout", "enabled"];

/// A function of a scene.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PipelineFunction {
    pub(crate) id: String,
    /// The step at which it runs.
    scene: String,
    /// Its place among those of its scene.
    position: usize,
    properties: Map<String, Value>,
    created_at: String,
    updated_at: String,
}

impl Record for PipelineFunction {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl PipelineFunction {
    fn show(&self) -> Value {
        let mut shown = json!({
            "enabled": true,
            "isAsynchronous": false,
            "terminateOnTimeout": false,
            "timeout": 3,
            "funcId": self.id,
            "scene": self.scene,
            "isCloud": true,
            "status": "success",
            // It has never run.
            "lastExecuteStatus": {},
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        });
        if let Value::Object(members) = &mut shown {
            members.extend(self.properties.clone());
        }
        shown
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let scene = call.name("scene");
    let mut function = PipelineFunction {
        id: call.id(),
        scene: scene.to_owned(),
        position: state.pipeline_functions.iter().filter(|known| known.scene == scene).count(),
        properties: Map::new(),
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    take(&mut function.properties, &call.input, |name| PROPERTIES.contains(&name));
    state.pipeline_functions.insert(function).map(PipelineFunction::show).map_err(Refusal::of("function"))
}

/// A function; its code is uploaded at once, so that there is nothing to upload again.
fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(PipelineFunction::show)
}

/// The functions of a scene, in the order in which they run.
fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let scene = call.name("scene");
    let mut found: Vec<&PipelineFunction> =
        state.pipeline_functions.iter().filter(|function| function.scene == scene).collect();
    found.sort_by_key(|function| function.position);
    Ok(whole(found.into_iter().map(PipelineFunction::show)))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    let changed = state.pipeline_functions.change(&id, |function| {
        take(&mut function.properties, &call.input, |name| PROPERTIES.contains(&name));
        function.updated_at = call.timestamp();
    });
    changed.map(PipelineFunction::show).map_err(Refusal::of("function"))
}

/// Sets the order of a scene: functions that the call does not list come after those that it does, as they were.
fn reorder(call: &Call<'_>, state: &mut State) -> Outcome {
    let (scene, order) = (call.name("scene"), call.texts("order"));
    let is_of_scene = |id: &&str| state.pipeline_functions.get(id).is_some_and(|function| function.scene == scene);
    if !order.iter().all(is_of_scene) {
        return Err(Refusal::missing("function of that scene"));
    }
    let mut functions: Vec<(usize, usize, String)> = state
        .pipeline_functions
        .iter()
        .filter(|function| function.scene == scene)
        .map(|function| {
            let given = order.iter().position(|id| *id == function.id);
            (given.unwrap_or(usize::MAX), function.position, function.id.clone())
        })
        .collect();
    functions.sort();
    for (position, (.., id)) in functions.into_iter().enumerate() {
        let changed = state.pipeline_functions.change(&id, |function| function.position = position);
        changed.map_err(Refusal::of("function"))?;
    }
    Ok(Value::Null)
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    state.pipeline_functions.remove(&id);
    Ok(Value::Null)
}

/// No function has run.
fn logs(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(|_| whole([]))
}

fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s PipelineFunction, Refusal> {
    state.pipeline_functions.get(call.name("funcId")).ok_or_else(|| Refusal::missing("function"))
}
