//! Runs of tasks.

use serde_json::{Value, json};

use super::tasks::{after, named};
use crate::model::genauth::sync_task::{SyncJob, SyncRelation};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::{page, whole_number};

/// Runs a task, which ends at once.
pub(super) fn trigger(call: &Call<'_>, state: &mut State) -> Outcome {
    let task = named(call, state)?;
    let (task, flow, provider) = (task.id, task.text("syncFlow").to_owned(), task.text("syncTaskType").to_owned());
    let (departments, accounts) = if flow == "downstream" { concerned(state, task) } else { Default::default() };
    let departments = relate(call, state, &provider, departments);
    let accounts = relate(call, state, &provider, accounts);
    let job = SyncJob {
        id: after(state.sync_jobs.last().map(|job| job.id)),
        task,
        flow,
        trigger: "manually".to_owned(),
        departments_added: departments.0,
        departments_updated: departments.1,
        accounts_added: accounts.0,
        accounts_updated: accounts.1,
        at: call.timestamp(),
    };
    if let Some(task) = state.sync_tasks.iter_mut().find(|known| known.id == task) {
        for (property, value) in
            [("lastSyncStatus", json!("success")), ("lastSyncRate", json!(100)), ("lastSyncTime", json!(job.at))]
        {
            task.properties.insert(property.to_owned(), value);
        }
    }
    let response = json!({"syncJobId": job.id});
    state.sync_jobs.push(job);
    Ok(response)
}

pub(super) fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    job(call, state).map(show)
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let task = named(call, state)?.id;
    let found: Vec<&SyncJob> = state
        .sync_jobs
        .iter()
        .filter(|job| job.task == task && call.text("syncTrigger").is_none_or(|trigger| job.trigger == trigger))
        .collect();
    Ok(page(call, &found, |job| show(job)))
}

/// The document has no log in this response, but the id of the job.
pub(super) fn list_logs(call: &Call<'_>, state: &mut State) -> Outcome {
    job(call, state).map(|job| json!({"syncJobId": job.id}))
}

/// No run is ever held back for its risk.
pub(super) fn list_risks(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state)?;
    Ok(page::<Value>(call, &[], Value::clone))
}

/// What does not exist can be neither triggered nor canceled.
pub(super) fn no_risks(call: &Call<'_>, _: &mut State) -> Outcome {
    // The document spells it so.
    Ok(json!({"successList": [], "faildList": call.list("syncRiskOperationIds")}))
}

/// Ids of the departments and of the users that a task is about: those of its organization.
fn concerned(state: &State, task: u64) -> (Vec<String>, Vec<String>) {
    let task = state.sync_tasks.iter().find(|known| known.id == task);
    let code = task.map(|task| task.text("organizationCode")).unwrap_or_default();
    // It may have been deleted since.
    let Ok(root) = state.organization(code, None) else { return Default::default() };
    let departments = state.below(root).into_iter().map(|department| department.id.clone());
    let accounts = state.department_members(root, true, false).into_iter().map(|(_, user)| user.id.clone());
    (departments.collect(), accounts.collect())
}

/// Gives those an id in a directory that have none there; returns how many had none, and how many had one.
fn relate(call: &Call<'_>, state: &mut State, provider: &str, ids: Vec<String>) -> (usize, usize) {
    let all = ids.len();
    let new: Vec<String> =
        ids.into_iter().filter(|id| !state.relations_of(id).any(|known| known.provider == provider)).collect();
    let added = new.len();
    state.sync_relations.extend(new.into_iter().map(|of| SyncRelation {
        of,
        provider: provider.to_owned(),
        id: call.ids.hex(16),
    }));
    (added, all - added)
}

fn job<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s SyncJob, Refusal> {
    let id = call.member("syncJobId").and_then(whole_number);
    state.sync_jobs.iter().find(|job| Some(job.id) == id).ok_or_else(|| Refusal::missing("sync job"))
}

fn show(job: &SyncJob) -> Value {
    json!({
        "syncJobId": job.id,
        "syncTaskId": job.task,
        "createdAt": job.at,
        "updatedAt": job.at,
        "syncStatus": "success",
        "syncFlow": job.flow,
        "syncTrigger": job.trigger,
        "departmentCountAll": job.departments_added,
        "departmentCountSucc": job.departments_added,
        "departmentUpdateCountAll": job.departments_updated,
        "departmentUpdateCountSucc": job.departments_updated,
        "accountCountAll": job.accounts_added,
        "accountCountSucc": job.accounts_added,
        "accountUpdateCountAll": job.accounts_updated,
        "accountUpdateCountSucc": job.accounts_updated,
    })
}
