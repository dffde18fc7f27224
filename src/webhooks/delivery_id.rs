//! Identifies deliveries.

use std::fmt;

use hmac::Mac as _;

use super::secrets::hmac_sha256;
use crate::secret::Secret;

/// Identifies a delivery: the HMAC-SHA256 of what was received, keyed with the webhook's secret. Equal bytes have equal ids,
/// and an id reveals nothing about them. `Display` is 64 hexadecimal characters, suitable as a key in a store.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryId([u8; 32]);

impl DeliveryId {
    /// Returns the 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Creates an id from arbitrary bytes, for tests of a guard.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn compute(secret: &Secret, parts: &[&[u8]]) -> Self {
        let key = secret.expose().as_bytes();
        let Some(mut mac) = hmac_sha256(key, b"identity-apis delivery") else { return Self([0; 32]) };
        for part in parts {
            // Include the lengths, so that no two lists of parts hash the same bytes.
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        Self(mac.finalize().into_bytes().into())
    }
}

impl fmt::Display for DeliveryId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for DeliveryId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DeliveryId({self})")
    }
}
