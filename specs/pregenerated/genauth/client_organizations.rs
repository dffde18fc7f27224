// @if genauth-organizations
/// Group `organizations`. Organizations, the roots of department trees.
///
/// The Cargo feature is `genauth-organizations`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates an organization, the root of a department tree.
    ///
    /// The code is unique within the user pool.
    ///
    /// Sends `POST /api/v3/create-organization`; the operationId is `createOrganization`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createOrganization")]
    #[inline]
    pub fn create_organization<'a>(
        &'a self,
        body: &'a types::CreateOrganizationReqDto,
    ) -> transport::Call<'a, types::CreateOrganizationReqDto, types::OrganizationDto> {
        self.call(&operations::CREATE_ORGANIZATION, &[], body)
    }
    /// Deletes an organization with its department tree.
    ///
    /// Sends `POST /api/v3/delete-organization`; the operationId is `deleteOrganization`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteOrganization")]
    #[inline]
    pub fn delete_organization<'a>(
        &'a self,
        body: &'a types::DeleteOrganizationReqDto,
    ) -> transport::Call<'a, types::DeleteOrganizationReqDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_ORGANIZATION, &[], body)
    }
    /// Returns an organization by code.
    ///
    /// Sends `GET /api/v3/get-organization`; the operationId is `getOrganization`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getOrganization")]
    #[inline]
    pub fn get_organization<'a>(
        &'a self,
        query: &'a types::GetOrganizationQuery,
    ) -> transport::Call<'a, types::GetOrganizationQuery, types::OrganizationDto> {
        self.call(&operations::GET_ORGANIZATION, &[], query)
    }
    /// Returns several organizations by code.
    ///
    /// Sends `GET /api/v3/get-organization-batch`; the operationId is `getOrganizationsBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getOrganizationsBatch")]
    #[doc(alias = "get_organization_batch")]
    #[inline]
    pub fn get_organizations_batch<'a>(
        &'a self,
        query: &'a types::GetOrganizationsBatchQuery,
    ) -> transport::Call<
        'a,
        types::GetOrganizationsBatchQuery,
        Vec<types::OrganizationDto>,
    > {
        self.call(&operations::GET_ORGANIZATIONS_BATCH, &[], query)
    }
    /// Lists the organizations.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-organizations`; the operationId is `listOrganizations`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listOrganizations")]
    #[inline]
    pub fn list_organizations<'a>(
        &'a self,
        query: &'a types::ListOrganizationsQuery,
    ) -> transport::Call<
        'a,
        types::ListOrganizationsQuery,
        types::OrganizationPagingDto,
    > {
        self.call(&operations::LIST_ORGANIZATIONS, &[], query)
    }
    /// Searches organizations by name or code.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/search-organizations`; the operationId is `searchOrganizations`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "searchOrganizations")]
    #[inline]
    pub fn search_organizations<'a>(
        &'a self,
        query: &'a types::SearchOrganizationsQuery,
    ) -> transport::Call<
        'a,
        types::SearchOrganizationsQuery,
        types::OrganizationPagingDto,
    > {
        self.call(&operations::SEARCH_ORGANIZATIONS, &[], query)
    }
    /// Updates an organization; `organizationNewCode` changes its code.
    ///
    /// Absent fields keep their values.
    ///
    /// Sends `POST /api/v3/update-organization`; the operationId is `updateOrganization`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateOrganization")]
    #[inline]
    pub fn update_organization<'a>(
        &'a self,
        body: &'a types::UpdateOrganizationReqDto,
    ) -> transport::Call<'a, types::UpdateOrganizationReqDto, types::OrganizationDto> {
        self.call(&operations::UPDATE_ORGANIZATION, &[], body)
    }
    /// Enables or disables an organization by the ID of its root department.
    ///
    /// Sends `POST /api/v3/update-organization-status`; the operationId is `updateOrganizationStatus`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateOrganizationStatus")]
    #[inline]
    pub fn update_organization_status<'a>(
        &'a self,
        body: &'a types::UpdateOrganizationStatusReqDto,
    ) -> transport::Call<
        'a,
        types::UpdateOrganizationStatusReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::UPDATE_ORGANIZATION_STATUS, &[], body)
    }
}
// @end
