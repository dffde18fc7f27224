//! The faults in force.

use std::sync::Mutex;
use std::time::Duration;

use super::{Fault, Rule, Subject};
use crate::ids::Ids;
use crate::lock::lock;

/// Rules that are kept at most; a list of that length is a mistake of the caller.
const MOST: usize = 1_000;

/// Rules in the order in which they were given.
pub(crate) struct List {
    rules: Mutex<Vec<Rule>>,
    /// Where chance comes from. It is not the source of ids, so that faults do not change the ids of a run.
    pub(crate) dice: Ids,
}

/// What strikes one call.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Struck {
    /// Delays add up.
    pub(crate) delay: Duration,
    /// At most one other fault.
    pub(crate) fault: Option<Fault>,
}

impl List {
    pub(crate) const fn new(dice: Ids) -> Self {
        Self { rules: Mutex::new(Vec::new()), dice }
    }

    /// Adds a rule, or says what is wrong with it.
    pub(crate) fn add(&self, rule: Rule) -> Result<(), String> {
        if let Some(problem) = rule.problem() {
            return Err(problem);
        }
        let mut rules = lock(&self.rules);
        if rules.len() >= MOST {
            return Err(format!("there are {MOST} faults in force; clear some first"));
        }
        rules.push(rule);
        Ok(())
    }

    pub(crate) fn all(&self) -> Vec<Rule> {
        lock(&self.rules).clone()
    }

    pub(crate) fn clear(&self) {
        lock(&self.rules).clear();
    }

    /// What strikes a call, a handshake or a delivery. Rules for a number of calls go before standing ones, and earlier ones before later ones; the
    /// first that strikes decides, but for delays, which all strike. The others keep their number.
    pub(crate) fn strike(&self, subject: &Subject<'_>) -> Struck {
        let mut rules = lock(&self.rules);
        let mut struck = Struck::default();
        for counted in [true, false] {
            for rule in rules.iter_mut().filter(|rule| rule.times.is_some() == counted) {
                let is_delay = matches!(rule.fault, Fault::Delay { .. });
                let wanted = is_delay || struck.fault.is_none();
                if !wanted || rule.times == Some(0) || !rule.on.fits(subject) {
                    continue;
                }
                if rule.chance < 1.0 && self.dice.fraction() >= rule.chance {
                    continue;
                }
                rule.times = rule.times.map(|times| times - 1);
                match &rule.fault {
                    Fault::Delay { latency } => struck.delay = struck.delay.saturating_add(latency.draw(&self.dice)),
                    fault => struck.fault = Some(fault.clone()),
                }
            }
        }
        rules.retain(|rule| rule.times != Some(0));
        struck
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::{Channel, Service, Target};
    use crate::spec;

    fn list(rules: Vec<Rule>) -> List {
        let list = List::new(Ids::new(Some(7)));
        for rule in rules {
            list.add(rule).expect("fine");
        }
        list
    }

    fn rule(on: &str, fault: Fault) -> Rule {
        Rule::new(on.into(), fault)
    }

    fn strike(list: &List, service: Option<Service>, operation: Option<&spec::Operation>) -> Struck {
        list.strike(&Subject::Call(service, operation))
    }

    fn struck(list: &List, path: &str) -> Option<&'static str> {
        let (service, document) = match path {
            path if path.starts_with("/api/") => (Service::Genauth, spec::genauth()),
            _ => (Service::Prove, spec::prove()),
        };
        strike(list, Some(service), document.find("POST", path)).fault.map(|fault| fault.kind())
    }

    #[test]
    fn strike_whom_they_are_meant_for() {
        let list = list(vec![
            rule("unify", Fault::Reset),
            rule("V3MFARequest", Fault::Malformed),
            rule("genauth", Fault::Truncated),
        ]);
        assert_eq!(struck(&list, "/v3/unify"), Some("reset"));
        assert_eq!(struck(&list, "/v3/mfa"), Some("malformed"));
        assert_eq!(struck(&list, "/v3/unify-status"), None);
        assert_eq!(struck(&list, "/api/v3/list-users"), Some("truncated"));
        assert_eq!(strike(&list, None, None), Struck::default());
        list.add(rule("*", Fault::DropResponse)).expect("fine");
        assert_eq!(strike(&list, None, None).fault, Some(Fault::DropResponse));
        assert_eq!(struck(&list, "/v3/unify"), Some("reset"), "the earlier one decides");
        list.clear();
        assert_eq!(struck(&list, "/v3/unify"), None);
    }

