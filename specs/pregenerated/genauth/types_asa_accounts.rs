// @if genauth-asa-accounts
/// ASA account of an application: its ID and free-form login data.
///
/// The schema name is `AsaAccountDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountDto {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Credentials of the ASA account, usually an object with `account` and `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accountInfo")]
    pub account_info: codec::Value,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl AsaAccountDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        account_info: impl Into<codec::Value>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            account_info: account_info.into(),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`accountInfo`](Self::account_info).
    #[must_use]
    pub fn with_account_info(mut self, value: impl Into<codec::Value>) -> Self {
        self.account_info = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    AsaAccountDto; required[0] account_id("accountId"), required[1, Redacted]
    account_info("accountInfo"), required[2] app_id("appId")
);
// @if schemars
codec::json_schema!(
    AsaAccountDto, "AsaAccountDto",
    "{\"description\":\"ASA account of an application: its ID and free-form login data.\",\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"accountInfo\":{\"description\":\"Credentials of the ASA account, usually an object with `account` and `password`.\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountId\",\"accountInfo\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Response with the requested ASA accounts of an application.
///
/// The schema name is `AsaAccountListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<AsaAccountDto>,
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
impl AsaAccountListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
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
        value: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
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
    AsaAccountListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AsaAccountListRespDto, "AsaAccountListRespDto",
    "{\"description\":\"Response with the requested ASA accounts of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"AsaAccountDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AsaAccountDto" = AsaAccountDto
);
// @end
/// Page of ASA accounts.
///
/// The schema name is `AsaAccountPaginatedDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// Items of this page.
    pub list: Vec<AsaAccountDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl AsaAccountPaginatedDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
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
        value: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
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
    AsaAccountPaginatedDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for AsaAccountPaginatedDataDto {
    type Item = AsaAccountDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[AsaAccountDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<AsaAccountDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    AsaAccountPaginatedDataDto, "AsaAccountPaginatedDataDto",
    "{\"description\":\"Page of ASA accounts.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"AsaAccountDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "AsaAccountDto" = AsaAccountDto
);
// @end
/// Response with a page of ASA accounts of an application.
///
/// The schema name is `AsaAccountPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: AsaAccountPaginatedDataDto,
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
impl AsaAccountPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<AsaAccountPaginatedDataDto>,
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
    pub fn with_data(mut self, value: impl Into<AsaAccountPaginatedDataDto>) -> Self {
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
    AsaAccountPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AsaAccountPaginatedRespDto, "AsaAccountPaginatedRespDto",
    "{\"description\":\"Response with a page of ASA accounts of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"AsaAccountPaginatedDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AsaAccountPaginatedDataDto" = AsaAccountPaginatedDataDto
);
// @end
/// Response with the ASA account assigned to a subject, if any.
///
/// The schema name is `AsaAccountSingleNullableRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountSingleNullableRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Option<AsaAccountDto>,
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
impl AsaAccountSingleNullableRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
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
    pub fn with_data(mut self, value: impl Into<AsaAccountDto>) -> Self {
        self.data = Some(value.into());
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
    AsaAccountSingleNullableRespDto; optional[0] api_code("apiCode"), optional[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AsaAccountSingleNullableRespDto, "AsaAccountSingleNullableRespDto",
    "{\"description\":\"Response with the ASA account assigned to a subject, if any.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"anyOf\":[{\"$ref\":\"AsaAccountDto\"},{\"type\":\"null\"}],\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AsaAccountDto" = AsaAccountDto
);
// @end
/// Response with one ASA account; used by read, create and update operations.
///
/// The schema name is `AsaAccountSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: AsaAccountDto,
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
impl AsaAccountSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<AsaAccountDto>,
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
    pub fn with_data(mut self, value: impl Into<AsaAccountDto>) -> Self {
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
    AsaAccountSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AsaAccountSingleRespDto, "AsaAccountSingleRespDto",
    "{\"description\":\"Response with one ASA account; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"AsaAccountDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AsaAccountDto" = AsaAccountDto
);
// @end
/// User, role, group or department to which an ASA account is assigned.
///
/// The schema name is `AsaAccountTargetDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Identifier of the target: user ID, role code, group code or department ID, depending on its type.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl AsaAccountTargetDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
        }
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
    AsaAccountTargetDto; required[0, Redacted] target_identifier("targetIdentifier"),
    required[1] target_type("targetType")
);
// @if schemars
codec::json_schema!(
    AsaAccountTargetDto, "AsaAccountTargetDto",
    "{\"description\":\"User, role, group or department to which an ASA account is assigned.\",\"properties\":{\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on its type.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"}},\"required\":[\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Users, roles, groups or departments, by ID or code, to assign an ASA account to or unassign it from.
