//! Webhook requests, and reports of attempts to deliver them.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::faults::Channel;
use crate::form;

/// Bytes of a request beside its text.
pub(super) const OVERHEAD: usize = 1_000;

/// A request to the receiver of a webhook or a callback.
#[derive(Clone)]
pub(crate) struct WebhookRequest {
    pub(crate) source: Source,
    /// Type or name of the event.
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) media_type: MediaType,
    /// JSON or a form, according to the media type.
    pub(crate) body: String,
    pub(crate) auth: Auth,
    /// Headers beside those of the body and of the authentication.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) retry: Retry,
}

/// What sends a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// A target of Prove's webhooks.
    ProveWebhook,
    /// The `callbackUrl` of an authentication.
    ProveCallback,
    /// A webhook of the user pool.
    GenauthWebhook {
        id: String,
        /// Whether it is triggered manually, which is possible for a disabled webhook, too.
        is_manual: bool,
    },
}

/// How the sender authenticates.
#[derive(Clone)]
pub(crate) enum Auth {
    /// Not at all.
    None,
    /// A JWT made with the secret of the target.
    ProveJwt { secret: String },
    /// The secret itself, if the webhook has one.
    GenauthSecret { secret: Option<String>, userpool_id: String },
}

/// Media type of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MediaType {
    Json,
    Form,
}

/// The retries of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Retry {
    /// Attempts, the first one included.
    pub(crate) max_attempts: u32,
    /// Time before the second attempt, on the sandbox's clock.
    pub(crate) backoff: Duration,
    /// Factor between one backoff and the next.
    pub(crate) multiplier: u32,
}

/// The result of one attempt, or the reason why there is none.
#[derive(Clone, Default)]
pub(crate) struct AttemptReport {
    /// Headers that were sent, with secrets redacted.
    pub(crate) request_headers: Vec<(String, String)>,
    pub(crate) status: Option<u16>,
    pub(crate) response_headers: Vec<(String, String)>,
    /// The beginning of the body.
    pub(crate) response_body: String,
    /// Why there is no response.
    pub(crate) error: Option<String>,
}

impl WebhookRequest {
    /// Returns about how many bytes it takes in the queue.
    pub(super) fn bytes(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
        OVERHEAD + self.body.len() + self.url.len() + self.event.len() + headers
    }
}

impl Source {
    pub(crate) const fn channel(&self) -> Channel {
        match self {
            Self::ProveWebhook => Channel::ProveWebhook,
            Self::ProveCallback => Channel::ProveCallback,
            Self::GenauthWebhook { .. } => Channel::GenauthWebhook,
        }
    }
}

impl MediaType {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
        }
    }

    /// Encodes a value. A form contains the members of an object: text as it is, everything else as JSON.
    pub(crate) fn encode(self, value: &Value) -> String {
        match (self, value) {
            (Self::Form, Value::Object(members)) => {
                let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let pairs: Vec<(&str, String)> =
                    members.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
                form::encode(&pairs)
            }
            _ => value.to_string(),
        }
    }
}

impl Retry {
    /// A single attempt.
    pub(crate) const NONE: Self = Self { max_attempts: 1, backoff: Duration::ZERO, multiplier: 1 };

    /// Returns the backoff after a number of attempts.
    pub(super) fn backoff_after(&self, attempts: u32) -> Duration {
        self.backoff.saturating_mul(self.multiplier.saturating_pow(attempts.saturating_sub(1)))
    }
}

impl AttemptReport {
    /// Reports that there was no response.
    pub(crate) fn from_error(message: impl Into<String>) -> Self {
        Self { error: Some(message.into()), ..Self::default() }
    }

    /// Returns whether the receiver has accepted the delivery.
    pub(crate) const fn is_success(&self) -> bool {
        matches!(self.status, Some(200..=299))
    }
}

/// Redacts the body and secrets.
impl fmt::Debug for WebhookRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookRequest")
            .field("source", &self.source)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// Redacts what was sent and received.
impl fmt::Debug for AttemptReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptReport")
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn media_type_encodes_members_as_a_form() {
        let body = json!({"eventName": "user:created", "data": {"name": "Zoë & co"}});
        assert_eq!(MediaType::Json.encode(&body), body.to_string());
        let form = MediaType::Form.encode(&body);
        let data = r#"{"name":"Zoë & co"}"#;
        let expected = [("data", data), ("eventName", "user:created")];
        assert_eq!(form::pairs(&form), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert!(form.is_ascii() && !form.contains(' '), "{form}");
    }

    #[test]
    fn retry_backs_off_longer_each_time() {
        let retry = Retry { max_attempts: 3, backoff: Duration::from_secs(2), multiplier: 3 };
        let backoffs = [1, 2, 3].map(|attempts| retry.backoff_after(attempts).as_secs());
        assert_eq!(backoffs, [2, 6, 18]);
        let endless = Retry { multiplier: u32::MAX, ..retry };
        assert!(endless.backoff_after(u32::MAX) > Duration::from_secs(1 << 32));
    }
}
