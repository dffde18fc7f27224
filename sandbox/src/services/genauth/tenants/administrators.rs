//! Who administers tenants: members of one, administrators of several, and cooperators of the user pool.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::users::{has_keywords, named, search, selected};
use crate::model::genauth::store::Record;
use crate::model::genauth::user::{Shown, User};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole};

pub(crate) const TENANT_ADMINISTRATORS: Group = Group {
    audited: "tenant",
    operations: &[
        ("setTenantAdmin", set),
        ("listTenantAdmin", list),
        ("deleteTenantAdmin", remove),
        ("createMultipleTenantAdmin", create_of_several),
        ("getMultipleTenantAdmin", get_of_several),
        ("listMultipleTenantAdmin", list_of_several),
        ("updateMultipleTenantAdmin", update_of_several),
        ("deleteMultipleTenantAdmin", delete_of_several),
    ],
};

pub(crate) const TENANT_COOPERATORS: Group = Group {
    audited: "cooperator",
    operations: &[
        ("createTenantCooperator", create_cooperator),
        ("getTenantCooperator", get_cooperator),
        ("getTenantCooperatorMenu", get_cooperator),
        ("listTenantCooperators", list_cooperators),
        ("updateTenantCooperator", update_cooperator),
        ("deleteTenantCooperator", delete_cooperator),
    ],
};

/// A user who administers several tenants, without being a member of one.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct TenantsAdministrator {
    /// Id of the user.
    pub(crate) user: String,
    /// Ids of the tenants.
    pub(crate) tenants: Vec<String>,
    pub(crate) api_authorized: bool,
}

/// A user who administers parts of the user pool.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Cooperator {
    /// Id of the user.
    pub(crate) user: String,
    /// Codes of policies; they are taken as they are given.
    pub(crate) policies: Vec<String>,
    pub(crate) api_authorized: bool,
}

impl Record for TenantsAdministrator {
    fn id(&self) -> &str {
        &self.user
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("userId", self.user.clone())]
    }
}

impl Record for Cooperator {
    fn id(&self) -> &str {
        &self.user
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("userId", self.user.clone())]
    }
}

impl TenantsAdministrator {
    fn show(&self, state: &State) -> Value {
        let user = state.users.get(&self.user);
        let text = |member: &str| user.and_then(|user| user.text(member)).unwrap_or_default();
        json!({
            "userId": self.user,
            "name": user.map(User::display_name).unwrap_or_default(),
            "email": text("email"),
            "phone": text("phone"),
            // Nobody logs in here.
            "lastLogin": "",
            "apiAuthorized": self.api_authorized,
        })
    }
}

impl State {
    /// Takes a tenant that is deleted from administrators of several; who has none left is none.
    pub(crate) fn forget_tenant_of_administrators(&mut self, tenant: &str) {
        let ids: Vec<String> = self.tenants_administrators.iter().map(|known| known.user.clone()).collect();
        for id in ids {
            // Its names stay, so that nothing can be in the way.
            let _ = self.tenants_administrators.change(&id, |known| known.tenants.retain(|known| known != tenant));
        }
        self.tenants_administrators.retain(|known| !known.tenants.is_empty());
    }

    /// Takes a user who is deleted from every tenant.
    pub(crate) fn forget_user_of_tenants(&mut self, user: &str) {
        self.tenant_users.retain(|member| member.user != user);
        self.tenants_administrators.remove(user);
        self.cooperators.remove(user);
    }
}

/// Makes members administrators; they all have to be members.
fn set(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?;
    let members: Option<Vec<String>> = selected(call, state, &tenant.id)?.into_iter().collect();
    let members = members.ok_or_else(Refusal::no_such_user)?;
    let counts = |id: &str, is_administrator: bool| is_administrator || members.iter().any(|member| member == id);
    let administrators = state.tenant_members(&tenant.id).filter(|member| counts(&member.id, member.is_administrator));
    tenant.check_size(0, administrators.count())?;
    for id in members {
        let changed = state.tenant_users.change(&id, |member| member.is_administrator = true);
        changed.map_err(Refusal::of("user"))?;
    }
    Ok(Value::Null)
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    search(call, state, |member| member.is_administrator)
}

/// Makes an administrator a plain member; who is one already stays one.
fn remove(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = named(call, state)?.id.clone();
    let changed = state.tenant_users.change(&id, |member| member.is_administrator = false);
    changed.map(|_| Value::Null).map_err(Refusal::of("user"))
}

