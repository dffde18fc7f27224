//! Everything that one sandbox remembers.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use tokio::sync::oneshot;

use crate::admin::AdminAccess;
use crate::app::snapshot::Snapshot;
use crate::clock::Clock;
use crate::events::Hub;
use crate::faults::{List, RateLimit, Service, Subject};
use crate::ids::Ids;
use crate::request_log::Log;
use crate::services::genauth::{Genauth, Wanted};
use crate::services::prove::{NotSent, NumberEvent, Prove, WebhookTarget};
use crate::webhooks::{Deliveries, Dispatch, Origin, Receivers, Report, Source};

/// State of a sandbox; sandboxes share nothing but the parsed documents.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) log: Log,
    pub(crate) faults: List,
    pub(crate) rate_limit: RateLimit,
    pub(crate) control: AdminAccess,
    pub(crate) prove: Prove,
    pub(crate) genauth: Genauth,
    pub(crate) deliveries: Arc<Deliveries>,
    /// Who is subscribed to events.
    pub(crate) events: Arc<Hub>,
    /// What it was at the start.
    pub(crate) initial: OnceLock<Snapshot>,
    /// The limit of calls per second at the start.
    pub(crate) initial_rate: Option<u32>,
    changes: AtomicU64,
}

impl State {
    pub(crate) fn new(
        clock: Clock,
        ids: Ids,
        dice: Ids,
        log: Log,
        control: AdminAccess,
        prove: Prove,
        genauth: Genauth,
    ) -> Self {
        Self {
            clock,
            ids,
            log,
            faults: List::new(dice),
            rate_limit: RateLimit::default(),
            control,
            prove,
            genauth,
            deliveries: Arc::new(Deliveries::new(Receivers::default())),
            events: Arc::default(),
            initial: OnceLock::new(),
            initial_rate: None,
            changes: AtomicU64::new(0),
        }
    }

    /// Goes back to the start: nobody has called yet.
    pub(crate) fn reset(&self) {
        if let Some(initial) = self.initial.get() {
            // It was taken from this very sandbox, so that nothing is refused.
            let _ = initial.clone().restore(self);
        }
        self.faults.clear();
        self.rate_limit.set(self.initial_rate);
        self.log.clear();
        self.deliveries.reset();
        self.events.drop_subscribers(None);
        self.touch();
    }

    /// Hands deliveries over to the task that delivers.
    pub(crate) fn deliver(&self, dispatches: &[Dispatch]) {
        for dispatch in dispatches {
            self.hand_over(dispatch, None);
        }
    }

    /// Hands a delivery over, and gives what becomes of its first attempt. Nothing comes if there is none.
    pub(crate) fn deliver_awaited(&self, dispatch: &Dispatch) -> oneshot::Receiver<Report> {
        let (waiter, awaited) = oneshot::channel();
        self.hand_over(dispatch, Some(waiter));
        awaited
    }

    fn hand_over(&self, dispatch: &Dispatch, waiter: Option<oneshot::Sender<Report>>) {
        let struck = self.faults.strike(&Subject::Delivery(dispatch.source.channel()));
        if let Err(report) = self.deliveries.add(dispatch, &struck, self.clock.now(), waiter) {
            self.report(dispatch, &report);
        }
    }

    /// Adds a receiver of Prove's webhooks that may be called.
    pub(crate) fn add_prove_webhook(&self, target: WebhookTarget) -> io::Result<()> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
        self.deliveries.check(&target.url).map_err(|error| invalid(error.to_string()))?;
        self.touch();
        match self.prove.add_target(target) {
            true => Ok(()),
            false => Err(invalid("there are as many receivers as the sandbox takes; remove one".to_owned())),
        }
    }

    /// Lets something happen to a number; gives how many deliveries there are of it.
    pub(crate) fn change_number(&self, event: &NumberEvent) -> Result<usize, NotSent> {
        self.touch();
        let dispatches = self.prove.change_number(event, &self.ids, &self.clock.timestamp())?;
        self.deliver(&dispatches);
        Ok(dispatches.len())
    }

    /// Sends any body to the receivers of Prove's webhooks.
    pub(crate) fn send_prove_webhook(&self, event: &str, body: &Value) -> usize {
        let dispatches = self.prove.dispatches(event, body, &self.ids);
        self.deliver(&dispatches);
        dispatches.len()
    }

    /// Calls the webhooks of the user pool that want an event.
    pub(crate) fn send_genauth_event(&self, name: &str, data: &Value) -> usize {
        let dispatches = self.genauth.event(name, data);
        self.deliver(&dispatches);
        dispatches.len()
    }

    /// Lets every token expire now: of one service, or of both.
    pub(crate) fn expire_tokens(&self, service: Option<Service>) {
        let now = self.clock.now();
        if service != Some(Service::Genauth) {
            self.prove.expire_tokens(now);
        }
        if service != Some(Service::Prove) {
            self.genauth.expire_tokens(now);
        }
        self.touch();
    }

    /// Lets a user ask for something that is to be approved; returns the number of the approval.
    pub(crate) fn apply(&self, user: &str, wanted: &Wanted<'_>) -> Option<String> {
        self.touch();
        self.genauth.apply(user, wanted, &self.clock)
    }

    /// Plays the client's step.
    pub(crate) fn complete_client_step(&self, id: &str, passed: bool) -> bool {
        self.touch();
        let Some(callbacks) = self.prove.complete_client_step(id, passed, self.clock.now()) else { return false };
        self.deliver(&callbacks);
        true
    }

    /// Something may have changed.
    pub(crate) fn touch(&self) {
        self.changes.fetch_add(1, Ordering::Relaxed);
    }

    /// How often something may have changed.
    pub(crate) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Relaxed)
    }
}

/// Services know their receivers, and the log of GenAuth's webhooks what has become of a call.
impl Origin for State {
    fn is_wanted(&self, source: &Source, url: &str) -> bool {
        match source {
            Source::ProveWebhook => self.prove.has_target(url),
            Source::ProveCallback => true,
            Source::GenauthWebhook { id, is_manual } => self.genauth.has_webhook(id, url, *is_manual),
        }
    }

    fn report(&self, dispatch: &Dispatch, report: &Report) {
        if let Source::GenauthWebhook { id, .. } = &dispatch.source {
            self.genauth.log_webhook(id, dispatch, report, self.clock.now());
            self.touch();
        }
    }
}
