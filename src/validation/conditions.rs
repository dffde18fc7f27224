//! What a value has to do with its siblings.

use super::rule::Rule;
use super::validator::Validator;

impl Validator<'_> {
    /// A member that must be there when a sibling has a value.
    pub fn required_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && !present {
            self.report(rule, format!("is required when `{sibling}` is `{value}`; set it"));
        }
    }

    /// A member that must be absent when a sibling has a value.
    pub fn forbidden_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && present {
            self.report(rule, format!("is not allowed when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// A member that means something only when a sibling has a value.
    pub fn allowed_only_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if present && !condition {
            self.report(rule, format!("means something only when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// A member that has no effect without a sibling.
    pub fn dependent_required(&mut self, rule: &Rule, present: bool, other: bool, sibling: &str) {
        if present && !other {
            self.report(rule, format!("has no effect without `{sibling}`; set both or none"));
        }
    }
}
