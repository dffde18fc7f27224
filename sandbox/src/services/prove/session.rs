//! Sessions of the Unify and MFA flows: one machine, two families of names.
//!
//! ```text
//! open(mobile | desktop) -> pending -> [client SDK] -> true | false
//! open(none) -> (known key) true | possession_required -> [own check, phone number] -> true | false
//! ```

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::overview::{OpenSession, left};
use super::phone::normal;
use super::registry::Registry;
use super::test_users::Outcome;
use crate::clock;
use crate::expiring::Expiring;
use crate::ids::Ids;

/// Life of a session.
pub(super) const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// Which calls a session belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Family {
    Unify,
    Mfa,
}

/// How possession is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Possession {
    Mobile,
    Desktop,
    /// By the caller.
    None,
}

/// How far a session has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Stage {
    /// The client step is not finished, or a status has not been asked for.
    Open,
    /// The caller has to prove possession.
    PossessionRequired,
    /// The end: passed, with what came of it.
    Passed(Passed),
    /// The end: did not pass.
    Failed,
}

/// What a passed session gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Passed {
    pub(super) prove_id: String,
    pub(super) device_id: Option<String>,
    pub(super) phone: String,
}

/// One session.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) family: Family,
    /// Client id of the customer who opened it.
    pub(super) customer: String,
    pub(super) possession: Possession,
    /// The number it is about, as it was sent.
    pub(super) phone: Option<String>,
    /// What becomes of that number's user.
    pub(super) outcome: Outcome,
    /// A key of an earlier session that the caller named.
    pub(super) device: Option<String>,
    /// Ties a key that belongs to another number to this one.
    pub(super) rebind: bool,
    pub(super) client_human_id: Option<String>,
    /// Whether a check of the number's reputation was asked for.
    pub(super) check_reputation: bool,
    /// What the client SDK has reported.
    pub(super) client_step: Option<bool>,
    pub(super) stage: Stage,
}

/// Sessions, and what earlier ones have left: people and keys.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Sessions {
    open: Expiring<Session>,
    registry: Registry,
}

impl Sessions {
    pub(super) const fn registry(&mut self) -> &mut Registry {
        &mut self.registry
    }

    /// Opens a session and gives its correlation id.
    pub(super) fn open(&mut self, session: Session, ids: &Ids, now: SystemTime) -> String {
        let id = ids.uuid();
        self.open.insert(id.clone(), session, clock::after(now, LIFETIME), now);
        id
    }

    /// The session with that id, if it is of this family and customer and has not ended; and the registry.
    pub(super) fn find(
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

    /// Those that have not expired.
    pub(super) fn overview(&self, now: SystemTime) -> impl Iterator<Item = OpenSession> {
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
                expires_in_seconds: left(entry.expires, now),
            }
        })
    }

    pub(super) fn complete_client_step(&mut self, id: &str, passed: bool, now: SystemTime) -> bool {
        let session = self.open.alive(id, now);
        session.map(|session| session.client_step = Some(passed)).is_some()
    }
}

impl Session {
    /// A status call: moves on if there is reason to.
    pub(super) fn look(&mut self, registry: &mut Registry, ids: &Ids) {
        if self.stage == Stage::PossessionRequired && self.client_step == Some(false) {
            self.stage = Stage::Failed;
        }
        if self.stage != Stage::Open {
            return;
        }
        self.stage = match (self.possession, self.outcome, self.client_step) {
            (_, _, Some(false)) => Stage::Failed,
            (Possession::None, ..) => self.look_for_key(registry, ids),
            (_, Outcome::PassesAlone, _) => self.pass(registry, ids),
            (_, Outcome::Passes, Some(true)) if self.has_key_of_another(registry) && !self.rebind => Stage::Failed,
            (_, Outcome::Passes, Some(true)) => self.pass(registry, ids),
            (_, Outcome::Fails, Some(true)) => Stage::Failed,
            (_, _, None) => Stage::Open,
        };
    }

    /// Whether the caller named a key that belongs to another number than the session's.
    fn has_key_of_another(&self, registry: &Registry) -> bool {
        let key = self.device.as_deref().and_then(|device| registry.number_of_key(&self.customer, device));
        key.zip(self.phone.as_deref()).is_some_and(|(number, phone)| normal(number) != normal(phone))
    }

    /// Possession is proven by the caller, unless the device has a key that fits.
    fn look_for_key(&mut self, registry: &mut Registry, ids: &Ids) -> Stage {
        let key = self.device.as_deref().and_then(|device| registry.number_of_key(&self.customer, device));
        let Some(number) = key.map(str::to_owned) else { return Stage::PossessionRequired };
        if self.has_key_of_another(registry) {
            // Refused, or proven anew when the key may be tied to this number.
            return if self.rebind { Stage::PossessionRequired } else { Stage::Failed };
        }
        self.phone.get_or_insert(number);
        self.pass(registry, ids)
    }

    /// The caller has proven possession of that number.
    pub(super) fn bind(&mut self, phone: &str, outcome: Outcome, registry: &mut Registry, ids: &Ids) {
        self.phone = Some(phone.to_owned());
        self.outcome = outcome;
        let fails = outcome == Outcome::Fails || self.client_step == Some(false);
        self.stage = if fails { Stage::Failed } else { self.pass(registry, ids) };
    }

    fn pass(&self, registry: &mut Registry, ids: &Ids) -> Stage {
        let Some(phone) = self.phone.clone() else { return Stage::Failed };
        let prove_id = registry.person(&self.customer, &phone, ids).prove_id;
        // Desktop has no key, and for short-term users none is made.
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

    fn looked(mut session: Session) -> Stage {
        session.look(&mut Registry::default(), &Ids::new(Some(1)));
        session.stage
    }

    #[test]
    fn waits_for_the_client_step() {
        for possession in [Possession::Mobile, Possession::Desktop] {
            assert_eq!(looked(session(possession, Outcome::Passes)), Stage::Open);
            let failed = Session { client_step: Some(false), ..session(possession, Outcome::Passes) };
            assert_eq!(looked(failed), Stage::Failed);
            let passed = Session { client_step: Some(true), ..session(possession, Outcome::Passes) };
            assert!(matches!(looked(passed), Stage::Passed(_)));
            let user_fails = Session { client_step: Some(true), ..session(possession, Outcome::Fails) };
            assert_eq!(looked(user_fails), Stage::Failed);
            assert!(matches!(looked(session(possession, Outcome::PassesAlone)), Stage::Passed(_)));
        }
    }

    #[test]
    fn a_failing_user_is_not_bound() {
        let (mut registry, ids) = (Registry::default(), Ids::new(Some(1)));
        let mut session = session(Possession::None, Outcome::Fails);
        session.look(&mut registry, &ids);
        assert_eq!(session.stage, Stage::PossessionRequired);
        session.bind("2001004014", Outcome::Fails, &mut registry, &ids);
        assert_eq!(session.stage, Stage::Failed);
    }

    #[test]
    fn lives_fifteen_minutes() {
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
