// @if genauth-groups
/// Group `groups`. User groups, their members and their authorized resources.
///
/// The Cargo feature is `genauth-groups`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds users to a group.
    ///
    /// Accepts 1 to 50 users.
    ///
    /// Sends `POST /api/v3/add-group-members`; the operationId is `addGroupMembers`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "addGroupMembers")]
    #[inline]
    pub fn add_group_members<'a>(
        &'a self,
        body: &'a types::AddGroupMembersReqDto,
    ) -> transport::Call<'a, types::AddGroupMembersReqDto, types::IsSuccessDto> {
        self.call(&operations::ADD_GROUP_MEMBERS, &[], body)
    }
    /// Creates a group.
    ///
    /// Both `code` and `name` are required. The code is a plain identifier.
    ///
    /// Sends `POST /api/v3/create-group`; the operationId is `createGroup`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `group.code`.
    #[doc(alias = "createGroup")]
    #[inline]
    pub fn create_group<'a>(
        &'a self,
        body: &'a types::CreateGroupReqDto,
    ) -> transport::Call<'a, types::CreateGroupReqDto, types::GroupDto> {
        self.call(&operations::CREATE_GROUP, &[], body)
    }
    /// Creates several groups.
    ///
    /// Accepts 1 to 50 groups, each with a code and a name. The code is a plain identifier.
    ///
    /// Sends `POST /api/v3/create-groups-batch`; the operationId is `createGroupsBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "createGroupsBatch")]
    #[inline]
    pub fn create_groups_batch<'a>(
        &'a self,
        body: &'a types::CreateGroupBatchReqDto,
    ) -> transport::Call<'a, types::CreateGroupBatchReqDto, Vec<types::GroupDto>> {
        self.call(&operations::CREATE_GROUPS_BATCH, &[], body)
    }
    /// Creates a group, or updates it if the code exists.
    ///
    /// Both `code` and `name` are required. The code is a plain identifier.
    ///
    /// Sends `POST /api/v3/create-or-update-group`; the operationId is `createOrUpdateGroup`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `group.code`.
    #[doc(alias = "createOrUpdateGroup")]
    #[inline]
    pub fn create_or_update_group<'a>(
        &'a self,
        body: &'a types::CreateOrUpdateGroupReqDto,
    ) -> transport::Call<
        'a,
        types::CreateOrUpdateGroupReqDto,
        types::CreateOrUpdateGroupDataDto,
    > {
        self.call(&operations::CREATE_OR_UPDATE_GROUP, &[], body)
    }
    /// Deletes several groups.
    ///
    /// Accepts 1 to 50 codes.
    ///
    /// Sends `POST /api/v3/delete-groups-batch`; the operationId is `deleteGroupsBatch`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteGroupsBatch")]
    #[inline]
    pub fn delete_groups_batch<'a>(
        &'a self,
        body: &'a types::DeleteGroupsReqDto,
    ) -> transport::Call<'a, types::DeleteGroupsReqDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_GROUPS_BATCH, &[], body)
    }
    /// Returns all groups in one response, optionally with their members.
    ///
    /// Sends `GET /api/v3/get-all-groups`; the operationId is `getAllGroups`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllGroups")]
    #[inline]
    pub fn get_all_groups<'a>(
        &'a self,
        query: &'a types::GetAllGroupsQuery,
    ) -> transport::Call<'a, types::GetAllGroupsQuery, Vec<types::GroupDto>> {
        self.call(&operations::GET_ALL_GROUPS, &[], query)
    }
    /// Returns a group by its code.
    ///
    /// Sends `GET /api/v3/get-group`; the operationId is `getGroup`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getGroup")]
    #[inline]
    pub fn get_group<'a>(
        &'a self,
        query: &'a types::GetGroupQuery,
    ) -> transport::Call<'a, types::GetGroupQuery, types::GroupDto> {
        self.call(&operations::GET_GROUP, &[], query)
    }
    /// Returns the resources that a group is authorized for.
    ///
    /// Without a namespace, only the default namespace is searched.
    ///
    /// Sends `GET /api/v3/get-group-authorized-resources`; the operationId is `getGroupAuthorizedResources`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getGroupAuthorizedResources")]
    #[inline]
    pub fn get_group_authorized_resources<'a>(
        &'a self,
        query: &'a types::GetGroupAuthorizedResourcesQuery,
    ) -> transport::Call<
        'a,
        types::GetGroupAuthorizedResourcesQuery,
        Vec<types::AuthorizedResourceDto>,
    > {
        self.call(&operations::GET_GROUP_AUTHORIZED_RESOURCES, &[], query)
    }
    /// Lists the users of a group.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-group-members`; the operationId is `listGroupMembers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listGroupMembers")]
    #[inline]
    pub fn list_group_members<'a>(
        &'a self,
        query: &'a types::ListGroupMembersQuery,
    ) -> transport::Call<'a, types::ListGroupMembersQuery, types::UserPagingDto> {
        self.call(&operations::LIST_GROUP_MEMBERS, &[], query)
    }
    /// Lists groups, optionally filtered by keywords.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-groups`; the operationId is `listGroups`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listGroups")]
    #[inline]
    pub fn list_groups<'a>(
        &'a self,
        query: &'a types::ListGroupsQuery,
    ) -> transport::Call<'a, types::ListGroupsQuery, types::GroupPagingDto> {
        self.call(&operations::LIST_GROUPS, &[], query)
    }
    /// Removes users from a group.
    ///
    /// Accepts 1 to 50 users.
    ///
    /// Sends `POST /api/v3/remove-group-members`; the operationId is `removeGroupMembers`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "removeGroupMembers")]
    #[inline]
    pub fn remove_group_members<'a>(
        &'a self,
        body: &'a types::RemoveGroupMembersReqDto,
    ) -> transport::Call<'a, types::RemoveGroupMembersReqDto, types::IsSuccessDto> {
        self.call(&operations::REMOVE_GROUP_MEMBERS, &[], body)
    }
    /// Updates the name, code, description or custom data of a group.
    ///
    /// The keys of the custom data must be defined as custom fields first.
    ///
    /// Sends `POST /api/v3/update-group`; the operationId is `updateGroup`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateGroup")]
    #[inline]
    pub fn update_group<'a>(
        &'a self,
        body: &'a types::UpdateGroupReqDto,
    ) -> transport::Call<'a, types::UpdateGroupReqDto, types::GroupDto> {
        self.call(&operations::UPDATE_GROUP, &[], body)
    }
}
// @end
