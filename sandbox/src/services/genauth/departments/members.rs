//! Who is in a department.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::tree::named;
use crate::model::genauth::department::{Department, Membership};
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::page;
use crate::services::genauth::tenants::users::selected;
use crate::services::genauth::users::filter::has_keywords;
use crate::services::genauth::users::handlers::done;

impl State {
    /// The users in a department, or the public accounts: each once, in the order in which they joined.
    pub(crate) fn department_members<'s>(
        &'s self,
        department: &'s Department,
        with_below: bool,
        public: bool,
    ) -> Vec<(&'s Membership, &'s User)> {
        let departments = if with_below { self.below(department) } else { vec![department] };
        let departments: HashSet<&str> = departments.iter().map(|department| department.id.as_str()).collect();
        let mut seen = HashSet::new();
        self.memberships
            .iter()
            .filter(|membership| departments.contains(membership.department.as_str()))
            .filter(|membership| seen.insert(membership.user.as_str()))
            .filter_map(|membership| Some((membership, self.users.get(&membership.user)?)))
            .filter(|(_, user)| user.public == public)
            .collect()
    }

    /// How many users are in a department or below it.
    pub(crate) fn count_members(&self, department: &Department) -> usize {
        self.department_members(department, true, false).len()
    }

    /// The departments that a user or public account is in, in the order in which they joined.
    pub(crate) fn departments_of<'s>(&'s self, user: &str) -> impl Iterator<Item = (&'s Membership, &'s Department)> {
        let memberships = self.memberships.iter().filter(move |membership| membership.user == user);
        memberships.filter_map(|membership| Some((membership, self.departments.get(&membership.department)?)))
    }

    /// Adds a user to a department; who is in it stays in it as before.
    pub(crate) fn join(&mut self, department: &str, user: &str, at: String) {
        if !self.memberships.iter().any(|known| known.department == department && known.user == user) {
            self.memberships.push(Membership {
                department: department.to_owned(),
                user: user.to_owned(),
                is_main: false,
                joined_at: at,
            });
        }
    }

    /// Takes a user out of a department, which the user does not lead any more then.
    pub(crate) fn leave(&mut self, department: &str, user: &str) {
        self.memberships.retain(|known| !(known.department == department && known.user == user));
        self.set_leader(department, user, false);
    }

    /// Makes somebody a leader of a department, or none.
    pub(super) fn set_leader(&mut self, department: &str, user: &str, leads: bool) {
        // Names do not change, so that nothing can be in the way.
        let _ = self.departments.change(department, |department| {
            if !leads {
                department.leaders.retain(|leader| leader != user);
            } else if !department.is_led_by(user) {
                department.leaders.push(user.to_owned());
            }
        });
    }

    /// Ids of the departments of a tenant that a user is in.
    pub(crate) fn tenant_departments_of(&self, tenant: &str, user: &str) -> Vec<&str> {
        let is_of_tenant = |department: &Department| {
            let root = self.departments.get(&department.organization);
            root.is_some_and(|root| root.tenant.as_deref() == Some(tenant))
        };
        let found = self.departments_of(user).filter(|(_, department)| is_of_tenant(department));
        found.map(|(_, department)| department.id.as_str()).collect()
    }

    /// Takes a user who is no member of a tenant any more out of its departments.
    pub(crate) fn leave_departments_of_tenant(&mut self, tenant: &str, user: &str) {
        let left: Vec<String> = self.tenant_departments_of(tenant, user).into_iter().map(str::to_owned).collect();
        left.iter().for_each(|department| self.leave(department, user));
    }

    /// Takes a user who is deleted out of everything that departments have.
    pub(crate) fn leave_all_departments(&mut self, user: &str) {
        self.memberships.retain(|membership| membership.user != user);
        let led = self.departments.iter().filter(|department| department.is_led_by(user));
        let led: Vec<String> = led.map(|department| department.id.clone()).collect();
        led.iter().for_each(|department| self.set_leader(department, user, false));
    }
}

/// Adds users, who all have to exist.
pub(super) fn add(call: &Call<'_>, state: &mut State) -> Outcome {
    add_all(call, state, &call.texts("userIds"))
}

