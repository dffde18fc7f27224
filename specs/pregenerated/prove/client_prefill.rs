/// Group `prefill`. Pre-Fill and Prove Identity: start, validate, challenge and complete. The `next` map of
/// each response lists the calls that may follow.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Submits a birth date or social security number for the challenge and returns the person found.
    ///
    /// Pre-Fill only. One or both of `dob` and `ssn` are required if start had neither; values given here
    /// replace those of start. A call out of order fails with status 403 and error 8003.
    ///
    /// Sends `POST /v3/challenge`; the operationId is `V3ChallengeRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.dob`, `fmt.ssn`,
    /// `gen.body-size`.
    #[doc(alias = "V3ChallengeRequest")]
    #[inline]
    pub fn challenge<'a>(
        &'a self,
        body: &'a types::ChallengeRequest,
    ) -> transport::Call<'a, types::ChallengeRequest, types::ChallengeResponse> {
        self.call(&operations::CHALLENGE, &[], body)
    }
    /// Submits the details of the person and completes the flow.
    ///
    /// `individual` requires both first and last name, or the social security number; otherwise the call
    /// fails with status 400. KYC requires both names, the birth date, and either `ssn` or an address. The
    /// flow is complete whatever the value of `success`.
    ///
    /// Sends `POST /v3/complete`; the operationId is `V3CompleteRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `gen.body-size`.
    #[doc(alias = "V3CompleteRequest")]
    #[inline]
    pub fn complete<'a>(
        &'a self,
        body: &'a types::CompleteRequest,
    ) -> transport::Call<'a, types::CompleteRequest, types::CompleteResponse> {
        self.call(&operations::COMPLETE, &[], body)
    }
    /// Starts a Pre-Fill or Prove Identity flow and returns its correlation ID and the token for the client
    /// SDK.
    ///
    /// First call of the flow; the session expires 15 minutes later. From here on, call only what the most
    /// recent `next` map lists. `finalTargetUrl` is required for desktop. This API family is documented for
    /// the North American hosts only. A text message may be sent, so a failed call is not retried.
    ///
    /// Sends `POST /v3/start`; the operationId is `V3StartRequest`. The documented errors are `400`, `401`,
    /// `403` and `500`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.dob`,
    /// `fmt.email-charset`, `fmt.ip-start`, `fmt.phone-charset`, `fmt.ssn`, `fmt.url-charset`,
    /// `fmt.url-length`, `gen.body-size`, `sms.length`, `start.final-url-desktop`, `start.flow-type`,
    /// `start.phone-needed`.
    #[doc(alias = "V3StartRequest")]
    #[inline]
    pub fn start<'a>(
        &'a self,
        body: &'a types::StartRequest,
    ) -> transport::Call<'a, types::StartRequest, types::StartResponse> {
        self.call(&operations::START, &[], body)
    }
    /// Checks whether the possession step of a Pre-Fill or Prove Identity flow has succeeded.
    ///
    /// Call it after the client SDK has reported the end of the possession step; before that, `success` is
    /// false. Pre-Fill continues with challenge, Prove Identity directly with complete. A call out of order
    /// fails with status 403 and error 8003.
    ///
    /// Sends `POST /v3/validate`; the operationId is `V3ValidateRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `gen.body-size`.
    #[doc(alias = "V3ValidateRequest")]
    #[inline]
    pub fn validate<'a>(
        &'a self,
        body: &'a types::ValidateRequest,
    ) -> transport::Call<'a, types::ValidateRequest, types::ValidateResponse> {
        self.call(&operations::VALIDATE, &[], body)
    }
}
