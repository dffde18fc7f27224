//! Subjects: who or what roles, permissions and accounts are given to.

use serde::{Deserialize, Serialize};

/// A user, role, group or department that something is granted to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Subject {
    /// `USER`, `ROLE`, `GROUP`, `DEPARTMENT` or `ORG`.
    pub(crate) kind: String,
    /// Id of the user, role, group or department.
    pub(crate) id: String,
}

impl Subject {
    pub(crate) fn new(kind: &str, id: &str) -> Self {
        Self { kind: kind.to_owned(), id: id.to_owned() }
    }

    /// Creates the subjects of a department. Some calls name the type `DEPARTMENT`, others `ORG`.
    pub(crate) fn department(id: &str) -> [Self; 2] {
        ["DEPARTMENT", "ORG"].map(|kind| Self::new(kind, id))
    }

    pub(crate) fn is(&self, kind: &str, id: &str) -> bool {
        self.kind == kind && self.id == id
    }

    pub(crate) fn is_department(&self) -> bool {
        ["DEPARTMENT", "ORG"].contains(&self.kind.as_str())
    }
}
