//! Requests that are not sent.

use std::fmt;

use super::attempts::Attempts;
use crate::validation::Violations;

/// A request that breaks a rule.
#[derive(Debug, Clone)]
pub struct InvalidRequest {
    pub(in crate::transport) operation: &'static str,
    pub(in crate::transport) violations: Violations,
    pub(in crate::transport) attempts: Attempts,
}

impl InvalidRequest {
    pub(in crate::transport) fn new(operation: &'static str, violations: Violations) -> Self {
        Self { operation, violations, attempts: Attempts::default() }
    }

    /// What is wrong, all of it.
    #[must_use]
    pub fn violations(&self) -> &Violations {
        &self.violations
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: not sent: {}", self.operation, self.violations)
    }
}

impl std::error::Error for InvalidRequest {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.violations)
    }
}
