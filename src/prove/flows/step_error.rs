//! A step that gave no result.

use std::fmt;

use crate::transport::Error;

/// A step that gave no result, and the step itself, which is not lost: repair the cause and take it again.
///
/// After a broken connection or a timeout the service may have acted all the same. Where a flow has a status, ask for
/// that first.
pub struct StepError<S>(Box<(Error, S)>);

impl<S> StepError<S> {
    pub(super) fn new(error: Error, step: S) -> Self {
        Self(Box::new((error, step)))
    }

    /// What happened.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.0.0
    }

    /// The step, to be taken again.
    #[must_use]
    pub fn into_step(self) -> S {
        self.0.1
    }

    /// Both.
    #[must_use]
    pub fn into_parts(self) -> (Error, S) {
        *self.0
    }
}

/// Gives up the step.
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
