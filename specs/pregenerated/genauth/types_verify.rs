// @if genauth-verify
/// Configuration of the verification app: application, keys, URL and logo.
///
/// The schema name is `VerifyConfigDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyConfigDataDto {
    /// ID of the application that the verification app belongs to.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Secret of the application that the verification app belongs to.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "appSecret")]
    pub app_secret: String,
    /// URL to which the verification app redirects users for authentication.
    #[doc(alias = "authAddress")]
    pub auth_address: String,
    /// ID of the configuration.
    pub id: String,
    /// Whether Windows account passwords can be changed with the verification app.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isWinChangePwd")]
    pub is_win_change_pwd: Option<bool>,
    /// Whether the verification app can be used to log in to Windows.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isWinLogin")]
    pub is_win_login: Option<bool>,
    /// URL of the logo that the verification app shows.
    pub logo: String,
    /// Display name of the verification app.
    pub name: String,
    /// Public key of the verification app.
    #[doc(alias = "publicKey")]
    pub public_key: String,
}
impl VerifyConfigDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
        auth_address: impl Into<String>,
        id: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            auth_address: auth_address.into(),
            id: id.into(),
            logo: logo.into(),
            name: name.into(),
            public_key: public_key.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appSecret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`authAddress`](Self::auth_address).
    #[must_use]
    pub fn with_auth_address(mut self, value: impl Into<String>) -> Self {
        self.auth_address = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`isWinChangePwd`](Self::is_win_change_pwd).
    #[must_use]
    pub fn with_is_win_change_pwd(mut self, value: impl Into<bool>) -> Self {
        self.is_win_change_pwd = Some(value.into());
        self
    }
    /// Sets [`isWinLogin`](Self::is_win_login).
    #[must_use]
    pub fn with_is_win_login(mut self, value: impl Into<bool>) -> Self {
        self.is_win_login = Some(value.into());
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
    /// Sets [`publicKey`](Self::public_key).
    #[must_use]
    pub fn with_public_key(mut self, value: impl Into<String>) -> Self {
        self.public_key = value.into();
        self
    }
}
codec::object!(
    VerifyConfigDataDto required_in_requests(0, 1, 2, 3, 6, 7, 8); required[0]
    app_id("appId"), required[1, Redacted] app_secret("appSecret"), required[2]
    auth_address("authAddress"), required[3] id("id"), optional[4]
    is_win_change_pwd("isWinChangePwd"), optional[5] is_win_login("isWinLogin"),
    required[6] logo("logo"), required[7] name("name"), required[8]
    public_key("publicKey")
);
impl validation::Validate for VerifyConfigDataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    VerifyConfigDataDto, "VerifyConfigDataDto",
    "{\"description\":\"Configuration of the verification app: application, keys, URL and logo.\",\"properties\":{\"appId\":{\"description\":\"ID of the application that the verification app belongs to.\",\"type\":\"string\"},\"appSecret\":{\"description\":\"Secret of the application that the verification app belongs to.\",\"type\":\"string\"},\"authAddress\":{\"description\":\"URL to which the verification app redirects users for authentication.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the configuration.\",\"type\":\"string\"},\"isWinChangePwd\":{\"default\":false,\"description\":\"Whether Windows account passwords can be changed with the verification app.\",\"type\":[\"boolean\",\"null\"]},\"isWinLogin\":{\"default\":false,\"description\":\"Whether the verification app can be used to log in to Windows.\",\"type\":[\"boolean\",\"null\"]},\"logo\":{\"description\":\"URL of the logo that the verification app shows.\",\"type\":\"string\"},\"name\":{\"description\":\"Display name of the verification app.\",\"type\":\"string\"},\"publicKey\":{\"description\":\"Public key of the verification app.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appSecret\",\"authAddress\",\"id\",\"logo\",\"name\",\"publicKey\"],\"type\":\"object\"}"
);
// @end
/// Response with the configuration of the verification app.
///
/// The schema name is `VerifyConfigInfoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyConfigInfoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: VerifyConfigDataDto,
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
impl VerifyConfigInfoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<VerifyConfigDataDto>,
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
    pub fn with_data(mut self, value: impl Into<VerifyConfigDataDto>) -> Self {
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
    VerifyConfigInfoRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    VerifyConfigInfoRespDto, "VerifyConfigInfoRespDto",
    "{\"description\":\"Response with the configuration of the verification app.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"VerifyConfigDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "VerifyConfigDataDto" = VerifyConfigDataDto
);
// @end
/// Query parameters of `getVerifyConfigApp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVerifyConfigAppQuery {
    /// Search text.
    pub keywords: Option<String>,
}
impl GetVerifyConfigAppQuery {
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
}
impl Default for GetVerifyConfigAppQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetVerifyConfigAppQuery required_in_requests(); optional[0] keywords("keywords")
);
impl validation::Validate for GetVerifyConfigAppQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetVerifyConfigAppQuery, "getVerifyConfigApp query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
