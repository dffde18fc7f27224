// @if genauth-departments
/// Response with the result of a membership check.
///
/// The schema name is `IsUserInDepartmentRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserInDepartmentRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: IsUserInDepartmentDataDto,
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
impl IsUserInDepartmentRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<IsUserInDepartmentDataDto>,
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
    pub fn with_data(mut self, value: impl Into<IsUserInDepartmentDataDto>) -> Self {
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
    IsUserInDepartmentRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IsUserInDepartmentRespDto, "IsUserInDepartmentRespDto",
    "{\"description\":\"Response with the result of a membership check.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"IsUserInDepartmentDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IsUserInDepartmentDataDto" = IsUserInDepartmentDataDto
);
// @end
/// Department and the users to remove from it.
///
/// The schema name is `RemoveDepartmentMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveDepartmentMembersReqDto {
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
impl RemoveDepartmentMembersReqDto {
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
    RemoveDepartmentMembersReqDto required_in_requests(0, 2, 4); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId"),
    required[4, Redacted] user_ids("userIds")
);
impl validation::Validate for RemoveDepartmentMembersReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemoveDepartmentMembersReqDto, "RemoveDepartmentMembersReqDto",
    "{\"description\":\"Department and the users to remove from it.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userIds\":{\"description\":\"IDs of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"departmentId\",\"organizationCode\",\"userIds\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Users of a tenant to remove from a department of that tenant.
