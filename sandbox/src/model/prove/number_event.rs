//! Changes of the phone number of an enrolled person.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A change of the phone number of an enrolled person, for [`Sandbox::change_number`](crate::Sandbox::change_number).
///
/// In JSON: `{"eventType": "PHONE_NUMBER_CHANGE", "identityId": "...", "phoneNumber": "2001004015"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct NumberEvent {
    /// Type of the change.
    pub event_type: NumberChange,
    /// Identity of the person: the `proveId` that enrolling has returned.
    pub identity_id: String,
    /// New phone number. A change of number without it ends the monitoring of the identity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// New carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// New line type, for example `mobile` or `landline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<String>,
}

/// The type of an event of Prove's webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum NumberChange {
    /// The person has another phone number.
    PhoneNumberChange,
    /// The number is disconnected.
    Disconnect,
    /// The number has moved to another carrier.
    Port,
    /// The line is of another type.
    LineTypeChange,
    /// The number is no longer covered.
    MovedOutOfCoverage,
}

/// Why no event is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSent {
    NotEnrolled,
    Deactivated,
    Ended,
}

impl NumberEvent {
    /// Returns a change of the number of an identity.
    #[must_use]
    pub fn new(event_type: NumberChange, identity_id: impl Into<String>) -> Self {
        Self { event_type, identity_id: identity_id.into(), phone_number: None, carrier: None, line_type: None }
    }

    /// Sets the new phone number.
    #[must_use]
    pub fn with_phone_number(mut self, number: impl Into<String>) -> Self {
        self.phone_number = Some(number.into());
        self
    }

    /// Sets the new carrier.
    #[must_use]
    pub fn with_carrier(mut self, carrier: impl Into<String>) -> Self {
        self.carrier = Some(carrier.into());
        self
    }

    /// Sets the new line type.
    #[must_use]
    pub fn with_line_type(mut self, line_type: impl Into<String>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }

    /// Returns whether it ends the monitoring of the identity, until the person is enrolled again.
    pub(crate) const fn ends_monitoring(&self) -> bool {
        match self.event_type {
            NumberChange::Disconnect | NumberChange::MovedOutOfCoverage => true,
            NumberChange::PhoneNumberChange => self.phone_number.is_none(),
            NumberChange::Port | NumberChange::LineTypeChange => false,
        }
    }
}

impl NumberChange {
    /// Returns the type as it is sent.
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

    /// Returns the sentence that an event contains.
    pub(crate) const fn description(self) -> &'static str {
        match self {
            Self::PhoneNumberChange => "The person has another phone number.",
            Self::Disconnect => "The phone number was disconnected.",
            Self::Port => "The phone number was moved to another carrier.",
            Self::LineTypeChange => "The line type of the phone number has changed.",
            Self::MovedOutOfCoverage => "The phone number is no longer covered.",
        }
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotEnrolled => "no enrolled identity has this id",
            Self::Deactivated => "the identity is deactivated; activate it to receive events",
            Self::Ended => "the monitoring of the identity has ended; enroll the person again",
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn number_change_has_its_documented_name() {
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
}
