// @if genauth-asa-accounts
/// Group `asa-accounts`. ASA accounts of applications and their assignment to users, roles, groups and
/// departments.
///
/// The Cargo feature is `genauth-asa-accounts`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Assigns an ASA account to users, roles, groups or departments.
    ///
    /// Accepts 1 to 10 target entries.
    ///
    /// Sends `POST /api/v3/assign-asa-account`; the operationId is `assignAsaAccount`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `asa-account.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "assignAsaAccount")]
    #[inline]
    pub fn assign_asa_account<'a>(
        &'a self,
        body: &'a types::AssignAsaAccountsDto,
    ) -> transport::Call<'a, types::AssignAsaAccountsDto, types::IsSuccessDto> {
        self.call(&operations::ASSIGN_ASA_ACCOUNT, &[], body)
    }
    /// Creates an ASA account of an application.
    ///
    /// Sends `POST /api/v3/create-asa-account`; the operationId is `createAsaAccount`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createAsaAccount")]
    #[inline]
    pub fn create_asa_account<'a>(
        &'a self,
        body: &'a types::CreateAsaAccountDto,
    ) -> transport::Call<'a, types::CreateAsaAccountDto, types::AsaAccountDto> {
        self.call(&operations::CREATE_ASA_ACCOUNT, &[], body)
    }
    /// Creates several ASA accounts of an application.
    ///
    /// Accepts 1 to 100 accounts.
    ///
    /// Sends `POST /api/v3/create-asa-accounts-batch`; the operationId is `createAsaAccountBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `asa-account.size`.
    ///
    /// Takes at most 100 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createAsaAccountBatch")]
    #[doc(alias = "create_asa_accounts_batch")]
    #[inline]
    pub fn create_asa_account_batch<'a>(
        &'a self,
        body: &'a types::CreateAsaAccountsBatchDto,
    ) -> transport::Call<'a, types::CreateAsaAccountsBatchDto, types::IsSuccessDto> {
        self.call(&operations::CREATE_ASA_ACCOUNT_BATCH, &[], body)
    }
    /// Deletes an ASA account of an application.
    ///
    /// Sends `POST /api/v3/delete-asa-account`; the operationId is `deleteAsaAccount`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteAsaAccount")]
    #[inline]
    pub fn delete_asa_account<'a>(
        &'a self,
        body: &'a types::DeleteAsaAccountDto,
    ) -> transport::Call<'a, types::DeleteAsaAccountDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_ASA_ACCOUNT, &[], body)
    }
    /// Deletes several ASA accounts of an application.
    ///
    /// Accepts 1 to 100 account identifiers.
    ///
    /// Sends `POST /api/v3/delete-asa-accounts-batch`; the operationId is `deleteAsaAccountBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `asa-account.size`.
    ///
    /// Takes at most 100 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteAsaAccountBatch")]
    #[doc(alias = "delete_asa_accounts_batch")]
    #[inline]
    pub fn delete_asa_account_batch<'a>(
        &'a self,
        body: &'a types::DeleteAsaAccountBatchDto,
    ) -> transport::Call<'a, types::DeleteAsaAccountBatchDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_ASA_ACCOUNT_BATCH, &[], body)
    }
    /// Returns an ASA account of an application.
    ///
    /// Sends `GET /api/v3/get-asa-account`; the operationId is `getAsaAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAsaAccount")]
    #[inline]
    pub fn get_asa_account<'a>(
        &'a self,
        query: &'a types::GetAsaAccountQuery,
    ) -> transport::Call<'a, types::GetAsaAccountQuery, types::AsaAccountDto> {
        self.call(&operations::GET_ASA_ACCOUNT, &[], query)
    }
    /// Lists the targets to which an ASA account is assigned.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-asa-account-assigned-targets`; the operationId is
    /// `getAsaAccountAssignedTargets`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getAsaAccountAssignedTargets")]
    #[inline]
    pub fn get_asa_account_assigned_targets<'a>(
        &'a self,
        query: &'a types::GetAsaAccountAssignedTargetsQuery,
    ) -> transport::Call<
        'a,
        types::GetAsaAccountAssignedTargetsQuery,
        types::GetAsaAccountAssignedTargetDataDto,
    > {
        self.call(&operations::GET_ASA_ACCOUNT_ASSIGNED_TARGETS, &[], query)
    }
    /// Returns several ASA accounts of an application by ID.
    ///
    /// Accepts 1 to 100 account identifiers.
    ///
    /// Sends `POST /api/v3/get-asa-accounts-batch`; the operationId is `getAsaAccountBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `asa-account.size`.
    ///
    /// Takes at most 100 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getAsaAccountBatch")]
    #[doc(alias = "get_asa_accounts_batch")]
    #[inline]
    pub fn get_asa_account_batch<'a>(
        &'a self,
        body: &'a types::GetAsaAccountBatchDto,
    ) -> transport::Call<'a, types::GetAsaAccountBatchDto, Vec<types::AsaAccountDto>> {
        self.call(&operations::GET_ASA_ACCOUNT_BATCH, &[], body)
    }
    /// Returns the ASA account of an application that is assigned to a target, if any.
    ///
    /// Sends `GET /api/v3/get-assigned-account`; the operationId is `getAssignedAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAssignedAccount")]
    #[inline]
    pub fn get_assigned_account<'a>(
        &'a self,
        query: &'a types::GetAssignedAccountQuery,
    ) -> transport::Call<
        'a,
        types::GetAssignedAccountQuery,
        Option<types::AsaAccountDto>,
    > {
        self.call(&operations::GET_ASSIGNED_ACCOUNT, &[], query)
    }
    /// Lists the ASA accounts of an application.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-asa-accounts`; the operationId is `listAsaAccount`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listAsaAccount")]
    #[doc(alias = "list_asa_accounts")]
    #[inline]
    pub fn list_asa_account<'a>(
        &'a self,
        query: &'a types::ListAsaAccountQuery,
    ) -> transport::Call<
        'a,
        types::ListAsaAccountQuery,
        types::AsaAccountPaginatedDataDto,
    > {
        self.call(&operations::LIST_ASA_ACCOUNT, &[], query)
    }
    /// Unassigns an ASA account from users, roles, groups or departments.
    ///
    /// Accepts 1 to 10 target entries.
    ///
    /// Sends `POST /api/v3/unassign-asa-account`; the operationId is `unassignAsaAccount`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `asa-account.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "unassignAsaAccount")]
    #[inline]
    pub fn unassign_asa_account<'a>(
        &'a self,
        body: &'a types::AssignAsaAccountsDto,
    ) -> transport::Call<'a, types::AssignAsaAccountsDto, types::IsSuccessDto> {
        self.call(&operations::UNASSIGN_ASA_ACCOUNT, &[], body)
    }
    /// Updates an ASA account.
    ///
    /// Sends `POST /api/v3/update-asa-account`; the operationId is `updateAsaAccount`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateAsaAccount")]
    #[inline]
    pub fn update_asa_account<'a>(
        &'a self,
        body: &'a types::UpdateAsaAccountDto,
    ) -> transport::Call<'a, types::UpdateAsaAccountDto, types::AsaAccountDto> {
        self.call(&operations::UPDATE_ASA_ACCOUNT, &[], body)
    }
}
// @end
