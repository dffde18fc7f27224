//! Posts as calls return them.

use serde_json::{Value, json};

use crate::model::genauth::post::Post;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::page;

impl State {
    /// Ids of the departments that have a post.
    pub(super) fn departments_with(&self, post: &str) -> Vec<&str> {
        let have = self.departments.iter().filter(|department| department.posts.iter().any(|known| known == post));
        have.map(|department| department.id.as_str()).collect()
    }

    /// The post of a code.
    pub(super) fn post(&self, code: &str) -> Result<&Post, Refusal> {
        self.posts.find("code", code).ok_or_else(|| Refusal::missing("post"))
    }
}

pub(super) fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    state.post(call.name("code")).map(|post| with_departments(state, post))
}

/// Returns the first of some posts that exists: the response has room for one.
pub(super) fn get_by_id(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = call.texts("idList").into_iter().find_map(|id| state.posts.get(id));
    found.map(show).ok_or_else(|| Refusal::missing("post"))
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let codes = call.texts("postCodes");
    let bound = |property: &str| call.moment(property);
    let is_within = |at: u64, after: Option<u64>, before: Option<u64>| {
        after.is_none_or(|after| at >= after) && before.is_none_or(|before| at <= before)
    };
    let found: Vec<&Post> = state
        .posts
        .iter()
        .filter(|post| matches(call.text("keywords"), &[&post.code, &post.name]))
        .filter(|post| codes.is_empty() || codes.contains(&post.code.as_str()))
        .filter(|post| is_within(post.created, bound("createdAfter"), bound("createdBefore")))
        .filter(|post| is_within(post.updated, bound("updatedAfter"), bound("updatedBefore")))
        .collect();
    let mut shown = page(call, &found, |post| {
        let mut shown = show(post);
        shown["userCount"] = state.count_holders(&post.id).into();
        shown["departmentCount"] = state.departments_with(&post.id).len().into();
        shown["metadataSource"] = json!([]);
        shown
    });
    if call.flag("skipCount") {
        shown["totalCount"] = 0.into();
    }
    Ok(shown)
}

/// A post with the ids of its departments.
pub(super) fn with_departments(state: &State, post: &Post) -> Value {
    let mut shown = show(post);
    shown["departmentIdList"] = json!(state.departments_with(&post.id));
    shown
}

pub(super) fn show(post: &Post) -> Value {
    json!({"id": post.id, "code": post.code, "name": post.name, "description": post.description})
}
