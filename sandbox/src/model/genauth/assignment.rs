//! Assignments of roles.

use serde::{Deserialize, Serialize};

use super::subject::Subject;

/// A role that a subject has: a user, or everybody in a group or department or with another role.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Assignment {
    /// Id of the role.
    pub(crate) role: String,
    pub(crate) subject: Subject,
    /// Start of its validity, in milliseconds since 1970.
    pub(crate) from: Option<u64>,
    /// End of its validity, in milliseconds since 1970.
    pub(crate) until: Option<u64>,
    pub(crate) created_at: String,
}

impl Assignment {
    /// Returns whether the assignment is in force at a time in milliseconds since 1970.
    pub(crate) fn is_active(&self, now: u64) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }
}
