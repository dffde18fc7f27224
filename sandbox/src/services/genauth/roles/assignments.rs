//! Assignments of roles to users, groups, departments and other roles.

use serde_json::{Value, json};

use super::handlers::role_view;
use crate::model::genauth::assignment::Assignment;
use crate::model::genauth::department::Department;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, page_in, unpaged};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{contains_keyword, parse_time, text};
use crate::services::genauth::users::lookup::named_user;
use crate::services::genauth::users::view::{UserViewOptions, user_view};

pub(crate) const ASSIGNMENTS: OperationGroup = OperationGroup {
    audit_resource: "roleAssign",
    operations: &[
        ("assignRole", assign),
        ("assignRoleBatch", assign_batch),
        ("revokeRole", revoke),
        ("revokeRoleBatch", revoke_batch),
        ("listRoleMembers", list_members),
        ("listRoleDepartments", list_departments),
        ("listRoleAssignments", list),
        ("getUserRoles", list_user_roles),
        ("hasAnyRole", has_any_role),
    ],
};

fn assign(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (from, until) = (parse_time(&call.input, "enableTime")?, parse_time(&call.input, "endTime")?);
    assign_roles(call, pool, std::slice::from_ref(&call.input), from, until)
}

fn assign_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    assign_roles(call, pool, call.list("roles"), None, None)
}

fn revoke(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    revoke_roles(call, pool, std::slice::from_ref(&call.input))
}

fn revoke_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    revoke_roles(call, pool, call.list("roles"))
}

/// Lists the users who have the role themselves, not through a group or another role.
fn list_members(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let role = pool.role(call.text("namespace"), call.required("code"))?;
    let members: Vec<&User> = pool
        .assignments
        .iter()
        .filter(|assignment| {
            assignment.role == role.id && assignment.subject.kind == "USER" && assignment.is_active(call.now_millis())
        })
        .filter_map(|assignment| pool.users.get(&assignment.subject.id))
        .collect();
    Ok(page(call, &members, |user| user_view(pool, user, UserViewOptions::requested(call))))
}

/// Lists the departments that have the role.
fn list_departments(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let role = pool.role(call.text("namespace"), call.required("code"))?;
    let mut departments: Vec<&Department> = Vec::new();
    let active = pool
        .assignments
        .iter()
        .filter(|assignment| assignment.role == role.id && assignment.is_active(call.now_millis()));
    for subject in active.map(|assignment| &assignment.subject).filter(|subject| subject.is_department()) {
        let found = pool.departments.get(&subject.id);
        departments.extend(found.filter(|found| !departments.iter().any(|known| known.id == found.id)));
    }
    Ok(page(call, &departments, |department| {
        json!({
            "id": department.id,
            "code": department.code(),
            "name": department.name,
            "description": department.description(),
        })
    }))
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let role = pool.role(call.text("namespaceCode"), call.required("roleCode"))?;
    let found: Vec<&Assignment> = pool
        .assignments
        .iter()
        .filter(|assignment| assignment.role == role.id && call.includes("targetType", &assignment.subject.kind))
        .filter(|_| contains_keyword(call.text("query"), &[&role.code, &role.name]))
        .collect();
    Ok(page_in(call, &found, "data", |assignment| {
        let mut view = json!({
            "roleId": role.id,
            "roleCode": role.code,
            "roleName": role.name,
            "description": role.description,
            "status": if assignment.is_active(call.now_millis()) { role.status() } else { "DISABLE" },
            "createdAt": assignment.created_at,
            "updatedAt": assignment.created_at,
            "userPoolId": call.user_pool_id,
        });
        for (property, time) in [("enableTime", assignment.from), ("endTime", assignment.until)] {
            if let Some(time) = time {
                view[property] = time.into();
            }
        }
        view
    }))
}

/// Lists all roles that a user has, including those through groups and other roles.
fn list_user_roles(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let (user, namespace) = (named_user(call, pool, false)?, &pool.namespace(call.text("namespace"))?.id);
    let subjects = pool.subjects_of(&user.id, call.now_millis());
    let roles = subjects.iter().filter(|subject| subject.kind == "ROLE").filter_map(|role| pool.roles.get(&role.id));
    Ok(unpaged(roles.filter(|role| role.namespace == *namespace).map(|role| role_view(role, pool))))
}

fn has_any_role(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let subjects = pool.subjects_of(&named_user(call, pool, false)?.id, call.now_millis());
    let has = |asked: &Value| {
        let role = pool.role(text(asked, "namespace"), text(asked, "code").unwrap_or_default());
        role.is_ok_and(|role| subjects.iter().any(|subject| subject.is("ROLE", &role.id)))
    };
    Ok(json!({"hasAnyRole": call.list("roles").iter().any(has)}))
}

/// Returns the ids of the roles, and the targets, of a call; all of them have to exist.
fn roles_and_targets(
    call: &Call<'_>,
    pool: &UserPool,
    roles: &[Value],
) -> Result<(Vec<String>, Vec<Subject>), ApiError> {
    let role = |given: &Value| pool.role(text(given, "namespace"), text(given, "code").unwrap_or_default());
    let roles: Vec<String> =
        roles.iter().map(|given| role(given).map(|role| role.id.clone())).collect::<Result<_, _>>()?;
    let target = |given: &Value| {
        let property = |name| text(given, name).unwrap_or_default();
        pool.subject(property("targetType"), property("targetIdentifier"), call.text("namespace"))
    };
    let targets = call.list("targets").iter().map(target).collect::<Result<_, _>>()?;
    Ok((roles, targets))
}

/// Assigns roles; an existing assignment gets the new times.
fn assign_roles(
    call: &Call<'_>,
    pool: &mut UserPool,
    roles: &[Value],
    from: Option<u64>,
    until: Option<u64>,
) -> HandlerResult {
    let (roles, targets) = roles_and_targets(call, pool, roles)?;
    for role in &roles {
        for subject in &targets {
            pool.assignments.retain(|known| !(known.role == *role && known.subject == *subject));
            pool.assignments.push(Assignment {
                role: role.clone(),
                subject: subject.clone(),
                from,
                until,
                created_at: call.timestamp(),
            });
        }
    }
    Ok(success())
}

/// Revokes roles; those that are not assigned are skipped.
fn revoke_roles(call: &Call<'_>, pool: &mut UserPool, roles: &[Value]) -> HandlerResult {
    let (roles, targets) = roles_and_targets(call, pool, roles)?;
    pool.assignments.retain(|known| !(roles.contains(&known.role) && targets.contains(&known.subject)));
    Ok(success())
}
