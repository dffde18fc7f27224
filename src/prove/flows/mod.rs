#![doc = include_str!("../../../docs/flows.md")]

mod evaluation;
pub mod identity;
pub mod mfa;
mod poll;
pub mod possession;
pub mod prefill;
mod request_methods;
mod response_warning;
mod session;
mod step_error;
pub mod unify;
pub mod verify;

pub use evaluation::{Evaluation, EvaluationFailure};
pub use poll::{PollConfig, WaitError};
pub use response_warning::ResponseWarning;
pub use session::{ResumeError, SavedSession, Step};
pub use step_error::StepError;
