/// Group `unify`. Unify: proof of possession of a phone number, or binding of a number proven by the caller
/// to a key on the device.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Opens a Unify session and returns its correlation ID and the token for the client SDK.
    ///
    /// First call of the flow; the session expires 15 minutes later. `finalTargetUrl` is required for
    /// desktop. `phoneNumber` is required unless Mobile Auth is on in the US or a valid `proveId` is given;
    /// with `possessionType` `none` it can be omitted until the bind call. A text message may be sent, so a
    /// failed call is not retried.
    ///
    /// Sends `POST /v3/unify`; the operationId is `V3UnifyRequest`. The documented errors are `400`, `401`,
    /// `403` and `500`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.email-charset`,
    /// `fmt.ip-unify`, `fmt.phone-charset`, `fmt.url-charset`, `fmt.url-length`, `gen.body-size`,
    /// `ids.client-customer-id`, `ids.client-human-id`, `ids.client-request-id`, `sms.length`,
    /// `unify.client-request-id-required`, `unify.final-url-desktop`, `unify.possession-type`.
    #[doc(alias = "V3UnifyRequest")]
    #[inline]
    pub fn unify<'a>(
        &'a self,
        body: &'a types::UnifyRequest,
    ) -> transport::Call<'a, types::UnifyRequest, types::UnifyResponse> {
        self.call(&operations::UNIFY, &[], body)
    }
    /// Binds a phone number proven by the caller to the key on the device.
    ///
    /// Only for sessions opened with `possessionType` `none`, after the status call returned
    /// `possession_required` and the caller's own possession check passed. Only one call per session is
    /// documented.
    ///
    /// Sends `POST /v3/unify-bind`; the operationId is `V3UnifyBindRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `gen.body-size`, `ids.client-request-id`, `ids.correlation-format`, `unify-bind.phone-required`.
    #[doc(alias = "V3UnifyBindRequest")]
    #[inline]
    pub fn unify_bind<'a>(
        &'a self,
        body: &'a types::UnifyBindRequest,
    ) -> transport::Call<'a, types::UnifyBindRequest, types::UnifyBindResponse> {
        self.call(&operations::UNIFY_BIND, &[], body)
    }
    /// Returns the status of a Unify session.
    ///
    /// Call it after the client SDK has reported its last step, and again while `success` is `pending`. On
    /// `possession_required`, perform your own possession check and then call unify-bind. An unknown
    /// correlation ID fails with error 8008.
    ///
    /// Sends `POST /v3/unify-status`; the operationId is `V3UnifyStatusRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `gen.body-size`, `ids.client-request-id`, `ids.correlation-format`.
    #[doc(alias = "V3UnifyStatusRequest")]
    #[inline]
    pub fn unify_status<'a>(
        &'a self,
        body: &'a types::UnifyStatusRequest,
    ) -> transport::Call<'a, types::UnifyStatusRequest, types::UnifyStatusResponse> {
        self.call(&operations::UNIFY_STATUS, &[], body)
    }
}
