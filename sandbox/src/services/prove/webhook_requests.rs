//! Requests to the receivers of Prove's webhooks and callbacks.

use std::time::Duration;

use serde_json::Value;

use crate::ids::Ids;
use crate::model::prove::WebhookTarget;
use crate::webhooks::{Auth, MediaType, Retry, Source, WebhookRequest};

/// Retries of a delivery. Up to three attempts are documented, but not their backoff: one second, and then two.
const RETRY: Retry = Retry { max_attempts: 3, backoff: Duration::from_secs(1), multiplier: 2 };

/// Returns the request of an event to a receiver.
pub(super) fn webhook_request(target: &WebhookTarget, event: &str, body: &Value, ids: &Ids) -> WebhookRequest {
    WebhookRequest {
        source: Source::ProveWebhook,
        event: event.to_owned(),
        url: target.url.clone(),
        media_type: MediaType::Json,
        body: body.to_string(),
        auth: Auth::ProveJwt { secret: target.secret.clone() },
        headers: vec![("x-correlation-id".to_owned(), ids.uuid())],
        retry: RETRY,
    }
}

/// Returns the request to a `callbackUrl`. No signature is documented for it.
pub(super) fn callback_request(url: String, event: &str, body: &Value) -> WebhookRequest {
    WebhookRequest {
        source: Source::ProveCallback,
        event: event.to_owned(),
        url,
        media_type: MediaType::Json,
        body: body.to_string(),
        auth: Auth::None,
        headers: Vec::new(),
        retry: RETRY,
    }
}
