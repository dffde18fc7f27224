// @if genauth-custom-fields genauth-departments genauth-invitations genauth-organizations genauth-public-accounts genauth-users
/// Text in one language and whether it is enabled.
///
/// The schema name is `LangUnit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LangUnit {
    /// Whether the text in this language is shown.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// Text in this language.
    pub value: String,
}
impl LangUnit {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>, value: impl Into<String>) -> Self {
        Self {
            enabled: enabled.into(),
            value: value.into(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    LangUnit required_in_requests(0, 1); required[0] enabled("enabled"), required[1,
    LenientText] value("value")
);
impl validation::Validate for LangUnit {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LangUnit, "LangUnit",
    "{\"description\":\"Text in one language and whether it is enabled.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether the text in this language is shown.\",\"type\":\"boolean\"},\"value\":{\"description\":\"Text in this language.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"enabled\",\"value\"],\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `lang`. Language of the agreement.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Language {
    /// `zh-CN`: Simplified Chinese.
    ZhCn,
    /// `en-US`: English.
    EnUs,
    /// `zh-TW`: Traditional Chinese.
    ZhTw,
    /// `ja-JP`: Japanese.
    JaJp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    Language = "Language"; ZhCn = "zh-CN", EnUs = "en-US", ZhTw = "zh-TW", JaJp = "ja-JP"
);
// @if schemars
codec::json_schema!(
    Language, "Language",
    "{\"description\":\"Values of `lang`. Language of the agreement.\",\"examples\":[\"zh-CN\",\"en-US\",\"zh-TW\",\"ja-JP\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth
/// Custom field search result; the upstream document declares it with the properties of the query.
///
/// The schema name is `ListCustomFieldsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomFieldsDto {
    /// Access control filter of the custom field query.
    #[doc(alias = "accessControl")]
    pub access_control: Option<bool>,
    /// Administrator visibility filter of the custom field query.
    #[doc(alias = "adminVisible")]
    pub admin_visible: Option<bool>,
    /// Data type filter of the custom field query.
    #[doc(alias = "dataType")]
    pub data_type: Option<String>,
    /// Search text.
    pub keyword: Option<String>,
    /// Language of the custom field query.
    pub lang: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Target type filter of the custom field query.
    #[doc(alias = "targetType")]
    pub target_type: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// User visibility filter of the custom field query.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
}
impl ListCustomFieldsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`accessControl`](Self::access_control).
    #[must_use]
    pub fn with_access_control(mut self, value: impl Into<bool>) -> Self {
        self.access_control = Some(value.into());
        self
    }
    /// Sets [`adminVisible`](Self::admin_visible).
    #[must_use]
    pub fn with_admin_visible(mut self, value: impl Into<bool>) -> Self {
        self.admin_visible = Some(value.into());
        self
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`userVisible`](Self::user_visible).
    #[must_use]
    pub fn with_user_visible(mut self, value: impl Into<bool>) -> Self {
        self.user_visible = Some(value.into());
        self
    }
}
impl Default for ListCustomFieldsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListCustomFieldsDto; optional[0] access_control("accessControl"), optional[1]
    admin_visible("adminVisible"), optional[2] data_type("dataType"), optional[3]
    keyword("keyword"), optional[4] lang("lang"), optional[5] limit("limit"), optional[6]
    page("page"), optional[7] target_type("targetType"), optional[8]
    tenant_id("tenantId"), optional[9] user_visible("userVisible")
);
// @if schemars
codec::json_schema!(
    ListCustomFieldsDto, "ListCustomFieldsDto",
    "{\"description\":\"Custom field search result; the upstream document declares it with the properties of the query.\",\"properties\":{\"accessControl\":{\"description\":\"Access control filter of the custom field query.\",\"type\":[\"boolean\",\"null\"]},\"adminVisible\":{\"description\":\"Administrator visibility filter of the custom field query.\",\"type\":[\"boolean\",\"null\"]},\"dataType\":{\"description\":\"Data type filter of the custom field query.\",\"type\":[\"string\",\"null\"]},\"keyword\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"lang\":{\"description\":\"Language of the custom field query.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"targetType\":{\"description\":\"Target type filter of the custom field query.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"userVisible\":{\"description\":\"User visibility filter of the custom field query.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `connectionType`. Type of the default login method.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoginConnectionType {
    /// `PASSCODE`: One-time code.
    Passcode,
    /// `PASSWORD`: Password.
    Password,
    /// `QRCODE`: QR code; requires `qrcodeType` and `qrcodeExtIdpConnId`.
    Qrcode,
    /// `LDAP`: LDAP directory; requires `ldapExtIdpConnId`.
    Ldap,
    /// `AD`: Active Directory; requires `adExtIdpConnId`.
    Ad,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    LoginConnectionType = "LoginConnectionType"; Passcode = "PASSCODE", Password =
    "PASSWORD", Qrcode = "QRCODE", Ldap = "LDAP", Ad = "AD"
);
// @if schemars
codec::json_schema!(
    LoginConnectionType, "LoginConnectionType",
    "{\"description\":\"Values of `connectionType`. Type of the default login method.\",\"examples\":[\"PASSCODE\",\"PASSWORD\",\"QRCODE\",\"LDAP\",\"AD\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-security-settings
/// Enabled multi-factor authentication factors.
///
/// The schema name is `MFASettingsDto`.
#[doc(alias = "MFASettingsDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaSettingsDto {
    /// Enabled authentication factors.
    ///
    /// The service uses `[]` if it is absent.
    #[doc(alias = "enabledFactors")]
    pub enabled_factors: Vec<MfaFactor>,
}
impl MfaSettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled_factors: impl IntoIterator<Item = impl Into<MfaFactor>>) -> Self {
        Self {
            enabled_factors: codec::collect_list(enabled_factors),
        }
    }
    /// Sets [`enabledFactors`](Self::enabled_factors).
    #[must_use]
    pub fn with_enabled_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.enabled_factors = codec::collect_list(value);
        self
    }
}
codec::object!(
    MfaSettingsDto required_in_requests(0); required[0] enabled_factors("enabledFactors")
);
impl validation::Validate for MfaSettingsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    MfaSettingsDto, "MFASettingsDto",
    "{\"description\":\"Enabled multi-factor authentication factors.\",\"properties\":{\"enabledFactors\":{\"default\":[],\"description\":\"Enabled authentication factors.\",\"items\":{\"$ref\":\"MfaFactor\"},\"type\":\"array\"}},\"required\":[\"enabledFactors\"],\"type\":\"object\"}",
    "MfaFactor" = MfaFactor
);
// @end
/// Response with the multi-factor authentication factors of the user pool or of an application.
///
/// The schema name is `MFASettingsRespDto`.
#[doc(alias = "MFASettingsRespDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaSettingsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: MfaSettingsDto,
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
impl MfaSettingsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<MfaSettingsDto>,
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
    pub fn with_data(mut self, value: impl Into<MfaSettingsDto>) -> Self {
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
    MfaSettingsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    MfaSettingsRespDto, "MFASettingsRespDto",
    "{\"description\":\"Response with the multi-factor authentication factors of the user pool or of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"MFASettingsDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "MFASettingsDto" = MfaSettingsDto
);
// @end
// @end
// @if genauth-applications genauth-mfa genauth-security-settings
/// Values of `mfaPolicy`. Authentication factor, for example `EMAIL`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MfaFactor {
    /// `OTP`: Code of an authenticator app.
    Otp,
    /// `SMS`: Code by SMS.
    Sms,
    /// `EMAIL`: Code by email.
    Email,
    /// `FACE`: Face recognition.
    Face,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    MfaFactor = "MfaFactor"; Otp = "OTP", Sms = "SMS", Email = "EMAIL", Face = "FACE"
);
// @if schemars
codec::json_schema!(
    MfaFactor, "MfaFactor",
    "{\"description\":\"Values of `mfaPolicy`. Authentication factor, for example `EMAIL`.\",\"examples\":[\"OTP\",\"SMS\",\"EMAIL\",\"FACE\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-public-accounts genauth-tenants genauth-users
/// Page number and page size of a search.
///
/// The schema name is `PaginationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationDto {
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl PaginationDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
impl Default for PaginationDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    PaginationDto required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page")
);
impl validation::Validate for PaginationDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "PaginationDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "PaginationDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    PaginationDto, "PaginationDto",
    "{\"description\":\"Page number and page size of a search.\",\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-public-accounts genauth-tenants genauth-users
