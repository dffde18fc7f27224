//! Everything that one sandbox remembers.

use crate::calls::Log;
use crate::clock::Clock;
use crate::genauth::Genauth;
use crate::ids::Ids;
use crate::prove::Prove;

/// State of a sandbox; sandboxes share nothing but the parsed documents.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) log: Log,
    pub(crate) prove: Prove,
    pub(crate) genauth: Genauth,
}
