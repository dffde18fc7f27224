//! Calls that belong together, in an order that the compiler checks.
//!
//! Each flow is a chain of types: a step gives the next step, and a step that is not possible is not there. What must
//! be given is a parameter of the step that needs it.

pub mod mfa;
