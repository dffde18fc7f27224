// @if genauth-invitations
// @cfg InvitationTargetType
// @end
// @if genauth-departments
// @cfg AddTenantDepartmentMembersReqDto
// @end
// @if genauth-applications
// @cfg SubjectType
// @end
// @if genauth-asa-accounts
// @cfg TargetType
// @end
// @if genauth-resources
// @cfg TargetType
// @end
// @if genauth-public-accounts
// @cfg CreatePublicAccountBatchReqDto
// @end
// @if genauth-sync-tasks
// @cfg CreateSyncTaskDto
// @end
// @if genauth-users
// @cfg CreateUserBatchReqDto
// @end
// @if genauth-applications
// @cfg SubjectType
// @end
// @if genauth-data-permissions
// @cfg SubjectType
// @end
// @if genauth-public-accounts
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @end
// @if genauth-invitations
// @cfg InvitationTargetType
// @end
// @if genauth-public-accounts
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @end
// @if genauth-applications
// @cfg ApplicationSubjectType
// @end
// @if genauth-public-accounts
// @cfg ListPublicAccountsRequestDto
// @end
// @if genauth-users
// @cfg ListUsersRequestDto
// @end
// @if genauth-invitations
// @cfg InvitationTargetType
// @end
// @if genauth-departments
// @cfg RemoveTenantDepartmentMembersReqDto
// @end
// @if genauth-users
// @cfg UserIdType
// @end
// @if genauth-public-accounts genauth-users
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @cfg UserIdType
// @end
// @if genauth-custom-fields
// @cfg TargetType
// @end
// @if genauth-mfa
// @cfg UserIdType
// @end
// @if genauth-public-accounts genauth-users
// @cfg SetUserDepartmentsDto
// @cfg UserIdType
// @end
// @if genauth-roles
// @cfg TargetType
// @end
// @if genauth-public-accounts
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @end
// @if genauth-applications
// @cfg ApplicationSubjectType
// @end
// @if genauth-asa-accounts
// @cfg TargetType
// @end
// @if genauth-resources
// @cfg TargetType
// @end
// @if genauth-custom-fields
// @cfg TargetType
// @end
// @if genauth-public-accounts
// @cfg UserIdType
// @end
// @if genauth-applications
// @cfg UserIdType
// @end
// @if genauth-mfa
// @cfg UserIdType
// @end
// @if genauth-public-accounts
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @end
// @if genauth-mfa
// @cfg UserIdType
// @cfg UserIdType
// @end
// @if genauth-users
// @cfg UserIdType
// @cfg UserIdType
// @cfg UserIdType
// @end
/// Request and response types of GenAuth Management API, document version 3.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use crate::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    #[allow(unused_imports)]
    use codec::{OpenIntEnum as _, Union as _};
    include!(concat!(env!("OUT_DIR"), "/genauth/types_access_keys.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_applications.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_applications__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_applications__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_applications__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_approvals.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_asa_accounts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_audit_logs.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_custom_fields.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__5.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__6.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_data_permissions__7.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_departments.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_departments__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_departments__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_devices.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_devices__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_events.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_ext_idp.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_ext_idp__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_groups.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_invitations.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_invitations__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_invitations__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_invitations__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_invitations__5.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_ldap_server.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_messages.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_metadata.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_metadata__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_metadata__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_metadata__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_mfa.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_organizations.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_packages.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_packages__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_pipelines.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_posts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_public_accounts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_public_accounts__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_public_accounts__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_resources.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_resources__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_resources__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_risk_lists.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_roles.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_roles__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_security_settings.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_shared.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_shared__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_shared__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_shared__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_shared__5.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_sync_tasks.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_sync_tasks__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_sync_tasks__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_tenants.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_tenants__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_tenants__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_tenants__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_tenants__5.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_ueba.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_users.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_users__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_users__3.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_users__4.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_users__5.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_verify.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_webhooks.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_webhooks__2.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/types_whitelists.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/disabled.rs"));
}
/// Operations of GenAuth Management API, document version 3.0.0: method, path, retry class and other
/// metadata.
#[allow(deprecated)]
pub mod operations {
    use crate::operation;
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::__private::codec;
    include!(concat!(env!("OUT_DIR"), "/genauth/operations.rs"));
}
#[doc(hidden)]
#[macro_export]
macro_rules! __each_type_of_genauth {
    ($callback:ident) => {
        $callback! {
            objects {
// @if genauth-data-permissions
                (ActionAuth, "ActionAuth"),
// @end
// @if genauth-departments
                (AddDepartmentMembersReqDto, "AddDepartmentMembersReqDto"),
// @end
// @if genauth-groups
                (AddGroupMembersReqDto, "AddGroupMembersReqDto"),
// @end
// @if genauth-invitations
                (AddInvitationPolicyUserAttributionDto, "AddInvitationPolicyUserAttributionDto"),
                (AddInvitationPolicyUserAttributionsBatchDto, "AddInvitationPolicyUserAttributionsBatchDto"),
// @end
// @if genauth-departments
                (AddTenantDepartmentMembersReqDto, "AddTenantDepartmentMembersReqDto"),
// @end
// @if genauth-tenants
                (AddTenantUsersDto, "AddTenantUsersDto"),
// @end
// @if genauth-whitelists
                (AddWhitelistDto, "AddWhitelistDto"),
                (AddWhitelistOfAppDto, "AddWhitelistOfAppDto"),
// @end
// @if genauth-audit-logs
                (AdminAuditLogDto, "AdminAuditLogDto"),
                (AdminAuditLogRespData, "AdminAuditLogRespData"),
                (AdminAuditLogRespDto, "AdminAuditLogRespDto"),
// @end
// @if genauth-messages
                (AliExmailEmailProviderConfig, "AliExmailEmailProviderConfig"),
                (AliExmailEmailProviderConfigInput, "AliExmailEmailProviderConfigInput"),
// @end
// @if genauth-users
                (AppDto, "AppDto"),
                (AppListRespDto, "AppListRespDto"),
// @end
// @if genauth-invitations
                (AppValidateRuleDto, "AppValidateRuleDto"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationAgreementDto, "ApplicationAgreementDto"),
                (ApplicationBrandingConfig, "ApplicationBrandingConfig"),
// @end
// @if genauth-applications
                (ApplicationBrandingConfigInputDto, "ApplicationBrandingConfigInputDto"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationDefaultLoginMethod, "ApplicationDefaultLoginMethod"),
// @end
// @if genauth-applications
                (ApplicationDefaultLoginMethodInput, "ApplicationDefaultLoginMethodInput"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationDto, "ApplicationDto"),
                (ApplicationEnabledExtIdpConnDto, "ApplicationEnabledExtIdpConnDto"),
// @end
// @if genauth-applications
                (ApplicationEnabledExtIdpConnInputDto, "ApplicationEnabledExtIdpConnInputDto"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationLoginConfigDto, "ApplicationLoginConfigDto"),
// @end
// @if genauth-applications
                (ApplicationLoginConfigInputDto, "ApplicationLoginConfigInputDto"),
// @end
// @if genauth-applications genauth-mfa
                (ApplicationMfaDto, "ApplicationMfaDto"),
// @end
// @if genauth-applications
                (ApplicationPaginatedDataDto, "ApplicationPaginatedDataDto"),
                (ApplicationPaginatedRespDto, "ApplicationPaginatedRespDto"),
// @end
// @if genauth-approvals
                (ApplicationPermissionApplyApprovalObject, "ApplicationPermissionApplyApprovalObject"),
// @end
// @if genauth-applications
                (ApplicationPermissionRecordItem, "ApplicationPermissionRecordItem"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationRegisterConfig, "ApplicationRegisterConfig"),
// @end
// @if genauth-applications
                (ApplicationRegisterConfigInputDto, "ApplicationRegisterConfigInputDto"),
                (ApplicationSimpleInfoDto, "ApplicationSimpleInfoDto"),
                (ApplicationSimpleInfoPaginatedDataDto, "ApplicationSimpleInfoPaginatedDataDto"),
                (ApplicationSimpleInfoPaginatedRespDto, "ApplicationSimpleInfoPaginatedRespDto"),
                (ApplicationSimpleInfoSingleRespDto, "ApplicationSimpleInfoSingleRespDto"),
                (ApplicationSingleRespDto, "ApplicationSingleRespDto"),
// @end
// @if genauth-approvals
                (ApprovalBatchProcessReq, "ApprovalBatchProcessReq"),
                (ApprovalDetailDto, "ApprovalDetailDto"),
                (ApprovalDetailRes, "ApprovalDetailRes"),
                (ApprovalListRes, "ApprovalListRes"),
                (ApprovalPageList, "ApprovalPageList"),
                (ApprovalProcessReq, "ApprovalProcessReq"),
// @end
// @if genauth-invitations
                (ApprovalUniversalInvitationApplicantDto, "ApprovalUniversalInvitationApplicantDto"),
// @end
// @if genauth-users
                (ArchivedUsersListPagingDto, "ArchivedUsersListPagingDto"),
// @end
// @if genauth-data-permissions
                (ArrResourceAuthAction, "ArrResourceAuthAction"),
                (ArrayAuthorize, "ArrayAuthorize"),
// @end
// @if genauth-asa-accounts
                (AsaAccountDto, "AsaAccountDto"),
                (AsaAccountListRespDto, "AsaAccountListRespDto"),
                (AsaAccountPaginatedDataDto, "AsaAccountPaginatedDataDto"),
                (AsaAccountPaginatedRespDto, "AsaAccountPaginatedRespDto"),
                (AsaAccountSingleNullableRespDto, "AsaAccountSingleNullableRespDto"),
                (AsaAccountSingleRespDto, "AsaAccountSingleRespDto"),
                (AsaAccountTargetDto, "AsaAccountTargetDto"),
                (AssignAsaAccountItem, "AssignAsaAccountItem"),
                (AssignAsaAccountsDto, "AssignAsaAccountsDto"),
// @end
// @if genauth-roles
                (AssignRoleBatchDto, "AssignRoleBatchDto"),
                (AssignRoleDto, "AssignRoleDto"),
// @end
// @if genauth-resources
                (AssociateTenantResourceDto, "AssociateTenantResourceDto"),
// @end
// @if genauth-data-permissions
                (AuthEnvParams, "AuthEnvParams"),
// @end
// @if genauth-applications
                (AuthorizeApplicationAccessDto, "AuthorizeApplicationAccessDto"),
// @end
// @if genauth-resources
                (AuthorizeResourceItem, "AuthorizeResourceItem"),
                (AuthorizeResourcesDto, "AuthorizeResourcesDto"),
// @end
// @if genauth-groups genauth-resources genauth-users
                (AuthorizedResourceDto, "AuthorizedResourceDto"),
// @end
// @if genauth-groups
                (AuthorizedResourceListRespDto, "AuthorizedResourceListRespDto"),
// @end
// @if genauth-resources genauth-users
                (AuthorizedResourcePaginatedRespDto, "AuthorizedResourcePaginatedRespDto"),
                (AuthorizedResourcePagingDto, "AuthorizedResourcePagingDto"),
// @end
// @if genauth-invitations
                (BatchBindPolicy, "BatchBindPolicy"),
// @end
// @if genauth-data-permissions
                (BatchCreateDnefReq, "BatchCreateDnefReq"),
// @end
// @if genauth-invitations
                (BatchUnbindPolicy, "BatchUnbindPolicy"),
// @end
// @if genauth-sync-tasks
                (CancelSyncRiskOperationDto, "CancelSyncRiskOperationDto"),
                (CancelSyncRiskOperationsDataDto, "CancelSyncRiskOperationsDataDto"),
                (CancelSyncRiskOperationsRespDto, "CancelSyncRiskOperationsRespDto"),
// @end
// @if genauth-metadata
                (CellDto, "CellDto"),
// @end
// @if genauth-security-settings
                (ChangeEmailStrategyDto, "ChangeEmailStrategyDto"),
// @end
// @if genauth-ext-idp
                (ChangeExtIdpAssociationStateDto, "ChangeExtIdpAssociationStateDto"),
                (ChangeExtIdpConnStateDto, "ChangeExtIdpConnStateDto"),
// @end
// @if genauth-security-settings
                (ChangePhoneStrategyDto, "ChangePhoneStrategyDto"),
// @end
// @if genauth-applications
                (ChangeUserPoolTenantExtIdpConnDto, "ChangeUserPoolTenantExtIdpConnDto"),
                (CheckDomainAvailable, "CheckDomainAvailable"),
                (CheckDomainAvailableDataDto, "CheckDomainAvailableDataDto"),
                (CheckDomainAvailableSecretRespDto, "CheckDomainAvailableSecretRespDto"),
// @end
// @if genauth-data-permissions
                (CheckExternalUserPermissionDataDto, "CheckExternalUserPermissionDataDto"),
                (CheckExternalUserPermissionDto, "CheckExternalUserPermissionDto"),
                (CheckExternalUserPermissionRespDto, "CheckExternalUserPermissionRespDto"),
                (CheckExternalUserPermissionsRespDto, "CheckExternalUserPermissionsRespDto"),
                (CheckParamsDataPolicyRespDto, "CheckParamsDataPolicyRespDto"),
                (CheckParamsDataPolicyResponseDto, "CheckParamsDataPolicyResponseDto"),
                (CheckParamsDataResourceRespDto, "CheckParamsDataResourceRespDto"),
                (CheckParamsDataResourceResponseDto, "CheckParamsDataResourceResponseDto"),
                (CheckPermissionDataDto, "CheckPermissionDataDto"),
                (CheckPermissionDto, "CheckPermissionDto"),
                (CheckPermissionNamespaceExistsDto, "CheckPermissionNamespaceExistsDto"),
                (CheckPermissionNamespaceExistsRespDto, "CheckPermissionNamespaceExistsRespDto"),
                (CheckPermissionRespDto, "CheckPermissionRespDto"),
                (CheckPermissionsRespDto, "CheckPermissionsRespDto"),
// @end
// @if genauth-roles
                (CheckRoleMutualExclusionReqDto, "CheckRoleMutualExclusionReqDto"),
                (CheckRoleMutualExclusionRespDto, "CheckRoleMutualExclusionRespDto"),
                (CheckRoleMutualExclusionResultDto, "CheckRoleMutualExclusionResultDto"),
                (CheckRoleParamsDto, "CheckRoleParamsDto"),
                (CheckRoleParamsRespDto, "CheckRoleParamsRespDto"),
// @end
// @if genauth-users
                (CheckSessionStatusDataDto, "CheckSessionStatusDataDto"),
                (CheckSessionStatusDto, "CheckSessionStatusDto"),
                (CheckSessionStatusRespDto, "CheckSessionStatusRespDto"),
// @end
// @if genauth-data-permissions
                (CheckUserSameLevelPermissionDataDto, "CheckUserSameLevelPermissionDataDto"),
                (CheckUserSameLevelPermissionDto, "CheckUserSameLevelPermissionDto"),
                (CheckUserSameLevelPermissionRespDto, "CheckUserSameLevelPermissionRespDto"),
                (CheckUserSameLevelPermissionResponseDto, "CheckUserSameLevelPermissionResponseDto"),
// @end
// @if genauth-invitations
                (CombineFilterItemDto, "CombineFilterItemDto"),
                (CombineFiltersBaseDto, "CombineFiltersBaseDto"),
// @end
// @if genauth-resources
                (CommonResourceDto, "CommonResourceDto"),
                (CommonResourcePaginatedRespDto, "CommonResourcePaginatedRespDto"),
                (CommonResourcePagingDto, "CommonResourcePagingDto"),
// @end
// @if genauth-access-keys genauth-data-permissions genauth-devices genauth-events genauth-metadata genauth-mfa genauth-pipelines genauth-posts genauth-risk-lists genauth-tenants
                (CommonResponseDto, "CommonResponseDto"),
// @end
// @if genauth-invitations
                (CommonUserDto, "CommonUserDto"),
// @end
// @if genauth-metadata
                (MetadataCondition, "Condition"),
// @end
// @if genauth-data-permissions
                (ExtendFieldConfig, "Config"),
// @end
// @if genauth-messages
                (ConfigEmailProviderDto, "ConfigEmailProviderDto"),
// @end
// @if genauth-security-settings
                (CookieSettingsDto, "CookieSettingsDto"),
// @end
// @if genauth-invitations
                (CopyInvitationPolicyDto, "CopyInvitationPolicyDto"),
// @end
// @if genauth-metadata
                (CopyRowRelationDto, "CopyRowRelationDto"),
// @end
// @if genauth-packages
                (CostCurrentPackageInfo, "CostCurrentPackageInfo"),
                (CostGetAllRightItemRespDto, "CostGetAllRightItemRespDto"),
                (CostGetCurrentPackageRespDto, "CostGetCurrentPackageRespDto"),
                (CostGetCurrentUsageRespDto, "CostGetCurrentUsageRespDto"),
                (CostGetMauPeriodUsageHistoryRespDto, "CostGetMauPeriodUsageHistoryRespDto"),
                (CostGetOrderDetailRespDto, "CostGetOrderDetailRespDto"),
                (CostGetOrderPayDetail, "CostGetOrderPayDetail"),
                (CostGetOrderPayDetailRespDto, "CostGetOrderPayDetailRespDto"),
                (CostGetOrdersRespDto, "CostGetOrdersRespDto"),
// @end
// @if genauth-access-keys
                (CreateAccessKeyDto, "CreateAccessKeyDto"),
                (CreateAccessKeyRespDto, "CreateAccessKeyRespDto"),
                (CreateAccessKeyResponseDto, "CreateAccessKeyResponseDto"),
// @end
// @if genauth-roles
                (CreateAdminRoleDto, "CreateAdminRoleDto"),
// @end
// @if genauth-applications
                (CreateApplicationDto, "CreateApplicationDto"),
                (CreateApplicationRespDataDto, "CreateApplicationRespDataDto"),
                (CreateApplicationRespDto, "CreateApplicationRespDto"),
// @end
// @if genauth-data-permissions
                (CreateArrayDataResourceDto, "CreateArrayDataResourceDto"),
                (CreateArrayDataResourceRespDto, "CreateArrayDataResourceRespDto"),
                (CreateArrayDataResourceResponseDto, "CreateArrayDataResourceResponseDto"),
// @end
// @if genauth-asa-accounts
                (CreateAsaAccountDto, "CreateAsaAccountDto"),
                (CreateAsaAccountsBatchDto, "CreateAsaAccountsBatchDto"),
                (CreateAsaAccountsBatchItemDto, "CreateAsaAccountsBatchItemDto"),
// @end
// @if genauth-data-permissions
                (CreateAuthorizeDataPolicyDto, "CreateAuthorizeDataPolicyDto"),
                (CreateDataPolicyDto, "CreateDataPolicyDto"),
                (CreateDataPolicyRespDto, "CreateDataPolicyRespDto"),
                (CreateDataPolicyResponseDto, "CreateDataPolicyResponseDto"),
                (CreateDataResourceDto, "CreateDataResourceDto"),
                (CreateDataResourceRespDto, "CreateDataResourceRespDto"),
                (CreateDataResourceResponseDto, "CreateDataResourceResponseDto"),
// @end
// @if genauth-departments
                (CreateDepartmentReqDto, "CreateDepartmentReqDto"),
                (CreateDepartmentTreeReqDto, "CreateDepartmentTreeReqDto"),
                (CreateDepartmentTreeRespDto, "CreateDepartmentTreeRespDto"),
// @end
// @if genauth-data-permissions
                (CreateDnefReq, "CreateDnefReq"),
// @end
// @if genauth-events
                (CreateEventAppDto, "CreateEventAppDto"),
// @end
// @if genauth-ext-idp
                (CreateExtIdpConnDto, "CreateExtIdpConnDto"),
                (CreateExtIdpDto, "CreateExtIdpDto"),
// @end
// @if genauth-metadata
                (CreateFunctionModelDto, "CreateFunctionModelDto"),
                (CreateFunctionModelFieldDto, "CreateFunctionModelFieldDto"),
// @end
// @if genauth-groups
                (CreateGroupBatchReqDto, "CreateGroupBatchReqDto"),
                (CreateGroupReqDto, "CreateGroupReqDto"),
// @end
// @if genauth-users
                (CreateIdentityDto, "CreateIdentityDto"),
// @end
// @if genauth-invitations
                (CreateInvitationPolicyDto, "CreateInvitationPolicyDto"),
                (CreateInvitationRosterDto, "CreateInvitationRosterDto"),
// @end
// @if genauth-tenants
                (CreateMultipleTenantAdminDto, "CreateMultipleTenantAdminDto"),
// @end
// @if genauth-resources
                (CreateNamespaceDto, "CreateNamespaceDto"),
                (CreateNamespacesBatchDto, "CreateNamespacesBatchDto"),
                (CreateNamespacesBatchItemDto, "CreateNamespacesBatchItemDto"),
// @end
// @if genauth-metadata
                (CreateOperateModelDto, "CreateOperateModelDto"),
// @end
// @if genauth-groups
                (CreateOrUpdateGroupDataDto, "CreateOrUpdateGroupDataDto"),
                (CreateOrUpdateGroupReqDto, "CreateOrUpdateGroupReqDto"),
                (CreateOrUpdateGroupRespDto, "CreateOrUpdateGroupRespDto"),
// @end
// @if genauth-organizations
                (CreateOrganizationReqDto, "CreateOrganizationReqDto"),
// @end
// @if genauth-data-permissions
                (CreatePermissionNamespaceDto, "CreatePermissionNamespaceDto"),
                (CreatePermissionNamespaceRespDto, "CreatePermissionNamespaceRespDto"),
                (CreatePermissionNamespaceResponseDto, "CreatePermissionNamespaceResponseDto"),
                (CreatePermissionNamespacesBatchDto, "CreatePermissionNamespacesBatchDto"),
                (CreatePermissionNamespacesBatchItemDto, "CreatePermissionNamespacesBatchItemDto"),
// @end
// @if genauth-pipelines
                (CreatePipelineFunctionDto, "CreatePipelineFunctionDto"),
// @end
// @if genauth-posts genauth-public-accounts
                (CreatePostDto, "CreatePostDto"),
// @end
// @if genauth-posts
                (CreatePostRespDto, "CreatePostRespDto"),
// @end
// @if genauth-public-accounts
                (CreatePublicAccountBatchReqDto, "CreatePublicAccountBatchReqDto"),
                (CreatePublicAccountFromUserDto, "CreatePublicAccountFromUserDto"),
                (CreatePublicAccountOptionsDto, "CreatePublicAccountOptionsDto"),
                (CreatePublicAccountOtpDto, "CreatePublicAccountOtpDto"),
                (CreatePublicAccountReqDto, "CreatePublicAccountReqDto"),
// @end
// @if genauth-metadata
                (CreateRelationValueDto, "CreateRelationValueDto"),
// @end
// @if genauth-resources
                (CreateResourceBatchItemDto, "CreateResourceBatchItemDto"),
                (CreateResourceDto, "CreateResourceDto"),
                (CreateResourcesBatchDto, "CreateResourcesBatchDto"),
// @end
// @if genauth-roles
                (CreateRoleDto, "CreateRoleDto"),
                (CreateRolesBatch, "CreateRolesBatch"),
// @end
// @if genauth-metadata
                (CreateRowDto, "CreateRowDto"),
// @end
// @if genauth-data-permissions
                (CreateStringDataResourceDto, "CreateStringDataResourceDto"),
                (CreateStringDataResourceRespDto, "CreateStringDataResourceRespDto"),
                (CreateStringDataResourceResponseDto, "CreateStringDataResourceResponseDto"),
// @end
// @if genauth-sync-tasks
                (CreateSyncTaskDto, "CreateSyncTaskDto"),
// @end
// @if genauth-tenants
                (CreateTenantCooperatorDto, "CreateTenantCooperatorDto"),
                (CreateTenantDto, "CreateTenantDto"),
                (CreateTenantEnterpriseCertificationBodyDto, "CreateTenantEnterpriseCertificationBodyDto"),
                (CreateTenantRespDto, "CreateTenantRespDto"),
                (CreateTenantUserOptionsDto, "CreateTenantUserOptionsDto"),
                (CreateTenantUserReqDto, "CreateTenantUserReqDto"),
// @end
// @if genauth-devices
                (CreateTerminalDto, "CreateTerminalDto"),
// @end
// @if genauth-data-permissions
                (CreateTreeDataResourceDto, "CreateTreeDataResourceDto"),
                (CreateTreeDataResourceRespDto, "CreateTreeDataResourceRespDto"),
                (CreateTreeDataResourceResponseDto, "CreateTreeDataResourceResponseDto"),
// @end
// @if genauth-ueba
                (CreateUebaDto, "CreateUEBADto"),
                (CreateUebaRespDto, "CreateUEBARespDto"),
// @end
// @if genauth-users
                (CreateUserBatchReqDto, "CreateUserBatchReqDto"),
                (CreateUserInfoDto, "CreateUserInfoDto"),
                (CreateUserOptionsDto, "CreateUserOptionsDto"),
                (CreateUserOtpDto, "CreateUserOtpDto"),
                (CreateUserReqDto, "CreateUserReqDto"),
// @end
// @if genauth-webhooks
                (CreateWebhookDto, "CreateWebhookDto"),
                (CreateWebhookRespDto, "CreateWebhookRespDto"),
// @end
// @if genauth-packages
                (CurrentUsageDto, "CurrentUsageDto"),
                (CurrentUsageRespDto, "CurrentUsageRespDto"),
// @end
// @if genauth-custom-fields
                (CustomFieldDto, "CustomFieldDto"),
// @end
// @if genauth-custom-fields genauth-invitations
                (CustomFieldI18n, "CustomFieldI18n"),
// @end
// @if genauth-custom-fields
                (CustomFieldListRespDto, "CustomFieldListRespDto"),
                (CustomFieldSelectOption, "CustomFieldSelectOption"),
// @end
// @if genauth-data-permissions
                (DataPoliciesPaginatedRespDto, "DataPoliciesPaginatedRespDto"),
                (DataPoliciesSimplePaginatedRespDto, "DataPoliciesSimplePaginatedRespDto"),
                (DataResourceSimpleRespDto, "DataResourceSimpleRespDto"),
                (DataResourceTreeStructs, "DataResourceTreeStructs"),
                (DataResourcesPaginatedRespDto, "DataResourcesPaginatedRespDto"),
                (DataStatementPermissionDto, "DataStatementPermissionDto"),
                (DataSubjectRespDto, "DataSubjectRespDto"),
// @end
// @if genauth-invitations
                (DefaultPasswordConfigDto, "DefaultPasswordConfigDto"),
// @end
// @if genauth-events
                (DefineEventDto, "DefineEventDto"),
// @end
// @if genauth-access-keys
                (DeleteAccessKeyDto, "DeleteAccessKeyDto"),
// @end
// @if genauth-roles
                (DeleteAdminRoleDto, "DeleteAdminRoleDto"),
// @end
// @if genauth-applications
                (DeleteApplicationDto, "DeleteApplicationDto"),
                (DeleteApplicationPermissionRecordItem, "DeleteApplicationPermissionRecordItem"),
// @end
// @if genauth-asa-accounts
                (DeleteAsaAccountBatchDto, "DeleteAsaAccountBatchDto"),
                (DeleteAsaAccountDto, "DeleteAsaAccountDto"),
// @end
// @if genauth-data-permissions
                (DeleteAuthorizeDataPolicyDto, "DeleteAuthorizeDataPolicyDto"),
// @end
// @if genauth-resources
                (DeleteCommonResourcesBatchDto, "DeleteCommonResourcesBatchDto"),
// @end
// @if genauth-custom-fields
                (DeleteCustomFieldDto, "DeleteCustomFieldDto"),
                (DeleteCustomFieldsReqDto, "DeleteCustomFieldsReqDto"),
// @end
// @if genauth-data-permissions
                (DeleteDataPolicyDto, "DeleteDataPolicyDto"),
                (DeleteDataResourceDto, "DeleteDataResourceDto"),
// @end
// @if genauth-departments
                (DeleteDepartmentReqDto, "DeleteDepartmentReqDto"),
                (DeleteDepartmentSyncRelationReqDto, "DeleteDepartmentSyncRelationReqDto"),
// @end
// @if genauth-devices
                (DeleteDeviceExclusiveValidScopeSettingsByIdsDto, "DeleteDeviceExclusiveValidScopeSettingsByIdsDto"),
// @end
// @if genauth-data-permissions
                (DeleteDnefReq, "DeleteDnefReq"),
// @end
// @if genauth-ext-idp
                (DeleteExtIdpConnDto, "DeleteExtIdpConnDto"),
                (DeleteExtIdpDto, "DeleteExtIdpDto"),
// @end
// @if genauth-groups
                (DeleteGroupsReqDto, "DeleteGroupsReqDto"),
// @end
// @if genauth-invitations
                (DeleteInvitationPolicyByIdsDto, "DeleteInvitationPolicyByIdsDto"),
                (DeleteInvitationRosterBatchDto, "DeleteInvitationRosterBatchDto"),
                (DeleteInvitationRosterDto, "DeleteInvitationRosterDto"),
// @end
// @if genauth-tenants
                (DeleteMultipleTenantAdminBodyDto, "DeleteMultipleTenantAdminBodyDto"),
// @end
// @if genauth-resources
                (DeleteNamespaceDto, "DeleteNamespaceDto"),
                (DeleteNamespacesBatchDto, "DeleteNamespacesBatchDto"),
// @end
// @if genauth-organizations
                (DeleteOrganizationReqDto, "DeleteOrganizationReqDto"),
// @end
// @if genauth-data-permissions
                (DeletePermissionNamespaceDto, "DeletePermissionNamespaceDto"),
                (DeletePermissionNamespacesBatchDto, "DeletePermissionNamespacesBatchDto"),
// @end
// @if genauth-pipelines
                (DeletePipelineFunctionDto, "DeletePipelineFunctionDto"),
// @end
// @if genauth-public-accounts
                (DeletePublicAccountsBatchDto, "DeletePublicAccountsBatchDto"),
                (DeletePublicAccountsBatchOptionsDto, "DeletePublicAccountsBatchOptionsDto"),
// @end
// @if genauth-resources
                (DeleteResourceDto, "DeleteResourceDto"),
                (DeleteResourcesBatchDto, "DeleteResourcesBatchDto"),
// @end
// @if genauth-roles
                (DeleteRoleBatchDto, "DeleteRoleBatchDto"),
                (DeleteRoleDto, "DeleteRoleDto"),
// @end
// @if genauth-invitations
                (DeleteRosterUsersDto, "DeleteRosterUsersDto"),
// @end
// @if genauth-tenants
                (DeleteTenantCooperatorBodyDto, "DeleteTenantCooperatorBodyDto"),
                (DeleteTenantDto, "DeleteTenantDto"),
// @end
// @if genauth-devices
                (DeleteTerminalUserDto, "DeleteTerminalUserDto"),
// @end
// @if genauth-users
                (DeleteUserSyncRelationReqDto, "DeleteUserSyncRelationReqDto"),
                (DeleteUsersBatchDto, "DeleteUsersBatchDto"),
                (DeleteUsersBatchOptionsDto, "DeleteUsersBatchOptionsDto"),
// @end
// @if genauth-webhooks
                (DeleteWebhookDto, "DeleteWebhookDto"),
// @end
// @if genauth-whitelists
                (DeleteWhitelistDto, "DeleteWhitelistDto"),
                (DeleteWhitelistOfAppDto, "DeleteWhitelistOfAppDto"),
// @end
// @if genauth-departments
                (DepartmentDto, "DepartmentDto"),
// @end
// @if genauth-departments genauth-invitations genauth-public-accounts genauth-users
                (DepartmentI18nDto, "DepartmentI18nDto"),
// @end
// @if genauth-departments
                (DepartmentListRespDto, "DepartmentListRespDto"),
                (DepartmentPaginatedRespDto, "DepartmentPaginatedRespDto"),
                (DepartmentPagingDto, "DepartmentPagingDto"),
                (DepartmentSingleRespDto, "DepartmentSingleRespDto"),
                (DepartmentSortingDto, "DepartmentSortingDto"),
// @end
// @if genauth-devices
                (DeviceExclusiveValidScopeAppDataDto, "DeviceExclusiveValidScopeAppDataDto"),
                (DeviceRuleDto, "DeviceRuleDto"),
                (DeviceStatusRespDto, "DeviceStatusRespDto"),
                (DeviceStatusResponseDataDto, "DeviceStatusResponseDataDto"),
// @end
// @if genauth-data-permissions
                (DnefPaginatedRespDto, "DnefPaginatedRespDto"),
// @end
// @if genauth-metadata
                (DropDownItemDto, "DropDownItemDto"),
// @end
// @if genauth-messages
                (EmailProviderDto, "EmailProviderDto"),
                (EmailProviderRespDto, "EmailProviderRespDto"),
                (EmailTemplateCategoryDto, "EmailTemplateCategoryDto"),
// @end
// @if genauth-invitations genauth-messages
                (EmailTemplateDto, "EmailTemplateDto"),
// @end
// @if genauth-invitations
                (EmailTemplateQueryDto, "EmailTemplateQueryDto"),
// @end
// @if genauth-messages
                (EmailTemplateSingleItemRespDto, "EmailTemplateSingleItemRespDto"),
// @end
// @if genauth-invitations
                (ErrMsgI18nDto, "ErrMsgI18nDto"),
// @end
// @if genauth-events
                (EventAppDto, "EventAppDto"),
                (EventAppPaginatedRespDto, "EventAppPaginatedRespDto"),
                (EventAppPagingDto, "EventAppPagingDto"),
// @end
// @if genauth-metadata
                (MetadataExpand, "Expand"),
                (ExportMetadataDto, "ExportMetadataDto"),
                (ExportModelDto, "ExportModelDto"),
// @end
// @if genauth-invitations
                (ExportUsersDto, "ExportUsersDto"),
// @end
// @if genauth-ext-idp
                (ExtIdpConnDetail, "ExtIdpConnDetail"),
                (ExtIdpConnDetailSingleRespDto, "ExtIdpConnDetailSingleRespDto"),
                (ExtIdpDetail, "ExtIdpDetail"),
                (ExtIdpDetailSingleRespDto, "ExtIdpDetailSingleRespDto"),
                (ExtIdpDto, "ExtIdpDto"),
                (ExtIdpListPaginatedRespDto, "ExtIdpListPaginatedRespDto"),
                (ExtIdpListPagingDto, "ExtIdpListPagingDto"),
                (ExtIdpSingleRespDto, "ExtIdpSingleRespDto"),
// @end
// @if genauth-data-permissions
                (ExtendField, "ExtendField"),
// @end
// @if genauth-invitations
                (ExtendsFieldDto, "ExtendsFieldDto"),
// @end
// @if genauth-approvals
                (ApprovalExtraParams, "ExtraParams"),
// @end
// @if genauth-metadata
                (MetadataFilterDto, "FilterDto"),
                (FunctionFieldListResDto, "FunctionFieldListResDto"),
                (FunctionModelDto, "FunctionModelDto"),
                (FunctionModelFieldDto, "FunctionModelFieldDto"),
                (FunctionModelFieldIdDto, "FunctionModelFieldIdDto"),
                (FunctionModelFieldResDto, "FunctionModelFieldResDto"),
                (FunctionModelIdDto, "FunctionModelIdDto"),
                (FunctionModelListDto, "FunctionModelListDto"),
                (FunctionModelOperateIdDto, "FunctionModelOperateIdDto"),
                (FunctionModelResDto, "FunctionModelResDto"),
                (FunctionModelValueListDto, "FunctionModelValueListDto"),
                (FunctionModelValueListResDto, "FunctionModelValueListResDto"),
                (FunctionModelValueResDto, "FunctionModelValueResDto"),
// @end
// @if genauth-invitations
                (GenerateInvitationLinkDto, "GenerateInvitationLinkDto"),
                (GenerateInvitationLinkRespDto, "GenerateInvitationLinkRespDto"),
// @end
// @if genauth-tenants
                (GenerateInviteTenantUserLink, "GenerateInviteTenantUserLink"),
// @end
// @if genauth-audit-logs
                (GeoIp, "GeoIp"),
                (GeoIpLocation, "GeoIpLocation"),
// @end
// @if genauth-access-keys
                (GetAccessKeyRespDto, "GetAccessKeyRespDto"),
                (GetAccessKeyResponseDto, "GetAccessKeyResponseDto"),
// @end
// @if genauth-audit-logs
                (GetAdminAuditLogsDto, "GetAdminAuditLogsDto"),
// @end
// @if genauth-metadata
                (GetAllRowByScrollidDto, "GetAllRowByScrollidDto"),
                (GetAllRowByScrollidResDto, "GetAllRowByScrollidResDto"),
                (GetAllRowDto, "GetAllRowDto"),
                (GetAllRowVyScrollidDto, "GetAllRowVyScrollidDto"),
// @end
// @if genauth-applications
                (GetApplicationPermissionStrategyDataDto, "GetApplicationPermissionStrategyDataDto"),
                (GetApplicationPermissionStrategyRespDto, "GetApplicationPermissionStrategyRespDto"),
                (GetApplicationSecretDataDto, "GetApplicationSecretDataDto"),
                (GetApplicationSecretRespDto, "GetApplicationSecretRespDto"),
// @end
// @if genauth-asa-accounts
                (GetAsaAccountAssignedTargetDataDto, "GetAsaAccountAssignedTargetDataDto"),
                (GetAsaAccountAssignedTargetRespDto, "GetAsaAccountAssignedTargetRespDto"),
                (GetAsaAccountBatchDto, "GetAsaAccountBatchDto"),
// @end
// @if genauth-custom-fields
                (GetCustomDataRespDto, "GetCustomDataRespDto"),
// @end
// @if genauth-data-permissions
                (GetDataPolicyRespDto, "GetDataPolicyRespDto"),
                (GetDataPolicyResponseDto, "GetDataPolicyResponseDto"),
                (GetDataResourceRespDto, "GetDataResourceRespDto"),
                (GetDataResourceResponseDto, "GetDataResourceResponseDto"),
// @end
// @if genauth-departments
                (GetDepartmentByIdReqDto, "GetDepartmentByIdReqDto"),
// @end
// @if genauth-devices
                (GetDeviceExclusiveRuleDataDto, "GetDeviceExclusiveRuleDataDto"),
                (GetDeviceExclusiveRuleRespDto, "GetDeviceExclusiveRuleRespDto"),
                (GetDeviceExclusiveValidScopeAppRespDto, "GetDeviceExclusiveValidScopeAppRespDto"),
                (GetDeviceExclusiveValidScopeDataDto, "GetDeviceExclusiveValidScopeDataDto"),
                (GetDeviceExclusiveValidScopeRespDto, "GetDeviceExclusiveValidScopeRespDto"),
                (GetDeviceExclusiveWhiteListDataDto, "GetDeviceExclusiveWhiteListDataDto"),
                (GetDeviceExclusiveWhiteListRespDto, "GetDeviceExclusiveWhiteListRespDto"),
// @end
// @if genauth-invitations
                (GetEmailTemplateRespDto, "GetEmailTemplateRespDto"),
// @end
// @if genauth-messages
                (GetEmailTemplatesDataDto, "GetEmailTemplatesDataDto"),
                (GetEmailTemplatesRespDto, "GetEmailTemplatesRespDto"),
// @end
// @if genauth-invitations
                (GetExtendsFieldsDto, "GetExtendsFieldsDto"),
                (GetExtendsFieldsRespDto, "GetExtendsFieldsRespDto"),
// @end
// @if genauth-data-permissions
                (GetExternalUserResourceStructDataDto, "GetExternalUserResourceStructDataDto"),
                (GetExternalUserResourceStructDto, "GetExternalUserResourceStructDto"),
                (GetExternalUserResourceStructRespDto, "GetExternalUserResourceStructRespDto"),
// @end
// @if genauth-invitations
                (GetImportExportTemplateRespDto, "GetImportExportTemplateRespDto"),
                (GetImportInviteeRespDto, "GetImportInviteeRespDto"),
// @end
// @if genauth-metadata
                (GetImportTemplateResDto, "GetImportTemplateResDto"),
// @end
// @if genauth
                (GetInvitationPolicyDto, "GetInvitationPolicyDto"),
// @end
// @if genauth-invitations
                (GetInvitationPolicyRespDto, "GetInvitationPolicyRespDto"),
// @end
// @if genauth-applications genauth-mfa
                (GetMapInfoRespDto, "GetMapInfoRespDto"),
                (GetMfaInfoDataDto, "GetMfaInfoDataDto"),
// @end
// @if genauth-packages
                (GetOrdersRes, "GetOrdersRes"),
// @end
// @if genauth-mfa
                (GetOtpSecretRespDto, "GetOtpSecretRespDto"),
// @end
// @if genauth-data-permissions
                (GetPermissionNamespaceListResponseDto, "GetPermissionNamespaceListResponseDto"),
                (GetPermissionNamespaceRespDto, "GetPermissionNamespaceRespDto"),
                (GetPermissionNamespaceResponseDto, "GetPermissionNamespaceResponseDto"),
// @end
// @if genauth-posts
                (GetPostByIdListDto, "GetPostByIdListDto"),
// @end
// @if genauth-metadata
                (GetRelationInfoDto, "GetRelationInfoDto"),
// @end
// @if genauth-resources
                (GetResourceAuthorizedTargetDataDto, "GetResourceAuthorizedTargetDataDto"),
                (GetResourceAuthorizedTargetRespDto, "GetResourceAuthorizedTargetRespDto"),
                (GetResourceAuthorizedTargetsDto, "GetResourceAuthorizedTargetsDto"),
// @end
// @if genauth-metadata
                (GetRowBatchDto, "GetRowBatchDto"),
// @end
// @if genauth-applications
                (GetSubjectAuthDataDto, "GetSubjectAuthDataDto"),
                (GetSubjectAuthRespDto, "GetSubjectAuthRespDto"),
// @end
// @if genauth-tenants
                (GetTenantUserDto, "GetTenantUserDto"),
// @end
// @if genauth-invitations
                (GetUniversalInvitationDto, "GetUniversalInvitationDto"),
                (GetUniversalInvitationRespDto, "GetUniversalInvitationRespDto"),
// @end
// @if genauth-audit-logs
                (GetUserActionLogsDto, "GetUserActionLogsDto"),
// @end
// @if genauth-users
                (GetUserEncryptPasswordBatchDataDto, "GetUserEncryptPasswordBatchDataDto"),
                (GetUserEncryptPasswordBatchDto, "GetUserEncryptPasswordBatchDto"),
                (GetUserEncryptPasswordBatchRespDto, "GetUserEncryptPasswordBatchRespDto"),
                (GetUserPasswordCiphertextDataDto, "GetUserPasswordCiphertextDataDto"),
                (GetUserPasswordCiphertextDto, "GetUserPasswordCiphertextDto"),
                (GetUserPasswordCiphertextRespDto, "GetUserPasswordCiphertextRespDto"),
// @end
// @if genauth-data-permissions
                (GetUserPermissionListDataDto, "GetUserPermissionListDataDto"),
                (GetUserPermissionListDto, "GetUserPermissionListDto"),
                (GetUserPermissionListRespDto, "GetUserPermissionListRespDto"),
                (GetUserResourcePermissionList, "GetUserResourcePermissionList"),
                (GetUserResourcePermissionListDataDto, "GetUserResourcePermissionListDataDto"),
                (GetUserResourcePermissionListDto, "GetUserResourcePermissionListDto"),
                (GetUserResourcePermissionListRespDto, "GetUserResourcePermissionListRespDto"),
                (GetUserResourceStructDataDto, "GetUserResourceStructDataDto"),
                (GetUserResourceStructDto, "GetUserResourceStructDto"),
                (GetUserResourceStructRespDto, "GetUserResourceStructRespDto"),
// @end
// @if genauth-webhooks
                (GetWebhookRespDto, "GetWebhookRespDto"),
                (GetWebhooksData, "GetWebhooksData"),
                (GetWebhooksRespDto, "GetWebhooksRespDto"),
// @end
// @if genauth-ext-idp
                (GetWechatAccessTokenDataDto, "GetWechatAccessTokenDataDto"),
                (GetWechatAccessTokenDto, "GetWechatAccessTokenDto"),
                (GetWechatAccessTokenInfoRespDto, "GetWechatAccessTokenInfoRespDto"),
// @end
// @if genauth-packages
                (GoodsPackageDto, "GoodsPackageDto"),
// @end
// @if genauth-data-permissions
                (GroupBo, "GroupBo"),
// @end
// @if genauth-groups
                (GroupDto, "GroupDto"),
                (GroupListRespDto, "GroupListRespDto"),
// @end
// @if genauth-groups genauth-public-accounts genauth-users
                (GroupPaginatedRespDto, "GroupPaginatedRespDto"),
                (GroupPagingDto, "GroupPagingDto"),
// @end
// @if genauth-groups
                (GroupSingleRespDto, "GroupSingleRespDto"),
// @end
// @if genauth-users
                (HasAnyRoleDto, "HasAnyRoleDto"),
                (HasAnyRoleOptionsDto, "HasAnyRoleOptionsDto"),
                (HasAnyRoleReqDto, "HasAnyRoleReqDto"),
                (HasAnyRoleRespDto, "HasAnyRoleRespDto"),
                (HasRoleRolesDto, "HasRoleRolesDto"),
// @end
// @if genauth-devices
                (IpRuleDto, "IPRuleDto"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
                (IdentityDto, "IdentityDto"),
// @end
// @if genauth-users
                (IdentityListRespDto, "IdentityListRespDto"),
// @end
// @if genauth-invitations
                (ImportExportTemplateRespDto, "ImportExportTemplateRespDto"),
                (ImportInviteeDto, "ImportInviteeDto"),
// @end
// @if genauth-metadata
                (ImportMetadataDto, "ImportMetadataDto"),
                (ImportModelDto, "ImportModelDto"),
// @end
// @if genauth-mfa
                (ImportOtpItemDataDto, "ImportOtpItemDataDto"),
                (ImportOtpItemDto, "ImportOtpItemDto"),
                (ImportOtpReqDto, "ImportOtpReqDto"),
// @end
// @if genauth-tenants
                (ImportTenantDataDto, "ImportTenantDataDto"),
                (ImportTenantDto, "ImportTenantDto"),
                (ImportTenantHistoryDataDto, "ImportTenantHistoryDataDto"),
                (ImportTenantHistoryRespDto, "ImportTenantHistoryRespDto"),
                (ImportTenantNotifyUseDataDto, "ImportTenantNotifyUseDataDto"),
                (ImportTenantNotifyUserRespDto, "ImportTenantNotifyUserRespDto"),
                (ImportTenantRespDto, "ImportTenantRespDto"),
// @end
// @if genauth-invitations
                (ImportUsersDto, "ImportUsersDto"),
                (InvitationConfigDto, "InvitationConfigDto"),
                (InvitationDepartmentRespDto, "InvitationDepartmentRespDto"),
                (InvitationLinkConfigDto, "InvitationLinkConfigDto"),
                (InvitationPolicyUserAttributionListDto, "InvitationPolicyUserAttributionListDto"),
// @end
// @if genauth
                (InvitationPostRespDto, "InvitationPostRespDto"),
// @end
// @if genauth-invitations
                (InvitationRosterDto, "InvitationRosterDto"),
                (InvitationRosterPaginationDto, "InvitationRosterPaginationDto"),
                (InvitationRosterPaginationRespDto, "InvitationRosterPaginationRespDto"),
                (InvitationRosterSingleRespDto, "InvitationRosterSingleRespDto"),
                (InvitationUserDto, "InvitationUserDto"),
                (InvitationUserPaginationDto, "InvitationUserPaginationDto"),
                (InvitationUserPaginationRespDto, "InvitationUserPaginationRespDto"),
// @end
// @if genauth-tenants
                (InviteTenantUserRecord, "InviteTenantUserRecord"),
                (InviteTenantUserRecordListDto, "InviteTenantUserRecordListDto"),
                (InviteTenantUserRecordListRespDto, "InviteTenantUserRecordListRespDto"),
                (InviteTenantUsersDto, "InviteTenantUsersDto"),
                (InviteTenantUsersRespDto, "InviteTenantUsersRespDto"),
// @end
// @if genauth-risk-lists
                (IpListCreateDto, "IpListCreateDto"),
                (IpListPaginatedRespDto, "IpListPaginatedRespDto"),
                (IpListPagingDto, "IpListPagingDto"),
                (IpListRespDto, "IpListRespDto"),
// @end
// @if genauth-resources
                (IsActionAllowedDataDto, "IsActionAllowedDataDto"),
                (IsActionAllowedDto, "IsActionAllowedDto"),
                (IsActionAllowedRespDtp, "IsActionAllowedRespDtp"),
// @end
// @if genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks genauth-whitelists
                (IsSuccessDto, "IsSuccessDto"),
// @end
// @if genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks
                (IsSuccessRespDto, "IsSuccessRespDto"),
// @end
// @if genauth-users
                (IsUserExistsDto, "IsUserExistsDto"),
                (IsUserExistsReqDto, "IsUserExistsReqDto"),
                (IsUserExistsRespDto, "IsUserExistsRespDto"),
// @end
// @if genauth-departments
                (IsUserInDepartmentDataDto, "IsUserInDepartmentDataDto"),
                (IsUserInDepartmentRespDto, "IsUserInDepartmentRespDto"),
// @end
// @if genauth-public-accounts
                (KickPublicAccountsDto, "KickPublicAccountsDto"),
                (KickPublicAccountsOptionsDto, "KickPublicAccountsOptionsDto"),
// @end
// @if genauth-users
                (KickUsersDto, "KickUsersDto"),
                (KickUsersOptionsDto, "KickUsersOptionsDto"),
// @end
// @if genauth-custom-fields genauth-departments genauth-invitations genauth-organizations genauth-public-accounts genauth-users
                (LangObject, "LangObject"),
                (LangUnit, "LangUnit"),
// @end
// @if genauth-applications
                (LanguageCoinfigDto, "LanguageCoinfigDto"),
// @end
// @if genauth-ldap-server
                (LdapConfigInfoDto, "LdapConfigInfoDto"),
                (LdapConfigInfoRespDto, "LdapConfigInfoRespDto"),
                (LdapGetBindPwdRespDto, "LdapGetBindPwdRespDto"),
                (LdapLogDto, "LdapLogDto"),
                (LdapLogRespDto, "LdapLogRespDto"),
                (LdapOperateRespDto, "LdapOperateRespDto"),
                (LdapSaveDto, "LdapSaveDto"),
                (LdapSetEnabledFlagDto, "LdapSetEnabledFlagDto"),
                (LdapUpdateDto, "LdapUpdateDto"),
// @end
// @if genauth-users
                (LinkIdentityDataDto, "LinkIdentityDataDto"),
                (LinkIdentityDto, "LinkIdentityDto"),
                (LinkIdentityResDto, "LinkIdentityResDto"),
// @end
// @if genauth-access-keys
                (ListAccessKeyRespDto, "ListAccessKeyRespDto"),
                (ListAccessKeyResponseDto, "ListAccessKeyResponseDto"),
// @end
// @if genauth-applications
                (ListApplicationActiveUsersDto, "ListApplicationActiveUsersDto"),
                (ListApplicationActiveUsersOptionsDto, "ListApplicationActiveUsersOptionsDto"),
                (ListApplicationAuthDataDto, "ListApplicationAuthDataDto"),
                (ListApplicationAuthDto, "ListApplicationAuthDto"),
                (ListApplicationAuthPaginatedDataDto, "ListApplicationAuthPaginatedDataDto"),
                (ListApplicationAuthPaginatedRespDto, "ListApplicationAuthPaginatedRespDto"),
                (ListApplicationSubjectDataDto, "ListApplicationSubjectDataDto"),
                (ListApplicationSubjectDataListDto, "ListApplicationSubjectDataListDto"),
                (ListApplicationSubjectRespDto, "ListApplicationSubjectRespDto"),
// @end
// @if genauth-users
                (ListArchivedUsersRespDto, "ListArchivedUsersRespDto"),
                (ListArchivedUsersSingleRespDto, "ListArchivedUsersSingleRespDto"),
// @end
// @if genauth-applications
                (ListAuthSubjectDto, "ListAuthSubjectDto"),
// @end
// @if genauth-custom-fields
                (ListCistomFieldsResDto, "ListCistomFieldsResDto"),
// @end
// @if genauth
                (ListCustomFieldsDto, "ListCustomFieldsDto"),
// @end
// @if genauth-data-permissions
                (ListDataPoliciesPaginatedRespDto, "ListDataPoliciesPaginatedRespDto"),
                (ListDataPoliciesRespDto, "ListDataPoliciesRespDto"),
                (ListDataPolicySubjectPageDto, "ListDataPolicySubjectPageDto"),
                (ListDataPolicySubjectPaginatedRespDto, "ListDataPolicySubjectPaginatedRespDto"),
                (ListDataResourcesPaginatedRespDto, "ListDataResourcesPaginatedRespDto"),
                (ListDataResourcesRespDto, "ListDataResourcesRespDto"),
                (ListDnefPaginatedRespDto, "ListDnefPaginatedRespDto"),
// @end
// @if genauth-invitations
                (ListInvitationRosterByPolicyIdDto, "ListInvitationRosterByPolicyIdDto"),
                (ListInvitationRosterDto, "ListInvitationRosterDto"),
                (ListInvitationUserDto, "ListInvitationUserDto"),
// @end
// @if genauth-data-permissions
                (ListPermissionViewDto, "ListPermissionViewDto"),
                (ListPermissionViewPaginatedRespDto, "ListPermissionViewPaginatedRespDto"),
                (ListPermissionViewRespDto, "ListPermissionViewRespDto"),
                (ListPermissionViewResponseDto, "ListPermissionViewResponseDto"),
// @end
// @if genauth-posts
                (ListPostBatchDto, "ListPostBatchDto"),
// @end
// @if genauth-public-accounts
                (ListPublicAccountsAdvancedFilterItemDto, "ListPublicAccountsAdvancedFilterItemDto"),
                (ListPublicAccountsOptionsDto, "ListPublicAccountsOptionsDto"),
                (ListPublicAccountsRequestDto, "ListPublicAccountsRequestDto"),
// @end
// @if genauth-data-permissions
                (ListResourceTargetsDataDto, "ListResourceTargetsDataDto"),
                (ListResourceTargetsDto, "ListResourceTargetsDto"),
                (ListResourceTargetsDtoResp, "ListResourceTargetsDtoResp"),
                (ListResourceTargetsRespDto, "ListResourceTargetsRespDto"),
                (ListSimpleDataPoliciesPaginatedRespDto, "ListSimpleDataPoliciesPaginatedRespDto"),
                (ListSimpleDataPoliciesRespDto, "ListSimpleDataPoliciesRespDto"),
// @end
// @if genauth-tenants
                (ListTenantAdminDto, "ListTenantAdminDto"),
                (ListTenantUserDto, "ListTenantUserDto"),
                (ListTenantUsersOptionsDto, "ListTenantUsersOptionsDto"),
// @end
// @if genauth-users
                (ListUsersAdvancedFilterItemDto, "ListUsersAdvancedFilterItemDto"),
                (ListUsersOptionsDto, "ListUsersOptionsDto"),
                (ListUsersRequestDto, "ListUsersRequestDto"),
// @end
// @if genauth-webhooks
                (ListWebhookLogs, "ListWebhookLogs"),
                (ListWebhookLogsData, "ListWebhookLogsData"),
                (ListWebhookLogsRespDto, "ListWebhookLogsRespDto"),
// @end
// @if genauth-audit-logs
                (ListWebhooksDto, "ListWebhooksDto"),
// @end
// @if genauth-security-settings
                (LoginAnomalyDetectionConfigDto, "LoginAnomalyDetectionConfigDto"),
                (LoginFailCheckConfigDto, "LoginFailCheckConfigDto"),
                (LoginIpWhitelistCheckConfigDto, "LoginIpWhitelistCheckConfigDto"),
                (LoginPassowrdFailCheckConfigDto, "LoginPassowrdFailCheckConfigDto"),
                (MfaDisableSettingsDto, "MFADisableSettingsDto"),
// @end
// @if genauth-applications genauth-security-settings
                (MfaSettingsDto, "MFASettingsDto"),
                (MfaSettingsRespDto, "MFASettingsRespDto"),
// @end
// @if genauth-packages
                (MauPeriodUsageHistory, "MauPeriodUsageHistory"),
                (MauPeriodUsageHistoryDto, "MauPeriodUsageHistoryDto"),
// @end
// @if genauth-metadata
                (MetadataGroupDto, "MetadataGroupDto"),
                (MetadataListResDto, "MetadataListResDto"),
// @end
// @if genauth-tenants
                (MultipleTenantAdminDto, "MultipleTenantAdminDto"),
                (MultipleTenantAdminListPagingDto, "MultipleTenantAdminListPagingDto"),
                (MultipleTenantAdminPaginatedRespDto, "MultipleTenantAdminPaginatedRespDto"),
// @end
// @if genauth-resources
                (NamespaceDto, "NamespaceDto"),
                (NamespaceListPaginatedRespDto, "NamespaceListPaginatedRespDto"),
                (NamespaceListPagingDto, "NamespaceListPagingDto"),
                (NamespaceListRespDto, "NamespaceListRespDto"),
                (NamespaceRespDto, "NamespaceRespDto"),
                (NamespaceRolesListPaginatedRespDto, "NamespaceRolesListPaginatedRespDto"),
                (NamespaceRolesListPagingDto, "NamespaceRolesListPagingDto"),
                (NamespaceRolesListRespDto, "NamespaceRolesListRespDto"),
                (NamespacesListRespDto, "NamespacesListRespDto"),
// @end
// @if genauth-data-permissions
                (NodeBo, "NodeBo"),
// @end
// @if genauth-events
                (OpenEventDto, "OpenEventDto"),
                (OpenEventPaginatedRespDto, "OpenEventPaginatedRespDto"),
                (OpenEventPagingDto, "OpenEventPagingDto"),
// @end
// @if genauth-data-permissions
                (OpenResource, "OpenResource"),
// @end
// @if genauth-metadata
                (OperateModelDto, "OperateModelDto"),
// @end
// @if genauth-data-permissions
                (ExtendFieldOption, "Option"),
// @end
// @if genauth-packages
                (OrderItem, "OrderItem"),
// @end
// @if genauth-organizations
                (OrganizationDto, "OrganizationDto"),
                (OrganizationListRespDto, "OrganizationListRespDto"),
                (OrganizationNameI18nDto, "OrganizationNameI18nDto"),
                (OrganizationPaginatedRespDto, "OrganizationPaginatedRespDto"),
                (OrganizationPagingDto, "OrganizationPagingDto"),
                (OrganizationSingleRespDto, "OrganizationSingleRespDto"),
// @end
// @if genauth-mfa
                (OtpSecretRespDto, "OtpSecretRespDto"),
// @end
// @if genauth-applications genauth-public-accounts genauth-tenants genauth-users
                (PaginationDto, "PaginationDto"),
// @end
// @if genauth-invitations
                (PaginationInvitationPolicyDataDto, "PaginationInvitationPolicyDataDto"),
                (PaginationInvitationPolicyQueryDto, "PaginationInvitationPolicyQueryDto"),
                (PaginationInvitationPolicyRespDto, "PaginationInvitationPolicyRespDto"),
                (PaginationUniversalInvitationApplicantDataDto, "PaginationUniversalInvitationApplicantDataDto"),
                (PaginationUniversalInvitationApplicantQueryDto, "PaginationUniversalInvitationApplicantQueryDto"),
                (PaginationUniversalInvitationApplicantRespDto, "PaginationUniversalInvitationApplicantRespDto"),
// @end
// @if genauth-audit-logs
                (ParsedUserAgent, "ParsedUserAgent"),
// @end
// @if genauth-data-permissions
                (PermissionNamespaceCheckExistsRespDto, "PermissionNamespaceCheckExistsRespDto"),
                (PermissionNamespaceListPaginatedRespDto, "PermissionNamespaceListPaginatedRespDto"),
                (PermissionNamespaceListPagingDto, "PermissionNamespaceListPagingDto"),
                (PermissionNamespaceRolesListPaginatedRespDto, "PermissionNamespaceRolesListPaginatedRespDto"),
                (PermissionNamespaceRolesListPagingDto, "PermissionNamespaceRolesListPagingDto"),
                (PermissionNamespaceRolesListRespDto, "PermissionNamespaceRolesListRespDto"),
                (PermissionNamespacesListRespDto, "PermissionNamespacesListRespDto"),
// @end
// @if genauth-pipelines
                (PipelineFunctionDto, "PipelineFunctionDto"),
                (PipelineFunctionPaginatedRespDto, "PipelineFunctionPaginatedRespDto"),
                (PipelineFunctionPagingDto, "PipelineFunctionPagingDto"),
                (PipelineFunctionSingleRespDto, "PipelineFunctionSingleRespDto"),
// @end
// @if genauth-data-permissions
                (PolicyBo, "PolicyBo"),
// @end
// @if genauth-groups genauth-resources genauth-users
                (PolicyCondition, "PolicyCondition"),
// @end
// @if genauth-invitations
                (PolicyExtendsFieldsDto, "PolicyExtendsFieldsDto"),
// @end
// @if genauth-posts
                (PostDto, "PostDto"),
                (PostInfoDto, "PostInfoDto"),
                (PostItemDto, "PostItemDto"),
                (PostListRespDto, "PostListRespDto"),
                (PostPaginatedRespDto, "PostPaginatedRespDto"),
                (PostPagingDto, "PostPagingDto"),
                (PostRespDto, "PostRespDto"),
// @end
// @if genauth-messages
                (PreviewEmailTemplateDataDto, "PreviewEmailTemplateDataDto"),
                (PreviewEmailTemplateDto, "PreviewEmailTemplateDto"),
                (PreviewEmailTemplateRespDto, "PreviewEmailTemplateRespDto"),
// @end
// @if genauth-users
                (PrincipalAuthenticationInfoDto, "PrincipalAuthenticationInfoDto"),
                (PrincipalAuthenticationInfoPaginatedRespDto, "PrincipalAuthenticationInfoPaginatedRespDto"),
                (PrincipalAuthenticationInfoPagingDto, "PrincipalAuthenticationInfoPagingDto"),
// @end
// @if genauth-events
                (PubEventDto, "PubEventDto"),
                (PubEventRespDataDto, "PubEventRespDataDto"),
                (PubEventRespDto, "PubEventRespDto"),
// @end
// @if genauth-public-accounts
                (PublicAccountDto, "PublicAccountDto"),
                (PublicAccountListRespDto, "PublicAccountListRespDto"),
                (PublicAccountPaginatedRespDto, "PublicAccountPaginatedRespDto"),
                (PublicAccountPagingDto, "PublicAccountPagingDto"),
                (PublicAccountSingleRespDto, "PublicAccountSingleRespDto"),
// @end
// @if genauth-security-settings
                (QrcodeLoginStrategyDto, "QrcodeLoginStrategyDto"),
// @end
// @if genauth-devices
                (QueryTerminalAppsDto, "QueryTerminalAppsDto"),
// @end
// @if genauth-invitations
                (QuickFilterInvitationUserDto, "QuickFilterInvitationUserDto"),
                (QuickFilterInviteePaginationDto, "QuickFilterInviteePaginationDto"),
                (QuickFilterInviteePaginationRespDto, "QuickFilterInviteePaginationRespDto"),
                (QuickFilterInviteeRecordDto, "QuickFilterInviteeRecordDto"),
// @end
// @if genauth-pipelines
                (ReUploadPipelineFunctionDto, "ReUploadPipelineFunctionDto"),
// @end
// @if genauth-applications
                (RefreshApplicationSecretDataDto, "RefreshApplicationSecretDataDto"),
                (RefreshApplicationSecretDto, "RefreshApplicationSecretDto"),
                (RefreshApplicationSecretRespDto, "RefreshApplicationSecretRespDto"),
// @end
// @if genauth-security-settings
                (RegisterAnomalyDetectionConfigDto, "RegisterAnomalyDetectionConfigDto"),
// @end
// @if genauth-metadata
                (RelationOptionalRange, "RelationOptionalRange"),
                (RelationSearchDto, "RelationSearchDto"),
                (RelationValueListDto, "RelationValueListDto"),
                (RelationValueListResDto, "RelationValueListResDto"),
// @end
// @if genauth-departments
                (RemoveDepartmentMembersReqDto, "RemoveDepartmentMembersReqDto"),
// @end
// @if genauth-groups
                (RemoveGroupMembersReqDto, "RemoveGroupMembersReqDto"),
// @end
// @if genauth-invitations
                (RemoveInvitationPolicyUserAttributionDto, "RemoveInvitationPolicyUserAttributionDto"),
                (RemoveInvitationPolicyUserAttributionMainDepartmentDto, "RemoveInvitationPolicyUserAttributionMainDepartmentDto"),
                (RemoveInvitationPolicyUserAttributionsBatchDto, "RemoveInvitationPolicyUserAttributionsBatchDto"),
// @end
// @if genauth-posts
                (RemovePostDto, "RemovePostDto"),
// @end
// @if genauth-metadata
                (RemoveRelationValueDto, "RemoveRelationValueDto"),
                (RemoveRowDto, "RemoveRowDto"),
// @end
// @if genauth-departments
                (RemoveTenantDepartmentMembersReqDto, "RemoveTenantDepartmentMembersReqDto"),
// @end
// @if genauth-tenants
                (RemoveTenantUsersDto, "RemoveTenantUsersDto"),
// @end
// @if genauth-groups genauth-public-accounts genauth-users
                (ResGroupDto, "ResGroupDto"),
// @end
// @if genauth-users
                (ResetUserPrincipalAuthenticationInfoDto, "ResetUserPrincipalAuthenticationInfoDto"),
                (ResetUserPrincipalAuthenticationInfoOptionsDto, "ResetUserPrincipalAuthenticationInfoOptionsDto"),
// @end
// @if genauth-public-accounts genauth-users
                (ResignUserBatchReqDto, "ResignUserBatchReqDto"),
                (ResignUserDataDto, "ResignUserDataDto"),
// @end
// @if genauth-users
                (ResignUserReqDto, "ResignUserReqDto"),
// @end
// @if genauth-public-accounts genauth-users
                (ResignUserRespDto, "ResignUserRespDto"),
// @end
// @if genauth-resources
                (ResourceAction, "ResourceAction"),
                (ResourceAuthorizedTargetDto, "ResourceAuthorizedTargetDto"),
                (ResourceDto, "ResourceDto"),
                (ResourceItemDto, "ResourceItemDto"),
                (ResourceListRespDto, "ResourceListRespDto"),
                (ResourcePaginatedRespDto, "ResourcePaginatedRespDto"),
                (ResourcePagingDto, "ResourcePagingDto"),
                (ResourceRespDto, "ResourceRespDto"),
// @end
// @if genauth-departments
                (CreateDepartmentTreeResult, "Result"),
// @end
// @if genauth-invitations
                (RevertRosterInvitationBatchDto, "RevertRosterInvitationBatchDto"),
                (RevertRosterInvitationDto, "RevertRosterInvitationDto"),
// @end
// @if genauth-tenants
                (ReviewTenantEnterpriseCertificationBodyDto, "ReviewTenantEnterpriseCertificationBodyDto"),
// @end
// @if genauth-applications
                (RevokeApplicationAccessDto, "RevokeApplicationAccessDto"),
// @end
// @if genauth-roles
                (RevokeRoleBatchDto, "RevokeRoleBatchDto"),
                (RevokeRoleDto, "RevokeRoleDto"),
// @end
// @if genauth-packages
                (RightItemDto, "RightItemDto"),
                (RightItemRes, "RightItemRes"),
// @end
// @if genauth-risk-lists
                (RiskListItemDto, "RiskListItemDto"),
                (RiskListPolicyCreateDto, "RiskListPolicyCreateDto"),
                (RiskListPolicyPagingDto, "RiskListPolicyPagingDto"),
                (RiskListPolicyRespDto, "RiskListPolicyRespDto"),
// @end
// @if genauth-roles
                (RoleAuthorizedResourcePaginatedRespDto, "RoleAuthorizedResourcePaginatedRespDto"),
                (RoleAuthorizedResourcePagingDto, "RoleAuthorizedResourcePagingDto"),
                (RoleAuthorizedResourcesRespDto, "RoleAuthorizedResourcesRespDto"),
// @end
// @if genauth-data-permissions
                (RoleBo, "RoleBo"),
// @end
// @if genauth-roles
                (RoleCheckParamsRespDto, "RoleCheckParamsRespDto"),
                (RoleCodeAndNamespaceDto, "RoleCodeAndNamespaceDto"),
                (RoleCodeDto, "RoleCodeDto"),
                (RoleDepartmentListPaginatedRespDto, "RoleDepartmentListPaginatedRespDto"),
                (RoleDepartmentListPagingDto, "RoleDepartmentListPagingDto"),
                (RoleDepartmentRespDto, "RoleDepartmentRespDto"),
// @end
// @if genauth-roles genauth-users
                (RoleDto, "RoleDto"),
// @end
// @if genauth-roles
                (RoleListItem, "RoleListItem"),
                (RoleListPageDto, "RoleListPageDto"),
                (RoleListPageRespDto, "RoleListPageRespDto"),
// @end
// @if genauth-roles genauth-users
                (RolePaginatedRespDto, "RolePaginatedRespDto"),
                (RolePagingDto, "RolePagingDto"),
// @end
// @if genauth-approvals
                (RolePermissionApplyApprovalObject, "RolePermissionApplyApprovalObject"),
// @end
// @if genauth-roles
                (RolePermissionListDto, "RolePermissionListDto"),
                (RoleSingleRespDto, "RoleSingleRespDto"),
// @end
// @if genauth-metadata
                (RowDto, "RowDto"),
// @end
// @if genauth-messages
                (SmtpEmailProviderConfig, "SMTPEmailProviderConfig"),
                (SmtpEmailProviderConfigInput, "SMTPEmailProviderConfigInput"),
// @end
// @if genauth-devices
                (SaveDeviceExclusiveValidScopeSettingsDto, "SaveDeviceExclusiveValidScopeSettingsDto"),
// @end
// @if genauth-metadata
                (MetadataScopeDto, "ScopeDto"),
// @end
// @if genauth-departments
                (SearchDepartmentsFilterItemDto, "SearchDepartmentsFilterItemDto"),
                (SearchDepartmentsListReqDto, "SearchDepartmentsListReqDto"),
                (SearchDepartmentsReqDto, "SearchDepartmentsReqDto"),
// @end
// @if genauth-security-settings
                (SecuritySettingsDto, "SecuritySettingsDto"),
                (SecuritySettingsRespDto, "SecuritySettingsRespDto"),
                (SelfUnlockAccountConfigDto, "SelfUnlockAccountConfigDto"),
// @end
// @if genauth-public-accounts genauth-users
                (SendCreateAccountNotificationDto, "SendCreateAccountNotificationDto"),
// @end
// @if genauth-tenants
                (SendEmailBatchDataDto, "SendEmailBatchDataDto"),
// @end
// @if genauth-messages
                (SendGridEmailProviderConfig, "SendGridEmailProviderConfig"),
                (SendGridEmailProviderConfigInput, "SendGridEmailProviderConfigInput"),
// @end
// @if genauth-tenants
                (SendManyTenantEmailDto, "SendManyTenantEmailDto"),
                (SendManyTenantSmsDto, "SendManyTenantSmsDto"),
// @end
// @if genauth-public-accounts genauth-users
                (SendResetPasswordNotificationDto, "SendResetPasswordNotificationDto"),
// @end
// @if genauth-invitations
                (SendRosterInvitationBatchDto, "SendRosterInvitationBatchDto"),
                (SendRosterInvitationDto, "SendRosterInvitationDto"),
// @end
// @if genauth-tenants
                (SendSmsBatchDataDto, "SendSmsBatchDataDto"),
                (SendSmsBatchRespDto, "SendSmsBatchRespDto"),
                (SendTenantEmailDto, "SendTenantEmailDto"),
                (SendTenantSmsDto, "SendTenantSmsDto"),
// @end
// @if genauth-users
                (SendUserResetPasswordEmailLinkBatchDto, "SendUserResetPasswordEmailLinkBatchDto"),
                (SendUserResetPasswordEmailLinkDto, "SendUserResetPasswordEmailLinkDto"),
// @end
// @if genauth-custom-fields
                (SetCustomDataDto, "SetCustomDataDto"),
                (SetCustomDataReqDto, "SetCustomDataReqDto"),
                (SetCustomFieldDto, "SetCustomFieldDto"),
                (SetCustomFieldsReqDto, "SetCustomFieldsReqDto"),
// @end
// @if genauth-invitations
                (SetInvitationPolicyUserAttributionMainDepartmentDto, "SetInvitationPolicyUserAttributionMainDepartmentDto"),
// @end
// @if genauth-mfa
                (SetMfaStatusDto, "SetMfaStatusDto"),
// @end
// @if genauth-public-accounts
                (SetPublicAccountBatchReqDto, "SetPublicAccountBatchReqDto"),
// @end
// @if genauth-custom-fields
                (SetUserBaseFieldDto, "SetUserBaseFieldDto"),
                (SetUserBaseFieldsReqDto, "SetUserBaseFieldsReqDto"),
// @end
// @if genauth-public-accounts genauth-users
                (SetUserDepartmentDto, "SetUserDepartmentDto"),
                (SetUserDepartmentsDto, "SetUserDepartmentsDto"),
                (SetUserDepartmentsOptionsDto, "SetUserDepartmentsOptionsDto"),
// @end
// @if genauth-public-accounts
                (SetUserGroupsDto, "SetUserGroupsDto"),
                (SetUserOfPublicAccountBatchReqDto, "SetUserOfPublicAccountBatchReqDto"),
// @end
// @if genauth-posts
                (SetUserPostsDto, "SetUserPostsDto"),
// @end
// @if genauth-public-accounts
                (SetUserRolesDto, "SetUserRolesDto"),
// @end
// @if genauth-public-accounts genauth-users
                (SortingDto, "SortingDto"),
// @end
// @if genauth-data-permissions
                (StrAuthorize, "StrAuthorize"),
                (StrResourceAuthAction, "StrResourceAuthAction"),
                (SubjectDto, "SubjectDto"),
                (SubjectRespDto, "SubjectRespDto"),
// @end
// @if genauth-devices
                (SuspendTerminalUserDto, "SuspendTerminalUserDto"),
// @end
// @if genauth-sync-tasks
                (SyncJobDto, "SyncJobDto"),
                (SyncJobLogsRespDto, "SyncJobLogsRespDto"),
                (SyncJobPaginatedRespDto, "SyncJobPaginatedRespDto"),
                (SyncJobPagingDto, "SyncJobPagingDto"),
                (SyncJobSingleRespDto, "SyncJobSingleRespDto"),
// @end
// @if genauth-departments genauth-users
                (SyncRelationListRespDto, "SyncRelationListRespDto"),
// @end
// @if genauth-sync-tasks
                (SyncRiskOperationDto, "SyncRiskOperationDto"),
                (SyncRiskOperationPaginatedRespDto, "SyncRiskOperationPaginatedRespDto"),
                (SyncRiskOperationPagingDto, "SyncRiskOperationPagingDto"),
                (SyncTaskActiveDirectoryClientConfig, "SyncTaskActiveDirectoryClientConfig"),
                (SyncTaskClientConfig, "SyncTaskClientConfig"),
                (SyncTaskDingtalkClientConfig, "SyncTaskDingtalkClientConfig"),
                (SyncTaskDto, "SyncTaskDto"),
                (SyncTaskFieldMapping, "SyncTaskFieldMapping"),
                (SyncTaskFxiaokeClientConfig, "SyncTaskFxiaokeClientConfig"),
                (SyncTaskItalentClientConfig, "SyncTaskItalentClientConfig"),
                (SyncTaskKayangClientConfig, "SyncTaskKayangClientConfig"),
                (SyncTaskLarkClientConfig, "SyncTaskLarkClientConfig"),
                (SyncTaskLdapClientConfig, "SyncTaskLdapClientConfig"),
                (SyncTaskMaycurClientConfig, "SyncTaskMaycurClientConfig"),
                (SyncTaskMokaClientConfig, "SyncTaskMokaClientConfig"),
                (SyncTaskPaginatedRespDto, "SyncTaskPaginatedRespDto"),
                (SyncTaskPagingDto, "SyncTaskPagingDto"),
                (SyncTaskProvisioningScope, "SyncTaskProvisioningScope"),
                (SyncTaskScimClientConfig, "SyncTaskScimClientConfig"),
                (SyncTaskSingleRespDto, "SyncTaskSingleRespDto"),
                (SyncTaskTimedScheduler, "SyncTaskTimedScheduler"),
                (SyncTaskWechatworkClientConfig, "SyncTaskWechatworkClientConfig"),
                (SyncTaskXiaoshouyiClientConfig, "SyncTaskXiaoshouyiClientConfig"),
// @end
// @if genauth-roles
                (TargetDto, "TargetDto"),
// @end
// @if genauth-applications
                (TenantApplicationDto, "TenantApplicationDto"),
                (TenantApplicationListPaginatedRespDto, "TenantApplicationListPaginatedRespDto"),
                (TenantApplicationListPagingDto, "TenantApplicationListPagingDto"),
// @end
// @if genauth-tenants
                (TenantCooperatorDto, "TenantCooperatorDto"),
                (TenantCooperatorListPagingDto, "TenantCooperatorListPagingDto"),
                (TenantCooperatorPaginatedRespDto, "TenantCooperatorPaginatedRespDto"),
                (TenantCooperatorSingleDto, "TenantCooperatorSingleDto"),
                (TenantCooperatorSingleRespDto, "TenantCooperatorSingleRespDto"),
                (TenantDto, "TenantDto"),
                (TenantEnterpriseCertificationRespDto, "TenantEnterpriseCertificationRespDto"),
                (TenantListPaginatedRespDto, "TenantListPaginatedRespDto"),
                (TenantListPagingDto, "TenantListPagingDto"),
                (TenantRespDto, "TenantRespDto"),
                (TenantSingleRespDto, "TenantSingleRespDto"),
                (TenantUserDto, "TenantUserDto"),
                (TenantUserListPaginatedRespDto, "TenantUserListPaginatedRespDto"),
                (TenantUserListPagingDto, "TenantUserListPagingDto"),
                (TenantUserRespDto, "TenantUserRespDto"),
                (TenantUserSingleRespDto, "TenantUserSingleRespDto"),
// @end
// @if genauth-messages
                (TencentExmailEmailProviderConfig, "TencentExmailEmailProviderConfig"),
                (TencentExmailEmailProviderConfigInput, "TencentExmailEmailProviderConfigInput"),
// @end
// @if genauth-devices
                (TerminalBaseDto, "TerminalBaseDto"),
                (TerminalInfoDto, "TerminalInfoDto"),
                (TerminalInfoRespDto, "TerminalInfoRespDto"),
// @end
// @if genauth-data-permissions
                (TreeAuthBo, "TreeAuthBo"),
                (TreeAuthorize, "TreeAuthorize"),
                (TreeResourceAuthAction, "TreeResourceAuthAction"),
                (TreeStructs, "TreeStructs"),
// @end
// @if genauth-sync-tasks
                (TriggerSyncRiskOperationDto, "TriggerSyncRiskOperationDto"),
                (TriggerSyncRiskOperationsDataDto, "TriggerSyncRiskOperationsDataDto"),
                (TriggerSyncRiskOperationsRespDto, "TriggerSyncRiskOperationsRespDto"),
                (TriggerSyncTaskDataDto, "TriggerSyncTaskDataDto"),
                (TriggerSyncTaskDto, "TriggerSyncTaskDto"),
                (TriggerSyncTaskRespDto, "TriggerSyncTaskRespDto"),
// @end
// @if genauth-webhooks
                (TriggerWebhookData, "TriggerWebhookData"),
                (TriggerWebhookDto, "TriggerWebhookDto"),
                (TriggerWebhookRespDto, "TriggerWebhookRespDto"),
// @end
// @if genauth-public-accounts
                (UnbindPublicAccountBatchReqDto, "UnbindPublicAccountBatchReqDto"),
// @end
// @if genauth-invitations
                (UniversalInvitationApplicantData, "UniversalInvitationApplicantData"),
// @end
// @if genauth-users
                (UnlinkIdentity, "UnlinkIdentity"),
                (UnlinkIdentityDataDto, "UnlinkIdentityDataDto"),
                (UnlinkIdentityResDto, "UnlinkIdentityResDto"),
// @end
// @if genauth-access-keys
                (UpdateAccessKeyDto, "UpdateAccessKeyDto"),
// @end
// @if genauth-applications
                (UpdateApplicationDto, "UpdateApplicationDto"),
                (UpdateApplicationLoginConfigInputDto, "UpdateApplicationLoginConfigInputDto"),
                (UpdateApplicationMfaSettingsDto, "UpdateApplicationMfaSettingsDto"),
                (UpdateApplicationPermissionStrategyDataDto, "UpdateApplicationPermissionStrategyDataDto"),
// @end
// @if genauth-asa-accounts
                (UpdateAsaAccountDto, "UpdateAsaAccountDto"),
// @end
// @if genauth-applications
                (UpdateAuthEnabledDto, "UpdateAuthEnabledDto"),
// @end
// @if genauth-data-permissions
                (UpdateDataPolicyDto, "UpdateDataPolicyDto"),
                (UpdateDataPolicyRespDto, "UpdateDataPolicyRespDto"),
                (UpdateDataPolicyResponseDto, "UpdateDataPolicyResponseDto"),
                (UpdateDataResourceDto, "UpdateDataResourceDto"),
                (UpdateDataResourceRespDto, "UpdateDataResourceRespDto"),
                (UpdateDataResourceResponseDto, "UpdateDataResourceResponseDto"),
// @end
// @if genauth-departments
                (UpdateDepartmentReqDto, "UpdateDepartmentReqDto"),
                (UpdateDepartmentStatusReqDto, "UpdateDepartmentStatusReqDto"),
// @end
// @if genauth-devices
                (UpdateDeviceExclusiveRuleDto, "UpdateDeviceExclusiveRuleDto"),
// @end
// @if genauth-data-permissions
                (UpdateDnefReq, "UpdateDnefReq"),
// @end
// @if genauth-invitations genauth-messages
                (UpdateEmailTemplateDto, "UpdateEmailTemplateDto"),
// @end
// @if genauth-ext-idp
                (UpdateExtIdpConnDto, "UpdateExtIdpConnDto"),
                (UpdateExtIdpDto, "UpdateExtIdpDto"),
// @end
// @if genauth-invitations
                (UpdateExtendsFieldDto, "UpdateExtendsFieldDto"),
// @end
// @if genauth-metadata
                (UpdateFunctionModelDto, "UpdateFunctionModelDto"),
                (UpdateFunctionModelFieldDto, "UpdateFunctionModelFieldDto"),
// @end
// @if genauth-groups
                (UpdateGroupReqDto, "UpdateGroupReqDto"),
// @end
// @if genauth-invitations
                (UpdateInvitationPolicyDto, "UpdateInvitationPolicyDto"),
                (UpdateInvitationRosterDto, "UpdateInvitationRosterDto"),
// @end
// @if genauth-applications
                (UpdateLoginConfig, "UpdateLoginConfig"),
                (UpdateLoginConfigDto, "UpdateLoginConfigDto"),
// @end
// @if genauth-tenants
                (UpdateMultipleTenantAdminDto, "UpdateMultipleTenantAdminDto"),
// @end
// @if genauth-resources
                (UpdateNamespaceDto, "UpdateNamespaceDto"),
                (UpdateNamespaceRespDto, "UpdateNamespaceRespDto"),
// @end
// @if genauth-metadata
                (UpdateOperateModelDto, "UpdateOperateModelDto"),
// @end
// @if genauth-organizations
                (UpdateOrganizationReqDto, "UpdateOrganizationReqDto"),
                (UpdateOrganizationStatusReqDto, "UpdateOrganizationStatusReqDto"),
// @end
// @if genauth-data-permissions
                (UpdatePermissionNamespaceDto, "UpdatePermissionNamespaceDto"),
                (UpdatePermissionNamespaceRespDto, "UpdatePermissionNamespaceRespDto"),
                (UpdatePermissionNamespaceResponseDto, "UpdatePermissionNamespaceResponseDto"),
// @end
// @if genauth-pipelines
                (UpdatePipelineFunctionDto, "UpdatePipelineFunctionDto"),
                (UpdatePipelineOrderDto, "UpdatePipelineOrderDto"),
// @end
// @if genauth-public-accounts
                (UpdatePublicAccountBatchOptionsDto, "UpdatePublicAccountBatchOptionsDto"),
                (UpdatePublicAccountBatchReqDto, "UpdatePublicAccountBatchReqDto"),
                (UpdatePublicAccountInfoDto, "UpdatePublicAccountInfoDto"),
                (UpdatePublicAccountOptionsDto, "UpdatePublicAccountOptionsDto"),
                (UpdatePublicAccountReqDto, "UpdatePublicAccountReqDto"),
// @end
// @if genauth-resources
                (UpdateResourceDto, "UpdateResourceDto"),
// @end
// @if genauth-roles
                (UpdateRoleDto, "UpdateRoleDto"),
// @end
// @if genauth-metadata
                (UpdateRowDto, "UpdateRowDto"),
// @end
// @if genauth-security-settings
                (UpdateSecuritySettingsDto, "UpdateSecuritySettingsDto"),
// @end
// @if genauth-sync-tasks
                (UpdateSyncTaskDto, "UpdateSyncTaskDto"),
// @end
// @if genauth-applications
                (UpdateTenantAppqrcodeState, "UpdateTenantAppqrcodeState"),
// @end
// @if genauth-tenants
                (UpdateTenantCooperatorDto, "UpdateTenantCooperatorDto"),
                (UpdateTenantDto, "UpdateTenantDto"),
                (UpdateTenantUserDto, "UpdateTenantUserDto"),
// @end
// @if genauth-devices
                (UpdateTerminalUserDto, "UpdateTerminalUserDto"),
// @end
// @if genauth-invitations
                (UpdateUniversalInvitationDto, "UpdateUniversalInvitationDto"),
// @end
// @if genauth-users
                (UpdateUserBatchOptionsDto, "UpdateUserBatchOptionsDto"),
                (UpdateUserBatchReqDto, "UpdateUserBatchReqDto"),
                (UpdateUserInfoDto, "UpdateUserInfoDto"),
                (UpdateUserOptionsDto, "UpdateUserOptionsDto"),
// @end
// @if genauth-applications
                (UpdateUserPoolTenantLoginConfigDto, "UpdateUserPoolTenantLoginConfigDto"),
// @end
// @if genauth-users
                (UpdateUserReqDto, "UpdateUserReqDto"),
// @end
// @if genauth-webhooks
                (UpdateWebhookDto, "UpdateWebhookDto"),
                (UpdateWebhooksRespDto, "UpdateWebhooksRespDto"),
// @end
// @if genauth-audit-logs
                (UserActionLogDto, "UserActionLogDto"),
                (UserActionLogRespData, "UserActionLogRespData"),
                (UserActionLogRespDto, "UserActionLogRespDto"),
// @end
// @if genauth-invitations
                (UserAttributionDto, "UserAttributionDto"),
                (UserAttributionMainDepartmentDto, "UserAttributionMainDepartmentDto"),
                (UserAttributionMainDepartmentRespDto, "UserAttributionMainDepartmentRespDto"),
                (UserAttributionPaginationDto, "UserAttributionPaginationDto"),
                (UserAttributionPaginationRespDto, "UserAttributionPaginationRespDto"),
                (UserAttributionSingleRespDto, "UserAttributionSingleRespDto"),
// @end
// @if genauth-posts genauth-public-accounts
                (UserConnectionPostDto, "UserConnectionPostDto"),
// @end
// @if genauth-public-accounts genauth-users
                (UserDepartmentPaginatedRespDto, "UserDepartmentPaginatedRespDto"),
                (UserDepartmentPagingDto, "UserDepartmentPagingDto"),
                (UserDepartmentRespDto, "UserDepartmentRespDto"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
                (UserDto, "UserDto"),
// @end
// @if genauth-users
                (UserFieldDecryptReqDto, "UserFieldDecryptReqDto"),
                (UserFieldDecryptReqItemDto, "UserFieldDecryptReqItemDto"),
                (UserFieldDecryptRespDto, "UserFieldDecryptRespDto"),
                (UserFieldDecryptRespItemDto, "UserFieldDecryptRespItemDto"),
// @end
// @if genauth-departments
                (UserIdListRespDto, "UserIdListRespDto"),
                (DepartmentTreeUserDto, "UserInfoDto"),
// @end
// @if genauth-risk-lists
                (UserListCreateDto, "UserListCreateDto"),
                (UserListPaginatedRespDto, "UserListPaginatedRespDto"),
                (UserListPagingDto, "UserListPagingDto"),
                (UserListPolicyPaginatedRespDto, "UserListPolicyPaginatedRespDto"),
// @end
// @if genauth-users
                (UserListRespDto, "UserListRespDto"),
                (UserLoggedInAppsDto, "UserLoggedInAppsDto"),
                (UserLoggedInAppsListRespDto, "UserLoggedInAppsListRespDto"),
                (UserLoggedInIdentitiesDto, "UserLoggedInIdentitiesDto"),
                (UserLoggedInIdentitiesRespDto, "UserLoggedInIdentitiesRespDto"),
                (UserLoginHistoryDto, "UserLoginHistoryDto"),
                (UserLoginHistoryPaginatedRespDto, "UserLoginHistoryPaginatedRespDto"),
                (UserLoginHistoryPagingDto, "UserLoginHistoryPagingDto"),
// @end
// @if genauth-mfa
                (UserMfaRespDto, "UserMfaRespDto"),
                (UserMfaSingleRespDto, "UserMfaSingleRespDto"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-roles genauth-users
                (UserPaginatedRespDto, "UserPaginatedRespDto"),
                (UserPagingDto, "UserPagingDto"),
// @end
// @if genauth-data-permissions
                (UserPermissionListDto, "UserPermissionListDto"),
// @end
// @if genauth-applications
                (UserPoolTenantConfigDto, "UserPoolTenantConfigDto"),
                (UserPoolTenantConfigDtoRespDto, "UserPoolTenantConfigDtoRespDto"),
// @end
// @if genauth-users
                (UserSingleRespDto, "UserSingleRespDto"),
// @end
// @if genauth-departments genauth-users
                (UserSyncRelationDto, "UserSyncRelationDto"),
// @end
// @if genauth-verify
                (VerifyConfigDataDto, "VerifyConfigDataDto"),
                (VerifyConfigInfoRespDto, "VerifyConfigInfoRespDto"),
// @end
// @if genauth-webhooks
                (WebhookCategoryDto, "WebhookCategoryDto"),
                (WebhookDto, "WebhookDto"),
                (WebhookEventDto, "WebhookEventDto"),
                (WebhookEventListData, "WebhookEventListData"),
                (WebhookEventListRespDto, "WebhookEventListRespDto"),
                (WebhookLogDto, "WebhookLogDto"),
                (WebhookRetryConfigV3Dto, "WebhookRetryConfigV3Dto"),
// @end
// @if genauth-whitelists
                (WhitelistListRespDto, "WhitelistListRespDto"),
                (WhitelistRespDto, "WhitelistRespDto"),
// @end
// @if genauth-data-permissions
                (CheckDataPolicyExistsQuery, "checkDataPolicyExists query"),
                (CheckDataResourceExistsQuery, "checkDataResourceExists query"),
// @end
// @if genauth-approvals
                (ListClosedApprovalsQuery, "closedList query"),
// @end
// @if genauth-applications
                (DeleteApplicationsAuthBatchQuery, "deleteAuth query"),
// @end
// @if genauth-tenants
                (DeleteMultipleTenantAdminParams, "deleteMultipleTenantAdmin parts"),
                (DeleteMultipleTenantAdminQuery, "deleteMultipleTenantAdmin query"),
                (DeleteTenantCooperatorParams, "deleteTenantCooperator parts"),
                (DeleteTenantCooperatorQuery, "deleteTenantCooperator query"),
// @end
// @if genauth-applications
                (GetSubjectAuthDetailQuery, "detailAuthSubject query"),
// @end
// @if genauth-tenants
                (ErrorEmailMsg, "errorEmailMsg"),
// @end
// @if genauth-ext-idp
                (ExtIdpConnStateByAppsQuery, "extIdpConnStateByApps query"),
// @end
// @if genauth-devices
                (GetSupportedDeviceExclusiveAppsQuery, "findAppLists query"),
// @end
// @if genauth-risk-lists
                (FindIpListQuery, "findIpList query"),
                (FindRiskListPolicyQuery, "findRiskListPolicy query"),
                (FindUserListQuery, "findUserList query"),
// @end
// @if genauth-access-keys
                (GetAccessKeyQuery, "getAccessKey query"),
                (GetAccessKeyListQuery, "getAccessKeyList query"),
// @end
// @if genauth-departments
                (GetAllDepartmentsQuery, "getAllDepartments query"),
// @end
// @if genauth-groups
                (GetAllGroupsQuery, "getAllGroups query"),
// @end
// @if genauth-applications
                (GetApplicationQuery, "getApplication query"),
                (GetApplicationPermissionStrategyQuery, "getApplicationPermissionStrategy query"),
                (GetApplicationSecretQuery, "getApplicationSecret query"),
                (GetApplicationSimpleInfoQuery, "getApplicationSimpleInfo query"),
// @end
// @if genauth-asa-accounts
                (GetAsaAccountQuery, "getAsaAccount query"),
                (GetAsaAccountAssignedTargetsQuery, "getAsaAccountAssignedTargets query"),
                (GetAssignedAccountQuery, "getAssignedAccount query"),
// @end
// @if genauth-resources
                (GetAuthorizedResourcesQuery, "getAuthorizedResources query"),
// @end
// @if genauth-custom-fields
                (GetCustomDataQuery, "getCustomData query"),
                (GetCustomFieldsQuery, "getCustomFields query"),
// @end
// @if genauth-data-permissions
                (GetDataPolicyQuery, "getDataPolicy query"),
                (GetDataResourceQuery, "getDataResource query"),
// @end
// @if genauth-departments
                (GetDepartmentQuery, "getDepartment query"),
                (GetDepartmentByIdQuery, "getDepartmentById query"),
                (GetDepartmentSyncRelationsQuery, "getDepartmentSyncRelations query"),
// @end
// @if genauth-approvals
                (GetApprovalQuery, "getDetail query"),
// @end
// @if genauth-ext-idp
                (GetExtIdpQuery, "getExtIdp query"),
// @end
// @if genauth-groups
                (GetGroupQuery, "getGroup query"),
                (GetGroupAuthorizedResourcesQuery, "getGroupAuthorizedResources query"),
// @end
// @if genauth-public-accounts
                (GetGroupsOfPublicAccountQuery, "getGroupsOfPublicAccount query"),
// @end
// @if genauth-metadata
                (GetImportTemplateQuery, "getImportTemplate query"),
// @end
// @if genauth-invitations
                (GetInvitationRosterQuery, "getInvitationRoster query"),
// @end
// @if genauth-packages
                (GetMauPeriodUsageHistoryQuery, "getMauPeriodUsageHistory query"),
// @end
// @if genauth-applications
                (GetMfaTriggerDataQuery, "getMfaTriggerData query"),
// @end
// @if genauth-metadata
                (GetModelQuery, "getModel query"),
// @end
// @if genauth-tenants
                (GetMultipleTenantAdminQuery, "getMultipleTenantAdmin query"),
// @end
// @if genauth-resources
                (GetNamespaceQuery, "getNamespace query"),
                (GetNamespacesBatchQuery, "getNamespacesBatch query"),
// @end
// @if genauth-packages
                (GetOrderDetailQuery, "getOrderDetail query"),
                (GetOrderPayDetailQuery, "getOrderPayDetail query"),
                (GetOrdersQuery, "getOrders query"),
// @end
// @if genauth-organizations
                (GetOrganizationQuery, "getOrganization query"),
                (GetOrganizationsBatchQuery, "getOrganizationsBatch query"),
// @end
// @if genauth-mfa
                (GetOtpSecretByUserQuery, "getOtpSecretByUser query"),
// @end
// @if genauth-departments
                (GetParentDepartmentQuery, "getParentDepartment query"),
// @end
// @if genauth-data-permissions
                (GetPermissionNamespaceQuery, "getPermissionNamespace query"),
                (GetPermissionNamespacesBatchQuery, "getPermissionNamespacesBatch query"),
// @end
// @if genauth-pipelines
                (GetPipelineFunctionQuery, "getPipelineFunction query"),
                (GetPipelineLogsQuery, "getPipelineLogs query"),
// @end
// @if genauth-invitations
                (GetInvitationPolicyQuery, "getPolicyDetailById query"),
                (GetInvitationPolicyUserAttributionQuery, "getPolicyUserAttributionDetail query"),
// @end
// @if genauth-posts
                (GetPostQuery, "getPost query"),
// @end
// @if genauth-public-accounts
                (GetPostOfPublicAccountQuery, "getPostOfPublicUser query"),
                (GetPublicAccountQuery, "getPublicAccount query"),
                (GetPublicAccountBatchQuery, "getPublicAccountBatch query"),
                (GetDepartmentsOfPublicAccountQuery, "getPublicAccountDepartments query"),
                (GetPublicAccountRolesQuery, "getPublicAccountRoles query"),
                (GetPublicAccountsOfDepartmentQuery, "getPublicAccountsOfDepartment query"),
                (GetPublicAccountsOfGroupQuery, "getPublicAccountsOfGroup query"),
                (GetPublicAccountsOfPostQuery, "getPublicAccountsOfPost query"),
                (GetPublicAccountsOfRoleQuery, "getPublicAccountsOfRole query"),
                (GetPublicAccountsOfUserQuery, "getPublicAccountsOfUser query"),
// @end
// @if genauth-metadata
                (GetRelationValueQuery, "getRelationValue query"),
// @end
// @if genauth-resources
                (GetResourceQuery, "getResource query"),
                (GetResourcesBatchQuery, "getResourcesBatch query"),
// @end
// @if genauth-roles
                (GetRoleQuery, "getRole query"),
                (GetRoleAuthorizedResourcesQuery, "getRoleAuthorizedResources query"),
// @end
// @if genauth-metadata
                (GetRowQuery, "getRow query"),
                (GetRowByValueQuery, "getRowByValue query"),
// @end
// @if genauth-sync-tasks
                (GetSyncJobQuery, "getSyncJob query"),
                (GetSyncTaskQuery, "getSyncTask query"),
// @end
// @if genauth-tenants
                (GetTenantQuery, "getTenant query"),
                (GetTenantByCodeQuery, "getTenantByCode query"),
                (GetTenantCooperatorQuery, "getTenantCooperator query"),
                (GetTenantCooperatorMenuQuery, "getTenantCooperatorMenu query"),
                (GetTenantEnterpriseCertificationQuery, "getTenantEnterpriseCertification query"),
                (GetTenantLittleInfoQuery, "getTenantLittleInfo query"),
                (GetTenantUserQuery, "getTenantUser query"),
// @end
// @if genauth-invitations
                (GetUniversalInvitationQuery, "getUniversalInvitation query"),
// @end
// @if genauth-users
                (GetUserQuery, "getUser query"),
                (GetUserAccessibleAppsQuery, "getUserAccessibleApps query"),
// @end
// @if genauth-invitations
                (GetInvitationPolicyUserAttributionMainDepartmentQuery, "getUserAttributionMainDepartment query"),
// @end
// @if genauth-users
                (GetUserAuthorizedAppsQuery, "getUserAuthorizedApps query"),
                (GetUserAuthorizedResourcesQuery, "getUserAuthorizedResources query"),
                (GetUserBatchQuery, "getUserBatch query"),
                (GetUserDepartmentsQuery, "getUserDepartments query"),
                (GetUserGroupsQuery, "getUserGroups query"),
                (GetUserIdentitiesQuery, "getUserIdentities query"),
                (GetUserLoggedinAppsQuery, "getUserLoggedinApps query"),
                (GetUserLoggedinIdentitiesQuery, "getUserLoggedinIdentities query"),
                (GetUserLoginHistoryQuery, "getUserLoginHistory query"),
// @end
// @if genauth-mfa
                (GetUserMfaInfoQuery, "getUserMfaInfo query"),
                (GetUserMfaStatusQuery, "getUserMfaStatus query"),
// @end
// @if genauth-posts
                (GetUserPostQuery, "getUserPost query"),
                (GetUserPostsQuery, "getUserPosts query"),
// @end
// @if genauth-users
                (GetUserPrincipalAuthenticationInfoQuery, "getUserPrincipalAuthenticationInfo query"),
                (GetUserRolesQuery, "getUserRoles query"),
                (GetUserSyncRelationsQuery, "getUserSyncRelations query"),
// @end
// @if genauth-public-accounts
                (GetUsersOfPublicAccountQuery, "getUsersOfPublicAccount query"),
// @end
// @if genauth-verify
                (GetVerifyConfigAppQuery, "getVerifyConfigApp query"),
// @end
// @if genauth-webhooks
                (GetWebhookQuery, "getWebhook query"),
// @end
// @if genauth-tenants
                (GetImportTenantHistoryQuery, "importTenantHistory query"),
                (GetImportTenantNotifyUserQuery, "importTenantNotifyUser query"),
// @end
// @if genauth-departments
                (IsUserInDepartmentQuery, "isUserInDepartment query"),
// @end
// @if genauth-applications
                (ListApplicationSimpleInfoQuery, "listApplicationSimpleInfo query"),
                (ListApplicationsQuery, "listApplications query"),
// @end
// @if genauth-users
                (ListArchivedUsersQuery, "listArchivedUsers query"),
// @end
// @if genauth-asa-accounts
                (ListAsaAccountQuery, "listAsaAccount query"),
// @end
// @if genauth-departments
                (ListChildrenDepartmentsQuery, "listChildrenDepartments query"),
// @end
// @if genauth-resources
                (ListCommonResourceQuery, "listCommonResource query"),
// @end
// @if genauth-custom-fields
                (ListCustomFieldsQuery, "listCustFields query"),
// @end
// @if genauth-data-permissions
                (ListDataPoliciesQuery, "listDataPolices query"),
                (ListDataPolicyTargetsQuery, "listDataPolicyTargets query"),
                (ListDataResourcesQuery, "listDataResources query"),
// @end
// @if genauth-departments
                (ListDepartmentMemberIdsQuery, "listDepartmentMemberIds query"),
                (ListDepartmentMembersQuery, "listDepartmentMembers query"),
// @end
// @if genauth-data-permissions
                (ListDnefQuery, "listDnef query"),
// @end
// @if genauth-events
                (ListEventsQuery, "listEvents query"),
// @end
// @if genauth-ext-idp
                (ListExtIdpQuery, "listExtIdp query"),
// @end
// @if genauth-metadata
                (ListFieldQuery, "listField query"),
// @end
// @if genauth-groups
                (ListGroupMembersQuery, "listGroupMembers query"),
                (ListGroupsQuery, "listGroups query"),
// @end
// @if genauth-tenants
                (ListInviteTenantUserRecordsQuery, "listInviteTennatUserRecords query"),
                (ListMultipleTenantAdminQuery, "listMultipleTenantAdmin query"),
// @end
// @if genauth-resources
                (ListNamespaceRolesQuery, "listNamespaceRoles query"),
                (ListNamespacesQuery, "listNamespaces query"),
// @end
// @if genauth-metadata
                (ListOperateQuery, "listOperate query"),
                (ListOperateAllQuery, "listOperateAll query"),
// @end
// @if genauth-organizations
                (ListOrganizationsQuery, "listOrganizations query"),
// @end
// @if genauth-data-permissions
                (ListPermissionNamespaceRolesQuery, "listPermissionNamespaceRoles query"),
                (ListPermissionNamespacesQuery, "listPermissionNamespaces query"),
// @end
// @if genauth-pipelines
                (ListPipelineFunctionsQuery, "listPipelineFunctions query"),
// @end
// @if genauth-invitations
                (ListInvitationPolicyUserAttributionsQuery, "listPolicyUserAttributionDetail query"),
                (ListInvitationPolicyExtendsFieldsQuery, "listRegisterExtendsFields query"),
// @end
// @if genauth-resources
                (ListResourcesQuery, "listResources query"),
// @end
// @if genauth-roles
                (ListRoleAssignmentsQuery, "listRoleAssignments query"),
                (ListRoleDepartmentsQuery, "listRoleDepartments query"),
                (ListRoleMembersQuery, "listRoleMembers query"),
                (ListRolesQuery, "listRoles query"),
// @end
// @if genauth-data-permissions
                (ListSimpleDataPoliciesQuery, "listSimpleDataPolices query"),
// @end
// @if genauth-sync-tasks
                (ListSyncJobLogsQuery, "listSyncJobLogs query"),
                (ListSyncJobsQuery, "listSyncJobs query"),
                (ListSyncRiskOperationsQuery, "listSyncRiskOperations query"),
                (ListSyncTasksQuery, "listSyncTasks query"),
// @end
// @if genauth-applications
                (ListTenantApplicationsQuery, "listTenantApplications query"),
// @end
// @if genauth-tenants
                (ListTenantCooperatorsQuery, "listTenantCooperators query"),
// @end
// @if genauth-ext-idp
                (ListTenantExtIdpQuery, "listTenantExtIdp query"),
// @end
// @if genauth-tenants
                (ListTenantsQuery, "listTenants query"),
// @end
// @if genauth-custom-fields
                (ListUserBaseFieldsQuery, "listUserBaseFields query"),
// @end
// @if genauth-users
                (ListUsersLegacyQuery, "listUsersLegacy query"),
// @end
// @if genauth-webhooks
                (ListWebhooksQuery, "listWebhooks query"),
// @end
// @if genauth-whitelists
                (ListWhitelistsQuery, "listWhitelists query"),
                (ListWhitelistsOfAppQuery, "listWhitelistsOfApp query"),
// @end
// @if genauth-approvals
                (ListApprovalLogsQuery, "logList query"),
                (ListPendingApprovalsQuery, "pendList query"),
// @end
// @if genauth-posts
                (ListPostsQuery, "postList query"),
// @end
// @if genauth-ldap-server
                (QueryLdapLogQuery, "queryLdapLog query"),
                (QueryLdapSubEntriesQuery, "queryLdapSubEntries query"),
// @end
// @if genauth-departments
                (SearchDepartmentMembersQuery, "searchDepartmentMembers query"),
// @end
// @if genauth-organizations
                (SearchOrganizationsQuery, "searchOrganizations query"),
// @end
// @if genauth-tenants
                (UpdateMultipleTenantAdminParams, "updateMultipleTenantAdmin parts"),
                (UpdateMultipleTenantAdminQuery, "updateMultipleTenantAdmin query"),
                (UpdateTenantCooperatorParams, "updateTenantCooperator parts"),
                (UpdateTenantCooperatorQuery, "updateTenantCooperator query"),
// @end
// @if genauth-invitations
                (UploadInvitationInviteesQuery, "upload query"),
// @end
            }
            enums {
// @if genauth-applications genauth-verify
                (AgreementPage, "AgreementPage"),
// @end
// @if genauth-applications
                (ApplicationOrigin, "ApplicationOrigin"),
// @end
// @if genauth-applications genauth-users
                (ApplicationPermissionStrategy, "ApplicationPermissionStrategy"),
// @end
// @if genauth-applications
                (ApplicationPermissionType, "ApplicationPermissionType"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationProtocol, "ApplicationProtocol"),
// @end
// @if genauth-applications
                (ApplicationSubjectType, "ApplicationSubjectType"),
// @end
// @if genauth-applications genauth-verify
                (ApplicationType, "ApplicationType"),
// @end
// @if genauth-approvals
                (ApprovalObjectType, "ApprovalObjectType"),
                (ApprovalStatus, "ApprovalStatus"),
// @end
// @if genauth-audit-logs
                (AuditOperationType, "AuditOperationType"),
                (AuditResourceType, "AuditResourceType"),
// @end
// @if genauth-applications genauth-verify
                (BasicLoginMethod, "BasicLoginMethod"),
                (BasicRegisterMethod, "BasicRegisterMethod"),
// @end
// @if genauth-data-permissions
                (BrowserType, "BrowserType"),
// @end
// @if genauth-invitations
                (CombineFilterOperator, "CombineFilterOperator"),
// @end
// @if genauth-custom-fields
                (CustomFieldDataType, "CustomFieldDataType"),
// @end
// @if genauth-data-permissions
                (DataResourceType, "DataResourceType"),
// @end
// @if genauth-invitations
                (DefaultPasswordType, "DefaultPasswordType"),
// @end
// @if genauth-applications genauth-verify
                (DefaultRegisterMethod, "DefaultRegisterMethod"),
// @end
// @if genauth-departments
                (DepartmentFilterOperator, "DepartmentFilterOperator"),
// @end
// @if genauth-departments genauth-public-accounts genauth-users
                (DepartmentIdType, "DepartmentIdType"),
// @end
// @if genauth-departments
                (DepartmentMemberSortField, "DepartmentMemberSortField"),
                (DepartmentSearchOrder, "DepartmentSearchOrder"),
                (DepartmentSortField, "DepartmentSortField"),
// @end
// @if genauth-devices
                (DeviceExclusiveRule, "DeviceExclusiveRule"),
                (DeviceExclusiveTargetType, "DeviceExclusiveTargetType"),
// @end
// @if genauth-data-permissions
                (DeviceType, "DeviceType"),
// @end
// @if genauth-applications genauth-data-permissions genauth-groups genauth-resources genauth-users
                (Effect, "Effect"),
// @end
// @if genauth-messages
                (EmailProviderType, "EmailProviderType"),
// @end
// @if genauth-invitations genauth-messages
                (EmailTemplateEngine, "EmailTemplateEngine"),
                (EmailTemplateType, "EmailTemplateType"),
// @end
// @if genauth-tenants
                (EnterpriseCertificationStatus, "EnterpriseCertificationStatus"),
// @end
// @if genauth-ext-idp
                (ExtIdpAssociationMode, "ExtIdpAssociationMode"),
                (ExtIdpCategory, "ExtIdpCategory"),
// @end
// @if genauth-applications genauth-ext-idp genauth-verify
                (ExtIdpConnType, "ExtIdpConnType"),
// @end
// @if genauth-applications genauth-departments genauth-ext-idp genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users genauth-verify
                (ExtIdpType, "ExtIdpType"),
// @end
// @if genauth-data-permissions
                (ExtendFieldValueType, "ExtendFieldValueType"),
// @end
// @if genauth-invitations
                (ExtendsFieldAction, "ExtendsFieldAction"),
                (ExtendsFieldInputType, "ExtendsFieldInputType"),
                (ExtendsFieldSource, "ExtendsFieldSource"),
                (ExtendsFieldType, "ExtendsFieldType"),
// @end
// @if genauth-custom-fields
                (FieldDataTypeFilter, "FieldDataTypeFilter"),
// @end
// @if genauth-invitations
                (FilterConjunction, "FilterConjunction"),
// @end
// @if genauth-metadata
                (FunctionModelDataType, "FunctionModelDataType"),
                (FunctionModelFieldType, "FunctionModelFieldType"),
                (FunctionModelType, "FunctionModelType"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
                (Gender, "Gender"),
// @end
// @if genauth-applications genauth-verify
                (GuardVersion, "GuardVersion"),
// @end
// @if genauth-invitations
                (InvitationApplicantChannel, "InvitationApplicantChannel"),
                (InvitationApplicantStatus, "InvitationApplicantStatus"),
                (InvitationEmailScene, "InvitationEmailScene"),
                (InvitationRosterStatus, "InvitationRosterStatus"),
                (InvitationTargetType, "InvitationTargetType"),
                (InviteLinkDisuseRule, "InviteLinkDisuseRule"),
                (InviteLinkExpiryUnit, "InviteLinkExpiryUnit"),
                (InviteMethod, "InviteMethod"),
                (InvitePageExpiryUnit, "InvitePageExpiryUnit"),
                (InviteeSource, "InviteeSource"),
                (InviteeStatus, "InviteeStatus"),
// @end
// @if genauth-applications genauth-verify
                (Language, "Language"),
                (LoginConnectionType, "LoginConnectionType"),
// @end
// @if genauth-security-settings
                (LoginFailStrategy, "LoginFailStrategy"),
// @end
// @if genauth-applications genauth-mfa genauth-security-settings
                (MfaFactor, "MfaFactor"),
// @end
// @if genauth-public-accounts genauth-tenants genauth-users
                (PasswordEncryptType, "PasswordEncryptType"),
// @end
// @if genauth-pipelines
                (PipelineFunctionStatus, "PipelineFunctionStatus"),
                (PipelineScene, "PipelineScene"),
// @end
// @if genauth-groups genauth-resources genauth-users
                (PolicyConditionOperator, "PolicyConditionOperator"),
                (PolicyConditionParam, "PolicyConditionParam"),
// @end
// @if genauth-public-accounts
                (PublicAccountFilterField, "PublicAccountFilterField"),
// @end
// @if genauth-applications genauth-verify
                (QrcodeType, "QrcodeType"),
// @end
// @if genauth-groups genauth-resources genauth-roles genauth-users
                (ResourceType, "ResourceType"),
// @end
// @if genauth-risk-lists
                (RiskEventState, "RiskEventState"),
                (RiskListLimit, "RiskListLimit"),
                (RiskListTrigger, "RiskListTrigger"),
                (RiskListType, "RiskListType"),
                (RiskPolicyAction, "RiskPolicyAction"),
                (RiskPolicyCondition, "RiskPolicyCondition"),
                (RiskPolicyLimit, "RiskPolicyLimit"),
                (RiskPolicyObject, "RiskPolicyObject"),
                (RiskPolicyRange, "RiskPolicyRange"),
// @end
// @if genauth-roles
                (RoleAssignmentTargetType, "RoleAssignmentTargetType"),
// @end
// @if genauth-roles genauth-users
                (RoleStatus, "RoleStatus"),
// @end
// @if genauth-security-settings
                (SelfUnlockStrategy, "SelfUnlockStrategy"),
// @end
// @if genauth-invitations
                (SendVerifyCodeMethod, "SendVerifyCodeMethod"),
// @end
// @if genauth-departments genauth-public-accounts genauth-users
                (SortDirection, "SortDirection"),
                (SortOrder, "SortOrder"),
// @end
// @if genauth-applications
                (SubjectAuthType, "SubjectAuthType"),
// @end
// @if genauth-applications genauth-data-permissions
                (SubjectType, "SubjectType"),
// @end
// @if genauth-sync-tasks
                (SyncAction, "SyncAction"),
                (SyncCycle, "SyncCycle"),
                (SyncFlow, "SyncFlow"),
                (SyncJobStatus, "SyncJobStatus"),
                (SyncObjectType, "SyncObjectType"),
// @end
// @if genauth-departments genauth-users
                (SyncProvider, "SyncProvider"),
// @end
// @if genauth-sync-tasks
                (SyncRiskOperationStatus, "SyncRiskOperationStatus"),
                (SyncTaskType, "SyncTaskType"),
                (SyncTrigger, "SyncTrigger"),
// @end
// @if genauth-data-permissions
                (SystemType, "SystemType"),
// @end
// @if genauth-asa-accounts genauth-custom-fields genauth-resources genauth-roles
                (TargetType, "TargetType"),
// @end
// @if genauth-applications
                (TenantSwitchType, "TenantSwitchType"),
// @end
// @if genauth-devices
                (TerminalStatus, "TerminalStatus"),
                (TerminalType, "TerminalType"),
// @end
// @if genauth-audit-logs
                (UserActionType, "UserActionType"),
// @end
// @if genauth-public-accounts genauth-users
                (UserDepartmentSortField, "UserDepartmentSortField"),
// @end
// @if genauth-users
                (UserFilterField, "UserFilterField"),
// @end
// @if genauth-public-accounts genauth-users
                (UserFilterOperator, "UserFilterOperator"),
// @end
// @if genauth-applications genauth-mfa genauth-public-accounts genauth-users
                (UserIdType, "UserIdType"),
// @end
// @if genauth-public-accounts genauth-users
                (UserSearchField, "UserSearchField"),
                (UserSortField, "UserSortField"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
                (UserSourceType, "UserSourceType"),
                (UserStatus, "UserStatus"),
// @end
// @if genauth-invitations
                (ValidateRuleType, "ValidateRuleType"),
// @end
// @if genauth-webhooks
                (WebhookContentType, "WebhookContentType"),
                (WebhookEventName, "WebhookEventName"),
                (WebhookRetryDelayUnit, "WebhookRetryDelayUnit"),
// @end
// @if genauth-whitelists
                (WhitelistType, "WhitelistType"),
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
                (WorkStatus, "WorkStatus"),
// @end
            }
        }
    };
}
// @if client
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use crate::{__private::codec, transport};
    include!(concat!(env!("OUT_DIR"), "/genauth/client_access_keys.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_applications.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_approvals.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_asa_accounts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_audit_logs.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_custom_fields.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_data_permissions.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_departments.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_devices.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_events.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_ext_idp.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_groups.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_invitations.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_ldap_server.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_messages.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_metadata.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_mfa.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_organizations.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_packages.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_pipelines.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_posts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_public_accounts.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_resources.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_risk_lists.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_roles.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_security_settings.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_sync_tasks.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_tenants.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_ueba.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_users.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_verify.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_webhooks.rs"));
    include!(concat!(env!("OUT_DIR"), "/genauth/client_whitelists.rs"));
}
// @end