///
/// The schema name is `AssignAsaAccountItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// User IDs, role codes, group codes or department IDs, depending on `targetType`, up to 100.
    ///
    /// Has at most 100 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl AssignAsaAccountItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            target_identifiers: codec::collect_list(target_identifiers),
            target_type: target_type.into(),
        }
    }
    /// Sets [`targetIdentifiers`](Self::target_identifiers).
    #[must_use]
    pub fn with_target_identifiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_identifiers = codec::collect_list(value);
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
    AssignAsaAccountItem required_in_requests(0, 1); required[0, Redacted]
    target_identifiers("targetIdentifiers"), required[1] target_type("targetType")
);
impl AssignAsaAccountItem {
    /// Sets `targetIdentifiers`, `targetType` together.
    #[must_use]
    pub fn with_targets(mut self, targets: impl Into<crate::genauth::Targets>) -> Self {
        targets
            .into()
            .put(
                &mut self.target_identifiers,
                &mut self.target_type,
                &mut None::<String>,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifiers`, `targetType` set together.
    #[must_use]
    pub fn for_targets(targets: impl Into<crate::genauth::Targets>) -> Self {
        <Self as codec::FromJson>::empty().with_targets(targets)
    }
}
impl validation::Validate for AssignAsaAccountItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "assign-asa-account-item.target-identifiers.items", "targetIdentifiers",
                "AssignAsaAccountItem"
            ),
            Some(&self.target_identifiers).map(|list| list.len()),
            Some(0),
            Some(100),
        );
    }
}
// @if schemars
codec::json_schema!(
    AssignAsaAccountItem, "AssignAsaAccountItem",
    "{\"description\":\"Users, roles, groups or departments, by ID or code, to assign an ASA account to or unassign it from.\",\"properties\":{\"targetIdentifiers\":{\"description\":\"User IDs, role codes, group codes or department IDs, depending on `targetType`, up to 100.\",\"items\":{\"type\":\"string\"},\"maxItems\":100,\"minItems\":0,\"type\":\"array\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"}},\"required\":[\"targetIdentifiers\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// ASA account of an application and the subjects to assign it to or unassign it from.
///
/// The schema name is `AssignAsaAccountsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Targets to assign the account to or unassign it from, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub targets: Vec<AssignAsaAccountItem>,
}
impl AssignAsaAccountsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        app_id: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<AssignAsaAccountItem>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            targets: codec::collect_list(targets),
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssignAsaAccountItem>>,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    AssignAsaAccountsDto required_in_requests(0, 1, 2); required[0]
    account_id("accountId"), required[1] app_id("appId"), required[2] targets("targets")
);
impl crate::batch::Batch for AssignAsaAccountsDto {
    type Item = AssignAsaAccountItem;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<AssignAsaAccountItem>> {
        Some(&mut self.targets)
    }
}
impl validation::Validate for AssignAsaAccountsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("asa-account.size", "targets", "AssignAsaAccountsDto"),
            Some(&self.targets).map(|list| list.len()),
            Some(1),
            Some(10),
        );
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    AssignAsaAccountsDto, "AssignAsaAccountsDto",
    "{\"description\":\"ASA account of an application and the subjects to assign it to or unassign it from.\",\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"},\"targets\":{\"description\":\"Targets to assign the account to or unassign it from, 1 to 10.\",\"items\":{\"$ref\":\"AssignAsaAccountItem\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"accountId\",\"appId\",\"targets\"],\"type\":\"object\"}",
    "AssignAsaAccountItem" = AssignAsaAccountItem
);
// @end
/// ASA account to create for an application.
///
/// The schema name is `CreateAsaAccountDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// Credentials of the ASA account, usually an object with `account` and `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accountInfo")]
    pub account_info: codec::Value,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl CreateAsaAccountDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_info: impl Into<codec::Value>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_info: account_info.into(),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountInfo`](Self::account_info).
    #[must_use]
    pub fn with_account_info(mut self, value: impl Into<codec::Value>) -> Self {
        self.account_info = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    CreateAsaAccountDto required_in_requests(0, 1); required[0, Redacted]
    account_info("accountInfo"), required[1] app_id("appId")
);
impl validation::Validate for CreateAsaAccountDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateAsaAccountDto, "CreateAsaAccountDto",
    "{\"description\":\"ASA account to create for an application.\",\"properties\":{\"accountInfo\":{\"description\":\"Credentials of the ASA account, usually an object with `account` and `password`.\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountInfo\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Several ASA accounts to create for an application.
///
/// The schema name is `CreateAsaAccountsBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Accounts to create, 1 to 100.
    ///
    /// Has 1 to 100 items.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
}
impl CreateAsaAccountsBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<CreateAsaAccountsBatchItemDto>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: codec::collect_list(list),
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
        value: impl IntoIterator<Item = impl Into<CreateAsaAccountsBatchItemDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateAsaAccountsBatchDto required_in_requests(0, 1); required[0] app_id("appId"),
    required[1] list("list")
);
impl crate::batch::Batch for CreateAsaAccountsBatchDto {
    type Item = CreateAsaAccountsBatchItemDto;
    const LIMIT: usize = 100;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreateAsaAccountsBatchItemDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateAsaAccountsBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("asa-account.size", "list", "CreateAsaAccountsBatchDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(100),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreateAsaAccountsBatchDto, "CreateAsaAccountsBatchDto",
    "{\"description\":\"Several ASA accounts to create for an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"},\"list\":{\"description\":\"Accounts to create, 1 to 100.\",\"items\":{\"$ref\":\"CreateAsaAccountsBatchItemDto\"},\"maxItems\":100,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"appId\",\"list\"],\"type\":\"object\"}",
    "CreateAsaAccountsBatchItemDto" = CreateAsaAccountsBatchItemDto
);
// @end
/// Credentials of one ASA account in a batch.
///
/// The schema name is `CreateAsaAccountsBatchItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// Credentials of the ASA account, usually an object with `account` and `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accountInfo")]
    pub account_info: codec::Value,
}
impl CreateAsaAccountsBatchItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(account_info: impl Into<codec::Value>) -> Self {
        Self {
            account_info: account_info.into(),
        }
    }
    /// Sets [`accountInfo`](Self::account_info).
    #[must_use]
    pub fn with_account_info(mut self, value: impl Into<codec::Value>) -> Self {
        self.account_info = value.into();
        self
    }
}
codec::object!(
    CreateAsaAccountsBatchItemDto required_in_requests(0); required[0, Redacted]
    account_info("accountInfo")
);
impl validation::Validate for CreateAsaAccountsBatchItemDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateAsaAccountsBatchItemDto, "CreateAsaAccountsBatchItemDto",
    "{\"description\":\"Credentials of one ASA account in a batch.\",\"properties\":{\"accountInfo\":{\"description\":\"Credentials of the ASA account, usually an object with `account` and `password`.\"}},\"required\":[\"accountInfo\"],\"type\":\"object\"}"
);
// @end
/// Several ASA accounts of an application to delete, by ID.
///
/// The schema name is `DeleteAsaAccountBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// IDs of ASA accounts, 1 to 100.
    ///
    /// Has 1 to 100 items.
    #[doc(alias = "accountIds")]
    pub account_ids: Vec<String>,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl DeleteAsaAccountBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: codec::collect_list(account_ids),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountIds`](Self::account_ids).
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = codec::collect_list(value);
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    DeleteAsaAccountBatchDto required_in_requests(0, 1); required[0]
    account_ids("accountIds"), required[1] app_id("appId")
);
impl crate::batch::Batch for DeleteAsaAccountBatchDto {
    type Item = String;
    const LIMIT: usize = 100;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.account_ids)
    }
}
impl validation::Validate for DeleteAsaAccountBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "asa-account.size", "accountIds", "DeleteAsaAccountBatchDto"
            ),
            Some(&self.account_ids).map(|list| list.len()),
            Some(1),
            Some(100),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteAsaAccountBatchDto, "DeleteAsaAccountBatchDto",
    "{\"description\":\"Several ASA accounts of an application to delete, by ID.\",\"properties\":{\"accountIds\":{\"description\":\"IDs of ASA accounts, 1 to 100.\",\"items\":{\"type\":\"string\"},\"maxItems\":100,\"minItems\":1,\"type\":\"array\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountIds\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// ASA account of an application to delete, by ID.
///
/// The schema name is `DeleteAsaAccountDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl DeleteAsaAccountDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    DeleteAsaAccountDto required_in_requests(0, 1); required[0] account_id("accountId"),
    required[1] app_id("appId")
);
impl validation::Validate for DeleteAsaAccountDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteAsaAccountDto, "DeleteAsaAccountDto",
    "{\"description\":\"ASA account of an application to delete, by ID.\",\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountId\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Page of subjects to which an ASA account is assigned.
