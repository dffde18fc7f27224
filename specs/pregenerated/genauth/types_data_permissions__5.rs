// @if genauth-data-permissions
/// Data policy in a list: name, resources, subjects and update time.
///
/// The schema name is `ListDataPoliciesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
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
    /// Data resources covered by the policy.
    #[doc(alias = "resourceList")]
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// Subjects to grant the policies to.
    #[doc(alias = "targetList")]
    pub target_list: Vec<SubjectRespDto>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl ListDataPoliciesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        resource_list: impl IntoIterator<Item = impl Into<DataResourceSimpleRespDto>>,
        target_list: impl IntoIterator<Item = impl Into<SubjectRespDto>>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            resource_list: codec::collect_list(resource_list),
            target_list: codec::collect_list(target_list),
            updated_at: updated_at.into(),
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
        self.policy_name = value.into();
        self
    }
    /// Sets [`resourceList`](Self::resource_list).
    #[must_use]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceSimpleRespDto>>,
    ) -> Self {
        self.resource_list = codec::collect_list(value);
        self
    }
    /// Sets [`targetList`](Self::target_list).
    #[must_use]
    pub fn with_target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SubjectRespDto>>,
    ) -> Self {
        self.target_list = codec::collect_list(value);
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
    ListDataPoliciesRespDto; optional[0] description("description"), required[1]
    policy_id("policyId"), required[2] policy_name("policyName"), required[3]
    resource_list("resourceList"), required[4] target_list("targetList"), required[5]
    updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    ListDataPoliciesRespDto, "ListDataPoliciesRespDto",
    "{\"description\":\"Data policy in a list: name, resources, subjects and update time.\",\"properties\":{\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"resourceList\":{\"description\":\"Data resources covered by the policy.\",\"items\":{\"$ref\":\"DataResourceSimpleRespDto\"},\"type\":\"array\"},\"targetList\":{\"description\":\"Subjects to grant the policies to.\",\"items\":{\"$ref\":\"SubjectRespDto\"},\"type\":\"array\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"policyId\",\"policyName\",\"resourceList\",\"targetList\",\"updatedAt\"],\"type\":\"object\"}",
    "DataResourceSimpleRespDto" = DataResourceSimpleRespDto, "SubjectRespDto" =
    SubjectRespDto
);
// @end
/// Page of subjects that have a data policy.
///
/// The schema name is `ListDataPolicySubjectPageDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// Items of this page.
    pub list: Vec<DataSubjectRespDto>,
    /// Total number of items across all pages.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl ListDataPolicySubjectPageDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<DataSubjectRespDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSubjectRespDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
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
    ListDataPolicySubjectPageDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ListDataPolicySubjectPageDto {
    type Item = DataSubjectRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[DataSubjectRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<DataSubjectRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ListDataPolicySubjectPageDto, "ListDataPolicySubjectPageDto",
    "{\"description\":\"Page of subjects that have a data policy.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"DataSubjectRespDto\"},\"type\":\"array\"},\"totalCount\":{\"default\":10,\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "DataSubjectRespDto" = DataSubjectRespDto
);
// @end
/// Response with a page of subjects that have a data policy.
///
/// The schema name is `ListDataPolicySubjectPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPolicySubjectPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListDataPolicySubjectPageDto,
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
impl ListDataPolicySubjectPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListDataPolicySubjectPageDto>,
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
    pub fn with_data(mut self, value: impl Into<ListDataPolicySubjectPageDto>) -> Self {
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
    ListDataPolicySubjectPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListDataPolicySubjectPaginatedRespDto, "ListDataPolicySubjectPaginatedRespDto",
    "{\"description\":\"Response with a page of subjects that have a data policy.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListDataPolicySubjectPageDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListDataPolicySubjectPageDto" = ListDataPolicySubjectPageDto
);
// @end
/// Response with a page of data resources.
///
/// The schema name is `ListDataResourcesPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataResourcesPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DataResourcesPaginatedRespDto,
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
impl ListDataResourcesPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DataResourcesPaginatedRespDto>,
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
    pub fn with_data(mut self, value: impl Into<DataResourcesPaginatedRespDto>) -> Self {
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
    ListDataResourcesPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListDataResourcesPaginatedRespDto, "ListDataResourcesPaginatedRespDto",
    "{\"description\":\"Response with a page of data resources.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DataResourcesPaginatedRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DataResourcesPaginatedRespDto" = DataResourcesPaginatedRespDto
);
// @end
/// Data resource in a list: type, namespace, number of authorizations and update time.
///
/// The schema name is `ListDataResourcesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataResourcesRespDto {
    /// Number of grants that reference the data resource.
    #[doc(alias = "authorizationNum")]
    pub authorization_num: i64,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Code of the permission namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the namespace.
    ///
    /// Has at most 200 characters.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
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
    /// Type of the data resource.
    pub r#type: DataResourceType,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl ListDataResourcesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        authorization_num: impl Into<i64>,
        namespace_code: impl Into<String>,
        namespace_name: impl Into<String>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#type: impl Into<DataResourceType>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            authorization_num: authorization_num.into(),
            namespace_code: namespace_code.into(),
            namespace_name: namespace_name.into(),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`authorizationNum`](Self::authorization_num).
    #[must_use]
    pub fn with_authorization_num(mut self, value: impl Into<i64>) -> Self {
        self.authorization_num = value.into();
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
    /// Sets [`namespaceName`](Self::namespace_name).
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
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
    ListDataResourcesRespDto; required[0] authorization_num("authorizationNum"),
    optional[1] description("description"), required[2] namespace_code("namespaceCode"),
    required[3] namespace_name("namespaceName"), required[4]
    resource_code("resourceCode"), required[5] resource_name("resourceName"), required[6]
    r#type("type"), required[7] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    ListDataResourcesRespDto, "ListDataResourcesRespDto",
    "{\"description\":\"Data resource in a list: type, namespace, number of authorizations and update time.\",\"properties\":{\"authorizationNum\":{\"description\":\"Number of grants that reference the data resource.\",\"format\":\"int64\",\"type\":\"integer\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"maxLength\":50,\"type\":\"string\"},\"namespaceName\":{\"description\":\"Name of the namespace.\",\"maxLength\":200,\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"authorizationNum\",\"namespaceCode\",\"namespaceName\",\"resourceCode\",\"resourceName\",\"type\",\"updatedAt\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType
);
// @end
/// Response with a page of extended fields of a data resource.
///
/// The schema name is `ListDnefPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDnefPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DnefPaginatedRespDto,
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
impl ListDnefPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DnefPaginatedRespDto>,
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
    pub fn with_data(mut self, value: impl Into<DnefPaginatedRespDto>) -> Self {
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
    ListDnefPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListDnefPaginatedRespDto, "ListDnefPaginatedRespDto",
    "{\"description\":\"Response with a page of extended fields of a data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DnefPaginatedRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DnefPaginatedRespDto" = DnefPaginatedRespDto
);
// @end
/// Keyword and page of the data permission view.
///
/// The schema name is `ListPermissionViewDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewDto {
    /// Search text, for example for user names.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keyword: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListPermissionViewDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
}
impl Default for ListPermissionViewDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPermissionViewDto required_in_requests(); optional[0, Redacted]
    keyword("keyword"), optional[1] limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for ListPermissionViewDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListPermissionViewDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "ListPermissionViewDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListPermissionViewDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPermissionViewDto, "ListPermissionViewDto",
    "{\"description\":\"Keyword and page of the data permission view.\",\"properties\":{\"keyword\":{\"description\":\"Search text, for example for user names.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Page of the data permission view.
