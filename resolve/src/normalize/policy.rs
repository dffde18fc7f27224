//! What is done where a document leaves a choice.

/// What is done about names that clash and schemas that contradict themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConflictPolicy {
    /// An overlay has to say: what is decided stays in the public API of the crate.
    RequireOverlay,
    /// The plainest way that gives code, with a note.
    Infer,
}
