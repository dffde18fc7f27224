//! A tree of departments and people in one call.

use serde_json::{Value, json};

use super::handlers::new;
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::users::handlers as users;

/// What an import has done.
#[derive(Default)]
struct Counts {
    users_added: u64,
    users_updated: u64,
    departments_added: u64,
    departments_updated: u64,
}

/// Adds what is missing of a tree, all of it or nothing. The top is an organization. Departments are known by their names
/// among those beside them, and people by a unique name; who is known is changed.
pub(super) fn create_tree(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = (state.departments.clone(), state.users.clone(), state.memberships.clone());
    let mut counts = Counts::default();
    if let Err(refusal) = add(call, state, &call.input, None, &mut counts) {
        (state.departments, state.users, state.memberships) = before;
        return Err(refusal);
    }
    Ok(json!({
        "addUser": counts.users_added,
        "updateUser": counts.users_updated,
        "addDepartment": counts.departments_added,
        "updateDepartment": counts.departments_updated,
    }))
}

/// Adds one node with everything below it. A node that is a text has a name only.
fn add(
    call: &Call<'_>,
    state: &mut State,
    node: &Value,
    parent: Option<&str>,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let name = node.as_str().or_else(|| text(node, "name")).unwrap_or_default();
    if name.is_empty() {
        return Err(Refusal::required("/name"));
    }
    let id = match find(call, state, name, parent).map(|known| known.id.clone()) {
        Some(id) => {
            counts.departments_updated += 1;
            id
        }
        None => {
            counts.departments_added += 1;
            insert(call, state, name, parent)?
        }
    };
    // One person is taken as well as several.
    let people = node.get("members").filter(|people| people.is_object()).map(std::slice::from_ref);
    for person in people.unwrap_or_else(|| list(node, "members")) {
        let user = add_person(call, state, person, counts)?;
        state.join(&id, &user, call.timestamp());
    }
    list(node, "children").iter().try_for_each(|child| add(call, state, child, Some(&id), counts))
}

/// The department of a name below a parent, or the organization of that name.
fn find<'s>(call: &Call<'_>, state: &'s State, name: &str, parent: Option<&str>) -> Option<&'s Department> {
    let is_it = |department: &&Department| department.name == name;
    match parent {
        Some(parent) => state.children(parent).find(is_it),
        None => state.organizations().find(|root| root.tenant.as_deref() == call.text("tenantId") && is_it(root)),
    }
}

fn insert(call: &Call<'_>, state: &mut State, name: &str, parent: Option<&str>) -> Result<String, Refusal> {
    let parent = parent.and_then(|id| state.departments.get(id));
    let mut department = new(call, name, parent);
    if parent.is_none() {
        // The call gives no code, and an organization needs one.
        department.code = Some(call.ids.hex(10));
        department.tenant = state.named_tenant(call)?.map(|tenant| tenant.id.clone());
    }
    state.departments.insert(department).map(|added| added.id.clone()).map_err(Refusal::of("department"))
}

/// Adds a user, or changes the one who is known by a name; returns the id.
fn add_person(call: &Call<'_>, state: &mut State, person: &Value, counts: &mut Counts) -> Result<String, Refusal> {
    let known = ["username", "email", "phone"].into_iter().find_map(|name| {
        let given = text(person, name)?;
        state.user(given, name, false).map(|user| user.id.clone())
    });
    let Some(id) = known else {
        counts.users_added += 1;
        return users::add(call, state, person, false);
    };
    counts.users_updated += 1;
    state.users.change(&id, |user| user.update(call, person)).map_err(Refusal::of("user"))?;
    Ok(id)
}
