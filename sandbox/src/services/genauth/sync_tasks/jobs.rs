//! Runs of sync tasks.

use serde_json::{Value, json};

use super::tasks::{named_task, next_id};
use crate::model::genauth::sync_task::{SyncJob, SyncRelation};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::{page, whole_number};

/// Runs a task, which ends immediately.
pub(super) fn trigger(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let task = named_task(call, pool)?;
    let (task, flow, provider) = (task.id, task.text("syncFlow").to_owned(), task.text("syncTaskType").to_owned());
    let (departments, accounts) = if flow == "downstream" { accounts_in_scope(pool, task) } else { Default::default() };
    let departments = relate(call, pool, &provider, departments);
    let accounts = relate(call, pool, &provider, accounts);
    let job = SyncJob {
        id: next_id(pool.sync_jobs.last().map(|job| job.id)),
        task,
        flow,
        trigger: "manually".to_owned(),
        departments_added: departments.0,
        departments_updated: departments.1,
        accounts_added: accounts.0,
        accounts_updated: accounts.1,
        at: call.timestamp(),
    };
    if let Some(task) = pool.sync_tasks.iter_mut().find(|known| known.id == task) {
        for (property, value) in
            [("lastSyncStatus", json!("success")), ("lastSyncRate", json!(100)), ("lastSyncTime", json!(job.at))]
        {
            task.properties.insert(property.to_owned(), value);
        }
    }
    let response = json!({"syncJobId": job.id});
    pool.sync_jobs.push(job);
    Ok(response)
}

pub(super) fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_job(call, pool).map(sync_job_view)
}

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let task = named_task(call, pool)?.id;
    let found: Vec<&SyncJob> = pool
        .sync_jobs
        .iter()
        .filter(|job| job.task == task && call.text("syncTrigger").is_none_or(|trigger| job.trigger == trigger))
        .collect();
    Ok(page(call, &found, |job| sync_job_view(job)))
}

/// Returns the id of the job: the document has no log in this response.
pub(super) fn list_logs(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_job(call, pool).map(|job| json!({"syncJobId": job.id}))
}

/// Lists the risky operations of a task: none.
pub(super) fn list_risks(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_task(call, pool)?;
    Ok(page::<Value>(call, &[], Value::clone))
}

/// Reports that operations could be neither triggered nor canceled, since none exist.
pub(super) fn reject_risks(call: &Call<'_>, _: &mut UserPool) -> HandlerResult {
    // The name is misspelled in the document.
    Ok(json!({"successList": [], "faildList": call.list("syncRiskOperationIds")}))
}

/// Returns the ids of the departments and of the users that a task synchronizes: those of its organization.
fn accounts_in_scope(pool: &UserPool, task: u64) -> (Vec<String>, Vec<String>) {
    let task = pool.sync_tasks.iter().find(|known| known.id == task);
    let code = task.map(|task| task.text("organizationCode")).unwrap_or_default();
    // The organization may have been deleted since.
    let Ok(root) = pool.organization(code, None) else { return Default::default() };
    let departments = pool.departments.subtree(root).into_iter().map(|department| department.id.clone());
    let accounts = pool.department_members(root, true, false).into_iter().map(|(_, user)| user.id.clone());
    (departments.collect(), accounts.collect())
}

/// Adds entries in a directory for users or departments; returns how many had none, and how many had one.
fn relate(call: &Call<'_>, pool: &mut UserPool, provider: &str, ids: Vec<String>) -> (usize, usize) {
    let all = ids.len();
    let new: Vec<String> =
        ids.into_iter().filter(|id| !pool.relations_of(id).any(|known| known.provider == provider)).collect();
    let added = new.len();
    pool.sync_relations.extend(new.into_iter().map(|of| SyncRelation {
        of,
        provider: provider.to_owned(),
        id: call.context.ids.hex(16),
    }));
    (added, all - added)
}

fn named_job<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s SyncJob, ApiError> {
    let id = call.property("syncJobId").and_then(whole_number);
    pool.sync_jobs.iter().find(|job| Some(job.id) == id).ok_or_else(|| ApiError::not_found("sync job"))
}

fn sync_job_view(job: &SyncJob) -> Value {
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
