//! What the sessions of every flow share: their state, and saving and resuming it.

mod correlation_id;
mod resumable;
mod resume_error;
mod saved_session;
mod state;
mod step;

pub(super) use resumable::{Resumable, resumable_methods, session_methods};
pub use resume_error::ResumeError;
pub use saved_session::SavedSession;
pub(super) use state::SessionState;
pub use step::Step;
