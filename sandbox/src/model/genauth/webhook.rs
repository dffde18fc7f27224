//! Webhooks: receivers that are called when something happens.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::Record;

/// A receiver and the events that it is called for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    /// Properties of the document's `WebhookDto`.
    pub(crate) properties: Map<String, Value>,
}

impl Record for Webhook {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Webhook {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn url(&self) -> &str {
        self.text("url")
    }

    pub(crate) fn is_enabled(&self) -> bool {
        self.properties.get("enabled") == Some(&Value::Bool(true))
    }

    /// Returns whether the webhook is to be called for an event.
    pub(crate) fn is_subscribed_to(&self, event: &str) -> bool {
        let events = self.properties.get("events").and_then(Value::as_array);
        self.is_enabled() && events.is_some_and(|events| events.iter().any(|known| known == event))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn webhook_is_subscribed_to_its_events_while_enabled() {
        let is_subscribed = |enabled: bool, event: &str| {
            let properties = json!({"enabled": enabled, "events": ["role:created"]});
            let properties = properties.as_object().cloned().unwrap_or_default();
            Webhook { id: "w".to_owned(), properties }.is_subscribed_to(event)
        };
        assert!(is_subscribed(true, "role:created"));
        assert!(!is_subscribed(true, "role:updated") && !is_subscribed(false, "role:created"));
    }
}
