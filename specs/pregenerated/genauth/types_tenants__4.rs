// @if genauth-tenants
/// Response with a page of tenant members or administrators.
///
/// The schema name is `TenantUserListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantUserListPagingDto,
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
impl TenantUserListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantUserListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantUserListPagingDto>) -> Self {
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
    TenantUserListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantUserListPaginatedRespDto, "TenantUserListPaginatedRespDto",
    "{\"description\":\"Response with a page of tenant members or administrators.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantUserListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantUserListPagingDto" = TenantUserListPagingDto
);
// @end
/// Page of tenant members.
///
/// The schema name is `TenantUserListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserListPagingDto {
    /// Items of this page.
    pub list: Vec<TenantUserDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl TenantUserListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<TenantUserDto>>,
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
        value: impl IntoIterator<Item = impl Into<TenantUserDto>>,
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
    TenantUserListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for TenantUserListPagingDto {
    type Item = TenantUserDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[TenantUserDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<TenantUserDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    TenantUserListPagingDto, "TenantUserListPagingDto",
    "{\"description\":\"Page of tenant members.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"TenantUserDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "TenantUserDto" = TenantUserDto
);
// @end
/// Response with the newly created tenant member.
///
/// The schema name is `TenantUserRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantUserDto,
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
impl TenantUserRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantUserDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantUserDto>) -> Self {
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
    TenantUserRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantUserRespDto, "TenantUserRespDto",
    "{\"description\":\"Response with the newly created tenant member.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantUserDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantUserDto" = TenantUserDto
);
// @end
/// Response with a tenant member.
///
/// The schema name is `TenantUserSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantUserDto,
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
impl TenantUserSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantUserDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantUserDto>) -> Self {
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
    TenantUserSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantUserSingleRespDto, "TenantUserSingleRespDto",
    "{\"description\":\"Response with a tenant member.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantUserDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantUserDto" = TenantUserDto
);
// @end
/// Tenants and API access of an administrator.
///
/// The schema name is `UpdateMultipleTenantAdminDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultipleTenantAdminDto {
    /// Whether the administrator may use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// IDs of the tenants to administer, replacing the existing ones.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Vec<String>,
}
impl UpdateMultipleTenantAdminDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tenant_ids: codec::collect_list(tenant_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiAuthorized`](Self::api_authorized).
    #[must_use]
    pub fn with_api_authorized(mut self, value: impl Into<bool>) -> Self {
        self.api_authorized = Some(value.into());
        self
    }
    /// Sets [`tenantIds`](Self::tenant_ids).
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    UpdateMultipleTenantAdminDto required_in_requests(1); optional[0]
    api_authorized("apiAuthorized"), required[1] tenant_ids("tenantIds")
);
impl validation::Validate for UpdateMultipleTenantAdminDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateMultipleTenantAdminDto, "UpdateMultipleTenantAdminDto",
    "{\"description\":\"Tenants and API access of an administrator.\",\"properties\":{\"apiAuthorized\":{\"description\":\"Whether the administrator may use the API.\",\"type\":[\"boolean\",\"null\"]},\"tenantIds\":{\"description\":\"IDs of the tenants to administer, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"tenantIds\"],\"type\":\"object\"}"
);
// @end
/// Policies and API access of a collaborating administrator.
///
/// The schema name is `UpdateTenantCooperatorDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantCooperatorDto {
    /// Whether the collaborating administrator may use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: bool,
    /// Codes of the policies to grant, replacing the existing ones.
    pub policies: Vec<String>,
}
impl UpdateTenantCooperatorDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        api_authorized: impl Into<bool>,
        policies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            api_authorized: api_authorized.into(),
            policies: codec::collect_list(policies),
        }
    }
    /// Sets [`apiAuthorized`](Self::api_authorized).
    #[must_use]
    pub fn with_api_authorized(mut self, value: impl Into<bool>) -> Self {
        self.api_authorized = value.into();
        self
    }
    /// Sets [`policies`](Self::policies).
    #[must_use]
    pub fn with_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policies = codec::collect_list(value);
        self
    }
}
codec::object!(
    UpdateTenantCooperatorDto required_in_requests(0, 1); required[0]
    api_authorized("apiAuthorized"), required[1] policies("policies")
);
impl validation::Validate for UpdateTenantCooperatorDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTenantCooperatorDto, "UpdateTenantCooperatorDto",
    "{\"description\":\"Policies and API access of a collaborating administrator.\",\"properties\":{\"apiAuthorized\":{\"description\":\"Whether the collaborating administrator may use the API.\",\"type\":\"boolean\"},\"policies\":{\"description\":\"Codes of the policies to grant, replacing the existing ones.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"apiAuthorized\",\"policies\"],\"type\":\"object\"}"
);
// @end
/// Changes to a tenant: name, applications, logo and texts.
///
/// The schema name is `UpdateTenantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantDto {
    /// IDs of the applications linked to the tenant.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Description of the tenant.
    pub description: Option<String>,
    /// URL of the tenant's logo, as a list.
    pub logo: Option<Vec<String>>,
    /// Name of the tenant.
    pub name: Option<String>,
    /// Message shown to users whom the tenant rejects.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// ID of the application that the tenant was created from; absent for the console.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl UpdateTenantDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logo = Some(codec::collect_list(value));
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`rejectHint`](Self::reject_hint).
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        self.reject_hint = Some(value.into());
        self
    }
    /// Sets [`sourceAppId`](Self::source_app_id).
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    UpdateTenantDto required_in_requests(6); optional[0] app_ids("appIds"), optional[1]
    description("description"), optional[2] logo("logo"), optional[3] name("name"),
    optional[4, Redacted] reject_hint("rejectHint"), optional[5]
    source_app_id("sourceAppId"), required[6] tenant_id("tenantId")
);
impl validation::Validate for UpdateTenantDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTenantDto, "UpdateTenantDto",
    "{\"description\":\"Changes to a tenant: name, applications, logo and texts.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications linked to the tenant.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"description\":{\"description\":\"Description of the tenant.\",\"type\":[\"string\",\"null\"]},\"logo\":{\"description\":\"URL of the tenant's logo, as a list.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"name\":{\"description\":\"Name of the tenant.\",\"type\":[\"string\",\"null\"]},\"rejectHint\":{\"description\":\"Message shown to users whom the tenant rejects.\",\"type\":[\"string\",\"null\"]},\"sourceAppId\":{\"description\":\"ID of the application that the tenant was created from; absent for the console.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Changes to a tenant member, identified by linked user ID or member ID.
