// @if genauth-mfa
/// Group `mfa`. Multi-factor authentication of individual users.
///
/// The Cargo feature is `genauth-mfa`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns the multi-factor status of a user.
    ///
    /// Sends `GET /api/v3/get-mfa-status`; the operationId is `getUserMfaStatus`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserMfaStatus")]
    #[doc(alias = "get_mfa_status")]
    #[inline]
    pub fn get_user_mfa_status<'a>(
        &'a self,
        query: &'a types::GetUserMfaStatusQuery,
    ) -> transport::Call<'a, types::GetUserMfaStatusQuery, types::GetMfaInfoDataDto> {
        self.call(&operations::GET_USER_MFA_STATUS, &[], query)
    }
    /// Returns the one-time password (OTP) secret bound to a user.
    ///
    /// Sends `GET /api/v3/get-otp-secret-by-user`; the operationId is `getOtpSecretByUser`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getOtpSecretByUser")]
    #[inline]
    pub fn get_otp_secret_by_user<'a>(
        &'a self,
        query: &'a types::GetOtpSecretByUserQuery,
    ) -> transport::Call<'a, types::GetOtpSecretByUserQuery, types::OtpSecretRespDto> {
        self.call(&operations::GET_OTP_SECRET_BY_USER, &[], query)
    }
    /// Returns the multi-factor methods that a user has bound.
    ///
    /// Sends `GET /api/v3/get-user-mfa-info`; the operationId is `getUserMfaInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserMfaInfo")]
    #[inline]
    pub fn get_user_mfa_info<'a>(
        &'a self,
        query: &'a types::GetUserMfaInfoQuery,
    ) -> transport::Call<'a, types::GetUserMfaInfoQuery, types::UserMfaRespDto> {
        self.call(&operations::GET_USER_MFA_INFO, &[], query)
    }
    /// Imports one-time password (OTP) secrets for users.
    ///
    /// Sends `POST /api/v3/import-otp`; the operationId is `importOtp`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "importOtp")]
    #[inline]
    pub fn import_otp<'a>(
        &'a self,
        body: &'a types::ImportOtpReqDto,
    ) -> transport::Call<'a, types::ImportOtpReqDto, ()> {
        self.call(&operations::IMPORT_OTP, &[], body)
    }
    /// Sets the multi-factor status of a user.
    ///
    /// Sends `POST /api/v3/set-mfa-status`; the operationId is `setUsersMfaStatus`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setUsersMfaStatus")]
    #[doc(alias = "set_mfa_status")]
    #[inline]
    pub fn set_users_mfa_status<'a>(
        &'a self,
        body: &'a types::SetMfaStatusDto,
    ) -> transport::Call<'a, types::SetMfaStatusDto, types::IsSuccessDto> {
        self.call(&operations::SET_USERS_MFA_STATUS, &[], body)
    }
}
// @end
