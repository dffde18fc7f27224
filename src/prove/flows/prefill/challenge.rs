//! The challenge step.

use std::fmt;
use std::marker::PhantomData;

use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods};

/// Typestate: the start request carried no answer to the challenge, so that one is required.
#[derive(Debug, Clone, Copy)]
pub enum Missing {}

/// Typestate: the start request carried an answer to the challenge, which may be replaced.
#[derive(Debug, Clone, Copy)]
pub enum Given {}

/// Whether the start request carried an answer to the challenge: [`Missing`] or [`Given`]. The trait is sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not state whether the start request carried an answer to the challenge",
    label = "neither `Missing` nor `Given`"
)]
pub trait EarlyAnswer: sealed::Sealed {}

impl EarlyAnswer for Missing {}
impl EarlyAnswer for Given {}

impl sealed::Sealed for Missing {
    const STEP: Step = Step::PrefillChallengeMissing;
}

impl sealed::Sealed for Given {
    const STEP: Step = Step::PrefillChallenge;
}

mod sealed {
    use crate::prove::flows::session::Step;

    /// Seals the trait for early answers.
    pub trait Sealed {
        /// The step of the challenge.
        const STEP: Step;
    }
}

/// The challenge is due: something that only the person knows. Pre-Fill only.
#[must_use = "the flow does not continue until the challenge is answered"]
pub struct Challenge<A: EarlyAnswer> {
    state: SessionState,
    early_answer: PhantomData<A>,
}

impl<A: EarlyAnswer> Challenge<A> {
    /// The step that follows in a flow.
    pub(super) fn new(session: &SessionState) -> Self {
        Self::from_state(session.at(A::STEP))
    }

    resumable_methods!();
}

impl<A: EarlyAnswer> Resumable for Challenge<A> {
    const STEPS: &'static [Step] = &[A::STEP];

    fn from_state(state: SessionState) -> Self {
        Self { state, early_answer: PhantomData }
    }

    fn state(&self) -> &SessionState {
        &self.state
    }
}

impl<A: EarlyAnswer> fmt::Debug for Challenge<A> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("Challenge", out)
    }
}
