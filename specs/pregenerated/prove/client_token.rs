/// Group `token`. OAuth client credentials: the token that every other call requires.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Requests a bearer token with OAuth client credentials.
    ///
    /// The body is form-encoded with snake_case names; the response is JSON. The token is valid only on the
    /// host that issued it. Renew it when fewer than 60 seconds are left and discard it after a 401. The
    /// refresh token has no use.
    ///
    /// Sends `POST /token`; the operationId is `V3TokenRequest`. The documented errors are `400`, `401` and
    /// `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `token.grant`.
    #[doc(alias = "V3TokenRequest")]
    #[doc(alias = "token")]
    #[inline]
    pub fn request_token<'a>(
        &'a self,
        body: &'a types::TokenRequest,
    ) -> transport::Call<'a, types::TokenRequest, types::TokenResponse> {
        self.call(&operations::REQUEST_TOKEN, &[], body)
    }
}
