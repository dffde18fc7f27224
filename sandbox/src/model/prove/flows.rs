//! Flows of Pre-Fill and Prove Identity.
//!
//! ```text
//! start -> validate -> [client SDK] -> validate -> [challenge] -> complete -> done
//! ```

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::open_session::{OpenSession, seconds_left};
use super::session::LIFETIME;
use super::test_users::{Outcome, TestUser};
use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;

/// The step of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum FlowStep {
    Validate,
    Challenge,
    Complete,
    /// The flow has ended.
    Done,
}

impl FlowStep {
    /// Returns the step as the `next` of responses.
    pub(crate) fn next(self) -> Value {
        match self {
            Self::Validate => json!({"v3-validate": "/v3/validate"}),
            Self::Challenge => json!({"v3-challenge": "/v3/challenge"}),
            Self::Complete => json!({"v3-complete": "/v3/complete"}),
            Self::Done => json!({"done": "done"}),
        }
    }

    /// Returns the message for a call out of order.
    pub(crate) const fn out_of_order_message(self) -> &'static str {
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
pub(crate) struct Flow {
    /// Client id of the customer who started it.
    pub(crate) customer: String,
    pub(crate) user: &'static TestUser,
    /// Phone number as it was sent, or as Mobile Auth has found it.
    pub(crate) phone: String,
    /// From the start call, or from the challenge, which takes precedence.
    pub(crate) dob: Option<String>,
    pub(crate) ssn: Option<String>,
    /// Result that the client SDK has reported.
    pub(crate) client_step: Option<bool>,
    pub(crate) step: FlowStep,
}

impl Flow {
    /// Returns whether possession is proven, or `None` while the client's step is not complete.
    pub(crate) const fn possession(&self) -> Option<bool> {
        match (self.user.outcome, self.client_step) {
            (_, Some(false)) | (Outcome::Fails, Some(true)) => Some(false),
            (Outcome::PassesAlone, _) | (Outcome::Passes, Some(true)) => Some(true),
            (Outcome::Passes | Outcome::Fails, None) => None,
        }
    }

    /// Returns whether neither a birth date nor a social security number was given so far.
    pub(crate) const fn lacks_challenge_data(&self) -> bool {
        self.dob.is_none() && self.ssn.is_none()
    }
}

/// Flows by correlation id.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Flows(Expiring<Flow>);

impl Flows {
    /// Starts a flow. Returns its correlation id.
    pub(crate) fn start(&mut self, flow: Flow, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.0.insert(id.clone(), flow, clock::after(now, LIFETIME), now);
        id
    }

    /// Returns the flow of an id and a customer that has not expired.
    pub(crate) fn find(&mut self, id: &str, customer: &str, now: SystemTime) -> Option<&mut Flow> {
        self.0.alive(id, now).filter(|flow| flow.customer == customer)
    }

    /// Returns the flows that have not expired.
    pub(crate) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.0.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| OpenSession {
            correlation_id: id.to_owned(),
            family: "start",
            customer: entry.value.customer.clone(),
            phone: Some(entry.value.phone.clone()),
            possession: None,
            stage: match entry.value.step {
                FlowStep::Validate => "validate is next",
                FlowStep::Challenge => "challenge is next",
                FlowStep::Complete => "complete is next",
                FlowStep::Done => "done",
            },
            client_step: entry.value.client_step,
            expires_in_seconds: seconds_left(entry.expires, now),
        })
    }

    /// Completes the client's step of a flow. Returns whether there is one.
    pub(crate) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        let flow = self.0.alive(id, now);
        flow.map(|flow| flow.client_step = Some(passed)).is_some()
    }
}
