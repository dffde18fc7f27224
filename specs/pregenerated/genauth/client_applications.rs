// @if genauth-applications
/// Group `applications`. Applications, their secrets, access rules, sign-in pages and multi-factor settings.
///
/// The Cargo feature is `genauth-applications`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Grants or denies subjects access to an application.
    ///
    /// Accepts up to 10 records with up to 50 targets each. Unknown identifiers are skipped. A role target
    /// requires `namespaceCode`.
    ///
    /// Sends `POST /api/v3/authorize-application-access`; the operationId is `authorizeApplicationAccess`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `application-access.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "authorizeApplicationAccess")]
    #[inline]
    pub fn authorize_application_access<'a>(
        &'a self,
        body: &'a types::AuthorizeApplicationAccessDto,
    ) -> transport::Call<'a, types::AuthorizeApplicationAccessDto, types::IsSuccessDto> {
        self.call(&operations::AUTHORIZE_APPLICATION_ACCESS, &[], body)
    }
    /// Deletes application authorization records by ID.
    ///
    /// Sends `DELETE /api/v3/batch-applications-auth`; the operationId is `deleteAuth`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteAuth")]
    #[doc(alias = "batch_applications_auth")]
    #[inline]
    pub fn delete_applications_auth_batch<'a>(
        &'a self,
        query: &'a types::DeleteApplicationsAuthBatchQuery,
    ) -> transport::Call<
        'a,
        types::DeleteApplicationsAuthBatchQuery,
        types::IsSuccessDto,
    > {
        self.call(&operations::DELETE_APPLICATIONS_AUTH_BATCH, &[], query)
    }
    /// Enables or disables external identity provider connections for tenants.
    ///
    /// Sends `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`; the operationId is
    /// `changeUserpoolTenanExtIdpConnState`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "changeUserpoolTenanExtIdpConnState")]
    #[inline]
    pub fn change_userpool_tenant_ext_idp_conn_state<'a>(
        &'a self,
        body: &'a types::ChangeUserPoolTenantExtIdpConnDto,
    ) -> transport::Call<
        'a,
        types::ChangeUserPoolTenantExtIdpConnDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::CHANGE_USERPOOL_TENANT_EXT_IDP_CONN_STATE, &[], body)
    }
    /// Checks whether a domain is available for an application.
    ///
    /// Sends `POST /api/v3/check-domain-available`; the operationId is `checkDomainAvailable`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkDomainAvailable")]
    #[inline]
    pub fn check_domain_available<'a>(
        &'a self,
        body: &'a types::CheckDomainAvailable,
    ) -> transport::Call<
        'a,
        types::CheckDomainAvailable,
        types::CheckDomainAvailableDataDto,
    > {
        self.call(&operations::CHECK_DOMAIN_AVAILABLE, &[], body)
    }
    /// Creates a self-built application or one based on an integration template.
    ///
    /// Integrated applications require `template` and `templateData`; all other properties are then ignored.
    /// Self-built applications require `appIdentifier`.
    ///
    /// Sends `POST /api/v3/create-application`; the operationId is `createApplication`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `application.template`.
    #[doc(alias = "createApplication")]
    #[inline]
    pub fn create_application<'a>(
        &'a self,
        body: &'a types::CreateApplicationDto,
    ) -> transport::Call<
        'a,
        types::CreateApplicationDto,
        types::CreateApplicationRespDataDto,
    > {
        self.call(&operations::CREATE_APPLICATION, &[], body)
    }
    /// Deletes an application.
    ///
    /// Sends `POST /api/v3/delete-application`; the operationId is `deleteApplication`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteApplication")]
    #[inline]
    pub fn delete_application<'a>(
        &'a self,
        body: &'a types::DeleteApplicationDto,
    ) -> transport::Call<'a, types::DeleteApplicationDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_APPLICATION, &[], body)
    }
    /// Returns the full settings of an application.
    ///
    /// Sends `GET /api/v3/get-application`; the operationId is `getApplication`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getApplication")]
    #[inline]
    pub fn get_application<'a>(
        &'a self,
        query: &'a types::GetApplicationQuery,
    ) -> transport::Call<'a, types::GetApplicationQuery, types::ApplicationDto> {
        self.call(&operations::GET_APPLICATION, &[], query)
    }
    /// Returns the default access strategy of an application.
    ///
    /// Sends `GET /api/v3/get-application-permission-strategy`; the operationId is
    /// `getApplicationPermissionStrategy`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getApplicationPermissionStrategy")]
    #[inline]
    pub fn get_application_permission_strategy<'a>(
        &'a self,
        query: &'a types::GetApplicationPermissionStrategyQuery,
    ) -> transport::Call<
        'a,
        types::GetApplicationPermissionStrategyQuery,
        types::GetApplicationPermissionStrategyDataDto,
    > {
        self.call(&operations::GET_APPLICATION_PERMISSION_STRATEGY, &[], query)
    }
    /// Returns the secret of an application.
    ///
    /// Sends `GET /api/v3/get-application-secret`; the operationId is `getApplicationSecret`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getApplicationSecret")]
    #[inline]
    pub fn get_application_secret<'a>(
        &'a self,
        query: &'a types::GetApplicationSecretQuery,
    ) -> transport::Call<
        'a,
        types::GetApplicationSecretQuery,
        types::GetApplicationSecretDataDto,
    > {
        self.call(&operations::GET_APPLICATION_SECRET, &[], query)
    }
    /// Returns the basic data of an application.
    ///
    /// Sends `GET /api/v3/get-application-simple-info`; the operationId is `getApplicationSimpleInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getApplicationSimpleInfo")]
    #[inline]
    pub fn get_application_simple_info<'a>(
        &'a self,
        query: &'a types::GetApplicationSimpleInfoQuery,
    ) -> transport::Call<
        'a,
        types::GetApplicationSimpleInfoQuery,
        types::ApplicationSimpleInfoDto,
    > {
        self.call(&operations::GET_APPLICATION_SIMPLE_INFO, &[], query)
    }
    /// Returns the data that starts multi-factor authentication of a user for an application.
    ///
    /// Sends `GET /api/v3/get-mfa-trigger-data`; the operationId is `getMfaTriggerData`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getMfaTriggerData")]
    #[inline]
    pub fn get_mfa_trigger_data<'a>(
        &'a self,
        query: &'a types::GetMfaTriggerDataQuery,
    ) -> transport::Call<'a, types::GetMfaTriggerDataQuery, types::GetMfaInfoDataDto> {
        self.call(&operations::GET_MFA_TRIGGER_DATA, &[], query)
    }
    /// Returns how a subject is authorized for an application.
    ///
    /// Sends `GET /api/v3/get-subject-auth-detail`; the operationId is `detailAuthSubject`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "detailAuthSubject")]
    #[inline]
    pub fn get_subject_auth_detail<'a>(
        &'a self,
        query: &'a types::GetSubjectAuthDetailQuery,
    ) -> transport::Call<
        'a,
        types::GetSubjectAuthDetailQuery,
        types::GetSubjectAuthDataDto,
    > {
        self.call(&operations::GET_SUBJECT_AUTH_DETAIL, &[], query)
    }
    /// Lists the users who are logged in to an application.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-application-active-users`; the operationId is `listApplicationActiveUsers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listApplicationActiveUsers")]
    #[inline]
    pub fn list_application_active_users<'a>(
        &'a self,
        body: &'a types::ListApplicationActiveUsersDto,
    ) -> transport::Call<
        'a,
        types::ListApplicationActiveUsersDto,
        types::UserPagingDto,
    > {
        self.call(&operations::LIST_APPLICATION_ACTIVE_USERS, &[], body)
    }
    /// Lists the applications of the user pool with their basic data.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-application-simple-info`; the operationId is `listApplicationSimpleInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listApplicationSimpleInfo")]
    #[inline]
    pub fn list_application_simple_info<'a>(
        &'a self,
        query: &'a types::ListApplicationSimpleInfoQuery,
    ) -> transport::Call<
        'a,
        types::ListApplicationSimpleInfoQuery,
        types::ApplicationSimpleInfoPaginatedDataDto,
    > {
        self.call(&operations::LIST_APPLICATION_SIMPLE_INFO, &[], query)
    }
    /// Lists the applications of the user pool with their full settings.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-applications`; the operationId is `listApplications`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listApplications")]
    #[inline]
    pub fn list_applications<'a>(
        &'a self,
        query: &'a types::ListApplicationsQuery,
    ) -> transport::Call<
        'a,
        types::ListApplicationsQuery,
        types::ApplicationPaginatedDataDto,
    > {
        self.call(&operations::LIST_APPLICATIONS, &[], query)
    }
    /// Lists the subjects that have an authorization record for an application.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-applications-auth`; the operationId is `listAuthApplication`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listAuthApplication")]
    #[doc(alias = "list_applications_auth")]
    #[inline]
    pub fn list_auth_application<'a>(
        &'a self,
        body: &'a types::ListApplicationAuthDto,
    ) -> transport::Call<
        'a,
        types::ListApplicationAuthDto,
        types::ListApplicationAuthPaginatedDataDto,
    > {
        self.call(&operations::LIST_AUTH_APPLICATION, &[], body)
    }
    /// Lists the application authorizations of a subject.
    ///
    /// Sends `POST /api/v3/list-subject-auth`; the operationId is `listAuthSubject`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listAuthSubject")]
    #[doc(alias = "list_subject_auth")]
    #[inline]
    pub fn list_auth_subject<'a>(
        &'a self,
        body: &'a types::ListAuthSubjectDto,
    ) -> transport::Call<
        'a,
        types::ListAuthSubjectDto,
        types::ListApplicationSubjectDataListDto,
    > {
        self.call(&operations::LIST_AUTH_SUBJECT, &[], body)
    }
    /// Lists the applications available to tenants.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-tenant-applications`; the operationId is `listTenantApplications`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenantApplications")]
    #[inline]
    pub fn list_tenant_applications<'a>(
        &'a self,
        query: &'a types::ListTenantApplicationsQuery,
    ) -> transport::Call<
        'a,
        types::ListTenantApplicationsQuery,
        types::TenantApplicationListPagingDto,
    > {
        self.call(&operations::LIST_TENANT_APPLICATIONS, &[], query)
    }
    /// Replaces the secret of an application and returns the new secret.
    ///
    /// Sends `POST /api/v3/refresh-application-secret`; the operationId is `refreshApplicationSecret`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "refreshApplicationSecret")]
    #[inline]
    pub fn refresh_application_secret<'a>(
        &'a self,
        body: &'a types::RefreshApplicationSecretDto,
    ) -> transport::Call<
        'a,
        types::RefreshApplicationSecretDto,
        types::RefreshApplicationSecretDataDto,
    > {
        self.call(&operations::REFRESH_APPLICATION_SECRET, &[], body)
    }
    /// Removes access records of subjects from an application.
    ///
    /// Accepts up to 10 records with up to 50 targets each. Unknown identifiers are skipped. A role target
    /// requires `namespaceCode`.
    ///
    /// Sends `POST /api/v3/revoke-application-access`; the operationId is `revokeApplicationAccess`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `application-access.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "revokeApplicationAccess")]
    #[inline]
    pub fn revoke_application_access<'a>(
        &'a self,
        body: &'a types::RevokeApplicationAccessDto,
    ) -> transport::Call<'a, types::RevokeApplicationAccessDto, types::IsSuccessDto> {
        self.call(&operations::REVOKE_APPLICATION_ACCESS, &[], body)
    }
    /// Updates the settings of an application.
    ///
    /// Enabling permission requests also requires that single sign-on is on and that the application is
    /// visible to users without access.
    ///
    /// Sends `POST /api/v3/update-application`; the operationId is `updateApplication`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateApplication")]
    #[inline]
    pub fn update_application<'a>(
        &'a self,
        body: &'a types::UpdateApplicationDto,
    ) -> transport::Call<'a, types::UpdateApplicationDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_APPLICATION, &[], body)
    }
    /// Enables and disables multi-factor methods of an application.
    ///
    /// Sends `POST /api/v3/update-application-mfa-settings`; the operationId is
    /// `updateApplicationMfaSettings`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateApplicationMfaSettings")]
    #[inline]
    pub fn update_application_mfa_settings<'a>(
        &'a self,
        body: &'a types::UpdateApplicationMfaSettingsDto,
    ) -> transport::Call<
        'a,
        types::UpdateApplicationMfaSettingsDto,
        types::MfaSettingsDto,
    > {
        self.call(&operations::UPDATE_APPLICATION_MFA_SETTINGS, &[], body)
    }
    /// Sets the default access strategy of an application.
    ///
    /// Sends `POST /api/v3/update-application-permission-strategy`; the operationId is
    /// `updateApplicationPermissionStrategy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateApplicationPermissionStrategy")]
    #[inline]
    pub fn update_application_permission_strategy<'a>(
        &'a self,
        body: &'a types::UpdateApplicationPermissionStrategyDataDto,
    ) -> transport::Call<
        'a,
        types::UpdateApplicationPermissionStrategyDataDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::UPDATE_APPLICATION_PERMISSION_STRATEGY, &[], body)
    }
    /// Enables or disables an application authorization record.
    ///
    /// Sends `POST /api/v3/update-auth-enabled`; the operationId is `enabledAuth`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "enabledAuth")]
    #[inline]
    pub fn update_auth_enabled<'a>(
        &'a self,
        body: &'a types::UpdateAuthEnabledDto,
    ) -> transport::Call<'a, types::UpdateAuthEnabledDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_AUTH_ENABLED, &[], body)
    }
    /// Updates the sign-in page configuration.
    ///
    /// Sends `POST /api/v3/update-login-page-config`; the operationId is `updateLoginPageConfig`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateLoginPageConfig")]
    #[inline]
    pub fn update_login_page_config<'a>(
        &'a self,
        body: &'a types::UpdateLoginConfigDto,
    ) -> transport::Call<'a, types::UpdateLoginConfigDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_LOGIN_PAGE_CONFIG, &[], body)
    }
    /// Enables or disables app QR code sign-in for tenants.
    ///
    /// Sends `POST /api/v3/update-userpool-tenant-appqrcode-state`; the operationId is
    /// `updateTenantQrCodeState`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateTenantQrCodeState")]
    #[doc(alias = "update_userpool_tenant_appqrcode_state")]
    #[inline]
    pub fn update_tenant_qr_code_state<'a>(
        &'a self,
        body: &'a types::UpdateTenantAppqrcodeState,
    ) -> transport::Call<'a, types::UpdateTenantAppqrcodeState, types::IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT_QR_CODE_STATE, &[], body)
    }
    /// Updates the tenant sign-in settings of the user pool.
    ///
    /// Sends `POST /api/v3/update-userpool-tenant-config`; the operationId is `updateUserPoolTenantConfig`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateUserPoolTenantConfig")]
    #[doc(alias = "update_userpool_tenant_config")]
    #[inline]
    pub fn update_user_pool_tenant_config<'a>(
        &'a self,
        body: &'a types::UpdateUserPoolTenantLoginConfigDto,
    ) -> transport::Call<
        'a,
        types::UpdateUserPoolTenantLoginConfigDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::UPDATE_USER_POOL_TENANT_CONFIG, &[], body)
    }
    /// Returns the tenant settings of the user pool.
    ///
    /// Sends `GET /api/v3/userpool-tenant-config`; the operationId is `userpollTenantConfig`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "userpollTenantConfig")]
    #[doc(alias = "userpool_tenant_config")]
    #[inline]
    pub fn get_user_pool_tenant_config<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::UserPoolTenantConfigDto> {
        self.call(&operations::GET_USER_POOL_TENANT_CONFIG, &[], &())
    }
}
// @end
