//! Events of a delivery.

use std::fmt;

use serde_json::{Map, Value};

use crate::codec::UnknownWord;

/// What happened to a phone number or an identity. The set is open: unknown types are kept.
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
    /// Every type that this version knows.
    pub const KNOWN: [Self; 5] =
        [Self::PhoneNumberChange, Self::Disconnect, Self::Port, Self::LineTypeChange, Self::MovedOutOfCoverage];

    /// Returns the type as it occurs in the body.
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

    /// Whether this version knows the type.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    fn from_known(text: &str) -> Option<Self> {
        Self::KNOWN.into_iter().find(|known| known.as_str() == text)
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        Self::from_known(text).unwrap_or_else(|| Self::Unknown(text.to_owned()))
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// Redacts an unknown type that does not look like one of an API. `as_str` and `Display` are exact.
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
/// Prove does not publish the names of the object's members, so that none is required: see [`event_type`](Self::event_type).
/// `Debug` shows the type and the number of members.
#[derive(Clone, PartialEq)]
pub struct Event {
    event_type: Option<EventType>,
    members: Map<String, Value>,
}

impl Event {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self { event_type: detect_type(&members), members }
    }

    /// Returns the type of the event. It is detected by value: the member whose text is a known type, whatever its name. If no
    /// known type occurs, or several do, the first member of `eventType`, `event_type`, `event` and `type` decides; the type
    /// is then usually an [`EventType::Unknown`]. Returns `None` if there is no such member either: inspect the members, and
    /// do not ignore the event.
    #[must_use]
    pub fn event_type(&self) -> Option<&EventType> {
        self.event_type.as_ref()
    }

    /// Returns the members of the object, as they were sent.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    /// Converts the event into the members of the object, as they were sent.
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

/// Likely names of the member with the type, used only if the values do not decide.
const TYPE_MEMBERS: [&str; 4] = ["eventType", "event_type", "event", "type"];

fn detect_type(members: &Map<String, Value>) -> Option<EventType> {
    let mut found: Option<EventType> = None;
    let mut is_ambiguous = false;
    for known in members.values().filter_map(Value::as_str).filter_map(EventType::from_known) {
        is_ambiguous |= found.as_ref().is_some_and(|earlier| *earlier != known);
        found = Some(known);
    }
    if found.is_some() && !is_ambiguous {
        return found;
    }
    TYPE_MEMBERS.iter().find_map(|name| members.get(*name)?.as_str()).map(EventType::from)
}
