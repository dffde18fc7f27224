// @if genauth-tenants
/// Existing users of the user pool to add to a tenant.
///
/// The schema name is `AddTenantUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTenantUsersDto {
    /// IDs of user pool users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Vec<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl AddTenantUsersDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        link_user_ids: impl IntoIterator<Item = impl Into<String>>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            link_user_ids: codec::collect_list(link_user_ids),
            tenant_id: tenant_id.into(),
        }
    }
    /// Sets [`linkUserIds`](Self::link_user_ids).
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = codec::collect_list(value);
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
    AddTenantUsersDto required_in_requests(0, 1); required[0, Redacted]
    link_user_ids("linkUserIds"), required[1] tenant_id("tenantId")
);
impl validation::Validate for AddTenantUsersDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AddTenantUsersDto, "AddTenantUsersDto",
    "{\"description\":\"Existing users of the user pool to add to a tenant.\",\"properties\":{\"linkUserIds\":{\"description\":\"IDs of user pool users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"linkUserIds\",\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// User to make an administrator of several tenants, with API access and notifications.
///
/// The schema name is `CreateMultipleTenantAdminDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMultipleTenantAdminDto {
    /// Whether the administrator may use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Whether to notify by email.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Whether to notify by text message.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
    /// IDs of the tenants.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Vec<String>,
    /// ID of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CreateMultipleTenantAdminDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        tenant_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant_ids: codec::collect_list(tenant_ids),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiAuthorized`](Self::api_authorized).
    #[must_use]
    pub fn with_api_authorized(mut self, value: impl Into<bool>) -> Self {
        self.api_authorized = Some(value.into());
        self
    }
    /// Sets [`sendEmailNotification`](Self::send_email_notification).
    #[must_use]
    pub fn with_send_email_notification(mut self, value: impl Into<bool>) -> Self {
        self.send_email_notification = Some(value.into());
        self
    }
    /// Sets [`sendPhoneNotification`](Self::send_phone_notification).
    #[must_use]
    pub fn with_send_phone_notification(mut self, value: impl Into<bool>) -> Self {
        self.send_phone_notification = Some(value.into());
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
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    CreateMultipleTenantAdminDto required_in_requests(3, 4); optional[0]
    api_authorized("apiAuthorized"), optional[1]
    send_email_notification("sendEmailNotification"), optional[2]
    send_phone_notification("sendPhoneNotification"), required[3]
    tenant_ids("tenantIds"), required[4, Redacted] user_id("userId")
);
impl validation::Validate for CreateMultipleTenantAdminDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateMultipleTenantAdminDto, "CreateMultipleTenantAdminDto",
    "{\"description\":\"User to make an administrator of several tenants, with API access and notifications.\",\"properties\":{\"apiAuthorized\":{\"description\":\"Whether the administrator may use the API.\",\"type\":[\"boolean\",\"null\"]},\"sendEmailNotification\":{\"description\":\"Whether to notify by email.\",\"type\":[\"boolean\",\"null\"]},\"sendPhoneNotification\":{\"description\":\"Whether to notify by text message.\",\"type\":[\"boolean\",\"null\"]},\"tenantIds\":{\"description\":\"IDs of the tenants.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"userId\":{\"description\":\"ID of the administrator.\",\"type\":\"string\"}},\"required\":[\"tenantIds\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// User to make a collaborating administrator of a tenant: policies, API access and notifications.
