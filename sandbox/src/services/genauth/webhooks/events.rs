//! Which changes webhooks are called for, and what with.

use serde_json::{Map, Value, json};

use super::handlers::{Webhook, named};
use super::log::response_body;
use crate::model::genauth::user::Shown;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::users::handlers::{done, kind};
use crate::webhooks::{AttemptReport, Retry, Source, WebhookRequest};

/// Which event an operation is.
const EVENTS: &[(&str, &str)] = &[
    ("createUser", "user:created"),
    ("createUsersBatch", "user:created"),
    ("updateUser", "user:updated"),
    ("updateUserBatch", "user:updated"),
    ("deleteUsersBatch", "user:deleted"),
    ("linkIdentity", "user:link-account"),
    ("kickUsers", "kick"),
    ("addWhitelist", "user:register-whitelist-added"),
    ("deleteWhitelist", "user:register-whitelist-deleted"),
    ("createGroup", "group:created"),
    ("createGroupsBatch", "group:created"),
    ("updateGroup", "group:updated"),
    ("deleteGroupsBatch", "group:deleted"),
    ("addGroupMembers", "group:member-added"),
    ("removeGroupMembers", "group:member-removed"),
    ("createOrganization", "organization:created"),
    ("deleteOrganization", "organization:deleted"),
    ("createDepartment", "organization:node-added"),
    ("createDepartmentTree", "organization:imported"),
    ("updateOrganization", "organization:node-updated"),
    ("updateOrganizationStatus", "organization:node-updated"),
    ("updateDepartment", "organization:node-updated"),
    ("updateNodeStatus", "organization:node-updated"),
    ("deleteDepartment", "organization:node-deleted"),
    ("addDepartmentMembers", "organization:member-added"),
    ("addTenantDepartmentMembers", "organization:member-added"),
    ("removeDepartmentMembers", "organization:member-removed"),
    ("removeTenantDepartmentMembers", "organization:member-removed"),
    ("setUserDepartments", "user:organization-node-update"),
    ("createRole", "role:created"),
    ("createRolesBatch", "role:created"),
    ("updateRole", "role:updated"),
    ("deleteRolesBatch", "role:deleted"),
    ("deleteRoles", "role:deleted"),
    ("assignRole", "role:assigned"),
    ("assignRoleBatch", "role:assigned"),
    ("revokeRole", "role:unassigned"),
    ("revokeRoleBatch", "role:unassigned"),
    ("createResource", "resource:created"),
    ("createResourcesBatch", "resource:created"),
    ("updateResource", "resource:updated"),
    ("deleteResource", "resource:delete"),
    ("deleteResourcesBatch", "resource:delete"),
    ("authorizeResources", "permission:add"),
    ("createPermissionNamespace", "privilege-namespace:created"),
    ("updatePermissionNamespace", "privilege-namespace:updated"),
    ("deletePermissionNamespace", "privilege-namespace:deleted"),
    ("createDataResource", "data-resource:created"),
    ("updateDataResource", "data-resource:updated"),
    ("deleteDataResource", "data-resource:deleted"),
    ("authorizeDataPolicies", "data-strategy-permission:add"),
    ("revokeDataPolicy", "data-strategy-permission:revoke"),
    ("createApplication", "application:created"),
    ("updateApplication", "application:updated"),
    ("deleteApplication", "application:deleted"),
    ("refreshApplicationSecret", "application:secret-refreshed"),
    ("setCustomFields", "user-pool:udf-added"),
    ("deleteCustomFields", "user-pool:udf-deleted"),
    ("createTenantCooperator", "user-pool:cooperator-added"),
    ("deleteTenantCooperator", "user-pool:cooperator-removed"),
];

/// Members of a batch, each of which is an event of its own.
const LIST: &str = "list";

/// Headers that belong to the connection or to the authentication of a call. Whoever triggers one cannot set them.
const OWN_HEADERS: &[&str] =
    &["connection", "content-length", "content-type", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// What an operation is about to delete, as its event shows it: afterwards it is gone.
pub(crate) fn before(call: &Call<'_>, state: &State, operation: &str) -> Vec<Value> {
    if operation != "deleteUsersBatch" {
        return Vec::new();
    }
    let users = call.texts("userIds").into_iter().filter_map(|id| state.user(id, kind(call), false));
    users.map(|user| state.show_user(user, Shown::everything())).collect()
}

/// Prepares the calls of webhooks that an operation leads to.
///
/// The data of an event is what the operation returns, an event for each item of a list; where it returns no more than
/// success, the data is what was deleted, or the request.
pub(crate) fn notice(call: &Call<'_>, state: &State, operation: &str, deleted: Vec<Value>, returned: &Value) {
    let Some(event) = event(call, operation) else { return };
    if !state.webhooks.iter().any(|webhook| webhook.wants(event)) {
        return;
    }
    let data = match returned {
        Value::Array(items) => items.clone(),
        returned if *returned != done() && !returned.is_null() => vec![returned.clone()],
        _ if operation == "deleteUsersBatch" => deleted,
        _ => match call.input.get(LIST).and_then(Value::as_array) {
            Some(items) if operation.starts_with("create") => items.clone(),
            _ => vec![call.input.clone()],
        },
    };
    for data in data {
        dispatches(state, call.pool, event, &data).into_iter().for_each(|request| call.context.send(request));
    }
}

/// The event that a call is.
fn event(call: &Call<'_>, operation: &str) -> Option<&'static str> {
    if operation == "updateDepartment" && call.text("parentDepartmentId").is_some() {
        return Some("organization:node-moved");
    }
    EVENTS.iter().find(|(known, _)| *known == operation).map(|(_, event)| *event)
}

/// The calls of the webhooks that want an event.
pub(crate) fn dispatches(state: &State, pool: &str, event: &str, data: &Value) -> Vec<WebhookRequest> {
    let body = json!({"eventName": event, "data": data});
    let wanting = state.webhooks.iter().filter(|webhook| webhook.wants(event));
    wanting.map(|webhook| webhook.dispatch(pool, event, &body)).collect()
}

/// Calls a webhook once. What its receiver responds is filled in when it has.
pub(crate) fn trigger(call: &Call<'_>, state: &mut State) -> Outcome {
    let webhook = named(call, state)?;
    let body = call.member("requestBody").filter(|body| !body.is_null());
    let dispatch = triggered(webhook, call.pool, body, call.member("requestHeaders").and_then(Value::as_object));
    call.context.send_awaited(dispatch, complete);
    Ok(json!({"response": {}}))
}

/// Fills in what the receiver of a triggered webhook has responded.
fn complete(body: &mut Value, report: &AttemptReport) {
    if let Some(response) = body.pointer_mut("/data/response") {
        *response = response_body(report);
    }
}

fn triggered(
    webhook: &Webhook,
    pool: &str,
    body: Option<&Value>,
    headers: Option<&Map<String, Value>>,
) -> WebhookRequest {
    let test = json!({"eventName": "test", "data": {}});
    let mut dispatch = webhook.dispatch(pool, "test", body.unwrap_or(&test));
    dispatch.source = Source::GenauthWebhook { id: webhook.id.clone(), is_manual: true };
    dispatch.retry = Retry::NONE;
    for (name, value) in headers.into_iter().flatten() {
        let name = name.to_ascii_lowercase();
        if let Some(value) = value.as_str().filter(|_| !OWN_HEADERS.contains(&name.as_str())) {
            dispatch.headers.push((name, value.to_owned()));
        }
    }
    dispatch
}
