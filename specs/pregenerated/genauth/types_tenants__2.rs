// @if genauth-tenants
/// Response with a page of users to notify about a tenant import.
///
/// The schema name is `ImportTenantNotifyUserRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantNotifyUserRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ImportTenantNotifyUseDataDto,
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
impl ImportTenantNotifyUserRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ImportTenantNotifyUseDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ImportTenantNotifyUseDataDto>) -> Self {
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
    ImportTenantNotifyUserRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ImportTenantNotifyUserRespDto, "ImportTenantNotifyUserRespDto",
    "{\"description\":\"Response with a page of users to notify about a tenant import.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ImportTenantNotifyUseDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ImportTenantNotifyUseDataDto" = ImportTenantNotifyUseDataDto
);
// @end
/// Response that reports whether the import of tenants succeeded.
///
/// The schema name is `ImportTenantRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ImportTenantDataDto,
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
impl ImportTenantRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ImportTenantDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ImportTenantDataDto>) -> Self {
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
    ImportTenantRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ImportTenantRespDto, "ImportTenantRespDto",
    "{\"description\":\"Response that reports whether the import of tenants succeeded.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ImportTenantDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ImportTenantDataDto" = ImportTenantDataDto
);
// @end
/// Record of an invitation to a tenant: account, link, state and times.
///
/// The schema name is `InviteTenantUserRecord`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUserRecord {
    /// Time at which the invited account was activated.
    #[doc(alias = "activatedAt")]
    pub activated_at: codec::Timestamp,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Account to which the invitation was sent.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteAccount")]
    pub invite_account: String,
    /// Invitation link.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "inviteLink")]
    pub invite_link: String,
    /// Number of the invitation record.
    #[doc(alias = "recordId")]
    pub record_id: i64,
    /// Status of the invited account, for example `pending`.
    #[doc(alias = "verifiedStatus")]
    pub verified_status: String,
}
impl InviteTenantUserRecord {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        activated_at: impl Into<codec::Timestamp>,
        created_at: impl Into<codec::Timestamp>,
        invite_account: impl Into<String>,
        invite_link: impl Into<String>,
        record_id: impl Into<i64>,
        verified_status: impl Into<String>,
    ) -> Self {
        Self {
            activated_at: activated_at.into(),
            created_at: created_at.into(),
            invite_account: invite_account.into(),
            invite_link: invite_link.into(),
            record_id: record_id.into(),
            verified_status: verified_status.into(),
        }
    }
    /// Sets [`activatedAt`](Self::activated_at).
    #[must_use]
    pub fn with_activated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.activated_at = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`inviteAccount`](Self::invite_account).
    #[must_use]
    pub fn with_invite_account(mut self, value: impl Into<String>) -> Self {
        self.invite_account = value.into();
        self
    }
    /// Sets [`inviteLink`](Self::invite_link).
    #[must_use]
    pub fn with_invite_link(mut self, value: impl Into<String>) -> Self {
        self.invite_link = value.into();
        self
    }
    /// Sets [`recordId`](Self::record_id).
    #[must_use]
    pub fn with_record_id(mut self, value: impl Into<i64>) -> Self {
        self.record_id = value.into();
        self
    }
    /// Sets [`verifiedStatus`](Self::verified_status).
    #[must_use]
    pub fn with_verified_status(mut self, value: impl Into<String>) -> Self {
        self.verified_status = value.into();
        self
    }
}
codec::object!(
    InviteTenantUserRecord; required[0] activated_at("activatedAt"), required[1]
    created_at("createdAt"), required[2, Redacted] invite_account("inviteAccount"),
    required[3, Redacted] invite_link("inviteLink"), required[4] record_id("recordId"),
    required[5] verified_status("verifiedStatus")
);
// @if schemars
codec::json_schema!(
    InviteTenantUserRecord, "InviteTenantUserRecord",
    "{\"description\":\"Record of an invitation to a tenant: account, link, state and times.\",\"properties\":{\"activatedAt\":{\"description\":\"Time at which the invited account was activated.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"inviteAccount\":{\"description\":\"Account to which the invitation was sent.\",\"type\":\"string\"},\"inviteLink\":{\"description\":\"Invitation link.\",\"type\":\"string\"},\"recordId\":{\"description\":\"Number of the invitation record.\",\"format\":\"int64\",\"type\":\"integer\"},\"verifiedStatus\":{\"description\":\"Status of the invited account, for example `pending`.\",\"type\":\"string\"}},\"required\":[\"activatedAt\",\"createdAt\",\"inviteAccount\",\"inviteLink\",\"recordId\",\"verifiedStatus\"],\"type\":\"object\"}"
);
// @end
/// Page of records of invitations to a tenant.
///
/// The schema name is `InviteTenantUserRecordListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUserRecordListDto {
    /// Items of this page.
    pub list: Vec<InviteTenantUserRecord>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl InviteTenantUserRecordListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
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
        value: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
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
    InviteTenantUserRecordListDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for InviteTenantUserRecordListDto {
    type Item = InviteTenantUserRecord;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[InviteTenantUserRecord] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<InviteTenantUserRecord> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    InviteTenantUserRecordListDto, "InviteTenantUserRecordListDto",
    "{\"description\":\"Page of records of invitations to a tenant.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"InviteTenantUserRecord\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "InviteTenantUserRecord" = InviteTenantUserRecord
);
// @end
/// Response with a page of records of invitations to a tenant.
///
/// The schema name is `InviteTenantUserRecordListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUserRecordListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: InviteTenantUserRecordListDto,
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
impl InviteTenantUserRecordListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<InviteTenantUserRecordListDto>,
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
    pub fn with_data(mut self, value: impl Into<InviteTenantUserRecordListDto>) -> Self {
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
    InviteTenantUserRecordListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    InviteTenantUserRecordListRespDto, "InviteTenantUserRecordListRespDto",
    "{\"description\":\"Response with a page of records of invitations to a tenant.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"InviteTenantUserRecordListDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "InviteTenantUserRecordListDto" = InviteTenantUserRecordListDto
);
// @end
/// Tenant invitations that were created, and the email addresses that failed.
///
/// The schema name is `InviteTenantUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUsersDto {
    /// Email addresses that could not be invited, with the reasons.
    #[doc(alias = "errMsgs")]
    pub err_msgs: Vec<ErrorEmailMsg>,
    /// Invitations that were created.
    pub list: Vec<InviteTenantUserRecord>,
}
impl InviteTenantUsersDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        err_msgs: impl IntoIterator<Item = impl Into<ErrorEmailMsg>>,
        list: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        Self {
            err_msgs: codec::collect_list(err_msgs),
            list: codec::collect_list(list),
        }
    }
    /// Sets [`errMsgs`](Self::err_msgs).
    #[must_use]
    pub fn with_err_msgs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ErrorEmailMsg>>,
    ) -> Self {
        self.err_msgs = codec::collect_list(value);
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    InviteTenantUsersDto; required[0] err_msgs("errMsgs"), required[1] list("list")
);
// @if schemars
codec::json_schema!(
    InviteTenantUsersDto, "InviteTenantUsersDto",
    "{\"description\":\"Tenant invitations that were created, and the email addresses that failed.\",\"properties\":{\"errMsgs\":{\"description\":\"Email addresses that could not be invited, with the reasons.\",\"items\":{\"$ref\":\"errorEmailMsg\"},\"type\":\"array\"},\"list\":{\"description\":\"Invitations that were created.\",\"items\":{\"$ref\":\"InviteTenantUserRecord\"},\"type\":\"array\"}},\"required\":[\"errMsgs\",\"list\"],\"type\":\"object\"}",
    "InviteTenantUserRecord" = InviteTenantUserRecord, "errorEmailMsg" = ErrorEmailMsg
);
// @end
/// Response with the tenant invitations that were created and the email addresses that failed.
///
/// The schema name is `InviteTenantUsersRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUsersRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: InviteTenantUsersDto,
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
impl InviteTenantUsersRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<InviteTenantUsersDto>,
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
    pub fn with_data(mut self, value: impl Into<InviteTenantUsersDto>) -> Self {
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
    InviteTenantUsersRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    InviteTenantUsersRespDto, "InviteTenantUsersRespDto",
    "{\"description\":\"Response with the tenant invitations that were created and the email addresses that failed.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"InviteTenantUsersDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "InviteTenantUsersDto" = InviteTenantUsersDto
);
// @end
/// Search for administrators of a tenant: keywords and page.
///
/// The schema name is `ListTenantAdminDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantAdminDto {
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl ListTenantAdminDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
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
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    ListTenantAdminDto required_in_requests(3); optional[0, Redacted]
    keywords("keywords"), optional[1] limit("limit"), optional[2] page("page"),
    required[3] tenant_id("tenantId")
);
impl crate::pagination::PageRequest for ListTenantAdminDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListTenantAdminDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListTenantAdminDto, "ListTenantAdminDto",
    "{\"description\":\"Search for administrators of a tenant: keywords and page.\",\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Search for members of a tenant: keywords and options.
