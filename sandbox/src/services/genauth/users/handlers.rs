//! Users and public accounts: creates, returns, searches, updates and deletes them.

use serde_json::{Value, json};

use super::filter::{compare_users, has_keywords, matches_condition};
use super::lookup::{named_user, user_id_type};
use super::request::{apply_request, new_user};
use super::search_query::SearchQuery;
use super::view::{UserViewOptions, user_view};
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::custom_fields::check::check_custom_data;
use crate::services::genauth::departments::lookup::department_id_type;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::page;
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::{text, texts};

/// Properties of which a user needs at least one.
const NAMES: &[&str] = &["email", "phone", "username"];

pub(crate) const USERS: OperationGroup = OperationGroup {
    audit_resource: "user",
    operations: &[
        ("createUser", |call, pool| create(call, pool, false)),
        ("createUsersBatch", |call, pool| create_batch(call, pool, false)),
        ("getUser", |call, pool| get(call, pool, false)),
        ("getUserBatch", |call, pool| get_batch(call, pool, false)),
        ("listUsers", |call, pool| search(call, pool, false)),
        ("listUsersByKeywords", |call, pool| search(call, pool, false)),
        ("listUsersLegacy", list_legacy),
        ("listArchivedUsers", list_archived),
        ("updateUser", |call, pool| update(call, pool, false)),
        ("updateUserBatch", |call, pool| update_batch(call, pool, false)),
        ("deleteUsersBatch", |call, pool| delete_batch(call, pool, false)),
        ("isUserExists", check_existence),
    ],
};

/// Creates a user.
pub(crate) fn create(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let id = add_user(call, pool, &call.input, public)?;
    Ok(pool.users.get(&id).map(|user| user_view(pool, user, UserViewOptions::full())).unwrap_or_default())
}

/// Creates several users, or none if one of them is invalid.
pub(crate) fn create_batch(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let mut created: Vec<String> = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match add_user(call, pool, request, public) {
            Ok(id) => created.push(id),
            Err(error) => {
                created.iter().for_each(|id| pool.delete_user(id));
                return Err(error.at_index("list", at));
            }
        }
    }
    Ok(all_users_view(pool, &created))
}

/// Returns one user.
pub(crate) fn get(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    named_user(call, pool, public).map(|user| user_view(pool, user, UserViewOptions::requested(call)))
}

/// Returns several users; unknown ids are left out.
pub(crate) fn get_batch(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let found = call.texts("userIds").into_iter().filter_map(|id| pool.find_user(id, user_id_type(call), public).ok());
    Ok(found.map(|user| user_view(pool, user, UserViewOptions::requested(call))).collect())
}

/// Searches by keywords, conditions and a search query.
pub(crate) fn search(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let conditions = call.list("advancedFilter");
    let keywords = call.text("keywords");
    let query = call.input.get("searchQuery").filter(|query| !query.is_null());
    let query = query.map(SearchQuery::parse).transpose()?;
    let found: Vec<&User> = pool
        .users
        .iter()
        .filter(|user| user.public == public)
        .filter(|user| keywords.is_none_or(|keywords| has_keywords(user, keywords, call.property("fuzzySearchOn"))))
        .filter(|user| conditions.iter().all(|condition| matches_condition(pool, user, condition)))
        .collect();
    let mut found = match query {
        Some(query) => query.search(found, |user| user_view(pool, user, UserViewOptions::full())),
        None => found,
    };
    let sort = call.property("sort").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    found.sort_by(|left, right| compare_users(left, right, sort));
    Ok(page(call, &found, |user| user_view(pool, user, UserViewOptions::requested(call))))
}

/// Lists users as the deprecated operation does.
fn list_legacy(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let status = call.text("status");
    let (start, end) =
        (call.unix_millis("updatedAtStart").unwrap_or(0), call.unix_millis("updatedAtEnd").unwrap_or(u64::MAX));
    let found: Vec<&User> = pool
        .users
        .iter()
        .filter(|user| !user.public && status.is_none_or(|status| user.text("status") == Some(status)))
        .filter(|user| (start..=end).contains(&user.updated))
        .collect();
    Ok(page(call, &found, |user| user_view(pool, user, UserViewOptions::requested(call))))
}

