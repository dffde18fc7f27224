// @if genauth-departments
/// Adds users to a department.
///
/// Sends `POST /api/v3/add-department-members`; the operationId is `addDepartmentMembers`.
#[doc(alias = "addDepartmentMembers")]
pub static ADD_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "addDepartmentMembers",
    name: "add_department_members",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/add-department-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddDepartmentMembersReqDto>()
        .described::<types::AddDepartmentMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Adds a device.
///
/// Sends `POST /api/v3/add-device`; the operationId is `addDevice`.
#[doc(alias = "addDevice")]
pub static ADD_DEVICE: operation::Operation = operation::Operation {
    id: "addDevice",
    name: "add_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/add-device",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTerminalDto>()
        .described::<types::CreateTerminalDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Adds users to a group.
///
/// Sends `POST /api/v3/add-group-members`; the operationId is `addGroupMembers`.
#[doc(alias = "addGroupMembers")]
pub static ADD_GROUP_MEMBERS: operation::Operation = operation::Operation {
    id: "addGroupMembers",
    name: "add_group_members",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/add-group-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddGroupMembersReqDto>()
        .described::<types::AddGroupMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Adds a department, post, role or group to those that a policy assigns to invited users.
///
/// Sends `POST /api/v3/add-invitation-policy-user-attribution`; the operationId is
/// `addPolicyUserAttribution`.
#[doc(alias = "addPolicyUserAttribution")]
pub static ADD_INVITATION_POLICY_USER_ATTRIBUTION: operation::Operation = operation::Operation {
    id: "addPolicyUserAttribution",
    name: "add_invitation_policy_user_attribution",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/add-invitation-policy-user-attribution",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddInvitationPolicyUserAttributionDto>()
        .described::<types::AddInvitationPolicyUserAttributionDto>(),
    ..operation::Operation::DEFAULT
};
/// Adds several departments, posts, roles or groups to those that a policy assigns to invited users.
///
/// Sends `POST /api/v3/add-invitation-policy-user-attributions-batch`; the operationId is
/// `addPolicyUserAttributionsBatch`.
#[doc(alias = "addPolicyUserAttributionsBatch")]
pub static ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH: operation::Operation = operation::Operation {
    id: "addPolicyUserAttributionsBatch",
    name: "add_invitation_policy_user_attributions_batch",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/add-invitation-policy-user-attributions-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddInvitationPolicyUserAttributionsBatchDto>()
        .described::<types::AddInvitationPolicyUserAttributionsBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Adds users of a tenant to a department of that tenant.
///
/// Sends `POST /api/v3/add-tenant-department-members`; the operationId is `addTenantDepartmentMembers`.
#[doc(alias = "addTenantDepartmentMembers")]
pub static ADD_TENANT_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "addTenantDepartmentMembers",
    name: "add_tenant_department_members",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/add-tenant-department-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddTenantDepartmentMembersReqDto>()
        .described::<types::AddTenantDepartmentMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Adds users of the user pool to a tenant.
///
/// Sends `POST /api/v3/add-tenant-users`; the operationId is `addTenantUsers`.
#[doc(alias = "addTenantUsers")]
pub static ADD_TENANT_USERS: operation::Operation = operation::Operation {
    id: "addTenantUsers",
    name: "add_tenant_users",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/add-tenant-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddTenantUsersDto>()
        .described::<types::AddTenantUsersDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-whitelists
/// Adds entries to the registration allow list of the user pool.
///
/// Sends `POST /api/v3/add-whitelist`; the operationId is `addWhitelist`.
#[doc(alias = "addWhitelist")]
pub static ADD_WHITELIST: operation::Operation = operation::Operation {
    id: "addWhitelist",
    name: "add_whitelist",
    group: "whitelists",
    method: operation::Method::Post,
    path: "/api/v3/add-whitelist",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddWhitelistDto>()
        .described::<types::AddWhitelistDto>(),
    ..operation::Operation::DEFAULT
};
/// Adds entries to the registration allow list of an application.
///
/// Sends `POST /api/v3/add-whitelist-of-app`; the operationId is `addWhitelistOfApp`.
#[doc(alias = "addWhitelistOfApp")]
pub static ADD_WHITELIST_OF_APP: operation::Operation = operation::Operation {
    id: "addWhitelistOfApp",
    name: "add_whitelist_of_app",
    group: "whitelists",
    method: operation::Method::Post,
    path: "/api/v3/add-whitelist-of-app",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AddWhitelistOfAppDto>()
        .described::<types::AddWhitelistOfAppDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-approvals
/// Returns an approval by its number.
///
/// Sends `GET /api/v3/approval`; the operationId is `getDetail`.
#[doc(alias = "getDetail")]
pub static GET_APPROVAL: operation::Operation = operation::Operation {
    id: "getDetail",
    name: "get_approval",
    group: "approvals",
    method: operation::Method::Get,
    path: "/api/v3/approval",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetApprovalQuery>()
        .described::<types::GetApprovalQuery>(),
    ..operation::Operation::DEFAULT
};
/// Approves or rejects several permission requests.
///
/// Sends `PUT /api/v3/approval-batch-process`; the operationId is `batchProcessApproval`.
#[doc(alias = "batchProcessApproval")]
pub static BATCH_PROCESS_APPROVAL: operation::Operation = operation::Operation {
    id: "batchProcessApproval",
    name: "batch_process_approval",
    group: "approvals",
    method: operation::Method::Put,
    path: "/api/v3/approval-batch-process",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ApprovalBatchProcessReq>()
        .described::<types::ApprovalBatchProcessReq>(),
    ..operation::Operation::DEFAULT
};
/// Lists the decided approvals.
///
/// Sends `GET /api/v3/approval-closed-list`; the operationId is `closedList`.
#[doc(alias = "closedList")]
pub static LIST_CLOSED_APPROVALS: operation::Operation = operation::Operation {
    id: "closedList",
    name: "list_closed_approvals",
    group: "approvals",
    method: operation::Method::Get,
    path: "/api/v3/approval-closed-list",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListClosedApprovalsQuery>()
        .described::<types::ListClosedApprovalsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists all approvals, pending and decided, as a log.
///
/// Sends `GET /api/v3/approval-log-list`; the operationId is `logList`.
#[doc(alias = "logList")]
pub static LIST_APPROVAL_LOGS: operation::Operation = operation::Operation {
    id: "logList",
    name: "list_approval_logs",
    group: "approvals",
    method: operation::Method::Get,
    path: "/api/v3/approval-log-list",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListApprovalLogsQuery>()
        .described::<types::ListApprovalLogsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the pending approvals.
///
/// Sends `GET /api/v3/approval-pending-list`; the operationId is `pendList`.
#[doc(alias = "pendList")]
pub static LIST_PENDING_APPROVALS: operation::Operation = operation::Operation {
    id: "pendList",
    name: "list_pending_approvals",
    group: "approvals",
    method: operation::Method::Get,
    path: "/api/v3/approval-pending-list",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPendingApprovalsQuery>()
        .described::<types::ListPendingApprovalsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Approves or rejects a permission request.
///
/// Sends `PUT /api/v3/approval-process`; the operationId is `processApproval`.
#[doc(alias = "processApproval")]
pub static PROCESS_APPROVAL: operation::Operation = operation::Operation {
    id: "processApproval",
    name: "process_approval",
    group: "approvals",
    method: operation::Method::Put,
    path: "/api/v3/approval-process",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ApprovalProcessReq>()
        .described::<types::ApprovalProcessReq>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Assigns an ASA account to users, roles, groups or departments.
///
/// Sends `POST /api/v3/assign-asa-account`; the operationId is `assignAsaAccount`.
#[doc(alias = "assignAsaAccount")]
pub static ASSIGN_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "assignAsaAccount",
    name: "assign_asa_account",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/assign-asa-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AssignAsaAccountsDto>()
        .described::<types::AssignAsaAccountsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Assigns a role to users, groups or departments.
///
/// Sends `POST /api/v3/assign-role`; the operationId is `assignRole`.
#[doc(alias = "assignRole")]
pub static ASSIGN_ROLE: operation::Operation = operation::Operation {
    id: "assignRole",
    name: "assign_role",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/assign-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AssignRoleDto>()
        .described::<types::AssignRoleDto>(),
    ..operation::Operation::DEFAULT
};
/// Assigns several roles to users, groups or departments.
///
/// Sends `POST /api/v3/assign-role-batch`; the operationId is `assignRoleBatch`.
#[doc(alias = "assignRoleBatch")]
pub static ASSIGN_ROLE_BATCH: operation::Operation = operation::Operation {
    id: "assignRoleBatch",
    name: "assign_role_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/assign-role-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AssignRoleBatchDto>()
        .described::<types::AssignRoleBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Associates a resource of an application with a tenant or removes the association.
///
/// Sends `POST /api/v3/associate-tenant-resource`; the operationId is `associateTenantResource`.
#[doc(alias = "associateTenantResource")]
pub static ASSOCIATE_TENANT_RESOURCE: operation::Operation = operation::Operation {
    id: "associateTenantResource",
    name: "associate_tenant_resource",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/associate-tenant-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AssociateTenantResourceDto>()
        .described::<types::AssociateTenantResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Registers a device on behalf of the verification app.
///
/// Sends `POST /api/v3/authing-verify/create-device`; the operationId is `createVerifyDevice`.
#[doc(alias = "createVerifyDevice")]
pub static CREATE_VERIFY_DEVICE: operation::Operation = operation::Operation {
    id: "createVerifyDevice",
    name: "create_verify_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/authing-verify/create-device",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTerminalDto>()
        .described::<types::CreateTerminalDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Grants or denies subjects access to an application.
///
/// Sends `POST /api/v3/authorize-application-access`; the operationId is `authorizeApplicationAccess`.
#[doc(alias = "authorizeApplicationAccess")]
pub static AUTHORIZE_APPLICATION_ACCESS: operation::Operation = operation::Operation {
    id: "authorizeApplicationAccess",
    name: "authorize_application_access",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/authorize-application-access",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AuthorizeApplicationAccessDto>()
        .described::<types::AuthorizeApplicationAccessDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Assigns data policies to users, organizations, groups or roles.
///
/// Sends `POST /api/v3/authorize-data-policies`; the operationId is `authorizeDataPolicies`.
#[doc(alias = "authorizeDataPolicies")]
pub static AUTHORIZE_DATA_POLICIES: operation::Operation = operation::Operation {
    id: "authorizeDataPolicies",
    name: "authorize_data_policies",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/authorize-data-policies",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateAuthorizeDataPolicyDto>()
        .described::<types::CreateAuthorizeDataPolicyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Authorizes users, roles, groups or departments to perform actions on resources.
///
/// Sends `POST /api/v3/authorize-resources`; the operationId is `authorizeResources`.
#[doc(alias = "authorizeResources")]
pub static AUTHORIZE_RESOURCES: operation::Operation = operation::Operation {
    id: "authorizeResources",
    name: "authorize_resources",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/authorize-resources",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AuthorizeResourcesDto>()
        .described::<types::AuthorizeResourcesDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Deletes application authorization records by ID.
///
/// Sends `DELETE /api/v3/batch-applications-auth`; the operationId is `deleteAuth`.
#[doc(alias = "deleteAuth")]
pub static DELETE_APPLICATIONS_AUTH_BATCH: operation::Operation = operation::Operation {
    id: "deleteAuth",
    name: "delete_applications_auth_batch",
    group: "applications",
    method: operation::Method::Delete,
    path: "/api/v3/batch-applications-auth",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteApplicationsAuthBatchQuery>()
        .described::<types::DeleteApplicationsAuthBatchQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Approves several applicants of a universal invitation.
///
/// Sends `POST /api/v3/batch-approval-universal-invitation-applicants`; the operationId is `approval`.
#[doc(alias = "approval")]
pub static BATCH_APPROVE_UNIVERSAL_INVITATION_APPLICANTS: operation::Operation = operation::Operation {
    id: "approval",
    name: "batch_approve_universal_invitation_applicants",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/batch-approval-universal-invitation-applicants",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ApprovalUniversalInvitationApplicantDto>()
        .described::<types::ApprovalUniversalInvitationApplicantDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates several extended fields for data resource nodes.
///
/// Sends `POST /api/v3/batch-create-dnef`; the operationId is `batchCreateDnef`.
#[doc(alias = "batchCreateDnef")]
pub static BATCH_CREATE_DNEF: operation::Operation = operation::Operation {
    id: "batchCreateDnef",
    name: "batch_create_dnef",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/batch-create-dnef",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::BatchCreateDnefReq>()
        .described::<types::BatchCreateDnefReq>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Removes several invitees from a roster.
///
/// Sends `POST /api/v3/batch-delete-invitation-invitees`; the operationId is `deleteInvitees`.
#[doc(alias = "deleteInvitees")]
pub static DELETE_INVITEES: operation::Operation = operation::Operation {
    id: "deleteInvitees",
    name: "delete_invitees",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/batch-delete-invitation-invitees",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteRosterUsersDto>()
        .described::<types::DeleteRosterUsersDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns the encrypted passwords of several users.
///
/// Sends `POST /api/v3/batch-get-user-encrypt-password`; the operationId is `getUserEncryptPasswordBatch`.
#[doc(alias = "getUserEncryptPasswordBatch")]
pub static GET_USER_ENCRYPT_PASSWORD_BATCH: operation::Operation = operation::Operation {
    id: "getUserEncryptPasswordBatch",
    name: "get_user_encrypt_password_batch",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/batch-get-user-encrypt-password",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserEncryptPasswordBatchDto>()
        .described::<types::GetUserEncryptPasswordBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Rejects several applicants of a universal invitation.
///
/// Sends `POST /api/v3/batch-reject-universal-invitation-applicant`; the operationId is `reject`.
#[doc(alias = "reject")]
pub static BATCH_REJECT_UNIVERSAL_INVITATION_APPLICANTS: operation::Operation = operation::Operation {
    id: "reject",
    name: "batch_reject_universal_invitation_applicants",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/batch-reject-universal-invitation-applicant",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ApprovalUniversalInvitationApplicantDto>()
        .described::<types::ApprovalUniversalInvitationApplicantDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Cancels risky operations that were held for confirmation.
///
/// Sends `POST /api/v3/cancel-sync-risk-operation`; the operationId is `cancelSyncRiskOperation`.
#[doc(alias = "cancelSyncRiskOperation")]
pub static CANCEL_SYNC_RISK_OPERATION: operation::Operation = operation::Operation {
    id: "cancelSyncRiskOperation",
    name: "cancel_sync_risk_operation",
    group: "sync-tasks",
    method: operation::Method::Post,
    path: "/api/v3/cancel-sync-risk-operation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CancelSyncRiskOperationDto>()
        .described::<types::CancelSyncRiskOperationDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Enables or disables identity association for a connection.
///
/// Sends `POST /api/v3/change-ext-idp-conn-association-state`; the operationId is
/// `changeExtIdpConnAssociationState`.
#[doc(alias = "changeExtIdpConnAssociationState")]
pub static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: operation::Operation = operation::Operation {
    id: "changeExtIdpConnAssociationState",
    name: "change_ext_idp_conn_association_state",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/change-ext-idp-conn-association-state",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ChangeExtIdpAssociationStateDto>()
        .described::<types::ChangeExtIdpAssociationStateDto>(),
    ..operation::Operation::DEFAULT
};
/// Enables or disables a connection to an external identity provider for applications.
///
/// Sends `POST /api/v3/change-ext-idp-conn-state`; the operationId is `changeExtIdpConnState`.
#[doc(alias = "changeExtIdpConnState")]
pub static CHANGE_EXT_IDP_CONN_STATE: operation::Operation = operation::Operation {
    id: "changeExtIdpConnState",
    name: "change_ext_idp_conn_state",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/change-ext-idp-conn-state",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ChangeExtIdpConnStateDto>()
        .described::<types::ChangeExtIdpConnStateDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Enables or disables external identity provider connections for tenants.
///
/// Sends `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`; the operationId is
/// `changeUserpoolTenanExtIdpConnState`.
#[doc(alias = "changeUserpoolTenanExtIdpConnState")]
pub static CHANGE_USERPOOL_TENANT_EXT_IDP_CONN_STATE: operation::Operation = operation::Operation {
    id: "changeUserpoolTenanExtIdpConnState",
    name: "change_userpool_tenant_ext_idp_conn_state",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ChangeUserPoolTenantExtIdpConnDto>()
        .described::<types::ChangeUserPoolTenantExtIdpConnDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Checks whether a name is available for a new data policy.
///
/// Sends `GET /api/v3/check-data-policy-exists`; the operationId is `checkDataPolicyExists`.
#[doc(alias = "checkDataPolicyExists")]
pub static CHECK_DATA_POLICY_EXISTS: operation::Operation = operation::Operation {
    id: "checkDataPolicyExists",
    name: "check_data_policy_exists",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/check-data-policy-exists",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckDataPolicyExistsQuery>()
        .described::<types::CheckDataPolicyExistsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Checks whether a code or name is available for a new data resource.
///
/// Sends `GET /api/v3/check-data-resource-exists`; the operationId is `checkDataResourceExists`.
#[doc(alias = "checkDataResourceExists")]
pub static CHECK_DATA_RESOURCE_EXISTS: operation::Operation = operation::Operation {
    id: "checkDataResourceExists",
    name: "check_data_resource_exists",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/check-data-resource-exists",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckDataResourceExistsQuery>()
        .described::<types::CheckDataResourceExistsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Checks whether a domain is available for an application.
///
/// Sends `POST /api/v3/check-domain-available`; the operationId is `checkDomainAvailable`.
#[doc(alias = "checkDomainAvailable")]
pub static CHECK_DOMAIN_AVAILABLE: operation::Operation = operation::Operation {
    id: "checkDomainAvailable",
    name: "check_domain_available",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/check-domain-available",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckDomainAvailable>()
        .described::<types::CheckDomainAvailable>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Checks whether a user identified by an external ID may perform an action on resources.
///
/// Sends `POST /api/v3/check-external-user-permission`; the operationId is `checkExternalUserPermission`.
#[doc(alias = "checkExternalUserPermission")]
pub static CHECK_EXTERNAL_USER_PERMISSION: operation::Operation = operation::Operation {
    id: "checkExternalUserPermission",
    name: "check_external_user_permission",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/check-external-user-permission",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckExternalUserPermissionDto>()
        .described::<types::CheckExternalUserPermissionDto>(),
    ..operation::Operation::DEFAULT
};
/// Checks whether a user may perform an action on resources.
///
/// Sends `POST /api/v3/check-permission`; the operationId is `checkPermission`.
#[doc(alias = "checkPermission")]
pub static CHECK_PERMISSION: operation::Operation = operation::Operation {
    id: "checkPermission",
    name: "check_permission",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/check-permission",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckPermissionDto>()
        .described::<types::CheckPermissionDto>(),
    ..operation::Operation::DEFAULT
};
/// Checks whether a code or name is available for a new permission namespace.
///
/// Sends `POST /api/v3/check-permission-namespace-exists`; the operationId is
/// `checkPermissionNamespaceExists`.
#[doc(alias = "checkPermissionNamespaceExists")]
pub static CHECK_PERMISSION_NAMESPACE_EXISTS: operation::Operation = operation::Operation {
    id: "checkPermissionNamespaceExists",
    name: "check_permission_namespace_exists",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/check-permission-namespace-exists",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckPermissionNamespaceExistsDto>()
        .described::<types::CheckPermissionNamespaceExistsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Checks whether roles are mutually exclusive.
///
/// Sends `POST /api/v3/check-role-mutual-exclusion`; the operationId is `checkMutualExclusion`.
#[doc(alias = "checkMutualExclusion")]
pub static CHECK_ROLE_MUTUAL_EXCLUSION: operation::Operation = operation::Operation {
    id: "checkMutualExclusion",
    name: "check_role_mutual_exclusion",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/check-role-mutual-exclusion",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckRoleMutualExclusionReqDto>()
        .described::<types::CheckRoleMutualExclusionReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Checks whether a code or name is available for a new role in a namespace.
///
/// Sends `POST /api/v3/check-role-params`; the operationId is `checkParamsNamespace`.
#[doc(alias = "checkParamsNamespace")]
pub static CHECK_ROLE_PARAMS: operation::Operation = operation::Operation {
    id: "checkParamsNamespace",
    name: "check_role_params",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/check-role-params",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckRoleParamsDto>()
        .described::<types::CheckRoleParamsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Checks whether a user has an active session in an application.
///
/// Sends `POST /api/v3/check-session-status`; the operationId is `checkSessionStatus`.
#[doc(alias = "checkSessionStatus")]
pub static CHECK_SESSION_STATUS: operation::Operation = operation::Operation {
    id: "checkSessionStatus",
    name: "check_session_status",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/check-session-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckSessionStatusDto>()
        .described::<types::CheckSessionStatusDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Checks whether a user may perform an action on sibling nodes of a tree.
///
/// Sends `POST /api/v3/check-user-same-level-permission`; the operationId is `checkUserSameLevelPermission`.
#[doc(alias = "checkUserSameLevelPermission")]
pub static CHECK_USER_SAME_LEVEL_PERMISSION: operation::Operation = operation::Operation {
    id: "checkUserSameLevelPermission",
    name: "check_user_same_level_permission",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/check-user-same-level-permission",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CheckUserSameLevelPermissionDto>()
        .described::<types::CheckUserSameLevelPermissionDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-messages
/// Sets the email provider that the user pool uses.
///
/// Sends `POST /api/v3/config-email-provider`; the operationId is `configEmailProvider`.
#[doc(alias = "configEmailProvider")]
pub static CONFIG_EMAIL_PROVIDER: operation::Operation = operation::Operation {
    id: "configEmailProvider",
    name: "config_email_provider",
    group: "messages",
    method: operation::Method::Post,
    path: "/api/v3/config-email-provider",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ConfigEmailProviderDto>()
        .described::<types::ConfigEmailProviderDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Creates a copy of an invitation policy.
///
/// Sends `POST /api/v3/copy-invitation-policy-by-id`; the operationId is `copyInvitationPolicyById`.
#[doc(alias = "copyInvitationPolicyById")]
pub static COPY_INVITATION_POLICY_BY_ID: operation::Operation = operation::Operation {
    id: "copyInvitationPolicyById",
    name: "copy_invitation_policy_by_id",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/copy-invitation-policy-by-id",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CopyInvitationPolicyDto>()
        .described::<types::CopyInvitationPolicyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-access-keys
/// Creates an access key of the given type, optionally for a user or a tenant.
///
/// Sends `POST /api/v3/create-access-key`; the operationId is `createAccessKey`.
#[doc(alias = "createAccessKey")]
pub static CREATE_ACCESS_KEY: operation::Operation = operation::Operation {
    id: "createAccessKey",
    name: "create_access_key",
    group: "access-keys",
    method: operation::Method::Post,
    path: "/api/v3/create-access-key",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateAccessKeyDto>()
        .described::<types::CreateAccessKeyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Creates an administrator role.
///
/// Sends `POST /api/v3/create-admin-role`; the operationId is `createAdminRole`.
#[doc(alias = "createAdminRole")]
pub static CREATE_ADMIN_ROLE: operation::Operation = operation::Operation {
    id: "createAdminRole",
    name: "create_admin_role",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/create-admin-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateAdminRoleDto>()
        .described::<types::CreateAdminRoleDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Creates a self-built application or one based on an integration template.
///
/// Sends `POST /api/v3/create-application`; the operationId is `createApplication`.
#[doc(alias = "createApplication")]
pub static CREATE_APPLICATION: operation::Operation = operation::Operation {
    id: "createApplication",
    name: "create_application",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/create-application",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateApplicationDto>()
        .described::<types::CreateApplicationDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates a data resource that contains a list of strings.
///
/// Sends `POST /api/v3/create-array-data-resource`; the operationId is `createDataResourceByArray`.
#[doc(alias = "createDataResourceByArray")]
pub static CREATE_DATA_RESOURCE_BY_ARRAY: operation::Operation = operation::Operation {
    id: "createDataResourceByArray",
    name: "create_data_resource_by_array",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-array-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateArrayDataResourceDto>()
        .described::<types::CreateArrayDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Creates an ASA account of an application.
///
/// Sends `POST /api/v3/create-asa-account`; the operationId is `createAsaAccount`.
#[doc(alias = "createAsaAccount")]
pub static CREATE_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "createAsaAccount",
    name: "create_asa_account",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/create-asa-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateAsaAccountDto>()
        .described::<types::CreateAsaAccountDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several ASA accounts of an application.
///
/// Sends `POST /api/v3/create-asa-accounts-batch`; the operationId is `createAsaAccountBatch`.
#[doc(alias = "createAsaAccountBatch")]
pub static CREATE_ASA_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "createAsaAccountBatch",
    name: "create_asa_account_batch",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/create-asa-accounts-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateAsaAccountsBatchDto>()
        .described::<types::CreateAsaAccountsBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates a data policy from permission statements.
///
/// Sends `POST /api/v3/create-data-policy`; the operationId is `createDataPolicy`.
#[doc(alias = "createDataPolicy")]
pub static CREATE_DATA_POLICY: operation::Operation = operation::Operation {
    id: "createDataPolicy",
    name: "create_data_policy",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-data-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateDataPolicyDto>()
        .described::<types::CreateDataPolicyDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates a data resource of type string, array or tree.
///
/// Sends `POST /api/v3/create-data-resource`; the operationId is `createDataResource`.
#[doc(alias = "createDataResource")]
pub static CREATE_DATA_RESOURCE: operation::Operation = operation::Operation {
    id: "createDataResource",
    name: "create_data_resource",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateDataResourceDto>()
        .described::<types::CreateDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Creates a department under another department or directly under the root of an organization.
///
/// Sends `POST /api/v3/create-department`; the operationId is `createDepartment`.
#[doc(alias = "createDepartment")]
pub static CREATE_DEPARTMENT: operation::Operation = operation::Operation {
    id: "createDepartment",
    name: "create_department",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/create-department",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateDepartmentReqDto>()
        .described::<types::CreateDepartmentReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates or updates a tree of departments together with its users, and returns the counts of both.
///
/// Sends `POST /api/v3/create-department-tree`; the operationId is `createDepartmentTree`.
#[doc(alias = "createDepartmentTree")]
pub static CREATE_DEPARTMENT_TREE: operation::Operation = operation::Operation {
    id: "createDepartmentTree",
    name: "create_department_tree",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/create-department-tree",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateDepartmentTreeReqDto>()
        .described::<types::CreateDepartmentTreeReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Registers a device.
///
/// Sends `POST /api/v3/create-device`; the operationId is `createDevice`.
#[doc(alias = "createDevice")]
pub static CREATE_DEVICE: operation::Operation = operation::Operation {
    id: "createDevice",
    name: "create_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/create-device",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTerminalDto>()
        .described::<types::CreateTerminalDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates an extended field for data resource nodes.
///
/// Sends `POST /api/v3/create-dnef`; the operationId is `createDnef`.
#[doc(alias = "createDnef")]
pub static CREATE_DNEF: operation::Operation = operation::Operation {
    id: "createDnef",
    name: "create_dnef",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-dnef",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateDnefReq>()
        .described::<types::CreateDnefReq>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-events
/// Creates an event application, which is a source of custom events.
///
/// Sends `POST /api/v3/create-event-app`; the operationId is `createEventApp`.
#[doc(alias = "createEventApp")]
pub static CREATE_EVENT_APP: operation::Operation = operation::Operation {
    id: "createEventApp",
    name: "create_event_app",
    group: "events",
    method: operation::Method::Post,
    path: "/api/v3/create-event-app",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateEventAppDto>()
        .described::<types::CreateEventAppDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Creates an external identity provider.
///
/// Sends `POST /api/v3/create-ext-idp`; the operationId is `createExtIdp`.
#[doc(alias = "createExtIdp")]
pub static CREATE_EXT_IDP: operation::Operation = operation::Operation {
    id: "createExtIdp",
    name: "create_ext_idp",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/create-ext-idp",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateExtIdpDto>()
        .described::<types::CreateExtIdpDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates a connection to an external identity provider.
///
/// Sends `POST /api/v3/create-ext-idp-conn`; the operationId is `createExtIdpConn`.
#[doc(alias = "createExtIdpConn")]
pub static CREATE_EXT_IDP_CONN: operation::Operation = operation::Operation {
    id: "createExtIdpConn",
    name: "create_ext_idp_conn",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/create-ext-idp-conn",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateExtIdpConnDto>()
        .described::<types::CreateExtIdpConnDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Creates a group.
///
/// Sends `POST /api/v3/create-group`; the operationId is `createGroup`.
#[doc(alias = "createGroup")]
pub static CREATE_GROUP: operation::Operation = operation::Operation {
    id: "createGroup",
    name: "create_group",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/create-group",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateGroupReqDto>()
        .described::<types::CreateGroupReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several groups.
///
/// Sends `POST /api/v3/create-groups-batch`; the operationId is `createGroupsBatch`.
#[doc(alias = "createGroupsBatch")]
pub static CREATE_GROUPS_BATCH: operation::Operation = operation::Operation {
    id: "createGroupsBatch",
    name: "create_groups_batch",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/create-groups-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateGroupBatchReqDto>()
        .described::<types::CreateGroupBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Creates an invitation policy.
///
/// Sends `POST /api/v3/create-invitation-policy`; the operationId is `createInvitationPolicy`.
#[doc(alias = "createInvitationPolicy")]
pub static CREATE_INVITATION_POLICY: operation::Operation = operation::Operation {
    id: "createInvitationPolicy",
    name: "create_invitation_policy",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/create-invitation-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateInvitationPolicyDto>()
        .described::<types::CreateInvitationPolicyDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates an invitation roster.
///
/// Sends `POST /api/v3/create-invitation-roster`; the operationId is `createInvitationRoster`.
#[doc(alias = "createInvitationRoster")]
pub static CREATE_INVITATION_ROSTER: operation::Operation = operation::Operation {
    id: "createInvitationRoster",
    name: "create_invitation_roster",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/create-invitation-roster",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateInvitationRosterDto>()
        .described::<types::CreateInvitationRosterDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Makes a user an administrator of several tenants and optionally notifies the user by email or SMS.
///
/// Sends `POST /api/v3/create-multiple-tenant-admin`; the operationId is `createMultipleTenantAdmin`.
#[doc(alias = "createMultipleTenantAdmin")]
pub static CREATE_MULTIPLE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "createMultipleTenantAdmin",
    name: "create_multiple_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/create-multiple-tenant-admin",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateMultipleTenantAdminDto>()
        .described::<types::CreateMultipleTenantAdminDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Creates a namespace, which groups the permissions of resources and roles.
///
/// Sends `POST /api/v3/create-namespace`; the operationId is `createNamespace`.
#[doc(alias = "createNamespace")]
pub static CREATE_NAMESPACE: operation::Operation = operation::Operation {
    id: "createNamespace",
    name: "create_namespace",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/create-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateNamespaceDto>()
        .described::<types::CreateNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several namespaces.
///
/// Sends `POST /api/v3/create-namespaces-batch`; the operationId is `createNamespacesBatch`.
#[doc(alias = "createNamespacesBatch")]
pub static CREATE_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "createNamespacesBatch",
    name: "create_namespaces_batch",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/create-namespaces-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateNamespacesBatchDto>()
        .described::<types::CreateNamespacesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Creates a group, or updates it if the code exists.
///
/// Sends `POST /api/v3/create-or-update-group`; the operationId is `createOrUpdateGroup`.
#[doc(alias = "createOrUpdateGroup")]
pub static CREATE_OR_UPDATE_GROUP: operation::Operation = operation::Operation {
    id: "createOrUpdateGroup",
    name: "create_or_update_group",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/create-or-update-group",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateOrUpdateGroupReqDto>()
        .described::<types::CreateOrUpdateGroupReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Creates an organization, the root of a department tree.
///
/// Sends `POST /api/v3/create-organization`; the operationId is `createOrganization`.
#[doc(alias = "createOrganization")]
pub static CREATE_ORGANIZATION: operation::Operation = operation::Operation {
    id: "createOrganization",
    name: "create_organization",
    group: "organizations",
    method: operation::Method::Post,
    path: "/api/v3/create-organization",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateOrganizationReqDto>()
        .described::<types::CreateOrganizationReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates a permission namespace.
///
/// Sends `POST /api/v3/create-permission-namespace`; the operationId is `createPermissionNamespace`.
#[doc(alias = "createPermissionNamespace")]
pub static CREATE_PERMISSION_NAMESPACE: operation::Operation = operation::Operation {
    id: "createPermissionNamespace",
    name: "create_permission_namespace",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-permission-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePermissionNamespaceDto>()
        .described::<types::CreatePermissionNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several permission namespaces.
///
/// Sends `POST /api/v3/create-permission-namespaces-batch`; the operationId is
/// `createPermissionNamespacesBatch`.
#[doc(alias = "createPermissionNamespacesBatch")]
pub static CREATE_PERMISSION_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "createPermissionNamespacesBatch",
    name: "create_permission_namespaces_batch",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-permission-namespaces-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePermissionNamespacesBatchDto>()
        .described::<types::CreatePermissionNamespacesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Creates a pipeline function.
///
/// Sends `POST /api/v3/create-pipeline-function`; the operationId is `createPipelineFunction`.
#[doc(alias = "createPipelineFunction")]
pub static CREATE_PIPELINE_FUNCTION: operation::Operation = operation::Operation {
    id: "createPipelineFunction",
    name: "create_pipeline_function",
    group: "pipelines",
    method: operation::Method::Post,
    path: "/api/v3/create-pipeline-function",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePipelineFunctionDto>()
        .described::<types::CreatePipelineFunctionDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Creates a post, a position that users hold in departments.
///
/// Sends `POST /api/v3/create-post`; the operationId is `createPost`.
#[doc(alias = "createPost")]
pub static CREATE_POST: operation::Operation = operation::Operation {
    id: "createPost",
    name: "create_post",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/create-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePostDto>()
        .described::<types::CreatePostDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Creates a public account and optionally notifies it by email or SMS.
///
/// Sends `POST /api/v3/create-public-account`; the operationId is `createPublicAccount`.
#[doc(alias = "createPublicAccount")]
pub static CREATE_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "createPublicAccount",
    name: "create_public_account",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/create-public-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePublicAccountReqDto>()
        .described::<types::CreatePublicAccountReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several public accounts and optionally notifies them by email or SMS.
///
/// Sends `POST /api/v3/create-public-accounts-batch`; the operationId is `createPublicAccountsBatch`.
#[doc(alias = "createPublicAccountsBatch")]
pub static CREATE_PUBLIC_ACCOUNTS_BATCH: operation::Operation = operation::Operation {
    id: "createPublicAccountsBatch",
    name: "create_public_accounts_batch",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/create-public-accounts-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePublicAccountBatchReqDto>()
        .described::<types::CreatePublicAccountBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Creates a resource.
///
/// Sends `POST /api/v3/create-resource`; the operationId is `createResource`.
#[doc(alias = "createResource")]
pub static CREATE_RESOURCE: operation::Operation = operation::Operation {
    id: "createResource",
    name: "create_resource",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/create-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateResourceDto>()
        .described::<types::CreateResourceDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several resources.
///
/// Sends `POST /api/v3/create-resources-batch`; the operationId is `createResourcesBatch`.
#[doc(alias = "createResourcesBatch")]
pub static CREATE_RESOURCES_BATCH: operation::Operation = operation::Operation {
    id: "createResourcesBatch",
    name: "create_resources_batch",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/create-resources-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateResourcesBatchDto>()
        .described::<types::CreateResourcesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Creates a role.
///
/// Sends `POST /api/v3/create-role`; the operationId is `createRole`.
#[doc(alias = "createRole")]
pub static CREATE_ROLE: operation::Operation = operation::Operation {
    id: "createRole",
    name: "create_role",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/create-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateRoleDto>()
        .described::<types::CreateRoleDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several roles.
///
/// Sends `POST /api/v3/create-roles-batch`; the operationId is `createRolesBatch`.
#[doc(alias = "createRolesBatch")]
pub static CREATE_ROLES_BATCH: operation::Operation = operation::Operation {
    id: "createRolesBatch",
    name: "create_roles_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/create-roles-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateRolesBatch>()
        .described::<types::CreateRolesBatch>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates a data resource that contains one string.
///
/// Sends `POST /api/v3/create-string-data-resource`; the operationId is `createDataResourceByString`.
#[doc(alias = "createDataResourceByString")]
pub static CREATE_DATA_RESOURCE_BY_STRING: operation::Operation = operation::Operation {
    id: "createDataResourceByString",
    name: "create_data_resource_by_string",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-string-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateStringDataResourceDto>()
        .described::<types::CreateStringDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Creates a task that synchronizes departments and users with an external directory.
///
/// Sends `POST /api/v3/create-sync-task`; the operationId is `createSyncTask`.
#[doc(alias = "createSyncTask")]
pub static CREATE_SYNC_TASK: operation::Operation = operation::Operation {
    id: "createSyncTask",
    name: "create_sync_task",
    group: "sync-tasks",
    method: operation::Method::Post,
    path: "/api/v3/create-sync-task",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateSyncTaskDto>()
        .described::<types::CreateSyncTaskDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Creates a tenant.
///
/// Sends `POST /api/v3/create-tenant`; the operationId is `createTenant`.
#[doc(alias = "createTenant")]
pub static CREATE_TENANT: operation::Operation = operation::Operation {
    id: "createTenant",
    name: "create_tenant",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/create-tenant",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTenantDto>()
        .described::<types::CreateTenantDto>(),
    ..operation::Operation::DEFAULT
};
/// Makes a user a collaborating administrator and optionally notifies the user by email or SMS.
///
/// Sends `POST /api/v3/create-tenant-cooperator`; the operationId is `createTenantCooperator`.
#[doc(alias = "createTenantCooperator")]
pub static CREATE_TENANT_COOPERATOR: operation::Operation = operation::Operation {
    id: "createTenantCooperator",
    name: "create_tenant_cooperator",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/create-tenant-cooperator",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTenantCooperatorDto>()
        .described::<types::CreateTenantCooperatorDto>(),
    ..operation::Operation::DEFAULT
};
/// Submits a tenant's enterprise certification: company, legal representative and bank data.
///
/// Sends `POST /api/v3/create-tenant-enterprise-certification`; the operationId is
/// `createTenantEnterpriseCertification`.
#[doc(alias = "createTenantEnterpriseCertification")]
pub static CREATE_TENANT_ENTERPRISE_CERTIFICATION: operation::Operation = operation::Operation {
    id: "createTenantEnterpriseCertification",
    name: "create_tenant_enterprise_certification",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/create-tenant-enterprise-certification",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTenantEnterpriseCertificationBodyDto>()
        .described::<types::CreateTenantEnterpriseCertificationBodyDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates a user of a tenant.
///
/// Sends `POST /api/v3/create-tenant-user`; the operationId is `createTenantUser`.
#[doc(alias = "createTenantUser")]
pub static CREATE_TENANT_USER: operation::Operation = operation::Operation {
    id: "createTenantUser",
    name: "create_tenant_user",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/create-tenant-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTenantUserReqDto>()
        .described::<types::CreateTenantUserReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Creates a data resource that contains a tree of nodes.
///
/// Sends `POST /api/v3/create-tree-data-resource`; the operationId is `createDataResourceByTree`.
#[doc(alias = "createDataResourceByTree")]
pub static CREATE_DATA_RESOURCE_BY_TREE: operation::Operation = operation::Operation {
    id: "createDataResourceByTree",
    name: "create_data_resource_by_tree",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/create-tree-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTreeDataResourceDto>()
        .described::<types::CreateTreeDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Creates a user and optionally notifies the user by email or SMS.
///
/// Sends `POST /api/v3/create-user`; the operationId is `createUser`.
#[doc(alias = "createUser")]
pub static CREATE_USER: operation::Operation = operation::Operation {
    id: "createUser",
    name: "create_user",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/create-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateUserReqDto>()
        .described::<types::CreateUserReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates several users and optionally notifies them by email or SMS.
///
/// Sends `POST /api/v3/create-users-batch`; the operationId is `createUsersBatch`.
#[doc(alias = "createUsersBatch")]
pub static CREATE_USERS_BATCH: operation::Operation = operation::Operation {
    id: "createUsersBatch",
    name: "create_users_batch",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/create-users-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateUserBatchReqDto>()
        .described::<types::CreateUserBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Creates a webhook.
///
/// Sends `POST /api/v3/create-webhook`; the operationId is `createWebhook`.
#[doc(alias = "createWebhook")]
pub static CREATE_WEBHOOK: operation::Operation = operation::Operation {
    id: "createWebhook",
    name: "create_webhook",
    group: "webhooks",
    method: operation::Method::Post,
    path: "/api/v3/create-webhook",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateWebhookDto>()
        .described::<types::CreateWebhookDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-events
/// Creates a custom event type.
///
/// Sends `POST /api/v3/define-event`; the operationId is `defineEvent`.
#[doc(alias = "defineEvent")]
pub static DEFINE_EVENT: operation::Operation = operation::Operation {
    id: "defineEvent",
    name: "define_event",
    group: "events",
    method: operation::Method::Post,
    path: "/api/v3/define-event",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DefineEventDto>()
        .described::<types::DefineEventDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-access-keys
/// Deletes an access key.
///
/// Sends `POST /api/v3/delete-access-key`; the operationId is `deleteAccessKey`.
#[doc(alias = "deleteAccessKey")]
pub static DELETE_ACCESS_KEY: operation::Operation = operation::Operation {
    id: "deleteAccessKey",
    name: "delete_access_key",
    group: "access-keys",
    method: operation::Method::Post,
    path: "/api/v3/delete-access-key",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteAccessKeyDto>()
        .described::<types::DeleteAccessKeyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Deletes several administrator roles.
///
/// Sends `POST /api/v3/delete-admin-roles`; the operationId is `deleteAdminRolesBatch`.
#[doc(alias = "deleteAdminRolesBatch")]
pub static DELETE_ADMIN_ROLES_BATCH: operation::Operation = operation::Operation {
    id: "deleteAdminRolesBatch",
    name: "delete_admin_roles_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/delete-admin-roles",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteAdminRoleDto>()
        .described::<types::DeleteAdminRoleDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Deletes an application.
///
/// Sends `POST /api/v3/delete-application`; the operationId is `deleteApplication`.
#[doc(alias = "deleteApplication")]
pub static DELETE_APPLICATION: operation::Operation = operation::Operation {
    id: "deleteApplication",
    name: "delete_application",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/delete-application",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteApplicationDto>()
        .described::<types::DeleteApplicationDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Deletes an ASA account of an application.
///
/// Sends `POST /api/v3/delete-asa-account`; the operationId is `deleteAsaAccount`.
#[doc(alias = "deleteAsaAccount")]
pub static DELETE_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "deleteAsaAccount",
    name: "delete_asa_account",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/delete-asa-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteAsaAccountDto>()
        .described::<types::DeleteAsaAccountDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several ASA accounts of an application.
///
/// Sends `POST /api/v3/delete-asa-accounts-batch`; the operationId is `deleteAsaAccountBatch`.
#[doc(alias = "deleteAsaAccountBatch")]
pub static DELETE_ASA_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "deleteAsaAccountBatch",
    name: "delete_asa_account_batch",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/delete-asa-accounts-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteAsaAccountBatchDto>()
        .described::<types::DeleteAsaAccountBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Deletes several common resources.
///
/// Sends `POST /api/v3/delete-common-resources-batch`; the operationId is `batchDeleteCommonResource`.
#[doc(alias = "batchDeleteCommonResource")]
pub static BATCH_DELETE_COMMON_RESOURCE: operation::Operation = operation::Operation {
    id: "batchDeleteCommonResource",
    name: "batch_delete_common_resource",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/delete-common-resources-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteCommonResourcesBatchDto>()
        .described::<types::DeleteCommonResourcesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Deletes custom fields.
///
/// Sends `POST /api/v3/delete-custom-fields`; the operationId is `deleteCustomFields`.
#[doc(alias = "deleteCustomFields")]
pub static DELETE_CUSTOM_FIELDS: operation::Operation = operation::Operation {
    id: "deleteCustomFields",
    name: "delete_custom_fields",
    group: "custom-fields",
    method: operation::Method::Post,
    path: "/api/v3/delete-custom-fields",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteCustomFieldsReqDto>()
        .described::<types::DeleteCustomFieldsReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Deletes a data policy.
///
/// Sends `POST /api/v3/delete-data-policy`; the operationId is `deleteDataPolicy`.
#[doc(alias = "deleteDataPolicy")]
pub static DELETE_DATA_POLICY: operation::Operation = operation::Operation {
    id: "deleteDataPolicy",
    name: "delete_data_policy",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/delete-data-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDataPolicyDto>()
        .described::<types::DeleteDataPolicyDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a data resource.
///
/// Sends `POST /api/v3/delete-data-resource`; the operationId is `deleteDataResource`.
#[doc(alias = "deleteDataResource")]
pub static DELETE_DATA_RESOURCE: operation::Operation = operation::Operation {
    id: "deleteDataResource",
    name: "delete_data_resource",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/delete-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDataResourceDto>()
        .described::<types::DeleteDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Deletes a department.
///
/// Sends `POST /api/v3/delete-department`; the operationId is `deleteDepartment`.
#[doc(alias = "deleteDepartment")]
pub static DELETE_DEPARTMENT: operation::Operation = operation::Operation {
    id: "deleteDepartment",
    name: "delete_department",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/delete-department",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDepartmentReqDto>()
        .described::<types::DeleteDepartmentReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes the sync relation of a department with the directory of a provider.
///
/// Sends `POST /api/v3/delete-department-sync-relations`; the operationId is `deleteDepartmentSyncRelations`.
#[doc(alias = "deleteDepartmentSyncRelations")]
pub static DELETE_DEPARTMENT_SYNC_RELATIONS: operation::Operation = operation::Operation {
    id: "deleteDepartmentSyncRelations",
    name: "delete_department_sync_relations",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/delete-department-sync-relations",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDepartmentSyncRelationReqDto>()
        .described::<types::DeleteDepartmentSyncRelationReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Removes a device from a user.
///
/// Sends `POST /api/v3/delete-device-by-user`; the operationId is `deleteDevice`.
#[doc(alias = "deleteDevice")]
pub static DELETE_DEVICE: operation::Operation = operation::Operation {
    id: "deleteDevice",
    name: "delete_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/delete-device-by-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteTerminalUserDto>()
        .described::<types::DeleteTerminalUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Deletes an extended field of data resource nodes.
///
/// Sends `POST /api/v3/delete-dnef`; the operationId is `deleteDnef`.
#[doc(alias = "deleteDnef")]
pub static DELETE_DNEF: operation::Operation = operation::Operation {
    id: "deleteDnef",
    name: "delete_dnef",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/delete-dnef",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDnefReq>()
        .described::<types::DeleteDnefReq>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Deletes an external identity provider.
///
/// Sends `POST /api/v3/delete-ext-idp`; the operationId is `deleteExtIdp`.
#[doc(alias = "deleteExtIdp")]
pub static DELETE_EXT_IDP: operation::Operation = operation::Operation {
    id: "deleteExtIdp",
    name: "delete_ext_idp",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/delete-ext-idp",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteExtIdpDto>()
        .described::<types::DeleteExtIdpDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a connection to an external identity provider.
///
/// Sends `POST /api/v3/delete-ext-idp-conn`; the operationId is `deleteExtIdpConn`.
#[doc(alias = "deleteExtIdpConn")]
pub static DELETE_EXT_IDP_CONN: operation::Operation = operation::Operation {
    id: "deleteExtIdpConn",
    name: "delete_ext_idp_conn",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/delete-ext-idp-conn",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteExtIdpConnDto>()
        .described::<types::DeleteExtIdpConnDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Deletes several groups.
///
/// Sends `POST /api/v3/delete-groups-batch`; the operationId is `deleteGroupsBatch`.
#[doc(alias = "deleteGroupsBatch")]
pub static DELETE_GROUPS_BATCH: operation::Operation = operation::Operation {
    id: "deleteGroupsBatch",
    name: "delete_groups_batch",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/delete-groups-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteGroupsReqDto>()
        .described::<types::DeleteGroupsReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Deletes several invitation policies.
///
/// Sends `POST /api/v3/delete-invitation-policies-batch`; the operationId is `batchDeleteInvitationPolicies`.
#[doc(alias = "batchDeleteInvitationPolicies")]
pub static BATCH_DELETE_INVITATION_POLICIES: operation::Operation = operation::Operation {
    id: "batchDeleteInvitationPolicies",
    name: "batch_delete_invitation_policies",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/delete-invitation-policies-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteInvitationPolicyByIdsDto>()
        .described::<types::DeleteInvitationPolicyByIdsDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes an invitation roster.
///
/// Sends `POST /api/v3/delete-invitation-roster`; the operationId is `deleteInvitationRoster`.
#[doc(alias = "deleteInvitationRoster")]
pub static DELETE_INVITATION_ROSTER: operation::Operation = operation::Operation {
    id: "deleteInvitationRoster",
    name: "delete_invitation_roster",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/delete-invitation-roster",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteInvitationRosterDto>()
        .described::<types::DeleteInvitationRosterDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several invitation rosters.
///
/// Sends `POST /api/v3/delete-invitation-rosters-batch`; the operationId is `deleteInvitationRosterBatch`.
#[doc(alias = "deleteInvitationRosterBatch")]
pub static DELETE_INVITATION_ROSTER_BATCH: operation::Operation = operation::Operation {
    id: "deleteInvitationRosterBatch",
    name: "delete_invitation_roster_batch",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/delete-invitation-rosters-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteInvitationRosterBatchDto>()
        .described::<types::DeleteInvitationRosterBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Revokes the administrator rights of a user in several tenants.
///
/// Sends `POST /api/v3/delete-multiple-tenant-admin`; the operationId is `deleteMultipleTenantAdmin`.
#[doc(alias = "deleteMultipleTenantAdmin")]
pub static DELETE_MULTIPLE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "deleteMultipleTenantAdmin",
    name: "delete_multiple_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/delete-multiple-tenant-admin",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteMultipleTenantAdminParams>()
        .described::<types::DeleteMultipleTenantAdminParams>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Deletes a namespace.
///
/// Sends `POST /api/v3/delete-namespace`; the operationId is `deleteNamespace`.
#[doc(alias = "deleteNamespace")]
pub static DELETE_NAMESPACE: operation::Operation = operation::Operation {
    id: "deleteNamespace",
    name: "delete_namespace",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/delete-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteNamespaceDto>()
        .described::<types::DeleteNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several namespaces.
///
/// Sends `POST /api/v3/delete-namespaces-batch`; the operationId is `deleteNamespacesBatch`.
#[doc(alias = "deleteNamespacesBatch")]
pub static DELETE_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "deleteNamespacesBatch",
    name: "delete_namespaces_batch",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/delete-namespaces-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteNamespacesBatchDto>()
        .described::<types::DeleteNamespacesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Deletes an organization with its department tree.
///
/// Sends `POST /api/v3/delete-organization`; the operationId is `deleteOrganization`.
#[doc(alias = "deleteOrganization")]
pub static DELETE_ORGANIZATION: operation::Operation = operation::Operation {
    id: "deleteOrganization",
    name: "delete_organization",
    group: "organizations",
    method: operation::Method::Post,
    path: "/api/v3/delete-organization",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteOrganizationReqDto>()
        .described::<types::DeleteOrganizationReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Deletes a permission namespace.
///
/// Sends `POST /api/v3/delete-permission-namespace`; the operationId is `deletePermissionNamespace`.
#[doc(alias = "deletePermissionNamespace")]
pub static DELETE_PERMISSION_NAMESPACE: operation::Operation = operation::Operation {
    id: "deletePermissionNamespace",
    name: "delete_permission_namespace",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/delete-permission-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeletePermissionNamespaceDto>()
        .described::<types::DeletePermissionNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several permission namespaces.
///
/// Sends `POST /api/v3/delete-permission-namespaces-batch`; the operationId is
/// `deletePermissionNamespacesBatch`.
#[doc(alias = "deletePermissionNamespacesBatch")]
pub static DELETE_PERMISSION_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "deletePermissionNamespacesBatch",
    name: "delete_permission_namespaces_batch",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/delete-permission-namespaces-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeletePermissionNamespacesBatchDto>()
        .described::<types::DeletePermissionNamespacesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Deletes a pipeline function.
///
/// Sends `POST /api/v3/delete-pipeline-function`; the operationId is `deletePipelineFunction`.
#[doc(alias = "deletePipelineFunction")]
pub static DELETE_PIPELINE_FUNCTION: operation::Operation = operation::Operation {
    id: "deletePipelineFunction",
    name: "delete_pipeline_function",
    group: "pipelines",
    method: operation::Method::Post,
    path: "/api/v3/delete-pipeline-function",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeletePipelineFunctionDto>()
        .described::<types::DeletePipelineFunctionDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Deletes several public accounts.
///
/// Sends `POST /api/v3/delete-public-accounts-batch`; the operationId is `deletePublicAccountsBatch`.
#[doc(alias = "deletePublicAccountsBatch")]
pub static DELETE_PUBLIC_ACCOUNTS_BATCH: operation::Operation = operation::Operation {
    id: "deletePublicAccountsBatch",
    name: "delete_public_accounts_batch",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/delete-public-accounts-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeletePublicAccountsBatchDto>()
        .described::<types::DeletePublicAccountsBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Deletes a resource.
///
/// Sends `POST /api/v3/delete-resource`; the operationId is `deleteResource`.
#[doc(alias = "deleteResource")]
pub static DELETE_RESOURCE: operation::Operation = operation::Operation {
    id: "deleteResource",
    name: "delete_resource",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/delete-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteResourceDto>()
        .described::<types::DeleteResourceDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several resources by code or ID.
///
/// Sends `POST /api/v3/delete-resources-batch`; the operationId is `deleteResourcesBatch`.
#[doc(alias = "deleteResourcesBatch")]
pub static DELETE_RESOURCES_BATCH: operation::Operation = operation::Operation {
    id: "deleteResourcesBatch",
    name: "delete_resources_batch",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/delete-resources-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteResourcesBatchDto>()
        .described::<types::DeleteResourcesBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Deletes several roles of a namespace.
///
/// Sends `POST /api/v3/delete-roles-batch`; the operationId is `deleteRolesBatch`.
#[doc(alias = "deleteRolesBatch")]
pub static DELETE_ROLES_BATCH: operation::Operation = operation::Operation {
    id: "deleteRolesBatch",
    name: "delete_roles_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/delete-roles-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteRoleDto>()
        .described::<types::DeleteRoleDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Deletes a tenant.
///
/// Sends `POST /api/v3/delete-tenant`; the operationId is `deleteTenant`.
#[doc(alias = "deleteTenant")]
pub static DELETE_TENANT: operation::Operation = operation::Operation {
    id: "deleteTenant",
    name: "delete_tenant",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/delete-tenant",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteTenantDto>()
        .described::<types::DeleteTenantDto>(),
    ..operation::Operation::DEFAULT
};
/// Revokes the administrator rights of a user in a tenant.
///
/// Sends `POST /api/v3/delete-tenant-admin`; the operationId is `deleteTenantAdmin`.
#[doc(alias = "deleteTenantAdmin")]
pub static DELETE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "deleteTenantAdmin",
    name: "delete_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/delete-tenant-admin",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantUserDto>()
        .described::<types::GetTenantUserDto>(),
    ..operation::Operation::DEFAULT
};
/// Revokes the rights of a collaborating administrator.
///
/// Sends `POST /api/v3/delete-tenant-cooperator`; the operationId is `deleteTenantCooperator`.
#[doc(alias = "deleteTenantCooperator")]
pub static DELETE_TENANT_COOPERATOR: operation::Operation = operation::Operation {
    id: "deleteTenantCooperator",
    name: "delete_tenant_cooperator",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/delete-tenant-cooperator",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteTenantCooperatorParams>()
        .described::<types::DeleteTenantCooperatorParams>(),
    ..operation::Operation::DEFAULT
};
/// Deletes users of a tenant.
///
/// Sends `POST /api/v3/delete-tenant-user`; the operationId is `deleteTenantUser`.
#[doc(alias = "deleteTenantUser")]
pub static DELETE_TENANT_USER: operation::Operation = operation::Operation {
    id: "deleteTenantUser",
    name: "delete_tenant_user",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/delete-tenant-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveTenantUsersDto>()
        .described::<types::RemoveTenantUsersDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Deletes a sync relation of a user with an external directory.
///
/// Sends `POST /api/v3/delete-user-sync-relations`; the operationId is `deleteUserSyncRelations`.
#[doc(alias = "deleteUserSyncRelations")]
pub static DELETE_USER_SYNC_RELATIONS: operation::Operation = operation::Operation {
    id: "deleteUserSyncRelations",
    name: "delete_user_sync_relations",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/delete-user-sync-relations",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteUserSyncRelationReqDto>()
        .described::<types::DeleteUserSyncRelationReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes several users.
///
/// Sends `POST /api/v3/delete-users-batch`; the operationId is `deleteUsersBatch`.
#[doc(alias = "deleteUsersBatch")]
pub static DELETE_USERS_BATCH: operation::Operation = operation::Operation {
    id: "deleteUsersBatch",
    name: "delete_users_batch",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/delete-users-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteUsersBatchDto>()
        .described::<types::DeleteUsersBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Deletes several webhooks.
///
/// Sends `POST /api/v3/delete-webhook`; the operationId is `deleteWebhook`.
#[doc(alias = "deleteWebhook")]
pub static DELETE_WEBHOOK: operation::Operation = operation::Operation {
    id: "deleteWebhook",
    name: "delete_webhook",
    group: "webhooks",
    method: operation::Method::Post,
    path: "/api/v3/delete-webhook",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteWebhookDto>()
        .described::<types::DeleteWebhookDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-whitelists
/// Deletes entries from the registration allow list of the user pool.
///
/// Sends `POST /api/v3/delete-whitelist`; the operationId is `deleteWhitelist`.
#[doc(alias = "deleteWhitelist")]
pub static DELETE_WHITELIST: operation::Operation = operation::Operation {
    id: "deleteWhitelist",
    name: "delete_whitelist",
    group: "whitelists",
    method: operation::Method::Post,
    path: "/api/v3/delete-whitelist",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteWhitelistDto>()
        .described::<types::DeleteWhitelistDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes entries from the registration allow list of an application.
///
/// Sends `POST /api/v3/delete-whitelist-of-app`; the operationId is `deleteWhitelistOfApp`.
#[doc(alias = "deleteWhitelistOfApp")]
pub static DELETE_WHITELIST_OF_APP: operation::Operation = operation::Operation {
    id: "deleteWhitelistOfApp",
    name: "delete_whitelist_of_app",
    group: "whitelists",
    method: operation::Method::Post,
    path: "/api/v3/delete-whitelist-of-app",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteWhitelistOfAppDto>()
        .described::<types::DeleteWhitelistOfAppDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Returns whether a device is active, suspended or disabled.
///
/// Sends `POST /api/v3/device-status`; the operationId is `getDeviceStatus`.
#[doc(alias = "getDeviceStatus")]
pub static GET_DEVICE_STATUS: operation::Operation = operation::Operation {
    id: "getDeviceStatus",
    name: "get_device_status",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/device-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::TerminalBaseDto>()
        .described::<types::TerminalBaseDto>(),
    ..operation::Operation::DEFAULT
};
/// Disables a device of a user.
///
/// Sends `POST /api/v3/disable-device-by-user`; the operationId is `disableDevice`.
#[doc(alias = "disableDevice")]
pub static DISABLE_DEVICE: operation::Operation = operation::Operation {
    id: "disableDevice",
    name: "disable_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/disable-device-by-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTerminalUserDto>()
        .described::<types::UpdateTerminalUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-security-settings
/// Disables multi-factor methods of the user pool.
///
/// Sends `POST /api/v3/disable-global-mfa-settings`; the operationId is `closeGlobalMfaSettings`.
#[doc(alias = "closeGlobalMfaSettings")]
pub static CLOSE_GLOBAL_MFA_SETTINGS: operation::Operation = operation::Operation {
    id: "closeGlobalMfaSettings",
    name: "close_global_mfa_settings",
    group: "security-settings",
    method: operation::Method::Post,
    path: "/api/v3/disable-global-mfa-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MfaDisableSettingsDto>()
        .described::<types::MfaDisableSettingsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ldap-server
/// Enables or disables the LDAP server.
///
/// Sends `POST /api/v3/disable-ldap-server`; the operationId is `disableLdapServer`.
#[doc(alias = "disableLdapServer")]
pub static DISABLE_LDAP_SERVER: operation::Operation = operation::Operation {
    id: "disableLdapServer",
    name: "disable_ldap_server",
    group: "ldap-server",
    method: operation::Method::Post,
    path: "/api/v3/disable-ldap-server",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::LdapSetEnabledFlagDto>()
        .described::<types::LdapSetEnabledFlagDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Re-enables a device of a user.
///
/// Sends `POST /api/v3/enable-device-by-user`; the operationId is `enableDevice`.
#[doc(alias = "enableDevice")]
pub static ENABLE_DEVICE: operation::Operation = operation::Operation {
    id: "enableDevice",
    name: "enable_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/enable-device-by-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTerminalUserDto>()
        .described::<types::UpdateTerminalUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ldap-server
/// Enables the LDAP server for a domain.
///
/// Sends `POST /api/v3/enable-ldap-server`; the operationId is `saveLdapConfigInfo`.
#[doc(alias = "saveLdapConfigInfo")]
pub static ENABLE_LDAP_SERVER: operation::Operation = operation::Operation {
    id: "saveLdapConfigInfo",
    name: "enable_ldap_server",
    group: "ldap-server",
    method: operation::Method::Post,
    path: "/api/v3/enable-ldap-server",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::LdapSaveDto>()
        .described::<types::LdapSaveDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Returns the status of an identity provider connection for each application.
///
/// Sends `GET /api/v3/ext-idp-conn-apps`; the operationId is `extIdpConnStateByApps`.
#[doc(alias = "extIdpConnStateByApps")]
pub static EXT_IDP_CONN_STATE_BY_APPS: operation::Operation = operation::Operation {
    id: "extIdpConnStateByApps",
    name: "ext_idp_conn_state_by_apps",
    group: "ext-idp",
    method: operation::Method::Get,
    path: "/api/v3/ext-idp-conn-apps",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ExtIdpConnStateByAppsQuery>()
        .described::<types::ExtIdpConnStateByAppsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Lists the people who applied through a universal invitation link.
///
/// Sends `POST /api/v3/filter-universal-invitation-applicants`; the operationId is `filter`.
#[doc(alias = "filter")]
pub static FILTER_UNIVERSAL_INVITATION_APPLICANTS: operation::Operation = operation::Operation {
    id: "filter",
    name: "filter_universal_invitation_applicants",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/filter-universal-invitation-applicants",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PaginationUniversalInvitationApplicantQueryDto>()
        .described::<types::PaginationUniversalInvitationApplicantQueryDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Generates links that invite people to join a tenant.
///
/// Sends `POST /api/v3/generate-invite-tenant-user-link`; the operationId is `generateInviteTenantUserLink`.
#[doc(alias = "generateInviteTenantUserLink")]
pub static GENERATE_INVITE_TENANT_USER_LINK: operation::Operation = operation::Operation {
    id: "generateInviteTenantUserLink",
    name: "generate_invite_tenant_user_link",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/generate-invite-tenant-user-link",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GenerateInviteTenantUserLink>()
        .described::<types::GenerateInviteTenantUserLink>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Generates a universal invitation link.
///
/// Sends `POST /api/v3/generate-universal-invitation-link`; the operationId is `generateUniversalInvitation`.
#[doc(alias = "generateUniversalInvitation")]
pub static GENERATE_UNIVERSAL_INVITATION: operation::Operation = operation::Operation {
    id: "generateUniversalInvitation",
    name: "generate_universal_invitation",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/generate-universal-invitation-link",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-access-keys
/// Returns an access key of a user.
///
/// Sends `GET /api/v3/get-access-key`; the operationId is `getAccessKey`.
#[doc(alias = "getAccessKey")]
pub static GET_ACCESS_KEY: operation::Operation = operation::Operation {
    id: "getAccessKey",
    name: "get_access_key",
    group: "access-keys",
    method: operation::Method::Get,
    path: "/api/v3/get-access-key",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAccessKeyQuery>()
        .described::<types::GetAccessKeyQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-audit-logs
/// Lists administrator activity, filtered by operation, resource and time.
///
/// Sends `POST /api/v3/get-admin-audit-logs`; the operationId is `getAdminAuditLogs`.
#[doc(alias = "getAdminAuditLogs")]
pub static GET_ADMIN_AUDIT_LOGS: operation::Operation = operation::Operation {
    id: "getAdminAuditLogs",
    name: "get_admin_audit_logs",
    group: "audit-logs",
    method: operation::Method::Post,
    path: "/api/v3/get-admin-audit-logs",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAdminAuditLogsDto>()
        .described::<types::GetAdminAuditLogsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Returns all descendants of a department in an organization.
///
/// Sends `GET /api/v3/get-all-departments`; the operationId is `getAllDepartments`.
#[doc(alias = "getAllDepartments")]
pub static GET_ALL_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "getAllDepartments",
    name: "get_all_departments",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/get-all-departments",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAllDepartmentsQuery>()
        .described::<types::GetAllDepartmentsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Returns all groups in one response, optionally with their members.
///
/// Sends `GET /api/v3/get-all-groups`; the operationId is `getAllGroups`.
#[doc(alias = "getAllGroups")]
pub static GET_ALL_GROUPS: operation::Operation = operation::Operation {
    id: "getAllGroups",
    name: "get_all_groups",
    group: "groups",
    method: operation::Method::Get,
    path: "/api/v3/get-all-groups",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAllGroupsQuery>()
        .described::<types::GetAllGroupsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-packages
/// Returns the quotas and entitlements of the package.
///
/// Sends `GET /api/v3/get-all-rights-items`; the operationId is `getAllRightsItem`.
#[doc(alias = "getAllRightsItem")]
pub static GET_ALL_RIGHTS_ITEM: operation::Operation = operation::Operation {
    id: "getAllRightsItem",
    name: "get_all_rights_item",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-all-rights-items",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Returns the full settings of an application.
///
/// Sends `GET /api/v3/get-application`; the operationId is `getApplication`.
#[doc(alias = "getApplication")]
pub static GET_APPLICATION: operation::Operation = operation::Operation {
    id: "getApplication",
    name: "get_application",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-application",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetApplicationQuery>()
        .described::<types::GetApplicationQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the default access strategy of an application.
///
/// Sends `GET /api/v3/get-application-permission-strategy`; the operationId is
/// `getApplicationPermissionStrategy`.
#[doc(alias = "getApplicationPermissionStrategy")]
pub static GET_APPLICATION_PERMISSION_STRATEGY: operation::Operation = operation::Operation {
    id: "getApplicationPermissionStrategy",
    name: "get_application_permission_strategy",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-application-permission-strategy",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetApplicationPermissionStrategyQuery>()
        .described::<types::GetApplicationPermissionStrategyQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the secret of an application.
///
/// Sends `GET /api/v3/get-application-secret`; the operationId is `getApplicationSecret`.
#[doc(alias = "getApplicationSecret")]
pub static GET_APPLICATION_SECRET: operation::Operation = operation::Operation {
    id: "getApplicationSecret",
    name: "get_application_secret",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-application-secret",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetApplicationSecretQuery>()
        .described::<types::GetApplicationSecretQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the basic data of an application.
///
/// Sends `GET /api/v3/get-application-simple-info`; the operationId is `getApplicationSimpleInfo`.
#[doc(alias = "getApplicationSimpleInfo")]
pub static GET_APPLICATION_SIMPLE_INFO: operation::Operation = operation::Operation {
    id: "getApplicationSimpleInfo",
    name: "get_application_simple_info",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-application-simple-info",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetApplicationSimpleInfoQuery>()
        .described::<types::GetApplicationSimpleInfoQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Returns an ASA account of an application.
///
/// Sends `GET /api/v3/get-asa-account`; the operationId is `getAsaAccount`.
#[doc(alias = "getAsaAccount")]
pub static GET_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "getAsaAccount",
    name: "get_asa_account",
    group: "asa-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-asa-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAsaAccountQuery>()
        .described::<types::GetAsaAccountQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the targets to which an ASA account is assigned.
///
/// Sends `GET /api/v3/get-asa-account-assigned-targets`; the operationId is `getAsaAccountAssignedTargets`.
#[doc(alias = "getAsaAccountAssignedTargets")]
pub static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: operation::Operation = operation::Operation {
    id: "getAsaAccountAssignedTargets",
    name: "get_asa_account_assigned_targets",
    group: "asa-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-asa-account-assigned-targets",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAsaAccountAssignedTargetsQuery>()
        .described::<types::GetAsaAccountAssignedTargetsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns several ASA accounts of an application by ID.
///
/// Sends `POST /api/v3/get-asa-accounts-batch`; the operationId is `getAsaAccountBatch`.
#[doc(alias = "getAsaAccountBatch")]
pub static GET_ASA_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "getAsaAccountBatch",
    name: "get_asa_account_batch",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/get-asa-accounts-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAsaAccountBatchDto>()
        .described::<types::GetAsaAccountBatchDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the ASA account of an application that is assigned to a target, if any.
///
/// Sends `GET /api/v3/get-assigned-account`; the operationId is `getAssignedAccount`.
#[doc(alias = "getAssignedAccount")]
pub static GET_ASSIGNED_ACCOUNT: operation::Operation = operation::Operation {
    id: "getAssignedAccount",
    name: "get_assigned_account",
    group: "asa-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-assigned-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAssignedAccountQuery>()
        .described::<types::GetAssignedAccountQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Lists the resources that a user, role or group is authorized for.
///
/// Sends `GET /api/v3/get-authorized-resources`; the operationId is `getAuthorizedResources`.
#[doc(alias = "getAuthorizedResources")]
pub static GET_AUTHORIZED_RESOURCES: operation::Operation = operation::Operation {
    id: "getAuthorizedResources",
    name: "get_authorized_resources",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/get-authorized-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAuthorizedResourcesQuery>()
        .described::<types::GetAuthorizedResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-packages
/// Returns the package that the user pool is subscribed to.
///
/// Sends `GET /api/v3/get-current-package-info`; the operationId is `getCurrentPackageInfo`.
#[doc(alias = "getCurrentPackageInfo")]
pub static GET_CURRENT_PACKAGE_INFO: operation::Operation = operation::Operation {
    id: "getCurrentPackageInfo",
    name: "get_current_package_info",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-current-package-info",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Returns the custom field values of a user, role or group.
///
/// Sends `GET /api/v3/get-custom-data`; the operationId is `getCustomData`.
#[doc(alias = "getCustomData")]
pub static GET_CUSTOM_DATA: operation::Operation = operation::Operation {
    id: "getCustomData",
    name: "get_custom_data",
    group: "custom-fields",
    method: operation::Method::Get,
    path: "/api/v3/get-custom-data",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetCustomDataQuery>()
        .described::<types::GetCustomDataQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the custom fields defined for a target type.
///
/// Sends `GET /api/v3/get-custom-fields`; the operationId is `getCustomFields`.
#[doc(alias = "getCustomFields")]
pub static GET_CUSTOM_FIELDS: operation::Operation = operation::Operation {
    id: "getCustomFields",
    name: "get_custom_fields",
    group: "custom-fields",
    method: operation::Method::Get,
    path: "/api/v3/get-custom-fields",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetCustomFieldsQuery>()
        .described::<types::GetCustomFieldsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Returns the basic data of a data policy.
///
/// Sends `GET /api/v3/get-data-policy`; the operationId is `getDataPolicy`.
#[doc(alias = "getDataPolicy")]
pub static GET_DATA_POLICY: operation::Operation = operation::Operation {
    id: "getDataPolicy",
    name: "get_data_policy",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/get-data-policy",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDataPolicyQuery>()
        .described::<types::GetDataPolicyQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a data resource with its content.
///
/// Sends `GET /api/v3/get-data-resource`; the operationId is `getDataResource`.
#[doc(alias = "getDataResource")]
pub static GET_DATA_RESOURCE: operation::Operation = operation::Operation {
    id: "getDataResource",
    name: "get_data_resource",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/get-data-resource",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDataResourceQuery>()
        .described::<types::GetDataResourceQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Returns a department by ID, code or another identifier.
///
/// Sends `GET /api/v3/get-department`; the operationId is `getDepartment`.
#[doc(alias = "getDepartment")]
pub static GET_DEPARTMENT: operation::Operation = operation::Operation {
    id: "getDepartment",
    name: "get_department",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/get-department",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDepartmentQuery>()
        .described::<types::GetDepartmentQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a department by ID for selected application types.
///
/// Sends `POST /api/v3/get-department-available-app`; the operationId is `getDepartmentAllApp`.
#[doc(alias = "getDepartmentAllApp")]
pub static GET_DEPARTMENT_AVAILABLE_APP: operation::Operation = operation::Operation {
    id: "getDepartmentAllApp",
    name: "get_department_available_app",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/get-department-available-app",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDepartmentByIdReqDto>()
        .described::<types::GetDepartmentByIdReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns a department by ID, without the code of its organization.
///
/// Sends `GET /api/v3/get-department-by-id`; the operationId is `getDepartmentById`.
#[doc(alias = "getDepartmentById")]
pub static GET_DEPARTMENT_BY_ID: operation::Operation = operation::Operation {
    id: "getDepartmentById",
    name: "get_department_by_id",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/get-department-by-id",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDepartmentByIdQuery>()
        .described::<types::GetDepartmentByIdQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the sync relations of a department with departments of external directories.
///
/// Sends `GET /api/v3/get-department-sync-relations`; the operationId is `getDepartmentSyncRelations`.
#[doc(alias = "getDepartmentSyncRelations")]
pub static GET_DEPARTMENT_SYNC_RELATIONS: operation::Operation = operation::Operation {
    id: "getDepartmentSyncRelations",
    name: "get_department_sync_relations",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/get-department-sync-relations",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDepartmentSyncRelationsQuery>()
        .described::<types::GetDepartmentSyncRelationsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Lists the departments of a public account.
///
/// Sends `GET /api/v3/get-departments-of-public-account`; the operationId is `getPublicAccountDepartments`.
#[doc(alias = "getPublicAccountDepartments")]
pub static GET_DEPARTMENTS_OF_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "getPublicAccountDepartments",
    name: "get_departments_of_public_account",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-departments-of-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetDepartmentsOfPublicAccountQuery>()
        .described::<types::GetDepartmentsOfPublicAccountQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Returns the rule that limits simultaneous sign-ins by device or IP address.
///
/// Sends `GET /api/v3/get-device-exclusive-rule-settings`; the operationId is `getRuleSettings`.
#[doc(alias = "getRuleSettings")]
pub static GET_DEVICE_EXCLUSIVE_RULE_SETTINGS: operation::Operation = operation::Operation {
    id: "getRuleSettings",
    name: "get_device_exclusive_rule_settings",
    group: "devices",
    method: operation::Method::Get,
    path: "/api/v3/get-device-exclusive-rule-settings",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the applications to which the device exclusivity rule applies.
///
/// Sends `GET /api/v3/get-device-exclusive-valid-scope-settings`; the operationId is
/// `getAllValidScopeSettings`.
#[doc(alias = "getAllValidScopeSettings")]
pub static GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: operation::Operation = operation::Operation {
    id: "getAllValidScopeSettings",
    name: "get_device_exclusive_valid_scope_settings",
    group: "devices",
    method: operation::Method::Get,
    path: "/api/v3/get-device-exclusive-valid-scope-settings",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the users, groups and roles that are exempt from the device exclusivity rule.
///
/// Sends `GET /api/v3/get-device-exclusive-white-list-settings`; the operationId is
/// `getAllWhiteListSettings`.
#[doc(alias = "getAllWhiteListSettings")]
pub static GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS: operation::Operation = operation::Operation {
    id: "getAllWhiteListSettings",
    name: "get_device_exclusive_white_list_settings",
    group: "devices",
    method: operation::Method::Get,
    path: "/api/v3/get-device-exclusive-white-list-settings",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-messages
/// Returns the email provider that the user pool uses.
///
/// Sends `GET /api/v3/get-email-provider`; the operationId is `getEmailProvider`.
#[doc(alias = "getEmailProvider")]
pub static GET_EMAIL_PROVIDER: operation::Operation = operation::Operation {
    id: "getEmailProvider",
    name: "get_email_provider",
    group: "messages",
    method: operation::Method::Get,
    path: "/api/v3/get-email-provider",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Returns all email templates with their categories.
///
/// Sends `GET /api/v3/get-email-templates`; the operationId is `getEmailTemplates`.
#[doc(alias = "getEmailTemplates")]
pub static GET_EMAIL_TEMPLATES: operation::Operation = operation::Operation {
    id: "getEmailTemplates",
    name: "get_email_templates",
    group: "messages",
    method: operation::Method::Get,
    path: "/api/v3/get-email-templates",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Returns an external identity provider with its connections.
///
/// Sends `GET /api/v3/get-ext-idp`; the operationId is `getExtIdp`.
#[doc(alias = "getExtIdp")]
pub static GET_EXT_IDP: operation::Operation = operation::Operation {
    id: "getExtIdp",
    name: "get_ext_idp",
    group: "ext-idp",
    method: operation::Method::Get,
    path: "/api/v3/get-ext-idp",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetExtIdpQuery>()
        .described::<types::GetExtIdpQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Returns the part of a resource that a user identified by an external ID may access.
///
/// Sends `POST /api/v3/get-external-user-resource-struct`; the operationId is
/// `getExternalUserResourceStruct`.
#[doc(alias = "getExternalUserResourceStruct")]
pub static GET_EXTERNAL_USER_RESOURCE_STRUCT: operation::Operation = operation::Operation {
    id: "getExternalUserResourceStruct",
    name: "get_external_user_resource_struct",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/get-external-user-resource-struct",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetExternalUserResourceStructDto>()
        .described::<types::GetExternalUserResourceStructDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-security-settings
/// Returns the multi-factor methods enabled for the user pool.
///
/// Sends `GET /api/v3/get-global-mfa-settings`; the operationId is `getGlobalMfaSettings`.
#[doc(alias = "getGlobalMfaSettings")]
pub static GET_GLOBAL_MFA_SETTINGS: operation::Operation = operation::Operation {
    id: "getGlobalMfaSettings",
    name: "get_global_mfa_settings",
    group: "security-settings",
    method: operation::Method::Get,
    path: "/api/v3/get-global-mfa-settings",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Returns a group by its code.
///
/// Sends `GET /api/v3/get-group`; the operationId is `getGroup`.
#[doc(alias = "getGroup")]
pub static GET_GROUP: operation::Operation = operation::Operation {
    id: "getGroup",
    name: "get_group",
    group: "groups",
    method: operation::Method::Get,
    path: "/api/v3/get-group",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetGroupQuery>()
        .described::<types::GetGroupQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the resources that a group is authorized for.
///
/// Sends `GET /api/v3/get-group-authorized-resources`; the operationId is `getGroupAuthorizedResources`.
#[doc(alias = "getGroupAuthorizedResources")]
pub static GET_GROUP_AUTHORIZED_RESOURCES: operation::Operation = operation::Operation {
    id: "getGroupAuthorizedResources",
    name: "get_group_authorized_resources",
    group: "groups",
    method: operation::Method::Get,
    path: "/api/v3/get-group-authorized-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetGroupAuthorizedResourcesQuery>()
        .described::<types::GetGroupAuthorizedResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Lists the groups of a public account.
///
/// Sends `GET /api/v3/get-groups-of-public-account`; the operationId is `getGroupsOfPublicAccount`.
#[doc(alias = "getGroupsOfPublicAccount")]
pub static GET_GROUPS_OF_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "getGroupsOfPublicAccount",
    name: "get_groups_of_public_account",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-groups-of-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetGroupsOfPublicAccountQuery>()
        .described::<types::GetGroupsOfPublicAccountQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Returns an invitation policy.
///
/// Sends `GET /api/v3/get-invitation-policy`; the operationId is `getPolicyDetailById`.
#[doc(alias = "getPolicyDetailById")]
pub static GET_INVITATION_POLICY: operation::Operation = operation::Operation {
    id: "getPolicyDetailById",
    name: "get_invitation_policy",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/get-invitation-policy",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetInvitationPolicyQuery>()
        .described::<types::GetInvitationPolicyQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the invitation or welcome email template of an invitation policy.
///
/// Sends `POST /api/v3/get-invitation-policy-email-template`; the operationId is `getInviteEmailTemplate`.
#[doc(alias = "getInviteEmailTemplate")]
pub static GET_INVITE_EMAIL_TEMPLATE: operation::Operation = operation::Operation {
    id: "getInviteEmailTemplate",
    name: "get_invite_email_template",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/get-invitation-policy-email-template",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::EmailTemplateQueryDto>()
        .described::<types::EmailTemplateQueryDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns a department, post, role or group that a policy assigns to invited users.
///
/// Sends `GET /api/v3/get-invitation-policy-user-attribution`; the operationId is
/// `getPolicyUserAttributionDetail`.
#[doc(alias = "getPolicyUserAttributionDetail")]
pub static GET_INVITATION_POLICY_USER_ATTRIBUTION: operation::Operation = operation::Operation {
    id: "getPolicyUserAttributionDetail",
    name: "get_invitation_policy_user_attribution",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetInvitationPolicyUserAttributionQuery>()
        .described::<types::GetInvitationPolicyUserAttributionQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the main department that an invitation policy assigns to invitees.
///
/// Sends `GET /api/v3/get-invitation-policy-user-attribution-main-department`; the operationId is
/// `getUserAttributionMainDepartment`.
#[doc(alias = "getUserAttributionMainDepartment")]
pub static GET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: operation::Operation = operation::Operation {
    id: "getUserAttributionMainDepartment",
    name: "get_invitation_policy_user_attribution_main_department",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution-main-department",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetInvitationPolicyUserAttributionMainDepartmentQuery>()
        .described::<types::GetInvitationPolicyUserAttributionMainDepartmentQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns an invitation roster.
///
/// Sends `GET /api/v3/get-invitation-roster`; the operationId is `getInvitationRoster`.
#[doc(alias = "getInvitationRoster")]
pub static GET_INVITATION_ROSTER: operation::Operation = operation::Operation {
    id: "getInvitationRoster",
    name: "get_invitation_roster",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/get-invitation-roster",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetInvitationRosterQuery>()
        .described::<types::GetInvitationRosterQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Returns the applications last used on given devices, in the common response envelope.
///
/// Sends `POST /api/v3/get-last-login-apps-by-device-ids`; the operationId is
/// `findLastLoginAppsByDeviceIdsV2`.
#[doc(alias = "findLastLoginAppsByDeviceIdsV2")]
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: operation::Operation = operation::Operation {
    id: "findLastLoginAppsByDeviceIdsV2",
    name: "find_last_login_apps_by_device_ids_v2",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/get-last-login-apps-by-device-ids",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::QueryTerminalAppsDto>()
        .described::<types::QueryTerminalAppsDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the applications last used on given devices.
///
/// Sends `POST /api/v3/get-last-login-apps-by-deviceIds`; the operationId is `findLastLoginAppsByDeviceIds`.
#[doc(alias = "findLastLoginAppsByDeviceIds")]
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: operation::Operation = operation::Operation {
    id: "findLastLoginAppsByDeviceIds",
    name: "find_last_login_apps_by_device_ids",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/get-last-login-apps-by-deviceIds",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::QueryTerminalAppsDto>()
        .described::<types::QueryTerminalAppsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ldap-server
/// Returns the configuration of the LDAP server.
///
/// Sends `GET /api/v3/get-ldap-server-config`; the operationId is `queryLdapConfigInfo`.
#[doc(alias = "queryLdapConfigInfo")]
pub static QUERY_LDAP_CONFIG_INFO: operation::Operation = operation::Operation {
    id: "queryLdapConfigInfo",
    name: "query_ldap_config_info",
    group: "ldap-server",
    method: operation::Method::Get,
    path: "/api/v3/get-ldap-server-config",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the log entries of the LDAP server.
///
/// Sends `GET /api/v3/get-ldap-server-log`; the operationId is `queryLdapLog`.
#[doc(alias = "queryLdapLog")]
pub static QUERY_LDAP_LOG: operation::Operation = operation::Operation {
    id: "queryLdapLog",
    name: "query_ldap_log",
    group: "ldap-server",
    method: operation::Method::Get,
    path: "/api/v3/get-ldap-server-log",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::QueryLdapLogQuery>()
        .described::<types::QueryLdapLogQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a random password for the bind account of the LDAP server.
///
/// Sends `GET /api/v3/get-ldap-server-random-pwd`; the operationId is `getBindPwd`.
#[doc(alias = "getBindPwd")]
pub static GET_LDAP_SERVER_RANDOM_PWD: operation::Operation = operation::Operation {
    id: "getBindPwd",
    name: "get_ldap_server_random_pwd",
    group: "ldap-server",
    method: operation::Method::Get,
    path: "/api/v3/get-ldap-server-random-pwd",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the entries under a node of the LDAP directory.
///
/// Sends `GET /api/v3/get-ldap-sub-entries`; the operationId is `queryLdapSubEntries`.
#[doc(alias = "queryLdapSubEntries")]
pub static QUERY_LDAP_SUB_ENTRIES: operation::Operation = operation::Operation {
    id: "queryLdapSubEntries",
    name: "query_ldap_sub_entries",
    group: "ldap-server",
    method: operation::Method::Get,
    path: "/api/v3/get-ldap-sub-entries",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::QueryLdapSubEntriesQuery>()
        .described::<types::QueryLdapSubEntriesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-packages
/// Returns the monthly active users per billing period.
///
/// Sends `GET /api/v3/get-mau-period-usage-history`; the operationId is `getMauPeriodUsageHistory`.
#[doc(alias = "getMauPeriodUsageHistory")]
pub static GET_MAU_PERIOD_USAGE_HISTORY: operation::Operation = operation::Operation {
    id: "getMauPeriodUsageHistory",
    name: "get_mau_period_usage_history",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-mau-period-usage-history",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetMauPeriodUsageHistoryQuery>()
        .described::<types::GetMauPeriodUsageHistoryQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-mfa
/// Returns the multi-factor status of a user.
///
/// Sends `GET /api/v3/get-mfa-status`; the operationId is `getUserMfaStatus`.
#[doc(alias = "getUserMfaStatus")]
pub static GET_USER_MFA_STATUS: operation::Operation = operation::Operation {
    id: "getUserMfaStatus",
    name: "get_user_mfa_status",
    group: "mfa",
    method: operation::Method::Get,
    path: "/api/v3/get-mfa-status",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserMfaStatusQuery>()
        .described::<types::GetUserMfaStatusQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Returns the data that starts multi-factor authentication of a user for an application.
///
/// Sends `GET /api/v3/get-mfa-trigger-data`; the operationId is `getMfaTriggerData`.
#[doc(alias = "getMfaTriggerData")]
pub static GET_MFA_TRIGGER_DATA: operation::Operation = operation::Operation {
    id: "getMfaTriggerData",
    name: "get_mfa_trigger_data",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-mfa-trigger-data",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetMfaTriggerDataQuery>()
        .described::<types::GetMfaTriggerDataQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Returns an administrator of several tenants.
///
/// Sends `GET /api/v3/get-multiple-tenant-admin`; the operationId is `getMultipleTenantAdmin`.
#[doc(alias = "getMultipleTenantAdmin")]
pub static GET_MULTIPLE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "getMultipleTenantAdmin",
    name: "get_multiple_tenant_admin",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-multiple-tenant-admin",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetMultipleTenantAdminQuery>()
        .described::<types::GetMultipleTenantAdminQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Returns a namespace.
///
/// Sends `GET /api/v3/get-namespace`; the operationId is `getNamespace`.
#[doc(alias = "getNamespace")]
pub static GET_NAMESPACE: operation::Operation = operation::Operation {
    id: "getNamespace",
    name: "get_namespace",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/get-namespace",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetNamespaceQuery>()
        .described::<types::GetNamespaceQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns several namespaces by code.
///
/// Sends `GET /api/v3/get-namespaces-batch`; the operationId is `getNamespacesBatch`.
#[doc(alias = "getNamespacesBatch")]
pub static GET_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "getNamespacesBatch",
    name: "get_namespaces_batch",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/get-namespaces-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetNamespacesBatchQuery>()
        .described::<types::GetNamespacesBatchQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-packages
/// Returns an order.
///
/// Sends `GET /api/v3/get-order-detail`; the operationId is `getOrderDetail`.
#[doc(alias = "getOrderDetail")]
pub static GET_ORDER_DETAIL: operation::Operation = operation::Operation {
    id: "getOrderDetail",
    name: "get_order_detail",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-order-detail",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOrderDetailQuery>()
        .described::<types::GetOrderDetailQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the payment of an order.
///
/// Sends `GET /api/v3/get-order-pay-detail`; the operationId is `getOrderPayDetail`.
#[doc(alias = "getOrderPayDetail")]
pub static GET_ORDER_PAY_DETAIL: operation::Operation = operation::Operation {
    id: "getOrderPayDetail",
    name: "get_order_pay_detail",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-order-pay-detail",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOrderPayDetailQuery>()
        .described::<types::GetOrderPayDetailQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the orders.
///
/// Sends `GET /api/v3/get-orders`; the operationId is `getOrders`.
#[doc(alias = "getOrders")]
pub static GET_ORDERS: operation::Operation = operation::Operation {
    id: "getOrders",
    name: "get_orders",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-orders",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOrdersQuery>()
        .described::<types::GetOrdersQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Returns an organization by code.
///
/// Sends `GET /api/v3/get-organization`; the operationId is `getOrganization`.
#[doc(alias = "getOrganization")]
pub static GET_ORGANIZATION: operation::Operation = operation::Operation {
    id: "getOrganization",
    name: "get_organization",
    group: "organizations",
    method: operation::Method::Get,
    path: "/api/v3/get-organization",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOrganizationQuery>()
        .described::<types::GetOrganizationQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns several organizations by code.
///
/// Sends `GET /api/v3/get-organization-batch`; the operationId is `getOrganizationsBatch`.
#[doc(alias = "getOrganizationsBatch")]
pub static GET_ORGANIZATIONS_BATCH: operation::Operation = operation::Operation {
    id: "getOrganizationsBatch",
    name: "get_organizations_batch",
    group: "organizations",
    method: operation::Method::Get,
    path: "/api/v3/get-organization-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOrganizationsBatchQuery>()
        .described::<types::GetOrganizationsBatchQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-mfa
/// Returns the one-time password (OTP) secret bound to a user.
///
/// Sends `GET /api/v3/get-otp-secret-by-user`; the operationId is `getOtpSecretByUser`.
#[doc(alias = "getOtpSecretByUser")]
pub static GET_OTP_SECRET_BY_USER: operation::Operation = operation::Operation {
    id: "getOtpSecretByUser",
    name: "get_otp_secret_by_user",
    group: "mfa",
    method: operation::Method::Get,
    path: "/api/v3/get-otp-secret-by-user",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetOtpSecretByUserQuery>()
        .described::<types::GetOtpSecretByUserQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Returns the parent of a department.
///
/// Sends `GET /api/v3/get-parent-department`; the operationId is `getParentDepartment`.
#[doc(alias = "getParentDepartment")]
pub static GET_PARENT_DEPARTMENT: operation::Operation = operation::Operation {
    id: "getParentDepartment",
    name: "get_parent_department",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/get-parent-department",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetParentDepartmentQuery>()
        .described::<types::GetParentDepartmentQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Returns a permission namespace.
///
/// Sends `GET /api/v3/get-permission-namespace`; the operationId is `getPermissionNamespace`.
#[doc(alias = "getPermissionNamespace")]
pub static GET_PERMISSION_NAMESPACE: operation::Operation = operation::Operation {
    id: "getPermissionNamespace",
    name: "get_permission_namespace",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/get-permission-namespace",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPermissionNamespaceQuery>()
        .described::<types::GetPermissionNamespaceQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns several permission namespaces by code.
///
/// Sends `GET /api/v3/get-permission-namespaces-batch`; the operationId is `getPermissionNamespacesBatch`.
#[doc(alias = "getPermissionNamespacesBatch")]
pub static GET_PERMISSION_NAMESPACES_BATCH: operation::Operation = operation::Operation {
    id: "getPermissionNamespacesBatch",
    name: "get_permission_namespaces_batch",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/get-permission-namespaces-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPermissionNamespacesBatchQuery>()
        .described::<types::GetPermissionNamespacesBatchQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Returns a pipeline function.
///
/// Sends `GET /api/v3/get-pipeline-function`; the operationId is `getPipelineFunction`.
#[doc(alias = "getPipelineFunction")]
pub static GET_PIPELINE_FUNCTION: operation::Operation = operation::Operation {
    id: "getPipelineFunction",
    name: "get_pipeline_function",
    group: "pipelines",
    method: operation::Method::Get,
    path: "/api/v3/get-pipeline-function",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPipelineFunctionQuery>()
        .described::<types::GetPipelineFunctionQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the log entries of a pipeline function.
///
/// Sends `GET /api/v3/get-pipeline-logs`; the operationId is `getPipelineLogs`.
#[doc(alias = "getPipelineLogs")]
pub static GET_PIPELINE_LOGS: operation::Operation = operation::Operation {
    id: "getPipelineLogs",
    name: "get_pipeline_logs",
    group: "pipelines",
    method: operation::Method::Get,
    path: "/api/v3/get-pipeline-logs",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPipelineLogsQuery>()
        .described::<types::GetPipelineLogsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Returns a post by code.
///
/// Sends `GET /api/v3/get-post`; the operationId is `getPost`.
#[doc(alias = "getPost")]
pub static GET_POST: operation::Operation = operation::Operation {
    id: "getPost",
    name: "get_post",
    group: "posts",
    method: operation::Method::Get,
    path: "/api/v3/get-post",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPostQuery>()
        .described::<types::GetPostQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a post by ID.
///
/// Sends `POST /api/v3/get-post-by-id`; the operationId is `getPostById`.
#[doc(alias = "getPostById")]
pub static GET_POST_BY_ID: operation::Operation = operation::Operation {
    id: "getPostById",
    name: "get_post_by_id",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/get-post-by-id",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPostByIdListDto>()
        .described::<types::GetPostByIdListDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Returns the post of a public account.
///
/// Sends `GET /api/v3/get-post-of-public-account`; the operationId is `getPostOfPublicUser`.
#[doc(alias = "getPostOfPublicUser")]
pub static GET_POST_OF_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "getPostOfPublicUser",
    name: "get_post_of_public_account",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-post-of-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPostOfPublicAccountQuery>()
        .described::<types::GetPostOfPublicAccountQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a public account.
///
/// Sends `GET /api/v3/get-public-account`; the operationId is `getPublicAccount`.
#[doc(alias = "getPublicAccount")]
pub static GET_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "getPublicAccount",
    name: "get_public_account",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountQuery>()
        .described::<types::GetPublicAccountQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns several public accounts by identifier.
///
/// Sends `GET /api/v3/get-public-account-batch`; the operationId is `getPublicAccountBatch`.
#[doc(alias = "getPublicAccountBatch")]
pub static GET_PUBLIC_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "getPublicAccountBatch",
    name: "get_public_account_batch",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-account-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountBatchQuery>()
        .described::<types::GetPublicAccountBatchQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the public accounts of a department.
///
/// Sends `GET /api/v3/get-public-accounts-of-department`; the operationId is `getPublicAccountsOfDepartment`.
#[doc(alias = "getPublicAccountsOfDepartment")]
pub static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: operation::Operation = operation::Operation {
    id: "getPublicAccountsOfDepartment",
    name: "get_public_accounts_of_department",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-accounts-of-department",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountsOfDepartmentQuery>()
        .described::<types::GetPublicAccountsOfDepartmentQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the public accounts that are in a group.
///
/// Sends `GET /api/v3/get-public-accounts-of-group`; the operationId is `getPublicAccountsOfGroup`.
#[doc(alias = "getPublicAccountsOfGroup")]
pub static GET_PUBLIC_ACCOUNTS_OF_GROUP: operation::Operation = operation::Operation {
    id: "getPublicAccountsOfGroup",
    name: "get_public_accounts_of_group",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-accounts-of-group",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountsOfGroupQuery>()
        .described::<types::GetPublicAccountsOfGroupQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the public accounts that have a post.
///
/// Sends `GET /api/v3/get-public-accounts-of-post`; the operationId is `getPublicAccountsOfPost`.
#[doc(alias = "getPublicAccountsOfPost")]
pub static GET_PUBLIC_ACCOUNTS_OF_POST: operation::Operation = operation::Operation {
    id: "getPublicAccountsOfPost",
    name: "get_public_accounts_of_post",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-accounts-of-post",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountsOfPostQuery>()
        .described::<types::GetPublicAccountsOfPostQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the public accounts that have a role.
///
/// Sends `GET /api/v3/get-public-accounts-of-role`; the operationId is `getPublicAccountsOfRole`.
#[doc(alias = "getPublicAccountsOfRole")]
pub static GET_PUBLIC_ACCOUNTS_OF_ROLE: operation::Operation = operation::Operation {
    id: "getPublicAccountsOfRole",
    name: "get_public_accounts_of_role",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-accounts-of-role",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountsOfRoleQuery>()
        .described::<types::GetPublicAccountsOfRoleQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the public accounts of a user.
///
/// Sends `GET /api/v3/get-public-accounts-of-user`; the operationId is `getPublicAccountsOfUser`.
#[doc(alias = "getPublicAccountsOfUser")]
pub static GET_PUBLIC_ACCOUNTS_OF_USER: operation::Operation = operation::Operation {
    id: "getPublicAccountsOfUser",
    name: "get_public_accounts_of_user",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-public-accounts-of-user",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountsOfUserQuery>()
        .described::<types::GetPublicAccountsOfUserQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Returns a resource.
///
/// Sends `GET /api/v3/get-resource`; the operationId is `getResource`.
#[doc(alias = "getResource")]
pub static GET_RESOURCE: operation::Operation = operation::Operation {
    id: "getResource",
    name: "get_resource",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/get-resource",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetResourceQuery>()
        .described::<types::GetResourceQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the users, roles, groups and departments that are authorized for a resource.
///
/// Sends `POST /api/v3/get-resource-authorized-targets`; the operationId is `getResourceAuthorizedTargets`.
#[doc(alias = "getResourceAuthorizedTargets")]
pub static GET_RESOURCE_AUTHORIZED_TARGETS: operation::Operation = operation::Operation {
    id: "getResourceAuthorizedTargets",
    name: "get_resource_authorized_targets",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/get-resource-authorized-targets",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetResourceAuthorizedTargetsDto>()
        .described::<types::GetResourceAuthorizedTargetsDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns several resources by code.
///
/// Sends `GET /api/v3/get-resources-batch`; the operationId is `getResourcesBatch`.
#[doc(alias = "getResourcesBatch")]
pub static GET_RESOURCES_BATCH: operation::Operation = operation::Operation {
    id: "getResourcesBatch",
    name: "get_resources_batch",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/get-resources-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetResourcesBatchQuery>()
        .described::<types::GetResourcesBatchQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Returns a role.
///
/// Sends `GET /api/v3/get-role`; the operationId is `getRole`.
#[doc(alias = "getRole")]
pub static GET_ROLE: operation::Operation = operation::Operation {
    id: "getRole",
    name: "get_role",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/get-role",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRoleQuery>()
        .described::<types::GetRoleQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the resources that a role is authorized for.
///
/// Sends `GET /api/v3/get-role-authorized-resources`; the operationId is `getRoleAuthorizedResources`.
#[doc(alias = "getRoleAuthorizedResources")]
pub static GET_ROLE_AUTHORIZED_RESOURCES: operation::Operation = operation::Operation {
    id: "getRoleAuthorizedResources",
    name: "get_role_authorized_resources",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/get-role-authorized-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRoleAuthorizedResourcesQuery>()
        .described::<types::GetRoleAuthorizedResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Lists the roles of a public account.
///
/// Sends `GET /api/v3/get-roles-of-public-account`; the operationId is `getPublicAccountRoles`.
#[doc(alias = "getPublicAccountRoles")]
pub static GET_PUBLIC_ACCOUNT_ROLES: operation::Operation = operation::Operation {
    id: "getPublicAccountRoles",
    name: "get_public_account_roles",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-roles-of-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetPublicAccountRolesQuery>()
        .described::<types::GetPublicAccountRolesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-security-settings
/// Returns the security settings of the user pool.
///
/// Sends `GET /api/v3/get-security-settings`; the operationId is `getSecuritySettings`.
#[doc(alias = "getSecuritySettings")]
pub static GET_SECURITY_SETTINGS: operation::Operation = operation::Operation {
    id: "getSecuritySettings",
    name: "get_security_settings",
    group: "security-settings",
    method: operation::Method::Get,
    path: "/api/v3/get-security-settings",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Returns how a subject is authorized for an application.
///
/// Sends `GET /api/v3/get-subject-auth-detail`; the operationId is `detailAuthSubject`.
#[doc(alias = "detailAuthSubject")]
pub static GET_SUBJECT_AUTH_DETAIL: operation::Operation = operation::Operation {
    id: "detailAuthSubject",
    name: "get_subject_auth_detail",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/get-subject-auth-detail",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetSubjectAuthDetailQuery>()
        .described::<types::GetSubjectAuthDetailQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Searches for applications that the device exclusivity rule can apply to.
///
/// Sends `GET /api/v3/get-supported-device-exclusive-apps`; the operationId is `findAppLists`.
#[doc(alias = "findAppLists")]
pub static GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS: operation::Operation = operation::Operation {
    id: "findAppLists",
    name: "get_supported_device_exclusive_apps",
    group: "devices",
    method: operation::Method::Get,
    path: "/api/v3/get-supported-device-exclusive-apps",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetSupportedDeviceExclusiveAppsQuery>()
        .described::<types::GetSupportedDeviceExclusiveAppsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Returns a run of a synchronization task.
///
/// Sends `GET /api/v3/get-sync-job`; the operationId is `getSyncJob`.
#[doc(alias = "getSyncJob")]
pub static GET_SYNC_JOB: operation::Operation = operation::Operation {
    id: "getSyncJob",
    name: "get_sync_job",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/get-sync-job",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetSyncJobQuery>()
        .described::<types::GetSyncJobQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a synchronization task.
///
/// Sends `GET /api/v3/get-sync-task`; the operationId is `getSyncTask`.
#[doc(alias = "getSyncTask")]
pub static GET_SYNC_TASK: operation::Operation = operation::Operation {
    id: "getSyncTask",
    name: "get_sync_task",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/get-sync-task",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetSyncTaskQuery>()
        .described::<types::GetSyncTaskQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Returns a tenant.
///
/// Sends `GET /api/v3/get-tenant`; the operationId is `getTenant`.
#[doc(alias = "getTenant")]
pub static GET_TENANT: operation::Operation = operation::Operation {
    id: "getTenant",
    name: "get_tenant",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantQuery>()
        .described::<types::GetTenantQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a tenant by code.
///
/// Sends `GET /api/v3/get-tenant-by-code`; the operationId is `getTenantByCode`.
#[doc(alias = "getTenantByCode")]
pub static GET_TENANT_BY_CODE: operation::Operation = operation::Operation {
    id: "getTenantByCode",
    name: "get_tenant_by_code",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-by-code",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantByCodeQuery>()
        .described::<types::GetTenantByCodeQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the rights of a collaborating administrator.
///
/// Sends `GET /api/v3/get-tenant-cooperator`; the operationId is `getTenantCooperator`.
#[doc(alias = "getTenantCooperator")]
pub static GET_TENANT_COOPERATOR: operation::Operation = operation::Operation {
    id: "getTenantCooperator",
    name: "get_tenant_cooperator",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-cooperator",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantCooperatorQuery>()
        .described::<types::GetTenantCooperatorQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the console menu of a collaborating administrator.
///
/// Sends `GET /api/v3/get-tenant-cooperator-menu`; the operationId is `getTenantCooperatorMenu`.
#[doc(alias = "getTenantCooperatorMenu")]
pub static GET_TENANT_COOPERATOR_MENU: operation::Operation = operation::Operation {
    id: "getTenantCooperatorMenu",
    name: "get_tenant_cooperator_menu",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-cooperator-menu",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantCooperatorMenuQuery>()
        .described::<types::GetTenantCooperatorMenuQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the enterprise certification of a tenant and its review status.
///
/// Sends `GET /api/v3/get-tenant-enterprise-certification`; the operationId is
/// `getTenantEnterpriseCertification`.
#[doc(alias = "getTenantEnterpriseCertification")]
pub static GET_TENANT_ENTERPRISE_CERTIFICATION: operation::Operation = operation::Operation {
    id: "getTenantEnterpriseCertification",
    name: "get_tenant_enterprise_certification",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-enterprise-certification",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantEnterpriseCertificationQuery>()
        .described::<types::GetTenantEnterpriseCertificationQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the basic data of a tenant.
///
/// Sends `GET /api/v3/get-tenant-little-info`; the operationId is `getTenantLittleInfo`.
#[doc(alias = "getTenantLittleInfo")]
pub static GET_TENANT_LITTLE_INFO: operation::Operation = operation::Operation {
    id: "getTenantLittleInfo",
    name: "get_tenant_little_info",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-little-info",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantLittleInfoQuery>()
        .described::<types::GetTenantLittleInfoQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a user of a tenant.
///
/// Sends `GET /api/v3/get-tenant-user`; the operationId is `getTenantUser`.
#[doc(alias = "getTenantUser")]
pub static GET_TENANT_USER: operation::Operation = operation::Operation {
    id: "getTenantUser",
    name: "get_tenant_user",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/get-tenant-user",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetTenantUserQuery>()
        .described::<types::GetTenantUserQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Returns the settings of universal invitations.
///
/// Sends `GET /api/v3/get-universal-invitation-settings`; the operationId is `getUniversalInvitation`.
#[doc(alias = "getUniversalInvitation")]
pub static GET_UNIVERSAL_INVITATION: operation::Operation = operation::Operation {
    id: "getUniversalInvitation",
    name: "get_universal_invitation",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/get-universal-invitation-settings",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUniversalInvitationQuery>()
        .described::<types::GetUniversalInvitationQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-packages
/// Returns the usage of the package quotas.
///
/// Sends `GET /api/v3/get-usage-info`; the operationId is `getUsageInfo`.
#[doc(alias = "getUsageInfo")]
pub static GET_USAGE_INFO: operation::Operation = operation::Operation {
    id: "getUsageInfo",
    name: "get_usage_info",
    group: "packages",
    method: operation::Method::Get,
    path: "/api/v3/get-usage-info",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns a user.
///
/// Sends `GET /api/v3/get-user`; the operationId is `getUser`.
#[doc(alias = "getUser")]
pub static GET_USER: operation::Operation = operation::Operation {
    id: "getUser",
    name: "get_user",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserQuery>()
        .described::<types::GetUserQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the applications that a user can access.
///
/// Sends `GET /api/v3/get-user-accessible-apps`; the operationId is `getUserAccessibleApps`.
#[doc(alias = "getUserAccessibleApps")]
pub static GET_USER_ACCESSIBLE_APPS: operation::Operation = operation::Operation {
    id: "getUserAccessibleApps",
    name: "get_user_accessible_apps",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-accessible-apps",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserAccessibleAppsQuery>()
        .described::<types::GetUserAccessibleAppsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-audit-logs
/// Lists user activity, filtered by user, application, event and time.
///
/// Sends `POST /api/v3/get-user-action-logs`; the operationId is `getUserActionLogs`.
#[doc(alias = "getUserActionLogs")]
pub static GET_USER_ACTION_LOGS: operation::Operation = operation::Operation {
    id: "getUserActionLogs",
    name: "get_user_action_logs",
    group: "audit-logs",
    method: operation::Method::Post,
    path: "/api/v3/get-user-action-logs",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserActionLogsDto>()
        .described::<types::GetUserActionLogsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns the applications that a user is authorized for.
///
/// Sends `GET /api/v3/get-user-authorized-apps`; the operationId is `getUserAuthorizedApps`.
#[doc(alias = "getUserAuthorizedApps")]
pub static GET_USER_AUTHORIZED_APPS: operation::Operation = operation::Operation {
    id: "getUserAuthorizedApps",
    name: "get_user_authorized_apps",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-authorized-apps",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserAuthorizedAppsQuery>()
        .described::<types::GetUserAuthorizedAppsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the resources that a user is authorized for.
///
/// Sends `GET /api/v3/get-user-authorized-resources`; the operationId is `getUserAuthorizedResources`.
#[doc(alias = "getUserAuthorizedResources")]
pub static GET_USER_AUTHORIZED_RESOURCES: operation::Operation = operation::Operation {
    id: "getUserAuthorizedResources",
    name: "get_user_authorized_resources",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-authorized-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserAuthorizedResourcesQuery>()
        .described::<types::GetUserAuthorizedResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Returns the settings of the built-in user fields.
///
/// Sends `GET /api/v3/get-user-base-fields`; the operationId is `getUserBaseFields`.
#[doc(alias = "getUserBaseFields")]
pub static GET_USER_BASE_FIELDS: operation::Operation = operation::Operation {
    id: "getUserBaseFields",
    name: "get_user_base_fields",
    group: "custom-fields",
    method: operation::Method::Get,
    path: "/api/v3/get-user-base-fields",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns several users by identifier.
///
/// Sends `GET /api/v3/get-user-batch`; the operationId is `getUserBatch`.
#[doc(alias = "getUserBatch")]
pub static GET_USER_BATCH: operation::Operation = operation::Operation {
    id: "getUserBatch",
    name: "get_user_batch",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-batch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserBatchQuery>()
        .described::<types::GetUserBatchQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the departments of a user and the user's role in each.
///
/// Sends `GET /api/v3/get-user-departments`; the operationId is `getUserDepartments`.
#[doc(alias = "getUserDepartments")]
pub static GET_USER_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "getUserDepartments",
    name: "get_user_departments",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-departments",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserDepartmentsQuery>()
        .described::<types::GetUserDepartmentsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the groups of a user.
///
/// Sends `GET /api/v3/get-user-groups`; the operationId is `getUserGroups`.
#[doc(alias = "getUserGroups")]
pub static GET_USER_GROUPS: operation::Operation = operation::Operation {
    id: "getUserGroups",
    name: "get_user_groups",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-groups",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserGroupsQuery>()
        .described::<types::GetUserGroupsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the identities of a user at external identity providers.
///
/// Sends `GET /api/v3/get-user-identities`; the operationId is `getUserIdentities`.
#[doc(alias = "getUserIdentities")]
pub static GET_USER_IDENTITIES: operation::Operation = operation::Operation {
    id: "getUserIdentities",
    name: "get_user_identities",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-identities",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserIdentitiesQuery>()
        .described::<types::GetUserIdentitiesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the identity providers that a user is signed in with.
///
/// Sends `GET /api/v3/get-user-logged-in-identities`; the operationId is `getUserLoggedinIdentities`.
#[doc(alias = "getUserLoggedinIdentities")]
pub static GET_USER_LOGGEDIN_IDENTITIES: operation::Operation = operation::Operation {
    id: "getUserLoggedinIdentities",
    name: "get_user_loggedin_identities",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-logged-in-identities",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserLoggedinIdentitiesQuery>()
        .described::<types::GetUserLoggedinIdentitiesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the applications that a user is logged in to.
///
/// Sends `GET /api/v3/get-user-loggedin-apps`; the operationId is `getUserLoggedinApps`.
#[doc(alias = "getUserLoggedinApps")]
pub static GET_USER_LOGGEDIN_APPS: operation::Operation = operation::Operation {
    id: "getUserLoggedinApps",
    name: "get_user_loggedin_apps",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-loggedin-apps",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserLoggedinAppsQuery>()
        .described::<types::GetUserLoggedinAppsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the logins of a user.
///
/// Sends `GET /api/v3/get-user-login-history`; the operationId is `getUserLoginHistory`.
#[doc(alias = "getUserLoginHistory")]
pub static GET_USER_LOGIN_HISTORY: operation::Operation = operation::Operation {
    id: "getUserLoginHistory",
    name: "get_user_login_history",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-login-history",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserLoginHistoryQuery>()
        .described::<types::GetUserLoginHistoryQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-mfa
/// Returns the multi-factor methods that a user has bound.
///
/// Sends `GET /api/v3/get-user-mfa-info`; the operationId is `getUserMfaInfo`.
#[doc(alias = "getUserMfaInfo")]
pub static GET_USER_MFA_INFO: operation::Operation = operation::Operation {
    id: "getUserMfaInfo",
    name: "get_user_mfa_info",
    group: "mfa",
    method: operation::Method::Get,
    path: "/api/v3/get-user-mfa-info",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserMfaInfoQuery>()
        .described::<types::GetUserMfaInfoQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns the stored password of a user in encrypted form.
///
/// Sends `POST /api/v3/get-user-password-ciphertext`; the operationId is `getUserPasswordCiphertext`.
#[doc(alias = "getUserPasswordCiphertext")]
pub static GET_USER_PASSWORD_CIPHERTEXT: operation::Operation = operation::Operation {
    id: "getUserPasswordCiphertext",
    name: "get_user_password_ciphertext",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/get-user-password-ciphertext",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserPasswordCiphertextDto>()
        .described::<types::GetUserPasswordCiphertextDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Returns the permissions of several users, optionally filtered by namespace.
///
/// Sends `POST /api/v3/get-user-permission-list`; the operationId is `getUserPermissionList`.
#[doc(alias = "getUserPermissionList")]
pub static GET_USER_PERMISSION_LIST: operation::Operation = operation::Operation {
    id: "getUserPermissionList",
    name: "get_user_permission_list",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/get-user-permission-list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserPermissionListDto>()
        .described::<types::GetUserPermissionListDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Returns the post of a user.
///
/// Sends `GET /api/v3/get-user-post`; the operationId is `getUserPost`.
#[doc(alias = "getUserPost")]
pub static GET_USER_POST: operation::Operation = operation::Operation {
    id: "getUserPost",
    name: "get_user_post",
    group: "posts",
    method: operation::Method::Get,
    path: "/api/v3/get-user-post",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserPostQuery>()
        .described::<types::GetUserPostQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns all posts of a user.
///
/// Sends `GET /api/v3/get-user-posts`; the operationId is `getUserPosts`.
#[doc(alias = "getUserPosts")]
pub static GET_USER_POSTS: operation::Operation = operation::Operation {
    id: "getUserPosts",
    name: "get_user_posts",
    group: "posts",
    method: operation::Method::Get,
    path: "/api/v3/get-user-posts",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserPostsQuery>()
        .described::<types::GetUserPostsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Returns the real-name authentication of a user.
///
/// Sends `GET /api/v3/get-user-principal-authentication-info`; the operationId is
/// `getUserPrincipalAuthenticationInfo`.
#[doc(alias = "getUserPrincipalAuthenticationInfo")]
pub static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: operation::Operation = operation::Operation {
    id: "getUserPrincipalAuthenticationInfo",
    name: "get_user_principal_authentication_info",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-principal-authentication-info",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserPrincipalAuthenticationInfoQuery>()
        .described::<types::GetUserPrincipalAuthenticationInfoQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Returns the actions that a user may perform on resources.
///
/// Sends `POST /api/v3/get-user-resource-permission-list`; the operationId is
/// `getUserResourcePermissionList`.
#[doc(alias = "getUserResourcePermissionList")]
pub static GET_USER_RESOURCE_PERMISSION_LIST: operation::Operation = operation::Operation {
    id: "getUserResourcePermissionList",
    name: "get_user_resource_permission_list",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/get-user-resource-permission-list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserResourcePermissionListDto>()
        .described::<types::GetUserResourcePermissionListDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the part of a resource that a user may access.
///
/// Sends `POST /api/v3/get-user-resource-struct`; the operationId is `getUserResourceStruct`.
#[doc(alias = "getUserResourceStruct")]
pub static GET_USER_RESOURCE_STRUCT: operation::Operation = operation::Operation {
    id: "getUserResourceStruct",
    name: "get_user_resource_struct",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/get-user-resource-struct",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserResourceStructDto>()
        .described::<types::GetUserResourceStructDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Lists the roles of a user.
///
/// Sends `GET /api/v3/get-user-roles`; the operationId is `getUserRoles`.
#[doc(alias = "getUserRoles")]
pub static GET_USER_ROLES: operation::Operation = operation::Operation {
    id: "getUserRoles",
    name: "get_user_roles",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-roles",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserRolesQuery>()
        .described::<types::GetUserRolesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the sync relations of a user with external directories.
///
/// Sends `GET /api/v3/get-user-sync-relations`; the operationId is `getUserSyncRelations`.
#[doc(alias = "getUserSyncRelations")]
pub static GET_USER_SYNC_RELATIONS: operation::Operation = operation::Operation {
    id: "getUserSyncRelations",
    name: "get_user_sync_relations",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/get-user-sync-relations",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUserSyncRelationsQuery>()
        .described::<types::GetUserSyncRelationsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Lists the users of a public account.
///
/// Sends `GET /api/v3/get-users-of-public-account`; the operationId is `getUsersOfPublicAccount`.
#[doc(alias = "getUsersOfPublicAccount")]
pub static GET_USERS_OF_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "getUsersOfPublicAccount",
    name: "get_users_of_public_account",
    group: "public-accounts",
    method: operation::Method::Get,
    path: "/api/v3/get-users-of-public-account",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetUsersOfPublicAccountQuery>()
        .described::<types::GetUsersOfPublicAccountQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Returns a webhook.
///
/// Sends `GET /api/v3/get-webhook`; the operationId is `getWebhook`.
#[doc(alias = "getWebhook")]
pub static GET_WEBHOOK: operation::Operation = operation::Operation {
    id: "getWebhook",
    name: "get_webhook",
    group: "webhooks",
    method: operation::Method::Get,
    path: "/api/v3/get-webhook",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetWebhookQuery>()
        .described::<types::GetWebhookQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the event types that a webhook can subscribe to, with their categories.
///
/// Sends `GET /api/v3/get-webhook-event-list`; the operationId is `getWebhookEventList`.
#[doc(alias = "getWebhookEventList")]
pub static GET_WEBHOOK_EVENT_LIST: operation::Operation = operation::Operation {
    id: "getWebhookEventList",
    name: "get_webhook_event_list",
    group: "webhooks",
    method: operation::Method::Get,
    path: "/api/v3/get-webhook-event-list",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the deliveries of a webhook.
///
/// Sends `POST /api/v3/get-webhook-logs`; the operationId is `getWebhookLogs`.
#[doc(alias = "getWebhookLogs")]
pub static GET_WEBHOOK_LOGS: operation::Operation = operation::Operation {
    id: "getWebhookLogs",
    name: "get_webhook_logs",
    group: "webhooks",
    method: operation::Method::Post,
    path: "/api/v3/get-webhook-logs",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListWebhookLogs>()
        .described::<types::ListWebhookLogs>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Returns an access token for a WeChat mini program or official account.
///
/// Sends `POST /api/v3/get-weixin-access-token`; the operationId is `getWechatMpAccessTokenInfo`.
#[doc(alias = "getWechatMpAccessTokenInfo")]
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: operation::Operation = operation::Operation {
    id: "getWechatMpAccessTokenInfo",
    name: "get_wechat_mp_access_token_info",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/get-weixin-access-token",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetWechatAccessTokenDto>()
        .described::<types::GetWechatAccessTokenDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Checks whether a user has any of several roles.
///
/// Sends `POST /api/v3/has-any-role`; the operationId is `hasAnyRole`.
#[doc(alias = "hasAnyRole")]
pub static HAS_ANY_ROLE: operation::Operation = operation::Operation {
    id: "hasAnyRole",
    name: "has_any_role",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/has-any-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::HasAnyRoleReqDto>()
        .described::<types::HasAnyRoleReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-mfa
/// Imports one-time password (OTP) secrets for users.
///
/// Sends `POST /api/v3/import-otp`; the operationId is `importOtp`.
#[doc(alias = "importOtp")]
pub static IMPORT_OTP: operation::Operation = operation::Operation {
    id: "importOtp",
    name: "import_otp",
    group: "mfa",
    method: operation::Method::Post,
    path: "/api/v3/import-otp",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ImportOtpReqDto>()
        .described::<types::ImportOtpReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Imports tenants from a spreadsheet at a given URL.
///
/// Sends `POST /api/v3/import-tenant`; the operationId is `importTenant`.
#[doc(alias = "importTenant")]
pub static IMPORT_TENANT: operation::Operation = operation::Operation {
    id: "importTenant",
    name: "import_tenant",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/import-tenant",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ImportTenantDto>()
        .described::<types::ImportTenantDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the previous tenant imports.
///
/// Sends `GET /api/v3/import-tenant-history`; the operationId is `importTenantHistory`.
#[doc(alias = "importTenantHistory")]
pub static GET_IMPORT_TENANT_HISTORY: operation::Operation = operation::Operation {
    id: "importTenantHistory",
    name: "get_import_tenant_history",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/import-tenant-history",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetImportTenantHistoryQuery>()
        .described::<types::GetImportTenantHistoryQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the users to notify about a tenant import.
///
/// Sends `GET /api/v3/import-tenant-notify-user`; the operationId is `importTenantNotifyUser`.
#[doc(alias = "importTenantNotifyUser")]
pub static GET_IMPORT_TENANT_NOTIFY_USER: operation::Operation = operation::Operation {
    id: "importTenantNotifyUser",
    name: "get_import_tenant_notify_user",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/import-tenant-notify-user",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetImportTenantNotifyUserQuery>()
        .described::<types::GetImportTenantNotifyUserQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Exports the invitees of a roster to a file and returns its URL.
///
/// Sends `POST /api/v3/invitation-invitee/export`; the operationId is `exportUsers`.
#[doc(alias = "exportUsers")]
pub static EXPORT_INVITATION_INVITEES: operation::Operation = operation::Operation {
    id: "exportUsers",
    name: "export_invitation_invitees",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/invitation-invitee/export",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ExportUsersDto>()
        .described::<types::ExportUsersDto>(),
    ..operation::Operation::DEFAULT
};
/// Imports invitees into a roster from an uploaded file.
///
/// Sends `POST /api/v3/invitation-invitee/import`; the operationId is `importUsers`.
#[doc(alias = "importUsers")]
pub static IMPORT_INVITATION_INVITEES: operation::Operation = operation::Operation {
    id: "importUsers",
    name: "import_invitation_invitees",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/invitation-invitee/import",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ImportUsersDto>()
        .described::<types::ImportUsersDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the URL of the template file for importing invitees.
///
/// Sends `GET /api/v3/invitation-invitee/template`; the operationId is `importTemplate`.
#[doc(alias = "importTemplate")]
pub static GET_INVITATION_INVITEE_TEMPLATE: operation::Operation = operation::Operation {
    id: "importTemplate",
    name: "get_invitation_invitee_template",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/invitation-invitee/template",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Uploads a file of invitees to import.
///
/// Sends `POST /api/v3/invitation-invitee/upload`; the operationId is `upload`.
#[doc(alias = "upload")]
pub static UPLOAD_INVITATION_INVITEES: operation::Operation = operation::Operation {
    id: "upload",
    name: "upload_invitation_invitees",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/invitation-invitee/upload",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UploadInvitationInviteesQuery>()
        .described::<types::UploadInvitationInviteesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-risk-lists
/// Lists the entries of the IP address block list or allow list.
///
/// Sends `GET /api/v3/ip-list`; the operationId is `findIpList`.
#[doc(alias = "findIpList")]
pub static FIND_IP_LIST: operation::Operation = operation::Operation {
    id: "findIpList",
    name: "find_ip_list",
    group: "risk-lists",
    method: operation::Method::Get,
    path: "/api/v3/ip-list",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FindIpListQuery>()
        .described::<types::FindIpListQuery>(),
    ..operation::Operation::DEFAULT
};
/// Adds IP addresses to the block list or allow list.
///
/// Sends `POST /api/v3/ip-list`; the operationId is `add`.
#[doc(alias = "add")]
pub static ADD_IP_LIST: operation::Operation = operation::Operation {
    id: "add",
    name: "add_ip_list",
    group: "risk-lists",
    method: operation::Method::Post,
    path: "/api/v3/ip-list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::IpListCreateDto>()
        .described::<types::IpListCreateDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes an entry of the IP address lists.
///
/// Sends `DELETE /api/v3/ip-list/{id}`; the operationId is `deleteById`.
#[doc(alias = "deleteById")]
pub static DELETE_IP_LIST_BY_ID: operation::Operation = operation::Operation {
    id: "deleteById",
    name: "delete_ip_list_by_id",
    group: "risk-lists",
    method: operation::Method::Delete,
    path: "/api/v3/ip-list/{id}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Checks whether a user may perform an action on a resource.
///
/// Sends `POST /api/v3/is-action-allowed`; the operationId is `isActionAllowed`.
#[doc(alias = "isActionAllowed")]
pub static IS_ACTION_ALLOWED: operation::Operation = operation::Operation {
    id: "isActionAllowed",
    name: "is_action_allowed",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/is-action-allowed",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::IsActionAllowedDto>()
        .described::<types::IsActionAllowedDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Checks whether a user with a given username, email, phone or external ID exists.
///
/// Sends `POST /api/v3/is-user-exists`; the operationId is `isUserExists`.
#[doc(alias = "isUserExists")]
pub static IS_USER_EXISTS: operation::Operation = operation::Operation {
    id: "isUserExists",
    name: "is_user_exists",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/is-user-exists",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::IsUserExistsReqDto>()
        .described::<types::IsUserExistsReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Checks whether a user belongs to a department.
///
/// Sends `GET /api/v3/is-user-in-department`; the operationId is `isUserInDepartment`.
#[doc(alias = "isUserInDepartment")]
pub static IS_USER_IN_DEPARTMENT: operation::Operation = operation::Operation {
    id: "isUserInDepartment",
    name: "is_user_in_department",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/is-user-in-department",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::IsUserInDepartmentQuery>()
        .described::<types::IsUserInDepartmentQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Logs a public account out of applications.
///
/// Sends `POST /api/v3/kick-public-accounts`; the operationId is `kickPublicAccounts`.
#[doc(alias = "kickPublicAccounts")]
pub static KICK_PUBLIC_ACCOUNTS: operation::Operation = operation::Operation {
    id: "kickPublicAccounts",
    name: "kick_public_accounts",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/kick-public-accounts",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::KickPublicAccountsDto>()
        .described::<types::KickPublicAccountsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Logs a user out of applications.
///
/// Sends `POST /api/v3/kick-users`; the operationId is `kickUsers`.
#[doc(alias = "kickUsers")]
pub static KICK_USERS: operation::Operation = operation::Operation {
    id: "kickUsers",
    name: "kick_users",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/kick-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::KickUsersDto>()
        .described::<types::KickUsersDto>(),
    ..operation::Operation::DEFAULT
};
/// Links an identity from an external identity provider to a user.
///
/// Sends `POST /api/v3/link-identity`; the operationId is `linkIdentity`.
#[doc(alias = "linkIdentity")]
pub static LINK_IDENTITY: operation::Operation = operation::Operation {
    id: "linkIdentity",
    name: "link_identity",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/link-identity",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::LinkIdentityDto>()
        .described::<types::LinkIdentityDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-access-keys
/// Lists the access keys of the user pool, optionally filtered by user, type and status.
///
/// Sends `GET /api/v3/list-access-key`; the operationId is `getAccessKeyList`.
#[doc(alias = "getAccessKeyList")]
pub static GET_ACCESS_KEY_LIST: operation::Operation = operation::Operation {
    id: "getAccessKeyList",
    name: "get_access_key_list",
    group: "access-keys",
    method: operation::Method::Get,
    path: "/api/v3/list-access-key",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAccessKeyListQuery>()
        .described::<types::GetAccessKeyListQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Lists the users who are logged in to an application.
///
/// Sends `POST /api/v3/list-application-active-users`; the operationId is `listApplicationActiveUsers`.
#[doc(alias = "listApplicationActiveUsers")]
pub static LIST_APPLICATION_ACTIVE_USERS: operation::Operation = operation::Operation {
    id: "listApplicationActiveUsers",
    name: "list_application_active_users",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/list-application-active-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListApplicationActiveUsersDto>()
        .described::<types::ListApplicationActiveUsersDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the applications of the user pool with their basic data.
///
/// Sends `GET /api/v3/list-application-simple-info`; the operationId is `listApplicationSimpleInfo`.
#[doc(alias = "listApplicationSimpleInfo")]
pub static LIST_APPLICATION_SIMPLE_INFO: operation::Operation = operation::Operation {
    id: "listApplicationSimpleInfo",
    name: "list_application_simple_info",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/list-application-simple-info",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListApplicationSimpleInfoQuery>()
        .described::<types::ListApplicationSimpleInfoQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the applications of the user pool with their full settings.
///
/// Sends `GET /api/v3/list-applications`; the operationId is `listApplications`.
#[doc(alias = "listApplications")]
pub static LIST_APPLICATIONS: operation::Operation = operation::Operation {
    id: "listApplications",
    name: "list_applications",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/list-applications",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListApplicationsQuery>()
        .described::<types::ListApplicationsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the subjects that have an authorization record for an application.
///
/// Sends `POST /api/v3/list-applications-auth`; the operationId is `listAuthApplication`.
#[doc(alias = "listAuthApplication")]
pub static LIST_AUTH_APPLICATION: operation::Operation = operation::Operation {
    id: "listAuthApplication",
    name: "list_auth_application",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/list-applications-auth",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListApplicationAuthDto>()
        .described::<types::ListApplicationAuthDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Lists deleted and archived users.
///
/// Sends `GET /api/v3/list-archived-users`; the operationId is `listArchivedUsers`.
#[doc(alias = "listArchivedUsers")]
pub static LIST_ARCHIVED_USERS: operation::Operation = operation::Operation {
    id: "listArchivedUsers",
    name: "list_archived_users",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/list-archived-users",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListArchivedUsersQuery>()
        .described::<types::ListArchivedUsersQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Lists the ASA accounts of an application.
///
/// Sends `GET /api/v3/list-asa-accounts`; the operationId is `listAsaAccount`.
#[doc(alias = "listAsaAccount")]
pub static LIST_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "listAsaAccount",
    name: "list_asa_account",
    group: "asa-accounts",
    method: operation::Method::Get,
    path: "/api/v3/list-asa-accounts",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListAsaAccountQuery>()
        .described::<types::ListAsaAccountQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Lists the direct child departments of a department.
///
/// Sends `GET /api/v3/list-children-departments`; the operationId is `listChildrenDepartments`.
#[doc(alias = "listChildrenDepartments")]
pub static LIST_CHILDREN_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "listChildrenDepartments",
    name: "list_children_departments",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/list-children-departments",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListChildrenDepartmentsQuery>()
        .described::<types::ListChildrenDepartmentsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Lists common resources, optionally filtered by namespace.
///
/// Sends `GET /api/v3/list-common-resource`; the operationId is `listCommonResource`.
#[doc(alias = "listCommonResource")]
pub static LIST_COMMON_RESOURCE: operation::Operation = operation::Operation {
    id: "listCommonResource",
    name: "list_common_resource",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/list-common-resource",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListCommonResourceQuery>()
        .described::<types::ListCommonResourceQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Lists custom fields, filtered by data type and visibility.
///
/// Sends `GET /api/v3/list-custom-fields`; the operationId is `listCustFields`.
#[doc(alias = "listCustFields")]
pub static LIST_CUSTOM_FIELDS: operation::Operation = operation::Operation {
    id: "listCustFields",
    name: "list_custom_fields",
    group: "custom-fields",
    method: operation::Method::Get,
    path: "/api/v3/list-custom-fields",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListCustomFieldsQuery>()
        .described::<types::ListCustomFieldsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Lists the data policies with the resources and targets they apply to.
///
/// Sends `GET /api/v3/list-data-policies`; the operationId is `listDataPolices`.
#[doc(alias = "listDataPolices")]
pub static LIST_DATA_POLICIES: operation::Operation = operation::Operation {
    id: "listDataPolices",
    name: "list_data_policies",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-data-policies",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDataPoliciesQuery>()
        .described::<types::ListDataPoliciesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the subjects that a data policy is assigned to.
///
/// Sends `GET /api/v3/list-data-policy-targets`; the operationId is `listDataPolicyTargets`.
#[doc(alias = "listDataPolicyTargets")]
pub static LIST_DATA_POLICY_TARGETS: operation::Operation = operation::Operation {
    id: "listDataPolicyTargets",
    name: "list_data_policy_targets",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-data-policy-targets",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDataPolicyTargetsQuery>()
        .described::<types::ListDataPolicyTargetsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists data resources, optionally filtered by permission namespace.
///
/// Sends `GET /api/v3/list-data-resources`; the operationId is `listDataResources`.
#[doc(alias = "listDataResources")]
pub static LIST_DATA_RESOURCES: operation::Operation = operation::Operation {
    id: "listDataResources",
    name: "list_data_resources",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-data-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDataResourcesQuery>()
        .described::<types::ListDataResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Returns the IDs of all direct members of a department.
///
/// Sends `GET /api/v3/list-department-member-ids`; the operationId is `listDepartmentMemberIds`.
#[doc(alias = "listDepartmentMemberIds")]
pub static LIST_DEPARTMENT_MEMBER_IDS: operation::Operation = operation::Operation {
    id: "listDepartmentMemberIds",
    name: "list_department_member_ids",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/list-department-member-ids",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDepartmentMemberIdsQuery>()
        .described::<types::ListDepartmentMemberIdsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the users of a department.
///
/// Sends `GET /api/v3/list-department-members`; the operationId is `listDepartmentMembers`.
#[doc(alias = "listDepartmentMembers")]
pub static LIST_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "listDepartmentMembers",
    name: "list_department_members",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/list-department-members",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDepartmentMembersQuery>()
        .described::<types::ListDepartmentMembersQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Lists the extended fields of data resource nodes.
///
/// Sends `GET /api/v3/list-dnef`; the operationId is `listDnef`.
#[doc(alias = "listDnef")]
pub static LIST_DNEF: operation::Operation = operation::Operation {
    id: "listDnef",
    name: "list_dnef",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-dnef",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListDnefQuery>()
        .described::<types::ListDnefQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-events
/// Lists the event applications.
///
/// Sends `GET /api/v3/list-event-apps`; the operationId is `listEventApps`.
#[doc(alias = "listEventApps")]
pub static LIST_EVENT_APPS: operation::Operation = operation::Operation {
    id: "listEventApps",
    name: "list_event_apps",
    group: "events",
    method: operation::Method::Get,
    path: "/api/v3/list-event-apps",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the event types, optionally of a single event application.
///
/// Sends `GET /api/v3/list-events`; the operationId is `listEvents`.
#[doc(alias = "listEvents")]
pub static LIST_EVENTS: operation::Operation = operation::Operation {
    id: "listEvents",
    name: "list_events",
    group: "events",
    method: operation::Method::Get,
    path: "/api/v3/list-events",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListEventsQuery>()
        .described::<types::ListEventsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Lists the external identity providers.
///
/// Sends `GET /api/v3/list-ext-idp`; the operationId is `listExtIdp`.
#[doc(alias = "listExtIdp")]
pub static LIST_EXT_IDP: operation::Operation = operation::Operation {
    id: "listExtIdp",
    name: "list_ext_idp",
    group: "ext-idp",
    method: operation::Method::Get,
    path: "/api/v3/list-ext-idp",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListExtIdpQuery>()
        .described::<types::ListExtIdpQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Lists the users of a group.
///
/// Sends `GET /api/v3/list-group-members`; the operationId is `listGroupMembers`.
#[doc(alias = "listGroupMembers")]
pub static LIST_GROUP_MEMBERS: operation::Operation = operation::Operation {
    id: "listGroupMembers",
    name: "list_group_members",
    group: "groups",
    method: operation::Method::Get,
    path: "/api/v3/list-group-members",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListGroupMembersQuery>()
        .described::<types::ListGroupMembersQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists groups, optionally filtered by keywords.
///
/// Sends `GET /api/v3/list-groups`; the operationId is `listGroups`.
#[doc(alias = "listGroups")]
pub static LIST_GROUPS: operation::Operation = operation::Operation {
    id: "listGroups",
    name: "list_groups",
    group: "groups",
    method: operation::Method::Get,
    path: "/api/v3/list-groups",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListGroupsQuery>()
        .described::<types::ListGroupsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Lists the invitees of a roster.
///
/// Sends `POST /api/v3/list-invitation-invitees`; the operationId is `filterUsers`.
#[doc(alias = "filterUsers")]
pub static LIST_INVITATION_INVITEES: operation::Operation = operation::Operation {
    id: "filterUsers",
    name: "list_invitation_invitees",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/list-invitation-invitees",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationUserDto>()
        .described::<types::ListInvitationUserDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the invitation policies.
///
/// Sends `POST /api/v3/list-invitation-policies`; the operationId is `listInvitationPolicies`.
#[doc(alias = "listInvitationPolicies")]
pub static LIST_INVITATION_POLICIES: operation::Operation = operation::Operation {
    id: "listInvitationPolicies",
    name: "list_invitation_policies",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/list-invitation-policies",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PaginationInvitationPolicyQueryDto>()
        .described::<types::PaginationInvitationPolicyQueryDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the fields that invited users complete under an invitation policy.
///
/// Sends `GET /api/v3/list-invitation-policy-extends-fields`; the operationId is `listRegisterExtendsFields`.
#[doc(alias = "listRegisterExtendsFields")]
pub static LIST_INVITATION_POLICY_EXTENDS_FIELDS: operation::Operation = operation::Operation {
    id: "listRegisterExtendsFields",
    name: "list_invitation_policy_extends_fields",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/list-invitation-policy-extends-fields",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationPolicyExtendsFieldsQuery>()
        .described::<types::ListInvitationPolicyExtendsFieldsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the departments, posts, roles or groups that a policy assigns to invited users.
///
/// Sends `GET /api/v3/list-invitation-policy-user-attributions`; the operationId is
/// `listPolicyUserAttributionDetail`.
#[doc(alias = "listPolicyUserAttributionDetail")]
pub static LIST_INVITATION_POLICY_USER_ATTRIBUTIONS: operation::Operation = operation::Operation {
    id: "listPolicyUserAttributionDetail",
    name: "list_invitation_policy_user_attributions",
    group: "invitations",
    method: operation::Method::Get,
    path: "/api/v3/list-invitation-policy-user-attributions",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationPolicyUserAttributionsQuery>()
        .described::<types::ListInvitationPolicyUserAttributionsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the invitation rosters.
///
/// Sends `POST /api/v3/list-invitation-rosters`; the operationId is `listInvitationRoster`.
#[doc(alias = "listInvitationRoster")]
pub static LIST_INVITATION_ROSTER: operation::Operation = operation::Operation {
    id: "listInvitationRoster",
    name: "list_invitation_roster",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/list-invitation-rosters",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationRosterDto>()
        .described::<types::ListInvitationRosterDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the invitation rosters that have no policy.
///
/// Sends `POST /api/v3/list-invitation-rosters-by-no-policy-id`; the operationId is
/// `listInvitationRostersByNonPolicyId`.
#[doc(alias = "listInvitationRostersByNonPolicyId")]
pub static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: operation::Operation = operation::Operation {
    id: "listInvitationRostersByNonPolicyId",
    name: "list_invitation_rosters_by_non_policy_id",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/list-invitation-rosters-by-no-policy-id",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationRosterDto>()
        .described::<types::ListInvitationRosterDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the invitation rosters that use a given policy.
///
/// Sends `POST /api/v3/list-invitation-rosters-by-policy-id`; the operationId is
/// `listInvitationRostersByPolicyId`.
#[doc(alias = "listInvitationRostersByPolicyId")]
pub static LIST_INVITATION_ROSTERS_BY_POLICY_ID: operation::Operation = operation::Operation {
    id: "listInvitationRostersByPolicyId",
    name: "list_invitation_rosters_by_policy_id",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/list-invitation-rosters-by-policy-id",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInvitationRosterByPolicyIdDto>()
        .described::<types::ListInvitationRosterByPolicyIdDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Lists the invitations of people to tenants.
///
/// Sends `GET /api/v3/list-invite-tenant-user-records`; the operationId is `listInviteTennatUserRecords`.
#[doc(alias = "listInviteTennatUserRecords")]
pub static LIST_INVITE_TENANT_USER_RECORDS: operation::Operation = operation::Operation {
    id: "listInviteTennatUserRecords",
    name: "list_invite_tenant_user_records",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/list-invite-tenant-user-records",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListInviteTenantUserRecordsQuery>()
        .described::<types::ListInviteTenantUserRecordsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the administrators of several tenants.
///
/// Sends `GET /api/v3/list-multiple-tenant-admins`; the operationId is `listMultipleTenantAdmin`.
#[doc(alias = "listMultipleTenantAdmin")]
pub static LIST_MULTIPLE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "listMultipleTenantAdmin",
    name: "list_multiple_tenant_admin",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/list-multiple-tenant-admins",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListMultipleTenantAdminQuery>()
        .described::<types::ListMultipleTenantAdminQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Lists the roles of a namespace.
///
/// Sends `GET /api/v3/list-namespace-roles`; the operationId is `listNamespaceRoles`.
#[doc(alias = "listNamespaceRoles")]
pub static LIST_NAMESPACE_ROLES: operation::Operation = operation::Operation {
    id: "listNamespaceRoles",
    name: "list_namespace_roles",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/list-namespace-roles",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListNamespaceRolesQuery>()
        .described::<types::ListNamespaceRolesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the namespaces.
///
/// Sends `GET /api/v3/list-namespaces`; the operationId is `listNamespaces`.
#[doc(alias = "listNamespaces")]
pub static LIST_NAMESPACES: operation::Operation = operation::Operation {
    id: "listNamespaces",
    name: "list_namespaces",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/list-namespaces",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListNamespacesQuery>()
        .described::<types::ListNamespacesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Lists the organizations.
///
/// Sends `GET /api/v3/list-organizations`; the operationId is `listOrganizations`.
#[doc(alias = "listOrganizations")]
pub static LIST_ORGANIZATIONS: operation::Operation = operation::Operation {
    id: "listOrganizations",
    name: "list_organizations",
    group: "organizations",
    method: operation::Method::Get,
    path: "/api/v3/list-organizations",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListOrganizationsQuery>()
        .described::<types::ListOrganizationsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Lists the roles of a permission namespace.
///
/// Sends `GET /api/v3/list-permission-namespace-roles`; the operationId is `listPermissionNamespaceRoles`.
#[doc(alias = "listPermissionNamespaceRoles")]
pub static LIST_PERMISSION_NAMESPACE_ROLES: operation::Operation = operation::Operation {
    id: "listPermissionNamespaceRoles",
    name: "list_permission_namespace_roles",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-permission-namespace-roles",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPermissionNamespaceRolesQuery>()
        .described::<types::ListPermissionNamespaceRolesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the permission namespaces.
///
/// Sends `GET /api/v3/list-permission-namespaces`; the operationId is `listPermissionNamespaces`.
#[doc(alias = "listPermissionNamespaces")]
pub static LIST_PERMISSION_NAMESPACES: operation::Operation = operation::Operation {
    id: "listPermissionNamespaces",
    name: "list_permission_namespaces",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-permission-namespaces",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPermissionNamespacesQuery>()
        .described::<types::ListPermissionNamespacesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the effective data permissions of users, derived from roles, groups and policies.
///
/// Sends `POST /api/v3/list-permission-view/data`; the operationId is `listPermissionView`.
#[doc(alias = "listPermissionView")]
pub static LIST_PERMISSION_VIEW: operation::Operation = operation::Operation {
    id: "listPermissionView",
    name: "list_permission_view",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/list-permission-view/data",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPermissionViewDto>()
        .described::<types::ListPermissionViewDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Lists the pipeline functions of a scene.
///
/// Sends `GET /api/v3/list-pipeline-functions`; the operationId is `listPipelineFunctions`.
#[doc(alias = "listPipelineFunctions")]
pub static LIST_PIPELINE_FUNCTIONS: operation::Operation = operation::Operation {
    id: "listPipelineFunctions",
    name: "list_pipeline_functions",
    group: "pipelines",
    method: operation::Method::Get,
    path: "/api/v3/list-pipeline-functions",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPipelineFunctionsQuery>()
        .described::<types::ListPipelineFunctionsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Lists posts, optionally filtered by keywords and by creation or update time.
///
/// Sends `GET /api/v3/list-post`; the operationId is `postList`.
#[doc(alias = "postList")]
pub static LIST_POSTS: operation::Operation = operation::Operation {
    id: "postList",
    name: "list_posts",
    group: "posts",
    method: operation::Method::Get,
    path: "/api/v3/list-post",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPostsQuery>()
        .described::<types::ListPostsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists posts by code, keywords and time, with the filter in the body.
///
/// Sends `POST /api/v3/list-post`; the operationId is `postListBatch`.
#[doc(alias = "postListBatch")]
pub static LIST_POSTS_BATCH: operation::Operation = operation::Operation {
    id: "postListBatch",
    name: "list_posts_batch",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/list-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPostBatchDto>()
        .described::<types::ListPostBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Lists public accounts by keywords, filters and search expressions.
///
/// Sends `POST /api/v3/list-public-accounts`; the operationId is `listPublicAccounts`.
#[doc(alias = "listPublicAccounts")]
pub static LIST_PUBLIC_ACCOUNTS: operation::Operation = operation::Operation {
    id: "listPublicAccounts",
    name: "list_public_accounts",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/list-public-accounts",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListPublicAccountsRequestDto>()
        .described::<types::ListPublicAccountsRequestDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Lists the users, groups, roles and organizations that may perform actions on resources.
///
/// Sends `POST /api/v3/list-resource-targets`; the operationId is `listResourceTargets`.
#[doc(alias = "listResourceTargets")]
pub static LIST_RESOURCE_TARGETS: operation::Operation = operation::Operation {
    id: "listResourceTargets",
    name: "list_resource_targets",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/list-resource-targets",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListResourceTargetsDto>()
        .described::<types::ListResourceTargetsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Lists resources, optionally filtered by namespace and type.
///
/// Sends `GET /api/v3/list-resources`; the operationId is `listResources`.
#[doc(alias = "listResources")]
pub static LIST_RESOURCES: operation::Operation = operation::Operation {
    id: "listResources",
    name: "list_resources",
    group: "resources",
    method: operation::Method::Get,
    path: "/api/v3/list-resources",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListResourcesQuery>()
        .described::<types::ListResourcesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Lists the assignments of a role.
///
/// Sends `GET /api/v3/list-role-assignments`; the operationId is `listRoleAssignments`.
#[doc(alias = "listRoleAssignments")]
pub static LIST_ROLE_ASSIGNMENTS: operation::Operation = operation::Operation {
    id: "listRoleAssignments",
    name: "list_role_assignments",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/list-role-assignments",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListRoleAssignmentsQuery>()
        .described::<types::ListRoleAssignmentsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the departments that have a role.
///
/// Sends `GET /api/v3/list-role-departments`; the operationId is `listRoleDepartments`.
#[doc(alias = "listRoleDepartments")]
pub static LIST_ROLE_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "listRoleDepartments",
    name: "list_role_departments",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/list-role-departments",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListRoleDepartmentsQuery>()
        .described::<types::ListRoleDepartmentsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the users that have a role.
///
/// Sends `GET /api/v3/list-role-members`; the operationId is `listRoleMembers`.
#[doc(alias = "listRoleMembers")]
pub static LIST_ROLE_MEMBERS: operation::Operation = operation::Operation {
    id: "listRoleMembers",
    name: "list_role_members",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/list-role-members",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListRoleMembersQuery>()
        .described::<types::ListRoleMembersQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists roles, optionally filtered by namespace.
///
/// Sends `GET /api/v3/list-roles`; the operationId is `listRoles`.
#[doc(alias = "listRoles")]
pub static LIST_ROLES: operation::Operation = operation::Operation {
    id: "listRoles",
    name: "list_roles",
    group: "roles",
    method: operation::Method::Get,
    path: "/api/v3/list-roles",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListRolesQuery>()
        .described::<types::ListRolesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Lists the data policies with their basic data.
///
/// Sends `GET /api/v3/list-simple-data-policies`; the operationId is `listSimpleDataPolices`.
#[doc(alias = "listSimpleDataPolices")]
pub static LIST_SIMPLE_DATA_POLICIES: operation::Operation = operation::Operation {
    id: "listSimpleDataPolices",
    name: "list_simple_data_policies",
    group: "data-permissions",
    method: operation::Method::Get,
    path: "/api/v3/list-simple-data-policies",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListSimpleDataPoliciesQuery>()
        .described::<types::ListSimpleDataPoliciesQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Lists the application authorizations of a subject.
///
/// Sends `POST /api/v3/list-subject-auth`; the operationId is `listAuthSubject`.
#[doc(alias = "listAuthSubject")]
pub static LIST_AUTH_SUBJECT: operation::Operation = operation::Operation {
    id: "listAuthSubject",
    name: "list_auth_subject",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/list-subject-auth",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListAuthSubjectDto>()
        .described::<types::ListAuthSubjectDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Lists the results of a run of a synchronization task, one per object.
///
/// Sends `GET /api/v3/list-sync-job-logs`; the operationId is `listSyncJobLogs`.
#[doc(alias = "listSyncJobLogs")]
pub static LIST_SYNC_JOB_LOGS: operation::Operation = operation::Operation {
    id: "listSyncJobLogs",
    name: "list_sync_job_logs",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/list-sync-job-logs",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListSyncJobLogsQuery>()
        .described::<types::ListSyncJobLogsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the runs of a synchronization task.
///
/// Sends `GET /api/v3/list-sync-jobs`; the operationId is `listSyncJobs`.
#[doc(alias = "listSyncJobs")]
pub static LIST_SYNC_JOBS: operation::Operation = operation::Operation {
    id: "listSyncJobs",
    name: "list_sync_jobs",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/list-sync-jobs",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListSyncJobsQuery>()
        .described::<types::ListSyncJobsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the risky operations of a synchronization task that are held for confirmation.
///
/// Sends `GET /api/v3/list-sync-risk-operations`; the operationId is `listSyncRiskOperations`.
#[doc(alias = "listSyncRiskOperations")]
pub static LIST_SYNC_RISK_OPERATIONS: operation::Operation = operation::Operation {
    id: "listSyncRiskOperations",
    name: "list_sync_risk_operations",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/list-sync-risk-operations",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListSyncRiskOperationsQuery>()
        .described::<types::ListSyncRiskOperationsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the synchronization tasks.
///
/// Sends `GET /api/v3/list-sync-tasks`; the operationId is `listSyncTasks`.
#[doc(alias = "listSyncTasks")]
pub static LIST_SYNC_TASKS: operation::Operation = operation::Operation {
    id: "listSyncTasks",
    name: "list_sync_tasks",
    group: "sync-tasks",
    method: operation::Method::Get,
    path: "/api/v3/list-sync-tasks",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListSyncTasksQuery>()
        .described::<types::ListSyncTasksQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Lists the administrators of a tenant.
///
/// Sends `POST /api/v3/list-tenant-admin`; the operationId is `listTenantAdmin`.
#[doc(alias = "listTenantAdmin")]
pub static LIST_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "listTenantAdmin",
    name: "list_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/list-tenant-admin",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantAdminDto>()
        .described::<types::ListTenantAdminDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Lists the applications available to tenants.
///
/// Sends `GET /api/v3/list-tenant-applications`; the operationId is `listTenantApplications`.
#[doc(alias = "listTenantApplications")]
pub static LIST_TENANT_APPLICATIONS: operation::Operation = operation::Operation {
    id: "listTenantApplications",
    name: "list_tenant_applications",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/list-tenant-applications",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantApplicationsQuery>()
        .described::<types::ListTenantApplicationsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Lists the collaborating administrators of tenants.
///
/// Sends `GET /api/v3/list-tenant-cooperators`; the operationId is `listTenantCooperators`.
#[doc(alias = "listTenantCooperators")]
pub static LIST_TENANT_COOPERATORS: operation::Operation = operation::Operation {
    id: "listTenantCooperators",
    name: "list_tenant_cooperators",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/list-tenant-cooperators",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantCooperatorsQuery>()
        .described::<types::ListTenantCooperatorsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Lists the external identity providers of a tenant.
///
/// Sends `GET /api/v3/list-tenant-ext-idp`; the operationId is `listTenantExtIdp`.
#[doc(alias = "listTenantExtIdp")]
pub static LIST_TENANT_EXT_IDP: operation::Operation = operation::Operation {
    id: "listTenantExtIdp",
    name: "list_tenant_ext_idp",
    group: "ext-idp",
    method: operation::Method::Get,
    path: "/api/v3/list-tenant-ext-idp",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantExtIdpQuery>()
        .described::<types::ListTenantExtIdpQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Lists the users of a tenant.
///
/// Sends `POST /api/v3/list-tenant-users`; the operationId is `listTenantUsers`.
#[doc(alias = "listTenantUsers")]
pub static LIST_TENANT_USERS: operation::Operation = operation::Operation {
    id: "listTenantUsers",
    name: "list_tenant_users",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/list-tenant-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantUserDto>()
        .described::<types::ListTenantUserDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the tenants.
///
/// Sends `GET /api/v3/list-tenants`; the operationId is `listTenants`.
#[doc(alias = "listTenants")]
pub static LIST_TENANTS: operation::Operation = operation::Operation {
    id: "listTenants",
    name: "list_tenants",
    group: "tenants",
    method: operation::Method::Get,
    path: "/api/v3/list-tenants",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListTenantsQuery>()
        .described::<types::ListTenantsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Lists the built-in fields, filtered by data type and visibility.
///
/// Sends `GET /api/v3/list-user-base-fields`; the operationId is `listUserBaseFields`.
#[doc(alias = "listUserBaseFields")]
pub static LIST_USER_BASE_FIELDS: operation::Operation = operation::Operation {
    id: "listUserBaseFields",
    name: "list_user_base_fields",
    group: "custom-fields",
    method: operation::Method::Get,
    path: "/api/v3/list-user-base-fields",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListUserBaseFieldsQuery>()
        .described::<types::ListUserBaseFieldsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Lists users, using the older query parameters.
///
/// Sends `GET /api/v3/list-users`; the operationId is `listUsersLegacy`.
#[doc(alias = "listUsersLegacy")]
pub static LIST_USERS_LEGACY: operation::Operation = operation::Operation {
    id: "listUsersLegacy",
    name: "list_users_legacy",
    group: "users",
    method: operation::Method::Get,
    path: "/api/v3/list-users",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    deprecated: true,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListUsersLegacyQuery>()
        .described::<types::ListUsersLegacyQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists users by keywords, filters and search expressions.
///
/// Sends `POST /api/v3/list-users`; the operationId is `listUsers`.
#[doc(alias = "listUsers")]
pub static LIST_USERS: operation::Operation = operation::Operation {
    id: "listUsers",
    name: "list_users",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/list-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListUsersRequestDto>()
        .described::<types::ListUsersRequestDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists users by keywords, filters and search expressions.
///
/// Sends `POST /api/v3/list-users-by-keywords`; the operationId is `listUsersByKeywords`.
#[doc(alias = "listUsersByKeywords")]
pub static LIST_USERS_BY_KEYWORDS: operation::Operation = operation::Operation {
    id: "listUsersByKeywords",
    name: "list_users_by_keywords",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/list-users-by-keywords",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListUsersRequestDto>()
        .described::<types::ListUsersRequestDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Lists the webhooks.
///
/// Sends `GET /api/v3/list-webhooks`; the operationId is `listWebhooks`.
#[doc(alias = "listWebhooks")]
pub static LIST_WEBHOOKS: operation::Operation = operation::Operation {
    id: "listWebhooks",
    name: "list_webhooks",
    group: "webhooks",
    method: operation::Method::Get,
    path: "/api/v3/list-webhooks",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListWebhooksQuery>()
        .described::<types::ListWebhooksQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-whitelists
/// Lists the registration allow list of the user pool.
///
/// Sends `GET /api/v3/list-whitelist`; the operationId is `listWhitelists`.
#[doc(alias = "listWhitelists")]
pub static LIST_WHITELISTS: operation::Operation = operation::Operation {
    id: "listWhitelists",
    name: "list_whitelists",
    group: "whitelists",
    method: operation::Method::Get,
    path: "/api/v3/list-whitelist",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListWhitelistsQuery>()
        .described::<types::ListWhitelistsQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the registration allow list of an application.
///
/// Sends `GET /api/v3/list-whitelist-of-app`; the operationId is `listWhitelistsOfApp`.
#[doc(alias = "listWhitelistsOfApp")]
pub static LIST_WHITELISTS_OF_APP: operation::Operation = operation::Operation {
    id: "listWhitelistsOfApp",
    name: "list_whitelists_of_app",
    group: "whitelists",
    method: operation::Method::Get,
    path: "/api/v3/list-whitelist-of-app",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListWhitelistsOfAppQuery>()
        .described::<types::ListWhitelistsOfAppQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-metadata
/// Returns all custom operations of a metadata model.
///
/// Sends `GET /api/v3/metadata/all-operate`; the operationId is `listOperateAll`.
#[doc(alias = "listOperateAll")]
pub static LIST_OPERATE_ALL: operation::Operation = operation::Operation {
    id: "listOperateAll",
    name: "list_operate_all",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/all-operate",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListOperateAllQuery>()
        .described::<types::ListOperateAllQuery>(),
    ..operation::Operation::DEFAULT
};
/// Creates a copy of a custom operation of a metadata model.
///
/// Sends `POST /api/v3/metadata/copy-operate`; the operationId is `copyOperate`.
#[doc(alias = "copyOperate")]
pub static COPY_OPERATE: operation::Operation = operation::Operation {
    id: "copyOperate",
    name: "copy_operate",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/copy-operate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FunctionModelOperateIdDto>()
        .described::<types::FunctionModelOperateIdDto>(),
    ..operation::Operation::DEFAULT
};
/// Copies the relations of a row to another row.
///
/// Sends `POST /api/v3/metadata/copy-row-relation`; the operationId is `copyRowRelation`.
#[doc(alias = "copyRowRelation")]
pub static COPY_ROW_RELATION: operation::Operation = operation::Operation {
    id: "copyRowRelation",
    name: "copy_row_relation",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/copy-row-relation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CopyRowRelationDto>()
        .described::<types::CopyRowRelationDto>(),
    ..operation::Operation::DEFAULT
};
/// Adds a field to a metadata model.
///
/// Sends `POST /api/v3/metadata/create-field`; the operationId is `createField`.
#[doc(alias = "createField")]
pub static CREATE_FIELD: operation::Operation = operation::Operation {
    id: "createField",
    name: "create_field",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/create-field",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateFunctionModelFieldDto>()
        .described::<types::CreateFunctionModelFieldDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates a metadata model.
///
/// Sends `POST /api/v3/metadata/create-model`; the operationId is `createModel`.
#[doc(alias = "createModel")]
pub static CREATE_MODEL: operation::Operation = operation::Operation {
    id: "createModel",
    name: "create_model",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/create-model",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateFunctionModelDto>()
        .described::<types::CreateFunctionModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Adds a custom operation to a metadata model.
///
/// Sends `POST /api/v3/metadata/create-operate`; the operationId is `createOperate`.
#[doc(alias = "createOperate")]
pub static CREATE_OPERATE: operation::Operation = operation::Operation {
    id: "createOperate",
    name: "create_operate",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/create-operate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateOperateModelDto>()
        .described::<types::CreateOperateModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates a row of a metadata model.
///
/// Sends `POST /api/v3/metadata/create-row`; the operationId is `createRow`.
#[doc(alias = "createRow")]
pub static CREATE_ROW: operation::Operation = operation::Operation {
    id: "createRow",
    name: "create_row",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/create-row",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateRowDto>()
        .described::<types::CreateRowDto>(),
    ..operation::Operation::DEFAULT
};
/// Links rows to a row through a relation field.
///
/// Sends `POST /api/v3/metadata/create-row-relation`; the operationId is `createRowRelation`.
#[doc(alias = "createRowRelation")]
pub static CREATE_ROW_RELATION: operation::Operation = operation::Operation {
    id: "createRowRelation",
    name: "create_row_relation",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/create-row-relation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateRelationValueDto>()
        .described::<types::CreateRelationValueDto>(),
    ..operation::Operation::DEFAULT
};
/// Runs a function of a data object.
///
/// Sends `POST /api/v3/metadata/execute-operate`; the operationId is `executeOperate`.
#[doc(alias = "executeOperate")]
pub static EXECUTE_OPERATE: operation::Operation = operation::Operation {
    id: "executeOperate",
    name: "execute_operate",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/execute-operate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FunctionModelOperateIdDto>()
        .described::<types::FunctionModelOperateIdDto>(),
    ..operation::Operation::DEFAULT
};
/// Exports rows of a metadata model.
///
/// Sends `POST /api/v3/metadata/export`; the operationId is `exportMetadata`.
#[doc(alias = "exportMetadata")]
pub static EXPORT_METADATA: operation::Operation = operation::Operation {
    id: "exportMetadata",
    name: "export_metadata",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/export",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ExportModelDto>()
        .described::<types::ExportModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Exports the definition of a metadata model.
///
/// Sends `POST /api/v3/metadata/export/model`; the operationId is `exportModel`.
#[doc(alias = "exportModel")]
pub static EXPORT_MODEL: operation::Operation = operation::Operation {
    id: "exportModel",
    name: "export_model",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/export/model",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ExportMetadataDto>()
        .described::<types::ExportMetadataDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the rows of a data object that match conditions.
///
/// Sends `POST /api/v3/metadata/filter`; the operationId is `listRow`.
#[doc(alias = "listRow")]
pub static LIST_ROW: operation::Operation = operation::Operation {
    id: "listRow",
    name: "list_row",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/filter",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MetadataFilterDto>()
        .described::<types::MetadataFilterDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns all rows of a data object that match conditions.
///
/// Sends `POST /api/v3/metadata/get-all-metadata`; the operationId is `getAllMetadata`.
#[doc(alias = "getAllMetadata")]
pub static GET_ALL_METADATA: operation::Operation = operation::Operation {
    id: "getAllMetadata",
    name: "get_all_metadata",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/get-all-metadata",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAllRowDto>()
        .described::<types::GetAllRowDto>(),
    ..operation::Operation::DEFAULT
};
/// Reads the rows of a data object page by page with a scroll ID.
///
/// Sends `POST /api/v3/metadata/get-all-row-by-scrollid`; the operationId is `getAllMetadataRow`.
#[doc(alias = "getAllMetadataRow")]
pub static GET_ALL_METADATA_ROW: operation::Operation = operation::Operation {
    id: "getAllMetadataRow",
    name: "get_all_metadata_row",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/get-all-row-by-scrollid",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetAllRowVyScrollidDto>()
        .described::<types::GetAllRowVyScrollidDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the template for importing rows into a metadata model.
///
/// Sends `GET /api/v3/metadata/get-import-template`; the operationId is `getImportTemplate`.
#[doc(alias = "getImportTemplate")]
pub static GET_IMPORT_TEMPLATE: operation::Operation = operation::Operation {
    id: "getImportTemplate",
    name: "get_import_template",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-import-template",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetImportTemplateQuery>()
        .described::<types::GetImportTemplateQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns a metadata model.
///
/// Sends `GET /api/v3/metadata/get-model`; the operationId is `getModel`.
#[doc(alias = "getModel")]
pub static GET_MODEL: operation::Operation = operation::Operation {
    id: "getModel",
    name: "get_model",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-model",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetModelQuery>()
        .described::<types::GetModelQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the display data of related rows.
///
/// Sends `POST /api/v3/metadata/get-relation-info`; the operationId is `getRelationInfo`.
#[doc(alias = "getRelationInfo")]
pub static GET_RELATION_INFO: operation::Operation = operation::Operation {
    id: "getRelationInfo",
    name: "get_relation_info",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/get-relation-info",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRelationInfoDto>()
        .described::<types::GetRelationInfoDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns a row of a data object.
///
/// Sends `GET /api/v3/metadata/get-row`; the operationId is `getRow`.
#[doc(alias = "getRow")]
pub static GET_ROW: operation::Operation = operation::Operation {
    id: "getRow",
    name: "get_row",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-row",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRowQuery>()
        .described::<types::GetRowQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the row of a data object that has a given field value.
///
/// Sends `GET /api/v3/metadata/get-row-by-value`; the operationId is `getRowByValue`.
#[doc(alias = "getRowByValue")]
pub static GET_ROW_BY_VALUE: operation::Operation = operation::Operation {
    id: "getRowByValue",
    name: "get_row_by_value",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-row-by-value",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRowByValueQuery>()
        .described::<types::GetRowByValueQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the rows linked to a row through a relation field.
///
/// Sends `GET /api/v3/metadata/get-row-relation`; the operationId is `getRelationValue`.
#[doc(alias = "getRelationValue")]
pub static GET_RELATION_VALUE: operation::Operation = operation::Operation {
    id: "getRelationValue",
    name: "get_relation_value",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-row-relation",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRelationValueQuery>()
        .described::<types::GetRelationValueQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns the details of row relations.
///
/// Sends `GET /api/v3/metadata/get-row-relation-details`; the operationId is `getRelationDetails`.
#[doc(alias = "getRelationDetails")]
pub static GET_RELATION_DETAILS: operation::Operation = operation::Operation {
    id: "getRelationDetails",
    name: "get_relation_details",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/get-row-relation-details",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the rows of a metadata model that belong to a group.
///
/// Sends `POST /api/v3/metadata/group`; the operationId is `getMetadataGroupList`.
#[doc(alias = "getMetadataGroupList")]
pub static GET_METADATA_GROUP_LIST: operation::Operation = operation::Operation {
    id: "getMetadataGroupList",
    name: "get_metadata_group_list",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/group",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MetadataGroupDto>()
        .described::<types::MetadataGroupDto>(),
    ..operation::Operation::DEFAULT
};
/// Imports rows into a data object from a file.
///
/// Sends `POST /api/v3/metadata/import`; the operationId is `importMetadata`.
#[doc(alias = "importMetadata")]
pub static IMPORT_METADATA: operation::Operation = operation::Operation {
    id: "importMetadata",
    name: "import_metadata",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/import",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ImportModelDto>()
        .described::<types::ImportModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Imports the definition of a metadata model from a file.
///
/// Sends `POST /api/v3/metadata/import/model`; the operationId is `importModel`.
#[doc(alias = "importModel")]
pub static IMPORT_MODEL: operation::Operation = operation::Operation {
    id: "importModel",
    name: "import_model",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/import/model",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ImportMetadataDto>()
        .described::<types::ImportMetadataDto>(),
    ..operation::Operation::DEFAULT
};
/// Lists the fields of a metadata model.
///
/// Sends `GET /api/v3/metadata/list-field`; the operationId is `listField`.
#[doc(alias = "listField")]
pub static LIST_FIELD: operation::Operation = operation::Operation {
    id: "listField",
    name: "list_field",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/list-field",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListFieldQuery>()
        .described::<types::ListFieldQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists the metadata models.
///
/// Sends `GET /api/v3/metadata/list-model`; the operationId is `listModel`.
#[doc(alias = "listModel")]
pub static LIST_MODEL: operation::Operation = operation::Operation {
    id: "listModel",
    name: "list_model",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/list-model",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("list"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Lists the custom operations of a metadata model.
///
/// Sends `GET /api/v3/metadata/list-operate`; the operationId is `listOperate`.
#[doc(alias = "listOperate")]
pub static LIST_OPERATE: operation::Operation = operation::Operation {
    id: "listOperate",
    name: "list_operate",
    group: "metadata",
    method: operation::Method::Get,
    path: "/api/v3/metadata/list-operate",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListOperateQuery>()
        .described::<types::ListOperateQuery>(),
    ..operation::Operation::DEFAULT
};
/// Searches the rows that a relation field can link to.
///
/// Sends `POST /api/v3/metadata/relation-search`; the operationId is `relationSearch`.
#[doc(alias = "relationSearch")]
pub static RELATION_SEARCH: operation::Operation = operation::Operation {
    id: "relationSearch",
    name: "relation_search",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/relation-search",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RelationSearchDto>()
        .described::<types::RelationSearchDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a field of a metadata model.
///
/// Sends `POST /api/v3/metadata/remove-field`; the operationId is `remoteField`.
#[doc(alias = "remoteField")]
pub static REMOVE_FIELD: operation::Operation = operation::Operation {
    id: "remoteField",
    name: "remove_field",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/remove-field",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FunctionModelFieldIdDto>()
        .described::<types::FunctionModelFieldIdDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a metadata model.
///
/// Sends `POST /api/v3/metadata/remove-model`; the operationId is `removeModel`.
#[doc(alias = "removeModel")]
pub static REMOVE_MODEL: operation::Operation = operation::Operation {
    id: "removeModel",
    name: "remove_model",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/remove-model",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FunctionModelIdDto>()
        .described::<types::FunctionModelIdDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a custom operation of a metadata model.
///
/// Sends `POST /api/v3/metadata/remove-operate`; the operationId is `removeOperate`.
#[doc(alias = "removeOperate")]
pub static REMOVE_OPERATE: operation::Operation = operation::Operation {
    id: "removeOperate",
    name: "remove_operate",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/remove-operate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FunctionModelOperateIdDto>()
        .described::<types::FunctionModelOperateIdDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes rows of a metadata model.
///
/// Sends `POST /api/v3/metadata/remove-row`; the operationId is `removeRow`.
#[doc(alias = "removeRow")]
pub static REMOVE_ROW: operation::Operation = operation::Operation {
    id: "removeRow",
    name: "remove_row",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/remove-row",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveRowDto>()
        .described::<types::RemoveRowDto>(),
    ..operation::Operation::DEFAULT
};
/// Removes a linked row from the relation fields of a row.
///
/// Sends `POST /api/v3/metadata/remove-row-relation`; the operationId is `removeRelationValue`.
#[doc(alias = "removeRelationValue")]
pub static REMOVE_RELATION_VALUE: operation::Operation = operation::Operation {
    id: "removeRelationValue",
    name: "remove_relation_value",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/remove-row-relation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveRelationValueDto>()
        .described::<types::RemoveRelationValueDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ueba
/// Records a behavior event of a user or device.
///
/// Sends `POST /api/v3/metadata/ueba/capture`; the operationId is `capture`.
#[doc(alias = "capture")]
pub static CAPTURE_UEBA: operation::Operation = operation::Operation {
    id: "capture",
    name: "capture_ueba",
    group: "ueba",
    method: operation::Method::Post,
    path: "/api/v3/metadata/ueba/capture",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateUebaDto>()
        .described::<types::CreateUebaDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-metadata
/// Updates a field of a metadata model.
///
/// Sends `POST /api/v3/metadata/update-field`; the operationId is `updateField`.
#[doc(alias = "updateField")]
pub static UPDATE_FIELD: operation::Operation = operation::Operation {
    id: "updateField",
    name: "update_field",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/update-field",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateFunctionModelFieldDto>()
        .described::<types::UpdateFunctionModelFieldDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates a metadata model.
///
/// Sends `POST /api/v3/metadata/update-model`; the operationId is `updateModel`.
#[doc(alias = "updateModel")]
pub static UPDATE_MODEL: operation::Operation = operation::Operation {
    id: "updateModel",
    name: "update_model",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/update-model",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateFunctionModelDto>()
        .described::<types::UpdateFunctionModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates a custom operation of a metadata model.
///
/// Sends `POST /api/v3/metadata/update-operate`; the operationId is `updateOperate`.
#[doc(alias = "updateOperate")]
pub static UPDATE_OPERATE: operation::Operation = operation::Operation {
    id: "updateOperate",
    name: "update_operate",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/update-operate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateOperateModelDto>()
        .described::<types::UpdateOperateModelDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates the values of a row of a data object.
///
/// Sends `POST /api/v3/metadata/update-row`; the operationId is `updateRow`.
#[doc(alias = "updateRow")]
pub static UPDATE_ROW: operation::Operation = operation::Operation {
    id: "updateRow",
    name: "update_row",
    group: "metadata",
    method: operation::Method::Post,
    path: "/api/v3/metadata/update-row",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateRowDto>()
        .described::<types::UpdateRowDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Deletes several roles of different namespaces.
///
/// Sends `POST /api/v3/multiple-namespace-delete-roles-batch`; the operationId is `deleteRoles`.
#[doc(alias = "deleteRoles")]
pub static MULTIPLE_NAMESPACE_DELETE_ROLES_BATCH: operation::Operation = operation::Operation {
    id: "deleteRoles",
    name: "multiple_namespace_delete_roles_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/multiple-namespace-delete-roles-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteRoleBatchDto>()
        .described::<types::DeleteRoleBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-messages
/// Renders an email template for preview.
///
/// Sends `POST /api/v3/preview-email-template`; the operationId is `previewEmailTemplate`.
#[doc(alias = "previewEmailTemplate")]
pub static PREVIEW_EMAIL_TEMPLATE: operation::Operation = operation::Operation {
    id: "previewEmailTemplate",
    name: "preview_email_template",
    group: "messages",
    method: operation::Method::Post,
    path: "/api/v3/preview-email-template",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::PayloadOnly("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PreviewEmailTemplateDto>()
        .described::<types::PreviewEmailTemplateDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-events
/// Publishes a custom event.
///
/// Sends `POST /api/v3/pub-event`; the operationId is `verifyEvent`.
#[doc(alias = "verifyEvent")]
pub static PUB_EVENT: operation::Operation = operation::Operation {
    id: "verifyEvent",
    name: "pub_event",
    group: "events",
    method: operation::Method::Post,
    path: "/api/v3/pub-event",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PubEventDto>()
        .described::<types::PubEventDto>(),
    ..operation::Operation::DEFAULT
};
/// Publishes a custom event on behalf of a user.
///
/// Sends `POST /api/v3/pub-userEvent`; the operationId is `pubUserEvent`.
#[doc(alias = "pubUserEvent")]
pub static PUB_USER_EVENT: operation::Operation = operation::Operation {
    id: "pubUserEvent",
    name: "pub_user_event",
    group: "events",
    method: operation::Method::Post,
    path: "/api/v3/pub-userEvent",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PubEventDto>()
        .described::<types::PubEventDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Searches the invitees of all rosters.
///
/// Sends `POST /api/v3/quick-filter-invitees`; the operationId is `quickFilterInviteeList`.
#[doc(alias = "quickFilterInviteeList")]
pub static QUICK_FILTER_INVITEE_LIST: operation::Operation = operation::Operation {
    id: "quickFilterInviteeList",
    name: "quick_filter_invitee_list",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/quick-filter-invitees",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::QuickFilterInvitationUserDto>()
        .described::<types::QuickFilterInvitationUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Replaces the secret of an application and returns the new secret.
///
/// Sends `POST /api/v3/refresh-application-secret`; the operationId is `refreshApplicationSecret`.
#[doc(alias = "refreshApplicationSecret")]
pub static REFRESH_APPLICATION_SECRET: operation::Operation = operation::Operation {
    id: "refreshApplicationSecret",
    name: "refresh_application_secret",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/refresh-application-secret",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RefreshApplicationSecretDto>()
        .described::<types::RefreshApplicationSecretDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Removes users from a department without deleting the users.
///
/// Sends `POST /api/v3/remove-department-members`; the operationId is `removeDepartmentMembers`.
#[doc(alias = "removeDepartmentMembers")]
pub static REMOVE_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "removeDepartmentMembers",
    name: "remove_department_members",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/remove-department-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveDepartmentMembersReqDto>()
        .described::<types::RemoveDepartmentMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Removes an application from the scope of the device exclusivity rule.
///
/// Sends `POST /api/v3/remove-device-exclusive-valid-scope-settings`; the operationId is `remove`.
#[doc(alias = "remove")]
pub static REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: operation::Operation = operation::Operation {
    id: "remove",
    name: "remove_device_exclusive_valid_scope_settings",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/remove-device-exclusive-valid-scope-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteDeviceExclusiveValidScopeSettingsByIdsDto>()
        .described::<types::DeleteDeviceExclusiveValidScopeSettingsByIdsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Removes users from a group.
///
/// Sends `POST /api/v3/remove-group-members`; the operationId is `removeGroupMembers`.
#[doc(alias = "removeGroupMembers")]
pub static REMOVE_GROUP_MEMBERS: operation::Operation = operation::Operation {
    id: "removeGroupMembers",
    name: "remove_group_members",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/remove-group-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveGroupMembersReqDto>()
        .described::<types::RemoveGroupMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Removes a department, post, role or group from those that a policy assigns to invited users.
///
/// Sends `POST /api/v3/remove-invitation-policy-user-attribution`; the operationId is
/// `removePolicyUserAttribution`.
#[doc(alias = "removePolicyUserAttribution")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION: operation::Operation = operation::Operation {
    id: "removePolicyUserAttribution",
    name: "remove_invitation_policy_user_attribution",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveInvitationPolicyUserAttributionDto>()
        .described::<types::RemoveInvitationPolicyUserAttributionDto>(),
    ..operation::Operation::DEFAULT
};
/// Removes the main department from an invitation policy.
///
/// Sends `POST /api/v3/remove-invitation-policy-user-attribution-main-department`; the operationId is
/// `removeUserAttributionMainDepartment`.
#[doc(alias = "removeUserAttributionMainDepartment")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: operation::Operation = operation::Operation {
    id: "removeUserAttributionMainDepartment",
    name: "remove_invitation_policy_user_attribution_main_department",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveInvitationPolicyUserAttributionMainDepartmentDto>()
        .described::<types::RemoveInvitationPolicyUserAttributionMainDepartmentDto>(),
    ..operation::Operation::DEFAULT
};
/// Removes several departments, posts, roles or groups from those that a policy assigns to invited users.
///
/// Sends `POST /api/v3/remove-invitation-policy-user-attributions-batch`; the operationId is
/// `removePolicyUserAttributionsBatch`.
#[doc(alias = "removePolicyUserAttributionsBatch")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH: operation::Operation = operation::Operation {
    id: "removePolicyUserAttributionsBatch",
    name: "remove_invitation_policy_user_attributions_batch",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attributions-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveInvitationPolicyUserAttributionsBatchDto>()
        .described::<types::RemoveInvitationPolicyUserAttributionsBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Deletes a post by code.
///
/// Sends `POST /api/v3/remove-post`; the operationId is `removePost`.
#[doc(alias = "removePost")]
pub static REMOVE_POST: operation::Operation = operation::Operation {
    id: "removePost",
    name: "remove_post",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/remove-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemovePostDto>()
        .described::<types::RemovePostDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Removes users of a tenant from a department of that tenant.
///
/// Sends `POST /api/v3/remove-tenant-department-members`; the operationId is `removeTenantDepartmentMembers`.
#[doc(alias = "removeTenantDepartmentMembers")]
pub static REMOVE_TENANT_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "removeTenantDepartmentMembers",
    name: "remove_tenant_department_members",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/remove-tenant-department-members",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveTenantDepartmentMembersReqDto>()
        .described::<types::RemoveTenantDepartmentMembersReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Removes users from a tenant.
///
/// Sends `POST /api/v3/remove-tenant-users`; the operationId is `removeTenantUsers`.
#[doc(alias = "removeTenantUsers")]
pub static REMOVE_TENANT_USERS: operation::Operation = operation::Operation {
    id: "removeTenantUsers",
    name: "remove_tenant_users",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/remove-tenant-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveTenantUsersDto>()
        .described::<types::RemoveTenantUsersDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Removes the real-name authentication of a user.
///
/// Sends `POST /api/v3/reset-user-principal-authentication-info`; the operationId is
/// `resetUserPrincipalAuthenticationInfo`.
#[doc(alias = "resetUserPrincipalAuthenticationInfo")]
pub static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: operation::Operation = operation::Operation {
    id: "resetUserPrincipalAuthenticationInfo",
    name: "reset_user_principal_authentication_info",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/reset-user-principal-authentication-info",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ResetUserPrincipalAuthenticationInfoDto>()
        .described::<types::ResetUserPrincipalAuthenticationInfoDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Marks several public accounts as resigned.
///
/// Sends `POST /api/v3/resign-public-account-batch`; the operationId is `resignPublicAccountBatch`.
#[doc(alias = "resignPublicAccountBatch")]
pub static RESIGN_PUBLIC_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "resignPublicAccountBatch",
    name: "resign_public_account_batch",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/resign-public-account-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ResignUserBatchReqDto>()
        .described::<types::ResignUserBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Marks a user as resigned.
///
/// Sends `POST /api/v3/resign-user`; the operationId is `resignUser`.
#[doc(alias = "resignUser")]
pub static RESIGN_USER: operation::Operation = operation::Operation {
    id: "resignUser",
    name: "resign_user",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/resign-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ResignUserReqDto>()
        .described::<types::ResignUserReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Marks several users as resigned.
///
/// Sends `POST /api/v3/resign-user-batch`; the operationId is `resignUserBatch`.
#[doc(alias = "resignUserBatch")]
pub static RESIGN_USER_BATCH: operation::Operation = operation::Operation {
    id: "resignUserBatch",
    name: "resign_user_batch",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/resign-user-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ResignUserBatchReqDto>()
        .described::<types::ResignUserBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Uploads the code of a pipeline function again.
///
/// Sends `POST /api/v3/reupload-pipeline-function`; the operationId is `reuploadPipelineFunction`.
#[doc(alias = "reuploadPipelineFunction")]
pub static REUPLOAD_PIPELINE_FUNCTION: operation::Operation = operation::Operation {
    id: "reuploadPipelineFunction",
    name: "reupload_pipeline_function",
    group: "pipelines",
    method: operation::Method::Post,
    path: "/api/v3/reupload-pipeline-function",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ReUploadPipelineFunctionDto>()
        .described::<types::ReUploadPipelineFunctionDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Revokes the invitation of an invitee.
///
/// Sends `POST /api/v3/revert-roster-invitation`; the operationId is `revertRosterInvitation`.
#[doc(alias = "revertRosterInvitation")]
pub static REVERT_ROSTER_INVITATION: operation::Operation = operation::Operation {
    id: "revertRosterInvitation",
    name: "revert_roster_invitation",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/revert-roster-invitation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RevertRosterInvitationDto>()
        .described::<types::RevertRosterInvitationDto>(),
    ..operation::Operation::DEFAULT
};
/// Revokes the invitations of several invitees.
///
/// Sends `POST /api/v3/revert-roster-invitation-batch`; the operationId is `revertRosterInvitationBatch`.
#[doc(alias = "revertRosterInvitationBatch")]
pub static REVERT_ROSTER_INVITATION_BATCH: operation::Operation = operation::Operation {
    id: "revertRosterInvitationBatch",
    name: "revert_roster_invitation_batch",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/revert-roster-invitation-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RevertRosterInvitationBatchDto>()
        .described::<types::RevertRosterInvitationBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Records the review result of a tenant's enterprise certification.
///
/// Sends `POST /api/v3/review-tenant-enterprise-certification`; the operationId is
/// `reviewTenantEnterpriseCertification`.
#[doc(alias = "reviewTenantEnterpriseCertification")]
pub static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: operation::Operation = operation::Operation {
    id: "reviewTenantEnterpriseCertification",
    name: "review_tenant_enterprise_certification",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/review-tenant-enterprise-certification",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ReviewTenantEnterpriseCertificationBodyDto>()
        .described::<types::ReviewTenantEnterpriseCertificationBodyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Removes access records of subjects from an application.
///
/// Sends `POST /api/v3/revoke-application-access`; the operationId is `revokeApplicationAccess`.
#[doc(alias = "revokeApplicationAccess")]
pub static REVOKE_APPLICATION_ACCESS: operation::Operation = operation::Operation {
    id: "revokeApplicationAccess",
    name: "revoke_application_access",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/revoke-application-access",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RevokeApplicationAccessDto>()
        .described::<types::RevokeApplicationAccessDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Revokes a data policy from a subject.
///
/// Sends `POST /api/v3/revoke-data-policy`; the operationId is `revokeDataPolicy`.
#[doc(alias = "revokeDataPolicy")]
pub static REVOKE_DATA_POLICY: operation::Operation = operation::Operation {
    id: "revokeDataPolicy",
    name: "revoke_data_policy",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/revoke-data-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeleteAuthorizeDataPolicyDto>()
        .described::<types::DeleteAuthorizeDataPolicyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Revokes a role from users, groups or departments.
///
/// Sends `POST /api/v3/revoke-role`; the operationId is `revokeRole`.
#[doc(alias = "revokeRole")]
pub static REVOKE_ROLE: operation::Operation = operation::Operation {
    id: "revokeRole",
    name: "revoke_role",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/revoke-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RevokeRoleDto>()
        .described::<types::RevokeRoleDto>(),
    ..operation::Operation::DEFAULT
};
/// Revokes several roles from users, groups or departments.
///
/// Sends `POST /api/v3/revoke-role-batch`; the operationId is `revokeRoleBatch`.
#[doc(alias = "revokeRoleBatch")]
pub static REVOKE_ROLE_BATCH: operation::Operation = operation::Operation {
    id: "revokeRoleBatch",
    name: "revoke_role_batch",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/revoke-role-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RevokeRoleBatchDto>()
        .described::<types::RevokeRoleBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-risk-lists
/// Lists the risk list policies, which add IP addresses or users to the block list.
///
/// Sends `GET /api/v3/risk-list-policy`; the operationId is `findRiskListPolicy`.
#[doc(alias = "findRiskListPolicy")]
pub static FIND_RISK_LIST_POLICY: operation::Operation = operation::Operation {
    id: "findRiskListPolicy",
    name: "find_risk_list_policy",
    group: "risk-lists",
    method: operation::Method::Get,
    path: "/api/v3/risk-list-policy",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FindRiskListPolicyQuery>()
        .described::<types::FindRiskListPolicyQuery>(),
    ..operation::Operation::DEFAULT
};
/// Creates a risk list policy, which adds IP addresses or users to the block list.
///
/// Sends `POST /api/v3/risk-list-policy`; the operationId is `addRiskListPolicy`.
#[doc(alias = "addRiskListPolicy")]
pub static ADD_RISK_LIST_POLICY: operation::Operation = operation::Operation {
    id: "addRiskListPolicy",
    name: "add_risk_list_policy",
    group: "risk-lists",
    method: operation::Method::Post,
    path: "/api/v3/risk-list-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RiskListPolicyCreateDto>()
        .described::<types::RiskListPolicyCreateDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes a risk list policy.
///
/// Sends `DELETE /api/v3/risk-list-policy/{id}`; the operationId is `deleteRiskListPolicyById`.
#[doc(alias = "deleteRiskListPolicyById")]
pub static DELETE_RISK_LIST_POLICY_BY_ID: operation::Operation = operation::Operation {
    id: "deleteRiskListPolicyById",
    name: "delete_risk_list_policy_by_id",
    group: "risk-lists",
    method: operation::Method::Delete,
    path: "/api/v3/risk-list-policy/{id}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Adds applications to the scope of the device exclusivity rule.
///
/// Sends `POST /api/v3/save-device-exclusive-valid-scope-settings`; the operationId is
/// `saveInvitationPolicies`.
#[doc(alias = "saveInvitationPolicies")]
pub static SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: operation::Operation = operation::Operation {
    id: "saveInvitationPolicies",
    name: "save_device_exclusive_valid_scope_settings",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/save-device-exclusive-valid-scope-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SaveDeviceExclusiveValidScopeSettingsDto>()
        .described::<types::SaveDeviceExclusiveValidScopeSettingsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Searches the users of a department.
///
/// Sends `GET /api/v3/search-department-members`; the operationId is `searchDepartmentMembers`.
#[doc(alias = "searchDepartmentMembers")]
pub static SEARCH_DEPARTMENT_MEMBERS: operation::Operation = operation::Operation {
    id: "searchDepartmentMembers",
    name: "search_department_members",
    group: "departments",
    method: operation::Method::Get,
    path: "/api/v3/search-department-members",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SearchDepartmentMembersQuery>()
        .described::<types::SearchDepartmentMembersQuery>(),
    ..operation::Operation::DEFAULT
};
/// Searches the departments of an organization by name.
///
/// Sends `POST /api/v3/search-departments`; the operationId is `searchDepartments`.
#[doc(alias = "searchDepartments")]
pub static SEARCH_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "searchDepartments",
    name: "search_departments",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/search-departments",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SearchDepartmentsReqDto>()
        .described::<types::SearchDepartmentsReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Searches the departments of an organization by conditions and returns sorted pages.
///
/// Sends `POST /api/v3/search-departments-list`; the operationId is `searchDepartmentsList`.
#[doc(alias = "searchDepartmentsList")]
pub static SEARCH_DEPARTMENTS_LIST: operation::Operation = operation::Operation {
    id: "searchDepartmentsList",
    name: "search_departments_list",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/search-departments-list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SearchDepartmentsListReqDto>()
        .described::<types::SearchDepartmentsListReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Searches organizations by name or code.
///
/// Sends `GET /api/v3/search-organizations`; the operationId is `searchOrganizations`.
#[doc(alias = "searchOrganizations")]
pub static SEARCH_ORGANIZATIONS: operation::Operation = operation::Operation {
    id: "searchOrganizations",
    name: "search_organizations",
    group: "organizations",
    method: operation::Method::Get,
    path: "/api/v3/search-organizations",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SearchOrganizationsQuery>()
        .described::<types::SearchOrganizationsQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Sends emails to the administrators of imported tenants.
///
/// Sends `POST /api/v3/send-email-batch`; the operationId is `sendEmailBatch`.
#[doc(alias = "sendEmailBatch")]
pub static SEND_EMAIL_BATCH: operation::Operation = operation::Operation {
    id: "sendEmailBatch",
    name: "send_email_batch",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/send-email-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SendManyTenantEmailDto>()
        .described::<types::SendManyTenantEmailDto>(),
    ..operation::Operation::DEFAULT
};
/// Sends the email that invites a person to join a tenant.
///
/// Sends `POST /api/v3/send-invite-tenant-user-email`; the operationId is `sendInviteTenantUserEmail`.
#[doc(alias = "sendInviteTenantUserEmail")]
pub static SEND_INVITE_TENANT_USER_EMAIL: operation::Operation = operation::Operation {
    id: "sendInviteTenantUserEmail",
    name: "send_invite_tenant_user_email",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/send-invite-tenant-user-email",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<codec::Value>()
        .described::<codec::Value>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Sends invitations to all invitees of a roster.
///
/// Sends `POST /api/v3/send-roster-invitation`; the operationId is `sendRosterInvitation`.
#[doc(alias = "sendRosterInvitation")]
pub static SEND_ROSTER_INVITATION: operation::Operation = operation::Operation {
    id: "sendRosterInvitation",
    name: "send_roster_invitation",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/send-roster-invitation",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SendRosterInvitationDto>()
        .described::<types::SendRosterInvitationDto>(),
    ..operation::Operation::DEFAULT
};
/// Sends invitations to selected invitees of a roster.
///
/// Sends `POST /api/v3/send-roster-invitation-batch`; the operationId is `sendRosterInvitationBatch`.
#[doc(alias = "sendRosterInvitationBatch")]
pub static SEND_ROSTER_INVITATION_BATCH: operation::Operation = operation::Operation {
    id: "sendRosterInvitationBatch",
    name: "send_roster_invitation_batch",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/send-roster-invitation-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SendRosterInvitationBatchDto>()
        .described::<types::SendRosterInvitationBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Sends SMS messages to the administrators of imported tenants.
///
/// Sends `POST /api/v3/send-sms-batch`; the operationId is `sendSmsBatch`.
#[doc(alias = "sendSmsBatch")]
pub static SEND_SMS_BATCH: operation::Operation = operation::Operation {
    id: "sendSmsBatch",
    name: "send_sms_batch",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/send-sms-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SendManyTenantSmsDto>()
        .described::<types::SendManyTenantSmsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Emails users a link to set a new password.
///
/// Sends `POST /api/v3/send-user-reset-password-email-link`; the operationId is
/// `sendUserResetPasswordEmailLink`.
#[doc(alias = "sendUserResetPasswordEmailLink")]
pub static SEND_USER_RESET_PASSWORD_EMAIL_LINK: operation::Operation = operation::Operation {
    id: "sendUserResetPasswordEmailLink",
    name: "send_user_reset_password_email_link",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/send-user-reset-password-email-link",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SendUserResetPasswordEmailLinkBatchDto>()
        .described::<types::SendUserResetPasswordEmailLinkBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Sets custom field values of a user, role, group or department.
///
/// Sends `POST /api/v3/set-custom-data`; the operationId is `setCustomData`.
#[doc(alias = "setCustomData")]
pub static SET_CUSTOM_DATA: operation::Operation = operation::Operation {
    id: "setCustomData",
    name: "set_custom_data",
    group: "custom-fields",
    method: operation::Method::Post,
    path: "/api/v3/set-custom-data",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetCustomDataReqDto>()
        .described::<types::SetCustomDataReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Creates or updates custom fields.
///
/// Sends `POST /api/v3/set-custom-fields`; the operationId is `setCustomFields`.
#[doc(alias = "setCustomFields")]
pub static SET_CUSTOM_FIELDS: operation::Operation = operation::Operation {
    id: "setCustomFields",
    name: "set_custom_fields",
    group: "custom-fields",
    method: operation::Method::Post,
    path: "/api/v3/set-custom-fields",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetCustomFieldsReqDto>()
        .described::<types::SetCustomFieldsReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Sets the main department that an invitation policy assigns to invitees.
///
/// Sends `POST /api/v3/set-invitation-policy-user-attribution-main-department`; the operationId is
/// `setUserAttributionMainDepartment`.
#[doc(alias = "setUserAttributionMainDepartment")]
pub static SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: operation::Operation = operation::Operation {
    id: "setUserAttributionMainDepartment",
    name: "set_invitation_policy_user_attribution_main_department",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/set-invitation-policy-user-attribution-main-department",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetInvitationPolicyUserAttributionMainDepartmentDto>()
        .described::<types::SetInvitationPolicyUserAttributionMainDepartmentDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-mfa
/// Sets the multi-factor status of a user.
///
/// Sends `POST /api/v3/set-mfa-status`; the operationId is `setUsersMfaStatus`.
#[doc(alias = "setUsersMfaStatus")]
pub static SET_USERS_MFA_STATUS: operation::Operation = operation::Operation {
    id: "setUsersMfaStatus",
    name: "set_users_mfa_status",
    group: "mfa",
    method: operation::Method::Post,
    path: "/api/v3/set-mfa-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetMfaStatusDto>()
        .described::<types::SetMfaStatusDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Sets the departments of a public account, replacing the existing ones.
///
/// Sends `POST /api/v3/set-public-account-of-departments`; the operationId is
/// `setPublicAccountOfDepartments`.
#[doc(alias = "setPublicAccountOfDepartments")]
pub static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "setPublicAccountOfDepartments",
    name: "set_public_account_of_departments",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-public-account-of-departments",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserDepartmentsDto>()
        .described::<types::SetUserDepartmentsDto>(),
    ..operation::Operation::DEFAULT
};
/// Sets the groups of a public account.
///
/// Sends `POST /api/v3/set-public-account-of-groups`; the operationId is `getPublicAccountOfGroups`.
#[doc(alias = "getPublicAccountOfGroups")]
pub static SET_PUBLIC_ACCOUNT_OF_GROUPS: operation::Operation = operation::Operation {
    id: "getPublicAccountOfGroups",
    name: "set_public_account_of_groups",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-public-account-of-groups",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserGroupsDto>()
        .described::<types::SetUserGroupsDto>(),
    ..operation::Operation::DEFAULT
};
/// Assigns a post to a public account.
///
/// Sends `POST /api/v3/set-public-account-of-post`; the operationId is `setPublicAccountOfnPost`.
#[doc(alias = "setPublicAccountOfnPost")]
pub static SET_PUBLIC_ACCOUNT_OF_POST: operation::Operation = operation::Operation {
    id: "setPublicAccountOfnPost",
    name: "set_public_account_of_post",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-public-account-of-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UserConnectionPostDto>()
        .described::<types::UserConnectionPostDto>(),
    ..operation::Operation::DEFAULT
};
/// Sets the roles of a public account.
///
/// Sends `POST /api/v3/set-public-account-of-roles`; the operationId is `bindPublicAccountOfRoles`.
#[doc(alias = "bindPublicAccountOfRoles")]
pub static BIND_PUBLIC_ACCOUNT_OF_ROLES: operation::Operation = operation::Operation {
    id: "bindPublicAccountOfRoles",
    name: "bind_public_account_of_roles",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-public-account-of-roles",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserRolesDto>()
        .described::<types::SetUserRolesDto>(),
    ..operation::Operation::DEFAULT
};
/// Sets the users of a public account.
///
/// Sends `POST /api/v3/set-public-account-of-users`; the operationId is `bindUsersPublicAccount`.
#[doc(alias = "bindUsersPublicAccount")]
pub static BIND_USERS_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "bindUsersPublicAccount",
    name: "bind_users_public_account",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-public-account-of-users",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetPublicAccountBatchReqDto>()
        .described::<types::SetPublicAccountBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Makes users administrators of a tenant.
///
/// Sends `POST /api/v3/set-tenant-admin`; the operationId is `setTenantAdmin`.
#[doc(alias = "setTenantAdmin")]
pub static SET_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "setTenantAdmin",
    name: "set_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/set-tenant-admin",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RemoveTenantUsersDto>()
        .described::<types::RemoveTenantUsersDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-custom-fields
/// Updates the settings of built-in user fields.
///
/// Sends `POST /api/v3/set-user-base-fields`; the operationId is `setUserBaseFields`.
#[doc(alias = "setUserBaseFields")]
pub static SET_USER_BASE_FIELDS: operation::Operation = operation::Operation {
    id: "setUserBaseFields",
    name: "set_user_base_fields",
    group: "custom-fields",
    method: operation::Method::Post,
    path: "/api/v3/set-user-base-fields",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserBaseFieldsReqDto>()
        .described::<types::SetUserBaseFieldsReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Sets the departments of a user, replacing the existing ones, and the departments that the user leads.
///
/// Sends `POST /api/v3/set-user-departments`; the operationId is `setUserDepartments`.
#[doc(alias = "setUserDepartments")]
pub static SET_USER_DEPARTMENTS: operation::Operation = operation::Operation {
    id: "setUserDepartments",
    name: "set_user_departments",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/set-user-departments",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserDepartmentsDto>()
        .described::<types::SetUserDepartmentsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Sets the public accounts of a user.
///
/// Sends `POST /api/v3/set-user-of-public-accounts`; the operationId is `setuserOfPublicAccount`.
#[doc(alias = "setuserOfPublicAccount")]
pub static SET_USER_OF_PUBLIC_ACCOUNTS: operation::Operation = operation::Operation {
    id: "setuserOfPublicAccount",
    name: "set_user_of_public_accounts",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/set-user-of-public-accounts",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserOfPublicAccountBatchReqDto>()
        .described::<types::SetUserOfPublicAccountBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Sets the posts of a user, replacing the existing ones.
///
/// Sends `POST /api/v3/set-user-posts`; the operationId is `setUserPosts`.
#[doc(alias = "setUserPosts")]
pub static SET_USER_POSTS: operation::Operation = operation::Operation {
    id: "setUserPosts",
    name: "set_user_posts",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/set-user-posts",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SetUserPostsDto>()
        .described::<types::SetUserPostsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Suspends a device of a user until a given time.
///
/// Sends `POST /api/v3/suspend-device-by-user`; the operationId is `suspendDevice`.
#[doc(alias = "suspendDevice")]
pub static SUSPEND_DEVICE: operation::Operation = operation::Operation {
    id: "suspendDevice",
    name: "suspend_device",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/suspend-device-by-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::SuspendTerminalUserDto>()
        .described::<types::SuspendTerminalUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Converts a user into a public account.
///
/// Sends `POST /api/v3/transfer-into-public-account`; the operationId is `changeIntoPublicAccount`.
#[doc(alias = "changeIntoPublicAccount")]
pub static CHANGE_INTO_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "changeIntoPublicAccount",
    name: "change_into_public_account",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/transfer-into-public-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePublicAccountFromUserDto>()
        .described::<types::CreatePublicAccountFromUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Executes risky operations that were held for confirmation.
///
/// Sends `POST /api/v3/trigger-sync-risk-operations`; the operationId is `triggerSyncRiskOperations`.
#[doc(alias = "triggerSyncRiskOperations")]
pub static TRIGGER_SYNC_RISK_OPERATIONS: operation::Operation = operation::Operation {
    id: "triggerSyncRiskOperations",
    name: "trigger_sync_risk_operations",
    group: "sync-tasks",
    method: operation::Method::Post,
    path: "/api/v3/trigger-sync-risk-operations",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::TriggerSyncRiskOperationDto>()
        .described::<types::TriggerSyncRiskOperationDto>(),
    ..operation::Operation::DEFAULT
};
/// Runs a synchronization task immediately and returns the ID of the job.
///
/// Sends `POST /api/v3/trigger-sync-task`; the operationId is `triggerSyncTask`.
#[doc(alias = "triggerSyncTask")]
pub static TRIGGER_SYNC_TASK: operation::Operation = operation::Operation {
    id: "triggerSyncTask",
    name: "trigger_sync_task",
    group: "sync-tasks",
    method: operation::Method::Post,
    path: "/api/v3/trigger-sync-task",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::TriggerSyncTaskDto>()
        .described::<types::TriggerSyncTaskDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Triggers a webhook manually and returns the receiver's response.
///
/// Sends `POST /api/v3/trigger-webhook`; the operationId is `triggerWebhook`.
#[doc(alias = "triggerWebhook")]
pub static TRIGGER_WEBHOOK: operation::Operation = operation::Operation {
    id: "triggerWebhook",
    name: "trigger_webhook",
    group: "webhooks",
    method: operation::Method::Post,
    path: "/api/v3/trigger-webhook",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::TriggerWebhookDto>()
        .described::<types::TriggerWebhookDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Unassigns an ASA account from users, roles, groups or departments.
///
/// Sends `POST /api/v3/unassign-asa-account`; the operationId is `unassignAsaAccount`.
#[doc(alias = "unassignAsaAccount")]
pub static UNASSIGN_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "unassignAsaAccount",
    name: "unassign_asa_account",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/unassign-asa-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AssignAsaAccountsDto>()
        .described::<types::AssignAsaAccountsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Unassigns a post from a public account.
///
/// Sends `POST /api/v3/unbind-public-account-of-post`; the operationId is `unbindPublicAccountOfPost`.
#[doc(alias = "unbindPublicAccountOfPost")]
pub static UNBIND_PUBLIC_ACCOUNT_OF_POST: operation::Operation = operation::Operation {
    id: "unbindPublicAccountOfPost",
    name: "unbind_public_account_of_post",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/unbind-public-account-of-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UserConnectionPostDto>()
        .described::<types::UserConnectionPostDto>(),
    ..operation::Operation::DEFAULT
};
/// Removes a user from a public account.
///
/// Sends `POST /api/v3/unbind-public-account-of-user`; the operationId is `unbindUsersPublicAccount`.
#[doc(alias = "unbindUsersPublicAccount")]
pub static UNBIND_USERS_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "unbindUsersPublicAccount",
    name: "unbind_users_public_account",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/unbind-public-account-of-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UnbindPublicAccountBatchReqDto>()
        .described::<types::UnbindPublicAccountBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Unlinks an identity from an external identity provider from a user.
///
/// Sends `POST /api/v3/unlink-identity`; the operationId is `unlinkIdentity`.
#[doc(alias = "unlinkIdentity")]
pub static UNLINK_IDENTITY: operation::Operation = operation::Operation {
    id: "unlinkIdentity",
    name: "unlink_identity",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/unlink-identity",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UnlinkIdentity>()
        .described::<types::UnlinkIdentity>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-access-keys
/// Enables or disables an access key.
///
/// Sends `POST /api/v3/update-access-key`; the operationId is `updateAccessKey`.
#[doc(alias = "updateAccessKey")]
pub static UPDATE_ACCESS_KEY: operation::Operation = operation::Operation {
    id: "updateAccessKey",
    name: "update_access_key",
    group: "access-keys",
    method: operation::Method::Post,
    path: "/api/v3/update-access-key",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateAccessKeyDto>()
        .described::<types::UpdateAccessKeyDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Updates the settings of an application.
///
/// Sends `POST /api/v3/update-application`; the operationId is `updateApplication`.
#[doc(alias = "updateApplication")]
pub static UPDATE_APPLICATION: operation::Operation = operation::Operation {
    id: "updateApplication",
    name: "update_application",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-application",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateApplicationDto>()
        .described::<types::UpdateApplicationDto>(),
    ..operation::Operation::DEFAULT
};
/// Enables and disables multi-factor methods of an application.
///
/// Sends `POST /api/v3/update-application-mfa-settings`; the operationId is `updateApplicationMfaSettings`.
#[doc(alias = "updateApplicationMfaSettings")]
pub static UPDATE_APPLICATION_MFA_SETTINGS: operation::Operation = operation::Operation {
    id: "updateApplicationMfaSettings",
    name: "update_application_mfa_settings",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-application-mfa-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateApplicationMfaSettingsDto>()
        .described::<types::UpdateApplicationMfaSettingsDto>(),
    ..operation::Operation::DEFAULT
};
/// Sets the default access strategy of an application.
///
/// Sends `POST /api/v3/update-application-permission-strategy`; the operationId is
/// `updateApplicationPermissionStrategy`.
#[doc(alias = "updateApplicationPermissionStrategy")]
pub static UPDATE_APPLICATION_PERMISSION_STRATEGY: operation::Operation = operation::Operation {
    id: "updateApplicationPermissionStrategy",
    name: "update_application_permission_strategy",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-application-permission-strategy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateApplicationPermissionStrategyDataDto>()
        .described::<types::UpdateApplicationPermissionStrategyDataDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-asa-accounts
/// Updates an ASA account.
///
/// Sends `POST /api/v3/update-asa-account`; the operationId is `updateAsaAccount`.
#[doc(alias = "updateAsaAccount")]
pub static UPDATE_ASA_ACCOUNT: operation::Operation = operation::Operation {
    id: "updateAsaAccount",
    name: "update_asa_account",
    group: "asa-accounts",
    method: operation::Method::Post,
    path: "/api/v3/update-asa-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateAsaAccountDto>()
        .described::<types::UpdateAsaAccountDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Enables or disables an application authorization record.
///
/// Sends `POST /api/v3/update-auth-enabled`; the operationId is `enabledAuth`.
#[doc(alias = "enabledAuth")]
pub static UPDATE_AUTH_ENABLED: operation::Operation = operation::Operation {
    id: "enabledAuth",
    name: "update_auth_enabled",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-auth-enabled",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateAuthEnabledDto>()
        .described::<types::UpdateAuthEnabledDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Updates the name, description or statements of a data policy.
///
/// Sends `POST /api/v3/update-data-policy`; the operationId is `updateDataPolicy`.
#[doc(alias = "updateDataPolicy")]
pub static UPDATE_DATA_POLICY: operation::Operation = operation::Operation {
    id: "updateDataPolicy",
    name: "update_data_policy",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/update-data-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDataPolicyDto>()
        .described::<types::UpdateDataPolicyDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates the name, description, content or actions of a data resource.
///
/// Sends `POST /api/v3/update-data-resource`; the operationId is `updateDataResource`.
#[doc(alias = "updateDataResource")]
pub static UPDATE_DATA_RESOURCE: operation::Operation = operation::Operation {
    id: "updateDataResource",
    name: "update_data_resource",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/update-data-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDataResourceDto>()
        .described::<types::UpdateDataResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-departments
/// Updates a department, and moves it if `parentDepartmentId` is given.
///
/// Sends `POST /api/v3/update-department`; the operationId is `updateDepartment`.
#[doc(alias = "updateDepartment")]
pub static UPDATE_DEPARTMENT: operation::Operation = operation::Operation {
    id: "updateDepartment",
    name: "update_department",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/update-department",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDepartmentReqDto>()
        .described::<types::UpdateDepartmentReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Enables or disables a department.
///
/// Sends `POST /api/v3/update-department-status`; the operationId is `updateNodeStatus`.
#[doc(alias = "updateNodeStatus")]
pub static UPDATE_DEPARTMENT_STATUS: operation::Operation = operation::Operation {
    id: "updateNodeStatus",
    name: "update_department_status",
    group: "departments",
    method: operation::Method::Post,
    path: "/api/v3/update-department-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDepartmentStatusReqDto>()
        .described::<types::UpdateDepartmentStatusReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-devices
/// Sets the rule that limits simultaneous logins by device or IP address.
///
/// Sends `POST /api/v3/update-device-exclusive-rule-settings`; the operationId is `updateRuleSettings`.
#[doc(alias = "updateRuleSettings")]
pub static UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS: operation::Operation = operation::Operation {
    id: "updateRuleSettings",
    name: "update_device_exclusive_rule_settings",
    group: "devices",
    method: operation::Method::Post,
    path: "/api/v3/update-device-exclusive-rule-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDeviceExclusiveRuleDto>()
        .described::<types::UpdateDeviceExclusiveRuleDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Updates an extended field of data resource nodes.
///
/// Sends `POST /api/v3/update-dnef`; the operationId is `updateDnef`.
#[doc(alias = "updateDnef")]
pub static UPDATE_DNEF: operation::Operation = operation::Operation {
    id: "updateDnef",
    name: "update_dnef",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/update-dnef",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateDnefReq>()
        .described::<types::UpdateDnefReq>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-messages
/// Updates an email template.
///
/// Sends `POST /api/v3/update-email-template`; the operationId is `updateEmailTemplate`.
#[doc(alias = "updateEmailTemplate")]
pub static UPDATE_EMAIL_TEMPLATE: operation::Operation = operation::Operation {
    id: "updateEmailTemplate",
    name: "update_email_template",
    group: "messages",
    method: operation::Method::Post,
    path: "/api/v3/update-email-template",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateEmailTemplateDto>()
        .described::<types::UpdateEmailTemplateDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ext-idp
/// Renames an external identity provider.
///
/// Sends `POST /api/v3/update-ext-idp`; the operationId is `updateExtIdp`.
#[doc(alias = "updateExtIdp")]
pub static UPDATE_EXT_IDP: operation::Operation = operation::Operation {
    id: "updateExtIdp",
    name: "update_ext_idp",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/update-ext-idp",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateExtIdpDto>()
        .described::<types::UpdateExtIdpDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates a connection to an external identity provider.
///
/// Sends `POST /api/v3/update-ext-idp-conn`; the operationId is `updateExtIdpConn`.
#[doc(alias = "updateExtIdpConn")]
pub static UPDATE_EXT_IDP_CONN: operation::Operation = operation::Operation {
    id: "updateExtIdpConn",
    name: "update_ext_idp_conn",
    group: "ext-idp",
    method: operation::Method::Post,
    path: "/api/v3/update-ext-idp-conn",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateExtIdpConnDto>()
        .described::<types::UpdateExtIdpConnDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-security-settings
/// Sets the multi-factor methods enabled for the user pool.
///
/// Sends `POST /api/v3/update-global-mfa-settings`; the operationId is `updateGlobalMfaSettings`.
#[doc(alias = "updateGlobalMfaSettings")]
pub static UPDATE_GLOBAL_MFA_SETTINGS: operation::Operation = operation::Operation {
    id: "updateGlobalMfaSettings",
    name: "update_global_mfa_settings",
    group: "security-settings",
    method: operation::Method::Post,
    path: "/api/v3/update-global-mfa-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MfaSettingsDto>()
        .described::<types::MfaSettingsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-groups
/// Updates the name, code, description or custom data of a group.
///
/// Sends `POST /api/v3/update-group`; the operationId is `updateGroup`.
#[doc(alias = "updateGroup")]
pub static UPDATE_GROUP: operation::Operation = operation::Operation {
    id: "updateGroup",
    name: "update_group",
    group: "groups",
    method: operation::Method::Post,
    path: "/api/v3/update-group",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateGroupReqDto>()
        .described::<types::UpdateGroupReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Updates an invitation policy.
///
/// Sends `POST /api/v3/update-invitation-policy`; the operationId is `updateInvitationPolicy`.
#[doc(alias = "updateInvitationPolicy")]
pub static UPDATE_INVITATION_POLICY: operation::Operation = operation::Operation {
    id: "updateInvitationPolicy",
    name: "update_invitation_policy",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateInvitationPolicyDto>()
        .described::<types::UpdateInvitationPolicyDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates the invitation or welcome email template of an invitation policy.
///
/// Sends `POST /api/v3/update-invitation-policy-email-template`; the operationId is
/// `updateInviteEmailTemplate`.
#[doc(alias = "updateInviteEmailTemplate")]
pub static UPDATE_INVITE_EMAIL_TEMPLATE: operation::Operation = operation::Operation {
    id: "updateInviteEmailTemplate",
    name: "update_invite_email_template",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-policy-email-template",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateEmailTemplateDto>()
        .described::<types::UpdateEmailTemplateDto>(),
    ..operation::Operation::DEFAULT
};
/// Adds, updates, deletes or reorders the fields that invited users complete.
///
/// Sends `POST /api/v3/update-invitation-policy-extends-fields`; the operationId is
/// `updateRegisterExtendsFields`.
#[doc(alias = "updateRegisterExtendsFields")]
pub static UPDATE_INVITATION_POLICY_EXTENDS_FIELDS: operation::Operation = operation::Operation {
    id: "updateRegisterExtendsFields",
    name: "update_invitation_policy_extends_fields",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-policy-extends-fields",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::PolicyExtendsFieldsDto>()
        .described::<types::PolicyExtendsFieldsDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates the name or policy of an invitation roster.
///
/// Sends `POST /api/v3/update-invitation-roster`; the operationId is `updateInvitationRoster`.
#[doc(alias = "updateInvitationRoster")]
pub static UPDATE_INVITATION_ROSTER: operation::Operation = operation::Operation {
    id: "updateInvitationRoster",
    name: "update_invitation_roster",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-roster",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateInvitationRosterDto>()
        .described::<types::UpdateInvitationRosterDto>(),
    ..operation::Operation::DEFAULT
};
/// Assigns an invitation policy to several rosters.
///
/// Sends `POST /api/v3/update-invitation-roster-batch-bind-policy`; the operationId is `batchBindPolicy`.
#[doc(alias = "batchBindPolicy")]
pub static UPDATE_INVITATION_ROSTER_BATCH_BIND_POLICY: operation::Operation = operation::Operation {
    id: "batchBindPolicy",
    name: "update_invitation_roster_batch_bind_policy",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-roster-batch-bind-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::BatchBindPolicy>()
        .described::<types::BatchBindPolicy>(),
    ..operation::Operation::DEFAULT
};
/// Unassigns an invitation policy from several rosters.
///
/// Sends `POST /api/v3/update-invitation-roster-batch-unbind-policy`; the operationId is `batchUnbindPolicy`.
#[doc(alias = "batchUnbindPolicy")]
pub static UPDATE_INVITATION_ROSTER_BATCH_UNBIND_POLICY: operation::Operation = operation::Operation {
    id: "batchUnbindPolicy",
    name: "update_invitation_roster_batch_unbind_policy",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-invitation-roster-batch-unbind-policy",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::BatchUnbindPolicy>()
        .described::<types::BatchUnbindPolicy>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-ldap-server
/// Updates the bind password of the LDAP server.
///
/// Sends `POST /api/v3/update-ldap-server-config`; the operationId is `updateLdapConfigInfo`.
#[doc(alias = "updateLdapConfigInfo")]
pub static UPDATE_LDAP_CONFIG_INFO: operation::Operation = operation::Operation {
    id: "updateLdapConfigInfo",
    name: "update_ldap_config_info",
    group: "ldap-server",
    method: operation::Method::Post,
    path: "/api/v3/update-ldap-server-config",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::LdapUpdateDto>()
        .described::<types::LdapUpdateDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Updates the sign-in page configuration.
///
/// Sends `POST /api/v3/update-login-page-config`; the operationId is `updateLoginPageConfig`.
#[doc(alias = "updateLoginPageConfig")]
pub static UPDATE_LOGIN_PAGE_CONFIG: operation::Operation = operation::Operation {
    id: "updateLoginPageConfig",
    name: "update_login_page_config",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-login-page-config",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateLoginConfigDto>()
        .described::<types::UpdateLoginConfigDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Updates the tenants and the API access of an administrator of several tenants.
///
/// Sends `POST /api/v3/update-multiple-tenant-admin`; the operationId is `updateMultipleTenantAdmin`.
#[doc(alias = "updateMultipleTenantAdmin")]
pub static UPDATE_MULTIPLE_TENANT_ADMIN: operation::Operation = operation::Operation {
    id: "updateMultipleTenantAdmin",
    name: "update_multiple_tenant_admin",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/update-multiple-tenant-admin",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateMultipleTenantAdminParams>()
        .described::<types::UpdateMultipleTenantAdminParams>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Updates the name, code or description of a namespace.
///
/// Sends `POST /api/v3/update-namespace`; the operationId is `updateNamespace`.
#[doc(alias = "updateNamespace")]
pub static UPDATE_NAMESPACE: operation::Operation = operation::Operation {
    id: "updateNamespace",
    name: "update_namespace",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/update-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateNamespaceDto>()
        .described::<types::UpdateNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-organizations
/// Updates an organization; `organizationNewCode` changes its code.
///
/// Sends `POST /api/v3/update-organization`; the operationId is `updateOrganization`.
#[doc(alias = "updateOrganization")]
pub static UPDATE_ORGANIZATION: operation::Operation = operation::Operation {
    id: "updateOrganization",
    name: "update_organization",
    group: "organizations",
    method: operation::Method::Post,
    path: "/api/v3/update-organization",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateOrganizationReqDto>()
        .described::<types::UpdateOrganizationReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Enables or disables an organization by the ID of its root department.
///
/// Sends `POST /api/v3/update-organization-status`; the operationId is `updateOrganizationStatus`.
#[doc(alias = "updateOrganizationStatus")]
pub static UPDATE_ORGANIZATION_STATUS: operation::Operation = operation::Operation {
    id: "updateOrganizationStatus",
    name: "update_organization_status",
    group: "organizations",
    method: operation::Method::Post,
    path: "/api/v3/update-organization-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateOrganizationStatusReqDto>()
        .described::<types::UpdateOrganizationStatusReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-data-permissions
/// Updates the name, code or description of a permission namespace.
///
/// Sends `POST /api/v3/update-permission-namespace`; the operationId is `updatePermissionNamespace`.
#[doc(alias = "updatePermissionNamespace")]
pub static UPDATE_PERMISSION_NAMESPACE: operation::Operation = operation::Operation {
    id: "updatePermissionNamespace",
    name: "update_permission_namespace",
    group: "data-permissions",
    method: operation::Method::Post,
    path: "/api/v3/update-permission-namespace",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdatePermissionNamespaceDto>()
        .described::<types::UpdatePermissionNamespaceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-pipelines
/// Updates a pipeline function.
///
/// Sends `POST /api/v3/update-pipeline-function`; the operationId is `updatePipelineFunction`.
#[doc(alias = "updatePipelineFunction")]
pub static UPDATE_PIPELINE_FUNCTION: operation::Operation = operation::Operation {
    id: "updatePipelineFunction",
    name: "update_pipeline_function",
    group: "pipelines",
    method: operation::Method::Post,
    path: "/api/v3/update-pipeline-function",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdatePipelineFunctionDto>()
        .described::<types::UpdatePipelineFunctionDto>(),
    ..operation::Operation::DEFAULT
};
/// Sets the order in which the functions of a scene run.
///
/// Sends `POST /api/v3/update-pipeline-order`; the operationId is `updatePipelineOrder`.
#[doc(alias = "updatePipelineOrder")]
pub static UPDATE_PIPELINE_ORDER: operation::Operation = operation::Operation {
    id: "updatePipelineOrder",
    name: "update_pipeline_order",
    group: "pipelines",
    method: operation::Method::Post,
    path: "/api/v3/update-pipeline-order",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdatePipelineOrderDto>()
        .described::<types::UpdatePipelineOrderDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Updates a post.
///
/// Sends `POST /api/v3/update-post`; the operationId is `updatePost`.
#[doc(alias = "updatePost")]
pub static UPDATE_POST: operation::Operation = operation::Operation {
    id: "updatePost",
    name: "update_post",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/update-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreatePostDto>()
        .described::<types::CreatePostDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-public-accounts
/// Updates a public account and optionally sends it a notification of a new password.
///
/// Sends `POST /api/v3/update-public-account`; the operationId is `updatePublicAccount`.
#[doc(alias = "updatePublicAccount")]
pub static UPDATE_PUBLIC_ACCOUNT: operation::Operation = operation::Operation {
    id: "updatePublicAccount",
    name: "update_public_account",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/update-public-account",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdatePublicAccountReqDto>()
        .described::<types::UpdatePublicAccountReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates several public accounts and optionally sends them notifications of new passwords.
///
/// Sends `POST /api/v3/update-public-account-batch`; the operationId is `updatePublicAccountBatch`.
#[doc(alias = "updatePublicAccountBatch")]
pub static UPDATE_PUBLIC_ACCOUNT_BATCH: operation::Operation = operation::Operation {
    id: "updatePublicAccountBatch",
    name: "update_public_account_batch",
    group: "public-accounts",
    method: operation::Method::Post,
    path: "/api/v3/update-public-account-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdatePublicAccountBatchReqDto>()
        .described::<types::UpdatePublicAccountBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-resources
/// Updates a resource.
///
/// Sends `POST /api/v3/update-resource`; the operationId is `updateResource`.
#[doc(alias = "updateResource")]
pub static UPDATE_RESOURCE: operation::Operation = operation::Operation {
    id: "updateResource",
    name: "update_resource",
    group: "resources",
    method: operation::Method::Post,
    path: "/api/v3/update-resource",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateResourceDto>()
        .described::<types::UpdateResourceDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-roles
/// Updates a role.
///
/// Sends `POST /api/v3/update-role`; the operationId is `updateRole`.
#[doc(alias = "updateRole")]
pub static UPDATE_ROLE: operation::Operation = operation::Operation {
    id: "updateRole",
    name: "update_role",
    group: "roles",
    method: operation::Method::Post,
    path: "/api/v3/update-role",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateRoleDto>()
        .described::<types::UpdateRoleDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-security-settings
/// Updates the security settings of the user pool.
///
/// Sends `POST /api/v3/update-security-settings`; the operationId is `updateSecuritySettings`.
#[doc(alias = "updateSecuritySettings")]
pub static UPDATE_SECURITY_SETTINGS: operation::Operation = operation::Operation {
    id: "updateSecuritySettings",
    name: "update_security_settings",
    group: "security-settings",
    method: operation::Method::Post,
    path: "/api/v3/update-security-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateSecuritySettingsDto>()
        .described::<types::UpdateSecuritySettingsDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-sync-tasks
/// Updates a synchronization task.
///
/// Sends `POST /api/v3/update-sync-task`; the operationId is `updateSyncTask`.
#[doc(alias = "updateSyncTask")]
pub static UPDATE_SYNC_TASK: operation::Operation = operation::Operation {
    id: "updateSyncTask",
    name: "update_sync_task",
    group: "sync-tasks",
    method: operation::Method::Post,
    path: "/api/v3/update-sync-task",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateSyncTaskDto>()
        .described::<types::UpdateSyncTaskDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-tenants
/// Updates a tenant.
///
/// Sends `POST /api/v3/update-tenant`; the operationId is `updateTenant`.
#[doc(alias = "updateTenant")]
pub static UPDATE_TENANT: operation::Operation = operation::Operation {
    id: "updateTenant",
    name: "update_tenant",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/update-tenant",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTenantDto>()
        .described::<types::UpdateTenantDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates the policies and the API access of a collaborating administrator.
///
/// Sends `POST /api/v3/update-tenant-cooperator`; the operationId is `updateTenantCooperator`.
#[doc(alias = "updateTenantCooperator")]
pub static UPDATE_TENANT_COOPERATOR: operation::Operation = operation::Operation {
    id: "updateTenantCooperator",
    name: "update_tenant_cooperator",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/update-tenant-cooperator",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTenantCooperatorParams>()
        .described::<types::UpdateTenantCooperatorParams>(),
    ..operation::Operation::DEFAULT
};
/// Updates the data of a tenant's enterprise certification.
///
/// Sends `POST /api/v3/update-tenant-enterprise-certification`; the operationId is
/// `updateTenantEnterpriseCertification`.
#[doc(alias = "updateTenantEnterpriseCertification")]
pub static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: operation::Operation = operation::Operation {
    id: "updateTenantEnterpriseCertification",
    name: "update_tenant_enterprise_certification",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/update-tenant-enterprise-certification",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CreateTenantEnterpriseCertificationBodyDto>()
        .described::<types::CreateTenantEnterpriseCertificationBodyDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates a user of a tenant.
///
/// Sends `POST /api/v3/update-tenant-user`; the operationId is `updateTenantUser`.
#[doc(alias = "updateTenantUser")]
pub static UPDATE_TENANT_USER: operation::Operation = operation::Operation {
    id: "updateTenantUser",
    name: "update_tenant_user",
    group: "tenants",
    method: operation::Method::Post,
    path: "/api/v3/update-tenant-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTenantUserDto>()
        .described::<types::UpdateTenantUserDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-invitations
/// Updates the settings of universal invitations.
///
/// Sends `POST /api/v3/update-universal-invitation-settings`; the operationId is `updateUniversalInvitation`.
#[doc(alias = "updateUniversalInvitation")]
pub static UPDATE_UNIVERSAL_INVITATION: operation::Operation = operation::Operation {
    id: "updateUniversalInvitation",
    name: "update_universal_invitation",
    group: "invitations",
    method: operation::Method::Post,
    path: "/api/v3/update-universal-invitation-settings",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateUniversalInvitationDto>()
        .described::<types::UpdateUniversalInvitationDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Updates a user and optionally notifies the user of a new password.
///
/// Sends `POST /api/v3/update-user`; the operationId is `updateUser`.
#[doc(alias = "updateUser")]
pub static UPDATE_USER: operation::Operation = operation::Operation {
    id: "updateUser",
    name: "update_user",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/update-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateUserReqDto>()
        .described::<types::UpdateUserReqDto>(),
    ..operation::Operation::DEFAULT
};
/// Updates several users and optionally notifies them of new passwords.
///
/// Sends `POST /api/v3/update-user-batch`; the operationId is `updateUserBatch`.
#[doc(alias = "updateUserBatch")]
pub static UPDATE_USER_BATCH: operation::Operation = operation::Operation {
    id: "updateUserBatch",
    name: "update_user_batch",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/update-user-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateUserBatchReqDto>()
        .described::<types::UpdateUserBatchReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Enables or disables app QR code sign-in for tenants.
///
/// Sends `POST /api/v3/update-userpool-tenant-appqrcode-state`; the operationId is `updateTenantQrCodeState`.
#[doc(alias = "updateTenantQrCodeState")]
pub static UPDATE_TENANT_QR_CODE_STATE: operation::Operation = operation::Operation {
    id: "updateTenantQrCodeState",
    name: "update_tenant_qr_code_state",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-userpool-tenant-appqrcode-state",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateTenantAppqrcodeState>()
        .described::<types::UpdateTenantAppqrcodeState>(),
    ..operation::Operation::DEFAULT
};
/// Updates the tenant sign-in settings of the user pool.
///
/// Sends `POST /api/v3/update-userpool-tenant-config`; the operationId is `updateUserPoolTenantConfig`.
#[doc(alias = "updateUserPoolTenantConfig")]
pub static UPDATE_USER_POOL_TENANT_CONFIG: operation::Operation = operation::Operation {
    id: "updateUserPoolTenantConfig",
    name: "update_user_pool_tenant_config",
    group: "applications",
    method: operation::Method::Post,
    path: "/api/v3/update-userpool-tenant-config",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateUserPoolTenantLoginConfigDto>()
        .described::<types::UpdateUserPoolTenantLoginConfigDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-webhooks
/// Updates a webhook.
///
/// Sends `POST /api/v3/update-webhook`; the operationId is `updateWebhook`.
#[doc(alias = "updateWebhook")]
pub static UPDATE_WEBHOOK: operation::Operation = operation::Operation {
    id: "updateWebhook",
    name: "update_webhook",
    group: "webhooks",
    method: operation::Method::Post,
    path: "/api/v3/update-webhook",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UpdateWebhookDto>()
        .described::<types::UpdateWebhookDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-posts
/// Assigns a post to a user.
///
/// Sends `POST /api/v3/user-connection-post`; the operationId is `userConnectionPost`.
#[doc(alias = "userConnectionPost")]
pub static USER_CONNECTION_POST: operation::Operation = operation::Operation {
    id: "userConnectionPost",
    name: "user_connection_post",
    group: "posts",
    method: operation::Method::Post,
    path: "/api/v3/user-connection-post",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UserConnectionPostDto>()
        .described::<types::UserConnectionPostDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-risk-lists
/// Lists the entries of the user block list or allow list.
///
/// Sends `GET /api/v3/user-list`; the operationId is `findUserList`.
#[doc(alias = "findUserList")]
pub static FIND_USER_LIST: operation::Operation = operation::Operation {
    id: "findUserList",
    name: "find_user_list",
    group: "risk-lists",
    method: operation::Method::Get,
    path: "/api/v3/user-list",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FindUserListQuery>()
        .described::<types::FindUserListQuery>(),
    ..operation::Operation::DEFAULT
};
/// Adds users to the block list or allow list.
///
/// Sends `POST /api/v3/user-list`; the operationId is `addUser`.
#[doc(alias = "addUser")]
pub static ADD_USER_LIST: operation::Operation = operation::Operation {
    id: "addUser",
    name: "add_user_list",
    group: "risk-lists",
    method: operation::Method::Post,
    path: "/api/v3/user-list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UserListCreateDto>()
        .described::<types::UserListCreateDto>(),
    ..operation::Operation::DEFAULT
};
/// Deletes an entry of the user lists.
///
/// Sends `DELETE /api/v3/user-list/{id}`; the operationId is `deleteUserListById`.
#[doc(alias = "deleteUserListById")]
pub static DELETE_USER_LIST_BY_ID: operation::Operation = operation::Operation {
    id: "deleteUserListById",
    name: "delete_user_list_by_id",
    group: "risk-lists",
    method: operation::Method::Delete,
    path: "/api/v3/user-list/{id}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-applications
/// Returns the tenant settings of the user pool.
///
/// Sends `GET /api/v3/userpool-tenant-config`; the operationId is `userpollTenantConfig`.
#[doc(alias = "userpollTenantConfig")]
pub static GET_USER_POOL_TENANT_CONFIG: operation::Operation = operation::Operation {
    id: "userpollTenantConfig",
    name: "get_user_pool_tenant_config",
    group: "applications",
    method: operation::Method::Get,
    path: "/api/v3/userpool-tenant-config",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-users
/// Decrypts encrypted user field values with a private key.
///
/// Sends `POST /api/v3/users/field/decrypt`; the operationId is `userFieldDecrypt`.
#[doc(alias = "userFieldDecrypt")]
pub static USER_FIELD_DECRYPT: operation::Operation = operation::Operation {
    id: "userFieldDecrypt",
    name: "user_field_decrypt",
    group: "users",
    method: operation::Method::Post,
    path: "/api/v3/users/field/decrypt",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UserFieldDecryptReqDto>()
        .described::<types::UserFieldDecryptReqDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-verify
/// Returns the configuration of the verification app.
///
/// Sends `GET /api/v3/verify-config`; the operationId is `getVerifyConfig`.
#[doc(alias = "getVerifyConfig")]
pub static GET_VERIFY_CONFIG: operation::Operation = operation::Operation {
    id: "getVerifyConfig",
    name: "get_verify_config",
    group: "verify",
    method: operation::Method::Get,
    path: "/api/v3/verify-config",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Updates the configuration of the verification app.
///
/// Sends `PUT /api/v3/verify-config`; the operationId is `updateVerifyConfig`.
#[doc(alias = "updateVerifyConfig")]
pub static UPDATE_VERIFY_CONFIG: operation::Operation = operation::Operation {
    id: "updateVerifyConfig",
    name: "update_verify_config",
    group: "verify",
    method: operation::Method::Put,
    path: "/api/v3/verify-config",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::VerifyConfigDataDto>()
        .described::<types::VerifyConfigDataDto>(),
    ..operation::Operation::DEFAULT
};
/// Returns the application that is configured for verification.
///
/// Sends `GET /api/v3/verify-config-app`; the operationId is `getVerifyConfigApp`.
#[doc(alias = "getVerifyConfigApp")]
pub static GET_VERIFY_CONFIG_APP: operation::Operation = operation::Operation {
    id: "getVerifyConfigApp",
    name: "get_verify_config_app",
    group: "verify",
    method: operation::Method::Get,
    path: "/api/v3/verify-config-app",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetVerifyConfigAppQuery>()
        .described::<types::GetVerifyConfigAppQuery>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if genauth-metadata
/// Returns several rows of a data object by ID.
///
/// Sends `POST /get-row-batch`; the operationId is `getRowBatch`.
#[doc(alias = "getRowBatch")]
pub static GET_ROW_BATCH: operation::Operation = operation::Operation {
    id: "getRowBatch",
    name: "get_row_batch",
    group: "metadata",
    method: operation::Method::Post,
    path: "/get-row-batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetRowBatchDto>()
        .described::<types::GetRowBatchDto>(),
    ..operation::Operation::DEFAULT
};
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static ADD_DEPARTMENT_MEMBERS: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static ADD_DEVICE: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static ADD_GROUP_MEMBERS: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static ADD_INVITATION_POLICY_USER_ATTRIBUTION: () = ();
#[cfg(feature = "genauth-invitations")]
pub static ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static ADD_TENANT_DEPARTMENT_MEMBERS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static ADD_TENANT_USERS: () = ();
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub static ADD_WHITELIST: () = ();
#[cfg(feature = "genauth-whitelists")]
pub static ADD_WHITELIST_OF_APP: () = ();
// @end
// @unless genauth-approvals
#[cfg(feature = "genauth-approvals")]
pub static GET_APPROVAL: () = ();
#[cfg(feature = "genauth-approvals")]
pub static BATCH_PROCESS_APPROVAL: () = ();
#[cfg(feature = "genauth-approvals")]
pub static LIST_CLOSED_APPROVALS: () = ();
#[cfg(feature = "genauth-approvals")]
pub static LIST_APPROVAL_LOGS: () = ();
#[cfg(feature = "genauth-approvals")]
pub static LIST_PENDING_APPROVALS: () = ();
#[cfg(feature = "genauth-approvals")]
pub static PROCESS_APPROVAL: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static ASSIGN_ASA_ACCOUNT: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static ASSIGN_ROLE: () = ();
#[cfg(feature = "genauth-roles")]
pub static ASSIGN_ROLE_BATCH: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static ASSOCIATE_TENANT_RESOURCE: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static CREATE_VERIFY_DEVICE: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static AUTHORIZE_APPLICATION_ACCESS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static AUTHORIZE_DATA_POLICIES: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static AUTHORIZE_RESOURCES: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static DELETE_APPLICATIONS_AUTH_BATCH: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static BATCH_APPROVE_UNIVERSAL_INVITATION_APPLICANTS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static BATCH_CREATE_DNEF: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static DELETE_INVITEES: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_ENCRYPT_PASSWORD_BATCH: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static BATCH_REJECT_UNIVERSAL_INVITATION_APPLICANTS: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static CANCEL_SYNC_RISK_OPERATION: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: () = ();
#[cfg(feature = "genauth-ext-idp")]
pub static CHANGE_EXT_IDP_CONN_STATE: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static CHANGE_USERPOOL_TENANT_EXT_IDP_CONN_STATE: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_DATA_POLICY_EXISTS: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_DATA_RESOURCE_EXISTS: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static CHECK_DOMAIN_AVAILABLE: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_EXTERNAL_USER_PERMISSION: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_PERMISSION: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_PERMISSION_NAMESPACE_EXISTS: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static CHECK_ROLE_MUTUAL_EXCLUSION: () = ();
#[cfg(feature = "genauth-roles")]
pub static CHECK_ROLE_PARAMS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static CHECK_SESSION_STATUS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CHECK_USER_SAME_LEVEL_PERMISSION: () = ();
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub static CONFIG_EMAIL_PROVIDER: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static COPY_INVITATION_POLICY_BY_ID: () = ();
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub static CREATE_ACCESS_KEY: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static CREATE_ADMIN_ROLE: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static CREATE_APPLICATION: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DATA_RESOURCE_BY_ARRAY: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static CREATE_ASA_ACCOUNT: () = ();
#[cfg(feature = "genauth-asa-accounts")]
pub static CREATE_ASA_ACCOUNT_BATCH: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DATA_POLICY: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DATA_RESOURCE: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static CREATE_DEPARTMENT: () = ();
#[cfg(feature = "genauth-departments")]
pub static CREATE_DEPARTMENT_TREE: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static CREATE_DEVICE: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DNEF: () = ();
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub static CREATE_EVENT_APP: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static CREATE_EXT_IDP: () = ();
#[cfg(feature = "genauth-ext-idp")]
pub static CREATE_EXT_IDP_CONN: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static CREATE_GROUP: () = ();
#[cfg(feature = "genauth-groups")]
pub static CREATE_GROUPS_BATCH: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static CREATE_INVITATION_POLICY: () = ();
#[cfg(feature = "genauth-invitations")]
pub static CREATE_INVITATION_ROSTER: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static CREATE_MULTIPLE_TENANT_ADMIN: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static CREATE_NAMESPACE: () = ();
#[cfg(feature = "genauth-resources")]
pub static CREATE_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static CREATE_OR_UPDATE_GROUP: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static CREATE_ORGANIZATION: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_PERMISSION_NAMESPACE: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_PERMISSION_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static CREATE_PIPELINE_FUNCTION: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static CREATE_POST: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static CREATE_PUBLIC_ACCOUNT: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static CREATE_PUBLIC_ACCOUNTS_BATCH: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static CREATE_RESOURCE: () = ();
#[cfg(feature = "genauth-resources")]
pub static CREATE_RESOURCES_BATCH: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static CREATE_ROLE: () = ();
#[cfg(feature = "genauth-roles")]
pub static CREATE_ROLES_BATCH: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DATA_RESOURCE_BY_STRING: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static CREATE_SYNC_TASK: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static CREATE_TENANT: () = ();
#[cfg(feature = "genauth-tenants")]
pub static CREATE_TENANT_COOPERATOR: () = ();
#[cfg(feature = "genauth-tenants")]
pub static CREATE_TENANT_ENTERPRISE_CERTIFICATION: () = ();
#[cfg(feature = "genauth-tenants")]
pub static CREATE_TENANT_USER: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static CREATE_DATA_RESOURCE_BY_TREE: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static CREATE_USER: () = ();
#[cfg(feature = "genauth-users")]
pub static CREATE_USERS_BATCH: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static CREATE_WEBHOOK: () = ();
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub static DEFINE_EVENT: () = ();
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub static DELETE_ACCESS_KEY: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static DELETE_ADMIN_ROLES_BATCH: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static DELETE_APPLICATION: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static DELETE_ASA_ACCOUNT: () = ();
#[cfg(feature = "genauth-asa-accounts")]
pub static DELETE_ASA_ACCOUNT_BATCH: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static BATCH_DELETE_COMMON_RESOURCE: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static DELETE_CUSTOM_FIELDS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static DELETE_DATA_POLICY: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static DELETE_DATA_RESOURCE: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static DELETE_DEPARTMENT: () = ();
#[cfg(feature = "genauth-departments")]
pub static DELETE_DEPARTMENT_SYNC_RELATIONS: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static DELETE_DEVICE: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static DELETE_DNEF: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static DELETE_EXT_IDP: () = ();
#[cfg(feature = "genauth-ext-idp")]
pub static DELETE_EXT_IDP_CONN: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static DELETE_GROUPS_BATCH: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static BATCH_DELETE_INVITATION_POLICIES: () = ();
#[cfg(feature = "genauth-invitations")]
pub static DELETE_INVITATION_ROSTER: () = ();
#[cfg(feature = "genauth-invitations")]
pub static DELETE_INVITATION_ROSTER_BATCH: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static DELETE_MULTIPLE_TENANT_ADMIN: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static DELETE_NAMESPACE: () = ();
#[cfg(feature = "genauth-resources")]
pub static DELETE_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static DELETE_ORGANIZATION: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static DELETE_PERMISSION_NAMESPACE: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static DELETE_PERMISSION_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static DELETE_PIPELINE_FUNCTION: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static DELETE_PUBLIC_ACCOUNTS_BATCH: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static DELETE_RESOURCE: () = ();
#[cfg(feature = "genauth-resources")]
pub static DELETE_RESOURCES_BATCH: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static DELETE_ROLES_BATCH: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static DELETE_TENANT: () = ();
#[cfg(feature = "genauth-tenants")]
pub static DELETE_TENANT_ADMIN: () = ();
#[cfg(feature = "genauth-tenants")]
pub static DELETE_TENANT_COOPERATOR: () = ();
#[cfg(feature = "genauth-tenants")]
pub static DELETE_TENANT_USER: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static DELETE_USER_SYNC_RELATIONS: () = ();
#[cfg(feature = "genauth-users")]
pub static DELETE_USERS_BATCH: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static DELETE_WEBHOOK: () = ();
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub static DELETE_WHITELIST: () = ();
#[cfg(feature = "genauth-whitelists")]
pub static DELETE_WHITELIST_OF_APP: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static GET_DEVICE_STATUS: () = ();
#[cfg(feature = "genauth-devices")]
pub static DISABLE_DEVICE: () = ();
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub static CLOSE_GLOBAL_MFA_SETTINGS: () = ();
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub static DISABLE_LDAP_SERVER: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static ENABLE_DEVICE: () = ();
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub static ENABLE_LDAP_SERVER: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static EXT_IDP_CONN_STATE_BY_APPS: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static FILTER_UNIVERSAL_INVITATION_APPLICANTS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static GENERATE_INVITE_TENANT_USER_LINK: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static GENERATE_UNIVERSAL_INVITATION: () = ();
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub static GET_ACCESS_KEY: () = ();
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub static GET_ADMIN_AUDIT_LOGS: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static GET_ALL_DEPARTMENTS: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static GET_ALL_GROUPS: () = ();
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub static GET_ALL_RIGHTS_ITEM: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static GET_APPLICATION: () = ();
#[cfg(feature = "genauth-applications")]
pub static GET_APPLICATION_PERMISSION_STRATEGY: () = ();
#[cfg(feature = "genauth-applications")]
pub static GET_APPLICATION_SECRET: () = ();
#[cfg(feature = "genauth-applications")]
pub static GET_APPLICATION_SIMPLE_INFO: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static GET_ASA_ACCOUNT: () = ();
#[cfg(feature = "genauth-asa-accounts")]
pub static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: () = ();
#[cfg(feature = "genauth-asa-accounts")]
pub static GET_ASA_ACCOUNT_BATCH: () = ();
#[cfg(feature = "genauth-asa-accounts")]
pub static GET_ASSIGNED_ACCOUNT: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static GET_AUTHORIZED_RESOURCES: () = ();
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub static GET_CURRENT_PACKAGE_INFO: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static GET_CUSTOM_DATA: () = ();
#[cfg(feature = "genauth-custom-fields")]
pub static GET_CUSTOM_FIELDS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static GET_DATA_POLICY: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static GET_DATA_RESOURCE: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static GET_DEPARTMENT: () = ();
#[cfg(feature = "genauth-departments")]
pub static GET_DEPARTMENT_AVAILABLE_APP: () = ();
#[cfg(feature = "genauth-departments")]
pub static GET_DEPARTMENT_BY_ID: () = ();
#[cfg(feature = "genauth-departments")]
pub static GET_DEPARTMENT_SYNC_RELATIONS: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static GET_DEPARTMENTS_OF_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static GET_DEVICE_EXCLUSIVE_RULE_SETTINGS: () = ();
#[cfg(feature = "genauth-devices")]
pub static GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: () = ();
#[cfg(feature = "genauth-devices")]
pub static GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS: () = ();
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub static GET_EMAIL_PROVIDER: () = ();
#[cfg(feature = "genauth-messages")]
pub static GET_EMAIL_TEMPLATES: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static GET_EXT_IDP: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static GET_EXTERNAL_USER_RESOURCE_STRUCT: () = ();
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub static GET_GLOBAL_MFA_SETTINGS: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static GET_GROUP: () = ();
#[cfg(feature = "genauth-groups")]
pub static GET_GROUP_AUTHORIZED_RESOURCES: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static GET_GROUPS_OF_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITATION_POLICY: () = ();
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITE_EMAIL_TEMPLATE: () = ();
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITATION_POLICY_USER_ATTRIBUTION: () = ();
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: () = ();
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITATION_ROSTER: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: () = ();
#[cfg(feature = "genauth-devices")]
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: () = ();
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub static QUERY_LDAP_CONFIG_INFO: () = ();
#[cfg(feature = "genauth-ldap-server")]
pub static QUERY_LDAP_LOG: () = ();
#[cfg(feature = "genauth-ldap-server")]
pub static GET_LDAP_SERVER_RANDOM_PWD: () = ();
#[cfg(feature = "genauth-ldap-server")]
pub static QUERY_LDAP_SUB_ENTRIES: () = ();
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub static GET_MAU_PERIOD_USAGE_HISTORY: () = ();
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub static GET_USER_MFA_STATUS: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static GET_MFA_TRIGGER_DATA: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static GET_MULTIPLE_TENANT_ADMIN: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static GET_NAMESPACE: () = ();
#[cfg(feature = "genauth-resources")]
pub static GET_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub static GET_ORDER_DETAIL: () = ();
#[cfg(feature = "genauth-packages")]
pub static GET_ORDER_PAY_DETAIL: () = ();
#[cfg(feature = "genauth-packages")]
pub static GET_ORDERS: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static GET_ORGANIZATION: () = ();
#[cfg(feature = "genauth-organizations")]
pub static GET_ORGANIZATIONS_BATCH: () = ();
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub static GET_OTP_SECRET_BY_USER: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static GET_PARENT_DEPARTMENT: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static GET_PERMISSION_NAMESPACE: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static GET_PERMISSION_NAMESPACES_BATCH: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static GET_PIPELINE_FUNCTION: () = ();
#[cfg(feature = "genauth-pipelines")]
pub static GET_PIPELINE_LOGS: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static GET_POST: () = ();
#[cfg(feature = "genauth-posts")]
pub static GET_POST_BY_ID: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static GET_POST_OF_PUBLIC_ACCOUNT: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNT: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNT_BATCH: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNTS_OF_GROUP: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNTS_OF_POST: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNTS_OF_ROLE: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNTS_OF_USER: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static GET_RESOURCE: () = ();
#[cfg(feature = "genauth-resources")]
pub static GET_RESOURCE_AUTHORIZED_TARGETS: () = ();
#[cfg(feature = "genauth-resources")]
pub static GET_RESOURCES_BATCH: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static GET_ROLE: () = ();
#[cfg(feature = "genauth-roles")]
pub static GET_ROLE_AUTHORIZED_RESOURCES: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static GET_PUBLIC_ACCOUNT_ROLES: () = ();
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub static GET_SECURITY_SETTINGS: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static GET_SUBJECT_AUTH_DETAIL: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static GET_SYNC_JOB: () = ();
#[cfg(feature = "genauth-sync-tasks")]
pub static GET_SYNC_TASK: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_BY_CODE: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_COOPERATOR: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_COOPERATOR_MENU: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_ENTERPRISE_CERTIFICATION: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_LITTLE_INFO: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_TENANT_USER: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static GET_UNIVERSAL_INVITATION: () = ();
// @end
// @unless genauth-packages
#[cfg(feature = "genauth-packages")]
pub static GET_USAGE_INFO: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_ACCESSIBLE_APPS: () = ();
// @end
// @unless genauth-audit-logs
#[cfg(feature = "genauth-audit-logs")]
pub static GET_USER_ACTION_LOGS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_AUTHORIZED_APPS: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_AUTHORIZED_RESOURCES: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static GET_USER_BASE_FIELDS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_BATCH: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_DEPARTMENTS: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_GROUPS: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_IDENTITIES: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_LOGGEDIN_IDENTITIES: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_LOGGEDIN_APPS: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_LOGIN_HISTORY: () = ();
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub static GET_USER_MFA_INFO: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_PASSWORD_CIPHERTEXT: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static GET_USER_PERMISSION_LIST: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static GET_USER_POST: () = ();
#[cfg(feature = "genauth-posts")]
pub static GET_USER_POSTS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static GET_USER_RESOURCE_PERMISSION_LIST: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static GET_USER_RESOURCE_STRUCT: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static GET_USER_ROLES: () = ();
#[cfg(feature = "genauth-users")]
pub static GET_USER_SYNC_RELATIONS: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static GET_USERS_OF_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static GET_WEBHOOK: () = ();
#[cfg(feature = "genauth-webhooks")]
pub static GET_WEBHOOK_EVENT_LIST: () = ();
#[cfg(feature = "genauth-webhooks")]
pub static GET_WEBHOOK_LOGS: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static HAS_ANY_ROLE: () = ();
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub static IMPORT_OTP: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static IMPORT_TENANT: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_IMPORT_TENANT_HISTORY: () = ();
#[cfg(feature = "genauth-tenants")]
pub static GET_IMPORT_TENANT_NOTIFY_USER: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static EXPORT_INVITATION_INVITEES: () = ();
#[cfg(feature = "genauth-invitations")]
pub static IMPORT_INVITATION_INVITEES: () = ();
#[cfg(feature = "genauth-invitations")]
pub static GET_INVITATION_INVITEE_TEMPLATE: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPLOAD_INVITATION_INVITEES: () = ();
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub static FIND_IP_LIST: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static ADD_IP_LIST: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static DELETE_IP_LIST_BY_ID: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static IS_ACTION_ALLOWED: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static IS_USER_EXISTS: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static IS_USER_IN_DEPARTMENT: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static KICK_PUBLIC_ACCOUNTS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static KICK_USERS: () = ();
#[cfg(feature = "genauth-users")]
pub static LINK_IDENTITY: () = ();
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub static GET_ACCESS_KEY_LIST: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static LIST_APPLICATION_ACTIVE_USERS: () = ();
#[cfg(feature = "genauth-applications")]
pub static LIST_APPLICATION_SIMPLE_INFO: () = ();
#[cfg(feature = "genauth-applications")]
pub static LIST_APPLICATIONS: () = ();
#[cfg(feature = "genauth-applications")]
pub static LIST_AUTH_APPLICATION: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static LIST_ARCHIVED_USERS: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static LIST_ASA_ACCOUNT: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static LIST_CHILDREN_DEPARTMENTS: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static LIST_COMMON_RESOURCE: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static LIST_CUSTOM_FIELDS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_DATA_POLICIES: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_DATA_POLICY_TARGETS: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_DATA_RESOURCES: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static LIST_DEPARTMENT_MEMBER_IDS: () = ();
#[cfg(feature = "genauth-departments")]
pub static LIST_DEPARTMENT_MEMBERS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_DNEF: () = ();
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub static LIST_EVENT_APPS: () = ();
#[cfg(feature = "genauth-events")]
pub static LIST_EVENTS: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static LIST_EXT_IDP: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static LIST_GROUP_MEMBERS: () = ();
#[cfg(feature = "genauth-groups")]
pub static LIST_GROUPS: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_INVITEES: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_POLICIES: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_POLICY_EXTENDS_FIELDS: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_POLICY_USER_ATTRIBUTIONS: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_ROSTER: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: () = ();
#[cfg(feature = "genauth-invitations")]
pub static LIST_INVITATION_ROSTERS_BY_POLICY_ID: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static LIST_INVITE_TENANT_USER_RECORDS: () = ();
#[cfg(feature = "genauth-tenants")]
pub static LIST_MULTIPLE_TENANT_ADMIN: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static LIST_NAMESPACE_ROLES: () = ();
#[cfg(feature = "genauth-resources")]
pub static LIST_NAMESPACES: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static LIST_ORGANIZATIONS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_PERMISSION_NAMESPACE_ROLES: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_PERMISSION_NAMESPACES: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_PERMISSION_VIEW: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static LIST_PIPELINE_FUNCTIONS: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static LIST_POSTS: () = ();
#[cfg(feature = "genauth-posts")]
pub static LIST_POSTS_BATCH: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static LIST_PUBLIC_ACCOUNTS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_RESOURCE_TARGETS: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static LIST_RESOURCES: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static LIST_ROLE_ASSIGNMENTS: () = ();
#[cfg(feature = "genauth-roles")]
pub static LIST_ROLE_DEPARTMENTS: () = ();
#[cfg(feature = "genauth-roles")]
pub static LIST_ROLE_MEMBERS: () = ();
#[cfg(feature = "genauth-roles")]
pub static LIST_ROLES: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static LIST_SIMPLE_DATA_POLICIES: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static LIST_AUTH_SUBJECT: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static LIST_SYNC_JOB_LOGS: () = ();
#[cfg(feature = "genauth-sync-tasks")]
pub static LIST_SYNC_JOBS: () = ();
#[cfg(feature = "genauth-sync-tasks")]
pub static LIST_SYNC_RISK_OPERATIONS: () = ();
#[cfg(feature = "genauth-sync-tasks")]
pub static LIST_SYNC_TASKS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static LIST_TENANT_ADMIN: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static LIST_TENANT_APPLICATIONS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static LIST_TENANT_COOPERATORS: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static LIST_TENANT_EXT_IDP: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static LIST_TENANT_USERS: () = ();
#[cfg(feature = "genauth-tenants")]
pub static LIST_TENANTS: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static LIST_USER_BASE_FIELDS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static LIST_USERS_LEGACY: () = ();
#[cfg(feature = "genauth-users")]
pub static LIST_USERS: () = ();
#[cfg(feature = "genauth-users")]
pub static LIST_USERS_BY_KEYWORDS: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static LIST_WEBHOOKS: () = ();
// @end
// @unless genauth-whitelists
#[cfg(feature = "genauth-whitelists")]
pub static LIST_WHITELISTS: () = ();
#[cfg(feature = "genauth-whitelists")]
pub static LIST_WHITELISTS_OF_APP: () = ();
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub static LIST_OPERATE_ALL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static COPY_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static COPY_ROW_RELATION: () = ();
#[cfg(feature = "genauth-metadata")]
pub static CREATE_FIELD: () = ();
#[cfg(feature = "genauth-metadata")]
pub static CREATE_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static CREATE_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static CREATE_ROW: () = ();
#[cfg(feature = "genauth-metadata")]
pub static CREATE_ROW_RELATION: () = ();
#[cfg(feature = "genauth-metadata")]
pub static EXECUTE_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static EXPORT_METADATA: () = ();
#[cfg(feature = "genauth-metadata")]
pub static EXPORT_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static LIST_ROW: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_ALL_METADATA: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_ALL_METADATA_ROW: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_IMPORT_TEMPLATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_RELATION_INFO: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_ROW: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_ROW_BY_VALUE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_RELATION_VALUE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_RELATION_DETAILS: () = ();
#[cfg(feature = "genauth-metadata")]
pub static GET_METADATA_GROUP_LIST: () = ();
#[cfg(feature = "genauth-metadata")]
pub static IMPORT_METADATA: () = ();
#[cfg(feature = "genauth-metadata")]
pub static IMPORT_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static LIST_FIELD: () = ();
#[cfg(feature = "genauth-metadata")]
pub static LIST_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static LIST_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static RELATION_SEARCH: () = ();
#[cfg(feature = "genauth-metadata")]
pub static REMOVE_FIELD: () = ();
#[cfg(feature = "genauth-metadata")]
pub static REMOVE_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static REMOVE_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static REMOVE_ROW: () = ();
#[cfg(feature = "genauth-metadata")]
pub static REMOVE_RELATION_VALUE: () = ();
// @end
// @unless genauth-ueba
#[cfg(feature = "genauth-ueba")]
pub static CAPTURE_UEBA: () = ();
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub static UPDATE_FIELD: () = ();
#[cfg(feature = "genauth-metadata")]
pub static UPDATE_MODEL: () = ();
#[cfg(feature = "genauth-metadata")]
pub static UPDATE_OPERATE: () = ();
#[cfg(feature = "genauth-metadata")]
pub static UPDATE_ROW: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static MULTIPLE_NAMESPACE_DELETE_ROLES_BATCH: () = ();
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub static PREVIEW_EMAIL_TEMPLATE: () = ();
// @end
// @unless genauth-events
#[cfg(feature = "genauth-events")]
pub static PUB_EVENT: () = ();
#[cfg(feature = "genauth-events")]
pub static PUB_USER_EVENT: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static QUICK_FILTER_INVITEE_LIST: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static REFRESH_APPLICATION_SECRET: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static REMOVE_DEPARTMENT_MEMBERS: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static REMOVE_GROUP_MEMBERS: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION: () = ();
#[cfg(feature = "genauth-invitations")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: () = ();
#[cfg(feature = "genauth-invitations")]
pub static REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static REMOVE_POST: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static REMOVE_TENANT_DEPARTMENT_MEMBERS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static REMOVE_TENANT_USERS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static RESIGN_PUBLIC_ACCOUNT_BATCH: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static RESIGN_USER: () = ();
#[cfg(feature = "genauth-users")]
pub static RESIGN_USER_BATCH: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static REUPLOAD_PIPELINE_FUNCTION: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static REVERT_ROSTER_INVITATION: () = ();
#[cfg(feature = "genauth-invitations")]
pub static REVERT_ROSTER_INVITATION_BATCH: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static REVOKE_APPLICATION_ACCESS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static REVOKE_DATA_POLICY: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static REVOKE_ROLE: () = ();
#[cfg(feature = "genauth-roles")]
pub static REVOKE_ROLE_BATCH: () = ();
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub static FIND_RISK_LIST_POLICY: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static ADD_RISK_LIST_POLICY: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static DELETE_RISK_LIST_POLICY_BY_ID: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static SEARCH_DEPARTMENT_MEMBERS: () = ();
#[cfg(feature = "genauth-departments")]
pub static SEARCH_DEPARTMENTS: () = ();
#[cfg(feature = "genauth-departments")]
pub static SEARCH_DEPARTMENTS_LIST: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static SEARCH_ORGANIZATIONS: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static SEND_EMAIL_BATCH: () = ();
#[cfg(feature = "genauth-tenants")]
pub static SEND_INVITE_TENANT_USER_EMAIL: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static SEND_ROSTER_INVITATION: () = ();
#[cfg(feature = "genauth-invitations")]
pub static SEND_ROSTER_INVITATION_BATCH: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static SEND_SMS_BATCH: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static SEND_USER_RESET_PASSWORD_EMAIL_LINK: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static SET_CUSTOM_DATA: () = ();
#[cfg(feature = "genauth-custom-fields")]
pub static SET_CUSTOM_FIELDS: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT: () = ();
// @end
// @unless genauth-mfa
#[cfg(feature = "genauth-mfa")]
pub static SET_USERS_MFA_STATUS: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static SET_PUBLIC_ACCOUNT_OF_GROUPS: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static SET_PUBLIC_ACCOUNT_OF_POST: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static BIND_PUBLIC_ACCOUNT_OF_ROLES: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static BIND_USERS_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static SET_TENANT_ADMIN: () = ();
// @end
// @unless genauth-custom-fields
#[cfg(feature = "genauth-custom-fields")]
pub static SET_USER_BASE_FIELDS: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static SET_USER_DEPARTMENTS: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static SET_USER_OF_PUBLIC_ACCOUNTS: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static SET_USER_POSTS: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static SUSPEND_DEVICE: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static CHANGE_INTO_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static TRIGGER_SYNC_RISK_OPERATIONS: () = ();
#[cfg(feature = "genauth-sync-tasks")]
pub static TRIGGER_SYNC_TASK: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static TRIGGER_WEBHOOK: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static UNASSIGN_ASA_ACCOUNT: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static UNBIND_PUBLIC_ACCOUNT_OF_POST: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static UNBIND_USERS_PUBLIC_ACCOUNT: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static UNLINK_IDENTITY: () = ();
// @end
// @unless genauth-access-keys
#[cfg(feature = "genauth-access-keys")]
pub static UPDATE_ACCESS_KEY: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static UPDATE_APPLICATION: () = ();
#[cfg(feature = "genauth-applications")]
pub static UPDATE_APPLICATION_MFA_SETTINGS: () = ();
#[cfg(feature = "genauth-applications")]
pub static UPDATE_APPLICATION_PERMISSION_STRATEGY: () = ();
// @end
// @unless genauth-asa-accounts
#[cfg(feature = "genauth-asa-accounts")]
pub static UPDATE_ASA_ACCOUNT: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static UPDATE_AUTH_ENABLED: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static UPDATE_DATA_POLICY: () = ();
#[cfg(feature = "genauth-data-permissions")]
pub static UPDATE_DATA_RESOURCE: () = ();
// @end
// @unless genauth-departments
#[cfg(feature = "genauth-departments")]
pub static UPDATE_DEPARTMENT: () = ();
#[cfg(feature = "genauth-departments")]
pub static UPDATE_DEPARTMENT_STATUS: () = ();
// @end
// @unless genauth-devices
#[cfg(feature = "genauth-devices")]
pub static UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static UPDATE_DNEF: () = ();
// @end
// @unless genauth-messages
#[cfg(feature = "genauth-messages")]
pub static UPDATE_EMAIL_TEMPLATE: () = ();
// @end
// @unless genauth-ext-idp
#[cfg(feature = "genauth-ext-idp")]
pub static UPDATE_EXT_IDP: () = ();
#[cfg(feature = "genauth-ext-idp")]
pub static UPDATE_EXT_IDP_CONN: () = ();
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub static UPDATE_GLOBAL_MFA_SETTINGS: () = ();
// @end
// @unless genauth-groups
#[cfg(feature = "genauth-groups")]
pub static UPDATE_GROUP: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITATION_POLICY: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITE_EMAIL_TEMPLATE: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITATION_POLICY_EXTENDS_FIELDS: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITATION_ROSTER: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITATION_ROSTER_BATCH_BIND_POLICY: () = ();
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_INVITATION_ROSTER_BATCH_UNBIND_POLICY: () = ();
// @end
// @unless genauth-ldap-server
#[cfg(feature = "genauth-ldap-server")]
pub static UPDATE_LDAP_CONFIG_INFO: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static UPDATE_LOGIN_PAGE_CONFIG: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static UPDATE_MULTIPLE_TENANT_ADMIN: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static UPDATE_NAMESPACE: () = ();
// @end
// @unless genauth-organizations
#[cfg(feature = "genauth-organizations")]
pub static UPDATE_ORGANIZATION: () = ();
#[cfg(feature = "genauth-organizations")]
pub static UPDATE_ORGANIZATION_STATUS: () = ();
// @end
// @unless genauth-data-permissions
#[cfg(feature = "genauth-data-permissions")]
pub static UPDATE_PERMISSION_NAMESPACE: () = ();
// @end
// @unless genauth-pipelines
#[cfg(feature = "genauth-pipelines")]
pub static UPDATE_PIPELINE_FUNCTION: () = ();
#[cfg(feature = "genauth-pipelines")]
pub static UPDATE_PIPELINE_ORDER: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static UPDATE_POST: () = ();
// @end
// @unless genauth-public-accounts
#[cfg(feature = "genauth-public-accounts")]
pub static UPDATE_PUBLIC_ACCOUNT: () = ();
#[cfg(feature = "genauth-public-accounts")]
pub static UPDATE_PUBLIC_ACCOUNT_BATCH: () = ();
// @end
// @unless genauth-resources
#[cfg(feature = "genauth-resources")]
pub static UPDATE_RESOURCE: () = ();
// @end
// @unless genauth-roles
#[cfg(feature = "genauth-roles")]
pub static UPDATE_ROLE: () = ();
// @end
// @unless genauth-security-settings
#[cfg(feature = "genauth-security-settings")]
pub static UPDATE_SECURITY_SETTINGS: () = ();
// @end
// @unless genauth-sync-tasks
#[cfg(feature = "genauth-sync-tasks")]
pub static UPDATE_SYNC_TASK: () = ();
// @end
// @unless genauth-tenants
#[cfg(feature = "genauth-tenants")]
pub static UPDATE_TENANT: () = ();
#[cfg(feature = "genauth-tenants")]
pub static UPDATE_TENANT_COOPERATOR: () = ();
#[cfg(feature = "genauth-tenants")]
pub static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: () = ();
#[cfg(feature = "genauth-tenants")]
pub static UPDATE_TENANT_USER: () = ();
// @end
// @unless genauth-invitations
#[cfg(feature = "genauth-invitations")]
pub static UPDATE_UNIVERSAL_INVITATION: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static UPDATE_USER: () = ();
#[cfg(feature = "genauth-users")]
pub static UPDATE_USER_BATCH: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static UPDATE_TENANT_QR_CODE_STATE: () = ();
#[cfg(feature = "genauth-applications")]
pub static UPDATE_USER_POOL_TENANT_CONFIG: () = ();
// @end
// @unless genauth-webhooks
#[cfg(feature = "genauth-webhooks")]
pub static UPDATE_WEBHOOK: () = ();
// @end
// @unless genauth-posts
#[cfg(feature = "genauth-posts")]
pub static USER_CONNECTION_POST: () = ();
// @end
// @unless genauth-risk-lists
#[cfg(feature = "genauth-risk-lists")]
pub static FIND_USER_LIST: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static ADD_USER_LIST: () = ();
#[cfg(feature = "genauth-risk-lists")]
pub static DELETE_USER_LIST_BY_ID: () = ();
// @end
// @unless genauth-applications
#[cfg(feature = "genauth-applications")]
pub static GET_USER_POOL_TENANT_CONFIG: () = ();
// @end
// @unless genauth-users
#[cfg(feature = "genauth-users")]
pub static USER_FIELD_DECRYPT: () = ();
// @end
// @unless genauth-verify
#[cfg(feature = "genauth-verify")]
pub static GET_VERIFY_CONFIG: () = ();
#[cfg(feature = "genauth-verify")]
pub static UPDATE_VERIFY_CONFIG: () = ();
#[cfg(feature = "genauth-verify")]
pub static GET_VERIFY_CONFIG_APP: () = ();
// @end
// @unless genauth-metadata
#[cfg(feature = "genauth-metadata")]
pub static GET_ROW_BATCH: () = ();
// @end
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
// @if genauth-departments
    &ADD_DEPARTMENT_MEMBERS,
// @end
// @if genauth-devices
    &ADD_DEVICE,
// @end
// @if genauth-groups
    &ADD_GROUP_MEMBERS,
// @end
// @if genauth-invitations
    &ADD_INVITATION_POLICY_USER_ATTRIBUTION,
    &ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH,
// @end
// @if genauth-departments
    &ADD_TENANT_DEPARTMENT_MEMBERS,
// @end
// @if genauth-tenants
    &ADD_TENANT_USERS,
// @end
// @if genauth-whitelists
    &ADD_WHITELIST,
    &ADD_WHITELIST_OF_APP,
// @end
// @if genauth-approvals
    &GET_APPROVAL,
    &BATCH_PROCESS_APPROVAL,
    &LIST_CLOSED_APPROVALS,
    &LIST_APPROVAL_LOGS,
    &LIST_PENDING_APPROVALS,
    &PROCESS_APPROVAL,
// @end
// @if genauth-asa-accounts
    &ASSIGN_ASA_ACCOUNT,
// @end
// @if genauth-roles
    &ASSIGN_ROLE,
    &ASSIGN_ROLE_BATCH,
// @end
// @if genauth-resources
    &ASSOCIATE_TENANT_RESOURCE,
// @end
// @if genauth-devices
    &CREATE_VERIFY_DEVICE,
// @end
// @if genauth-applications
    &AUTHORIZE_APPLICATION_ACCESS,
// @end
// @if genauth-data-permissions
    &AUTHORIZE_DATA_POLICIES,
// @end
// @if genauth-resources
    &AUTHORIZE_RESOURCES,
// @end
// @if genauth-applications
    &DELETE_APPLICATIONS_AUTH_BATCH,
// @end
// @if genauth-invitations
    &BATCH_APPROVE_UNIVERSAL_INVITATION_APPLICANTS,
// @end
// @if genauth-data-permissions
    &BATCH_CREATE_DNEF,
// @end
// @if genauth-invitations
    &DELETE_INVITEES,
// @end
// @if genauth-users
    &GET_USER_ENCRYPT_PASSWORD_BATCH,
// @end
// @if genauth-invitations
    &BATCH_REJECT_UNIVERSAL_INVITATION_APPLICANTS,
// @end
// @if genauth-sync-tasks
    &CANCEL_SYNC_RISK_OPERATION,
// @end
// @if genauth-ext-idp
    &CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
    &CHANGE_EXT_IDP_CONN_STATE,
// @end
// @if genauth-applications
    &CHANGE_USERPOOL_TENANT_EXT_IDP_CONN_STATE,
// @end
// @if genauth-data-permissions
    &CHECK_DATA_POLICY_EXISTS,
    &CHECK_DATA_RESOURCE_EXISTS,
// @end
// @if genauth-applications
    &CHECK_DOMAIN_AVAILABLE,
// @end
// @if genauth-data-permissions
    &CHECK_EXTERNAL_USER_PERMISSION,
    &CHECK_PERMISSION,
    &CHECK_PERMISSION_NAMESPACE_EXISTS,
// @end
// @if genauth-roles
    &CHECK_ROLE_MUTUAL_EXCLUSION,
    &CHECK_ROLE_PARAMS,
// @end
// @if genauth-users
    &CHECK_SESSION_STATUS,
// @end
// @if genauth-data-permissions
    &CHECK_USER_SAME_LEVEL_PERMISSION,
// @end
// @if genauth-messages
    &CONFIG_EMAIL_PROVIDER,
// @end
// @if genauth-invitations
    &COPY_INVITATION_POLICY_BY_ID,
// @end
// @if genauth-access-keys
    &CREATE_ACCESS_KEY,
// @end
// @if genauth-roles
    &CREATE_ADMIN_ROLE,
// @end
// @if genauth-applications
    &CREATE_APPLICATION,
// @end
// @if genauth-data-permissions
    &CREATE_DATA_RESOURCE_BY_ARRAY,
// @end
// @if genauth-asa-accounts
    &CREATE_ASA_ACCOUNT,
    &CREATE_ASA_ACCOUNT_BATCH,
// @end
// @if genauth-data-permissions
    &CREATE_DATA_POLICY,
    &CREATE_DATA_RESOURCE,
// @end
// @if genauth-departments
    &CREATE_DEPARTMENT,
    &CREATE_DEPARTMENT_TREE,
// @end
// @if genauth-devices
    &CREATE_DEVICE,
// @end
// @if genauth-data-permissions
    &CREATE_DNEF,
// @end
// @if genauth-events
    &CREATE_EVENT_APP,
// @end
// @if genauth-ext-idp
    &CREATE_EXT_IDP,
    &CREATE_EXT_IDP_CONN,
// @end
// @if genauth-groups
    &CREATE_GROUP,
    &CREATE_GROUPS_BATCH,
// @end
// @if genauth-invitations
    &CREATE_INVITATION_POLICY,
    &CREATE_INVITATION_ROSTER,
// @end
// @if genauth-tenants
    &CREATE_MULTIPLE_TENANT_ADMIN,
// @end
// @if genauth-resources
    &CREATE_NAMESPACE,
    &CREATE_NAMESPACES_BATCH,
// @end
// @if genauth-groups
    &CREATE_OR_UPDATE_GROUP,
// @end
// @if genauth-organizations
    &CREATE_ORGANIZATION,
// @end
// @if genauth-data-permissions
    &CREATE_PERMISSION_NAMESPACE,
    &CREATE_PERMISSION_NAMESPACES_BATCH,
// @end
// @if genauth-pipelines
    &CREATE_PIPELINE_FUNCTION,
// @end
// @if genauth-posts
    &CREATE_POST,
// @end
// @if genauth-public-accounts
    &CREATE_PUBLIC_ACCOUNT,
    &CREATE_PUBLIC_ACCOUNTS_BATCH,
// @end
// @if genauth-resources
    &CREATE_RESOURCE,
    &CREATE_RESOURCES_BATCH,
// @end
// @if genauth-roles
    &CREATE_ROLE,
    &CREATE_ROLES_BATCH,
// @end
// @if genauth-data-permissions
    &CREATE_DATA_RESOURCE_BY_STRING,
// @end
// @if genauth-sync-tasks
    &CREATE_SYNC_TASK,
// @end
// @if genauth-tenants
    &CREATE_TENANT,
    &CREATE_TENANT_COOPERATOR,
    &CREATE_TENANT_ENTERPRISE_CERTIFICATION,
    &CREATE_TENANT_USER,
// @end
// @if genauth-data-permissions
    &CREATE_DATA_RESOURCE_BY_TREE,
// @end
// @if genauth-users
    &CREATE_USER,
    &CREATE_USERS_BATCH,
// @end
// @if genauth-webhooks
    &CREATE_WEBHOOK,
// @end
// @if genauth-events
    &DEFINE_EVENT,
// @end
// @if genauth-access-keys
    &DELETE_ACCESS_KEY,
// @end
// @if genauth-roles
    &DELETE_ADMIN_ROLES_BATCH,
// @end
// @if genauth-applications
    &DELETE_APPLICATION,
// @end
// @if genauth-asa-accounts
    &DELETE_ASA_ACCOUNT,
    &DELETE_ASA_ACCOUNT_BATCH,
// @end
// @if genauth-resources
    &BATCH_DELETE_COMMON_RESOURCE,
// @end
// @if genauth-custom-fields
    &DELETE_CUSTOM_FIELDS,
// @end
// @if genauth-data-permissions
    &DELETE_DATA_POLICY,
    &DELETE_DATA_RESOURCE,
// @end
// @if genauth-departments
    &DELETE_DEPARTMENT,
    &DELETE_DEPARTMENT_SYNC_RELATIONS,
// @end
// @if genauth-devices
    &DELETE_DEVICE,
// @end
// @if genauth-data-permissions
    &DELETE_DNEF,
// @end
// @if genauth-ext-idp
    &DELETE_EXT_IDP,
    &DELETE_EXT_IDP_CONN,
// @end
// @if genauth-groups
    &DELETE_GROUPS_BATCH,
// @end
// @if genauth-invitations
    &BATCH_DELETE_INVITATION_POLICIES,
    &DELETE_INVITATION_ROSTER,
    &DELETE_INVITATION_ROSTER_BATCH,
// @end
// @if genauth-tenants
    &DELETE_MULTIPLE_TENANT_ADMIN,
// @end
// @if genauth-resources
    &DELETE_NAMESPACE,
    &DELETE_NAMESPACES_BATCH,
// @end
// @if genauth-organizations
    &DELETE_ORGANIZATION,
// @end
// @if genauth-data-permissions
    &DELETE_PERMISSION_NAMESPACE,
    &DELETE_PERMISSION_NAMESPACES_BATCH,
// @end
// @if genauth-pipelines
    &DELETE_PIPELINE_FUNCTION,
// @end
// @if genauth-public-accounts
    &DELETE_PUBLIC_ACCOUNTS_BATCH,
// @end
// @if genauth-resources
    &DELETE_RESOURCE,
    &DELETE_RESOURCES_BATCH,
// @end
// @if genauth-roles
    &DELETE_ROLES_BATCH,
// @end
// @if genauth-tenants
    &DELETE_TENANT,
    &DELETE_TENANT_ADMIN,
    &DELETE_TENANT_COOPERATOR,
    &DELETE_TENANT_USER,
// @end
// @if genauth-users
    &DELETE_USER_SYNC_RELATIONS,
    &DELETE_USERS_BATCH,
// @end
// @if genauth-webhooks
    &DELETE_WEBHOOK,
// @end
// @if genauth-whitelists
    &DELETE_WHITELIST,
    &DELETE_WHITELIST_OF_APP,
// @end
// @if genauth-devices
    &GET_DEVICE_STATUS,
    &DISABLE_DEVICE,
// @end
// @if genauth-security-settings
    &CLOSE_GLOBAL_MFA_SETTINGS,
// @end
// @if genauth-ldap-server
    &DISABLE_LDAP_SERVER,
// @end
// @if genauth-devices
    &ENABLE_DEVICE,
// @end
// @if genauth-ldap-server
    &ENABLE_LDAP_SERVER,
// @end
// @if genauth-ext-idp
    &EXT_IDP_CONN_STATE_BY_APPS,
// @end
// @if genauth-invitations
    &FILTER_UNIVERSAL_INVITATION_APPLICANTS,
// @end
// @if genauth-tenants
    &GENERATE_INVITE_TENANT_USER_LINK,
// @end
// @if genauth-invitations
    &GENERATE_UNIVERSAL_INVITATION,
// @end
// @if genauth-access-keys
    &GET_ACCESS_KEY,
// @end
// @if genauth-audit-logs
    &GET_ADMIN_AUDIT_LOGS,
// @end
// @if genauth-departments
    &GET_ALL_DEPARTMENTS,
// @end
// @if genauth-groups
    &GET_ALL_GROUPS,
// @end
// @if genauth-packages
    &GET_ALL_RIGHTS_ITEM,
// @end
// @if genauth-applications
    &GET_APPLICATION,
    &GET_APPLICATION_PERMISSION_STRATEGY,
    &GET_APPLICATION_SECRET,
    &GET_APPLICATION_SIMPLE_INFO,
// @end
// @if genauth-asa-accounts
    &GET_ASA_ACCOUNT,
    &GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
    &GET_ASA_ACCOUNT_BATCH,
    &GET_ASSIGNED_ACCOUNT,
// @end
// @if genauth-resources
    &GET_AUTHORIZED_RESOURCES,
// @end
// @if genauth-packages
    &GET_CURRENT_PACKAGE_INFO,
// @end
// @if genauth-custom-fields
    &GET_CUSTOM_DATA,
    &GET_CUSTOM_FIELDS,
// @end
// @if genauth-data-permissions
    &GET_DATA_POLICY,
    &GET_DATA_RESOURCE,
// @end
// @if genauth-departments
    &GET_DEPARTMENT,
    &GET_DEPARTMENT_AVAILABLE_APP,
    &GET_DEPARTMENT_BY_ID,
    &GET_DEPARTMENT_SYNC_RELATIONS,
// @end
// @if genauth-public-accounts
    &GET_DEPARTMENTS_OF_PUBLIC_ACCOUNT,
// @end
// @if genauth-devices
    &GET_DEVICE_EXCLUSIVE_RULE_SETTINGS,
    &GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    &GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS,
// @end
// @if genauth-messages
    &GET_EMAIL_PROVIDER,
    &GET_EMAIL_TEMPLATES,
// @end
// @if genauth-ext-idp
    &GET_EXT_IDP,
// @end
// @if genauth-data-permissions
    &GET_EXTERNAL_USER_RESOURCE_STRUCT,
// @end
// @if genauth-security-settings
    &GET_GLOBAL_MFA_SETTINGS,
// @end
// @if genauth-groups
    &GET_GROUP,
    &GET_GROUP_AUTHORIZED_RESOURCES,
// @end
// @if genauth-public-accounts
    &GET_GROUPS_OF_PUBLIC_ACCOUNT,
// @end
// @if genauth-invitations
    &GET_INVITATION_POLICY,
    &GET_INVITE_EMAIL_TEMPLATE,
    &GET_INVITATION_POLICY_USER_ATTRIBUTION,
    &GET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
    &GET_INVITATION_ROSTER,
// @end
// @if genauth-devices
    &FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
    &FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
// @end
// @if genauth-ldap-server
    &QUERY_LDAP_CONFIG_INFO,
    &QUERY_LDAP_LOG,
    &GET_LDAP_SERVER_RANDOM_PWD,
    &QUERY_LDAP_SUB_ENTRIES,
// @end
// @if genauth-packages
    &GET_MAU_PERIOD_USAGE_HISTORY,
// @end
// @if genauth-mfa
    &GET_USER_MFA_STATUS,
// @end
// @if genauth-applications
    &GET_MFA_TRIGGER_DATA,
// @end
// @if genauth-tenants
    &GET_MULTIPLE_TENANT_ADMIN,
// @end
// @if genauth-resources
    &GET_NAMESPACE,
    &GET_NAMESPACES_BATCH,
// @end
// @if genauth-packages
    &GET_ORDER_DETAIL,
    &GET_ORDER_PAY_DETAIL,
    &GET_ORDERS,
// @end
// @if genauth-organizations
    &GET_ORGANIZATION,
    &GET_ORGANIZATIONS_BATCH,
// @end
// @if genauth-mfa
    &GET_OTP_SECRET_BY_USER,
// @end
// @if genauth-departments
    &GET_PARENT_DEPARTMENT,
// @end
// @if genauth-data-permissions
    &GET_PERMISSION_NAMESPACE,
    &GET_PERMISSION_NAMESPACES_BATCH,
// @end
// @if genauth-pipelines
    &GET_PIPELINE_FUNCTION,
    &GET_PIPELINE_LOGS,
// @end
// @if genauth-posts
    &GET_POST,
    &GET_POST_BY_ID,
// @end
// @if genauth-public-accounts
    &GET_POST_OF_PUBLIC_ACCOUNT,
    &GET_PUBLIC_ACCOUNT,
    &GET_PUBLIC_ACCOUNT_BATCH,
    &GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT,
    &GET_PUBLIC_ACCOUNTS_OF_GROUP,
    &GET_PUBLIC_ACCOUNTS_OF_POST,
    &GET_PUBLIC_ACCOUNTS_OF_ROLE,
    &GET_PUBLIC_ACCOUNTS_OF_USER,
// @end
// @if genauth-resources
    &GET_RESOURCE,
    &GET_RESOURCE_AUTHORIZED_TARGETS,
    &GET_RESOURCES_BATCH,
// @end
// @if genauth-roles
    &GET_ROLE,
    &GET_ROLE_AUTHORIZED_RESOURCES,
// @end
// @if genauth-public-accounts
    &GET_PUBLIC_ACCOUNT_ROLES,
// @end
// @if genauth-security-settings
    &GET_SECURITY_SETTINGS,
// @end
// @if genauth-applications
    &GET_SUBJECT_AUTH_DETAIL,
// @end
// @if genauth-devices
    &GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS,
// @end
// @if genauth-sync-tasks
    &GET_SYNC_JOB,
    &GET_SYNC_TASK,
// @end
// @if genauth-tenants
    &GET_TENANT,
    &GET_TENANT_BY_CODE,
    &GET_TENANT_COOPERATOR,
    &GET_TENANT_COOPERATOR_MENU,
    &GET_TENANT_ENTERPRISE_CERTIFICATION,
    &GET_TENANT_LITTLE_INFO,
    &GET_TENANT_USER,
// @end
// @if genauth-invitations
    &GET_UNIVERSAL_INVITATION,
// @end
// @if genauth-packages
    &GET_USAGE_INFO,
// @end
// @if genauth-users
    &GET_USER,
    &GET_USER_ACCESSIBLE_APPS,
// @end
// @if genauth-audit-logs
    &GET_USER_ACTION_LOGS,
// @end
// @if genauth-users
    &GET_USER_AUTHORIZED_APPS,
    &GET_USER_AUTHORIZED_RESOURCES,
// @end
// @if genauth-custom-fields
    &GET_USER_BASE_FIELDS,
// @end
// @if genauth-users
    &GET_USER_BATCH,
    &GET_USER_DEPARTMENTS,
    &GET_USER_GROUPS,
    &GET_USER_IDENTITIES,
    &GET_USER_LOGGEDIN_IDENTITIES,
    &GET_USER_LOGGEDIN_APPS,
    &GET_USER_LOGIN_HISTORY,
// @end
// @if genauth-mfa
    &GET_USER_MFA_INFO,
// @end
// @if genauth-users
    &GET_USER_PASSWORD_CIPHERTEXT,
// @end
// @if genauth-data-permissions
    &GET_USER_PERMISSION_LIST,
// @end
// @if genauth-posts
    &GET_USER_POST,
    &GET_USER_POSTS,
// @end
// @if genauth-users
    &GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
// @end
// @if genauth-data-permissions
    &GET_USER_RESOURCE_PERMISSION_LIST,
    &GET_USER_RESOURCE_STRUCT,
// @end
// @if genauth-users
    &GET_USER_ROLES,
    &GET_USER_SYNC_RELATIONS,
// @end
// @if genauth-public-accounts
    &GET_USERS_OF_PUBLIC_ACCOUNT,
// @end
// @if genauth-webhooks
    &GET_WEBHOOK,
    &GET_WEBHOOK_EVENT_LIST,
    &GET_WEBHOOK_LOGS,
// @end
// @if genauth-ext-idp
    &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
// @end
// @if genauth-users
    &HAS_ANY_ROLE,
// @end
// @if genauth-mfa
    &IMPORT_OTP,
// @end
// @if genauth-tenants
    &IMPORT_TENANT,
    &GET_IMPORT_TENANT_HISTORY,
    &GET_IMPORT_TENANT_NOTIFY_USER,
// @end
// @if genauth-invitations
    &EXPORT_INVITATION_INVITEES,
    &IMPORT_INVITATION_INVITEES,
    &GET_INVITATION_INVITEE_TEMPLATE,
    &UPLOAD_INVITATION_INVITEES,
// @end
// @if genauth-risk-lists
    &FIND_IP_LIST,
    &ADD_IP_LIST,
    &DELETE_IP_LIST_BY_ID,
// @end
// @if genauth-resources
    &IS_ACTION_ALLOWED,
// @end
// @if genauth-users
    &IS_USER_EXISTS,
// @end
// @if genauth-departments
    &IS_USER_IN_DEPARTMENT,
// @end
// @if genauth-public-accounts
    &KICK_PUBLIC_ACCOUNTS,
// @end
// @if genauth-users
    &KICK_USERS,
    &LINK_IDENTITY,
// @end
// @if genauth-access-keys
    &GET_ACCESS_KEY_LIST,
// @end
// @if genauth-applications
    &LIST_APPLICATION_ACTIVE_USERS,
    &LIST_APPLICATION_SIMPLE_INFO,
    &LIST_APPLICATIONS,
    &LIST_AUTH_APPLICATION,
// @end
// @if genauth-users
    &LIST_ARCHIVED_USERS,
// @end
// @if genauth-asa-accounts
    &LIST_ASA_ACCOUNT,
// @end
// @if genauth-departments
    &LIST_CHILDREN_DEPARTMENTS,
// @end
// @if genauth-resources
    &LIST_COMMON_RESOURCE,
// @end
// @if genauth-custom-fields
    &LIST_CUSTOM_FIELDS,
// @end
// @if genauth-data-permissions
    &LIST_DATA_POLICIES,
    &LIST_DATA_POLICY_TARGETS,
    &LIST_DATA_RESOURCES,
// @end
// @if genauth-departments
    &LIST_DEPARTMENT_MEMBER_IDS,
    &LIST_DEPARTMENT_MEMBERS,
// @end
// @if genauth-data-permissions
    &LIST_DNEF,
// @end
// @if genauth-events
    &LIST_EVENT_APPS,
    &LIST_EVENTS,
// @end
// @if genauth-ext-idp
    &LIST_EXT_IDP,
// @end
// @if genauth-groups
    &LIST_GROUP_MEMBERS,
    &LIST_GROUPS,
// @end
// @if genauth-invitations
    &LIST_INVITATION_INVITEES,
    &LIST_INVITATION_POLICIES,
    &LIST_INVITATION_POLICY_EXTENDS_FIELDS,
    &LIST_INVITATION_POLICY_USER_ATTRIBUTIONS,
    &LIST_INVITATION_ROSTER,
    &LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
    &LIST_INVITATION_ROSTERS_BY_POLICY_ID,
// @end
// @if genauth-tenants
    &LIST_INVITE_TENANT_USER_RECORDS,
    &LIST_MULTIPLE_TENANT_ADMIN,
// @end
// @if genauth-resources
    &LIST_NAMESPACE_ROLES,
    &LIST_NAMESPACES,
// @end
// @if genauth-organizations
    &LIST_ORGANIZATIONS,
// @end
// @if genauth-data-permissions
    &LIST_PERMISSION_NAMESPACE_ROLES,
    &LIST_PERMISSION_NAMESPACES,
    &LIST_PERMISSION_VIEW,
// @end
// @if genauth-pipelines
    &LIST_PIPELINE_FUNCTIONS,
// @end
// @if genauth-posts
    &LIST_POSTS,
    &LIST_POSTS_BATCH,
// @end
// @if genauth-public-accounts
    &LIST_PUBLIC_ACCOUNTS,
// @end
// @if genauth-data-permissions
    &LIST_RESOURCE_TARGETS,
// @end
// @if genauth-resources
    &LIST_RESOURCES,
// @end
// @if genauth-roles
    &LIST_ROLE_ASSIGNMENTS,
    &LIST_ROLE_DEPARTMENTS,
    &LIST_ROLE_MEMBERS,
    &LIST_ROLES,
// @end
// @if genauth-data-permissions
    &LIST_SIMPLE_DATA_POLICIES,
// @end
// @if genauth-applications
    &LIST_AUTH_SUBJECT,
// @end
// @if genauth-sync-tasks
    &LIST_SYNC_JOB_LOGS,
    &LIST_SYNC_JOBS,
    &LIST_SYNC_RISK_OPERATIONS,
    &LIST_SYNC_TASKS,
// @end
// @if genauth-tenants
    &LIST_TENANT_ADMIN,
// @end
// @if genauth-applications
    &LIST_TENANT_APPLICATIONS,
// @end
// @if genauth-tenants
    &LIST_TENANT_COOPERATORS,
// @end
// @if genauth-ext-idp
    &LIST_TENANT_EXT_IDP,
// @end
// @if genauth-tenants
    &LIST_TENANT_USERS,
    &LIST_TENANTS,
// @end
// @if genauth-custom-fields
    &LIST_USER_BASE_FIELDS,
// @end
// @if genauth-users
    &LIST_USERS_LEGACY,
    &LIST_USERS,
    &LIST_USERS_BY_KEYWORDS,
// @end
// @if genauth-webhooks
    &LIST_WEBHOOKS,
// @end
// @if genauth-whitelists
    &LIST_WHITELISTS,
    &LIST_WHITELISTS_OF_APP,
// @end
// @if genauth-metadata
    &LIST_OPERATE_ALL,
    &COPY_OPERATE,
    &COPY_ROW_RELATION,
    &CREATE_FIELD,
    &CREATE_MODEL,
    &CREATE_OPERATE,
    &CREATE_ROW,
    &CREATE_ROW_RELATION,
    &EXECUTE_OPERATE,
    &EXPORT_METADATA,
    &EXPORT_MODEL,
    &LIST_ROW,
    &GET_ALL_METADATA,
    &GET_ALL_METADATA_ROW,
    &GET_IMPORT_TEMPLATE,
    &GET_MODEL,
    &GET_RELATION_INFO,
    &GET_ROW,
    &GET_ROW_BY_VALUE,
    &GET_RELATION_VALUE,
    &GET_RELATION_DETAILS,
    &GET_METADATA_GROUP_LIST,
    &IMPORT_METADATA,
    &IMPORT_MODEL,
    &LIST_FIELD,
    &LIST_MODEL,
    &LIST_OPERATE,
    &RELATION_SEARCH,
    &REMOVE_FIELD,
    &REMOVE_MODEL,
    &REMOVE_OPERATE,
    &REMOVE_ROW,
    &REMOVE_RELATION_VALUE,
// @end
// @if genauth-ueba
    &CAPTURE_UEBA,
// @end
// @if genauth-metadata
    &UPDATE_FIELD,
    &UPDATE_MODEL,
    &UPDATE_OPERATE,
    &UPDATE_ROW,
// @end
// @if genauth-roles
    &MULTIPLE_NAMESPACE_DELETE_ROLES_BATCH,
// @end
// @if genauth-messages
    &PREVIEW_EMAIL_TEMPLATE,
// @end
// @if genauth-events
    &PUB_EVENT,
    &PUB_USER_EVENT,
// @end
// @if genauth-invitations
    &QUICK_FILTER_INVITEE_LIST,
// @end
// @if genauth-applications
    &REFRESH_APPLICATION_SECRET,
// @end
// @if genauth-departments
    &REMOVE_DEPARTMENT_MEMBERS,
// @end
// @if genauth-devices
    &REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
// @end
// @if genauth-groups
    &REMOVE_GROUP_MEMBERS,
// @end
// @if genauth-invitations
    &REMOVE_INVITATION_POLICY_USER_ATTRIBUTION,
    &REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
    &REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH,
// @end
// @if genauth-posts
    &REMOVE_POST,
// @end
// @if genauth-departments
    &REMOVE_TENANT_DEPARTMENT_MEMBERS,
// @end
// @if genauth-tenants
    &REMOVE_TENANT_USERS,
// @end
// @if genauth-users
    &RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
// @end
// @if genauth-public-accounts
    &RESIGN_PUBLIC_ACCOUNT_BATCH,
// @end
// @if genauth-users
    &RESIGN_USER,
    &RESIGN_USER_BATCH,
// @end
// @if genauth-pipelines
    &REUPLOAD_PIPELINE_FUNCTION,
// @end
// @if genauth-invitations
    &REVERT_ROSTER_INVITATION,
    &REVERT_ROSTER_INVITATION_BATCH,
// @end
// @if genauth-tenants
    &REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
// @end
// @if genauth-applications
    &REVOKE_APPLICATION_ACCESS,
// @end
// @if genauth-data-permissions
    &REVOKE_DATA_POLICY,
// @end
// @if genauth-roles
    &REVOKE_ROLE,
    &REVOKE_ROLE_BATCH,
// @end
// @if genauth-risk-lists
    &FIND_RISK_LIST_POLICY,
    &ADD_RISK_LIST_POLICY,
    &DELETE_RISK_LIST_POLICY_BY_ID,
// @end
// @if genauth-devices
    &SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
// @end
// @if genauth-departments
    &SEARCH_DEPARTMENT_MEMBERS,
    &SEARCH_DEPARTMENTS,
    &SEARCH_DEPARTMENTS_LIST,
// @end
// @if genauth-organizations
    &SEARCH_ORGANIZATIONS,
// @end
// @if genauth-tenants
    &SEND_EMAIL_BATCH,
    &SEND_INVITE_TENANT_USER_EMAIL,
// @end
// @if genauth-invitations
    &SEND_ROSTER_INVITATION,
    &SEND_ROSTER_INVITATION_BATCH,
// @end
// @if genauth-tenants
    &SEND_SMS_BATCH,
// @end
// @if genauth-users
    &SEND_USER_RESET_PASSWORD_EMAIL_LINK,
// @end
// @if genauth-custom-fields
    &SET_CUSTOM_DATA,
    &SET_CUSTOM_FIELDS,
// @end
// @if genauth-invitations
    &SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT,
// @end
// @if genauth-mfa
    &SET_USERS_MFA_STATUS,
// @end
// @if genauth-public-accounts
    &SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
    &SET_PUBLIC_ACCOUNT_OF_GROUPS,
    &SET_PUBLIC_ACCOUNT_OF_POST,
    &BIND_PUBLIC_ACCOUNT_OF_ROLES,
    &BIND_USERS_PUBLIC_ACCOUNT,
// @end
// @if genauth-tenants
    &SET_TENANT_ADMIN,
// @end
// @if genauth-custom-fields
    &SET_USER_BASE_FIELDS,
// @end
// @if genauth-users
    &SET_USER_DEPARTMENTS,
// @end
// @if genauth-public-accounts
    &SET_USER_OF_PUBLIC_ACCOUNTS,
// @end
// @if genauth-posts
    &SET_USER_POSTS,
// @end
// @if genauth-devices
    &SUSPEND_DEVICE,
// @end
// @if genauth-public-accounts
    &CHANGE_INTO_PUBLIC_ACCOUNT,
// @end
// @if genauth-sync-tasks
    &TRIGGER_SYNC_RISK_OPERATIONS,
    &TRIGGER_SYNC_TASK,
// @end
// @if genauth-webhooks
    &TRIGGER_WEBHOOK,
// @end
// @if genauth-asa-accounts
    &UNASSIGN_ASA_ACCOUNT,
// @end
// @if genauth-public-accounts
    &UNBIND_PUBLIC_ACCOUNT_OF_POST,
    &UNBIND_USERS_PUBLIC_ACCOUNT,
// @end
// @if genauth-users
    &UNLINK_IDENTITY,
// @end
// @if genauth-access-keys
    &UPDATE_ACCESS_KEY,
// @end
// @if genauth-applications
    &UPDATE_APPLICATION,
    &UPDATE_APPLICATION_MFA_SETTINGS,
    &UPDATE_APPLICATION_PERMISSION_STRATEGY,
// @end
// @if genauth-asa-accounts
    &UPDATE_ASA_ACCOUNT,
// @end
// @if genauth-applications
    &UPDATE_AUTH_ENABLED,
// @end
// @if genauth-data-permissions
    &UPDATE_DATA_POLICY,
    &UPDATE_DATA_RESOURCE,
// @end
// @if genauth-departments
    &UPDATE_DEPARTMENT,
    &UPDATE_DEPARTMENT_STATUS,
// @end
// @if genauth-devices
    &UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS,
// @end
// @if genauth-data-permissions
    &UPDATE_DNEF,
// @end
// @if genauth-messages
    &UPDATE_EMAIL_TEMPLATE,
// @end
// @if genauth-ext-idp
    &UPDATE_EXT_IDP,
    &UPDATE_EXT_IDP_CONN,
// @end
// @if genauth-security-settings
    &UPDATE_GLOBAL_MFA_SETTINGS,
// @end
// @if genauth-groups
    &UPDATE_GROUP,
// @end
// @if genauth-invitations
    &UPDATE_INVITATION_POLICY,
    &UPDATE_INVITE_EMAIL_TEMPLATE,
    &UPDATE_INVITATION_POLICY_EXTENDS_FIELDS,
    &UPDATE_INVITATION_ROSTER,
    &UPDATE_INVITATION_ROSTER_BATCH_BIND_POLICY,
    &UPDATE_INVITATION_ROSTER_BATCH_UNBIND_POLICY,
// @end
// @if genauth-ldap-server
    &UPDATE_LDAP_CONFIG_INFO,
// @end
// @if genauth-applications
    &UPDATE_LOGIN_PAGE_CONFIG,
// @end
// @if genauth-tenants
    &UPDATE_MULTIPLE_TENANT_ADMIN,
// @end
// @if genauth-resources
    &UPDATE_NAMESPACE,
// @end
// @if genauth-organizations
    &UPDATE_ORGANIZATION,
    &UPDATE_ORGANIZATION_STATUS,
// @end
// @if genauth-data-permissions
    &UPDATE_PERMISSION_NAMESPACE,
// @end
// @if genauth-pipelines
    &UPDATE_PIPELINE_FUNCTION,
    &UPDATE_PIPELINE_ORDER,
// @end
// @if genauth-posts
    &UPDATE_POST,
// @end
// @if genauth-public-accounts
    &UPDATE_PUBLIC_ACCOUNT,
    &UPDATE_PUBLIC_ACCOUNT_BATCH,
// @end
// @if genauth-resources
    &UPDATE_RESOURCE,
// @end
// @if genauth-roles
    &UPDATE_ROLE,
// @end
// @if genauth-security-settings
    &UPDATE_SECURITY_SETTINGS,
// @end
// @if genauth-sync-tasks
    &UPDATE_SYNC_TASK,
// @end
// @if genauth-tenants
    &UPDATE_TENANT,
    &UPDATE_TENANT_COOPERATOR,
    &UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
    &UPDATE_TENANT_USER,
// @end
// @if genauth-invitations
    &UPDATE_UNIVERSAL_INVITATION,
// @end
// @if genauth-users
    &UPDATE_USER,
    &UPDATE_USER_BATCH,
// @end
// @if genauth-applications
    &UPDATE_TENANT_QR_CODE_STATE,
    &UPDATE_USER_POOL_TENANT_CONFIG,
// @end
// @if genauth-webhooks
    &UPDATE_WEBHOOK,
// @end
// @if genauth-posts
    &USER_CONNECTION_POST,
// @end
// @if genauth-risk-lists
    &FIND_USER_LIST,
    &ADD_USER_LIST,
    &DELETE_USER_LIST_BY_ID,
// @end
// @if genauth-applications
    &GET_USER_POOL_TENANT_CONFIG,
// @end
// @if genauth-users
    &USER_FIELD_DECRYPT,
// @end
// @if genauth-verify
    &GET_VERIFY_CONFIG,
    &UPDATE_VERIFY_CONFIG,
    &GET_VERIFY_CONFIG_APP,
// @end
// @if genauth-metadata
    &GET_ROW_BATCH,
// @end
];
/// Finds an operation by the name of the client method or by its operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// Finds the operation of an HTTP method and a path, given without its query.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
