//! Everything that one sandbox remembers.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::calls::Log;
use crate::clock::Clock;
use crate::control::Control;
use crate::faults::{List, RateLimit, Service};
use crate::genauth::Genauth;
use crate::ids::Ids;
use crate::prove::Prove;
use crate::snapshot::Snapshot;

/// State of a sandbox; sandboxes share nothing but the parsed documents.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) log: Log,
    pub(crate) faults: List,
    pub(crate) rate_limit: RateLimit,
    pub(crate) control: Control,
    pub(crate) prove: Prove,
    pub(crate) genauth: Genauth,
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
        control: Control,
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
        self.touch();
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

    /// Plays the client's step.
    pub(crate) fn finish_client_step(&self, id: &str, passed: bool) -> bool {
        self.touch();
        self.prove.finish_client_step(id, passed, self.clock.now())
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