///
/// The schema name is `RemoveTenantDepartmentMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTenantDepartmentMembersReqDto {
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
impl RemoveTenantDepartmentMembersReqDto {
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
    RemoveTenantDepartmentMembersReqDto required_in_requests(0, 4); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2, Redacted] link_user_ids("linkUserIds"), optional[3, Redacted]
    member_ids("memberIds"), required[4] organization_code("organizationCode"),
    optional[5] tenant_id("tenantId")
);
impl validation::Validate for RemoveTenantDepartmentMembersReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::departments::removed_members(self, v);
    }
}
// @if schemars
codec::json_schema!(
    RemoveTenantDepartmentMembersReqDto, "RemoveTenantDepartmentMembersReqDto",
    "{\"description\":\"Users of a tenant to remove from a department of that tenant.\",\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"linkUserIds\":{\"description\":\"IDs of the users in the user pool.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"memberIds\":{\"description\":\"IDs of the members in the tenant.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Numbers of departments and users created and updated by a tree.
///
/// The schema name is `Result`.
#[doc(alias = "Result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentTreeResult {
    /// Number of departments that were created.
    #[doc(alias = "addDepartment")]
    pub add_department: i64,
    /// Number of users that were created.
    #[doc(alias = "addUser")]
    pub add_user: i64,
    /// Number of departments that were updated.
    #[doc(alias = "updateDepartment")]
    pub update_department: i64,
    /// Number of users that were updated.
    #[doc(alias = "updateUser")]
    pub update_user: i64,
}
impl CreateDepartmentTreeResult {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        add_department: impl Into<i64>,
        add_user: impl Into<i64>,
        update_department: impl Into<i64>,
        update_user: impl Into<i64>,
    ) -> Self {
        Self {
            add_department: add_department.into(),
            add_user: add_user.into(),
            update_department: update_department.into(),
            update_user: update_user.into(),
        }
    }
    /// Sets [`addDepartment`](Self::add_department).
    #[must_use]
    pub fn with_add_department(mut self, value: impl Into<i64>) -> Self {
        self.add_department = value.into();
        self
    }
    /// Sets [`addUser`](Self::add_user).
    #[must_use]
    pub fn with_add_user(mut self, value: impl Into<i64>) -> Self {
        self.add_user = value.into();
        self
    }
    /// Sets [`updateDepartment`](Self::update_department).
    #[must_use]
    pub fn with_update_department(mut self, value: impl Into<i64>) -> Self {
        self.update_department = value.into();
        self
    }
    /// Sets [`updateUser`](Self::update_user).
    #[must_use]
    pub fn with_update_user(mut self, value: impl Into<i64>) -> Self {
        self.update_user = value.into();
        self
    }
}
codec::object!(
    CreateDepartmentTreeResult; required[0] add_department("addDepartment"), required[1]
    add_user("addUser"), required[2] update_department("updateDepartment"), required[3]
    update_user("updateUser")
);
// @if schemars
codec::json_schema!(
    CreateDepartmentTreeResult, "Result",
    "{\"description\":\"Numbers of departments and users created and updated by a tree.\",\"properties\":{\"addDepartment\":{\"description\":\"Number of departments that were created.\",\"format\":\"int64\",\"type\":\"integer\"},\"addUser\":{\"description\":\"Number of users that were created.\",\"format\":\"int64\",\"type\":\"integer\"},\"updateDepartment\":{\"description\":\"Number of departments that were updated.\",\"format\":\"int64\",\"type\":\"integer\"},\"updateUser\":{\"description\":\"Number of users that were updated.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"addDepartment\",\"addUser\",\"updateDepartment\",\"updateUser\"],\"type\":\"object\"}"
);
// @end
/// Condition of a department search: field, operator and value.
///
/// The schema name is `SearchDepartmentsFilterItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsFilterItemDto {
    /// Department field to compare, for example `name`.
    pub field: String,
    /// Comparison operator for the field and the value.
    pub operator: DepartmentFilterOperator,
    /// Comparison value: a single value, a list for `IN`, two values for `BETWEEN`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: Option<codec::Value>,
}
impl SearchDepartmentsFilterItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<DepartmentFilterOperator>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<String>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<DepartmentFilterOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    SearchDepartmentsFilterItemDto required_in_requests(0, 1); required[0]
    field("field"), required[1] operator("operator"), optional[2, Redacted]
    value("value")
);
impl validation::Validate for SearchDepartmentsFilterItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::filters::value(
            v,
            "value",
            self.value.as_ref(),
            codec::as_text(&self.operator),
        );
    }
}
// @if schemars
codec::json_schema!(
    SearchDepartmentsFilterItemDto, "SearchDepartmentsFilterItemDto",
    "{\"description\":\"Condition of a department search: field, operator and value.\",\"properties\":{\"field\":{\"description\":\"Department field to compare, for example `name`.\",\"type\":\"string\"},\"operator\":{\"$ref\":\"DepartmentFilterOperator\",\"description\":\"Comparison operator for the field and the value.\"},\"value\":{\"description\":\"Comparison value: a single value, a list for `IN`, two values for `BETWEEN`.\"}},\"required\":[\"field\",\"operator\"],\"type\":\"object\"}",
    "DepartmentFilterOperator" = DepartmentFilterOperator
);
// @end
/// Conditions, order and page of a department search.
///
/// The schema name is `SearchDepartmentsListReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsListReqDto {
    /// Filter conditions; an item must match all of them.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Sort direction of `sortBy`.
    ///
    /// The service uses `"DESC"` if it is absent.
    #[doc(alias = "orderBy")]
    pub order_by: Option<DepartmentSearchOrder>,
    /// Code of the organization to search.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Sort fields, most significant first; replaces `sortBy` and `orderBy`.
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// Sort field.
    ///
    /// The service uses `"updatedAt"` if it is absent.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<DepartmentSortField>,
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
impl SearchDepartmentsListReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`advancedFilter`](Self::advanced_filter).
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchDepartmentsFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = Some(codec::collect_list(value));
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`orderBy`](Self::order_by).
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<DepartmentSearchOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<DepartmentSortingDto>>,
    ) -> Self {
        self.sort = Some(codec::collect_list(value));
        self
    }
    /// Sets [`sortBy`](Self::sort_by).
    #[must_use]
    pub fn with_sort_by(mut self, value: impl Into<DepartmentSortField>) -> Self {
        self.sort_by = Some(value.into());
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
    SearchDepartmentsListReqDto required_in_requests(3); optional[0]
    advanced_filter("advancedFilter"), optional[1] limit("limit"), optional[2]
    order_by("orderBy"), required[3] organization_code("organizationCode"), optional[4]
    page("page"), optional[5] sort("sort"), optional[6] sort_by("sortBy"), optional[7]
    tenant_id("tenantId"), optional[8] with_custom_data("withCustomData"), optional[9]
    with_post("withPost")
);
impl validation::Validate for SearchDepartmentsListReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("advancedFilter", self.advanced_filter.as_ref());
        v.range(
            validation::rule!("paging.limit", "limit", "SearchDepartmentsListReqDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "SearchDepartmentsListReqDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
        v.items("sort", self.sort.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    SearchDepartmentsListReqDto, "SearchDepartmentsListReqDto",
    "{\"description\":\"Conditions, order and page of a department search.\",\"properties\":{\"advancedFilter\":{\"description\":\"Filter conditions; an item must match all of them.\",\"items\":{\"$ref\":\"SearchDepartmentsFilterItemDto\"},\"type\":[\"array\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"orderBy\":{\"anyOf\":[{\"$ref\":\"DepartmentSearchOrder\"},{\"type\":\"null\"}],\"default\":\"DESC\",\"description\":\"Sort direction of `sortBy`.\"},\"organizationCode\":{\"description\":\"Code of the organization to search.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sort\":{\"description\":\"Sort fields, most significant first; replaces `sortBy` and `orderBy`.\",\"items\":{\"$ref\":\"DepartmentSortingDto\"},\"type\":[\"array\",\"null\"]},\"sortBy\":{\"anyOf\":[{\"$ref\":\"DepartmentSortField\"},{\"type\":\"null\"}],\"default\":\"updatedAt\",\"description\":\"Sort field.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"default\":false,\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentSearchOrder" = DepartmentSearchOrder, "DepartmentSortField" =
    DepartmentSortField, "DepartmentSortingDto" = DepartmentSortingDto,
    "SearchDepartmentsFilterItemDto" = SearchDepartmentsFilterItemDto
);
// @end
/// Search text for department names.
///
/// The schema name is `SearchDepartmentsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsReqDto {
    /// Search text, matched against department names.
    pub keywords: String,
    /// Code of the organization to search.
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
}
impl SearchDepartmentsReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        keywords: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            keywords: keywords.into(),
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = value.into();
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    SearchDepartmentsReqDto required_in_requests(0, 1); required[0] keywords("keywords"),
    required[1] organization_code("organizationCode"), optional[2] tenant_id("tenantId"),
    optional[3] with_custom_data("withCustomData")
);
impl validation::Validate for SearchDepartmentsReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SearchDepartmentsReqDto, "SearchDepartmentsReqDto",
    "{\"description\":\"Search text for department names.\",\"properties\":{\"keywords\":{\"description\":\"Search text, matched against department names.\",\"type\":\"string\"},\"organizationCode\":{\"description\":\"Code of the organization to search.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"keywords\",\"organizationCode\"],\"type\":\"object\"}"
);
// @end
/// Changes to a department; absent properties keep their values.
///
/// The schema name is `UpdateDepartmentReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentReqDto {
    /// New code of the department, unique within the organization.
    pub code: Option<String>,
    /// Custom field values of the department by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Description of the department.
    pub description: Option<String>,
    /// Name of the department by language.
    pub i18n: Option<DepartmentI18nDto>,
    /// IDs of the users who lead the department, replacing the existing ones.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Field values of the department model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub metadata: Option<codec::Value>,
    /// Name of the department.
    pub name: Option<String>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the new parent department; the department is moved under it.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: Option<String>,
    /// IDs of the posts of the department, replacing the existing ones.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Whether the department is enabled.
    pub status: Option<bool>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl UpdateDepartmentReqDto {
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
    /// Sets [`leaderUserIds`](Self::leader_user_ids).
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = Some(codec::collect_list(value));
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
        self.name = Some(value.into());
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
        self.parent_department_id = Some(value.into());
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
}
codec::object!(
    UpdateDepartmentReqDto required_in_requests(2, 9); optional[0] code("code"),
    optional[1, Redacted] custom_data("customData"), required[2]
    department_id("departmentId"), optional[3] department_id_type("departmentIdType"),
    optional[4] description("description"), optional[5] i18n("i18n"), optional[6,
    Redacted] leader_user_ids("leaderUserIds"), optional[7, Redacted]
    metadata("metadata"), optional[8] name("name"), required[9]
    organization_code("organizationCode"), optional[10]
    parent_department_id("parentDepartmentId"), optional[11] post_id_list("postIdList"),
    optional[12] status("status"), optional[13] tenant_id("tenantId")
);
impl validation::Validate for UpdateDepartmentReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateDepartmentReqDto, "UpdateDepartmentReqDto",
    "{\"description\":\"Changes to a department; absent properties keep their values.\",\"properties\":{\"code\":{\"description\":\"New code of the department, unique within the organization.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values of the department by key; the keys must be defined first.\"},\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"description\":{\"description\":\"Description of the department.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"DepartmentI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the department by language.\"},\"leaderUserIds\":{\"description\":\"IDs of the users who lead the department, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"metadata\":{\"description\":\"Field values of the department model by key; the keys must be defined first.\"},\"name\":{\"description\":\"Name of the department.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"},\"parentDepartmentId\":{\"description\":\"ID of the new parent department; the department is moved under it.\",\"type\":[\"string\",\"null\"]},\"postIdList\":{\"description\":\"IDs of the posts of the department, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"status\":{\"description\":\"Whether the department is enabled.\",\"type\":[\"boolean\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentI18nDto" = DepartmentI18nDto, "DepartmentIdType" = DepartmentIdType
);
// @end
/// Department and whether it is enabled.
///
/// The schema name is `UpdateDepartmentStatusReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentStatusReqDto {
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Whether the department is enabled.
    pub status: bool,
}
impl UpdateDepartmentStatusReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(department_id: impl Into<String>, status: impl Into<bool>) -> Self {
        Self {
            department_id: department_id.into(),
            status: status.into(),
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<bool>) -> Self {
        self.status = value.into();
        self
    }
}
codec::object!(
    UpdateDepartmentStatusReqDto required_in_requests(0, 1); required[0]
    department_id("departmentId"), required[1] status("status")
);
impl validation::Validate for UpdateDepartmentStatusReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateDepartmentStatusReqDto, "UpdateDepartmentStatusReqDto",
    "{\"description\":\"Department and whether it is enabled.\",\"properties\":{\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"status\":{\"description\":\"Whether the department is enabled.\",\"type\":\"boolean\"}},\"required\":[\"departmentId\",\"status\"],\"type\":\"object\"}"
);
// @end
/// Response with user IDs.
///
/// The schema name is `UserIdListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserIdListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// IDs of the users.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: Vec<String>,
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
impl UserIdListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<String>>,
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
        value: impl IntoIterator<Item = impl Into<String>>,
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
    UserIdListRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserIdListRespDto, "UserIdListRespDto",
    "{\"description\":\"Response with user IDs.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"IDs of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// User to create or update in a department tree.
