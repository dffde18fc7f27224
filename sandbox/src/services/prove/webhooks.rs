//! Webhooks: receivers, and what happens to the numbers of enrolled people.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Prove, State};
use crate::ids::Ids;
use crate::lock::lock;
use crate::webhooks::{Auth, Dispatch, MediaType, Retry, Source};

/// Attempts of a delivery. Up to three are documented, and not how far apart: a second, and then two.
pub(super) const RETRY: Retry = Retry { max_attempts: 3, backoff: Duration::from_secs(1), multiplier: 2 };

/// Receivers at most.
const TARGETS: usize = 16;

/// A receiver of Prove's webhooks. Its `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WebhookTarget {
    pub(crate) url: String,
    pub(crate) secret: String,
}

/// Something that happens to the number of an enrolled person; see
/// [`Sandbox::change_number`](crate::Sandbox::change_number).
///
/// In JSON: `{"eventType": "PHONE_NUMBER_CHANGE", "identityId": "...", "phoneNumber": "2001004015"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct NumberEvent {
    /// What happens.
    pub event_type: NumberChange,
    /// The identity of the person, as enrolling has returned it.
    pub identity_id: String,
    /// The number from then on. A change of number without it ends the monitoring of the identity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The carrier from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The type of the line from then on: `mobile`, `landline` and the like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<String>,
}

/// The documented types of Prove's webhook events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum NumberChange {
    /// The person has another number.
    PhoneNumberChange,
    /// The number is disconnected.
    Disconnect,
    /// The number has moved to another carrier.
    Port,
    /// The line is of another type.
    LineTypeChange,
    /// The number is not covered any more.
    MovedOutOfCoverage,
}

/// Why nothing was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSent {
    NotEnrolled,
    Deactivated,
    Ended,
}

impl NumberEvent {
    /// Something that happens to the number of an identity.
    #[must_use]
    pub fn new(event_type: NumberChange, identity_id: impl Into<String>) -> Self {
        Self { event_type, identity_id: identity_id.into(), phone_number: None, carrier: None, line_type: None }
    }

    /// The person has that number from then on.
    #[must_use]
    pub fn with_phone_number(mut self, number: impl Into<String>) -> Self {
        self.phone_number = Some(number.into());
        self
    }

    /// The number is with that carrier from then on.
    #[must_use]
    pub fn with_carrier(mut self, carrier: impl Into<String>) -> Self {
        self.carrier = Some(carrier.into());
        self
    }

    /// The line is of that type from then on.
    #[must_use]
    pub fn with_line_type(mut self, line_type: impl Into<String>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }

    /// Whether no more events come for the identity until it is enrolled again.
    pub(super) const fn ends_monitoring(&self) -> bool {
        match self.event_type {
            NumberChange::Disconnect | NumberChange::MovedOutOfCoverage => true,
            NumberChange::PhoneNumberChange => self.phone_number.is_none(),
            NumberChange::Port | NumberChange::LineTypeChange => false,
        }
    }
}

impl NumberChange {
    /// The type as it is sent.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PhoneNumberChange => "PHONE_NUMBER_CHANGE",
            Self::Disconnect => "DISCONNECT",
            Self::Port => "PORT",
            Self::LineTypeChange => "LINE_TYPE_CHANGE",
            Self::MovedOutOfCoverage => "MOVED_OUT_OF_COVERAGE",
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::PhoneNumberChange => "The person has another phone number.",
            Self::Disconnect => "The phone number was disconnected.",
            Self::Port => "The phone number was moved to another carrier.",
            Self::LineTypeChange => "The line type of the phone number has changed.",
            Self::MovedOutOfCoverage => "The phone number is no longer covered.",
        }
    }
}

impl Prove {
    /// Adds a receiver, or gives another secret to one that is known; gives whether there was room.
    pub(crate) fn add_target(&self, target: WebhookTarget) -> bool {
        let targets = &mut lock(&self.state).targets;
        if let Some(known) = targets.iter_mut().find(|known| known.url == target.url) {
            known.secret = target.secret;
            return true;
        }
        let has_room = targets.len() < TARGETS;
        if has_room {
            targets.push(target);
        }
        has_room
    }

    /// Removes a receiver; gives whether there was one.
    pub(crate) fn remove_target(&self, url: &str) -> bool {
        let targets = &mut lock(&self.state).targets;
        let before = targets.len();
        targets.retain(|target| target.url != url);
        targets.len() < before
    }

    pub(crate) fn has_target(&self, url: &str) -> bool {
        lock(&self.state).targets.iter().any(|target| target.url == url)
    }

    /// URLs of the receivers.
    pub(crate) fn target_urls(&self) -> Vec<String> {
        lock(&self.state).targets.iter().map(|target| target.url.clone()).collect()
    }

    /// Lets something happen to a number; gives what is sent of it.
    pub(crate) fn change_number(&self, event: &NumberEvent, ids: &Ids, now: &str) -> Result<Vec<Dispatch>, NotSent> {
        let mut state = lock(&self.state);
        let customer_id = state.enrolments.happen(event)?;
        let name = event.event_type.name();
        let mut sent = json!({
            "eventId": ids.uuid(),
            "eventType": name,
            "description": event.event_type.description(),
            "timestamp": now,
            "identityId": event.identity_id,
        });
        if let Some(id) = customer_id {
            sent["clientCustomerId"] = id.into();
        }
        Ok(state.dispatches(name, &json!([sent]), ids))
    }

    /// What is sent of any body.
    pub(crate) fn dispatches(&self, event: &str, body: &Value, ids: &Ids) -> Vec<Dispatch> {
        lock(&self.state).dispatches(event, body, ids)
    }
}

impl State {
    fn dispatches(&self, event: &str, body: &Value, ids: &Ids) -> Vec<Dispatch> {
        let dispatch = |target: &WebhookTarget| Dispatch {
            source: Source::ProveWebhook,
            event: event.to_owned(),
            url: target.url.clone(),
            media_type: MediaType::Json,
            body: body.to_string(),
            auth: Auth::ProveJwt { secret: target.secret.clone() },
            headers: vec![("x-correlation-id".to_owned(), ids.uuid())],
            retry: RETRY,
        };
        self.targets.iter().map(dispatch).collect()
    }
}

impl fmt::Debug for WebhookTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookTarget").finish_non_exhaustive()
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotEnrolled => "no enrolled identity of that id",
            Self::Deactivated => "the webhooks of the identity are silenced; activate it",
            Self::Ended => "no more events come for the identity until it is enrolled again",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_changes_have_their_documented_names() {
        for change in [
            NumberChange::PhoneNumberChange,
            NumberChange::Disconnect,
            NumberChange::Port,
            NumberChange::LineTypeChange,
            NumberChange::MovedOutOfCoverage,
        ] {
            assert_eq!(serde_json::to_value(change).expect("text"), change.name());
        }
        assert!(serde_json::from_value::<NumberEvent>(json!({"eventType": "OTHER", "identityId": "a"})).is_err());
    }

    #[test]
    fn target_shows_neither_url_nor_secret() {
        let target = WebhookTarget { url: "http://127.0.0.1/canary".to_owned(), secret: "whsec_canary".to_owned() };
        assert!(!format!("{target:?}").contains("canary"));
    }
}
