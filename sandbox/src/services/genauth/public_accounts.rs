//! Public accounts: accounts that several users share. They have what a user has.

use serde_json::Value;

use super::call::Call;
use super::error::ApiError;
use super::handler::{HandlerResult, OperationGroup};
use super::paging::unpaged;
use super::payload::success;
use super::users::handlers as users;
use super::users::passwords::resign_batch;
use super::users::sessions::kick_user;
use super::users::view::{UserViewOptions, user_view};
use super::{departments, posts};
use crate::model::genauth::assignment::Assignment;
use crate::model::genauth::group::UserGroup;
use crate::model::genauth::public_account::Binding;
use crate::model::genauth::role::Role;
use crate::model::genauth::subject::Subject;
use crate::model::genauth::user::User;
use crate::model::genauth::user_pool::UserPool;

pub(crate) const PUBLIC_ACCOUNTS: OperationGroup = OperationGroup {
    audit_resource: "user",
    operations: &[
        ("createPublicAccount", |call, pool| users::create(call, pool, true)),
        ("createPublicAccountsBatch", |call, pool| users::create_batch(call, pool, true)),
        ("getPublicAccount", |call, pool| users::get(call, pool, true)),
        ("getPublicAccountBatch", |call, pool| users::get_batch(call, pool, true)),
        ("listPublicAccounts", |call, pool| users::search(call, pool, true)),
        ("updatePublicAccount", |call, pool| users::update(call, pool, true)),
        ("updatePublicAccountBatch", |call, pool| users::update_batch(call, pool, true)),
        ("deletePublicAccountsBatch", |call, pool| users::delete_batch(call, pool, true)),
        ("kickPublicAccounts", |call, pool| kick_user(call, pool, true)),
        ("changeIntoPublicAccount", convert_user),
        ("bindUsersPublicAccount", set_users),
        ("setuserOfPublicAccount", set_accounts),
        ("unbindUsersPublicAccount", unbind),
        ("getUsersOfPublicAccount", list_users),
        ("getPublicAccountsOfUser", list_of_user),
        ("getPublicAccountOfGroups", set_groups),
        ("getPublicAccountsOfGroup", list_of_group),
        ("bindPublicAccountOfRoles", set_roles),
        ("getPublicAccountsOfRole", list_of_role),
        ("getPublicAccountsOfDepartment", list_of_department),
        ("getPublicAccountDepartments", departments::list_of_public_account),
        ("setPublicAccountOfDepartments", departments::set_of_public_account),
        ("getPublicAccountsOfPost", posts::list_public_accounts),
        ("getPostOfPublicUser", posts::get_of_public_account),
        ("setPublicAccountOfnPost", posts::set_of_public_account),
        ("unbindPublicAccountOfPost", posts::unbind_public_account),
        ("resignPublicAccountBatch", |call, pool| resign_batch(call, pool, true)),
    ],
};

/// Converts a user into a public account.
fn convert_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = pool.user(call.required("userId"))?.id.clone();
    pool.bindings.retain(|binding| binding.user != id);
    pool.users.update(&id, |user| user.public = true).map(|_| success()).map_err(ApiError::from_store("user"))
}

/// Sets the users of a public account, in place of those before.
fn set_users(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = pool.find_user(call.required("publicAccountId"), "user_id", true)?.id.clone();
    let users = known_ids(pool, &call.texts("userIds"), false)?;
    pool.bindings.retain(|binding| binding.account != account);
    pool.bindings.extend(users.into_iter().map(|user| Binding { account: account.clone(), user }));
    Ok(success())
}

/// Sets the public accounts of a user, in place of those before.
fn set_accounts(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = pool.user(call.required("userId"))?.id.clone();
    let accounts = known_ids(pool, &call.texts("publicAccountIds"), true)?;
    pool.bindings.retain(|binding| binding.user != user);
    pool.bindings.extend(accounts.into_iter().map(|account| Binding { account, user: user.clone() }));
    Ok(success())
}

