//! Violations of the schemas of an operation.

use serde_json::Value;

use super::document::Document;

/// The maximum number of violations that one response reports.
const MAX_REPORTED: usize = 5;

/// The input of a call.
#[cfg_attr(not(feature = "validation"), expect(dead_code, reason = "read by validation"))]
pub(crate) struct Input<'r> {
    /// Query as it was sent: percent-encoded.
    pub(crate) query: &'r str,
    /// Body, if there was one.
    pub(crate) body: Option<&'r Value>,
}

/// A violation of the schema of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// JSON pointer into the body, or into the query as an object.
    pub(crate) pointer: String,
    /// Keyword of the schema that is violated.
    pub(crate) rule: String,
    /// What is wrong. It never contains the value.
    pub(crate) message: String,
}

impl Document {
    /// Returns violations as one message, with the pointer and rule of each.
    pub(crate) fn violation_message(violations: &[Violation]) -> String {
        let mut parts: Vec<&str> = violations.iter().map(|violation| violation.message.as_str()).collect();
        parts.truncate(MAX_REPORTED);
        parts.join("; ")
    }
}
