//! Creates, updates, moves and deletes departments.

use serde_json::Value;

use super::lookup::{department_id_type, named_department};
use super::view::{DepartmentViewOptions, department_view};
use crate::model::genauth::department::Department;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::custom_fields::check::check_custom_data;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::copy_properties;

/// Why the root of an organization is not deleted.
const NOT_THE_ROOT: &str = "is the root of its organization";

pub(super) fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let organization = pool.organization(call.required("organizationCode"), call.text("tenantId"))?;
    let parent = pool.department_in(organization, call.required("parentDepartmentId"), department_id_type(call))?;
    let mut department = Department::new(call.new_id(), call.required("name"), Some(parent), call.timestamp());
    department.code = call.text("code").map(str::to_owned);
    department.open_id = call.text("openDepartmentId").map(str::to_owned);
    department.description = call.text("description").map(str::to_owned);
    department.is_virtual = call.flag("isVirtualNode");
    department.names = given_names(call, "name");
    department.posts = given_posts(call, pool)?.unwrap_or_default();
    if let Some(data) = given(call, "customData") {
        check_custom_data(pool, "DEPARTMENT", &department.id, data)?;
        copy_properties(&mut department.custom_data, data, |_| true);
    }
    let id = pool.departments.insert(department).map_err(ApiError::from_store("department"))?.id.clone();
    Ok(updated_view(pool, &id))
}

/// Sets what a call gives. Another parent moves the department with everything below it.
pub(super) fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let (id, parent) = (department.id.clone(), new_parent(call, pool, department)?);
    let posts = given_posts(call, pool)?;
    let leaders = given_leaders(call, pool)?;
    if let Some(data) = given(call, "customData") {
        check_custom_data(pool, "DEPARTMENT", &id, data)?;
    }
    let changed = pool.departments.update(&id, |department| {
        if let Some(name) = call.text("name") {
            name.clone_into(&mut department.name);
        }
        for (property, field) in [("description", &mut department.description), ("code", &mut department.code)] {
            if let Some(given) = call.text(property) {
                *field = Some(given.to_owned());
            }
        }
        if let Some(names) = given_names(call, "name") {
            department.names = Some(names);
        }
        if let Some(enabled) = call.optional_flag("status") {
            department.enabled = enabled;
        }
        department.parent = parent.or_else(|| department.parent.take());
        department.posts = posts.unwrap_or_else(|| std::mem::take(&mut department.posts));
        department.leaders = leaders.unwrap_or_else(|| std::mem::take(&mut department.leaders));
        copy_properties(&mut department.custom_data, given(call, "customData").unwrap_or(&Value::Null), |_| true);
        department.updated_at = call.timestamp();
    });
    changed.map_err(ApiError::from_store("department"))?;
    Ok(updated_view(pool, &id))
}

/// Enables or disables a department; the call does not name the organization.
pub(super) fn update_status(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.department(call.required("departmentId"), "department_id")?.id.clone();
    let changed = pool.departments.update(&id, |department| {
        department.enabled = call.flag("status");
        department.updated_at = call.timestamp();
    });
    changed.map_err(ApiError::from_store("department"))?;
    Ok(updated_view(pool, &id))
}

/// Deletes a department without departments and members, as the console documents; the root is deleted with its organization.
pub(super) fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = named_department(call, pool)?;
    let id = department.id.clone();
    let reject = |why: &str| Err(ApiError::new(422, format!("/departmentId: {why}")));
    if department.is_root() {
        return reject(&format!("{NOT_THE_ROOT}: delete the organization"));
    }
    if pool.departments.children(&id).next().is_some() {
        return reject("has departments below it: delete or move them first");
    }
    if pool.memberships.iter().any(|membership| membership.department == id) {
        return reject("has members: remove them first");
    }
    pool.delete_department(&id);
    Ok(success())
}

/// Returns the id of the new parent, if the call names one: any department of the organization that is not below the one to
/// move.
fn new_parent(call: &Call<'_>, pool: &UserPool, department: &Department) -> Result<Option<String>, ApiError> {
    let Some(wanted) = call.text("parentDepartmentId") else { return Ok(None) };
    let reject = |why: &str| Err(ApiError::new(422, format!("/parentDepartmentId: {why}")));
    let organization =
        pool.departments.get(&department.organization).ok_or_else(|| ApiError::not_found("organization"))?;
    let parent = pool.department_in(organization, wanted, department_id_type(call))?;
    if department.is_root() {
        return reject("the department to move is the root of its organization");
    }
    if pool.departments.path(parent).iter().any(|above| above.id == department.id) {
        return reject("is the department itself, or below it");
    }
    Ok(Some(parent.id.clone()))
}

/// Returns the ids of the posts that a call gives, all of which have to exist.
pub(crate) fn given_posts(call: &Call<'_>, pool: &UserPool) -> Result<Option<Vec<String>>, ApiError> {
    if given(call, "postIdList").is_none() {
        return Ok(None);
    }
    let ids = call.texts("postIdList").into_iter();
    Ok(Some(ids.map(|id| pool.post_by_id(id).map(|post| post.id.clone())).collect::<Result<_, _>>()?))
}

/// Returns the ids of the leaders that a call gives, all of whom have to exist.
pub(crate) fn given_leaders(call: &Call<'_>, pool: &UserPool) -> Result<Option<Vec<String>>, ApiError> {
    if given(call, "leaderUserIds").is_none() {
        return Ok(None);
    }
    let ids = call.texts("leaderUserIds").into_iter();
    Ok(Some(ids.map(|id| pool.user(id).map(|user| user.id.clone())).collect::<Result<_, _>>()?))
}

/// Returns the names by language that a call gives in a property of `i18n`.
pub(crate) fn given_names(call: &Call<'_>, property: &str) -> Option<Value> {
    given(call, "i18n").and_then(|languages| languages.get(property)).cloned()
}

/// Returns a property that is present and not null.
fn given<'c>(call: &'c Call<'_>, property: &str) -> Option<&'c Value> {
    call.input.get(property).filter(|value| !value.is_null())
}

fn updated_view(pool: &UserPool, id: &str) -> Value {
    let department = pool.departments.get(id);
    department.map(|department| department_view(pool, department, DepartmentViewOptions::full())).unwrap_or_default()
}
