//! ASA accounts: credentials that the service fills in at an application for the subjects an account is assigned to.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::store::{Record, Store};
use super::subject::Subject;

/// An account of an application.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AsaAccount {
    pub(crate) id: String,
    /// Id of the application.
    pub(crate) application: String,
    /// Credentials, in whatever form the caller gives them.
    pub(crate) info: Value,
    /// The subjects it is assigned to. A subject has at most one account at an application.
    pub(crate) subjects: Vec<Subject>,
}

impl Record for AsaAccount {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let subjects = self.subjects.iter();
        subjects.map(|subject| ("targets", format!("{}/{}/{}", self.application, subject.kind, subject.id))).collect()
    }
}

impl Store<AsaAccount> {
    /// Unassigns a subject from every account.
    pub(crate) fn unassign_subject(&mut self, kind: &str, id: &str) {
        self.update_where(
            |account| account.subjects.iter().any(|subject| subject.is(kind, id)),
            |account| account.subjects.retain(|subject| !subject.is(kind, id)),
        );
    }
}
