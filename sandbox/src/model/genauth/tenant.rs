//! Tenants: customers of the user pool's owner.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// A tenant. When it expires and how many people may log in a month is accepted and not stored: nobody logs in here.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Tenant {
    pub(crate) id: String,
    pub(crate) code: String,
    /// Id of the access key that created it.
    pub(crate) creator: String,
    /// Properties of the document's `TenantDto`.
    pub(crate) properties: Map<String, Value>,
    pub(crate) max_members: Option<u64>,
    /// Maximum number of administrators among the members.
    pub(crate) max_administrators: Option<u64>,
}

impl Record for Tenant {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("code", self.code.clone())]
    }
}

impl Tenant {
    /// Returns a string property; empty if there is none.
    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns the ids of the applications that are linked to the tenant.
    pub(crate) fn application_ids(&self) -> impl Iterator<Item = &str> {
        self.properties.get("appIds").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// Returns whether so many members fit the tenant.
    pub(crate) fn allows_members(&self, count: usize) -> bool {
        is_within(count, self.max_members)
    }

    /// Returns whether so many administrators fit the tenant.
    pub(crate) fn allows_administrators(&self, count: usize) -> bool {
        is_within(count, self.max_administrators)
    }
}

fn is_within(count: usize, max: Option<u64>) -> bool {
    max.is_none_or(|max| u64::try_from(count).is_ok_and(|count| count <= max))
}

impl Store<Tenant> {
    /// Unlinks an application from every tenant.
    pub(crate) fn unlink_application(&mut self, application: &str) {
        self.update_where(
            |tenant| tenant.application_ids().any(|id| id == application),
            |tenant| {
                if let Some(Value::Array(ids)) = tenant.properties.get_mut("appIds") {
                    ids.retain(|id| id != application);
                }
            },
        );
    }
}
