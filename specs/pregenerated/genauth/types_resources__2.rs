// @if genauth-resources
/// Response that reports whether a user may perform an action on a resource.
///
/// The schema name is `IsActionAllowedRespDtp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsActionAllowedRespDtp {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: IsActionAllowedDataDto,
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
impl IsActionAllowedRespDtp {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<IsActionAllowedDataDto>,
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
    pub fn with_data(mut self, value: impl Into<IsActionAllowedDataDto>) -> Self {
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
    IsActionAllowedRespDtp; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IsActionAllowedRespDtp, "IsActionAllowedRespDtp",
    "{\"description\":\"Response that reports whether a user may perform an action on a resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"IsActionAllowedDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IsActionAllowedDataDto" = IsActionAllowedDataDto
);
// @end
/// Namespace: code, name and description.
///
/// The schema name is `NamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceDto {
    /// Unique code of the namespace.
    pub code: String,
    /// Description of the namespace.
    pub description: Option<String>,
    /// Name of the namespace.
    pub name: Option<String>,
}
impl NamespaceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
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
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
codec::object!(
    NamespaceDto; required[0] code("code"), optional[1] description("description"),
    optional[2] name("name")
);
// @if schemars
codec::json_schema!(
    NamespaceDto, "NamespaceDto",
    "{\"description\":\"Namespace: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of namespaces.
///
/// The schema name is `NamespaceListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: NamespaceListPagingDto,
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
impl NamespaceListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<NamespaceListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<NamespaceListPagingDto>) -> Self {
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
    NamespaceListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    NamespaceListPaginatedRespDto, "NamespaceListPaginatedRespDto",
    "{\"description\":\"Response with a page of namespaces.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"NamespaceListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "NamespaceListPagingDto" = NamespaceListPagingDto
);
// @end
/// Page of namespaces.
///
/// The schema name is `NamespaceListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// Items of this page.
    pub list: Vec<NamespacesListRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl NamespaceListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<NamespacesListRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<NamespacesListRespDto>>,
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
    NamespaceListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for NamespaceListPagingDto {
    type Item = NamespacesListRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[NamespacesListRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<NamespacesListRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    NamespaceListPagingDto, "NamespaceListPagingDto",
    "{\"description\":\"Page of namespaces.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"NamespacesListRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "NamespacesListRespDto" = NamespacesListRespDto
);
// @end
/// Response with the requested namespaces.
///
/// The schema name is `NamespaceListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<NamespaceDto>,
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
impl NamespaceListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<NamespaceDto>>,
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
        value: impl IntoIterator<Item = impl Into<NamespaceDto>>,
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
    NamespaceListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    NamespaceListRespDto, "NamespaceListRespDto",
    "{\"description\":\"Response with the requested namespaces.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"NamespaceDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "NamespaceDto" = NamespaceDto
);
// @end
/// Response with one namespace; used by read and create operations.
///
/// The schema name is `NamespaceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: NamespaceDto,
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
impl NamespaceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<NamespaceDto>,
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
    pub fn with_data(mut self, value: impl Into<NamespaceDto>) -> Self {
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
    NamespaceRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    NamespaceRespDto, "NamespaceRespDto",
    "{\"description\":\"Response with one namespace; used by read and create operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"NamespaceDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "NamespaceDto" = NamespaceDto
);
// @end
/// Response with the roles of a namespace; upstream declares a single role as data.
///
/// The schema name is `NamespaceRolesListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceRolesListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: NamespaceRolesListPagingDto,
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
impl NamespaceRolesListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<NamespaceRolesListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<NamespaceRolesListPagingDto>) -> Self {
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
    NamespaceRolesListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    NamespaceRolesListPaginatedRespDto, "NamespaceRolesListPaginatedRespDto",
    "{\"description\":\"Response with the roles of a namespace; upstream declares a single role as data.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"NamespaceRolesListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "NamespaceRolesListPagingDto" = NamespaceRolesListPagingDto
);
// @end
/// Page of the roles of a namespace.
///
/// The schema name is `NamespaceRolesListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceRolesListPagingDto {
    /// Items of this page.
    pub list: Vec<NamespaceRolesListRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl NamespaceRolesListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<NamespaceRolesListRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<NamespaceRolesListRespDto>>,
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
    NamespaceRolesListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for NamespaceRolesListPagingDto {
    type Item = NamespaceRolesListRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[NamespaceRolesListRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<NamespaceRolesListRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    NamespaceRolesListPagingDto, "NamespaceRolesListPagingDto",
    "{\"description\":\"Page of the roles of a namespace.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"NamespaceRolesListRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "NamespaceRolesListRespDto" = NamespaceRolesListRespDto
);
// @end
/// Role of a namespace: ID, code, name and update time.
///
/// The schema name is `NamespaceRolesListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// ID of the role.
    pub id: String,
    /// Name of the role.
    pub name: String,
    /// Code of the namespace that the object belongs to.
    pub namespace: String,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
}
impl NamespaceRolesListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        namespace: impl Into<String>,
        updated_at: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            id: id.into(),
            name: name.into(),
            namespace: namespace.into(),
            updated_at: updated_at.into(),
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
        self.description = Some(value.into());
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
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    NamespaceRolesListRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] id("id"), required[3] name("name"),
    required[4] namespace("namespace"), required[5] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    NamespaceRolesListRespDto, "NamespaceRolesListRespDto",
    "{\"description\":\"Role of a namespace: ID, code, name and update time.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the role.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace that the object belongs to.\",\"type\":\"string\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"code\",\"id\",\"name\",\"namespace\",\"updatedAt\"],\"type\":\"object\"}"
);
// @end
/// Namespace in a list: code, name, description and status.
///
/// The schema name is `NamespacesListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// Unique code of the namespace.
    pub code: String,
    /// Description of the namespace.
    pub description: Option<String>,
    /// Name of the namespace.
    pub name: String,
    /// Status of the namespace: 0 (disabled) or 1 (enabled).
    pub status: Option<i64>,
}
impl NamespacesListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
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
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<i64>) -> Self {
        self.status = Some(value.into());
        self
    }
}
codec::object!(
    NamespacesListRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name"), optional[3] status("status")
);
// @if schemars
codec::json_schema!(
    NamespacesListRespDto, "NamespacesListRespDto",
    "{\"description\":\"Namespace in a list: code, name, description and status.\",\"properties\":{\"code\":{\"description\":\"Unique code of the namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the namespace.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the namespace: 0 (disabled) or 1 (enabled).\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Action that can be performed on a resource: name and description.
///
/// The schema name is `ResourceAction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAction {
    /// Description of the action.
    pub description: String,
    /// Name of the action, for example `ecs:Start`.
    pub name: String,
}
impl ResourceAction {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(description: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    ResourceAction required_in_requests(0, 1); required[0] description("description"),
    required[1] name("name")
);
impl validation::Validate for ResourceAction {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ResourceAction, "ResourceAction",
    "{\"description\":\"Action that can be performed on a resource: name and description.\",\"properties\":{\"description\":{\"description\":\"Description of the action.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the action, for example `ecs:Start`.\",\"type\":\"string\"}},\"required\":[\"description\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Subject authorized for a resource and its permitted actions.
///
/// The schema name is `ResourceAuthorizedTargetDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Identifier of the subject that has the permission.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl ResourceAuthorizedTargetDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
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
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    ResourceAuthorizedTargetDto; required[0] actions("actions"), required[1, Redacted]
    target_identifier("targetIdentifier"), required[2] target_type("targetType")
);
// @if schemars
codec::json_schema!(
    ResourceAuthorizedTargetDto, "ResourceAuthorizedTargetDto",
    "{\"description\":\"Subject authorized for a resource and its permitted actions.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"targetIdentifier\":{\"description\":\"Identifier of the subject that has the permission.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the subject.\"}},\"required\":[\"actions\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Resource of a namespace: code, type, actions and API identifier.
///
/// The schema name is `ResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceDto {
    /// Actions that the resource defines, up to 100.
    ///
    /// Has at most 100 items.
    pub actions: Vec<ResourceAction>,
    /// URL that identifies the API behind the resource.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// Description of the resource.
    pub description: Option<String>,
    /// Whether the tenant application is linked to the resource of a self-built application.
    #[doc(alias = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// Name of the resource.
    pub name: Option<String>,
    /// Code of the namespace that the object belongs to.
    pub namespace: Option<String>,
    /// Type of the resource.
    pub r#type: ResourceType,
}
impl ResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`apiIdentifier`](Self::api_identifier).
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        self.api_identifier = Some(value.into());
        self
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
        self.description = Some(value.into());
        self
    }
    /// Sets [`linkedToTenant`](Self::linked_to_tenant).
    #[must_use]
    pub fn with_linked_to_tenant(mut self, value: impl Into<bool>) -> Self {
        self.linked_to_tenant = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ResourceDto; collection[0] actions("actions"), optional[1]
    api_identifier("apiIdentifier"), required[2] code("code"), optional[3]
    description("description"), optional[4] linked_to_tenant("linkedToTenant"),
    optional[5] name("name"), optional[6] namespace("namespace"), required[7]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    ResourceDto, "ResourceDto",
    "{\"description\":\"Resource of a namespace: code, type, actions and API identifier.\",\"properties\":{\"actions\":{\"description\":\"Actions that the resource defines, up to 100.\",\"items\":{\"$ref\":\"ResourceAction\"},\"maxItems\":100,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"linkedToTenant\":{\"description\":\"Whether the tenant application is linked to the resource of a self-built application.\",\"type\":[\"boolean\",\"null\"]},\"name\":{\"description\":\"Name of the resource.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace that the object belongs to.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"code\",\"type\"],\"type\":\"object\"}",
    "ResourceAction" = ResourceAction, "ResourceType" = ResourceType
);
// @end
/// Resource and the actions to grant on it.
///
/// The schema name is `ResourceItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceItemDto {
    /// Actions to grant on the resource, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// Type of the resource.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
}
impl ResourceItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        code: impl Into<String>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            code: code.into(),
            resource_type: resource_type.into(),
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
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
}
codec::object!(
    ResourceItemDto required_in_requests(0, 1, 2); required[0] actions("actions"),
    required[1] code("code"), required[2] resource_type("resourceType")
);
impl validation::Validate for ResourceItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("authorize-resources.size", "actions", "ResourceItemDto"),
            Some(&self.actions).map(|list| list.len()),
            Some(0),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    ResourceItemDto, "ResourceItemDto",
    "{\"description\":\"Resource and the actions to grant on it.\",\"properties\":{\"actions\":{\"description\":\"Actions to grant on the resource, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"actions\",\"code\",\"resourceType\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType
);
// @end
/// Response with the requested resources.
///
/// The schema name is `ResourceListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<ResourceDto>,
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
impl ResourceListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<ResourceDto>>,
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
        value: impl IntoIterator<Item = impl Into<ResourceDto>>,
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
    ResourceListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ResourceListRespDto, "ResourceListRespDto",
    "{\"description\":\"Response with the requested resources.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"ResourceDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ResourceDto" = ResourceDto
);
// @end
/// Response with a page of resources.
///
/// The schema name is `ResourcePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcePaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ResourcePagingDto,
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
impl ResourcePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ResourcePagingDto>,
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
    pub fn with_data(mut self, value: impl Into<ResourcePagingDto>) -> Self {
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
    ResourcePaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ResourcePaginatedRespDto, "ResourcePaginatedRespDto",
    "{\"description\":\"Response with a page of resources.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ResourcePagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ResourcePagingDto" = ResourcePagingDto
);
// @end
/// Page of resources; upstream also declares the envelope properties in it.
///
/// The schema name is `ResourcePagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Items of this page.
    pub list: Vec<ResourceDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: Option<i64>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ResourcePagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ResourceDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
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
        self.status_code = Some(value.into());
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
    ResourcePagingDto; optional[0] api_code("apiCode"), required[1] list("list"),
    optional[2, Redacted] message("message"), optional[3] request_id("requestId"),
    optional[4] status_code("statusCode"), required[5] total_count("totalCount")
);
impl crate::pagination::Page for ResourcePagingDto {
    type Item = ResourceDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ResourceDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ResourceDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ResourcePagingDto, "ResourcePagingDto",
    "{\"description\":\"Page of resources; upstream also declares the envelope properties in it.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ResourceDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":[\"string\",\"null\"]},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ResourceDto" = ResourceDto
);
// @end
/// Response with one resource; used by read, create and update operations.
///
/// The schema name is `ResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ResourceDto,
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
impl ResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ResourceDto>,
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
    pub fn with_data(mut self, value: impl Into<ResourceDto>) -> Self {
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
    ResourceRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ResourceRespDto, "ResourceRespDto",
    "{\"description\":\"Response with one resource; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ResourceDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ResourceDto" = ResourceDto
);
// @end
/// Changes to a namespace: code, name and description.
///
/// The schema name is `UpdateNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// Current code of the object to update.
    pub code: String,
    /// Description of the namespace.
    pub description: Option<String>,
    /// Name of the namespace.
    pub name: Option<String>,
    /// New code of the object, if it changes.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
}
impl UpdateNamespaceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
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
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`newCode`](Self::new_code).
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        self.new_code = Some(value.into());
        self
    }
}
codec::object!(
    UpdateNamespaceDto required_in_requests(0); required[0] code("code"), optional[1]
    description("description"), optional[2] name("name"), optional[3] new_code("newCode")
);
impl validation::Validate for UpdateNamespaceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateNamespaceDto, "UpdateNamespaceDto",
    "{\"description\":\"Changes to a namespace: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Current code of the object to update.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the namespace.\",\"type\":[\"string\",\"null\"]},\"newCode\":{\"description\":\"New code of the object, if it changes.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
// @end