///
/// The schema name is `ListPermissionViewPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// Items of this page.
    pub list: Vec<ListPermissionViewRespDto>,
    /// Total number of items across all pages.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ListPermissionViewPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListPermissionViewRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListPermissionViewRespDto>>,
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
    ListPermissionViewPaginatedRespDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ListPermissionViewPaginatedRespDto {
    type Item = ListPermissionViewRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListPermissionViewRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListPermissionViewRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ListPermissionViewPaginatedRespDto, "ListPermissionViewPaginatedRespDto",
    "{\"description\":\"Page of the data permission view.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListPermissionViewRespDto\"},\"type\":\"array\"},\"totalCount\":{\"default\":10,\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ListPermissionViewRespDto" = ListPermissionViewRespDto
);
// @end
/// Permission of a user on a data resource, with the policies, roles, groups and nodes it comes from.
///
/// The schema name is `ListPermissionViewRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// Data policies that grant the user the permission.
    #[doc(alias = "dataPolicyList")]
    pub data_policy_list: Vec<PolicyBo>,
    /// Code of the data resource.
    #[doc(alias = "dataResourceCode")]
    pub data_resource_code: String,
    /// ID of the data resource.
    #[doc(alias = "dataResourceId")]
    pub data_resource_id: String,
    /// Name of the data resource.
    #[doc(alias = "dataResourceName")]
    pub data_resource_name: String,
    /// Groups that grant the user the permission.
    #[doc(alias = "groupList")]
    pub group_list: Vec<GroupBo>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// ID of the namespace.
    #[doc(alias = "namespaceId")]
    pub namespace_id: String,
    /// Name of the namespace.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Organization nodes that grant the user the permission.
    #[doc(alias = "nodeList")]
    pub node_list: Vec<NodeBo>,
    /// Roles that grant the user the permission.
    #[doc(alias = "roleList")]
    pub role_list: Vec<RoleBo>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
}
impl ListPermissionViewRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        data_policy_list: impl IntoIterator<Item = impl Into<PolicyBo>>,
        data_resource_code: impl Into<String>,
        data_resource_id: impl Into<String>,
        data_resource_name: impl Into<String>,
        group_list: impl IntoIterator<Item = impl Into<GroupBo>>,
        namespace_code: impl Into<String>,
        namespace_id: impl Into<String>,
        namespace_name: impl Into<String>,
        node_list: impl IntoIterator<Item = impl Into<NodeBo>>,
        role_list: impl IntoIterator<Item = impl Into<RoleBo>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            data_policy_list: codec::collect_list(data_policy_list),
            data_resource_code: data_resource_code.into(),
            data_resource_id: data_resource_id.into(),
            data_resource_name: data_resource_name.into(),
            group_list: codec::collect_list(group_list),
            namespace_code: namespace_code.into(),
            namespace_id: namespace_id.into(),
            namespace_name: namespace_name.into(),
            node_list: codec::collect_list(node_list),
            role_list: codec::collect_list(role_list),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`dataPolicyList`](Self::data_policy_list).
    #[must_use]
    pub fn with_data_policy_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyBo>>,
    ) -> Self {
        self.data_policy_list = codec::collect_list(value);
        self
    }
    /// Sets [`dataResourceCode`](Self::data_resource_code).
    #[must_use]
    pub fn with_data_resource_code(mut self, value: impl Into<String>) -> Self {
        self.data_resource_code = value.into();
        self
    }
    /// Sets [`dataResourceId`](Self::data_resource_id).
    #[must_use]
    pub fn with_data_resource_id(mut self, value: impl Into<String>) -> Self {
        self.data_resource_id = value.into();
        self
    }
    /// Sets [`dataResourceName`](Self::data_resource_name).
    #[must_use]
    pub fn with_data_resource_name(mut self, value: impl Into<String>) -> Self {
        self.data_resource_name = value.into();
        self
    }
    /// Sets [`groupList`](Self::group_list).
    #[must_use]
    pub fn with_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupBo>>,
    ) -> Self {
        self.group_list = codec::collect_list(value);
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`namespaceId`](Self::namespace_id).
    #[must_use]
    pub fn with_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = value.into();
        self
    }
    /// Sets [`namespaceName`](Self::namespace_name).
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
        self
    }
    /// Sets [`nodeList`](Self::node_list).
    #[must_use]
    pub fn with_node_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeBo>>,
    ) -> Self {
        self.node_list = codec::collect_list(value);
        self
    }
    /// Sets [`roleList`](Self::role_list).
    #[must_use]
    pub fn with_role_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleBo>>,
    ) -> Self {
        self.role_list = codec::collect_list(value);
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}
codec::object!(
    ListPermissionViewRespDto; required[0] data_policy_list("dataPolicyList"),
    required[1] data_resource_code("dataResourceCode"), required[2]
    data_resource_id("dataResourceId"), required[3]
    data_resource_name("dataResourceName"), required[4] group_list("groupList"),
    required[5] namespace_code("namespaceCode"), required[6] namespace_id("namespaceId"),
    required[7] namespace_name("namespaceName"), required[8] node_list("nodeList"),
    required[9] role_list("roleList"), required[10, Redacted] user_id("userId"),
    optional[11, Redacted] username("username")
);
// @if schemars
codec::json_schema!(
    ListPermissionViewRespDto, "ListPermissionViewRespDto",
    "{\"description\":\"Permission of a user on a data resource, with the policies, roles, groups and nodes it comes from.\",\"properties\":{\"dataPolicyList\":{\"description\":\"Data policies that grant the user the permission.\",\"items\":{\"$ref\":\"PolicyBo\"},\"type\":\"array\"},\"dataResourceCode\":{\"description\":\"Code of the data resource.\",\"type\":\"string\"},\"dataResourceId\":{\"description\":\"ID of the data resource.\",\"type\":\"string\"},\"dataResourceName\":{\"description\":\"Name of the data resource.\",\"type\":\"string\"},\"groupList\":{\"description\":\"Groups that grant the user the permission.\",\"items\":{\"$ref\":\"GroupBo\"},\"type\":\"array\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"namespaceId\":{\"description\":\"ID of the namespace.\",\"type\":\"string\"},\"namespaceName\":{\"description\":\"Name of the namespace.\",\"type\":\"string\"},\"nodeList\":{\"description\":\"Organization nodes that grant the user the permission.\",\"items\":{\"$ref\":\"NodeBo\"},\"type\":\"array\"},\"roleList\":{\"description\":\"Roles that grant the user the permission.\",\"items\":{\"$ref\":\"RoleBo\"},\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"username\":{\"description\":\"Name of the user.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"dataPolicyList\",\"dataResourceCode\",\"dataResourceId\",\"dataResourceName\",\"groupList\",\"namespaceCode\",\"namespaceId\",\"namespaceName\",\"nodeList\",\"roleList\",\"userId\"],\"type\":\"object\"}",
    "GroupBo" = GroupBo, "NodeBo" = NodeBo, "PolicyBo" = PolicyBo, "RoleBo" = RoleBo
);
// @end
/// Response with a page of the data permission view.
///
/// The schema name is `ListPermissionViewResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListPermissionViewPaginatedRespDto,
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
impl ListPermissionViewResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListPermissionViewPaginatedRespDto>,
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
        value: impl Into<ListPermissionViewPaginatedRespDto>,
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
    ListPermissionViewResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListPermissionViewResponseDto, "ListPermissionViewResponseDto",
    "{\"description\":\"Response with a page of the data permission view.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListPermissionViewPaginatedRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListPermissionViewPaginatedRespDto" = ListPermissionViewPaginatedRespDto
);
// @end
/// Users authorized for each of the requested data resources.
///
/// The schema name is `ListResourceTargetsDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDataDto {
    /// Resources with their actions and the users who may perform them.
    #[doc(alias = "authUserList")]
    pub auth_user_list: Vec<ListResourceTargetsDtoResp>,
}
impl ListResourceTargetsDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        auth_user_list: impl IntoIterator<Item = impl Into<ListResourceTargetsDtoResp>>,
    ) -> Self {
        Self {
            auth_user_list: codec::collect_list(auth_user_list),
        }
    }
    /// Sets [`authUserList`](Self::auth_user_list).
    #[must_use]
    pub fn with_auth_user_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListResourceTargetsDtoResp>>,
    ) -> Self {
        self.auth_user_list = codec::collect_list(value);
        self
    }
}
codec::object!(ListResourceTargetsDataDto; required[0] auth_user_list("authUserList"));
// @if schemars
codec::json_schema!(
    ListResourceTargetsDataDto, "ListResourceTargetsDataDto",
    "{\"description\":\"Users authorized for each of the requested data resources.\",\"properties\":{\"authUserList\":{\"description\":\"Resources with their actions and the users who may perform them.\",\"items\":{\"$ref\":\"ListResourceTargetsDtoResp\"},\"type\":\"array\"}},\"required\":[\"authUserList\"],\"type\":\"object\"}",
    "ListResourceTargetsDtoResp" = ListResourceTargetsDtoResp
);
// @end
/// Data resources and actions whose authorized users to list.
///
/// The schema name is `ListResourceTargetsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDto {
    /// Actions to filter by, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Paths of the data resources, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub resources: Vec<String>,
}
impl ListResourceTargetsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            namespace_code: namespace_code.into(),
            resources: codec::collect_list(resources),
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
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = codec::collect_list(value);
        self
    }
}
codec::object!(
    ListResourceTargetsDto required_in_requests(0, 1, 2); required[0] actions("actions"),
    required[1] namespace_code("namespaceCode"), required[2] resources("resources")
);
impl validation::Validate for ListResourceTargetsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "list-resource-targets.actions.items", "actions",
                "ListResourceTargetsDto"
            ),
            Some(&self.actions).map(|list| list.len()),
            None,
            Some(50),
        );
        v.item_count(
            validation::rule!("batch.size", "resources", "ListResourceTargetsDto"),
            Some(&self.resources).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    ListResourceTargetsDto, "ListResourceTargetsDto",
    "{\"description\":\"Data resources and actions whose authorized users to list.\",\"properties\":{\"actions\":{\"description\":\"Actions to filter by, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"type\":\"array\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resources\":{\"description\":\"Paths of the data resources, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"actions\",\"namespaceCode\",\"resources\"],\"type\":\"object\"}"
);
// @end
/// Data resource and, for each action, the users allowed to perform it.
///
/// The schema name is `ListResourceTargetsDtoResp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDtoResp {
    /// Actions on the resource, each with the users who may perform it.
    #[doc(alias = "actionAuthList")]
    pub action_auth_list: Vec<ActionAuth>,
    /// Path of the resource: its code, followed by node codes separated by slashes for trees.
    pub resource: String,
}
impl ListResourceTargetsDtoResp {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action_auth_list: impl IntoIterator<Item = impl Into<ActionAuth>>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            action_auth_list: codec::collect_list(action_auth_list),
            resource: resource.into(),
        }
    }
    /// Sets [`actionAuthList`](Self::action_auth_list).
    #[must_use]
    pub fn with_action_auth_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActionAuth>>,
    ) -> Self {
        self.action_auth_list = codec::collect_list(value);
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
}
codec::object!(
    ListResourceTargetsDtoResp; required[0] action_auth_list("actionAuthList"),
    required[1] resource("resource")
);
// @if schemars
codec::json_schema!(
    ListResourceTargetsDtoResp, "ListResourceTargetsDtoResp",
    "{\"description\":\"Data resource and, for each action, the users allowed to perform it.\",\"properties\":{\"actionAuthList\":{\"description\":\"Actions on the resource, each with the users who may perform it.\",\"items\":{\"$ref\":\"ActionAuth\"},\"type\":\"array\"},\"resource\":{\"description\":\"Path of the resource: its code, followed by node codes separated by slashes for trees.\",\"type\":\"string\"}},\"required\":[\"actionAuthList\",\"resource\"],\"type\":\"object\"}",
    "ActionAuth" = ActionAuth
);
// @end
/// Response with the users authorized for data resources and actions.
///
/// The schema name is `ListResourceTargetsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListResourceTargetsDataDto,
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
impl ListResourceTargetsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListResourceTargetsDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ListResourceTargetsDataDto>) -> Self {
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
    ListResourceTargetsRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListResourceTargetsRespDto, "ListResourceTargetsRespDto",
    "{\"description\":\"Response with the users authorized for data resources and actions.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListResourceTargetsDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListResourceTargetsDataDto" = ListResourceTargetsDataDto
);
// @end
/// Response with a page of data policies in short form.
///
/// The schema name is `ListSimpleDataPoliciesPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DataPoliciesSimplePaginatedRespDto,
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
impl ListSimpleDataPoliciesPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DataPoliciesSimplePaginatedRespDto>,
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
        value: impl Into<DataPoliciesSimplePaginatedRespDto>,
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
    ListSimpleDataPoliciesPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListSimpleDataPoliciesPaginatedRespDto, "ListSimpleDataPoliciesPaginatedRespDto",
    "{\"description\":\"Response with a page of data policies in short form.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DataPoliciesSimplePaginatedRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DataPoliciesSimplePaginatedRespDto" = DataPoliciesSimplePaginatedRespDto
);
// @end
/// Data policy in short form: ID, name and description.
///
/// The schema name is `ListSimpleDataPoliciesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
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
}
impl ListSimpleDataPoliciesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
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
        self.policy_name = value.into();
        self
    }
}
codec::object!(
    ListSimpleDataPoliciesRespDto; optional[0] description("description"), required[1]
    policy_id("policyId"), required[2] policy_name("policyName")
);
// @if schemars
codec::json_schema!(
    ListSimpleDataPoliciesRespDto, "ListSimpleDataPoliciesRespDto",
    "{\"description\":\"Data policy in short form: ID, name and description.\",\"properties\":{\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"}},\"required\":[\"policyId\",\"policyName\"],\"type\":\"object\"}"
);
// @end
/// Node, by ID, name and code, that grants a user a data permission.
///
/// The schema name is `NodeBo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeBo {
    /// Code of the organization node.
    #[doc(alias = "nodeCode")]
    pub node_code: String,
    /// ID of the organization node.
    #[doc(alias = "nodeId")]
    pub node_id: String,
    /// Name of the node.
    #[doc(alias = "nodeName")]
    pub node_name: String,
}
impl NodeBo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        node_code: impl Into<String>,
        node_id: impl Into<String>,
        node_name: impl Into<String>,
    ) -> Self {
        Self {
            node_code: node_code.into(),
            node_id: node_id.into(),
            node_name: node_name.into(),
        }
    }
    /// Sets [`nodeCode`](Self::node_code).
    #[must_use]
    pub fn with_node_code(mut self, value: impl Into<String>) -> Self {
        self.node_code = value.into();
        self
    }
    /// Sets [`nodeId`](Self::node_id).
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = value.into();
        self
    }
    /// Sets [`nodeName`](Self::node_name).
    #[must_use]
    pub fn with_node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = value.into();
        self
    }
}
codec::object!(
    NodeBo; required[0] node_code("nodeCode"), required[1] node_id("nodeId"), required[2]
    node_name("nodeName")
);
// @if schemars
codec::json_schema!(
    NodeBo, "NodeBo",
    "{\"description\":\"Node, by ID, name and code, that grants a user a data permission.\",\"properties\":{\"nodeCode\":{\"description\":\"Code of the organization node.\",\"type\":\"string\"},\"nodeId\":{\"description\":\"ID of the organization node.\",\"type\":\"string\"},\"nodeName\":{\"description\":\"Name of the node.\",\"type\":\"string\"}},\"required\":[\"nodeCode\",\"nodeId\",\"nodeName\"],\"type\":\"object\"}"
);
// @end
/// Data resource that a user may access, with the permitted actions in the form of the resource type.
///
/// The schema name is `OpenResource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenResource {
    /// Grant on an array resource; present if `resourceType` is `ARRAY`.
    #[doc(alias = "arrAuthorize")]
    pub arr_authorize: Option<ArrayAuthorize>,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource, which determines which of the other properties is present.
    #[doc(alias = "resourceType")]
    pub resource_type: DataResourceType,
    /// Grant on a string resource; present if `resourceType` is `STRING`.
    #[doc(alias = "strAuthorize")]
    pub str_authorize: Option<StrAuthorize>,
    /// Grant on a tree resource; present if `resourceType` is `TREE`.
    #[doc(alias = "treeAuthorize")]
    pub tree_authorize: Option<TreeAuthorize>,
}
impl OpenResource {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`arrAuthorize`](Self::arr_authorize).
    #[must_use]
    pub fn with_arr_authorize(mut self, value: impl Into<ArrayAuthorize>) -> Self {
        self.arr_authorize = Some(value.into());
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`strAuthorize`](Self::str_authorize).
    #[must_use]
    pub fn with_str_authorize(mut self, value: impl Into<StrAuthorize>) -> Self {
        self.str_authorize = Some(value.into());
        self
    }
    /// Sets [`treeAuthorize`](Self::tree_authorize).
    #[must_use]
    pub fn with_tree_authorize(mut self, value: impl Into<TreeAuthorize>) -> Self {
        self.tree_authorize = Some(value.into());
        self
    }
}
codec::object!(
    OpenResource; optional[0] arr_authorize("arrAuthorize"), required[1]
    resource_code("resourceCode"), required[2] resource_type("resourceType"), optional[3]
    str_authorize("strAuthorize"), optional[4] tree_authorize("treeAuthorize")
);
// @if schemars
codec::json_schema!(
    OpenResource, "OpenResource",
    "{\"description\":\"Data resource that a user may access, with the permitted actions in the form of the resource type.\",\"properties\":{\"arrAuthorize\":{\"anyOf\":[{\"$ref\":\"ArrayAuthorize\"},{\"type\":\"null\"}],\"description\":\"Grant on an array resource; present if `resourceType` is `ARRAY`.\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource, which determines which of the other properties is present.\"},\"strAuthorize\":{\"anyOf\":[{\"$ref\":\"StrAuthorize\"},{\"type\":\"null\"}],\"description\":\"Grant on a string resource; present if `resourceType` is `STRING`.\"},\"treeAuthorize\":{\"anyOf\":[{\"$ref\":\"TreeAuthorize\"},{\"type\":\"null\"}],\"description\":\"Grant on a tree resource; present if `resourceType` is `TREE`.\"}},\"required\":[\"resourceCode\",\"resourceType\"],\"type\":\"object\"}",
    "ArrayAuthorize" = ArrayAuthorize, "DataResourceType" = DataResourceType,
    "StrAuthorize" = StrAuthorize, "TreeAuthorize" = TreeAuthorize
);
// @end
/// Option of an extended field.
///
/// The schema name is `Option`.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendFieldOption {
    /// Value of the option.
    pub value: String,
}
impl ExtendFieldOption {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(ExtendFieldOption required_in_requests(0); required[0] value("value"));
impl validation::Validate for ExtendFieldOption {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ExtendFieldOption, "Option",
    "{\"description\":\"Option of an extended field.\",\"properties\":{\"value\":{\"description\":\"Value of the option.\",\"type\":\"string\"}},\"required\":[\"value\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether the code or name of a permission namespace is available.
///
/// The schema name is `PermissionNamespaceCheckExistsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceCheckExistsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckPermissionNamespaceExistsRespDto,
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
impl PermissionNamespaceCheckExistsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckPermissionNamespaceExistsRespDto>,
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
        value: impl Into<CheckPermissionNamespaceExistsRespDto>,
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
    PermissionNamespaceCheckExistsRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PermissionNamespaceCheckExistsRespDto, "PermissionNamespaceCheckExistsRespDto",
    "{\"description\":\"Response that reports whether the code or name of a permission namespace is available.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckPermissionNamespaceExistsRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckPermissionNamespaceExistsRespDto" = CheckPermissionNamespaceExistsRespDto
);
// @end
// @end