///
/// The schema name is `CreateTenantCooperatorDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantCooperatorDto {
    /// Whether the administrator may use the API.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Codes of the policies to grant.
    pub policies: Vec<String>,
    /// Whether to notify by email.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Whether to notify by text message.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
    /// ID of the collaborating administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CreateTenantCooperatorDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policies: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            policies: codec::collect_list(policies),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiAuthorized`](Self::api_authorized).
    #[must_use]
    pub fn with_api_authorized(mut self, value: impl Into<bool>) -> Self {
        self.api_authorized = Some(value.into());
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
    /// Sets [`sendEmailNotification`](Self::send_email_notification).
    #[must_use]
    pub fn with_send_email_notification(mut self, value: impl Into<bool>) -> Self {
        self.send_email_notification = Some(value.into());
        self
    }
    /// Sets [`sendPhoneNotification`](Self::send_phone_notification).
    #[must_use]
    pub fn with_send_phone_notification(mut self, value: impl Into<bool>) -> Self {
        self.send_phone_notification = Some(value.into());
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
    CreateTenantCooperatorDto required_in_requests(1, 4); optional[0]
    api_authorized("apiAuthorized"), required[1] policies("policies"), optional[2]
    send_email_notification("sendEmailNotification"), optional[3]
    send_phone_notification("sendPhoneNotification"), required[4, Redacted]
    user_id("userId")
);
impl validation::Validate for CreateTenantCooperatorDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateTenantCooperatorDto, "CreateTenantCooperatorDto",
    "{\"description\":\"User to make a collaborating administrator of a tenant: policies, API access and notifications.\",\"properties\":{\"apiAuthorized\":{\"default\":false,\"description\":\"Whether the administrator may use the API.\",\"type\":[\"boolean\",\"null\"]},\"policies\":{\"description\":\"Codes of the policies to grant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"sendEmailNotification\":{\"description\":\"Whether to notify by email.\",\"type\":[\"boolean\",\"null\"]},\"sendPhoneNotification\":{\"description\":\"Whether to notify by text message.\",\"type\":[\"boolean\",\"null\"]},\"userId\":{\"description\":\"ID of the collaborating administrator.\",\"type\":\"string\"}},\"required\":[\"policies\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Tenant to create: name, applications, domains, expiry and quotas.
///
/// The schema name is `CreateTenantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantDto {
    /// Maximum number of administrators of the tenant.
    #[doc(alias = "adminAmount")]
    pub admin_amount: Option<f64>,
    /// IDs of the applications linked to the tenant.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Description of the tenant.
    pub description: Option<String>,
    /// Company domains of the tenant, for example its email domains.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Option<Vec<String>>,
    /// Time at which the tenant expires.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<String>,
    /// URL of the tenant's logo, as a list.
    pub logo: Option<Vec<String>>,
    /// Maximum number of monthly active users of the tenant.
    #[doc(alias = "mauAmount")]
    pub mau_amount: Option<f64>,
    /// Maximum number of members of the tenant.
    #[doc(alias = "memberAmount")]
    pub member_amount: Option<f64>,
    /// Name of the tenant.
    pub name: String,
    /// Message shown to users whom the tenant rejects.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// ID of the application that the tenant was created from; absent for the console.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: Option<String>,
}
impl CreateTenantDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`adminAmount`](Self::admin_amount).
    #[must_use]
    pub fn with_admin_amount(mut self, value: impl Into<f64>) -> Self {
        self.admin_amount = Some(value.into());
        self
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
        self.enterprise_domains = Some(codec::collect_list(value));
        self
    }
    /// Sets [`expireTime`](Self::expire_time).
    #[must_use]
    pub fn with_expire_time(mut self, value: impl Into<String>) -> Self {
        self.expire_time = Some(value.into());
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
    /// Sets [`mauAmount`](Self::mau_amount).
    #[must_use]
    pub fn with_mau_amount(mut self, value: impl Into<f64>) -> Self {
        self.mau_amount = Some(value.into());
        self
    }
    /// Sets [`memberAmount`](Self::member_amount).
    #[must_use]
    pub fn with_member_amount(mut self, value: impl Into<f64>) -> Self {
        self.member_amount = Some(value.into());
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
    /// Sets [`sourceAppId`](Self::source_app_id).
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = Some(value.into());
        self
    }
}
codec::object!(
    CreateTenantDto required_in_requests(1, 8); optional[0] admin_amount("adminAmount"),
    required[1] app_ids("appIds"), optional[2] description("description"), optional[3]
    enterprise_domains("enterpriseDomains"), optional[4] expire_time("expireTime"),
    optional[5] logo("logo"), optional[6] mau_amount("mauAmount"), optional[7]
    member_amount("memberAmount"), required[8] name("name"), optional[9, Redacted]
    reject_hint("rejectHint"), optional[10] source_app_id("sourceAppId")
);
impl validation::Validate for CreateTenantDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateTenantDto, "CreateTenantDto",
    "{\"description\":\"Tenant to create: name, applications, domains, expiry and quotas.\",\"properties\":{\"adminAmount\":{\"description\":\"Maximum number of administrators of the tenant.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"appIds\":{\"description\":\"IDs of the applications linked to the tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"description\":{\"description\":\"Description of the tenant.\",\"type\":[\"string\",\"null\"]},\"enterpriseDomains\":{\"description\":\"Company domains of the tenant, for example its email domains.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"expireTime\":{\"description\":\"Time at which the tenant expires.\",\"type\":[\"string\",\"null\"]},\"logo\":{\"description\":\"URL of the tenant's logo, as a list.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"mauAmount\":{\"description\":\"Maximum number of monthly active users of the tenant.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"memberAmount\":{\"description\":\"Maximum number of members of the tenant.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"name\":{\"description\":\"Name of the tenant.\",\"type\":\"string\"},\"rejectHint\":{\"description\":\"Message shown to users whom the tenant rejects.\",\"type\":[\"string\",\"null\"]},\"sourceAppId\":{\"description\":\"ID of the application that the tenant was created from; absent for the console.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appIds\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Enterprise certification of a tenant: company, legal representative and bank data.
