//! What a call leads to beside its response.

use crate::webhooks::Dispatch;

/// What goes out when a call has ended. It is no part of what GenAuth remembers.
#[derive(Clone, Default)]
pub(crate) struct Outbox {
    pub(crate) dispatches: Vec<Dispatch>,
    /// A call of a webhook whose response is waited for.
    pub(crate) triggered: Option<Dispatch>,
    /// Events for subscribers: type and text.
    pub(crate) events: Vec<(String, String)>,
}
