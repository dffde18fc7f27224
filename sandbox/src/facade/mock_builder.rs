//! Overriding what calls are answered, in the manner of a mock server.

use std::fmt;

use serde_json::Value;

use crate::app::state::State;
use crate::faults::{Fault, Rule, Target};

/// What is to happen to some calls; see [`Sandbox::on`](crate::Sandbox::on) and [`Sandbox::next`](crate::Sandbox::next).
///
/// Nothing happens before [`respond_with_fault`](Self::respond_with_fault) or [`respond_with`](Self::respond_with) says what.
#[must_use = "say what is to happen: respond_with_fault(..) or respond_with(..)"]
pub struct MockBuilder<'s> {
    state: &'s State,
    rule: Rule,
}

impl fmt::Debug for MockBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockBuilder").field("rule", &self.rule).finish_non_exhaustive()
    }
}

impl<'s> MockBuilder<'s> {
    pub(crate) const fn new(state: &'s State, target: Target, times: Option<u32>) -> Self {
        let mut rule = Rule::new(target, Fault::Reset);
        rule.times = times;
        Self { state, rule }
    }

    /// Happens to so many calls, and then no more.
    pub const fn max_matches(mut self, times: u32) -> Self {
        self.rule.times = Some(times);
        self
    }

    /// Happens with that probability, from 0 to 1; the same calls have the same luck under the same seed.
    pub const fn probability(mut self, chance: f64) -> Self {
        self.rule.chance = chance;
        self
    }

    /// The calls fail so.
    ///
    /// # Panics
    /// There is no such operation, or a number is out of its range: the test is wrong then.
    #[track_caller]
    pub fn respond_with_fault(mut self, fault: Fault) {
        self.rule.fault = fault;
        let added = self.state.faults.add(self.rule);
        assert!(added.is_ok(), "{}", added.err().unwrap_or_default());
    }

    /// The calls are answered so, without being done.
    ///
    /// # Panics
    /// There is no such operation, or the status is none: the test is wrong then.
    #[track_caller]
    pub fn respond_with(self, status: u16, body: Value) {
        self.respond_with_fault(Fault::Answer { status, body });
    }
}