///
/// The schema name is `ListTenantUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantUserDto {
    /// Search text.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Additional options.
    pub options: Option<ListTenantUsersOptionsDto>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl ListTenantUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<ListTenantUsersOptionsDto>) -> Self {
        self.options = Some(value.into());
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
    ListTenantUserDto required_in_requests(2); optional[0, Redacted]
    keywords("keywords"), optional[1] options("options"), required[2]
    tenant_id("tenantId")
);
impl crate::pagination::PageRequest for ListTenantUserDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.options);
        let at = codec::get_or_insert(&mut at.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for ListTenantUserDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListTenantUserDto, "ListTenantUserDto",
    "{\"description\":\"Search for members of a tenant: keywords and options.\",\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"ListTenantUsersOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}",
    "ListTenantUsersOptionsDto" = ListTenantUsersOptionsDto
);
// @end
/// Page of a tenant member search.
///
/// The schema name is `ListTenantUsersOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantUsersOptionsDto {
    /// Page to return.
    pub pagination: Option<PaginationDto>,
    /// Whether to include the identifiers of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
}
impl ListTenantUsersOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<PaginationDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`withDepartmentIds`](Self::with_department_ids).
    #[must_use]
    pub fn with_with_department_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ids = Some(value.into());
        self
    }
}
impl Default for ListTenantUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListTenantUsersOptionsDto required_in_requests(); optional[0]
    pagination("pagination"), optional[1] with_department_ids("withDepartmentIds")
);
impl validation::Validate for ListTenantUsersOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListTenantUsersOptionsDto, "ListTenantUsersOptionsDto",
    "{\"description\":\"Page of a tenant member search.\",\"properties\":{\"pagination\":{\"anyOf\":[{\"$ref\":\"PaginationDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"withDepartmentIds\":{\"description\":\"Whether to include the identifiers of the departments.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "PaginationDto" = PaginationDto
);
// @end
/// Administrator of several tenants: contact data, API access and last login.
///
/// The schema name is `MultipleTenantAdminDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleTenantAdminDto {
    /// Whether the administrator may use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Email address of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: String,
    /// Time of the last login.
    #[doc(alias = "lastLogin")]
    pub last_login: String,
    /// Name of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: String,
    /// Phone number of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: String,
    /// ID of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl MultipleTenantAdminDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        last_login: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            last_login: last_login.into(),
            name: name.into(),
            phone: phone.into(),
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
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`lastLogin`](Self::last_login).
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<String>) -> Self {
        self.last_login = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
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
    MultipleTenantAdminDto; optional[0] api_authorized("apiAuthorized"), required[1,
    Redacted] email("email"), required[2] last_login("lastLogin"), required[3, Redacted]
    name("name"), required[4, Redacted] phone("phone"), required[5, Redacted]
    user_id("userId")
);
// @if schemars
codec::json_schema!(
    MultipleTenantAdminDto, "MultipleTenantAdminDto",
    "{\"description\":\"Administrator of several tenants: contact data, API access and last login.\",\"properties\":{\"apiAuthorized\":{\"description\":\"Whether the administrator may use the API.\",\"type\":[\"boolean\",\"null\"]},\"email\":{\"description\":\"Email address of the administrator.\",\"type\":\"string\"},\"lastLogin\":{\"description\":\"Time of the last login.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the administrator.\",\"type\":\"string\"},\"phone\":{\"description\":\"Phone number of the administrator.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the administrator.\",\"type\":\"string\"}},\"required\":[\"email\",\"lastLogin\",\"name\",\"phone\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Page of administrators of several tenants.
///
/// The schema name is `MultipleTenantAdminListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleTenantAdminListPagingDto {
    /// Items of this page.
    pub list: Vec<MultipleTenantAdminDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl MultipleTenantAdminListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<MultipleTenantAdminDto>>,
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
        value: impl IntoIterator<Item = impl Into<MultipleTenantAdminDto>>,
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
    MultipleTenantAdminListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for MultipleTenantAdminListPagingDto {
    type Item = MultipleTenantAdminDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[MultipleTenantAdminDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<MultipleTenantAdminDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    MultipleTenantAdminListPagingDto, "MultipleTenantAdminListPagingDto",
    "{\"description\":\"Page of administrators of several tenants.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"MultipleTenantAdminDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "MultipleTenantAdminDto" = MultipleTenantAdminDto
);
// @end
/// Response with a page of administrators of several tenants.
///
/// The schema name is `MultipleTenantAdminPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleTenantAdminPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: MultipleTenantAdminListPagingDto,
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
impl MultipleTenantAdminPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<MultipleTenantAdminListPagingDto>,
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
        value: impl Into<MultipleTenantAdminListPagingDto>,
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
    MultipleTenantAdminPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    MultipleTenantAdminPaginatedRespDto, "MultipleTenantAdminPaginatedRespDto",
    "{\"description\":\"Response with a page of administrators of several tenants.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"MultipleTenantAdminListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "MultipleTenantAdminListPagingDto" = MultipleTenantAdminListPagingDto
);
// @end
/// Tenant members to remove or to make administrators, by linked user ID or member ID.
///
/// The schema name is `RemoveTenantUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTenantUsersDto {
    /// IDs of user pool users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Option<Vec<String>>,
    /// IDs of the tenant members.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl RemoveTenantUsersDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`linkUserIds`](Self::link_user_ids).
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`memberIds`](Self::member_ids).
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(codec::collect_list(value));
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
    RemoveTenantUsersDto required_in_requests(2); optional[0, Redacted]
    link_user_ids("linkUserIds"), optional[1, Redacted] member_ids("memberIds"),
    required[2] tenant_id("tenantId")
);
impl validation::Validate for RemoveTenantUsersDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemoveTenantUsersDto, "RemoveTenantUsersDto",
    "{\"description\":\"Tenant members to remove or to make administrators, by linked user ID or member ID.\",\"properties\":{\"linkUserIds\":{\"description\":\"IDs of user pool users.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"memberIds\":{\"description\":\"IDs of the tenant members.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"}},\"required\":[\"tenantId\"],\"type\":\"object\"}"
);
// @end
/// Review result of a tenant's enterprise certification.
///
/// The schema name is `ReviewTenantEnterpriseCertificationBodyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewTenantEnterpriseCertificationBodyDto {
    /// Status of the certification.
    #[doc(alias = "enterpriseCertificationStatus")]
    pub enterprise_certification_status: EnterpriseCertificationStatus,
    /// Reason for the decision, shown to the tenant.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "reviewReason")]
    pub review_reason: String,
    /// ID of the certified tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}
