//! Receivers of Prove's webhooks.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A receiver of Prove's webhooks. `Debug` redacts URL and secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WebhookTarget {
    pub(crate) url: String,
    pub(crate) secret: String,
}

impl fmt::Debug for WebhookTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookTarget").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webhook_target_redacts_url_and_secret() {
        let target = WebhookTarget { url: "http://127.0.0.1/canary".to_owned(), secret: "whsec_canary".to_owned() };
        assert!(!format!("{target:?}").contains("canary"));
    }
}
