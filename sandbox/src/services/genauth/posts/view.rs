//! Posts as responses have them, and the calls that return them.

use serde_json::{Value, json};

use crate::model::genauth::post::Post;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::properties::contains_keyword;

pub(super) fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    Ok(post_with_departments_view(pool, pool.post(call.required("code"))?))
}

/// Returns the first of the posts that exists: the response has one.
pub(super) fn get_by_id(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = call.texts("idList").into_iter().find_map(|id| pool.posts.get(id));
    found.map(post_view).ok_or_else(|| ApiError::not_found("post"))
}

pub(super) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let codes = call.texts("postCodes");
    let bound = |property: &str| call.unix_millis(property);
    let is_within = |at: u64, after: Option<u64>, before: Option<u64>| {
        after.is_none_or(|after| at >= after) && before.is_none_or(|before| at <= before)
    };
    let found: Vec<&Post> = pool
        .posts
        .iter()
        .filter(|post| contains_keyword(call.text("keywords"), &[&post.code, &post.name]))
        .filter(|post| codes.is_empty() || codes.contains(&post.code.as_str()))
        .filter(|post| is_within(post.created, bound("createdAfter"), bound("createdBefore")))
        .filter(|post| is_within(post.updated, bound("updatedAfter"), bound("updatedBefore")))
        .collect();
    let mut view = page(call, &found, |post| {
        let mut view = post_view(post);
        view["userCount"] = pool.post_holders(&post.id, false).count().into();
        view["departmentCount"] = pool.departments.with_post(&post.id).len().into();
        view["metadataSource"] = json!([]);
        view
    });
    if call.flag("skipCount") {
        view["totalCount"] = 0.into();
    }
    Ok(view)
}

/// Returns a post with the ids of its departments.
pub(super) fn post_with_departments_view(pool: &UserPool, post: &Post) -> Value {
    let mut view = post_view(post);
    view["departmentIdList"] = json!(pool.departments.with_post(&post.id));
    view
}

pub(super) fn post_view(post: &Post) -> Value {
    json!({"id": post.id, "code": post.code, "name": post.name, "description": post.description})
}