/// Removes a user from a public account; one who is not bound is skipped.
fn unbind(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = pool.find_user(call.required("publicAccountId"), "user_id", true)?.id.clone();
    let user = pool.user(call.required("userId"))?.id.clone();
    pool.bindings.retain(|binding| !(binding.account == account && binding.user == user));
    Ok(success())
}

fn list_users(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = &pool.find_user(call.required("publicAccountId"), "user_id", true)?.id;
    let bound = pool.bindings.iter().filter(|binding| binding.account == *account);
    Ok(all_users_view(pool, bound.filter_map(|binding| pool.users.get(&binding.user))))
}

fn list_of_user(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let user = &pool.user(call.required("userId"))?.id;
    let bound = pool.bindings.iter().filter(|binding| binding.user == *user);
    Ok(all_users_view(pool, bound.filter_map(|binding| pool.users.get(&binding.account))))
}

/// Sets the groups of a public account.
fn set_groups(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = pool.find_user(call.required("userId"), "user_id", true)?.id.clone();
    let given = call.texts("groupIds").into_iter();
    let groups: Vec<String> =
        given.map(|id| named_group(pool, id).map(|group| group.id.clone())).collect::<Result<_, _>>()?;
    let all: Vec<String> = pool.groups.iter().map(|group| group.id.clone()).collect();
    for id in all {
        pool.groups.update_in_place(&id, |group| {
            group.members.remove(&account);
            if groups.contains(&group.id) {
                group.members.insert(&account);
            }
        });
    }
    Ok(success())
}

fn list_of_group(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let members = pool.group_members(named_group(pool, call.required("groupId"))?);
    Ok(all_users_view(pool, members.into_iter().filter(|user| user.public)))
}

/// Sets the roles of a public account.
fn set_roles(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let account = pool.find_user(call.required("userId"), "user_id", true)?.id.clone();
    let given = call.texts("roleIds").into_iter();
    let roles: Vec<String> =
        given.map(|id| named_role(pool, id).map(|role| role.id.clone())).collect::<Result<_, _>>()?;
    pool.assignments.retain(|assignment| !assignment.subject.is("USER", &account));
    pool.assignments.extend(roles.into_iter().map(|role| Assignment {
        role,
        subject: Subject::new("USER", &account),
        from: None,
        until: None,
        created_at: call.timestamp(),
    }));
    Ok(success())
}

fn list_of_role(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let role = named_role(pool, call.required("roleId"))?;
    let assignments = pool.assignments.iter().filter(|known| known.role == role.id && known.subject.kind == "USER");
    Ok(all_users_view(
        pool,
        assignments.filter_map(|assignment| pool.users.get(&assignment.subject.id)).filter(|user| user.public),
    ))
}

fn list_of_department(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let department = pool.department(call.required("departmentId"), "department_id")?;
    let members = pool.department_members(department, false, true);
    Ok(all_users_view(pool, members.into_iter().map(|(_, account)| account)))
}

fn all_users_view<'s>(pool: &UserPool, found: impl Iterator<Item = &'s User>) -> Value {
    unpaged(found.map(|user| user_view(pool, user, UserViewOptions::default())))
}

/// Returns the ids of users or public accounts, each once; they all have to exist.
fn known_ids(pool: &UserPool, ids: &[&str], public: bool) -> Result<Vec<String>, ApiError> {
    let mut known: Vec<String> = ids
        .iter()
        .map(|id| pool.find_user(id, "user_id", public).map(|user| user.id.clone()))
        .collect::<Result<_, _>>()?;
    known.sort();
    known.dedup();
    Ok(known)
}

/// Returns a group by id, or by code, as other calls name it.
fn named_group<'s>(pool: &'s UserPool, id: &str) -> Result<&'s UserGroup, ApiError> {
    pool.groups.get(id).or_else(|| pool.groups.find("code", id)).ok_or_else(|| ApiError::not_found("group"))
}

/// Returns a role by id, or by code, as other calls name it.
fn named_role<'s>(pool: &'s UserPool, id: &str) -> Result<&'s Role, ApiError> {
    Ok(pool.roles.get(id).map_or_else(|| pool.role(None, id), Ok)?)
}
