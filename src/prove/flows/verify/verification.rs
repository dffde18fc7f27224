//! Verifications.

use std::ops::Range;

use crate::prove::Client;
use crate::prove::flows::Evaluation;
use crate::prove::flows::identity::{Active, Identity};
use crate::prove::flows::response_warning::id;
use crate::prove::types::{
    IdentityAttribute, VerificationType, VerifyBatchRequest, VerifyBatchRequestItem, VerifyBatchResultItem,
    VerifyRequest, VerifyResponse, VerifySuccess,
};
use crate::transport::Error;

/// Items in one call, at most.
const BATCH: usize = 1000;

/// A verification about to be run.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until run() is called"]
pub struct Verification {
    request: VerifyRequest,
}

impl Verification {
    /// A known person (`verifiedUser`).
    pub fn verified_user(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self::of(VerificationType::VerifiedUser, phone_number).with_names(first_name, last_name)
    }

    /// A person who opens an account (`accountOpening`).
    pub fn account_opening(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self::of(VerificationType::AccountOpening, phone_number).with_names(first_name, last_name)
    }

    /// Whether there is a human (`humanAssurance`).
    pub fn human_assurance(phone_number: impl Into<String>) -> Self {
        Self::of(VerificationType::HumanAssurance, phone_number)
    }

    /// The person's details are wanted (`prefill`). The project must own that product.
    pub fn prefill(phone_number: impl Into<String>) -> Self {
        Self::of(VerificationType::Prefill, phone_number)
    }

    /// The business's details are wanted (`prefillForBiz`).
    pub fn prefill_for_biz(phone_number: impl Into<String>) -> Self {
        Self::of(VerificationType::PrefillForBiz, phone_number)
    }

    /// Who is it? (`identityResolution`).
    pub fn identity_resolution(phone_number: impl Into<String>) -> Self {
        Self::of(VerificationType::IdentityResolution, phone_number)
    }

    fn of(kind: VerificationType, phone_number: impl Into<String>) -> Self {
        Self { request: VerifyRequest::new(phone_number, kind) }
    }

    /// First and last name, where they are not needed anyway.
    pub fn with_names(mut self, first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        self.request = self.request.with_first_name(first_name).with_last_name(last_name);
        self
    }

    /// The caller's id of this request, for tracing; no personal data. Advised for `account_opening` and
    /// `prefill_for_biz`.
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_request_id(id);
        self
    }

    /// The caller's id of the customer; no personal data.
    pub fn with_client_customer_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_customer_id(id);
        self
    }

    /// The caller's id of the person; no personal data.
    pub fn with_client_human_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_human_id(id);
        self
    }

    /// E-mail address of the person.
    pub fn with_email_address(mut self, address: impl Into<String>) -> Self {
        self.request = self.request.with_email_address(address);
        self
    }

    /// Public IP address from which the person reaches the caller.
    pub fn with_ip_address(mut self, address: impl Into<String>) -> Self {
        self.request = self.request.with_ip_address(address);
        self
    }

    /// The person's browser, as it names itself.
    pub fn with_user_agent(mut self, agent: impl Into<String>) -> Self {
        self.request = self.request.with_user_agent(agent);
        self
    }

    /// More about the person, by name.
    pub fn with_attributes(mut self, attributes: impl IntoIterator<Item = IdentityAttribute>) -> Self {
        self.request = self.request.with_identity_attributes(attributes);
        self
    }

    /// Runs the verification (`POST /v3/verify`). A person who passes is enrolled in Identity Manager by that, unless
    /// the answer's `is_enrolled` says otherwise.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn run(self, client: &Client) -> Result<Outcome<VerifyResponse>, Error> {
        let answer = client.verify(&self.request).await?.into_inner();
        let success = answer.success.clone();
        Ok(Outcome::of(&success, answer))
    }
}

/// What came of a verification. Only [`Verified`](Self::Verified) means that the person is who is claimed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Outcome<T> {
    /// Verified.
    Verified(Box<T>),
    /// Not verified: see the answer's evaluation and reasons.
    Failed(Box<T>),
    /// An item of a batch that was not looked at: see its `error`.
    NotChecked(Box<T>),
    /// The answer's `success` is a word that this version does not know. It is no success.
    Unknown(Box<T>),
}

impl<T> Outcome<T> {
    fn of(success: &VerifySuccess, answer: T) -> Self {
        let answer = Box::new(answer);
        match success {
            VerifySuccess::True => Self::Verified(answer),
            VerifySuccess::False => Self::Failed(answer),
            VerifySuccess::Unknown(_) => Self::Unknown(answer),
        }
    }

    /// The answer, whatever came of it.
    #[must_use]
    pub fn answer(&self) -> &T {
        match self {
            Self::Verified(answer) | Self::Failed(answer) | Self::NotChecked(answer) | Self::Unknown(answer) => answer,
        }
    }
}

impl Outcome<VerifyResponse> {
    /// What Prove thinks of it, by category; the reasons for the assurance level are
    /// [`IdentityDetails::assurance_reasons`](crate::prove::types::IdentityDetails::assurance_reasons) of the response's `identity`.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        self.answer().evaluation.clone().into()
    }

    /// The person's enrolment in Identity Manager, if the verification has passed and made one.
    #[must_use]
    pub fn enrolled(&self) -> Option<Identity<Active>> {
        match self {
            Self::Verified(answer) if answer.is_enrolled == Some(true) => {
                id(answer.prove_id.clone()).map(Identity::<Active>::from_id)
            }
            _ => None,
        }
    }
}

/// Many verifications, in calls of at most 1000.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until run() is called"]
pub struct Batch {
    items: Vec<VerifyBatchRequestItem>,
    client_request_id: Option<String>,
}

impl Batch {
    /// Takes the items, as many as there are. Give each a `clientCustomerId`, by which its result is told: the order
    /// of results is not documented.
    pub fn new(items: impl IntoIterator<Item = VerifyBatchRequestItem>) -> Self {
        Self { items: items.into_iter().collect(), client_request_id: None }
    }

    /// The caller's id of the request, for tracing; no personal data. Every call of the batch has it.
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.client_request_id = Some(id.into());
        self
    }

    /// Sends the items, one call after the other (`POST /v3/verify/batch`). A call that fails does not stop the
    /// others, and nothing is sent twice.
    pub async fn run(self, client: &Client) -> Vec<Chunk> {
        let mut chunks = Vec::new();
        let mut start = 0;
        for items in self.items.chunks(BATCH) {
            let mut request = VerifyBatchRequest::new(items.iter().cloned());
            request.client_request_id = self.client_request_id.clone();
            let result = client.verify_batch(&request).await;
            let result = result.map(|answer| answer.into_inner().results.into_iter().map(Outcome::of_item).collect());
            chunks.push(Chunk { items: start..start + items.len(), result });
            start += items.len();
        }
        chunks
    }
}

impl Outcome<VerifyBatchResultItem> {
    /// What Prove thinks of it, by category.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        self.answer().evaluation.clone().into()
    }

    fn of_item(item: VerifyBatchResultItem) -> Self {
        // An empty text means no error.
        if item.error.as_ref().is_some_and(|error| !error.is_empty()) {
            return Self::NotChecked(Box::new(item));
        }
        let success = item.success.clone();
        Self::of(&success, item)
    }
}

/// One call of a batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct Chunk {
    /// The items it carried, by their places in the batch.
    pub items: Range<usize>,
    /// What came of each, or why nothing came.
    pub result: Result<Vec<Outcome<VerifyBatchResultItem>>, Error>,
}
