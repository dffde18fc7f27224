// @if genauth-departments
/// Department and the users to add to it.
///
/// The schema name is `AddDepartmentMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddDepartmentMembersReqDto {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl AddDepartmentMembersReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
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
    /// Sets [`userIds`](Self::user_ids).
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    AddDepartmentMembersReqDto required_in_requests(0, 2, 4); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId"),
    required[4, Redacted] user_ids("userIds")
);
impl validation::Validate for AddDepartmentMembersReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AddDepartmentMembersReqDto, "AddDepartmentMembersReqDto",
    "{\"description\":\"Department and the users to add to it.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userIds\":{\"description\":\"IDs of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"departmentId\",\"organizationCode\",\"userIds\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Users of a tenant to add to a department of that tenant.
///
/// The schema name is `AddTenantDepartmentMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTenantDepartmentMembersReqDto {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the users in the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Option<Vec<String>>,
    /// IDs of the members in the tenant.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl AddTenantDepartmentMembersReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`linkUserIds`](Self::link_user_ids).
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`memberIds`](Self::member_ids).
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(codec::collect_list(value));
        self
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
    AddTenantDepartmentMembersReqDto required_in_requests(0, 4); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2, Redacted] link_user_ids("linkUserIds"), optional[3, Redacted]
    member_ids("memberIds"), required[4] organization_code("organizationCode"),
    optional[5] tenant_id("tenantId")
);
impl validation::Validate for AddTenantDepartmentMembersReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::departments::added_members(self, v);
    }
}
// @if schemars
codec::json_schema!(
    AddTenantDepartmentMembersReqDto, "AddTenantDepartmentMembersReqDto",
    "{\"description\":\"Users of a tenant to add to a department of that tenant.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"linkUserIds\":{\"description\":\"IDs of the users in the user pool.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"memberIds\":{\"description\":\"IDs of the members in the tenant.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Department to create: name, position in the tree, codes and custom data.
///
/// The schema name is `CreateDepartmentReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentReqDto {
    /// Code of the department, unique within the organization.
    pub code: Option<String>,
    /// Custom field values of the department by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Description of the department.
    pub description: Option<String>,
    /// Name of the department by language.
    pub i18n: Option<DepartmentI18nDto>,
    /// Whether the department is virtual, such as a project team outside the company tree.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// Field values of the department model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub metadata: Option<codec::Value>,
    /// Name of the department.
    pub name: String,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the parent department; `root` for a top-level department.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// IDs of the posts of the department.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl CreateDepartmentReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        organization_code: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            organization_code: organization_code.into(),
            parent_department_id: parent_department_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<DepartmentI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isVirtualNode`](Self::is_virtual_node).
    #[must_use]
    pub fn with_is_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual_node = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
    /// Sets [`parentDepartmentId`](Self::parent_department_id).
    #[must_use]
    pub fn with_parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = value.into();
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
    CreateDepartmentReqDto required_in_requests(7, 9, 10); optional[0] code("code"),
    optional[1, Redacted] custom_data("customData"), optional[2]
    department_id_type("departmentIdType"), optional[3] description("description"),
    optional[4] i18n("i18n"), optional[5] is_virtual_node("isVirtualNode"), optional[6,
    Redacted] metadata("metadata"), required[7] name("name"), optional[8]
    open_department_id("openDepartmentId"), required[9]
    organization_code("organizationCode"), required[10]
    parent_department_id("parentDepartmentId"), optional[11] post_id_list("postIdList"),
    optional[12] tenant_id("tenantId")
);
impl validation::Validate for CreateDepartmentReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateDepartmentReqDto, "CreateDepartmentReqDto",
    "{\"description\":\"Department to create: name, position in the tree, codes and custom data.\",\"properties\":{\"code\":{\"description\":\"Code of the department, unique within the organization.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values of the department by key; the keys must be defined first.\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"description\":{\"description\":\"Description of the department.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"DepartmentI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the department by language.\"},\"isVirtualNode\":{\"description\":\"Whether the department is virtual, such as a project team outside the company tree.\",\"type\":[\"boolean\",\"null\"]},\"metadata\":{\"description\":\"Field values of the department model by key; the keys must be defined first.\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"parentDepartmentId\":{\"description\":\"ID of the parent department; `root` for a top-level department.\",\"type\":\"string\"},\"postIdList\":{\"description\":\"IDs of the posts of the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"name\",\"organizationCode\",\"parentDepartmentId\"],\"type\":\"object\"}",
    "DepartmentI18nDto" = DepartmentI18nDto, "DepartmentIdType" = DepartmentIdType
);
// @end
/// Tree of departments and users to create or update.
///
/// The schema name is `CreateDepartmentTreeReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentTreeReqDto {
    /// Child departments.
    pub children: Option<Vec<codec::Value>>,
    /// User of the department.
    pub members: Option<DepartmentTreeUserDto>,
    /// Name of the department.
    pub name: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl CreateDepartmentTreeReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.children = Some(codec::collect_list(value));
        self
    }
    /// Sets [`members`](Self::members).
    #[must_use]
    pub fn with_members(mut self, value: impl Into<DepartmentTreeUserDto>) -> Self {
        self.members = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
    CreateDepartmentTreeReqDto required_in_requests(2); optional[0, Redacted]
    children("children"), optional[1] members("members"), required[2] name("name"),
    optional[3] tenant_id("tenantId")
);
impl validation::Validate for CreateDepartmentTreeReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("members", self.members.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateDepartmentTreeReqDto, "CreateDepartmentTreeReqDto",
    "{\"description\":\"Tree of departments and users to create or update.\",\"properties\":{\"children\":{\"description\":\"Child departments.\",\"items\":{},\"type\":[\"array\",\"null\"]},\"members\":{\"anyOf\":[{\"$ref\":\"UserInfoDto\"},{\"type\":\"null\"}],\"description\":\"User of the department.\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"name\"],\"type\":\"object\"}",
    "UserInfoDto" = DepartmentTreeUserDto
);
// @end
/// Response with the numbers of created and updated departments and users.
///
/// The schema name is `CreateDepartmentTreeRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentTreeRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateDepartmentTreeResult,
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
impl CreateDepartmentTreeRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateDepartmentTreeResult>,
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
    pub fn with_data(mut self, value: impl Into<CreateDepartmentTreeResult>) -> Self {
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
    CreateDepartmentTreeRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateDepartmentTreeRespDto, "CreateDepartmentTreeRespDto",
    "{\"description\":\"Response with the numbers of created and updated departments and users.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"Result\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "Result" = CreateDepartmentTreeResult
);
// @end
/// Department to delete.
///
/// The schema name is `DeleteDepartmentReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartmentReqDto {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl DeleteDepartmentReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
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
    DeleteDepartmentReqDto required_in_requests(0, 2); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId")
);
impl validation::Validate for DeleteDepartmentReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteDepartmentReqDto, "DeleteDepartmentReqDto",
    "{\"description\":\"Department to delete.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Department and the provider whose sync relation to delete.
