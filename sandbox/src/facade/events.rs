//! Event subscriptions of a sandbox.

use std::collections::BTreeMap;

use super::sandbox::Sandbox;

impl Sandbox {
    /// Publishes an event to all who are subscribed to it over WebSocket, as `pub_event` does. Returns how many there are.
    pub fn publish_event(&self, event: &str, text: &str) -> usize {
        self.state.events.publish(event, text)
    }

    /// Returns how many subscribers each event has.
    #[must_use]
    pub fn event_subscribers(&self) -> BTreeMap<String, usize> {
        self.state.events.subscribers()
    }

    /// Breaks the connections of the subscribers of an event, or of all events, without a closing frame. Returns how many
    /// there were.
    pub fn drop_event_subscribers(&self, event: Option<&str>) -> usize {
        self.state.events.drop_subscribers(event)
    }
}
