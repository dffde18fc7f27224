// @if genauth-audit-logs
/// Audit log entry of an administrator's action: actor, resource, old and new values, client and time.
///
/// The schema name is `AdminAuditLogDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminAuditLogDto {
    /// URL of the administrator's avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminUserAvatar")]
    pub admin_user_avatar: String,
    /// Display name of the administrator: the first non-empty value of nickname, username, name, email and so
    /// on.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminUserDisplayName")]
    pub admin_user_display_name: String,
    /// ID of the administrator who acted.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminUserId")]
    pub admin_user_id: String,
    /// IP address of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Details of the event as text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "eventDetails")]
    pub event_details: Option<String>,
    /// Location of the request, derived from the IP address.
    pub geoip: GeoIp,
    /// Parameters of the operation as text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "operationParam")]
    pub operation_param: Option<String>,
    /// Type of change.
    #[doc(alias = "operationType")]
    pub operation_type: AuditOperationType,
    /// Value before the change, as text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "originValue")]
    pub origin_value: Option<String>,
    /// ID of the request that caused the logged event.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// Type of the changed object.
    #[doc(alias = "resourceType")]
    pub resource_type: AuditResourceType,
    /// Whether the logged action succeeded.
    pub success: bool,
    /// Value after the change, as text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetValue")]
    pub target_value: Option<String>,
    /// Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.
    pub timestamp: String,
    /// Parsed user agent string.
    pub ua: ParsedUserAgent,
    /// User agent string of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: String,
}
impl AdminAuditLogDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        admin_user_avatar: impl Into<String>,
        admin_user_display_name: impl Into<String>,
        admin_user_id: impl Into<String>,
        geoip: impl Into<GeoIp>,
        operation_type: impl Into<AuditOperationType>,
        request_id: impl Into<String>,
        resource_type: impl Into<AuditResourceType>,
        success: impl Into<bool>,
        timestamp: impl Into<String>,
        ua: impl Into<ParsedUserAgent>,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            admin_user_avatar: admin_user_avatar.into(),
            admin_user_display_name: admin_user_display_name.into(),
            admin_user_id: admin_user_id.into(),
            geoip: geoip.into(),
            operation_type: operation_type.into(),
            request_id: request_id.into(),
            resource_type: resource_type.into(),
            success: success.into(),
            timestamp: timestamp.into(),
            ua: ua.into(),
            user_agent: user_agent.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`adminUserAvatar`](Self::admin_user_avatar).
    #[must_use]
    pub fn with_admin_user_avatar(mut self, value: impl Into<String>) -> Self {
        self.admin_user_avatar = value.into();
        self
    }
    /// Sets [`adminUserDisplayName`](Self::admin_user_display_name).
    #[must_use]
    pub fn with_admin_user_display_name(mut self, value: impl Into<String>) -> Self {
        self.admin_user_display_name = value.into();
        self
    }
    /// Sets [`adminUserId`](Self::admin_user_id).
    #[must_use]
    pub fn with_admin_user_id(mut self, value: impl Into<String>) -> Self {
        self.admin_user_id = value.into();
        self
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets [`eventDetails`](Self::event_details).
    #[must_use]
    pub fn with_event_details(mut self, value: impl Into<String>) -> Self {
        self.event_details = Some(value.into());
        self
    }
    /// Sets [`geoip`](Self::geoip).
    #[must_use]
    pub fn with_geoip(mut self, value: impl Into<GeoIp>) -> Self {
        self.geoip = value.into();
        self
    }
    /// Sets [`operationParam`](Self::operation_param).
    #[must_use]
    pub fn with_operation_param(mut self, value: impl Into<String>) -> Self {
        self.operation_param = Some(value.into());
        self
    }
    /// Sets [`operationType`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(mut self, value: impl Into<AuditOperationType>) -> Self {
        self.operation_type = value.into();
        self
    }
    /// Sets [`originValue`](Self::origin_value).
    #[must_use]
    pub fn with_origin_value(mut self, value: impl Into<String>) -> Self {
        self.origin_value = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<AuditResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
    /// Sets [`targetValue`](Self::target_value).
    #[must_use]
    pub fn with_target_value(mut self, value: impl Into<String>) -> Self {
        self.target_value = Some(value.into());
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets [`ua`](Self::ua).
    #[must_use]
    pub fn with_ua(mut self, value: impl Into<ParsedUserAgent>) -> Self {
        self.ua = value.into();
        self
    }
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = value.into();
        self
    }
}
codec::object!(
    AdminAuditLogDto aliases("eventDetail" = 4, "parsedUserAgent" = 14); required[0,
    Redacted] admin_user_avatar("adminUserAvatar"), required[1, Redacted]
    admin_user_display_name("adminUserDisplayName"), required[2, Redacted]
    admin_user_id("adminUserId"), optional[3, Redacted] client_ip("clientIp"),
    optional[4, Redacted] event_details("eventDetails"), required[5] geoip("geoip"),
    optional[6, Redacted] operation_param("operationParam"), required[7]
    operation_type("operationType"), optional[8, Redacted] origin_value("originValue"),
    required[9] request_id("requestId"), required[10] resource_type("resourceType"),
    required[11] success("success"), optional[12, Redacted] target_value("targetValue"),
    required[13] timestamp("timestamp"), required[14] ua("ua"), required[15, Redacted]
    user_agent("userAgent")
);
// @if schemars
codec::json_schema!(
    AdminAuditLogDto, "AdminAuditLogDto",
    "{\"description\":\"Audit log entry of an administrator's action: actor, resource, old and new values, client and time.\",\"properties\":{\"adminUserAvatar\":{\"description\":\"URL of the administrator's avatar.\",\"type\":\"string\"},\"adminUserDisplayName\":{\"description\":\"Display name of the administrator: the first non-empty value of nickname, username, name, email and so on.\",\"type\":\"string\"},\"adminUserId\":{\"description\":\"ID of the administrator who acted.\",\"type\":\"string\"},\"clientIp\":{\"description\":\"IP address of the client.\",\"type\":[\"string\",\"null\"]},\"eventDetails\":{\"description\":\"Details of the event as text.\",\"type\":[\"string\",\"null\"]},\"geoip\":{\"$ref\":\"GeoIp\",\"description\":\"Location of the request, derived from the IP address.\"},\"operationParam\":{\"description\":\"Parameters of the operation as text.\",\"type\":[\"string\",\"null\"]},\"operationType\":{\"$ref\":\"AuditOperationType\",\"description\":\"Type of change.\"},\"originValue\":{\"description\":\"Value before the change, as text.\",\"type\":[\"string\",\"null\"]},\"requestId\":{\"description\":\"ID of the request that caused the logged event.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"AuditResourceType\",\"description\":\"Type of the changed object.\"},\"success\":{\"description\":\"Whether the logged action succeeded.\",\"type\":\"boolean\"},\"targetValue\":{\"description\":\"Value after the change, as text.\",\"type\":[\"string\",\"null\"]},\"timestamp\":{\"description\":\"Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.\",\"type\":\"string\"},\"ua\":{\"$ref\":\"ParsedUserAgent\",\"description\":\"Parsed user agent string.\"},\"userAgent\":{\"description\":\"User agent string of the client.\",\"type\":\"string\"}},\"required\":[\"adminUserAvatar\",\"adminUserDisplayName\",\"adminUserId\",\"geoip\",\"operationType\",\"requestId\",\"resourceType\",\"success\",\"timestamp\",\"ua\",\"userAgent\"],\"type\":\"object\"}",
    "AuditOperationType" = AuditOperationType, "AuditResourceType" = AuditResourceType,
    "GeoIp" = GeoIp, "ParsedUserAgent" = ParsedUserAgent
);
// @end
/// Page of administrator audit log entries.
///
/// The schema name is `AdminAuditLogRespData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// Items of this page.
    pub list: Vec<AdminAuditLogDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl AdminAuditLogRespData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AdminAuditLogDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AdminAuditLogDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    AdminAuditLogRespData; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for AdminAuditLogRespData {
    type Item = AdminAuditLogDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[AdminAuditLogDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<AdminAuditLogDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    AdminAuditLogRespData, "AdminAuditLogRespData",
    "{\"description\":\"Page of administrator audit log entries.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"AdminAuditLogDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "AdminAuditLogDto" = AdminAuditLogDto
);
// @end
/// Response with a page of administrator audit log entries.
///
/// The schema name is `AdminAuditLogRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminAuditLogRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: AdminAuditLogRespData,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl AdminAuditLogRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<AdminAuditLogRespData>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<AdminAuditLogRespData>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    AdminAuditLogRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AdminAuditLogRespDto, "AdminAuditLogRespDto",
    "{\"description\":\"Response with a page of administrator audit log entries.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"AdminAuditLogRespData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AdminAuditLogRespData" = AdminAuditLogRespData
);
// @end
/// Values of `operationType`. Type of change.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuditOperationType {
    /// `all`: All operations; used in filters only.
    All,
    /// `create`: The object was created.
    Create,
    /// `delete`: The object was deleted.
    Delete,
    /// `import`: Objects were imported.
    Import,
    /// `export`: Objects were exported.
    Export,
    /// `update`: The object was updated.
    Update,
    /// `refresh`: A secret or token was replaced.
    Refresh,
    /// `sync`: Data was synchronized.
    Sync,
    /// `invite`: A person was invited.
    Invite,
    /// `resign`: A user was marked as resigned.
    Resign,
    /// `recover`: A resigned user was reinstated.
    Recover,
    /// `disable`: The object was disabled.
    Disable,
    /// `enable`: The object was enabled.
    Enable,
    /// `activate`: The object was activated.
    Activate,
    /// `deactivate`: The object was deactivated.
    Deactivate,
    /// `add`: Something was added to the object.
    Add,
    /// `remove`: Something was removed from the object.
    Remove,
    /// `query`: The object was read.
    Query,
    /// `sendInvitation`: Invitations were sent.
    SendInvitation,
    /// `revertInvitation`: Invitations were revoked.
    RevertInvitation,
    /// `approval`: A join application was approved.
    Approval,
    /// `reject`: A join application was rejected.
    Reject,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    AuditOperationType = "AuditOperationType"; All = "all", Create = "create", Delete =
    "delete", Import = "import", Export = "export", Update = "update", Refresh =
    "refresh", Sync = "sync", Invite = "invite", Resign = "resign", Recover = "recover",
    Disable = "disable", Enable = "enable", Activate = "activate", Deactivate =
    "deactivate", Add = "add", Remove = "remove", Query = "query", SendInvitation =
    "sendInvitation", RevertInvitation = "revertInvitation", Approval = "approval",
    Reject = "reject"
);
// @if schemars
codec::json_schema!(
    AuditOperationType, "AuditOperationType",
    "{\"description\":\"Values of `operationType`. Type of change.\",\"examples\":[\"all\",\"create\",\"delete\",\"import\",\"export\",\"update\",\"refresh\",\"sync\",\"invite\",\"resign\",\"recover\",\"disable\",\"enable\",\"activate\",\"deactivate\",\"add\",\"remove\",\"query\",\"sendInvitation\",\"revertInvitation\",\"approval\",\"reject\"],\"type\":\"string\"}"
);
// @end
/// Values of `resourceType`. Type of the changed object.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuditResourceType {
    /// `all`: All object types; used in filters only.
    All,
    /// `user`: User.
    User,
    /// `userpool`: User pool.
    Userpool,
    /// `tenant`: Tenant.
    Tenant,
    /// `userLoginState`: Login status of a user.
    UserLoginState,
    /// `userAccountState`: Account status of a user.
    UserAccountState,
    /// `userGroup`: User group.
    UserGroup,
    /// `fieldEncryptState`: Encryption of a field.
    FieldEncryptState,
    /// `syncTask`: Synchronization task.
    SyncTask,
    /// `socialConnection`: Connection to a social identity provider.
    SocialConnection,
    /// `enterpriseConnection`: Connection to an enterprise identity provider.
    EnterpriseConnection,
    /// `customDatabase`: Customer database that contains users.
    CustomDatabase,
    /// `org`: Organization or department.
    Org,
    /// `cooperator`: Collaborating administrator.
    Cooperator,
    /// `application`: Application.
    Application,
    /// `resourceNamespace`: Resource namespace.
    ResourceNamespace,
    /// `resource`: Resource.
    Resource,
    /// `role`: Role.
    Role,
    /// `roleAssign`: Role assignment.
    RoleAssign,
    /// `policy`: Policy.
    Policy,
    /// `customDomain`: Custom domain of the customer.
    CustomDomain,
    /// `permitSpace`: Permission namespace.
    PermitSpace,
    /// `generalResource`: Resource of the general permission model.
    GeneralResource,
    /// `generalResourceAuthorization`: Authorization for a resource of the general permission model.
    GeneralResourceAuthorization,
    /// `roleSubject`: Subject that has a role.
    RoleSubject,
    /// `subjectOfRole`: Role that a subject has.
    SubjectOfRole,
    /// `dataResource`: Data resource.
    DataResource,
    /// `dataPolicy`: Data policy.
    DataPolicy,
    /// `authorization`: Authorization.
    Authorization,
    /// `userAuthorization`: Authorization of a user.
    UserAuthorization,
    /// `adminPermissionRole`: Administrator role.
    AdminPermissionRole,
    /// `adminPermissionAdmin`: Administrator.
    AdminPermissionAdmin,
    /// `adminPermissionPolicy`: Administrator policy.
    AdminPermissionPolicy,
    /// `universalInvitation`: Universal invitation link.
    UniversalInvitation,
    /// `policyInvitation`: Invitation through a policy.
    PolicyInvitation,
    /// `invitationRoster`: Invitation roster.
    InvitationRoster,
    /// `invitationUser`: Invitee.
    InvitationUser,
    /// `invitationPolicy`: Invitation policy.
    InvitationPolicy,
    /// `applicant`: Applicant who wants to join.
    Applicant,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    AuditResourceType = "AuditResourceType"; All = "all", User = "user", Userpool =
    "userpool", Tenant = "tenant", UserLoginState = "userLoginState", UserAccountState =
    "userAccountState", UserGroup = "userGroup", FieldEncryptState = "fieldEncryptState",
    SyncTask = "syncTask", SocialConnection = "socialConnection", EnterpriseConnection =
    "enterpriseConnection", CustomDatabase = "customDatabase", Org = "org", Cooperator =
    "cooperator", Application = "application", ResourceNamespace = "resourceNamespace",
    Resource = "resource", Role = "role", RoleAssign = "roleAssign", Policy = "policy",
    CustomDomain = "customDomain", PermitSpace = "permitSpace", GeneralResource =
    "generalResource", GeneralResourceAuthorization = "generalResourceAuthorization",
    RoleSubject = "roleSubject", SubjectOfRole = "subjectOfRole", DataResource =
    "dataResource", DataPolicy = "dataPolicy", Authorization = "authorization",
    UserAuthorization = "userAuthorization", AdminPermissionRole = "adminPermissionRole",
    AdminPermissionAdmin = "adminPermissionAdmin", AdminPermissionPolicy =
    "adminPermissionPolicy", UniversalInvitation = "universalInvitation",
    PolicyInvitation = "policyInvitation", InvitationRoster = "invitationRoster",
    InvitationUser = "invitationUser", InvitationPolicy = "invitationPolicy", Applicant =
    "applicant"
);
// @if schemars
codec::json_schema!(
    AuditResourceType, "AuditResourceType",
    "{\"description\":\"Values of `resourceType`. Type of the changed object.\",\"examples\":[\"all\",\"user\",\"userpool\",\"tenant\",\"userLoginState\",\"userAccountState\",\"userGroup\",\"fieldEncryptState\",\"syncTask\",\"socialConnection\",\"enterpriseConnection\",\"customDatabase\",\"org\",\"cooperator\",\"application\",\"resourceNamespace\",\"resource\",\"role\",\"roleAssign\",\"policy\",\"customDomain\",\"permitSpace\",\"generalResource\",\"generalResourceAuthorization\",\"roleSubject\",\"subjectOfRole\",\"dataResource\",\"dataPolicy\",\"authorization\",\"userAuthorization\",\"adminPermissionRole\",\"adminPermissionAdmin\",\"adminPermissionPolicy\",\"universalInvitation\",\"policyInvitation\",\"invitationRoster\",\"invitationUser\",\"invitationPolicy\",\"applicant\"],\"type\":\"string\"}"
);
// @end
/// Location derived from an IP address: coordinates, country, region, city and time zone.
///
/// The schema name is `GeoIp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeoIp {
    /// Name of the city.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city_name: String,
    /// Two-letter code of the continent.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub continent_code: String,
    /// Two-letter code of the country.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country_code2: String,
    /// Three-letter code of the country.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country_code3: String,
    /// Name of the country.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country_name: String,
    /// Coordinates of the location.
    pub location: GeoIpLocation,
    /// Code of the region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region_code: String,
    /// Name of the region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region_name: String,
    /// Time zone of the location, for example `Asia/Shanghai`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub timezone: String,
}
impl GeoIp {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        city_name: impl Into<String>,
        continent_code: impl Into<String>,
        country_code2: impl Into<String>,
        country_code3: impl Into<String>,
        country_name: impl Into<String>,
        location: impl Into<GeoIpLocation>,
        region_code: impl Into<String>,
        region_name: impl Into<String>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            city_name: city_name.into(),
            continent_code: continent_code.into(),
            country_code2: country_code2.into(),
            country_code3: country_code3.into(),
            country_name: country_name.into(),
            location: location.into(),
            region_code: region_code.into(),
            region_name: region_name.into(),
            timezone: timezone.into(),
        }
    }
    /// Sets [`city_name`](Self::city_name).
    #[must_use]
    pub fn with_city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = value.into();
        self
    }
    /// Sets [`continent_code`](Self::continent_code).
    #[must_use]
    pub fn with_continent_code(mut self, value: impl Into<String>) -> Self {
        self.continent_code = value.into();
        self
    }
    /// Sets [`country_code2`](Self::country_code2).
    #[must_use]
    pub fn with_country_code2(mut self, value: impl Into<String>) -> Self {
        self.country_code2 = value.into();
        self
    }
    /// Sets [`country_code3`](Self::country_code3).
    #[must_use]
    pub fn with_country_code3(mut self, value: impl Into<String>) -> Self {
        self.country_code3 = value.into();
        self
    }
    /// Sets [`country_name`](Self::country_name).
    #[must_use]
    pub fn with_country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = value.into();
        self
    }
    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn with_location(mut self, value: impl Into<GeoIpLocation>) -> Self {
        self.location = value.into();
        self
    }
    /// Sets [`region_code`](Self::region_code).
    #[must_use]
    pub fn with_region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = value.into();
        self
    }
    /// Sets [`region_name`](Self::region_name).
    #[must_use]
    pub fn with_region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = value.into();
        self
    }
    /// Sets [`timezone`](Self::timezone).
    #[must_use]
    pub fn with_timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = value.into();
        self
    }
}
codec::object!(
    GeoIp; required[0, Redacted] city_name("city_name"), required[1, Redacted]
    continent_code("continent_code"), required[2, Redacted]
    country_code2("country_code2"), required[3, Redacted] country_code3("country_code3"),
    required[4, Redacted] country_name("country_name"), required[5] location("location"),
    required[6, Redacted] region_code("region_code"), required[7, Redacted]
    region_name("region_name"), required[8, Redacted] timezone("timezone")
);
// @if schemars
codec::json_schema!(
    GeoIp, "GeoIp",
    "{\"description\":\"Location derived from an IP address: coordinates, country, region, city and time zone.\",\"properties\":{\"city_name\":{\"description\":\"Name of the city.\",\"type\":\"string\"},\"continent_code\":{\"description\":\"Two-letter code of the continent.\",\"type\":\"string\"},\"country_code2\":{\"description\":\"Two-letter code of the country.\",\"type\":\"string\"},\"country_code3\":{\"description\":\"Three-letter code of the country.\",\"type\":\"string\"},\"country_name\":{\"description\":\"Name of the country.\",\"type\":\"string\"},\"location\":{\"$ref\":\"GeoIpLocation\",\"description\":\"Coordinates of the location.\"},\"region_code\":{\"description\":\"Code of the region.\",\"type\":\"string\"},\"region_name\":{\"description\":\"Name of the region.\",\"type\":\"string\"},\"timezone\":{\"description\":\"Time zone of the location, for example `Asia/Shanghai`.\",\"type\":\"string\"}},\"required\":[\"city_name\",\"continent_code\",\"country_code2\",\"country_code3\",\"country_name\",\"location\",\"region_code\",\"region_name\",\"timezone\"],\"type\":\"object\"}",
    "GeoIpLocation" = GeoIpLocation
);
// @end
/// Coordinates of a location: longitude and latitude.
///
/// The schema name is `GeoIpLocation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeoIpLocation {
    /// Latitude in degrees.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub lat: f64,
    /// Longitude in degrees.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub lon: f64,
}
impl GeoIpLocation {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(lat: impl Into<f64>, lon: impl Into<f64>) -> Self {
        Self {
            lat: lat.into(),
            lon: lon.into(),
        }
    }
    /// Sets [`lat`](Self::lat).
    #[must_use]
    pub fn with_lat(mut self, value: impl Into<f64>) -> Self {
        self.lat = value.into();
        self
    }
    /// Sets [`lon`](Self::lon).
    #[must_use]
    pub fn with_lon(mut self, value: impl Into<f64>) -> Self {
        self.lon = value.into();
        self
    }
}
codec::object!(
    GeoIpLocation; required[0, Redacted] lat("lat"), required[1, Redacted] lon("lon")
);
// @if schemars
codec::json_schema!(
    GeoIpLocation, "GeoIpLocation",
    "{\"description\":\"Coordinates of a location: longitude and latitude.\",\"properties\":{\"lat\":{\"description\":\"Latitude in degrees.\",\"format\":\"double\",\"type\":\"number\"},\"lon\":{\"description\":\"Longitude in degrees.\",\"format\":\"double\",\"type\":\"number\"}},\"required\":[\"lat\",\"lon\"],\"type\":\"object\"}"
);
// @end
/// Search for administrator audit log entries: operation, resource, user, client, result and period.
///
/// The schema name is `GetAdminAuditLogsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAdminAuditLogsDto {
    /// Limits the result to log entries from this IP address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Latest time of the entries, as a timestamp.
    pub end: Option<i64>,
    /// Limits the result to log entries of this type, for example `create`.
    #[doc(alias = "operationType")]
    pub operation_type: Option<String>,
    /// Page to return.
    pub pagination: Option<ListWebhooksDto>,
    /// Limits the result to log entries with this request ID.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Limits the result to log entries about this type of object, for example `user`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<String>,
    /// Earliest time of the entries, as a timestamp.
    pub start: Option<i64>,
    /// Limits the result to successful (true) or failed (false) actions.
    pub success: Option<bool>,
    /// Limits the result to log entries of this administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl GetAdminAuditLogsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, value: impl Into<i64>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets [`operationType`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<ListWebhooksDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, value: impl Into<i64>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for GetAdminAuditLogsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetAdminAuditLogsDto required_in_requests(); optional[0, Redacted]
    client_ip("clientIp"), optional[1] end("end"), optional[2]
    operation_type("operationType"), optional[3] pagination("pagination"), optional[4]
    request_id("requestId"), optional[5] resource_type("resourceType"), optional[6]
    start("start"), optional[7] success("success"), optional[8, Redacted]
    user_id("userId")
);
impl crate::pagination::PageRequest for GetAdminAuditLogsDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for GetAdminAuditLogsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    GetAdminAuditLogsDto, "GetAdminAuditLogsDto",
    "{\"description\":\"Search for administrator audit log entries: operation, resource, user, client, result and period.\",\"properties\":{\"clientIp\":{\"description\":\"Limits the result to log entries from this IP address.\",\"type\":[\"string\",\"null\"]},\"end\":{\"description\":\"Latest time of the entries, as a timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"operationType\":{\"description\":\"Limits the result to log entries of this type, for example `create`.\",\"type\":[\"string\",\"null\"]},\"pagination\":{\"anyOf\":[{\"$ref\":\"ListWebhooksDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"requestId\":{\"description\":\"Limits the result to log entries with this request ID.\",\"type\":[\"string\",\"null\"]},\"resourceType\":{\"description\":\"Limits the result to log entries about this type of object, for example `user`.\",\"type\":[\"string\",\"null\"]},\"start\":{\"description\":\"Earliest time of the entries, as a timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"success\":{\"description\":\"Limits the result to successful (true) or failed (false) actions.\",\"type\":[\"boolean\",\"null\"]},\"userId\":{\"description\":\"Limits the result to log entries of this administrator.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "ListWebhooksDto" = ListWebhooksDto
);
// @end
/// Search for user activity log entries: event, user, application, client, result and period.
///
/// The schema name is `GetUserActionLogsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserActionLogsDto {
    /// Limits the result to log entries of this application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Limits the result to log entries from this IP address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Latest time of the entries, as a timestamp.
    pub end: Option<i64>,
    /// Limits the result to log entries of this type, for example `login`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
    /// Page to return.
    pub pagination: Option<ListWebhooksDto>,
    /// Limits the result to log entries with this request ID.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Earliest time of the entries, as a timestamp.
    pub start: Option<i64>,
    /// Limits the result to successful (true) or failed (false) actions.
    pub success: Option<bool>,
    /// Limits the result to log entries of this user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl GetUserActionLogsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, value: impl Into<i64>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets [`eventType`](Self::event_type).
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<ListWebhooksDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, value: impl Into<i64>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for GetUserActionLogsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetUserActionLogsDto required_in_requests(); optional[0] app_id("appId"), optional[1,
    Redacted] client_ip("clientIp"), optional[2] end("end"), optional[3]
    event_type("eventType"), optional[4] pagination("pagination"), optional[5]
    request_id("requestId"), optional[6] start("start"), optional[7] success("success"),
    optional[8, Redacted] user_id("userId")
);
impl crate::pagination::PageRequest for GetUserActionLogsDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for GetUserActionLogsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    GetUserActionLogsDto, "GetUserActionLogsDto",
    "{\"description\":\"Search for user activity log entries: event, user, application, client, result and period.\",\"properties\":{\"appId\":{\"description\":\"Limits the result to log entries of this application.\",\"type\":[\"string\",\"null\"]},\"clientIp\":{\"description\":\"Limits the result to log entries from this IP address.\",\"type\":[\"string\",\"null\"]},\"end\":{\"description\":\"Latest time of the entries, as a timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"eventType\":{\"description\":\"Limits the result to log entries of this type, for example `login`.\",\"type\":[\"string\",\"null\"]},\"pagination\":{\"anyOf\":[{\"$ref\":\"ListWebhooksDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"requestId\":{\"description\":\"Limits the result to log entries with this request ID.\",\"type\":[\"string\",\"null\"]},\"start\":{\"description\":\"Earliest time of the entries, as a timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"success\":{\"description\":\"Limits the result to successful (true) or failed (false) actions.\",\"type\":[\"boolean\",\"null\"]},\"userId\":{\"description\":\"Limits the result to log entries of this user.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "ListWebhooksDto" = ListWebhooksDto
);
// @end
/// Page number and page size of a log search.
///
/// The schema name is `ListWebhooksDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooksDto {
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListWebhooksDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for ListWebhooksDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListWebhooksDto required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page")
);
impl validation::Validate for ListWebhooksDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "ListWebhooksDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListWebhooksDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListWebhooksDto, "ListWebhooksDto",
    "{\"description\":\"Page number and page size of a log search.\",\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Device, browser and operating system parsed from a User-Agent header.