/// The same for members of a tenant, by their own ids or by those of their users.
pub(super) fn add_of_tenant(call: &Call<'_>, state: &mut State) -> Outcome {
    let users: Option<Vec<String>> = of_tenant(call, state)?.into_iter().collect();
    let users = users.ok_or_else(Refusal::no_such_user)?;
    add_all(call, state, &users.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Takes users out; who is not in the department is skipped.
pub(super) fn remove(call: &Call<'_>, state: &mut State) -> Outcome {
    remove_all(call, state, &call.texts("userIds"))
}

/// The same for members of a tenant; who is no member is skipped.
pub(super) fn remove_of_tenant(call: &Call<'_>, state: &mut State) -> Outcome {
    let users: Vec<String> = of_tenant(call, state)?.into_iter().flatten().collect();
    remove_all(call, state, &users.iter().map(String::as_str).collect::<Vec<_>>())
}

pub(super) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let mut members = state.department_members(department, call.flag("includeChildrenDepartments"), false);
    match call.text("sortBy").unwrap_or("JoinDepartmentAt") {
        "userId" => members.sort_by(|(_, left), (_, right)| left.id.cmp(&right.id)),
        "createAt" => members.sort_by(|(_, left), (_, right)| left.text("createdAt").cmp(&right.text("createdAt"))),
        "updatedAt" => members.sort_by_key(|(_, user)| user.updated),
        _ => members.sort_by(|(left, _), (right, _)| left.joined_at.cmp(&right.joined_at)),
    }
    if call.text("orderBy") != Some("Asc") {
        members.reverse();
    }
    Ok(shown(call, state, &members))
}

/// Ids of who is in the department itself.
pub(super) fn list_ids(call: &Call<'_>, state: &mut State) -> Outcome {
    let members = state.department_members(named(call, state)?, false, false);
    Ok(members.into_iter().map(|(_, user)| Value::from(user.id.as_str())).collect())
}

pub(super) fn search(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let mut members = state.department_members(department, call.flag("includeChildrenDepartments"), false);
    members.retain(|(_, user)| has_keywords(user, call.name("keywords"), None));
    Ok(shown(call, state, &members))
}

pub(super) fn is_in(call: &Call<'_>, state: &mut State) -> Outcome {
    let department = named(call, state)?;
    let user = state.user(call.name("userId"), "user_id", false).ok_or_else(Refusal::no_such_user)?;
    let members = state.department_members(department, call.flag("includeChildrenDepartments"), false);
    Ok(json!({"inDepartment": members.iter().any(|(_, member)| member.id == user.id)}))
}

fn add_all(call: &Call<'_>, state: &mut State, users: &[&str]) -> Outcome {
    let department = named(call, state)?.id.clone();
    if users.iter().any(|id| state.user(id, "user_id", false).is_none()) {
        return Err(Refusal::no_such_user());
    }
    users.iter().for_each(|user| state.join(&department, user, call.timestamp()));
    Ok(done())
}

fn remove_all(call: &Call<'_>, state: &mut State, users: &[&str]) -> Outcome {
    let department = named(call, state)?.id.clone();
    users.iter().for_each(|user| state.leave(&department, user));
    Ok(done())
}

/// The users behind the members of the tenant that owns the organization; nothing for who is no member. In an organization
/// of the user pool everybody may be.
fn of_tenant(call: &Call<'_>, state: &State) -> Result<Vec<Option<String>>, Refusal> {
    let root = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    let user = |member: &str| state.tenant_users.get(member).map(|member| member.user.clone());
    if let Some(tenant) = &root.tenant {
        let members = selected(call, state, tenant)?;
        return Ok(members.into_iter().map(|member| member.and_then(|id| user(&id))).collect());
    }
    let mut users: Vec<Option<String>> = call.texts("memberIds").into_iter().map(user).collect();
    users.extend(call.texts("linkUserIds").into_iter().map(|id| Some(id.to_owned())));
    Ok(users)
}

fn shown(call: &Call<'_>, state: &State, members: &[(&Membership, &User)]) -> Value {
    page(call, members, |(_, user)| state.show_user(user, Shown::asked(call)))
}
