// @if genauth-departments
/// Group `departments`. Departments of an organization: the tree, its members, and its links to external
/// directories.
///
/// The Cargo feature is `genauth-departments`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds users to a department.
    ///
    /// Sends `POST /api/v3/add-department-members`; the operationId is `addDepartmentMembers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "addDepartmentMembers")]
    #[inline]
    pub fn add_department_members<'a>(
        &'a self,
        body: &'a types::AddDepartmentMembersReqDto,
    ) -> transport::Call<'a, types::AddDepartmentMembersReqDto, types::IsSuccessDto> {
        self.call(&operations::ADD_DEPARTMENT_MEMBERS, &[], body)
    }
    /// Adds users of a tenant to a department of that tenant.
    ///
    /// Users are identified as users of the user pool (`linkUserIds`), as members of the tenant
    /// (`memberIds`), or both.
    ///
    /// Sends `POST /api/v3/add-tenant-department-members`; the operationId is `addTenantDepartmentMembers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "addTenantDepartmentMembers")]
    #[inline]
    pub fn add_tenant_department_members<'a>(
        &'a self,
        body: &'a types::AddTenantDepartmentMembersReqDto,
    ) -> transport::Call<
        'a,
        types::AddTenantDepartmentMembersReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::ADD_TENANT_DEPARTMENT_MEMBERS, &[], body)
    }
    /// Creates a department under another department or directly under the root of an organization.
    ///
    /// `parentDepartmentId` is `root` for a top-level department. Codes are unique within an organization.
    ///
    /// Sends `POST /api/v3/create-department`; the operationId is `createDepartment`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createDepartment")]
    #[inline]
    pub fn create_department<'a>(
        &'a self,
        body: &'a types::CreateDepartmentReqDto,
    ) -> transport::Call<'a, types::CreateDepartmentReqDto, types::DepartmentDto> {
        self.call(&operations::CREATE_DEPARTMENT, &[], body)
    }
    /// Creates or updates a tree of departments together with its users, and returns the counts of both.
    ///
    /// The upstream document declares the children as strings and the members as a single user; what else the
    /// service accepts is not documented.
    ///
    /// Sends `POST /api/v3/create-department-tree`; the operationId is `createDepartmentTree`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createDepartmentTree")]
    #[inline]
    pub fn create_department_tree<'a>(
        &'a self,
        body: &'a types::CreateDepartmentTreeReqDto,
    ) -> transport::Call<
        'a,
        types::CreateDepartmentTreeReqDto,
        types::CreateDepartmentTreeResult,
    > {
        self.call(&operations::CREATE_DEPARTMENT_TREE, &[], body)
    }
    /// Deletes a department.
    ///
    /// Sends `POST /api/v3/delete-department`; the operationId is `deleteDepartment`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteDepartment")]
    #[inline]
    pub fn delete_department<'a>(
        &'a self,
        body: &'a types::DeleteDepartmentReqDto,
    ) -> transport::Call<'a, types::DeleteDepartmentReqDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_DEPARTMENT, &[], body)
    }
    /// Deletes the sync relation of a department with the directory of a provider.
    ///
    /// Sends `POST /api/v3/delete-department-sync-relations`; the operationId is
    /// `deleteDepartmentSyncRelations`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteDepartmentSyncRelations")]
    #[inline]
    pub fn delete_department_sync_relations<'a>(
        &'a self,
        body: &'a types::DeleteDepartmentSyncRelationReqDto,
    ) -> transport::Call<
        'a,
        types::DeleteDepartmentSyncRelationReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::DELETE_DEPARTMENT_SYNC_RELATIONS, &[], body)
    }
    /// Returns all descendants of a department in an organization.
    ///
    /// Sends `GET /api/v3/get-all-departments`; the operationId is `getAllDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllDepartments")]
    #[inline]
    pub fn get_all_departments<'a>(
        &'a self,
        query: &'a types::GetAllDepartmentsQuery,
    ) -> transport::Call<'a, types::GetAllDepartmentsQuery, types::DepartmentPagingDto> {
        self.call(&operations::GET_ALL_DEPARTMENTS, &[], query)
    }
    /// Returns a department by ID, code or another identifier.
    ///
    /// `departmentIdType` is the type of identifier in `departmentId`; `departmentCode` is an alternative to
    /// it.
    ///
    /// Sends `GET /api/v3/get-department`; the operationId is `getDepartment`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDepartment")]
    #[inline]
    pub fn get_department<'a>(
        &'a self,
        query: &'a types::GetDepartmentQuery,
    ) -> transport::Call<'a, types::GetDepartmentQuery, types::DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT, &[], query)
    }
    /// Returns a department by ID for selected application types.
    ///
    /// The documented request and response are the same as for `get-department-by-id`; the response has no
    /// property for applications.
    ///
    /// Sends `POST /api/v3/get-department-available-app`; the operationId is `getDepartmentAllApp`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDepartmentAllApp")]
    #[inline]
    pub fn get_department_available_app<'a>(
        &'a self,
        body: &'a types::GetDepartmentByIdReqDto,
    ) -> transport::Call<'a, types::GetDepartmentByIdReqDto, types::DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT_AVAILABLE_APP, &[], body)
    }
    /// Returns a department by ID, without the code of its organization.
    ///
    /// Sends `GET /api/v3/get-department-by-id`; the operationId is `getDepartmentById`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDepartmentById")]
    #[inline]
    pub fn get_department_by_id<'a>(
        &'a self,
        query: &'a types::GetDepartmentByIdQuery,
    ) -> transport::Call<'a, types::GetDepartmentByIdQuery, types::DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT_BY_ID, &[], query)
    }
    /// Returns the sync relations of a department with departments of external directories.
    ///
    /// Sends `GET /api/v3/get-department-sync-relations`; the operationId is `getDepartmentSyncRelations`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDepartmentSyncRelations")]
    #[inline]
    pub fn get_department_sync_relations<'a>(
        &'a self,
        query: &'a types::GetDepartmentSyncRelationsQuery,
    ) -> transport::Call<
        'a,
        types::GetDepartmentSyncRelationsQuery,
        Vec<types::UserSyncRelationDto>,
    > {
        self.call(&operations::GET_DEPARTMENT_SYNC_RELATIONS, &[], query)
    }
    /// Returns the parent of a department.
    ///
    /// Sends `GET /api/v3/get-parent-department`; the operationId is `getParentDepartment`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getParentDepartment")]
    #[inline]
    pub fn get_parent_department<'a>(
        &'a self,
        query: &'a types::GetParentDepartmentQuery,
    ) -> transport::Call<'a, types::GetParentDepartmentQuery, types::DepartmentDto> {
        self.call(&operations::GET_PARENT_DEPARTMENT, &[], query)
    }
    /// Checks whether a user belongs to a department.
    ///
    /// Sends `GET /api/v3/is-user-in-department`; the operationId is `isUserInDepartment`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "isUserInDepartment")]
    #[inline]
    pub fn is_user_in_department<'a>(
        &'a self,
        query: &'a types::IsUserInDepartmentQuery,
    ) -> transport::Call<
        'a,
        types::IsUserInDepartmentQuery,
        types::IsUserInDepartmentDataDto,
    > {
        self.call(&operations::IS_USER_IN_DEPARTMENT, &[], query)
    }
    /// Lists the direct child departments of a department.
    ///
    /// Virtual departments can be excluded (`excludeVirtualNode`) or returned exclusively
    /// (`onlyVirtualNode`).
    ///
    /// Sends `GET /api/v3/list-children-departments`; the operationId is `listChildrenDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listChildrenDepartments")]
    #[inline]
    pub fn list_children_departments<'a>(
        &'a self,
        query: &'a types::ListChildrenDepartmentsQuery,
    ) -> transport::Call<
        'a,
        types::ListChildrenDepartmentsQuery,
        types::DepartmentPagingDto,
    > {
        self.call(&operations::LIST_CHILDREN_DEPARTMENTS, &[], query)
    }
    /// Returns the IDs of all direct members of a department.
    ///
    /// Sends `GET /api/v3/list-department-member-ids`; the operationId is `listDepartmentMemberIds`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listDepartmentMemberIds")]
    #[inline]
    pub fn list_department_member_ids<'a>(
        &'a self,
        query: &'a types::ListDepartmentMemberIdsQuery,
    ) -> transport::Call<'a, types::ListDepartmentMemberIdsQuery, Vec<String>> {
        self.call(&operations::LIST_DEPARTMENT_MEMBER_IDS, &[], query)
    }
    /// Lists the users of a department.
    ///
    /// Set `includeChildrenDepartments` to include users of descendant departments. Page numbers start at 1;
    /// the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-department-members`; the operationId is `listDepartmentMembers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listDepartmentMembers")]
    #[inline]
    pub fn list_department_members<'a>(
        &'a self,
        query: &'a types::ListDepartmentMembersQuery,
    ) -> transport::Call<'a, types::ListDepartmentMembersQuery, types::UserPagingDto> {
        self.call(&operations::LIST_DEPARTMENT_MEMBERS, &[], query)
    }
    /// Removes users from a department without deleting the users.
    ///
    /// Sends `POST /api/v3/remove-department-members`; the operationId is `removeDepartmentMembers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeDepartmentMembers")]
    #[inline]
    pub fn remove_department_members<'a>(
        &'a self,
        body: &'a types::RemoveDepartmentMembersReqDto,
    ) -> transport::Call<'a, types::RemoveDepartmentMembersReqDto, types::IsSuccessDto> {
        self.call(&operations::REMOVE_DEPARTMENT_MEMBERS, &[], body)
    }
    /// Removes users of a tenant from a department of that tenant.
    ///
    /// Users are identified as users of the user pool (`linkUserIds`), as members of the tenant
    /// (`memberIds`), or both.
    ///
    /// Sends `POST /api/v3/remove-tenant-department-members`; the operationId is
    /// `removeTenantDepartmentMembers`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeTenantDepartmentMembers")]
    #[inline]
    pub fn remove_tenant_department_members<'a>(
        &'a self,
        body: &'a types::RemoveTenantDepartmentMembersReqDto,
    ) -> transport::Call<
        'a,
        types::RemoveTenantDepartmentMembersReqDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::REMOVE_TENANT_DEPARTMENT_MEMBERS, &[], body)
    }
    /// Searches the users of a department.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/search-department-members`; the operationId is `searchDepartmentMembers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "searchDepartmentMembers")]
    #[inline]
    pub fn search_department_members<'a>(
        &'a self,
        query: &'a types::SearchDepartmentMembersQuery,
    ) -> transport::Call<'a, types::SearchDepartmentMembersQuery, types::UserPagingDto> {
        self.call(&operations::SEARCH_DEPARTMENT_MEMBERS, &[], query)
    }
    /// Searches the departments of an organization by name.
    ///
    /// Sends `POST /api/v3/search-departments`; the operationId is `searchDepartments`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "searchDepartments")]
    #[inline]
    pub fn search_departments<'a>(
        &'a self,
        body: &'a types::SearchDepartmentsReqDto,
    ) -> transport::Call<'a, types::SearchDepartmentsReqDto, Vec<types::DepartmentDto>> {
        self.call(&operations::SEARCH_DEPARTMENTS, &[], body)
    }
    /// Searches the departments of an organization by conditions and returns sorted pages.
    ///
    /// The operator `IN` takes a list and `BETWEEN` takes two values. Page numbers start at 1; the maximum
    /// page size is 50. The response has no total count.
    ///
    /// Sends `POST /api/v3/search-departments-list`; the operationId is `searchDepartmentsList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "searchDepartmentsList")]
    #[inline]
    pub fn search_departments_list<'a>(
        &'a self,
        body: &'a types::SearchDepartmentsListReqDto,
    ) -> transport::Call<
        'a,
        types::SearchDepartmentsListReqDto,
        Vec<types::DepartmentDto>,
    > {
        self.call(&operations::SEARCH_DEPARTMENTS_LIST, &[], body)
    }
    /// Updates a department, and moves it if `parentDepartmentId` is given.
    ///
    /// Absent fields keep their values; `leaderUserIds` and `postIdList` replace the existing lists.
    ///
    /// Sends `POST /api/v3/update-department`; the operationId is `updateDepartment`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateDepartment")]
    #[inline]
    pub fn update_department<'a>(
        &'a self,
        body: &'a types::UpdateDepartmentReqDto,
    ) -> transport::Call<'a, types::UpdateDepartmentReqDto, types::DepartmentDto> {
        self.call(&operations::UPDATE_DEPARTMENT, &[], body)
    }
    /// Enables or disables a department.
    ///
    /// The upstream document does not specify the response.
    ///
    /// Sends `POST /api/v3/update-department-status`; the operationId is `updateNodeStatus`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateNodeStatus")]
    #[inline]
    pub fn update_department_status<'a>(
        &'a self,
        body: &'a types::UpdateDepartmentStatusReqDto,
    ) -> transport::Call<'a, types::UpdateDepartmentStatusReqDto, codec::Value> {
        self.call(&operations::UPDATE_DEPARTMENT_STATUS, &[], body)
    }
}
// @end
