//! Answering the challenge, and the result.

use std::fmt;

use super::challenge::{Challenge, EarlyAnswer, Given};
use super::challenge_answer::ChallengeAnswer;
use super::next::Next;
use crate::prove::Client;
use crate::prove::flows::evaluation::Evaluation;
use crate::prove::flows::session::{Resumable as _, SessionState};
use crate::prove::flows::step_error::StepError;
use crate::prove::types::{ChallengeIndividual, ChallengeRequest, ChallengeResponse};

impl<A: EarlyAnswer> Challenge<A> {
    /// Answers the challenge (`POST /v3/challenge`). The answer replaces one that the start request carried.
    ///
    /// # Errors
    ///
    /// [`StepError`] with this step. After a timeout or a broken connection the service may have processed the answer.
    pub async fn challenge(self, client: &Client, answer: ChallengeAnswer) -> Result<Challenged, StepError<Self>> {
        let request = answer.add_to(ChallengeRequest::new(self.state().correlation_id()));
        self.send(client, request).await
    }

    async fn send(self, client: &Client, request: ChallengeRequest) -> Result<Challenged, StepError<Self>> {
        match client.challenge(&request).await {
            Ok(response) => Ok(Challenged::from_response(response.into_inner(), self.state())),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

impl Challenge<Given> {
    /// Continues with the answer that the start request carried (`POST /v3/challenge`).
    ///
    /// # Errors
    ///
    /// As [`challenge`](Self::challenge).
    pub async fn challenge_as_started(self, client: &Client) -> Result<Challenged, StepError<Self>> {
        let request = ChallengeRequest::new(self.state().correlation_id());
        self.send(client, request).await
    }
}

/// The result of the challenge.
#[non_exhaustive]
pub enum Challenged {
    /// The person was found: show the details, let the person correct them, and complete.
    #[non_exhaustive]
    Passed {
        /// The person's details.
        individual: Option<Box<ChallengeIndividual>>,
        /// Prove's evaluation, by category.
        evaluation: Evaluation,
        /// The next step.
        next: Next,
    },
    /// The answer was wrong, or no person was found. If the service still names a next step, the person may enter the
    /// details without Pre-Fill.
    #[non_exhaustive]
    NotPassed {
        /// Prove's evaluation, by category: the reasons, as far as the service reports them.
        evaluation: Evaluation,
        /// The next step.
        next: Next,
    },
}

impl Challenged {
    fn from_response(response: ChallengeResponse, session: &SessionState) -> Self {
        let evaluation = response.evaluation.into();
        // A second challenge follows a wrong answer and therefore needs another one.
        let next = Next::from_keys(response.next, true, session);
        if response.success {
            Self::Passed { individual: response.individual.map(Box::new), evaluation, next }
        } else {
            Self::NotPassed { evaluation, next }
        }
    }
}

/// Leaves the person's details and the evaluation out.
impl fmt::Debug for Challenged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, next) = match self {
            Self::Passed { next, .. } => ("Passed", next),
            Self::NotPassed { next, .. } => ("NotPassed", next),
        };
        out.debug_struct(name).field("next", next).finish_non_exhaustive()
    }
}
