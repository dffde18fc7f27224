//! Flows of Pre-Fill and Prove Identity.
//!
//! ```text
//! start -> validate -> [client SDK] -> validate -> [challenge] -> complete -> done
//! ```

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;
use crate::services::prove::overview::{OpenSession, left};
use crate::services::prove::session::LIFETIME;
use crate::services::prove::test_users::{Outcome, TestUser};

/// The step that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    Validate,
    Challenge,
    Complete,
    /// The flow is over.
    Done,
}

impl Step {
    /// The step as answers name it.
    pub(super) fn next(self) -> Value {
        match self {
            Self::Validate => json!({"v3-validate": "/v3/validate"}),
            Self::Challenge => json!({"v3-challenge": "/v3/challenge"}),
            Self::Complete => json!({"v3-complete": "/v3/complete"}),
            Self::Done => json!({"done": "done"}),
        }
    }

    /// What a call out of order is told.
    pub(super) const fn due(self) -> &'static str {
        match self {
            Self::Validate => "call out of order; next is v3-validate",
            Self::Challenge => "call out of order; next is v3-challenge",
            Self::Complete => "call out of order; next is v3-complete",
            Self::Done => "call out of order; the flow is done",
        }
    }
}

/// One flow.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Flow {
    /// Client id of the customer who started it.
    pub(super) customer: String,
    pub(super) user: &'static TestUser,
    /// The number as it was sent, or as Mobile Auth has found it.
    pub(super) phone: String,
    /// From the start call, or from the challenge, which wins.
    pub(super) dob: Option<String>,
    pub(super) ssn: Option<String>,
    /// What the client SDK has reported.
    pub(super) client_step: Option<bool>,
    pub(super) step: Step,
}

impl Flow {
    /// Whether possession is proven; nothing while the client step has not ended.
    pub(super) const fn possession(&self) -> Option<bool> {
        match (self.user.outcome, self.client_step) {
            (_, Some(false)) | (Outcome::Fails, Some(true)) => Some(false),
            (Outcome::PassesAlone, _) | (Outcome::Passes, Some(true)) => Some(true),
            (Outcome::Passes | Outcome::Fails, None) => None,
        }
    }

    /// Whether neither birth date nor social security number was given so far.
    pub(super) const fn brings_no_answer(&self) -> bool {
        self.dob.is_none() && self.ssn.is_none()
    }
}

/// Flows by correlation id.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::services::prove) struct Flows(Expiring<Flow>);

impl Flows {
    /// Starts a flow and gives its correlation id.
    pub(super) fn start(&mut self, flow: Flow, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.0.insert(id.clone(), flow, clock::after(now, LIFETIME), now);
        id
    }

    /// The flow with that id, if it is of this customer and has not expired.
    pub(super) fn find(&mut self, id: &str, customer: &str, now: SystemTime) -> Option<&mut Flow> {
        self.0.alive(id, now).filter(|flow| flow.customer == customer)
    }

    /// Those that have not expired.
    pub(in crate::services::prove) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.0.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| OpenSession {
            correlation_id: id.to_owned(),
            family: "start",
            customer: entry.value.customer.clone(),
            phone: Some(entry.value.phone.clone()),
            possession: None,
            stage: match entry.value.step {
                Step::Validate => "validate is next",
                Step::Challenge => "challenge is next",
                Step::Complete => "complete is next",
                Step::Done => "done",
            },
            client_step: entry.value.client_step,
            expires_in_seconds: left(entry.expires, now),
        })
    }

    pub(in crate::services::prove) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        let flow = self.0.alive(id, now);
        flow.map(|flow| flow.client_step = Some(passed)).is_some()
    }
}
