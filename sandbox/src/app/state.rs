//! Everything that one sandbox keeps.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use tokio::sync::oneshot;

use super::snapshot::{Credentials, RestoreError, Snapshot};
use crate::clock::Clock;
use crate::events::Hub;
use crate::faults::{FaultList, RateLimit, Subject};
use crate::ids::Ids;
use crate::request_log::RequestJournal;
use crate::services::genauth::{ApprovalSubject, Genauth};
use crate::services::prove::{NotSent, NumberEvent, Prove, WebhookTarget};
use crate::services::{Context, Outbox, Service};
use crate::spec::ServiceId;
use crate::webhooks::{AttemptReport, Deliveries, DeliveryOrigin, Receivers, Source, WebhookRequest};

/// The state of a sandbox. Sandboxes share nothing but the parsed documents.
pub(crate) struct AppState {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) journal: RequestJournal,
    pub(crate) faults: FaultList,
    pub(crate) rate_limit: RateLimit,
    pub(crate) prove: Prove,
    pub(crate) genauth: Genauth,
    pub(crate) deliveries: Arc<Deliveries>,
    /// Subscribers of events.
    pub(crate) events: Arc<Hub>,
    initial: OnceLock<Initial>,
    changes: AtomicU64,
}

/// What a reset goes back to.
struct Initial {
    snapshot: Snapshot,
    rate_limit: Option<u32>,
}

impl AppState {
    pub(crate) fn new(
        clock: Clock,
        ids: Ids,
        fault_rng: Ids,
        journal: RequestJournal,
        prove: Prove,
        genauth: Genauth,
        receivers: Receivers,
    ) -> Self {
        Self {
            clock,
            ids,
            journal,
            faults: FaultList::new(fault_rng),
            rate_limit: RateLimit::default(),
            prove,
            genauth,
            deliveries: Arc::new(Deliveries::new(receivers)),
            events: Arc::default(),
            initial: OnceLock::new(),
            changes: AtomicU64::new(0),
        }
    }

    /// Returns the service that a path belongs to.
    pub(crate) fn owner(&self, path: &str) -> Option<&dyn Service> {
        self.services().into_iter().find(|service| service.owns(path))
    }

    fn services(&self) -> [&dyn Service; 2] {
        [&self.prove, &self.genauth]
    }

    fn service(&self, id: ServiceId) -> &dyn Service {
        match id {
            ServiceId::Prove => &self.prove,
            ServiceId::Genauth => &self.genauth,
        }
    }

