// @if genauth-roles
/// Page of role assignments, in `data` instead of `list`.
///
/// The schema name is `RoleListPageDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleListPageDto {
    /// Role assignments on this page.
    pub data: Vec<RolePermissionListDto>,
    /// Total number of items across all pages.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl RoleListPageDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<RolePermissionListDto>>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<RolePermissionListDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
}
codec::object!(
    RoleListPageDto; required[0] data("data"), optional[1] total_count("totalCount")
);
impl crate::pagination::Page for RoleListPageDto {
    type Item = RolePermissionListDto;
    const ITEMS: &'static str = "data";
    #[inline]
    fn items(&self) -> &[RolePermissionListDto] {
        &self.data
    }
    #[inline]
    fn into_items(self) -> Vec<RolePermissionListDto> {
        self.data
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    RoleListPageDto, "RoleListPageDto",
    "{\"description\":\"Page of role assignments, in `data` instead of `list`.\",\"properties\":{\"data\":{\"description\":\"Role assignments on this page.\",\"items\":{\"$ref\":\"RolePermissionListDto\"},\"type\":\"array\"},\"totalCount\":{\"default\":10,\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"data\"],\"type\":\"object\"}",
    "RolePermissionListDto" = RolePermissionListDto
);
// @end
/// Response with a page of role assignments.
///
/// The schema name is `RoleListPageRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleListPageRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RoleListPageDto,
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
impl RoleListPageRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RoleListPageDto>,
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
    pub fn with_data(mut self, value: impl Into<RoleListPageDto>) -> Self {
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
    RoleListPageRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RoleListPageRespDto, "RoleListPageRespDto",
    "{\"description\":\"Response with a page of role assignments.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RoleListPageDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RoleListPageDto" = RoleListPageDto
);
// @end
/// Role assignment: role, status and validity period.
///
/// The schema name is `RolePermissionListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Description of the role, up to 200 characters.
    pub description: Option<String>,
    /// Time from which the assignment is effective, in milliseconds since the Unix epoch.
    #[doc(alias = "enableTime")]
    pub enable_time: codec::Nullable<i64>,
    /// Time at which the assignment expires, in milliseconds since the Unix epoch; null means never.
    #[doc(alias = "endTime")]
    pub end_time: codec::Nullable<i64>,
    /// Code of the role: letters, digits, `-` and `_`, up to 50 characters.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// ID of the role.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Name of the role.
    #[doc(alias = "roleName")]
    pub role_name: String,
    /// Whether the subject has joined the role.
    pub status: RoleStatus,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl RolePermissionListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        created_at: impl Into<String>,
        role_code: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        status: impl Into<RoleStatus>,
        updated_at: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            role_code: role_code.into(),
            role_id: role_id.into(),
            role_name: role_name.into(),
            status: status.into(),
            updated_at: updated_at.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enableTime`](Self::enable_time).
    #[must_use]
    pub fn with_enable_time(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.enable_time = value.into();
        self
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`roleCode`](Self::role_code).
    #[must_use]
    pub fn with_role_code(mut self, value: impl Into<String>) -> Self {
        self.role_code = value.into();
        self
    }
    /// Sets [`roleId`](Self::role_id).
    #[must_use]
    pub fn with_role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = value.into();
        self
    }
    /// Sets [`roleName`](Self::role_name).
    #[must_use]
    pub fn with_role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<RoleStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
}
codec::object!(
    RolePermissionListDto; required[0] created_at("createdAt"), optional[1]
    description("description"), nullable[2, LenientInteger] enable_time("enableTime"),
    nullable[3, LenientInteger] end_time("endTime"), required[4] role_code("roleCode"),
    required[5] role_id("roleId"), required[6] role_name("roleName"), required[7]
    status("status"), required[8] updated_at("updatedAt"), required[9]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    RolePermissionListDto, "RolePermissionListDto",
    "{\"description\":\"Role assignment: role, status and validity period.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role, up to 200 characters.\",\"type\":[\"string\",\"null\"]},\"enableTime\":{\"description\":\"Time from which the assignment is effective, in milliseconds since the Unix epoch.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\",\"null\"],\"x-format\":\"unix-ms\"},\"endTime\":{\"description\":\"Time at which the assignment expires, in milliseconds since the Unix epoch; null means never.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\",\"null\"],\"x-format\":\"unix-ms\"},\"roleCode\":{\"description\":\"Code of the role: letters, digits, `-` and `_`, up to 50 characters.\",\"type\":\"string\"},\"roleId\":{\"description\":\"ID of the role.\",\"type\":\"string\"},\"roleName\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"status\":{\"$ref\":\"RoleStatus\",\"description\":\"Whether the subject has joined the role.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"roleCode\",\"roleId\",\"roleName\",\"status\",\"updatedAt\",\"userPoolId\"],\"type\":\"object\"}",
    "RoleStatus" = RoleStatus
);
// @end
/// Response with one role; used by read and create operations.
///
/// The schema name is `RoleSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RoleDto,
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
impl RoleSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RoleDto>,
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
    pub fn with_data(mut self, value: impl Into<RoleDto>) -> Self {
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
    RoleSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RoleSingleRespDto, "RoleSingleRespDto",
    "{\"description\":\"Response with one role; used by read and create operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RoleDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RoleDto" = RoleDto
);
// @end
/// User, role, group or department in a role assignment, by ID or code.
///
/// The schema name is `TargetDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetDto {
    /// Identifier of the target: user ID, role code, group code or department ID, depending on its type.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl TargetDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    TargetDto required_in_requests(0, 1); required[0, Redacted]
    target_identifier("targetIdentifier"), required[1] target_type("targetType")
);
impl TargetDto {
    /// Sets `targetIdentifier`, `targetType` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut None::<String>,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType` set together.
    #[must_use]
    pub fn for_target(target: impl Into<crate::genauth::Target>) -> Self {
        <Self as codec::FromJson>::empty().with_target(target)
    }
}
impl validation::Validate for TargetDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TargetDto, "TargetDto",
    "{\"description\":\"User, role, group or department in a role assignment, by ID or code.\",\"properties\":{\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on its type.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"}},\"required\":[\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Changes to a role: code, name, description, status and disable time.
