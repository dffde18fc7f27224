//! Everything that one sandbox remembers.

use std::sync::OnceLock;

use crate::calls::Log;
use crate::clock::Clock;
use crate::genauth::Genauth;
use crate::ids::Ids;
use crate::prove::Prove;
use crate::snapshot::Snapshot;

/// State of a sandbox; sandboxes share nothing but the parsed documents.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) log: Log,
    pub(crate) prove: Prove,
    pub(crate) genauth: Genauth,
    /// What it was at the start.
    pub(crate) initial: OnceLock<Snapshot>,
}

impl State {
    /// Goes back to the start: nobody has called yet.
    pub(crate) fn reset(&self) {
        if let Some(initial) = self.initial.get() {
            // It was taken from this very sandbox, so that nothing is refused.
            let _ = initial.clone().restore(self);
        }
        self.log.clear();
    }
}
