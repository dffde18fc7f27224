//! Grants of access to applications.

use serde::{Deserialize, Serialize};

use super::subject::Subject;

/// A subject that may, or may not, log in to an application.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ApplicationGrant {
    pub(crate) id: String,
    /// Id of the application.
    pub(crate) application: String,
    pub(crate) subject: Subject,
    /// `ALLOW` or `DENY`.
    pub(crate) effect: String,
    pub(crate) enabled: bool,
    /// Whether a grant to a department also applies to the departments below it.
    #[serde(default)]
    pub(crate) inherited: bool,
}

impl ApplicationGrant {
    /// Creates a grant that allows a subject to log in.
    pub(crate) fn allow(id: String, application: String, subject: Subject) -> Self {
        Self { id, application, subject, effect: "ALLOW".to_owned(), enabled: true, inherited: false }
    }

    /// Returns whether the grant is enabled and decides about this application for this subject.
    pub(crate) fn applies_to(&self, application: &str, subject: &Subject) -> bool {
        self.enabled && self.application == application && self.subject == *subject
    }
}
