// @if genauth-tenants
/// Group `tenants`. Tenants, their users, administrators, invitations and imports.
///
/// The Cargo feature is `genauth-tenants`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds users of the user pool to a tenant.
    ///
    /// Sends `POST /api/v3/add-tenant-users`; the operationId is `addTenantUsers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "addTenantUsers")]
    #[inline]
    pub fn add_tenant_users<'a>(
        &'a self,
        body: &'a types::AddTenantUsersDto,
    ) -> transport::Call<'a, types::AddTenantUsersDto, types::IsSuccessDto> {
        self.call(&operations::ADD_TENANT_USERS, &[], body)
    }
    /// Makes a user an administrator of several tenants and optionally notifies the user by email or SMS.
    ///
    /// Sends `POST /api/v3/create-multiple-tenant-admin`; the operationId is `createMultipleTenantAdmin`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "createMultipleTenantAdmin")]
    #[inline]
    pub fn create_multiple_tenant_admin<'a>(
        &'a self,
        body: &'a types::CreateMultipleTenantAdminDto,
    ) -> transport::Call<'a, types::CreateMultipleTenantAdminDto, ()> {
        self.call(&operations::CREATE_MULTIPLE_TENANT_ADMIN, &[], body)
    }
    /// Creates a tenant.
    ///
    /// Sends `POST /api/v3/create-tenant`; the operationId is `createTenant`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createTenant")]
    #[inline]
    pub fn create_tenant<'a>(
        &'a self,
        body: &'a types::CreateTenantDto,
    ) -> transport::Call<'a, types::CreateTenantDto, types::TenantDto> {
        self.call(&operations::CREATE_TENANT, &[], body)
    }
    /// Makes a user a collaborating administrator and optionally notifies the user by email or SMS.
    ///
    /// Sends `POST /api/v3/create-tenant-cooperator`; the operationId is `createTenantCooperator`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "createTenantCooperator")]
    #[inline]
    pub fn create_tenant_cooperator<'a>(
        &'a self,
        body: &'a types::CreateTenantCooperatorDto,
    ) -> transport::Call<'a, types::CreateTenantCooperatorDto, ()> {
        self.call(&operations::CREATE_TENANT_COOPERATOR, &[], body)
    }
    /// Submits a tenant's enterprise certification: company, legal representative and bank data.
    ///
    /// Sends `POST /api/v3/create-tenant-enterprise-certification`; the operationId is
    /// `createTenantEnterpriseCertification`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createTenantEnterpriseCertification")]
    #[inline]
    pub fn create_tenant_enterprise_certification<'a>(
        &'a self,
        body: &'a types::CreateTenantEnterpriseCertificationBodyDto,
    ) -> transport::Call<
        'a,
        types::CreateTenantEnterpriseCertificationBodyDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::CREATE_TENANT_ENTERPRISE_CERTIFICATION, &[], body)
    }
    /// Creates a user of a tenant.
    ///
    /// Sends `POST /api/v3/create-tenant-user`; the operationId is `createTenantUser`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createTenantUser")]
    #[inline]
    pub fn create_tenant_user<'a>(
        &'a self,
        body: &'a types::CreateTenantUserReqDto,
    ) -> transport::Call<'a, types::CreateTenantUserReqDto, types::TenantUserDto> {
        self.call(&operations::CREATE_TENANT_USER, &[], body)
    }
    /// Revokes the administrator rights of a user in several tenants.
    ///
    /// The user is in both the query and the body; pass the same value in both.
    ///
    /// Sends `POST /api/v3/delete-multiple-tenant-admin`; the operationId is `deleteMultipleTenantAdmin`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteMultipleTenantAdmin")]
    #[inline]
    pub fn delete_multiple_tenant_admin<'a>(
        &'a self,
        params: &'a types::DeleteMultipleTenantAdminParams,
    ) -> transport::Call<'a, types::DeleteMultipleTenantAdminParams, ()> {
        self.call(&operations::DELETE_MULTIPLE_TENANT_ADMIN, &[], params)
    }
    /// Deletes a tenant.
    ///
    /// Sends `POST /api/v3/delete-tenant`; the operationId is `deleteTenant`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteTenant")]
    #[inline]
    pub fn delete_tenant<'a>(
        &'a self,
        body: &'a types::DeleteTenantDto,
    ) -> transport::Call<'a, types::DeleteTenantDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_TENANT, &[], body)
    }
    /// Revokes the administrator rights of a user in a tenant.
    ///
    /// Sends `POST /api/v3/delete-tenant-admin`; the operationId is `deleteTenantAdmin`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteTenantAdmin")]
    #[inline]
    pub fn delete_tenant_admin<'a>(
        &'a self,
        body: &'a types::GetTenantUserDto,
    ) -> transport::Call<'a, types::GetTenantUserDto, ()> {
        self.call(&operations::DELETE_TENANT_ADMIN, &[], body)
    }
    /// Revokes the rights of a collaborating administrator.
    ///
    /// The user is in both the query and the body; pass the same value in both.
    ///
    /// Sends `POST /api/v3/delete-tenant-cooperator`; the operationId is `deleteTenantCooperator`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteTenantCooperator")]
    #[inline]
    pub fn delete_tenant_cooperator<'a>(
        &'a self,
        params: &'a types::DeleteTenantCooperatorParams,
    ) -> transport::Call<'a, types::DeleteTenantCooperatorParams, ()> {
        self.call(&operations::DELETE_TENANT_COOPERATOR, &[], params)
    }
    /// Deletes users of a tenant.
    ///
    /// Sends `POST /api/v3/delete-tenant-user`; the operationId is `deleteTenantUser`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteTenantUser")]
    #[inline]
    pub fn delete_tenant_user<'a>(
        &'a self,
        body: &'a types::RemoveTenantUsersDto,
    ) -> transport::Call<'a, types::RemoveTenantUsersDto, ()> {
        self.call(&operations::DELETE_TENANT_USER, &[], body)
    }
    /// Generates links that invite people to join a tenant.
    ///
    /// Sends `POST /api/v3/generate-invite-tenant-user-link`; the operationId is
    /// `generateInviteTenantUserLink`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "generateInviteTenantUserLink")]
    #[inline]
    pub fn generate_invite_tenant_user_link<'a>(
        &'a self,
        body: &'a types::GenerateInviteTenantUserLink,
    ) -> transport::Call<
        'a,
        types::GenerateInviteTenantUserLink,
        types::InviteTenantUsersDto,
    > {
        self.call(&operations::GENERATE_INVITE_TENANT_USER_LINK, &[], body)
    }
    /// Returns an administrator of several tenants.
    ///
    /// Sends `GET /api/v3/get-multiple-tenant-admin`; the operationId is `getMultipleTenantAdmin`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getMultipleTenantAdmin")]
    #[inline]
    pub fn get_multiple_tenant_admin<'a>(
        &'a self,
        query: &'a types::GetMultipleTenantAdminQuery,
    ) -> transport::Call<
        'a,
        types::GetMultipleTenantAdminQuery,
        types::MultipleTenantAdminListPagingDto,
    > {
        self.call(&operations::GET_MULTIPLE_TENANT_ADMIN, &[], query)
    }
    /// Returns a tenant.
    ///
    /// Sends `GET /api/v3/get-tenant`; the operationId is `getTenant`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenant")]
    #[inline]
    pub fn get_tenant<'a>(
        &'a self,
        query: &'a types::GetTenantQuery,
    ) -> transport::Call<'a, types::GetTenantQuery, types::TenantRespDto> {
        self.call(&operations::GET_TENANT, &[], query)
    }
    /// Returns a tenant by code.
    ///
    /// Sends `GET /api/v3/get-tenant-by-code`; the operationId is `getTenantByCode`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantByCode")]
    #[inline]
    pub fn get_tenant_by_code<'a>(
        &'a self,
        query: &'a types::GetTenantByCodeQuery,
    ) -> transport::Call<'a, types::GetTenantByCodeQuery, types::TenantRespDto> {
        self.call(&operations::GET_TENANT_BY_CODE, &[], query)
    }
    /// Returns the rights of a collaborating administrator.
    ///
    /// Sends `GET /api/v3/get-tenant-cooperator`; the operationId is `getTenantCooperator`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantCooperator")]
    #[inline]
    pub fn get_tenant_cooperator<'a>(
        &'a self,
        query: &'a types::GetTenantCooperatorQuery,
    ) -> transport::Call<
        'a,
        types::GetTenantCooperatorQuery,
        types::TenantCooperatorSingleDto,
    > {
        self.call(&operations::GET_TENANT_COOPERATOR, &[], query)
    }
    /// Returns the console menu of a collaborating administrator.
    ///
    /// Sends `GET /api/v3/get-tenant-cooperator-menu`; the operationId is `getTenantCooperatorMenu`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantCooperatorMenu")]
    #[inline]
    pub fn get_tenant_cooperator_menu<'a>(
        &'a self,
        query: &'a types::GetTenantCooperatorMenuQuery,
    ) -> transport::Call<
        'a,
        types::GetTenantCooperatorMenuQuery,
        types::TenantCooperatorSingleDto,
    > {
        self.call(&operations::GET_TENANT_COOPERATOR_MENU, &[], query)
    }
    /// Returns the enterprise certification of a tenant and its review status.
    ///
    /// Sends `GET /api/v3/get-tenant-enterprise-certification`; the operationId is
    /// `getTenantEnterpriseCertification`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantEnterpriseCertification")]
    #[inline]
    pub fn get_tenant_enterprise_certification<'a>(
        &'a self,
        query: &'a types::GetTenantEnterpriseCertificationQuery,
    ) -> transport::Call<
        'a,
        types::GetTenantEnterpriseCertificationQuery,
        types::TenantEnterpriseCertificationRespDto,
    > {
        self.call(&operations::GET_TENANT_ENTERPRISE_CERTIFICATION, &[], query)
    }
    /// Returns the basic data of a tenant.
    ///
    /// Sends `GET /api/v3/get-tenant-little-info`; the operationId is `getTenantLittleInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantLittleInfo")]
    #[inline]
    pub fn get_tenant_little_info<'a>(
        &'a self,
        query: &'a types::GetTenantLittleInfoQuery,
    ) -> transport::Call<'a, types::GetTenantLittleInfoQuery, types::TenantRespDto> {
        self.call(&operations::GET_TENANT_LITTLE_INFO, &[], query)
    }
    /// Returns a user of a tenant.
    ///
    /// Sends `GET /api/v3/get-tenant-user`; the operationId is `getTenantUser`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getTenantUser")]
    #[inline]
    pub fn get_tenant_user<'a>(
        &'a self,
        query: &'a types::GetTenantUserQuery,
    ) -> transport::Call<'a, types::GetTenantUserQuery, types::TenantUserDto> {
        self.call(&operations::GET_TENANT_USER, &[], query)
    }
    /// Imports tenants from a spreadsheet at a given URL.
    ///
    /// Sends `POST /api/v3/import-tenant`; the operationId is `importTenant`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "importTenant")]
    #[inline]
    pub fn import_tenant<'a>(
        &'a self,
        body: &'a types::ImportTenantDto,
    ) -> transport::Call<'a, types::ImportTenantDto, types::ImportTenantDataDto> {
        self.call(&operations::IMPORT_TENANT, &[], body)
    }
    /// Lists the previous tenant imports.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/import-tenant-history`; the operationId is `importTenantHistory`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "importTenantHistory")]
    #[doc(alias = "import_tenant_history")]
    #[inline]
    pub fn get_import_tenant_history<'a>(
        &'a self,
        query: &'a types::GetImportTenantHistoryQuery,
    ) -> transport::Call<
        'a,
        types::GetImportTenantHistoryQuery,
        types::ImportTenantHistoryDataDto,
    > {
        self.call(&operations::GET_IMPORT_TENANT_HISTORY, &[], query)
    }
    /// Lists the users to notify about a tenant import.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/import-tenant-notify-user`; the operationId is `importTenantNotifyUser`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "importTenantNotifyUser")]
    #[doc(alias = "import_tenant_notify_user")]
    #[inline]
    pub fn get_import_tenant_notify_user<'a>(
        &'a self,
        query: &'a types::GetImportTenantNotifyUserQuery,
    ) -> transport::Call<
        'a,
        types::GetImportTenantNotifyUserQuery,
        types::ImportTenantNotifyUseDataDto,
    > {
        self.call(&operations::GET_IMPORT_TENANT_NOTIFY_USER, &[], query)
    }
    /// Lists the invitations of people to tenants.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-invite-tenant-user-records`; the operationId is `listInviteTennatUserRecords`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listInviteTennatUserRecords")]
    #[inline]
    pub fn list_invite_tenant_user_records<'a>(
        &'a self,
        query: &'a types::ListInviteTenantUserRecordsQuery,
    ) -> transport::Call<
        'a,
        types::ListInviteTenantUserRecordsQuery,
        types::InviteTenantUserRecordListDto,
    > {
        self.call(&operations::LIST_INVITE_TENANT_USER_RECORDS, &[], query)
    }
    /// Lists the administrators of several tenants.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-multiple-tenant-admins`; the operationId is `listMultipleTenantAdmin`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listMultipleTenantAdmin")]
    #[doc(alias = "list_multiple_tenant_admins")]
    #[inline]
    pub fn list_multiple_tenant_admin<'a>(
        &'a self,
        query: &'a types::ListMultipleTenantAdminQuery,
    ) -> transport::Call<
        'a,
        types::ListMultipleTenantAdminQuery,
        types::MultipleTenantAdminListPagingDto,
    > {
        self.call(&operations::LIST_MULTIPLE_TENANT_ADMIN, &[], query)
    }
    /// Lists the administrators of a tenant.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-tenant-admin`; the operationId is `listTenantAdmin`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenantAdmin")]
    #[inline]
    pub fn list_tenant_admin<'a>(
        &'a self,
        body: &'a types::ListTenantAdminDto,
    ) -> transport::Call<'a, types::ListTenantAdminDto, types::TenantUserListPagingDto> {
        self.call(&operations::LIST_TENANT_ADMIN, &[], body)
    }
    /// Lists the collaborating administrators of tenants.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-tenant-cooperators`; the operationId is `listTenantCooperators`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenantCooperators")]
    #[inline]
    pub fn list_tenant_cooperators<'a>(
        &'a self,
        query: &'a types::ListTenantCooperatorsQuery,
    ) -> transport::Call<
        'a,
        types::ListTenantCooperatorsQuery,
        types::TenantCooperatorListPagingDto,
    > {
        self.call(&operations::LIST_TENANT_COOPERATORS, &[], query)
    }
    /// Lists the users of a tenant.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-tenant-users`; the operationId is `listTenantUsers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenantUsers")]
    #[inline]
    pub fn list_tenant_users<'a>(
        &'a self,
        body: &'a types::ListTenantUserDto,
    ) -> transport::Call<'a, types::ListTenantUserDto, types::TenantUserListPagingDto> {
        self.call(&operations::LIST_TENANT_USERS, &[], body)
    }
    /// Lists the tenants.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-tenants`; the operationId is `listTenants`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listTenants")]
    #[inline]
    pub fn list_tenants<'a>(
        &'a self,
        query: &'a types::ListTenantsQuery,
    ) -> transport::Call<'a, types::ListTenantsQuery, types::TenantListPagingDto> {
        self.call(&operations::LIST_TENANTS, &[], query)
    }
    /// Removes users from a tenant.
    ///
    /// Sends `POST /api/v3/remove-tenant-users`; the operationId is `removeTenantUsers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeTenantUsers")]
    #[inline]
    pub fn remove_tenant_users<'a>(
        &'a self,
        body: &'a types::RemoveTenantUsersDto,
    ) -> transport::Call<'a, types::RemoveTenantUsersDto, types::IsSuccessDto> {
        self.call(&operations::REMOVE_TENANT_USERS, &[], body)
    }
    /// Records the review result of a tenant's enterprise certification.
    ///
    /// Sends `POST /api/v3/review-tenant-enterprise-certification`; the operationId is
    /// `reviewTenantEnterpriseCertification`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "reviewTenantEnterpriseCertification")]
    #[inline]
    pub fn review_tenant_enterprise_certification<'a>(
        &'a self,
        body: &'a types::ReviewTenantEnterpriseCertificationBodyDto,
    ) -> transport::Call<
        'a,
        types::ReviewTenantEnterpriseCertificationBodyDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::REVIEW_TENANT_ENTERPRISE_CERTIFICATION, &[], body)
    }
    /// Sends emails to the administrators of imported tenants.
    ///
    /// Sends `POST /api/v3/send-email-batch`; the operationId is `sendEmailBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendEmailBatch")]
    #[inline]
    pub fn send_email_batch<'a>(
        &'a self,
        body: &'a types::SendManyTenantEmailDto,
    ) -> transport::Call<
        'a,
        types::SendManyTenantEmailDto,
        types::SendEmailBatchDataDto,
    > {
        self.call(&operations::SEND_EMAIL_BATCH, &[], body)
    }
    /// Sends the email that invites a person to join a tenant.
    ///
    /// Sends `POST /api/v3/send-invite-tenant-user-email`; the operationId is `sendInviteTenantUserEmail`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendInviteTenantUserEmail")]
    #[inline]
    pub fn send_invite_tenant_user_email<'a>(
        &'a self,
        body: &'a codec::Value,
    ) -> transport::Call<'a, codec::Value, types::IsSuccessDto> {
        self.call(&operations::SEND_INVITE_TENANT_USER_EMAIL, &[], body)
    }
    /// Sends SMS messages to the administrators of imported tenants.
    ///
    /// Sends `POST /api/v3/send-sms-batch`; the operationId is `sendSmsBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendSmsBatch")]
    #[inline]
    pub fn send_sms_batch<'a>(
        &'a self,
        body: &'a types::SendManyTenantSmsDto,
    ) -> transport::Call<'a, types::SendManyTenantSmsDto, types::SendSmsBatchDataDto> {
        self.call(&operations::SEND_SMS_BATCH, &[], body)
    }
    /// Makes users administrators of a tenant.
    ///
    /// Sends `POST /api/v3/set-tenant-admin`; the operationId is `setTenantAdmin`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setTenantAdmin")]
    #[inline]
    pub fn set_tenant_admin<'a>(
        &'a self,
        body: &'a types::RemoveTenantUsersDto,
    ) -> transport::Call<'a, types::RemoveTenantUsersDto, ()> {
        self.call(&operations::SET_TENANT_ADMIN, &[], body)
    }
    /// Updates the tenants and the API access of an administrator of several tenants.
    ///
    /// Sends `POST /api/v3/update-multiple-tenant-admin`; the operationId is `updateMultipleTenantAdmin`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateMultipleTenantAdmin")]
    #[inline]
    pub fn update_multiple_tenant_admin<'a>(
        &'a self,
        params: &'a types::UpdateMultipleTenantAdminParams,
    ) -> transport::Call<'a, types::UpdateMultipleTenantAdminParams, ()> {
        self.call(&operations::UPDATE_MULTIPLE_TENANT_ADMIN, &[], params)
    }
    /// Updates a tenant.
    ///
    /// Sends `POST /api/v3/update-tenant`; the operationId is `updateTenant`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateTenant")]
    #[inline]
    pub fn update_tenant<'a>(
        &'a self,
        body: &'a types::UpdateTenantDto,
    ) -> transport::Call<'a, types::UpdateTenantDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT, &[], body)
    }
    /// Updates the policies and the API access of a collaborating administrator.
    ///
    /// Sends `POST /api/v3/update-tenant-cooperator`; the operationId is `updateTenantCooperator`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateTenantCooperator")]
    #[inline]
    pub fn update_tenant_cooperator<'a>(
        &'a self,
        params: &'a types::UpdateTenantCooperatorParams,
    ) -> transport::Call<'a, types::UpdateTenantCooperatorParams, ()> {
        self.call(&operations::UPDATE_TENANT_COOPERATOR, &[], params)
    }
    /// Updates the data of a tenant's enterprise certification.
    ///
    /// Sends `POST /api/v3/update-tenant-enterprise-certification`; the operationId is
    /// `updateTenantEnterpriseCertification`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateTenantEnterpriseCertification")]
    #[inline]
    pub fn update_tenant_enterprise_certification<'a>(
        &'a self,
        body: &'a types::CreateTenantEnterpriseCertificationBodyDto,
    ) -> transport::Call<
        'a,
        types::CreateTenantEnterpriseCertificationBodyDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::UPDATE_TENANT_ENTERPRISE_CERTIFICATION, &[], body)
    }
    /// Updates a user of a tenant.
    ///
    /// Sends `POST /api/v3/update-tenant-user`; the operationId is `updateTenantUser`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateTenantUser")]
    #[inline]
    pub fn update_tenant_user<'a>(
        &'a self,
        body: &'a types::UpdateTenantUserDto,
    ) -> transport::Call<'a, types::UpdateTenantUserDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT_USER, &[], body)
    }
}
// @end
