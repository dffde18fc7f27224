//! Imports a tree of departments and people in one call.

use serde_json::{Value, json};

use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::properties::{items, text};
use crate::services::genauth::tenants::lookup::named_tenant;
use crate::services::genauth::users::handlers::add_user;
use crate::services::genauth::users::request::apply_request;

/// Numbers of records that an import has added and updated.
#[derive(Default)]
struct Counts {
    users_added: u64,
    users_updated: u64,
    departments_added: u64,
    departments_updated: u64,
}

/// Adds what is missing of a tree, all of it or nothing. The top is an organization. Departments are identified by their name
/// among their siblings, and people by a unique name; people who exist are updated.
pub(super) fn create_tree(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = (pool.departments.clone(), pool.users.clone(), pool.memberships.clone());
    let mut counts = Counts::default();
    if let Err(error) = add_node(call, pool, &call.input, None, &mut counts) {
        (pool.departments, pool.users, pool.memberships) = before;
        return Err(error);
    }
    Ok(json!({
        "addUser": counts.users_added,
        "updateUser": counts.users_updated,
        "addDepartment": counts.departments_added,
        "updateDepartment": counts.departments_updated,
    }))
}

/// Adds a node with everything below it. A node that is a string has only a name.
fn add_node(
    call: &Call<'_>,
    pool: &mut UserPool,
    node: &Value,
    parent: Option<&str>,
    counts: &mut Counts,
) -> Result<(), ApiError> {
    let name = node.as_str().or_else(|| text(node, "name")).unwrap_or_default();
    if name.is_empty() {
        return Err(ApiError::required("/name"));
    }
    let id = match find_department(call, pool, name, parent).map(|known| known.id.clone()) {
        Some(id) => {
            counts.departments_updated += 1;
            id
        }
        None => {
            counts.departments_added += 1;
            insert_department(call, pool, name, parent)?
        }
    };
    // A single person is accepted as well as a list.
    let people = node.get("members").filter(|people| people.is_object()).map(std::slice::from_ref);
    for person in people.unwrap_or_else(|| items(node, "members")) {
        let user = add_person(call, pool, person, counts)?;
        pool.join_department(&id, &user, call.timestamp());
    }
    items(node, "children").iter().try_for_each(|child| add_node(call, pool, child, Some(&id), counts))
}

/// Returns the department of a name below a parent, or the organization of that name.
fn find_department<'s>(
    call: &Call<'_>,
    pool: &'s UserPool,
    name: &str,
    parent: Option<&str>,
) -> Option<&'s Department> {
    let is_it = |department: &&Department| department.name == name;
    match parent {
        Some(parent) => pool.departments.children(parent).find(is_it),
        None => {
            pool.departments.organizations().find(|root| root.tenant.as_deref() == call.text("tenantId") && is_it(root))
        }
    }
}

fn insert_department(
    call: &Call<'_>,
    pool: &mut UserPool,
    name: &str,
    parent: Option<&str>,
) -> Result<String, ApiError> {
    let parent = parent.and_then(|id| pool.departments.get(id));
    let mut department = Department::new(call.new_id(), name, parent, call.timestamp());
    if parent.is_none() {
        // The call gives no code, and an organization needs one.
        department.code = Some(call.context.ids.hex(10));
        department.tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.clone());
    }
    pool.departments.insert(department).map(|added| added.id.clone()).map_err(ApiError::from_store("department"))
}

/// Adds a user, or updates the one who has one of the unique names; returns the id.
fn add_person(call: &Call<'_>, pool: &mut UserPool, person: &Value, counts: &mut Counts) -> Result<String, ApiError> {
    let known = ["username", "email", "phone"].into_iter().find_map(|name| {
        let given = text(person, name)?;
        pool.find_user(given, name, false).ok().map(|user| user.id.clone())
    });
    let Some(id) = known else {
        counts.users_added += 1;
        return add_user(call, pool, person, false);
    };
    counts.users_updated += 1;
    pool.users.update(&id, |user| apply_request(user, call, person)).map_err(ApiError::from_store("user"))?;
    Ok(id)
}
