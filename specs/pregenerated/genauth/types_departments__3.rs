// @if genauth-departments
/// Query parameters of `isUserInDepartment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserInDepartmentQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include users of descendant departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl IsUserInDepartmentQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            user_id: user_id.into(),
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
    /// Sets [`includeChildrenDepartments`](Self::include_children_departments).
    #[must_use]
    pub fn with_include_children_departments(mut self, value: impl Into<bool>) -> Self {
        self.include_children_departments = Some(value.into());
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
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    IsUserInDepartmentQuery required_in_requests(0, 3, 5); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2] include_children_departments("includeChildrenDepartments"), required[3]
    organization_code("organizationCode"), optional[4] tenant_id("tenantId"), required[5,
    Redacted] user_id("userId")
);
impl validation::Validate for IsUserInDepartmentQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    IsUserInDepartmentQuery, "isUserInDepartment query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"includeChildrenDepartments\":{\"default\":false,\"description\":\"Whether to include users of descendant departments.\",\"type\":[\"boolean\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"departmentId\",\"organizationCode\",\"userId\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `listChildrenDepartments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChildrenDepartmentsQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to exclude virtual departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "excludeVirtualNode")]
    pub exclude_virtual_node: Option<bool>,
    /// Whether to return only virtual departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "onlyVirtualNode")]
    pub only_virtual_node: Option<bool>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Limits the result to enabled (true) or disabled (false) departments.
    pub status: Option<bool>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl ListChildrenDepartmentsQuery {
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
    /// Sets [`excludeVirtualNode`](Self::exclude_virtual_node).
    #[must_use]
    pub fn with_exclude_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.exclude_virtual_node = Some(value.into());
        self
    }
    /// Sets [`onlyVirtualNode`](Self::only_virtual_node).
    #[must_use]
    pub fn with_only_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.only_virtual_node = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
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
}
codec::object!(
    ListChildrenDepartmentsQuery required_in_requests(0, 4); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2] exclude_virtual_node("excludeVirtualNode"), optional[3]
    only_virtual_node("onlyVirtualNode"), required[4]
    organization_code("organizationCode"), optional[5] status("status"), optional[6]
    tenant_id("tenantId"), optional[7] with_custom_data("withCustomData")
);
impl validation::Validate for ListChildrenDepartmentsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListChildrenDepartmentsQuery, "listChildrenDepartments query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"excludeVirtualNode\":{\"default\":false,\"description\":\"Whether to exclude virtual departments.\",\"type\":[\"boolean\",\"null\"]},\"onlyVirtualNode\":{\"default\":false,\"description\":\"Whether to return only virtual departments.\",\"type\":[\"boolean\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"status\":{\"description\":\"Limits the result to enabled (true) or disabled (false) departments.\",\"type\":[\"boolean\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `listDepartmentMemberIds`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentMemberIdsQuery {
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
}
impl ListDepartmentMemberIdsQuery {
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
    ListDepartmentMemberIdsQuery required_in_requests(0, 2); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    required[2] organization_code("organizationCode"), optional[3] tenant_id("tenantId")
);
impl validation::Validate for ListDepartmentMemberIdsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListDepartmentMemberIdsQuery, "listDepartmentMemberIds query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
/// Query parameters of `listDepartmentMembers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentMembersQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include users of descendant departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Sort direction of the result.
    ///
    /// The service uses `"Desc"` if it is absent.
    #[doc(alias = "orderBy")]
    pub order_by: Option<SortDirection>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Sort field of the result.
    ///
    /// The service uses `"JoinDepartmentAt"` if it is absent.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<DepartmentMemberSortField>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
}
impl ListDepartmentMembersQuery {
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
    /// Sets [`includeChildrenDepartments`](Self::include_children_departments).
    #[must_use]
    pub fn with_include_children_departments(mut self, value: impl Into<bool>) -> Self {
        self.include_children_departments = Some(value.into());
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
    pub fn with_order_by(mut self, value: impl Into<SortDirection>) -> Self {
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
    /// Sets [`sortBy`](Self::sort_by).
    #[must_use]
    pub fn with_sort_by(mut self, value: impl Into<DepartmentMemberSortField>) -> Self {
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
    ListDepartmentMembersQuery required_in_requests(0, 5); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2] include_children_departments("includeChildrenDepartments"), optional[3]
    limit("limit"), optional[4] order_by("orderBy"), required[5]
    organization_code("organizationCode"), optional[6] page("page"), optional[7]
    sort_by("sortBy"), optional[8] tenant_id("tenantId"), optional[9]
    with_custom_data("withCustomData"), optional[10]
    with_department_ids("withDepartmentIds"), optional[11]
    with_identities("withIdentities")
);
impl crate::pagination::PageRequest for ListDepartmentMembersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListDepartmentMembersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listDepartmentMembers query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listDepartmentMembers query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListDepartmentMembersQuery, "listDepartmentMembers query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"includeChildrenDepartments\":{\"default\":false,\"description\":\"Whether to include users of descendant departments.\",\"type\":[\"boolean\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"orderBy\":{\"anyOf\":[{\"$ref\":\"SortDirection\"},{\"type\":\"null\"}],\"default\":\"Desc\",\"description\":\"Sort direction of the result.\"},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sortBy\":{\"anyOf\":[{\"$ref\":\"DepartmentMemberSortField\"},{\"type\":\"null\"}],\"default\":\"JoinDepartmentAt\",\"description\":\"Sort field of the result.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"default\":false,\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType, "DepartmentMemberSortField" =
    DepartmentMemberSortField, "SortDirection" = SortDirection
);
// @end
/// Query parameters of `searchDepartmentMembers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentMembersQuery {
    /// Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Type of the department identifier.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include users of descendant departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
    /// Search text for users.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
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
    /// Whether to include the IDs of the departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
}
impl SearchDepartmentMembersQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        keywords: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            keywords: keywords.into(),
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
    /// Sets [`includeChildrenDepartments`](Self::include_children_departments).
    #[must_use]
    pub fn with_include_children_departments(mut self, value: impl Into<bool>) -> Self {
        self.include_children_departments = Some(value.into());
        self
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
    SearchDepartmentMembersQuery required_in_requests(0, 3, 5); required[0]
    department_id("departmentId"), optional[1] department_id_type("departmentIdType"),
    optional[2] include_children_departments("includeChildrenDepartments"), required[3,
    Redacted] keywords("keywords"), optional[4] limit("limit"), required[5]
    organization_code("organizationCode"), optional[6] page("page"), optional[7]
    tenant_id("tenantId"), optional[8] with_custom_data("withCustomData"), optional[9]
    with_department_ids("withDepartmentIds"), optional[10]
    with_identities("withIdentities")
);
impl crate::pagination::PageRequest for SearchDepartmentMembersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for SearchDepartmentMembersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "searchDepartmentMembers query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "searchDepartmentMembers query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    SearchDepartmentMembersQuery, "searchDepartmentMembers query",
    "{\"properties\":{\"departmentId\":{\"description\":\"Identifier of the department, of the type given in `departmentIdType`; `root` is the root department.\",\"type\":\"string\"},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of the department identifier.\"},\"includeChildrenDepartments\":{\"default\":false,\"description\":\"Whether to include users of descendant departments.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text for users.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"default\":false,\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\",\"keywords\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType
);
// @end
// @end