///
/// The schema name is `CreateTenantEnterpriseCertificationBodyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantEnterpriseCertificationBodyDto {
    /// Phone number registered with the bank for the bank card.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "bankReservedPhone")]
    pub bank_reserved_phone: String,
    /// URL of the business license image.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessLicense")]
    pub business_license: String,
    /// Name of the company.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessName")]
    pub business_name: String,
    /// Name under which the company is registered.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "businessRegistrationName")]
    pub business_registration_name: String,
    /// Name of the company's legal representative.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "legalRepresentativeName")]
    pub legal_representative_name: String,
    /// National identification number of the legal representative.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "nationalIdentificationNumber")]
    pub national_identification_number: String,
    /// Number of the legal representative's bank card.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "personalBankCardNumber")]
    pub personal_bank_card_number: String,
    /// ID of the certified tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Unified social credit code of the company, its registration number in China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "unifiedSocialCredit")]
    pub unified_social_credit: String,
}
impl CreateTenantEnterpriseCertificationBodyDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        bank_reserved_phone: impl Into<String>,
        business_license: impl Into<String>,
        business_name: impl Into<String>,
        business_registration_name: impl Into<String>,
        legal_representative_name: impl Into<String>,
        national_identification_number: impl Into<String>,
        personal_bank_card_number: impl Into<String>,
        tenant_id: impl Into<String>,
        unified_social_credit: impl Into<String>,
    ) -> Self {
        Self {
            bank_reserved_phone: bank_reserved_phone.into(),
            business_license: business_license.into(),
            business_name: business_name.into(),
            business_registration_name: business_registration_name.into(),
            legal_representative_name: legal_representative_name.into(),
            national_identification_number: national_identification_number.into(),
            personal_bank_card_number: personal_bank_card_number.into(),
            tenant_id: tenant_id.into(),
            unified_social_credit: unified_social_credit.into(),
        }
    }
    /// Sets [`bankReservedPhone`](Self::bank_reserved_phone).
    #[must_use]
    pub fn with_bank_reserved_phone(mut self, value: impl Into<String>) -> Self {
        self.bank_reserved_phone = value.into();
        self
    }
    /// Sets [`businessLicense`](Self::business_license).
    #[must_use]
    pub fn with_business_license(mut self, value: impl Into<String>) -> Self {
        self.business_license = value.into();
        self
    }
    /// Sets [`businessName`](Self::business_name).
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = value.into();
        self
    }
    /// Sets [`businessRegistrationName`](Self::business_registration_name).
    #[must_use]
    pub fn with_business_registration_name(mut self, value: impl Into<String>) -> Self {
        self.business_registration_name = value.into();
        self
    }
    /// Sets [`legalRepresentativeName`](Self::legal_representative_name).
    #[must_use]
    pub fn with_legal_representative_name(mut self, value: impl Into<String>) -> Self {
        self.legal_representative_name = value.into();
        self
    }
    /// Sets [`nationalIdentificationNumber`](Self::national_identification_number).
    #[must_use]
    pub fn with_national_identification_number(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.national_identification_number = value.into();
        self
    }
    /// Sets [`personalBankCardNumber`](Self::personal_bank_card_number).
    #[must_use]
    pub fn with_personal_bank_card_number(mut self, value: impl Into<String>) -> Self {
        self.personal_bank_card_number = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`unifiedSocialCredit`](Self::unified_social_credit).
    #[must_use]
    pub fn with_unified_social_credit(mut self, value: impl Into<String>) -> Self {
        self.unified_social_credit = value.into();
        self
    }
}
codec::object!(
    CreateTenantEnterpriseCertificationBodyDto required_in_requests(0, 1, 2, 3, 4, 5, 6,
    7, 8); required[0, Redacted] bank_reserved_phone("bankReservedPhone"), required[1,
    Redacted] business_license("businessLicense"), required[2, Redacted]
    business_name("businessName"), required[3, Redacted]
    business_registration_name("businessRegistrationName"), required[4, Redacted]
    legal_representative_name("legalRepresentativeName"), required[5, Redacted]
    national_identification_number("nationalIdentificationNumber"), required[6, Redacted]
    personal_bank_card_number("personalBankCardNumber"), required[7]
    tenant_id("tenantId"), required[8, Redacted]
    unified_social_credit("unifiedSocialCredit")
);
impl validation::Validate for CreateTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateTenantEnterpriseCertificationBodyDto,
    "CreateTenantEnterpriseCertificationBodyDto",
    "{\"description\":\"Enterprise certification of a tenant: company, legal representative and bank data.\",\"properties\":{\"bankReservedPhone\":{\"description\":\"Phone number registered with the bank for the bank card.\",\"type\":\"string\"},\"businessLicense\":{\"description\":\"URL of the business license image.\",\"type\":\"string\"},\"businessName\":{\"description\":\"Name of the company.\",\"type\":\"string\"},\"businessRegistrationName\":{\"description\":\"Name under which the company is registered.\",\"type\":\"string\"},\"legalRepresentativeName\":{\"description\":\"Name of the company's legal representative.\",\"type\":\"string\"},\"nationalIdentificationNumber\":{\"description\":\"National identification number of the legal representative.\",\"type\":\"string\"},\"personalBankCardNumber\":{\"description\":\"Number of the legal representative's bank card.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the certified tenant.\",\"type\":\"string\"},\"unifiedSocialCredit\":{\"description\":\"Unified social credit code of the company, its registration number in China.\",\"type\":\"string\"}},\"required\":[\"bankReservedPhone\",\"businessLicense\",\"businessName\",\"businessRegistrationName\",\"legalRepresentativeName\",\"nationalIdentificationNumber\",\"personalBankCardNumber\",\"tenantId\",\"unifiedSocialCredit\"],\"type\":\"object\"}"
);
// @end
/// Response with the newly created tenant.
///
/// The schema name is `CreateTenantRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantDto,
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
impl CreateTenantRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantDto>,
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
    pub fn with_data(mut self, value: impl Into<TenantDto>) -> Self {
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
    CreateTenantRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateTenantRespDto, "CreateTenantRespDto",
    "{\"description\":\"Response with the newly created tenant.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantDto" = TenantDto
);
// @end
/// Password options for creating a tenant member.
///
/// The schema name is `CreateTenantUserOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantUserOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Whether the given password is stored unchanged; intended for migrations with a custom password
    /// function.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "keepPassword")]
    pub keep_password: Option<bool>,
    /// Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.
    ///
    /// The service uses `"none"` if it is absent.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user must set a new password at the first login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnFirstLogin")]
    pub reset_password_on_first_login: Option<bool>,
}
impl CreateTenantUserOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`autoGeneratePassword`](Self::auto_generate_password).
    #[must_use]
    pub fn with_auto_generate_password(mut self, value: impl Into<bool>) -> Self {
        self.auto_generate_password = Some(value.into());
        self
    }
    /// Sets [`keepPassword`](Self::keep_password).
    #[must_use]
    pub fn with_keep_password(mut self, value: impl Into<bool>) -> Self {
        self.keep_password = Some(value.into());
        self
    }
    /// Sets [`passwordEncryptType`](Self::password_encrypt_type).
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnFirstLogin`](Self::reset_password_on_first_login).
    #[must_use]
    pub fn with_reset_password_on_first_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_first_login = Some(value.into());
        self
    }
}
impl Default for CreateTenantUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreateTenantUserOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    keep_password("keepPassword"), optional[2]
    password_encrypt_type("passwordEncryptType"), optional[3]
    reset_password_on_first_login("resetPasswordOnFirstLogin")
);
impl validation::Validate for CreateTenantUserOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateTenantUserOptionsDto, "CreateTenantUserOptionsDto",
    "{\"description\":\"Password options for creating a tenant member.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"keepPassword\":{\"default\":false,\"description\":\"Whether the given password is stored unchanged; intended for migrations with a custom password function.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnFirstLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the first login.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "PasswordEncryptType" = PasswordEncryptType
);
// @end
/// Tenant member to create: identifiers, profile, credentials and options.
///
/// The schema name is `CreateTenantUserReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantUserReqDto {
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
    /// Additional options.
    pub options: Option<CreateTenantUserOptionsDto>,
    /// Password of the user; plain text unless `passwordEncryptType` is set.
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
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
}
impl CreateTenantUserReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(gender: impl Into<Gender>, tenant_id: impl Into<String>) -> Self {
        Self {
            gender: gender.into(),
            tenant_id: tenant_id.into(),
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
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<CreateTenantUserOptionsDto>) -> Self {
        self.options = Some(value.into());
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
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}
codec::object!(
    CreateTenantUserReqDto required_in_requests(6, 21); optional[0, Redacted]
    address("address"), optional[1, Redacted] birthdate("birthdate"), optional[2,
    Redacted] city("city"), optional[3, Redacted] country("country"), optional[4,
    Redacted] email("email"), optional[5, Redacted] family_name("familyName"),
    required[6, Redacted] gender("gender"), optional[7, Redacted]
    given_name("givenName"), optional[8, Redacted] middle_name("middleName"), optional[9,
    Redacted] name("name"), optional[10, Redacted] nickname("nickname"), optional[11]
    options("options"), optional[12, Redacted] password("password"), optional[13,
    Redacted] phone("phone"), optional[14, Redacted]
    phone_country_code("phoneCountryCode"), optional[15, Redacted] photo("photo"),
    optional[16, Redacted] postal_code("postalCode"), optional[17, Redacted]
    preferred_username("preferredUsername"), optional[18, Redacted] province("province"),
    optional[19, Redacted] salt("salt"), optional[20, Redacted]
    street_address("streetAddress"), required[21] tenant_id("tenantId"), optional[22,
    Redacted] username("username")
);
impl validation::Validate for CreateTenantUserReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::password(
            v,
            "password",
            self.password.as_ref(),
            self
                .options
                .as_ref()
                .and_then(|inner| {
                    inner.password_encrypt_type.as_ref().and_then(codec::as_text)
                }),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.keep_password.as_ref().and_then(codec::as_text)),
        );
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
    CreateTenantUserReqDto, "CreateTenantUserReqDto",
    "{\"description\":\"Tenant member to create: identifiers, profile, credentials and options.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"$ref\":\"Gender\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"CreateTenantUserOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"salt\":{\"description\":\"Salt with which the password was hashed.\",\"type\":[\"string\",\"null\"]},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"gender\",\"tenantId\"],\"type\":\"object\"}",
    "CreateTenantUserOptionsDto" = CreateTenantUserOptionsDto, "Gender" = Gender
);
// @end
/// Administrator whose rights in several tenants to revoke.
///
/// The schema name is `DeleteMultipleTenantAdminBodyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMultipleTenantAdminBodyDto {
    /// ID of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl DeleteMultipleTenantAdminBodyDto {
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
    DeleteMultipleTenantAdminBodyDto required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for DeleteMultipleTenantAdminBodyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteMultipleTenantAdminBodyDto, "DeleteMultipleTenantAdminBodyDto",
    "{\"description\":\"Administrator whose rights in several tenants to revoke.\",\"properties\":{\"userId\":{\"description\":\"ID of the administrator.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Collaborating administrator to remove.