/// Values of `passwordEncryptType`. Encryption of the password: `none`, or `rsa` or `sm2` with the public key
/// of the service.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PasswordEncryptType {
    /// `sm2`: Encrypted with SM2 and the public key of the user pool.
    Sm2,
    /// `rsa`: Encrypted with RSA and the public key of the user pool.
    Rsa,
    /// `none`: Plain text, protected by TLS only.
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PasswordEncryptType = "PasswordEncryptType"; Sm2 = "sm2", Rsa = "rsa", None = "none"
);
// @if schemars
codec::json_schema!(
    PasswordEncryptType, "PasswordEncryptType",
    "{\"description\":\"Values of `passwordEncryptType`. Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\",\"examples\":[\"sm2\",\"rsa\",\"none\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-groups genauth-resources genauth-users
/// Condition of a resource grant: parameter, operator and value.
///
/// The schema name is `PolicyCondition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyCondition {
    /// Comparison operator.
    pub operator: PolicyConditionOperator,
    /// Environment parameter to compare.
    pub param: PolicyConditionParam,
    /// Comparison value, as text.
    pub value: String,
}
impl PolicyCondition {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        operator: impl Into<PolicyConditionOperator>,
        param: impl Into<PolicyConditionParam>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            operator: operator.into(),
            param: param.into(),
            value: value.into(),
        }
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<PolicyConditionOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`param`](Self::param).
    #[must_use]
    pub fn with_param(mut self, value: impl Into<PolicyConditionParam>) -> Self {
        self.param = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    PolicyCondition; required[0] operator("operator"), required[1] param("param"),
    required[2] value("value")
);
// @if schemars
codec::json_schema!(
    PolicyCondition, "PolicyCondition",
    "{\"description\":\"Condition of a resource grant: parameter, operator and value.\",\"properties\":{\"operator\":{\"$ref\":\"PolicyConditionOperator\",\"description\":\"Comparison operator.\"},\"param\":{\"$ref\":\"PolicyConditionParam\",\"description\":\"Environment parameter to compare.\"},\"value\":{\"description\":\"Comparison value, as text.\",\"type\":\"string\"}},\"required\":[\"operator\",\"param\",\"value\"],\"type\":\"object\"}",
    "PolicyConditionOperator" = PolicyConditionOperator, "PolicyConditionParam" =
    PolicyConditionParam
);
// @end
/// Values of `operator`. Comparison operator.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolicyConditionOperator {
    /// `Bool`: The parameter equals the boolean value.
    Bool,
    /// `DateEquals`: The time equals the value.
    DateEquals,
    /// `DateNotEquals`: The time does not equal the value.
    DateNotEquals,
    /// `DateLessThan`: The time is before the value.
    DateLessThan,
    /// `DateLessThanEquals`: The time is before or equal to the value.
    DateLessThanEquals,
    /// `DateGreaterThan`: The time is after the value.
    DateGreaterThan,
    /// `DateGreaterThanEquals`: The time is after or equal to the value.
    DateGreaterThanEquals,
    /// `IpAddress`: The IP address equals the value or is in its range.
    IpAddress,
    /// `NotIpAddress`: The IP address neither equals the value nor is in its range.
    NotIpAddress,
    /// `NumericEquals`: The number equals the value.
    NumericEquals,
    /// `NumericNotEquals`: The number does not equal the value.
    NumericNotEquals,
    /// `NumericLessThan`: The number is less than the value.
    NumericLessThan,
    /// `NumericLessThanEquals`: The number is less than or equal to the value.
    NumericLessThanEquals,
    /// `NumericGreaterThan`: The number is greater than the value.
    NumericGreaterThan,
    /// `NumericGreaterThanEquals`: The number is greater than or equal to the value.
    NumericGreaterThanEquals,
    /// `StringEquals`: The string equals the value.
    StringEquals,
    /// `StringNotEquals`: The string does not equal the value.
    StringNotEquals,
    /// `StringEqualsIgnoreCase`: The string equals the value, ignoring case.
    StringEqualsIgnoreCase,
    /// `StringNotEqualsIgnoreCase`: The string does not equal the value, ignoring case.
    StringNotEqualsIgnoreCase,
    /// `StringLike`: The string matches the value, with `*` and `?` as wildcards.
    StringLike,
    /// `StringNotLike`: The string does not match the value, with `*` and `?` as wildcards.
    StringNotLike,
    /// `ListContains`: The list contains the value.
    ListContains,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PolicyConditionOperator = "PolicyConditionOperator"; Bool = "Bool", DateEquals =
    "DateEquals", DateNotEquals = "DateNotEquals", DateLessThan = "DateLessThan",
    DateLessThanEquals = "DateLessThanEquals", DateGreaterThan = "DateGreaterThan",
    DateGreaterThanEquals = "DateGreaterThanEquals", IpAddress = "IpAddress",
    NotIpAddress = "NotIpAddress", NumericEquals = "NumericEquals", NumericNotEquals =
    "NumericNotEquals", NumericLessThan = "NumericLessThan", NumericLessThanEquals =
    "NumericLessThanEquals", NumericGreaterThan = "NumericGreaterThan",
    NumericGreaterThanEquals = "NumericGreaterThanEquals", StringEquals = "StringEquals",
    StringNotEquals = "StringNotEquals", StringEqualsIgnoreCase =
    "StringEqualsIgnoreCase", StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
    StringLike = "StringLike", StringNotLike = "StringNotLike", ListContains =
    "ListContains"
);
// @if schemars
codec::json_schema!(
    PolicyConditionOperator, "PolicyConditionOperator",
    "{\"description\":\"Values of `operator`. Comparison operator.\",\"examples\":[\"Bool\",\"DateEquals\",\"DateNotEquals\",\"DateLessThan\",\"DateLessThanEquals\",\"DateGreaterThan\",\"DateGreaterThanEquals\",\"IpAddress\",\"NotIpAddress\",\"NumericEquals\",\"NumericNotEquals\",\"NumericLessThan\",\"NumericLessThanEquals\",\"NumericGreaterThan\",\"NumericGreaterThanEquals\",\"StringEquals\",\"StringNotEquals\",\"StringEqualsIgnoreCase\",\"StringNotEqualsIgnoreCase\",\"StringLike\",\"StringNotLike\",\"ListContains\"],\"type\":\"string\"}"
);
// @end
/// Values of `param`. Environment parameter to compare.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolicyConditionParam {
    /// `UserPoolId`: ID of the user pool.
    UserPoolId,
    /// `AppId`: ID of the application.
    AppId,
    /// `RequestFrom`: Source of the request.
    RequestFrom,
    /// `UserId`: ID of the user.
    UserId,
    /// `UserArn`: Resource name of the user.
    UserArn,
    /// `CurrentTime`: Current time.
    CurrentTime,
    /// `EpochTime`: Current time as a Unix timestamp.
    EpochTime,
    /// `SourceIp`: Source IP address of the request.
    SourceIp,
    /// `User`: User.
    User,
    /// `MultiFactorAuthPresent`: Whether a second factor was used.
    MultiFactorAuthPresent,
    /// `MultiFactorAuthAge`: Time since a second factor was used.
    MultiFactorAuthAge,
    /// `UserAgent`: `User-Agent` header of the request.
    UserAgent,
    /// `Referer`: `Referer` header of the request.
    Referer,
    /// `Device`: Type of device.
    Device,
    /// `OS`: Operating system.
    Os,
    /// `Country`: Country of origin of the request.
    Country,
    /// `Province`: Province of origin of the request.
    Province,
    /// `City`: City of origin of the request.
    City,
    /// `DeviceChanged`: Whether the device has changed.
    DeviceChanged,
    /// `DeviceUntrusted`: Whether the device is untrusted.
    DeviceUntrusted,
    /// `ProxyUntrusted`: Whether the request comes through an untrusted proxy.
    ProxyUntrusted,
    /// `LoggedInApps`: Applications that the user is logged in to.
    LoggedInApps,
    /// `Namespace`: Code of the namespace.
    Namespace,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PolicyConditionParam = "PolicyConditionParam"; UserPoolId = "UserPoolId", AppId =
    "AppId", RequestFrom = "RequestFrom", UserId = "UserId", UserArn = "UserArn",
    CurrentTime = "CurrentTime", EpochTime = "EpochTime", SourceIp = "SourceIp", User =
    "User", MultiFactorAuthPresent = "MultiFactorAuthPresent", MultiFactorAuthAge =
    "MultiFactorAuthAge", UserAgent = "UserAgent", Referer = "Referer", Device =
    "Device", Os = "OS", Country = "Country", Province = "Province", City = "City",
    DeviceChanged = "DeviceChanged", DeviceUntrusted = "DeviceUntrusted", ProxyUntrusted
    = "ProxyUntrusted", LoggedInApps = "LoggedInApps", Namespace = "Namespace"
);
// @if schemars
codec::json_schema!(
    PolicyConditionParam, "PolicyConditionParam",
    "{\"description\":\"Values of `param`. Environment parameter to compare.\",\"examples\":[\"UserPoolId\",\"AppId\",\"RequestFrom\",\"UserId\",\"UserArn\",\"CurrentTime\",\"EpochTime\",\"SourceIp\",\"User\",\"MultiFactorAuthPresent\",\"MultiFactorAuthAge\",\"UserAgent\",\"Referer\",\"Device\",\"OS\",\"Country\",\"Province\",\"City\",\"DeviceChanged\",\"DeviceUntrusted\",\"ProxyUntrusted\",\"LoggedInApps\",\"Namespace\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `qrcodeType`. Type of QR code; required if `connectionType` is `QRCODE`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QrcodeType {
    /// `SELF_BUILT_APP`: QR code scanned with the customer's own app.
    SelfBuiltApp,
    /// `WECHAT_OFFICIAL_ACCOUNT`: QR code of a WeChat official account.
    WechatOfficialAccount,
    /// `WECHAT_MINI_PROGRAM`: QR code of a WeChat mini program.
    WechatMiniProgram,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    QrcodeType = "QrcodeType"; SelfBuiltApp = "SELF_BUILT_APP", WechatOfficialAccount =
    "WECHAT_OFFICIAL_ACCOUNT", WechatMiniProgram = "WECHAT_MINI_PROGRAM"
);
// @if schemars
codec::json_schema!(
    QrcodeType, "QrcodeType",
    "{\"description\":\"Values of `qrcodeType`. Type of QR code; required if `connectionType` is `QRCODE`.\",\"examples\":[\"SELF_BUILT_APP\",\"WECHAT_OFFICIAL_ACCOUNT\",\"WECHAT_MINI_PROGRAM\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-groups genauth-public-accounts genauth-users
/// Group in a list: code, name, type, description and members.
///
/// The schema name is `ResGroupDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResGroupDto {
    /// Unique code of the group.
    pub code: String,
    /// Description of the group.
    pub description: String,
    /// ID of the group.
    pub id: String,
    /// Members of the group, if requested.
    pub members: Vec<UserDto>,
    /// Field values of the group model.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// Name of the group.
    pub name: String,
    /// Type of the group, for example `static`.
    pub r#type: String,
}
impl ResGroupDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        id: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<UserDto>>,
        metadata_source: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            id: id.into(),
            members: codec::collect_list(members),
            metadata_source: codec::collect_list(metadata_source),
            name: name.into(),
            r#type: r#type.into(),
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
        self.description = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`members`](Self::members).
    #[must_use]
    pub fn with_members(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.members = codec::collect_list(value);
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_source = codec::collect_list(value);
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
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ResGroupDto; required[0] code("code"), required[1] description("description"),
    required[2] id("id"), required[3] members("members"), required[4, Redacted]
    metadata_source("metadataSource"), required[5] name("name"), required[6]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    ResGroupDto, "ResGroupDto",
    "{\"description\":\"Group in a list: code, name, type, description and members.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the group.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the group.\",\"type\":\"string\"},\"members\":{\"description\":\"Members of the group, if requested.\",\"items\":{\"$ref\":\"UserDto\"},\"type\":\"array\"},\"metadataSource\":{\"description\":\"Field values of the group model.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"name\":{\"description\":\"Name of the group.\",\"type\":\"string\"},\"type\":{\"description\":\"Type of the group, for example `static`.\",\"type\":\"string\"}},\"required\":[\"code\",\"description\",\"id\",\"members\",\"metadataSource\",\"name\",\"type\"],\"type\":\"object\"}",
    "UserDto" = UserDto
);
// @end
// @end
// @if genauth-public-accounts genauth-users
/// Users to mark as resigned, and the type of their identifiers.
///
/// The schema name is `ResignUserBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserBatchReqDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl ResignUserBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
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
    ResignUserBatchReqDto required_in_requests(1); optional[0]
    user_id_type("userIdType"), required[1, Redacted] user_ids("userIds")
);
impl ResignUserBatchReqDto {
    /// Sets `userIds`, `userIdType` together.
    #[must_use]
    pub fn with_users(
        mut self,
        users: impl Into<crate::genauth::UserIdentifiers>,
    ) -> Self {
        users.into().put(&mut self.user_ids, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userIds`, `userIdType` set together.
    #[must_use]
    pub fn for_users(users: impl Into<crate::genauth::UserIdentifiers>) -> Self {
        <Self as codec::FromJson>::empty().with_users(users)
    }
}
impl crate::batch::Batch for ResignUserBatchReqDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for ResignUserBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "ResignUserBatchReqDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::users::ids(
            v,
            "userIds",
            Some(&self.user_ids),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    ResignUserBatchReqDto, "ResignUserBatchReqDto",
    "{\"description\":\"Users to mark as resigned, and the type of their identifiers.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"userIds\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Whether users were marked as resigned.
///
/// The schema name is `ResignUserDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl ResignUserDataDto {
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
codec::object!(ResignUserDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    ResignUserDataDto, "ResignUserDataDto",
    "{\"description\":\"Whether users were marked as resigned.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether users were marked as resigned.
///
/// The schema name is `ResignUserRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ResignUserDataDto,
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
impl ResignUserRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ResignUserDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ResignUserDataDto>) -> Self {
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
    ResignUserRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ResignUserRespDto, "ResignUserRespDto",
    "{\"description\":\"Response that reports whether users were marked as resigned.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ResignUserDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ResignUserDataDto" = ResignUserDataDto
);
// @end
// @end
// @if genauth-groups genauth-resources genauth-roles genauth-users
/// Values of `resourceType`. Type of the resource.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceType {
    /// `DATA`: Data.
    Data,
    /// `API`: API.
    Api,
    /// `MENU`: Menu.
    Menu,
    /// `BUTTON`: Button.
    Button,
    /// `UI`: User interface element.
    Ui,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ResourceType = "ResourceType"; Data = "DATA", Api = "API", Menu = "MENU", Button =
    "BUTTON", Ui = "UI"
);
// @if schemars
codec::json_schema!(
    ResourceType, "ResourceType",
    "{\"description\":\"Values of `resourceType`. Type of the resource.\",\"examples\":[\"DATA\",\"API\",\"MENU\",\"BUTTON\",\"UI\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-roles genauth-users
/// Role: code, name, namespace, status and disable time.
///
/// The schema name is `RoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: String,
    /// Time at which the role is disabled, in milliseconds since the Unix epoch; null means never.
    #[doc(alias = "disableTime")]
    pub disable_time: codec::Nullable<i64>,
    /// Whether users may request the role.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// ID of the role.
    pub id: String,
    /// Name of the role.
    pub name: String,
    /// Code of the namespace that the object belongs to.
    pub namespace: String,
    /// Name of the namespace.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Status of the role.
    pub status: Option<RoleStatus>,
}
impl RoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        namespace: impl Into<String>,
        namespace_name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            id: id.into(),
            name: name.into(),
            namespace: namespace.into(),
            namespace_name: namespace_name.into(),
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
        self.description = value.into();
        self
    }
    /// Sets [`disableTime`](Self::disable_time).
    #[must_use]
    pub fn with_disable_time(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.disable_time = value.into();
        self
    }
    /// Sets [`enablePermissionApply`](Self::enable_permission_apply).
    #[must_use]
    pub fn with_enable_permission_apply(mut self, value: impl Into<bool>) -> Self {
        self.enable_permission_apply = Some(value.into());
        self
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
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    /// Sets [`namespaceName`](Self::namespace_name).
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
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
    RoleDto; required[0] code("code"), required[1] description("description"),
    nullable[2, LenientInteger] disable_time("disableTime"), optional[3]
    enable_permission_apply("enablePermissionApply"), required[4] id("id"), required[5]
    name("name"), required[6] namespace("namespace"), required[7]
    namespace_name("namespaceName"), optional[8] status("status")
);
// @if schemars
codec::json_schema!(
    RoleDto, "RoleDto",
    "{\"description\":\"Role: code, name, namespace, status and disable time.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":\"string\"},\"disableTime\":{\"description\":\"Time at which the role is disabled, in milliseconds since the Unix epoch; null means never.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\",\"null\"],\"x-format\":\"unix-ms\"},\"enablePermissionApply\":{\"description\":\"Whether users may request the role.\",\"type\":[\"boolean\",\"null\"]},\"id\":{\"description\":\"ID of the role.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace that the object belongs to.\",\"type\":\"string\"},\"namespaceName\":{\"description\":\"Name of the namespace.\",\"type\":\"string\"},\"status\":{\"anyOf\":[{\"$ref\":\"RoleStatus\"},{\"type\":\"null\"}],\"description\":\"Status of the role.\"}},\"required\":[\"code\",\"description\",\"id\",\"name\",\"namespace\",\"namespaceName\"],\"type\":\"object\"}",
    "RoleStatus" = RoleStatus
);
// @end
/// Response with a page of roles.
///
/// The schema name is `RolePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RolePagingDto,
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
impl RolePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RolePagingDto>,
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
    pub fn with_data(mut self, value: impl Into<RolePagingDto>) -> Self {
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
    RolePaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RolePaginatedRespDto, "RolePaginatedRespDto",
    "{\"description\":\"Response with a page of roles.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RolePagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RolePagingDto" = RolePagingDto
);
// @end
/// Page of roles.
///
/// The schema name is `RolePagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePagingDto {
    /// Items of this page.
    pub list: Vec<RoleDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl RolePagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RoleDto>>,
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
        value: impl IntoIterator<Item = impl Into<RoleDto>>,
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
    RolePagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for RolePagingDto {
    type Item = RoleDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[RoleDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<RoleDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    RolePagingDto, "RolePagingDto",
    "{\"description\":\"Page of roles.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"RoleDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "RoleDto" = RoleDto
);
// @end
/// Values of `status`. Status of the role.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoleStatus {
    /// `ENABLE`: The role is enabled.
    Enable,
    /// `DISABLE`: The role is disabled.
    Disable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(RoleStatus = "RoleStatus"; Enable = "ENABLE", Disable = "DISABLE");
// @if schemars
codec::json_schema!(
    RoleStatus, "RoleStatus",
    "{\"description\":\"Values of `status`. Status of the role.\",\"examples\":[\"ENABLE\",\"DISABLE\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-public-accounts genauth-users
/// Whether to notify about a new account by email or SMS, and the application to link to.
///
/// The schema name is `SendCreateAccountNotificationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendCreateAccountNotificationDto {
    /// Application whose login URL is sent to the user; defaults to the app panel of the user pool.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Whether to notify the user of the new account by email.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Whether to notify the user of the new account by text message.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
}
impl SendCreateAccountNotificationDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
}
impl Default for SendCreateAccountNotificationDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SendCreateAccountNotificationDto required_in_requests(); optional[0] app_id("appId"),
    optional[1] send_email_notification("sendEmailNotification"), optional[2]
    send_phone_notification("sendPhoneNotification")
);
impl validation::Validate for SendCreateAccountNotificationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendCreateAccountNotificationDto, "SendCreateAccountNotificationDto",
    "{\"description\":\"Whether to notify about a new account by email or SMS, and the application to link to.\",\"properties\":{\"appId\":{\"description\":\"Application whose login URL is sent to the user; defaults to the app panel of the user pool.\",\"type\":[\"string\",\"null\"]},\"sendEmailNotification\":{\"default\":false,\"description\":\"Whether to notify the user of the new account by email.\",\"type\":[\"boolean\",\"null\"]},\"sendPhoneNotification\":{\"default\":false,\"description\":\"Whether to notify the user of the new account by text message.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Email address or phone number to notify of a password reset, and the application to link to.
///
/// The schema name is `SendResetPasswordNotificationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendResetPasswordNotificationDto {
    /// Application whose login URL is sent to the user; defaults to the app panel of the user pool.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Email address to notify about the password change.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inputSendEmailNotification")]
    pub input_send_email_notification: Option<String>,
    /// Phone number to notify about the password change.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inputSendPhoneNotification")]
    pub input_send_phone_notification: Option<String>,
    /// Whether to notify the user's own email address about the password change.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "sendDefaultEmailNotification")]
    pub send_default_email_notification: Option<bool>,
    /// Whether to notify the user's own phone number about the password change.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "sendDefaultPhoneNotification")]
    pub send_default_phone_notification: Option<bool>,
}
impl SendResetPasswordNotificationDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`inputSendEmailNotification`](Self::input_send_email_notification).
    #[must_use]
    pub fn with_input_send_email_notification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.input_send_email_notification = Some(value.into());
        self
    }
    /// Sets [`inputSendPhoneNotification`](Self::input_send_phone_notification).
    #[must_use]
    pub fn with_input_send_phone_notification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.input_send_phone_notification = Some(value.into());
        self
    }
    /// Sets [`sendDefaultEmailNotification`](Self::send_default_email_notification).
    #[must_use]
    pub fn with_send_default_email_notification(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.send_default_email_notification = Some(value.into());
        self
    }
    /// Sets [`sendDefaultPhoneNotification`](Self::send_default_phone_notification).
    #[must_use]
    pub fn with_send_default_phone_notification(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.send_default_phone_notification = Some(value.into());
        self
    }
}
impl Default for SendResetPasswordNotificationDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SendResetPasswordNotificationDto required_in_requests(); optional[0] app_id("appId"),
    optional[1, Redacted] input_send_email_notification("inputSendEmailNotification"),
    optional[2, Redacted] input_send_phone_notification("inputSendPhoneNotification"),
    optional[3] send_default_email_notification("sendDefaultEmailNotification"),
    optional[4] send_default_phone_notification("sendDefaultPhoneNotification")
);
impl validation::Validate for SendResetPasswordNotificationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendResetPasswordNotificationDto, "SendResetPasswordNotificationDto",
    "{\"description\":\"Email address or phone number to notify of a password reset, and the application to link to.\",\"properties\":{\"appId\":{\"description\":\"Application whose login URL is sent to the user; defaults to the app panel of the user pool.\",\"type\":[\"string\",\"null\"]},\"inputSendEmailNotification\":{\"description\":\"Email address to notify about the password change.\",\"type\":[\"string\",\"null\"]},\"inputSendPhoneNotification\":{\"description\":\"Phone number to notify about the password change.\",\"type\":[\"string\",\"null\"]},\"sendDefaultEmailNotification\":{\"default\":false,\"description\":\"Whether to notify the user's own email address about the password change.\",\"type\":[\"boolean\",\"null\"]},\"sendDefaultPhoneNotification\":{\"default\":false,\"description\":\"Whether to notify the user's own phone number about the password change.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Department of a user, and the user's role in it.
