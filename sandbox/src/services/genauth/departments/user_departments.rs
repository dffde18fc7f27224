//! The departments of a user or public account.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::model::genauth::department::{Department, Membership};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::text;
use crate::services::genauth::users::lookup::named_user;

pub(super) fn list_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    list(call, pool, named_user(call, pool, false)?)
}

pub(super) fn set_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    set(call, pool, false)
}

pub(crate) fn list_of_public_account(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    list(call, pool, named_user(call, pool, true)?)
}

pub(crate) fn set_of_public_account(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    set(call, pool, true)
}

fn list(call: &Call<'_>, pool: &UserPool, user: &User) -> HandlerResult {
    let mut found: Vec<(&Membership, &Department)> = pool.departments_of(&user.id).collect();
    match call.text("sortBy").unwrap_or("JoinDepartmentAt") {
        "DepartmentCreatedAt" => found.sort_by(|(_, left), (_, right)| left.created_at.cmp(&right.created_at)),
        "DepartmentName" => found.sort_by(|(_, left), (_, right)| left.name.cmp(&right.name)),
        // The name is misspelled in the document.
        "DepartmemtCode" => found.sort_by(|(_, left), (_, right)| left.code.cmp(&right.code)),
        _ => found.sort_by(|(left, _), (right, _)| left.joined_at.cmp(&right.joined_at)),
    }
    if call.text("orderBy") != Some("Asc") {
        found.reverse();
    }
    Ok(page(call, &found, |(membership, department)| user_department_view(call, pool, membership, department)))
}

fn user_department_view(call: &Call<'_>, pool: &UserPool, membership: &Membership, department: &Department) -> Value {
    let mut view = json!({
        "organizationCode": pool.departments.organization_code(department),
        "departmentId": department.id,
        "isRoot": department.is_root(),
        "createdAt": department.created_at,
        "name": department.name,
        "description": department.description(),
        "isLeader": department.is_led_by(&membership.user),
        "code": department.code(),
        "isMainDepartment": membership.is_main,
        "joinedAt": membership.joined_at,
        "isVirtualNode": department.is_virtual,
    });
    if let Some(id) = &department.open_id {
        view["openDepartmentId"] = id.as_str().into();
    }
    if let Some(names) = &department.names {
        view["i18n"] = json!({"name": names});
    }
    if call.flag("withCustomData") {
        view["customData"] = Value::Object(department.custom_data.clone());
    }
    if call.flag("withDepartmentPaths") {
        let path = pool.departments.path(department);
        let steps = |step: fn(&Department) -> &str| path.iter().map(|department| step(department)).collect::<Vec<_>>();
        view["departmentIdPath"] = json!(steps(|department| &department.id));
        view["departmentCodePath"] = json!(steps(|department| department.code()));
        view["departmentNamePath"] = json!(steps(|department| &department.name));
    }
    view
}

/// A membership that a call sets.
struct RequestedMembership {
    department: String,
    is_leader: bool,
    is_main: bool,
}

/// Sets the departments of a user, who leaves all others. The departments have to exist, and at most one is the main
/// department.
fn set(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let user = named_user(call, pool, public)?.id.clone();
    let requested = call
        .list("departments")
        .iter()
        .map(|given| requested_membership(pool, given))
        .collect::<Result<Vec<_>, _>>()?;
    let main: BTreeSet<&str> = requested.iter().filter(|one| one.is_main).map(|one| one.department.as_str()).collect();
    if main.len() > 1 {
        return Err(ApiError::invalid("/departments", "has more than one main department", "unique"));
    }
    let left = pool.departments_of(&user).filter(|(_, known)| !requested.iter().any(|one| one.department == known.id));
    let left: Vec<String> = left.map(|(_, known)| known.id.clone()).collect();
    left.iter().for_each(|department| pool.leave_department(department, &user));
    for one in &requested {
        pool.join_department(&one.department, &user, call.timestamp());
        match one.is_leader {
            true => pool.departments.add_leader(&one.department, &user),
            false => pool.departments.remove_leader(&user, |department| department.id == one.department),
        }
    }
    for membership in pool.memberships.iter_mut().filter(|membership| membership.user == user) {
        membership.is_main = requested.iter().any(|one| one.is_main && one.department == membership.department);
    }
    Ok(success())
}

fn requested_membership(pool: &UserPool, given: &Value) -> Result<RequestedMembership, ApiError> {
    let flag = |property: &str| given.get(property) == Some(&Value::Bool(true));
    let id = text(given, "departmentId").unwrap_or_default();
    Ok(RequestedMembership {
        department: pool.department(id, "department_id")?.id.clone(),
        is_leader: flag("isLeader"),
        is_main: flag("isMainDepartment"),
    })
}