///
/// The schema name is `DeleteTenantCooperatorBodyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTenantCooperatorBodyDto {
    /// ID of the collaborating administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl DeleteTenantCooperatorBodyDto {
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
    DeleteTenantCooperatorBodyDto required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for DeleteTenantCooperatorBodyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteTenantCooperatorBodyDto, "DeleteTenantCooperatorBodyDto",
    "{\"description\":\"Collaborating administrator to remove.\",\"properties\":{\"userId\":{\"description\":\"ID of the collaborating administrator.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Tenant to delete, by ID.
///
/// The schema name is `DeleteTenantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTenantDto {
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl DeleteTenantDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
        }
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    DeleteTenantDto required_in_requests(0); required[0] tenant_id("tenantId")
);
impl validation::Validate for DeleteTenantDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteTenantDto, "DeleteTenantDto",
    "{\"description\":\"Tenant to delete, by ID.\",\"properties\":{\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Status of the enterprise certification of a tenant.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseCertificationStatus {
    /// `not_submit`: No data has been submitted.
    NotSubmit,
    /// `reviewing`: The data is under review.
    Reviewing,
    /// `pass`: The certification passed the review.
    Pass,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    EnterpriseCertificationStatus = "EnterpriseCertificationStatus"; NotSubmit =
    "not_submit", Reviewing = "reviewing", Pass = "pass"
);
// @if schemars
codec::json_schema!(
    EnterpriseCertificationStatus, "EnterpriseCertificationStatus",
    "{\"description\":\"Status of the enterprise certification of a tenant.\",\"examples\":[\"not_submit\",\"reviewing\",\"pass\"],\"type\":\"string\"}"
);
// @end
/// Tenant, application, email addresses and validity for which to generate invitation links.
///
/// The schema name is `GenerateInviteTenantUserLink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInviteTenantUserLink {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Email addresses of the users to invite.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub emails: Vec<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Validity of the link.
    #[doc(alias = "validityTerm")]
    pub validity_term: String,
}
impl GenerateInviteTenantUserLink {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        validity_term: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            emails: codec::collect_list(emails),
            validity_term: validity_term.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`emails`](Self::emails).
    #[must_use]
    pub fn with_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = codec::collect_list(value);
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`validityTerm`](Self::validity_term).
    #[must_use]
    pub fn with_validity_term(mut self, value: impl Into<String>) -> Self {
        self.validity_term = value.into();
        self
    }
}
codec::object!(
    GenerateInviteTenantUserLink required_in_requests(0, 1, 3); required[0]
    app_id("appId"), required[1, Redacted] emails("emails"), optional[2]
    tenant_id("tenantId"), required[3] validity_term("validityTerm")
);
impl validation::Validate for GenerateInviteTenantUserLink {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GenerateInviteTenantUserLink, "GenerateInviteTenantUserLink",
    "{\"description\":\"Tenant, application, email addresses and validity for which to generate invitation links.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"emails\":{\"description\":\"Email addresses of the users to invite.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"validityTerm\":{\"description\":\"Validity of the link.\",\"type\":\"string\"}},\"required\":[\"appId\",\"emails\",\"validityTerm\"],\"type\":\"object\"}"
);
// @end
/// Tenant member to remove as administrator, by linked user ID or member ID.
///
/// The schema name is `GetTenantUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantUserDto {
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
    pub tenant_id: Option<String>,
}
impl GetTenantUserDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.tenant_id = Some(value.into());
        self
    }
}
impl Default for GetTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetTenantUserDto required_in_requests(); optional[0, Redacted]
    link_user_id("linkUserId"), optional[1, Redacted] member_id("memberId"), optional[2]
    tenant_id("tenantId")
);
impl validation::Validate for GetTenantUserDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetTenantUserDto, "GetTenantUserDto",
    "{\"description\":\"Tenant member to remove as administrator, by linked user ID or member ID.\",\"properties\":{\"linkUserId\":{\"description\":\"ID of the user pool user linked to the tenant member.\",\"type\":[\"string\",\"null\"]},\"memberId\":{\"description\":\"ID of the tenant member.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Whether the import of tenants succeeded.
