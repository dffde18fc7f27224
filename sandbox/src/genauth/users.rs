//! Users: create, get, list, update, delete, ask for.

use serde_json::{Value, json};

use super::user::{Shown, User};
use super::user_filter::{has_keywords, holds, order};
use super::user_store::{Refused, UserStore};
use super::{Call, envelope};
use crate::lock::lock;
use crate::reply::Reply;

/// Creates a user.
pub(super) fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let mut users = lock(&state.genauth.users);
    let user = users.create(&call.input, &state.clock, &state.ids).map_err(|refused| refusal(call, &refused, ""))?;
    Ok(envelope::success(state, &user.show(everything())))
}

/// Creates several users, or none if one of them cannot be.
pub(super) fn create_batch(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    change_all(call, |users, request| {
        users.create(request, &state.clock, &state.ids).map(|user| user.show(everything()))
    })
}

/// Gives one user.
pub(super) fn get(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let user = users.find(call.text("userId").unwrap_or_default(), kind(call));
    let user = user.ok_or_else(|| envelope::no_such_user(call.state))?;
    Ok(envelope::success(call.state, &user.show(shown(call))))
}

/// Gives several users; who does not exist is left out.
pub(super) fn get_batch(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let found: Vec<Value> =
        ids(call).into_iter().filter_map(|id| users.find(id, kind(call))).map(|user| user.show(shown(call))).collect();
    Ok(envelope::success(call.state, &Value::Array(found)))
}

/// Searches.
pub(super) fn list(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let conditions = call.input.get("advancedFilter").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut found: Vec<&User> = users
        .iter()
        .filter(|user| {
            let keywords = call.text("keywords");
            keywords.is_none_or(|keywords| has_keywords(user, keywords, call.member("fuzzySearchOn")))
        })
        .filter(|user| conditions.iter().all(|condition| holds(user, condition)))
        .collect();
    let sort = call.member("sort").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    found.sort_by(|left, right| order(left, right, sort));
    Ok(page(call, &found, call.member("pagination").unwrap_or(&Value::Null)))
}

/// Lists, the old way.
pub(super) fn list_legacy(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let status = call.text("status");
    let found: Vec<&User> =
        users.iter().filter(|user| status.is_none_or(|status| user.text("status") == Some(status))).collect();
    Ok(page(call, &found, &call.input))
}

/// Changes a user.
pub(super) fn update(call: &Call<'_>) -> Result<Reply, Reply> {
    let state = call.state;
    let mut users = lock(&state.genauth.users);
    let user = users
        .update(call.text("userId").unwrap_or_default(), kind(call), &call.input, &state.clock)
        .map_err(|refused| refusal(call, &refused, ""))?;
    Ok(envelope::success(state, &user.show(everything())))
}

/// Changes several users, or none if one of them cannot be.
pub(super) fn update_batch(call: &Call<'_>) -> Result<Reply, Reply> {
    change_all(call, |users, request| {
        let id = request.get("userId").and_then(Value::as_str).unwrap_or_default();
        users.update(id, kind(call), request, &call.state.clock).map(|user| user.show(everything()))
    })
}

/// Deletes users; who does not exist is skipped.
pub(super) fn delete_batch(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut users = lock(&call.state.genauth.users);
    for id in ids(call) {
        users.delete(id, kind(call));
    }
    Ok(envelope::done(call.state))
}

/// Whether there is a user with one of the given names.
pub(super) fn exists(call: &Call<'_>) -> Result<Reply, Reply> {
    let users = lock(&call.state.genauth.users);
    let exists = [("username", "username"), ("email", "email"), ("phone", "phone"), ("externalId", "external_id")]
        .into_iter()
        .any(|(member, kind)| call.text(member).is_some_and(|given| users.find(given, kind).is_some()));
    Ok(envelope::success(call.state, &json!({"exists": exists})))
}

/// What the given user ids are.
pub(super) fn kind<'c>(call: &'c Call<'_>) -> &'c str {
    call.member("userIdType").and_then(Value::as_str).unwrap_or("user_id")
}

fn ids<'c>(call: &'c Call<'_>) -> Vec<&'c str> {
    let ids = call.input.get("userIds").and_then(Value::as_array);
    ids.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Applies a change to every item of a list, on a copy that takes the place of the users when all are done.
fn change_all(
    call: &Call<'_>,
    change: impl Fn(&mut UserStore, &Value) -> Result<Value, Refused>,
) -> Result<Reply, Reply> {
    let mut users = lock(&call.state.genauth.users);
    let mut changed = users.clone();
    let mut shown = Vec::new();
    for (at, request) in call.input.get("list").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let user = change(&mut changed, request);
        shown.push(user.map_err(|refused| refusal(call, &refused, &format!("/list/{at}")))?);
    }
    *users = changed;
    Ok(envelope::success(call.state, &Value::Array(shown)))
}

fn refusal(call: &Call<'_>, refused: &Refused, pointer: &str) -> Reply {
    match refused {
        Refused::Nameless => {
            let message = format!("{pointer}/email: one of email, phone and username is required (required)");
            envelope::invalid(call.state, &message)
        }
        Refused::Taken(member) => {
            let message = format!("{pointer}/{member}: another user has it (unique)");
            envelope::error(call.state, 409, None, &message)
        }
        Refused::Missing => envelope::no_such_user(call.state),
    }
}

fn page(call: &Call<'_>, found: &[&User], pagination: &Value) -> Reply {
    let number = |name: &str, default: u64| {
        let given = pagination.get(name).and_then(Value::as_u64).unwrap_or(default);
        usize::try_from(given).unwrap_or(usize::MAX)
    };
    let (page, limit) = (number("page", 1).max(1), number("limit", 10));
    let list: Vec<Value> =
        found.iter().skip((page - 1).saturating_mul(limit)).take(limit).map(|user| user.show(shown(call))).collect();
    envelope::success(call.state, &json!({"totalCount": found.len(), "list": list}))
}

fn shown(call: &Call<'_>) -> Shown {
    Shown {
        custom_data: call.flag("withCustomData"),
        flat: call.flag("flatCustomData"),
        identities: call.flag("withIdentities"),
        departments: call.flag("withDepartmentIds"),
    }
}

/// What the answer to a change shows.
fn everything() -> Shown {
    Shown { custom_data: true, identities: true, departments: true, flat: false }
}