///
/// The schema name is `DeleteDepartmentSyncRelationReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartmentSyncRelationReqDto {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// External directory whose sync relation is deleted.
    pub provider: SyncProvider,
}
impl DeleteDepartmentSyncRelationReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
        provider: impl Into<SyncProvider>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            provider: provider.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<SyncProvider>) -> Self {
        self.provider = value.into();
        self
    }
}
codec::object!(
    DeleteDepartmentSyncRelationReqDto required_in_requests(0, 2, 3); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), required[3] provider("provider")
);
impl validation::Validate for DeleteDepartmentSyncRelationReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteDepartmentSyncRelationReqDto, "DeleteDepartmentSyncRelationReqDto",
    "{\"description\":\"Department and the provider whose sync relation to delete.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"provider\":{\"$ref\":\"SyncProvider\",\"description\":\"External directory whose sync relation is deleted.\"}},\"required\":[\"departmentId\",\"organizationCode\",\"provider\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType, "SyncProvider" = SyncProvider
);
// @end
/// Department: identifiers, position in the tree, leaders, number of members and custom data.
///
/// The schema name is `DepartmentDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentDto {
    /// Access restriction of the department.
    pub allow: Option<String>,
    /// Code of the department, unique within the organization.
    pub code: Option<String>,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Custom field values of the department by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// ID of the department, assigned by the service.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Description of the department.
    pub description: Option<String>,
    /// Whether the department has child departments.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// Name of the department by language.
    pub i18n: Option<DepartmentI18nDto>,
    /// Whether the department is virtual.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// IDs of the users who lead the department.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Vec<String>,
    /// Number of users in the department.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Name of the department.
    pub name: String,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Code of the parent department.
    #[doc(alias = "parentDepartmentCode")]
    pub parent_department_code: String,
    /// ID of the parent department; `root` for a top-level department.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// IDs of the posts of the department.
    #[doc(alias = "postIdList")]
    pub post_id_list: Vec<String>,
    /// Posts of the department, if requested.
    pub posts: Vec<String>,
    /// Whether the department is enabled.
    pub status: Option<bool>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<String>,
}
impl DepartmentDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        department_id: impl Into<String>,
        has_children: impl Into<bool>,
        members_count: impl Into<i64>,
        name: impl Into<String>,
        organization_code: impl Into<String>,
        parent_department_code: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            department_id: department_id.into(),
            has_children: has_children.into(),
            members_count: members_count.into(),
            name: name.into(),
            organization_code: organization_code.into(),
            parent_department_code: parent_department_code.into(),
            parent_department_id: parent_department_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allow`](Self::allow).
    #[must_use]
    pub fn with_allow(mut self, value: impl Into<String>) -> Self {
        self.allow = Some(value.into());
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
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
    pub fn with_i18n(mut self, value: impl Into<DepartmentI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isVirtualNode`](Self::is_virtual_node).
    #[must_use]
    pub fn with_is_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual_node = Some(value.into());
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
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
    /// Sets [`parentDepartmentCode`](Self::parent_department_code).
    #[must_use]
    pub fn with_parent_department_code(mut self, value: impl Into<String>) -> Self {
        self.parent_department_code = value.into();
        self
    }
    /// Sets [`parentDepartmentId`](Self::parent_department_id).
    #[must_use]
    pub fn with_parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = value.into();
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
    /// Sets [`posts`](Self::posts).
    #[must_use]
    pub fn with_posts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.posts = codec::collect_list(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<bool>) -> Self {
        self.status = Some(value.into());
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
    DepartmentDto; optional[0, LenientText] allow("allow"), optional[1] code("code"),
    required[2] created_at("createdAt"), optional[3, Redacted] custom_data("customData"),
    required[4] department_id("departmentId"), optional[5] description("description"),
    required[6] has_children("hasChildren"), optional[7] i18n("i18n"), optional[8]
    is_virtual_node("isVirtualNode"), collection[9, Redacted]
    leader_user_ids("leaderUserIds"), required[10] members_count("membersCount"),
    required[11] name("name"), optional[12] open_department_id("openDepartmentId"),
    required[13] organization_code("organizationCode"), required[14]
    parent_department_code("parentDepartmentCode"), required[15]
    parent_department_id("parentDepartmentId"), collection[16]
    post_id_list("postIdList"), collection[17] posts("posts"), optional[18]
    status("status"), optional[19] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    DepartmentDto, "DepartmentDto",
    "{\"description\":\"Department: identifiers, position in the tree, leaders, number of members and custom data.\",\"properties\":{\"allow\":{\"description\":\"Access restriction of the department.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"code\":{\"description\":\"Code of the department, unique within the organization.\",\"type\":[\"string\",\"null\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values of the department by key; the keys must be defined first.\"},\"departmentId\":{\"description\":\"ID of the department, assigned by the service.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the department.\",\"type\":[\"string\",\"null\"]},\"hasChildren\":{\"description\":\"Whether the department has child departments.\",\"type\":\"boolean\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"DepartmentI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the department by language.\"},\"isVirtualNode\":{\"description\":\"Whether the department is virtual.\",\"type\":[\"boolean\",\"null\"]},\"leaderUserIds\":{\"description\":\"IDs of the users who lead the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"membersCount\":{\"description\":\"Number of users in the department.\",\"format\":\"int64\",\"type\":\"integer\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"parentDepartmentCode\":{\"description\":\"Code of the parent department.\",\"type\":\"string\"},\"parentDepartmentId\":{\"description\":\"ID of the parent department; `root` for a top-level department.\",\"type\":\"string\"},\"postIdList\":{\"description\":\"IDs of the posts of the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"posts\":{\"description\":\"Posts of the department, if requested.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"status\":{\"description\":\"Whether the department is enabled.\",\"type\":[\"boolean\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"createdAt\",\"departmentId\",\"hasChildren\",\"membersCount\",\"name\",\"organizationCode\",\"parentDepartmentCode\",\"parentDepartmentId\"],\"type\":\"object\"}",
    "DepartmentI18nDto" = DepartmentI18nDto
);
// @end
/// Values of `operator`. Comparison operator for the field and the value.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentFilterOperator {
    /// `BETWEEN`: The field is between two values.
    Between,
    /// `EQUAL`: The field equals the value.
    Equal,
    /// `IN`: The field equals one of a list of values.
    In,
    /// `LESSER`: The field is less than or equal to the value.
    Lesser,
    /// `GREATER`: The field is greater than or equal to the value.
    Greater,
    /// `CONTAINS`: The field contains the value.
    Contains,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DepartmentFilterOperator = "DepartmentFilterOperator"; Between = "BETWEEN", Equal =
    "EQUAL", In = "IN", Lesser = "LESSER", Greater = "GREATER", Contains = "CONTAINS"
);
// @if schemars
codec::json_schema!(
    DepartmentFilterOperator, "DepartmentFilterOperator",
    "{\"description\":\"Values of `operator`. Comparison operator for the field and the value.\",\"examples\":[\"BETWEEN\",\"EQUAL\",\"IN\",\"LESSER\",\"GREATER\",\"CONTAINS\"],\"type\":\"string\"}"
);
// @end
/// Response with departments.
///
/// The schema name is `DepartmentListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<DepartmentDto>,
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
impl DepartmentListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<DepartmentDto>>,
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
        value: impl IntoIterator<Item = impl Into<DepartmentDto>>,
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
    DepartmentListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    DepartmentListRespDto, "DepartmentListRespDto",
    "{\"description\":\"Response with departments.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"DepartmentDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DepartmentDto" = DepartmentDto
);
// @end
/// Sort field for the users of a department.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentMemberSortField {
    /// `Default`: Default order of the service.
    Default,
    /// `JoinDepartmentAt`: Time at which the user joined the department.
    JoinDepartmentAt,
    /// `userId`: ID of the user.
    UserId,
    /// `createAt`: Time at which the user was created.
    CreateAt,
    /// `updatedAt`: Time at which the user was last changed.
    UpdatedAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DepartmentMemberSortField = "DepartmentMemberSortField"; Default = "Default",
    JoinDepartmentAt = "JoinDepartmentAt", UserId = "userId", CreateAt = "createAt",
    UpdatedAt = "updatedAt"
);
// @if schemars
codec::json_schema!(
    DepartmentMemberSortField, "DepartmentMemberSortField",
    "{\"description\":\"Sort field for the users of a department.\",\"examples\":[\"Default\",\"JoinDepartmentAt\",\"userId\",\"createAt\",\"updatedAt\"],\"type\":\"string\"}"
);
// @end
/// Response with a page of departments.
///
/// The schema name is `DepartmentPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DepartmentPagingDto,
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
impl DepartmentPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DepartmentPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<DepartmentPagingDto>) -> Self {
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
    DepartmentPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    DepartmentPaginatedRespDto, "DepartmentPaginatedRespDto",
    "{\"description\":\"Response with a page of departments.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DepartmentPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DepartmentPagingDto" = DepartmentPagingDto
);
// @end
/// Page of departments.
///
/// The schema name is `DepartmentPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentPagingDto {
    /// Departments on this page.
    pub list: Vec<DepartmentDto>,
    /// Total number of departments across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl DepartmentPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<DepartmentDto>>,
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
        value: impl IntoIterator<Item = impl Into<DepartmentDto>>,
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
    DepartmentPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    DepartmentPagingDto, "DepartmentPagingDto",
    "{\"description\":\"Page of departments.\",\"properties\":{\"list\":{\"description\":\"Departments on this page.\",\"items\":{\"$ref\":\"DepartmentDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of departments across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "DepartmentDto" = DepartmentDto
);
// @end
/// Values of `orderBy`. Sort direction of `sortBy`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentSearchOrder {
    /// `ASC`: Ascending.
    Asc,
    /// `DESC`: Descending.
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DepartmentSearchOrder = "DepartmentSearchOrder"; Asc = "ASC", Desc = "DESC"
);
// @if schemars
codec::json_schema!(
    DepartmentSearchOrder, "DepartmentSearchOrder",
    "{\"description\":\"Values of `orderBy`. Sort direction of `sortBy`.\",\"examples\":[\"ASC\",\"DESC\"],\"type\":\"string\"}"
);
// @end
/// Response with a department.
///
/// The schema name is `DepartmentSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DepartmentDto,
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
impl DepartmentSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DepartmentDto>,
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
    pub fn with_data(mut self, value: impl Into<DepartmentDto>) -> Self {
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
    DepartmentSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    DepartmentSingleRespDto, "DepartmentSingleRespDto",
    "{\"description\":\"Response with a department.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DepartmentDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DepartmentDto" = DepartmentDto
);
// @end
/// Sort field of a department search.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentSortField {
    /// `updatedAt`: Time of the last change.
    UpdatedAt,
    /// `createdAt`: Time of creation.
    CreatedAt,
    /// `name`: Name of the department.
    Name,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DepartmentSortField = "DepartmentSortField"; UpdatedAt = "updatedAt", CreatedAt =
    "createdAt", Name = "name"
);
// @if schemars
codec::json_schema!(
    DepartmentSortField, "DepartmentSortField",
    "{\"description\":\"Sort field of a department search.\",\"examples\":[\"updatedAt\",\"createdAt\",\"name\"],\"type\":\"string\"}"
);
// @end
/// Sort field and direction for departments.
///
/// The schema name is `DepartmentSortingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentSortingDto {
    /// Field to sort by.
    pub field: DepartmentSortField,
    /// Sort direction.
    pub order: SortOrder,
}
impl DepartmentSortingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field: impl Into<DepartmentSortField>,
        order: impl Into<SortOrder>,
    ) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<DepartmentSortField>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`order`](Self::order).
    #[must_use]
    pub fn with_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.order = value.into();
        self
    }
}
codec::object!(
    DepartmentSortingDto required_in_requests(0, 1); required[0] field("field"),
    required[1] order("order")
);
impl validation::Validate for DepartmentSortingDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DepartmentSortingDto, "DepartmentSortingDto",
    "{\"description\":\"Sort field and direction for departments.\",\"properties\":{\"field\":{\"$ref\":\"DepartmentSortField\",\"description\":\"Field to sort by.\"},\"order\":{\"$ref\":\"SortOrder\",\"description\":\"Sort direction.\"}},\"required\":[\"field\",\"order\"],\"type\":\"object\"}",
    "DepartmentSortField" = DepartmentSortField, "SortOrder" = SortOrder
);
// @end
/// Department to return, by ID.
///
/// The schema name is `GetDepartmentByIdReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentByIdReqDto {
    /// Limits the result to applications of these types, for example `SELFBUILT`.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetDepartmentByIdReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appTypeList`](Self::app_type_list).
    #[must_use]
    pub fn with_app_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_type_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
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
    GetDepartmentByIdReqDto required_in_requests(1); optional[0]
    app_type_list("appTypeList"), required[1] department_id("departmentId"), optional[2]
    tenant_id("tenantId"), optional[3] with_custom_data("withCustomData")
);
impl validation::Validate for GetDepartmentByIdReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDepartmentByIdReqDto, "GetDepartmentByIdReqDto",
    "{\"description\":\"Department to return, by ID.\",\"properties\":{\"appTypeList\":{\"description\":\"Limits the result to applications of these types, for example `SELFBUILT`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\"],\"type\":\"object\"}"
);
// @end
/// Whether the user belongs to the department.
///
/// The schema name is `IsUserInDepartmentDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserInDepartmentDataDto {
    /// Whether the user belongs to the department.
    #[doc(alias = "inDepartment")]
    pub in_department: bool,
}
impl IsUserInDepartmentDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(in_department: impl Into<bool>) -> Self {
        Self {
            in_department: in_department.into(),
        }
    }
    /// Sets [`inDepartment`](Self::in_department).
    #[must_use]
    pub fn with_in_department(mut self, value: impl Into<bool>) -> Self {
        self.in_department = value.into();
        self
    }
}
codec::object!(IsUserInDepartmentDataDto; required[0] in_department("inDepartment"));
// @if schemars
codec::json_schema!(
    IsUserInDepartmentDataDto, "IsUserInDepartmentDataDto",
    "{\"description\":\"Whether the user belongs to the department.\",\"properties\":{\"inDepartment\":{\"description\":\"Whether the user belongs to the department.\",\"type\":\"boolean\"}},\"required\":[\"inDepartment\"],\"type\":\"object\"}"
);
// @end
// @end
