//! The departments of a user or public account.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::model::genauth::department::{Department, Membership};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::page;
use crate::services::genauth::users::handlers::{done, named};

pub(super) fn of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    list(call, state, named(call, state, false)?)
}

pub(super) fn set_of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    set(call, state, false)
}

pub(crate) fn of_public_account(call: &Call<'_>, state: &mut State) -> Outcome {
    list(call, state, named(call, state, true)?)
}

pub(crate) fn set_of_public_account(call: &Call<'_>, state: &mut State) -> Outcome {
    set(call, state, true)
}

fn list(call: &Call<'_>, state: &State, user: &User) -> Outcome {
    let mut found: Vec<(&Membership, &Department)> = state.departments_of(&user.id).collect();
    match call.text("sortBy").unwrap_or("JoinDepartmentAt") {
        "DepartmentCreatedAt" => found.sort_by(|(_, left), (_, right)| left.created_at.cmp(&right.created_at)),
        "DepartmentName" => found.sort_by(|(_, left), (_, right)| left.name.cmp(&right.name)),
        // The document spells it so.
        "DepartmemtCode" => found.sort_by(|(_, left), (_, right)| left.code.cmp(&right.code)),
        _ => found.sort_by(|(left, _), (right, _)| left.joined_at.cmp(&right.joined_at)),
    }
    if call.text("orderBy") != Some("Asc") {
        found.reverse();
    }
    Ok(page(call, &found, |(membership, department)| show(call, state, membership, department)))
}

fn show(call: &Call<'_>, state: &State, membership: &Membership, department: &Department) -> Value {
    let mut shown = json!({
        "organizationCode": state.organization_code(department),
        "departmentId": department.id,
        "isRoot": department.is_root(),
        "createdAt": department.created_at,
        "name": department.name,
        "description": department.description.as_deref().unwrap_or_default(),
        "isLeader": department.is_led_by(&membership.user),
        "code": department.code.as_deref().unwrap_or_default(),
        "isMainDepartment": membership.is_main,
        "joinedAt": membership.joined_at,
        "isVirtualNode": department.is_virtual,
    });
    if let Some(id) = &department.open_id {
        shown["openDepartmentId"] = id.as_str().into();
    }
    if let Some(names) = &department.names {
        shown["i18n"] = json!({"name": names});
    }
    if call.flag("withCustomData") {
        shown["customData"] = Value::Object(department.custom_data.clone());
    }
    if call.flag("withDepartmentPaths") {
        let path = state.path(department);
        let steps = |step: fn(&Department) -> &str| path.iter().map(|department| step(department)).collect::<Vec<_>>();
        shown["departmentIdPath"] = json!(steps(|department| &department.id));
        shown["departmentCodePath"] = json!(steps(|department| department.code.as_deref().unwrap_or_default()));
        shown["departmentNamePath"] = json!(steps(|department| &department.name));
    }
    shown
}

/// What a call sets for one department.
struct Wanted {
    department: String,
    leads: bool,
    is_main: bool,
}

/// Sets the departments of a user; those that are not given are left. All of them have to exist, and one at most is the main
/// department.
fn set(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let user = named(call, state, public)?.id.clone();
    let wanted = call.list("departments").iter().map(|given| wanted(state, given)).collect::<Result<Vec<_>, _>>()?;
    let main: BTreeSet<&str> = wanted.iter().filter(|one| one.is_main).map(|one| one.department.as_str()).collect();
    if main.len() > 1 {
        return Err(Refusal::invalid("/departments", "has more than one main department", "unique"));
    }
    let left = state.departments_of(&user).filter(|(_, known)| !wanted.iter().any(|one| one.department == known.id));
    let left: Vec<String> = left.map(|(_, known)| known.id.clone()).collect();
    left.iter().for_each(|department| state.leave(department, &user));
    for one in &wanted {
        state.join(&one.department, &user, call.timestamp());
        state.set_leader(&one.department, &user, one.leads);
    }
    for membership in state.memberships.iter_mut().filter(|membership| membership.user == user) {
        membership.is_main = wanted.iter().any(|one| one.is_main && one.department == membership.department);
    }
    Ok(done())
}

fn wanted(state: &State, given: &Value) -> Result<Wanted, Refusal> {
    let flag = |property: &str| given.get(property) == Some(&Value::Bool(true));
    let id = text(given, "departmentId").unwrap_or_default();
    Ok(Wanted {
        department: state.department(id, "department_id")?.id.clone(),
        leads: flag("isLeader"),
        is_main: flag("isMainDepartment"),
    })
}
