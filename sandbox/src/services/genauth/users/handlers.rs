//! Users and public accounts: create, get, list, update, delete, ask for.

use serde_json::{Value, json};

use super::filter::{has_keywords, holds, order};
use super::search_query::SearchQuery;
use crate::model::genauth::department::id_kind;
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, list, text, texts};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;

/// Members of which a user needs one.
const NAMES: &[&str] = &["email", "phone", "username"];

pub(crate) const USERS: Group = Group {
    audited: "user",
    operations: &[
        ("createUser", |call, state| create(call, state, false)),
        ("createUsersBatch", |call, state| create_batch(call, state, false)),
        ("getUser", |call, state| get(call, state, false)),
        ("getUserBatch", |call, state| get_batch(call, state, false)),
        ("listUsers", |call, state| search(call, state, false)),
        ("listUsersByKeywords", |call, state| search(call, state, false)),
        ("listUsersLegacy", list_legacy),
        ("listArchivedUsers", list_archived),
        ("updateUser", |call, state| update(call, state, false)),
        ("updateUserBatch", |call, state| update_batch(call, state, false)),
        ("deleteUsersBatch", |call, state| delete_batch(call, state, false)),
        ("isUserExists", exists),
    ],
};

/// Creates a user.
pub(crate) fn create(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let id = add(call, state, &call.input, public)?;
    Ok(state.users.get(&id).map(|user| state.show_user(user, Shown::everything())).unwrap_or_default())
}

/// Creates several users, or none if one of them cannot be.
pub(crate) fn create_batch(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let mut created: Vec<String> = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match add(call, state, request, public) {
            Ok(id) => created.push(id),
            Err(refusal) => {
                created.iter().for_each(|id| state.forget_user(id));
                return Err(refusal.within("list", at));
            }
        }
    }
    Ok(show_all(state, &created))
}

/// Gives one user.
pub(crate) fn get(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    named(call, state, public).map(|user| state.show_user(user, Shown::asked(call)))
}

/// Gives several users; who does not exist is left out.
pub(crate) fn get_batch(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let found = call.texts("userIds").into_iter().filter_map(|id| state.user(id, kind(call), public));
    Ok(found.map(|user| state.show_user(user, Shown::asked(call))).collect())
}

/// Searches.
pub(crate) fn search(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let conditions = list(&call.input, "advancedFilter");
    let keywords = call.text("keywords");
    let query = call.input.get("searchQuery").filter(|query| !query.is_null());
    let query = query.map(SearchQuery::read).transpose()?;
    let found: Vec<&User> = state
        .users
        .iter()
        .filter(|user| user.public == public)
        .filter(|user| keywords.is_none_or(|keywords| has_keywords(user, keywords, call.member("fuzzySearchOn"))))
        .filter(|user| conditions.iter().all(|condition| holds(state, user, condition)))
        .collect();
    let mut found = match query {
        Some(query) => query.search(found, |user| state.show_user(user, Shown::everything())),
        None => found,
    };
    let sort = call.member("sort").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    found.sort_by(|left, right| order(left, right, sort));
    Ok(page(call, &found, |user| state.show_user(user, Shown::asked(call))))
}

/// Lists, the old way.
fn list_legacy(call: &Call<'_>, state: &mut State) -> Outcome {
    let status = call.text("status");
    let (start, end) = (call.moment("updatedAtStart").unwrap_or(0), call.moment("updatedAtEnd").unwrap_or(u64::MAX));
    let found: Vec<&User> = state
        .users
        .iter()
        .filter(|user| !user.public && status.is_none_or(|status| user.text("status") == Some(status)))
        .filter(|user| (start..=end).contains(&user.updated))
        .collect();
    Ok(page(call, &found, |user| state.show_user(user, Shown::asked(call))))
}

