//! Certification of the enterprises behind tenants: submitted, reviewed, passed or sent back.

use serde_json::{Map, Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::users::handlers::done;

pub(crate) const CERTIFICATIONS: Group = Group {
    audited: "tenant",
    operations: &[
        ("createTenantEnterpriseCertification", create),
        ("updateTenantEnterpriseCertification", update),
        ("reviewTenantEnterpriseCertification", review),
        ("getTenantEnterpriseCertification", get),
    ],
};

/// Where a certification stands.
const STATUS: &str = "enterpriseCertificationStatus";

/// Submits the certification of a tenant, which has none yet.
fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?.id.clone();
    if state.certifications.contains_key(&tenant) {
        return Err(Refusal::taken("certification", "/tenantId"));
    }
    state.certifications.insert(tenant, submitted(call));
    Ok(done())
}

/// Submits a certification again, changed.
fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    *named(call, state)? = submitted(call);
    Ok(done())
}

fn review(call: &Call<'_>, state: &mut State) -> Outcome {
    let certification = named(call, state)?;
    take(certification, &call.input, |name| [STATUS, "reviewReason"].contains(&name));
    certification.insert("updatedAt".to_owned(), call.timestamp().into());
    Ok(done())
}

/// Returns the certification of a tenant; one that was never submitted says so.
fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.certifications.get(call.name("tenant_id")).cloned();
    Ok(found.map_or_else(|| json!({STATUS: "not_submit"}), Value::Object))
}

fn submitted(call: &Call<'_>) -> Map<String, Value> {
    let mut certification = Map::new();
    take(&mut certification, &call.input, |name| name != "tenantId");
    certification.insert(STATUS.to_owned(), "reviewing".into());
    certification.insert("updatedAt".to_owned(), call.timestamp().into());
    certification
}

fn named<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut Map<String, Value>, Refusal> {
    state.certifications.get_mut(call.name("tenantId")).ok_or_else(|| Refusal::missing("certification"))
}
