// @if genauth-events
/// Event application to create: name, identifier and logo.
///
/// The schema name is `CreateEventAppDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// Unique identifier of the event application.
    pub identifier: String,
    /// URL of the logo.
    pub logo: String,
    /// Name of the event application.
    pub name: String,
}
impl CreateEventAppDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        identifier: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            logo: logo.into(),
            name: name.into(),
        }
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = value.into();
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
}
codec::object!(
    CreateEventAppDto required_in_requests(0, 1, 2); required[0]
    identifier("identifier"), required[1] logo("logo"), required[2] name("name")
);
impl validation::Validate for CreateEventAppDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateEventAppDto, "CreateEventAppDto",
    "{\"description\":\"Event application to create: name, identifier and logo.\",\"properties\":{\"identifier\":{\"description\":\"Unique identifier of the event application.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the event application.\",\"type\":\"string\"}},\"required\":[\"identifier\",\"logo\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Custom event type to create, with its description.
///
/// The schema name is `DefineEventDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefineEventDto {
    /// Description of the event type.
    #[doc(alias = "eventDescription")]
    pub event_description: String,
    /// Type of the event, for example `myapp.user.created`.
    #[doc(alias = "eventType")]
    pub event_type: String,
}
impl DefineEventDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        event_description: impl Into<String>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            event_description: event_description.into(),
            event_type: event_type.into(),
        }
    }
    /// Sets [`eventDescription`](Self::event_description).
    #[must_use]
    pub fn with_event_description(mut self, value: impl Into<String>) -> Self {
        self.event_description = value.into();
        self
    }
    /// Sets [`eventType`](Self::event_type).
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = value.into();
        self
    }
}
codec::object!(
    DefineEventDto required_in_requests(0, 1); required[0]
    event_description("eventDescription"), required[1] event_type("eventType")
);
impl validation::Validate for DefineEventDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DefineEventDto, "DefineEventDto",
    "{\"description\":\"Custom event type to create, with its description.\",\"properties\":{\"eventDescription\":{\"description\":\"Description of the event type.\",\"type\":\"string\"},\"eventType\":{\"description\":\"Type of the event, for example `myapp.user.created`.\",\"type\":\"string\"}},\"required\":[\"eventDescription\",\"eventType\"],\"type\":\"object\"}"
);
// @end
/// Event application: identifier, name and logo.
///
/// The schema name is `EventAppDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventAppDto {
    /// Unique identifier of the event application.
    pub identifier: String,
    /// URL of the logo.
    pub logo: String,
    /// Name of the event application.
    pub name: String,
}
impl EventAppDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        identifier: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            logo: logo.into(),
            name: name.into(),
        }
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = value.into();
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
}
codec::object!(
    EventAppDto; required[0] identifier("identifier"), required[1] logo("logo"),
    required[2] name("name")
);
// @if schemars
codec::json_schema!(
    EventAppDto, "EventAppDto",
    "{\"description\":\"Event application: identifier, name and logo.\",\"properties\":{\"identifier\":{\"description\":\"Unique identifier of the event application.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the event application.\",\"type\":\"string\"}},\"required\":[\"identifier\",\"logo\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of event applications.
///
/// The schema name is `EventAppPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventAppPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: EventAppPagingDto,
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
impl EventAppPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<EventAppPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<EventAppPagingDto>) -> Self {
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
    EventAppPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    EventAppPaginatedRespDto, "EventAppPaginatedRespDto",
    "{\"description\":\"Response with a page of event applications.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"EventAppPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "EventAppPagingDto" = EventAppPagingDto
);
// @end
/// Page of event applications.
///
/// The schema name is `EventAppPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// Items of this page.
    pub list: Vec<EventAppDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl EventAppPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<EventAppDto>>,
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
        value: impl IntoIterator<Item = impl Into<EventAppDto>>,
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
    EventAppPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    EventAppPagingDto, "EventAppPagingDto",
    "{\"description\":\"Page of event applications.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"EventAppDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "EventAppDto" = EventAppDto
);
// @end
/// Event type that can be subscribed to: code, topic, name and description.
///
/// The schema name is `OpenEventDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenEventDto {
    /// Code of the event type.
    pub code: String,
    /// Description of the event type.
    pub desc: String,
    /// ID of the event type.
    pub id: String,
    /// Name of the event type.
    pub name: String,
    /// Topic under which the event is published.
    pub topic: String,
}
impl OpenEventDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        desc: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        topic: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            desc: desc.into(),
            id: id.into(),
            name: name.into(),
            topic: topic.into(),
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn with_desc(mut self, value: impl Into<String>) -> Self {
        self.desc = value.into();
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
    /// Sets [`topic`](Self::topic).
    #[must_use]
    pub fn with_topic(mut self, value: impl Into<String>) -> Self {
        self.topic = value.into();
        self
    }
}
codec::object!(
    OpenEventDto; required[0] code("code"), required[1] desc("desc"), required[2]
    id("id"), required[3] name("name"), required[4] topic("topic")
);
// @if schemars
codec::json_schema!(
    OpenEventDto, "OpenEventDto",
    "{\"description\":\"Event type that can be subscribed to: code, topic, name and description.\",\"properties\":{\"code\":{\"description\":\"Code of the event type.\",\"type\":\"string\"},\"desc\":{\"description\":\"Description of the event type.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the event type.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the event type.\",\"type\":\"string\"},\"topic\":{\"description\":\"Topic under which the event is published.\",\"type\":\"string\"}},\"required\":[\"code\",\"desc\",\"id\",\"name\",\"topic\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of event types.
///
/// The schema name is `OpenEventPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenEventPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: OpenEventPagingDto,
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
impl OpenEventPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<OpenEventPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<OpenEventPagingDto>) -> Self {
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
    OpenEventPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    OpenEventPaginatedRespDto, "OpenEventPaginatedRespDto",
    "{\"description\":\"Response with a page of event types.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"OpenEventPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OpenEventPagingDto" = OpenEventPagingDto
);
// @end
/// Page of event types.
///
/// The schema name is `OpenEventPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// Items of this page.
    pub list: Vec<OpenEventDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl OpenEventPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<OpenEventDto>>,
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
        value: impl IntoIterator<Item = impl Into<OpenEventDto>>,
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
    OpenEventPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for OpenEventPagingDto {
    type Item = OpenEventDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[OpenEventDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<OpenEventDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    OpenEventPagingDto, "OpenEventPagingDto",
    "{\"description\":\"Page of event types.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"OpenEventDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "OpenEventDto" = OpenEventDto
);
// @end
/// Custom event to publish: type and payload.
///
/// The schema name is `PubEventDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PubEventDto {
    /// Content of the event: an object; some clients send it as a JSON string.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "eventData")]
    pub event_data: codec::Value,
    /// Type of the event, for example `myapp.user.created`.
    #[doc(alias = "eventType")]
    pub event_type: String,
}
impl PubEventDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        event_data: impl Into<codec::Value>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            event_data: event_data.into(),
            event_type: event_type.into(),
        }
    }
    /// Sets [`eventData`](Self::event_data).
    #[must_use]
    pub fn with_event_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.event_data = value.into();
        self
    }
    /// Sets [`eventType`](Self::event_type).
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = value.into();
        self
    }
}
codec::object!(
    PubEventDto required_in_requests(0, 1); required[0, Redacted]
    event_data("eventData"), required[1] event_type("eventType")
);
impl validation::Validate for PubEventDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::events::data(v, "eventData", Some(&self.event_data));
    }
}
// @if schemars
codec::json_schema!(
    PubEventDto, "PubEventDto",
    "{\"description\":\"Custom event to publish: type and payload.\",\"properties\":{\"eventData\":{\"description\":\"Content of the event: an object; some clients send it as a JSON string.\"},\"eventType\":{\"description\":\"Type of the event, for example `myapp.user.created`.\",\"type\":\"string\"}},\"required\":[\"eventData\",\"eventType\"],\"type\":\"object\"}"
);
// @end
/// Whether an event was published, and the error if not.
///
/// The schema name is `PubEventRespDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// Reason why publishing failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Whether the event was published.
    pub success: bool,
}
impl PubEventRespDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`errMsg`](Self::err_msg).
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        self.err_msg = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    PubEventRespDataDto; optional[0, Redacted, LenientText] err_msg("errMsg"),
    required[1] success("success")
);
// @if schemars
codec::json_schema!(
    PubEventRespDataDto, "PubEventRespDataDto",
    "{\"description\":\"Whether an event was published, and the error if not.\",\"properties\":{\"errMsg\":{\"description\":\"Reason why publishing failed.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"success\":{\"description\":\"Whether the event was published.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether an event was published.
///
/// The schema name is `PubEventRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PubEventRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PubEventRespDataDto,
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
impl PubEventRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PubEventRespDataDto>,
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
    pub fn with_data(mut self, value: impl Into<PubEventRespDataDto>) -> Self {
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
    PubEventRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PubEventRespDto, "PubEventRespDto",
    "{\"description\":\"Response that reports whether an event was published.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PubEventRespDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PubEventRespDataDto" = PubEventRespDataDto
);
// @end
/// Query parameters of `listEvents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsQuery {
    /// Limits the result to events of this event application.
    pub app: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListEventsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`app`](Self::app).
    #[must_use]
    pub fn with_app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
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
impl Default for ListEventsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListEventsQuery required_in_requests(); optional[0] app("app"), optional[1]
    limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for ListEventsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListEventsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listEvents query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listEvents query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListEventsQuery, "listEvents query",
    "{\"properties\":{\"app\":{\"description\":\"Limits the result to events of this event application.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
