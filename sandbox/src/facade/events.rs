//! Event subscriptions of a sandbox.

use std::collections::BTreeMap;

use super::sandbox::Sandbox;

impl Sandbox {
    /// Publishes an event to all WebSocket subscribers, as `pub_event` does. Returns how many there are.
    pub fn publish_event(&self, event: &str, text: &str) -> usize {
        self.app.events.publish(event, text)
    }

    /// Returns the number of subscribers of each event.
    #[must_use]
    pub fn event_subscribers(&self) -> BTreeMap<String, usize> {
        self.app.events.subscribers()
    }

    /// Breaks the connections of the subscribers of an event, or of all events, without a close frame. Returns how many
    /// there were.
    pub fn drop_event_subscribers(&self, event: Option<&str>) -> usize {
        self.app.events.drop_subscribers(event)
    }
}