///
/// The schema name is `ParsedUserAgent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedUserAgent {
    /// Class of the device, for example `Desktop`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: String,
    /// Name of the browser.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: String,
    /// Operating system.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub os: String,
}
impl ParsedUserAgent {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        name: impl Into<String>,
        os: impl Into<String>,
    ) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
            os: os.into(),
        }
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`os`](Self::os).
    #[must_use]
    pub fn with_os(mut self, value: impl Into<String>) -> Self {
        self.os = value.into();
        self
    }
}
codec::object!(
    ParsedUserAgent aliases("browser" = 1); required[0, Redacted] device("device"),
    required[1, Redacted] name("name"), required[2, Redacted] os("os")
);
// @if schemars
codec::json_schema!(
    ParsedUserAgent, "ParsedUserAgent",
    "{\"description\":\"Device, browser and operating system parsed from a User-Agent header.\",\"properties\":{\"device\":{\"description\":\"Class of the device, for example `Desktop`.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the browser.\",\"type\":\"string\"},\"os\":{\"description\":\"Operating system.\",\"type\":\"string\"}},\"required\":[\"device\",\"name\",\"os\"],\"type\":\"object\"}"
);
// @end
/// Activity log entry of a user: event, application, client, location, result and time.
///
/// The schema name is `UserActionLogDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserActionLogDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's login page.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// IP address of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Details of the event as text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "eventDetail")]
    pub event_detail: Option<String>,
    /// Type of the user action.
    #[doc(alias = "eventType")]
    pub event_type: UserActionType,
    /// Location of the request, derived from the IP address.
    pub geoip: GeoIp,
    /// Parsed user agent string.
    #[doc(alias = "parsedUserAgent")]
    pub parsed_user_agent: ParsedUserAgent,
    /// ID of the request that caused the logged event.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// Whether the logged action succeeded.
    pub success: bool,
    /// Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.
    pub timestamp: String,
    /// User agent string of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: String,
    /// URL of the user's avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAvatar")]
    pub user_avatar: String,
    /// Display name of the user: the first non-empty value of nickname, username, name, email and so on.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Total number of logins of the user.
    #[doc(alias = "userLoginsCount")]
    pub user_logins_count: i64,
}
impl UserActionLogDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        app_id: impl Into<String>,
        app_login_url: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
        event_type: impl Into<UserActionType>,
        geoip: impl Into<GeoIp>,
        parsed_user_agent: impl Into<ParsedUserAgent>,
        request_id: impl Into<String>,
        success: impl Into<bool>,
        timestamp: impl Into<String>,
        user_agent: impl Into<String>,
        user_avatar: impl Into<String>,
        user_display_name: impl Into<String>,
        user_id: impl Into<String>,
        user_logins_count: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_login_url: app_login_url.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
            event_type: event_type.into(),
            geoip: geoip.into(),
            parsed_user_agent: parsed_user_agent.into(),
            request_id: request_id.into(),
            success: success.into(),
            timestamp: timestamp.into(),
            user_agent: user_agent.into(),
            user_avatar: user_avatar.into(),
            user_display_name: user_display_name.into(),
            user_id: user_id.into(),
            user_logins_count: user_logins_count.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLoginUrl`](Self::app_login_url).
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets [`eventDetail`](Self::event_detail).
    #[must_use]
    pub fn with_event_detail(mut self, value: impl Into<String>) -> Self {
        self.event_detail = Some(value.into());
        self
    }
    /// Sets [`eventType`](Self::event_type).
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<UserActionType>) -> Self {
        self.event_type = value.into();
        self
    }
    /// Sets [`geoip`](Self::geoip).
    #[must_use]
    pub fn with_geoip(mut self, value: impl Into<GeoIp>) -> Self {
        self.geoip = value.into();
        self
    }
    /// Sets [`parsedUserAgent`](Self::parsed_user_agent).
    #[must_use]
    pub fn with_parsed_user_agent(mut self, value: impl Into<ParsedUserAgent>) -> Self {
        self.parsed_user_agent = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = value.into();
        self
    }
    /// Sets [`userAvatar`](Self::user_avatar).
    #[must_use]
    pub fn with_user_avatar(mut self, value: impl Into<String>) -> Self {
        self.user_avatar = value.into();
        self
    }
    /// Sets [`userDisplayName`](Self::user_display_name).
    #[must_use]
    pub fn with_user_display_name(mut self, value: impl Into<String>) -> Self {
        self.user_display_name = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userLoginsCount`](Self::user_logins_count).
    #[must_use]
    pub fn with_user_logins_count(mut self, value: impl Into<i64>) -> Self {
        self.user_logins_count = value.into();
        self
    }
}
codec::object!(
    UserActionLogDto; required[0] app_id("appId"), required[1]
    app_login_url("appLoginUrl"), required[2] app_logo("appLogo"), required[3]
    app_name("appName"), optional[4, Redacted] client_ip("clientIp"), optional[5,
    Redacted] event_detail("eventDetail"), required[6] event_type("eventType"),
    required[7] geoip("geoip"), required[8] parsed_user_agent("parsedUserAgent"),
    required[9] request_id("requestId"), required[10] success("success"), required[11]
    timestamp("timestamp"), required[12, Redacted] user_agent("userAgent"), required[13,
    Redacted] user_avatar("userAvatar"), required[14, Redacted]
    user_display_name("userDisplayName"), required[15, Redacted] user_id("userId"),
    required[16] user_logins_count("userLoginsCount")
);
// @if schemars
codec::json_schema!(
    UserActionLogDto, "UserActionLogDto",
    "{\"description\":\"Activity log entry of a user: event, application, client, location, result and time.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLoginUrl\":{\"description\":\"URL of the application's login page.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"clientIp\":{\"description\":\"IP address of the client.\",\"type\":[\"string\",\"null\"]},\"eventDetail\":{\"description\":\"Details of the event as text.\",\"type\":[\"string\",\"null\"]},\"eventType\":{\"$ref\":\"UserActionType\",\"description\":\"Type of the user action.\"},\"geoip\":{\"$ref\":\"GeoIp\",\"description\":\"Location of the request, derived from the IP address.\"},\"parsedUserAgent\":{\"$ref\":\"ParsedUserAgent\",\"description\":\"Parsed user agent string.\"},\"requestId\":{\"description\":\"ID of the request that caused the logged event.\",\"type\":\"string\"},\"success\":{\"description\":\"Whether the logged action succeeded.\",\"type\":\"boolean\"},\"timestamp\":{\"description\":\"Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.\",\"type\":\"string\"},\"userAgent\":{\"description\":\"User agent string of the client.\",\"type\":\"string\"},\"userAvatar\":{\"description\":\"URL of the user's avatar.\",\"type\":\"string\"},\"userDisplayName\":{\"description\":\"Display name of the user: the first non-empty value of nickname, username, name, email and so on.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userLoginsCount\":{\"description\":\"Total number of logins of the user.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"appId\",\"appLoginUrl\",\"appLogo\",\"appName\",\"eventType\",\"geoip\",\"parsedUserAgent\",\"requestId\",\"success\",\"timestamp\",\"userAgent\",\"userAvatar\",\"userDisplayName\",\"userId\",\"userLoginsCount\"],\"type\":\"object\"}",
    "GeoIp" = GeoIp, "ParsedUserAgent" = ParsedUserAgent, "UserActionType" =
    UserActionType
);
// @end
/// Page of user activity log entries.
///
/// The schema name is `UserActionLogRespData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// Items of this page.
    pub list: Vec<UserActionLogDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl UserActionLogRespData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UserActionLogDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserActionLogDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    UserActionLogRespData; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for UserActionLogRespData {
    type Item = UserActionLogDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[UserActionLogDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<UserActionLogDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    UserActionLogRespData, "UserActionLogRespData",
    "{\"description\":\"Page of user activity log entries.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"UserActionLogDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "UserActionLogDto" = UserActionLogDto
);
// @end
/// Response with a page of user activity log entries.
///
/// The schema name is `UserActionLogRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserActionLogRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserActionLogRespData,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserActionLogRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserActionLogRespData>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<UserActionLogRespData>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserActionLogRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserActionLogRespDto, "UserActionLogRespDto",
    "{\"description\":\"Response with a page of user activity log entries.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserActionLogRespData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserActionLogRespData" = UserActionLogRespData
);
// @end
/// Values of `eventType`. Type of the user action.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserActionType {
    /// `login`: The user logged in.
    Login,
    /// `logout`: The user logged out.
    Logout,
    /// `register`: The user registered.
    Register,
    /// `verifyMfa`: The user passed multi-factor authentication.
    VerifyMfa,
    /// `updateUserPrefile`: The user updated the profile; spelled this way in the API.
    UpdateUserPrefile,
    /// `updateUserPassword`: The user changed the password.
    UpdateUserPassword,
    /// `updateUserEmail`: The user changed the email address.
    UpdateUserEmail,
    /// `updateUserPhone`: The user changed the phone number.
    UpdateUserPhone,
    /// `bindMfa`: The user enrolled an authentication factor.
    BindMfa,
    /// `bindEmail`: The user added an email address.
    BindEmail,
    /// `bindPhone`: The user added a phone number.
    BindPhone,
    /// `unbindPhone`: The user removed the phone number.
    UnbindPhone,
    /// `unbindEmail`: The user removed the email address.
    UnbindEmail,
    /// `unbindMFA`: The user removed an authentication factor.
    UnbindMfa,
    /// `refreshUserTokenBySelf`: The user refreshed a token.
    RefreshUserTokenBySelf,
    /// `deleteAccount`: The user deleted the account.
    DeleteAccount,
    /// `verifyFirstLogin`: The user was verified at the first login.
    VerifyFirstLogin,
    /// `securityResourceAccess`: The user accessed a protected resource.
    SecurityResourceAccess,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserActionType = "UserActionType"; Login = "login", Logout = "logout", Register =
    "register", VerifyMfa = "verifyMfa", UpdateUserPrefile = "updateUserPrefile",
    UpdateUserPassword = "updateUserPassword", UpdateUserEmail = "updateUserEmail",
    UpdateUserPhone = "updateUserPhone", BindMfa = "bindMfa", BindEmail = "bindEmail",
    BindPhone = "bindPhone", UnbindPhone = "unbindPhone", UnbindEmail = "unbindEmail",
    UnbindMfa = "unbindMFA", RefreshUserTokenBySelf = "refreshUserTokenBySelf",
    DeleteAccount = "deleteAccount", VerifyFirstLogin = "verifyFirstLogin",
    SecurityResourceAccess = "securityResourceAccess"
);
// @if schemars
codec::json_schema!(
    UserActionType, "UserActionType",
    "{\"description\":\"Values of `eventType`. Type of the user action.\",\"examples\":[\"login\",\"logout\",\"register\",\"verifyMfa\",\"updateUserPrefile\",\"updateUserPassword\",\"updateUserEmail\",\"updateUserPhone\",\"bindMfa\",\"bindEmail\",\"bindPhone\",\"unbindPhone\",\"unbindEmail\",\"unbindMFA\",\"refreshUserTokenBySelf\",\"deleteAccount\",\"verifyFirstLogin\",\"securityResourceAccess\"],\"type\":\"string\"}"
);
// @end
// @end
