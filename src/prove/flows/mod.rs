#![doc = include_str!("../../../docs/flows.md")]

mod evaluation;
pub mod identity;
pub mod mfa;
pub mod possession;
pub mod prefill;
mod response_warning;
mod saved;
mod step_error;
pub mod unify;
pub mod verify;
mod wait;

pub use evaluation::{Evaluation, EvaluationFailure};
pub use response_warning::ResponseWarning;
pub use saved::{ResumeError, SavedSession, Step};
pub use step_error::StepError;
pub use wait::{PollConfig, WaitError};
