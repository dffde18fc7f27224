//! What a service may use of the sandbox while it handles a call.

use std::cell::RefCell;
use std::time::SystemTime;

use serde_json::Value;

use crate::clock::Clock;
use crate::ids::Ids;
use crate::webhooks::{AttemptReport, WebhookRequest};

/// The surroundings of one call: time, ids, and an outbox for webhooks and events.
pub(crate) struct Context<'c> {
    pub(crate) clock: &'c Clock,
    pub(crate) ids: &'c Ids,
    outbox: RefCell<Outbox>,
}

/// What leaves the sandbox when a call has been handled, beside its response.
#[derive(Default)]
pub(crate) struct Outbox {
    pub(crate) webhooks: Vec<WebhookRequest>,
    pub(crate) events: Vec<PublishedEvent>,
    pub(crate) awaited: Option<AwaitedWebhook>,
}

/// An event for the subscribers of its type.
pub(crate) struct PublishedEvent {
    pub(crate) event_type: String,
    pub(crate) text: String,
}

/// A webhook whose first attempt the response waits for.
pub(crate) struct AwaitedWebhook {
    pub(crate) request: WebhookRequest,
    /// Completes the body of the response.
    pub(crate) complete: fn(&mut Value, &AttemptReport),
}

impl<'c> Context<'c> {
    pub(crate) fn new(clock: &'c Clock, ids: &'c Ids) -> Self {
        Self { clock, ids, outbox: RefCell::default() }
    }

    /// Returns the time in the sandbox.
    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// Returns the time in the sandbox as `2026-04-27T10:11:12.345Z`.
    pub(crate) fn timestamp(&self) -> String {
        self.clock.timestamp()
    }

    /// Sends a webhook when the call has been handled.
    pub(crate) fn send(&self, request: WebhookRequest) {
        self.outbox.borrow_mut().webhooks.push(request);
    }

    /// Sends a webhook when the call has been handled, and completes the body of the response when the receiver has
    /// responded. A call can wait for one webhook only; the last one counts.
    pub(crate) fn send_awaited(&self, request: WebhookRequest, complete: fn(&mut Value, &AttemptReport)) {
        self.outbox.borrow_mut().awaited = Some(AwaitedWebhook { request, complete });
    }

    /// Publishes an event when the call has been handled.
    pub(crate) fn publish(&self, event_type: String, text: String) {
        self.outbox.borrow_mut().events.push(PublishedEvent { event_type, text });
    }

    /// Returns what has been collected.
    pub(crate) fn into_outbox(self) -> Outbox {
        self.outbox.into_inner()
    }
}
