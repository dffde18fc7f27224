//! Overrides of responses, in the manner of a mock server.

use std::fmt;

use serde_json::Value;

use crate::faults::{Fault, FaultList, FaultRule, FaultTarget};

/// Overrides the responses to some calls; created by [`Sandbox::on`](crate::Sandbox::on) and
/// [`Sandbox::next`](crate::Sandbox::next).
///
/// The override is in force once [`respond_with_fault`](Self::respond_with_fault) or [`respond_with`](Self::respond_with)
/// is called.
#[must_use = "call respond_with_fault(..) or respond_with(..)"]
pub struct MockBuilder<'s> {
    faults: &'s FaultList,
    rule: FaultRule,
}

impl<'s> MockBuilder<'s> {
    pub(super) const fn new(faults: &'s FaultList, target: FaultTarget, max_matches: Option<u32>) -> Self {
        let mut rule = FaultRule::new(target, Fault::Reset);
        rule.max_matches = max_matches;
        Self { faults, rule }
    }

    /// Sets the number of calls that are overridden. The default is all calls with [`Sandbox::on`](crate::Sandbox::on), and
    /// one with [`Sandbox::next`](crate::Sandbox::next).
    pub const fn max_matches(mut self, count: u32) -> Self {
        self.rule.max_matches = Some(count);
        self
    }

    /// Sets the probability that a call is overridden, from 0 to 1. With the same seed, the same calls are overridden.
    pub const fn probability(mut self, probability: f64) -> Self {
        self.rule.probability = probability;
        self
    }

    /// Makes the calls fail with a fault.
    ///
    /// # Panics
    /// The operation does not exist, or a number is out of range: the test is wrong then.
    #[track_caller]
    pub fn respond_with_fault(mut self, fault: Fault) {
        self.rule.fault = fault;
        let added = self.faults.add(self.rule);
        assert!(added.is_ok(), "{}", added.err().unwrap_or_default());
    }

    /// Responds to the calls with a status and a body, without handling them.
    ///
    /// # Panics
    /// The operation does not exist, or the status is not from 200 to 599: the test is wrong then.
    #[track_caller]
    pub fn respond_with(self, status: u16, body: Value) {
        self.respond_with_fault(Fault::CannedResponse { status, body });
    }
}

impl fmt::Debug for MockBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockBuilder").field("rule", &self.rule).finish_non_exhaustive()
    }
}