fn list_archived(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let start = call.unix_millis("startAt").unwrap_or(0);
    let is_archived = |user: &&User| !user.public && user.text("status") == Some("Archived") && user.updated >= start;
    let found: Vec<&User> = pool.users.iter().filter(is_archived).collect();
    Ok(page(call, &found, |user| json!({"userId": user.id, "archivedAt": user.profile.get("statusChangedAt")})))
}

/// Updates a user.
pub(crate) fn update(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let before = update_user(call, pool, &call.input, public)?;
    Ok(pool.users.get(&before.id).map(|user| user_view(pool, user, UserViewOptions::full())).unwrap_or_default())
}

/// Updates several users, or none if one of them is invalid.
pub(crate) fn update_batch(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let mut before: Vec<User> = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match update_user(call, pool, request, public) {
            Ok(user) => before.push(user),
            Err(error) => {
                before.into_iter().rev().for_each(|user| pool.users.restore(user));
                return Err(error.at_index("list", at));
            }
        }
    }
    let ids: Vec<String> = before.into_iter().map(|user| user.id).collect();
    Ok(all_users_view(pool, &ids))
}

/// Deletes users; unknown ids are skipped.
pub(crate) fn delete_batch(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    for given in call.texts("userIds") {
        if let Ok(id) = pool.find_user(given, user_id_type(call), public).map(|user| user.id.clone()) {
            pool.delete_user(&id);
        }
    }
    Ok(success())
}

/// Reports whether there is a user with one of the given names.
fn check_existence(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let exists = [("username", "username"), ("email", "email"), ("phone", "phone"), ("externalId", "external_id")]
        .into_iter()
        .any(|(property, id_type)| {
            call.text(property).is_some_and(|given| pool.find_user(given, id_type, false).is_ok())
        });
    Ok(json!({"exists": exists}))
}

/// Adds a user with the departments that a request names, which all have to exist; returns the id.
pub(crate) fn add_user(
    call: &Call<'_>,
    pool: &mut UserPool,
    request: &Value,
    public: bool,
) -> Result<String, ApiError> {
    if !NAMES.iter().any(|name| text(request, name).is_some()) {
        return Err(ApiError::invalid("/email", "one of email, phone and username is required", "required"));
    }
    let user = new_user(call, request, public);
    check_custom_data(pool, "USER", &user.id, request.get("customData").unwrap_or(&Value::Null))?;
    let department = |id: &str| pool.department(id, department_id_type(call)).map(|department| department.id.clone());
    let departments: Vec<String> =
        texts(request, "departmentIds").into_iter().map(department).collect::<Result<_, _>>()?;
    let id = pool.users.insert(user).map_err(ApiError::from_store("user"))?.id.clone();
    departments.iter().for_each(|department| pool.join_department(department, &id, call.timestamp()));
    Ok(id)
}

/// Updates a user; returns them as they were before.
fn update_user(call: &Call<'_>, pool: &mut UserPool, request: &Value, public: bool) -> Result<User, ApiError> {
    let given = request.get("userId").and_then(Value::as_str).unwrap_or_default();
    let before = pool.find_user(given, user_id_type(call), public)?.clone();
    check_custom_data(pool, "USER", &before.id, request.get("customData").unwrap_or(&Value::Null))?;
    pool.users.update(&before.id, |user| apply_request(user, call, request)).map_err(ApiError::from_store("user"))?;
    Ok(before)
}

fn all_users_view(pool: &UserPool, ids: &[String]) -> Value {
    let users = ids.iter().filter_map(|id| pool.users.get(id));
    users.map(|user| user_view(pool, user, UserViewOptions::full())).collect()
}
