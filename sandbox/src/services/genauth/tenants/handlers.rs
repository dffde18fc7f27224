//! Tenants: customers of the user pool's owner, each with applications, members and administrators.

use serde_json::{Map, Value, json};

use crate::model::genauth::tenant::Tenant;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, whole_number};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties, text};
use crate::services::genauth::schema::select_properties;

pub(crate) const TENANTS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[
        ("createTenant", create),
        ("getTenant", get),
        ("getTenantLittleInfo", get),
        ("getTenantByCode", get_by_code),
        ("listTenants", list),
        ("updateTenant", update),
        ("deleteTenant", delete),
    ],
};

/// Properties of a request that are stored as they are.
const PROPERTIES: &[&str] = &["name", "description", "rejectHint", "sourceAppId", "enterpriseDomains", "appIds"];

/// Maximum number of characters of a tenant's name.
const MAX_NAME_LENGTH: usize = 64;

/// Sets the properties that a request gives.
fn apply_request(tenant: &mut Tenant, request: &Value) {
    copy_properties(&mut tenant.properties, request, |name| PROPERTIES.contains(&name));
    // A list in requests, one address in responses.
    if let Some(logo) = request.get("logo").and_then(Value::as_array) {
        tenant.properties.insert("logo".to_owned(), logo.first().cloned().unwrap_or_else(|| "".into()));
    }
}

/// Returns a tenant, with what the call requests.
fn tenant_view(tenant: &Tenant, call: &Call<'_>, pool: &UserPool) -> Value {
    let source = tenant.text("sourceAppId");
    let mut view = json!({
        "enterpriseDomains": [],
        "logo": "",
        "sourceAppId": source,
        "source": if source.is_empty() { "console" } else { "application" },
        "tenantId": tenant.id,
        "code": tenant.code,
        "host": format!("{}.example.com", tenant.code),
        "creator": tenant.creator,
        "userPoolId": call.user_pool_id,
    });
    if call.flag("withMembersCount") {
        view["membersCount"] = pool.tenant_users.of_tenant(&tenant.id).count().into();
    }
    if call.flag("withCreatorDetail") {
        view["creatorDetail"] = json!({"id": tenant.creator, "displayName": tenant.creator});
    }
    if call.flag("withSourceAppDetail")
        && let Some(application) = pool.applications.get(source)
    {
        view["sourceAppDetail"] = Value::Object(select_properties("ApplicationSimpleInfoDto", &application.properties));
        view["sourceAppDetail"]["appId"] = source.into();
    }
    if let Value::Object(properties) = &mut view {
        properties.extend(tenant.properties.clone());
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    text(&call.input, "name").ok_or_else(|| ApiError::required("/name"))?;
    check_request(call, pool)?;
    let limit = |property| call.input.get(property).and_then(whole_number);
    let mut tenant = Tenant {
        id: call.new_id(),
        code: call.context.ids.hex(10),
        creator: call.access_key_id.clone(),
        properties: Map::new(),
        max_members: limit("memberAmount"),
        max_administrators: limit("adminAmount"),
    };
    apply_request(&mut tenant, &call.input);
    let id = pool.tenants.insert(tenant).map(|tenant| tenant.id.clone()).map_err(ApiError::from_store("tenant"))?;
    Ok(tenant_view(pool.tenant(&id)?, call, pool))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(tenant_view(pool.tenant(call.required("tenantId"))?, call, pool))
}

fn get_by_code(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenants.find("code", call.required("code")).ok_or_else(|| ApiError::not_found("tenant"))?;
    Ok(tenant_view(tenant, call, pool))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (keywords, source) = (call.text("keywords"), call.text("source"));
    let found: Vec<Value> = pool
        .tenants
        .iter()
        .filter(|tenant| contains_keyword(keywords, &[tenant.text("name"), &tenant.code]))
        .map(|tenant| tenant_view(tenant, call, pool))
        .filter(|view| source.is_none_or(|source| text(view, "source") == Some(source)))
        .collect();
    Ok(page(call, &found, Value::clone))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.tenant(call.required("tenantId"))?.id.clone();
    check_request(call, pool)?;
    pool.tenants
        .update(&id, |tenant| apply_request(tenant, &call.input))
        .map(|_| success())
        .map_err(ApiError::from_store("tenant"))
}

/// Deletes a tenant with everything that belongs to it. Its members stay users of the pool.
fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.tenant(call.required("tenantId"))?.id.clone();
    pool.delete_tenant(&id);
    Ok(success())
}

/// Rejects names that are empty or too long, and unknown applications.
fn check_request(call: &Call<'_>, pool: &UserPool) -> Result<(), ApiError> {
    if let Some(Value::String(name)) = call.input.get("name")
        && !(1..=MAX_NAME_LENGTH).contains(&name.chars().count())
    {
        return Err(ApiError::invalid("/name", "has 1 to 64 characters", "length"));
    }
    Ok(call.texts("appIds").into_iter().try_for_each(|id| pool.application(id).map(|_| ()))?)
}
