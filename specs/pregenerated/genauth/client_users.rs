// @if genauth-users
/// Group `users`. Users: create, find, update, delete and sign out, plus their identities, roles and
/// applications.
///
/// The Cargo feature is `genauth-users`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns the encrypted passwords of several users.
    ///
    /// Sends `POST /api/v3/batch-get-user-encrypt-password`; the operationId is
    /// `getUserEncryptPasswordBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserEncryptPasswordBatch")]
    #[doc(alias = "batch_get_user_encrypt_password")]
    #[inline]
    pub fn get_user_encrypt_password_batch<'a>(
        &'a self,
        body: &'a types::GetUserEncryptPasswordBatchDto,
    ) -> transport::Call<
        'a,
        types::GetUserEncryptPasswordBatchDto,
        Vec<types::GetUserEncryptPasswordBatchDataDto>,
    > {
        self.call(&operations::GET_USER_ENCRYPT_PASSWORD_BATCH, &[], body)
    }
    /// Checks whether a user has an active session in an application.
    ///
    /// Sends `POST /api/v3/check-session-status`; the operationId is `checkSessionStatus`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkSessionStatus")]
    #[inline]
    pub fn check_session_status<'a>(
        &'a self,
        body: &'a types::CheckSessionStatusDto,
    ) -> transport::Call<
        'a,
        types::CheckSessionStatusDto,
        types::CheckSessionStatusDataDto,
    > {
        self.call(&operations::CHECK_SESSION_STATUS, &[], body)
    }
    /// Creates a user and optionally notifies the user by email or SMS.
    ///
    /// One or more of email, phone and username are required; each is unique in the user pool.
    ///
    /// Sends `POST /api/v3/create-user`; the operationId is `createUser`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "createUser")]
    #[inline]
    pub fn create_user<'a>(
        &'a self,
        body: &'a types::CreateUserReqDto,
    ) -> transport::Call<'a, types::CreateUserReqDto, types::UserDto> {
        self.call(&operations::CREATE_USER, &[], body)
    }
    /// Creates several users and optionally notifies them by email or SMS.
    ///
    /// Accepts 1 to 50 users, each with one or more of email, phone and username.
    ///
    /// Sends `POST /api/v3/create-users-batch`; the operationId is `createUsersBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createUsersBatch")]
    #[inline]
    pub fn create_users_batch<'a>(
        &'a self,
        body: &'a types::CreateUserBatchReqDto,
    ) -> transport::Call<'a, types::CreateUserBatchReqDto, Vec<types::UserDto>> {
        self.call(&operations::CREATE_USERS_BATCH, &[], body)
    }
    /// Deletes a sync relation of a user with an external directory.
    ///
    /// Sends `POST /api/v3/delete-user-sync-relations`; the operationId is `deleteUserSyncRelations`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteUserSyncRelations")]
    #[inline]
    pub fn delete_user_sync_relations<'a>(
        &'a self,
        body: &'a types::DeleteUserSyncRelationReqDto,
    ) -> transport::Call<'a, types::DeleteUserSyncRelationReqDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_USER_SYNC_RELATIONS, &[], body)
    }
    /// Deletes several users.
    ///
    /// Accepts 1 to 50 identifiers.
    ///
    /// Sends `POST /api/v3/delete-users-batch`; the operationId is `deleteUsersBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteUsersBatch")]
    #[inline]
    pub fn delete_users_batch<'a>(
        &'a self,
        body: &'a types::DeleteUsersBatchDto,
    ) -> transport::Call<'a, types::DeleteUsersBatchDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_USERS_BATCH, &[], body)
    }
    /// Returns a user.
    ///
    /// Sends `GET /api/v3/get-user`; the operationId is `getUser`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user<'a>(
        &'a self,
        query: &'a types::GetUserQuery,
    ) -> transport::Call<'a, types::GetUserQuery, types::UserDto> {
        self.call(&operations::GET_USER, &[], query)
    }
    /// Returns the applications that a user can access.
    ///
    /// Sends `GET /api/v3/get-user-accessible-apps`; the operationId is `getUserAccessibleApps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserAccessibleApps")]
    #[inline]
    pub fn get_user_accessible_apps<'a>(
        &'a self,
        query: &'a types::GetUserAccessibleAppsQuery,
    ) -> transport::Call<'a, types::GetUserAccessibleAppsQuery, Vec<types::AppDto>> {
        self.call(&operations::GET_USER_ACCESSIBLE_APPS, &[], query)
    }
    /// Returns the applications that a user is authorized for.
    ///
    /// Sends `GET /api/v3/get-user-authorized-apps`; the operationId is `getUserAuthorizedApps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserAuthorizedApps")]
    #[inline]
    pub fn get_user_authorized_apps<'a>(
        &'a self,
        query: &'a types::GetUserAuthorizedAppsQuery,
    ) -> transport::Call<'a, types::GetUserAuthorizedAppsQuery, Vec<types::AppDto>> {
        self.call(&operations::GET_USER_AUTHORIZED_APPS, &[], query)
    }
    /// Lists the resources that a user is authorized for.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-user-authorized-resources`; the operationId is `getUserAuthorizedResources`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserAuthorizedResources")]
    #[inline]
    pub fn get_user_authorized_resources<'a>(
        &'a self,
        query: &'a types::GetUserAuthorizedResourcesQuery,
    ) -> transport::Call<
        'a,
        types::GetUserAuthorizedResourcesQuery,
        types::AuthorizedResourcePagingDto,
    > {
        self.call(&operations::GET_USER_AUTHORIZED_RESOURCES, &[], query)
    }
    /// Returns several users by identifier.
    ///
    /// Accepts 1 to 50 identifiers.
    ///
    /// Sends `GET /api/v3/get-user-batch`; the operationId is `getUserBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getUserBatch")]
    #[inline]
    pub fn get_user_batch<'a>(
        &'a self,
        query: &'a types::GetUserBatchQuery,
    ) -> transport::Call<'a, types::GetUserBatchQuery, Vec<types::UserDto>> {
        self.call(&operations::GET_USER_BATCH, &[], query)
    }
    /// Lists the departments of a user and the user's role in each.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-user-departments`; the operationId is `getUserDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getUserDepartments")]
    #[inline]
    pub fn get_user_departments<'a>(
        &'a self,
        query: &'a types::GetUserDepartmentsQuery,
    ) -> transport::Call<
        'a,
        types::GetUserDepartmentsQuery,
        types::UserDepartmentPagingDto,
    > {
        self.call(&operations::GET_USER_DEPARTMENTS, &[], query)
    }
    /// Lists the groups of a user.
    ///
    /// Sends `GET /api/v3/get-user-groups`; the operationId is `getUserGroups`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserGroups")]
    #[inline]
    pub fn get_user_groups<'a>(
        &'a self,
        query: &'a types::GetUserGroupsQuery,
    ) -> transport::Call<'a, types::GetUserGroupsQuery, types::GroupPagingDto> {
        self.call(&operations::GET_USER_GROUPS, &[], query)
    }
    /// Returns the identities of a user at external identity providers.
    ///
    /// Sends `GET /api/v3/get-user-identities`; the operationId is `getUserIdentities`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserIdentities")]
    #[inline]
    pub fn get_user_identities<'a>(
        &'a self,
        query: &'a types::GetUserIdentitiesQuery,
    ) -> transport::Call<'a, types::GetUserIdentitiesQuery, Vec<types::IdentityDto>> {
        self.call(&operations::GET_USER_IDENTITIES, &[], query)
    }
    /// Returns the identity providers that a user is signed in with.
    ///
    /// Sends `GET /api/v3/get-user-logged-in-identities`; the operationId is `getUserLoggedinIdentities`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserLoggedinIdentities")]
    #[doc(alias = "get_user_logged_in_identities")]
    #[inline]
    pub fn get_user_loggedin_identities<'a>(
        &'a self,
        query: &'a types::GetUserLoggedinIdentitiesQuery,
    ) -> transport::Call<
        'a,
        types::GetUserLoggedinIdentitiesQuery,
        Vec<types::UserLoggedInIdentitiesDto>,
    > {
        self.call(&operations::GET_USER_LOGGEDIN_IDENTITIES, &[], query)
    }
    /// Returns the applications that a user is logged in to.
    ///
    /// Sends `GET /api/v3/get-user-loggedin-apps`; the operationId is `getUserLoggedinApps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserLoggedinApps")]
    #[inline]
    pub fn get_user_loggedin_apps<'a>(
        &'a self,
        query: &'a types::GetUserLoggedinAppsQuery,
    ) -> transport::Call<
        'a,
        types::GetUserLoggedinAppsQuery,
        Vec<types::UserLoggedInAppsDto>,
    > {
        self.call(&operations::GET_USER_LOGGEDIN_APPS, &[], query)
    }
    /// Lists the logins of a user.
    ///
    /// Start and end are timestamps in milliseconds. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-user-login-history`; the operationId is `getUserLoginHistory`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getUserLoginHistory")]
    #[inline]
    pub fn get_user_login_history<'a>(
        &'a self,
        query: &'a types::GetUserLoginHistoryQuery,
    ) -> transport::Call<
        'a,
        types::GetUserLoginHistoryQuery,
        types::UserLoginHistoryPagingDto,
    > {
        self.call(&operations::GET_USER_LOGIN_HISTORY, &[], query)
    }
    /// Returns the stored password of a user in encrypted form.
    ///
    /// Sends `POST /api/v3/get-user-password-ciphertext`; the operationId is `getUserPasswordCiphertext`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserPasswordCiphertext")]
    #[inline]
    pub fn get_user_password_ciphertext<'a>(
        &'a self,
        body: &'a types::GetUserPasswordCiphertextDto,
    ) -> transport::Call<
        'a,
        types::GetUserPasswordCiphertextDto,
        types::GetUserPasswordCiphertextDataDto,
    > {
        self.call(&operations::GET_USER_PASSWORD_CIPHERTEXT, &[], body)
    }
    /// Returns the real-name authentication of a user.
    ///
    /// Sends `GET /api/v3/get-user-principal-authentication-info`; the operationId is
    /// `getUserPrincipalAuthenticationInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserPrincipalAuthenticationInfo")]
    #[inline]
    pub fn get_user_principal_authentication_info<'a>(
        &'a self,
        query: &'a types::GetUserPrincipalAuthenticationInfoQuery,
    ) -> transport::Call<
        'a,
        types::GetUserPrincipalAuthenticationInfoQuery,
        types::PrincipalAuthenticationInfoPagingDto,
    > {
        self.call(&operations::GET_USER_PRINCIPAL_AUTHENTICATION_INFO, &[], query)
    }
    /// Lists the roles of a user.
    ///
    /// Without a namespace, only roles of the default namespace are returned.
    ///
    /// Sends `GET /api/v3/get-user-roles`; the operationId is `getUserRoles`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserRoles")]
    #[inline]
    pub fn get_user_roles<'a>(
        &'a self,
        query: &'a types::GetUserRolesQuery,
    ) -> transport::Call<'a, types::GetUserRolesQuery, types::RolePagingDto> {
        self.call(&operations::GET_USER_ROLES, &[], query)
    }
    /// Returns the sync relations of a user with external directories.
    ///
    /// Sends `GET /api/v3/get-user-sync-relations`; the operationId is `getUserSyncRelations`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserSyncRelations")]
    #[inline]
    pub fn get_user_sync_relations<'a>(
        &'a self,
        query: &'a types::GetUserSyncRelationsQuery,
    ) -> transport::Call<
        'a,
        types::GetUserSyncRelationsQuery,
        Vec<types::UserSyncRelationDto>,
    > {
        self.call(&operations::GET_USER_SYNC_RELATIONS, &[], query)
    }
    /// Checks whether a user has any of several roles.
    ///
    /// Sends `POST /api/v3/has-any-role`; the operationId is `hasAnyRole`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "hasAnyRole")]
    #[inline]
    pub fn has_any_role<'a>(
        &'a self,
        body: &'a types::HasAnyRoleReqDto,
    ) -> transport::Call<'a, types::HasAnyRoleReqDto, types::HasAnyRoleDto> {
        self.call(&operations::HAS_ANY_ROLE, &[], body)
    }
    /// Checks whether a user with a given username, email, phone or external ID exists.
    ///
    /// Sends `POST /api/v3/is-user-exists`; the operationId is `isUserExists`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "isUserExists")]
    #[inline]
    pub fn is_user_exists<'a>(
        &'a self,
        body: &'a types::IsUserExistsReqDto,
    ) -> transport::Call<'a, types::IsUserExistsReqDto, types::IsUserExistsDto> {
        self.call(&operations::IS_USER_EXISTS, &[], body)
    }
    /// Logs a user out of applications.
    ///
    /// Accepts 1 to 50 applications.
    ///
    /// Sends `POST /api/v3/kick-users`; the operationId is `kickUsers`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "kickUsers")]
    #[inline]
    pub fn kick_users<'a>(
        &'a self,
        body: &'a types::KickUsersDto,
    ) -> transport::Call<'a, types::KickUsersDto, types::IsSuccessDto> {
        self.call(&operations::KICK_USERS, &[], body)
    }
    /// Links an identity from an external identity provider to a user.
    ///
    /// The default type is `generic`.
    ///
    /// Sends `POST /api/v3/link-identity`; the operationId is `linkIdentity`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `identity.link`.
    #[doc(alias = "linkIdentity")]
    #[inline]
    pub fn link_identity<'a>(
        &'a self,
        body: &'a types::LinkIdentityDto,
    ) -> transport::Call<'a, types::LinkIdentityDto, types::LinkIdentityDataDto> {
        self.call(&operations::LINK_IDENTITY, &[], body)
    }
    /// Lists deleted and archived users.
    ///
    /// The unit of `startAt` is ambiguous (seconds or milliseconds). Page numbers start at 1; the maximum
    /// page size is 50.
    ///
    /// Sends `GET /api/v3/list-archived-users`; the operationId is `listArchivedUsers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listArchivedUsers")]
    #[inline]
    pub fn list_archived_users<'a>(
        &'a self,
        query: &'a types::ListArchivedUsersQuery,
    ) -> transport::Call<
        'a,
        types::ListArchivedUsersQuery,
        types::ArchivedUsersListPagingDto,
    > {
        self.call(&operations::LIST_ARCHIVED_USERS, &[], query)
    }
    /// Lists users, using the older query parameters.
    ///
    /// The unit of the update times is ambiguous (seconds or milliseconds). Page numbers start at 1; the
    /// maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-users`; the operationId is `listUsersLegacy`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listUsersLegacy")]
    #[doc(alias = "list_users")]
    #[deprecated = "deprecated by the service; use `list_users` instead"]
    #[inline]
    pub fn list_users_legacy<'a>(
        &'a self,
        query: &'a types::ListUsersLegacyQuery,
    ) -> transport::Call<'a, types::ListUsersLegacyQuery, types::UserPagingDto> {
        self.call(&operations::LIST_USERS_LEGACY, &[], query)
    }
    /// Lists users by keywords, filters and search expressions.
    ///
    /// The operator `IN` takes a list and `BETWEEN` takes two values. `GREATER` and `LESSER` include the
    /// bound. `lastLogin` is in milliseconds. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-users`; the operationId is `listUsers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listUsers")]
    #[inline]
    pub fn list_users<'a>(
        &'a self,
        body: &'a types::ListUsersRequestDto,
    ) -> transport::Call<'a, types::ListUsersRequestDto, types::UserPagingDto> {
        self.call(&operations::LIST_USERS, &[], body)
    }
    /// Lists users by keywords, filters and search expressions.
    ///
    /// The documented request and response are the same as for `list-users`. Page numbers start at 1; the
    /// maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-users-by-keywords`; the operationId is `listUsersByKeywords`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listUsersByKeywords")]
    #[inline]
    pub fn list_users_by_keywords<'a>(
        &'a self,
        body: &'a types::ListUsersRequestDto,
    ) -> transport::Call<'a, types::ListUsersRequestDto, types::UserPagingDto> {
        self.call(&operations::LIST_USERS_BY_KEYWORDS, &[], body)
    }
    /// Removes the real-name authentication of a user.
    ///
    /// Sends `POST /api/v3/reset-user-principal-authentication-info`; the operationId is
    /// `resetUserPrincipalAuthenticationInfo`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "resetUserPrincipalAuthenticationInfo")]
    #[inline]
    pub fn reset_user_principal_authentication_info<'a>(
        &'a self,
        body: &'a types::ResetUserPrincipalAuthenticationInfoDto,
    ) -> transport::Call<
        'a,
        types::ResetUserPrincipalAuthenticationInfoDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO, &[], body)
    }
    /// Marks a user as resigned.
    ///
    /// Sends `POST /api/v3/resign-user`; the operationId is `resignUser`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "resignUser")]
    #[inline]
    pub fn resign_user<'a>(
        &'a self,
        body: &'a types::ResignUserReqDto,
    ) -> transport::Call<'a, types::ResignUserReqDto, types::ResignUserDataDto> {
        self.call(&operations::RESIGN_USER, &[], body)
    }
    /// Marks several users as resigned.
    ///
    /// Accepts 1 to 50 users.
    ///
    /// Sends `POST /api/v3/resign-user-batch`; the operationId is `resignUserBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "resignUserBatch")]
    #[inline]
    pub fn resign_user_batch<'a>(
        &'a self,
        body: &'a types::ResignUserBatchReqDto,
    ) -> transport::Call<'a, types::ResignUserBatchReqDto, types::ResignUserDataDto> {
        self.call(&operations::RESIGN_USER_BATCH, &[], body)
    }
    /// Emails users a link to set a new password.
    ///
    /// Sends `POST /api/v3/send-user-reset-password-email-link`; the operationId is
    /// `sendUserResetPasswordEmailLink`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendUserResetPasswordEmailLink")]
    #[inline]
    pub fn send_user_reset_password_email_link<'a>(
        &'a self,
        body: &'a types::SendUserResetPasswordEmailLinkBatchDto,
    ) -> transport::Call<
        'a,
        types::SendUserResetPasswordEmailLinkBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::SEND_USER_RESET_PASSWORD_EMAIL_LINK, &[], body)
    }
    /// Sets the departments of a user, replacing the existing ones, and the departments that the user leads.
    ///
    /// Sends `POST /api/v3/set-user-departments`; the operationId is `setUserDepartments`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setUserDepartments")]
    #[inline]
    pub fn set_user_departments<'a>(
        &'a self,
        body: &'a types::SetUserDepartmentsDto,
    ) -> transport::Call<'a, types::SetUserDepartmentsDto, types::IsSuccessDto> {
        self.call(&operations::SET_USER_DEPARTMENTS, &[], body)
    }
    /// Unlinks an identity from an external identity provider from a user.
    ///
    /// The default type is `generic`.
    ///
    /// Sends `POST /api/v3/unlink-identity`; the operationId is `unlinkIdentity`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `identity.link`.
    #[doc(alias = "unlinkIdentity")]
    #[inline]
    pub fn unlink_identity<'a>(
        &'a self,
        body: &'a types::UnlinkIdentity,
    ) -> transport::Call<'a, types::UnlinkIdentity, types::UnlinkIdentityDataDto> {
        self.call(&operations::UNLINK_IDENTITY, &[], body)
    }
    /// Updates a user and optionally notifies the user of a new password.
    ///
    /// Email, phone, username and external ID are unique in the user pool.
    ///
    /// Sends `POST /api/v3/update-user`; the operationId is `updateUser`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "updateUser")]
    #[inline]
    pub fn update_user<'a>(
        &'a self,
        body: &'a types::UpdateUserReqDto,
    ) -> transport::Call<'a, types::UpdateUserReqDto, types::UserDto> {
        self.call(&operations::UPDATE_USER, &[], body)
    }
    /// Updates several users and optionally notifies them of new passwords.
    ///
    /// Email, phone, username and external ID are unique in the user pool.
    ///
    /// Sends `POST /api/v3/update-user-batch`; the operationId is `updateUserBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "updateUserBatch")]
    #[inline]
    pub fn update_user_batch<'a>(
        &'a self,
        body: &'a types::UpdateUserBatchReqDto,
    ) -> transport::Call<'a, types::UpdateUserBatchReqDto, Vec<types::UserDto>> {
        self.call(&operations::UPDATE_USER_BATCH, &[], body)
    }
    /// Decrypts encrypted user field values with a private key.
    ///
    /// Sends `POST /api/v3/users/field/decrypt`; the operationId is `userFieldDecrypt`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "userFieldDecrypt")]
    #[doc(alias = "decrypt")]
    #[inline]
    pub fn user_field_decrypt<'a>(
        &'a self,
        body: &'a types::UserFieldDecryptReqDto,
    ) -> transport::Call<
        'a,
        types::UserFieldDecryptReqDto,
        Vec<types::UserFieldDecryptRespItemDto>,
    > {
        self.call(&operations::USER_FIELD_DECRYPT, &[], body)
    }
}
// @end
