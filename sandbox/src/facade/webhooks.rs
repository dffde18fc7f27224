//! Webhooks of a sandbox: receivers, events on demand, and deliveries.

use std::io;

use serde_json::Value;

use super::sandbox::Sandbox;
use crate::services::prove::{NumberEvent, WebhookTarget};
use crate::webhooks::Delivery;

impl Sandbox {
    /// Adds a receiver of Prove's webhooks, as Prove's portal does. Every event is posted to the URL with a JWT signed with the
    /// secret (`whsec_...`). For a URL that is known, the secret is replaced. Earlier events are not sent.
    ///
    /// # Errors
    /// The sandbox must not call the URL ([`SandboxBuilder::receivers`](crate::SandboxBuilder::receivers)), or there are
    /// 16 receivers already.
    pub fn add_prove_webhook(&self, url: impl Into<String>, secret: impl Into<String>) -> io::Result<()> {
        self.app.add_prove_webhook(WebhookTarget { url: url.into(), secret: secret.into() })
    }

    /// Removes a receiver of Prove's webhooks, and cancels its pending deliveries. Returns whether there was one.
    pub fn remove_prove_webhook(&self, url: &str) -> bool {
        self.app.remove_prove_webhook(url)
    }

    /// Returns the URLs of the receivers of Prove's webhooks.
    #[must_use]
    pub fn prove_webhooks(&self) -> Vec<String> {
        self.app.prove.target_urls()
    }

    /// Changes the phone number of a person who is enrolled at Identity Manager, and sends the event to the receivers of
    /// Prove's webhooks. Returns the number of deliveries.
    ///
    /// # Errors
    /// - Nobody is enrolled under the id.
    /// - The identity is deactivated; the change of the number is kept all the same.
    /// - An earlier event has ended the monitoring of the identity: a disconnect, a move out of coverage, or a change of number
    ///   without a new number. Enrolling the person again resumes it.
    pub fn change_number(&self, event: &NumberEvent) -> io::Result<usize> {
        self.app.change_number(event).map_err(|error| io::Error::other(error.to_string()))
    }

    /// Sends any body to the receivers of Prove's webhooks, signed like every other. Returns the number of deliveries. The
    /// name of the event appears in the log only.
    pub fn send_prove_webhook(&self, event: &str, body: &Value) -> usize {
        self.app.send_prove_webhook(event, body)
    }

    /// Calls the webhooks of the user pool that are enabled and subscribed to an event of any name. Returns the number of
    /// deliveries.
    pub fn send_genauth_event(&self, name: &str, data: &Value) -> usize {
        self.app.send_genauth_event(name, data)
    }

    /// Returns the latest deliveries, oldest first, at most 1,000.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.app.deliveries.latest(usize::MAX)
    }

    /// Clears the log of deliveries. Pending deliveries are still made.
    pub fn clear_deliveries(&self) {
        self.app.deliveries.clear_log();
    }

    /// Waits until no delivery is pending. A delivery that backs off waits for the sandbox's clock to reach its next attempt:
    /// a frozen clock has to be advanced.
    pub async fn deliveries_settled(&self) {
        self.app.deliveries.settle().await;
    }
}
