//! Webhooks: what is to be called when something happens. The sandbox calls nobody; its log tells what would have been.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::audit::log_timestamp;
use super::call::{Call, take, text, texts};
use super::document_members::{known, values};
use super::operations::{Group, Outcome};
use super::paging::page;
use super::refusal::Refusal;
use super::state::State;
use super::store::Record;
use super::users::done;

pub(super) const WEBHOOKS: Group = Group {
    audited: "userpool",
    operations: &[
        ("createWebhook", create),
        ("getWebhook", get),
        ("listWebhooks", list),
        ("updateWebhook", update),
        ("deleteWebhook", delete),
        ("getWebhookEventList", events),
        ("getWebhookLogs", logs),
        ("triggerWebhook", trigger),
    ],
};

/// Log entries that are kept; the oldest are forgotten first.
const KEPT: usize = 1_000;

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
];

/// What is called, and when.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Webhook {
    id: String,
    /// Members of the document's `WebhookDto`.
    members: Map<String, Value>,
}

impl Record for Webhook {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl Webhook {
    fn take(&mut self, call: &Call<'_>) {
        let own = ["webhookId", "createdAt", "updatedAt"];
        take(&mut self.members, &call.input, |name| known("WebhookDto", name) && !own.contains(&name));
        self.members.insert("updatedAt".to_owned(), call.timestamp().into());
    }

    /// Whether the webhook is to be called for an event.
    fn wants(&self, event: &str) -> bool {
        let members = Value::from(self.members.clone());
        self.members.get("enabled") == Some(&Value::Bool(true)) && texts(&members, "events").contains(&event)
    }

    fn show(&self) -> Value {
        let mut members = self.members.clone();
        members.insert("webhookId".to_owned(), self.id.as_str().into());
        Value::Object(members)
    }
}

/// Calls that would have been made, newest last.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct WebhookLog {
    entries: VecDeque<Value>,
}

impl WebhookLog {
    fn add(&mut self, call: &Call<'_>, webhook: &str, event: &str, body: &Value, headers: &Value) {
        if self.entries.len() >= KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(json!({
            "webhookId": webhook,
            "eventName": event,
            "requestBody": body,
            "requestHeaders": headers,
            "responseBody": {},
            "responseHeaders": {},
            "responseStatusCode": 0,
            "success": false,
            "errorMessage": "the sandbox calls no webhooks",
            "timestamp": log_timestamp(call.now()),
        }));
    }
}

/// Notes the calls that an operation would have led to.
pub(super) fn notice(call: &Call<'_>, state: &mut State, operation: &str) {
    let Some((_, event)) = EVENTS.iter().find(|(known, _)| *known == operation) else { return };
    let wanted: Vec<String> =
        state.webhooks.iter().filter(|webhook| webhook.wants(event)).map(|webhook| webhook.id.clone()).collect();
    for webhook in wanted {
        state.webhook_log.add(call, &webhook, event, &json!({"eventName": event}), &json!({}));
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let mut webhook = Webhook { id: call.id(), members: Map::new() };
    webhook.members.insert("enabled".to_owned(), true.into());
    webhook.members.insert("createdAt".to_owned(), call.timestamp().into());
    webhook.take(call);
    state.webhooks.insert(webhook).map(Webhook::show).map_err(Refusal::of("webhook"))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(Webhook::show)
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let found: Vec<&Webhook> = state.webhooks.iter().collect();
    Ok(page(call, &found, |webhook| webhook.show()))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let changed = state.webhooks.change(call.name("webhookId"), |webhook| webhook.take(call));
    changed.map(Webhook::show).map_err(Refusal::of("webhook"))
}

/// Deletes webhooks; what does not exist is skipped.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    for id in call.texts("webhookIds") {
        state.webhooks.remove(id);
    }
    Ok(done())
}

/// The events of the document, each in the category before its colon.
fn events(_: &Call<'_>, _: &mut State) -> Outcome {
    let category = |event: &'static str| event.split_once(':').map_or("other", |(category, _)| category);
    let events = values("WebhookEventName");
    let mut categories: Vec<&str> = events.iter().map(|event| category(event)).collect();
    categories.sort_unstable();
    categories.dedup();
    let named = |value: &str| json!({"value": value, "name": value, "nameEn": value});
    let event = |value: &&'static str| {
        let mut shown = named(value);
        shown["category"] = category(value).into();
        shown
    };
    Ok(json!({
        "categories": categories.into_iter().map(named).collect::<Vec<_>>(),
        "events": events.iter().map(event).collect::<Vec<_>>(),
    }))
}

/// Newest first; of a webhook that does not exist there are none.
fn logs(call: &Call<'_>, state: &mut State) -> Outcome {
    let of = |entry: &&Value| text(entry, "webhookId") == call.text("webhookId");
    let found: Vec<&Value> = state.webhook_log.entries.iter().rev().filter(of).collect();
    Ok(page(call, &found, |entry| (*entry).clone()))
}

/// Notes the call that would have been made; there is no answer of a receiver.
fn trigger(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    let given = |member| call.member(member).filter(|given| !given.is_null()).cloned().unwrap_or_else(|| json!({}));
    let (body, headers) = (given("requestBody"), given("requestHeaders"));
    state.webhook_log.add(call, &id, "test", &body, &headers);
    Ok(json!({"response": {}}))
}

fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s Webhook, Refusal> {
    state.webhooks.get(call.name("webhookId")).ok_or_else(|| Refusal::missing("webhook"))
}
