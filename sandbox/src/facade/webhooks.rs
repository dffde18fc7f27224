//! Webhooks of a sandbox: receivers, events on demand, and what was delivered.

use std::io;

use serde_json::Value;

use super::sandbox::Sandbox;
use crate::services::prove::{NumberEvent, WebhookTarget};
use crate::webhooks::Delivery;

impl Sandbox {
    /// Adds a receiver of Prove's webhooks, as the portal does: every event is posted there, with a JWT made with the
    /// secret (`whsec_...`). A receiver that is known takes the secret over. Nothing of before is sent.
    ///
    /// # Errors
    /// The URL is none that the sandbox may call ([`Builder::receivers`](crate::Builder::receivers)), or there are 16
    /// receivers.
    pub fn add_prove_webhook(&self, url: impl Into<String>, secret: impl Into<String>) -> io::Result<()> {
        self.state.add_prove_webhook(WebhookTarget { url: url.into(), secret: secret.into() })
    }

    /// Removes a receiver of Prove's webhooks, and cancels what is pending for it. Returns whether there was one.
    pub fn remove_prove_webhook(&self, url: &str) -> bool {
        self.state.touch();
        self.state.prove.remove_target(url)
    }

    /// Returns the URLs of the receivers of Prove's webhooks.
    #[must_use]
    pub fn prove_webhooks(&self) -> Vec<String> {
        self.state.prove.target_urls()
    }

    /// Lets something happen to the number of a person who is enrolled at Identity Manager, and sends the event to the
    /// receivers of Prove's webhooks. Returns how many deliveries were handed over.
    ///
    /// # Errors
    /// Nobody is enrolled under that id, the identity is deactivated (what happens to its number happens all the same), or
    /// an earlier event has ended its monitoring: a disconnect, a move out of coverage, or a change of number without a new
    /// one. Enrolling the person again begins it anew.
    pub fn change_number(&self, event: &NumberEvent) -> io::Result<usize> {
        self.state.change_number(event).map_err(|error| io::Error::other(error.to_string()))
    }

    /// Sends any body to the receivers of Prove's webhooks, signed like every other. Returns how many deliveries were handed
    /// over. The name of the event stands in the log only.
    pub fn send_prove_webhook(&self, event: &str, body: &Value) -> usize {
        self.state.send_prove_webhook(event, body)
    }

    /// Calls the webhooks of the user pool that are enabled and subscribed to an event, of whatever name. Returns how many
    /// deliveries were handed over.
    pub fn send_genauth_event(&self, name: &str, data: &Value) -> usize {
        self.state.send_genauth_event(name, data)
    }

    /// Returns the latest deliveries, oldest first: 1,000 at most.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state.deliveries.latest(usize::MAX)
    }

    /// Forgets the deliveries so far; those that are pending are delivered all the same.
    pub fn clear_deliveries(&self) {
        self.state.deliveries.clear_log();
    }

    /// Waits until no delivery is pending. A delivery that backs off ends when the sandbox's clock has reached the time of
    /// its next attempt: with a clock that stands still, somebody has to advance it.
    pub async fn deliveries_settled(&self) {
        self.state.deliveries.settle().await;
    }
}
