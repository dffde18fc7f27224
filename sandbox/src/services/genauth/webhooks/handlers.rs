//! Webhooks: creates, returns, lists, updates and deletes them.

use serde_json::{Map, Value, json};

use crate::model::genauth::user_pool::UserPool;
use crate::model::genauth::webhook::Webhook;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::copy_properties;
use crate::services::genauth::schema::{allowed_values, has_property};

/// Sets the properties that a request gives.
fn apply_request(webhook: &mut Webhook, call: &Call<'_>) {
    let own = ["webhookId", "createdAt", "updatedAt"];
    copy_properties(&mut webhook.properties, &call.input, |name| {
        has_property("WebhookDto", name) && !own.contains(&name)
    });
    webhook.properties.insert("updatedAt".to_owned(), call.timestamp().into());
}

fn webhook_view(webhook: &Webhook) -> Value {
    let mut properties = webhook.properties.clone();
    properties.insert("webhookId".to_owned(), webhook.id.as_str().into());
    Value::Object(properties)
}

pub(super) fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let mut webhook = Webhook { id: call.new_id(), properties: Map::new() };
    webhook.properties.insert("enabled".to_owned(), true.into());
    webhook.properties.insert("createdAt".to_owned(), call.timestamp().into());
    apply_request(&mut webhook, call);
    pool.webhooks.insert(webhook).map(webhook_view).map_err(ApiError::from_store("webhook"))
}

pub(super) fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_webhook(call, pool).map(webhook_view)
}

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found: Vec<&Webhook> = pool.webhooks.iter().collect();
    Ok(page(call, &found, |webhook| webhook_view(webhook)))
}

pub(super) fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let changed = pool.webhooks.update(call.required("webhookId"), |webhook| apply_request(webhook, call));
    changed.map(webhook_view).map_err(ApiError::from_store("webhook"))
}

/// Deletes webhooks; unknown ids are skipped.
pub(super) fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for id in call.texts("webhookIds") {
        pool.webhooks.remove(id);
    }
    Ok(success())
}

/// Lists the events of the document, each in the category before its colon.
pub(super) fn list_events(_: &Call<'_>, _: &mut UserPool) -> HandlerResult {
    let category = |event: &'static str| event.split_once(':').map_or("other", |(category, _)| category);
    let events = allowed_values("WebhookEventName");
    let mut categories: Vec<&str> = events.iter().map(|event| category(event)).collect();
    categories.sort_unstable();
    categories.dedup();
    let entry = |value: &str| json!({"value": value, "name": value, "nameEn": value});
    let event = |value: &&'static str| {
        let mut view = entry(value);
        view["category"] = category(value).into();
        view
    };
    Ok(json!({
        "categories": categories.into_iter().map(entry).collect::<Vec<_>>(),
        "events": events.iter().map(event).collect::<Vec<_>>(),
    }))
}

pub(crate) fn named_webhook<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s Webhook, ApiError> {
    pool.webhooks.get(call.required("webhookId")).ok_or_else(|| ApiError::not_found("webhook"))
}
