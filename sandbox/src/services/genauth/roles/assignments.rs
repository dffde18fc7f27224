//! Who has which role.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::department::Department;
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text, time};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{named_page, page, whole};
use crate::services::genauth::users::handlers::{done, named};

pub(crate) const ASSIGNMENTS: Group = Group {
    audited: "roleAssign",
    operations: &[
        ("assignRole", assign),
        ("assignRoleBatch", assign_batch),
        ("revokeRole", revoke),
        ("revokeRoleBatch", revoke_batch),
        ("listRoleMembers", list_members),
        ("listRoleDepartments", list_departments),
        ("listRoleAssignments", list),
        ("getUserRoles", of_user),
        ("hasAnyRole", has_any),
    ],
};

/// A role that somebody has, or everybody in a group or with another role.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Assignment {
    /// Id of the role.
    pub(crate) role: String,
    pub(crate) subject: Subject,
    /// From when on it counts, in milliseconds.
    pub(crate) from: Option<u64>,
    /// Until when it counts, in milliseconds.
    pub(crate) until: Option<u64>,
    pub(crate) created_at: String,
}

/// Who or what roles and permissions are given to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Subject {
    /// `USER`, `ROLE`, `GROUP`, `DEPARTMENT` or `ORG`.
    pub(crate) kind: String,
    /// Own id of the user, role, group or department.
    pub(crate) id: String,
}

impl Subject {
    pub(crate) fn is(&self, kind: &str, id: &str) -> bool {
        self.kind == kind && self.id == id
    }
}

impl Assignment {
    fn counts(&self, now: u64) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }
}

impl State {
    /// What a target of a type names: user id, role code (in the namespace), group code, or department id. What does not
    /// exist is refused.
    pub(crate) fn subject(&self, kind: &str, name: &str, namespace: Option<&str>) -> Result<Subject, Refusal> {
        let id = match kind {
            "USER" => self.users.get(name).map(|user| user.id.clone()).ok_or_else(Refusal::no_such_user)?,
            "ROLE" => self.role(namespace, name)?.id.clone(),
            "GROUP" => {
                let group = self.groups.find("code", name);
                group.map(|group| group.id.clone()).ok_or_else(|| Refusal::missing("group"))?
            }
            "DEPARTMENT" | "ORG" => self.department(name, "department_id")?.id.clone(),
            _ => name.to_owned(),
        };
        Ok(Subject { kind: kind.to_owned(), id })
    }

    /// A subject as calls name it.
    pub(crate) fn subject_name<'s>(&'s self, subject: &'s Subject) -> &'s str {
        let name = match subject.kind.as_str() {
            "ROLE" => self.roles.get(&subject.id).map(|role| &role.code),
            "GROUP" => self.groups.get(&subject.id).map(|group| &group.code),
            _ => None,
        };
        name.unwrap_or(&subject.id)
    }

    /// A subject as people call it.
    pub(crate) fn subject_label<'s>(&'s self, subject: &'s Subject) -> &'s str {
        let label = match subject.kind.as_str() {
            "USER" => self.users.get(&subject.id).map(User::display_name),
            "ROLE" => self.roles.get(&subject.id).map(|role| role.name.as_str()),
            "GROUP" => self.groups.get(&subject.id).map(|group| group.name.as_str()),
            "DEPARTMENT" | "ORG" => self.departments.get(&subject.id).map(|department| department.name.as_str()),
            _ => None,
        };
        label.unwrap_or(&subject.id)
    }

    /// Everything that a user counts as: the user, their groups and departments, the roles of these, and the roles of these
    /// roles. Whether departments above count is not documented: they do not.
    pub(crate) fn subjects_of(&self, user: &str, now: u64) -> Vec<Subject> {
        let subject = |kind: &str, id: &str| Subject { kind: kind.to_owned(), id: id.to_owned() };
        let mut subjects = vec![subject("USER", user)];
        subjects.extend(self.groups_of(user).map(|group| subject("GROUP", &group.id)));
        for (_, department) in self.departments_of(user) {
            // Some calls say one, and some the other.
            subjects.extend(["DEPARTMENT", "ORG"].map(|kind| subject(kind, &department.id)));
        }
        let mut at = 0;
        while let Some(holder) = subjects.get(at).cloned() {
            let held = self.assignments.iter().filter(|given| given.subject == holder && given.counts(now));
            for assignment in held {
                let counts = self.roles.get(&assignment.role).is_some_and(|role| role.counts(now));
                let role = subject("ROLE", &assignment.role);
                if counts && !subjects.contains(&role) {
                    subjects.push(role);
                }
            }
            at += 1;
        }
        subjects
    }

    /// Takes everything away from a subject that is deleted.
    pub(crate) fn forget_subject(&mut self, kind: &str, id: &str) {
        self.assignments.retain(|assignment| !assignment.subject.is(kind, id));
        self.grants.retain(|grant| !grant.subject.is(kind, id));
        self.policy_grants.retain(|grant| !grant.subject.is(kind, id));
        self.application_grants.retain(|grant| !grant.subject.is(kind, id));
        self.forget_subject_of_accounts(kind, id);
    }
}

fn assign(call: &Call<'_>, state: &mut State) -> Outcome {
    let (from, until) = (time(&call.input, "enableTime")?, time(&call.input, "endTime")?);
    give(call, state, std::slice::from_ref(&call.input), from, until)
}

