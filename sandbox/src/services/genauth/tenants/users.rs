//! Members of tenants: users of the pool, whom a tenant may know under another name.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::page;
use crate::services::genauth::schema::known;
use crate::services::genauth::users::handlers::{self as users, done};

pub(crate) const TENANT_USERS: Group = Group {
    audited: "tenant",
    operations: &[
        ("createTenantUser", create),
        ("getTenantUser", get),
        ("listTenantUsers", list),
        ("updateTenantUser", update),
        ("deleteTenantUser", remove),
        ("addTenantUsers", add),
        ("removeTenantUsers", remove),
    ],
};

/// The property that the name of a member by its pool-level user is indexed under.
const LINK: &str = "linkUserIds";

/// Properties of a member that a tenant cannot set: they are the service's. Passwords are the pool-level user's.
const OWN: &[&str] = &[
    "tenantId",
    "userPoolId",
    "linkUserId",
    "memberId",
    "isTenantAdmin",
    "loginsCount",
    "lastIp",
    "lastLoginApp",
    "password",
    "salt",
];

/// Properties that are unique among the members of a tenant, and in the user pool.
const UNIQUE: &[(&str, &str)] = &[("email", "email"), ("phone", "phone"), ("username", "username")];

/// Where keywords are searched for.
const SEARCHED: &[&str] = &["name", "nickname", "username", "email", "phone"];

/// A user of the pool as a member of a tenant.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct TenantUser {
    pub(crate) id: String,
    /// Id of the tenant.
    pub(crate) tenant: String,
    /// Id of the user in the pool.
    pub(crate) user: String,
    /// What the tenant has changed of the user's profile.
    changed: Map<String, Value>,
    pub(crate) is_administrator: bool,
}

impl Record for TenantUser {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        let mut names = vec![(LINK, link(&self.tenant, &self.user))];
        for (property, _) in UNIQUE {
            let name = self.changed.get(*property).and_then(Value::as_str).filter(|name| !name.is_empty());
            names.extend(name.map(|name| (*property, format!("{}/{}", self.tenant, folded(property, name)))));
        }
        names
    }
}

impl TenantUser {
    fn new(call: &Call<'_>, tenant: &str, user: &str) -> Self {
        Self {
            id: call.id(),
            tenant: tenant.to_owned(),
            user: user.to_owned(),
            changed: Map::new(),
            is_administrator: false,
        }
    }

    /// The member as the document describes it.
    pub(crate) fn show(&self, call: &Call<'_>, state: &State) -> Value {
        let profile = state.users.get(&self.user).map(|user| &user.profile);
        let mut shown: Map<String, Value> =
            profile.into_iter().flatten().map(|(k, v)| (k.clone(), v.clone())).collect();
        shown.retain(|name, _| known("TenantUserDto", name));
        shown.extend(self.changed.clone());
        for (name, value) in [
            ("memberId", Value::from(self.id.as_str())),
            ("tenantId", self.tenant.as_str().into()),
            ("linkUserId", self.user.as_str().into()),
            ("userPoolId", call.pool.into()),
            ("isTenantAdmin", self.is_administrator.into()),
        ] {
            shown.insert(name.to_owned(), value);
        }
        if call.flag("withDepartmentIds") {
            let departments = state.tenant_departments_of(&self.tenant, &self.user);
            shown.insert("departmentIds".to_owned(), departments.into());
        }
        Value::Object(shown)
    }
}

impl State {
    /// The members of a tenant, oldest first.
    pub(crate) fn tenant_members(&self, tenant: &str) -> impl Iterator<Item = &TenantUser> {
        self.tenant_users.iter().filter(move |member| member.tenant == tenant)
    }
}

/// Creates a user of the pool, who is a member of the tenant.
fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?.id.clone();
    check_size(state, &tenant, 1)?;
    let user = users::add(call, state, &call.input, false)?;
    let member = TenantUser::new(call, &tenant, &user);
    let id = member.id.clone();
    // The user is new, so that no other member can be linked to them.
    state.tenant_users.insert(member).map_err(Refusal::of("user"))?;
    state.tenant_users.get(&id).map(|member| member.show(call, state)).ok_or_else(Refusal::no_such_user)
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    named(call, state).map(|member| member.show(call, state))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    search(call, state, |_| true)
}

/// A page of the members whom the call's keywords find.
pub(crate) fn search(call: &Call<'_>, state: &State, wanted: impl Fn(&TenantUser) -> bool) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?;
    let shown = state.tenant_members(&tenant.id).filter(|member| wanted(member)).map(|member| member.show(call, state));
    let found: Vec<Value> = shown.filter(|member| has_keywords(call, member)).collect();
    Ok(page(call, &found, Value::clone))
}

