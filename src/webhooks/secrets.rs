//! The secrets that a verifier accepts.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::error::ConfigError;
use crate::secret::Secret;

/// The secrets of a webhook: while one is rotated, both the new one and the old one.
#[derive(Clone, Default)]
pub(super) struct Secrets(Vec<Secret>);

impl Secrets {
    pub(super) fn push(&mut self, secret: Secret) {
        self.0.push(secret);
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Checks that there is a secret, and that each of them could be one.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.0.is_empty() {
            return Err(ConfigError::NoSecret);
        }
        let is_invalid = |character: char| character.is_whitespace() || character.is_control();
        let is_usable = |text: &str| !text.is_empty() && !text.chars().any(is_invalid);
        if self.0.iter().all(|secret| is_usable(secret.expose())) { Ok(()) } else { Err(ConfigError::InvalidSecret) }
    }

    /// Returns the secret whose HMAC-SHA256, as `mac` computes it, equals the given one. Compares all of them, each in constant
    /// time, so that timing reveals neither which secret matched nor how far.
    pub(super) fn find_by_mac(
        &self,
        expected: &[u8],
        mac: impl Fn(&Secret) -> Option<Hmac<Sha256>>,
    ) -> Option<&Secret> {
        let mut found = None;
        for secret in &self.0 {
            if mac(secret).is_some_and(|mac| mac.verify_slice(expected).is_ok()) {
                found = Some(secret);
            }
        }
        found
    }
}

/// Computes the HMAC-SHA256 of a message. Keys of any length are valid, so that there always is one.
pub(super) fn hmac_sha256(key: &[u8], message: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(message);
    Some(mac)
}
