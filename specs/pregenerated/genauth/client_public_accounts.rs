// @if genauth-public-accounts
/// Group `public-accounts`. Public accounts, which are shared by several users, with their roles and groups.
///
/// The Cargo feature is `genauth-public-accounts`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates a public account and optionally notifies it by email or SMS.
    ///
    /// One or more of email, phone and username are required; each is unique in the user pool.
    ///
    /// Sends `POST /api/v3/create-public-account`; the operationId is `createPublicAccount`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "createPublicAccount")]
    #[inline]
    pub fn create_public_account<'a>(
        &'a self,
        body: &'a types::CreatePublicAccountReqDto,
    ) -> transport::Call<'a, types::CreatePublicAccountReqDto, types::PublicAccountDto> {
        self.call(&operations::CREATE_PUBLIC_ACCOUNT, &[], body)
    }
    /// Creates several public accounts and optionally notifies them by email or SMS.
    ///
    /// Accepts 1 to 50 accounts, each with one or more of email, phone and username.
    ///
    /// Sends `POST /api/v3/create-public-accounts-batch`; the operationId is `createPublicAccountsBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createPublicAccountsBatch")]
    #[inline]
    pub fn create_public_accounts_batch<'a>(
        &'a self,
        body: &'a types::CreatePublicAccountBatchReqDto,
    ) -> transport::Call<
        'a,
        types::CreatePublicAccountBatchReqDto,
        Vec<types::PublicAccountDto>,
    > {
        self.call(&operations::CREATE_PUBLIC_ACCOUNTS_BATCH, &[], body)
    }
    /// Deletes several public accounts.
    ///
    /// Accepts 1 to 50 identifiers. The identifier types `identity` and `sync_relation` are not documented
    /// for it.
    ///
    /// Sends `POST /api/v3/delete-public-accounts-batch`; the operationId is `deletePublicAccountsBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deletePublicAccountsBatch")]
    #[inline]
    pub fn delete_public_accounts_batch<'a>(
        &'a self,
        body: &'a types::DeletePublicAccountsBatchDto,
    ) -> transport::Call<'a, types::DeletePublicAccountsBatchDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_PUBLIC_ACCOUNTS_BATCH, &[], body)
    }
    /// Lists the departments of a public account.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-departments-of-public-account`; the operationId is
    /// `getPublicAccountDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getPublicAccountDepartments")]
    #[inline]
    pub fn get_departments_of_public_account<'a>(
        &'a self,
        query: &'a types::GetDepartmentsOfPublicAccountQuery,
    ) -> transport::Call<
        'a,
        types::GetDepartmentsOfPublicAccountQuery,
        types::UserDepartmentPagingDto,
    > {
        self.call(&operations::GET_DEPARTMENTS_OF_PUBLIC_ACCOUNT, &[], query)
    }
    /// Lists the groups of a public account.
    ///
    /// Sends `GET /api/v3/get-groups-of-public-account`; the operationId is `getGroupsOfPublicAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getGroupsOfPublicAccount")]
    #[inline]
    pub fn get_groups_of_public_account<'a>(
        &'a self,
        query: &'a types::GetGroupsOfPublicAccountQuery,
    ) -> transport::Call<
        'a,
        types::GetGroupsOfPublicAccountQuery,
        types::GroupPagingDto,
    > {
        self.call(&operations::GET_GROUPS_OF_PUBLIC_ACCOUNT, &[], query)
    }
    /// Returns the post of a public account.
    ///
    /// Sends `GET /api/v3/get-post-of-public-account`; the operationId is `getPostOfPublicUser`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPostOfPublicUser")]
    #[inline]
    pub fn get_post_of_public_account<'a>(
        &'a self,
        query: &'a types::GetPostOfPublicAccountQuery,
    ) -> transport::Call<'a, types::GetPostOfPublicAccountQuery, types::CreatePostDto> {
        self.call(&operations::GET_POST_OF_PUBLIC_ACCOUNT, &[], query)
    }
    /// Returns a public account.
    ///
    /// Sends `GET /api/v3/get-public-account`; the operationId is `getPublicAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccount")]
    #[inline]
    pub fn get_public_account<'a>(
        &'a self,
        query: &'a types::GetPublicAccountQuery,
    ) -> transport::Call<'a, types::GetPublicAccountQuery, types::PublicAccountDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNT, &[], query)
    }
    /// Returns several public accounts by identifier.
    ///
    /// Accepts 1 to 50 identifiers.
    ///
    /// Sends `GET /api/v3/get-public-account-batch`; the operationId is `getPublicAccountBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getPublicAccountBatch")]
    #[inline]
    pub fn get_public_account_batch<'a>(
        &'a self,
        query: &'a types::GetPublicAccountBatchQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountBatchQuery,
        Vec<types::PublicAccountDto>,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNT_BATCH, &[], query)
    }
    /// Returns the public accounts of a department.
    ///
    /// The response is documented as a page, but the request has no paging parameters.
    ///
    /// Sends `GET /api/v3/get-public-accounts-of-department`; the operationId is
    /// `getPublicAccountsOfDepartment`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountsOfDepartment")]
    #[inline]
    pub fn get_public_accounts_of_department<'a>(
        &'a self,
        query: &'a types::GetPublicAccountsOfDepartmentQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountsOfDepartmentQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT, &[], query)
    }
    /// Lists the public accounts that are in a group.
    ///
    /// Sends `GET /api/v3/get-public-accounts-of-group`; the operationId is `getPublicAccountsOfGroup`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountsOfGroup")]
    #[inline]
    pub fn get_public_accounts_of_group<'a>(
        &'a self,
        query: &'a types::GetPublicAccountsOfGroupQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountsOfGroupQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_GROUP, &[], query)
    }
    /// Returns the public accounts that have a post.
    ///
    /// The response is documented as a page, but the request has no paging parameters.
    ///
    /// Sends `GET /api/v3/get-public-accounts-of-post`; the operationId is `getPublicAccountsOfPost`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountsOfPost")]
    #[inline]
    pub fn get_public_accounts_of_post<'a>(
        &'a self,
        query: &'a types::GetPublicAccountsOfPostQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountsOfPostQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_POST, &[], query)
    }
    /// Lists the public accounts that have a role.
    ///
    /// Sends `GET /api/v3/get-public-accounts-of-role`; the operationId is `getPublicAccountsOfRole`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountsOfRole")]
    #[inline]
    pub fn get_public_accounts_of_role<'a>(
        &'a self,
        query: &'a types::GetPublicAccountsOfRoleQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountsOfRoleQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_ROLE, &[], query)
    }
    /// Lists the public accounts of a user.
    ///
    /// Sends `GET /api/v3/get-public-accounts-of-user`; the operationId is `getPublicAccountsOfUser`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountsOfUser")]
    #[inline]
    pub fn get_public_accounts_of_user<'a>(
        &'a self,
        query: &'a types::GetPublicAccountsOfUserQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountsOfUserQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_USER, &[], query)
    }
    /// Lists the roles of a public account.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-roles-of-public-account`; the operationId is `getPublicAccountRoles`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPublicAccountRoles")]
    #[doc(alias = "get_roles_of_public_account")]
    #[inline]
    pub fn get_public_account_roles<'a>(
        &'a self,
        query: &'a types::GetPublicAccountRolesQuery,
    ) -> transport::Call<
        'a,
        types::GetPublicAccountRolesQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_PUBLIC_ACCOUNT_ROLES, &[], query)
    }
    /// Lists the users of a public account.
    ///
    /// Sends `GET /api/v3/get-users-of-public-account`; the operationId is `getUsersOfPublicAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUsersOfPublicAccount")]
    #[inline]
    pub fn get_users_of_public_account<'a>(
        &'a self,
        query: &'a types::GetUsersOfPublicAccountQuery,
    ) -> transport::Call<
        'a,
        types::GetUsersOfPublicAccountQuery,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::GET_USERS_OF_PUBLIC_ACCOUNT, &[], query)
    }
    /// Logs a public account out of applications.
    ///
    /// Accepts 1 to 50 applications. The identifier types `identity` and `sync_relation` are not documented
    /// for it.
    ///
    /// Sends `POST /api/v3/kick-public-accounts`; the operationId is `kickPublicAccounts`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "kickPublicAccounts")]
    #[inline]
    pub fn kick_public_accounts<'a>(
        &'a self,
        body: &'a types::KickPublicAccountsDto,
    ) -> transport::Call<'a, types::KickPublicAccountsDto, types::IsSuccessDto> {
        self.call(&operations::KICK_PUBLIC_ACCOUNTS, &[], body)
    }
    /// Lists public accounts by keywords, filters and search expressions.
    ///
    /// The operator `IN` takes a list and `BETWEEN` takes two values. `GREATER` and `LESSER` include the
    /// bound. `lastLogin` is in milliseconds. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-public-accounts`; the operationId is `listPublicAccounts`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listPublicAccounts")]
    #[inline]
    pub fn list_public_accounts<'a>(
        &'a self,
        body: &'a types::ListPublicAccountsRequestDto,
    ) -> transport::Call<
        'a,
        types::ListPublicAccountsRequestDto,
        types::PublicAccountPagingDto,
    > {
        self.call(&operations::LIST_PUBLIC_ACCOUNTS, &[], body)
    }
    /// Marks several public accounts as resigned.
    ///
    /// Accepts 1 to 50 accounts.
    ///
    /// Sends `POST /api/v3/resign-public-account-batch`; the operationId is `resignPublicAccountBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "resignPublicAccountBatch")]
    #[inline]
    pub fn resign_public_account_batch<'a>(
        &'a self,
        body: &'a types::ResignUserBatchReqDto,
    ) -> transport::Call<'a, types::ResignUserBatchReqDto, types::ResignUserDataDto> {
        self.call(&operations::RESIGN_PUBLIC_ACCOUNT_BATCH, &[], body)
    }
    /// Sets the departments of a public account, replacing the existing ones.
    ///
    /// Sends `POST /api/v3/set-public-account-of-departments`; the operationId is
    /// `setPublicAccountOfDepartments`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setPublicAccountOfDepartments")]
    #[inline]
    pub fn set_public_account_of_departments<'a>(
        &'a self,
        body: &'a types::SetUserDepartmentsDto,
    ) -> transport::Call<'a, types::SetUserDepartmentsDto, types::IsSuccessDto> {
        self.call(&operations::SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS, &[], body)
    }
    /// Sets the groups of a public account.
    ///
    /// Accepts 1 to 10 groups.
    ///
    /// Sends `POST /api/v3/set-public-account-of-groups`; the operationId is `getPublicAccountOfGroups`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `set-user-groups.group-ids.items`.
    #[doc(alias = "getPublicAccountOfGroups")]
    #[inline]
    pub fn set_public_account_of_groups<'a>(
        &'a self,
        body: &'a types::SetUserGroupsDto,
    ) -> transport::Call<'a, types::SetUserGroupsDto, types::IsSuccessDto> {
        self.call(&operations::SET_PUBLIC_ACCOUNT_OF_GROUPS, &[], body)
    }
    /// Assigns a post to a public account.
    ///
    /// Sends `POST /api/v3/set-public-account-of-post`; the operationId is `setPublicAccountOfnPost`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setPublicAccountOfnPost")]
    #[inline]
    pub fn set_public_account_of_post<'a>(
        &'a self,
        body: &'a types::UserConnectionPostDto,
    ) -> transport::Call<'a, types::UserConnectionPostDto, types::IsSuccessDto> {
        self.call(&operations::SET_PUBLIC_ACCOUNT_OF_POST, &[], body)
    }
    /// Sets the roles of a public account.
    ///
    /// Accepts 1 to 10 roles.
    ///
    /// Sends `POST /api/v3/set-public-account-of-roles`; the operationId is `bindPublicAccountOfRoles`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `set-user-roles.role-ids.items`.
    #[doc(alias = "bindPublicAccountOfRoles")]
    #[doc(alias = "set_public_account_of_roles")]
    #[inline]
    pub fn bind_public_account_of_roles<'a>(
        &'a self,
        body: &'a types::SetUserRolesDto,
    ) -> transport::Call<'a, types::SetUserRolesDto, types::IsSuccessDto> {
        self.call(&operations::BIND_PUBLIC_ACCOUNT_OF_ROLES, &[], body)
    }
    /// Sets the users of a public account.
    ///
    /// Accepts 1 to 50 users.
    ///
    /// Sends `POST /api/v3/set-public-account-of-users`; the operationId is `bindUsersPublicAccount`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    #[doc(alias = "bindUsersPublicAccount")]
    #[doc(alias = "set_public_account_of_users")]
    #[inline]
    pub fn bind_users_public_account<'a>(
        &'a self,
        body: &'a types::SetPublicAccountBatchReqDto,
    ) -> transport::Call<'a, types::SetPublicAccountBatchReqDto, types::IsSuccessDto> {
        self.call(&operations::BIND_USERS_PUBLIC_ACCOUNT, &[], body)
    }
    /// Sets the public accounts of a user.
    ///
    /// Accepts 1 to 50 public accounts.
    ///
    /// Sends `POST /api/v3/set-user-of-public-accounts`; the operationId is `setuserOfPublicAccount`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    #[doc(alias = "setuserOfPublicAccount")]
    #[inline]
    pub fn set_user_of_public_accounts<'a>(
        &'a self,
        body: &'a types::SetUserOfPublicAccountBatchReqDto,
    ) -> transport::Call<
        'a,
        types::SetUserOfPublicAccountBatchReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::SET_USER_OF_PUBLIC_ACCOUNTS, &[], body)
    }
    /// Converts a user into a public account.
    ///
    /// Sends `POST /api/v3/transfer-into-public-account`; the operationId is `changeIntoPublicAccount`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "changeIntoPublicAccount")]
    #[doc(alias = "transfer_into_public_account")]
    #[inline]
    pub fn change_into_public_account<'a>(
        &'a self,
        body: &'a types::CreatePublicAccountFromUserDto,
    ) -> transport::Call<
        'a,
        types::CreatePublicAccountFromUserDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::CHANGE_INTO_PUBLIC_ACCOUNT, &[], body)
    }
    /// Unassigns a post from a public account.
    ///
    /// Sends `POST /api/v3/unbind-public-account-of-post`; the operationId is `unbindPublicAccountOfPost`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "unbindPublicAccountOfPost")]
    #[inline]
    pub fn unbind_public_account_of_post<'a>(
        &'a self,
        body: &'a types::UserConnectionPostDto,
    ) -> transport::Call<'a, types::UserConnectionPostDto, types::IsSuccessDto> {
        self.call(&operations::UNBIND_PUBLIC_ACCOUNT_OF_POST, &[], body)
    }
    /// Removes a user from a public account.
    ///
    /// Sends `POST /api/v3/unbind-public-account-of-user`; the operationId is `unbindUsersPublicAccount`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "unbindUsersPublicAccount")]
    #[doc(alias = "unbind_public_account_of_user")]
    #[inline]
    pub fn unbind_users_public_account<'a>(
        &'a self,
        body: &'a types::UnbindPublicAccountBatchReqDto,
    ) -> transport::Call<
        'a,
        types::UnbindPublicAccountBatchReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::UNBIND_USERS_PUBLIC_ACCOUNT, &[], body)
    }
    /// Updates a public account and optionally sends it a notification of a new password.
    ///
    /// Email, phone, username and external ID are unique in the user pool.
    ///
    /// Sends `POST /api/v3/update-public-account`; the operationId is `updatePublicAccount`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "updatePublicAccount")]
    #[inline]
    pub fn update_public_account<'a>(
        &'a self,
        body: &'a types::UpdatePublicAccountReqDto,
    ) -> transport::Call<'a, types::UpdatePublicAccountReqDto, types::PublicAccountDto> {
        self.call(&operations::UPDATE_PUBLIC_ACCOUNT, &[], body)
    }
    /// Updates several public accounts and optionally sends them notifications of new passwords.
    ///
    /// Email, phone, username and external ID are unique in the user pool.
    ///
    /// Sends `POST /api/v3/update-public-account-batch`; the operationId is `updatePublicAccountBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "updatePublicAccountBatch")]
    #[inline]
    pub fn update_public_account_batch<'a>(
        &'a self,
        body: &'a types::UpdatePublicAccountBatchReqDto,
    ) -> transport::Call<
        'a,
        types::UpdatePublicAccountBatchReqDto,
        Vec<types::PublicAccountDto>,
    > {
        self.call(&operations::UPDATE_PUBLIC_ACCOUNT_BATCH, &[], body)
    }
}
// @end
