//! Errors that keep a request from being encoded.

use crate::validation::{Rule, Violations};

/// Values that cannot be encoded so that the service reads the same value, as violations of rules.
#[derive(Clone, Default)]
pub(crate) struct EncodeErrors(Violations);

impl EncodeErrors {
    pub(crate) fn add(&mut self, rule: Rule, pointer: &str, message: &str) {
        self.0.push(rule, pointer, message.to_owned());
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Adds the violations of the part of the request at that pointer.
    pub(crate) fn absorb(&mut self, at: &str, violations: Violations) {
        self.0.absorb(at, violations);
    }

    pub(crate) fn into_violations(self) -> Violations {
        self.0
    }

    /// Returns the value if there is no error.
    pub(crate) fn into_result<T>(self, value: T) -> Result<T, Violations> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
