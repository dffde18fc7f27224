//! Access keys: what calls are authenticated with.

use serde::{Deserialize, Serialize};

use super::store::{Record, Store};

/// An access key id with its secret. It has no `Debug`, which would print the secret.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    /// Whether this is the key that the sandbox starts with.
    pub(crate) is_initial: bool,
    pub(crate) enabled: bool,
    /// Type as the API has it: `userpool` or `user`.
    pub(crate) kind: String,
    /// Id of the user whose key it is; empty for a key of the user pool.
    pub(crate) user_id: String,
    pub(crate) created_at: String,
    pub(crate) last_used_at: String,
}

impl Record for AccessKey {
    fn id(&self) -> &str {
        &self.id
    }
}

impl AccessKey {
    /// Creates the key that a sandbox starts with.
    pub(crate) fn initial(id: &str, secret: &str, now: String) -> Self {
        Self {
            id: id.to_owned(),
            secret: secret.to_owned(),
            is_initial: true,
            enabled: true,
            kind: "userpool".to_owned(),
            user_id: String::new(),
            last_used_at: now.clone(),
            created_at: now,
        }
    }

    /// Returns the status as the API has it.
    pub(crate) const fn status(&self) -> &'static str {
        if self.enabled { "activated" } else { "revoked" }
    }
}

impl Store<AccessKey> {
    /// Returns the secret of an access key that is enabled.
    pub(crate) fn enabled_secret(&self, id: &str) -> Option<&str> {
        self.get(id).filter(|key| key.enabled).map(|key| key.secret.as_str())
    }
}
