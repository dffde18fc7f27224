//! Invitations of people to tenants.

use serde::{Deserialize, Serialize};

/// An address that was invited.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct TenantInvitation {
    pub(crate) number: u64,
    /// Id of the tenant, if the call names one.
    pub(crate) tenant: Option<String>,
    /// The e-mail address.
    pub(crate) account: String,
    pub(crate) link: String,
    pub(crate) created_at: String,
}
