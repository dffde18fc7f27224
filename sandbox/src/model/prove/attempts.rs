//! Authentications of `v1/server/auth`.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::open_session::{OpenSession, seconds_left};
use super::session::LIFETIME;
use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;

/// All subjects.
const SUBJECTS: &[&str] = &["card", "device", "mobile", "user"];

/// Authentications by id. Their lifetime is not documented; it is that of sessions.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Attempts(Expiring<Attempt>);

/// One authentication.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Attempt {
    /// Client id of the customer who started it.
    customer: String,
    /// Subjects of the start call.
    subjects: Value,
    /// Id of the device, unless the start call claims one.
    device: String,
    started: SystemTime,
    /// Result that the client SDK has reported, and when.
    client_step: Option<(bool, SystemTime)>,
    /// A number that the caller has verified.
    provided: Option<String>,
    /// URL that the results are posted to.
    #[serde(default)]
    pub(crate) callback: Option<String>,
}

/// Status of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SubjectStatus {
    /// The device has not reported yet.
    Missing,
    Passed,
    /// The caller has verified the number.
    Provided,
    Failed,
}

impl Attempts {
    /// Starts an authentication. Returns its id.
    pub(crate) fn start(&mut self, attempt: Attempt, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.0.insert(id.clone(), attempt, clock::after(now, LIFETIME), now);
        id
    }

    /// Returns the authentication of an id and a customer that has not expired.
    pub(crate) fn find(&mut self, id: &str, customer: &str, now: SystemTime) -> Option<&mut Attempt> {
        self.0.alive(id, now).filter(|attempt| attempt.customer == customer)
    }

    /// Returns the authentication of an id that has not expired.
    pub(crate) fn alive(&mut self, id: &str, now: SystemTime) -> Option<&Attempt> {
        self.0.alive(id, now).map(|attempt| &*attempt)
    }

    /// Returns the authentications that have not expired.
    pub(crate) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
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
            expires_in_seconds: seconds_left(entry.expires, now),
        })
    }

    /// Completes the client's step of an authentication. Returns whether there is one.
    pub(crate) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        self.0.alive(id, now).map(|attempt| attempt.client_step = Some((passed, now))).is_some()
    }
}

impl Attempt {
    pub(crate) const fn new(
        customer: String,
        subjects: Value,
        device: String,
        callback: Option<String>,
        now: SystemTime,
    ) -> Self {
        Self { customer, subjects, device, started: now, client_step: None, provided: None, callback }
    }

    /// Returns the subjects of the start call.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = &'static str> {
        SUBJECTS.iter().copied().filter(|subject| self.subjects.get(subject).is_some())
    }

    /// Returns the status of a subject.
    pub(crate) fn subject_status(&self, subject: &str) -> SubjectStatus {
        if subject == "mobile" && self.provided.is_some() {
            return SubjectStatus::Provided;
        }
        // The modes are not documented beyond their names.
        let has_mode = |mode: &str| self.modes(subject).any(|given| given == mode);
        if has_mode("fail") || has_mode("failFinish") {
            return SubjectStatus::Failed;
        }
        match self.client_step {
            Some((false, _)) => SubjectStatus::Failed,
            Some((true, _)) => SubjectStatus::Passed,
            None if has_mode("pass") => SubjectStatus::Passed,
            None => SubjectStatus::Missing,
        }
    }

    /// Returns whether any authenticator has a test mode.
    pub(crate) fn has_mode(&self, mode: &str) -> bool {
        self.subjects().any(|subject| self.modes(subject).any(|given| given == mode))
    }

    /// Returns the time of the results.
    pub(crate) fn decided_at(&self) -> SystemTime {
        self.client_step.map_or(self.started, |(_, moment)| moment)
    }

    /// Sets a number that the caller has verified.
    pub(crate) fn provide(&mut self, number: &str) {
        self.provided = Some(number.to_owned());
    }

    /// Returns the number that the caller has verified.
    pub(crate) fn number(&self) -> Option<&str> {
        self.provided.as_deref()
    }

    /// Returns the id of the device.
    pub(crate) fn device(&self) -> &str {
        &self.device
    }

    /// Returns a claim of the start call about a subject.
    pub(crate) fn claim(&self, subject: &str, name: &str) -> Option<&str> {
        self.subjects.get(subject)?.get("claim")?.get(name)?.as_str()
    }

    /// Returns the first of the expected cards.
    pub(crate) fn card(&self) -> Option<&str> {
        self.subjects.pointer("/card/authenticators/airKey/claim/puids/0")?.as_str()
    }

    /// Returns whether the universal authenticator is requested.
    pub(crate) fn has_universal(&self) -> bool {
        self.subjects.pointer("/mobile/authenticators/universal").is_some()
    }

    /// Returns whether the passive authenticator is requested.
    pub(crate) fn is_passive(&self) -> bool {
        self.subjects.pointer("/mobile/authenticators/passive").is_some()
    }

    /// Returns the test modes of a subject.
    fn modes(&self, subject: &str) -> impl Iterator<Item = &str> {
        let authenticators = self.subjects.get(subject).and_then(|subject| subject.get("authenticators"));
        let list = authenticators.and_then(Value::as_object).into_iter().flatten();
        list.filter_map(|(_, authenticator)| authenticator.get("testMode")?.as_str())
    }
}
