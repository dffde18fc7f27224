//! Connections to identity providers: how people log in with one, and to which applications.

use serde_json::Map;

use super::providers::named_provider;
use super::view::connection_view;
use crate::model::genauth::connection::Connection;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;
use crate::services::genauth::properties::copy_properties;
use crate::services::genauth::tenants::lookup::named_tenant;

pub(crate) const CONNECTIONS: OperationGroup = OperationGroup {
    audit_resource: "enterpriseConnection",
    operations: &[
        ("createExtIdpConn", create),
        ("updateExtIdpConn", update),
        ("deleteExtIdpConn", delete),
        ("changeExtIdpConnState", change_state),
        ("changeExtIdpConnAssociationState", change_association),
        ("changeUserpoolTenanExtIdpConnState", change_state_for_tenants),
    ],
};

/// Properties of a request that are stored. `fields` holds credentials, which no response returns.
const PROPERTIES: &[&str] = &["displayName", "identifier", "loginOnly", "logo", "type", "fields"];

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let provider = named_provider(call, pool, "extIdpId")?.id.clone();
    call.text("identifier").ok_or_else(|| ApiError::required("/identifier"))?;
    let mut connection = Connection {
        id: call.new_id(),
        provider,
        properties: Map::new(),
        is_associated: false,
        applications: Vec::new(),
        is_enabled_for_tenants: false,
    };
    copy_properties(&mut connection.properties, &call.input, |name| PROPERTIES.contains(&name));
    pool.connections.insert(connection).map(connection_view).map_err(ApiError::from_store("connection"))
}

/// Sets the properties that a call gives, except for the type and the identifier, which are fixed.
fn update(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_connection(call, pool)?;
    let changed = pool.connections.update(&id, |connection| {
        let is_fixed = |name: &str| ["identifier", "type"].contains(&name);
        copy_properties(&mut connection.properties, &call.input, |name| PROPERTIES.contains(&name) && !is_fixed(name));
    });
    changed.map(connection_view).map_err(ApiError::from_store("connection"))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_connection(call, pool)?;
    pool.connections.remove(&id);
    Ok(success())
}

/// Enables or disables a connection for applications, which all have to exist.
fn change_state(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_connection(call, pool)?;
    let mut applications: Vec<String> = Vec::new();
    for application in call.texts("appIds").into_iter().chain(call.text("appId")) {
        let application = &pool.application(application)?.id;
        if !applications.contains(application) {
            applications.push(application.clone());
        }
    }
    let enabled = call.flag("enabled");
    let changed = pool.connections.update(&id, |connection| connection.set_applications(&applications, enabled));
    changed.map(|_| success()).map_err(ApiError::from_store("connection"))
}

fn change_association(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let id = named_connection(call, pool)?;
    let on = call.flag("association");
    let changed = pool.connections.update(&id, |connection| connection.is_associated = on);
    changed.map(|_| success()).map_err(ApiError::from_store("connection"))
}

/// Enables or disables connections for tenants; they all have to exist.
fn change_state_for_tenants(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let ids = call.texts("connIds");
    if ids.iter().any(|id| pool.connections.get(id).is_none()) {
        return Err(ApiError::not_found("connection"));
    }
    let enabled = call.flag("enabled");
    for id in ids {
        let changed = pool.connections.update(id, |connection| connection.is_enabled_for_tenants = enabled);
        changed.map_err(ApiError::from_store("connection"))?;
    }
    Ok(success())
}

/// Returns the id of the connection that a call names; within the tenant that it names, if it names one.
fn named_connection(call: &Call<'_>, pool: &UserPool) -> Result<String, ApiError> {
    let tenant = named_tenant(call, pool)?.map(|tenant| tenant.id.as_str());
    let is_of_tenant = |connection: &&Connection| {
        let provider = pool.identity_providers.get(&connection.provider);
        tenant.is_none() || provider.is_some_and(|provider| provider.tenant.as_deref() == tenant)
    };
    let found = pool.connections.get(call.required("id")).filter(is_of_tenant);
    found.map(|connection| connection.id.clone()).ok_or_else(|| ApiError::not_found("connection"))
}
