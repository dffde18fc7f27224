//! Types of custom events, and the applications that define them.

use serde::{Deserialize, Serialize};

use super::store::Record;

/// A source of events.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct EventApplication {
    pub(crate) identifier: String,
    pub(crate) name: String,
    pub(crate) logo: String,
}

/// A type of events, for example `myapp.user.created`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct EventType {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) description: String,
}

impl Record for EventApplication {
    fn id(&self) -> &str {
        &self.identifier
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("identifier", self.identifier.clone())]
    }
}

impl Record for EventType {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("eventType", self.code.clone())]
    }
}

impl EventType {
    /// Returns whether the type is one of an application: its code begins with the application's identifier.
    pub(crate) fn is_of(&self, application: &str) -> bool {
        self.code.split_once('.').is_some_and(|(first, _)| first == application)
    }
}