///
/// The schema name is `UserInfoDto`.
#[doc(alias = "UserInfoDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentTreeUserDto {
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
}
impl DepartmentTreeUserDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}
impl Default for DepartmentTreeUserDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DepartmentTreeUserDto required_in_requests(); optional[0, Redacted] city("city"),
    optional[1, Redacted] country("country"), optional[2, Redacted] email("email"),
    optional[3, Redacted] gender("gender"), optional[4, Redacted] name("name"),
    optional[5, Redacted] phone("phone"), optional[6, Redacted]
    phone_country_code("phoneCountryCode"), optional[7, Redacted] province("province"),
    optional[8, Redacted] username("username")
);
impl validation::Validate for DepartmentTreeUserDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    DepartmentTreeUserDto, "UserInfoDto",
    "{\"description\":\"User to create or update in a department tree.\",\"properties\":{\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"name\":{\"description\":\"Name of the user.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "Gender" = Gender
);
// @end
/// Query parameters of `getAllDepartments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllDepartmentsQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    ///
    /// The service uses `"root"` if it is absent.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetAllDepartmentsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetAllDepartmentsQuery required_in_requests(2); optional[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3]
    with_custom_data("withCustomData")
);
impl validation::Validate for GetAllDepartmentsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAllDepartmentsQuery, "getAllDepartments query",
    "{\"properties\":{\"departmentId\":{\"default\":\"root\",\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":[\"string\",\"null\"]},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `getDepartment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentQuery {
    /// Code of the department; an alternative to `departmentId`.
    #[doc(alias = "departmentCode")]
    pub department_code: Option<String>,
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Code of the organization that the department belongs to; department codes are unique only within an
    /// organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetDepartmentQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`departmentCode`](Self::department_code).
    #[must_use]
    pub fn with_department_code(mut self, value: impl Into<String>) -> Self {
        self.department_code = Some(value.into());
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = Some(value.into());
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
impl Default for GetDepartmentQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetDepartmentQuery required_in_requests(); optional[0]
    department_code("departmentCode"), optional[1] department_id("departmentId"),
    optional[2] department_id_type("departmentIdType"), optional[3]
    flat_custom_data("flatCustomData"), optional[4]
    organization_code("organizationCode"), optional[5] tenant_id("tenantId"), optional[6]
    with_custom_data("withCustomData")
);
impl validation::Validate for GetDepartmentQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDepartmentQuery, "getDepartment query",
    "{\"properties\":{\"departmentCode\":{\"description\":\"Code of the department; an alternative to `departmentId`.\",\"type\":[\"string\",\"null\"]},\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":[\"string\",\"null\"]},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to; department codes are unique only within an organization.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `getDepartmentById`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentByIdQuery {
    /// Limits the result to applications of these types.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetDepartmentByIdQuery {
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
    GetDepartmentByIdQuery required_in_requests(1); optional[0]
    app_type_list("appTypeList"), required[1] department_id("departmentId"), optional[2]
    tenant_id("tenantId"), optional[3] with_custom_data("withCustomData")
);
impl validation::Validate for GetDepartmentByIdQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDepartmentByIdQuery, "getDepartmentById query",
    "{\"properties\":{\"appTypeList\":{\"description\":\"Limits the result to applications of these types.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getDepartmentSyncRelations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentSyncRelationsQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
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
}
impl GetDepartmentSyncRelationsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetDepartmentSyncRelationsQuery required_in_requests(2); optional[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId"),
    optional[4] with_custom_data("withCustomData")
);
impl validation::Validate for GetDepartmentSyncRelationsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDepartmentSyncRelationsQuery, "getDepartmentSyncRelations query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":[\"string\",\"null\"]},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `getParentDepartment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetParentDepartmentQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
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
}
impl GetParentDepartmentQuery {
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetParentDepartmentQuery required_in_requests(0, 2); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId"),
    optional[4] with_custom_data("withCustomData")
);
impl validation::Validate for GetParentDepartmentQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetParentDepartmentQuery, "getParentDepartment query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
// @end
