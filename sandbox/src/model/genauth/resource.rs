//! Resources of a namespace.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// Something that users may act on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Resource {
    pub(crate) id: String,
    /// Id of the namespace.
    pub(crate) namespace: String,
    pub(crate) code: String,
    /// Name, description, type, actions and the like, under their property names.
    pub(crate) properties: Map<String, Value>,
    /// Ids of the tenants that it is attached to; `None` stands for all tenants.
    #[serde(default)]
    pub(crate) tenants: Vec<Option<String>>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Record for Resource {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", format!("{}/{}", self.namespace, self.code))]
    }
}

impl Resource {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }
}

impl Store<Resource> {
    /// Returns the resource of a code in the namespace of an id.
    pub(crate) fn in_namespace(&self, namespace: &str, code: &str) -> Option<&Resource> {
        self.find("code", &format!("{namespace}/{code}"))
    }

    /// Detaches every resource from a tenant.
    pub(crate) fn detach_tenant(&mut self, tenant: &str) {
        let is_tenant = |known: &Option<String>| known.as_deref() == Some(tenant);
        self.update_where(
            |resource| resource.tenants.iter().any(is_tenant),
            |resource| resource.tenants.retain(|known| !is_tenant(known)),
        );
    }
}
