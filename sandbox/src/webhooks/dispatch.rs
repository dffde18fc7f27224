//! What is delivered, and what has become of it.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::faults::Channel;
use crate::form;

/// A request to a receiver, before it is sent.
#[derive(Clone)]
pub(crate) struct Dispatch {
    pub(crate) source: Source,
    /// Type or name of the event.
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) media_type: MediaType,
    /// JSON or a form, as the media type says.
    pub(crate) body: String,
    pub(crate) auth: Auth,
    /// Headers beside those of the body and of the authentication.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) retry: Retry,
}

/// What a request is sent for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// A target of Prove's webhooks.
    ProveWebhook,
    /// The `callbackUrl` of an authentication.
    ProveCallback,
    /// A webhook of the user pool.
    GenauthWebhook {
        id: String,
        /// Whether it is triggered by hand, which a disabled webhook can be, too.
        is_manual: bool,
    },
}

/// How the receiver knows the sender.
#[derive(Clone)]
pub(crate) enum Auth {
    /// Not at all.
    None,
    /// A JWT made with the secret of the target.
    ProveJwt { secret: String },
    /// The secret itself, if the webhook has one.
    GenauthSecret { secret: Option<String>, userpool_id: String },
}

/// Form of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MediaType {
    Json,
    Form,
}

/// How often a delivery is attempted, and how far apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Retry {
    /// Attempts in all, from 1.
    pub(crate) max_attempts: u32,
    /// Before the second attempt, on the sandbox's clock.
    pub(crate) backoff: Duration,
    /// Factor between one backoff and the next.
    pub(crate) multiplier: u32,
}

/// What has become of one attempt, or of a delivery that is not attempted.
#[derive(Clone, Default)]
pub(crate) struct Report {
    /// Headers as they were sent; secrets are redacted.
    pub(crate) request_headers: Vec<(String, String)>,
    pub(crate) status: Option<u16>,
    pub(crate) response_headers: Vec<(String, String)>,
    /// Beginning of the body.
    pub(crate) response_body: String,
    /// Why there is no response.
    pub(crate) error: Option<String>,
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

    /// A value in that form. A form holds the members of an object: text as it is, everything else as JSON.
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

    /// The backoff behind that many attempts.
    pub(super) fn backoff_after(&self, attempts: u32) -> Duration {
        self.backoff.saturating_mul(self.multiplier.saturating_pow(attempts.saturating_sub(1)))
    }
}

impl Report {
    /// Nothing was received.
    pub(crate) fn error(message: impl Into<String>) -> Self {
        Self { error: Some(message.into()), ..Self::default() }
    }

    /// Whether the receiver has taken the delivery.
    pub(crate) const fn is_success(&self) -> bool {
        matches!(self.status, Some(200..=299))
    }
}

/// Shows neither body nor secret.
impl fmt::Debug for Dispatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatch").field("source", &self.source).field("event", &self.event).finish_non_exhaustive()
    }
}

/// Shows nothing that was sent or received.
impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report").field("status", &self.status).field("error", &self.error).finish_non_exhaustive()
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