///
/// The schema name is `UpdateRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoleDto {
    /// Current code of the object to update.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Time at which the role is disabled, as a string of milliseconds since the Unix epoch; null means
    /// never.
    #[doc(alias = "disableTime")]
    pub disable_time: codec::Nullable<String>,
    /// Whether users may request the role.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// Name of the role.
    pub name: String,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
    /// New code of the object, if it changes.
    #[doc(alias = "newCode")]
    pub new_code: String,
    /// Status of the role.
    pub status: Option<RoleStatus>,
}
impl UpdateRoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        new_code: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            new_code: new_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`disableTime`](Self::disable_time).
    #[must_use]
    pub fn with_disable_time(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.disable_time = value.into();
        self
    }
    /// Sets [`enablePermissionApply`](Self::enable_permission_apply).
    #[must_use]
    pub fn with_enable_permission_apply(mut self, value: impl Into<bool>) -> Self {
        self.enable_permission_apply = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`newCode`](Self::new_code).
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        self.new_code = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<RoleStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
codec::object!(
    UpdateRoleDto required_in_requests(0, 4, 6); required[0] code("code"), optional[1]
    description("description"), nullable[2, LenientText] disable_time("disableTime"),
    optional[3] enable_permission_apply("enablePermissionApply"), required[4]
    name("name"), optional[5] namespace("namespace"), required[6] new_code("newCode"),
    optional[7] status("status")
);
impl validation::Validate for UpdateRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::times::role(v, "disableTime", self.disable_time.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateRoleDto, "UpdateRoleDto",
    "{\"description\":\"Changes to a role: code, name, description, status and disable time.\",\"properties\":{\"code\":{\"description\":\"Current code of the object to update.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"disableTime\":{\"description\":\"Time at which the role is disabled, as a string of milliseconds since the Unix epoch; null means never.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"enablePermissionApply\":{\"description\":\"Whether users may request the role.\",\"type\":[\"boolean\",\"null\"]},\"name\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"newCode\":{\"description\":\"New code of the object, if it changes.\",\"type\":\"string\"},\"status\":{\"anyOf\":[{\"$ref\":\"RoleStatus\"},{\"type\":\"null\"}],\"description\":\"Status of the role.\"}},\"required\":[\"code\",\"name\",\"newCode\"],\"type\":\"object\"}",
    "RoleStatus" = RoleStatus
);
// @end
/// Query parameters of `getRole`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleQuery {
    /// Code of the role.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl GetRoleQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
