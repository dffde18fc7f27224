//! Sessions of the former verify call (2024-12 to 2025-10), which also opened a possession check.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::open_session::{OpenSession, seconds_left};
use super::session::{LIFETIME, Possession};
use super::test_users::{Outcome, TestUser};
use crate::clock;
use crate::expiring::Expiring;

/// Sessions by correlation id.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct LegacySessions(Expiring<LegacySession>);

/// A session of the former verify call.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct LegacySession {
    /// Client id of the customer who opened it.
    pub(crate) customer: String,
    pub(crate) user: &'static TestUser,
    /// Phone number as it was sent.
    pub(crate) phone: String,
    pub(crate) possession: Possession,
    /// Result that the client SDK has reported.
    pub(crate) client_step: Option<bool>,
}

/// Result of the possession check or of the verification.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CheckResult {
    Success,
    Pending,
    Failed,
    NotApplicable,
}

impl LegacySessions {
    /// Opens a session.
    pub(crate) fn open(&mut self, id: String, session: LegacySession, now: SystemTime) {
        self.0.insert(id, session, clock::after(now, LIFETIME), now);
    }

    /// Returns the session of an id and a customer that has not expired.
    pub(crate) fn find(&mut self, id: &str, customer: &str, now: SystemTime) -> Option<&LegacySession> {
        self.0.alive(id, now).map(|session| &*session).filter(|session| session.customer == customer)
    }

    /// Returns the sessions that have not expired.
    pub(crate) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.0.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| {
            let session = &entry.value;
            OpenSession {
                correlation_id: id.to_owned(),
                family: "verify",
                customer: session.customer.clone(),
                phone: Some(session.phone.clone()),
                possession: Some(match session.possession {
                    Possession::Mobile => "mobile",
                    Possession::Desktop => "desktop",
                    Possession::None => "none",
                }),
                stage: match overall_success(session.possession(), session.verification()) {
                    "true" => "passed",
                    "false" => "failed",
                    _ => "pending",
                },
                client_step: session.client_step,
                expires_in_seconds: seconds_left(entry.expires, now),
            }
        })
    }

    /// Completes the client's step of a session. Returns whether there is one.
    pub(crate) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        self.0.alive(id, now).map(|session| session.client_step = Some(passed)).is_some()
    }
}

/// Returns the result of both checks: pending until both are complete or one fails.
pub(crate) fn overall_success(possession: CheckResult, verification: CheckResult) -> &'static str {
    let results = [possession, verification];
    if results.contains(&CheckResult::Failed) {
        "false"
    } else if results.contains(&CheckResult::Pending) {
        "pending"
    } else {
        "true"
    }
}

impl LegacySession {
    /// Returns the result of the possession check.
    pub(crate) const fn possession(&self) -> CheckResult {
        match (self.possession, self.client_step, self.user.outcome) {
            (Possession::None, ..) => CheckResult::NotApplicable,
            (_, Some(false), _) => CheckResult::Failed,
            (_, Some(true), _) | (_, _, Outcome::PassesAlone) => CheckResult::Success,
            (_, None, _) => CheckResult::Pending,
        }
    }

    /// Returns the result of the verification.
    pub(crate) fn verification(&self) -> CheckResult {
        if self.user.outcome == Outcome::Fails { CheckResult::Failed } else { CheckResult::Success }
    }
}

impl CheckResult {
    /// Returns the result as it is sent.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Failed => "failed",
            Self::NotApplicable => "not_applicable",
        }
    }
}
