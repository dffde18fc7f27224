//! External identity providers: directories, social logins and others, each with its connections.

use serde_json::{Value, json};

use super::view::connection_view;
use crate::model::genauth::identity_provider::IdentityProvider;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::paging::{page, unpaged};
use crate::services::genauth::payload::success;
use crate::services::genauth::tenants::lookup::named_tenant;

pub(crate) const IDENTITY_PROVIDERS: OperationGroup = OperationGroup {
    audit_resource: "enterpriseConnection",
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

fn provider_view(provider: &IdentityProvider) -> Value {
    let mut view = json!({"id": provider.id, "name": provider.name, "type": provider.kind, "logo": ""});
    if let Some(tenant) = &provider.tenant {
        view["tenantId"] = tenant.as_str().into();
    }
    view
}

/// Returns the provider whose id a call gives in a property; within the tenant that it names, if it names one.
pub(crate) fn named_provider<'s>(
    call: &Call<'_>,
    pool: &'s UserPool,
    property: &str,
) -> Result<&'s IdentityProvider, ApiError> {
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.as_str());
    let found = pool.identity_providers.get(call.required(property));
    let found = found.filter(|provider| tenant.is_none() || provider.tenant.as_deref() == tenant);
    found.ok_or_else(|| ApiError::not_found("identity provider"))
}

/// Returns whether a provider is of the type that a call asks for, social or not.
fn has_requested_type(call: &Call<'_>, provider: &IdentityProvider) -> bool {
    call.text("type").is_none_or(|requested| (requested == "social") == provider.is_social())
}

/// Returns whether a connection of a provider is enabled for the application that a call names, if it names one.
fn is_connected(call: &Call<'_>, pool: &UserPool, provider: &IdentityProvider) -> bool {
    call.text("appId").is_none_or(|application| {
        pool.connections.enabled_for(application).any(|connection| connection.provider == provider.id)
    })
}

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.clone());
    let name = call.text("name").ok_or_else(|| ApiError::required("/name"))?.to_owned();
    let provider = IdentityProvider { id: call.new_id(), tenant, name, kind: call.required("type").to_owned() };
    let added = pool.identity_providers.insert(provider);
    added.map(provider_view).map_err(ApiError::from_store("identity provider"))
}

/// Returns a provider with its connections: all of them, or those that are enabled for an application.
fn get(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let provider = named_provider(call, pool, "id")?;
    if !has_requested_type(call, provider) {
        return Err(ApiError::not_found("identity provider"));
    }
    let application = call.text("appId");
    let connections = pool.connections.iter().filter(|known| {
        known.provider == provider.id && application.is_none_or(|application| known.is_enabled_for(application))
    });
    let mut view = provider_view(provider);
    view["connections"] = connections.map(connection_view).collect();
    view["autoJoin"] = false.into();
    Ok(view)
}

fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let found = pool.identity_providers.iter().filter(|provider| is_connected(call, pool, provider));
    Ok(unpaged(found.map(provider_view)))
}

fn list_of_tenant(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.as_str());
    let found: Vec<&IdentityProvider> = pool
        .identity_providers
        .iter()
        .filter(|provider| provider.tenant.is_some() && (tenant.is_none() || provider.tenant.as_deref() == tenant))
        .filter(|provider| has_requested_type(call, provider) && is_connected(call, pool, provider))
        .collect();
    Ok(page(call, &found, |provider| provider_view(provider)))
}

/// Returns the provider, if one of its connections is enabled for the application: the pool is documented as a list of
/// providers.
fn get_with_application(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let provider = named_provider(call, pool, "id")?;
    let is_found = has_requested_type(call, provider) && is_connected(call, pool, provider);
    Ok(unpaged(is_found.then(|| provider_view(provider))))
}

fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_provider(call, pool, "id")?.id.clone();
    let name = call.text("name").ok_or_else(|| ApiError::required("/name"))?;
    let changed = pool.identity_providers.update(&id, |provider| name.clone_into(&mut provider.name));
    changed.map(provider_view).map_err(ApiError::from_store("identity provider"))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_provider(call, pool, "id")?.id.clone();
    pool.delete_identity_provider(&id);
    Ok(success())
}
