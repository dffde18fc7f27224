//! Tenants: customers of the user pool's owner, each with applications, members and administrators.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, matches, take, text};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole_number};
use crate::services::genauth::schema::only;
use crate::services::genauth::users::handlers::done;

pub(crate) const TENANTS: Group = Group {
    audited: "tenant",
    operations: &[
        ("createTenant", create),
        ("getTenant", get),
        ("getTenantLittleInfo", get),
        ("getTenantByCode", get_by_code),
        ("listTenants", list),
        ("updateTenant", update),
        ("deleteTenant", delete),
    ],
};

/// Properties of a request that are kept as they are.
const PROPERTIES: &[&str] = &["name", "description", "rejectHint", "sourceAppId", "enterpriseDomains", "appIds"];

/// Characters of a tenant's name.
const NAME_LENGTH: usize = 64;

/// A tenant. When it expires and how many people may log in a month is taken and not kept: nobody logs in here.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Tenant {
    pub(crate) id: String,
    code: String,
    /// The access key that created it.
    creator: String,
    /// Properties of the document's `TenantDto`.
    properties: Map<String, Value>,
    /// Limits of its members and of the administrators among them.
    max_members: Option<u64>,
    max_administrators: Option<u64>,
}

impl Record for Tenant {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl Tenant {
    fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// Ids of the applications that are linked to the tenant.
    pub(crate) fn application_ids(&self) -> impl Iterator<Item = &str> {
        self.properties.get("appIds").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// Refuses more members or administrators than the tenant may have.
    pub(crate) fn check_size(&self, members: usize, administrators: usize) -> Result<(), Refusal> {
        let exceeds =
            |count: usize, max: Option<u64>| max.is_some_and(|max| u64::try_from(count).is_ok_and(|n| n > max));
        if exceeds(members, self.max_members) {
            return Err(Refusal::new(422, "the tenant would have more members than memberAmount allows"));
        }
        if exceeds(administrators, self.max_administrators) {
            return Err(Refusal::new(422, "the tenant would have more administrators than adminAmount allows"));
        }
        Ok(())
    }

    fn take(&mut self, request: &Value) {
        take(&mut self.properties, request, |name| PROPERTIES.contains(&name));
        // A list in requests, one address in responses.
        if let Some(logo) = request.get("logo").and_then(Value::as_array) {
            self.properties.insert("logo".to_owned(), logo.first().cloned().unwrap_or_else(|| "".into()));
        }
    }

    /// The tenant, with what the call asks for.
    fn show(&self, call: &Call<'_>, state: &State) -> Value {
        let source = self.text("sourceAppId");
        let mut shown = json!({
            "enterpriseDomains": [],
            "logo": "",
            "sourceAppId": source,
            "source": if source.is_empty() { "console" } else { "application" },
            "tenantId": self.id,
            "code": self.code,
            "host": format!("{}.example.com", self.code),
            "creator": self.creator,
            "userPoolId": call.pool,
        });
        if call.flag("withMembersCount") {
            shown["membersCount"] = state.tenant_members(&self.id).count().into();
        }
        if call.flag("withCreatorDetail") {
            shown["creatorDetail"] = json!({"id": self.creator, "displayName": self.creator});
        }
        if call.flag("withSourceAppDetail")
            && let Some(application) = state.applications.get(source)
        {
            shown["sourceAppDetail"] = Value::Object(only("ApplicationSimpleInfoDto", &application.members));
            shown["sourceAppDetail"]["appId"] = source.into();
        }
        if let Value::Object(members) = &mut shown {
            members.extend(self.properties.clone());
        }
        shown
    }
}

impl State {
    /// The tenant of an id.
    pub(crate) fn tenant(&self, id: &str) -> Result<&Tenant, Refusal> {
        self.tenants.get(id).ok_or_else(|| Refusal::missing("tenant"))
    }

    /// The tenant that a call names, if it names one.
    pub(crate) fn named_tenant(&self, call: &Call<'_>) -> Result<Option<&Tenant>, Refusal> {
        call.text("tenantId").map(|id| self.tenant(id)).transpose()
    }

    /// Unlinks an application that is deleted.
    pub(crate) fn forget_application_of_tenants(&mut self, application: &str) {
        let linked = |tenant: &&Tenant| tenant.application_ids().any(|id| id == application);
        let ids: Vec<String> = self.tenants.iter().filter(linked).map(|tenant| tenant.id.clone()).collect();
        for id in ids {
            // Its names stay, so that nothing can be in the way.
            let _ = self.tenants.change(&id, |tenant| {
                if let Some(Value::Array(ids)) = tenant.properties.get_mut("appIds") {
                    ids.retain(|id| id != application);
                }
            });
        }
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    text(&call.input, "name").ok_or_else(|| Refusal::required("/name"))?;
    check(call, state)?;
    let limit = |member| call.input.get(member).and_then(whole_number);
    let mut tenant = Tenant {
        id: call.id(),
        code: call.ids.hex(10),
        creator: call.key.clone(),
        properties: Map::new(),
        max_members: limit("memberAmount"),
        max_administrators: limit("adminAmount"),
    };
    tenant.take(&call.input);
    let id = state.tenants.insert(tenant).map(|tenant| tenant.id.clone()).map_err(Refusal::of("tenant"))?;
    state.tenant(&id).map(|tenant| tenant.show(call, state))
}

fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    state.tenant(call.name("tenantId")).map(|tenant| tenant.show(call, state))
}

fn get_by_code(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.tenants.find("code", call.name("code")).ok_or_else(|| Refusal::missing("tenant"))?;
    Ok(tenant.show(call, state))
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let (keywords, source) = (call.text("keywords"), call.text("source"));
    let found: Vec<Value> = state
        .tenants
        .iter()
        .filter(|tenant| matches(keywords, &[tenant.text("name"), &tenant.code]))
        .map(|tenant| tenant.show(call, state))
        .filter(|shown| source.is_none_or(|source| text(shown, "source") == Some(source)))
        .collect();
    Ok(page(call, &found, Value::clone))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.tenant(call.name("tenantId"))?.id.clone();
    check(call, state)?;
    state.tenants.change(&id, |tenant| tenant.take(&call.input)).map(|_| done()).map_err(Refusal::of("tenant"))
}

/// Deletes a tenant, with everything that is of it. People stay in the user pool.
fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.tenant(call.name("tenantId"))?.id.clone();
    state.tenants.remove(&id);
    state.tenant_users.retain(|member| member.tenant != id);
    state.tenant_invitations.retain(|invitation| invitation.tenant.as_deref() != Some(id.as_str()));
    state.forget_tenant_of_administrators(&id);
    state.forget_identity_providers_of(&id);
    state.forget_tenant_of_resources(&id);
    state.certifications.remove(&id);
    state.forget_organizations_of(&id);
    Ok(done())
}

/// Refuses names that are empty or too long, and applications that do not exist.
fn check(call: &Call<'_>, state: &State) -> Result<(), Refusal> {
    if let Some(Value::String(name)) = call.input.get("name")
        && !(1..=NAME_LENGTH).contains(&name.chars().count())
    {
        return Err(Refusal::invalid("/name", "has 1 to 64 characters", "length"));
    }
    call.texts("appIds").into_iter().try_for_each(|id| state.application(id).map(|_| ()))
}
