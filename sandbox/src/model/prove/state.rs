//! The state of Prove.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::attempts::Attempts;
use super::enrollments::Enrollments;
use super::flows::Flows;
use super::legacy_sessions::LegacySessions;
use super::links::Links;
use super::open_session::OpenSession;
use super::session::Sessions;
use super::webhook_target::WebhookTarget;
use crate::expiring::Expiring;

/// Everything that Prove keeps.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ProveState {
    /// Tokens with the client ids that they were issued to.
    pub(crate) tokens: Expiring<String>,
    pub(crate) sessions: Sessions,
    pub(crate) flows: Flows,
    pub(crate) legacy_sessions: LegacySessions,
    pub(crate) enrollments: Enrollments,
    pub(crate) links: Links,
    pub(crate) attempts: Attempts,
    /// Receivers of webhooks.
    pub(crate) targets: Vec<WebhookTarget>,
}

impl ProveState {
    /// Returns the latest sessions of all kinds, the longest-lived first, and how many there are in all.
    pub(crate) fn open_sessions(&self, now: SystemTime, limit: usize) -> (usize, Vec<OpenSession>) {
        let mut all: Vec<OpenSession> = self
            .sessions
            .overview(now)
            .chain(self.flows.overview(now))
            .chain(self.legacy_sessions.overview(now))
            .chain(self.attempts.overview(now))
            .collect();
        let count = all.len();
        // The sort is stable: of those that expire in the same second, the later one comes first.
        all.reverse();
        all.sort_by_key(|session| std::cmp::Reverse(session.expires_in_seconds));
        all.truncate(limit);
        (count, all)
    }

    /// Completes the client's step of a session or flow. Returns whether there is one.
    pub(crate) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        self.sessions.complete_client_step(id, passed, now)
            || self.flows.complete_client_step(id, passed, now)
            || self.legacy_sessions.complete_client_step(id, passed, now)
    }
}
