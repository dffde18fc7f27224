//! Credentials of the services.

use std::fmt;

use serde::{Deserialize, Serialize};

/// OAuth client credentials for Prove.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProveCredentials {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: String,
}

impl ProveCredentials {
    /// Creates credentials.
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into() }
    }
}

impl fmt::Debug for ProveCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProveCredentials").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

/// An access key of a GenAuth user pool.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GenauthCredentials {
    /// Id of the access key.
    pub access_key_id: String,
    /// Secret of the access key, which signs requests.
    pub access_key_secret: String,
    /// Id of the user pool that the key belongs to.
    pub userpool_id: String,
}

impl GenauthCredentials {
    /// Creates credentials.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
        userpool_id: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into(),
            userpool_id: userpool_id.into(),
        }
    }
}

impl fmt::Debug for GenauthCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GenauthCredentials")
            .field("access_key_id", &self.access_key_id)
            .field("userpool_id", &self.userpool_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_redact_secrets() {
        let shown = format!(
            "{:?} {:?}",
            ProveCredentials::new("client", "canary"),
            GenauthCredentials::new("key", "canary", "pool")
        );
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("client") && shown.contains("pool"));
    }
}
