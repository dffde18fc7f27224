//! ASA accounts: credentials that the service fills in at an application for the subjects an account is assigned to.

use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::page;
use super::payload::success;
use super::properties::{text, texts};
use crate::model::genauth::asa_account::AsaAccount;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const ASA_ACCOUNTS: OperationGroup = OperationGroup {
    audit_resource: "application",
    operations: &[
        ("createAsaAccount", create),
        ("createAsaAccountBatch", create_batch),
        ("getAsaAccount", get),
        ("getAsaAccountBatch", get_batch),
        ("listAsaAccount", list),
        ("updateAsaAccount", update),
        ("deleteAsaAccount", delete),
        ("deleteAsaAccountBatch", delete_batch),
        ("assignAsaAccount", assign),
        ("unassignAsaAccount", unassign),
        ("getAsaAccountAssignedTargets", targets),
        ("getAssignedAccount", assigned),
    ],
};

/// Returns an account as the document describes it.
fn asa_account_view(account: &AsaAccount) -> Value {
    json!({"accountId": account.id, "appId": account.application, "accountInfo": account.info})
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    add(call, pool, &call.input)
}

/// Creates several accounts of one application.
fn create_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.application(call.required("appId"))?;
    for request in call.list("list") {
        add(call, pool, request)?;
    }
    Ok(success())
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_account(call, pool).map(asa_account_view)
}

/// Returns several accounts; unknown ids are left out.
fn get_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = &pool.application(call.required("appId"))?.id;
    let found = call.texts("accountIds").into_iter().filter_map(|id| pool.asa_accounts.get(id));
    Ok(found.filter(|account| account.application == *application).map(asa_account_view).collect())
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = &pool.application(call.required("appId"))?.id;
    let found: Vec<&AsaAccount> =
        pool.asa_accounts.iter().filter(|account| account.application == *application).collect();
    Ok(page(call, &found, |account| asa_account_view(account)))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_account(call, pool)?.id.clone();
    let info = call.input.get("accountInfo").cloned().unwrap_or_default();
    pool.asa_accounts
        .update(&id, |account| account.info = info)
        .map(asa_account_view)
        .map_err(ApiError::from_store("account"))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_account(call, pool)?.id.clone();
    pool.asa_accounts.remove(&id);
    Ok(success())
}

/// Deletes accounts of one application; unknown ids are skipped.
fn delete_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = pool.application(call.required("appId"))?.id.clone();
    let ids = call.texts("accountIds");
    pool.asa_accounts.retain(|account| account.application != application || !ids.contains(&account.id.as_str()));
    Ok(success())
}

/// Assigns an account. A subject that has another one at the application is a conflict.
fn assign(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, subjects) = (named_account(call, pool)?.id.clone(), subjects(call, pool)?);
    let changed = pool.asa_accounts.update(&id, |account| {
        account.subjects.retain(|known| !subjects.contains(known));
        account.subjects.extend(subjects);
    });
    changed.map(|_| success()).map_err(ApiError::from_store("account"))
}

/// Unassigns an account; subjects that do not have it are skipped.
fn unassign(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, subjects) = (named_account(call, pool)?.id.clone(), subjects(call, pool)?);
    let changed = pool.asa_accounts.update(&id, |account| account.subjects.retain(|known| !subjects.contains(known)));
    changed.map(|_| success()).map_err(ApiError::from_store("account"))
}

fn targets(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = named_account(call, pool)?;
    Ok(page(
        call,
        &account.subjects,
        |subject| json!({"targetType": subject.kind, "targetIdentifier": pool.subject_identifier(subject)}),
    ))
}

/// Returns the account that is assigned to the target itself; without one there is no payload.
fn assigned(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let application = &pool.application(call.required("appId"))?.id;
    let subject = pool.subject(call.required("targetType"), call.required("targetIdentifier"), None)?;
    let has = |account: &&AsaAccount| account.application == *application && account.subjects.contains(&subject);
    Ok(pool.asa_accounts.iter().find(has).map(asa_account_view).unwrap_or_default())
}

fn add(call: &Call<'_>, pool: &mut UserPool, request: &Value) -> HandlerResult {
    let application = pool.application(call.required("appId"))?.id.clone();
    let info = request.get("accountInfo").cloned().unwrap_or_default();
    let account = AsaAccount { id: call.new_id(), application, info, subjects: Vec::new() };
    pool.asa_accounts.insert(account).map(asa_account_view).map_err(ApiError::from_store("account"))
}

/// Returns the account that a call names, which is one of the application that it names.
fn named_account<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s AsaAccount, ApiError> {
    let application = &pool.application(call.required("appId"))?.id;
    let found = pool.asa_accounts.get(call.required("accountId"));
    found.filter(|account| account.application == *application).ok_or_else(|| ApiError::not_found("account"))
}

/// Returns the targets of a call, each once. Roles are those of the default namespace, since the call names none.
fn subjects(call: &Call<'_>, pool: &UserPool) -> Result<Vec<Subject>, ApiError> {
    let mut subjects: Vec<Subject> = Vec::new();
    for target in call.list("targets") {
        for name in texts(target, "targetIdentifiers") {
            let subject = pool.subject(text(target, "targetType").unwrap_or_default(), name, None)?;
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
    }
    Ok(subjects)
}
