// @if genauth-whitelists
/// Group `whitelists`. Allow lists of names, email addresses and phone numbers that may register.
///
/// The Cargo feature is `genauth-whitelists`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds entries to the registration allow list of the user pool.
    ///
    /// Sends `POST /api/v3/add-whitelist`; the operationId is `addWhitelist`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "addWhitelist")]
    #[inline]
    pub fn add_whitelist<'a>(
        &'a self,
        body: &'a types::AddWhitelistDto,
    ) -> transport::Call<'a, types::AddWhitelistDto, Vec<types::WhitelistRespDto>> {
        self.call(&operations::ADD_WHITELIST, &[], body)
    }
    /// Adds entries to the registration allow list of an application.
    ///
    /// Sends `POST /api/v3/add-whitelist-of-app`; the operationId is `addWhitelistOfApp`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "addWhitelistOfApp")]
    #[inline]
    pub fn add_whitelist_of_app<'a>(
        &'a self,
        body: &'a types::AddWhitelistOfAppDto,
    ) -> transport::Call<'a, types::AddWhitelistOfAppDto, Vec<types::WhitelistRespDto>> {
        self.call(&operations::ADD_WHITELIST_OF_APP, &[], body)
    }
    /// Deletes entries from the registration allow list of the user pool.
    ///
    /// Sends `POST /api/v3/delete-whitelist`; the operationId is `deleteWhitelist`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteWhitelist")]
    #[inline]
    pub fn delete_whitelist<'a>(
        &'a self,
        body: &'a types::DeleteWhitelistDto,
    ) -> transport::Call<'a, types::DeleteWhitelistDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_WHITELIST, &[], body)
    }
    /// Deletes entries from the registration allow list of an application.
    ///
    /// Sends `POST /api/v3/delete-whitelist-of-app`; the operationId is `deleteWhitelistOfApp`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteWhitelistOfApp")]
    #[inline]
    pub fn delete_whitelist_of_app<'a>(
        &'a self,
        body: &'a types::DeleteWhitelistOfAppDto,
    ) -> transport::Call<'a, types::DeleteWhitelistOfAppDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_WHITELIST_OF_APP, &[], body)
    }
    /// Lists the registration allow list of the user pool.
    ///
    /// Sends `GET /api/v3/list-whitelist`; the operationId is `listWhitelists`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listWhitelists")]
    #[doc(alias = "list_whitelist")]
    #[inline]
    pub fn list_whitelists<'a>(
        &'a self,
        query: &'a types::ListWhitelistsQuery,
    ) -> transport::Call<'a, types::ListWhitelistsQuery, Vec<types::WhitelistRespDto>> {
        self.call(&operations::LIST_WHITELISTS, &[], query)
    }
    /// Lists the registration allow list of an application.
    ///
    /// Sends `GET /api/v3/list-whitelist-of-app`; the operationId is `listWhitelistsOfApp`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listWhitelistsOfApp")]
    #[doc(alias = "list_whitelist_of_app")]
    #[inline]
    pub fn list_whitelists_of_app<'a>(
        &'a self,
        query: &'a types::ListWhitelistsOfAppQuery,
    ) -> transport::Call<
        'a,
        types::ListWhitelistsOfAppQuery,
        Vec<types::WhitelistRespDto>,
    > {
        self.call(&operations::LIST_WHITELISTS_OF_APP, &[], query)
    }
}
// @end
