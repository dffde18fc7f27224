//! Requests from some moment on.

use std::fmt;

use super::journal::RequestJournal;
use super::selection::RequestLog;

/// The requests that were recorded after a moment; created by [`Sandbox::checkpoint`](crate::Sandbox::checkpoint).
#[derive(Clone, Copy)]
pub struct Checkpoint<'s> {
    journal: &'s RequestJournal,
    /// Number of the last request before.
    after: u64,
}

impl<'s> Checkpoint<'s> {
    pub(crate) const fn new(journal: &'s RequestJournal, after: u64) -> Self {
        Self { journal, after }
    }

    /// Returns the requests of one operation since then, by operationId or by its name in the crate `identity-apis`.
    #[must_use]
    pub fn calls(&self, operation: &str) -> RequestLog {
        RequestLog::for_operation(operation, self.journal.since(self.after))
    }

    /// Returns all requests since then.
    #[must_use]
    pub fn all_calls(&self) -> RequestLog {
        RequestLog::for_all(self.journal.since(self.after))
    }
}

impl fmt::Debug for Checkpoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checkpoint").field("after", &self.after).finish_non_exhaustive()
    }
}
