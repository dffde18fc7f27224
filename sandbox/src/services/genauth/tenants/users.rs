//! Members of tenants: users of the pool, whom a tenant may know under another name.

use serde_json::{Map, Value};

use super::lookup::{check_new_members, named_tenant};
use crate::model::genauth::tenant_user::{TenantUser, UNIQUE};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, copy_properties, text};
use crate::services::genauth::schema::has_property;
use crate::services::genauth::users::handlers::add_user;

pub(crate) const TENANT_USERS: OperationGroup = OperationGroup {
    audit_resource: "tenant",
    operations: &[
        ("createTenantUser", create),
        ("getTenantUser", get),
        ("listTenantUsers", list),
        ("updateTenantUser", update),
        ("deleteTenantUser", remove),
        ("addTenantUsers", add),
        ("removeTenantUsers", remove),
    ],
};

/// Returns a member as the document describes it.
pub(crate) fn tenant_user_view(member: &TenantUser, call: &Call<'_>, pool: &UserPool) -> Value {
    let profile = pool.users.get(&member.user).map(|user| &user.profile);
    let mut view: Map<String, Value> =
        profile.into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())).collect();
    view.retain(|name, _| has_property("TenantUserDto", name));
    view.extend(member.overrides.clone());
    for (name, value) in [
        ("memberId", Value::from(member.id.as_str())),
        ("tenantId", member.tenant.as_str().into()),
        ("linkUserId", member.user.as_str().into()),
        ("userPoolId", call.user_pool_id.into()),
        ("isTenantAdmin", member.is_administrator.into()),
    ] {
        view.insert(name.to_owned(), value);
    }
    if call.flag("withDepartmentIds") {
        let departments = pool.tenant_departments_of(&member.tenant, &member.user);
        view.insert("departmentIds".to_owned(), departments.into());
    }
    Value::Object(view)
}

/// Properties of a member that a tenant cannot set: the service sets them, and passwords belong to the user in the pool.
const OWN: &[&str] = &[
    "tenantId",
    "userPoolId",
    "linkUserId",
    "memberId",
    "isTenantAdmin",
    "loginsCount",
    "lastIp",
    "lastLoginApp",
    "password",
    "salt",
];

/// Properties that keywords are searched for in.
const SEARCHED: &[&str] = &["name", "nickname", "username", "email", "phone"];

/// Creates a user of the pool who is a member of the tenant.
fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?.id.clone();
    check_new_members(pool, &tenant, 1)?;
    let user = add_user(call, pool, &call.input, false)?;
    let member = TenantUser::new(call.new_id(), &tenant, &user);
    let id = member.id.clone();
    // The user is new, so that no other member is linked to them.
    pool.tenant_users.insert(member).map_err(ApiError::from_store("user"))?;
    let member = pool.tenant_users.get(&id).ok_or_else(ApiError::user_not_found)?;
    Ok(tenant_user_view(member, call, pool))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_member(call, pool).map(|member| tenant_user_view(member, call, pool))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    members_page(call, pool, |_| true)
}

/// Returns a page of the members that the predicate selects and the call's keywords find.
pub(crate) fn members_page(call: &Call<'_>, pool: &UserPool, selects: impl Fn(&TenantUser) -> bool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?;
    let members = pool.tenant_users.of_tenant(&tenant.id).filter(|member| selects(member));
    let views = members.map(|member| tenant_user_view(member, call, pool));
    let found: Vec<Value> = views.filter(|member| has_keywords(call, member)).collect();
    Ok(page(call, &found, Value::clone))
}

/// Sets what the tenant overrides of a member; the user in the pool stays as they are.
fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (id, user) = named_member(call, pool).map(|member| (member.id.clone(), member.user.clone()))?;
    let updates = call.input.get("updates").unwrap_or(&Value::Null);
    if !updates.is_object() {
        return Err(ApiError::invalid("/updates", "is no object", "type"));
    }
    for property in UNIQUE {
        let holder = text(updates, property).and_then(|name| pool.find_user(name, property, false).ok());
        if holder.is_some_and(|holder| holder.id != user) {
            return Err(ApiError::conflict("user", &format!("/updates/{property}")));
        }
    }
    let changed = pool.tenant_users.update(&id, |member| {
        copy_properties(&mut member.overrides, updates, |name| {
            has_property("TenantUserDto", name) && !OWN.contains(&name)
        });
    });
    changed.map(|_| success()).map_err(ApiError::from_store("user"))
}

/// Adds users, who all have to exist; members stay as they are.
fn add(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?.id.clone();
    let mut added: Vec<String> = Vec::new();
    for id in call.texts("linkUserIds") {
        let user = pool.user(id)?;
        if pool.tenant_users.of_user(&tenant, &user.id).is_none() && !added.contains(&user.id) {
            added.push(user.id.clone());
        }
    }
    check_new_members(pool, &tenant, added.len())?;
    for user in added {
        let member = TenantUser::new(call.new_id(), &tenant, &user);
        pool.tenant_users.insert(member).map_err(ApiError::from_store("user"))?;
    }
    Ok(success())
}

/// Removes members; unknown ones are skipped. They stay users of the pool.
fn remove(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = pool.tenant(call.required("tenantId"))?.id.clone();
    let gone: Vec<String> = selected_members(call, pool, &tenant)?.into_iter().flatten().collect();
    for id in gone {
        if let Some(member) = pool.tenant_users.remove(&id) {
            pool.leave_tenant_departments(&tenant, &member.user);
        }
    }
    Ok(success())
}

/// Returns the ids of the members that a call names by their own ids and by those of users; `None` for unknown members.
pub(crate) fn selected_members(
    call: &Call<'_>,
    pool: &UserPool,
    tenant: &str,
) -> Result<Vec<Option<String>>, ApiError> {
    let (members, users) = (call.texts("memberIds"), call.texts("linkUserIds"));
    if members.is_empty() && users.is_empty() {
        return Err(ApiError::required("/linkUserIds"));
    }
    let by_id = members.into_iter().map(|id| pool.tenant_users.get(id).filter(|member| member.tenant == tenant));
    let by_user = users.into_iter().map(|user| pool.tenant_users.of_user(tenant, user));
    Ok(by_id.chain(by_user).map(|member| member.map(|member| member.id.clone())).collect())
}

/// Returns the member that a call names by its own id, or by tenant and user.
pub(crate) fn named_member<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s TenantUser, ApiError> {
    let (tenant, user) = (named_tenant(call, pool)?, call.text("linkUserId"));
    let member = match (call.text("memberId"), tenant, user) {
        (Some(id), ..) => pool.tenant_users.get(id),
        (None, Some(tenant), Some(user)) => pool.tenant_users.of_user(&tenant.id, user),
        (None, None, Some(_)) => return Err(ApiError::required("/tenantId")),
        (None, _, None) => return Err(ApiError::required("/memberId")),
    };
    let agrees = |member: &&TenantUser| {
        tenant.is_none_or(|tenant| member.tenant == tenant.id) && user.is_none_or(|user| member.user == user)
    };
    member.filter(agrees).ok_or_else(ApiError::user_not_found)
}

/// Returns whether the call's keywords occur in the view of a user.
pub(crate) fn has_keywords(call: &Call<'_>, view: &Value) -> bool {
    let texts: Vec<&str> = SEARCHED.iter().filter_map(|property| text(view, property)).collect();
    contains_keyword(call.text("keywords"), &texts)
}