/// Changes what the tenant knows of a member; the user in the pool stays as they are.
fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let (id, user) = named(call, state).map(|member| (member.id.clone(), member.user.clone()))?;
    let updates = call.input.get("updates").unwrap_or(&Value::Null);
    if !updates.is_object() {
        return Err(Refusal::invalid("/updates", "is no object", "type"));
    }
    for (property, kind) in UNIQUE {
        let holder = text(updates, property).and_then(|name| state.user(name, kind, false));
        if holder.is_some_and(|holder| holder.id != user) {
            return Err(Refusal::taken("user", &format!("/updates/{property}")));
        }
    }
    let changed = state.tenant_users.change(&id, |member| {
        take(&mut member.changed, updates, |name| known("TenantUserDto", name) && !OWN.contains(&name));
    });
    changed.map(|_| done()).map_err(Refusal::of("user"))
}

/// Adds users, who all have to exist; who is a member already stays one.
fn add(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?.id.clone();
    let mut added: Vec<String> = Vec::new();
    for id in call.texts("linkUserIds") {
        let user = state.user(id, "user_id", false).ok_or_else(Refusal::no_such_user)?;
        if state.tenant_users.find(LINK, &link(&tenant, &user.id)).is_none() && !added.contains(&user.id) {
            added.push(user.id.clone());
        }
    }
    check_size(state, &tenant, added.len())?;
    for user in added {
        let member = TenantUser::new(call, &tenant, &user);
        state.tenant_users.insert(member).map_err(Refusal::of("user"))?;
    }
    Ok(done())
}

/// Ends memberships; who is no member is skipped. Users stay in the pool.
fn remove(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenant(call.name("tenantId"))?.id.clone();
    let gone: Vec<String> = selected(call, state, &tenant)?.into_iter().flatten().collect();
    for id in gone {
        if let Some(member) = state.tenant_users.remove(&id) {
            state.leave_departments_of_tenant(&tenant, &member.user);
        }
    }
    Ok(done())
}

/// The ids of the members that a call names by their own ids and by those of users; nothing for who is no member.
pub(crate) fn selected(call: &Call<'_>, state: &State, tenant: &str) -> Result<Vec<Option<String>>, Refusal> {
    let (members, users) = (call.texts("memberIds"), call.texts("linkUserIds"));
    if members.is_empty() && users.is_empty() {
        return Err(Refusal::required("/linkUserIds"));
    }
    let by_id = members.into_iter().map(|id| state.tenant_users.get(id).filter(|member| member.tenant == tenant));
    let by_user = users.into_iter().map(|user| state.tenant_users.find(LINK, &link(tenant, user)));
    Ok(by_id.chain(by_user).map(|member| member.map(|member| member.id.clone())).collect())
}

/// The member that a call names by its own id, or by tenant and user.
pub(crate) fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s TenantUser, Refusal> {
    let (tenant, user) = (state.named_tenant(call)?, call.text("linkUserId"));
    let member = match (call.text("memberId"), tenant, user) {
        (Some(id), ..) => state.tenant_users.get(id),
        (None, Some(tenant), Some(user)) => state.tenant_users.find(LINK, &link(&tenant.id, user)),
        (None, None, Some(_)) => return Err(Refusal::required("/tenantId")),
        (None, _, None) => return Err(Refusal::required("/memberId")),
    };
    let agrees = |member: &&TenantUser| {
        tenant.is_none_or(|tenant| member.tenant == tenant.id) && user.is_none_or(|user| member.user == user)
    };
    member.filter(agrees).ok_or_else(Refusal::no_such_user)
}

/// Whether the call's keywords occur in what is shown of a person.
pub(crate) fn has_keywords(call: &Call<'_>, shown: &Value) -> bool {
    let texts: Vec<&str> = SEARCHED.iter().filter_map(|property| text(shown, property)).collect();
    matches(call.text("keywords"), &texts)
}

fn check_size(state: &State, tenant: &str, added: usize) -> Result<(), Refusal> {
    let members = state.tenant_members(tenant).count();
    state.tenant(tenant)?.check_size(members.saturating_add(added), 0)
}

fn link(tenant: &str, user: &str) -> String {
    format!("{tenant}/{user}")
}

/// E-mail addresses are compared without regard to case.
fn folded(property: &str, name: &str) -> String {
    if property == "email" { name.to_lowercase() } else { name.to_owned() }
}
