// @if genauth-webhooks
/// Webhook delivery: request, response, time and result.
///
/// The schema name is `WebhookLogDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookLogDto {
    /// Reason why the call failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// Name of the event that triggered the call, for example `user:created`.
    #[doc(alias = "eventName")]
    pub event_name: String,
    /// Body of the webhook request.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "requestBody")]
    pub request_body: codec::Value,
    /// Headers of the webhook request.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "requestHeaders")]
    pub request_headers: codec::Value,
    /// Response body of the receiver.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "responseBody")]
    pub response_body: codec::Value,
    /// Response headers of the receiver.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "responseHeaders")]
    pub response_headers: codec::Value,
    /// HTTP status code of the receiver's response.
    #[doc(alias = "responseStatusCode")]
    pub response_status_code: i64,
    /// Whether the request succeeded.
    pub success: bool,
    /// Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.
    pub timestamp: String,
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl WebhookLogDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        event_name: impl Into<String>,
        request_body: impl Into<codec::Value>,
        request_headers: impl Into<codec::Value>,
        response_body: impl Into<codec::Value>,
        response_headers: impl Into<codec::Value>,
        response_status_code: impl Into<i64>,
        success: impl Into<bool>,
        timestamp: impl Into<String>,
        webhook_id: impl Into<String>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            request_body: request_body.into(),
            request_headers: request_headers.into(),
            response_body: response_body.into(),
            response_headers: response_headers.into(),
            response_status_code: response_status_code.into(),
            success: success.into(),
            timestamp: timestamp.into(),
            webhook_id: webhook_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`errorMessage`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets [`eventName`](Self::event_name).
    #[must_use]
    pub fn with_event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = value.into();
        self
    }
    /// Sets [`requestBody`](Self::request_body).
    #[must_use]
    pub fn with_request_body(mut self, value: impl Into<codec::Value>) -> Self {
        self.request_body = value.into();
        self
    }
    /// Sets [`requestHeaders`](Self::request_headers).
    #[must_use]
    pub fn with_request_headers(mut self, value: impl Into<codec::Value>) -> Self {
        self.request_headers = value.into();
        self
    }
    /// Sets [`responseBody`](Self::response_body).
    #[must_use]
    pub fn with_response_body(mut self, value: impl Into<codec::Value>) -> Self {
        self.response_body = value.into();
        self
    }
    /// Sets [`responseHeaders`](Self::response_headers).
    #[must_use]
    pub fn with_response_headers(mut self, value: impl Into<codec::Value>) -> Self {
        self.response_headers = value.into();
        self
    }
    /// Sets [`responseStatusCode`](Self::response_status_code).
    #[must_use]
    pub fn with_response_status_code(mut self, value: impl Into<i64>) -> Self {
        self.response_status_code = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
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
    WebhookLogDto; optional[0, Redacted] error_message("errorMessage"), required[1]
    event_name("eventName"), required[2, Redacted] request_body("requestBody"),
    required[3, Redacted] request_headers("requestHeaders"), required[4, Redacted]
    response_body("responseBody"), required[5, Redacted]
    response_headers("responseHeaders"), required[6]
    response_status_code("responseStatusCode"), required[7] success("success"),
    required[8] timestamp("timestamp"), required[9] webhook_id("webhookId")
);
// @if schemars
codec::json_schema!(
    WebhookLogDto, "WebhookLogDto",
    "{\"description\":\"Webhook delivery: request, response, time and result.\",\"properties\":{\"errorMessage\":{\"description\":\"Reason why the call failed.\",\"type\":[\"string\",\"null\"]},\"eventName\":{\"description\":\"Name of the event that triggered the call, for example `user:created`.\",\"type\":\"string\"},\"requestBody\":{\"description\":\"Body of the webhook request.\"},\"requestHeaders\":{\"description\":\"Headers of the webhook request.\"},\"responseBody\":{\"description\":\"Response body of the receiver.\"},\"responseHeaders\":{\"description\":\"Response headers of the receiver.\"},\"responseStatusCode\":{\"description\":\"HTTP status code of the receiver's response.\",\"format\":\"int64\",\"type\":\"integer\"},\"success\":{\"description\":\"Whether the request succeeded.\",\"type\":\"boolean\"},\"timestamp\":{\"description\":\"Time of the event, for example `2022-09-20T08:55:00.188+0800`; the offset has no colon.\",\"type\":\"string\"},\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"eventName\",\"requestBody\",\"requestHeaders\",\"responseBody\",\"responseHeaders\",\"responseStatusCode\",\"success\",\"timestamp\",\"webhookId\"],\"type\":\"object\"}"
);
// @end
/// Retry settings for failed webhook deliveries: number of retries and delay.
///
/// The schema name is `WebhookRetryConfigV3Dto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// Maximum number of retries after a failure.
    pub count: Option<i64>,
    /// Delay between two attempts, in `delayUnit`.
    pub delay: Option<i64>,
    /// Unit of `delay`.
    #[doc(alias = "delayUnit")]
    pub delay_unit: Option<WebhookRetryDelayUnit>,
    /// Whether failed requests are retried.
    pub enabled: bool,
}
impl WebhookRetryConfigV3Dto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self {
            enabled: enabled.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets [`delay`](Self::delay).
    #[must_use]
    pub fn with_delay(mut self, value: impl Into<i64>) -> Self {
        self.delay = Some(value.into());
        self
    }
    /// Sets [`delayUnit`](Self::delay_unit).
    #[must_use]
    pub fn with_delay_unit(mut self, value: impl Into<WebhookRetryDelayUnit>) -> Self {
        self.delay_unit = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
}
codec::object!(
    WebhookRetryConfigV3Dto required_in_requests(3); optional[0] count("count"),
    optional[1] delay("delay"), optional[2] delay_unit("delayUnit"), required[3]
    enabled("enabled")
);
impl validation::Validate for WebhookRetryConfigV3Dto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    WebhookRetryConfigV3Dto, "WebhookRetryConfigV3Dto",
    "{\"description\":\"Retry settings for failed webhook deliveries: number of retries and delay.\",\"properties\":{\"count\":{\"description\":\"Maximum number of retries after a failure.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"delay\":{\"description\":\"Delay between two attempts, in `delayUnit`.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"delayUnit\":{\"anyOf\":[{\"$ref\":\"WebhookRetryDelayUnit\"},{\"type\":\"null\"}],\"description\":\"Unit of `delay`.\"},\"enabled\":{\"description\":\"Whether failed requests are retried.\",\"type\":\"boolean\"}},\"required\":[\"enabled\"],\"type\":\"object\"}",
    "WebhookRetryDelayUnit" = WebhookRetryDelayUnit
);
// @end
/// Values of `delayUnit`. Unit of `delay`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookRetryDelayUnit {
    /// `Second`: Seconds.
    Second,
    /// `Minute`: Minutes.
    Minute,
    /// `Hour`: Hours.
    Hour,
    /// `Day`: Days.
    Day,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    WebhookRetryDelayUnit = "WebhookRetryDelayUnit"; Second = "Second", Minute =
    "Minute", Hour = "Hour", Day = "Day"
);
// @if schemars
codec::json_schema!(
    WebhookRetryDelayUnit, "WebhookRetryDelayUnit",
    "{\"description\":\"Values of `delayUnit`. Unit of `delay`.\",\"examples\":[\"Second\",\"Minute\",\"Hour\",\"Day\"],\"type\":\"string\"}"
);
// @end
/// Query parameters of `getWebhook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookQuery {
    /// ID of the webhook.
    #[doc(alias = "webhookId")]
    pub webhook_id: String,
}
impl GetWebhookQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
    /// Sets [`webhookId`](Self::webhook_id).
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
}
codec::object!(
    GetWebhookQuery required_in_requests(0); required[0] webhook_id("webhookId")
);
impl validation::Validate for GetWebhookQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetWebhookQuery, "getWebhook query",
    "{\"properties\":{\"webhookId\":{\"description\":\"ID of the webhook.\",\"type\":\"string\"}},\"required\":[\"webhookId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listWebhooks`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooksQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListWebhooksQuery {
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
impl Default for ListWebhooksQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListWebhooksQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page")
);
impl crate::pagination::PageRequest for ListWebhooksQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListWebhooksQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listWebhooks query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listWebhooks query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListWebhooksQuery, "listWebhooks query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
