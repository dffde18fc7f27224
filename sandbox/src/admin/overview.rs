//! A sandbox at a glance: what the status page shows, as data.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::app::state::State;
use crate::faults::Rule;
use crate::lock::lock;
use crate::services::prove::OpenSession;
use crate::webhooks::Totals;

/// Sessions and users that are shown at most.
const SHOWN: usize = 100;

/// What there is to see.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Overview {
    /// Time in the sandbox.
    pub(crate) now: String,
    /// Calls so far.
    pub(crate) calls: u64,
    pub(crate) faults: Vec<Rule>,
    /// Calls per second and caller, if that is limited.
    pub(crate) rate_limit: Option<u32>,
    pub(crate) session_count: usize,
    /// The latest of them.
    pub(crate) sessions: Vec<OpenSession>,
    pub(crate) user_count: usize,
    /// The latest of them.
    pub(crate) users: Vec<ShownUser>,
    /// Deliveries of webhooks so far.
    pub(crate) delivery_count: u64,
    /// How they have ended, and which faults have struck them.
    pub(crate) deliveries: Totals,
    /// Subscribers of each event.
    pub(crate) event_subscribers: BTreeMap<String, usize>,
}

/// A user of the pool as the overview has it.
#[derive(Serialize)]
pub(crate) struct ShownUser {
    pub(crate) id: String,
    pub(crate) username: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) status: Option<String>,
}

impl Overview {
    pub(crate) fn of(state: &State) -> Self {
        let now = state.clock.now();
        let (session_count, sessions) = lock(&state.prove.state).open_sessions(now, SHOWN);
        let (user_count, users) = state.genauth.shown_users(SHOWN);
        Self {
            now: state.clock.timestamp(),
            calls: state.log.count(),
            faults: state.faults.all(),
            rate_limit: state.rate_limit.per_second(),
            session_count,
            sessions,
            user_count,
            users,
            delivery_count: state.deliveries.count(),
            deliveries: state.deliveries.totals(),
            event_subscribers: state.events.subscribers(),
        }
    }
}
