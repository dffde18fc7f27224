//! What the sessions of every flow share.

pub(super) mod saved_session;

pub use saved_session::{ResumeError, SavedSession, Step};
