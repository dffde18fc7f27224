//! The rule that limits how many devices or addresses a user is logged in from.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The rule and its scope. It limits nobody, since nobody logs in to the sandbox.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct DeviceExclusivity {
    /// The document's `GetDeviceExclusiveRuleDataDto`.
    pub(crate) rule: Option<Value>,
    /// Ids of the applications that the rule is for, each with the time at which it was added.
    pub(crate) scope: Vec<(String, String)>,
}

impl DeviceExclusivity {
    /// Adds an application; one that is in the scope keeps the time at which it was added.
    pub(crate) fn add_application(&mut self, application: &str, at: String) {
        if !self.scope.iter().any(|(known, _)| known == application) {
            self.scope.push((application.to_owned(), at));
        }
    }

    pub(crate) fn remove_application(&mut self, application: &str) {
        self.scope.retain(|(known, _)| known != application);
    }
}
