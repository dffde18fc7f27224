// @if genauth-tenants
/// Collaborating administrator of tenants: user, type and whether external.
///
/// The schema name is `TenantCooperatorDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorDto {
    /// Whether the collaborating administrator is external.
    pub external: bool,
    /// Tenant member who is the collaborating administrator.
    #[doc(alias = "tenantUser")]
    pub tenant_user: Option<TenantUserDto>,
    /// Type of the collaborating administrator.
    pub r#type: String,
    /// User who is the collaborating administrator.
    pub user: UserDto,
    /// ID of the collaborating administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl TenantCooperatorDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        external: impl Into<bool>,
        r#type: impl Into<String>,
        user: impl Into<UserDto>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            external: external.into(),
            r#type: r#type.into(),
            user: user.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`external`](Self::external).
    #[must_use]
    pub fn with_external(mut self, value: impl Into<bool>) -> Self {
        self.external = value.into();
        self
    }
    /// Sets [`tenantUser`](Self::tenant_user).
    #[must_use]
    pub fn with_tenant_user(mut self, value: impl Into<TenantUserDto>) -> Self {
        self.tenant_user = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(mut self, value: impl Into<UserDto>) -> Self {
        self.user = value.into();
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
    TenantCooperatorDto; required[0] external("external"), optional[1]
    tenant_user("tenantUser"), required[2] r#type("type"), required[3] user("user"),
    required[4, Redacted] user_id("userId")
);
// @if schemars
codec::json_schema!(
    TenantCooperatorDto, "TenantCooperatorDto",
    "{\"description\":\"Collaborating administrator of tenants: user, type and whether external.\",\"properties\":{\"external\":{\"description\":\"Whether the collaborating administrator is external.\",\"type\":\"boolean\"},\"tenantUser\":{\"anyOf\":[{\"$ref\":\"TenantUserDto\"},{\"type\":\"null\"}],\"description\":\"Tenant member who is the collaborating administrator.\"},\"type\":{\"description\":\"Type of the collaborating administrator.\",\"type\":\"string\"},\"user\":{\"$ref\":\"UserDto\",\"description\":\"User who is the collaborating administrator.\"},\"userId\":{\"description\":\"ID of the collaborating administrator.\",\"type\":\"string\"}},\"required\":[\"external\",\"type\",\"user\",\"userId\"],\"type\":\"object\"}",
    "TenantUserDto" = TenantUserDto, "UserDto" = UserDto
);
// @end
/// Page of collaborating administrators of tenants.
///
/// The schema name is `TenantCooperatorListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorListPagingDto {
    /// Items of this page.
    pub list: Vec<TenantCooperatorDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl TenantCooperatorListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<TenantCooperatorDto>>,
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
        value: impl IntoIterator<Item = impl Into<TenantCooperatorDto>>,
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
    TenantCooperatorListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for TenantCooperatorListPagingDto {
    type Item = TenantCooperatorDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[TenantCooperatorDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<TenantCooperatorDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    TenantCooperatorListPagingDto, "TenantCooperatorListPagingDto",
    "{\"description\":\"Page of collaborating administrators of tenants.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"TenantCooperatorDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "TenantCooperatorDto" = TenantCooperatorDto
);
// @end
/// Response with a page of collaborating administrators of tenants.
///
/// The schema name is `TenantCooperatorPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantCooperatorListPagingDto,
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
impl TenantCooperatorPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantCooperatorListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantCooperatorListPagingDto>) -> Self {
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
    TenantCooperatorPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantCooperatorPaginatedRespDto, "TenantCooperatorPaginatedRespDto",
    "{\"description\":\"Response with a page of collaborating administrators of tenants.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantCooperatorListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantCooperatorListPagingDto" = TenantCooperatorListPagingDto
);
// @end
/// Entries and codes of the policies that a collaborating administrator is authorized for.
///
/// The schema name is `TenantCooperatorSingleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorSingleDto {
    /// Codes of the policies granted to the collaborating administrator.
    #[doc(alias = "authorizedPoliciesCode")]
    pub authorized_policies_code: Vec<String>,
    /// Console menu entries available to the collaborating administrator.
    pub list: Vec<String>,
}
impl TenantCooperatorSingleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        authorized_policies_code: impl IntoIterator<Item = impl Into<String>>,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            authorized_policies_code: codec::collect_list(authorized_policies_code),
            list: codec::collect_list(list),
        }
    }
    /// Sets [`authorizedPoliciesCode`](Self::authorized_policies_code).
    #[must_use]
    pub fn with_authorized_policies_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_policies_code = codec::collect_list(value);
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    TenantCooperatorSingleDto; required[0]
    authorized_policies_code("authorizedPoliciesCode"), required[1] list("list")
);
// @if schemars
codec::json_schema!(
    TenantCooperatorSingleDto, "TenantCooperatorSingleDto",
    "{\"description\":\"Entries and codes of the policies that a collaborating administrator is authorized for.\",\"properties\":{\"authorizedPoliciesCode\":{\"description\":\"Codes of the policies granted to the collaborating administrator.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"list\":{\"description\":\"Console menu entries available to the collaborating administrator.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"authorizedPoliciesCode\",\"list\"],\"type\":\"object\"}"
);
// @end
/// Response with the authorized policies or the console menu of a collaborating administrator.
///
/// The schema name is `TenantCooperatorSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantCooperatorSingleDto,
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
impl TenantCooperatorSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantCooperatorSingleDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantCooperatorSingleDto>) -> Self {
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
    TenantCooperatorSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantCooperatorSingleRespDto, "TenantCooperatorSingleRespDto",
    "{\"description\":\"Response with the authorized policies or the console menu of a collaborating administrator.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantCooperatorSingleDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantCooperatorSingleDto" = TenantCooperatorSingleDto
);
// @end
/// Tenant: name, code, applications, domains, creator and source.
///
/// The schema name is `TenantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantDto {
    /// IDs of the applications linked to the tenant.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Unique code of the tenant.
    pub code: String,
    /// ID of the user who created the tenant.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub creator: String,
    /// Description of the tenant.
    pub description: Option<String>,
    /// Company domains of the tenant, for example its email domains.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Vec<String>,
    /// Host name of the tenant.
    pub host: String,
    /// URL of the logo.
    pub logo: String,
    /// Name of the tenant, up to 64 characters.
    ///
    /// Has at most 64 characters.
    pub name: String,
    /// Message shown to users whom the tenant rejects.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// Source of the tenant.
    pub source: String,
    /// ID of the application that the tenant was created from; absent for the console.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl TenantDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
        creator: impl Into<String>,
        enterprise_domains: impl IntoIterator<Item = impl Into<String>>,
        host: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        source: impl Into<String>,
        source_app_id: impl Into<String>,
        tenant_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
            code: code.into(),
            creator: creator.into(),
            enterprise_domains: codec::collect_list(enterprise_domains),
            host: host.into(),
            logo: logo.into(),
            name: name.into(),
            source: source.into(),
            source_app_id: source_app_id.into(),
            tenant_id: tenant_id.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = codec::collect_list(value);
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`creator`](Self::creator).
    #[must_use]
    pub fn with_creator(mut self, value: impl Into<String>) -> Self {
        self.creator = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enterpriseDomains`](Self::enterprise_domains).
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = codec::collect_list(value);
        self
    }
    /// Sets [`host`](Self::host).
    #[must_use]
    pub fn with_host(mut self, value: impl Into<String>) -> Self {
        self.host = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`rejectHint`](Self::reject_hint).
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        self.reject_hint = Some(value.into());
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`sourceAppId`](Self::source_app_id).
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
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
    TenantDto; required[0] app_ids("appIds"), required[1] code("code"), required[2,
    Redacted] creator("creator"), optional[3] description("description"), required[4]
    enterprise_domains("enterpriseDomains"), required[5] host("host"), required[6]
    logo("logo"), required[7] name("name"), optional[8, Redacted]
    reject_hint("rejectHint"), required[9] source("source"), required[10]
    source_app_id("sourceAppId"), required[11] tenant_id("tenantId"), required[12]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    TenantDto, "TenantDto",
    "{\"description\":\"Tenant: name, code, applications, domains, creator and source.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications linked to the tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"code\":{\"description\":\"Unique code of the tenant.\",\"type\":\"string\"},\"creator\":{\"description\":\"ID of the user who created the tenant.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the tenant.\",\"type\":[\"string\",\"null\"]},\"enterpriseDomains\":{\"description\":\"Company domains of the tenant, for example its email domains.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"host\":{\"description\":\"Host name of the tenant.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the tenant, up to 64 characters.\",\"maxLength\":64,\"type\":\"string\"},\"rejectHint\":{\"description\":\"Message shown to users whom the tenant rejects.\",\"type\":[\"string\",\"null\"]},\"source\":{\"description\":\"Source of the tenant.\",\"type\":\"string\"},\"sourceAppId\":{\"description\":\"ID of the application that the tenant was created from; absent for the console.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"appIds\",\"code\",\"creator\",\"enterpriseDomains\",\"host\",\"logo\",\"name\",\"source\",\"sourceAppId\",\"tenantId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Enterprise certification of a tenant, with its review status and reason.
///
/// The schema name is `TenantEnterpriseCertificationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantEnterpriseCertificationRespDto {
    /// Phone number registered with the bank for the bank card.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "bankReservedPhone")]
    pub bank_reserved_phone: Option<String>,
    /// URL of the business license image.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessLicense")]
    pub business_license: Option<String>,
    /// Name of the company.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessName")]
    pub business_name: Option<String>,
    /// Name under which the company is registered.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessRegistrationName")]
    pub business_registration_name: Option<String>,
    /// Status of the certification.
    #[doc(alias = "enterpriseCertificationStatus")]
    pub enterprise_certification_status: Option<EnterpriseCertificationStatus>,
    /// Name of the company's legal representative.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "legalRepresentativeName")]
    pub legal_representative_name: Option<String>,
    /// National identification number of the legal representative.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "nationalIdentificationNumber")]
    pub national_identification_number: Option<String>,
    /// Number of the legal representative's bank card.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "personalBankCardNumber")]
    pub personal_bank_card_number: Option<String>,
    /// Reason for the decision, shown to the tenant.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "reviewReason")]
    pub review_reason: Option<String>,
    /// Unified social credit code of the company, its registration number in China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "unifiedSocialCredit")]
    pub unified_social_credit: Option<String>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<String>,
}
impl TenantEnterpriseCertificationRespDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`bankReservedPhone`](Self::bank_reserved_phone).
    #[must_use]
    pub fn with_bank_reserved_phone(mut self, value: impl Into<String>) -> Self {
        self.bank_reserved_phone = Some(value.into());
        self
    }
    /// Sets [`businessLicense`](Self::business_license).
    #[must_use]
    pub fn with_business_license(mut self, value: impl Into<String>) -> Self {
        self.business_license = Some(value.into());
        self
    }
    /// Sets [`businessName`](Self::business_name).
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = Some(value.into());
        self
    }
    /// Sets [`businessRegistrationName`](Self::business_registration_name).
    #[must_use]
    pub fn with_business_registration_name(mut self, value: impl Into<String>) -> Self {
        self.business_registration_name = Some(value.into());
        self
    }
    /// Sets [`enterpriseCertificationStatus`](Self::enterprise_certification_status).
    #[must_use]
    pub fn with_enterprise_certification_status(
        mut self,
        value: impl Into<EnterpriseCertificationStatus>,
    ) -> Self {
        self.enterprise_certification_status = Some(value.into());
        self
    }
    /// Sets [`legalRepresentativeName`](Self::legal_representative_name).
    #[must_use]
    pub fn with_legal_representative_name(mut self, value: impl Into<String>) -> Self {
        self.legal_representative_name = Some(value.into());
        self
    }
    /// Sets [`nationalIdentificationNumber`](Self::national_identification_number).
    #[must_use]
    pub fn with_national_identification_number(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.national_identification_number = Some(value.into());
        self
    }
    /// Sets [`personalBankCardNumber`](Self::personal_bank_card_number).
    #[must_use]
    pub fn with_personal_bank_card_number(mut self, value: impl Into<String>) -> Self {
        self.personal_bank_card_number = Some(value.into());
        self
    }
    /// Sets [`reviewReason`](Self::review_reason).
    #[must_use]
    pub fn with_review_reason(mut self, value: impl Into<String>) -> Self {
        self.review_reason = Some(value.into());
        self
    }
    /// Sets [`unifiedSocialCredit`](Self::unified_social_credit).
    #[must_use]
    pub fn with_unified_social_credit(mut self, value: impl Into<String>) -> Self {
        self.unified_social_credit = Some(value.into());
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
impl Default for TenantEnterpriseCertificationRespDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    TenantEnterpriseCertificationRespDto; optional[0, Redacted]
    bank_reserved_phone("bankReservedPhone"), optional[1, Redacted]
    business_license("businessLicense"), optional[2, Redacted]
    business_name("businessName"), optional[3, Redacted]
    business_registration_name("businessRegistrationName"), optional[4]
    enterprise_certification_status("enterpriseCertificationStatus"), optional[5,
    Redacted] legal_representative_name("legalRepresentativeName"), optional[6, Redacted]
    national_identification_number("nationalIdentificationNumber"), optional[7, Redacted]
    personal_bank_card_number("personalBankCardNumber"), optional[8, Redacted]
    review_reason("reviewReason"), optional[9, Redacted]
    unified_social_credit("unifiedSocialCredit"), optional[10] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    TenantEnterpriseCertificationRespDto, "TenantEnterpriseCertificationRespDto",
    "{\"description\":\"Enterprise certification of a tenant, with its review status and reason.\",\"properties\":{\"bankReservedPhone\":{\"description\":\"Phone number registered with the bank for the bank card.\",\"type\":[\"string\",\"null\"]},\"businessLicense\":{\"description\":\"URL of the business license image.\",\"type\":[\"string\",\"null\"]},\"businessName\":{\"description\":\"Name of the company.\",\"type\":[\"string\",\"null\"]},\"businessRegistrationName\":{\"description\":\"Name under which the company is registered.\",\"type\":[\"string\",\"null\"]},\"enterpriseCertificationStatus\":{\"anyOf\":[{\"$ref\":\"EnterpriseCertificationStatus\"},{\"type\":\"null\"}],\"description\":\"Status of the certification.\"},\"legalRepresentativeName\":{\"description\":\"Name of the company's legal representative.\",\"type\":[\"string\",\"null\"]},\"nationalIdentificationNumber\":{\"description\":\"National identification number of the legal representative.\",\"type\":[\"string\",\"null\"]},\"personalBankCardNumber\":{\"description\":\"Number of the legal representative's bank card.\",\"type\":[\"string\",\"null\"]},\"reviewReason\":{\"description\":\"Reason for the decision, shown to the tenant.\",\"type\":[\"string\",\"null\"]},\"unifiedSocialCredit\":{\"description\":\"Unified social credit code of the company, its registration number in China.\",\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "EnterpriseCertificationStatus" = EnterpriseCertificationStatus
);
// @end
/// Response with a page of tenants.
///
/// The schema name is `TenantListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantListPagingDto,
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
impl TenantListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantListPagingDto>) -> Self {
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
    TenantListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantListPaginatedRespDto, "TenantListPaginatedRespDto",
    "{\"description\":\"Response with a page of tenants.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantListPagingDto" = TenantListPagingDto
);
// @end
/// Page of tenants.
///
/// The schema name is `TenantListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantListPagingDto {
    /// Items of this page.
    pub list: Vec<TenantRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl TenantListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<TenantRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<TenantRespDto>>,
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
    TenantListPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for TenantListPagingDto {
    type Item = TenantRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[TenantRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<TenantRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    TenantListPagingDto, "TenantListPagingDto",
    "{\"description\":\"Page of tenants.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"TenantRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "TenantRespDto" = TenantRespDto
);
// @end
/// Tenant with creator, source application and number of members, if requested.
///
/// The schema name is `TenantRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantRespDto {
    /// IDs of the applications linked to the tenant.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Unique code of the tenant.
    pub code: String,
    /// ID of the user who created the tenant.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub creator: String,
    /// User who created the object, if requested.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<codec::Value>,
    /// Description of the tenant.
    pub description: Option<String>,
    /// Company domains of the tenant, for example its email domains.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Vec<String>,
    /// Host name of the tenant.
    pub host: String,
    /// URL of the logo.
    pub logo: String,
    /// Number of members of the tenant, if requested.
    #[doc(alias = "membersCount")]
    pub members_count: Option<i64>,
    /// Name of the tenant, up to 64 characters.
    ///
    /// Has at most 64 characters.
    pub name: String,
    /// Message shown to users whom the tenant rejects.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// Source of the tenant.
    pub source: String,
    /// Application that the tenant was created from, if requested.
    #[doc(alias = "sourceAppDetail")]
    pub source_app_detail: Option<codec::Value>,
    /// ID of the application that the tenant was created from; absent for the console.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl TenantRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
        creator: impl Into<String>,
        enterprise_domains: impl IntoIterator<Item = impl Into<String>>,
        host: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        source: impl Into<String>,
        source_app_id: impl Into<String>,
        tenant_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
            code: code.into(),
            creator: creator.into(),
            enterprise_domains: codec::collect_list(enterprise_domains),
            host: host.into(),
            logo: logo.into(),
            name: name.into(),
            source: source.into(),
            source_app_id: source_app_id.into(),
            tenant_id: tenant_id.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = codec::collect_list(value);
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`creator`](Self::creator).
    #[must_use]
    pub fn with_creator(mut self, value: impl Into<String>) -> Self {
        self.creator = value.into();
        self
    }
    /// Sets [`creatorDetail`](Self::creator_detail).
    #[must_use]
    pub fn with_creator_detail(mut self, value: impl Into<codec::Value>) -> Self {
        self.creator_detail = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enterpriseDomains`](Self::enterprise_domains).
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = codec::collect_list(value);
        self
    }
    /// Sets [`host`](Self::host).
    #[must_use]
    pub fn with_host(mut self, value: impl Into<String>) -> Self {
        self.host = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`membersCount`](Self::members_count).
    #[must_use]
    pub fn with_members_count(mut self, value: impl Into<i64>) -> Self {
        self.members_count = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`rejectHint`](Self::reject_hint).
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        self.reject_hint = Some(value.into());
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`sourceAppDetail`](Self::source_app_detail).
    #[must_use]
    pub fn with_source_app_detail(mut self, value: impl Into<codec::Value>) -> Self {
        self.source_app_detail = Some(value.into());
        self
    }
    /// Sets [`sourceAppId`](Self::source_app_id).
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
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
    TenantRespDto; required[0] app_ids("appIds"), required[1] code("code"), required[2,
    Redacted] creator("creator"), optional[3, Redacted] creator_detail("creatorDetail"),
    optional[4] description("description"), required[5]
    enterprise_domains("enterpriseDomains"), required[6] host("host"), required[7]
    logo("logo"), optional[8] members_count("membersCount"), required[9] name("name"),
    optional[10, Redacted] reject_hint("rejectHint"), required[11] source("source"),
    optional[12, Redacted] source_app_detail("sourceAppDetail"), required[13]
    source_app_id("sourceAppId"), required[14] tenant_id("tenantId"), required[15]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    TenantRespDto, "TenantRespDto",
    "{\"description\":\"Tenant with creator, source application and number of members, if requested.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications linked to the tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"code\":{\"description\":\"Unique code of the tenant.\",\"type\":\"string\"},\"creator\":{\"description\":\"ID of the user who created the tenant.\",\"type\":\"string\"},\"creatorDetail\":{\"description\":\"User who created the object, if requested.\"},\"description\":{\"description\":\"Description of the tenant.\",\"type\":[\"string\",\"null\"]},\"enterpriseDomains\":{\"description\":\"Company domains of the tenant, for example its email domains.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"host\":{\"description\":\"Host name of the tenant.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"membersCount\":{\"description\":\"Number of members of the tenant, if requested.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"name\":{\"description\":\"Name of the tenant, up to 64 characters.\",\"maxLength\":64,\"type\":\"string\"},\"rejectHint\":{\"description\":\"Message shown to users whom the tenant rejects.\",\"type\":[\"string\",\"null\"]},\"source\":{\"description\":\"Source of the tenant.\",\"type\":\"string\"},\"sourceAppDetail\":{\"description\":\"Application that the tenant was created from, if requested.\"},\"sourceAppId\":{\"description\":\"ID of the application that the tenant was created from; absent for the console.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"appIds\",\"code\",\"creator\",\"enterpriseDomains\",\"host\",\"logo\",\"name\",\"source\",\"sourceAppId\",\"tenantId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Response with a tenant.
///
/// The schema name is `TenantSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantRespDto,
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
impl TenantSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantRespDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantRespDto>) -> Self {
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
    TenantSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantSingleRespDto, "TenantSingleRespDto",
    "{\"description\":\"Response with a tenant.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantRespDto" = TenantRespDto
);
// @end
/// Tenant member: identifiers, profile, linked user and administrator flag.
///
/// The schema name is `TenantUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Vec<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// Is personal data: `Debug` output redacts it.
    pub gender: Gender,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Whether the user is an administrator of the tenant.
    #[doc(alias = "isTenantAdmin")]
    pub is_tenant_admin: bool,
    /// IP address of the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// ID of the application of the last login.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// ID of the user pool user linked to the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserId")]
    pub link_user_id: String,
    /// Total number of logins.
    #[doc(alias = "loginsCount")]
    pub logins_count: Option<i64>,
    /// ID of the tenant member.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "memberId")]
    pub member_id: String,
    /// Middle name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Real name of the user; does not have to be unique.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: Option<String>,
    /// Password of the user, as stored by the service.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: Option<String>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// Postal code of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Preferred username, the OIDC claim `preferred_username`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Salt with which the password was hashed.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub salt: Option<String>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
}
impl TenantUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        gender: impl Into<Gender>,
        is_tenant_admin: impl Into<bool>,
        link_user_id: impl Into<String>,
        member_id: impl Into<String>,
        tenant_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            gender: gender.into(),
            is_tenant_admin: is_tenant_admin.into(),
            link_user_id: link_user_id.into(),
            member_id: member_id.into(),
            tenant_id: tenant_id.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
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
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = codec::collect_list(value);
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`isTenantAdmin`](Self::is_tenant_admin).
    #[must_use]
    pub fn with_is_tenant_admin(mut self, value: impl Into<bool>) -> Self {
        self.is_tenant_admin = value.into();
        self
    }
    /// Sets [`lastIp`](Self::last_ip).
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        self.last_ip = Some(value.into());
        self
    }
    /// Sets [`lastLoginApp`](Self::last_login_app).
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        self.last_login_app = Some(value.into());
        self
    }
    /// Sets [`linkUserId`](Self::link_user_id).
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        self.link_user_id = value.into();
        self
    }
    /// Sets [`loginsCount`](Self::logins_count).
    #[must_use]
    pub fn with_logins_count(mut self, value: impl Into<i64>) -> Self {
        self.logins_count = Some(value.into());
        self
    }
    /// Sets [`memberId`](Self::member_id).
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = value.into();
        self
    }
    /// Sets [`middleName`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
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
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferredUsername`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`salt`](Self::salt).
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        self.salt = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
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
    TenantUserDto; optional[0, Redacted] address("address"), optional[1, Redacted]
    birthdate("birthdate"), optional[2, Redacted] city("city"), optional[3, Redacted]
    country("country"), collection[4] department_ids("departmentIds"), optional[5,
    Redacted] email("email"), optional[6, Redacted] family_name("familyName"),
    required[7, Redacted] gender("gender"), optional[8, Redacted]
    given_name("givenName"), required[9] is_tenant_admin("isTenantAdmin"), optional[10,
    Redacted] last_ip("lastIp"), optional[11] last_login_app("lastLoginApp"),
    required[12, Redacted] link_user_id("linkUserId"), optional[13]
    logins_count("loginsCount"), required[14, Redacted] member_id("memberId"),
    optional[15, Redacted] middle_name("middleName"), optional[16, Redacted]
    name("name"), optional[17, Redacted] nickname("nickname"), optional[18, Redacted]
    password("password"), optional[19, Redacted] phone("phone"), optional[20, Redacted]
    phone_country_code("phoneCountryCode"), optional[21, Redacted] photo("photo"),
    optional[22, Redacted] postal_code("postalCode"), optional[23, Redacted]
    preferred_username("preferredUsername"), optional[24, Redacted] province("province"),
    optional[25, Redacted] salt("salt"), optional[26, Redacted]
    street_address("streetAddress"), required[27] tenant_id("tenantId"), required[28]
    user_pool_id("userPoolId"), optional[29, Redacted] username("username")
);
// @if schemars
codec::json_schema!(
    TenantUserDto, "TenantUserDto",
    "{\"description\":\"Tenant member: identifiers, profile, linked user and administrator flag.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"$ref\":\"Gender\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"isTenantAdmin\":{\"description\":\"Whether the user is an administrator of the tenant.\",\"type\":\"boolean\"},\"lastIp\":{\"description\":\"IP address of the last login.\",\"type\":[\"string\",\"null\"]},\"lastLoginApp\":{\"description\":\"ID of the application of the last login.\",\"type\":[\"string\",\"null\"]},\"linkUserId\":{\"description\":\"ID of the user pool user linked to the tenant member.\",\"type\":\"string\"},\"loginsCount\":{\"description\":\"Total number of logins.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"memberId\":{\"description\":\"ID of the tenant member.\",\"type\":\"string\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"password\":{\"description\":\"Password of the user, as stored by the service.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"salt\":{\"description\":\"Salt with which the password was hashed.\",\"type\":[\"string\",\"null\"]},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"gender\",\"isTenantAdmin\",\"linkUserId\",\"memberId\",\"tenantId\",\"userPoolId\"],\"type\":\"object\"}",
    "Gender" = Gender
);
// @end
// @end
