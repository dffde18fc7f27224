//! Events: the operations that webhooks are called for, and the data of the calls.

use serde_json::{Map, Value, json};

use super::handlers::named_webhook;
use super::log::response_body;
use super::requests::webhook_request;
use crate::model::genauth::user_pool::UserPool;
use crate::model::genauth::webhook::Webhook;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::payload::success;
use crate::services::genauth::users::lookup::user_id_type;
use crate::services::genauth::users::view::{UserViewOptions, user_view};
use crate::webhooks::{AttemptReport, Retry, Source, WebhookRequest};

/// Operations, each with the event that it is.
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

/// The property with the items of a batch, each of which is an event of its own.
const LIST: &str = "list";

/// Headers that belong to the connection or to the request itself. A caller who triggers a webhook cannot set them.
const OWN_HEADERS: &[&str] =
    &["connection", "content-length", "content-type", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// Returns the records that an operation is about to delete, as the data of its event.
pub(crate) fn deleted_views(call: &Call<'_>, pool: &UserPool, operation: &str) -> Vec<Value> {
    if operation != "deleteUsersBatch" {
        return Vec::new();
    }
    let users = call.texts("userIds").into_iter().filter_map(|id| pool.find_user(id, user_id_type(call), false).ok());
    users.map(|user| user_view(pool, user, UserViewOptions::full())).collect()
}

/// Sends the calls of webhooks that an operation leads to.
///
/// The data of an event is what the operation returns, one event for each item of a list. Where it returns only success, the
/// data is what was deleted, or the request.
pub(crate) fn send_webhooks(call: &Call<'_>, pool: &UserPool, operation: &str, deleted: Vec<Value>, returned: &Value) {
    let Some(event) = event_of(call, operation) else { return };
    if !pool.webhooks.iter().any(|webhook| webhook.is_subscribed_to(event)) {
        return;
    }
    let data = match returned {
        Value::Array(items) => items.clone(),
        returned if *returned != success() && !returned.is_null() => vec![returned.clone()],
        _ if operation == "deleteUsersBatch" => deleted,
        _ => match call.input.get(LIST).and_then(Value::as_array) {
            Some(items) if operation.starts_with("create") => items.clone(),
            _ => vec![call.input.clone()],
        },
    };
    for data in data {
        let requests = webhook_requests(pool, call.user_pool_id, event, &data).into_iter();
        requests.for_each(|request| call.context.send(request));
    }
}

/// Returns the event that a call is.
fn event_of(call: &Call<'_>, operation: &str) -> Option<&'static str> {
    if operation == "updateDepartment" && call.text("parentDepartmentId").is_some() {
        return Some("organization:node-moved");
    }
    EVENTS.iter().find(|(known, _)| *known == operation).map(|(_, event)| *event)
}

/// Returns the calls of the webhooks that are subscribed to an event.
pub(crate) fn webhook_requests(pool: &UserPool, user_pool_id: &str, event: &str, data: &Value) -> Vec<WebhookRequest> {
    let body = json!({"eventName": event, "data": data});
    let subscribed = pool.webhooks.iter().filter(|webhook| webhook.is_subscribed_to(event));
    subscribed.map(|webhook| webhook_request(webhook, user_pool_id, event, &body)).collect()
}

/// Calls a webhook once. The response has that of the receiver.
pub(crate) fn trigger(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let webhook = named_webhook(call, pool)?;
    let body = call.property("requestBody").filter(|body| !body.is_null());
    let request =
        manual_request(webhook, call.user_pool_id, body, call.property("requestHeaders").and_then(Value::as_object));
    call.context.send_awaited(request, set_response);
    Ok(json!({"response": {}}))
}

/// Sets the response of a triggered webhook to that of its receiver.
fn set_response(body: &mut Value, report: &AttemptReport) {
    if let Some(response) = body.pointer_mut("/data/response") {
        *response = response_body(report);
    }
}

fn manual_request(
    webhook: &Webhook,
    user_pool_id: &str,
    body: Option<&Value>,
    headers: Option<&Map<String, Value>>,
) -> WebhookRequest {
    let test = json!({"eventName": "test", "data": {}});
    let mut request = webhook_request(webhook, user_pool_id, "test", body.unwrap_or(&test));
    request.source = Source::GenauthWebhook { id: webhook.id.clone(), is_manual: true };
    request.retry = Retry::NONE;
    for (name, value) in headers.into_iter().flatten() {
        let name = name.to_ascii_lowercase();
        if let Some(value) = value.as_str().filter(|_| !OWN_HEADERS.contains(&name.as_str())) {
            request.headers.push((name, value.to_owned()));
        }
    }
    request
}
