//! Members of departments.

use serde_json::{Value, json};

use super::lookup::named_department;
use crate::model::genauth::department::Membership;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::tenants::users::selected_members;
use crate::services::genauth::users::filter::has_keywords;
use crate::services::genauth::users::view::{UserViewOptions, user_view};

/// Adds users, who all have to exist.
pub(super) fn add(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    add_all(call, pool, &call.texts("userIds"))
}

/// Adds members of a tenant, by their own ids or by those of their users.
pub(super) fn add_of_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let users: Option<Vec<String>> = named_tenant_members(call, pool)?.into_iter().collect();
    let users = users.ok_or_else(ApiError::user_not_found)?;
    add_all(call, pool, &users.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Removes users; those who are not in the department are skipped.
pub(super) fn remove(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    remove_all(call, pool, &call.texts("userIds"))
}

/// Removes members of a tenant; unknown members are skipped.
pub(super) fn remove_of_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let users: Vec<String> = named_tenant_members(call, pool)?.into_iter().flatten().collect();
    remove_all(call, pool, &users.iter().map(String::as_str).collect::<Vec<_>>())
}

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let mut members = pool.department_members(department, call.flag("includeChildrenDepartments"), false);
    match call.text("sortBy").unwrap_or("JoinDepartmentAt") {
        "userId" => members.sort_by(|(_, left), (_, right)| left.id.cmp(&right.id)),
        "createAt" => members.sort_by(|(_, left), (_, right)| left.text("createdAt").cmp(&right.text("createdAt"))),
        "updatedAt" => members.sort_by_key(|(_, user)| user.updated),
        _ => members.sort_by(|(left, _), (right, _)| left.joined_at.cmp(&right.joined_at)),
    }
    if call.text("orderBy") != Some("Asc") {
        members.reverse();
    }
    Ok(members_page(call, pool, &members))
}

/// Lists the ids of the members of the department itself.
pub(super) fn list_ids(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let members = pool.department_members(named_department(call, pool)?, false, false);
    Ok(members.into_iter().map(|(_, user)| Value::from(user.id.as_str())).collect())
}

pub(super) fn search(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let mut members = pool.department_members(department, call.flag("includeChildrenDepartments"), false);
    members.retain(|(_, user)| has_keywords(user, call.required("keywords"), None));
    Ok(members_page(call, pool, &members))
}

pub(super) fn check_member(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let user = pool.user(call.required("userId"))?;
    let members = pool.department_members(department, call.flag("includeChildrenDepartments"), false);
    Ok(json!({"inDepartment": members.iter().any(|(_, member)| member.id == user.id)}))
}

fn add_all(call: &Call<'_>, pool: &mut UserPool, users: &[&str]) -> HandlerResult {
    let department = named_department(call, pool)?.id.clone();
    users.iter().try_for_each(|id| pool.user(id).map(|_| ()))?;
    users.iter().for_each(|user| pool.join_department(&department, user, call.timestamp()));
    Ok(success())
}

fn remove_all(call: &Call<'_>, pool: &mut UserPool, users: &[&str]) -> HandlerResult {
    let department = named_department(call, pool)?.id.clone();
    users.iter().for_each(|user| pool.leave_department(&department, user));
    Ok(success())
}

/// Returns the ids of the users behind the members of the tenant that owns the organization, `None` for unknown members. In
/// an organization of the user pool everybody may be a member.
fn named_tenant_members(call: &Call<'_>, pool: &UserPool) -> Result<Vec<Option<String>>, ApiError> {
    let root = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    let user = |member: &str| pool.tenant_users.get(member).map(|member| member.user.clone());
    if let Some(tenant) = &root.tenant {
        let members = selected_members(call, pool, tenant)?;
        return Ok(members.into_iter().map(|member| member.and_then(|id| user(&id))).collect());
    }
    let mut users: Vec<Option<String>> = call.texts("memberIds").into_iter().map(user).collect();
    users.extend(call.texts("linkUserIds").into_iter().map(|id| Some(id.to_owned())));
    Ok(users)
}

fn members_page(call: &Call<'_>, pool: &UserPool, members: &[(&Membership, &User)]) -> Value {
    page(call, members, |(_, user)| user_view(pool, user, UserViewOptions::requested(call)))
}