    /// Runs something in a context, and sends what has been put into its outbox. Returns the result, and the completion of
    /// the response where it waits for a webhook.
    pub(crate) fn run_call<T>(&self, run: impl FnOnce(&Context<'_>) -> T) -> (T, Option<PendingResponse>) {
        let context = Context::new(&self.clock, &self.ids);
        let result = run(&context);
        let Outbox { webhooks, events, awaited } = context.into_outbox();
        for request in &webhooks {
            self.hand_over(request, None);
        }
        for event in events {
            self.events.publish(&event.event_type, &event.text);
        }
        let pending = awaited.map(|awaited| {
            let (waiter, report) = oneshot::channel();
            self.hand_over(&awaited.request, Some(waiter));
            PendingResponse { report, complete: awaited.complete }
        });
        (result, pending)
    }

    fn run<T>(&self, run: impl FnOnce(&Context<'_>) -> T) -> T {
        self.mark_dirty();
        self.run_call(run).0
    }

    /// Queues a webhook. Nothing comes to the waiter if there is no attempt.
    fn hand_over(&self, request: &WebhookRequest, waiter: Option<oneshot::Sender<AttemptReport>>) {
        let decision = self.faults.decide(&Subject::Delivery(request.source.channel()));
        if let Err(report) = self.deliveries.add(request, &decision, self.clock.now(), waiter) {
            self.record_attempt(request, &report);
        }
    }

    /// Adds a receiver of Prove's webhooks.
    ///
    /// # Errors
    /// The sandbox must not call the URL, or there are as many receivers as it takes.
    pub(crate) fn add_prove_webhook(&self, target: WebhookTarget) -> io::Result<()> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
        self.deliveries.check_receiver(&target.url).map_err(|error| invalid(error.to_string()))?;
        self.mark_dirty();
        match self.prove.add_target(target) {
            true => Ok(()),
            false => Err(invalid("the sandbox takes no more receivers; remove one first".to_owned())),
        }
    }

    /// Removes a receiver of Prove's webhooks. Returns whether there was one.
    pub(crate) fn remove_prove_webhook(&self, url: &str) -> bool {
        self.mark_dirty();
        self.prove.remove_target(url)
    }

    /// Changes the phone number of an enrolled identity. Returns how many webhooks are sent.
    pub(crate) fn change_number(&self, event: &NumberEvent) -> Result<usize, NotSent> {
        self.run(|context| self.prove.change_number(context, event))
    }

    /// Sends any body to the receivers of Prove's webhooks. Returns how many there are.
    pub(crate) fn send_prove_webhook(&self, event: &str, body: &Value) -> usize {
        self.run(|context| self.prove.send_webhook(context, event, body))
    }

    /// Calls the webhooks of the user pool that are subscribed to an event. Returns how many there are.
    pub(crate) fn send_genauth_event(&self, name: &str, data: &Value) -> usize {
        self.run(|context| self.genauth.send_event(context, name, data))
    }

    /// Completes the client's step of a session, flow or authentication of Prove. Returns whether there is one.
    pub(crate) fn complete_client_step(&self, id: &str, passed: bool) -> bool {
        self.run(|context| self.prove.complete_client_step(context, id, passed))
    }

    /// Requests an approval for a user of GenAuth. Returns the number of the approval.
    pub(crate) fn request_approval(&self, user: &str, subject: &ApprovalSubject<'_>) -> Option<String> {
        self.run(|context| self.genauth.request_approval(context, user, subject))
    }

    /// Expires every token of one service, or of all.
    pub(crate) fn expire_tokens(&self, service: Option<ServiceId>) {
        let now = self.clock.now();
        for known in self.services() {
            if service.is_none_or(|service| service == known.id()) {
                known.expire_tokens(now);
            }
        }
        self.mark_dirty();
    }

    /// Returns everything that the sandbox keeps, as data.
    pub(crate) fn snapshot(&self) -> Snapshot {
        // Ids come last: a call that is handled meanwhile cannot have used one that is given out again after a restore.
        let (prove, genauth) = (self.prove.snapshot(), self.genauth.snapshot());
        Snapshot {
            version: Snapshot::VERSION,
            credentials: self.credentials(),
            product: self.prove.product,
            prove,
            genauth,
            ids: self.ids.position(),
            fault_rng: self.faults.rng.position(),
            clock: self.clock.setting(),
        }
    }

    /// Goes back to a snapshot of this sandbox, or of one with the same credentials and product.
    pub(crate) fn restore(&self, snapshot: Snapshot) -> Result<(), RestoreError> {
        snapshot.check_version()?;
        if snapshot.credentials != self.credentials() || snapshot.product != self.prove.product {
            return Err(RestoreError::Credentials);
        }
        self.adopt(snapshot)
    }

    /// Takes over everything of a snapshot but credentials and product.
    pub(crate) fn adopt(&self, snapshot: Snapshot) -> Result<(), RestoreError> {
        snapshot.check_version()?;
        self.prove.restore(snapshot.prove);
        self.genauth.restore(snapshot.genauth);
        self.ids.go_to(snapshot.ids);
        self.faults.rng.go_to(snapshot.fault_rng);
        self.clock.set(snapshot.clock);
        self.mark_dirty();
        Ok(())
    }

    fn credentials(&self) -> Credentials {
        Credentials { prove: self.prove.customers.clone(), genauth: self.genauth.credentials().clone() }
    }

    /// Makes the current state the one that [`reset`](Self::reset) goes back to. The first call counts.
    pub(crate) fn set_initial(&self, rate_limit: Option<u32>) {
        self.rate_limit.set(rate_limit);
        self.initial.get_or_init(|| Initial { snapshot: self.snapshot(), rate_limit });
    }

    /// Goes back to the initial state: no calls so far, no faults.
    pub(crate) fn reset(&self) {
        if let Some(initial) = self.initial.get() {
            // A snapshot of this very sandbox fits.
            let _ = self.restore(initial.snapshot.clone());
            self.rate_limit.set(initial.rate_limit);
        }
        self.faults.clear();
        self.journal.clear();
        self.deliveries.reset();
        self.events.drop_subscribers(None);
        self.mark_dirty();
    }

    /// Notes that something may have changed, so that the state is written.
    pub(crate) fn mark_dirty(&self) {
        self.changes.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns how often something may have changed.
    pub(crate) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Relaxed)
    }
}

impl DeliveryOrigin for AppState {
    fn wants(&self, source: &Source, url: &str) -> bool {
        self.service(source.channel().service()).wants_delivery(source, url)
    }

    fn record_attempt(&self, request: &WebhookRequest, report: &AttemptReport) {
        let service = self.service(request.source.channel().service());
        if service.record_attempt(request, report, self.clock.now()) {
            self.mark_dirty();
        }
    }
}

/// A response that waits for the receiver of a webhook.
pub(crate) struct PendingResponse {
    pub(crate) report: oneshot::Receiver<AttemptReport>,
    /// Completes the body of the response.
    pub(crate) complete: fn(&mut Value, &AttemptReport),
}
