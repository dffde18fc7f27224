//! Connections to identity providers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// A way to log in with an identity provider.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    /// Id of the identity provider.
    pub(crate) provider: String,
    /// What requests set, under its property names.
    pub(crate) properties: Map<String, Value>,
    /// Whether a login is matched to an existing account, whose owner has to prove that it is theirs.
    pub(crate) is_associated: bool,
    /// Ids of the applications that it is enabled for.
    pub(crate) applications: Vec<String>,
    /// Whether it is enabled for tenants.
    pub(crate) is_enabled_for_tenants: bool,
}

impl Record for Connection {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("identifier", self.text("identifier").to_owned())]
    }
}

impl Connection {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn is_enabled_for(&self, application: &str) -> bool {
        self.applications.iter().any(|known| known == application)
    }

    /// Enables or disables the connection for applications.
    pub(crate) fn set_applications(&mut self, applications: &[String], enabled: bool) {
        self.applications.retain(|known| !applications.contains(known));
        if enabled {
            self.applications.extend_from_slice(applications);
        }
    }
}

impl Store<Connection> {
    /// Returns the connections that are enabled for an application.
    pub(crate) fn enabled_for(&self, application: &str) -> impl Iterator<Item = &Connection> {
        self.iter().filter(move |connection| connection.is_enabled_for(application))
    }

    /// Enables the given connections for an application, and disables all others. Unknown ids are skipped.
    pub(crate) fn set_enabled_for(&mut self, application: &str, ids: &[&str]) {
        let application = [application.to_owned()];
        self.update_where(
            |_| true,
            |connection| {
                let is_enabled = ids.contains(&connection.id.as_str());
                connection.set_applications(&application, is_enabled);
            },
        );
    }
}
