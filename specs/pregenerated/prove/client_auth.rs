/// Group `auth`. Authentication of card, device, mobile and user subjects, with `authId` as the session key:
/// start, client SDK, then finish or callback.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Continues an authentication with a phone number that was proven elsewhere.
    ///
    /// Only if the first authenticators failed. `success` is a boolean in these results. The bodies of errors
    /// 401 and 403 are not documented.
    ///
    /// Sends `POST /v1/server/auth/continue`; the operationId is `AuthContinueRequest`. The documented errors
    /// are `400` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `auth.request-id`.
    #[doc(alias = "AuthContinueRequest")]
    #[doc(alias = "continue")]
    #[inline]
    pub fn auth_continue<'a>(
        &'a self,
        body: &'a types::AuthContinueRequest,
    ) -> transport::Call<'a, types::AuthContinueRequest, types::AuthContinueResponse> {
        self.call(&operations::AUTH_CONTINUE, &[], body)
    }
    /// Returns the results of an authentication.
    ///
    /// Each subject has either a success object or an error object, both with status 200. Not required if
    /// start set a `callbackUrl`. The bodies of errors 401 and 403 are not documented.
    ///
    /// Sends `POST /v1/server/auth/finish`; the operationId is `AuthFinishRequest`. The documented errors are
    /// `400` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "AuthFinishRequest")]
    #[doc(alias = "finish")]
    #[inline]
    pub fn auth_finish<'a>(
        &'a self,
        body: &'a types::AuthFinishRequest,
    ) -> transport::Call<'a, types::AuthFinishRequest, types::AuthFinishResponse> {
        self.call(&operations::AUTH_FINISH, &[], body)
    }
    /// Starts an authentication for one or more subjects and returns the token for the client SDK.
    ///
    /// Without `callbackUrl`, the caller must fetch the result with finish. The bodies of errors 401 and 403
    /// are not documented. A text message may be sent, so a failed call is not retried.
    ///
    /// Sends `POST /v1/server/auth/start`; the operationId is `AuthStartRequest`. The documented errors are
    /// `400` and `500`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `auth.request-id`.
    #[doc(alias = "AuthStartRequest")]
    #[doc(alias = "start")]
    #[inline]
    pub fn auth_start<'a>(
        &'a self,
        body: &'a types::AuthStartRequest,
    ) -> transport::Call<'a, types::AuthStartRequest, types::AuthStartResponse> {
        self.call(&operations::AUTH_START, &[], body)
    }
}
