//! The tenants that calls name, and the limits of their size.

use crate::model::genauth::tenant::Tenant;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;

/// Returns the tenant that a call names, if it names one.
pub(crate) fn named_tenant<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<Option<&'s Tenant>, ApiError> {
    Ok(call.text("tenantId").map(|id| pool.tenant(id)).transpose()?)
}

/// Checks that so many members and administrators fit a tenant.
pub(crate) fn check_size(tenant: &Tenant, members: usize, administrators: usize) -> Result<(), ApiError> {
    if !tenant.allows_members(members) {
        return Err(ApiError::new(422, "the tenant would have more members than memberAmount allows"));
    }
    if !tenant.allows_administrators(administrators) {
        return Err(ApiError::new(422, "the tenant would have more administrators than adminAmount allows"));
    }
    Ok(())
}

/// Checks that a number of new members fit a tenant.
pub(crate) fn check_new_members(pool: &UserPool, tenant: &str, added: usize) -> Result<(), ApiError> {
    let members = pool.tenant_users.of_tenant(tenant).count();
    check_size(pool.tenant(tenant)?, members.saturating_add(added), 0)
}
