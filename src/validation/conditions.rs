//! Conditions between the properties of an object.

use super::rule::Rule;
use super::validator::Validator;

impl Validator<'_> {
    /// Checks a property that is required when a sibling has a value.
    pub fn required_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && !present {
            self.report(rule, format!("is required when `{sibling}` is `{value}`; set it"));
        }
    }

    /// Checks a property that must be absent when a sibling has a value.
    pub fn forbidden_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && present {
            self.report(rule, format!("is not allowed when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// Checks a property that has an effect only when a sibling has a value.
    pub fn allowed_only_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if present && !condition {
            self.report(rule, format!("has an effect only when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// Checks a property that has no effect without a sibling.
    pub fn dependent_required(&mut self, rule: &Rule, present: bool, other: bool, sibling: &str) {
        if present && !other {
            self.report(rule, format!("has no effect without `{sibling}`; set both or none"));
        }
    }
}
