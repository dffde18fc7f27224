//! What departments are in directories elsewhere.

use serde_json::Value;

use super::tree::named;
use crate::model::genauth::department::{ROOT, id_kind};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::sync_tasks::show_relation;
use crate::services::genauth::users::handlers::done;

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let organization = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    let department = state.department_in(organization, call.text("departmentId").unwrap_or(ROOT), id_kind(call))?;
    Ok(state.relations_of(&department.id).map(show_relation).collect::<Value>())
}

/// Removes the relation to a directory; that there is none is no error.
pub(super) fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    state.forget_relations(&id, call.name("provider"));
    Ok(done())
}
