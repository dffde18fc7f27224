//! Certifications of the enterprises behind tenants: submitted, reviewed, accepted or declined.

use serde_json::{Map, Value, json};

use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::copy_properties;

pub(crate) const CERTIFICATIONS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[
        ("createTenantEnterpriseCertification", create),
        ("updateTenantEnterpriseCertification", update),
        ("reviewTenantEnterpriseCertification", review),
        ("getTenantEnterpriseCertification", get),
    ],
};

/// The property for the status of a certification.
const STATUS: &str = "enterpriseCertificationStatus";

/// Submits the certification of a tenant that has none yet.
fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?.id.clone();
    if pool.certifications.contains_key(&tenant) {
        return Err(ApiError::conflict("certification", "/tenantId"));
    }
    pool.certifications.insert(tenant, submitted(call));
    Ok(success())
}

/// Submits a changed certification.
fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    *named_certification(call, pool)? = submitted(call);
    Ok(success())
}

fn review(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let certification = named_certification(call, pool)?;
    copy_properties(certification, &call.input, |name| [STATUS, "reviewReason"].contains(&name));
    certification.insert("updatedAt".to_owned(), call.timestamp().into());
    Ok(success())
}

/// Returns the certification of a tenant, with the status `not_submit` if there is none.
fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.certifications.get(call.required("tenant_id")).cloned();
    Ok(found.map_or_else(|| json!({STATUS: "not_submit"}), Value::Object))
}

fn submitted(call: &Call<'_>) -> Map<String, Value> {
    let mut certification = Map::new();
    copy_properties(&mut certification, &call.input, |name| name != "tenantId");
    certification.insert(STATUS.to_owned(), "reviewing".into());
    certification.insert("updatedAt".to_owned(), call.timestamp().into());
    certification
}

fn named_certification<'s>(call: &Call<'_>, pool: &'s mut UserPool) -> Result<&'s mut Map<String, Value>, ApiError> {
    pool.certifications.get_mut(call.required("tenantId")).ok_or_else(|| ApiError::not_found("certification"))
}
