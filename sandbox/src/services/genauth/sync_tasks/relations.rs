//! Entries in external directories as responses have them.

use serde_json::{Value, json};

use crate::model::genauth::sync_task::SyncRelation;

/// Returns a relation as the document describes it; the schema is the same for users and departments.
pub(crate) fn relation_view(relation: &SyncRelation) -> Value {
    json!({"provider": relation.provider, "userIdInIdp": relation.id, "userInfoInIdp": {"id": relation.id}})
}
