//! Entries of departments in external directories.

use serde_json::Value;

use super::lookup::{department_id_type, named_department};
use crate::model::genauth::department::ROOT;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::payload::success;
use crate::services::genauth::sync_tasks::relations::relation_view;

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let organization = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    let department =
        pool.department_in(organization, call.text("departmentId").unwrap_or(ROOT), department_id_type(call))?;
    Ok(pool.relations_of(&department.id).map(relation_view).collect::<Value>())
}

/// Deletes the relation to a directory; a missing one is no error.
pub(super) fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_department(call, pool)?.id.clone();
    pool.delete_relations(&id, call.required("provider"));
    Ok(success())
}
