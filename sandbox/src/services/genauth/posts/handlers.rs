//! Creates, updates and removes posts.

use super::view::post_with_departments_view;
use crate::model::genauth::post::Post;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::payload::success;

/// Creates a post. The service generates its id, whatever the call gives.
pub(super) fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let departments = given_departments(call, pool)?;
    let post = Post {
        id: call.new_id(),
        code: call.text("code").ok_or_else(|| ApiError::required("/code"))?.to_owned(),
        name: call.required("name").to_owned(),
        description: call.required("description").to_owned(),
        created: call.now_millis(),
        updated: call.now_millis(),
    };
    let id = pool.posts.insert(post).map_err(ApiError::from_store("post"))?.id.clone();
    if let Some(departments) = departments {
        pool.departments.set_post(&id, &departments);
    }
    updated_view(pool, &id)
}

/// Updates a post by its id, or by its code where the call gives no id.
pub(super) fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let departments = given_departments(call, pool)?;
    let id = match call.text("id") {
        Some(id) => pool.post_by_id(id)?.id.clone(),
        None => pool.post(call.required("code"))?.id.clone(),
    };
    let changed = pool.posts.update(&id, |post| {
        for (property, field) in
            [("code", &mut post.code), ("name", &mut post.name), ("description", &mut post.description)]
        {
            if let Some(given) = call.text(property) {
                given.clone_into(field);
            }
        }
        post.updated = call.now_millis();
    });
    changed.map_err(ApiError::from_store("post"))?;
    if let Some(departments) = departments {
        pool.departments.set_post(&id, &departments);
    }
    updated_view(pool, &id)
}

/// Removes a post from its holders and departments.
pub(super) fn remove(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.post(call.required("code"))?.id.clone();
    pool.delete_post(&id);
    Ok(success())
}

/// Returns the ids of the departments that a call gives, all of which have to exist.
fn given_departments(call: &Call<'_>, pool: &UserPool) -> Result<Option<Vec<String>>, ApiError> {
    if call.input.get("departmentIdList").is_none() {
        return Ok(None);
    }
    let known = |id: &str| pool.department(id, "department_id").map(|department| department.id.clone());
    Ok(Some(call.texts("departmentIdList").into_iter().map(known).collect::<Result<_, _>>()?))
}

fn updated_view(pool: &UserPool, id: &str) -> HandlerResult {
    Ok(post_with_departments_view(pool, pool.post_by_id(id)?))
}
