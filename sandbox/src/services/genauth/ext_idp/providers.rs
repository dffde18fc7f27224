//! External identity providers: directories, social logins and others, each with its connections.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};
use crate::services::genauth::paging::{page, whole};
use crate::services::genauth::users::handlers::done;

pub(crate) const IDENTITY_PROVIDERS: Group = Group {
    audited: "enterpriseConnection",
    operations: &[
        ("createExtIdp", create),
        ("getExtIdp", get),
        ("listExtIdp", list),
        ("listTenantExtIdp", list_of_tenant),
        ("extIdpConnStateByApps", get_with_application),
        ("updateExtIdp", update),
        ("deleteExtIdp", delete),
    ],
};

/// Types that companies run themselves; the others are social.
const ENTERPRISE: &[&str] =
    &["oidc", "oauth2", "saml", "ldap", "ad", "cas", "azure-ad", "wechatwork", "dingtalk", "lark", "welink"];

/// Where identities come from.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct IdentityProvider {
    pub(crate) id: String,
    /// Id of the tenant that it is of, if it is not of the whole user pool.
    pub(crate) tenant: Option<String>,
    name: String,
    /// A value of the document's `ExtIdpType`.
    pub(crate) kind: String,
}

impl Record for IdentityProvider {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl IdentityProvider {
    fn show(&self) -> Value {
        let mut shown = json!({"id": self.id, "name": self.name, "type": self.kind, "logo": ""});
        if let Some(tenant) = &self.tenant {
            shown["tenantId"] = tenant.as_str().into();
        }
        shown
    }

    pub(crate) fn is_social(&self) -> bool {
        !ENTERPRISE.contains(&self.kind.as_str())
    }

    /// Whether the provider is of the kind that a call asks for.
    fn is_wanted(&self, call: &Call<'_>) -> bool {
        call.text("type").is_none_or(|wanted| (wanted == "social") == self.is_social())
    }
}

impl State {
    /// The provider of an id; within the tenant that a call names, if it names one.
    pub(crate) fn identity_provider(&self, call: &Call<'_>, id: &str) -> Result<&IdentityProvider, Refusal> {
        let tenant = self.named_tenant(call)?.map(|tenant| tenant.id.as_str());
        let found = self.identity_providers.get(id);
        let found = found.filter(|provider| tenant.is_none() || provider.tenant.as_deref() == tenant);
        found.ok_or_else(|| Refusal::missing("identity provider"))
    }

    /// Deletes a provider with its connections. Identities that came from it stay those of their users.
    fn forget_identity_provider(&mut self, id: &str) {
        self.identity_providers.remove(id);
        self.connections.retain(|connection| connection.provider != id);
    }

    /// Deletes the providers of a tenant that is deleted.
    pub(crate) fn forget_identity_providers_of(&mut self, tenant: &str) {
        let of_tenant = |provider: &&IdentityProvider| provider.tenant.as_deref() == Some(tenant);
        let ids: Vec<String> = self.identity_providers.iter().filter(of_tenant).map(|known| known.id.clone()).collect();
        ids.iter().for_each(|id| self.forget_identity_provider(id));
    }

    /// Whether a connection of the provider is on for the application that a call names, if it names one.
    fn is_connected(&self, call: &Call<'_>, provider: &IdentityProvider) -> bool {
        call.text("appId").is_none_or(|application| {
            self.connections.iter().any(|known| known.provider == provider.id && known.is_on_for(application))
        })
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.named_tenant(call)?.map(|tenant| tenant.id.clone());
    let name = call.text("name").ok_or_else(|| Refusal::required("/name"))?.to_owned();
    let provider = IdentityProvider { id: call.id(), tenant, name, kind: call.name("type").to_owned() };
    let added = state.identity_providers.insert(provider);
    added.map(IdentityProvider::show).map_err(Refusal::of("identity provider"))
}

/// A provider with its connections: all of them, or those that are on for an application.
fn get(call: &Call<'_>, state: &mut State) -> Outcome {
    let provider = state.identity_provider(call, call.name("id"))?;
    if !provider.is_wanted(call) {
        return Err(Refusal::missing("identity provider"));
    }
    let application = call.text("appId");
    let connections = state.connections.iter().filter(|known| {
        known.provider == provider.id && application.is_none_or(|application| known.is_on_for(application))
    });
    let mut shown = provider.show();
    shown["connections"] = connections.map(|known| known.show()).collect();
    shown["autoJoin"] = false.into();
    Ok(shown)
}

fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let found = state.identity_providers.iter().filter(|provider| state.is_connected(call, provider));
    Ok(whole(found.map(IdentityProvider::show)))
}

fn list_of_tenant(call: &Call<'_>, state: &mut State) -> Outcome {
    let tenant = state.named_tenant(call)?.map(|tenant| tenant.id.as_str());
    let found: Vec<&IdentityProvider> = state
        .identity_providers
        .iter()
        .filter(|provider| provider.tenant.is_some() && (tenant.is_none() || provider.tenant.as_deref() == tenant))
        .filter(|provider| provider.is_wanted(call) && state.is_connected(call, provider))
        .collect();
    Ok(page(call, &found, |provider| provider.show()))
}

/// The provider, if one of its connections is on for the application: the state is documented as a list of providers.
fn get_with_application(call: &Call<'_>, state: &mut State) -> Outcome {
    let provider = state.identity_provider(call, call.name("id"))?;
    let is_found = provider.is_wanted(call) && state.is_connected(call, provider);
    Ok(whole(is_found.then(|| provider.show())))
}

fn update(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.identity_provider(call, call.name("id"))?.id.clone();
    let name = call.text("name").ok_or_else(|| Refusal::required("/name"))?;
    let changed = state.identity_providers.change(&id, |provider| name.clone_into(&mut provider.name));
    changed.map(IdentityProvider::show).map_err(Refusal::of("identity provider"))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    let id = state.identity_provider(call, call.name("id"))?.id.clone();
    state.forget_identity_provider(&id);
    Ok(done())
}