///
/// The schema name is `SetUserDepartmentDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserDepartmentDto {
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Whether the user leads the department.
    #[doc(alias = "isLeader")]
    pub is_leader: Option<bool>,
    /// Whether this is the main department of the user.
    #[doc(alias = "isMainDepartment")]
    pub is_main_department: Option<bool>,
}
impl SetUserDepartmentDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`isLeader`](Self::is_leader).
    #[must_use]
    pub fn with_is_leader(mut self, value: impl Into<bool>) -> Self {
        self.is_leader = Some(value.into());
        self
    }
    /// Sets [`isMainDepartment`](Self::is_main_department).
    #[must_use]
    pub fn with_is_main_department(mut self, value: impl Into<bool>) -> Self {
        self.is_main_department = Some(value.into());
        self
    }
}
codec::object!(
    SetUserDepartmentDto required_in_requests(0); required[0]
    department_id("departmentId"), optional[1] is_leader("isLeader"), optional[2]
    is_main_department("isMainDepartment")
);
impl validation::Validate for SetUserDepartmentDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SetUserDepartmentDto, "SetUserDepartmentDto",
    "{\"description\":\"Department of a user, and the user's role in it.\",\"properties\":{\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"isLeader\":{\"description\":\"Whether the user leads the department.\",\"type\":[\"boolean\",\"null\"]},\"isMainDepartment\":{\"description\":\"Whether this is the main department of the user.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"departmentId\"],\"type\":\"object\"}"
);
// @end
/// User or public account, and the departments to assign.
///
/// The schema name is `SetUserDepartmentsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserDepartmentsDto {
    /// Departments to assign, replacing the existing ones.
    pub departments: Vec<SetUserDepartmentDto>,
    /// Additional options.
    pub options: Option<SetUserDepartmentsOptionsDto>,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SetUserDepartmentsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        departments: impl IntoIterator<Item = impl Into<SetUserDepartmentDto>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            departments: codec::collect_list(departments),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departments`](Self::departments).
    #[must_use]
    pub fn with_departments(
        mut self,
        value: impl IntoIterator<Item = impl Into<SetUserDepartmentDto>>,
    ) -> Self {
        self.departments = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<SetUserDepartmentsOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
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
    SetUserDepartmentsDto required_in_requests(0, 2); required[0]
    departments("departments"), optional[1] options("options"), required[2, Redacted]
    user_id("userId")
);
impl SetUserDepartmentsDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        departments: impl IntoIterator<Item = impl Into<SetUserDepartmentDto>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.departments = codec::collect_list(departments);
        new.with_user(user)
    }
}
impl validation::Validate for SetUserDepartmentsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("departments", Some(&self.departments));
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
        crate::genauth::rules::departments::main(self, v);
    }
}
// @if schemars
codec::json_schema!(
    SetUserDepartmentsDto, "SetUserDepartmentsDto",
    "{\"description\":\"User or public account, and the departments to assign.\",\"properties\":{\"departments\":{\"description\":\"Departments to assign, replacing the existing ones.\",\"items\":{\"$ref\":\"SetUserDepartmentDto\"},\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"SetUserDepartmentsOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"}},\"required\":[\"departments\",\"userId\"],\"type\":\"object\"}",
    "SetUserDepartmentDto" = SetUserDepartmentDto, "SetUserDepartmentsOptionsDto" =
    SetUserDepartmentsOptionsDto
);
// @end
// @end
