// @if genauth-access-keys
/// Type and owner of the access key to create.
///
/// The schema name is `CreateAccessKeyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyDto {
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the access key, for example `userpool`.
    pub r#type: String,
    /// ID of the user that the access key belongs to.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl CreateAccessKeyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
codec::object!(
    CreateAccessKeyDto required_in_requests(1); optional[0] tenant_id("tenantId"),
    required[1] r#type("type"), optional[2, Redacted] user_id("userId")
);
impl validation::Validate for CreateAccessKeyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateAccessKeyDto, "CreateAccessKeyDto",
    "{\"description\":\"Type and owner of the access key to create.\",\"properties\":{\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Type of the access key, for example `userpool`.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user that the access key belongs to.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"type\"],\"type\":\"object\"}"
);
// @end
/// Newly created access key with its secret and status.
///
/// The schema name is `CreateAccessKeyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// ID of the access key; the public part of the key pair.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Secret of the access key.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: String,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Whether the access key is enabled.
    pub enable: bool,
    /// Time at which the access key was last used.
    #[doc(alias = "lastDate")]
    pub last_date: codec::Timestamp,
    /// Status of the access key.
    pub status: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl CreateAccessKeyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
        created_at: impl Into<codec::Timestamp>,
        enable: impl Into<bool>,
        last_date: impl Into<codec::Timestamp>,
        status: impl Into<String>,
        user_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into(),
            created_at: created_at.into(),
            enable: enable.into(),
            last_date: last_date.into(),
            status: status.into(),
            user_id: user_id.into(),
            user_pool_id: user_pool_id.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets [`accessKeySecret`](Self::access_key_secret).
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<bool>) -> Self {
        self.enable = value.into();
        self
    }
    /// Sets [`lastDate`](Self::last_date).
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    CreateAccessKeyRespDto; required[0] access_key_id("accessKeyId"), required[1,
    Redacted] access_key_secret("accessKeySecret"), required[2] created_at("createdAt"),
    required[3] enable("enable"), required[4] last_date("lastDate"), required[5]
    status("status"), required[6, Redacted] user_id("userId"), required[7]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    CreateAccessKeyRespDto, "CreateAccessKeyRespDto",
    "{\"description\":\"Newly created access key with its secret and status.\",\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key; the public part of the key pair.\",\"type\":\"string\"},\"accessKeySecret\":{\"description\":\"Secret of the access key.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"enable\":{\"description\":\"Whether the access key is enabled.\",\"type\":\"boolean\"},\"lastDate\":{\"description\":\"Time at which the access key was last used.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the access key.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"accessKeyId\",\"accessKeySecret\",\"createdAt\",\"enable\",\"lastDate\",\"status\",\"userId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Response with the newly created access keys.
///
/// The schema name is `CreateAccessKeyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<CreateAccessKeyRespDto>,
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
impl CreateAccessKeyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<CreateAccessKeyRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<CreateAccessKeyRespDto>>,
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
    CreateAccessKeyResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateAccessKeyResponseDto, "CreateAccessKeyResponseDto",
    "{\"description\":\"Response with the newly created access keys.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"CreateAccessKeyRespDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateAccessKeyRespDto" = CreateAccessKeyRespDto
);
// @end
/// Access key to delete, by ID.
///
/// The schema name is `DeleteAccessKeyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccessKeyDto {
    /// ID of the access key; the public part of the key pair.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
}
impl DeleteAccessKeyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
}
codec::object!(
    DeleteAccessKeyDto required_in_requests(0); required[0] access_key_id("accessKeyId")
);
impl validation::Validate for DeleteAccessKeyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteAccessKeyDto, "DeleteAccessKeyDto",
    "{\"description\":\"Access key to delete, by ID.\",\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key; the public part of the key pair.\",\"type\":\"string\"}},\"required\":[\"accessKeyId\"],\"type\":\"object\"}"
);
// @end
/// Access key with its secret, owner and status.
///
/// The schema name is `GetAccessKeyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyRespDto {
    /// ID of the access key; the public part of the key pair.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Secret of the access key.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: String,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Whether the access key is enabled.
    pub enable: bool,
    /// Time at which the access key was last used.
    #[doc(alias = "lastDate")]
    pub last_date: codec::Timestamp,
    /// Status of the access key.
    pub status: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl GetAccessKeyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
        created_at: impl Into<codec::Timestamp>,
        enable: impl Into<bool>,
        last_date: impl Into<codec::Timestamp>,
        status: impl Into<String>,
        user_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into(),
            created_at: created_at.into(),
            enable: enable.into(),
            last_date: last_date.into(),
            status: status.into(),
            user_id: user_id.into(),
            user_pool_id: user_pool_id.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets [`accessKeySecret`](Self::access_key_secret).
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<bool>) -> Self {
        self.enable = value.into();
        self
    }
    /// Sets [`lastDate`](Self::last_date).
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    GetAccessKeyRespDto; required[0] access_key_id("accessKeyId"), required[1, Redacted]
    access_key_secret("accessKeySecret"), required[2] created_at("createdAt"),
    required[3] enable("enable"), required[4] last_date("lastDate"), required[5]
    status("status"), required[6, Redacted] user_id("userId"), required[7]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    GetAccessKeyRespDto, "GetAccessKeyRespDto",
    "{\"description\":\"Access key with its secret, owner and status.\",\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key; the public part of the key pair.\",\"type\":\"string\"},\"accessKeySecret\":{\"description\":\"Secret of the access key.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"enable\":{\"description\":\"Whether the access key is enabled.\",\"type\":\"boolean\"},\"lastDate\":{\"description\":\"Time at which the access key was last used.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the access key.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"accessKeyId\",\"accessKeySecret\",\"createdAt\",\"enable\",\"lastDate\",\"status\",\"userId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Response with the requested access key, as a list.
