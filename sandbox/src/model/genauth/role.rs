//! Roles.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// In place of the id of a namespace: the role is one of administrators.
pub(crate) const ADMIN: &str = "admin";

/// A role of a namespace.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) id: String,
    /// Id of the namespace.
    pub(crate) namespace: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// End of its validity, in milliseconds since 1970.
    pub(crate) disable_time: Option<u64>,
    pub(crate) enabled: bool,
    /// Whether users may ask for the role in an approval.
    pub(crate) is_requestable: bool,
    pub(crate) custom_data: Map<String, Value>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

impl Record for Role {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let scoped = |name: &str| format!("{}/{name}", self.namespace);
        vec![("code", scoped(&self.code)), ("name", scoped(&self.name))]
    }
}

impl Role {
    /// Returns whether the role is in force at a time in milliseconds since 1970.
    pub(crate) fn is_active(&self, now: u64) -> bool {
        self.enabled && self.disable_time.is_none_or(|end| now < end)
    }

    /// Returns the status as the API has it.
    pub(crate) const fn status(&self) -> &'static str {
        if self.enabled { "ENABLE" } else { "DISABLE" }
    }
}

impl Store<Role> {
    /// Returns the role of a code in the namespace of an id.
    pub(crate) fn in_namespace(&self, namespace: &str, code: &str) -> Option<&Role> {
        self.find("code", &format!("{namespace}/{code}"))
    }
}
