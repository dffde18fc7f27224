//! Creates, changes and lists tasks.

use serde_json::{Map, Value};

use crate::model::genauth::sync_task::SyncTask;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::{page, whole, whole_number};

/// What requests and responses both have, under the same names.
const SHARED: &[&str] =
    &["syncTaskName", "syncTaskType", "organizationCode", "provisioningScope", "fieldMapping", "timedScheduler"];

impl SyncTask {
    fn take(&mut self, call: &Call<'_>) {
        take(&mut self.properties, &call.input, |name| SHARED.contains(&name));
        for (given, kept) in [("syncTaskFlow", "syncFlow"), ("syncTaskTrigger", "syncTrigger")] {
            if let Some(value) = call.text(given) {
                self.properties.insert(kept.to_owned(), value.into());
            }
        }
        self.properties.insert("updatedAt".to_owned(), call.timestamp().into());
    }

    pub(super) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    fn show(&self) -> Value {
        let mut properties = self.properties.clone();
        properties.insert("syncTaskId".to_owned(), self.id.into());
        Value::Object(properties)
    }
}

/// Creates a task. The response is a page with this task alone.
pub(super) fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    check_organization(call, state)?;
    let new = [("createdAt", call.timestamp()), ("lastSyncStatus", "free".to_owned())];
    let properties: Map<String, Value> = new.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let mut task = SyncTask { id: after(state.sync_tasks.last().map(|task| task.id)), properties };
    task.take(call);
    let shown = task.show();
    state.sync_tasks.push(task);
    Ok(whole([shown]))
}

pub(super) fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(SyncTask::show)
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    Ok(page(call, &state.sync_tasks, SyncTask::show))
}

/// Changes what is given. The response is a page with this task alone.
pub(super) fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    check_organization(call, state)?;
    let id = named(call, state)?.id;
    let task = state.sync_tasks.iter_mut().find(|task| task.id == id).ok_or_else(missing)?;
    task.take(call);
    Ok(whole([task.show()]))
}

/// The organization that a task is about has to exist.
fn check_organization(call: &Call<'_>, state: &State) -> Result<(), Refusal> {
    call.text("organizationCode").map_or(Ok(()), |code| state.organization(code, None).map(|_| ()))
}

/// The task that a call names.
pub(super) fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s SyncTask, Refusal> {
    let id = call.member("syncTaskId").and_then(whole_number);
    state.sync_tasks.iter().find(|task| Some(task.id) == id).ok_or_else(missing)
}

fn missing() -> Refusal {
    Refusal::missing("sync task")
}

/// The number after the last one.
pub(super) fn after(last: Option<u64>) -> u64 {
    last.unwrap_or_default().saturating_add(1)
}