fn list_archived(call: &Call<'_>, state: &mut State) -> Outcome {
    let start = call.moment("startAt").unwrap_or(0);
    let is_archived = |user: &&User| !user.public && user.text("status") == Some("Archived") && user.updated >= start;
    let found: Vec<&User> = state.users.iter().filter(is_archived).collect();
    Ok(page(call, &found, |user| json!({"userId": user.id, "archivedAt": user.profile.get("statusChangedAt")})))
}

/// Changes a user.
pub(crate) fn update(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let before = change(call, state, &call.input, public)?;
    Ok(state.users.get(&before.id).map(|user| state.show_user(user, Shown::everything())).unwrap_or_default())
}

/// Changes several users, or none if one of them cannot be.
pub(crate) fn update_batch(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let mut before: Vec<User> = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match change(call, state, request, public) {
            Ok(user) => before.push(user),
            Err(refusal) => {
                before.into_iter().rev().for_each(|user| state.users.restore(user));
                return Err(refusal.within("list", at));
            }
        }
    }
    let ids: Vec<String> = before.into_iter().map(|user| user.id).collect();
    Ok(show_all(state, &ids))
}

/// Deletes users; who does not exist is skipped.
pub(crate) fn delete_batch(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    for given in call.texts("userIds") {
        if let Some(id) = state.user(given, kind(call), public).map(|user| user.id.clone()) {
            state.forget_user(&id);
        }
    }
    Ok(done())
}

/// Whether there is a user with one of the given names.
fn exists(call: &Call<'_>, state: &mut State) -> Outcome {
    let exists = [("username", "username"), ("email", "email"), ("phone", "phone"), ("externalId", "external_id")]
        .into_iter()
        .any(|(member, kind)| call.text(member).is_some_and(|given| state.user(given, kind, false).is_some()));
    Ok(json!({"exists": exists}))
}

/// What the given user ids are.
pub(crate) fn kind<'c>(call: &'c Call<'_>) -> &'c str {
    call.member("userIdType").and_then(Value::as_str).unwrap_or("user_id")
}

/// The user that a call names in `userId`.
pub(crate) fn named<'s>(call: &Call<'_>, state: &'s State, public: bool) -> Result<&'s User, Refusal> {
    state.user(call.name("userId"), kind(call), public).ok_or_else(Refusal::no_such_user)
}

/// Success of an operation that reports no more than that.
pub(crate) fn done() -> Value {
    json!({"success": true})
}

/// Adds a user with the departments that a request names, which all have to exist; returns the id.
pub(crate) fn add(call: &Call<'_>, state: &mut State, request: &Value, public: bool) -> Result<String, Refusal> {
    if !NAMES.iter().any(|name| text(request, name).is_some()) {
        return Err(Refusal::invalid("/email", "one of email, phone and username is required", "required"));
    }
    let user = User::new(call, request, public);
    state.check_custom_data("USER", &user.id, request.get("customData").unwrap_or(&Value::Null))?;
    let department = |id: &str| state.department(id, id_kind(call)).map(|department| department.id.clone());
    let departments: Vec<String> =
        texts(request, "departmentIds").into_iter().map(department).collect::<Result<_, _>>()?;
    let id = state.users.insert(user).map_err(Refusal::of("user"))?.id.clone();
    departments.iter().for_each(|department| state.join(department, &id, call.timestamp()));
    Ok(id)
}

/// Changes a user; gives them as they were before.
fn change(call: &Call<'_>, state: &mut State, request: &Value, public: bool) -> Result<User, Refusal> {
    let given = request.get("userId").and_then(Value::as_str).unwrap_or_default();
    let before = state.user(given, kind(call), public).cloned().ok_or_else(Refusal::no_such_user)?;
    state.check_custom_data("USER", &before.id, request.get("customData").unwrap_or(&Value::Null))?;
    state.users.change(&before.id, |user| user.update(call, request)).map_err(Refusal::of("user"))?;
    Ok(before)
}

fn show_all(state: &State, ids: &[String]) -> Value {
    let users = ids.iter().filter_map(|id| state.users.get(id));
    users.map(|user| state.show_user(user, Shown::everything())).collect()
}
