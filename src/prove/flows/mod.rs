//! Multi-step processes as chains of types: invalid transitions do not compile.
//!
//! Each step returns the next one, and required data is a parameter of the step that needs it. Results are enums, and only a
//! success is a success: an undocumented value is `Unknown`, never `Verified`. The [guide](crate::guide::flows) has the states
//! of each flow, and describes errors, polling, saving and resuming.

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
