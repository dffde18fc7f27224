//! Pipeline functions: code that the service runs at some step. The sandbox stores it and runs none.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::unpaged;
use super::properties::copy_properties;
use crate::model::genauth::pipeline_function::PipelineFunction;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const PIPELINES: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("createPipelineFunction", create),
        ("getPipelineFunction", get),
        ("listPipelineFunctions", list),
        ("updatePipelineFunction", update),
        ("updatePipelineOrder", reorder),
        ("reuploadPipelineFunction", get),
        ("deletePipelineFunction", delete),
        ("getPipelineLogs", list_logs),
    ],
};

/// Properties of a request that are stored.
const PROPERTIES: &[&str] =
    &["funcName", "funcDescription", "sourceCode", "isAsynchronous", "timeout", "terminateOnTimeout", "enabled"];

fn function_view(function: &PipelineFunction) -> Value {
    let mut view = json!({
        "enabled": true,
        "isAsynchronous": false,
        "terminateOnTimeout": false,
        "timeout": 3,
        "funcId": function.id,
        "scene": function.scene,
        "isCloud": true,
        "status": "success",
        // It has never run.
        "lastExecuteStatus": {},
        "createdAt": function.created_at,
        "updatedAt": function.updated_at,
    });
    if let Value::Object(properties) = &mut view {
        properties.extend(function.properties.clone());
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let scene = call.required("scene");
    let mut function = PipelineFunction {
        id: call.new_id(),
        scene: scene.to_owned(),
        position: pool.pipeline_functions.of_scene(scene).len(),
        properties: Map::new(),
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    };
    copy_properties(&mut function.properties, &call.input, |name| PROPERTIES.contains(&name));
    pool.pipeline_functions.insert(function).map(function_view).map_err(ApiError::from_store("function"))
}

/// Returns a function. Its code is uploaded when it is created, so that there is nothing to upload again.
fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_function(call, pool).map(function_view)
}

/// Lists the functions of a scene in the order in which they run.
fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.pipeline_functions.of_scene(call.required("scene"));
    Ok(unpaged(found.into_iter().map(function_view)))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_function(call, pool)?.id.clone();
    let changed = pool.pipeline_functions.update(&id, |function| {
        copy_properties(&mut function.properties, &call.input, |name| PROPERTIES.contains(&name));
        function.updated_at = call.timestamp();
    });
    changed.map(function_view).map_err(ApiError::from_store("function"))
}

/// Sets the order of a scene. Functions that the call does not list come last, in their previous order.
fn reorder(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (scene, order) = (call.required("scene"), call.texts("order"));
    let is_of_scene = |id: &&str| pool.pipeline_functions.get(id).is_some_and(|function| function.scene == scene);
    if !order.iter().all(is_of_scene) {
        return Err(ApiError::not_found("function of that scene"));
    }
    let mut functions: Vec<(usize, usize, String)> = pool
        .pipeline_functions
        .of_scene(scene)
        .into_iter()
        .map(|function| {
            let given = order.iter().position(|id| *id == function.id);
            (given.unwrap_or(usize::MAX), function.position, function.id.clone())
        })
        .collect();
    functions.sort();
    for (position, (.., id)) in functions.into_iter().enumerate() {
        let changed = pool.pipeline_functions.update(&id, |function| function.position = position);
        changed.map_err(ApiError::from_store("function"))?;
    }
    Ok(Value::Null)
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_function(call, pool)?.id.clone();
    pool.pipeline_functions.remove(&id);
    Ok(Value::Null)
}

/// Lists the logs of a function: none, since it has never run.
fn list_logs(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_function(call, pool).map(|_| unpaged([]))
}

fn named_function<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s PipelineFunction, ApiError> {
    pool.pipeline_functions.get(call.required("funcId")).ok_or_else(|| ApiError::not_found("function"))
}
