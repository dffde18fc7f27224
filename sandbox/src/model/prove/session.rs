//! Sessions of Unify and MFA: one state machine with two families of names.
//!
//! ```text
//! open(mobile | desktop) -> pending -> [client SDK] -> true | false
//! open(none) -> (known key) true | possession_required -> [caller verification, phone number] -> true | false
//! ```

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::open_session::{OpenSession, seconds_left};
use super::phone::normalize;
use super::registry::Registry;
use super::test_users::Outcome;
use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;

/// Lifetime of a session.
pub(crate) const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// The calls that a session belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Family {
    Unify,
    Mfa,
}

/// How possession is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Possession {
    Mobile,
    Desktop,
    /// The caller proves it.
    None,
}

/// Progress of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// The client's step is not complete, or no status was requested yet.
    Open,
    /// The caller must prove possession.
    PossessionRequired,
    /// Final: passed.
    Passed(Passed),
    /// Final: failed.
    Failed,
}

/// Result of a session that has passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Passed {
    pub(crate) prove_id: String,
    pub(crate) device_id: Option<String>,
    pub(crate) phone: String,
}

/// One session.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) family: Family,
    /// Client id of the customer who opened it.
    pub(crate) customer: String,
    pub(crate) possession: Possession,
    /// Phone number as it was sent.
    pub(crate) phone: Option<String>,
    /// Outcome of the test user with that number.
    pub(crate) outcome: Outcome,
    /// Key of an earlier session, as given by the caller.
    pub(crate) device: Option<String>,
    /// Whether a key of another number is bound to this one.
    pub(crate) rebind: bool,
    pub(crate) client_human_id: Option<String>,
    /// Whether a check of the reputation of the number was requested.
    pub(crate) check_reputation: bool,
    /// Result that the client SDK has reported.
    pub(crate) client_step: Option<bool>,
    pub(crate) stage: Stage,
}

/// Sessions, and the people and keys that they have created.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Sessions {
    open: Expiring<Session>,
    registry: Registry,
}

impl Sessions {
    /// Returns the people and keys.
    pub(crate) const fn registry(&mut self) -> &mut Registry {
        &mut self.registry
    }

    /// Opens a session. Returns its correlation id.
    pub(crate) fn open(&mut self, session: Session, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.open.insert(id.clone(), session, clock::after(now, LIFETIME), now);
        id
    }

    /// Returns the session of an id if it belongs to the family and the customer and has not expired; and the registry.
    pub(crate) fn find(
        &mut self,
        id: &str,
        family: Family,
        customer: &str,
        now: SystemTime,
    ) -> Option<(&mut Session, &mut Registry)> {
        let session = self.open.alive(id, now)?;
        let fits = session.family == family && session.customer == customer;
        fits.then_some((session, self.registry.at(now)))
    }

    /// Returns the sessions that have not expired.
    pub(crate) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
        let alive = self.open.iter().filter(move |(_, entry)| entry.is_alive(now));
        alive.map(move |(id, entry)| {
            let session = &entry.value;
            OpenSession {
                correlation_id: id.to_owned(),
                family: match session.family {
                    Family::Unify => "unify",
                    Family::Mfa => "mfa",
                },
                customer: session.customer.clone(),
                phone: session.phone.clone(),
                possession: Some(match session.possession {
                    Possession::Mobile => "mobile",
                    Possession::Desktop => "desktop",
                    Possession::None => "none",
                }),
                stage: match session.stage {
                    Stage::Open => "pending",
                    Stage::PossessionRequired => "possession_required",
                    Stage::Passed(_) => "passed",
                    Stage::Failed => "failed",
                },
                client_step: session.client_step,
                expires_in_seconds: seconds_left(entry.expires, now),
            }
        })
    }

    /// Completes the client's step of a session. Returns whether there is one.
    pub(crate) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        let session = self.open.alive(id, now);
        session.map(|session| session.client_step = Some(passed)).is_some()
    }
}

impl Session {
    /// Advances the session, for a status call.
    pub(crate) fn advance(&mut self, registry: &mut Registry, ids: &Ids) {
        if self.stage == Stage::PossessionRequired && self.client_step == Some(false) {
            self.stage = Stage::Failed;
        }
        if self.stage != Stage::Open {
            return;
        }
        self.stage = match (self.possession, self.outcome, self.client_step) {
            (_, _, Some(false)) => Stage::Failed,
            (Possession::None, ..) => self.check_key(registry, ids),
            (_, Outcome::PassesAlone, _) => self.pass(registry, ids),
            (_, Outcome::Passes, Some(true)) if self.has_key_of_another(registry) && !self.rebind => Stage::Failed,
            (_, Outcome::Passes, Some(true)) => self.pass(registry, ids),
            (_, Outcome::Fails, Some(true)) => Stage::Failed,
            (_, _, None) => Stage::Open,
        };
    }

