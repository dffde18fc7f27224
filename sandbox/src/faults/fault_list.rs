//! The faults in force.

use std::sync::Mutex;
use std::time::Duration;

use super::fault::Fault;
use super::rule::FaultRule;
use super::target::Subject;
use crate::ids::Ids;
use crate::lock::lock;

/// Maximum number of rules; a longer list is a mistake of the caller.
const MAX_RULES: usize = 1_000;

/// Rules in the order in which they were added.
pub(crate) struct FaultList {
    rules: Mutex<Vec<FaultRule>>,
    /// Source of random numbers. It is not the source of ids, so faults do not change the ids of a run.
    pub(crate) rng: Ids,
}

/// The faults that apply to one call, handshake or delivery.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct FaultDecision {
    /// Sum of all delays.
    pub(crate) delay: Duration,
    /// One other fault.
    pub(crate) fault: Option<Fault>,
}

impl FaultDecision {
    /// Returns the `kind` of the fault, for logs.
    pub(crate) fn kind(&self) -> Option<&'static str> {
        let delay = || (!self.delay.is_zero()).then_some("delay");
        self.fault.as_ref().map(Fault::kind).or_else(delay)
    }
}

impl FaultList {
    pub(crate) const fn new(rng: Ids) -> Self {
        Self { rules: Mutex::new(Vec::new()), rng }
    }

    /// Adds a rule, or returns what is invalid about it.
    pub(crate) fn add(&self, rule: FaultRule) -> Result<(), String> {
        if let Some(problem) = rule.problem() {
            return Err(problem);
        }
        let mut rules = lock(&self.rules);
        if rules.len() >= MAX_RULES {
            return Err(format!("there are {MAX_RULES} faults in force; clear them first"));
        }
        rules.push(rule);
        Ok(())
    }

    pub(crate) fn all(&self) -> Vec<FaultRule> {
        lock(&self.rules).clone()
    }

    pub(crate) fn clear(&self) {
        lock(&self.rules).clear();
    }

    /// Decides which faults apply to a call, a handshake or a delivery.
    ///
    /// Rules with a number of matches take precedence over others, and earlier rules over later ones. All delays that match
    /// add up; of other faults the first that matches applies, and only its number of matches is reduced.
    pub(crate) fn decide(&self, subject: &Subject<'_>) -> FaultDecision {
        let mut rules = lock(&self.rules);
        let mut decision = FaultDecision::default();
        for counted in [true, false] {
            for rule in rules.iter_mut().filter(|rule| rule.max_matches.is_some() == counted) {
                let is_delay = matches!(rule.fault, Fault::Delay { .. });
                let wanted = is_delay || decision.fault.is_none();
                if !wanted || rule.max_matches == Some(0) || !rule.on.matches(subject) {
                    continue;
                }
                if rule.probability < 1.0 && self.rng.fraction() >= rule.probability {
                    continue;
                }
                rule.max_matches = rule.max_matches.map(|matches| matches - 1);
                match &rule.fault {
                    Fault::Delay { latency } => {
                        decision.delay = decision.delay.saturating_add(latency.sample(&self.rng));
                    }
                    fault => decision.fault = Some(fault.clone()),
                }
            }
        }
        rules.retain(|rule| rule.max_matches != Some(0));
        decision
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::{Channel, FaultTarget};
    use crate::spec::{self, Operation, ServiceId};

    fn list(rules: Vec<FaultRule>) -> FaultList {
        let list = FaultList::new(Ids::new(Some(7)));
        for rule in rules {
            list.add(rule).expect("valid");
        }
        list
    }

    fn rule(on: &str, fault: Fault) -> FaultRule {
        FaultRule::new(on.into(), fault)
    }

    fn decide(list: &FaultList, service: Option<ServiceId>, operation: Option<&Operation>) -> FaultDecision {
        list.decide(&Subject::Call(service, operation))
    }

    fn decided(list: &FaultList, path: &str) -> Option<&'static str> {
        let (service, document) = match path {
            path if path.starts_with("/api/") => (ServiceId::Genauth, spec::genauth()),
            _ => (ServiceId::Prove, spec::prove()),
        };
        decide(list, Some(service), document.find("POST", path)).fault.map(|fault| fault.kind())
    }

    #[test]
    fn faults_apply_to_their_target() {
        let list = list(vec![
            rule("unify", Fault::Reset),
            rule("V3MFARequest", Fault::Malformed),
            rule("genauth", Fault::Truncated),
        ]);
        assert_eq!(decided(&list, "/v3/unify"), Some("reset"));
        assert_eq!(decided(&list, "/v3/mfa"), Some("malformed"));
        assert_eq!(decided(&list, "/v3/unify-status"), None);
        assert_eq!(decided(&list, "/api/v3/list-users"), Some("truncated"));
        assert_eq!(decide(&list, None, None), FaultDecision::default());
        list.add(rule("*", Fault::DropResponse)).expect("valid");
        assert_eq!(decide(&list, None, None).fault, Some(Fault::DropResponse));
        assert_eq!(decided(&list, "/v3/unify"), Some("reset"), "the earlier rule applies");
        list.clear();
        assert_eq!(decided(&list, "/v3/unify"), None);
    }

