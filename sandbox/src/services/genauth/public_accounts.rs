//! Public accounts: accounts that several users share. What a user has they have too.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call::Call;
use super::error::Refusal;
use super::groups::UserGroup;
use super::operations::{Group, Outcome};
use super::paging::whole;
use super::roles::assignments::{Assignment, Subject};
use super::roles::handlers::Role;
use super::users::handlers::{self as users, done};
use super::users::passwords::resign_batch;
use super::users::sessions::kick;
use super::{departments, posts};
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;

pub(crate) const PUBLIC_ACCOUNTS: Group = Group {
    audited: "user",
    operations: &[
        ("createPublicAccount", |call, state| users::create(call, state, true)),
        ("createPublicAccountsBatch", |call, state| users::create_batch(call, state, true)),
        ("getPublicAccount", |call, state| users::get(call, state, true)),
        ("getPublicAccountBatch", |call, state| users::get_batch(call, state, true)),
        ("listPublicAccounts", |call, state| users::search(call, state, true)),
        ("updatePublicAccount", |call, state| users::update(call, state, true)),
        ("updatePublicAccountBatch", |call, state| users::update_batch(call, state, true)),
        ("deletePublicAccountsBatch", |call, state| users::delete_batch(call, state, true)),
        ("kickPublicAccounts", |call, state| kick(call, state, true)),
        ("changeIntoPublicAccount", change_into),
        ("bindUsersPublicAccount", set_users),
        ("setuserOfPublicAccount", set_accounts),
        ("unbindUsersPublicAccount", unbind),
        ("getUsersOfPublicAccount", users_of),
        ("getPublicAccountsOfUser", of_user),
        ("getPublicAccountOfGroups", set_groups),
        ("getPublicAccountsOfGroup", of_group),
        ("bindPublicAccountOfRoles", set_roles),
        ("getPublicAccountsOfRole", of_role),
        ("getPublicAccountsOfDepartment", of_department),
        ("getPublicAccountDepartments", departments::of_public_account),
        ("setPublicAccountOfDepartments", departments::set_of_public_account),
        ("getPublicAccountsOfPost", posts::public_accounts),
        ("getPostOfPublicUser", posts::of_public_account),
        ("setPublicAccountOfnPost", posts::set_of_public_account),
        ("unbindPublicAccountOfPost", posts::unbind_public_account),
        ("resignPublicAccountBatch", |call, state| resign_batch(call, state, true)),
    ],
};

/// A user who shares a public account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Binding {
    pub(crate) account: String,
    pub(crate) user: String,
}

/// Makes a public account of a user.
fn change_into(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = one(state, call.name("userId"), false)?.id.clone();
    state.bindings.retain(|binding| binding.user != id);
    state.users.change(&id, |user| user.public = true).map(|_| done()).map_err(Refusal::of("user"))
}

/// Sets the users of a public account; who was bound before and is not given is not bound any more.
fn set_users(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(state, call.name("publicAccountId"), true)?.id.clone();
    let users = several(state, &call.texts("userIds"), false)?;
    state.bindings.retain(|binding| binding.account != account);
    state.bindings.extend(users.into_iter().map(|user| Binding { account: account.clone(), user }));
    Ok(done())
}

/// Sets the public accounts of a user, likewise.
fn set_accounts(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = one(state, call.name("userId"), false)?.id.clone();
    let accounts = several(state, &call.texts("publicAccountIds"), true)?;
    state.bindings.retain(|binding| binding.user != user);
    state.bindings.extend(accounts.into_iter().map(|account| Binding { account, user: user.clone() }));
    Ok(done())
}

/// Removes a user from a public account; who is not bound is skipped.
fn unbind(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(state, call.name("publicAccountId"), true)?.id.clone();
    let user = one(state, call.name("userId"), false)?.id.clone();
    state.bindings.retain(|binding| !(binding.account == account && binding.user == user));
    Ok(done())
}

