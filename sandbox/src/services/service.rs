//! What a service has to provide so that the sandbox can play it.

use std::time::SystemTime;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::context::Context;
use super::handled::Handled;
use crate::http::Request;
use crate::spec::ServiceId;
use crate::webhooks::{AttemptReport, Source, WebhookRequest};

/// One of the services that a sandbox plays.
///
/// A service has its state behind a lock of its own and knows nothing of the sandbox around it. Time, ids and everything
/// that leaves the sandbox beside the response go through the [`Context`] of a call.
pub(crate) trait Service: Send + Sync {
    /// Everything the service keeps, as data.
    type State: Clone + Serialize + DeserializeOwned
    where
        Self: Sized;

    /// Which service it is.
    fn id(&self) -> ServiceId;

    /// Returns whether a path belongs to the service. Paths of different services do not overlap.
    fn owns(&self, path: &str) -> bool;

    /// Handles a request to one of its paths.
    fn handle(&self, context: &Context<'_>, request: &Request) -> Handled;

    /// Returns the body of an error that a gateway in front of the service sends, in the form of the service.
    fn error_body(&self, context: &Context<'_>, status: u16, message: &str) -> Value;

    /// Returns who sends a request, where its credentials name the caller only indirectly.
    fn caller_id(&self, request: &Request) -> Option<String>;

    /// Expires every token that was issued.
    fn expire_tokens(&self, now: SystemTime);

    /// Returns a copy of the state.
    fn snapshot(&self) -> Self::State
    where
        Self: Sized;

    /// Replaces the state.
    fn restore(&self, state: Self::State)
    where
        Self: Sized;

    /// Returns whether a delivery of the service is still wanted before its next attempt.
    fn wants_delivery(&self, source: &Source, url: &str) -> bool;

    /// Records the result of an attempt to deliver. Returns whether that has changed the state.
    fn record_attempt(&self, request: &WebhookRequest, report: &AttemptReport, now: SystemTime) -> bool;
}
