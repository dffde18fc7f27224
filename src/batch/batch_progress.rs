//! How far a batch is.

/// The number of items of a batch that are done, as [`InChunks::on_progress`](super::InChunks::on_progress) reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchProgress {
    /// Items of chunks with a successful response.
    pub succeeded: usize,
    /// Items of chunks that failed.
    pub failed: usize,
    /// Items of the whole list.
    pub total: usize,
}

impl BatchProgress {
    /// Returns the number of items whose chunk has succeeded or failed.
    #[must_use]
    pub const fn done(&self) -> usize {
        self.succeeded + self.failed
    }
}
