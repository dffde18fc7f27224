// @if genauth-resources
/// Group `resources`. Resources and namespaces of the general permission model, with authorizations and
/// checks.
///
/// The Cargo feature is `genauth-resources`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Associates a resource of an application with a tenant or removes the association.
    ///
    /// Sends `POST /api/v3/associate-tenant-resource`; the operationId is `associateTenantResource`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "associateTenantResource")]
    #[inline]
    pub fn associate_tenant_resource<'a>(
        &'a self,
        body: &'a types::AssociateTenantResourceDto,
    ) -> transport::Call<'a, types::AssociateTenantResourceDto, types::IsSuccessDto> {
        self.call(&operations::ASSOCIATE_TENANT_RESOURCE, &[], body)
    }
    /// Authorizes users, roles, groups or departments to perform actions on resources.
    ///
    /// Accepts 1 to 10 records with up to 100 targets and 50 actions each.
    ///
    /// Sends `POST /api/v3/authorize-resources`; the operationId is `authorizeResources`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `authorize-resources.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "authorizeResources")]
    #[inline]
    pub fn authorize_resources<'a>(
        &'a self,
        body: &'a types::AuthorizeResourcesDto,
    ) -> transport::Call<'a, types::AuthorizeResourcesDto, types::IsSuccessDto> {
        self.call(&operations::AUTHORIZE_RESOURCES, &[], body)
    }
    /// Creates a namespace, which groups the permissions of resources and roles.
    ///
    /// Sends `POST /api/v3/create-namespace`; the operationId is `createNamespace`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createNamespace")]
    #[inline]
    pub fn create_namespace<'a>(
        &'a self,
        body: &'a types::CreateNamespaceDto,
    ) -> transport::Call<'a, types::CreateNamespaceDto, types::NamespaceDto> {
        self.call(&operations::CREATE_NAMESPACE, &[], body)
    }
    /// Creates several namespaces.
    ///
    /// Accepts 1 to 50 namespaces.
    ///
    /// Sends `POST /api/v3/create-namespaces-batch`; the operationId is `createNamespacesBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createNamespacesBatch")]
    #[inline]
    pub fn create_namespaces_batch<'a>(
        &'a self,
        body: &'a types::CreateNamespacesBatchDto,
    ) -> transport::Call<'a, types::CreateNamespacesBatchDto, types::IsSuccessDto> {
        self.call(&operations::CREATE_NAMESPACES_BATCH, &[], body)
    }
    /// Creates a resource.
    ///
    /// A resource has up to 100 actions. Without a namespace, it belongs to the default namespace.
    ///
    /// Sends `POST /api/v3/create-resource`; the operationId is `createResource`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `resource.actions`.
    #[doc(alias = "createResource")]
    #[inline]
    pub fn create_resource<'a>(
        &'a self,
        body: &'a types::CreateResourceDto,
    ) -> transport::Call<'a, types::CreateResourceDto, types::ResourceDto> {
        self.call(&operations::CREATE_RESOURCE, &[], body)
    }
    /// Creates several resources.
    ///
    /// Accepts 1 to 50 resources with up to 100 actions each.
    ///
    /// Sends `POST /api/v3/create-resources-batch`; the operationId is `createResourcesBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createResourcesBatch")]
    #[inline]
    pub fn create_resources_batch<'a>(
        &'a self,
        body: &'a types::CreateResourcesBatchDto,
    ) -> transport::Call<'a, types::CreateResourcesBatchDto, types::IsSuccessDto> {
        self.call(&operations::CREATE_RESOURCES_BATCH, &[], body)
    }
    /// Deletes several common resources.
    ///
    /// Sends `POST /api/v3/delete-common-resources-batch`; the operationId is `batchDeleteCommonResource`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "batchDeleteCommonResource")]
    #[doc(alias = "delete_common_resources_batch")]
    #[inline]
    pub fn batch_delete_common_resource<'a>(
        &'a self,
        body: &'a types::DeleteCommonResourcesBatchDto,
    ) -> transport::Call<'a, types::DeleteCommonResourcesBatchDto, types::IsSuccessDto> {
        self.call(&operations::BATCH_DELETE_COMMON_RESOURCE, &[], body)
    }
    /// Deletes a namespace.
    ///
    /// Sends `POST /api/v3/delete-namespace`; the operationId is `deleteNamespace`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteNamespace")]
    #[inline]
    pub fn delete_namespace<'a>(
        &'a self,
        body: &'a types::DeleteNamespaceDto,
    ) -> transport::Call<'a, types::DeleteNamespaceDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_NAMESPACE, &[], body)
    }
    /// Deletes several namespaces.
    ///
    /// Accepts 1 to 10 codes.
    ///
    /// Sends `POST /api/v3/delete-namespaces-batch`; the operationId is `deleteNamespacesBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `namespace.batch-size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteNamespacesBatch")]
    #[inline]
    pub fn delete_namespaces_batch<'a>(
        &'a self,
        body: &'a types::DeleteNamespacesBatchDto,
    ) -> transport::Call<'a, types::DeleteNamespacesBatchDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_NAMESPACES_BATCH, &[], body)
    }
    /// Deletes a resource.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `POST /api/v3/delete-resource`; the operationId is `deleteResource`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteResource")]
    #[inline]
    pub fn delete_resource<'a>(
        &'a self,
        body: &'a types::DeleteResourceDto,
    ) -> transport::Call<'a, types::DeleteResourceDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_RESOURCE, &[], body)
    }
    /// Deletes several resources by code or ID.
    ///
    /// Accepts 1 to 50 codes or IDs.
    ///
    /// Sends `POST /api/v3/delete-resources-batch`; the operationId is `deleteResourcesBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteResourcesBatch")]
    #[inline]
    pub fn delete_resources_batch<'a>(
        &'a self,
        body: &'a types::DeleteResourcesBatchDto,
    ) -> transport::Call<'a, types::DeleteResourcesBatchDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_RESOURCES_BATCH, &[], body)
    }
    /// Lists the resources that a user, role or group is authorized for.
    ///
    /// Accepts 1 to 50 resource codes, which are matched as prefixes.
    ///
    /// Sends `GET /api/v3/get-authorized-resources`; the operationId is `getAuthorizedResources`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `resource.list`.
    #[doc(alias = "getAuthorizedResources")]
    #[inline]
    pub fn get_authorized_resources<'a>(
        &'a self,
        query: &'a types::GetAuthorizedResourcesQuery,
    ) -> transport::Call<
        'a,
        types::GetAuthorizedResourcesQuery,
        types::AuthorizedResourcePagingDto,
    > {
        self.call(&operations::GET_AUTHORIZED_RESOURCES, &[], query)
    }
    /// Returns a namespace.
    ///
    /// Sends `GET /api/v3/get-namespace`; the operationId is `getNamespace`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getNamespace")]
    #[inline]
    pub fn get_namespace<'a>(
        &'a self,
        query: &'a types::GetNamespaceQuery,
    ) -> transport::Call<'a, types::GetNamespaceQuery, types::NamespaceDto> {
        self.call(&operations::GET_NAMESPACE, &[], query)
    }
    /// Returns several namespaces by code.
    ///
    /// Accepts up to 50 codes.
    ///
    /// Sends `GET /api/v3/get-namespaces-batch`; the operationId is `getNamespacesBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `get-namespaces-batch-query.code-list.items`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getNamespacesBatch")]
    #[inline]
    pub fn get_namespaces_batch<'a>(
        &'a self,
        query: &'a types::GetNamespacesBatchQuery,
    ) -> transport::Call<'a, types::GetNamespacesBatchQuery, Vec<types::NamespaceDto>> {
        self.call(&operations::GET_NAMESPACES_BATCH, &[], query)
    }
    /// Returns a resource.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-resource`; the operationId is `getResource`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getResource")]
    #[inline]
    pub fn get_resource<'a>(
        &'a self,
        query: &'a types::GetResourceQuery,
    ) -> transport::Call<'a, types::GetResourceQuery, types::ResourceDto> {
        self.call(&operations::GET_RESOURCE, &[], query)
    }
    /// Lists the users, roles, groups and departments that are authorized for a resource.
    ///
    /// Without a namespace, only the default namespace is searched. Page numbers start at 1; the maximum page
    /// size is 50.
    ///
    /// Sends `POST /api/v3/get-resource-authorized-targets`; the operationId is
    /// `getResourceAuthorizedTargets`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getResourceAuthorizedTargets")]
    #[inline]
    pub fn get_resource_authorized_targets<'a>(
        &'a self,
        body: &'a types::GetResourceAuthorizedTargetsDto,
    ) -> transport::Call<
        'a,
        types::GetResourceAuthorizedTargetsDto,
        types::GetResourceAuthorizedTargetDataDto,
    > {
        self.call(&operations::GET_RESOURCE_AUTHORIZED_TARGETS, &[], body)
    }
    /// Returns several resources by code.
    ///
    /// Accepts 1 to 50 codes. Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-resources-batch`; the operationId is `getResourcesBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getResourcesBatch")]
    #[inline]
    pub fn get_resources_batch<'a>(
        &'a self,
        query: &'a types::GetResourcesBatchQuery,
    ) -> transport::Call<'a, types::GetResourcesBatchQuery, Vec<types::ResourceDto>> {
        self.call(&operations::GET_RESOURCES_BATCH, &[], query)
    }
    /// Checks whether a user may perform an action on a resource.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `POST /api/v3/is-action-allowed`; the operationId is `isActionAllowed`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "isActionAllowed")]
    #[inline]
    pub fn is_action_allowed<'a>(
        &'a self,
        body: &'a types::IsActionAllowedDto,
    ) -> transport::Call<'a, types::IsActionAllowedDto, types::IsActionAllowedDataDto> {
        self.call(&operations::IS_ACTION_ALLOWED, &[], body)
    }
    /// Lists common resources, optionally filtered by namespace.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-common-resource`; the operationId is `listCommonResource`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listCommonResource")]
    #[inline]
    pub fn list_common_resource<'a>(
        &'a self,
        query: &'a types::ListCommonResourceQuery,
    ) -> transport::Call<
        'a,
        types::ListCommonResourceQuery,
        types::CommonResourcePagingDto,
    > {
        self.call(&operations::LIST_COMMON_RESOURCE, &[], query)
    }
    /// Lists the roles of a namespace.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-namespace-roles`; the operationId is `listNamespaceRoles`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listNamespaceRoles")]
    #[inline]
    pub fn list_namespace_roles<'a>(
        &'a self,
        query: &'a types::ListNamespaceRolesQuery,
    ) -> transport::Call<
        'a,
        types::ListNamespaceRolesQuery,
        types::NamespaceRolesListPagingDto,
    > {
        self.call(&operations::LIST_NAMESPACE_ROLES, &[], query)
    }
    /// Lists the namespaces.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-namespaces`; the operationId is `listNamespaces`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listNamespaces")]
    #[inline]
    pub fn list_namespaces<'a>(
        &'a self,
        query: &'a types::ListNamespacesQuery,
    ) -> transport::Call<'a, types::ListNamespacesQuery, types::NamespaceListPagingDto> {
        self.call(&operations::LIST_NAMESPACES, &[], query)
    }
    /// Lists resources, optionally filtered by namespace and type.
    ///
    /// Without a namespace, only the default namespace is searched. Page numbers start at 1; the maximum page
    /// size is 50.
    ///
    /// Sends `GET /api/v3/list-resources`; the operationId is `listResources`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listResources")]
    #[inline]
    pub fn list_resources<'a>(
        &'a self,
        query: &'a types::ListResourcesQuery,
    ) -> transport::Call<'a, types::ListResourcesQuery, types::ResourcePagingDto> {
        self.call(&operations::LIST_RESOURCES, &[], query)
    }
    /// Updates the name, code or description of a namespace.
    ///
    /// Sends `POST /api/v3/update-namespace`; the operationId is `updateNamespace`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateNamespace")]
    #[inline]
    pub fn update_namespace<'a>(
        &'a self,
        body: &'a types::UpdateNamespaceDto,
    ) -> transport::Call<'a, types::UpdateNamespaceDto, types::UpdateNamespaceDto> {
        self.call(&operations::UPDATE_NAMESPACE, &[], body)
    }
    /// Updates a resource.
    ///
    /// A resource has up to 100 actions. Without a namespace, the resource is looked up in the default
    /// namespace.
    ///
    /// Sends `POST /api/v3/update-resource`; the operationId is `updateResource`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `resource.actions`.
    #[doc(alias = "updateResource")]
    #[inline]
    pub fn update_resource<'a>(
        &'a self,
        body: &'a types::UpdateResourceDto,
    ) -> transport::Call<'a, types::UpdateResourceDto, types::ResourceDto> {
        self.call(&operations::UPDATE_RESOURCE, &[], body)
    }
}
// @end
