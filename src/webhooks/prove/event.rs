//! One event of a delivery.

use std::fmt;

use serde_json::{Map, Value};

use crate::codec::UnknownWord;

/// What happened to a phone number or an identity. The set is open.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `PHONE_NUMBER_CHANGE`: the person has another number.
    PhoneNumberChange,
    /// `DISCONNECT`: the number is no longer in service. Nothing more is sent for the identity until it is verified and
    /// enrolled again.
    Disconnect,
    /// `PORT`: the number moved to another carrier.
    Port,
    /// `LINE_TYPE_CHANGE`: for example from mobile to landline.
    LineTypeChange,
    /// `MOVED_OUT_OF_COVERAGE`: Prove no longer monitors the identity. Nothing more is sent for it until it is verified
    /// and enrolled again.
    MovedOutOfCoverage,
    /// A type that this version does not know.
    Unknown(String),
}

impl EventType {
    /// The types that this version knows.
    pub const KNOWN: [Self; 5] =
        [Self::PhoneNumberChange, Self::Disconnect, Self::Port, Self::LineTypeChange, Self::MovedOutOfCoverage];

    /// Returns the type as it is in the body.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PhoneNumberChange => "PHONE_NUMBER_CHANGE",
            Self::Disconnect => "DISCONNECT",
            Self::Port => "PORT",
            Self::LineTypeChange => "LINE_TYPE_CHANGE",
            Self::MovedOutOfCoverage => "MOVED_OUT_OF_COVERAGE",
            Self::Unknown(text) => text,
        }
    }

    /// Whether this version of the crate knows the type.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    fn known(text: &str) -> Option<Self> {
        Self::KNOWN.into_iter().find(|known| known.as_str() == text)
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        Self::known(text).unwrap_or_else(|| Self::Unknown(text.to_owned()))
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// An unknown type is shown only if it looks like a word of an API. `as_str` and `Display` are exact.
impl fmt::Debug for EventType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(text) => out.debug_tuple("Unknown").field(&UnknownWord(text)).finish(),
            known => out.write_str(known.as_str()),
        }
    }
}

/// An event: the JSON object as it was sent, and the type found in it.
///
/// Prove does not publish the names of its members, so none is relied on: see [`event_type`](Self::event_type). `Debug`
/// shows the type and how many members there are.
#[derive(Clone, PartialEq)]
pub struct Event {
    event_type: Option<EventType>,
    members: Map<String, Value>,
}

impl Event {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self { event_type: find_type(&members), members }
    }

    /// Returns the type of the event. It is found by its value: the member whose text is a known type, whatever the name
    /// of that member. Where no known type is found, or several are, the member called `eventType`, `event_type`,
    /// `event` or `type` decides, in this order; the type is then mostly an [`EventType::Unknown`]. `None` if there is
    /// no such member either: look at the members, and do not ignore the event.
    #[must_use]
    pub fn event_type(&self) -> Option<&EventType> {
        self.event_type.as_ref()
    }

    /// Returns the members of the object, as they were sent.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    /// Takes the members of the object, as they were sent.
    #[must_use]
    pub fn into_members(self) -> Map<String, Value> {
        self.members
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Event").field("event_type", &self.event_type).field("members", &self.members.len()).finish()
    }
}

/// Names that a member with the type is likely to have, used only where its value alone does not decide.
const LIKELY_NAMES: [&str; 4] = ["eventType", "event_type", "event", "type"];

fn find_type(members: &Map<String, Value>) -> Option<EventType> {
    let mut found: Option<EventType> = None;
    let mut is_ambiguous = false;
    for known in members.values().filter_map(Value::as_str).filter_map(EventType::known) {
        is_ambiguous |= found.as_ref().is_some_and(|earlier| *earlier != known);
        found = Some(known);
    }
    if found.is_some() && !is_ambiguous {
        return found;
    }
    LIKELY_NAMES.iter().find_map(|name| members.get(*name)?.as_str()).map(EventType::from)
}