    /// Returns whether the caller has given a key of another number than that of the session.
    fn has_key_of_another(&self, registry: &Registry) -> bool {
        let key = self.device.as_deref().and_then(|device| registry.number_of_key(&self.customer, device));
        key.zip(self.phone.as_deref()).is_some_and(|(number, phone)| normalize(number) != normalize(phone))
    }

    /// Returns the next stage where the caller proves possession, unless the device has a key for the number.
    fn check_key(&mut self, registry: &mut Registry, ids: &Ids) -> Stage {
        let key = self.device.as_deref().and_then(|device| registry.number_of_key(&self.customer, device));
        let Some(number) = key.map(str::to_owned) else { return Stage::PossessionRequired };
        if self.has_key_of_another(registry) {
            // Rejected, or proven again if the key may be bound to this number.
            return if self.rebind { Stage::PossessionRequired } else { Stage::Failed };
        }
        self.phone.get_or_insert(number);
        self.pass(registry, ids)
    }

    /// Binds a number that the caller has verified.
    pub(crate) fn bind(&mut self, phone: &str, outcome: Outcome, registry: &mut Registry, ids: &Ids) {
        self.phone = Some(phone.to_owned());
        self.outcome = outcome;
        let fails = outcome == Outcome::Fails || self.client_step == Some(false);
        self.stage = if fails { Stage::Failed } else { self.pass(registry, ids) };
    }

    fn pass(&self, registry: &mut Registry, ids: &Ids) -> Stage {
        let Some(phone) = self.phone.clone() else { return Stage::Failed };
        let prove_id = registry.person(&self.customer, &phone, ids).prove_id;
        // Desktop has no key, and short-term users get none.
        let has_key = self.possession != Possession::Desktop && self.outcome != Outcome::PassesAlone;
        let device_id = has_key.then(|| registry.key(&self.customer, &phone, self.device.as_deref(), ids));
        Stage::Passed(Passed { prove_id, device_id, phone })
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn session(possession: Possession, outcome: Outcome) -> Session {
        Session {
            family: Family::Unify,
            customer: "c".to_owned(),
            possession,
            phone: Some("2001004014".to_owned()),
            outcome,
            device: None,
            rebind: false,
            client_human_id: None,
            check_reputation: false,
            client_step: None,
            stage: Stage::Open,
        }
    }

    fn stage_after_status(mut session: Session) -> Stage {
        session.advance(&mut Registry::default(), &Ids::new(Some(1)));
        session.stage
    }

    #[test]
    fn session_waits_for_the_client_step() {
        for possession in [Possession::Mobile, Possession::Desktop] {
            assert_eq!(stage_after_status(session(possession, Outcome::Passes)), Stage::Open);
            let failed = Session { client_step: Some(false), ..session(possession, Outcome::Passes) };
            assert_eq!(stage_after_status(failed), Stage::Failed);
            let passed = Session { client_step: Some(true), ..session(possession, Outcome::Passes) };
            assert!(matches!(stage_after_status(passed), Stage::Passed(_)));
            let user_fails = Session { client_step: Some(true), ..session(possession, Outcome::Fails) };
            assert_eq!(stage_after_status(user_fails), Stage::Failed);
            assert!(matches!(stage_after_status(session(possession, Outcome::PassesAlone)), Stage::Passed(_)));
        }
    }

    #[test]
    fn session_does_not_bind_a_failing_user() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let mut session = session(Possession::None, Outcome::Fails);
        session.advance(&mut registry, &ids);
        assert_eq!(session.stage, Stage::PossessionRequired);
        session.bind("2001004014", Outcome::Fails, &mut registry, &ids);
        assert_eq!(session.stage, Stage::Failed);
    }

    #[test]
    fn session_expires_after_fifteen_minutes() {
        let (mut sessions, ids) = (Sessions::default(), Ids::new(Some(1)));
        let id = sessions.open(session(Possession::Mobile, Outcome::Passes), &ids, UNIX_EPOCH);
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert!(sessions.find(&id, Family::Unify, "c", at(899)).is_some());
        assert!(sessions.find(&id, Family::Unify, "c", at(900)).is_none());
        assert!(sessions.find(&id, Family::Mfa, "c", at(0)).is_none());
        assert!(sessions.find(&id, Family::Unify, "d", at(0)).is_none());
        assert!(!sessions.complete_client_step(&id, true, at(900)));
        assert!(!sessions.complete_client_step("other", true, at(0)));
    }
}
