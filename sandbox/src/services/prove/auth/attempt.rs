//! One authentication.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;
use crate::services::prove::overview::{OpenSession, left};
use crate::services::prove::session::LIFETIME;

/// Subjects that there are.
const SUBJECTS: &[&str] = &["card", "device", "mobile", "user"];

/// Authentications by id. How long one lives is not documented; as long as a session.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::services::prove) struct Attempts(Expiring<Attempt>);

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Attempt {
    /// Client id of the customer who started it.
    customer: String,
    /// Subjects of the start call.
    subjects: Value,
    /// Id of the device, unless one was claimed.
    device: String,
    started: SystemTime,
    /// What the client SDK has reported, and when.
    client_step: Option<(bool, SystemTime)>,
    /// A number that was proven elsewhere.
    provided: Option<String>,
    /// Where the results are posted.
    #[serde(default)]
    pub(super) callback: Option<String>,
}

/// How a subject stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The device has not reported.
    Missing,
    Passed,
    /// The number was proven elsewhere.
    Provided,
    Failed,
}

impl Attempts {
    /// Starts an authentication and gives its id.
    pub(super) fn start(&mut self, attempt: Attempt, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.0.insert(id.clone(), attempt, clock::after(now, LIFETIME), now);
        id
    }

    pub(super) fn find(&mut self, id: &str, customer: &str, now: SystemTime) -> Option<&mut Attempt> {
        self.0.alive(id, now).filter(|attempt| attempt.customer == customer)
    }

    /// An authentication of any customer that has not expired.
    pub(super) fn alive(&mut self, id: &str, now: SystemTime) -> Option<&Attempt> {
        self.0.alive(id, now).map(|attempt| &*attempt)
    }

    /// Those that have not expired.
    pub(in crate::services::prove) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.0.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| OpenSession {
            correlation_id: id.to_owned(),
            family: "auth",
            customer: entry.value.customer.clone(),
            phone: entry.value.number().map(str::to_owned),
            possession: None,
            stage: match entry.value.client_step {
                None => "pending",
                Some((true, _)) => "passed",
                Some((false, _)) => "failed",
            },
            client_step: entry.value.client_step.map(|(passed, _)| passed),
            expires_in_seconds: left(entry.expires, now),
        })
    }

    pub(in crate::services::prove) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        self.0.alive(id, now).map(|attempt| attempt.client_step = Some((passed, now))).is_some()
    }
}

impl Attempt {
    pub(super) const fn new(
        customer: String,
        subjects: Value,
        device: String,
        callback: Option<String>,
        now: SystemTime,
    ) -> Self {
        Self { customer, subjects, device, started: now, client_step: None, provided: None, callback }
    }

    /// Subjects of the start call.
    pub(super) fn subjects(&self) -> impl Iterator<Item = &'static str> {
        SUBJECTS.iter().copied().filter(|subject| self.subjects.get(subject).is_some())
    }

    pub(super) fn standing(&self, subject: &str) -> Standing {
        if subject == "mobile" && self.provided.is_some() {
            return Standing::Provided;
        }
        // What the modes do is inferred from their names.
        let is_to = |mode: &str| self.modes(subject).any(|given| given == mode);
        if is_to("fail") || is_to("failFinish") {
            return Standing::Failed;
        }
        match self.client_step {
            Some((false, _)) => Standing::Failed,
            Some((true, _)) => Standing::Passed,
            None if is_to("pass") => Standing::Passed,
            None => Standing::Missing,
        }
    }

    /// Whether any authenticator was given that test mode.
    pub(super) fn is_to(&self, mode: &str) -> bool {
        self.subjects().any(|subject| self.modes(subject).any(|given| given == mode))
    }

    /// When the results came about.
    pub(super) fn decided(&self) -> SystemTime {
        self.client_step.map_or(self.started, |(_, moment)| moment)
    }

    pub(super) fn provide(&mut self, number: &str) {
        self.provided = Some(number.to_owned());
    }

    /// The number that was proven elsewhere.
    pub(super) fn number(&self) -> Option<&str> {
        self.provided.as_deref()
    }

    pub(super) fn device(&self) -> &str {
        &self.device
    }

    /// What the start call claims of a subject.
    pub(super) fn claimed(&self, subject: &str, member: &str) -> Option<&str> {
        self.subjects.get(subject)?.get("claim")?.get(member)?.as_str()
    }

    /// The first of the cards that are expected.
    pub(super) fn card(&self) -> Option<&str> {
        self.subjects.pointer("/card/authenticators/airKey/claim/puids/0")?.as_str()
    }

    pub(super) fn has_universal(&self) -> bool {
        self.subjects.pointer("/mobile/authenticators/universal").is_some()
    }

    pub(super) fn is_passive(&self) -> bool {
        self.subjects.pointer("/mobile/authenticators/passive").is_some()
    }

    fn modes(&self, subject: &str) -> impl Iterator<Item = &str> {
        let authenticators = self.subjects.get(subject).and_then(|subject| subject.get("authenticators"));
        let list = authenticators.and_then(Value::as_object).into_iter().flatten();
        list.filter_map(|(_, authenticator)| authenticator.get("testMode")?.as_str())
    }
}