///
/// The schema name is `ImportTenantDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl ImportTenantDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(ImportTenantDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    ImportTenantDataDto, "ImportTenantDataDto",
    "{\"description\":\"Whether the import of tenants succeeded.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// URL of the Excel file to import tenants from.
///
/// The schema name is `ImportTenantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantDto {
    /// URL of the spreadsheet to import.
    #[doc(alias = "excelUrl")]
    pub excel_url: String,
}
impl ImportTenantDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(excel_url: impl Into<String>) -> Self {
        Self {
            excel_url: excel_url.into(),
        }
    }
    /// Sets [`excelUrl`](Self::excel_url).
    #[must_use]
    pub fn with_excel_url(mut self, value: impl Into<String>) -> Self {
        self.excel_url = value.into();
        self
    }
}
codec::object!(
    ImportTenantDto required_in_requests(0); required[0] excel_url("excelUrl")
);
impl validation::Validate for ImportTenantDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ImportTenantDto, "ImportTenantDto",
    "{\"description\":\"URL of the Excel file to import tenants from.\",\"properties\":{\"excelUrl\":{\"description\":\"URL of the spreadsheet to import.\",\"type\":\"string\"}},\"required\":[\"excelUrl\"],\"type\":\"object\"}"
);
// @end
/// Page of past tenant imports.
///
/// The schema name is `ImportTenantHistoryDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantHistoryDataDto {
    /// Past imports on this page.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Vec<codec::Value>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: f64,
}
impl ImportTenantHistoryDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<codec::Value>>,
        total_count: impl Into<f64>,
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
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<f64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    ImportTenantHistoryDataDto; required[0, Redacted, LenientList] list("list"),
    required[1, LenientNumber] total_count("totalCount")
);
impl crate::pagination::Page for ImportTenantHistoryDataDto {
    type Item = codec::Value;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[codec::Value] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<codec::Value> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ImportTenantHistoryDataDto, "ImportTenantHistoryDataDto",
    "{\"description\":\"Page of past tenant imports.\",\"properties\":{\"list\":{\"anyOf\":[{\"items\":{},\"type\":\"array\"},{}],\"description\":\"Past imports on this page.\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"type\":[\"number\",\"string\"]}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of past tenant imports.
///
/// The schema name is `ImportTenantHistoryRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantHistoryRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ImportTenantHistoryDataDto,
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
impl ImportTenantHistoryRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ImportTenantHistoryDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ImportTenantHistoryDataDto>) -> Self {
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
    ImportTenantHistoryRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ImportTenantHistoryRespDto, "ImportTenantHistoryRespDto",
    "{\"description\":\"Response with a page of past tenant imports.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ImportTenantHistoryDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ImportTenantHistoryDataDto" = ImportTenantHistoryDataDto
);
// @end
/// Page of users to notify about a tenant import.
///
/// The schema name is `ImportTenantNotifyUseDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantNotifyUseDataDto {
    /// Users who can be notified about the import.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Vec<codec::Value>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: f64,
}
impl ImportTenantNotifyUseDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<codec::Value>>,
        total_count: impl Into<f64>,
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
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<f64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    ImportTenantNotifyUseDataDto; required[0, Redacted, LenientList] list("list"),
    required[1, LenientNumber] total_count("totalCount")
);
impl crate::pagination::Page for ImportTenantNotifyUseDataDto {
    type Item = codec::Value;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[codec::Value] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<codec::Value> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ImportTenantNotifyUseDataDto, "ImportTenantNotifyUseDataDto",
    "{\"description\":\"Page of users to notify about a tenant import.\",\"properties\":{\"list\":{\"anyOf\":[{\"items\":{},\"type\":\"array\"},{}],\"description\":\"Users who can be notified about the import.\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"type\":[\"number\",\"string\"]}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
// @end