///
/// The schema name is `GetAsaAccountAssignedTargetDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// Items of this page.
    pub list: Vec<AsaAccountTargetDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl GetAsaAccountAssignedTargetDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AsaAccountTargetDto>>,
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
        value: impl IntoIterator<Item = impl Into<AsaAccountTargetDto>>,
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
    GetAsaAccountAssignedTargetDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for GetAsaAccountAssignedTargetDataDto {
    type Item = AsaAccountTargetDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[AsaAccountTargetDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<AsaAccountTargetDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    GetAsaAccountAssignedTargetDataDto, "GetAsaAccountAssignedTargetDataDto",
    "{\"description\":\"Page of subjects to which an ASA account is assigned.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"AsaAccountTargetDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "AsaAccountTargetDto" = AsaAccountTargetDto
);
// @end
/// Response with a page of subjects to which an ASA account is assigned.
///
/// The schema name is `GetAsaAccountAssignedTargetRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetAsaAccountAssignedTargetDataDto,
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
impl GetAsaAccountAssignedTargetRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetAsaAccountAssignedTargetDataDto>,
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
        value: impl Into<GetAsaAccountAssignedTargetDataDto>,
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
    GetAsaAccountAssignedTargetRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetAsaAccountAssignedTargetRespDto, "GetAsaAccountAssignedTargetRespDto",
    "{\"description\":\"Response with a page of subjects to which an ASA account is assigned.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetAsaAccountAssignedTargetDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetAsaAccountAssignedTargetDataDto" = GetAsaAccountAssignedTargetDataDto
);
// @end
/// IDs of the ASA accounts of an application to read.
///
/// The schema name is `GetAsaAccountBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// IDs of ASA accounts, 1 to 100.
    ///
    /// Has 1 to 100 items.
    #[doc(alias = "accountIds")]
    pub account_ids: Vec<String>,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetAsaAccountBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: codec::collect_list(account_ids),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountIds`](Self::account_ids).
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = codec::collect_list(value);
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    GetAsaAccountBatchDto required_in_requests(0, 1); required[0]
    account_ids("accountIds"), required[1] app_id("appId")
);
impl crate::batch::Batch for GetAsaAccountBatchDto {
    type Item = String;
    const LIMIT: usize = 100;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.account_ids)
    }
}
impl validation::Validate for GetAsaAccountBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("asa-account.size", "accountIds", "GetAsaAccountBatchDto"),
            Some(&self.account_ids).map(|list| list.len()),
            Some(1),
            Some(100),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetAsaAccountBatchDto, "GetAsaAccountBatchDto",
    "{\"description\":\"IDs of the ASA accounts of an application to read.\",\"properties\":{\"accountIds\":{\"description\":\"IDs of ASA accounts, 1 to 100.\",\"items\":{\"type\":\"string\"},\"maxItems\":100,\"minItems\":1,\"type\":\"array\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountIds\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// New credentials of an ASA account.
///
/// The schema name is `UpdateAsaAccountDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Credentials of the ASA account, usually an object with `account` and `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accountInfo")]
    pub account_info: codec::Value,
    /// ID of the application to which the account belongs.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl UpdateAsaAccountDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        account_info: impl Into<codec::Value>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            account_info: account_info.into(),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`accountInfo`](Self::account_info).
    #[must_use]
    pub fn with_account_info(mut self, value: impl Into<codec::Value>) -> Self {
        self.account_info = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    UpdateAsaAccountDto required_in_requests(0, 1, 2); required[0]
    account_id("accountId"), required[1, Redacted] account_info("accountInfo"),
    required[2] app_id("appId")
);
impl validation::Validate for UpdateAsaAccountDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateAsaAccountDto, "UpdateAsaAccountDto",
    "{\"description\":\"New credentials of an ASA account.\",\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"accountInfo\":{\"description\":\"Credentials of the ASA account, usually an object with `account` and `password`.\"},\"appId\":{\"description\":\"ID of the application to which the account belongs.\",\"type\":\"string\"}},\"required\":[\"accountId\",\"accountInfo\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAsaAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountQuery {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetAsaAccountQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    GetAsaAccountQuery required_in_requests(0, 1); required[0] account_id("accountId"),
    required[1] app_id("appId")
);
impl validation::Validate for GetAsaAccountQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAsaAccountQuery, "getAsaAccount query",
    "{\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"accountId\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAsaAccountAssignedTargets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetsQuery {
    /// ID of the ASA account.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl GetAsaAccountAssignedTargetsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accountId`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