///
/// The schema name is `UpdateTenantUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantUserDto {
    /// ID of the user pool user linked to the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserId")]
    pub link_user_id: Option<String>,
    /// ID of the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "memberId")]
    pub member_id: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Properties of the tenant user to change.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub updates: codec::Value,
}
impl UpdateTenantUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>, updates: impl Into<codec::Value>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            updates: updates.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`linkUserId`](Self::link_user_id).
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        self.link_user_id = Some(value.into());
        self
    }
    /// Sets [`memberId`](Self::member_id).
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`updates`](Self::updates).
    #[must_use]
    pub fn with_updates(mut self, value: impl Into<codec::Value>) -> Self {
        self.updates = value.into();
        self
    }
}
codec::object!(
    UpdateTenantUserDto required_in_requests(2, 3); optional[0, Redacted]
    link_user_id("linkUserId"), optional[1, Redacted] member_id("memberId"), required[2]
    tenant_id("tenantId"), required[3, Redacted] updates("updates")
);
impl validation::Validate for UpdateTenantUserDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTenantUserDto, "UpdateTenantUserDto",
    "{\"description\":\"Changes to a tenant member, identified by linked user ID or member ID.\",\"properties\":{\"linkUserId\":{\"description\":\"ID of the user pool user linked to the tenant member.\",\"type\":[\"string\",\"null\"]},\"memberId\":{\"description\":\"ID of the tenant member.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"updates\":{\"description\":\"Properties of the tenant user to change.\"}},\"required\":[\"tenantId\",\"updates\"],\"type\":\"object\"}"
);
// @end
/// All parameters of `deleteMultipleTenantAdmin` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMultipleTenantAdminParams {
    /// The property `body`.
    pub body: DeleteMultipleTenantAdminBodyDto,
    /// The property `query`.
    pub query: Option<DeleteMultipleTenantAdminQuery>,
}
impl DeleteMultipleTenantAdminParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<DeleteMultipleTenantAdminBodyDto>) -> Self {
        Self {
            body: body.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(
        mut self,
        value: impl Into<DeleteMultipleTenantAdminBodyDto>,
    ) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(
        mut self,
        value: impl Into<DeleteMultipleTenantAdminQuery>,
    ) -> Self {
        self.query = Some(value.into());
        self
    }
}
codec::object!(
    DeleteMultipleTenantAdminParams required_in_requests(0); required[0] body("body"),
    optional[1] query("query")
);
impl validation::Validate for DeleteMultipleTenantAdminParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("query", self.query.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    DeleteMultipleTenantAdminParams, "deleteMultipleTenantAdmin parts",
    "{\"properties\":{\"body\":{\"$ref\":\"DeleteMultipleTenantAdminBodyDto\"},\"query\":{\"anyOf\":[{\"$ref\":\"deleteMultipleTenantAdmin query\"},{\"type\":\"null\"}]}},\"required\":[\"body\"],\"type\":\"object\"}",
    "DeleteMultipleTenantAdminBodyDto" = DeleteMultipleTenantAdminBodyDto,
    "deleteMultipleTenantAdmin query" = DeleteMultipleTenantAdminQuery
);
// @end
/// Query parameters of `deleteMultipleTenantAdmin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMultipleTenantAdminQuery {
    /// ID of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl DeleteMultipleTenantAdminQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for DeleteMultipleTenantAdminQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DeleteMultipleTenantAdminQuery required_in_requests(); optional[0, Redacted]
    user_id("userId")
);
impl validation::Validate for DeleteMultipleTenantAdminQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteMultipleTenantAdminQuery, "deleteMultipleTenantAdmin query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the administrator.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// All parameters of `deleteTenantCooperator` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTenantCooperatorParams {
    /// The property `body`.
    pub body: DeleteTenantCooperatorBodyDto,
    /// The property `query`.
    pub query: Option<DeleteTenantCooperatorQuery>,
}
impl DeleteTenantCooperatorParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<DeleteTenantCooperatorBodyDto>) -> Self {
        Self {
            body: body.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<DeleteTenantCooperatorBodyDto>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<DeleteTenantCooperatorQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}
codec::object!(
    DeleteTenantCooperatorParams required_in_requests(0); required[0] body("body"),
    optional[1] query("query")
);
impl validation::Validate for DeleteTenantCooperatorParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("query", self.query.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    DeleteTenantCooperatorParams, "deleteTenantCooperator parts",
    "{\"properties\":{\"body\":{\"$ref\":\"DeleteTenantCooperatorBodyDto\"},\"query\":{\"anyOf\":[{\"$ref\":\"deleteTenantCooperator query\"},{\"type\":\"null\"}]}},\"required\":[\"body\"],\"type\":\"object\"}",
    "DeleteTenantCooperatorBodyDto" = DeleteTenantCooperatorBodyDto,
    "deleteTenantCooperator query" = DeleteTenantCooperatorQuery
);
// @end
/// Query parameters of `deleteTenantCooperator`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTenantCooperatorQuery {
    /// ID of the collaborating administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl DeleteTenantCooperatorQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for DeleteTenantCooperatorQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DeleteTenantCooperatorQuery required_in_requests(); optional[0, Redacted]
    user_id("userId")
);
impl validation::Validate for DeleteTenantCooperatorQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteTenantCooperatorQuery, "deleteTenantCooperator query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the collaborating administrator.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Email address that could not be invited, with the reason.
///
/// The schema name is `errorEmailMsg`.
#[doc(alias = "errorEmailMsg")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorEmailMsg {
    /// Email address that could not be invited.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: String,
    /// Reason why this address could not be invited.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl ErrorEmailMsg {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(email: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            message: message.into(),
        }
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    ErrorEmailMsg; required[0, Redacted] email("email"), required[1, Redacted]
    message("message")
);
// @if schemars
codec::json_schema!(
    ErrorEmailMsg, "errorEmailMsg",
    "{\"description\":\"Email address that could not be invited, with the reason.\",\"properties\":{\"email\":{\"description\":\"Email address that could not be invited.\",\"type\":\"string\"},\"message\":{\"description\":\"Reason why this address could not be invited.\",\"type\":\"string\"}},\"required\":[\"email\",\"message\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getMultipleTenantAdmin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMultipleTenantAdminQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetMultipleTenantAdminQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    GetMultipleTenantAdminQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for GetMultipleTenantAdminQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetMultipleTenantAdminQuery, "getMultipleTenantAdmin query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantQuery {
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Whether to include the applications of the tenant.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of members.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to include the application that the tenant was created from.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
}
impl GetTenantQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`withAppDetail`](Self::with_app_detail).
    #[must_use]
    pub fn with_with_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_app_detail = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withMembersCount`](Self::with_members_count).
    #[must_use]
    pub fn with_with_members_count(mut self, value: impl Into<bool>) -> Self {
        self.with_members_count = Some(value.into());
        self
    }
    /// Sets [`withSourceAppDetail`](Self::with_source_app_detail).
    #[must_use]
    pub fn with_with_source_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_source_app_detail = Some(value.into());
        self
    }
}
codec::object!(
    GetTenantQuery required_in_requests(0); required[0] tenant_id("tenantId"),
    optional[1] with_app_detail("withAppDetail"), optional[2]
    with_creator_detail("withCreatorDetail"), optional[3]
    with_members_count("withMembersCount"), optional[4]
    with_source_app_detail("withSourceAppDetail")
);
impl validation::Validate for GetTenantQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantQuery, "getTenant query",
    "{\"properties\":{\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"withAppDetail\":{\"description\":\"Whether to include the applications of the tenant.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withMembersCount\":{\"description\":\"Whether to include the number of members.\",\"type\":[\"boolean\",\"null\"]},\"withSourceAppDetail\":{\"description\":\"Whether to include the application that the tenant was created from.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantByCode`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantByCodeQuery {
    /// Code of the tenant.
    pub code: String,
}
impl GetTenantByCodeQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
}
codec::object!(GetTenantByCodeQuery required_in_requests(0); required[0] code("code"));
impl validation::Validate for GetTenantByCodeQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantByCodeQuery, "getTenantByCode query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the tenant.\",\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantCooperator`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantCooperatorQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetTenantCooperatorQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    GetTenantCooperatorQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for GetTenantCooperatorQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantCooperatorQuery, "getTenantCooperator query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantCooperatorMenu`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantCooperatorMenuQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetTenantCooperatorMenuQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    GetTenantCooperatorMenuQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for GetTenantCooperatorMenuQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantCooperatorMenuQuery, "getTenantCooperatorMenu query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantEnterpriseCertification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantEnterpriseCertificationQuery {
    /// ID of the tenant.
    pub tenant_id: Option<String>,
}
impl GetTenantEnterpriseCertificationQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`tenant_id`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
impl Default for GetTenantEnterpriseCertificationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetTenantEnterpriseCertificationQuery required_in_requests(); optional[0]
    tenant_id("tenant_id")
);
impl validation::Validate for GetTenantEnterpriseCertificationQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantEnterpriseCertificationQuery, "getTenantEnterpriseCertification query",
    "{\"properties\":{\"tenant_id\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantLittleInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantLittleInfoQuery {
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Whether to include the applications of the tenant.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of members.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to include the application that the tenant was created from.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
}
impl GetTenantLittleInfoQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`withAppDetail`](Self::with_app_detail).
    #[must_use]
    pub fn with_with_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_app_detail = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withMembersCount`](Self::with_members_count).
    #[must_use]
    pub fn with_with_members_count(mut self, value: impl Into<bool>) -> Self {
        self.with_members_count = Some(value.into());
        self
    }
    /// Sets [`withSourceAppDetail`](Self::with_source_app_detail).
    #[must_use]
    pub fn with_with_source_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_source_app_detail = Some(value.into());
        self
    }
}
codec::object!(
    GetTenantLittleInfoQuery required_in_requests(0); required[0] tenant_id("tenantId"),
    optional[1] with_app_detail("withAppDetail"), optional[2]
    with_creator_detail("withCreatorDetail"), optional[3]
    with_members_count("withMembersCount"), optional[4]
    with_source_app_detail("withSourceAppDetail")
);
impl validation::Validate for GetTenantLittleInfoQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantLittleInfoQuery, "getTenantLittleInfo query",
    "{\"properties\":{\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"withAppDetail\":{\"description\":\"Whether to include the applications of the tenant.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withMembersCount\":{\"description\":\"Whether to include the number of members.\",\"type\":[\"boolean\",\"null\"]},\"withSourceAppDetail\":{\"description\":\"Whether to include the application that the tenant was created from.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getTenantUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantUserQuery {
    /// ID of the user pool user linked to the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserId")]
    pub link_user_id: Option<String>,
    /// ID of the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "memberId")]
    pub member_id: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl GetTenantUserQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`linkUserId`](Self::link_user_id).
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        self.link_user_id = Some(value.into());
        self
    }
    /// Sets [`memberId`](Self::member_id).
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    GetTenantUserQuery required_in_requests(2); optional[0, Redacted]
    link_user_id("linkUserId"), optional[1, Redacted] member_id("memberId"), required[2]
    tenant_id("tenantId")
);
impl validation::Validate for GetTenantUserQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantUserQuery, "getTenantUser query",
    "{\"properties\":{\"linkUserId\":{\"description\":\"ID of the user pool user linked to the tenant member.\",\"type\":[\"string\",\"null\"]},\"memberId\":{\"description\":\"ID of the tenant member.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `importTenantHistory`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportTenantHistoryQuery {
    /// Number of items per page, 1 to 50.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
}
impl GetImportTenantHistoryQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for GetImportTenantHistoryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetImportTenantHistoryQuery required_in_requests(); optional[0] limit("limit"),
    optional[1] page("page")
);
impl crate::pagination::PageRequest for GetImportTenantHistoryQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for GetImportTenantHistoryQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    GetImportTenantHistoryQuery, "importTenantHistory query",
    "{\"properties\":{\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `importTenantNotifyUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportTenantNotifyUserQuery {
    /// ID of the import.
    #[doc(alias = "importId")]
    pub import_id: String,
    /// Number of items per page, 1 to 50.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
}
impl GetImportTenantNotifyUserQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(import_id: impl Into<String>) -> Self {
        Self {
            import_id: import_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`importId`](Self::import_id).
    #[must_use]
    pub fn with_import_id(mut self, value: impl Into<String>) -> Self {
        self.import_id = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
codec::object!(
    GetImportTenantNotifyUserQuery required_in_requests(0); required[0]
    import_id("importId"), optional[1] limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for GetImportTenantNotifyUserQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for GetImportTenantNotifyUserQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    GetImportTenantNotifyUserQuery, "importTenantNotifyUser query",
    "{\"properties\":{\"importId\":{\"description\":\"ID of the import.\",\"type\":\"string\"},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"importId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listInviteTennatUserRecords`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInviteTenantUserRecordsQuery {
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: String,
    /// Number of items per page, 1 to 50.
    pub limit: String,
    /// Page number, starting at 1.
    pub page: String,
}
impl ListInviteTenantUserRecordsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        keywords: impl Into<String>,
        limit: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        Self {
            keywords: keywords.into(),
            limit: limit.into(),
            page: page.into(),
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
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = value.into();
        self
    }
}
codec::object!(
    ListInviteTenantUserRecordsQuery required_in_requests(0, 1, 2); required[0, Redacted]
    keywords("keywords"), required[1] limit("limit"), required[2] page("page")
);
impl crate::pagination::PageRequest for ListInviteTenantUserRecordsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListInviteTenantUserRecordsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", Some(&self.limit));
        crate::genauth::rules::paging::page(v, "page", Some(&self.page));
    }
}
// @if schemars
codec::json_schema!(
    ListInviteTenantUserRecordsQuery, "listInviteTennatUserRecords query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":\"string\"},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":\"string\"},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":\"string\"}},\"required\":[\"keywords\",\"limit\",\"page\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listMultipleTenantAdmin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMultipleTenantAdminQuery {
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
}
impl ListMultipleTenantAdminQuery {
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
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for ListMultipleTenantAdminQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListMultipleTenantAdminQuery required_in_requests(); optional[0, Redacted]
    keywords("keywords"), optional[1] limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for ListMultipleTenantAdminQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListMultipleTenantAdminQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListMultipleTenantAdminQuery, "listMultipleTenantAdmin query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listTenantCooperators`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantCooperatorsQuery {
    /// Limits the result to external (true) or internal (false) collaborating administrators.
    pub external: Option<bool>,
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
}
impl ListTenantCooperatorsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`external`](Self::external).
    #[must_use]
    pub fn with_external(mut self, value: impl Into<bool>) -> Self {
        self.external = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for ListTenantCooperatorsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListTenantCooperatorsQuery required_in_requests(); optional[0] external("external"),
    optional[1, Redacted] keywords("keywords"), optional[2] limit("limit"), optional[3]
    page("page")
);
impl crate::pagination::PageRequest for ListTenantCooperatorsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListTenantCooperatorsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListTenantCooperatorsQuery, "listTenantCooperators query",
    "{\"properties\":{\"external\":{\"description\":\"Limits the result to external (true) or internal (false) collaborating administrators.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
