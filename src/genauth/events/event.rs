//! What a subscription delivers.

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::transport::WebSocketError;

/// Something that happened to a subscription.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Update {
    /// There is a connection. Events that were published before are not delivered: look up now what may have been missed.
    Connected,
    /// The service sent an event.
    Event(Event),
    /// There is no connection. What is published until the next [`Connected`](Self::Connected) is not delivered.
    Reconnecting {
        /// Why there is none.
        error: WebSocketError,
        /// How many attempts have failed since the last connection that was of use.
        failures: u32,
        /// After how long the next attempt is made.
        backoff: Duration,
    },
}

/// An event as the service sent it. `Debug` shows its length alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Event(String);

impl Event {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// Returns the text that the service sent. Its form is not published; so far it is JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Takes the text that the service sent.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }

    /// Reads the text as JSON: as `serde_json::Value`, or as a type of the caller's.
    ///
    /// ```
    /// # fn example(event: &identity_apis::genauth::events::Event) -> Option<()> {
    /// let value: serde_json::Value = event.json().ok()?;
    /// # Some(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or does not have the shape of the type. The error may quote the event.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Event({} bytes)", self.0.len())
    }
}
