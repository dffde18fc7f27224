//! Rules: a fault, and what it applies to.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::target::FaultTarget;

/// A fault, the calls it applies to, and how often.
///
/// In JSON: `{"on": "unify", "fault": {"kind": "reset"}, "probability": 0.1, "maxMatches": 3}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule {
    /// The calls, handshakes or deliveries that it applies to.
    #[serde(default)]
    pub on: FaultTarget,
    /// The fault.
    pub fault: Fault,
    /// Probability that a call matches, from 0 to 1.
    #[serde(default = "always")]
    pub probability: f64,
    /// Number of calls that match; `None` for all from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_matches: Option<u32>,
}

impl FaultRule {
    pub(crate) const fn new(on: FaultTarget, fault: Fault) -> Self {
        Self { on, fault, probability: 1.0, max_matches: None }
    }

    /// Returns what is invalid about it.
    pub(super) fn problem(&self) -> Option<String> {
        if !(0.0..=1.0).contains(&self.probability) {
            return Some("probability: must be from 0 to 1".to_owned());
        }
        if self.max_matches == Some(0) {
            return Some("maxMatches: must be at least 1".to_owned());
        }
        let fault = self.fault.problem().or_else(|| self.mismatch());
        self.on.problem().or_else(|| fault.map(|problem| format!("fault: {problem}")))
    }

    /// Returns why the fault does not go with its target.
    const fn mismatch(&self) -> Option<&'static str> {
        match self.on {
            _ if self.on.is_delivery() => match self.fault.fits_delivery() {
                true => None,
                false => Some("deliveries take delay, forge, duplicate and drop"),
            },
            _ if self.fault.needs_delivery() => {
                Some("forge, duplicate and drop need on webhooks, prove-webhooks, prove-callbacks or genauth-webhooks")
            }
            FaultTarget::Events if !self.fault.fits_handshake() => {
                Some("handshakes take delay, error, cannedResponse and reset")
            }
            _ => None,
        }
    }
}

const fn always() -> f64 {
    1.0
}
