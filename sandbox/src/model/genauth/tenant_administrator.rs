//! Administrators of several tenants, and cooperators of the user pool.

use serde::{Deserialize, Serialize};

use super::store::{Record, Store};

/// A user who administers several tenants without being a member of one.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct MultiTenantAdministrator {
    /// Id of the user.
    pub(crate) user: String,
    /// Ids of the tenants.
    pub(crate) tenants: Vec<String>,
    pub(crate) api_authorized: bool,
}

/// A user who administers parts of the user pool.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Cooperator {
    /// Id of the user.
    pub(crate) user: String,
    /// Codes of policies, stored as the caller gives them.
    pub(crate) policies: Vec<String>,
    pub(crate) api_authorized: bool,
}

impl Record for MultiTenantAdministrator {
    fn id(&self) -> &str {
        &self.user
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("userId", self.user.clone())]
    }
}

impl Record for Cooperator {
    fn id(&self) -> &str {
        &self.user
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("userId", self.user.clone())]
    }
}

impl Store<MultiTenantAdministrator> {
    /// Removes a tenant from every administrator. An administrator without a tenant is removed.
    pub(crate) fn remove_tenant(&mut self, tenant: &str) {
        self.update_where(|_| true, |administrator| administrator.tenants.retain(|known| known != tenant));
        self.retain(|administrator| !administrator.tenants.is_empty());
    }
}