    #[test]
    fn deliveries_and_handshakes_have_faults_of_their_own() {
        let delivery =
            |list: &FaultList, channel| list.decide(&Subject::Delivery(channel)).fault.map(|fault| fault.kind());
        let list = list(vec![
            rule("*", Fault::Reset),
            rule("prove-callbacks", Fault::Drop),
            rule("webhooks", Fault::Forge),
            rule("events", Fault::error(503)),
        ]);
        assert_eq!(delivery(&list, Channel::ProveCallback), Some("drop"));
        assert_eq!(delivery(&list, Channel::ProveWebhook), Some("forge"));
        assert_eq!(list.decide(&Subject::Handshake).fault, Some(Fault::Reset), "a handshake is a call");
        assert_eq!(decided(&list, "/v3/unify"), Some("reset"));
        list.clear();
        for wanted in ["prove-webhooks", "genauth-webhooks", "events"] {
            list.add(rule(wanted, Fault::delay(Duration::from_secs(1)))).expect("valid");
            assert_eq!(FaultTarget::from(wanted).to_string(), wanted);
        }
        assert_eq!(list.decide(&Subject::Delivery(Channel::GenauthWebhook)).delay, Duration::from_secs(1));
        assert_eq!(list.decide(&Subject::Handshake).delay, Duration::from_secs(1));
    }

    #[test]
    fn rules_with_a_number_of_matches_take_precedence_in_order() {
        let next = |fault, count| FaultRule { max_matches: Some(count), ..rule("unify", fault) };
        let list = list(vec![rule("unify", Fault::Reset), next(Fault::Truncated, 1), next(Fault::Malformed, 2)]);
        let kinds: Vec<_> = (0..4).map(|_| decided(&list, "/v3/unify")).collect();
        assert_eq!(kinds, [Some("truncated"), Some("malformed"), Some("malformed"), Some("reset")]);
        assert_eq!(list.all().len(), 1);
    }

    #[test]
    fn delays_add_up_and_leave_other_faults_in_force() {
        let delay = |ms| Fault::delay(Duration::from_millis(ms));
        let list = list(vec![rule("*", delay(5)), rule("unify", Fault::Reset), rule("prove", delay(7))]);
        let operation = spec::prove().find("POST", "/v3/unify");
        let decision = decide(&list, Some(ServiceId::Prove), operation);
        assert_eq!(decision, FaultDecision { delay: Duration::from_millis(12), fault: Some(Fault::Reset) });
    }

    #[test]
    fn probability_holds_and_is_reproducible() {
        let run = |seed| {
            let list = FaultList::new(Ids::new(Some(seed)));
            list.add(FaultRule { probability: 0.3, ..rule("*", Fault::Reset) }).expect("valid");
            (0..1_000).map(|_| decide(&list, None, None).fault.is_some()).collect::<Vec<_>>()
        };
        let first = run(7);
        let hits = first.iter().filter(|hit| **hit).count();
        assert!((240..360).contains(&hits), "{hits}");
        assert_eq!(run(7), first);
        assert_ne!(run(8), first);
    }

    #[test]
    fn invalid_rules_are_rejected() {
        let list = list(Vec::new());
        for (invalid, reported) in [
            (FaultRule { probability: 1.5, ..rule("*", Fault::Reset) }, "probability"),
            (FaultRule { probability: f64::NAN, ..rule("*", Fault::Reset) }, "probability"),
            (FaultRule { max_matches: Some(0), ..rule("*", Fault::Reset) }, "maxMatches"),
            (rule("unfy", Fault::Reset), "unfy"),
            (rule("*", Fault::error(200)), "status"),
            (rule("*", Fault::Forge), "webhooks"),
            (rule("unify", Fault::Drop), "webhooks"),
            (rule("genauth-webhooks", Fault::Reset), "deliveries"),
            (rule("events", Fault::Truncated), "handshakes"),
        ] {
            let problem = list.add(invalid).expect_err("rejected");
            assert!(problem.contains(reported), "{problem}");
        }
        for _ in 0..MAX_RULES {
            list.add(FaultRule::new(FaultTarget::All, Fault::Reset)).expect("valid");
        }
        assert!(list.add(FaultRule::new(FaultTarget::All, Fault::Reset)).is_err());
    }
}