    #[test]
    fn deliveries_and_handshakes_have_faults_of_their_own() {
        let delivery = |list: &List, channel| list.strike(&Subject::Delivery(channel)).fault.map(|fault| fault.kind());
        let list = list(vec![
            rule("*", Fault::Reset),
            rule("prove-callbacks", Fault::Drop),
            rule("webhooks", Fault::Forge),
            rule("events", Fault::error(503)),
        ]);
        assert_eq!(delivery(&list, Channel::ProveCallback), Some("drop"));
        assert_eq!(delivery(&list, Channel::ProveWebhook), Some("forge"));
        assert_eq!(list.strike(&Subject::Handshake).fault, Some(Fault::Reset), "a handshake is a call");
        assert_eq!(struck(&list, "/v3/unify"), Some("reset"));
        list.clear();
        for wanted in ["prove-webhooks", "genauth-webhooks", "events"] {
            list.add(rule(wanted, Fault::delay(Duration::from_secs(1)))).expect("fine");
            assert_eq!(Target::from(wanted).to_string(), wanted);
        }
        assert_eq!(list.strike(&Subject::Delivery(Channel::GenauthWebhook)).delay, Duration::from_secs(1));
        assert_eq!(list.strike(&Subject::Handshake).delay, Duration::from_secs(1));
    }

    #[test]
    fn next_calls_go_first_and_in_turn() {
        let next = |fault, times| Rule { times: Some(times), ..rule("unify", fault) };
        let list = list(vec![rule("unify", Fault::Reset), next(Fault::Truncated, 1), next(Fault::Malformed, 2)]);
        let kinds: Vec<_> = (0..4).map(|_| struck(&list, "/v3/unify")).collect();
        assert_eq!(kinds, [Some("truncated"), Some("malformed"), Some("malformed"), Some("reset")]);
        assert_eq!(list.all().len(), 1);
    }

    #[test]
    fn delays_add_up_and_let_others_strike() {
        let delay = |ms| Fault::delay(Duration::from_millis(ms));
        let list = list(vec![rule("*", delay(5)), rule("unify", Fault::Reset), rule("prove", delay(7))]);
        let operation = spec::prove().find("POST", "/v3/unify");
        let struck = strike(&list, Some(Service::Prove), operation);
        assert_eq!(struck, Struck { delay: Duration::from_millis(12), fault: Some(Fault::Reset) });
    }

    #[test]
    fn chance_is_kept_and_repeats() {
        let run = |seed| {
            let list = List::new(Ids::new(Some(seed)));
            list.add(Rule { chance: 0.3, ..rule("*", Fault::Reset) }).expect("fine");
            (0..1_000).map(|_| strike(&list, None, None).fault.is_some()).collect::<Vec<_>>()
        };
        let first = run(7);
        let hits = first.iter().filter(|hit| **hit).count();
        assert!((240..360).contains(&hits), "{hits}");
        assert_eq!(run(7), first);
        assert_ne!(run(8), first);
    }

    #[test]
    fn nonsense_is_refused() {
        let list = list(Vec::new());
        for (wrong, said) in [
            (Rule { chance: 1.5, ..rule("*", Fault::Reset) }, "chance"),
            (Rule { chance: f64::NAN, ..rule("*", Fault::Reset) }, "chance"),
            (Rule { times: Some(0), ..rule("*", Fault::Reset) }, "times"),
            (rule("unfy", Fault::Reset), "unfy"),
            (rule("*", Fault::error(200)), "status"),
            (rule("*", Fault::Forge), "webhooks"),
            (rule("unify", Fault::Drop), "webhooks"),
            (rule("genauth-webhooks", Fault::Reset), "deliveries"),
            (rule("events", Fault::Truncated), "handshakes"),
        ] {
            let problem = list.add(wrong).expect_err("refused");
            assert!(problem.contains(said), "{problem}");
        }
        for _ in 0..MOST {
            list.add(Rule::new(Target::All, Fault::Reset)).expect("fine");
        }
        assert!(list.add(Rule::new(Target::All, Fault::Reset)).is_err());
    }
}
