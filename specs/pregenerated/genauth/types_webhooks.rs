// @if genauth-webhooks
/// Webhook to create: URL, events, body format, secret and retries.
///
/// The schema name is `CreateWebhookDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookDto {
    /// Media type of the webhook request body.
    #[doc(alias = "contentType")]
    pub content_type: WebhookContentType,
    /// Whether the webhook is enabled.
    pub enabled: Option<bool>,
    /// Events that trigger the webhook.
    pub events: Vec<WebhookEventName>,
    /// Name of the webhook.
    pub name: String,
    /// Retry settings for failed requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Secret that the receiver uses to verify webhook requests.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: Option<String>,
    /// URL that the webhook calls.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub url: String,
}
impl CreateWebhookDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        content_type: impl Into<WebhookContentType>,
        events: impl IntoIterator<Item = impl Into<WebhookEventName>>,
        name: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            events: codec::collect_list(events),
            name: name.into(),
            url: url.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`contentType`](Self::content_type).
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        self.content_type = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`events`](Self::events).
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEventName>>,
    ) -> Self {
        self.events = codec::collect_list(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`retryConfig`](Self::retry_config).
    #[must_use]
    pub fn with_retry_config(
        mut self,
        value: impl Into<WebhookRetryConfigV3Dto>,
    ) -> Self {
        self.retry_config = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}
codec::object!(
    CreateWebhookDto required_in_requests(0, 2, 3, 6); required[0]
    content_type("contentType"), optional[1] enabled("enabled"), required[2]
    events("events"), required[3] name("name"), optional[4] retry_config("retryConfig"),
    optional[5, Redacted] secret("secret"), required[6, Redacted] url("url")
);
impl validation::Validate for CreateWebhookDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("retryConfig", self.retry_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateWebhookDto, "CreateWebhookDto",
    "{\"description\":\"Webhook to create: URL, events, body format, secret and retries.\",\"properties\":{\"contentType\":{\"$ref\":\"WebhookContentType\",\"description\":\"Media type of the webhook request body.\"},\"enabled\":{\"description\":\"Whether the webhook is enabled.\",\"type\":[\"boolean\",\"null\"]},\"events\":{\"description\":\"Events that trigger the webhook.\",\"items\":{\"$ref\":\"WebhookEventName\"},\"type\":\"array\"},\"name\":{\"description\":\"Name of the webhook.\",\"type\":\"string\"},\"retryConfig\":{\"anyOf\":[{\"$ref\":\"WebhookRetryConfigV3Dto\"},{\"type\":\"null\"}],\"description\":\"Retry settings for failed requests.\"},\"secret\":{\"description\":\"Secret that the receiver uses to verify webhook requests.\",\"type\":[\"string\",\"null\"]},\"url\":{\"description\":\"URL that the webhook calls.\",\"type\":\"string\"}},\"required\":[\"contentType\",\"events\",\"name\",\"url\"],\"type\":\"object\"}",
    "WebhookContentType" = WebhookContentType, "WebhookEventName" = WebhookEventName,
    "WebhookRetryConfigV3Dto" = WebhookRetryConfigV3Dto
);
// @end
/// Response with the newly created webhook.
///
/// The schema name is `CreateWebhookRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: WebhookDto,
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
impl CreateWebhookRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<WebhookDto>,
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
    pub fn with_data(mut self, value: impl Into<WebhookDto>) -> Self {
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
    CreateWebhookRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateWebhookRespDto, "CreateWebhookRespDto",
    "{\"description\":\"Response with the newly created webhook.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"WebhookDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "WebhookDto" = WebhookDto
);
// @end
/// IDs of the webhooks to delete.
///
/// The schema name is `DeleteWebhookDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhookDto {
    /// IDs of the webhooks to delete; unknown ones are skipped.
    #[doc(alias = "webhookIds")]
    pub webhook_ids: Vec<String>,
}
impl DeleteWebhookDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(webhook_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            webhook_ids: codec::collect_list(webhook_ids),
        }
    }
    /// Sets [`webhookIds`](Self::webhook_ids).
    #[must_use]
    pub fn with_webhook_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteWebhookDto required_in_requests(0); required[0] webhook_ids("webhookIds")
);
impl validation::Validate for DeleteWebhookDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteWebhookDto, "DeleteWebhookDto",
    "{\"description\":\"IDs of the webhooks to delete.\",\"properties\":{\"webhookIds\":{\"description\":\"IDs of the webhooks to delete; unknown ones are skipped.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"webhookIds\"],\"type\":\"object\"}"
);
// @end
/// Response with a webhook.
///
/// The schema name is `GetWebhookRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: WebhookDto,
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
impl GetWebhookRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<WebhookDto>,
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
    pub fn with_data(mut self, value: impl Into<WebhookDto>) -> Self {
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
    GetWebhookRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetWebhookRespDto, "GetWebhookRespDto",
    "{\"description\":\"Response with a webhook.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"WebhookDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "WebhookDto" = WebhookDto
);
// @end
/// Page of webhooks.
///
/// The schema name is `GetWebhooksData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhooksData {
    /// Items of this page.
    pub list: Vec<WebhookDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl GetWebhooksData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<WebhookDto>>,
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
        value: impl IntoIterator<Item = impl Into<WebhookDto>>,
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
    GetWebhooksData; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for GetWebhooksData {
    type Item = WebhookDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[WebhookDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<WebhookDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    GetWebhooksData, "GetWebhooksData",
    "{\"description\":\"Page of webhooks.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"WebhookDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "WebhookDto" = WebhookDto
);
// @end
/// Response with a page of webhooks.
///
/// The schema name is `GetWebhooksRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhooksRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetWebhooksData,
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
impl GetWebhooksRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetWebhooksData>,
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
    pub fn with_data(mut self, value: impl Into<GetWebhooksData>) -> Self {
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
    GetWebhooksRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetWebhooksRespDto, "GetWebhooksRespDto",
    "{\"description\":\"Response with a page of webhooks.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetWebhooksData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetWebhooksData" = GetWebhooksData
);
// @end
/// Webhook whose delivery log to read, and the page.
///
/// The schema name is `ListWebhookLogs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookLogs {
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl ListWebhookLogs {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..codec::FromJson::empty()
        }
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
    /// Sets [`webhookId`](Self::webhook_id).
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
}
codec::object!(
    ListWebhookLogs required_in_requests(2); optional[0] limit("limit"), optional[1]
    page("page"), required[2] webhook_id("webhookId")
);
impl crate::pagination::PageRequest for ListWebhookLogs {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListWebhookLogs {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "ListWebhookLogs"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListWebhookLogs"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListWebhookLogs, "ListWebhookLogs",
    "{\"description\":\"Webhook whose delivery log to read, and the page.\",\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"webhookId\"],\"type\":\"object\"}"
);
// @end
/// Page of webhook delivery log entries.
///
/// The schema name is `ListWebhookLogsData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// Items of this page.
    pub list: Vec<WebhookLogDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ListWebhookLogsData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<WebhookLogDto>>,
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
        value: impl IntoIterator<Item = impl Into<WebhookLogDto>>,
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
    ListWebhookLogsData; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for ListWebhookLogsData {
    type Item = WebhookLogDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[WebhookLogDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<WebhookLogDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ListWebhookLogsData, "ListWebhookLogsData",
    "{\"description\":\"Page of webhook delivery log entries.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"WebhookLogDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "WebhookLogDto" = WebhookLogDto
);
// @end
/// Response with a page of webhook delivery log entries.
///
/// The schema name is `ListWebhookLogsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhookLogsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListWebhookLogsData,
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
impl ListWebhookLogsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListWebhookLogsData>,
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
    pub fn with_data(mut self, value: impl Into<ListWebhookLogsData>) -> Self {
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
    ListWebhookLogsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListWebhookLogsRespDto, "ListWebhookLogsRespDto",
    "{\"description\":\"Response with a page of webhook delivery log entries.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListWebhookLogsData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListWebhookLogsData" = ListWebhookLogsData
);
// @end
/// Response of the webhook receiver.
///
/// The schema name is `TriggerWebhookData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// Response of the webhook receiver.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub response: codec::Value,
}
impl TriggerWebhookData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(response: impl Into<codec::Value>) -> Self {
        Self { response: response.into() }
    }
    /// Sets [`response`](Self::response).
    #[must_use]
    pub fn with_response(mut self, value: impl Into<codec::Value>) -> Self {
        self.response = value.into();
        self
    }
}
codec::object!(TriggerWebhookData; required[0, Redacted] response("response"));
// @if schemars
codec::json_schema!(
    TriggerWebhookData, "TriggerWebhookData",
    "{\"description\":\"Response of the webhook receiver.\",\"properties\":{\"response\":{\"description\":\"Response of the webhook receiver.\"}},\"required\":[\"response\"],\"type\":\"object\"}"
);
// @end
/// Webhook to trigger manually, with the headers and body to send.
///
/// The schema name is `TriggerWebhookDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhookDto {
    /// Body of the webhook request.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "requestBody")]
    pub request_body: Option<codec::Value>,
    /// Headers of the webhook request.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "requestHeaders")]
    pub request_headers: Option<codec::Value>,
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl TriggerWebhookDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`requestBody`](Self::request_body).
    #[must_use]
    pub fn with_request_body(mut self, value: impl Into<codec::Value>) -> Self {
        self.request_body = Some(value.into());
        self
    }
    /// Sets [`requestHeaders`](Self::request_headers).
    #[must_use]
    pub fn with_request_headers(mut self, value: impl Into<codec::Value>) -> Self {
        self.request_headers = Some(value.into());
        self
    }
    /// Sets [`webhookId`](Self::webhook_id).
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
}
codec::object!(
    TriggerWebhookDto required_in_requests(2); optional[0, Redacted]
    request_body("requestBody"), optional[1, Redacted] request_headers("requestHeaders"),
    required[2] webhook_id("webhookId")
);
impl validation::Validate for TriggerWebhookDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TriggerWebhookDto, "TriggerWebhookDto",
    "{\"description\":\"Webhook to trigger manually, with the headers and body to send.\",\"properties\":{\"requestBody\":{\"description\":\"Body of the webhook request.\"},\"requestHeaders\":{\"description\":\"Headers of the webhook request.\"},\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"webhookId\"],\"type\":\"object\"}"
);
// @end
/// Response with the result of a manually triggered webhook.
///
/// The schema name is `TriggerWebhookRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerWebhookRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TriggerWebhookData,
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
impl TriggerWebhookRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TriggerWebhookData>,
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
    pub fn with_data(mut self, value: impl Into<TriggerWebhookData>) -> Self {
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
    TriggerWebhookRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TriggerWebhookRespDto, "TriggerWebhookRespDto",
    "{\"description\":\"Response with the result of a manually triggered webhook.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TriggerWebhookData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TriggerWebhookData" = TriggerWebhookData
);
// @end
/// Changes to a webhook: URL, events, body format, secret and retries.
///
/// The schema name is `UpdateWebhookDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookDto {
    /// Media type of the webhook request body.
    #[doc(alias = "contentType")]
    pub content_type: Option<WebhookContentType>,
    /// Whether the webhook is enabled.
    pub enabled: Option<bool>,
    /// Events that trigger the webhook.
    pub events: Option<Vec<WebhookEventName>>,
    /// Name of the webhook.
    pub name: Option<String>,
    /// Retry settings for failed requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Secret that the receiver uses to verify webhook requests.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: Option<String>,
    /// URL that the webhook calls.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub url: Option<String>,
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl UpdateWebhookDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`contentType`](Self::content_type).
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`events`](Self::events).
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEventName>>,
    ) -> Self {
        self.events = Some(codec::collect_list(value));
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`retryConfig`](Self::retry_config).
    #[must_use]
    pub fn with_retry_config(
        mut self,
        value: impl Into<WebhookRetryConfigV3Dto>,
    ) -> Self {
        self.retry_config = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets [`webhookId`](Self::webhook_id).
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
}
codec::object!(
    UpdateWebhookDto required_in_requests(7); optional[0] content_type("contentType"),
    optional[1] enabled("enabled"), optional[2] events("events"), optional[3]
    name("name"), optional[4] retry_config("retryConfig"), optional[5, Redacted]
    secret("secret"), optional[6, Redacted] url("url"), required[7]
    webhook_id("webhookId")
);
impl validation::Validate for UpdateWebhookDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("retryConfig", self.retry_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateWebhookDto, "UpdateWebhookDto",
    "{\"description\":\"Changes to a webhook: URL, events, body format, secret and retries.\",\"properties\":{\"contentType\":{\"anyOf\":[{\"$ref\":\"WebhookContentType\"},{\"type\":\"null\"}],\"description\":\"Media type of the webhook request body.\"},\"enabled\":{\"description\":\"Whether the webhook is enabled.\",\"type\":[\"boolean\",\"null\"]},\"events\":{\"description\":\"Events that trigger the webhook.\",\"items\":{\"$ref\":\"WebhookEventName\"},\"type\":[\"array\",\"null\"]},\"name\":{\"description\":\"Name of the webhook.\",\"type\":[\"string\",\"null\"]},\"retryConfig\":{\"anyOf\":[{\"$ref\":\"WebhookRetryConfigV3Dto\"},{\"type\":\"null\"}],\"description\":\"Retry settings for failed requests.\"},\"secret\":{\"description\":\"Secret that the receiver uses to verify webhook requests.\",\"type\":[\"string\",\"null\"]},\"url\":{\"description\":\"URL that the webhook calls.\",\"type\":[\"string\",\"null\"]},\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"webhookId\"],\"type\":\"object\"}",
    "WebhookContentType" = WebhookContentType, "WebhookEventName" = WebhookEventName,
    "WebhookRetryConfigV3Dto" = WebhookRetryConfigV3Dto
);
// @end
/// Response with the updated webhook.
///
/// The schema name is `UpdateWebhooksRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhooksRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: WebhookDto,
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
impl UpdateWebhooksRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<WebhookDto>,
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
    pub fn with_data(mut self, value: impl Into<WebhookDto>) -> Self {
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
    UpdateWebhooksRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UpdateWebhooksRespDto, "UpdateWebhooksRespDto",
    "{\"description\":\"Response with the updated webhook.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"WebhookDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "WebhookDto" = WebhookDto
);
// @end
/// Category of webhook events: value and name, also in English.
///
/// The schema name is `WebhookCategoryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// Name of the category in Chinese.
    pub name: String,
    /// Name in English.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Code of the category, for example `user`.
    pub value: String,
}
impl WebhookCategoryDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        name_en: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            name_en: name_en.into(),
            value: value.into(),
        }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`nameEn`](Self::name_en).
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
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
    WebhookCategoryDto; required[0] name("name"), required[1] name_en("nameEn"),
    required[2] value("value")
);
// @if schemars
codec::json_schema!(
    WebhookCategoryDto, "WebhookCategoryDto",
    "{\"description\":\"Category of webhook events: value and name, also in English.\",\"properties\":{\"name\":{\"description\":\"Name of the category in Chinese.\",\"type\":\"string\"},\"nameEn\":{\"description\":\"Name in English.\",\"type\":\"string\"},\"value\":{\"description\":\"Code of the category, for example `user`.\",\"type\":\"string\"}},\"required\":[\"name\",\"nameEn\",\"value\"],\"type\":\"object\"}"
);
// @end
/// Values of `contentType`. Media type of the webhook request body.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookContentType {
    /// `application/json`: JSON.
    ApplicationJson,
    /// `application/x-www-form-urlencoded`: Form encoding.
    ApplicationXWwwFormUrlencoded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    WebhookContentType = "WebhookContentType"; ApplicationJson = "application/json",
    ApplicationXWwwFormUrlencoded = "application/x-www-form-urlencoded"
);
// @if schemars
codec::json_schema!(
    WebhookContentType, "WebhookContentType",
    "{\"description\":\"Values of `contentType`. Media type of the webhook request body.\",\"examples\":[\"application/json\",\"application/x-www-form-urlencoded\"],\"type\":\"string\"}"
);
// @end
/// Webhook: URL, events, body format, status, secret and retries.
///
/// The schema name is `WebhookDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookDto {
    /// Media type of the webhook request body.
    #[doc(alias = "contentType")]
    pub content_type: WebhookContentType,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Whether the webhook is enabled.
    pub enabled: bool,
    /// Events that trigger the webhook.
    pub events: Vec<WebhookEventName>,
    /// Name of the webhook.
    pub name: String,
    /// Retry settings for failed requests.
    #[doc(alias = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Secret that the receiver uses to verify webhook requests.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: Option<String>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// URL that the webhook calls.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub url: String,
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl WebhookDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        content_type: impl Into<WebhookContentType>,
        created_at: impl Into<String>,
        enabled: impl Into<bool>,
        name: impl Into<String>,
        updated_at: impl Into<String>,
        url: impl Into<String>,
        webhook_id: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            created_at: created_at.into(),
            enabled: enabled.into(),
            name: name.into(),
            updated_at: updated_at.into(),
            url: url.into(),
            webhook_id: webhook_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`contentType`](Self::content_type).
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        self.content_type = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`events`](Self::events).
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEventName>>,
    ) -> Self {
        self.events = codec::collect_list(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`retryConfig`](Self::retry_config).
    #[must_use]
    pub fn with_retry_config(
        mut self,
        value: impl Into<WebhookRetryConfigV3Dto>,
    ) -> Self {
        self.retry_config = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    /// Sets [`webhookId`](Self::webhook_id).
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
}
codec::object!(
    WebhookDto; required[0] content_type("contentType"), required[1]
    created_at("createdAt"), required[2] enabled("enabled"), collection[3]
    events("events"), required[4] name("name"), optional[5] retry_config("retryConfig"),
    optional[6, Redacted] secret("secret"), required[7] updated_at("updatedAt"),
    required[8, Redacted] url("url"), required[9] webhook_id("webhookId")
);
// @if schemars
codec::json_schema!(
    WebhookDto, "WebhookDto",
    "{\"description\":\"Webhook: URL, events, body format, status, secret and retries.\",\"properties\":{\"contentType\":{\"$ref\":\"WebhookContentType\",\"description\":\"Media type of the webhook request body.\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether the webhook is enabled.\",\"type\":\"boolean\"},\"events\":{\"description\":\"Events that trigger the webhook.\",\"items\":{\"$ref\":\"WebhookEventName\"},\"type\":[\"array\",\"null\"]},\"name\":{\"description\":\"Name of the webhook.\",\"type\":\"string\"},\"retryConfig\":{\"anyOf\":[{\"$ref\":\"WebhookRetryConfigV3Dto\"},{\"type\":\"null\"}],\"description\":\"Retry settings for failed requests.\"},\"secret\":{\"description\":\"Secret that the receiver uses to verify webhook requests.\",\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"url\":{\"description\":\"URL that the webhook calls.\",\"type\":\"string\"},\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"contentType\",\"createdAt\",\"enabled\",\"name\",\"updatedAt\",\"url\",\"webhookId\"],\"type\":\"object\"}",
    "WebhookContentType" = WebhookContentType, "WebhookEventName" = WebhookEventName,
    "WebhookRetryConfigV3Dto" = WebhookRetryConfigV3Dto
);
// @end
/// Event that a webhook can subscribe to: value, category and name, also in English.
///
/// The schema name is `WebhookEventDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventDto {
    /// Code of the category to which the event belongs.
    pub category: String,
    /// Name of the event in Chinese.
    pub name: String,
    /// Name in English.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Code of the event, for example `user:created`.
    pub value: String,
}
impl WebhookEventDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        category: impl Into<String>,
        name: impl Into<String>,
        name_en: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            category: category.into(),
            name: name.into(),
            name_en: name_en.into(),
            value: value.into(),
        }
    }
    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, value: impl Into<String>) -> Self {
        self.category = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`nameEn`](Self::name_en).
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
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
    WebhookEventDto; required[0] category("category"), required[1] name("name"),
    required[2] name_en("nameEn"), required[3] value("value")
);
// @if schemars
codec::json_schema!(
    WebhookEventDto, "WebhookEventDto",
    "{\"description\":\"Event that a webhook can subscribe to: value, category and name, also in English.\",\"properties\":{\"category\":{\"description\":\"Code of the category to which the event belongs.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the event in Chinese.\",\"type\":\"string\"},\"nameEn\":{\"description\":\"Name in English.\",\"type\":\"string\"},\"value\":{\"description\":\"Code of the event, for example `user:created`.\",\"type\":\"string\"}},\"required\":[\"category\",\"name\",\"nameEn\",\"value\"],\"type\":\"object\"}"
);
// @end
/// All webhook events and their categories.
///
/// The schema name is `WebhookEventListData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventListData {
    /// Categories of the listed items.
    pub categories: Vec<WebhookCategoryDto>,
    /// Events that a webhook can subscribe to.
    pub events: Vec<WebhookEventDto>,
}
impl WebhookEventListData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        categories: impl IntoIterator<Item = impl Into<WebhookCategoryDto>>,
        events: impl IntoIterator<Item = impl Into<WebhookEventDto>>,
    ) -> Self {
        Self {
            categories: codec::collect_list(categories),
            events: codec::collect_list(events),
        }
    }
    /// Sets [`categories`](Self::categories).
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookCategoryDto>>,
    ) -> Self {
        self.categories = codec::collect_list(value);
        self
    }
    /// Sets [`events`](Self::events).
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEventDto>>,
    ) -> Self {
        self.events = codec::collect_list(value);
        self
    }
}
codec::object!(
    WebhookEventListData; required[0] categories("categories"), required[1]
    events("events")
);
// @if schemars
codec::json_schema!(
    WebhookEventListData, "WebhookEventListData",
    "{\"description\":\"All webhook events and their categories.\",\"properties\":{\"categories\":{\"description\":\"Categories of the listed items.\",\"items\":{\"$ref\":\"WebhookCategoryDto\"},\"type\":\"array\"},\"events\":{\"description\":\"Events that a webhook can subscribe to.\",\"items\":{\"$ref\":\"WebhookEventDto\"},\"type\":\"array\"}},\"required\":[\"categories\",\"events\"],\"type\":\"object\"}",
    "WebhookCategoryDto" = WebhookCategoryDto, "WebhookEventDto" = WebhookEventDto
);
// @end
/// Response with all webhook events and their categories.
///
/// The schema name is `WebhookEventListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: WebhookEventListData,
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
impl WebhookEventListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<WebhookEventListData>,
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
    pub fn with_data(mut self, value: impl Into<WebhookEventListData>) -> Self {
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
    WebhookEventListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    WebhookEventListRespDto, "WebhookEventListRespDto",
    "{\"description\":\"Response with all webhook events and their categories.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"WebhookEventListData\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "WebhookEventListData" = WebhookEventListData
);
// @end
/// Values of `events`. Events that trigger the webhook.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// `test`: Test event sent by the console.
    Test,
    /// `register`: A user registered.
    Register,
    /// `login`: A user logged in.
    Login,
    /// `mfa:verified`: A user passed multi-factor authentication.
    MfaVerified,
    /// `kick`: A user was logged out by an administrator.
    Kick,
    /// `user:created`: A user was created.
    UserCreated,
    /// `user:password-changed`: The password of a user was changed.
    UserPasswordChanged,
    /// `user:updated`: A user was changed.
    UserUpdated,
    /// `user:email-verified`: The email address of a user was verified.
    UserEmailVerified,
    /// `user:archived`: A user was archived.
    UserArchived,
    /// `user:unarchived`: A user was restored from the archive.
    UserUnarchived,
    /// `user:blocked`: A user was locked.
    UserBlocked,
    /// `user:unblocked`: A user was unlocked.
    UserUnblocked,
    /// `user:deleted`: A user was deleted.
    UserDeleted,
    /// `user:register-whitelist-added`: An entry was added to the registration allow list.
    UserRegisterWhitelistAdded,
    /// `user:register-whitelist-deleted`: An entry was removed from the registration allow list.
    UserRegisterWhitelistDeleted,
    /// `user:udv-changed`: Custom data of a user was changed.
    UserUdvChanged,
    /// `user:link-account`: A user was linked to an external identity.
    UserLinkAccount,
    /// `user:password-update-remind`: A user was reminded that the password is about to expire.
    UserPasswordUpdateRemind,
    /// `user:organization-node-update`: The departments of a user were changed.
    UserOrganizationNodeUpdate,
    /// `permission:revoke`: A permission was revoked.
    PermissionRevoke,
    /// `permission:add`: A permission was granted.
    PermissionAdd,
    /// `resource:created`: A resource was created.
    ResourceCreated,
    /// `resource:delete`: A resource was deleted.
    ResourceDelete,
    /// `resource:updated`: A resource was changed.
    ResourceUpdated,
    /// `role:created`: A role was created.
    RoleCreated,
    /// `role:updated`: A role was changed.
    RoleUpdated,
    /// `role:deleted`: A role was deleted.
    RoleDeleted,
    /// `role:disable`: A role was disabled.
    RoleDisable,
    /// `role:assigned`: A role was assigned to a subject.
    RoleAssigned,
    /// `subject:remove`: A subject was removed from a role.
    SubjectRemove,
    /// `role:unassigned`: A role was revoked from a subject.
    RoleUnassigned,
    /// `role:udv-changed`: Custom data of a role was changed.
    RoleUdvChanged,
    /// `application:mfa:enabled`: An authentication factor was enabled for an application.
    ApplicationMfaEnabled,
    /// `application:mfa:disabled`: An authentication factor was disabled for an application.
    ApplicationMfaDisabled,
    /// `group:created`: A group was created.
    GroupCreated,
    /// `group:updated`: A group was changed.
    GroupUpdated,
    /// `group:deleted`: A group was deleted.
    GroupDeleted,
    /// `group:member-added`: A user was added to a group.
    GroupMemberAdded,
    /// `group:member-removed`: A user was removed from a group.
    GroupMemberRemoved,
    /// `organization:created`: An organization was created.
    OrganizationCreated,
    /// `organization:imported`: An organization was imported.
    OrganizationImported,
    /// `organization:deleted`: An organization was deleted.
    OrganizationDeleted,
    /// `organization:node-added`: A department was created.
    OrganizationNodeAdded,
    /// `organization:node-updated`: A department was changed.
    OrganizationNodeUpdated,
    /// `organization:tree-updated`: The department tree was changed.
    OrganizationTreeUpdated,
    /// `organization:node-deleted`: A department was deleted.
    OrganizationNodeDeleted,
    /// `organization:node-moved`: A department was moved.
    OrganizationNodeMoved,
    /// `organization:member-added`: A user was added to a department.
    OrganizationMemberAdded,
    /// `organization:member-removed`: A user was removed from a department.
    OrganizationMemberRemoved,
    /// `organization:udv-changed`: Custom data of a department was changed.
    OrganizationUdvChanged,
    /// `privilege-namespace:created`: A permission namespace was created.
    PrivilegeNamespaceCreated,
    /// `privilege-namespace:updated`: A permission namespace was changed.
    PrivilegeNamespaceUpdated,
    /// `privilege-namespace:deleted`: A permission namespace was deleted.
    PrivilegeNamespaceDeleted,
    /// `user-pool:cooperator-added`: A collaborating administrator was added.
    UserPoolCooperatorAdded,
    /// `user-pool:cooperator-removed`: A collaborating administrator was removed.
    UserPoolCooperatorRemoved,
    /// `user-pool:secret-refreshed`: The secret of the user pool was replaced.
    UserPoolSecretRefreshed,
    /// `user-pool:updated`: The settings of the user pool were changed.
    UserPoolUpdated,
    /// `user-pool:udf-added`: A custom field was created.
    UserPoolUdfAdded,
    /// `user-pool:udf-deleted`: A custom field was removed.
    UserPoolUdfDeleted,
    /// `user-pool:env-added`: An environment variable was added.
    UserPoolEnvAdded,
    /// `user-pool:env-deleted`: An environment variable was removed.
    UserPoolEnvDeleted,
    /// `user-pool:env-updated`: An environment variable was changed.
    UserPoolEnvUpdated,
    /// `user-pool:launchpad-app-installed`: An application was added to the application panel.
    UserPoolLaunchpadAppInstalled,
    /// `user-pool:launchpad-app-uninstalled`: An application was removed from the application panel.
    UserPoolLaunchpadAppUninstalled,
    /// `application:created`: An application was created.
    ApplicationCreated,
    /// `application:updated`: An application was changed.
    ApplicationUpdated,
    /// `application:deleted`: An application was deleted.
    ApplicationDeleted,
    /// `application:secret-refreshed`: The secret of an application was replaced.
    ApplicationSecretRefreshed,
    /// `data-resource:created`: A data resource was created.
    DataResourceCreated,
    /// `data-resource:updated`: A data resource was changed.
    DataResourceUpdated,
    /// `data-resource:deleted`: A data resource was deleted.
    DataResourceDeleted,
    /// `data-strategy-permission:revoke`: A data permission was revoked.
    DataStrategyPermissionRevoke,
    /// `data-strategy-permission:add`: A data permission was granted.
    DataStrategyPermissionAdd,
    /// `unusual-location:login`: A user logged in from an unusual location.
    UnusualLocationLogin,
    /// `refresh-token`: A token was refreshed.
    RefreshToken,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    WebhookEventName = "WebhookEventName"; Test = "test", Register = "register", Login =
    "login", MfaVerified = "mfa:verified", Kick = "kick", UserCreated = "user:created",
    UserPasswordChanged = "user:password-changed", UserUpdated = "user:updated",
    UserEmailVerified = "user:email-verified", UserArchived = "user:archived",
    UserUnarchived = "user:unarchived", UserBlocked = "user:blocked", UserUnblocked =
    "user:unblocked", UserDeleted = "user:deleted", UserRegisterWhitelistAdded =
    "user:register-whitelist-added", UserRegisterWhitelistDeleted =
    "user:register-whitelist-deleted", UserUdvChanged = "user:udv-changed",
    UserLinkAccount = "user:link-account", UserPasswordUpdateRemind =
    "user:password-update-remind", UserOrganizationNodeUpdate =
    "user:organization-node-update", PermissionRevoke = "permission:revoke",
    PermissionAdd = "permission:add", ResourceCreated = "resource:created",
    ResourceDelete = "resource:delete", ResourceUpdated = "resource:updated", RoleCreated
    = "role:created", RoleUpdated = "role:updated", RoleDeleted = "role:deleted",
    RoleDisable = "role:disable", RoleAssigned = "role:assigned", SubjectRemove =
    "subject:remove", RoleUnassigned = "role:unassigned", RoleUdvChanged =
    "role:udv-changed", ApplicationMfaEnabled = "application:mfa:enabled",
    ApplicationMfaDisabled = "application:mfa:disabled", GroupCreated = "group:created",
    GroupUpdated = "group:updated", GroupDeleted = "group:deleted", GroupMemberAdded =
    "group:member-added", GroupMemberRemoved = "group:member-removed",
    OrganizationCreated = "organization:created", OrganizationImported =
    "organization:imported", OrganizationDeleted = "organization:deleted",
    OrganizationNodeAdded = "organization:node-added", OrganizationNodeUpdated =
    "organization:node-updated", OrganizationTreeUpdated = "organization:tree-updated",
    OrganizationNodeDeleted = "organization:node-deleted", OrganizationNodeMoved =
    "organization:node-moved", OrganizationMemberAdded = "organization:member-added",
    OrganizationMemberRemoved = "organization:member-removed", OrganizationUdvChanged =
    "organization:udv-changed", PrivilegeNamespaceCreated =
    "privilege-namespace:created", PrivilegeNamespaceUpdated =
    "privilege-namespace:updated", PrivilegeNamespaceDeleted =
    "privilege-namespace:deleted", UserPoolCooperatorAdded =
    "user-pool:cooperator-added", UserPoolCooperatorRemoved =
    "user-pool:cooperator-removed", UserPoolSecretRefreshed =
    "user-pool:secret-refreshed", UserPoolUpdated = "user-pool:updated", UserPoolUdfAdded
    = "user-pool:udf-added", UserPoolUdfDeleted = "user-pool:udf-deleted",
    UserPoolEnvAdded = "user-pool:env-added", UserPoolEnvDeleted =
    "user-pool:env-deleted", UserPoolEnvUpdated = "user-pool:env-updated",
    UserPoolLaunchpadAppInstalled = "user-pool:launchpad-app-installed",
    UserPoolLaunchpadAppUninstalled = "user-pool:launchpad-app-uninstalled",
    ApplicationCreated = "application:created", ApplicationUpdated =
    "application:updated", ApplicationDeleted = "application:deleted",
    ApplicationSecretRefreshed = "application:secret-refreshed", DataResourceCreated =
    "data-resource:created", DataResourceUpdated = "data-resource:updated",
    DataResourceDeleted = "data-resource:deleted", DataStrategyPermissionRevoke =
    "data-strategy-permission:revoke", DataStrategyPermissionAdd =
    "data-strategy-permission:add", UnusualLocationLogin = "unusual-location:login",
    RefreshToken = "refresh-token"
);
// @if schemars
codec::json_schema!(
    WebhookEventName, "WebhookEventName",
    "{\"description\":\"Values of `events`. Events that trigger the webhook.\",\"examples\":[\"test\",\"register\",\"login\",\"mfa:verified\",\"kick\",\"user:created\",\"user:password-changed\",\"user:updated\",\"user:email-verified\",\"user:archived\",\"user:unarchived\",\"user:blocked\",\"user:unblocked\",\"user:deleted\",\"user:register-whitelist-added\",\"user:register-whitelist-deleted\",\"user:udv-changed\",\"user:link-account\",\"user:password-update-remind\",\"user:organization-node-update\",\"permission:revoke\",\"permission:add\",\"resource:created\",\"resource:delete\",\"resource:updated\",\"role:created\",\"role:updated\",\"role:deleted\",\"role:disable\",\"role:assigned\",\"subject:remove\",\"role:unassigned\",\"role:udv-changed\",\"application:mfa:enabled\",\"application:mfa:disabled\",\"group:created\",\"group:updated\",\"group:deleted\",\"group:member-added\",\"group:member-removed\",\"organization:created\",\"organization:imported\",\"organization:deleted\",\"organization:node-added\",\"organization:node-updated\",\"organization:tree-updated\",\"organization:node-deleted\",\"organization:node-moved\",\"organization:member-added\",\"organization:member-removed\",\"organization:udv-changed\",\"privilege-namespace:created\",\"privilege-namespace:updated\",\"privilege-namespace:deleted\",\"user-pool:cooperator-added\",\"user-pool:cooperator-removed\",\"user-pool:secret-refreshed\",\"user-pool:updated\",\"user-pool:udf-added\",\"user-pool:udf-deleted\",\"user-pool:env-added\",\"user-pool:env-deleted\",\"user-pool:env-updated\",\"user-pool:launchpad-app-installed\",\"user-pool:launchpad-app-uninstalled\",\"application:created\",\"application:updated\",\"application:deleted\",\"application:secret-refreshed\",\"data-resource:created\",\"data-resource:updated\",\"data-resource:deleted\",\"data-strategy-permission:revoke\",\"data-strategy-permission:add\",\"unusual-location:login\",\"refresh-token\"],\"type\":\"string\"}"
);
// @end
// @end
