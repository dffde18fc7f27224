//! Connections as responses have them.

use serde_json::{Value, json};

use crate::model::genauth::connection::Connection;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::schema::select_properties;

/// Returns a connection as the document describes it.
pub(crate) fn connection_view(connection: &Connection) -> Value {
    let mut view = json!({
        "loginOnly": false,
        "logo": "",
        "id": connection.id,
        "extIdpId": connection.provider,
        "associationMode": if connection.is_associated { "challenge" } else { "none" },
        "challengeBindingMethods": [],
    });
    if let Value::Object(properties) = &mut view {
        properties.extend(select_properties("ExtIdpConnDetail", &connection.properties));
    }
    view
}

/// Returns a connection as a login configuration lists those that are enabled.
pub(crate) fn enabled_connection_view(connection: &Connection, pool: &UserPool) -> Value {
    let provider = pool.identity_providers.get(&connection.provider);
    json!({
        "enabled": true,
        "extIdpConnId": connection.id,
        "extIdpConnType": connection.text("type"),
        "extIdpConnIdentifier": connection.text("identifier"),
        "extIdpConnDisplayName": connection.text("displayName"),
        "extIdpConnLogo": connection.text("logo"),
        "extIdpId": connection.provider,
        "extIdpType": provider.map(|provider| provider.kind.as_str()).unwrap_or_default(),
        "isSocial": provider.is_some_and(|provider| provider.is_social()),
    })
}
