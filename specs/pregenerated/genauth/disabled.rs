// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ActionAuth;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct AddDepartmentMembersReqDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct AddGroupMembersReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct AddInvitationPolicyUserAttributionDto;
#[cfg(feature = "genauth-invitations")]
pub struct AddInvitationPolicyUserAttributionsBatchDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct AddTenantDepartmentMembersReqDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct AddTenantUsersDto;
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub struct AddWhitelistDto;
#[cfg(feature = "genauth-whitelists")]
pub struct AddWhitelistOfAppDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct AdminAuditLogDto;
#[cfg(feature = "genauth-audit-logs")]
pub struct AdminAuditLogRespData;
#[cfg(feature = "genauth-audit-logs")]
pub struct AdminAuditLogRespDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct AgreementPage;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct AliExmailEmailProviderConfig;
#[cfg(feature = "genauth-messages")]
pub struct AliExmailEmailProviderConfigInput;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct AppDto;
#[cfg(feature = "genauth-users")]
pub struct AppListRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct AppValidateRuleDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationAgreementDto;
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationBrandingConfig;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationBrandingConfigInputDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationDefaultLoginMethod;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationDefaultLoginMethodInput;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationDto;
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationEnabledExtIdpConnDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationEnabledExtIdpConnInputDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationLoginConfigDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationLoginConfigInputDto;
// @end
// @unless genauth-applications genauth-mfa
#[cfg(any(feature = "genauth-applications", feature = "genauth-mfa"))]
pub struct ApplicationMfaDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationOrigin;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationPaginatedDataDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationPaginatedRespDto;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct ApplicationPermissionApplyApprovalObject;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationPermissionRecordItem;
// @end
// @unless genauth-applications genauth-users
#[cfg(any(feature = "genauth-applications", feature = "genauth-users"))]
pub struct ApplicationPermissionStrategy;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationPermissionType;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationProtocol;
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationRegisterConfig;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ApplicationRegisterConfigInputDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSimpleInfoDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSimpleInfoPaginatedDataDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSimpleInfoPaginatedRespDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSimpleInfoSingleRespDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSingleRespDto;
#[cfg(feature = "genauth-applications")]
pub struct ApplicationSubjectType;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct ApplicationType;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalBatchProcessReq;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalDetailDto;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalObject;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalDetailRes;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalListRes;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalObjectType;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalPageList;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalProcessReq;
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalStatus;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ApprovalUniversalInvitationApplicantDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ArchivedUsersListPagingDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ArrResourceAuthAction;
#[cfg(feature = "genauth-data-permissions")]
pub struct ArrayAuthorize;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountListRespDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountPaginatedDataDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountPaginatedRespDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountSingleNullableRespDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountSingleRespDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AsaAccountTargetDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AssignAsaAccountItem;
#[cfg(feature = "genauth-asa-accounts")]
pub struct AssignAsaAccountsDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct AssignRoleBatchDto;
#[cfg(feature = "genauth-roles")]
pub struct AssignRoleDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct AssociateTenantResourceDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct AuditOperationType;
#[cfg(feature = "genauth-audit-logs")]
pub struct AuditResourceType;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct AuthEnvParams;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct AuthorizeApplicationAccessDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct AuthorizeResourceItem;
#[cfg(feature = "genauth-resources")]
pub struct AuthorizeResourcesDto;
// @end
// @unless genauth-groups genauth-resources genauth-users
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-users"
    )
)]
pub struct AuthorizedResourceDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct AuthorizedResourceListRespDto;
// @end
// @unless genauth-resources genauth-users
#[cfg(any(feature = "genauth-resources", feature = "genauth-users"))]
pub struct AuthorizedResourcePaginatedRespDto;
#[cfg(any(feature = "genauth-resources", feature = "genauth-users"))]
pub struct AuthorizedResourcePagingDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct BasicLoginMethod;
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct BasicRegisterMethod;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct BatchBindPolicy;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct BatchCreateDnefReq;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct BatchUnbindPolicy;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct BrowserType;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct CancelSyncRiskOperationDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct CancelSyncRiskOperationsDataDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct CancelSyncRiskOperationsRespDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CellDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct ChangeEmailStrategyDto;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ChangeExtIdpAssociationStateDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct ChangeExtIdpConnStateDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct ChangePhoneStrategyDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ChangeUserPoolTenantExtIdpConnDto;
#[cfg(feature = "genauth-applications")]
pub struct CheckDomainAvailable;
#[cfg(feature = "genauth-applications")]
pub struct CheckDomainAvailableDataDto;
#[cfg(feature = "genauth-applications")]
pub struct CheckDomainAvailableSecretRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckExternalUserPermissionDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckExternalUserPermissionDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckExternalUserPermissionRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckExternalUserPermissionsRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckParamsDataPolicyRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckParamsDataPolicyResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckParamsDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckParamsDataResourceResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionNamespaceExistsDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionNamespaceExistsRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckPermissionsRespDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct CheckRoleMutualExclusionReqDto;
#[cfg(feature = "genauth-roles")]
pub struct CheckRoleMutualExclusionRespDto;
#[cfg(feature = "genauth-roles")]
pub struct CheckRoleMutualExclusionResultDto;
#[cfg(feature = "genauth-roles")]
pub struct CheckRoleParamsDto;
#[cfg(feature = "genauth-roles")]
pub struct CheckRoleParamsRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct CheckSessionStatusDataDto;
#[cfg(feature = "genauth-users")]
pub struct CheckSessionStatusDto;
#[cfg(feature = "genauth-users")]
pub struct CheckSessionStatusRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckUserSameLevelPermissionDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckUserSameLevelPermissionDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckUserSameLevelPermissionRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckUserSameLevelPermissionResponseDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct CombineFilterItemDto;
#[cfg(feature = "genauth-invitations")]
pub struct CombineFilterOperator;
#[cfg(feature = "genauth-invitations")]
pub struct CombineFiltersBaseDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct CommonResourceDto;
#[cfg(feature = "genauth-resources")]
pub struct CommonResourcePaginatedRespDto;
#[cfg(feature = "genauth-resources")]
pub struct CommonResourcePagingDto;
// @end
// @unless genauth-access-keys genauth-data-permissions genauth-devices genauth-events genauth-metadata genauth-mfa genauth-pipelines genauth-posts genauth-risk-lists genauth-tenants
#[cfg(
    any(
        feature = "genauth-access-keys",
        feature = "genauth-data-permissions",
        feature = "genauth-devices",
        feature = "genauth-events",
        feature = "genauth-metadata",
        feature = "genauth-mfa",
        feature = "genauth-pipelines",
        feature = "genauth-posts",
        feature = "genauth-risk-lists",
        feature = "genauth-tenants"
    )
)]
pub struct CommonResponseDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct CommonUserDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct MetadataCondition;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ExtendFieldConfig;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct ConfigEmailProviderDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct CookieSettingsDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct CopyInvitationPolicyDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CopyRowRelationDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct CostCurrentPackageInfo;
#[cfg(feature = "genauth-packages")]
pub struct CostGetAllRightItemRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetCurrentPackageRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetCurrentUsageRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetMauPeriodUsageHistoryRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetOrderDetailRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetOrderPayDetail;
#[cfg(feature = "genauth-packages")]
pub struct CostGetOrderPayDetailRespDto;
#[cfg(feature = "genauth-packages")]
pub struct CostGetOrdersRespDto;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct CreateAccessKeyDto;
#[cfg(feature = "genauth-access-keys")]
pub struct CreateAccessKeyRespDto;
#[cfg(feature = "genauth-access-keys")]
pub struct CreateAccessKeyResponseDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct CreateAdminRoleDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct CreateApplicationDto;
#[cfg(feature = "genauth-applications")]
pub struct CreateApplicationRespDataDto;
#[cfg(feature = "genauth-applications")]
pub struct CreateApplicationRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateArrayDataResourceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateArrayDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateArrayDataResourceResponseDto;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct CreateAsaAccountDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct CreateAsaAccountsBatchDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct CreateAsaAccountsBatchItemDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateAuthorizeDataPolicyDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataPolicyDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataPolicyRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataPolicyResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataResourceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDataResourceResponseDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct CreateDepartmentReqDto;
#[cfg(feature = "genauth-departments")]
pub struct CreateDepartmentTreeReqDto;
#[cfg(feature = "genauth-departments")]
pub struct CreateDepartmentTreeRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateDnefReq;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct CreateEventAppDto;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct CreateExtIdpConnDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct CreateExtIdpDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CreateFunctionModelDto;
#[cfg(feature = "genauth-metadata")]
pub struct CreateFunctionModelFieldDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct CreateGroupBatchReqDto;
#[cfg(feature = "genauth-groups")]
pub struct CreateGroupReqDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct CreateIdentityDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct CreateInvitationPolicyDto;
#[cfg(feature = "genauth-invitations")]
pub struct CreateInvitationRosterDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct CreateMultipleTenantAdminDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct CreateNamespaceDto;
#[cfg(feature = "genauth-resources")]
pub struct CreateNamespacesBatchDto;
#[cfg(feature = "genauth-resources")]
pub struct CreateNamespacesBatchItemDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CreateOperateModelDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct CreateOrUpdateGroupDataDto;
#[cfg(feature = "genauth-groups")]
pub struct CreateOrUpdateGroupReqDto;
#[cfg(feature = "genauth-groups")]
pub struct CreateOrUpdateGroupRespDto;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct CreateOrganizationReqDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreatePermissionNamespaceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreatePermissionNamespaceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreatePermissionNamespaceResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreatePermissionNamespacesBatchDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreatePermissionNamespacesBatchItemDto;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct CreatePipelineFunctionDto;
// @end
// @unless genauth-posts genauth-public-accounts
#[cfg(any(feature = "genauth-posts", feature = "genauth-public-accounts"))]
pub struct CreatePostDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct CreatePostRespDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct CreatePublicAccountBatchReqDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct CreatePublicAccountFromUserDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct CreatePublicAccountOptionsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct CreatePublicAccountOtpDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct CreatePublicAccountReqDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CreateRelationValueDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct CreateResourceBatchItemDto;
#[cfg(feature = "genauth-resources")]
pub struct CreateResourceDto;
#[cfg(feature = "genauth-resources")]
pub struct CreateResourcesBatchDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct CreateRoleDto;
#[cfg(feature = "genauth-roles")]
pub struct CreateRolesBatch;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct CreateRowDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateStringDataResourceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateStringDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateStringDataResourceResponseDto;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct CreateSyncTaskDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantCooperatorDto;
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantDto;
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantEnterpriseCertificationBodyDto;
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantUserOptionsDto;
#[cfg(feature = "genauth-tenants")]
pub struct CreateTenantUserReqDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct CreateTerminalDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateTreeDataResourceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateTreeDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct CreateTreeDataResourceResponseDto;
// @end
// @unless genauth-ueba
#[cfg(feature = "genauth-ueba")]
pub struct CreateUebaDto;
#[cfg(feature = "genauth-ueba")]
pub struct CreateUebaRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct CreateUserBatchReqDto;
#[cfg(feature = "genauth-users")]
pub struct CreateUserInfoDto;
#[cfg(feature = "genauth-users")]
pub struct CreateUserOptionsDto;
#[cfg(feature = "genauth-users")]
pub struct CreateUserOtpDto;
#[cfg(feature = "genauth-users")]
pub struct CreateUserReqDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct CreateWebhookDto;
#[cfg(feature = "genauth-webhooks")]
pub struct CreateWebhookRespDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct CurrentUsageDto;
#[cfg(feature = "genauth-packages")]
pub struct CurrentUsageRespDto;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct CustomFieldDataType;
#[cfg(feature = "genauth-custom-fields")]
pub struct CustomFieldDto;
// @end
// @unless genauth-custom-fields genauth-invitations
#[cfg(any(feature = "genauth-custom-fields", feature = "genauth-invitations"))]
pub struct CustomFieldI18n;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct CustomFieldListRespDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct CustomFieldSelectOption;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DataPoliciesPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataPoliciesSimplePaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataResourceSimpleRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataResourceTreeStructs;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataResourceType;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataResourcesPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataStatementPermissionDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DataSubjectRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct DefaultPasswordConfigDto;
#[cfg(feature = "genauth-invitations")]
pub struct DefaultPasswordType;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct DefaultRegisterMethod;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct DefineEventDto;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct DeleteAccessKeyDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct DeleteAdminRoleDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct DeleteApplicationDto;
#[cfg(feature = "genauth-applications")]
pub struct DeleteApplicationPermissionRecordItem;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct DeleteAsaAccountBatchDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct DeleteAsaAccountDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DeleteAuthorizeDataPolicyDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct DeleteCommonResourcesBatchDto;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct DeleteCustomFieldDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct DeleteCustomFieldsReqDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DeleteDataPolicyDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DeleteDataResourceDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct DeleteDepartmentReqDto;
#[cfg(feature = "genauth-departments")]
pub struct DeleteDepartmentSyncRelationReqDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DeleteDnefReq;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct DeleteExtIdpConnDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct DeleteExtIdpDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct DeleteGroupsReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct DeleteInvitationPolicyByIdsDto;
#[cfg(feature = "genauth-invitations")]
pub struct DeleteInvitationRosterBatchDto;
#[cfg(feature = "genauth-invitations")]
pub struct DeleteInvitationRosterDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct DeleteMultipleTenantAdminBodyDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct DeleteNamespaceDto;
#[cfg(feature = "genauth-resources")]
pub struct DeleteNamespacesBatchDto;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct DeleteOrganizationReqDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DeletePermissionNamespaceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct DeletePermissionNamespacesBatchDto;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct DeletePipelineFunctionDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct DeletePublicAccountsBatchDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct DeletePublicAccountsBatchOptionsDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct DeleteResourceDto;
#[cfg(feature = "genauth-resources")]
pub struct DeleteResourcesBatchDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct DeleteRoleBatchDto;
#[cfg(feature = "genauth-roles")]
pub struct DeleteRoleDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct DeleteRosterUsersDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct DeleteTenantCooperatorBodyDto;
#[cfg(feature = "genauth-tenants")]
pub struct DeleteTenantDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct DeleteTerminalUserDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct DeleteUserSyncRelationReqDto;
#[cfg(feature = "genauth-users")]
pub struct DeleteUsersBatchDto;
#[cfg(feature = "genauth-users")]
pub struct DeleteUsersBatchOptionsDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct DeleteWebhookDto;
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub struct DeleteWhitelistDto;
#[cfg(feature = "genauth-whitelists")]
pub struct DeleteWhitelistOfAppDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct DepartmentDto;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentFilterOperator;
// @end
// @unless genauth-departments genauth-invitations genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-departments",
        feature = "genauth-invitations",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct DepartmentI18nDto;
