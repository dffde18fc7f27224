// @if genauth-whitelists
/// Usernames, email addresses or phone numbers to add to the registration allow list of the user pool.
///
/// The schema name is `AddWhitelistDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddWhitelistDto {
    /// Usernames, email addresses or phone numbers to add, depending on `type`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Option<Vec<String>>,
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl AddWhitelistDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(codec::collect_list(value));
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    AddWhitelistDto required_in_requests(1); optional[0, Redacted] list("list"),
    required[1] r#type("type")
);
impl validation::Validate for AddWhitelistDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AddWhitelistDto, "AddWhitelistDto",
    "{\"description\":\"Usernames, email addresses or phone numbers to add to the registration allow list of the user pool.\",\"properties\":{\"list\":{\"description\":\"Usernames, email addresses or phone numbers to add, depending on `type`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
/// Usernames, email addresses or phone numbers to add to the registration allow list of an application.
///
/// The schema name is `AddWhitelistOfAppDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddWhitelistOfAppDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Usernames, email addresses or phone numbers to add, depending on `type`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Option<Vec<String>>,
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl AddWhitelistOfAppDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, r#type: impl Into<WhitelistType>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(codec::collect_list(value));
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    AddWhitelistOfAppDto required_in_requests(0, 2); required[0] app_id("appId"),
    optional[1, Redacted] list("list"), required[2] r#type("type")
);
impl validation::Validate for AddWhitelistOfAppDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AddWhitelistOfAppDto, "AddWhitelistOfAppDto",
    "{\"description\":\"Usernames, email addresses or phone numbers to add to the registration allow list of an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"list\":{\"description\":\"Usernames, email addresses or phone numbers to add, depending on `type`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"appId\",\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
/// Usernames, email addresses or phone numbers to remove from the registration allow list of the user pool.
///
/// The schema name is `DeleteWhitelistDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWhitelistDto {
    /// Usernames, email addresses or phone numbers to remove, depending on `type`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Option<Vec<String>>,
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl DeleteWhitelistDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(codec::collect_list(value));
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    DeleteWhitelistDto required_in_requests(1); optional[0, Redacted] list("list"),
    required[1] r#type("type")
);
impl validation::Validate for DeleteWhitelistDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteWhitelistDto, "DeleteWhitelistDto",
    "{\"description\":\"Usernames, email addresses or phone numbers to remove from the registration allow list of the user pool.\",\"properties\":{\"list\":{\"description\":\"Usernames, email addresses or phone numbers to remove, depending on `type`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
/// Usernames, email addresses or phone numbers to remove from the registration allow list of an application.
///
/// The schema name is `DeleteWhitelistOfAppDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWhitelistOfAppDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Usernames, email addresses or phone numbers to remove, depending on `type`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub list: Option<Vec<String>>,
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl DeleteWhitelistOfAppDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, r#type: impl Into<WhitelistType>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(codec::collect_list(value));
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    DeleteWhitelistOfAppDto required_in_requests(0, 2); required[0] app_id("appId"),
    optional[1, Redacted] list("list"), required[2] r#type("type")
);
impl validation::Validate for DeleteWhitelistOfAppDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteWhitelistOfAppDto, "DeleteWhitelistOfAppDto",
    "{\"description\":\"Usernames, email addresses or phone numbers to remove from the registration allow list of an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"list\":{\"description\":\"Usernames, email addresses or phone numbers to remove, depending on `type`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"appId\",\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
/// Response with registration allow list entries; upstream declares a single entry as data.
///
/// The schema name is `WhitelistListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhitelistListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<WhitelistRespDto>,
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
impl WhitelistListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<WhitelistRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<WhitelistRespDto>>,
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
    WhitelistListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    WhitelistListRespDto, "WhitelistListRespDto",
    "{\"description\":\"Response with registration allow list entries; upstream declares a single entry as data.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"WhitelistRespDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "WhitelistRespDto" = WhitelistRespDto
);
// @end
/// Registration allow list entry: value and creation time.
///
/// The schema name is `WhitelistRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// Time at which the entry was added, in the format returned by the service.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Username, email address or phone number.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: String,
}
impl WhitelistRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(created_at: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            created_at: created_at.into(),
            value: value.into(),
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
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
    WhitelistRespDto; required[0] created_at("createdAt"), required[1, Redacted]
    value("value")
);
// @if schemars
codec::json_schema!(
    WhitelistRespDto, "WhitelistRespDto",
    "{\"description\":\"Registration allow list entry: value and creation time.\",\"properties\":{\"createdAt\":{\"description\":\"Time at which the entry was added, in the format returned by the service.\",\"type\":\"string\"},\"value\":{\"description\":\"Username, email address or phone number.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Values of `type`. Type of the entries.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WhitelistType {
    /// `USERNAME`: Usernames.
    Username,
    /// `EMAIL`: Email addresses.
    Email,
    /// `PHONE`: Phone numbers.
    Phone,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    WhitelistType = "WhitelistType"; Username = "USERNAME", Email = "EMAIL", Phone =
    "PHONE"
);
// @if schemars
codec::json_schema!(
    WhitelistType, "WhitelistType",
    "{\"description\":\"Values of `type`. Type of the entries.\",\"examples\":[\"USERNAME\",\"EMAIL\",\"PHONE\"],\"type\":\"string\"}"
);
// @end
/// Query parameters of `listWhitelists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWhitelistsQuery {
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl ListWhitelistsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self { r#type: r#type.into() }
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(ListWhitelistsQuery required_in_requests(0); required[0] r#type("type"));
impl validation::Validate for ListWhitelistsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListWhitelistsQuery, "listWhitelists query",
    "{\"properties\":{\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
/// Query parameters of `listWhitelistsOfApp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWhitelistsOfAppQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Type of the entries.
    pub r#type: WhitelistType,
}
impl ListWhitelistsOfAppQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, r#type: impl Into<WhitelistType>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: r#type.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WhitelistType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ListWhitelistsOfAppQuery required_in_requests(0, 1); required[0] app_id("appId"),
    required[1] r#type("type")
);
impl validation::Validate for ListWhitelistsOfAppQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListWhitelistsOfAppQuery, "listWhitelistsOfApp query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"type\":{\"$ref\":\"WhitelistType\",\"description\":\"Type of the entries.\"}},\"required\":[\"appId\",\"type\"],\"type\":\"object\"}",
    "WhitelistType" = WhitelistType
);
// @end
// @end
