// @if genauth-users
/// Application that a user can access: ID, name, logo, login URL and default access strategy.
///
/// The schema name is `AppDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppDto {
    /// Default access strategy of the application for subjects without an explicit grant.
    #[doc(alias = "appDefaultLoginStrategy")]
    pub app_default_login_strategy: ApplicationPermissionStrategy,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's login page.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
}
impl AppDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_default_login_strategy: impl Into<ApplicationPermissionStrategy>,
        app_id: impl Into<String>,
        app_login_url: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
    ) -> Self {
        Self {
            app_default_login_strategy: app_default_login_strategy.into(),
            app_id: app_id.into(),
            app_login_url: app_login_url.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
        }
    }
    /// Sets [`appDefaultLoginStrategy`](Self::app_default_login_strategy).
    #[must_use]
    pub fn with_app_default_login_strategy(
        mut self,
        value: impl Into<ApplicationPermissionStrategy>,
    ) -> Self {
        self.app_default_login_strategy = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLoginUrl`](Self::app_login_url).
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
}
codec::object!(
    AppDto; required[0] app_default_login_strategy("appDefaultLoginStrategy"),
    required[1] app_id("appId"), required[2] app_login_url("appLoginUrl"), required[3]
    app_logo("appLogo"), required[4] app_name("appName")
);
// @if schemars
codec::json_schema!(
    AppDto, "AppDto",
    "{\"description\":\"Application that a user can access: ID, name, logo, login URL and default access strategy.\",\"properties\":{\"appDefaultLoginStrategy\":{\"$ref\":\"ApplicationPermissionStrategy\",\"description\":\"Default access strategy of the application for subjects without an explicit grant.\"},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLoginUrl\":{\"description\":\"URL of the application's login page.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"}},\"required\":[\"appDefaultLoginStrategy\",\"appId\",\"appLoginUrl\",\"appLogo\",\"appName\"],\"type\":\"object\"}",
    "ApplicationPermissionStrategy" = ApplicationPermissionStrategy
);
// @end
/// Response with the applications a user can access or is authorized for.
///
/// The schema name is `AppListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<AppDto>,
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
impl AppListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<AppDto>>,
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
        value: impl IntoIterator<Item = impl Into<AppDto>>,
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
    AppListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AppListRespDto, "AppListRespDto",
    "{\"description\":\"Response with the applications a user can access or is authorized for.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"AppDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AppDto" = AppDto
);
// @end
/// Page of archived users.
///
/// The schema name is `ArchivedUsersListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchivedUsersListPagingDto {
    /// Items of this page.
    pub list: Vec<ListArchivedUsersRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ArchivedUsersListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListArchivedUsersRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListArchivedUsersRespDto>>,
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
    ArchivedUsersListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ArchivedUsersListPagingDto {
    type Item = ListArchivedUsersRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListArchivedUsersRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListArchivedUsersRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ArchivedUsersListPagingDto, "ArchivedUsersListPagingDto",
    "{\"description\":\"Page of archived users.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListArchivedUsersRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ListArchivedUsersRespDto" = ListArchivedUsersRespDto
);
// @end
/// Whether a user's session in an application is active.
///
/// The schema name is `CheckSessionStatusDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckSessionStatusDataDto {
    /// Whether the user has an active session.
    pub active: bool,
}
impl CheckSessionStatusDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(active: impl Into<bool>) -> Self {
        Self { active: active.into() }
    }
    /// Sets [`active`](Self::active).
    #[must_use]
    pub fn with_active(mut self, value: impl Into<bool>) -> Self {
        self.active = value.into();
        self
    }
}
codec::object!(CheckSessionStatusDataDto; required[0] active("active"));
// @if schemars
codec::json_schema!(
    CheckSessionStatusDataDto, "CheckSessionStatusDataDto",
    "{\"description\":\"Whether a user's session in an application is active.\",\"properties\":{\"active\":{\"description\":\"Whether the user has an active session.\",\"type\":\"boolean\"}},\"required\":[\"active\"],\"type\":\"object\"}"
);
// @end
/// User and application whose session to check.
///
/// The schema name is `CheckSessionStatusDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckSessionStatusDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CheckSessionStatusDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
    CheckSessionStatusDto required_in_requests(0, 1); required[0] app_id("appId"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for CheckSessionStatusDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CheckSessionStatusDto, "CheckSessionStatusDto",
    "{\"description\":\"User and application whose session to check.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"appId\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether a user's session is active.
///
/// The schema name is `CheckSessionStatusRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckSessionStatusRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckSessionStatusDataDto,
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
impl CheckSessionStatusRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckSessionStatusDataDto>,
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
    pub fn with_data(mut self, value: impl Into<CheckSessionStatusDataDto>) -> Self {
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
    CheckSessionStatusRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckSessionStatusRespDto, "CheckSessionStatusRespDto",
    "{\"description\":\"Response that reports whether a user's session is active.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckSessionStatusDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckSessionStatusDataDto" = CheckSessionStatusDataDto
);
// @end
/// External identity to attach to the user to create.
///
/// The schema name is `CreateIdentityDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityDto {
    /// Access token issued by the external identity provider for this identity.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessToken")]
    pub access_token: Option<String>,
    /// ID of the external identity provider.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// IDs of the connections that the identity was obtained through.
    #[doc(alias = "originConnIds")]
    pub origin_conn_ids: Vec<String>,
    /// Type of the external identity provider.
    pub provider: ExtIdpType,
    /// Refresh token issued by the external identity provider for this identity.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<String>,
    /// Type of the identity, for example `openid` or `unionid`.
    pub r#type: String,
    /// ID of the user at the external identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// User data at the external identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: codec::Value,
}
impl CreateIdentityDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        ext_idp_id: impl Into<String>,
        origin_conn_ids: impl IntoIterator<Item = impl Into<String>>,
        provider: impl Into<ExtIdpType>,
        r#type: impl Into<String>,
        user_id_in_idp: impl Into<String>,
        user_info_in_idp: impl Into<codec::Value>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            origin_conn_ids: codec::collect_list(origin_conn_ids),
            provider: provider.into(),
            r#type: r#type.into(),
            user_id_in_idp: user_id_in_idp.into(),
            user_info_in_idp: user_info_in_idp.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accessToken`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`originConnIds`](Self::origin_conn_ids).
    #[must_use]
    pub fn with_origin_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.origin_conn_ids = codec::collect_list(value);
        self
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<ExtIdpType>) -> Self {
        self.provider = value.into();
        self
    }
    /// Sets [`refreshToken`](Self::refresh_token).
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`userIdInIdp`](Self::user_id_in_idp).
    #[must_use]
    pub fn with_user_id_in_idp(mut self, value: impl Into<String>) -> Self {
        self.user_id_in_idp = value.into();
        self
    }
    /// Sets [`userInfoInIdp`](Self::user_info_in_idp).
    #[must_use]
    pub fn with_user_info_in_idp(mut self, value: impl Into<codec::Value>) -> Self {
        self.user_info_in_idp = value.into();
        self
    }
}
codec::object!(
    CreateIdentityDto required_in_requests(1, 2, 3, 5, 6, 7); optional[0, Redacted]
    access_token("accessToken"), required[1] ext_idp_id("extIdpId"), required[2]
    origin_conn_ids("originConnIds"), required[3] provider("provider"), optional[4,
    Redacted] refresh_token("refreshToken"), required[5] r#type("type"), required[6,
    Redacted] user_id_in_idp("userIdInIdp"), required[7, Redacted]
    user_info_in_idp("userInfoInIdp")
);
impl validation::Validate for CreateIdentityDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateIdentityDto, "CreateIdentityDto",
    "{\"description\":\"External identity to attach to the user to create.\",\"properties\":{\"accessToken\":{\"description\":\"Access token issued by the external identity provider for this identity.\",\"type\":[\"string\",\"null\"]},\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"type\":\"string\"},\"originConnIds\":{\"description\":\"IDs of the connections that the identity was obtained through.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"provider\":{\"$ref\":\"ExtIdpType\",\"description\":\"Type of the external identity provider.\"},\"refreshToken\":{\"description\":\"Refresh token issued by the external identity provider for this identity.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Type of the identity, for example `openid` or `unionid`.\",\"type\":\"string\"},\"userIdInIdp\":{\"description\":\"ID of the user at the external identity provider.\",\"type\":\"string\"},\"userInfoInIdp\":{\"description\":\"User data at the external identity provider.\"}},\"required\":[\"extIdpId\",\"originConnIds\",\"provider\",\"type\",\"userIdInIdp\",\"userInfoInIdp\"],\"type\":\"object\"}",
    "ExtIdpType" = ExtIdpType
);
// @end
/// Several users to create, with shared options.
///
/// The schema name is `CreateUserBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserBatchReqDto {
    /// Users to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreateUserInfoDto>,
    /// Additional options.
    pub options: Option<CreateUserOptionsDto>,
}
impl CreateUserBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<CreateUserInfoDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateUserInfoDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<CreateUserOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
}
codec::object!(
    CreateUserBatchReqDto required_in_requests(0); required[0] list("list"), optional[1]
    options("options")
);
impl crate::batch::Batch for CreateUserBatchReqDto {
    type Item = CreateUserInfoDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreateUserInfoDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateUserBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreateUserBatchReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::create_batch(self, v);
    }
}
// @if schemars
codec::json_schema!(
    CreateUserBatchReqDto, "CreateUserBatchReqDto",
    "{\"description\":\"Several users to create, with shared options.\",\"properties\":{\"list\":{\"description\":\"Users to create, 1 to 50.\",\"items\":{\"$ref\":\"CreateUserInfoDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"CreateUserOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreateUserInfoDto" = CreateUserInfoDto, "CreateUserOptionsDto" =
    CreateUserOptionsDto
);
// @end
/// User in a batch to create: identifiers, profile, credentials and identities.
///
/// The schema name is `CreateUserInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserInfoDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// External identities to link to the new user.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Field values of the user model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<codec::Value>,
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
    /// One-time password enrollment of the user.
    pub otp: Option<CreateUserOtpDto>,
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
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
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
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Salt with which the password was hashed.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub salt: Option<String>,
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// IDs of the tenants.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Option<Vec<String>>,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl CreateUserInfoDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identities`](Self::identities).
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateIdentityDto>>,
    ) -> Self {
        self.identities = Some(codec::collect_list(value));
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata_source = Some(value.into());
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
    /// Sets [`otp`](Self::otp).
    #[must_use]
    pub fn with_otp(mut self, value: impl Into<CreateUserOtpDto>) -> Self {
        self.otp = Some(value.into());
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
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = Some(value.into());
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
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`salt`](Self::salt).
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        self.salt = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenantIds`](Self::tenant_ids).
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
impl Default for CreateUserInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreateUserInfoDto required_in_requests(); optional[0, Redacted] address("address"),
    optional[1, Redacted] birthdate("birthdate"), optional[2, Redacted]
    browser("browser"), optional[3, Redacted] city("city"), optional[4, Redacted]
    company("company"), optional[5, Redacted] country("country"), optional[6, Redacted]
    custom_data("customData"), optional[7] department_ids("departmentIds"), optional[8,
    Redacted] device("device"), optional[9, Redacted] email("email"), optional[10]
    email_verified("emailVerified"), optional[11, Redacted] external_id("externalId"),
    optional[12, Redacted] family_name("familyName"), optional[13, Redacted]
    formatted("formatted"), optional[14, Redacted] gender("gender"), optional[15,
    Redacted] given_name("givenName"), optional[16] identities("identities"),
    optional[17, Redacted] identity_number("identityNumber"), optional[18, Redacted]
    locale("locale"), optional[19, Redacted] metadata_source("metadataSource"),
    optional[20, Redacted] middle_name("middleName"), optional[21, Redacted]
    name("name"), optional[22, Redacted] nickname("nickname"), optional[23] otp("otp"),
    optional[24, Redacted] password("password"), optional[25, Redacted] phone("phone"),
    optional[26, Redacted] phone_country_code("phoneCountryCode"), optional[27]
    phone_verified("phoneVerified"), optional[28, Redacted] photo("photo"), optional[29,
    Redacted] postal_code("postalCode"), optional[30, Redacted]
    preferred_username("preferredUsername"), optional[31, Redacted] profile("profile"),
    optional[32, Redacted] province("province"), optional[33, Redacted] region("region"),
    optional[34, Redacted] salt("salt"), optional[35] status("status"), optional[36,
    Redacted] street_address("streetAddress"), optional[37] tenant_ids("tenantIds"),
    optional[38, Redacted] username("username"), optional[39, Redacted]
    website("website"), optional[40, Redacted] zoneinfo("zoneinfo")
);
impl validation::Validate for CreateUserInfoDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("identities", self.identities.as_ref());
        v.property("otp", self.otp.as_ref());
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
        crate::genauth::rules::users::identifier(
            v,
            "username",
            self.username.as_ref(),
            self.email.as_ref().and_then(codec::as_text),
            self.phone.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateUserInfoDto, "CreateUserInfoDto",
    "{\"description\":\"User in a batch to create: identifiers, profile, credentials and identities.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identities\":{\"description\":\"External identities to link to the new user.\",\"items\":{\"$ref\":\"CreateIdentityDto\"},\"type\":[\"array\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"metadataSource\":{\"description\":\"Field values of the user model by key; the keys must be defined first.\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"otp\":{\"anyOf\":[{\"$ref\":\"CreateUserOtpDto\"},{\"type\":\"null\"}],\"description\":\"One-time password enrollment of the user.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"salt\":{\"description\":\"Salt with which the password was hashed.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantIds\":{\"description\":\"IDs of the tenants.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "CreateIdentityDto" = CreateIdentityDto, "CreateUserOtpDto" = CreateUserOtpDto,
    "Gender" = Gender, "UserStatus" = UserStatus
);
// @end
/// Options for creating users: password handling, department IDs and notification.
///
/// The schema name is `CreateUserOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
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
    /// Notification settings for the new account.
    #[doc(alias = "sendNotification")]
    pub send_notification: Option<SendCreateAccountNotificationDto>,
}
impl CreateUserOptionsDto {
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
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
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
    /// Sets [`sendNotification`](Self::send_notification).
    #[must_use]
    pub fn with_send_notification(
        mut self,
        value: impl Into<SendCreateAccountNotificationDto>,
    ) -> Self {
        self.send_notification = Some(value.into());
        self
    }
}
impl Default for CreateUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreateUserOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    department_id_type("departmentIdType"), optional[2] keep_password("keepPassword"),
    optional[3] password_encrypt_type("passwordEncryptType"), optional[4]
    reset_password_on_first_login("resetPasswordOnFirstLogin"), optional[5]
    send_notification("sendNotification")
);
impl validation::Validate for CreateUserOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("sendNotification", self.send_notification.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateUserOptionsDto, "CreateUserOptionsDto",
    "{\"description\":\"Options for creating users: password handling, department IDs and notification.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"keepPassword\":{\"default\":false,\"description\":\"Whether the given password is stored unchanged; intended for migrations with a custom password function.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnFirstLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the first login.\",\"type\":[\"boolean\",\"null\"]},\"sendNotification\":{\"anyOf\":[{\"$ref\":\"SendCreateAccountNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the new account.\"}},\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType, "PasswordEncryptType" = PasswordEncryptType,
    "SendCreateAccountNotificationDto" = SendCreateAccountNotificationDto
);
// @end
/// One-time password secret of a new user, with an optional recovery code.
///
/// The schema name is `CreateUserOtpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserOtpDto {
    /// Recovery code that replaces the one-time password if the authenticator is lost.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Option<String>,
    /// Secret that the one-time passwords are derived from.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl CreateUserOtpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`recoveryCode`](Self::recovery_code).
    #[must_use]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        self.recovery_code = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}
