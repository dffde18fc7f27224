// @if genauth-organizations
/// Organization to create: code, name, and localized names.
///
/// The schema name is `CreateOrganizationReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationReqDto {
    /// Description of the organization.
    pub description: Option<String>,
    /// Name of the organization by language.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Field values of the department model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub metadata: Option<codec::Value>,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the new organization, unique within the user pool.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Name of the organization.
    #[doc(alias = "organizationName")]
    pub organization_name: String,
    /// IDs of the posts of the root department.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl CreateOrganizationReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        organization_code: impl Into<String>,
        organization_name: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            organization_name: organization_name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<OrganizationNameI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`openDepartmentId`](Self::open_department_id).
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        self.open_department_id = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`organizationName`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = value.into();
        self
    }
    /// Sets [`postIdList`](Self::post_id_list).
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    CreateOrganizationReqDto required_in_requests(4, 5); optional[0]
    description("description"), optional[1] i18n("i18n"), optional[2, Redacted]
    metadata("metadata"), optional[3] open_department_id("openDepartmentId"), required[4]
    organization_code("organizationCode"), required[5]
    organization_name("organizationName"), optional[6] post_id_list("postIdList"),
    optional[7] tenant_id("tenantId")
);
impl validation::Validate for CreateOrganizationReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateOrganizationReqDto, "CreateOrganizationReqDto",
    "{\"description\":\"Organization to create: code, name, and localized names.\",\"properties\":{\"description\":{\"description\":\"Description of the organization.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"OrganizationNameI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the organization by language.\"},\"metadata\":{\"description\":\"Field values of the department model by key; the keys must be defined first.\"},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the new organization, unique within the user pool.\",\"type\":\"string\"},\"organizationName\":{\"description\":\"Name of the organization.\",\"type\":\"string\"},\"postIdList\":{\"description\":\"IDs of the posts of the root department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"organizationCode\",\"organizationName\"],\"type\":\"object\"}",
    "OrganizationNameI18nDto" = OrganizationNameI18nDto
);
// @end
/// Organization to delete.
///
/// The schema name is `DeleteOrganizationReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOrganizationReqDto {
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl DeleteOrganizationReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    DeleteOrganizationReqDto required_in_requests(0); required[0]
    organization_code("organizationCode"), optional[1] tenant_id("tenantId")
);
impl validation::Validate for DeleteOrganizationReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteOrganizationReqDto, "DeleteOrganizationReqDto",
    "{\"description\":\"Organization to delete.\",\"properties\":{\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}"
);
// @end
/// Organization: code, name, leaders, number of members and custom data.
///
/// The schema name is `OrganizationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationDto {
    /// Access restriction of the organization node.
    pub allow: Option<String>,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: Option<String>,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// ID of the organization's root node.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Description of the organization.
    pub description: Option<String>,
    /// Whether the department has child departments.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// Name of the organization by language.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Whether the department is virtual.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: bool,
    /// IDs of the users who lead the department.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Vec<String>,
    /// Number of members.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Name of the organization.
    #[doc(alias = "organizationName")]
    pub organization_name: String,
    /// IDs of the posts.
    #[doc(alias = "postIdList")]
    pub post_id_list: Vec<String>,
    /// Status of the organization.
    pub status: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<String>,
}
impl OrganizationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        has_children: impl Into<bool>,
        is_virtual_node: impl Into<bool>,
        members_count: impl Into<i64>,
        organization_code: impl Into<String>,
        organization_name: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            has_children: has_children.into(),
            is_virtual_node: is_virtual_node.into(),
            members_count: members_count.into(),
            organization_code: organization_code.into(),
            organization_name: organization_name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allow`](Self::allow).
    #[must_use]
    pub fn with_allow(mut self, value: impl Into<String>) -> Self {
        self.allow = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`hasChildren`](Self::has_children).
    #[must_use]
    pub fn with_has_children(mut self, value: impl Into<bool>) -> Self {
        self.has_children = value.into();
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<OrganizationNameI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isVirtualNode`](Self::is_virtual_node).
    #[must_use]
    pub fn with_is_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual_node = value.into();
        self
    }
    /// Sets [`leaderUserIds`](Self::leader_user_ids).
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = codec::collect_list(value);
        self
    }
    /// Sets [`membersCount`](Self::members_count).
    #[must_use]
    pub fn with_members_count(mut self, value: impl Into<i64>) -> Self {
        self.members_count = value.into();
        self
    }
    /// Sets [`openDepartmentId`](Self::open_department_id).
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        self.open_department_id = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`organizationName`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = value.into();
        self
    }
    /// Sets [`postIdList`](Self::post_id_list).
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = codec::collect_list(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
codec::object!(
    OrganizationDto; optional[0, LenientText] allow("allow"), optional[1]
    created_at("createdAt"), optional[2, Redacted] custom_data("customData"), required[3]
    department_id("departmentId"), optional[4] description("description"), required[5]
    has_children("hasChildren"), optional[6] i18n("i18n"), required[7]
    is_virtual_node("isVirtualNode"), collection[8, Redacted]
    leader_user_ids("leaderUserIds"), required[9] members_count("membersCount"),
    optional[10] open_department_id("openDepartmentId"), required[11]
    organization_code("organizationCode"), required[12]
    organization_name("organizationName"), collection[13] post_id_list("postIdList"),
    optional[14] status("status"), optional[15] tenant_id("tenantId"), optional[16]
    updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    OrganizationDto, "OrganizationDto",
    "{\"description\":\"Organization: code, name, leaders, number of members and custom data.\",\"properties\":{\"allow\":{\"description\":\"Access restriction of the organization node.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentId\":{\"description\":\"ID of the organization's root node.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the organization.\",\"type\":[\"string\",\"null\"]},\"hasChildren\":{\"description\":\"Whether the department has child departments.\",\"type\":\"boolean\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"OrganizationNameI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the organization by language.\"},\"isVirtualNode\":{\"description\":\"Whether the department is virtual.\",\"type\":\"boolean\"},\"leaderUserIds\":{\"description\":\"IDs of the users who lead the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"membersCount\":{\"description\":\"Number of members.\",\"format\":\"int64\",\"type\":\"integer\"},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"organizationName\":{\"description\":\"Name of the organization.\",\"type\":\"string\"},\"postIdList\":{\"description\":\"IDs of the posts.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"status\":{\"description\":\"Status of the organization.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"hasChildren\",\"isVirtualNode\",\"membersCount\",\"organizationCode\",\"organizationName\"],\"type\":\"object\"}",
    "OrganizationNameI18nDto" = OrganizationNameI18nDto
);
// @end
/// Response with the requested organizations.
///
/// The schema name is `OrganizationListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<OrganizationDto>,
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
impl OrganizationListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<OrganizationDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
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
        value: impl IntoIterator<Item = impl Into<OrganizationDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
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
    OrganizationListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    OrganizationListRespDto, "OrganizationListRespDto",
    "{\"description\":\"Response with the requested organizations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"OrganizationDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OrganizationDto" = OrganizationDto
);
// @end
/// Names of an organization in several languages.
///
/// The schema name is `OrganizationNameI18nDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationNameI18nDto {
    /// Name of the organization by language.
    #[doc(alias = "organizationName")]
    pub organization_name: LangObject,
}
impl OrganizationNameI18nDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_name: impl Into<LangObject>) -> Self {
        Self {
            organization_name: organization_name.into(),
        }
    }
    /// Sets [`organizationName`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<LangObject>) -> Self {
        self.organization_name = value.into();
        self
    }
}
codec::object!(
    OrganizationNameI18nDto required_in_requests(0); required[0]
    organization_name("organizationName")
);
impl validation::Validate for OrganizationNameI18nDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("organizationName", Some(&self.organization_name));
    }
}
// @if schemars
codec::json_schema!(
    OrganizationNameI18nDto, "OrganizationNameI18nDto",
    "{\"description\":\"Names of an organization in several languages.\",\"properties\":{\"organizationName\":{\"$ref\":\"LangObject\",\"description\":\"Name of the organization by language.\"}},\"required\":[\"organizationName\"],\"type\":\"object\"}",
    "LangObject" = LangObject
);
// @end
/// Response with a page of organizations.
///
/// The schema name is `OrganizationPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: OrganizationPagingDto,
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
impl OrganizationPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<OrganizationPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<OrganizationPagingDto>) -> Self {
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
    OrganizationPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    OrganizationPaginatedRespDto, "OrganizationPaginatedRespDto",
    "{\"description\":\"Response with a page of organizations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"OrganizationPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OrganizationPagingDto" = OrganizationPagingDto
);
// @end
/// Page of organizations.
///
/// The schema name is `OrganizationPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPagingDto {
    /// Items of this page.
    pub list: Vec<OrganizationDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl OrganizationPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<OrganizationDto>>,
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
        value: impl IntoIterator<Item = impl Into<OrganizationDto>>,
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
    OrganizationPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for OrganizationPagingDto {
    type Item = OrganizationDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[OrganizationDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<OrganizationDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    OrganizationPagingDto, "OrganizationPagingDto",
    "{\"description\":\"Page of organizations.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"OrganizationDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "OrganizationDto" = OrganizationDto
);
// @end
/// Response with an organization.
///
/// The schema name is `OrganizationSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: OrganizationDto,
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
impl OrganizationSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<OrganizationDto>,
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
    pub fn with_data(mut self, value: impl Into<OrganizationDto>) -> Self {
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
    OrganizationSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    OrganizationSingleRespDto, "OrganizationSingleRespDto",
    "{\"description\":\"Response with an organization.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"OrganizationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OrganizationDto" = OrganizationDto
);
// @end
/// Changes to an organization; absent properties keep their values.
///
/// The schema name is `UpdateOrganizationReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationReqDto {
    /// Description of the organization.
    pub description: Option<String>,
    /// Name of the organization by language.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// IDs of the users who lead the organization, replacing the existing ones.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Current code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Name of the organization.
    #[doc(alias = "organizationName")]
    pub organization_name: Option<String>,
    /// New code of the organization, unique within the user pool.
    #[doc(alias = "organizationNewCode")]
    pub organization_new_code: Option<String>,
    /// IDs of the posts of the root department, replacing the existing ones.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl UpdateOrganizationReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<OrganizationNameI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`leaderUserIds`](Self::leader_user_ids).
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`openDepartmentId`](Self::open_department_id).
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        self.open_department_id = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`organizationName`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = Some(value.into());
        self
    }
    /// Sets [`organizationNewCode`](Self::organization_new_code).
    #[must_use]
    pub fn with_organization_new_code(mut self, value: impl Into<String>) -> Self {
        self.organization_new_code = Some(value.into());
        self
    }
    /// Sets [`postIdList`](Self::post_id_list).
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    UpdateOrganizationReqDto required_in_requests(4); optional[0]
    description("description"), optional[1] i18n("i18n"), optional[2, Redacted]
    leader_user_ids("leaderUserIds"), optional[3] open_department_id("openDepartmentId"),
    required[4] organization_code("organizationCode"), optional[5]
    organization_name("organizationName"), optional[6]
    organization_new_code("organizationNewCode"), optional[7] post_id_list("postIdList"),
    optional[8] tenant_id("tenantId")
);
impl validation::Validate for UpdateOrganizationReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateOrganizationReqDto, "UpdateOrganizationReqDto",
    "{\"description\":\"Changes to an organization; absent properties keep their values.\",\"properties\":{\"description\":{\"description\":\"Description of the organization.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"OrganizationNameI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the organization by language.\"},\"leaderUserIds\":{\"description\":\"IDs of the users who lead the organization, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Current code of the organization.\",\"type\":\"string\"},\"organizationName\":{\"description\":\"Name of the organization.\",\"type\":[\"string\",\"null\"]},\"organizationNewCode\":{\"description\":\"New code of the organization, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"postIdList\":{\"description\":\"IDs of the posts of the root department, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}",
    "OrganizationNameI18nDto" = OrganizationNameI18nDto
);
// @end
/// Organization, by its root department, and whether it is enabled.
///
/// The schema name is `UpdateOrganizationStatusReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationStatusReqDto {
    /// ID of the organization's root department.
    #[doc(alias = "rootNodeId")]
    pub root_node_id: String,
    /// Whether the organization is enabled, as the string `true` or `false`.
    pub status: Option<String>,
}
impl UpdateOrganizationStatusReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(root_node_id: impl Into<String>) -> Self {
        Self {
            root_node_id: root_node_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`rootNodeId`](Self::root_node_id).
    #[must_use]
    pub fn with_root_node_id(mut self, value: impl Into<String>) -> Self {
        self.root_node_id = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}
codec::object!(
    UpdateOrganizationStatusReqDto required_in_requests(0); required[0]
    root_node_id("rootNodeId"), optional[1] status("status")
);
impl validation::Validate for UpdateOrganizationStatusReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateOrganizationStatusReqDto, "UpdateOrganizationStatusReqDto",
    "{\"description\":\"Organization, by its root department, and whether it is enabled.\",\"properties\":{\"rootNodeId\":{\"description\":\"ID of the organization's root department.\",\"type\":\"string\"},\"status\":{\"description\":\"Whether the organization is enabled, as the string `true` or `false`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"rootNodeId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getOrganization`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationQuery {
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include posts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
}
impl GetOrganizationQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withPost`](Self::with_post).
    #[must_use]
    pub fn with_with_post(mut self, value: impl Into<bool>) -> Self {
        self.with_post = Some(value.into());
        self
    }
}
codec::object!(
    GetOrganizationQuery required_in_requests(0); required[0]
    organization_code("organizationCode"), optional[1] tenant_id("tenantId"), optional[2]
    with_custom_data("withCustomData"), optional[3] with_post("withPost")
);
impl validation::Validate for GetOrganizationQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetOrganizationQuery, "getOrganization query",
    "{\"properties\":{\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"default\":false,\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getOrganizationsBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationsBatchQuery {
    /// Codes of the organizations.
    #[doc(alias = "organizationCodeList")]
    pub organization_code_list: Vec<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include posts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
}
impl GetOrganizationsBatchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        organization_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            organization_code_list: codec::collect_list(organization_code_list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`organizationCodeList`](Self::organization_code_list).
    #[must_use]
    pub fn with_organization_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organization_code_list = codec::collect_list(value);
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withPost`](Self::with_post).
    #[must_use]
    pub fn with_with_post(mut self, value: impl Into<bool>) -> Self {
        self.with_post = Some(value.into());
        self
    }
}
codec::object!(
    GetOrganizationsBatchQuery required_in_requests(0); required[0]
    organization_code_list("organizationCodeList"), optional[1] tenant_id("tenantId"),
    optional[2] with_custom_data("withCustomData"), optional[3] with_post("withPost")
);
impl validation::Validate for GetOrganizationsBatchQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetOrganizationsBatchQuery, "getOrganizationsBatch query",
    "{\"properties\":{\"organizationCodeList\":{\"description\":\"Codes of the organizations.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"default\":false,\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"organizationCodeList\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listOrganizations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizationsQuery {
    /// Whether to return all organizations without paging.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "fetchAll")]
    pub fetch_all: Option<bool>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to organizations with this status.
    pub status: Option<bool>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include posts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
}
impl ListOrganizationsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`fetchAll`](Self::fetch_all).
    #[must_use]
    pub fn with_fetch_all(mut self, value: impl Into<bool>) -> Self {
        self.fetch_all = Some(value.into());
        self
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
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<bool>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withPost`](Self::with_post).
    #[must_use]
    pub fn with_with_post(mut self, value: impl Into<bool>) -> Self {
        self.with_post = Some(value.into());
        self
    }
}
impl Default for ListOrganizationsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListOrganizationsQuery required_in_requests(); optional[0] fetch_all("fetchAll"),
    optional[1] limit("limit"), optional[2] page("page"), optional[3, LenientBoolean]
    status("status"), optional[4] tenant_id("tenantId"), optional[5]
    with_custom_data("withCustomData"), optional[6] with_post("withPost")
);
impl crate::pagination::PageRequest for ListOrganizationsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListOrganizationsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listOrganizations query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listOrganizations query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListOrganizationsQuery, "listOrganizations query",
    "{\"properties\":{\"fetchAll\":{\"default\":false,\"description\":\"Whether to return all organizations without paging.\",\"type\":[\"boolean\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"status\":{\"anyOf\":[{\"enum\":[true,false,\"true\",\"false\",0,1,\"0\",\"1\"]},{\"type\":\"null\"}],\"description\":\"Limits the result to organizations with this status.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"default\":false,\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `searchOrganizations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchOrganizationsQuery {
    /// Search text for organizations.
    pub keywords: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl SearchOrganizationsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(keywords: impl Into<String>) -> Self {
        Self {
            keywords: keywords.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = value.into();
        self
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
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    SearchOrganizationsQuery required_in_requests(0); required[0] keywords("keywords"),
    optional[1] limit("limit"), optional[2] page("page"), optional[3]
    tenant_id("tenantId"), optional[4] with_custom_data("withCustomData")
);
impl crate::pagination::PageRequest for SearchOrganizationsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for SearchOrganizationsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "searchOrganizations query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "searchOrganizations query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    SearchOrganizationsQuery, "searchOrganizations query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text for organizations.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"keywords\"],\"type\":\"object\"}"
);
// @end
// @end
