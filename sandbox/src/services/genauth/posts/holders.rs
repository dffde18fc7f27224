//! Holders of posts.

use serde_json::Value;

use super::view::{post_view, post_with_departments_view};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::unpaged;
use crate::services::genauth::payload::success;
use crate::services::genauth::users::view::{UserViewOptions, user_view};

/// Returns the first post of a user.
pub(super) fn get_first_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    first_post(call, pool, false)
}

pub(super) fn list_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = holder(call, pool, false)?;
    Ok(pool.posts_of(&user.id).map(post_view).collect::<Value>())
}

/// Sets the posts of a user, all of which have to exist.
pub(super) fn set_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = holder(call, pool, false)?.id.clone();
    let mut posts = Vec::new();
    for id in call.texts("postIds") {
        let post = pool.post_by_id(id)?.id.clone();
        if !posts.contains(&post) {
            posts.push(post);
        }
    }
    pool.set_posts(&user, posts);
    Ok(success())
}

/// Gives a user a post, as the first of those that the user has.
pub(super) fn connect(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = holder(call, pool, false)?.id.clone();
    let post = pool.post_by_id(call.required("postId"))?.id.clone();
    let others = pool.posts_of(&user).map(|held| held.id.clone()).filter(|held| *held != post);
    let posts = std::iter::once(post.clone()).chain(others).collect();
    pool.set_posts(&user, posts);
    Ok(success())
}

pub(crate) fn get_of_public_account(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    first_post(call, pool, true)
}

/// Sets the one post of a public account.
pub(crate) fn set_of_public_account(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = holder(call, pool, true)?.id.clone();
    let post = pool.post_by_id(call.required("postId"))?.id.clone();
    pool.set_posts(&account, vec![post]);
    Ok(success())
}

/// Takes a post from a public account; one that it does not hold is no error.
pub(crate) fn unbind_public_account(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = holder(call, pool, true)?.id.clone();
    let post = pool.post_by_id(call.required("postId"))?.id.clone();
    pool.post_holders.retain(|holder| !(holder.post == post && holder.user == account));
    Ok(success())
}

pub(crate) fn list_public_accounts(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let post = pool.post_by_id(call.required("postId"))?.id.clone();
    Ok(unpaged(pool.post_holders(&post, true).map(|account| user_view(pool, account, UserViewOptions::default()))))
}

fn first_post(call: &Call<'_>, pool: &UserPool, public: bool) -> HandlerResult {
    let post = pool.posts_of(&holder(call, pool, public)?.id).next();
    post.map(|post| post_with_departments_view(pool, post)).ok_or_else(|| ApiError::not_found("post of the user"))
}

fn holder<'s>(call: &Call<'_>, pool: &'s UserPool, public: bool) -> Result<&'s User, ApiError> {
    Ok(pool.find_user(call.required("userId"), "user_id", public)?)
}
