//! External identity providers.

use serde::{Deserialize, Serialize};

use super::store::Record;

/// Types that companies run themselves; the others are social.
const ENTERPRISE: &[&str] =
    &["oidc", "oauth2", "saml", "ldap", "ad", "cas", "azure-ad", "wechatwork", "dingtalk", "lark", "welink"];

/// A directory, social login or other source of identities.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct IdentityProvider {
    pub(crate) id: String,
    /// Id of the tenant that it belongs to; a provider of the whole user pool has none.
    pub(crate) tenant: Option<String>,
    pub(crate) name: String,
    /// A value of the document's `ExtIdpType`.
    pub(crate) kind: String,
}

impl Record for IdentityProvider {
    fn id(&self) -> &str {
        &self.id
    }
}

impl IdentityProvider {
    pub(crate) fn is_social(&self) -> bool {
        !ENTERPRISE.contains(&self.kind.as_str())
    }
}