// @end
// @unless genauth-departments genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-departments",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct DepartmentIdType;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct DepartmentListRespDto;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentMemberSortField;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentPaginatedRespDto;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentPagingDto;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentSearchOrder;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentSingleRespDto;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentSortField;
#[cfg(feature = "genauth-departments")]
pub struct DepartmentSortingDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct DeviceExclusiveRule;
#[cfg(feature = "genauth-devices")]
pub struct DeviceExclusiveTargetType;
#[cfg(feature = "genauth-devices")]
pub struct DeviceExclusiveValidScopeAppDataDto;
#[cfg(feature = "genauth-devices")]
pub struct DeviceRuleDto;
#[cfg(feature = "genauth-devices")]
pub struct DeviceStatusRespDto;
#[cfg(feature = "genauth-devices")]
pub struct DeviceStatusResponseDataDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct DeviceType;
#[cfg(feature = "genauth-data-permissions")]
pub struct DnefPaginatedRespDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct DropDownItemDto;
// @end
// @unless genauth-applications genauth-data-permissions genauth-groups genauth-resources genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-data-permissions",
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-users"
    )
)]
pub struct Effect;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct EmailProviderDto;
#[cfg(feature = "genauth-messages")]
pub struct EmailProviderRespDto;
#[cfg(feature = "genauth-messages")]
pub struct EmailProviderType;
#[cfg(feature = "genauth-messages")]
pub struct EmailTemplateCategoryDto;
// @end
// @unless genauth-invitations genauth-messages
#[cfg(any(feature = "genauth-invitations", feature = "genauth-messages"))]
pub struct EmailTemplateDto;
#[cfg(any(feature = "genauth-invitations", feature = "genauth-messages"))]
pub struct EmailTemplateEngine;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct EmailTemplateQueryDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct EmailTemplateSingleItemRespDto;
// @end
// @unless genauth-invitations genauth-messages
#[cfg(any(feature = "genauth-invitations", feature = "genauth-messages"))]
pub struct EmailTemplateType;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct EnterpriseCertificationStatus;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ErrMsgI18nDto;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct EventAppDto;
#[cfg(feature = "genauth-events")]
pub struct EventAppPaginatedRespDto;
#[cfg(feature = "genauth-events")]
pub struct EventAppPagingDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct MetadataExpand;
#[cfg(feature = "genauth-metadata")]
pub struct ExportMetadataDto;
#[cfg(feature = "genauth-metadata")]
pub struct ExportModelDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ExportUsersDto;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpAssociationMode;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpCategory;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpConnDetail;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpConnDetailSingleRespDto;
// @end
// @unless genauth-applications genauth-ext-idp genauth-verify
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-ext-idp",
        feature = "genauth-verify"
    )
)]
pub struct ExtIdpConnType;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpDetail;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpDetailSingleRespDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpListPaginatedRespDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpListPagingDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpSingleRespDto;
// @end
// @unless genauth-applications genauth-departments genauth-ext-idp genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users genauth-verify
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-ext-idp",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users",
        feature = "genauth-verify"
    )
)]
pub struct ExtIdpType;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ExtendField;
#[cfg(feature = "genauth-data-permissions")]
pub struct ExtendFieldValueType;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ExtendsFieldAction;
#[cfg(feature = "genauth-invitations")]
pub struct ExtendsFieldDto;
#[cfg(feature = "genauth-invitations")]
pub struct ExtendsFieldInputType;
#[cfg(feature = "genauth-invitations")]
pub struct ExtendsFieldSource;
#[cfg(feature = "genauth-invitations")]
pub struct ExtendsFieldType;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct ApprovalExtraParams;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct FieldDataTypeFilter;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct FilterConjunction;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct MetadataFilterDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionFieldListResDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelDataType;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelFieldDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelFieldIdDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelFieldResDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelFieldType;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelIdDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelListDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelOperateIdDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelResDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelType;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelValueListDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelValueListResDto;
#[cfg(feature = "genauth-metadata")]
pub struct FunctionModelValueResDto;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct Gender;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GenerateInvitationLinkDto;
#[cfg(feature = "genauth-invitations")]
pub struct GenerateInvitationLinkRespDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct GenerateInviteTenantUserLink;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct GeoIp;
#[cfg(feature = "genauth-audit-logs")]
pub struct GeoIpLocation;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct GetAccessKeyRespDto;
#[cfg(feature = "genauth-access-keys")]
pub struct GetAccessKeyResponseDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct GetAdminAuditLogsDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetAllRowByScrollidDto;
#[cfg(feature = "genauth-metadata")]
pub struct GetAllRowByScrollidResDto;
#[cfg(feature = "genauth-metadata")]
pub struct GetAllRowDto;
#[cfg(feature = "genauth-metadata")]
pub struct GetAllRowVyScrollidDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationPermissionStrategyDataDto;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationPermissionStrategyRespDto;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationSecretDataDto;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationSecretRespDto;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAsaAccountAssignedTargetDataDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAsaAccountAssignedTargetRespDto;
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAsaAccountBatchDto;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct GetCustomDataRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataPolicyRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataPolicyResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataResourceResponseDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct GetDepartmentByIdReqDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveRuleDataDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveRuleRespDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveValidScopeAppRespDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveValidScopeDataDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveValidScopeRespDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveWhiteListDataDto;
#[cfg(feature = "genauth-devices")]
pub struct GetDeviceExclusiveWhiteListRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetEmailTemplateRespDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct GetEmailTemplatesDataDto;
#[cfg(feature = "genauth-messages")]
pub struct GetEmailTemplatesRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetExtendsFieldsDto;
#[cfg(feature = "genauth-invitations")]
pub struct GetExtendsFieldsRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetExternalUserResourceStructDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetExternalUserResourceStructDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetExternalUserResourceStructRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetImportExportTemplateRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct GetImportInviteeRespDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetImportTemplateResDto;
// @end
// @unless genauth
#[cfg(feature = "genauth")]
pub struct GetInvitationPolicyDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetInvitationPolicyRespDto;
// @end
// @unless genauth-applications genauth-mfa
#[cfg(any(feature = "genauth-applications", feature = "genauth-mfa"))]
pub struct GetMapInfoRespDto;
#[cfg(any(feature = "genauth-applications", feature = "genauth-mfa"))]
pub struct GetMfaInfoDataDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct GetOrdersRes;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct GetOtpSecretRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetPermissionNamespaceListResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetPermissionNamespaceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetPermissionNamespaceResponseDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct GetPostByIdListDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetRelationInfoDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct GetResourceAuthorizedTargetDataDto;
#[cfg(feature = "genauth-resources")]
pub struct GetResourceAuthorizedTargetRespDto;
#[cfg(feature = "genauth-resources")]
pub struct GetResourceAuthorizedTargetsDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetRowBatchDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct GetSubjectAuthDataDto;
#[cfg(feature = "genauth-applications")]
pub struct GetSubjectAuthRespDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantUserDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetUniversalInvitationDto;
#[cfg(feature = "genauth-invitations")]
pub struct GetUniversalInvitationRespDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct GetUserActionLogsDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct GetUserEncryptPasswordBatchDataDto;
#[cfg(feature = "genauth-users")]
pub struct GetUserEncryptPasswordBatchDto;
#[cfg(feature = "genauth-users")]
pub struct GetUserEncryptPasswordBatchRespDto;
#[cfg(feature = "genauth-users")]
pub struct GetUserPasswordCiphertextDataDto;
#[cfg(feature = "genauth-users")]
pub struct GetUserPasswordCiphertextDto;
#[cfg(feature = "genauth-users")]
pub struct GetUserPasswordCiphertextRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserPermissionListDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserPermissionListDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserPermissionListRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourcePermissionList;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourcePermissionListDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourcePermissionListDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourcePermissionListRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourceStructDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourceStructDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetUserResourceStructRespDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct GetWebhookRespDto;
#[cfg(feature = "genauth-webhooks")]
pub struct GetWebhooksData;
#[cfg(feature = "genauth-webhooks")]
pub struct GetWebhooksRespDto;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct GetWechatAccessTokenDataDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct GetWechatAccessTokenDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct GetWechatAccessTokenInfoRespDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct GoodsPackageDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GroupBo;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct GroupDto;
#[cfg(feature = "genauth-groups")]
pub struct GroupListRespDto;
// @end
// @unless genauth-groups genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct GroupPaginatedRespDto;
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct GroupPagingDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct GroupSingleRespDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct GuardVersion;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct HasAnyRoleDto;
#[cfg(feature = "genauth-users")]
pub struct HasAnyRoleOptionsDto;
#[cfg(feature = "genauth-users")]
pub struct HasAnyRoleReqDto;
#[cfg(feature = "genauth-users")]
pub struct HasAnyRoleRespDto;
#[cfg(feature = "genauth-users")]
pub struct HasRoleRolesDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct IpRuleDto;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct IdentityDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct IdentityListRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ImportExportTemplateRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct ImportInviteeDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct ImportMetadataDto;
#[cfg(feature = "genauth-metadata")]
pub struct ImportModelDto;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct ImportOtpItemDataDto;
#[cfg(feature = "genauth-mfa")]
pub struct ImportOtpItemDto;
#[cfg(feature = "genauth-mfa")]
pub struct ImportOtpReqDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantDataDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantHistoryDataDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantHistoryRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantNotifyUseDataDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantNotifyUserRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct ImportTenantRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ImportUsersDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationApplicantChannel;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationApplicantStatus;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationConfigDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationDepartmentRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationEmailScene;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationLinkConfigDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationPolicyUserAttributionListDto;
// @end
// @unless genauth
#[cfg(feature = "genauth")]
pub struct InvitationPostRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct InvitationRosterDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationRosterPaginationDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationRosterPaginationRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationRosterSingleRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationRosterStatus;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationTargetType;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationUserDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationUserPaginationDto;
#[cfg(feature = "genauth-invitations")]
pub struct InvitationUserPaginationRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct InviteLinkDisuseRule;
#[cfg(feature = "genauth-invitations")]
pub struct InviteLinkExpiryUnit;
#[cfg(feature = "genauth-invitations")]
pub struct InviteMethod;
#[cfg(feature = "genauth-invitations")]
pub struct InvitePageExpiryUnit;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct InviteTenantUserRecord;
#[cfg(feature = "genauth-tenants")]
pub struct InviteTenantUserRecordListDto;
#[cfg(feature = "genauth-tenants")]
pub struct InviteTenantUserRecordListRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct InviteTenantUsersDto;
#[cfg(feature = "genauth-tenants")]
pub struct InviteTenantUsersRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct InviteeSource;
#[cfg(feature = "genauth-invitations")]
pub struct InviteeStatus;
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub struct IpListCreateDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct IpListPaginatedRespDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct IpListPagingDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct IpListRespDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct IsActionAllowedDataDto;
#[cfg(feature = "genauth-resources")]
pub struct IsActionAllowedDto;
#[cfg(feature = "genauth-resources")]
pub struct IsActionAllowedRespDtp;
// @end
// @unless genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks genauth-whitelists
#[cfg(
    any(
        feature = "genauth-access-keys",
        feature = "genauth-applications",
        feature = "genauth-approvals",
        feature = "genauth-asa-accounts",
        feature = "genauth-custom-fields",
        feature = "genauth-data-permissions",
        feature = "genauth-departments",
        feature = "genauth-devices",
        feature = "genauth-ext-idp",
        feature = "genauth-groups",
        feature = "genauth-invitations",
        feature = "genauth-mfa",
        feature = "genauth-organizations",
        feature = "genauth-public-accounts",
        feature = "genauth-resources",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users",
        feature = "genauth-webhooks",
        feature = "genauth-whitelists"
    )
)]
pub struct IsSuccessDto;
// @end
// @unless genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks
#[cfg(
    any(
        feature = "genauth-access-keys",
        feature = "genauth-applications",
        feature = "genauth-approvals",
        feature = "genauth-asa-accounts",
        feature = "genauth-custom-fields",
        feature = "genauth-data-permissions",
        feature = "genauth-departments",
        feature = "genauth-devices",
        feature = "genauth-ext-idp",
        feature = "genauth-groups",
        feature = "genauth-invitations",
        feature = "genauth-mfa",
        feature = "genauth-organizations",
        feature = "genauth-public-accounts",
        feature = "genauth-resources",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users",
        feature = "genauth-webhooks"
    )
)]
pub struct IsSuccessRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct IsUserExistsDto;
#[cfg(feature = "genauth-users")]
pub struct IsUserExistsReqDto;
#[cfg(feature = "genauth-users")]
pub struct IsUserExistsRespDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct IsUserInDepartmentDataDto;
#[cfg(feature = "genauth-departments")]
pub struct IsUserInDepartmentRespDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct KickPublicAccountsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct KickPublicAccountsOptionsDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct KickUsersDto;
#[cfg(feature = "genauth-users")]
pub struct KickUsersOptionsDto;
// @end
// @unless genauth-custom-fields genauth-departments genauth-invitations genauth-organizations genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-custom-fields",
        feature = "genauth-departments",
        feature = "genauth-invitations",
        feature = "genauth-organizations",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct LangObject;
