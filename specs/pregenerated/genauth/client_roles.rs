// @if genauth-roles
/// Group `roles`. Roles, administrator roles and their assignment.
///
/// The Cargo feature is `genauth-roles`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Assigns a role to users, groups or departments.
    ///
    /// Accepts 1 to 50 targets. Times are in milliseconds; null means that the role takes effect immediately
    /// or never expires.
    ///
    /// Sends `POST /api/v3/assign-role`; the operationId is `assignRole`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `role-assignment.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "assignRole")]
    #[inline]
    pub fn assign_role<'a>(
        &'a self,
        body: &'a types::AssignRoleDto,
    ) -> transport::Call<'a, types::AssignRoleDto, types::IsSuccessDto> {
        self.call(&operations::ASSIGN_ROLE, &[], body)
    }
    /// Assigns several roles to users, groups or departments.
    ///
    /// Accepts 1 to 10 roles and 1 to 10 targets.
    ///
    /// Sends `POST /api/v3/assign-role-batch`; the operationId is `assignRoleBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `role-assignment.size`.
    ///
    /// Takes at most 10 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "assignRoleBatch")]
    #[inline]
    pub fn assign_role_batch<'a>(
        &'a self,
        body: &'a types::AssignRoleBatchDto,
    ) -> transport::Call<'a, types::AssignRoleBatchDto, types::IsSuccessDto> {
        self.call(&operations::ASSIGN_ROLE_BATCH, &[], body)
    }
    /// Checks whether roles are mutually exclusive.
    ///
    /// Sends `POST /api/v3/check-role-mutual-exclusion`; the operationId is `checkMutualExclusion`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkMutualExclusion")]
    #[inline]
    pub fn check_role_mutual_exclusion<'a>(
        &'a self,
        body: &'a types::CheckRoleMutualExclusionReqDto,
    ) -> transport::Call<
        'a,
        types::CheckRoleMutualExclusionReqDto,
        types::CheckRoleMutualExclusionResultDto,
    > {
        self.call(&operations::CHECK_ROLE_MUTUAL_EXCLUSION, &[], body)
    }
    /// Checks whether a code or name is available for a new role in a namespace.
    ///
    /// Sends `POST /api/v3/check-role-params`; the operationId is `checkParamsNamespace`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "checkParamsNamespace")]
    #[inline]
    pub fn check_role_params<'a>(
        &'a self,
        body: &'a types::CheckRoleParamsDto,
    ) -> transport::Call<'a, types::CheckRoleParamsDto, types::CheckRoleParamsRespDto> {
        self.call(&operations::CHECK_ROLE_PARAMS, &[], body)
    }
    /// Creates an administrator role.
    ///
    /// Sends `POST /api/v3/create-admin-role`; the operationId is `createAdminRole`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createAdminRole")]
    #[inline]
    pub fn create_admin_role<'a>(
        &'a self,
        body: &'a types::CreateAdminRoleDto,
    ) -> transport::Call<'a, types::CreateAdminRoleDto, types::CheckRoleParamsRespDto> {
        self.call(&operations::CREATE_ADMIN_ROLE, &[], body)
    }
    /// Creates a role.
    ///
    /// The disable time is in milliseconds; null means that the role is permanent.
    ///
    /// Sends `POST /api/v3/create-role`; the operationId is `createRole`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createRole")]
    #[inline]
    pub fn create_role<'a>(
        &'a self,
        body: &'a types::CreateRoleDto,
    ) -> transport::Call<'a, types::CreateRoleDto, types::RoleDto> {
        self.call(&operations::CREATE_ROLE, &[], body)
    }
    /// Creates several roles.
    ///
    /// Accepts 1 to 50 roles.
    ///
    /// Sends `POST /api/v3/create-roles-batch`; the operationId is `createRolesBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createRolesBatch")]
    #[inline]
    pub fn create_roles_batch<'a>(
        &'a self,
        body: &'a types::CreateRolesBatch,
    ) -> transport::Call<'a, types::CreateRolesBatch, types::IsSuccessDto> {
        self.call(&operations::CREATE_ROLES_BATCH, &[], body)
    }
    /// Deletes several administrator roles.
    ///
    /// Accepts 1 to 50 codes.
    ///
    /// Sends `POST /api/v3/delete-admin-roles`; the operationId is `deleteAdminRolesBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteAdminRolesBatch")]
    #[doc(alias = "delete_admin_roles")]
    #[inline]
    pub fn delete_admin_roles_batch<'a>(
        &'a self,
        body: &'a types::DeleteAdminRoleDto,
    ) -> transport::Call<'a, types::DeleteAdminRoleDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_ADMIN_ROLES_BATCH, &[], body)
    }
    /// Deletes several roles of a namespace.
    ///
    /// Accepts 1 to 50 codes. Without a namespace, only the default namespace is searched.
    ///
    /// Sends `POST /api/v3/delete-roles-batch`; the operationId is `deleteRolesBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteRolesBatch")]
    #[inline]
    pub fn delete_roles_batch<'a>(
        &'a self,
        body: &'a types::DeleteRoleDto,
    ) -> transport::Call<'a, types::DeleteRoleDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_ROLES_BATCH, &[], body)
    }
    /// Returns a role.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-role`; the operationId is `getRole`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRole")]
    #[inline]
    pub fn get_role<'a>(
        &'a self,
        query: &'a types::GetRoleQuery,
    ) -> transport::Call<'a, types::GetRoleQuery, types::RoleDto> {
        self.call(&operations::GET_ROLE, &[], query)
    }
    /// Lists the resources that a role is authorized for.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-role-authorized-resources`; the operationId is `getRoleAuthorizedResources`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRoleAuthorizedResources")]
    #[inline]
    pub fn get_role_authorized_resources<'a>(
        &'a self,
        query: &'a types::GetRoleAuthorizedResourcesQuery,
    ) -> transport::Call<
        'a,
        types::GetRoleAuthorizedResourcesQuery,
        types::RoleAuthorizedResourcePagingDto,
    > {
        self.call(&operations::GET_ROLE_AUTHORIZED_RESOURCES, &[], query)
    }
    /// Lists the assignments of a role.
    ///
    /// The role code has up to 50 letters, digits, hyphens and underscores. Page numbers start at 1; the
    /// maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-role-assignments`; the operationId is `listRoleAssignments`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`, `role.code`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listRoleAssignments")]
    #[inline]
    pub fn list_role_assignments<'a>(
        &'a self,
        query: &'a types::ListRoleAssignmentsQuery,
    ) -> transport::Call<'a, types::ListRoleAssignmentsQuery, types::RoleListPageDto> {
        self.call(&operations::LIST_ROLE_ASSIGNMENTS, &[], query)
    }
    /// Lists the departments that have a role.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-role-departments`; the operationId is `listRoleDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listRoleDepartments")]
    #[inline]
    pub fn list_role_departments<'a>(
        &'a self,
        query: &'a types::ListRoleDepartmentsQuery,
    ) -> transport::Call<
        'a,
        types::ListRoleDepartmentsQuery,
        types::RoleDepartmentListPagingDto,
    > {
        self.call(&operations::LIST_ROLE_DEPARTMENTS, &[], query)
    }
    /// Lists the users that have a role.
    ///
    /// Without a namespace, only the default namespace is searched. Page numbers start at 1; the maximum page
    /// size is 50.
    ///
    /// Sends `GET /api/v3/list-role-members`; the operationId is `listRoleMembers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listRoleMembers")]
    #[inline]
    pub fn list_role_members<'a>(
        &'a self,
        query: &'a types::ListRoleMembersQuery,
    ) -> transport::Call<'a, types::ListRoleMembersQuery, types::UserPagingDto> {
        self.call(&operations::LIST_ROLE_MEMBERS, &[], query)
    }
    /// Lists roles, optionally filtered by namespace.
    ///
    /// Without a namespace, only the default namespace is searched. Page numbers start at 1; the maximum page
    /// size is 50.
    ///
    /// Sends `GET /api/v3/list-roles`; the operationId is `listRoles`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listRoles")]
    #[inline]
    pub fn list_roles<'a>(
        &'a self,
        query: &'a types::ListRolesQuery,
    ) -> transport::Call<'a, types::ListRolesQuery, types::RolePagingDto> {
        self.call(&operations::LIST_ROLES, &[], query)
    }
    /// Deletes several roles of different namespaces.
    ///
    /// Accepts 1 to 50 roles.
    ///
    /// Sends `POST /api/v3/multiple-namespace-delete-roles-batch`; the operationId is `deleteRoles`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteRoles")]
    #[inline]
    pub fn multiple_namespace_delete_roles_batch<'a>(
        &'a self,
        body: &'a types::DeleteRoleBatchDto,
    ) -> transport::Call<'a, types::DeleteRoleBatchDto, types::IsSuccessDto> {
        self.call(&operations::MULTIPLE_NAMESPACE_DELETE_ROLES_BATCH, &[], body)
    }
    /// Revokes a role from users, groups or departments.
    ///
    /// Accepts 1 to 50 targets.
    ///
    /// Sends `POST /api/v3/revoke-role`; the operationId is `revokeRole`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `role-assignment.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "revokeRole")]
    #[inline]
    pub fn revoke_role<'a>(
        &'a self,
        body: &'a types::RevokeRoleDto,
    ) -> transport::Call<'a, types::RevokeRoleDto, types::IsSuccessDto> {
        self.call(&operations::REVOKE_ROLE, &[], body)
    }
    /// Revokes several roles from users, groups or departments.
    ///
    /// Accepts 1 to 10 roles and 1 to 50 targets.
    ///
    /// Sends `POST /api/v3/revoke-role-batch`; the operationId is `revokeRoleBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `role-assignment.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "revokeRoleBatch")]
    #[inline]
    pub fn revoke_role_batch<'a>(
        &'a self,
        body: &'a types::RevokeRoleBatchDto,
    ) -> transport::Call<'a, types::RevokeRoleBatchDto, types::IsSuccessDto> {
        self.call(&operations::REVOKE_ROLE_BATCH, &[], body)
    }
    /// Updates a role.
    ///
    /// The disable time is in milliseconds; null means that the role is permanent.
    ///
    /// Sends `POST /api/v3/update-role`; the operationId is `updateRole`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateRole")]
    #[inline]
    pub fn update_role<'a>(
        &'a self,
        body: &'a types::UpdateRoleDto,
    ) -> transport::Call<'a, types::UpdateRoleDto, types::IsSuccessDto> {
        self.call(&operations::UPDATE_ROLE, &[], body)
    }
}
// @end
