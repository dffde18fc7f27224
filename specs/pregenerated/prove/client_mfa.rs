/// Group `mfa`. Former name of the Unify calls, used from 2025-02-18 to 2025-04-04 and replaced by them.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Opens an MFA session, the former name of a Unify session.
    ///
    /// Use unify instead. `finalTargetUrl` is required for desktop. `phoneNumber` must be absent with
    /// `possessionType` `none`; otherwise it is required on the EU hosts. A text message may be sent, so a
    /// failed call is not retried.
    ///
    /// Sends `POST /v3/mfa`; the operationId is `V3MFARequest`. The documented errors are `400`, `401`, `403`
    /// and `500`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `fmt.url-charset`, `gen.body-size`, `ids.client-customer-id`, `ids.client-request-id`,
    /// `mfa.final-url-desktop`, `mfa.phone-none`.
    #[doc(alias = "V3MFARequest")]
    #[deprecated = "deprecated by the service; use `unify` instead"]
    #[inline]
    pub fn mfa<'a>(
        &'a self,
        body: &'a types::MfaRequest,
    ) -> transport::Call<'a, types::MfaRequest, types::MfaResponse> {
        self.call(&operations::MFA, &[], body)
    }
    /// Binds a proven phone number in an MFA session.
    ///
    /// Use unify-bind instead. `phoneNumber` is allowed only if the session was opened with `possessionType`
    /// `none`.
    ///
    /// Sends `POST /v3/mfa-bind`; the operationId is `V3MFABindRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `gen.body-size`, `ids.client-request-id`.
    #[doc(alias = "V3MFABindRequest")]
    #[deprecated = "deprecated by the service; use `unify_bind` instead"]
    #[inline]
    pub fn mfa_bind<'a>(
        &'a self,
        body: &'a types::MfaBindRequest,
    ) -> transport::Call<'a, types::MfaBindRequest, types::MfaBindResponse> {
        self.call(&operations::MFA_BIND, &[], body)
    }
    /// Returns the status of an MFA session.
    ///
    /// Use unify-status instead. `phoneNumber` is allowed only if the session was opened with
    /// `possessionType` `none`, and required in the third call of that flow.
    ///
    /// Sends `POST /v3/mfa-status`; the operationId is `V3MFAStatusRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `gen.body-size`, `ids.client-request-id`.
    #[doc(alias = "V3MFAStatusRequest")]
    #[deprecated = "deprecated by the service; use `unify_status` instead"]
    #[inline]
    pub fn mfa_status<'a>(
        &'a self,
        body: &'a types::MfaStatusRequest,
    ) -> transport::Call<'a, types::MfaStatusRequest, types::MfaStatusResponse> {
        self.call(&operations::MFA_STATUS, &[], body)
    }
}