fn users_of(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = &one(state, call.name("publicAccountId"), true)?.id;
    let bound = state.bindings.iter().filter(|binding| binding.account == *account);
    Ok(shown(state, bound.filter_map(|binding| state.users.get(&binding.user))))
}

fn of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    let user = &one(state, call.name("userId"), false)?.id;
    let bound = state.bindings.iter().filter(|binding| binding.user == *user);
    Ok(shown(state, bound.filter_map(|binding| state.users.get(&binding.account))))
}

/// Sets the groups of a public account.
fn set_groups(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(state, call.name("userId"), true)?.id.clone();
    let given = call.texts("groupIds").into_iter();
    let groups: Vec<String> =
        given.map(|id| group(state, id).map(|group| group.id.clone())).collect::<Result<_, _>>()?;
    let all: Vec<String> = state.groups.iter().map(|group| group.id.clone()).collect();
    for id in all {
        let changed = state.groups.change(&id, |group| {
            group.members.retain(|member| *member != account);
            if groups.contains(&group.id) {
                group.members.push(account.clone());
            }
        });
        changed.map_err(Refusal::of("group"))?;
    }
    Ok(done())
}

fn of_group(call: &Call<'_>, state: &mut State) -> Outcome {
    let members = state.members(group(state, call.name("groupId"))?);
    Ok(shown(state, members.into_iter().filter(|user| user.public)))
}

/// Sets the roles of a public account.
fn set_roles(call: &Call<'_>, state: &mut State) -> Outcome {
    let account = one(state, call.name("userId"), true)?.id.clone();
    let given = call.texts("roleIds").into_iter();
    let roles: Vec<String> = given.map(|id| role(state, id).map(|role| role.id.clone())).collect::<Result<_, _>>()?;
    state.assignments.retain(|assignment| !assignment.subject.is("USER", &account));
    state.assignments.extend(roles.into_iter().map(|role| Assignment {
        role,
        subject: Subject { kind: "USER".to_owned(), id: account.clone() },
        from: None,
        until: None,
        created_at: call.timestamp(),
    }));
    Ok(done())
}

fn of_role(call: &Call<'_>, state: &mut State) -> Outcome {
    let role = role(state, call.name("roleId"))?;
    let given = state.assignments.iter().filter(|given| given.role == role.id && given.subject.kind == "USER");
    Ok(shown(state, given.filter_map(|given| state.users.get(&given.subject.id)).filter(|user| user.public)))
}

fn of_department(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = state.department(call.name("departmentId"), "department_id")?;
    let members = state.department_members(department, false, true);
    Ok(shown(state, members.into_iter().map(|(_, account)| account)))
}

fn shown<'s>(state: &State, found: impl Iterator<Item = &'s User>) -> Value {
    whole(found.map(|user| state.show_user(user, Shown::default())))
}

fn one<'s>(state: &'s State, id: &str, public: bool) -> Result<&'s User, Refusal> {
    state.user(id, "user_id", public).ok_or_else(Refusal::no_such_user)
}

/// The ids of users or public accounts, who all have to exist.
fn several(state: &State, ids: &[&str], public: bool) -> Result<Vec<String>, Refusal> {
    let mut known: Vec<String> =
        ids.iter().map(|id| one(state, id, public).map(|user| user.id.clone())).collect::<Result<_, _>>()?;
    known.sort();
    known.dedup();
    Ok(known)
}

/// A group by id, or by code, as other calls name it.
fn group<'s>(state: &'s State, id: &str) -> Result<&'s UserGroup, Refusal> {
    state.groups.get(id).or_else(|| state.groups.find("code", id)).ok_or_else(|| Refusal::missing("group"))
}

/// A role by id, or by code, as other calls name it.
fn role<'s>(state: &'s State, id: &str) -> Result<&'s Role, Refusal> {
    state.roles.get(id).map_or_else(|| state.role(None, id), Ok)
}
