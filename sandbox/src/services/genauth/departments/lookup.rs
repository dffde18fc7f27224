//! The departments that calls name.

use serde_json::Value;

use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;

/// Returns the type of the department ids of a call.
pub(crate) fn department_id_type<'c>(call: &'c Call<'_>) -> &'c str {
    call.property("departmentIdType").and_then(Value::as_str).unwrap_or("department_id")
}

/// Returns the department that a call names, with its organization.
pub(crate) fn named_department<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s Department, ApiError> {
    let organization = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    Ok(pool.department_in(organization, call.required("departmentId"), department_id_type(call))?)
}
