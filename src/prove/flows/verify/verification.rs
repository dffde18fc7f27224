//! A single verification.

use super::verification_result::VerificationResult;
use crate::prove::Client;
use crate::prove::flows::request_methods::request_methods;
use crate::prove::types::{IdentityAttribute, VerificationType, VerifyRequest, VerifyResponse};
use crate::transport::Error;

/// A request that verifies a person.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until run() is called"]
pub struct Verification {
    request: VerifyRequest,
}

impl Verification {
    /// Verifies a known person (`verifiedUser`).
    pub fn verified_user(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self::new(VerificationType::VerifiedUser, phone_number).with_names(first_name, last_name)
    }

    /// Verifies a person who opens an account (`accountOpening`).
    pub fn account_opening(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self::new(VerificationType::AccountOpening, phone_number).with_names(first_name, last_name)
    }

    /// Verifies that there is a human (`humanAssurance`).
    pub fn human_assurance(phone_number: impl Into<String>) -> Self {
        Self::new(VerificationType::HumanAssurance, phone_number)
    }

    /// Requests the person's details (`prefill`). The project must have that product.
    pub fn prefill(phone_number: impl Into<String>) -> Self {
        Self::new(VerificationType::Prefill, phone_number)
    }

    /// Requests the details of a business (`prefillForBiz`).
    pub fn prefill_for_biz(phone_number: impl Into<String>) -> Self {
        Self::new(VerificationType::PrefillForBiz, phone_number)
    }

    /// Determines who the person is (`identityResolution`).
    pub fn identity_resolution(phone_number: impl Into<String>) -> Self {
        Self::new(VerificationType::IdentityResolution, phone_number)
    }

    fn new(verification_type: VerificationType, phone_number: impl Into<String>) -> Self {
        Self { request: VerifyRequest::new(phone_number, verification_type) }
    }

    /// Sets first and last name, for verifications that do not require them.
    pub fn with_names(mut self, first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        self.request = self.request.with_first_name(first_name).with_last_name(last_name);
        self
    }

    /// Sets the person's browser, as its `User-Agent` header has it.
    pub fn with_user_agent(mut self, agent: impl Into<String>) -> Self {
        self.request = self.request.with_user_agent(agent);
        self
    }

    request_methods!(
        with_client_request_id,
        with_client_customer_id,
        with_client_human_id,
        with_email_address,
        with_ip_address,
        with_attributes,
    );

    /// Runs the verification (`POST /v3/verify`). A person who passes is also enrolled in Identity Manager, unless
    /// `is_enrolled` of the response is false. Set a client request id for `account_opening` and `prefill_for_biz`.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call.
    pub async fn run(self, client: &Client) -> Result<VerificationResult<VerifyResponse>, Error> {
        let response = client.verify(&self.request).await?.into_inner();
        let success = response.success.clone();
        Ok(VerificationResult::new(&success, response))
    }
}