codec::object!(
    CreateUserOtpDto required_in_requests(1); optional[0, Redacted]
    recovery_code("recoveryCode"), required[1, Redacted] secret("secret")
);
impl validation::Validate for CreateUserOtpDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateUserOtpDto, "CreateUserOtpDto",
    "{\"description\":\"One-time password secret of a new user, with an optional recovery code.\",\"properties\":{\"recoveryCode\":{\"description\":\"Recovery code that replaces the one-time password if the authenticator is lost.\",\"type\":[\"string\",\"null\"]},\"secret\":{\"description\":\"Secret that the one-time passwords are derived from.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// User to create: identifiers, profile, credentials and options.
///
/// The schema name is `CreateUserReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserReqDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// External identities to link to the new user.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Field values of the user model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<codec::Value>,
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
    pub options: Option<CreateUserOptionsDto>,
    /// One-time password enrollment of the user.
    pub otp: Option<CreateUserOtpDto>,
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
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
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
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Salt with which the password was hashed.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub salt: Option<String>,
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// IDs of the tenants.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Option<Vec<String>>,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl CreateUserReqDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identities`](Self::identities).
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateIdentityDto>>,
    ) -> Self {
        self.identities = Some(codec::collect_list(value));
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata_source = Some(value.into());
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
    pub fn with_options(mut self, value: impl Into<CreateUserOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`otp`](Self::otp).
    #[must_use]
    pub fn with_otp(mut self, value: impl Into<CreateUserOtpDto>) -> Self {
        self.otp = Some(value.into());
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
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = Some(value.into());
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
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`salt`](Self::salt).
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        self.salt = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenantIds`](Self::tenant_ids).
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
impl Default for CreateUserReqDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreateUserReqDto required_in_requests(); optional[0, Redacted] address("address"),
    optional[1, Redacted] birthdate("birthdate"), optional[2, Redacted]
    browser("browser"), optional[3, Redacted] city("city"), optional[4, Redacted]
    company("company"), optional[5, Redacted] country("country"), optional[6, Redacted]
    custom_data("customData"), optional[7] department_ids("departmentIds"), optional[8,
    Redacted] device("device"), optional[9, Redacted] email("email"), optional[10]
    email_verified("emailVerified"), optional[11, Redacted] external_id("externalId"),
    optional[12, Redacted] family_name("familyName"), optional[13, Redacted]
    formatted("formatted"), optional[14, Redacted] gender("gender"), optional[15,
    Redacted] given_name("givenName"), optional[16] identities("identities"),
    optional[17, Redacted] identity_number("identityNumber"), optional[18, Redacted]
    locale("locale"), optional[19, Redacted] metadata_source("metadataSource"),
    optional[20, Redacted] middle_name("middleName"), optional[21, Redacted]
    name("name"), optional[22, Redacted] nickname("nickname"), optional[23]
    options("options"), optional[24] otp("otp"), optional[25, Redacted]
    password("password"), optional[26, Redacted] phone("phone"), optional[27, Redacted]
    phone_country_code("phoneCountryCode"), optional[28] phone_verified("phoneVerified"),
    optional[29, Redacted] photo("photo"), optional[30, Redacted]
    postal_code("postalCode"), optional[31, Redacted]
    preferred_username("preferredUsername"), optional[32, Redacted] profile("profile"),
    optional[33, Redacted] province("province"), optional[34, Redacted] region("region"),
    optional[35, Redacted] salt("salt"), optional[36] status("status"), optional[37,
    Redacted] street_address("streetAddress"), optional[38] tenant_ids("tenantIds"),
    optional[39, Redacted] username("username"), optional[40, Redacted]
    website("website"), optional[41, Redacted] zoneinfo("zoneinfo")
);
impl validation::Validate for CreateUserReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("identities", self.identities.as_ref());
        v.property("options", self.options.as_ref());
        v.property("otp", self.otp.as_ref());
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
        crate::genauth::rules::users::identifier(
            v,
            "username",
            self.username.as_ref(),
            self.email.as_ref().and_then(codec::as_text),
            self.phone.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateUserReqDto, "CreateUserReqDto",
    "{\"description\":\"User to create: identifiers, profile, credentials and options.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identities\":{\"description\":\"External identities to link to the new user.\",\"items\":{\"$ref\":\"CreateIdentityDto\"},\"type\":[\"array\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"metadataSource\":{\"description\":\"Field values of the user model by key; the keys must be defined first.\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"CreateUserOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"otp\":{\"anyOf\":[{\"$ref\":\"CreateUserOtpDto\"},{\"type\":\"null\"}],\"description\":\"One-time password enrollment of the user.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"salt\":{\"description\":\"Salt with which the password was hashed.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantIds\":{\"description\":\"IDs of the tenants.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "CreateIdentityDto" = CreateIdentityDto, "CreateUserOptionsDto" =
    CreateUserOptionsDto, "CreateUserOtpDto" = CreateUserOtpDto, "Gender" = Gender,
    "UserStatus" = UserStatus
);
// @end
// @end
