// @if genauth-invitations
/// Group `invitations`. Universal invitation links, invitation policies, rosters and invitees.
///
/// The Cargo feature is `genauth-invitations`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds a department, post, role or group to those that a policy assigns to invited users.
    ///
    /// `namespace` is required if the target is a role.
    ///
    /// Sends `POST /api/v3/add-invitation-policy-user-attribution`; the operationId is
    /// `addPolicyUserAttribution`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `invitation.namespace`.
    #[doc(alias = "addPolicyUserAttribution")]
    #[inline]
    pub fn add_invitation_policy_user_attribution<'a>(
        &'a self,
        body: &'a types::AddInvitationPolicyUserAttributionDto,
    ) -> transport::Call<
        'a,
        types::AddInvitationPolicyUserAttributionDto,
        types::UserAttributionDto,
    > {
        self.call(&operations::ADD_INVITATION_POLICY_USER_ATTRIBUTION, &[], body)
    }
    /// Adds several departments, posts, roles or groups to those that a policy assigns to invited users.
    ///
    /// `namespace` is required if the target is a role.
    ///
    /// Sends `POST /api/v3/add-invitation-policy-user-attributions-batch`; the operationId is
    /// `addPolicyUserAttributionsBatch`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addPolicyUserAttributionsBatch")]
    #[inline]
    pub fn add_invitation_policy_user_attributions_batch<'a>(
        &'a self,
        body: &'a types::AddInvitationPolicyUserAttributionsBatchDto,
    ) -> transport::Call<
        'a,
        types::AddInvitationPolicyUserAttributionsBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH, &[], body)
    }
    /// Approves several applicants of a universal invitation.
    ///
    /// Sends `POST /api/v3/batch-approval-universal-invitation-applicants`; the operationId is `approval`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "approval")]
    #[doc(alias = "batch_approval_universal_invitation_applicants")]
    #[inline]
    pub fn batch_approve_universal_invitation_applicants<'a>(
        &'a self,
        body: &'a types::ApprovalUniversalInvitationApplicantDto,
    ) -> transport::Call<
        'a,
        types::ApprovalUniversalInvitationApplicantDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::BATCH_APPROVE_UNIVERSAL_INVITATION_APPLICANTS, &[], body)
    }
    /// Removes several invitees from a roster.
    ///
    /// Sends `POST /api/v3/batch-delete-invitation-invitees`; the operationId is `deleteInvitees`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteInvitees")]
    #[doc(alias = "batch_delete_invitation_invitees")]
    #[inline]
    pub fn delete_invitees<'a>(
        &'a self,
        body: &'a types::DeleteRosterUsersDto,
    ) -> transport::Call<'a, types::DeleteRosterUsersDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_INVITEES, &[], body)
    }
    /// Rejects several applicants of a universal invitation.
    ///
    /// Sends `POST /api/v3/batch-reject-universal-invitation-applicant`; the operationId is `reject`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "reject")]
    #[doc(alias = "batch_reject_universal_invitation_applicant")]
    #[inline]
    pub fn batch_reject_universal_invitation_applicants<'a>(
        &'a self,
        body: &'a types::ApprovalUniversalInvitationApplicantDto,
    ) -> transport::Call<
        'a,
        types::ApprovalUniversalInvitationApplicantDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::BATCH_REJECT_UNIVERSAL_INVITATION_APPLICANTS, &[], body)
    }
    /// Creates a copy of an invitation policy.
    ///
    /// Sends `POST /api/v3/copy-invitation-policy-by-id`; the operationId is `copyInvitationPolicyById`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "copyInvitationPolicyById")]
    #[inline]
    pub fn copy_invitation_policy_by_id<'a>(
        &'a self,
        body: &'a types::CopyInvitationPolicyDto,
    ) -> transport::Call<'a, types::CopyInvitationPolicyDto, codec::Value> {
        self.call(&operations::COPY_INVITATION_POLICY_BY_ID, &[], body)
    }
    /// Creates an invitation policy.
    ///
    /// An invitation link is valid for up to 2592000 seconds (30 days).
    ///
    /// Sends `POST /api/v3/create-invitation-policy`; the operationId is `createInvitationPolicy`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createInvitationPolicy")]
    #[inline]
    pub fn create_invitation_policy<'a>(
        &'a self,
        body: &'a types::CreateInvitationPolicyDto,
    ) -> transport::Call<'a, types::CreateInvitationPolicyDto, codec::Value> {
        self.call(&operations::CREATE_INVITATION_POLICY, &[], body)
    }
    /// Creates an invitation roster.
    ///
    /// Sends `POST /api/v3/create-invitation-roster`; the operationId is `createInvitationRoster`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createInvitationRoster")]
    #[inline]
    pub fn create_invitation_roster<'a>(
        &'a self,
        body: &'a types::CreateInvitationRosterDto,
    ) -> transport::Call<
        'a,
        types::CreateInvitationRosterDto,
        types::InvitationRosterDto,
    > {
        self.call(&operations::CREATE_INVITATION_ROSTER, &[], body)
    }
    /// Deletes several invitation policies.
    ///
    /// Sends `POST /api/v3/delete-invitation-policies-batch`; the operationId is
    /// `batchDeleteInvitationPolicies`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "batchDeleteInvitationPolicies")]
    #[doc(alias = "delete_invitation_policies_batch")]
    #[inline]
    pub fn batch_delete_invitation_policies<'a>(
        &'a self,
        body: &'a types::DeleteInvitationPolicyByIdsDto,
    ) -> transport::Call<
        'a,
        types::DeleteInvitationPolicyByIdsDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::BATCH_DELETE_INVITATION_POLICIES, &[], body)
    }
    /// Deletes an invitation roster.
    ///
    /// Sends `POST /api/v3/delete-invitation-roster`; the operationId is `deleteInvitationRoster`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteInvitationRoster")]
    #[inline]
    pub fn delete_invitation_roster<'a>(
        &'a self,
        body: &'a types::DeleteInvitationRosterDto,
    ) -> transport::Call<'a, types::DeleteInvitationRosterDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_INVITATION_ROSTER, &[], body)
    }
    /// Deletes several invitation rosters.
    ///
    /// Sends `POST /api/v3/delete-invitation-rosters-batch`; the operationId is
    /// `deleteInvitationRosterBatch`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteInvitationRosterBatch")]
    #[doc(alias = "delete_invitation_rosters_batch")]
    #[inline]
    pub fn delete_invitation_roster_batch<'a>(
        &'a self,
        body: &'a types::DeleteInvitationRosterBatchDto,
    ) -> transport::Call<
        'a,
        types::DeleteInvitationRosterBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::DELETE_INVITATION_ROSTER_BATCH, &[], body)
    }
    /// Lists the people who applied through a universal invitation link.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/filter-universal-invitation-applicants`; the operationId is `filter`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "filter")]
    #[inline]
    pub fn filter_universal_invitation_applicants<'a>(
        &'a self,
        body: &'a types::PaginationUniversalInvitationApplicantQueryDto,
    ) -> transport::Call<
        'a,
        types::PaginationUniversalInvitationApplicantQueryDto,
        types::PaginationUniversalInvitationApplicantDataDto,
    > {
        self.call(&operations::FILTER_UNIVERSAL_INVITATION_APPLICANTS, &[], body)
    }
    /// Generates a universal invitation link.
    ///
    /// Sends `POST /api/v3/generate-universal-invitation-link`; the operationId is
    /// `generateUniversalInvitation`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "generateUniversalInvitation")]
    #[doc(alias = "generate_universal_invitation_link")]
    #[inline]
    pub fn generate_universal_invitation<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::GenerateInvitationLinkDto> {
        self.call(&operations::GENERATE_UNIVERSAL_INVITATION, &[], &())
    }
    /// Returns an invitation policy.
    ///
    /// Sends `GET /api/v3/get-invitation-policy`; the operationId is `getPolicyDetailById`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPolicyDetailById")]
    #[inline]
    pub fn get_invitation_policy<'a>(
        &'a self,
        query: &'a types::GetInvitationPolicyQuery,
    ) -> transport::Call<'a, types::GetInvitationPolicyQuery, codec::Value> {
        self.call(&operations::GET_INVITATION_POLICY, &[], query)
    }
    /// Returns the invitation or welcome email template of an invitation policy.
    ///
    /// Sends `POST /api/v3/get-invitation-policy-email-template`; the operationId is
    /// `getInviteEmailTemplate`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getInviteEmailTemplate")]
    #[doc(alias = "get_invitation_policy_email_template")]
    #[inline]
    pub fn get_invite_email_template<'a>(
        &'a self,
        body: &'a types::EmailTemplateQueryDto,
    ) -> transport::Call<'a, types::EmailTemplateQueryDto, types::EmailTemplateDto> {
        self.call(&operations::GET_INVITE_EMAIL_TEMPLATE, &[], body)
    }
    /// Returns a department, post, role or group that a policy assigns to invited users.
    ///
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution`; the operationId is
    /// `getPolicyUserAttributionDetail`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPolicyUserAttributionDetail")]
    #[inline]
    pub fn get_invitation_policy_user_attribution<'a>(
        &'a self,
        query: &'a types::GetInvitationPolicyUserAttributionQuery,
    ) -> transport::Call<
        'a,
        types::GetInvitationPolicyUserAttributionQuery,
        types::UserAttributionDto,
    > {
        self.call(&operations::GET_INVITATION_POLICY_USER_ATTRIBUTION, &[], query)
    }
    /// Returns the main department that an invitation policy assigns to invitees.
    ///
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution-main-department`; the operationId is
    /// `getUserAttributionMainDepartment`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserAttributionMainDepartment")]
    #[inline]
    pub fn get_invitation_policy_user_attribution_main_department<'a>(
        &'a self,
        query: &'a types::GetInvitationPolicyUserAttributionMainDepartmentQuery,
    ) -> transport::Call<
        'a,
        types::GetInvitationPolicyUserAttributionMainDepartmentQuery,
        Vec<types::UserAttributionMainDepartmentDto>,
    > {
        self.call(
            &operations::GET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            &[],
            query,
        )
    }
    /// Returns an invitation roster.
    ///
    /// Sends `GET /api/v3/get-invitation-roster`; the operationId is `getInvitationRoster`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getInvitationRoster")]
    #[inline]
    pub fn get_invitation_roster<'a>(
        &'a self,
        query: &'a types::GetInvitationRosterQuery,
    ) -> transport::Call<
        'a,
        types::GetInvitationRosterQuery,
        types::InvitationRosterDto,
    > {
        self.call(&operations::GET_INVITATION_ROSTER, &[], query)
    }
    /// Returns the settings of universal invitations.
    ///
    /// Sends `GET /api/v3/get-universal-invitation-settings`; the operationId is `getUniversalInvitation`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUniversalInvitation")]
    #[doc(alias = "get_universal_invitation_settings")]
    #[inline]
    pub fn get_universal_invitation<'a>(
        &'a self,
        query: &'a types::GetUniversalInvitationQuery,
    ) -> transport::Call<
        'a,
        types::GetUniversalInvitationQuery,
        types::GetUniversalInvitationDto,
    > {
        self.call(&operations::GET_UNIVERSAL_INVITATION, &[], query)
    }
    /// Exports the invitees of a roster to a file and returns its URL.
    ///
    /// Sends `POST /api/v3/invitation-invitee/export`; the operationId is `exportUsers`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "exportUsers")]
    #[doc(alias = "export")]
    #[inline]
    pub fn export_invitation_invitees<'a>(
        &'a self,
        body: &'a types::ExportUsersDto,
    ) -> transport::Call<'a, types::ExportUsersDto, types::ImportExportTemplateRespDto> {
        self.call(&operations::EXPORT_INVITATION_INVITEES, &[], body)
    }
    /// Imports invitees into a roster from an uploaded file.
    ///
    /// Sends `POST /api/v3/invitation-invitee/import`; the operationId is `importUsers`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "importUsers")]
    #[doc(alias = "import")]
    #[inline]
    pub fn import_invitation_invitees<'a>(
        &'a self,
        body: &'a types::ImportUsersDto,
    ) -> transport::Call<'a, types::ImportUsersDto, types::ImportInviteeDto> {
        self.call(&operations::IMPORT_INVITATION_INVITEES, &[], body)
    }
    /// Returns the URL of the template file for importing invitees.
    ///
    /// Sends `GET /api/v3/invitation-invitee/template`; the operationId is `importTemplate`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "importTemplate")]
    #[doc(alias = "template")]
    #[inline]
    pub fn get_invitation_invitee_template<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::ImportExportTemplateRespDto> {
        self.call(&operations::GET_INVITATION_INVITEE_TEMPLATE, &[], &())
    }
    /// Uploads a file of invitees to import.
    ///
    /// The official SDKs send no body; the name of the file part is not documented.
    ///
    /// Sends `POST /api/v3/invitation-invitee/upload`; the operationId is `upload`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "upload")]
    #[inline]
    pub fn upload_invitation_invitees<'a>(
        &'a self,
        query: &'a types::UploadInvitationInviteesQuery,
    ) -> transport::Call<
        'a,
        types::UploadInvitationInviteesQuery,
        types::ImportExportTemplateRespDto,
    > {
        self.call(&operations::UPLOAD_INVITATION_INVITEES, &[], query)
    }
    /// Lists the invitees of a roster.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-invitation-invitees`; the operationId is `filterUsers`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "filterUsers")]
    #[inline]
    pub fn list_invitation_invitees<'a>(
        &'a self,
        body: &'a types::ListInvitationUserDto,
    ) -> transport::Call<
        'a,
        types::ListInvitationUserDto,
        types::InvitationUserPaginationDto,
    > {
        self.call(&operations::LIST_INVITATION_INVITEES, &[], body)
    }
    /// Lists the invitation policies.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-invitation-policies`; the operationId is `listInvitationPolicies`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listInvitationPolicies")]
    #[inline]
    pub fn list_invitation_policies<'a>(
        &'a self,
        body: &'a types::PaginationInvitationPolicyQueryDto,
    ) -> transport::Call<
        'a,
        types::PaginationInvitationPolicyQueryDto,
        types::PaginationInvitationPolicyDataDto,
    > {
        self.call(&operations::LIST_INVITATION_POLICIES, &[], body)
    }
    /// Returns the fields that invited users complete under an invitation policy.
    ///
    /// Sends `GET /api/v3/list-invitation-policy-extends-fields`; the operationId is
    /// `listRegisterExtendsFields`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listRegisterExtendsFields")]
    #[inline]
    pub fn list_invitation_policy_extends_fields<'a>(
        &'a self,
        query: &'a types::ListInvitationPolicyExtendsFieldsQuery,
    ) -> transport::Call<
        'a,
        types::ListInvitationPolicyExtendsFieldsQuery,
        types::GetExtendsFieldsDto,
    > {
        self.call(&operations::LIST_INVITATION_POLICY_EXTENDS_FIELDS, &[], query)
    }
    /// Lists the departments, posts, roles or groups that a policy assigns to invited users.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-invitation-policy-user-attributions`; the operationId is
    /// `listPolicyUserAttributionDetail`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "listPolicyUserAttributionDetail")]
    #[inline]
    pub fn list_invitation_policy_user_attributions<'a>(
        &'a self,
        query: &'a types::ListInvitationPolicyUserAttributionsQuery,
    ) -> transport::Call<
        'a,
        types::ListInvitationPolicyUserAttributionsQuery,
        Vec<types::UserAttributionPaginationDto>,
    > {
        self.call(&operations::LIST_INVITATION_POLICY_USER_ATTRIBUTIONS, &[], query)
    }
    /// Lists the invitation rosters.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-invitation-rosters`; the operationId is `listInvitationRoster`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listInvitationRoster")]
    #[doc(alias = "list_invitation_rosters")]
    #[inline]
    pub fn list_invitation_roster<'a>(
        &'a self,
        body: &'a types::ListInvitationRosterDto,
    ) -> transport::Call<
        'a,
        types::ListInvitationRosterDto,
        types::InvitationRosterPaginationDto,
    > {
        self.call(&operations::LIST_INVITATION_ROSTER, &[], body)
    }
    /// Lists the invitation rosters that have no policy.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-invitation-rosters-by-no-policy-id`; the operationId is
    /// `listInvitationRostersByNonPolicyId`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listInvitationRostersByNonPolicyId")]
    #[doc(alias = "list_invitation_rosters_by_no_policy_id")]
    #[inline]
    pub fn list_invitation_rosters_by_non_policy_id<'a>(
        &'a self,
        body: &'a types::ListInvitationRosterDto,
    ) -> transport::Call<
        'a,
        types::ListInvitationRosterDto,
        types::InvitationRosterPaginationDto,
    > {
        self.call(&operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID, &[], body)
    }
    /// Lists the invitation rosters that use a given policy.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-invitation-rosters-by-policy-id`; the operationId is
    /// `listInvitationRostersByPolicyId`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listInvitationRostersByPolicyId")]
    #[inline]
    pub fn list_invitation_rosters_by_policy_id<'a>(
        &'a self,
        body: &'a types::ListInvitationRosterByPolicyIdDto,
    ) -> transport::Call<
        'a,
        types::ListInvitationRosterByPolicyIdDto,
        types::InvitationRosterPaginationDto,
    > {
        self.call(&operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID, &[], body)
    }
    /// Searches the invitees of all rosters.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/quick-filter-invitees`; the operationId is `quickFilterInviteeList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "quickFilterInviteeList")]
    #[doc(alias = "quick_filter_invitees")]
    #[inline]
    pub fn quick_filter_invitee_list<'a>(
        &'a self,
        body: &'a types::QuickFilterInvitationUserDto,
    ) -> transport::Call<
        'a,
        types::QuickFilterInvitationUserDto,
        types::QuickFilterInviteePaginationDto,
    > {
        self.call(&operations::QUICK_FILTER_INVITEE_LIST, &[], body)
    }
    /// Removes a department, post, role or group from those that a policy assigns to invited users.
    ///
    /// `namespace` is required if the target is a role.
    ///
    /// Sends `POST /api/v3/remove-invitation-policy-user-attribution`; the operationId is
    /// `removePolicyUserAttribution`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `invitation.namespace`.
    #[doc(alias = "removePolicyUserAttribution")]
    #[inline]
    pub fn remove_invitation_policy_user_attribution<'a>(
        &'a self,
        body: &'a types::RemoveInvitationPolicyUserAttributionDto,
    ) -> transport::Call<
        'a,
        types::RemoveInvitationPolicyUserAttributionDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::REMOVE_INVITATION_POLICY_USER_ATTRIBUTION, &[], body)
    }
    /// Removes the main department from an invitation policy.
    ///
    /// Sends `POST /api/v3/remove-invitation-policy-user-attribution-main-department`; the operationId is
    /// `removeUserAttributionMainDepartment`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeUserAttributionMainDepartment")]
    #[inline]
    pub fn remove_invitation_policy_user_attribution_main_department<'a>(
        &'a self,
        body: &'a types::RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> transport::Call<
        'a,
        types::RemoveInvitationPolicyUserAttributionMainDepartmentDto,
        types::IsSuccessDto,
    > {
        self.call(
            &operations::REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            &[],
            body,
        )
    }
    /// Removes several departments, posts, roles or groups from those that a policy assigns to invited users.
    ///
    /// `namespace` is required if the target is a role.
    ///
    /// Sends `POST /api/v3/remove-invitation-policy-user-attributions-batch`; the operationId is
    /// `removePolicyUserAttributionsBatch`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removePolicyUserAttributionsBatch")]
    #[inline]
    pub fn remove_invitation_policy_user_attributions_batch<'a>(
        &'a self,
        body: &'a types::RemoveInvitationPolicyUserAttributionsBatchDto,
    ) -> transport::Call<
        'a,
        types::RemoveInvitationPolicyUserAttributionsBatchDto,
        types::IsSuccessDto,
    > {
        self.call(
            &operations::REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH,
            &[],
            body,
        )
    }
    /// Revokes the invitation of an invitee.
    ///
    /// Sends `POST /api/v3/revert-roster-invitation`; the operationId is `revertRosterInvitation`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "revertRosterInvitation")]
    #[inline]
    pub fn revert_roster_invitation<'a>(
        &'a self,
        body: &'a types::RevertRosterInvitationDto,
    ) -> transport::Call<'a, types::RevertRosterInvitationDto, types::IsSuccessDto> {
        self.call(&operations::REVERT_ROSTER_INVITATION, &[], body)
    }
    /// Revokes the invitations of several invitees.
    ///
    /// Sends `POST /api/v3/revert-roster-invitation-batch`; the operationId is `revertRosterInvitationBatch`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "revertRosterInvitationBatch")]
    #[inline]
    pub fn revert_roster_invitation_batch<'a>(
        &'a self,
        body: &'a types::RevertRosterInvitationBatchDto,
    ) -> transport::Call<
        'a,
        types::RevertRosterInvitationBatchDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::REVERT_ROSTER_INVITATION_BATCH, &[], body)
    }
    /// Sends invitations to all invitees of a roster.
    ///
    /// Sends `POST /api/v3/send-roster-invitation`; the operationId is `sendRosterInvitation`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendRosterInvitation")]
    #[inline]
    pub fn send_roster_invitation<'a>(
        &'a self,
        body: &'a types::SendRosterInvitationDto,
    ) -> transport::Call<'a, types::SendRosterInvitationDto, types::IsSuccessDto> {
        self.call(&operations::SEND_ROSTER_INVITATION, &[], body)
    }
    /// Sends invitations to selected invitees of a roster.
    ///
    /// Sends `POST /api/v3/send-roster-invitation-batch`; the operationId is `sendRosterInvitationBatch`.
    ///
    /// May send a message to a person: retried only if unsent.
    #[doc(alias = "sendRosterInvitationBatch")]
    #[inline]
    pub fn send_roster_invitation_batch<'a>(
        &'a self,
        body: &'a types::SendRosterInvitationBatchDto,
    ) -> transport::Call<'a, types::SendRosterInvitationBatchDto, types::IsSuccessDto> {
        self.call(&operations::SEND_ROSTER_INVITATION_BATCH, &[], body)
    }
    /// Sets the main department that an invitation policy assigns to invitees.
    ///
    /// Sends `POST /api/v3/set-invitation-policy-user-attribution-main-department`; the operationId is
    /// `setUserAttributionMainDepartment`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setUserAttributionMainDepartment")]
    #[inline]
    pub fn set_invitation_policy_user_attribution_main_department<'a>(
        &'a self,
        body: &'a types::SetInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> transport::Call<
        'a,
        types::SetInvitationPolicyUserAttributionMainDepartmentDto,
        types::IsSuccessDto,
    > {
        self.call(
            &operations::SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            &[],
            body,
        )
    }
    /// Updates an invitation policy.
    ///
    /// An invitation link is valid for up to 2592000 seconds (30 days).
    ///
    /// Sends `POST /api/v3/update-invitation-policy`; the operationId is `updateInvitationPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateInvitationPolicy")]
    #[inline]
    pub fn update_invitation_policy<'a>(
        &'a self,
        body: &'a types::UpdateInvitationPolicyDto,
    ) -> transport::Call<'a, types::UpdateInvitationPolicyDto, codec::Value> {
        self.call(&operations::UPDATE_INVITATION_POLICY, &[], body)
    }
    /// Updates the invitation or welcome email template of an invitation policy.
    ///
    /// The expiry applies to verification emails only; the minimum is 1.
    ///
    /// Sends `POST /api/v3/update-invitation-policy-email-template`; the operationId is
    /// `updateInviteEmailTemplate`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `email-template.expiry`.
    #[doc(alias = "updateInviteEmailTemplate")]
    #[doc(alias = "update_invitation_policy_email_template")]
    #[inline]
    pub fn update_invite_email_template<'a>(
        &'a self,
        body: &'a types::UpdateEmailTemplateDto,
    ) -> transport::Call<'a, types::UpdateEmailTemplateDto, types::EmailTemplateDto> {
        self.call(&operations::UPDATE_INVITE_EMAIL_TEMPLATE, &[], body)
    }
    /// Adds, updates, deletes or reorders the fields that invited users complete.
    ///
    /// The ID of the field is required if its type is `user` or `metadata`.
    ///
    /// Sends `POST /api/v3/update-invitation-policy-extends-fields`; the operationId is
    /// `updateRegisterExtendsFields`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "updateRegisterExtendsFields")]
    #[inline]
    pub fn update_invitation_policy_extends_fields<'a>(
        &'a self,
        body: &'a types::PolicyExtendsFieldsDto,
    ) -> transport::Call<'a, types::PolicyExtendsFieldsDto, types::GetExtendsFieldsDto> {
        self.call(&operations::UPDATE_INVITATION_POLICY_EXTENDS_FIELDS, &[], body)
    }
    /// Updates the name or policy of an invitation roster.
    ///
    /// Sends `POST /api/v3/update-invitation-roster`; the operationId is `updateInvitationRoster`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateInvitationRoster")]
    #[inline]
    pub fn update_invitation_roster<'a>(
        &'a self,
        body: &'a types::UpdateInvitationRosterDto,
    ) -> transport::Call<
        'a,
        types::UpdateInvitationRosterDto,
        types::InvitationRosterDto,
    > {
        self.call(&operations::UPDATE_INVITATION_ROSTER, &[], body)
    }
    /// Assigns an invitation policy to several rosters.
    ///
    /// Sends `POST /api/v3/update-invitation-roster-batch-bind-policy`; the operationId is `batchBindPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "batchBindPolicy")]
    #[inline]
    pub fn update_invitation_roster_batch_bind_policy<'a>(
        &'a self,
        body: &'a types::BatchBindPolicy,
    ) -> transport::Call<'a, types::BatchBindPolicy, types::IsSuccessDto> {
        self.call(&operations::UPDATE_INVITATION_ROSTER_BATCH_BIND_POLICY, &[], body)
    }
    /// Unassigns an invitation policy from several rosters.
    ///
    /// Sends `POST /api/v3/update-invitation-roster-batch-unbind-policy`; the operationId is
    /// `batchUnbindPolicy`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "batchUnbindPolicy")]
    #[inline]
    pub fn update_invitation_roster_batch_unbind_policy<'a>(
        &'a self,
        body: &'a types::BatchUnbindPolicy,
    ) -> transport::Call<'a, types::BatchUnbindPolicy, types::IsSuccessDto> {
        self.call(&operations::UPDATE_INVITATION_ROSTER_BATCH_UNBIND_POLICY, &[], body)
    }
    /// Updates the settings of universal invitations.
    ///
    /// Sends `POST /api/v3/update-universal-invitation-settings`; the operationId is
    /// `updateUniversalInvitation`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateUniversalInvitation")]
    #[doc(alias = "update_universal_invitation_settings")]
    #[inline]
    pub fn update_universal_invitation<'a>(
        &'a self,
        body: &'a types::UpdateUniversalInvitationDto,
    ) -> transport::Call<
        'a,
        types::UpdateUniversalInvitationDto,
        types::GetUniversalInvitationDto,
    > {
        self.call(&operations::UPDATE_UNIVERSAL_INVITATION, &[], body)
    }
}
// @end
