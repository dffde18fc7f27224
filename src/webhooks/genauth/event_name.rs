//! Names of events.

use std::fmt;

use crate::codec::UnknownWord;

/// The name of an event, such as `user:created`. The set is open; a name converts into `WebhookEventName` (feature
/// `genauth-webhooks`), the set of the document.
///
/// GenAuth's guide has two names that differ from its API: `role:add` is an alias of `role:created`, `role:delete` of
/// `role:deleted`.
///
/// ```
/// use identity_apis::webhooks::genauth::EventName;
///
/// let name = EventName::from("role:add");
/// assert_eq!(name, "role:created");
/// assert_eq!(name.subject(), "role");
/// assert_eq!(name.as_received(), "role:add");
/// ```
#[derive(Clone)]
pub struct EventName(String);

impl EventName {
    /// Returns the name as the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        canonical(&self.0)
    }

    /// Returns the name as it was received.
    #[must_use]
    pub fn as_received(&self) -> &str {
        &self.0
    }

    /// Returns the subject of the event: the part before the first colon, or the whole name.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.as_str().split_once(':').map_or(self.as_str(), |(subject, _)| subject)
    }
}

/// Resolves aliases to the names of the API.
fn canonical(name: &str) -> &str {
    match name {
        "role:add" => "role:created",
        "role:delete" => "role:deleted",
        name => name,
    }
}

impl From<&str> for EventName {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl From<String> for EventName {
    fn from(name: String) -> Self {
        Self(name)
    }
}

#[cfg(feature = "genauth-webhooks")]
impl From<&EventName> for crate::genauth::types::WebhookEventName {
    fn from(name: &EventName) -> Self {
        Self::from(name.as_str())
    }
}

/// A name and its alias are equal.
impl PartialEq for EventName {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for EventName {}

impl PartialEq<str> for EventName {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == canonical(other)
    }
}

impl PartialEq<&str> for EventName {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl std::hash::Hash for EventName {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// Redacts a name that does not look like one of an event. `as_str` and `Display` are exact.
impl fmt::Debug for EventName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        UnknownWord(self.as_str()).fmt(out)
    }
}
