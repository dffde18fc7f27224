//! Groups of users.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::call::{Call, matches, take, text};
use super::error::Refusal;
use super::operations::{Group, Outcome};
use super::paging::{page, whole};
use super::users::handlers::{done, named};
use crate::model::genauth::store::Record;
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;

pub(crate) const GROUPS: Group = Group {
    audited: "userGroup",
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
        ("getUserGroups", |call, state| of_user(call, state, false)),
        ("getGroupsOfPublicAccount", |call, state| of_user(call, state, true)),
    ],
};

/// Users under a code.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct UserGroup {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) kind: String,
    pub(crate) custom_data: Map<String, Value>,
    /// Ids of users and public accounts.
    pub(crate) members: Vec<String>,
}

impl Record for UserGroup {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl UserGroup {
    fn new(call: &Call<'_>, request: &Value) -> Self {
        let member = |name| text(request, name).unwrap_or_default().to_owned();
        let mut custom_data = Map::new();
        take(&mut custom_data, request.get("customData").unwrap_or(&Value::Null), |_| true);
        Self {
            id: call.id(),
            code: member("code"),
            name: member("name"),
            description: member("description"),
            kind: member("type"),
            custom_data,
            members: Vec::new(),
        }
    }

    /// The group with its members, if they are asked for, and with its custom data, if it is.
    fn show(&self, call: &Call<'_>, members: impl IntoIterator<Item = Value>) -> Value {
        let members: Vec<Value> = members.into_iter().collect();
        let mut shown = json!({
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "description": self.description,
            "type": self.kind,
            "members": members,
            "metadataSource": [],
        });
        if call.flag("withCustomData") {
            shown["customData"] = Value::Object(self.custom_data.clone());
        }
        shown
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let group = add(call, state, &call.input)?;
    Ok(group.show(call, Vec::new()))
}

/// Creates several groups, or none if one of them cannot be.
fn create_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = state.groups.clone();
    let mut created = Vec::new();
    for (at, request) in call.list("list").iter().enumerate() {
        match add(call, state, request) {
            Ok(group) => created.push(group.show(call, Vec::new())),
            Err(refusal) => {
                state.groups = before;
                return Err(refusal.within("list", at));
            }
        }
    }
    Ok(Value::Array(created))
}

fn create_or_update(call: &Call<'_>, state: &mut State) -> Outcome {
    let known = state.groups.find("code", call.name("code")).map(|group| group.id.clone());
    let Some(id) = known else {
        let group = add(call, state, &call.input)?;
        return Ok(json!({"created": true, "data": group.show(call, Vec::new())}));
    };
    let given = UserGroup::new(call, &call.input);
    let changed = state.groups.change(&id, |group| {
        (group.name, group.description, group.kind) = (given.name, given.description, given.kind);
    });
    let group = changed.map_err(Refusal::of("group"))?;
    Ok(json!({"created": false, "data": group.show(call, Vec::new())}))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    by_code(call, state).map(|group| group.show(call, Vec::new()))
}

fn get_all(call: &Call<'_>, state: &mut State) -> Outcome {
    let members = |group: &UserGroup| match call.flag("fetchMembers") {
        true => state.members(group).iter().map(|user| state.show_user(user, Shown::default())).collect(),
        false => Vec::new(),
    };
    Ok(state.groups.iter().map(|group| group.show(call, members(group))).collect())
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let keywords = call.text("keywords");
    let found: Vec<&UserGroup> =
        state.groups.iter().filter(|group| matches(keywords, &[&group.code, &group.name])).collect();
    Ok(page(call, &found, |group| group.show(call, Vec::new())))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = by_code(call, state)?.id.clone();
    check_code(call.text("newCode"), "/newCode")?;
    if let Some(data) = call.input.get("customData") {
        state.check_custom_data("GROUP", &id, data)?;
    }
    let changed = state.groups.change(&id, |group| {
        for (member, field) in
            [("newCode", &mut group.code), ("name", &mut group.name), ("description", &mut group.description)]
        {
            if let Some(given) = call.text(member) {
                given.clone_into(field);
            }
        }
        take(&mut group.custom_data, call.input.get("customData").unwrap_or(&Value::Null), |_| true);
    });
    changed.map(|group| group.show(call, Vec::new())).map_err(Refusal::of("group"))
}

/// Deletes groups; what does not exist is skipped.
fn delete_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    for code in call.texts("codeList") {
        if let Some(id) = state.groups.find("code", code).map(|group| group.id.clone()) {
            state.groups.remove(&id);
            state.forget_subject("GROUP", &id);
        }
    }
    Ok(done())
}

/// Adds users, who all have to exist; who is a member already stays one.
fn add_members(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = by_code(call, state)?.id.clone();
    let added = call.texts("userIds");
    if added.iter().any(|user| state.users.get(user).is_none()) {
        return Err(Refusal::no_such_user());
    }
    let changed = state.groups.change(&id, |group| {
        for user in added {
            if !group.members.iter().any(|member| member == user) {
                group.members.push(user.to_owned());
            }
        }
    });
    changed.map(|_| done()).map_err(Refusal::of("group"))
}

/// Removes users; who is no member is skipped.
fn remove_members(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = by_code(call, state)?.id.clone();
    let removed = call.texts("userIds");
    let changed = state.groups.change(&id, |group| group.members.retain(|member| !removed.contains(&member.as_str())));
    changed.map(|_| done()).map_err(Refusal::of("group"))
}

fn list_members(call: &Call<'_>, state: &mut State) -> Outcome {
    let members = state.members(by_code(call, state)?);
    Ok(page(call, &members, |user| state.show_user(user, Shown::asked(call))))
}

fn of_user(call: &Call<'_>, state: &mut State, public: bool) -> Outcome {
    let user = named(call, state, public)?;
    Ok(whole(state.groups_of(&user.id).map(|group| group.show(call, Vec::new()))))
}

impl State {
    /// The users of a group.
    pub(crate) fn members(&self, group: &UserGroup) -> Vec<&User> {
        group.members.iter().filter_map(|id| self.users.get(id)).collect()
    }

    /// The groups that a user is in.
    pub(crate) fn groups_of<'s>(&'s self, user: &str) -> impl Iterator<Item = &'s UserGroup> {
        self.groups.iter().filter(move |group| group.members.iter().any(|member| member == user))
    }
}

fn add<'s>(call: &Call<'_>, state: &'s mut State, request: &Value) -> Result<&'s UserGroup, Refusal> {
    check_code(text(request, "code"), "/code")?;
    let group = UserGroup::new(call, request);
    state.check_custom_data("GROUP", &group.id, &Value::Object(group.custom_data.clone()))?;
    state.groups.insert(group).map_err(Refusal::of("group"))
}

/// A code is documented as a plain identifier; which letters that allows is not, so that only blanks and slashes, which
/// no identifier has, are refused.
fn check_code(code: Option<&str>, pointer: &str) -> Result<(), Refusal> {
    match code {
        Some(code) if code.contains(|letter: char| letter.is_whitespace() || letter == '/') => {
            Err(Refusal::invalid(pointer, "is no plain identifier", "pattern"))
        }
        _ => Ok(()),
    }
}

fn by_code<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s UserGroup, Refusal> {
    state.groups.find("code", call.name("code")).ok_or_else(|| Refusal::missing("group"))
}
