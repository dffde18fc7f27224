//! Requests to the receivers of webhooks.

use std::time::Duration;

use serde_json::Value;

use crate::model::genauth::webhook::Webhook;
use crate::services::genauth::properties::text;
use crate::webhooks::{Auth, MediaType, Retry, Source, WebhookRequest};

/// Maximum number of retries, whatever a webhook is configured with.
const MAX_RETRIES: u64 = 10;

/// Maximum time between two attempts, in seconds.
const MAX_DELAY: u64 = 30 * 86_400;

/// Returns the request to the receiver of a webhook, with the body of an event.
pub(super) fn webhook_request(webhook: &Webhook, user_pool_id: &str, event: &str, body: &Value) -> WebhookRequest {
    let media_type = match webhook.text("contentType") {
        "application/x-www-form-urlencoded" => MediaType::Form,
        _ => MediaType::Json,
    };
    let secret = Some(webhook.text("secret")).filter(|secret| !secret.is_empty()).map(str::to_owned);
    WebhookRequest {
        source: Source::GenauthWebhook { id: webhook.id.clone(), is_manual: false },
        event: event.to_owned(),
        url: webhook.url().to_owned(),
        media_type,
        body: media_type.encode(body),
        auth: Auth::GenauthSecret { secret, userpool_id: user_pool_id.to_owned() },
        headers: vec![("user-agent".to_owned(), "authing-webhook@2.0".to_owned())],
        retry: retry(webhook),
    }
}

/// Returns the retries that `retryConfig` configures; by default there are none.
fn retry(webhook: &Webhook) -> Retry {
    let config = webhook.properties.get("retryConfig").unwrap_or(&Value::Null);
    if config.get("enabled") != Some(&Value::Bool(true)) {
        return Retry::NONE;
    }
    let number = |property: &str| config.get(property).and_then(Value::as_u64);
    let unit = match text(config, "delayUnit") {
        Some("Minute") => 60,
        Some("Hour") => 3_600,
        Some("Day") => 86_400,
        _ => 1,
    };
    let retries = number("count").unwrap_or(1).min(MAX_RETRIES);
    let delay = number("delay").unwrap_or(1).saturating_mul(unit).min(MAX_DELAY);
    Retry {
        max_attempts: u32::try_from(retries).unwrap_or_default().saturating_add(1),
        backoff: Duration::from_secs(delay),
        multiplier: 1,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn webhook(properties: &Value) -> Webhook {
        Webhook { id: "w".to_owned(), properties: properties.as_object().cloned().unwrap_or_default() }
    }

    #[test]
    fn webhook_is_retried_as_configured_within_bounds() {
        let retry = |config: Value| {
            let retry = retry(&webhook(&json!({"retryConfig": config})));
            (retry.max_attempts, retry.backoff.as_secs())
        };
        assert_eq!(retry(json!({"enabled": true, "count": 3, "delay": 2, "delayUnit": "Minute"})), (4, 120));
        assert_eq!(retry(json!({"enabled": true})), (2, 1));
        let maximum = json!({"enabled": true, "count": u64::MAX, "delay": u64::MAX, "delayUnit": "Day"});
        assert_eq!(retry(maximum), (11, MAX_DELAY));
        for none in [json!(null), json!({"enabled": false, "count": 3}), json!({"count": 3})] {
            assert_eq!(retry(none), (1, 0));
        }
    }

    #[test]
    fn webhook_request_has_media_type_and_secret() {
        let form = webhook(&json!({"contentType": "application/x-www-form-urlencoded", "secret": "", "url": "u"}));
        let request = webhook_request(&form, "pool", "test", &json!({"eventName": "test"}));
        assert_eq!((request.media_type, request.body.as_str()), (MediaType::Form, "eventName=test"));
        assert!(matches!(request.auth, Auth::GenauthSecret { secret: None, .. }), "an empty secret is none");
    }
}
