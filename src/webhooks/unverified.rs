//! What came without any proof of its sender.

use std::fmt;

/// A value that somebody sent who did not prove to be the service.
///
/// Anyone who knows the address can send one. There is no `Deref` and no `AsRef` on purpose: use it as a hint that
/// something may have happened, ask the service, and go by its response. `Debug` redacts as the value does.
#[must_use = "an unverified value is a hint; ask the service and use its response"]
#[derive(Clone, PartialEq)]
pub struct Unverified<T>(T);

impl<T> Unverified<T> {
    #[cfg(feature = "prove")]
    pub(super) fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value as it was sent, which may be a forgery. No decision about a person or a session may depend on it.
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