fn assign_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    give(call, state, call.list("roles"), None, None)
}

fn revoke(call: &Call<'_>, state: &mut State) -> Outcome {
    take_away(call, state, std::slice::from_ref(&call.input))
}

fn revoke_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    take_away(call, state, call.list("roles"))
}

/// Users who have the role themselves, not through a group or another role.
fn list_members(call: &Call<'_>, state: &mut State) -> Outcome {
    let role = state.role(call.text("namespace"), call.name("code"))?;
    let members: Vec<&User> = state
        .assignments
        .iter()
        .filter(|given| given.role == role.id && given.subject.kind == "USER" && given.counts(call.now()))
        .filter_map(|given| state.users.get(&given.subject.id))
        .collect();
    Ok(page(call, &members, |user| state.show_user(user, Shown::asked(call))))
}

/// Departments that have the role.
fn list_departments(call: &Call<'_>, state: &mut State) -> Outcome {
    let role = state.role(call.text("namespace"), call.name("code"))?;
    let mut departments: Vec<&Department> = Vec::new();
    let given = state.assignments.iter().filter(|given| given.role == role.id && given.counts(call.now()));
    for subject in given.map(|given| &given.subject).filter(|subject| ["DEPARTMENT", "ORG"].contains(&&*subject.kind)) {
        let found = state.departments.get(&subject.id);
        departments.extend(found.filter(|found| !departments.iter().any(|known| known.id == found.id)));
    }
    Ok(page(call, &departments, |department| {
        json!({
            "id": department.id,
            "code": department.code.as_deref().unwrap_or_default(),
            "name": department.name,
            "description": department.description.as_deref().unwrap_or_default(),
        })
    }))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let role = state.role(call.text("namespaceCode"), call.name("roleCode"))?;
    let found: Vec<&Assignment> = state
        .assignments
        .iter()
        .filter(|given| given.role == role.id && call.wants("targetType", &given.subject.kind))
        .filter(|_| matches(call.text("query"), &[&role.code, &role.name]))
        .collect();
    Ok(named_page(call, &found, "data", |given| {
        let mut shown = json!({
            "roleId": role.id,
            "roleCode": role.code,
            "roleName": role.name,
            "description": role.description,
            "status": if given.counts(call.now()) { role.status() } else { "DISABLE" },
            "createdAt": given.created_at,
            "updatedAt": given.created_at,
            "userPoolId": call.pool,
        });
        for (member, time) in [("enableTime", given.from), ("endTime", given.until)] {
            if let Some(time) = time {
                shown[member] = time.into();
            }
        }
        shown
    }))
}

/// All roles that a user has, through groups and other roles too.
fn of_user(call: &Call<'_>, state: &mut State) -> Outcome {
    let (user, namespace) = (named(call, state, false)?, &state.namespace(call.text("namespace"))?.id);
    let subjects = state.subjects_of(&user.id, call.now());
    let roles = subjects.iter().filter(|subject| subject.kind == "ROLE").filter_map(|role| state.roles.get(&role.id));
    Ok(whole(roles.filter(|role| role.namespace == *namespace).map(|role| role.show(state))))
}

fn has_any(call: &Call<'_>, state: &mut State) -> Outcome {
    let subjects = state.subjects_of(&named(call, state, false)?.id, call.now());
    let has = |asked: &Value| {
        let role = state.role(text(asked, "namespace"), text(asked, "code").unwrap_or_default());
        role.is_ok_and(|role| subjects.iter().any(|subject| subject.is("ROLE", &role.id)))
    };
    Ok(json!({"hasAnyRole": call.list("roles").iter().any(has)}))
}

/// The roles and targets of a call, all of which have to exist.
fn roles_and_targets(call: &Call<'_>, state: &State, roles: &[Value]) -> Result<(Vec<String>, Vec<Subject>), Refusal> {
    let role = |given: &Value| state.role(text(given, "namespace"), text(given, "code").unwrap_or_default());
    let roles: Vec<String> =
        roles.iter().map(|given| role(given).map(|role| role.id.clone())).collect::<Result<_, _>>()?;
    let target = |given: &Value| {
        let member = |name| text(given, name).unwrap_or_default();
        state.subject(member("targetType"), member("targetIdentifier"), call.text("namespace"))
    };
    let targets = call.list("targets").iter().map(target).collect::<Result<_, _>>()?;
    Ok((roles, targets))
}

/// Assigns; what is assigned already gets the new times.
fn give(call: &Call<'_>, state: &mut State, roles: &[Value], from: Option<u64>, until: Option<u64>) -> Outcome {
    let (roles, targets) = roles_and_targets(call, state, roles)?;
    for role in &roles {
        for subject in &targets {
            state.assignments.retain(|known| !(known.role == *role && known.subject == *subject));
            state.assignments.push(Assignment {
                role: role.clone(),
                subject: subject.clone(),
                from,
                until,
                created_at: call.timestamp(),
            });
        }
    }
    Ok(done())
}

/// Revokes; what is not assigned is skipped.
fn take_away(call: &Call<'_>, state: &mut State, roles: &[Value]) -> Outcome {
    let (roles, targets) = roles_and_targets(call, state, roles)?;
    state.assignments.retain(|known| !(roles.contains(&known.role) && targets.contains(&known.subject)));
    Ok(done())
}