///
/// The schema name is `GetAccessKeyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GetAccessKeyRespDto>,
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
impl GetAccessKeyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GetAccessKeyRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<GetAccessKeyRespDto>>,
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
    GetAccessKeyResponseDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetAccessKeyResponseDto, "GetAccessKeyResponseDto",
    "{\"description\":\"Response with the requested access key, as a list.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GetAccessKeyRespDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetAccessKeyRespDto" = GetAccessKeyRespDto
);
// @end
/// Access key in a list: ID, secret, owner and status.
///
/// The schema name is `ListAccessKeyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccessKeyRespDto {
    /// ID of the access key; the public part of the key pair.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Secret of the access key.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: String,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Whether the access key is enabled.
    pub enable: bool,
    /// Time at which the access key was last used.
    #[doc(alias = "lastDate")]
    pub last_date: codec::Timestamp,
    /// Status of the access key.
    pub status: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl ListAccessKeyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
        created_at: impl Into<codec::Timestamp>,
        enable: impl Into<bool>,
        last_date: impl Into<codec::Timestamp>,
        status: impl Into<String>,
        user_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into(),
            created_at: created_at.into(),
            enable: enable.into(),
            last_date: last_date.into(),
            status: status.into(),
            user_id: user_id.into(),
            user_pool_id: user_pool_id.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets [`accessKeySecret`](Self::access_key_secret).
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<bool>) -> Self {
        self.enable = value.into();
        self
    }
    /// Sets [`lastDate`](Self::last_date).
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    ListAccessKeyRespDto; required[0] access_key_id("accessKeyId"), required[1, Redacted]
    access_key_secret("accessKeySecret"), required[2] created_at("createdAt"),
    required[3] enable("enable"), required[4] last_date("lastDate"), required[5]
    status("status"), required[6, Redacted] user_id("userId"), required[7]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    ListAccessKeyRespDto, "ListAccessKeyRespDto",
    "{\"description\":\"Access key in a list: ID, secret, owner and status.\",\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key; the public part of the key pair.\",\"type\":\"string\"},\"accessKeySecret\":{\"description\":\"Secret of the access key.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"enable\":{\"description\":\"Whether the access key is enabled.\",\"type\":\"boolean\"},\"lastDate\":{\"description\":\"Time at which the access key was last used.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the access key.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"accessKeyId\",\"accessKeySecret\",\"createdAt\",\"enable\",\"lastDate\",\"status\",\"userId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Response with a list of access keys.
///
/// The schema name is `ListAccessKeyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccessKeyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<ListAccessKeyRespDto>,
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
impl ListAccessKeyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<ListAccessKeyRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListAccessKeyRespDto>>,
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
    ListAccessKeyResponseDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListAccessKeyResponseDto, "ListAccessKeyResponseDto",
    "{\"description\":\"Response with a list of access keys.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"ListAccessKeyRespDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListAccessKeyRespDto" = ListAccessKeyRespDto
);
// @end
/// Access key to enable or disable.
///
/// The schema name is `UpdateAccessKeyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyDto {
    /// ID of the access key; the public part of the key pair.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Whether to activate (true) or revoke (false) the access key.
    pub enable: bool,
}
impl UpdateAccessKeyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>, enable: impl Into<bool>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            enable: enable.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets [`enable`](Self::enable).
    #[must_use]
    pub fn with_enable(mut self, value: impl Into<bool>) -> Self {
        self.enable = value.into();
        self
    }
}
codec::object!(
    UpdateAccessKeyDto required_in_requests(0, 1); required[0]
    access_key_id("accessKeyId"), required[1] enable("enable")
);
impl validation::Validate for UpdateAccessKeyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateAccessKeyDto, "UpdateAccessKeyDto",
    "{\"description\":\"Access key to enable or disable.\",\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key; the public part of the key pair.\",\"type\":\"string\"},\"enable\":{\"description\":\"Whether to activate (true) or revoke (false) the access key.\",\"type\":\"boolean\"}},\"required\":[\"accessKeyId\",\"enable\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAccessKey`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyQuery {
    /// ID of the access key.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetAccessKeyQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`accessKeyId`](Self::access_key_id).
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
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
    GetAccessKeyQuery required_in_requests(0, 1); required[0]
    access_key_id("accessKeyId"), required[1, Redacted] user_id("userId")
);
impl validation::Validate for GetAccessKeyQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAccessKeyQuery, "getAccessKey query",
    "{\"properties\":{\"accessKeyId\":{\"description\":\"ID of the access key.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"accessKeyId\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAccessKeyList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyListQuery {
    /// Limits the result to access keys with these statuses: `activated`, `staging` or `revoked`.
    pub status: Option<Vec<String>>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Limits the result to access keys of this type, for example `userpool`.
    pub r#type: Option<String>,
    /// Limits the result to access keys of this user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl GetAccessKeyListQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status = Some(codec::collect_list(value));
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for GetAccessKeyListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetAccessKeyListQuery required_in_requests(); optional[0] status("status"),
    optional[1] tenant_id("tenantId"), optional[2] r#type("type"), optional[3, Redacted]
    user_id("userId")
);
impl validation::Validate for GetAccessKeyListQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAccessKeyListQuery, "getAccessKeyList query",
    "{\"properties\":{\"status\":{\"description\":\"Limits the result to access keys with these statuses: `activated`, `staging` or `revoked`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Limits the result to access keys of this type, for example `userpool`.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"Limits the result to access keys of this user.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
