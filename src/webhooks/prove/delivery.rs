//! An authenticated webhook of Prove.

use std::fmt;

use serde_json::{Map, Value};

use super::event::Event;
use crate::webhooks::DeliveryId;

/// The header that identifies a delivery in logs and support requests.
pub const CORRELATION_ID_HEADER: &str = "x-correlation-id";

/// An authenticated webhook of Prove. `Debug` shows neither the content of events nor claims.
#[derive(Clone, PartialEq)]
pub struct Delivery {
    pub(super) id: DeliveryId,
    pub(super) events: Vec<Event>,
    pub(super) correlation_id: Option<String>,
    pub(super) claims: Map<String, Value>,
}

impl Delivery {
    /// Returns the id of this delivery.
    #[must_use]
    pub fn id(&self) -> DeliveryId {
        self.id
    }

    /// Returns the events, in the order of the body.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Converts the delivery into its events, in the order of the body.
    #[must_use]
    pub fn into_events(self) -> Vec<Event> {
        self.events
    }

    /// Returns the `X-Correlation-ID`, for logs and support requests. It is not signed. `None` if the header is missing,
    /// occurs twice, is longer than 256 bytes or is not visible ASCII.
    #[must_use]
    pub fn correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_deref()
    }

    /// Returns the claims of the token, which are signed. Only `iss`, `exp`, `iat` and `nbf` are verified.
    #[must_use]
    pub fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Delivery").field("id", &self.id).field("events", &self.events).finish_non_exhaustive()
    }
}