#[cfg(
    any(
        feature = "genauth-custom-fields",
        feature = "genauth-departments",
        feature = "genauth-invitations",
        feature = "genauth-organizations",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct LangUnit;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct Language;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct LanguageCoinfigDto;
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapConfigInfoDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapConfigInfoRespDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapGetBindPwdRespDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapLogDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapLogRespDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapOperateRespDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapSaveDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapSetEnabledFlagDto;
#[cfg(feature = "genauth-ldap-server")]
pub struct LdapUpdateDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct LinkIdentityDataDto;
#[cfg(feature = "genauth-users")]
pub struct LinkIdentityDto;
#[cfg(feature = "genauth-users")]
pub struct LinkIdentityResDto;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct ListAccessKeyRespDto;
#[cfg(feature = "genauth-access-keys")]
pub struct ListAccessKeyResponseDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationActiveUsersDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationActiveUsersOptionsDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationAuthDataDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationAuthDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationAuthPaginatedDataDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationAuthPaginatedRespDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationSubjectDataDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationSubjectDataListDto;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationSubjectRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ListArchivedUsersRespDto;
#[cfg(feature = "genauth-users")]
pub struct ListArchivedUsersSingleRespDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ListAuthSubjectDto;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct ListCistomFieldsResDto;
// @end
// @unless genauth
#[cfg(feature = "genauth")]
pub struct ListCustomFieldsDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPoliciesPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPoliciesRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPolicySubjectPageDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPolicySubjectPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataResourcesPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataResourcesRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDnefPaginatedRespDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ListInvitationRosterByPolicyIdDto;
#[cfg(feature = "genauth-invitations")]
pub struct ListInvitationRosterDto;
#[cfg(feature = "genauth-invitations")]
pub struct ListInvitationUserDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionViewDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionViewPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionViewRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionViewResponseDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct ListPostBatchDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct ListPublicAccountsAdvancedFilterItemDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct ListPublicAccountsOptionsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct ListPublicAccountsRequestDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListResourceTargetsDataDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListResourceTargetsDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListResourceTargetsDtoResp;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListResourceTargetsRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListSimpleDataPoliciesPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListSimpleDataPoliciesRespDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ListTenantAdminDto;
#[cfg(feature = "genauth-tenants")]
pub struct ListTenantUserDto;
#[cfg(feature = "genauth-tenants")]
pub struct ListTenantUsersOptionsDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ListUsersAdvancedFilterItemDto;
#[cfg(feature = "genauth-users")]
pub struct ListUsersOptionsDto;
#[cfg(feature = "genauth-users")]
pub struct ListUsersRequestDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct ListWebhookLogs;
#[cfg(feature = "genauth-webhooks")]
pub struct ListWebhookLogsData;
#[cfg(feature = "genauth-webhooks")]
pub struct ListWebhookLogsRespDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct ListWebhooksDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct LoginAnomalyDetectionConfigDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct LoginConnectionType;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct LoginFailCheckConfigDto;
#[cfg(feature = "genauth-security-settings")]
pub struct LoginFailStrategy;
#[cfg(feature = "genauth-security-settings")]
pub struct LoginIpWhitelistCheckConfigDto;
#[cfg(feature = "genauth-security-settings")]
pub struct LoginPassowrdFailCheckConfigDto;
#[cfg(feature = "genauth-security-settings")]
pub struct MfaDisableSettingsDto;
// @end
// @unless genauth-applications genauth-security-settings
#[cfg(any(feature = "genauth-applications", feature = "genauth-security-settings"))]
pub struct MfaSettingsDto;
#[cfg(any(feature = "genauth-applications", feature = "genauth-security-settings"))]
pub struct MfaSettingsRespDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct MauPeriodUsageHistory;
#[cfg(feature = "genauth-packages")]
pub struct MauPeriodUsageHistoryDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct MetadataGroupDto;
#[cfg(feature = "genauth-metadata")]
pub struct MetadataListResDto;
// @end
// @unless genauth-applications genauth-mfa genauth-security-settings
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-mfa",
        feature = "genauth-security-settings"
    )
)]
pub struct MfaFactor;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct MultipleTenantAdminDto;
#[cfg(feature = "genauth-tenants")]
pub struct MultipleTenantAdminListPagingDto;
#[cfg(feature = "genauth-tenants")]
pub struct MultipleTenantAdminPaginatedRespDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct NamespaceDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceListPaginatedRespDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceListPagingDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceListRespDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceRespDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceRolesListPaginatedRespDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceRolesListPagingDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespaceRolesListRespDto;
#[cfg(feature = "genauth-resources")]
pub struct NamespacesListRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct NodeBo;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct OpenEventDto;
#[cfg(feature = "genauth-events")]
pub struct OpenEventPaginatedRespDto;
#[cfg(feature = "genauth-events")]
pub struct OpenEventPagingDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct OpenResource;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct OperateModelDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ExtendFieldOption;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct OrderItem;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationDto;
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationListRespDto;
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationNameI18nDto;
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationPaginatedRespDto;
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationPagingDto;
#[cfg(feature = "genauth-organizations")]
pub struct OrganizationSingleRespDto;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct OtpSecretRespDto;
// @end
// @unless genauth-applications genauth-public-accounts genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-public-accounts",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct PaginationDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct PaginationInvitationPolicyDataDto;
#[cfg(feature = "genauth-invitations")]
pub struct PaginationInvitationPolicyQueryDto;
#[cfg(feature = "genauth-invitations")]
pub struct PaginationInvitationPolicyRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct PaginationUniversalInvitationApplicantDataDto;
#[cfg(feature = "genauth-invitations")]
pub struct PaginationUniversalInvitationApplicantQueryDto;
#[cfg(feature = "genauth-invitations")]
pub struct PaginationUniversalInvitationApplicantRespDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct ParsedUserAgent;
// @end
// @unless genauth-public-accounts genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-public-accounts",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct PasswordEncryptType;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceCheckExistsRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceListPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceListPagingDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceRolesListPaginatedRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceRolesListPagingDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespaceRolesListRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct PermissionNamespacesListRespDto;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineFunctionDto;
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineFunctionPaginatedRespDto;
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineFunctionPagingDto;
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineFunctionSingleRespDto;
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineFunctionStatus;
#[cfg(feature = "genauth-pipelines")]
pub struct PipelineScene;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct PolicyBo;
// @end
// @unless genauth-groups genauth-resources genauth-users
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-users"
    )
)]
pub struct PolicyCondition;
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-users"
    )
)]
pub struct PolicyConditionOperator;
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-users"
    )
)]
pub struct PolicyConditionParam;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct PolicyExtendsFieldsDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct PostDto;
#[cfg(feature = "genauth-posts")]
pub struct PostInfoDto;
#[cfg(feature = "genauth-posts")]
pub struct PostItemDto;
#[cfg(feature = "genauth-posts")]
pub struct PostListRespDto;
#[cfg(feature = "genauth-posts")]
pub struct PostPaginatedRespDto;
#[cfg(feature = "genauth-posts")]
pub struct PostPagingDto;
#[cfg(feature = "genauth-posts")]
pub struct PostRespDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct PreviewEmailTemplateDataDto;
#[cfg(feature = "genauth-messages")]
pub struct PreviewEmailTemplateDto;
#[cfg(feature = "genauth-messages")]
pub struct PreviewEmailTemplateRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct PrincipalAuthenticationInfoDto;
#[cfg(feature = "genauth-users")]
pub struct PrincipalAuthenticationInfoPaginatedRespDto;
#[cfg(feature = "genauth-users")]
pub struct PrincipalAuthenticationInfoPagingDto;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct PubEventDto;
#[cfg(feature = "genauth-events")]
pub struct PubEventRespDataDto;
#[cfg(feature = "genauth-events")]
pub struct PubEventRespDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountFilterField;
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountListRespDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountPaginatedRespDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountPagingDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct PublicAccountSingleRespDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct QrcodeLoginStrategyDto;
// @end
// @unless genauth-applications genauth-verify
#[cfg(any(feature = "genauth-applications", feature = "genauth-verify"))]
pub struct QrcodeType;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct QueryTerminalAppsDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct QuickFilterInvitationUserDto;
#[cfg(feature = "genauth-invitations")]
pub struct QuickFilterInviteePaginationDto;
#[cfg(feature = "genauth-invitations")]
pub struct QuickFilterInviteePaginationRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct QuickFilterInviteeRecordDto;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct ReUploadPipelineFunctionDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct RefreshApplicationSecretDataDto;
#[cfg(feature = "genauth-applications")]
pub struct RefreshApplicationSecretDto;
#[cfg(feature = "genauth-applications")]
pub struct RefreshApplicationSecretRespDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct RegisterAnomalyDetectionConfigDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct RelationOptionalRange;
#[cfg(feature = "genauth-metadata")]
pub struct RelationSearchDto;
#[cfg(feature = "genauth-metadata")]
pub struct RelationValueListDto;
#[cfg(feature = "genauth-metadata")]
pub struct RelationValueListResDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct RemoveDepartmentMembersReqDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct RemoveGroupMembersReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct RemoveInvitationPolicyUserAttributionDto;
#[cfg(feature = "genauth-invitations")]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto;
#[cfg(feature = "genauth-invitations")]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct RemovePostDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct RemoveRelationValueDto;
#[cfg(feature = "genauth-metadata")]
pub struct RemoveRowDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct RemoveTenantDepartmentMembersReqDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct RemoveTenantUsersDto;
// @end
// @unless genauth-groups genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct ResGroupDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ResetUserPrincipalAuthenticationInfoDto;
#[cfg(feature = "genauth-users")]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct ResignUserBatchReqDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct ResignUserDataDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ResignUserReqDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct ResignUserRespDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct ResourceAction;
#[cfg(feature = "genauth-resources")]
pub struct ResourceAuthorizedTargetDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourceDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourceItemDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourceListRespDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourcePaginatedRespDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourcePagingDto;
#[cfg(feature = "genauth-resources")]
pub struct ResourceRespDto;
// @end
// @unless genauth-groups genauth-resources genauth-roles genauth-users
#[cfg(
    any(
        feature = "genauth-groups",
        feature = "genauth-resources",
        feature = "genauth-roles",
        feature = "genauth-users"
    )
)]
pub struct ResourceType;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct CreateDepartmentTreeResult;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct RevertRosterInvitationBatchDto;
#[cfg(feature = "genauth-invitations")]
pub struct RevertRosterInvitationDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ReviewTenantEnterpriseCertificationBodyDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct RevokeApplicationAccessDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct RevokeRoleBatchDto;
#[cfg(feature = "genauth-roles")]
pub struct RevokeRoleDto;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct RightItemDto;
#[cfg(feature = "genauth-packages")]
pub struct RightItemRes;
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskEventState;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListItemDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListLimit;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListPolicyCreateDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListPolicyPagingDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListPolicyRespDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListTrigger;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskListType;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskPolicyAction;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskPolicyCondition;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskPolicyLimit;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskPolicyObject;
#[cfg(feature = "genauth-risk-lists")]
pub struct RiskPolicyRange;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct RoleAssignmentTargetType;
#[cfg(feature = "genauth-roles")]
pub struct RoleAuthorizedResourcePaginatedRespDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleAuthorizedResourcePagingDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleAuthorizedResourcesRespDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct RoleBo;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct RoleCheckParamsRespDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleCodeAndNamespaceDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleCodeDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleDepartmentListPaginatedRespDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleDepartmentListPagingDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleDepartmentRespDto;
// @end
// @unless genauth-roles genauth-users
#[cfg(any(feature = "genauth-roles", feature = "genauth-users"))]
pub struct RoleDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct RoleListItem;
#[cfg(feature = "genauth-roles")]
pub struct RoleListPageDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleListPageRespDto;
// @end
// @unless genauth-roles genauth-users
#[cfg(any(feature = "genauth-roles", feature = "genauth-users"))]
pub struct RolePaginatedRespDto;
#[cfg(any(feature = "genauth-roles", feature = "genauth-users"))]
pub struct RolePagingDto;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct RolePermissionApplyApprovalObject;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct RolePermissionListDto;
#[cfg(feature = "genauth-roles")]
pub struct RoleSingleRespDto;
// @end
// @unless genauth-roles genauth-users
#[cfg(any(feature = "genauth-roles", feature = "genauth-users"))]
pub struct RoleStatus;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct RowDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct SmtpEmailProviderConfig;
#[cfg(feature = "genauth-messages")]
pub struct SmtpEmailProviderConfigInput;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct SaveDeviceExclusiveValidScopeSettingsDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct MetadataScopeDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct SearchDepartmentsFilterItemDto;
#[cfg(feature = "genauth-departments")]
pub struct SearchDepartmentsListReqDto;
#[cfg(feature = "genauth-departments")]
pub struct SearchDepartmentsReqDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct SecuritySettingsDto;
#[cfg(feature = "genauth-security-settings")]
pub struct SecuritySettingsRespDto;
#[cfg(feature = "genauth-security-settings")]
pub struct SelfUnlockAccountConfigDto;
#[cfg(feature = "genauth-security-settings")]
pub struct SelfUnlockStrategy;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SendCreateAccountNotificationDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct SendEmailBatchDataDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct SendGridEmailProviderConfig;
#[cfg(feature = "genauth-messages")]
pub struct SendGridEmailProviderConfigInput;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct SendManyTenantEmailDto;
#[cfg(feature = "genauth-tenants")]
pub struct SendManyTenantSmsDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SendResetPasswordNotificationDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct SendRosterInvitationBatchDto;
#[cfg(feature = "genauth-invitations")]
pub struct SendRosterInvitationDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct SendSmsBatchDataDto;
#[cfg(feature = "genauth-tenants")]
pub struct SendSmsBatchRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct SendTenantEmailDto;
#[cfg(feature = "genauth-tenants")]
pub struct SendTenantSmsDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct SendUserResetPasswordEmailLinkBatchDto;
#[cfg(feature = "genauth-users")]
pub struct SendUserResetPasswordEmailLinkDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct SendVerifyCodeMethod;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct SetCustomDataDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct SetCustomDataReqDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct SetCustomFieldDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct SetCustomFieldsReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct SetMfaStatusDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct SetPublicAccountBatchReqDto;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct SetUserBaseFieldDto;
#[cfg(feature = "genauth-custom-fields")]
pub struct SetUserBaseFieldsReqDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SetUserDepartmentDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SetUserDepartmentsDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SetUserDepartmentsOptionsDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct SetUserGroupsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct SetUserOfPublicAccountBatchReqDto;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct SetUserPostsDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct SetUserRolesDto;
// @end
// @unless genauth-departments genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-departments",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct SortDirection;
#[cfg(
    any(
        feature = "genauth-departments",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct SortOrder;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct SortingDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct StrAuthorize;
#[cfg(feature = "genauth-data-permissions")]
pub struct StrResourceAuthAction;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct SubjectAuthType;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct SubjectDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct SubjectRespDto;
// @end
// @unless genauth-applications genauth-data-permissions
#[cfg(any(feature = "genauth-applications", feature = "genauth-data-permissions"))]
pub struct SubjectType;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct SuspendTerminalUserDto;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncAction;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncCycle;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncFlow;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobLogsRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobPaginatedRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobPagingDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobSingleRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncJobStatus;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncObjectType;
// @end
// @unless genauth-departments genauth-users
#[cfg(any(feature = "genauth-departments", feature = "genauth-users"))]
pub struct SyncProvider;
#[cfg(any(feature = "genauth-departments", feature = "genauth-users"))]
pub struct SyncRelationListRespDto;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncRiskOperationDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncRiskOperationPaginatedRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncRiskOperationPagingDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncRiskOperationStatus;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskActiveDirectoryClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskDingtalkClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskFieldMapping;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskFxiaokeClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskItalentClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskKayangClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskLarkClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskLdapClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskMaycurClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskMokaClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskPaginatedRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskPagingDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskProvisioningScope;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskScimClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskSingleRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskTimedScheduler;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskType;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskWechatworkClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTaskXiaoshouyiClientConfig;
#[cfg(feature = "genauth-sync-tasks")]
pub struct SyncTrigger;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct SystemType;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct TargetDto;
// @end
// @unless genauth-asa-accounts genauth-custom-fields genauth-resources genauth-roles
#[cfg(
    any(
        feature = "genauth-asa-accounts",
        feature = "genauth-custom-fields",
        feature = "genauth-resources",
        feature = "genauth-roles"
    )
)]
pub struct TargetType;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct TenantApplicationDto;
#[cfg(feature = "genauth-applications")]
pub struct TenantApplicationListPaginatedRespDto;
#[cfg(feature = "genauth-applications")]
pub struct TenantApplicationListPagingDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct TenantCooperatorDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantCooperatorListPagingDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantCooperatorPaginatedRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantCooperatorSingleDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantCooperatorSingleRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantEnterpriseCertificationRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantListPaginatedRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantListPagingDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantSingleRespDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct TenantSwitchType;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct TenantUserDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantUserListPaginatedRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantUserListPagingDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantUserRespDto;
#[cfg(feature = "genauth-tenants")]
pub struct TenantUserSingleRespDto;
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub struct TencentExmailEmailProviderConfig;
#[cfg(feature = "genauth-messages")]
pub struct TencentExmailEmailProviderConfigInput;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct TerminalBaseDto;
#[cfg(feature = "genauth-devices")]
pub struct TerminalInfoDto;
#[cfg(feature = "genauth-devices")]
pub struct TerminalInfoRespDto;
#[cfg(feature = "genauth-devices")]
pub struct TerminalStatus;
#[cfg(feature = "genauth-devices")]
pub struct TerminalType;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct TreeAuthBo;
#[cfg(feature = "genauth-data-permissions")]
pub struct TreeAuthorize;
#[cfg(feature = "genauth-data-permissions")]
pub struct TreeResourceAuthAction;
#[cfg(feature = "genauth-data-permissions")]
pub struct TreeStructs;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncRiskOperationDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncRiskOperationsDataDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncRiskOperationsRespDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncTaskDataDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncTaskDto;
#[cfg(feature = "genauth-sync-tasks")]
pub struct TriggerSyncTaskRespDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct TriggerWebhookData;
#[cfg(feature = "genauth-webhooks")]
pub struct TriggerWebhookDto;
#[cfg(feature = "genauth-webhooks")]
pub struct TriggerWebhookRespDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct UnbindPublicAccountBatchReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UniversalInvitationApplicantData;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UnlinkIdentity;
#[cfg(feature = "genauth-users")]
pub struct UnlinkIdentityDataDto;
#[cfg(feature = "genauth-users")]
pub struct UnlinkIdentityResDto;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct UpdateAccessKeyDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UpdateApplicationDto;
#[cfg(feature = "genauth-applications")]
pub struct UpdateApplicationLoginConfigInputDto;
#[cfg(feature = "genauth-applications")]
pub struct UpdateApplicationMfaSettingsDto;
#[cfg(feature = "genauth-applications")]
pub struct UpdateApplicationPermissionStrategyDataDto;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct UpdateAsaAccountDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UpdateAuthEnabledDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataPolicyDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataPolicyRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataPolicyResponseDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataResourceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataResourceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDataResourceResponseDto;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct UpdateDepartmentReqDto;
#[cfg(feature = "genauth-departments")]
pub struct UpdateDepartmentStatusReqDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct UpdateDeviceExclusiveRuleDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdateDnefReq;
// @end
// @unless genauth-invitations genauth-messages
#[cfg(any(feature = "genauth-invitations", feature = "genauth-messages"))]
pub struct UpdateEmailTemplateDto;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct UpdateExtIdpConnDto;
#[cfg(feature = "genauth-ext-idp")]
pub struct UpdateExtIdpDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UpdateExtendsFieldDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct UpdateFunctionModelDto;
#[cfg(feature = "genauth-metadata")]
pub struct UpdateFunctionModelFieldDto;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct UpdateGroupReqDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UpdateInvitationPolicyDto;
#[cfg(feature = "genauth-invitations")]
pub struct UpdateInvitationRosterDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UpdateLoginConfig;
#[cfg(feature = "genauth-applications")]
pub struct UpdateLoginConfigDto;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct UpdateMultipleTenantAdminDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct UpdateNamespaceDto;
#[cfg(feature = "genauth-resources")]
pub struct UpdateNamespaceRespDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct UpdateOperateModelDto;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct UpdateOrganizationReqDto;
#[cfg(feature = "genauth-organizations")]
pub struct UpdateOrganizationStatusReqDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdatePermissionNamespaceDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdatePermissionNamespaceRespDto;
#[cfg(feature = "genauth-data-permissions")]
pub struct UpdatePermissionNamespaceResponseDto;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct UpdatePipelineFunctionDto;
#[cfg(feature = "genauth-pipelines")]
pub struct UpdatePipelineOrderDto;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct UpdatePublicAccountBatchOptionsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct UpdatePublicAccountBatchReqDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct UpdatePublicAccountInfoDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct UpdatePublicAccountOptionsDto;
#[cfg(feature = "genauth-public-accounts")]
pub struct UpdatePublicAccountReqDto;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct UpdateResourceDto;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct UpdateRoleDto;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct UpdateRowDto;
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub struct UpdateSecuritySettingsDto;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct UpdateSyncTaskDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UpdateTenantAppqrcodeState;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct UpdateTenantCooperatorDto;
#[cfg(feature = "genauth-tenants")]
pub struct UpdateTenantDto;
#[cfg(feature = "genauth-tenants")]
pub struct UpdateTenantUserDto;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct UpdateTerminalUserDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UpdateUniversalInvitationDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UpdateUserBatchOptionsDto;
#[cfg(feature = "genauth-users")]
pub struct UpdateUserBatchReqDto;
#[cfg(feature = "genauth-users")]
pub struct UpdateUserInfoDto;
#[cfg(feature = "genauth-users")]
pub struct UpdateUserOptionsDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UpdateUserPoolTenantLoginConfigDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UpdateUserReqDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct UpdateWebhookDto;
#[cfg(feature = "genauth-webhooks")]
pub struct UpdateWebhooksRespDto;
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub struct UserActionLogDto;
#[cfg(feature = "genauth-audit-logs")]
pub struct UserActionLogRespData;
#[cfg(feature = "genauth-audit-logs")]
pub struct UserActionLogRespDto;
#[cfg(feature = "genauth-audit-logs")]
pub struct UserActionType;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionDto;
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionMainDepartmentDto;
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionMainDepartmentRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionPaginationDto;
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionPaginationRespDto;
#[cfg(feature = "genauth-invitations")]
pub struct UserAttributionSingleRespDto;
// @end
// @unless genauth-posts genauth-public-accounts
#[cfg(any(feature = "genauth-posts", feature = "genauth-public-accounts"))]
pub struct UserConnectionPostDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserDepartmentPaginatedRespDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserDepartmentPagingDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserDepartmentRespDto;
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserDepartmentSortField;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct UserDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UserFieldDecryptReqDto;
#[cfg(feature = "genauth-users")]
pub struct UserFieldDecryptReqItemDto;
#[cfg(feature = "genauth-users")]
pub struct UserFieldDecryptRespDto;
#[cfg(feature = "genauth-users")]
pub struct UserFieldDecryptRespItemDto;
#[cfg(feature = "genauth-users")]
pub struct UserFilterField;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserFilterOperator;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct UserIdListRespDto;
// @end
// @unless genauth-applications genauth-mfa genauth-public-accounts genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-mfa",
        feature = "genauth-public-accounts",
        feature = "genauth-users"
    )
)]
pub struct UserIdType;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct DepartmentTreeUserDto;
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub struct UserListCreateDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct UserListPaginatedRespDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct UserListPagingDto;
#[cfg(feature = "genauth-risk-lists")]
pub struct UserListPolicyPaginatedRespDto;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UserListRespDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoggedInAppsDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoggedInAppsListRespDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoggedInIdentitiesDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoggedInIdentitiesRespDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoginHistoryDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoginHistoryPaginatedRespDto;
#[cfg(feature = "genauth-users")]
pub struct UserLoginHistoryPagingDto;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct UserMfaRespDto;
#[cfg(feature = "genauth-mfa")]
pub struct UserMfaSingleRespDto;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-roles genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-roles",
        feature = "genauth-users"
    )
)]
pub struct UserPaginatedRespDto;
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-roles",
        feature = "genauth-users"
    )
)]
pub struct UserPagingDto;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct UserPermissionListDto;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct UserPoolTenantConfigDto;
#[cfg(feature = "genauth-applications")]
pub struct UserPoolTenantConfigDtoRespDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserSearchField;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct UserSingleRespDto;
// @end
// @unless genauth-public-accounts genauth-users
#[cfg(any(feature = "genauth-public-accounts", feature = "genauth-users"))]
pub struct UserSortField;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct UserSourceType;
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct UserStatus;
// @end
// @unless genauth-departments genauth-users
#[cfg(any(feature = "genauth-departments", feature = "genauth-users"))]
pub struct UserSyncRelationDto;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ValidateRuleType;
// @end
// @unless genauth-verify
#[cfg(feature = "genauth-verify")]
pub struct VerifyConfigDataDto;
#[cfg(feature = "genauth-verify")]
pub struct VerifyConfigInfoRespDto;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookCategoryDto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookContentType;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookDto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookEventDto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookEventListData;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookEventListRespDto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookEventName;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookLogDto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookRetryConfigV3Dto;
#[cfg(feature = "genauth-webhooks")]
pub struct WebhookRetryDelayUnit;
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub struct WhitelistListRespDto;
#[cfg(feature = "genauth-whitelists")]
pub struct WhitelistRespDto;
#[cfg(feature = "genauth-whitelists")]
pub struct WhitelistType;
// @end
// @unless genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
#[cfg(
    any(
        feature = "genauth-applications",
        feature = "genauth-departments",
        feature = "genauth-groups",
        feature = "genauth-public-accounts",
        feature = "genauth-roles",
        feature = "genauth-tenants",
        feature = "genauth-users"
    )
)]
pub struct WorkStatus;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckDataPolicyExistsQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct CheckDataResourceExistsQuery;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct ListClosedApprovalsQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct DeleteApplicationsAuthBatchQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct DeleteMultipleTenantAdminParams;
#[cfg(feature = "genauth-tenants")]
pub struct DeleteMultipleTenantAdminQuery;
#[cfg(feature = "genauth-tenants")]
pub struct DeleteTenantCooperatorParams;
#[cfg(feature = "genauth-tenants")]
pub struct DeleteTenantCooperatorQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct GetSubjectAuthDetailQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ErrorEmailMsg;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ExtIdpConnStateByAppsQuery;
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub struct GetSupportedDeviceExclusiveAppsQuery;
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub struct FindIpListQuery;
#[cfg(feature = "genauth-risk-lists")]
pub struct FindRiskListPolicyQuery;
#[cfg(feature = "genauth-risk-lists")]
pub struct FindUserListQuery;
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub struct GetAccessKeyQuery;
#[cfg(feature = "genauth-access-keys")]
pub struct GetAccessKeyListQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct GetAllDepartmentsQuery;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct GetAllGroupsQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationQuery;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationPermissionStrategyQuery;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationSecretQuery;
#[cfg(feature = "genauth-applications")]
pub struct GetApplicationSimpleInfoQuery;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAsaAccountQuery;
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAsaAccountAssignedTargetsQuery;
#[cfg(feature = "genauth-asa-accounts")]
pub struct GetAssignedAccountQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct GetAuthorizedResourcesQuery;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct GetCustomDataQuery;
#[cfg(feature = "genauth-custom-fields")]
pub struct GetCustomFieldsQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataPolicyQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetDataResourceQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct GetDepartmentQuery;
#[cfg(feature = "genauth-departments")]
pub struct GetDepartmentByIdQuery;
#[cfg(feature = "genauth-departments")]
pub struct GetDepartmentSyncRelationsQuery;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct GetApprovalQuery;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct GetExtIdpQuery;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct GetGroupQuery;
#[cfg(feature = "genauth-groups")]
pub struct GetGroupAuthorizedResourcesQuery;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct GetGroupsOfPublicAccountQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetImportTemplateQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetInvitationRosterQuery;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct GetMauPeriodUsageHistoryQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct GetMfaTriggerDataQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetModelQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct GetMultipleTenantAdminQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct GetNamespaceQuery;
#[cfg(feature = "genauth-resources")]
pub struct GetNamespacesBatchQuery;
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub struct GetOrderDetailQuery;
#[cfg(feature = "genauth-packages")]
pub struct GetOrderPayDetailQuery;
#[cfg(feature = "genauth-packages")]
pub struct GetOrdersQuery;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct GetOrganizationQuery;
#[cfg(feature = "genauth-organizations")]
pub struct GetOrganizationsBatchQuery;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct GetOtpSecretByUserQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct GetParentDepartmentQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct GetPermissionNamespaceQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct GetPermissionNamespacesBatchQuery;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct GetPipelineFunctionQuery;
#[cfg(feature = "genauth-pipelines")]
pub struct GetPipelineLogsQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetInvitationPolicyQuery;
#[cfg(feature = "genauth-invitations")]
pub struct GetInvitationPolicyUserAttributionQuery;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct GetPostQuery;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPostOfPublicAccountQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountBatchQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetDepartmentsOfPublicAccountQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountRolesQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountsOfDepartmentQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountsOfGroupQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountsOfPostQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountsOfRoleQuery;
#[cfg(feature = "genauth-public-accounts")]
pub struct GetPublicAccountsOfUserQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetRelationValueQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct GetResourceQuery;
#[cfg(feature = "genauth-resources")]
pub struct GetResourcesBatchQuery;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct GetRoleQuery;
#[cfg(feature = "genauth-roles")]
pub struct GetRoleAuthorizedResourcesQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct GetRowQuery;
#[cfg(feature = "genauth-metadata")]
pub struct GetRowByValueQuery;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct GetSyncJobQuery;
#[cfg(feature = "genauth-sync-tasks")]
pub struct GetSyncTaskQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantByCodeQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantCooperatorQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantCooperatorMenuQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantEnterpriseCertificationQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantLittleInfoQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetTenantUserQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetUniversalInvitationQuery;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct GetUserQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserAccessibleAppsQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct GetInvitationPolicyUserAttributionMainDepartmentQuery;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct GetUserAuthorizedAppsQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserAuthorizedResourcesQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserBatchQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserDepartmentsQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserGroupsQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserIdentitiesQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserLoggedinAppsQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserLoggedinIdentitiesQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserLoginHistoryQuery;
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub struct GetUserMfaInfoQuery;
#[cfg(feature = "genauth-mfa")]
pub struct GetUserMfaStatusQuery;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct GetUserPostQuery;
#[cfg(feature = "genauth-posts")]
pub struct GetUserPostsQuery;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct GetUserPrincipalAuthenticationInfoQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserRolesQuery;
#[cfg(feature = "genauth-users")]
pub struct GetUserSyncRelationsQuery;
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub struct GetUsersOfPublicAccountQuery;
// @end
// @unless genauth-verify
#[cfg(feature = "genauth-verify")]
pub struct GetVerifyConfigAppQuery;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct GetWebhookQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct GetImportTenantHistoryQuery;
#[cfg(feature = "genauth-tenants")]
pub struct GetImportTenantNotifyUserQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct IsUserInDepartmentQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationSimpleInfoQuery;
#[cfg(feature = "genauth-applications")]
pub struct ListApplicationsQuery;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ListArchivedUsersQuery;
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub struct ListAsaAccountQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct ListChildrenDepartmentsQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct ListCommonResourceQuery;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct ListCustomFieldsQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPoliciesQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataPolicyTargetsQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDataResourcesQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct ListDepartmentMemberIdsQuery;
#[cfg(feature = "genauth-departments")]
pub struct ListDepartmentMembersQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListDnefQuery;
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub struct ListEventsQuery;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ListExtIdpQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct ListFieldQuery;
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub struct ListGroupMembersQuery;
#[cfg(feature = "genauth-groups")]
pub struct ListGroupsQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ListInviteTenantUserRecordsQuery;
#[cfg(feature = "genauth-tenants")]
pub struct ListMultipleTenantAdminQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct ListNamespaceRolesQuery;
#[cfg(feature = "genauth-resources")]
pub struct ListNamespacesQuery;
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub struct ListOperateQuery;
#[cfg(feature = "genauth-metadata")]
pub struct ListOperateAllQuery;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct ListOrganizationsQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionNamespaceRolesQuery;
#[cfg(feature = "genauth-data-permissions")]
pub struct ListPermissionNamespacesQuery;
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub struct ListPipelineFunctionsQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct ListInvitationPolicyUserAttributionsQuery;
#[cfg(feature = "genauth-invitations")]
pub struct ListInvitationPolicyExtendsFieldsQuery;
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub struct ListResourcesQuery;
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub struct ListRoleAssignmentsQuery;
#[cfg(feature = "genauth-roles")]
pub struct ListRoleDepartmentsQuery;
#[cfg(feature = "genauth-roles")]
pub struct ListRoleMembersQuery;
#[cfg(feature = "genauth-roles")]
pub struct ListRolesQuery;
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub struct ListSimpleDataPoliciesQuery;
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub struct ListSyncJobLogsQuery;
#[cfg(feature = "genauth-sync-tasks")]
pub struct ListSyncJobsQuery;
#[cfg(feature = "genauth-sync-tasks")]
pub struct ListSyncRiskOperationsQuery;
#[cfg(feature = "genauth-sync-tasks")]
pub struct ListSyncTasksQuery;
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub struct ListTenantApplicationsQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ListTenantCooperatorsQuery;
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub struct ListTenantExtIdpQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct ListTenantsQuery;
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub struct ListUserBaseFieldsQuery;
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub struct ListUsersLegacyQuery;
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub struct ListWebhooksQuery;
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub struct ListWhitelistsQuery;
#[cfg(feature = "genauth-whitelists")]
pub struct ListWhitelistsOfAppQuery;
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub struct ListApprovalLogsQuery;
#[cfg(feature = "genauth-approvals")]
pub struct ListPendingApprovalsQuery;
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub struct ListPostsQuery;
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub struct QueryLdapLogQuery;
#[cfg(feature = "genauth-ldap-server")]
pub struct QueryLdapSubEntriesQuery;
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub struct SearchDepartmentMembersQuery;
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub struct SearchOrganizationsQuery;
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub struct UpdateMultipleTenantAdminParams;
#[cfg(feature = "genauth-tenants")]
pub struct UpdateMultipleTenantAdminQuery;
#[cfg(feature = "genauth-tenants")]
pub struct UpdateTenantCooperatorParams;
#[cfg(feature = "genauth-tenants")]
pub struct UpdateTenantCooperatorQuery;
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub struct UploadInvitationInviteesQuery;
// @end
