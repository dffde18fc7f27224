//! An overview of the sandbox, for the status page and `/sandbox/state`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::app::AppState;
use crate::faults::FaultRule;
use crate::model::genauth::UserSummary;
use crate::model::prove::OpenSession;
use crate::webhooks::Totals;

/// Maximum number of sessions and users.
const LIMIT: usize = 100;

/// What a person wants to know about a sandbox.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Overview {
    /// Time in the sandbox.
    pub(super) now: String,
    /// Number of requests so far.
    pub(super) calls: u64,
    pub(super) faults: Vec<FaultRule>,
    /// Calls per second and caller.
    pub(super) rate_limit: Option<u32>,
    pub(super) session_count: usize,
    /// The latest sessions.
    pub(super) sessions: Vec<OpenSession>,
    pub(super) user_count: usize,
    /// The latest users.
    pub(super) users: Vec<UserSummary>,
    /// Number of deliveries so far.
    pub(super) delivery_count: u64,
    /// Numbers of deliveries by status and fault.
    pub(super) deliveries: Totals,
    /// Number of subscribers of each event.
    pub(super) event_subscribers: BTreeMap<String, usize>,
}

impl Overview {
    pub(super) fn new(app: &AppState) -> Self {
        let (session_count, sessions) = app.prove.open_sessions(app.clock.now(), LIMIT);
        let (user_count, users) = app.genauth.latest_users(LIMIT);
        Self {
            now: app.clock.timestamp(),
            calls: app.journal.count(),
            faults: app.faults.all(),
            rate_limit: app.rate_limit.per_second(),
            session_count,
            sessions,
            user_count,
            users,
            delivery_count: app.deliveries.count(),
            deliveries: app.deliveries.totals(),
            event_subscribers: app.events.subscribers(),
        }
    }
}