codec::object!(
    GetAsaAccountAssignedTargetsQuery required_in_requests(0, 1); required[0]
    account_id("accountId"), required[1] app_id("appId"), optional[2] limit("limit"),
    optional[3] page("page")
);
impl crate::pagination::PageRequest for GetAsaAccountAssignedTargetsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetAsaAccountAssignedTargetsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "getAsaAccountAssignedTargets query"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "getAsaAccountAssignedTargets query"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    GetAsaAccountAssignedTargetsQuery, "getAsaAccountAssignedTargets query",
    "{\"properties\":{\"accountId\":{\"description\":\"ID of the ASA account.\",\"type\":\"string\"},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"accountId\",\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAssignedAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAssignedAccountQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl GetAssignedAccountQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
    GetAssignedAccountQuery required_in_requests(0, 1, 2); required[0] app_id("appId"),
    required[1, Redacted] target_identifier("targetIdentifier"), required[2]
    target_type("targetType")
);
impl GetAssignedAccountQuery {
    /// Sets `targetIdentifier`, `targetType` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut None::<String>,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType` set together.
    #[must_use]
    pub fn for_target(
        target: impl Into<crate::genauth::Target>,
        app_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.app_id = app_id.into();
        new.with_target(target)
    }
}
impl validation::Validate for GetAssignedAccountQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAssignedAccountQuery, "getAssignedAccount query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"}},\"required\":[\"appId\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Query parameters of `listAsaAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAsaAccountQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListAsaAccountQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
codec::object!(
    ListAsaAccountQuery required_in_requests(0); required[0] app_id("appId"), optional[1]
    limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for ListAsaAccountQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListAsaAccountQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listAsaAccount query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listAsaAccount query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListAsaAccountQuery, "listAsaAccount query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
// @end
