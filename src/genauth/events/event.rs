//! The updates that a subscription delivers.

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::codec::quoted_value::without_quoted_value;
use crate::transport::WebSocketError;

/// An update of a subscription: an event, or a change of its connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Update {
    /// The connection is established. Events that were published before are not delivered: query the service now for what may
    /// have been missed.
    Connected,
    /// The service sent an event.
    Event(Event),
    /// The connection is lost. Events that are published before the next [`Connected`](Self::Connected) are not delivered.
    Reconnecting {
        /// Why the connection was lost or not established.
        error: WebSocketError,
        /// Consecutive failures since the last connection that delivered an event or stayed open for 30 seconds.
        failures: u32,
        /// Time until the next attempt.
        backoff: Duration,
    },
}

/// An event as the service sent it. `Debug` shows only its length.
#[derive(Clone, PartialEq, Eq)]
pub struct Event(String);

impl Event {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// Returns the text that the service sent. Its format is not published; so far it is JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Converts the event into the text that the service sent.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }

    /// Deserializes the text as JSON, into `serde_json::Value` or a type of the caller's.
    ///
    /// ```
    /// # fn example(event: &identity_apis::genauth::events::Event) -> Option<()> {
    /// let value: serde_json::Value = event.json().ok()?;
    /// # Some(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the text is not JSON or does not match the type. The error does not quote the event, unless the type's own
    /// implementation of `Deserialize` does.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.0).map_err(without_quoted_value)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Event({} bytes)", self.0.len())
    }
}
