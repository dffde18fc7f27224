//! Roles.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, text, time};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::resources::namespaces::validity;
use crate::services::genauth::users::handlers::done;

pub(crate) const ROLES: Group = Group {
    audited: "role",
    operations: &[
        ("createRole", create),
        ("createRolesBatch", create_batch),
        ("getRole", get),
        ("listRoles", list),
        ("updateRole", update),
        ("deleteRolesBatch", delete_batch),
        ("deleteRoles", delete_in_several),
        ("checkParamsNamespace", check),
        ("checkMutualExclusion", check_exclusion),
    ],
};

pub(crate) const ADMIN_ROLES: Group = Group {
    audited: "adminPermissionRole",
    operations: &[("createAdminRole", create_admin), ("deleteAdminRolesBatch", delete_admins)],
};

/// In place of a namespace: the role is one of administrators.
const ADMIN: &str = "admin";

/// A role of a namespace.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) id: String,
    /// Id of the namespace.
    pub(crate) namespace: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// In milliseconds; the role does not count from then on.
    pub(crate) disable_time: Option<u64>,
    pub(crate) enabled: bool,
    pub(crate) may_be_applied_for: bool,
    pub(crate) custom_data: Map<String, Value>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Record for Role {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let within = |name: &str| format!("{}/{name}", self.namespace);
        vec![("code", within(&self.code)), ("name", within(&self.name))]
    }
}

impl Role {
    fn new(call: &Call<'_>, request: &Value, namespace: &str) -> Result<Self, Refusal> {
        let code = text(request, "code").ok_or_else(|| Refusal::required("/code"))?.to_owned();
        Ok(Self {
            id: call.id(),
            namespace: namespace.to_owned(),
            name: text(request, "name").unwrap_or(&code).to_owned(),
            code,
            description: text(request, "description").unwrap_or_default().to_owned(),
            disable_time: time(request, "disableTime")?,
            enabled: true,
            may_be_applied_for: false,
            custom_data: Map::new(),
            created_at: call.timestamp(),
            updated_at: call.timestamp(),
        })
    }

    /// Whether the role counts at a time.
    pub(crate) fn counts(&self, now: u64) -> bool {
        self.enabled && self.disable_time.is_none_or(|end| now < end)
    }

    pub(crate) const fn status(&self) -> &'static str {
        if self.enabled { "ENABLE" } else { "DISABLE" }
    }

    pub(crate) fn show(&self, state: &State) -> Value {
        let namespace = state.namespaces.get(&self.namespace);
        let mut shown = json!({
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "description": self.description,
            "namespace": namespace.map(|namespace| namespace.code.as_str()).unwrap_or_default(),
            "namespaceName": namespace.map(|namespace| namespace.name.as_str()).unwrap_or_default(),
            "status": self.status(),
            "enablePermissionApply": self.may_be_applied_for,
        });
        if let Some(time) = self.disable_time {
            shown["disableTime"] = time.into();
        }
        shown
    }
}

impl State {
    /// The role of a code in a namespace.
    pub(crate) fn role(&self, namespace: Option<&str>, code: &str) -> Result<&Role, Refusal> {
        let namespace = &self.namespace(namespace)?.id;
        self.roles.find("code", &format!("{namespace}/{code}")).ok_or_else(|| Refusal::missing("role"))
    }

    /// Deletes a role, with everything that names it.
    pub(crate) fn forget_role(&mut self, id: &str) {
        self.roles.remove(id);
        self.assignments.retain(|assignment| assignment.role != id);
        self.forget_subject("ROLE", id);
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = add(call, state, &call.input)?;
    Ok(state.roles.get(&id).map(|role| role.show(state)).unwrap_or_default())
}

/// Creates several roles, or none if one of them cannot be.
fn create_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    let before = state.roles.clone();
    for (at, request) in call.list("list").iter().enumerate() {
        if let Err(refusal) = add(call, state, request) {
            state.roles = before;
            return Err(refusal.within("list", at));
        }
    }
    Ok(done())
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    state.role(call.text("namespace"), call.name("code")).map(|role| role.show(state))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let (namespace, keywords) = (&state.namespace(call.text("namespace"))?.id, call.text("keywords"));
    let found: Vec<&Role> = state
        .roles
        .iter()
        .filter(|role| role.namespace == *namespace && matches(keywords, &[&role.code, &role.name]))
        .collect();
    Ok(page(call, &found, |role| role.show(state)))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.role(call.text("namespace"), call.name("code"))?.id.clone();
    let disable_time = time(&call.input, "disableTime")?;
    let changed = state.roles.change(&id, |role| {
        for (member, field) in
            [("newCode", &mut role.code), ("name", &mut role.name), ("description", &mut role.description)]
        {
            if let Some(given) = call.text(member) {
                given.clone_into(field);
            }
        }
        if call.input.get("disableTime").is_some() {
            role.disable_time = disable_time;
        }
        if let Some(status) = call.text("status") {
            role.enabled = status == "ENABLE";
        }
        if let Some(given) = call.choice("enablePermissionApply") {
            role.may_be_applied_for = given;
        }
        role.updated_at = call.timestamp();
    });
    changed.map(|_| done()).map_err(Refusal::of("role"))
}

/// Deletes roles of one namespace; what does not exist is skipped.
fn delete_batch(call: &Call<'_>, state: &mut State) -> Outcome {
    state.namespace(call.text("namespace"))?;
    for code in call.texts("codeList") {
        delete(state, call.text("namespace"), code);
    }
    Ok(done())
}

fn delete_in_several(call: &Call<'_>, state: &mut State) -> Outcome {
    for role in call.list("roleList") {
        delete(state, text(role, "namespace"), text(role, "code").unwrap_or_default());
    }
    Ok(done())
}

fn delete(state: &mut State, namespace: Option<&str>, code: &str) {
    if let Ok(id) = state.role(namespace, code).map(|role| role.id.clone()) {
        state.forget_role(&id);
    }
}

/// Whether code and name are free in the namespace.
fn check(call: &Call<'_>, state: &mut State) -> Outcome {
    let namespace = &state.namespace(call.text("namespace"))?.id;
    let taken = |member| {
        call.text(member).is_some_and(|given| state.roles.find(member, &format!("{namespace}/{given}")).is_some())
    };
    Ok(validity(["code", "name"].into_iter().find(|member| taken(member))))
}

/// There is no documented way to make roles exclude each other, so that none do.
fn check_exclusion(call: &Call<'_>, state: &mut State) -> Outcome {
    for role in call.list("roles") {
        state.role(text(role, "namespace"), text(role, "code").unwrap_or_default())?;
    }
    Ok(json!({"existMutuallyExclusive": false}))
}

fn create_admin(call: &Call<'_>, state: &mut State) -> Outcome {
    let role = Role::new(call, &call.input, ADMIN)?;
    state.roles.insert(role).map_err(Refusal::of("role"))?;
    Ok(validity(None))
}

/// Deletes roles of administrators; what does not exist is skipped.
fn delete_admins(call: &Call<'_>, state: &mut State) -> Outcome {
    for code in call.texts("codeList") {
        if let Some(id) = state.roles.find("code", &format!("{ADMIN}/{code}")).map(|role| role.id.clone()) {
            state.forget_role(&id);
        }
    }
    Ok(done())
}

fn add(call: &Call<'_>, state: &mut State, request: &Value) -> Result<String, Refusal> {
    let namespace = state.namespace(text(request, "namespace"))?.id.clone();
    let role = Role::new(call, request, &namespace)?;
    state.roles.insert(role).map(|role| role.id.clone()).map_err(Refusal::of("role"))
}
