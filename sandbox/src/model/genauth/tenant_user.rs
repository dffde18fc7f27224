//! Members of tenants: users of the pool, whom a tenant may know under another name.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};
use super::user::fold_key;

/// The property that a member is indexed under by the pool-level user.
const LINK: &str = "linkUserIds";

/// Properties that are unique among the members of a tenant.
pub(crate) const UNIQUE: &[&str] = &["email", "phone", "username"];

/// A user of the pool as a member of a tenant.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct TenantUser {
    pub(crate) id: String,
    /// Id of the tenant.
    pub(crate) tenant: String,
    /// Id of the user in the pool.
    pub(crate) user: String,
    /// Properties of the user's profile that the tenant has overridden.
    pub(crate) overrides: Map<String, Value>,
    pub(crate) is_administrator: bool,
}

impl Record for TenantUser {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let mut keys = vec![(LINK, scoped(&self.tenant, &self.user))];
        for property in UNIQUE {
            let name = self.overrides.get(*property).and_then(Value::as_str).filter(|name| !name.is_empty());
            keys.extend(name.map(|name| (*property, scoped(&self.tenant, &fold_key(property, name)))));
        }
        keys
    }
}

impl TenantUser {
    /// Creates a plain member.
    pub(crate) fn new(id: String, tenant: &str, user: &str) -> Self {
        Self { id, tenant: tenant.to_owned(), user: user.to_owned(), overrides: Map::new(), is_administrator: false }
    }
}

impl Store<TenantUser> {
    /// Returns the members of a tenant, oldest first.
    pub(crate) fn of_tenant(&self, tenant: &str) -> impl Iterator<Item = &TenantUser> {
        self.iter().filter(move |member| member.tenant == tenant)
    }

    /// Returns the member of a tenant that a user of the pool is.
    pub(crate) fn of_user(&self, tenant: &str, user: &str) -> Option<&TenantUser> {
        self.find(LINK, &scoped(tenant, user))
    }
}

fn scoped(tenant: &str, name: &str) -> String {
    format!("{tenant}/{name}")
}
