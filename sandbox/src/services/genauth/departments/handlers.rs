//! Creates, changes, moves and deletes departments.

use serde_json::{Map, Value};

use super::tree::named;
use super::view::Shown;
use crate::model::genauth::department::{Department, id_kind};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::users::handlers::done;

/// What cannot be done with the root of an organization.
const NOT_THE_ROOT: &str = "is the root of its organization";

pub(super) fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let organization = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    let parent = state.department_in(organization, call.name("parentDepartmentId"), id_kind(call))?;
    let mut department = new(call, call.name("name"), Some(parent));
    department.code = call.text("code").map(str::to_owned);
    department.open_id = call.text("openDepartmentId").map(str::to_owned);
    department.description = call.text("description").map(str::to_owned);
    department.is_virtual = call.flag("isVirtualNode");
    department.names = names(call, "name");
    department.posts = posts(call, state)?.unwrap_or_default();
    if let Some(data) = given(call, "customData") {
        state.check_custom_data("DEPARTMENT", &department.id, data)?;
        take(&mut department.custom_data, data, |_| true);
    }
    let id = state.departments.insert(department).map_err(Refusal::of("department"))?.id.clone();
    Ok(shown(state, &id))
}

/// Changes what is given. Another parent moves the department, with everything below it.
pub(super) fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let (id, parent) = (department.id.clone(), new_parent(call, state, department)?);
    let posts = posts(call, state)?;
    let leaders = leaders(call, state)?;
    if let Some(data) = given(call, "customData") {
        state.check_custom_data("DEPARTMENT", &id, data)?;
    }
    let changed = state.departments.change(&id, |department| {
        if let Some(name) = call.text("name") {
            name.clone_into(&mut department.name);
        }
        for (property, field) in [("description", &mut department.description), ("code", &mut department.code)] {
            if let Some(given) = call.text(property) {
                *field = Some(given.to_owned());
            }
        }
        if let Some(names) = names(call, "name") {
            department.names = Some(names);
        }
        if let Some(enabled) = call.choice("status") {
            department.enabled = enabled;
        }
        department.parent = parent.or_else(|| department.parent.take());
        department.posts = posts.unwrap_or_else(|| std::mem::take(&mut department.posts));
        department.leaders = leaders.unwrap_or_else(|| std::mem::take(&mut department.leaders));
        take(&mut department.custom_data, given(call, "customData").unwrap_or(&Value::Null), |_| true);
        department.updated_at = call.timestamp();
    });
    changed.map_err(Refusal::of("department"))?;
    Ok(shown(state, &id))
}

/// Enables or disables a department, whose organization is not named.
pub(super) fn update_status(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.department(call.name("departmentId"), "department_id")?.id.clone();
    let changed = state.departments.change(&id, |department| {
        department.enabled = call.flag("status");
        department.updated_at = call.timestamp();
    });
    changed.map_err(Refusal::of("department"))?;
    Ok(shown(state, &id))
}

/// Deletes a department that has neither departments nor members any more, as the console documents; the root goes with its
/// organization.
pub(super) fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let id = department.id.clone();
    let refuse = |why: &str| Err(Refusal::new(422, format!("/departmentId: {why}")));
    if department.is_root() {
        return refuse(&format!("{NOT_THE_ROOT}: delete the organization"));
    }
    if state.children(&id).next().is_some() {
        return refuse("has departments below it: delete or move them first");
    }
    if state.memberships.iter().any(|membership| membership.department == id) {
        return refuse("has members: remove them first");
    }
    state.forget_department(&id);
    Ok(done())
}

/// A department with a name, and nothing else; without a parent it is the root of a new organization.
pub(crate) fn new(call: &Call<'_>, name: &str, parent: Option<&Department>) -> Department {
    let id = call.id();
    Department {
        organization: parent.map_or_else(|| id.clone(), |parent| parent.organization.clone()),
        id,
        parent: parent.map(|parent| parent.id.clone()),
        code: None,
        name: name.to_owned(),
        description: None,
        open_id: None,
        leaders: Vec::new(),
        is_virtual: false,
        enabled: true,
        names: None,
        posts: Vec::new(),
        custom_data: Map::new(),
        tenant: None,
        created_at: call.timestamp(),
        updated_at: call.timestamp(),
    }
}

/// The parent that a department is moved to, if the call names one: any department of its organization that is not below it.
fn new_parent(call: &Call<'_>, state: &State, department: &Department) -> Result<Option<String>, Refusal> {
    let Some(wanted) = call.text("parentDepartmentId") else { return Ok(None) };
    let refuse = |why: &str| Err(Refusal::new(422, format!("/parentDepartmentId: {why}")));
    let organization =
        state.departments.get(&department.organization).ok_or_else(|| Refusal::missing("organization"))?;
    let parent = state.department_in(organization, wanted, id_kind(call))?;
    if department.is_root() {
        return refuse("the department to move is the root of its organization");
    }
    if state.path(parent).iter().any(|above| above.id == department.id) {
        return refuse("is the department itself, or below it");
    }
    Ok(Some(parent.id.clone()))
}

/// The posts that a call gives, all of which have to exist.
pub(crate) fn posts(call: &Call<'_>, state: &State) -> Result<Option<Vec<String>>, Refusal> {
    if given(call, "postIdList").is_none() {
        return Ok(None);
    }
    let known = |id: &str| state.posts.get(id).map(|post| post.id.clone()).ok_or_else(|| Refusal::missing("post"));
    call.texts("postIdList").into_iter().map(known).collect::<Result<_, _>>().map(Some)
}

/// The leaders that a call gives, all of whom have to exist.
pub(crate) fn leaders(call: &Call<'_>, state: &State) -> Result<Option<Vec<String>>, Refusal> {
    if given(call, "leaderUserIds").is_none() {
        return Ok(None);
    }
    let known = |id: &str| {
        let user = state.user(id, "user_id", false);
        user.map(|user| user.id.clone()).ok_or_else(Refusal::no_such_user)
    };
    call.texts("leaderUserIds").into_iter().map(known).collect::<Result<_, _>>().map(Some)
}

/// The names by language that a call gives, which are in `i18n` under a property of their own.
pub(crate) fn names(call: &Call<'_>, property: &str) -> Option<Value> {
    given(call, "i18n").and_then(|languages| languages.get(property)).cloned()
}

/// A property that is there and not null.
fn given<'c>(call: &'c Call<'_>, property: &str) -> Option<&'c Value> {
    call.input.get(property).filter(|value| !value.is_null())
}

fn shown(state: &State, id: &str) -> Value {
    let department = state.departments.get(id);
    department.map(|department| state.show_department(department, Shown::everything())).unwrap_or_default()
}
