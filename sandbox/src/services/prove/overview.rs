//! What a person wants to see of sessions and flows.

use std::time::SystemTime;

use serde::Serialize;

use super::State;

/// A session, flow or authentication that has not expired.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OpenSession {
    pub(crate) correlation_id: String,
    /// The calls that it belongs to.
    pub(crate) family: &'static str,
    pub(crate) customer: String,
    pub(crate) phone: Option<String>,
    /// How possession is proven, where the calls have a choice.
    pub(crate) possession: Option<&'static str>,
    /// How far it has come.
    pub(crate) stage: &'static str,
    /// What the client SDK has reported.
    pub(crate) client_step: Option<bool>,
    pub(crate) expires_in_seconds: u64,
}

/// Seconds until an end, rounded up, so that none is left only when it is over.
pub(super) fn left(expires: SystemTime, now: SystemTime) -> u64 {
    let left = expires.duration_since(now).unwrap_or_default();
    left.as_secs().saturating_add(u64::from(left.subsec_nanos() > 0))
}

impl State {
    /// The latest sessions of all kinds, those that live longest first; and how many there are.
    pub(crate) fn open_sessions(&self, now: SystemTime, most: usize) -> (usize, Vec<OpenSession>) {
        let mut all: Vec<OpenSession> = self
            .sessions
            .overview(now)
            .chain(self.flows.overview(now))
            .chain(self.legacy.overview(now))
            .chain(self.attempts.overview(now))
            .collect();
        let count = all.len();
        // Those that end in the same second stay in order, the later one first.
        all.reverse();
        all.sort_by_key(|session| std::cmp::Reverse(session.expires_in_seconds));
        all.truncate(most);
        (count, all)
    }
}
