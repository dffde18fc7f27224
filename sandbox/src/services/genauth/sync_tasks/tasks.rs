//! Creates, updates and lists sync tasks.

use serde_json::{Map, Value};

use crate::model::genauth::sync_task::SyncTask;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::{page, unpaged, whole_number};
use crate::services::genauth::properties::copy_properties;

/// Properties that requests and responses have under the same names.
const SHARED: &[&str] =
    &["syncTaskName", "syncTaskType", "organizationCode", "provisioningScope", "fieldMapping", "timedScheduler"];

/// Sets the properties that a request gives.
fn apply_request(task: &mut SyncTask, call: &Call<'_>) {
    copy_properties(&mut task.properties, &call.input, |name| SHARED.contains(&name));
    for (given, stored) in [("syncTaskFlow", "syncFlow"), ("syncTaskTrigger", "syncTrigger")] {
        if let Some(value) = call.text(given) {
            task.properties.insert(stored.to_owned(), value.into());
        }
    }
    task.properties.insert("updatedAt".to_owned(), call.timestamp().into());
}

fn sync_task_view(task: &SyncTask) -> Value {
    let mut properties = task.properties.clone();
    properties.insert("syncTaskId".to_owned(), task.id.into());
    Value::Object(properties)
}

/// Creates a task. The response is a page with only this task.
pub(super) fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    check_organization(call, pool)?;
    let new = [("createdAt", call.timestamp()), ("lastSyncStatus", "free".to_owned())];
    let properties: Map<String, Value> = new.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let mut task = SyncTask { id: next_id(pool.sync_tasks.last().map(|task| task.id)), properties };
    apply_request(&mut task, call);
    let view = sync_task_view(&task);
    pool.sync_tasks.push(task);
    Ok(unpaged([view]))
}

pub(super) fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_task(call, pool).map(sync_task_view)
}

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(page(call, &pool.sync_tasks, sync_task_view))
}

/// Sets what a call gives. The response is a page with only this task.
pub(super) fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    check_organization(call, pool)?;
    let id = named_task(call, pool)?.id;
    let task = pool.sync_tasks.iter_mut().find(|task| task.id == id).ok_or_else(missing)?;
    apply_request(task, call);
    Ok(unpaged([sync_task_view(task)]))
}

/// Checks that the organization of a task exists.
fn check_organization(call: &Call<'_>, pool: &UserPool) -> Result<(), ApiError> {
    if let Some(code) = call.text("organizationCode") {
        pool.organization(code, None)?;
    }
    Ok(())
}

/// Returns the task that a call names.
pub(super) fn named_task<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s SyncTask, ApiError> {
    let id = call.property("syncTaskId").and_then(whole_number);
    pool.sync_tasks.iter().find(|task| Some(task.id) == id).ok_or_else(missing)
}

fn missing() -> ApiError {
    ApiError::not_found("sync task")
}

/// Returns the id after the last one.
pub(super) fn next_id(last: Option<u64>) -> u64 {
    last.unwrap_or_default().saturating_add(1)
}
