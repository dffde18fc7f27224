// @if genauth-verify
/// Group `verify`. Verification configuration.
///
/// The Cargo feature is `genauth-verify`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns the configuration of the verification app.
    ///
    /// Sends `GET /api/v3/verify-config`; the operationId is `getVerifyConfig`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getVerifyConfig")]
    #[doc(alias = "verify_config")]
    #[inline]
    pub fn get_verify_config<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::VerifyConfigDataDto> {
        self.call(&operations::GET_VERIFY_CONFIG, &[], &())
    }
    /// Updates the configuration of the verification app.
    ///
    /// Sends `PUT /api/v3/verify-config`; the operationId is `updateVerifyConfig`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateVerifyConfig")]
    #[doc(alias = "verify_config")]
    #[inline]
    pub fn update_verify_config<'a>(
        &'a self,
        body: &'a types::VerifyConfigDataDto,
    ) -> transport::Call<'a, types::VerifyConfigDataDto, types::VerifyConfigDataDto> {
        self.call(&operations::UPDATE_VERIFY_CONFIG, &[], body)
    }
    /// Returns the application that is configured for verification.
    ///
    /// Sends `GET /api/v3/verify-config-app`; the operationId is `getVerifyConfigApp`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getVerifyConfigApp")]
    #[doc(alias = "verify_config_app")]
    #[inline]
    pub fn get_verify_config_app<'a>(
        &'a self,
        query: &'a types::GetVerifyConfigAppQuery,
    ) -> transport::Call<'a, types::GetVerifyConfigAppQuery, types::ApplicationDto> {
        self.call(&operations::GET_VERIFY_CONFIG_APP, &[], query)
    }
}
// @end