codec::object!(
    GetRoleQuery required_in_requests(0); required[0] code("code"), optional[1]
    namespace("namespace")
);
impl validation::Validate for GetRoleQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRoleQuery, "getRole query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the role.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getRoleAuthorizedResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleAuthorizedResourcesQuery {
    /// Code of the role.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Limits the result to resources of this type.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
}
impl GetRoleAuthorizedResourcesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}
codec::object!(
    GetRoleAuthorizedResourcesQuery required_in_requests(0); required[0] code("code"),
    optional[1] namespace("namespace"), optional[2] resource_type("resourceType")
);
impl validation::Validate for GetRoleAuthorizedResourcesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetRoleAuthorizedResourcesQuery, "getRoleAuthorizedResources query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the role.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"resourceType\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to resources of this type.\"}},\"required\":[\"code\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType
);
// @end
/// Query parameters of `listRoleAssignments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleAssignmentsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against codes and names of roles.
    pub query: Option<String>,
    /// Code of the role: letters, digits, `-` and `_`, up to 50 characters.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// Limits the result to assignments to targets of these types.
    #[doc(alias = "targetType")]
    pub target_type: Option<Vec<RoleAssignmentTargetType>>,
}
impl ListRoleAssignmentsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(role_code: impl Into<String>) -> Self {
        Self {
            role_code: role_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`roleCode`](Self::role_code).
    #[must_use]
    pub fn with_role_code(mut self, value: impl Into<String>) -> Self {
        self.role_code = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleAssignmentTargetType>>,
    ) -> Self {
        self.target_type = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    ListRoleAssignmentsQuery required_in_requests(4); optional[0] limit("limit"),
    optional[1] namespace_code("namespaceCode"), optional[2] page("page"), optional[3]
    query("query"), required[4] role_code("roleCode"), optional[5]
    target_type("targetType")
);
impl crate::pagination::PageRequest for ListRoleAssignmentsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListRoleAssignmentsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listRoleAssignments query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listRoleAssignments query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        v.length(
            validation::rule!("role.code", "roleCode", "listRoleAssignments query"),
            Some(&self.role_code),
            None,
            Some(50),
        );
        v.characters(
            validation::warning!("role.code", "roleCode", "listRoleAssignments query"),
            Some(&self.role_code),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
            1,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListRoleAssignmentsQuery, "listRoleAssignments query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against codes and names of roles.\",\"type\":[\"string\",\"null\"]},\"roleCode\":{\"description\":\"Code of the role: letters, digits, `-` and `_`, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9_-]+$\"}},\"targetType\":{\"description\":\"Limits the result to assignments to targets of these types.\",\"items\":{\"$ref\":\"RoleAssignmentTargetType\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"roleCode\"],\"type\":\"object\"}",
    "RoleAssignmentTargetType" = RoleAssignmentTargetType
);
// @end
/// Query parameters of `listRoleDepartments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleDepartmentsQuery {
    /// Code of the role.
    pub code: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListRoleDepartmentsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
codec::object!(
    ListRoleDepartmentsQuery required_in_requests(0); required[0] code("code"),
    optional[1] limit("limit"), optional[2] namespace("namespace"), optional[3]
    page("page")
);
impl crate::pagination::PageRequest for ListRoleDepartmentsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListRoleDepartmentsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listRoleDepartments query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listRoleDepartments query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListRoleDepartmentsQuery, "listRoleDepartments query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the role.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listRoleMembers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleMembersQuery {
    /// Code of the role.
    pub code: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
}
impl ListRoleMembersQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withDepartmentIds`](Self::with_department_ids).
    #[must_use]
    pub fn with_with_department_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ids = Some(value.into());
        self
    }
    /// Sets [`withIdentities`](Self::with_identities).
    #[must_use]
    pub fn with_with_identities(mut self, value: impl Into<bool>) -> Self {
        self.with_identities = Some(value.into());
        self
    }
}
codec::object!(
    ListRoleMembersQuery required_in_requests(0); required[0] code("code"), optional[1]
    limit("limit"), optional[2] namespace("namespace"), optional[3] page("page"),
    optional[4] with_custom_data("withCustomData"), optional[5]
    with_department_ids("withDepartmentIds"), optional[6]
    with_identities("withIdentities")
);
impl crate::pagination::PageRequest for ListRoleMembersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListRoleMembersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listRoleMembers query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listRoleMembers query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListRoleMembersQuery, "listRoleMembers query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the role.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listRoles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRolesQuery {
    /// Search text, matched against codes and names of roles.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListRolesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for ListRolesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListRolesQuery required_in_requests(); optional[0] keywords("keywords"), optional[1]
    limit("limit"), optional[2] namespace("namespace"), optional[3] page("page")
);
impl crate::pagination::PageRequest for ListRolesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListRolesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listRoles query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listRoles query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListRolesQuery, "listRoles query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text, matched against codes and names of roles.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