impl ReviewTenantEnterpriseCertificationBodyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        enterprise_certification_status: impl Into<EnterpriseCertificationStatus>,
        review_reason: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            enterprise_certification_status: enterprise_certification_status.into(),
            review_reason: review_reason.into(),
            tenant_id: tenant_id.into(),
        }
    }
    /// Sets [`enterpriseCertificationStatus`](Self::enterprise_certification_status).
    #[must_use]
    pub fn with_enterprise_certification_status(
        mut self,
        value: impl Into<EnterpriseCertificationStatus>,
    ) -> Self {
        self.enterprise_certification_status = value.into();
        self
    }
    /// Sets [`reviewReason`](Self::review_reason).
    #[must_use]
    pub fn with_review_reason(mut self, value: impl Into<String>) -> Self {
        self.review_reason = value.into();
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
    ReviewTenantEnterpriseCertificationBodyDto required_in_requests(0, 1, 2); required[0]
    enterprise_certification_status("enterpriseCertificationStatus"), required[1,
    Redacted] review_reason("reviewReason"), required[2] tenant_id("tenantId")
);
impl validation::Validate for ReviewTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ReviewTenantEnterpriseCertificationBodyDto,
    "ReviewTenantEnterpriseCertificationBodyDto",
    "{\"description\":\"Review result of a tenant's enterprise certification.\",\"properties\":{\"enterpriseCertificationStatus\":{\"$ref\":\"EnterpriseCertificationStatus\",\"description\":\"Status of the certification.\"},\"reviewReason\":{\"description\":\"Reason for the decision, shown to the tenant.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the certified tenant.\",\"type\":\"string\"}},\"required\":[\"enterpriseCertificationStatus\",\"reviewReason\",\"tenantId\"],\"type\":\"object\"}",
    "EnterpriseCertificationStatus" = EnterpriseCertificationStatus
);
// @end
/// Whether the emails were accepted for sending; upstream declares it as the whole response, without
/// envelope.
///
/// The schema name is `SendEmailBatchDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEmailBatchDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl SendEmailBatchDataDto {
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
codec::object!(SendEmailBatchDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    SendEmailBatchDataDto, "SendEmailBatchDataDto",
    "{\"description\":\"Whether the emails were accepted for sending; upstream declares it as the whole response, without envelope.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Emails to send to the users of a tenant import.
///
/// The schema name is `SendManyTenantEmailDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendManyTenantEmailDto {
    /// Name of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// ID of the import.
    #[doc(alias = "importId")]
    pub import_id: i64,
    /// Administrators to notify.
    pub users: Vec<SendTenantEmailDto>,
}
impl SendManyTenantEmailDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        admin_name: impl Into<String>,
        import_id: impl Into<i64>,
        users: impl IntoIterator<Item = impl Into<SendTenantEmailDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id: import_id.into(),
            users: codec::collect_list(users),
        }
    }
    /// Sets [`adminName`](Self::admin_name).
    #[must_use]
    pub fn with_admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = value.into();
        self
    }
    /// Sets [`importId`](Self::import_id).
    #[must_use]
    pub fn with_import_id(mut self, value: impl Into<i64>) -> Self {
        self.import_id = value.into();
        self
    }
    /// Sets [`users`](Self::users).
    #[must_use]
    pub fn with_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<SendTenantEmailDto>>,
    ) -> Self {
        self.users = codec::collect_list(value);
        self
    }
}
codec::object!(
    SendManyTenantEmailDto required_in_requests(0, 1, 2); required[0, Redacted]
    admin_name("adminName"), required[1] import_id("importId"), required[2]
    users("users")
);
impl validation::Validate for SendManyTenantEmailDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("users", Some(&self.users));
    }
}
// @if schemars
codec::json_schema!(
    SendManyTenantEmailDto, "SendManyTenantEmailDto",
    "{\"description\":\"Emails to send to the users of a tenant import.\",\"properties\":{\"adminName\":{\"description\":\"Name of the administrator.\",\"type\":\"string\"},\"importId\":{\"description\":\"ID of the import.\",\"format\":\"int64\",\"type\":\"integer\"},\"users\":{\"description\":\"Administrators to notify.\",\"items\":{\"$ref\":\"SendTenantEmailDto\"},\"type\":\"array\"}},\"required\":[\"adminName\",\"importId\",\"users\"],\"type\":\"object\"}",
    "SendTenantEmailDto" = SendTenantEmailDto
);
// @end
/// SMS messages to send to the users of a tenant import.
///
/// The schema name is `SendManyTenantSmsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendManyTenantSmsDto {
    /// Name of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// ID of the import.
    #[doc(alias = "importId")]
    pub import_id: i64,
    /// Administrators to notify.
    pub users: Vec<SendTenantSmsDto>,
}
impl SendManyTenantSmsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        admin_name: impl Into<String>,
        import_id: impl Into<i64>,
        users: impl IntoIterator<Item = impl Into<SendTenantSmsDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id: import_id.into(),
            users: codec::collect_list(users),
        }
    }
    /// Sets [`adminName`](Self::admin_name).
    #[must_use]
    pub fn with_admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = value.into();
        self
    }
    /// Sets [`importId`](Self::import_id).
    #[must_use]
    pub fn with_import_id(mut self, value: impl Into<i64>) -> Self {
        self.import_id = value.into();
        self
    }
    /// Sets [`users`](Self::users).
    #[must_use]
    pub fn with_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<SendTenantSmsDto>>,
    ) -> Self {
        self.users = codec::collect_list(value);
        self
    }
}
codec::object!(
    SendManyTenantSmsDto required_in_requests(0, 1, 2); required[0, Redacted]
    admin_name("adminName"), required[1] import_id("importId"), required[2]
    users("users")
);
impl validation::Validate for SendManyTenantSmsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("users", Some(&self.users));
    }
}
// @if schemars
codec::json_schema!(
    SendManyTenantSmsDto, "SendManyTenantSmsDto",
    "{\"description\":\"SMS messages to send to the users of a tenant import.\",\"properties\":{\"adminName\":{\"description\":\"Name of the administrator.\",\"type\":\"string\"},\"importId\":{\"description\":\"ID of the import.\",\"format\":\"int64\",\"type\":\"integer\"},\"users\":{\"description\":\"Administrators to notify.\",\"items\":{\"$ref\":\"SendTenantSmsDto\"},\"type\":\"array\"}},\"required\":[\"adminName\",\"importId\",\"users\"],\"type\":\"object\"}",
    "SendTenantSmsDto" = SendTenantSmsDto
);
// @end
/// Whether the SMS messages were accepted for sending.
///
/// The schema name is `SendSmsBatchDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSmsBatchDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl SendSmsBatchDataDto {
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
codec::object!(SendSmsBatchDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    SendSmsBatchDataDto, "SendSmsBatchDataDto",
    "{\"description\":\"Whether the SMS messages were accepted for sending.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether the SMS messages were accepted for sending.
///
/// The schema name is `SendSmsBatchRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSmsBatchRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SendSmsBatchDataDto,
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
impl SendSmsBatchRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SendSmsBatchDataDto>,
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
    pub fn with_data(mut self, value: impl Into<SendSmsBatchDataDto>) -> Self {
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
    SendSmsBatchRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SendSmsBatchRespDto, "SendSmsBatchRespDto",
    "{\"description\":\"Response that reports whether the SMS messages were accepted for sending.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SendSmsBatchDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SendSmsBatchDataDto" = SendSmsBatchDataDto
);
// @end
/// Email to one user of a tenant import: names, address and tenant.
///
/// The schema name is `SendTenantEmailDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTenantEmailDto {
    /// Name of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Email address of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: String,
    /// Domain of the tenant.
    pub identifier: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Name of the tenant.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
    /// Username of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userName")]
    pub user_name: String,
}
impl SendTenantEmailDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        admin_name: impl Into<String>,
        email: impl Into<String>,
        identifier: impl Into<String>,
        tenant_id: impl Into<String>,
        tenant_name: impl Into<String>,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            email: email.into(),
            identifier: identifier.into(),
            tenant_id: tenant_id.into(),
            tenant_name: tenant_name.into(),
            user_name: user_name.into(),
        }
    }
    /// Sets [`adminName`](Self::admin_name).
    #[must_use]
    pub fn with_admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = value.into();
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`tenantName`](Self::tenant_name).
    #[must_use]
    pub fn with_tenant_name(mut self, value: impl Into<String>) -> Self {
        self.tenant_name = value.into();
        self
    }
    /// Sets [`userName`](Self::user_name).
    #[must_use]
    pub fn with_user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = value.into();
        self
    }
}
codec::object!(
    SendTenantEmailDto required_in_requests(0, 1, 2, 3, 4, 5); required[0, Redacted]
    admin_name("adminName"), required[1, Redacted] email("email"), required[2]
    identifier("identifier"), required[3] tenant_id("tenantId"), required[4]
    tenant_name("tenantName"), required[5, Redacted] user_name("userName")
);
impl validation::Validate for SendTenantEmailDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendTenantEmailDto, "SendTenantEmailDto",
    "{\"description\":\"Email to one user of a tenant import: names, address and tenant.\",\"properties\":{\"adminName\":{\"description\":\"Name of the administrator.\",\"type\":\"string\"},\"email\":{\"description\":\"Email address of the administrator.\",\"type\":\"string\"},\"identifier\":{\"description\":\"Domain of the tenant.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"tenantName\":{\"description\":\"Name of the tenant.\",\"type\":\"string\"},\"userName\":{\"description\":\"Username of the administrator.\",\"type\":\"string\"}},\"required\":[\"adminName\",\"email\",\"identifier\",\"tenantId\",\"tenantName\",\"userName\"],\"type\":\"object\"}"
);
// @end
/// SMS message to one user of a tenant import: names, phone number and tenant.
///
/// The schema name is `SendTenantSmsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTenantSmsDto {
    /// Name of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Unique identifier of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub identifier: String,
    /// Phone number of the administrator, without country code.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: String,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Name of the tenant.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
    /// Username of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userName")]
    pub user_name: String,
}
impl SendTenantSmsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        admin_name: impl Into<String>,
        identifier: impl Into<String>,
        phone: impl Into<String>,
        phone_country_code: impl Into<String>,
        tenant_id: impl Into<String>,
        tenant_name: impl Into<String>,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            identifier: identifier.into(),
            phone: phone.into(),
            phone_country_code: phone_country_code.into(),
            tenant_id: tenant_id.into(),
            tenant_name: tenant_name.into(),
            user_name: user_name.into(),
        }
    }
    /// Sets [`adminName`](Self::admin_name).
    #[must_use]
    pub fn with_admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = value.into();
        self
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = value.into();
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets [`tenantName`](Self::tenant_name).
    #[must_use]
    pub fn with_tenant_name(mut self, value: impl Into<String>) -> Self {
        self.tenant_name = value.into();
        self
    }
    /// Sets [`userName`](Self::user_name).
    #[must_use]
    pub fn with_user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = value.into();
        self
    }
}
codec::object!(
    SendTenantSmsDto required_in_requests(0, 1, 2, 3, 4, 5, 6); required[0, Redacted]
    admin_name("adminName"), required[1, Redacted] identifier("identifier"), required[2,
    Redacted] phone("phone"), required[3, Redacted]
    phone_country_code("phoneCountryCode"), required[4] tenant_id("tenantId"),
    required[5] tenant_name("tenantName"), required[6, Redacted] user_name("userName")
);
impl validation::Validate for SendTenantSmsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::phone(
            v,
            "phone",
            Some(&self.phone),
            codec::as_text(&self.phone_country_code),
        );
    }
}
// @if schemars
codec::json_schema!(
    SendTenantSmsDto, "SendTenantSmsDto",
    "{\"description\":\"SMS message to one user of a tenant import: names, phone number and tenant.\",\"properties\":{\"adminName\":{\"description\":\"Name of the administrator.\",\"type\":\"string\"},\"identifier\":{\"description\":\"Unique identifier of the administrator.\",\"type\":\"string\"},\"phone\":{\"description\":\"Phone number of the administrator, without country code.\",\"type\":\"string\"},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":\"string\"},\"tenantName\":{\"description\":\"Name of the tenant.\",\"type\":\"string\"},\"userName\":{\"description\":\"Username of the administrator.\",\"type\":\"string\"}},\"required\":[\"adminName\",\"identifier\",\"phone\",\"phoneCountryCode\",\"tenantId\",\"tenantName\",\"userName\"],\"type\":\"object\"}"
);
// @end
// @end
