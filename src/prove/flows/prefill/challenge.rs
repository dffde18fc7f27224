//! The steps after possession is proven.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use super::{ChallengeAnswer, Challenged, Completed, Person};
use crate::prove::Client;
use crate::prove::flows::StepError;
use crate::prove::flows::session::saved_session::{ResumeError, SavedSession, Step};
use crate::prove::types::{ChallengeRequest, CompleteRequest};

/// The start brought no answer to the challenge: it is given now.
#[derive(Debug, Clone, Copy)]
pub enum Missing {}

/// The start brought an answer to the challenge: it may be given anew.
#[derive(Debug, Clone, Copy)]
pub enum Given {}

/// [`Missing`] or [`Given`]; there are no others.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whether the start brought an answer to the challenge",
    label = "neither `Missing` nor `Given`"
)]
pub trait EarlyAnswer: sealed::Sealed {}

impl EarlyAnswer for Missing {}
impl EarlyAnswer for Given {}

mod sealed {
    use super::Step;

    /// Closes [`EarlyAnswer`](super::EarlyAnswer).
    pub trait Sealed {
        /// Where the flow stands.
        const STEP: Step;
    }

    impl Sealed for super::Missing {
        const STEP: Step = Step::PrefillChallengeMissing;
    }

    impl Sealed for super::Given {
        const STEP: Step = Step::PrefillChallenge;
    }
}

/// The challenge is due: something only the person knows. Of [`Missing`] or [`Given`]. Pre-Fill only.
#[must_use = "the flow stands still until the challenge is answered"]
pub struct Challenge<A: EarlyAnswer> {
    saved: SavedSession,
    answer: PhantomData<A>,
}

impl<A: EarlyAnswer> Challenge<A> {
    pub(super) fn due(flow: &SavedSession) -> Self {
        Self { saved: flow.at(A::STEP), answer: PhantomData }
    }

    /// Answers the challenge (`POST /v3/challenge`). The answer takes the place of one that the start has brought.
    ///
    /// # Errors
    ///
    /// [`StepError`], with this step. After a timeout or a broken connection the service may have taken the answer.
    pub async fn challenge(self, client: &Client, answer: ChallengeAnswer) -> Result<Challenged, StepError<Self>> {
        let request = answer.fill(ChallengeRequest::new(self.saved.correlation_id()));
        self.send(client, request).await
    }

    async fn send(self, client: &Client, request: ChallengeRequest) -> Result<Challenged, StepError<Self>> {
        match client.challenge(&request).await {
            Ok(answer) => Ok(Challenged::of(answer.into_inner(), &self.saved)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// The step as data.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.saved.clone()
    }

    /// Takes up a saved step. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: it has expired, or is of another flow, step, host or version.
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// As [`resume`](Self::resume), by another clock.
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        saved.check(client, now, &[A::STEP]).map(|saved| Self { saved, answer: PhantomData })
    }
}

impl Challenge<Given> {
    /// Lets the answer stand that the start has brought (`POST /v3/challenge`).
    ///
    /// # Errors
    ///
    /// As [`challenge`](Self::challenge).
    pub async fn challenge_as_started(self, client: &Client) -> Result<Challenged, StepError<Self>> {
        let request = ChallengeRequest::new(self.saved.correlation_id());
        self.send(client, request).await
    }
}

impl<A: EarlyAnswer> fmt::Debug for Challenge<A> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.show_as("Challenge", out)
    }
}

/// The person's details are due: the last step.
#[must_use = "the flow does not end until the person's details are given"]
pub struct Complete {
    saved: SavedSession,
}

impl Complete {
    pub(super) fn due(flow: &SavedSession) -> Self {
        Self { saved: flow.at(Step::PrefillComplete) }
    }

    /// Gives the person's details, as the person has confirmed them, and ends the flow (`POST /v3/complete`).
    ///
    /// # Errors
    ///
    /// [`StepError`], with this step. After a timeout or a broken connection the flow may be over.
    pub async fn complete(self, client: &Client, person: Person) -> Result<Completed, StepError<Self>> {
        let request = CompleteRequest::new(self.saved.correlation_id(), person.into_individual());
        match client.complete(&request).await {
            Ok(answer) => Ok(Completed::of(answer.into_inner())),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// The step as data.
    #[must_use]
    pub fn save(&self) -> SavedSession {
        self.saved.clone()
    }

    /// Takes up a saved step. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ResumeError`]: it has expired, or is of another flow, step, host or version.
    pub fn resume(saved: SavedSession, client: &Client) -> Result<Self, ResumeError> {
        Self::resume_at(saved, client, SystemTime::now())
    }

    /// As [`resume`](Self::resume), by another clock.
    ///
    /// # Errors
    ///
    /// As [`resume`](Self::resume).
    pub fn resume_at(saved: SavedSession, client: &Client, now: SystemTime) -> Result<Self, ResumeError> {
        Ok(Self { saved: saved.check(client, now, &[Step::PrefillComplete])? })
    }
}

impl fmt::Debug for Complete {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.saved.show_as("Complete", out)
    }
}
