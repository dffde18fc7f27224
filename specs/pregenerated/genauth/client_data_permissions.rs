// @if genauth-data-permissions
/// Group `data-permissions`. Permission namespaces, data resources, data policies and permission checks.
///
/// The Cargo feature is `genauth-data-permissions`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Assigns data policies to users, organizations, groups or roles.
    ///
    /// Accepts 1 to 50 policies.
    ///
    /// Sends `POST /api/v3/authorize-data-policies`; the operationId is `authorizeDataPolicies`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "authorizeDataPolicies")]
    #[inline]
    pub fn authorize_data_policies<'a>(
        &'a self,
        body: &'a types::CreateAuthorizeDataPolicyDto,
    ) -> transport::Call<'a, types::CreateAuthorizeDataPolicyDto, ()> {
        self.call(&operations::AUTHORIZE_DATA_POLICIES, &[], body)
    }
    /// Creates several extended fields for data resource nodes.
    ///
    /// Each key has 1 to 64 letters, digits, underscores (`_`) or dollar signs (`$`). The value type `SELECT`
    /// requires `config`.
    ///
    /// Sends `POST /api/v3/batch-create-dnef`; the operationId is `batchCreateDnef`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "batchCreateDnef")]
    #[inline]
    pub fn batch_create_dnef<'a>(
        &'a self,
        body: &'a types::BatchCreateDnefReq,
    ) -> transport::Call<'a, types::BatchCreateDnefReq, types::IsSuccessDto> {
        self.call(&operations::BATCH_CREATE_DNEF, &[], body)
    }
    /// Checks whether a name is available for a new data policy.
    ///
    /// The name of a data policy is unique in the user pool.
    ///
    /// Sends `GET /api/v3/check-data-policy-exists`; the operationId is `checkDataPolicyExists`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkDataPolicyExists")]
    #[inline]
    pub fn check_data_policy_exists<'a>(
        &'a self,
        query: &'a types::CheckDataPolicyExistsQuery,
    ) -> transport::Call<
        'a,
        types::CheckDataPolicyExistsQuery,
        types::CheckParamsDataPolicyRespDto,
    > {
        self.call(&operations::CHECK_DATA_POLICY_EXISTS, &[], query)
    }
    /// Checks whether a code or name is available for a new data resource.
    ///
    /// The code and the name of a data resource are unique in its namespace.
    ///
    /// Sends `GET /api/v3/check-data-resource-exists`; the operationId is `checkDataResourceExists`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkDataResourceExists")]
    #[inline]
    pub fn check_data_resource_exists<'a>(
        &'a self,
        query: &'a types::CheckDataResourceExistsQuery,
    ) -> transport::Call<
        'a,
        types::CheckDataResourceExistsQuery,
        types::CheckParamsDataResourceRespDto,
    > {
        self.call(&operations::CHECK_DATA_RESOURCE_EXISTS, &[], query)
    }
    /// Checks whether a user identified by an external ID may perform an action on resources.
    ///
    /// Tree resources are identified by their code path. Environment conditions are evaluated by default if
    /// `authEnvParams` is set.
    ///
    /// Sends `POST /api/v3/check-external-user-permission`; the operationId is `checkExternalUserPermission`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `permission.resource-code`.
    #[doc(alias = "checkExternalUserPermission")]
    #[inline]
    pub fn check_external_user_permission<'a>(
        &'a self,
        body: &'a types::CheckExternalUserPermissionDto,
    ) -> transport::Call<
        'a,
        types::CheckExternalUserPermissionDto,
        types::CheckExternalUserPermissionDataDto,
    > {
        self.call(&operations::CHECK_EXTERNAL_USER_PERMISSION, &[], body)
    }
    /// Checks whether a user may perform an action on resources.
    ///
    /// Tree resources are identified by their code path. Environment conditions are evaluated only if
    /// `judgeConditionEnabled` and `authEnvParams` are set.
    ///
    /// Sends `POST /api/v3/check-permission`; the operationId is `checkPermission`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `permission.resource-code`.
    #[doc(alias = "checkPermission")]
    #[inline]
    pub fn check_permission<'a>(
        &'a self,
        body: &'a types::CheckPermissionDto,
    ) -> transport::Call<'a, types::CheckPermissionDto, types::CheckPermissionDataDto> {
        self.call(&operations::CHECK_PERMISSION, &[], body)
    }
    /// Checks whether a code or name is available for a new permission namespace.
    ///
    /// Sends `POST /api/v3/check-permission-namespace-exists`; the operationId is
    /// `checkPermissionNamespaceExists`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `permission.lengths`.
    #[doc(alias = "checkPermissionNamespaceExists")]
    #[inline]
    pub fn check_permission_namespace_exists<'a>(
        &'a self,
        body: &'a types::CheckPermissionNamespaceExistsDto,
    ) -> transport::Call<
        'a,
        types::CheckPermissionNamespaceExistsDto,
        types::CheckPermissionNamespaceExistsRespDto,
    > {
        self.call(&operations::CHECK_PERMISSION_NAMESPACE_EXISTS, &[], body)
    }
    /// Checks whether a user may perform an action on sibling nodes of a tree.
    ///
    /// The resource identifies the parent level; the node codes identify its children.
    ///
    /// Sends `POST /api/v3/check-user-same-level-permission`; the operationId is
    /// `checkUserSameLevelPermission`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkUserSameLevelPermission")]
    #[inline]
    pub fn check_user_same_level_permission<'a>(
        &'a self,
        body: &'a types::CheckUserSameLevelPermissionDto,
    ) -> transport::Call<
        'a,
        types::CheckUserSameLevelPermissionDto,
        types::CheckUserSameLevelPermissionDataDto,
    > {
        self.call(&operations::CHECK_USER_SAME_LEVEL_PERMISSION, &[], body)
    }
    /// Creates a data resource that contains a list of strings.
    ///
    /// The list has 1 to 50 strings. The code and the name are unique in the namespace.
    ///
    /// Sends `POST /api/v3/create-array-data-resource`; the operationId is `createDataResourceByArray`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch.size`,
    /// `create-array-data-resource.actions.items`, `permission.lengths`.
    #[doc(alias = "createDataResourceByArray")]
    #[doc(alias = "create_array_data_resource")]
    #[inline]
    pub fn create_data_resource_by_array<'a>(
        &'a self,
        body: &'a types::CreateArrayDataResourceDto,
    ) -> transport::Call<
        'a,
        types::CreateArrayDataResourceDto,
        types::CreateArrayDataResourceRespDto,
    > {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_ARRAY, &[], body)
    }
    /// Creates a data policy from permission statements.
    ///
    /// Accepts 1 to 5 statements. Each permission is a path of the form `namespace/resource/action`; an
    /// asterisk (`*`) stands for all actions.
    ///
    /// Sends `POST /api/v3/create-data-policy`; the operationId is `createDataPolicy`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `data-policy.statements`, `permission.lengths`.
    #[doc(alias = "createDataPolicy")]
    #[inline]
    pub fn create_data_policy<'a>(
        &'a self,
        body: &'a types::CreateDataPolicyDto,
    ) -> transport::Call<
        'a,
        types::CreateDataPolicyDto,
        types::CreateDataPolicyRespDto,
    > {
        self.call(&operations::CREATE_DATA_POLICY, &[], body)
    }
    /// Creates a data resource of type string, array or tree.
    ///
    /// The structure of `struct` depends on `type`. Only trees take extended fields; siblings in a tree are
    /// unique and a tree has up to 5 levels.
    ///
    /// Sends `POST /api/v3/create-data-resource`; the operationId is `createDataResource`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `create-data-resource.actions.items`, `data-resource.struct`, `permission.lengths`.
    #[doc(alias = "createDataResource")]
    #[inline]
    pub fn create_data_resource<'a>(
        &'a self,
        body: &'a types::CreateDataResourceDto,
    ) -> transport::Call<
        'a,
        types::CreateDataResourceDto,
        types::CreateDataResourceRespDto,
    > {
        self.call(&operations::CREATE_DATA_RESOURCE, &[], body)
    }
    /// Creates an extended field for data resource nodes.
    ///
    /// The key has 1 to 64 letters, digits, underscores (`_`) or dollar signs (`$`). The value type `SELECT`
    /// requires `config`.
    ///
    /// Sends `POST /api/v3/create-dnef`; the operationId is `createDnef`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `extended-field.key`.
    #[doc(alias = "createDnef")]
    #[inline]
    pub fn create_dnef<'a>(
        &'a self,
        body: &'a types::CreateDnefReq,
    ) -> transport::Call<'a, types::CreateDnefReq, types::IsSuccessDto> {
        self.call(&operations::CREATE_DNEF, &[], body)
    }
    /// Creates a permission namespace.
    ///
    /// Maximum lengths: code 50 characters, name 255, description 200.
    ///
    /// Sends `POST /api/v3/create-permission-namespace`; the operationId is `createPermissionNamespace`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `permission.lengths`.
    #[doc(alias = "createPermissionNamespace")]
    #[inline]
    pub fn create_permission_namespace<'a>(
        &'a self,
        body: &'a types::CreatePermissionNamespaceDto,
    ) -> transport::Call<
        'a,
        types::CreatePermissionNamespaceDto,
        types::CreatePermissionNamespaceRespDto,
    > {
        self.call(&operations::CREATE_PERMISSION_NAMESPACE, &[], body)
    }
    /// Creates several permission namespaces.
    ///
    /// Accepts 1 to 50 namespaces.
    ///
    /// Sends `POST /api/v3/create-permission-namespaces-batch`; the operationId is
    /// `createPermissionNamespacesBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createPermissionNamespacesBatch")]
    #[inline]
    pub fn create_permission_namespaces_batch<'a>(
        &'a self,
        body: &'a types::CreatePermissionNamespacesBatchDto,
    ) -> transport::Call<
        'a,
        types::CreatePermissionNamespacesBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::CREATE_PERMISSION_NAMESPACES_BATCH, &[], body)
    }
    /// Creates a data resource that contains one string.
    ///
    /// The string has up to 200 characters. The code and the name are unique in the namespace.
    ///
    /// Sends `POST /api/v3/create-string-data-resource`; the operationId is `createDataResourceByString`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `create-string-data-resource.actions.items`, `permission.lengths`.
    #[doc(alias = "createDataResourceByString")]
    #[doc(alias = "create_string_data_resource")]
    #[inline]
    pub fn create_data_resource_by_string<'a>(
        &'a self,
        body: &'a types::CreateStringDataResourceDto,
    ) -> transport::Call<
        'a,
        types::CreateStringDataResourceDto,
        types::CreateStringDataResourceRespDto,
    > {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_STRING, &[], body)
    }
    /// Creates a data resource that contains a tree of nodes.
    ///
    /// The code and the name of a node are unique among its siblings. A tree has up to 5 levels.
    ///
    /// Sends `POST /api/v3/create-tree-data-resource`; the operationId is `createDataResourceByTree`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch.size`,
    /// `create-tree-data-resource.actions.items`, `permission.lengths`.
    #[doc(alias = "createDataResourceByTree")]
    #[doc(alias = "create_tree_data_resource")]
    #[inline]
    pub fn create_data_resource_by_tree<'a>(
        &'a self,
        body: &'a types::CreateTreeDataResourceDto,
    ) -> transport::Call<
        'a,
        types::CreateTreeDataResourceDto,
        types::CreateTreeDataResourceRespDto,
    > {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_TREE, &[], body)
    }
    /// Deletes a data policy.
    ///
    /// Sends `POST /api/v3/delete-data-policy`; the operationId is `deleteDataPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteDataPolicy")]
    #[inline]
    pub fn delete_data_policy<'a>(
        &'a self,
        body: &'a types::DeleteDataPolicyDto,
    ) -> transport::Call<'a, types::DeleteDataPolicyDto, ()> {
        self.call(&operations::DELETE_DATA_POLICY, &[], body)
    }
    /// Deletes a data resource.
    ///
    /// Sends `POST /api/v3/delete-data-resource`; the operationId is `deleteDataResource`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `permission.lengths`.
    #[doc(alias = "deleteDataResource")]
    #[inline]
    pub fn delete_data_resource<'a>(
        &'a self,
        body: &'a types::DeleteDataResourceDto,
    ) -> transport::Call<'a, types::DeleteDataResourceDto, ()> {
        self.call(&operations::DELETE_DATA_RESOURCE, &[], body)
    }
    /// Deletes an extended field of data resource nodes.
    ///
    /// Sends `POST /api/v3/delete-dnef`; the operationId is `deleteDnef`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteDnef")]
    #[inline]
    pub fn delete_dnef<'a>(
        &'a self,
        body: &'a types::DeleteDnefReq,
    ) -> transport::Call<'a, types::DeleteDnefReq, types::IsSuccessDto> {
        self.call(&operations::DELETE_DNEF, &[], body)
    }
    /// Deletes a permission namespace.
    ///
    /// Sends `POST /api/v3/delete-permission-namespace`; the operationId is `deletePermissionNamespace`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `permission.lengths`.
    #[doc(alias = "deletePermissionNamespace")]
    #[inline]
    pub fn delete_permission_namespace<'a>(
        &'a self,
        body: &'a types::DeletePermissionNamespaceDto,
    ) -> transport::Call<'a, types::DeletePermissionNamespaceDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_PERMISSION_NAMESPACE, &[], body)
    }
    /// Deletes several permission namespaces.
    ///
    /// Accepts 1 to 10 codes.
    ///
    /// Sends `POST /api/v3/delete-permission-namespaces-batch`; the operationId is
    /// `deletePermissionNamespacesBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `namespace.batch-size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deletePermissionNamespacesBatch")]
    #[inline]
    pub fn delete_permission_namespaces_batch<'a>(
        &'a self,
        body: &'a types::DeletePermissionNamespacesBatchDto,
    ) -> transport::Call<
        'a,
        types::DeletePermissionNamespacesBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::DELETE_PERMISSION_NAMESPACES_BATCH, &[], body)
    }
    /// Returns the basic data of a data policy.
    ///
    /// Sends `GET /api/v3/get-data-policy`; the operationId is `getDataPolicy`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDataPolicy")]
    #[inline]
    pub fn get_data_policy<'a>(
        &'a self,
        query: &'a types::GetDataPolicyQuery,
    ) -> transport::Call<'a, types::GetDataPolicyQuery, types::GetDataPolicyRespDto> {
        self.call(&operations::GET_DATA_POLICY, &[], query)
    }
    /// Returns a data resource with its content.
    ///
    /// Sends `GET /api/v3/get-data-resource`; the operationId is `getDataResource`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDataResource")]
    #[inline]
    pub fn get_data_resource<'a>(
        &'a self,
        query: &'a types::GetDataResourceQuery,
    ) -> transport::Call<
        'a,
        types::GetDataResourceQuery,
        types::GetDataResourceRespDto,
    > {
        self.call(&operations::GET_DATA_RESOURCE, &[], query)
    }
    /// Returns the part of a resource that a user identified by an external ID may access.
    ///
    /// Sends `POST /api/v3/get-external-user-resource-struct`; the operationId is
    /// `getExternalUserResourceStruct`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getExternalUserResourceStruct")]
    #[inline]
    pub fn get_external_user_resource_struct<'a>(
        &'a self,
        body: &'a types::GetExternalUserResourceStructDto,
    ) -> transport::Call<
        'a,
        types::GetExternalUserResourceStructDto,
        types::GetExternalUserResourceStructDataDto,
    > {
        self.call(&operations::GET_EXTERNAL_USER_RESOURCE_STRUCT, &[], body)
    }
    /// Returns a permission namespace.
    ///
    /// Sends `GET /api/v3/get-permission-namespace`; the operationId is `getPermissionNamespace`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPermissionNamespace")]
    #[inline]
    pub fn get_permission_namespace<'a>(
        &'a self,
        query: &'a types::GetPermissionNamespaceQuery,
    ) -> transport::Call<
        'a,
        types::GetPermissionNamespaceQuery,
        types::GetPermissionNamespaceRespDto,
    > {
        self.call(&operations::GET_PERMISSION_NAMESPACE, &[], query)
    }
    /// Returns several permission namespaces by code.
    ///
    /// Accepts up to 50 codes.
    ///
    /// Sends `GET /api/v3/get-permission-namespaces-batch`; the operationId is
    /// `getPermissionNamespacesBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `get-permission-namespaces-batch-query.codes.items`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "getPermissionNamespacesBatch")]
    #[inline]
    pub fn get_permission_namespaces_batch<'a>(
        &'a self,
        query: &'a types::GetPermissionNamespacesBatchQuery,
    ) -> transport::Call<
        'a,
        types::GetPermissionNamespacesBatchQuery,
        Vec<types::GetPermissionNamespaceRespDto>,
    > {
        self.call(&operations::GET_PERMISSION_NAMESPACES_BATCH, &[], query)
    }
    /// Returns the permissions of several users, optionally filtered by namespace.
    ///
    /// Sends `POST /api/v3/get-user-permission-list`; the operationId is `getUserPermissionList`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserPermissionList")]
    #[inline]
    pub fn get_user_permission_list<'a>(
        &'a self,
        body: &'a types::GetUserPermissionListDto,
    ) -> transport::Call<
        'a,
        types::GetUserPermissionListDto,
        types::GetUserPermissionListDataDto,
    > {
        self.call(&operations::GET_USER_PERMISSION_LIST, &[], body)
    }
    /// Returns the actions that a user may perform on resources.
    ///
    /// Tree resources are identified by their full code path, separated by slashes.
    ///
    /// Sends `POST /api/v3/get-user-resource-permission-list`; the operationId is
    /// `getUserResourcePermissionList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `permission.resource-code`.
    #[doc(alias = "getUserResourcePermissionList")]
    #[inline]
    pub fn get_user_resource_permission_list<'a>(
        &'a self,
        body: &'a types::GetUserResourcePermissionListDto,
    ) -> transport::Call<
        'a,
        types::GetUserResourcePermissionListDto,
        types::GetUserResourcePermissionListDataDto,
    > {
        self.call(&operations::GET_USER_RESOURCE_PERMISSION_LIST, &[], body)
    }
    /// Returns the part of a resource that a user may access.
    ///
    /// Sends `POST /api/v3/get-user-resource-struct`; the operationId is `getUserResourceStruct`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserResourceStruct")]
    #[inline]
    pub fn get_user_resource_struct<'a>(
        &'a self,
        body: &'a types::GetUserResourceStructDto,
    ) -> transport::Call<
        'a,
        types::GetUserResourceStructDto,
        types::GetUserResourceStructDataDto,
    > {
        self.call(&operations::GET_USER_RESOURCE_STRUCT, &[], body)
    }
    /// Lists the data policies with the resources and targets they apply to.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-data-policies`; the operationId is `listDataPolices`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listDataPolices")]
    #[inline]
    pub fn list_data_policies<'a>(
        &'a self,
        query: &'a types::ListDataPoliciesQuery,
    ) -> transport::Call<
        'a,
        types::ListDataPoliciesQuery,
        types::DataPoliciesPaginatedRespDto,
    > {
        self.call(&operations::LIST_DATA_POLICIES, &[], query)
    }
    /// Lists the subjects that a data policy is assigned to.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-data-policy-targets`; the operationId is `listDataPolicyTargets`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listDataPolicyTargets")]
    #[inline]
    pub fn list_data_policy_targets<'a>(
        &'a self,
        query: &'a types::ListDataPolicyTargetsQuery,
    ) -> transport::Call<
        'a,
        types::ListDataPolicyTargetsQuery,
        types::ListDataPolicySubjectPageDto,
    > {
        self.call(&operations::LIST_DATA_POLICY_TARGETS, &[], query)
    }
    /// Lists data resources, optionally filtered by permission namespace.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-data-resources`; the operationId is `listDataResources`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch.size`,
    /// `paging.limit`, `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listDataResources")]
    #[inline]
    pub fn list_data_resources<'a>(
        &'a self,
        query: &'a types::ListDataResourcesQuery,
    ) -> transport::Call<
        'a,
        types::ListDataResourcesQuery,
        types::DataResourcesPaginatedRespDto,
    > {
        self.call(&operations::LIST_DATA_RESOURCES, &[], query)
    }
    /// Lists the extended fields of data resource nodes.
    ///
    /// Indexes start at 1; a page holds up to 50 fields. A next index of -1 indicates the last page.
    ///
    /// Sends `GET /api/v3/list-dnef`; the operationId is `listDnef`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `paging.start-index`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listDnef")]
    #[inline]
    pub fn list_dnef<'a>(
        &'a self,
        query: &'a types::ListDnefQuery,
    ) -> transport::Call<'a, types::ListDnefQuery, types::DnefPaginatedRespDto> {
        self.call(&operations::LIST_DNEF, &[], query)
    }
    /// Lists the roles of a permission namespace.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-permission-namespace-roles`; the operationId is
    /// `listPermissionNamespaceRoles`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listPermissionNamespaceRoles")]
    #[inline]
    pub fn list_permission_namespace_roles<'a>(
        &'a self,
        query: &'a types::ListPermissionNamespaceRolesQuery,
    ) -> transport::Call<
        'a,
        types::ListPermissionNamespaceRolesQuery,
        types::PermissionNamespaceRolesListPagingDto,
    > {
        self.call(&operations::LIST_PERMISSION_NAMESPACE_ROLES, &[], query)
    }
    /// Lists the permission namespaces.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-permission-namespaces`; the operationId is `listPermissionNamespaces`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listPermissionNamespaces")]
    #[inline]
    pub fn list_permission_namespaces<'a>(
        &'a self,
        query: &'a types::ListPermissionNamespacesQuery,
    ) -> transport::Call<
        'a,
        types::ListPermissionNamespacesQuery,
        types::PermissionNamespaceListPagingDto,
    > {
        self.call(&operations::LIST_PERMISSION_NAMESPACES, &[], query)
    }
    /// Lists the effective data permissions of users, derived from roles, groups and policies.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-permission-view/data`; the operationId is `listPermissionView`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listPermissionView")]
    #[doc(alias = "data")]
    #[inline]
    pub fn list_permission_view<'a>(
        &'a self,
        body: &'a types::ListPermissionViewDto,
    ) -> transport::Call<
        'a,
        types::ListPermissionViewDto,
        types::ListPermissionViewPaginatedRespDto,
    > {
        self.call(&operations::LIST_PERMISSION_VIEW, &[], body)
    }
    /// Lists the users, groups, roles and organizations that may perform actions on resources.
    ///
    /// Accepts 1 to 50 resources and up to 50 actions.
    ///
    /// Sends `POST /api/v3/list-resource-targets`; the operationId is `listResourceTargets`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch.size`,
    /// `list-resource-targets.actions.items`.
    #[doc(alias = "listResourceTargets")]
    #[inline]
    pub fn list_resource_targets<'a>(
        &'a self,
        body: &'a types::ListResourceTargetsDto,
    ) -> transport::Call<
        'a,
        types::ListResourceTargetsDto,
        types::ListResourceTargetsDataDto,
    > {
        self.call(&operations::LIST_RESOURCE_TARGETS, &[], body)
    }
    /// Lists the data policies with their basic data.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-simple-data-policies`; the operationId is `listSimpleDataPolices`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listSimpleDataPolices")]
    #[inline]
    pub fn list_simple_data_policies<'a>(
        &'a self,
        query: &'a types::ListSimpleDataPoliciesQuery,
    ) -> transport::Call<
        'a,
        types::ListSimpleDataPoliciesQuery,
        types::DataPoliciesSimplePaginatedRespDto,
    > {
        self.call(&operations::LIST_SIMPLE_DATA_POLICIES, &[], query)
    }
    /// Revokes a data policy from a subject.
    ///
    /// Sends `POST /api/v3/revoke-data-policy`; the operationId is `revokeDataPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "revokeDataPolicy")]
    #[inline]
    pub fn revoke_data_policy<'a>(
        &'a self,
        body: &'a types::DeleteAuthorizeDataPolicyDto,
    ) -> transport::Call<'a, types::DeleteAuthorizeDataPolicyDto, ()> {
        self.call(&operations::REVOKE_DATA_POLICY, &[], body)
    }
    /// Updates the name, description or statements of a data policy.
    ///
    /// Accepts 1 to 5 statements. Each permission is a path of the form `namespace/resource/action`; an
    /// asterisk (`*`) stands for all actions.
    ///
    /// Sends `POST /api/v3/update-data-policy`; the operationId is `updateDataPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `data-policy.statements`, `permission.lengths`.
    #[doc(alias = "updateDataPolicy")]
    #[inline]
    pub fn update_data_policy<'a>(
        &'a self,
        body: &'a types::UpdateDataPolicyDto,
    ) -> transport::Call<
        'a,
        types::UpdateDataPolicyDto,
        types::UpdateDataPolicyRespDto,
    > {
        self.call(&operations::UPDATE_DATA_POLICY, &[], body)
    }
    /// Updates the name, description, content or actions of a data resource.
    ///
    /// The structure of `struct` depends on the type of the resource. Siblings in a tree are unique and a
    /// tree has up to 5 levels.
    ///
    /// Sends `POST /api/v3/update-data-resource`; the operationId is `updateDataResource`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `permission.lengths`,
    /// `update-data-resource.actions.items`.
    #[doc(alias = "updateDataResource")]
    #[inline]
    pub fn update_data_resource<'a>(
        &'a self,
        body: &'a types::UpdateDataResourceDto,
    ) -> transport::Call<
        'a,
        types::UpdateDataResourceDto,
        types::UpdateDataResourceRespDto,
    > {
        self.call(&operations::UPDATE_DATA_RESOURCE, &[], body)
    }
    /// Updates an extended field of data resource nodes.
    ///
    /// The value type `SELECT` requires `config`.
    ///
    /// Sends `POST /api/v3/update-dnef`; the operationId is `updateDnef`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `extended-field.key`.
    #[doc(alias = "updateDnef")]
    #[inline]
    pub fn update_dnef<'a>(
        &'a self,
        body: &'a types::UpdateDnefReq,
    ) -> transport::Call<'a, types::UpdateDnefReq, types::IsSuccessDto> {
        self.call(&operations::UPDATE_DNEF, &[], body)
    }
    /// Updates the name, code or description of a permission namespace.
    ///
    /// Maximum lengths: code 50 characters, name 255, description 200.
    ///
    /// Sends `POST /api/v3/update-permission-namespace`; the operationId is `updatePermissionNamespace`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `permission.lengths`.
    #[doc(alias = "updatePermissionNamespace")]
    #[inline]
    pub fn update_permission_namespace<'a>(
        &'a self,
        body: &'a types::UpdatePermissionNamespaceDto,
    ) -> transport::Call<
        'a,
        types::UpdatePermissionNamespaceDto,
        types::UpdatePermissionNamespaceRespDto,
    > {
        self.call(&operations::UPDATE_PERMISSION_NAMESPACE, &[], body)
    }
}
// @end
