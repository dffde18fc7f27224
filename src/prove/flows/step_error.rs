//! The error of a step that consumes itself.

use std::fmt;

use crate::transport::Error;

/// A failed step: the error, and the step itself so that it can be tried again.
///
/// After a timeout or a broken connection the service may have processed the request. Where the flow has a status call,
/// check it before trying again.
pub struct StepError<S>(Box<(Error, S)>);

impl<S> StepError<S> {
    pub(crate) fn new(error: Error, step: S) -> Self {
        Self(Box::new((error, step)))
    }

    /// Returns the error of the call.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.0.0
    }

    /// Returns the step, to try it again.
    #[must_use]
    pub fn into_step(self) -> S {
        self.0.1
    }

    /// Returns the error and the step.
    #[must_use]
    pub fn into_parts(self) -> (Error, S) {
        *self.0
    }
}

/// Drops the step.
impl<S> From<StepError<S>> for Error {
    fn from(failed: StepError<S>) -> Self {
        failed.0.0
    }
}

impl<S> fmt::Display for StepError<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error().fmt(out)
    }
}

impl<S> fmt::Debug for StepError<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("StepError").field(self.error()).finish()
    }
}

impl<S> std::error::Error for StepError<S> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error().source()
    }
}
