//! Administrators of tenants: members of one, administrators of several, and cooperators of the user pool.

use serde_json::{Value, json};

use super::lookup::check_size;
use super::users::{has_keywords, members_page, named_member, selected_members, tenant_user_view};
use crate::model::genauth::tenant_administrator::{Cooperator, MultiTenantAdministrator};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, unpaged};
use crate::services::genauth::users::view::{UserViewOptions, profile_view};

pub(crate) const TENANT_ADMINISTRATORS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[
        ("setTenantAdmin", set),
        ("listTenantAdmin", list),
        ("deleteTenantAdmin", remove),
        ("createMultipleTenantAdmin", create_multi_tenant),
        ("getMultipleTenantAdmin", get_multi_tenant),
        ("listMultipleTenantAdmin", list_multi_tenant),
        ("updateMultipleTenantAdmin", update_multi_tenant),
        ("deleteMultipleTenantAdmin", delete_multi_tenant),
    ],
};

pub(crate) const TENANT_COOPERATORS: OperationGroup = OperationGroup {
    audit_resource: "cooperator",
    operations: &[
        ("createTenantCooperator", create_cooperator),
        ("getTenantCooperator", get_cooperator),
        ("getTenantCooperatorMenu", get_cooperator),
        ("listTenantCooperators", list_cooperators),
        ("updateTenantCooperator", update_cooperator),
        ("deleteTenantCooperator", delete_cooperator),
    ],
};

fn administrator_view(administrator: &MultiTenantAdministrator, pool: &UserPool) -> Value {
    let user = pool.users.get(&administrator.user);
    let text = |property: &str| user.and_then(|user| user.text(property)).unwrap_or_default();
    json!({
        "userId": administrator.user,
        "name": user.map(User::display_name).unwrap_or_default(),
        "email": text("email"),
        "phone": text("phone"),
        // Nobody logs in here.
        "lastLogin": "",
        "apiAuthorized": administrator.api_authorized,
    })
}

/// Makes members administrators; they all have to be members.
fn set(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?;
    let members: Option<Vec<String>> = selected_members(call, pool, &tenant.id)?.into_iter().collect();
    let members = members.ok_or_else(ApiError::user_not_found)?;
    let is_counted = |id: &str, is_administrator: bool| is_administrator || members.iter().any(|member| member == id);
    let administrators =
        pool.tenant_users.of_tenant(&tenant.id).filter(|member| is_counted(&member.id, member.is_administrator));
    check_size(tenant, 0, administrators.count())?;
    for id in members {
        let changed = pool.tenant_users.update(&id, |member| member.is_administrator = true);
        changed.map_err(ApiError::from_store("user"))?;
    }
    Ok(Value::Null)
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    members_page(call, pool, |member| member.is_administrator)
}

/// Makes an administrator a plain member.
fn remove(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_member(call, pool)?.id.clone();
    let changed = pool.tenant_users.update(&id, |member| member.is_administrator = false);
    changed.map(|_| Value::Null).map_err(ApiError::from_store("user"))
}

/// Creates an administrator of several tenants. No message is sent.
fn create_multi_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (user, tenants) = (named_user_id(call, pool)?, given_tenants(call, pool)?);
    let added = MultiTenantAdministrator { user, tenants, api_authorized: call.flag("apiAuthorized") };
    pool.multi_tenant_administrators.insert(added).map(|_| Value::Null).map_err(ApiError::from_store("administrator"))
}

/// Returns one administrator, as a page.
fn get_multi_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.multi_tenant_administrators.get(call.required("userId"));
    let found = found.ok_or_else(|| ApiError::not_found("administrator"))?;
    Ok(unpaged([administrator_view(found, pool)]))
}

fn list_multi_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let views = pool.multi_tenant_administrators.iter().map(|known| administrator_view(known, pool));
    let found: Vec<Value> = views.filter(|known| has_keywords(call, known)).collect();
    Ok(page(call, &found, Value::clone))
}

/// Sets the tenants of an administrator, in place of those before.
fn update_multi_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenants = given_tenants(call, pool)?;
    let changed = pool.multi_tenant_administrators.update(call.required("userId"), |known| {
        known.tenants = tenants;
        known.api_authorized = call.optional_flag("apiAuthorized").unwrap_or(known.api_authorized);
    });
    changed.map(|_| Value::Null).map_err(ApiError::from_store("administrator"))
}

fn delete_multi_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let removed = pool.multi_tenant_administrators.remove(call.required("userId"));
    removed.map(|_| Value::Null).ok_or_else(|| ApiError::not_found("administrator"))
}

/// Creates a cooperator. No message is sent.
fn create_cooperator(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (user, policies) = (named_user_id(call, pool)?, given_policies(call));
    let added = Cooperator { user, policies, api_authorized: call.flag("apiAuthorized") };
    pool.cooperators.insert(added).map(|_| Value::Null).map_err(ApiError::from_store("cooperator"))
}

/// Returns the policies of a cooperator. The entries of the console's menu that they open are not documented, so that the list
/// is empty.
fn get_cooperator(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.cooperators.get(call.required("userId")).ok_or_else(|| ApiError::not_found("cooperator"))?;
    Ok(json!({"list": [], "authorizedPoliciesCode": found.policies}))
}

fn list_cooperators(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    // Cooperators from outside the user pool have no account that a call could name.
    let external = call.optional_flag("external") == Some(true);
    let all = pool.cooperators.iter().filter(|_| !external);
    let views =
        all.filter_map(|known| pool.users.get(&known.user)).map(|user| profile_view(user, UserViewOptions::default()));
    let found: Vec<Value> = views.filter(|user| has_keywords(call, user)).collect();
    Ok(page(call, &found, |user| {
        let member = pool.tenant_users.iter().find(|member| user["userId"] == member.user);
        let mut view = json!({"userId": user["userId"], "external": false, "type": "user", "user": user});
        if let Some(member) = member {
            view["tenantUser"] = tenant_user_view(member, call, pool);
        }
        view
    }))
}

fn update_cooperator(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let changed = pool.cooperators.update(call.required("userId"), |known| {
        known.policies = given_policies(call);
        known.api_authorized = call.flag("apiAuthorized");
    });
    changed.map(|_| Value::Null).map_err(ApiError::from_store("cooperator"))
}

fn delete_cooperator(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let removed = pool.cooperators.remove(call.required("userId"));
    removed.map(|_| Value::Null).ok_or_else(|| ApiError::not_found("cooperator"))
}

fn given_policies(call: &Call<'_>) -> Vec<String> {
    call.texts("policies").into_iter().map(str::to_owned).collect()
}

/// Returns the ids of the tenants that a call lists: at least one, each once, and all of them have to exist.
fn given_tenants(call: &Call<'_>, pool: &UserPool) -> Result<Vec<String>, ApiError> {
    let mut tenants: Vec<String> = Vec::new();
    for id in call.texts("tenantIds") {
        let tenant = pool.tenant(id)?;
        if !tenants.contains(&tenant.id) {
            tenants.push(tenant.id.clone());
        }
    }
    if tenants.is_empty() { Err(ApiError::required("/tenantIds")) } else { Ok(tenants) }
}

/// Returns the id of the user that a call names.
fn named_user_id(call: &Call<'_>, pool: &UserPool) -> Result<String, ApiError> {
    Ok(pool.user(call.required("userId"))?.id.clone())
}
