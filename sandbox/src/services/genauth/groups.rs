//! Groups of users.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::custom_fields::check::check_custom_data;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::{page, page_of, unpaged};
use super::payload::success;
use super::properties::{contains_keyword, copy_properties, text};
use super::users::lookup::named_user;
use super::users::view::{UserViewOptions, user_view};
use crate::model::genauth::group::UserGroup;
use crate::model::genauth::members::Members;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const GROUPS: OperationGroup = OperationGroup {
    audit_resource: "userGroup",
    operations: &[
        ("createGroup", create),
        ("createGroupsBatch", create_batch),
        ("createOrUpdateGroup", create_or_update),
        ("getGroup", get),
        ("getAllGroups", get_all),
        ("listGroups", list),
        ("updateGroup", update),
        ("deleteGroupsBatch", delete_batch),
        ("addGroupMembers", add_members),
        ("removeGroupMembers", remove_members),
        ("listGroupMembers", list_members),
        ("getUserGroups", |call, pool| list_user_groups(call, pool, false)),
        ("getGroupsOfPublicAccount", |call, pool| list_user_groups(call, pool, true)),
    ],
};

/// Creates a group from a request.
fn new_group(call: &Call<'_>, request: &Value) -> UserGroup {
    let property = |name| text(request, name).unwrap_or_default().to_owned();
    let mut custom_data = Map::new();
    copy_properties(&mut custom_data, request.get("customData").unwrap_or(&Value::Null), |_| true);
    UserGroup {
        id: call.new_id(),
        code: property("code"),
        name: property("name"),
        description: property("description"),
        kind: property("type"),
        custom_data,
        members: Members::default(),
    }
}

/// Returns a group without its members, and with its custom data if the call requests it.
fn group_view(group: &UserGroup, call: &Call<'_>) -> Value {
    let mut view = json!({
        "id": group.id,
        "code": group.code,
        "name": group.name,
        "description": group.description,
        "type": group.kind,
        "members": [],
        "metadataSource": [],
    });
    if call.flag("withCustomData") {
        view["customData"] = Value::Object(group.custom_data.clone());
    }
    view
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let group = add_group(call, pool, &call.input)?;
    Ok(group_view(group, call))
}

/// Creates several groups, or none if one of them is invalid.
fn create_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let before = pool.groups.clone();
    let mut created = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match add_group(call, pool, request) {
            Ok(group) => created.push(group_view(group, call)),
            Err(error) => {
                pool.groups = before;
                return Err(error.at_index("list", at));
            }
        }
    }
    Ok(Value::Array(created))
}

fn create_or_update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let known = pool.groups.find("code", call.required("code")).map(|group| group.id.clone());
    let Some(id) = known else {
        let group = add_group(call, pool, &call.input)?;
        return Ok(json!({"created": true, "data": group_view(group, call)}));
    };
    let given = new_group(call, &call.input);
    let changed = pool.groups.update(&id, |group| {
        (group.name, group.description, group.kind) = (given.name, given.description, given.kind);
    });
    let group = changed.map_err(ApiError::from_store("group"))?;
    Ok(json!({"created": false, "data": group_view(group, call)}))
}

fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    named_group(call, pool).map(|group| group_view(group, call))
}

fn get_all(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let with_members = |group: &UserGroup| {
        let mut view = group_view(group, call);
        if call.flag("fetchMembers") {
            let members = pool.group_members(group).into_iter();
            view["members"] = members.map(|user| user_view(pool, user, UserViewOptions::default())).collect();
        }
        view
    };
    Ok(pool.groups.iter().map(with_members).collect())
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let keywords = call.text("keywords");
    let found: Vec<&UserGroup> =
        pool.groups.iter().filter(|group| contains_keyword(keywords, &[&group.code, &group.name])).collect();
    Ok(page(call, &found, |group| group_view(group, call)))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_group(call, pool)?.id.clone();
    check_code(call.text("newCode"), "/newCode")?;
    if let Some(data) = call.input.get("customData") {
        check_custom_data(pool, "GROUP", &id, data)?;
    }
    let changed = pool.groups.update(&id, |group| {
        for (property, field) in
            [("newCode", &mut group.code), ("name", &mut group.name), ("description", &mut group.description)]
        {
            if let Some(given) = call.text(property) {
                given.clone_into(field);
            }
        }
        copy_properties(&mut group.custom_data, call.input.get("customData").unwrap_or(&Value::Null), |_| true);
    });
    changed.map(|group| group_view(group, call)).map_err(ApiError::from_store("group"))
}

/// Deletes groups; unknown codes are skipped.
fn delete_batch(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    for code in call.texts("codeList") {
        if let Some(id) = pool.groups.find("code", code).map(|group| group.id.clone()) {
            pool.delete_group(&id);
        }
    }
    Ok(success())
}

/// Adds users, who all have to exist; some may be members already.
fn add_members(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_group(call, pool)?.id.clone();
    let added = call.texts("userIds");
    if added.iter().any(|user| pool.users.get(user).is_none()) {
        return Err(ApiError::user_not_found());
    }
    pool.groups.update_in_place(&id, |group| added.into_iter().for_each(|user| group.members.insert(user)));
    Ok(success())
}

/// Removes users; those who are no members are skipped.
fn remove_members(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_group(call, pool)?.id.clone();
    let removed = call.texts("userIds");
    pool.groups.update_in_place(&id, |group| removed.into_iter().for_each(|user| group.members.remove(user)));
    Ok(success())
}

fn list_members(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let members = &named_group(call, pool)?.members;
    // Every member is a user: deletion removes a user from all groups.
    let on_page = page_of(call, members.len(), members.iter(), |id| {
        pool.users.get(id).map(|user| user_view(pool, user, UserViewOptions::requested(call))).unwrap_or_default()
    });
    Ok(on_page)
}

fn list_user_groups(call: &Call<'_>, pool: &mut UserPool, public: bool) -> HandlerResult {
    let user = named_user(call, pool, public)?;
    Ok(unpaged(pool.groups.of_user(&user.id).map(|group| group_view(group, call))))
}

fn add_group<'s>(call: &Call<'_>, pool: &'s mut UserPool, request: &Value) -> Result<&'s UserGroup, ApiError> {
    check_code(text(request, "code"), "/code")?;
    let group = new_group(call, request);
    check_custom_data(pool, "GROUP", &group.id, &Value::Object(group.custom_data.clone()))?;
    pool.groups.insert(group).map_err(ApiError::from_store("group"))
}

/// Checks a code. It is documented as a plain identifier; which characters that allows is not, so that only whitespace and
/// slashes, which no identifier has, are rejected.
fn check_code(code: Option<&str>, pointer: &str) -> Result<(), ApiError> {
    match code {
        Some(code) if code.contains(|character: char| character.is_whitespace() || character == '/') => {
            Err(ApiError::invalid(pointer, "is no plain identifier", "pattern"))
        }
        _ => Ok(()),
    }
}

fn named_group<'s>(call: &Call<'_>, pool: &'s UserPool) -> Result<&'s UserGroup, ApiError> {
    pool.groups.find("code", call.required("code")).ok_or_else(|| ApiError::not_found("group"))
}
