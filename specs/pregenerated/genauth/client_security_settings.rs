// @if genauth-security-settings
/// Group `security-settings`. Security settings of the user pool, including its multi-factor methods.
///
/// The Cargo feature is `genauth-security-settings`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Disables multi-factor methods of the user pool.
    ///
    /// Sends `POST /api/v3/disable-global-mfa-settings`; the operationId is `closeGlobalMfaSettings`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "closeGlobalMfaSettings")]
    #[doc(alias = "disable_global_mfa_settings")]
    #[inline]
    pub fn close_global_mfa_settings<'a>(
        &'a self,
        body: &'a types::MfaDisableSettingsDto,
    ) -> transport::Call<'a, types::MfaDisableSettingsDto, types::MfaSettingsDto> {
        self.call(&operations::CLOSE_GLOBAL_MFA_SETTINGS, &[], body)
    }
    /// Returns the multi-factor methods enabled for the user pool.
    ///
    /// Sends `GET /api/v3/get-global-mfa-settings`; the operationId is `getGlobalMfaSettings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getGlobalMfaSettings")]
    #[inline]
    pub fn get_global_mfa_settings<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::MfaSettingsDto> {
        self.call(&operations::GET_GLOBAL_MFA_SETTINGS, &[], &())
    }
    /// Returns the security settings of the user pool.
    ///
    /// Durations are in seconds; units are for display only. `loginFailStrategy` is deprecated but still
    /// present.
    ///
    /// Sends `GET /api/v3/get-security-settings`; the operationId is `getSecuritySettings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getSecuritySettings")]
    #[inline]
    pub fn get_security_settings<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::SecuritySettingsDto> {
        self.call(&operations::GET_SECURITY_SETTINGS, &[], &())
    }
    /// Sets the multi-factor methods enabled for the user pool.
    ///
    /// Sends `POST /api/v3/update-global-mfa-settings`; the operationId is `updateGlobalMfaSettings`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateGlobalMfaSettings")]
    #[inline]
    pub fn update_global_mfa_settings<'a>(
        &'a self,
        body: &'a types::MfaSettingsDto,
    ) -> transport::Call<'a, types::MfaSettingsDto, types::MfaSettingsDto> {
        self.call(&operations::UPDATE_GLOBAL_MFA_SETTINGS, &[], body)
    }
    /// Updates the security settings of the user pool.
    ///
    /// Durations are in seconds; units are for display only. `loginFailStrategy` is deprecated but still
    /// required.
    ///
    /// Sends `POST /api/v3/update-security-settings`; the operationId is `updateSecuritySettings`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateSecuritySettings")]
    #[inline]
    pub fn update_security_settings<'a>(
        &'a self,
        body: &'a types::UpdateSecuritySettingsDto,
    ) -> transport::Call<
        'a,
        types::UpdateSecuritySettingsDto,
        types::SecuritySettingsDto,
    > {
        self.call(&operations::UPDATE_SECURITY_SETTINGS, &[], body)
    }
}
// @end
