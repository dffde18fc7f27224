//! Webhooks: what is to be called when something happens.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{events as event_calls, log};
use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take, text, texts};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::schema::{known, values};
use crate::services::genauth::users::handlers::done;
use crate::webhooks::{Auth, MediaType, Retry, Source, WebhookRequest};

pub(crate) const WEBHOOKS: Group = Group {
    audited: "userpool",
    operations: &[
        ("createWebhook", create),
        ("getWebhook", get),
        ("listWebhooks", list),
        ("updateWebhook", update),
        ("deleteWebhook", delete),
        ("getWebhookEventList", events),
        ("getWebhookLogs", log::list),
        ("triggerWebhook", event_calls::trigger),
    ],
};

/// Attempts beside the first one that are made at most, whatever a webhook is configured with.
const RETRIES: u64 = 10;

/// Longest time between two attempts.
const LONGEST_DELAY: u64 = 30 * 86_400;

/// What is called, and when.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: String,
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
    pub(crate) fn wants(&self, event: &str) -> bool {
        let members = Value::from(self.members.clone());
        self.is_enabled() && texts(&members, "events").contains(&event)
    }

    pub(crate) fn is_enabled(&self) -> bool {
        self.members.get("enabled") == Some(&Value::Bool(true))
    }

    pub(crate) fn url(&self) -> &str {
        self.text("url")
    }

    /// A call of the webhook with a body.
    pub(crate) fn dispatch(&self, pool: &str, event: &str, body: &Value) -> WebhookRequest {
        let media_type = match self.text("contentType") {
            "application/x-www-form-urlencoded" => MediaType::Form,
            _ => MediaType::Json,
        };
        let secret = Some(self.text("secret")).filter(|secret| !secret.is_empty()).map(str::to_owned);
        WebhookRequest {
            source: Source::GenauthWebhook { id: self.id.clone(), is_manual: false },
            event: event.to_owned(),
            url: self.url().to_owned(),
            media_type,
            body: media_type.encode(body),
            auth: Auth::GenauthSecret { secret, userpool_id: pool.to_owned() },
            headers: vec![("user-agent".to_owned(), "authing-webhook@2.0".to_owned())],
            retry: self.retry(),
        }
    }

    /// What `retryConfig` says; once, without one.
    fn retry(&self) -> Retry {
        let given = self.members.get("retryConfig").unwrap_or(&Value::Null);
        if given.get("enabled") != Some(&Value::Bool(true)) {
            return Retry::NONE;
        }
        let number = |member: &str| given.get(member).and_then(Value::as_u64);
        let unit = match text(given, "delayUnit") {
            Some("Minute") => 60,
            Some("Hour") => 3_600,
            Some("Day") => 86_400,
            _ => 1,
        };
        let retries = number("count").unwrap_or(1).min(RETRIES);
        let delay = number("delay").unwrap_or(1).saturating_mul(unit).min(LONGEST_DELAY);
        Retry {
            max_attempts: u32::try_from(retries).unwrap_or_default().saturating_add(1),
            backoff: Duration::from_secs(delay),
            multiplier: 1,
        }
    }

    fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    fn show(&self) -> Value {
        let mut members = self.members.clone();
        members.insert("webhookId".to_owned(), self.id.as_str().into());
        Value::Object(members)
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

pub(crate) fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s Webhook, Refusal> {
    state.webhooks.get(call.name("webhookId")).ok_or_else(|| Refusal::missing("webhook"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webhook(members: Value) -> Webhook {
        let Value::Object(members) = members else { unreachable!("an object") };
        Webhook { id: "w".to_owned(), members }
    }

    #[test]
    fn webhook_is_retried_as_configured_within_bounds() {
        let retry = |config: Value| {
            let retry = webhook(json!({"retryConfig": config})).retry();
            (retry.max_attempts, retry.backoff.as_secs())
        };
        assert_eq!(retry(json!({"enabled": true, "count": 3, "delay": 2, "delayUnit": "Minute"})), (4, 120));
        assert_eq!(retry(json!({"enabled": true})), (2, 1));
        let most = json!({"enabled": true, "count": u64::MAX, "delay": u64::MAX, "delayUnit": "Day"});
        assert_eq!(retry(most), (11, LONGEST_DELAY));
        for none in [json!(null), json!({"enabled": false, "count": 3}), json!({"count": 3})] {
            assert_eq!(retry(none), (1, 0));
        }
    }

    #[test]
    fn webhook_wants_its_events_while_it_is_enabled() {
        let with = |enabled: bool| webhook(json!({"enabled": enabled, "events": ["role:created"]}));
        assert!(
            with(true).wants("role:created") && !with(true).wants("role:updated") && !with(false).wants("role:created")
        );
    }

    #[test]
    fn webhook_sends_its_media_type_and_secret() {
        let form = webhook(json!({"contentType": "application/x-www-form-urlencoded", "secret": "", "url": "u"}));
        let dispatch = form.dispatch("pool", "test", &json!({"eventName": "test"}));
        assert_eq!((dispatch.media_type, dispatch.body.as_str()), (MediaType::Form, "eventName=test"));
        assert!(matches!(dispatch.auth, Auth::GenauthSecret { secret: None, .. }), "an empty secret is none");
    }
}
