//! Calls that belong together, in an order that the compiler checks.
//!
//! Each flow is a chain of types: a step gives the next step, and a step that is not possible is not there. What must
//! be given is a parameter of the step that needs it. Results are enums, so that nothing but a success reads as one.
//!
//! | flow | steps |
//! | --- | --- |
//! | [`unify`] | open, status, bind |
//! | [`mfa`] | the same under its former names |
//! | [`prefill`] | start, validate, challenge, complete, as `next` says |
//! | [`verify`] | one call, or a batch |
//! | [`identity`] | enroll, deactivate and activate, disenroll |
//!
//! A session is saved with `save()` and taken up on another machine with `resume()` ([`Saved`]). Waiting is one call
//! with a deadline ([`Wait`]).

mod evaluation;
pub mod identity;
pub mod mfa;
pub mod possession;
pub mod prefill;
mod saved;
mod step_error;
pub mod unify;
pub mod verify;
mod wait;

pub use evaluation::Evaluation;
pub use saved::{ResumeError, Saved, Step};
pub use step_error::StepError;
pub use wait::{Wait, WaitError};
