//! Requests that are not sent.

use std::fmt;

use super::attempts::Attempts;
use crate::validation::Violations;

/// A request that violates a rule. Nothing was sent.
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

    /// Returns all violations, which `Display` prints as well.
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

/// There is no source: `Display` prints the violations.
impl std::error::Error for InvalidRequest {}
