//! The last step, and the result of the flow.

use std::fmt;

use super::person::Person;
use crate::prove::Client;
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::session::{Resumable, SessionState, Step, resumable_methods};
use crate::prove::flows::step_error::StepError;
use crate::prove::types::{CompleteRequest, CompleteResponse, IdvDataInternal, KycInternal};

/// The last step: the person's details are due.
#[must_use = "the flow does not end until the person's details are sent"]
pub struct Complete {
    state: SessionState,
}

impl Complete {
    /// The step that follows in a flow.
    pub(super) fn new(session: &SessionState) -> Self {
        Self { state: session.at(Step::PrefillComplete) }
    }

    /// Sends the details that the person has confirmed and ends the flow (`POST /v3/complete`).
    ///
    /// # Errors
    ///
    /// [`StepError`] with this step. After a timeout or a broken connection the flow may be over.
    pub async fn complete(self, client: &Client, person: Person) -> Result<Completed, StepError<Self>> {
        let request = CompleteRequest::new(self.state.correlation_id(), person.into_individual());
        match client.complete(&request).await {
            Ok(response) => Ok(Completed::from_response(response.into_inner())),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    resumable_methods!();
}

impl Resumable for Complete {
    const STEPS: &'static [Step] = &[Step::PrefillComplete];

    fn from_state(state: SessionState) -> Self {
        Self { state }
    }

    fn state(&self) -> &SessionState {
        &self.state
    }
}

impl fmt::Debug for Complete {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("Complete", out)
    }
}

/// The result of the flow. Only [`Passed`](Self::Passed) means that the person is who they claim to be.
#[non_exhaustive]
pub enum Completed {
    /// The person's details match.
    #[non_exhaustive]
    Passed {
        /// How well names, address and ids match, by source.
        idv: Option<Box<IdvDataInternal>>,
        /// Matches on watch lists.
        kyc: Option<Box<KycInternal>>,
        /// Prove's evaluation, by category.
        evaluation: Evaluation,
    },
    /// The person's details do not match.
    #[non_exhaustive]
    NotPassed {
        /// How well names, address and ids match, by source.
        idv: Option<Box<IdvDataInternal>>,
        /// Matches on watch lists.
        kyc: Option<Box<KycInternal>>,
        /// Prove's evaluation, by category.
        evaluation: Evaluation,
    },
}

impl Completed {
    fn from_response(response: CompleteResponse) -> Self {
        let (idv, kyc) = (response.idv.map(Box::new), response.kyc.map(Box::new));
        let evaluation = response.evaluation.into();
        if response.success { Self::Passed { idv, kyc, evaluation } } else { Self::NotPassed { idv, kyc, evaluation } }
    }
}

/// Leaves all findings out.
impl fmt::Debug for Completed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Passed { .. } => "Passed",
            Self::NotPassed { .. } => "NotPassed",
        };
        out.debug_struct(name).finish_non_exhaustive()
    }
}
