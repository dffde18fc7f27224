// @if genauth-data-permissions
/// Response with a page of permission namespaces.
///
/// The schema name is `PermissionNamespaceListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PermissionNamespaceListPagingDto,
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
impl PermissionNamespaceListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PermissionNamespaceListPagingDto>,
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
    pub fn with_data(
        mut self,
        value: impl Into<PermissionNamespaceListPagingDto>,
    ) -> Self {
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
    PermissionNamespaceListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PermissionNamespaceListPaginatedRespDto, "PermissionNamespaceListPaginatedRespDto",
    "{\"description\":\"Response with a page of permission namespaces.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PermissionNamespaceListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PermissionNamespaceListPagingDto" = PermissionNamespaceListPagingDto
);
// @end
/// Page of permission namespaces.
///
/// The schema name is `PermissionNamespaceListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// Items of this page.
    pub list: Vec<PermissionNamespacesListRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PermissionNamespaceListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PermissionNamespacesListRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<PermissionNamespacesListRespDto>>,
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
    PermissionNamespaceListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PermissionNamespaceListPagingDto {
    type Item = PermissionNamespacesListRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[PermissionNamespacesListRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<PermissionNamespacesListRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PermissionNamespaceListPagingDto, "PermissionNamespaceListPagingDto",
    "{\"description\":\"Page of permission namespaces.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"PermissionNamespacesListRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PermissionNamespacesListRespDto" = PermissionNamespacesListRespDto
);
// @end
/// Response with a page of the roles of a permission namespace.
///
/// The schema name is `PermissionNamespaceRolesListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PermissionNamespaceRolesListPagingDto,
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
impl PermissionNamespaceRolesListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PermissionNamespaceRolesListPagingDto>,
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
    pub fn with_data(
        mut self,
        value: impl Into<PermissionNamespaceRolesListPagingDto>,
    ) -> Self {
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
    PermissionNamespaceRolesListPaginatedRespDto; optional[0] api_code("apiCode"),
    required[1] data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PermissionNamespaceRolesListPaginatedRespDto,
    "PermissionNamespaceRolesListPaginatedRespDto",
    "{\"description\":\"Response with a page of the roles of a permission namespace.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PermissionNamespaceRolesListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PermissionNamespaceRolesListPagingDto" = PermissionNamespaceRolesListPagingDto
);
// @end
/// Page of roles of a permission namespace.
///
/// The schema name is `PermissionNamespaceRolesListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// Items of this page.
    pub list: Vec<PermissionNamespaceRolesListRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PermissionNamespaceRolesListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PermissionNamespaceRolesListRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<PermissionNamespaceRolesListRespDto>>,
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
    PermissionNamespaceRolesListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PermissionNamespaceRolesListPagingDto {
    type Item = PermissionNamespaceRolesListRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[PermissionNamespaceRolesListRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<PermissionNamespaceRolesListRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PermissionNamespaceRolesListPagingDto, "PermissionNamespaceRolesListPagingDto",
    "{\"description\":\"Page of roles of a permission namespace.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"PermissionNamespaceRolesListRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PermissionNamespaceRolesListRespDto" = PermissionNamespaceRolesListRespDto
);
// @end
/// Role of a permission namespace: code, name and update time.
///
/// The schema name is `PermissionNamespaceRolesListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Name of the role.
    pub name: String,
    /// Code of the namespace that the object belongs to.
    pub namespace: String,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
}
impl PermissionNamespaceRolesListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        namespace: impl Into<String>,
        updated_at: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            namespace: namespace.into(),
            updated_at: updated_at.into(),
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
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    PermissionNamespaceRolesListRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name"), required[3]
    namespace("namespace"), required[4] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    PermissionNamespaceRolesListRespDto, "PermissionNamespaceRolesListRespDto",
    "{\"description\":\"Role of a permission namespace: code, name and update time.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace that the object belongs to.\",\"type\":\"string\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\",\"namespace\",\"updatedAt\"],\"type\":\"object\"}"
);
// @end
/// Permission namespace in a list: code, name, description and status.
///
/// The schema name is `PermissionNamespacesListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// Unique code of the permission namespace, up to 50 characters.
    pub code: String,
    /// Description of the permission namespace.
    pub description: Option<String>,
    /// Name of the permission namespace.
    pub name: String,
    /// Status of the namespace: 0 (disabled) or 1 (enabled).
    pub status: Option<i64>,
}
impl PermissionNamespacesListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
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
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<i64>) -> Self {
        self.status = Some(value.into());
        self
    }
}
codec::object!(
    PermissionNamespacesListRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name"), optional[3] status("status")
);
// @if schemars
codec::json_schema!(
    PermissionNamespacesListRespDto, "PermissionNamespacesListRespDto",
    "{\"description\":\"Permission namespace in a list: code, name, description and status.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the namespace: 0 (disabled) or 1 (enabled).\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Data policy that grants a user a data permission.
///
/// The schema name is `PolicyBo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyBo {
    /// ID of the data policy.
    #[doc(alias = "dataPolicyId")]
    pub data_policy_id: String,
    /// Name of the data policy.
    #[doc(alias = "dataPolicyName")]
    pub data_policy_name: String,
}
impl PolicyBo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data_policy_id: impl Into<String>,
        data_policy_name: impl Into<String>,
    ) -> Self {
        Self {
            data_policy_id: data_policy_id.into(),
            data_policy_name: data_policy_name.into(),
        }
    }
    /// Sets [`dataPolicyId`](Self::data_policy_id).
    #[must_use]
    pub fn with_data_policy_id(mut self, value: impl Into<String>) -> Self {
        self.data_policy_id = value.into();
        self
    }
    /// Sets [`dataPolicyName`](Self::data_policy_name).
    #[must_use]
    pub fn with_data_policy_name(mut self, value: impl Into<String>) -> Self {
        self.data_policy_name = value.into();
        self
    }
}
codec::object!(
    PolicyBo; required[0] data_policy_id("dataPolicyId"), required[1]
    data_policy_name("dataPolicyName")
);
// @if schemars
codec::json_schema!(
    PolicyBo, "PolicyBo",
    "{\"description\":\"Data policy that grants a user a data permission.\",\"properties\":{\"dataPolicyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"dataPolicyName\":{\"description\":\"Name of the data policy.\",\"type\":\"string\"}},\"required\":[\"dataPolicyId\",\"dataPolicyName\"],\"type\":\"object\"}"
);
// @end
/// Role that grants a user a data permission.
///
/// The schema name is `RoleBo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleBo {
    /// Code of the role.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// ID of the role.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Name of the role.
    #[doc(alias = "roleName")]
    pub role_name: String,
}
impl RoleBo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        role_code: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
    ) -> Self {
        Self {
            role_code: role_code.into(),
            role_id: role_id.into(),
            role_name: role_name.into(),
        }
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
}
codec::object!(
    RoleBo; required[0] role_code("roleCode"), required[1] role_id("roleId"), required[2]
    role_name("roleName")
);
// @if schemars
codec::json_schema!(
    RoleBo, "RoleBo",
    "{\"description\":\"Role that grants a user a data permission.\",\"properties\":{\"roleCode\":{\"description\":\"Code of the role.\",\"type\":\"string\"},\"roleId\":{\"description\":\"ID of the role.\",\"type\":\"string\"},\"roleName\":{\"description\":\"Name of the role.\",\"type\":\"string\"}},\"required\":[\"roleCode\",\"roleId\",\"roleName\"],\"type\":\"object\"}"
);
// @end
/// Value of a string data resource that a user is authorized for, and the permitted actions.
///
/// The schema name is `StrAuthorize`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StrAuthorize {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Value of the string resource.
    pub value: String,
}
impl StrAuthorize {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            value: value.into(),
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(StrAuthorize; required[0] actions("actions"), required[1] value("value"));
// @if schemars
codec::json_schema!(
    StrAuthorize, "StrAuthorize",
    "{\"description\":\"Value of a string data resource that a user is authorized for, and the permitted actions.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"value\":{\"description\":\"Value of the string resource.\",\"type\":\"string\"}},\"required\":[\"actions\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Value of a string data resource and the actions that a user may perform on it.
///
/// The schema name is `StrResourceAuthAction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Value of the string resource.
    pub value: Option<String>,
}
impl StrResourceAuthAction {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for StrResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    StrResourceAuthAction; collection[0] actions("actions"), optional[1] value("value")
);
// @if schemars
codec::json_schema!(
    StrResourceAuthAction, "StrResourceAuthAction",
    "{\"description\":\"Value of a string data resource and the actions that a user may perform on it.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"value\":{\"description\":\"Value of the string resource.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// User, organization, group or role to grant a data policy to.
///
/// The schema name is `SubjectDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectDto {
    /// ID of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// Name of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Type of the subject.
    pub r#type: SubjectType,
}
impl SubjectDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, r#type: impl Into<SubjectType>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    SubjectDto required_in_requests(0, 2); required[0, Redacted] id("id"), optional[1,
    Redacted] name("name"), required[2] r#type("type")
);
impl validation::Validate for SubjectDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SubjectDto, "SubjectDto",
    "{\"description\":\"User, organization, group or role to grant a data policy to.\",\"properties\":{\"id\":{\"description\":\"ID of the subject: a user, group, role or organization node.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the subject: a user, group, role or organization node.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"SubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"id\",\"type\"],\"type\":\"object\"}",
    "SubjectType" = SubjectType
);
// @end
/// User, organization, group or role that has a data policy.
///
/// The schema name is `SubjectRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectRespDto {
    /// ID of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// Name of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: String,
    /// Type of the subject.
    pub r#type: SubjectType,
}
impl SubjectRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<SubjectType>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            r#type: r#type.into(),
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    SubjectRespDto; required[0, Redacted] id("id"), required[1, Redacted] name("name"),
    required[2] r#type("type")
);
// @if schemars
codec::json_schema!(
    SubjectRespDto, "SubjectRespDto",
    "{\"description\":\"User, organization, group or role that has a data policy.\",\"properties\":{\"id\":{\"description\":\"ID of the subject: a user, group, role or organization node.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the subject: a user, group, role or organization node.\",\"type\":\"string\"},\"type\":{\"$ref\":\"SubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"id\",\"name\",\"type\"],\"type\":\"object\"}",
    "SubjectType" = SubjectType
);
// @end
/// Values of `systemType`. Operating system of the device used for the access.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SystemType {
    /// `Windows`: Windows.
    Windows,
    /// `MacOS`: macOS.
    MacOs,
    /// `Android`: Android.
    Android,
    /// `iOS`: iOS.
    IOs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SystemType = "SystemType"; Windows = "Windows", MacOs = "MacOS", Android = "Android",
    IOs = "iOS"
);
// @if schemars
codec::json_schema!(
    SystemType, "SystemType",
    "{\"description\":\"Values of `systemType`. Operating system of the device used for the access.\",\"examples\":[\"Windows\",\"MacOS\",\"Android\",\"iOS\"],\"type\":\"string\"}"
);
// @end
/// Node of a tree data resource that a user is authorized for: path, name, actions and extended field values.
///
/// The schema name is `TreeAuthBo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeAuthBo {
    /// Actions permitted on the node.
    #[doc(alias = "nodeActions")]
    pub node_actions: Vec<String>,
    /// Values of the node's extended fields by key.
    #[doc(alias = "nodeExtendFieldValue")]
    pub node_extend_field_value: Option<codec::Value>,
    /// Name of the node.
    #[doc(alias = "nodeName")]
    pub node_name: String,
    /// Path of node codes, separated by slashes, for example `/a/b`.
    #[doc(alias = "nodePath")]
    pub node_path: String,
    /// Value of the node.
    #[doc(alias = "nodeValue")]
    pub node_value: Option<String>,
}
impl TreeAuthBo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        node_actions: impl IntoIterator<Item = impl Into<String>>,
        node_name: impl Into<String>,
        node_path: impl Into<String>,
    ) -> Self {
        Self {
            node_actions: codec::collect_list(node_actions),
            node_name: node_name.into(),
            node_path: node_path.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`nodeActions`](Self::node_actions).
    #[must_use]
    pub fn with_node_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_actions = codec::collect_list(value);
        self
    }
    /// Sets [`nodeExtendFieldValue`](Self::node_extend_field_value).
    #[must_use]
    pub fn with_node_extend_field_value(
        mut self,
        value: impl Into<codec::Value>,
    ) -> Self {
        self.node_extend_field_value = Some(value.into());
        self
    }
    /// Sets [`nodeName`](Self::node_name).
    #[must_use]
    pub fn with_node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = value.into();
        self
    }
    /// Sets [`nodePath`](Self::node_path).
    #[must_use]
    pub fn with_node_path(mut self, value: impl Into<String>) -> Self {
        self.node_path = value.into();
        self
    }
    /// Sets [`nodeValue`](Self::node_value).
    #[must_use]
    pub fn with_node_value(mut self, value: impl Into<String>) -> Self {
        self.node_value = Some(value.into());
        self
    }
}
codec::object!(
    TreeAuthBo; required[0] node_actions("nodeActions"), optional[1, Redacted]
    node_extend_field_value("nodeExtendFieldValue"), required[2] node_name("nodeName"),
    required[3] node_path("nodePath"), optional[4] node_value("nodeValue")
);
// @if schemars
codec::json_schema!(
    TreeAuthBo, "TreeAuthBo",
    "{\"description\":\"Node of a tree data resource that a user is authorized for: path, name, actions and extended field values.\",\"properties\":{\"nodeActions\":{\"description\":\"Actions permitted on the node.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"nodeExtendFieldValue\":{\"description\":\"Values of the node's extended fields by key.\"},\"nodeName\":{\"description\":\"Name of the node.\",\"type\":\"string\"},\"nodePath\":{\"description\":\"Path of node codes, separated by slashes, for example `/a/b`.\",\"type\":\"string\"},\"nodeValue\":{\"description\":\"Value of the node.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"nodeActions\",\"nodeName\",\"nodePath\"],\"type\":\"object\"}"
);
// @end
/// Nodes of a tree data resource that a user is authorized for.
///
/// The schema name is `TreeAuthorize`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeAuthorize {
    /// Nodes of the tree with the permitted actions.
    #[doc(alias = "authList")]
    pub auth_list: Vec<TreeAuthBo>,
}
impl TreeAuthorize {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(auth_list: impl IntoIterator<Item = impl Into<TreeAuthBo>>) -> Self {
        Self {
            auth_list: codec::collect_list(auth_list),
        }
    }
    /// Sets [`authList`](Self::auth_list).
    #[must_use]
    pub fn with_auth_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeAuthBo>>,
    ) -> Self {
        self.auth_list = codec::collect_list(value);
        self
    }
}
codec::object!(TreeAuthorize; required[0] auth_list("authList"));
// @if schemars
codec::json_schema!(
    TreeAuthorize, "TreeAuthorize",
    "{\"description\":\"Nodes of a tree data resource that a user is authorized for.\",\"properties\":{\"authList\":{\"description\":\"Nodes of the tree with the permitted actions.\",\"items\":{\"$ref\":\"TreeAuthBo\"},\"type\":\"array\"}},\"required\":[\"authList\"],\"type\":\"object\"}",
    "TreeAuthBo" = TreeAuthBo
);
// @end
/// Node tree of a data resource with the actions that a user may perform.
///
/// The schema name is `TreeResourceAuthAction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// Nodes of the tree with the permitted actions.
    #[doc(alias = "nodeAuthActionList")]
    pub node_auth_action_list: Vec<TreeStructs>,
}
impl TreeResourceAuthAction {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`nodeAuthActionList`](Self::node_auth_action_list).
    #[must_use]
    pub fn with_node_auth_action_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeStructs>>,
    ) -> Self {
        self.node_auth_action_list = codec::collect_list(value);
        self
    }
}
impl Default for TreeResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    TreeResourceAuthAction; collection[0] node_auth_action_list("nodeAuthActionList")
);
// @if schemars
codec::json_schema!(
    TreeResourceAuthAction, "TreeResourceAuthAction",
    "{\"description\":\"Node tree of a data resource with the actions that a user may perform.\",\"properties\":{\"nodeAuthActionList\":{\"description\":\"Nodes of the tree with the permitted actions.\",\"items\":{\"$ref\":\"TreeStructs\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "TreeStructs" = TreeStructs
);
// @end
/// Node of a tree data resource with the permitted actions and its child nodes.
///
/// The schema name is `TreeStructs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeStructs {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Child nodes; a tree has up to five levels.
    pub children: Vec<TreeStructs>,
    /// Code of the node, unique among its siblings, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub code: String,
    /// Name of the node, unique among its siblings, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub name: String,
    /// Value of the node, up to 1000 characters.
    ///
    /// Has at most 1000 characters.
    pub value: Option<String>,
}
impl TreeStructs {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeStructs>>,
    ) -> Self {
        self.children = codec::collect_list(value);
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    TreeStructs; collection[0] actions("actions"), collection[1] children("children"),
    required[2] code("code"), required[3] name("name"), optional[4] value("value")
);
// @if schemars
codec::json_schema!(
    TreeStructs, "TreeStructs",
    "{\"description\":\"Node of a tree data resource with the permitted actions and its child nodes.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"children\":{\"description\":\"Child nodes; a tree has up to five levels.\",\"items\":{\"$ref\":\"TreeStructs\"},\"type\":[\"array\",\"null\"]},\"code\":{\"description\":\"Code of the node, unique among its siblings, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"name\":{\"description\":\"Name of the node, unique among its siblings, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"value\":{\"description\":\"Value of the node, up to 1000 characters.\",\"maxLength\":1000,\"type\":[\"string\",\"null\"]}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}",
    "TreeStructs" = TreeStructs
);
// @end
/// Changes to a data policy: name, description and statements.
///
/// The schema name is `UpdateDataPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPolicyDto {
    /// Description of the data policy, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool, up to 50 characters.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "policyName")]
    pub policy_name: Option<String>,
    /// Permissions of the policy, 1 to 5 statements.
    ///
    /// Has 1 to 5 items.
    #[doc(alias = "statementList")]
    pub statement_list: Option<Vec<DataStatementPermissionDto>>,
}
impl UpdateDataPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`policyName`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets [`statementList`](Self::statement_list).
    #[must_use]
    pub fn with_statement_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataStatementPermissionDto>>,
    ) -> Self {
        self.statement_list = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    UpdateDataPolicyDto required_in_requests(1); optional[0] description("description"),
    required[1] policy_id("policyId"), optional[2] policy_name("policyName"), optional[3]
    statement_list("statementList")
);
impl validation::Validate for UpdateDataPolicyDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "description", "UpdateDataPolicyDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!("permission.lengths", "policyName", "UpdateDataPolicyDto"),
            self.policy_name.as_ref(),
            None,
            Some(50),
        );
        v.item_count(
            validation::rule!(
                "data-policy.statements", "statementList", "UpdateDataPolicyDto"
            ),
            self.statement_list.as_ref().map(|list| list.len()),
            Some(1),
            Some(5),
        );
        v.items("statementList", self.statement_list.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateDataPolicyDto, "UpdateDataPolicyDto",
    "{\"description\":\"Changes to a data policy: name, description and statements.\",\"properties\":{\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":[\"string\",\"null\"]},\"statementList\":{\"description\":\"Permissions of the policy, 1 to 5 statements.\",\"items\":{\"$ref\":\"DataStatementPermissionDto\"},\"maxItems\":5,\"minItems\":1,\"type\":[\"array\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}",
    "DataStatementPermissionDto" = DataStatementPermissionDto
);
// @end
/// Updated data policy without its statements.
///
/// The schema name is `UpdateDataPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPolicyRespDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Description of the data policy, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool, up to 50 characters.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl UpdateDataPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`policyName`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    UpdateDataPolicyRespDto; required[0] created_at("createdAt"), optional[1]
    description("description"), required[2] policy_id("policyId"), required[3]
    policy_name("policyName"), required[4] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    UpdateDataPolicyRespDto, "UpdateDataPolicyRespDto",
    "{\"description\":\"Updated data policy without its statements.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"policyId\",\"policyName\",\"updatedAt\"],\"type\":\"object\"}"
);
// @end
/// Response with the updated data policy.
///
/// The schema name is `UpdateDataPolicyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPolicyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UpdateDataPolicyRespDto,
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
impl UpdateDataPolicyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UpdateDataPolicyRespDto>,
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
    pub fn with_data(mut self, value: impl Into<UpdateDataPolicyRespDto>) -> Self {
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
    UpdateDataPolicyResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UpdateDataPolicyResponseDto, "UpdateDataPolicyResponseDto",
    "{\"description\":\"Response with the updated data policy.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UpdateDataPolicyRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UpdateDataPolicyRespDto" = UpdateDataPolicyRespDto
);
// @end
/// Changes to a data resource: name, description, structure and actions.
///
/// The schema name is `UpdateDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataResourceDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Option<Vec<String>>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Code of the permission namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.
    pub r#struct: Option<codec::Value>,
}
impl UpdateDataResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = Some(codec::collect_list(value));
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<codec::Value>) -> Self {
        self.r#struct = Some(value.into());
        self
    }
}
codec::object!(
    UpdateDataResourceDto required_in_requests(2, 3); optional[0] actions("actions"),
    optional[1] description("description"), required[2] namespace_code("namespaceCode"),
    required[3] resource_code("resourceCode"), optional[4] resource_name("resourceName"),
    optional[5, Redacted] r#struct("struct")
);
impl validation::Validate for UpdateDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "update-data-resource.actions.items", "actions", "UpdateDataResourceDto"
            ),
            self.actions.as_ref().map(|list| list.len()),
            Some(0),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "UpdateDataResourceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "namespaceCode", "UpdateDataResourceDto"
            ),
            Some(&self.namespace_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "UpdateDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceName", "UpdateDataResourceDto"
            ),
            self.resource_name.as_ref(),
            None,
            Some(50),
        );
        crate::genauth::rules::data_resources::new_content(
            v,
            "struct",
            self.r#struct.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdateDataResourceDto, "UpdateDataResourceDto",
    "{\"description\":\"Changes to a data resource: name, description, structure and actions.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":[\"string\",\"null\"]},\"struct\":{\"description\":\"Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.\"}},\"required\":[\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Updated data resource with structure and actions.
///
/// The schema name is `UpdateDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataResourceRespDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes; tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Vec<ExtendField>,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.
    pub r#struct: codec::Value,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl UpdateDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl Into<codec::Value>,
        r#type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: r#struct.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`extendFieldList`](Self::extend_field_list).
    #[must_use]
    pub fn with_extend_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.extend_field_list = codec::collect_list(value);
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<codec::Value>) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    UpdateDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), collection[2] extend_field_list("extendFieldList"),
    required[3] resource_code("resourceCode"), required[4] resource_name("resourceName"),
    required[5, Redacted] r#struct("struct"), required[6] r#type("type")
);
// @if schemars
codec::json_schema!(
    UpdateDataResourceRespDto, "UpdateDataResourceRespDto",
    "{\"description\":\"Updated data resource with structure and actions.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType, "ExtendField" = ExtendField
);
// @end
/// Response with the updated data resource.
///
/// The schema name is `UpdateDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UpdateDataResourceRespDto,
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
impl UpdateDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UpdateDataResourceRespDto>,
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
    pub fn with_data(mut self, value: impl Into<UpdateDataResourceRespDto>) -> Self {
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
    UpdateDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UpdateDataResourceResponseDto, "UpdateDataResourceResponseDto",
    "{\"description\":\"Response with the updated data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UpdateDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UpdateDataResourceRespDto" = UpdateDataResourceRespDto
);
// @end
// @end
