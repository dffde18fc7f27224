//! Values whose sender is not authenticated.

use std::fmt;

/// A value whose sender is not authenticated.
///
/// Anyone who knows the address can send one. It deliberately implements neither `Deref` nor `AsRef`: treat it as a hint that
/// something may have happened, query the service, and rely on its response. `Debug` redacts as the value does.
#[must_use = "an unverified value is a hint; query the service and use its response"]
#[derive(Clone, PartialEq)]
pub struct Unverified<T>(T);

impl<T> Unverified<T> {
    #[cfg(feature = "prove")]
    pub(super) fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value as it was sent. It may be forged: no decision about a person or a session may depend on it.
    #[must_use]
    pub fn untrusted(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Unverified<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Unverified").field(&self.0).finish()
    }
}
