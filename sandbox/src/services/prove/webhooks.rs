//! Webhooks: receivers, and events about the phone numbers of enrolled people.

use serde_json::{Value, json};

use super::service::Prove;
use super::webhook_requests::webhook_request;
use crate::model::prove::{NotSent, NumberEvent, WebhookTarget};
use crate::services::Context;

/// Maximum number of receivers.
const MAX_TARGETS: usize = 16;

impl Prove {
    /// Adds a receiver, or replaces the secret of a known one. Returns false if there are too many.
    pub(crate) fn add_target(&self, target: WebhookTarget) -> bool {
        let targets = &mut self.state().targets;
        if let Some(known) = targets.iter_mut().find(|known| known.url == target.url) {
            known.secret = target.secret;
            return true;
        }
        let is_below_limit = targets.len() < MAX_TARGETS;
        if is_below_limit {
            targets.push(target);
        }
        is_below_limit
    }

    /// Removes a receiver. Returns whether there was one.
    pub(crate) fn remove_target(&self, url: &str) -> bool {
        let targets = &mut self.state().targets;
        let before = targets.len();
        targets.retain(|target| target.url != url);
        targets.len() < before
    }

    /// Returns whether a URL is that of a receiver.
    pub(super) fn has_target(&self, url: &str) -> bool {
        self.state().targets.iter().any(|target| target.url == url)
    }

    /// Returns the URLs of the receivers.
    pub(crate) fn target_urls(&self) -> Vec<String> {
        self.state().targets.iter().map(|target| target.url.clone()).collect()
    }

    /// Changes the phone number of an enrolled person, and sends the event. Returns the number of receivers.
    pub(crate) fn change_number(&self, context: &Context<'_>, event: &NumberEvent) -> Result<usize, NotSent> {
        let customer_id = self.state().enrollments.change_number(event)?;
        let name = event.event_type.name();
        let mut sent = json!({
            "eventId": context.ids.uuid(),
            "eventType": name,
            "description": event.event_type.description(),
            "timestamp": context.timestamp(),
            "identityId": event.identity_id,
        });
        if let Some(id) = customer_id {
            sent["clientCustomerId"] = id.into();
        }
        Ok(self.send_webhook(context, name, &json!([sent])))
    }

    /// Sends a body to all receivers. Returns their number.
    pub(crate) fn send_webhook(&self, context: &Context<'_>, event: &str, body: &Value) -> usize {
        let state = self.state();
        for target in &state.targets {
            context.send(webhook_request(target, event, body, context.ids));
        }
        state.targets.len()
    }
}
