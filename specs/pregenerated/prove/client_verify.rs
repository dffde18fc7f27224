/// Group `verify`. Verification of a person by phone number and details, individually or in batches.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Verifies a person by phone number and additional details in one call.
    ///
    /// `verifiedUser` and `accountOpening` require both names. A person who passes the Global Fraud Policy is
    /// enrolled in Identity Manager without another call; see `isEnrolled`.
    ///
    /// Sends `POST /v3/verify`; the operationId is `V3VerifyRequest`. The documented errors are `400`, `401`,
    /// `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.email-charset`,
    /// `fmt.phone-charset`, `gen.body-size`, `ids.client-customer-id`, `ids.client-human-id`,
    /// `ids.client-request-id`, `verify.client-request-id`, `verify.names-required`, `verify.type-enum`.
    #[doc(alias = "V3VerifyRequest")]
    #[inline]
    pub fn verify<'a>(
        &'a self,
        body: &'a types::VerifyRequest,
    ) -> transport::Call<'a, types::VerifyRequest, types::VerifyResponse> {
        self.call(&operations::VERIFY, &[], body)
    }
    /// Returns both results of a verify session of the former version.
    ///
    /// Belongs to the period from 2024-12 to 2025-10, when verify also opened a possession check. `success`
    /// stays `pending` until both results are available or one blocks the other.
    ///
    /// Sends `POST /v3/verify-status`; the operationId is `V3VerifyStatusRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `gen.body-size`,
    /// `ids.client-request-id`.
    #[doc(alias = "V3VerifyStatusRequest")]
    #[deprecated = "deprecated by the service; use `verify` instead"]
    #[inline]
    pub fn verify_status<'a>(
        &'a self,
        body: &'a types::VerifyStatusRequest,
    ) -> transport::Call<'a, types::VerifyStatusRequest, types::VerifyStatusResponse> {
        self.call(&operations::VERIFY_STATUS, &[], body)
    }
    /// Verifies up to 1000 people in one call.
    ///
    /// Items fail individually: check `success` and `error` of every result.
    ///
    /// Sends `POST /v3/verify/batch`; the operationId is `V3VerifyBatchRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `ids.client-request-id`, `verify-batch.size`.
    #[doc(alias = "V3VerifyBatchRequest")]
    #[doc(alias = "batch")]
    #[inline]
    pub fn verify_batch<'a>(
        &'a self,
        body: &'a types::VerifyBatchRequest,
    ) -> transport::Call<'a, types::VerifyBatchRequest, types::VerifyBatchResponse> {
        self.call(&operations::VERIFY_BATCH, &[], body)
    }
}
