//! The policy for ambiguities.

/// What to do about names that clash and schemas that contradict themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConflictPolicy {
    /// Report an error: an overlay has to decide, since the decision becomes part of the public API of the crate.
    RequireOverlay,
    /// Decide in the simplest way that gives code, with a note.
    Infer,
}