/// No message is sent.
fn create_of_several(call: &Call<'_>, state: &mut State) -> Outcome {
    let (user, tenants) = (user(call, state)?, tenants(call, state)?);
    let added = TenantsAdministrator { user, tenants, api_authorized: call.flag("apiAuthorized") };
    state.tenants_administrators.insert(added).map(|_| Value::Null).map_err(Refusal::of("administrator"))
}

/// One administrator, in the form of a page.
fn get_of_several(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.tenants_administrators.get(call.name("userId"));
    let found = found.ok_or_else(|| Refusal::missing("administrator"))?;
    Ok(whole([found.show(state)]))
}

fn list_of_several(call: &Call<'_>, state: &mut State) -> Outcome {
    let shown = state.tenants_administrators.iter().map(|known| known.show(state));
    let found: Vec<Value> = shown.filter(|known| has_keywords(call, known)).collect();
    Ok(page(call, &found, Value::clone))
}

/// Sets the tenants of an administrator, in place of those before.
fn update_of_several(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenants = tenants(call, state)?;
    let changed = state.tenants_administrators.change(call.name("userId"), |known| {
        known.tenants = tenants;
        known.api_authorized = call.choice("apiAuthorized").unwrap_or(known.api_authorized);
    });
    changed.map(|_| Value::Null).map_err(Refusal::of("administrator"))
}

fn delete_of_several(call: &Call<'_>, state: &mut State) -> Outcome {
    let removed = state.tenants_administrators.remove(call.name("userId"));
    removed.map(|_| Value::Null).ok_or_else(|| Refusal::missing("administrator"))
}

/// No message is sent.
fn create_cooperator(call: &Call<'_>, state: &mut State) -> Outcome {
    let (user, policies) = (user(call, state)?, policies(call));
    let added = Cooperator { user, policies, api_authorized: call.flag("apiAuthorized") };
    state.cooperators.insert(added).map(|_| Value::Null).map_err(Refusal::of("cooperator"))
}

/// Which entries of the console's menu policies open is not documented, so that none are listed.
fn get_cooperator(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.cooperators.get(call.name("userId")).ok_or_else(|| Refusal::missing("cooperator"))?;
    Ok(json!({"list": [], "authorizedPoliciesCode": found.policies}))
}

fn list_cooperators(call: &Call<'_>, state: &mut State) -> Outcome {
    // Whoever comes from outside the user pool has no account that a call could name.
    let external = call.choice("external") == Some(true);
    let all = state.cooperators.iter().filter(|_| !external);
    let shown = all.filter_map(|known| state.users.get(&known.user)).map(|user| user.show(Shown::default()));
    let found: Vec<Value> = shown.filter(|user| has_keywords(call, user)).collect();
    Ok(page(call, &found, |user| {
        let member = state.tenant_users.iter().find(|member| user["userId"] == member.user);
        let mut shown = json!({"userId": user["userId"], "external": false, "type": "user", "user": user});
        if let Some(member) = member {
            shown["tenantUser"] = member.show(call, state);
        }
        shown
    }))
}

fn update_cooperator(call: &Call<'_>, state: &mut State) -> Outcome {
    let changed = state.cooperators.change(call.name("userId"), |known| {
        known.policies = policies(call);
        known.api_authorized = call.flag("apiAuthorized");
    });
    changed.map(|_| Value::Null).map_err(Refusal::of("cooperator"))
}

fn delete_cooperator(call: &Call<'_>, state: &mut State) -> Outcome {
    let removed = state.cooperators.remove(call.name("userId"));
    removed.map(|_| Value::Null).ok_or_else(|| Refusal::missing("cooperator"))
}

fn policies(call: &Call<'_>) -> Vec<String> {
    call.texts("policies").into_iter().map(str::to_owned).collect()
}

/// The ids of the tenants that a call lists: one at least, each once, and all of them have to exist.
fn tenants(call: &Call<'_>, state: &State) -> Result<Vec<String>, Refusal> {
    let mut tenants: Vec<String> = Vec::new();
    for id in call.texts("tenantIds") {
        let tenant = state.tenant(id)?;
        if !tenants.contains(&tenant.id) {
            tenants.push(tenant.id.clone());
        }
    }
    if tenants.is_empty() { Err(Refusal::required("/tenantIds")) } else { Ok(tenants) }
}

/// The id of the user that a call names.
fn user(call: &Call<'_>, state: &State) -> Result<String, Refusal> {
    let found = state.user(call.name("userId"), "user_id", false);
    found.map(|user| user.id.clone()).ok_or_else(Refusal::no_such_user)
}
