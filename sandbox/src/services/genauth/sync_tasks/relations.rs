//! Who and what is whom in a directory elsewhere.

use serde_json::{Value, json};

use crate::model::genauth::sync_task::SyncRelation;
use crate::model::genauth::user_pool::State;

impl State {
    /// What a user or department is in directories.
    pub(crate) fn relations_of<'s>(&'s self, of: &str) -> impl Iterator<Item = &'s SyncRelation> {
        self.sync_relations.iter().filter(move |relation| relation.of == of)
    }

    /// Ids of the users and departments that are synchronized as `provider:id`.
    pub(crate) fn synchronized(&self, name: &str) -> impl Iterator<Item = &str> {
        let (provider, id) = name.split_once(':').unwrap_or_default();
        let found = self.sync_relations.iter().filter(move |known| known.provider == provider && known.id == id);
        found.map(|relation| relation.of.as_str())
    }

    /// Forgets what a user or department is in the directories of a provider.
    pub(crate) fn forget_relations(&mut self, of: &str, provider: &str) {
        self.sync_relations.retain(|relation| !(relation.of == of && relation.provider == provider));
    }
}

/// A relation as the document describes it; the schema is the same for users and departments.
pub(crate) fn show_relation(relation: &SyncRelation) -> Value {
    json!({"provider": relation.provider, "userIdInIdp": relation.id, "userInfoInIdp": {"id": relation.id}})
}
