// @if genauth-ueba
/// User behavior record to store, and the UEBA model it belongs to.
///
/// The schema name is `CreateUEBADto`.
#[doc(alias = "CreateUEBADto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUebaDto {
    /// Behavior record to store: an object that maps field keys to values.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: codec::Value,
    /// ID of the model; if it is unknown or absent, the first model of type `ueba` is used.
    #[doc(alias = "modelId")]
    pub model_id: Option<String>,
}
impl CreateUebaDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<codec::Value>) -> Self {
        Self {
            data: data.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`modelId`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
}
codec::object!(
    CreateUebaDto required_in_requests(0); required[0, Redacted] data("data"),
    optional[1] model_id("modelId")
);
impl validation::Validate for CreateUebaDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateUebaDto, "CreateUEBADto",
    "{\"description\":\"User behavior record to store, and the UEBA model it belongs to.\",\"properties\":{\"data\":{\"description\":\"Behavior record to store: an object that maps field keys to values.\"},\"modelId\":{\"description\":\"ID of the model; if it is unknown or absent, the first model of type `ueba` is used.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"data\"],\"type\":\"object\"}"
);
// @end
/// Response to a recorded behavior event; its data can be any JSON.
///
/// The schema name is `CreateUEBARespDto`.
#[doc(alias = "CreateUEBARespDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUebaRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Stored behavior record.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub data: codec::Value,
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
impl CreateUebaRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<codec::Value>,
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
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
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
    CreateUebaRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateUebaRespDto, "CreateUEBARespDto",
    "{\"description\":\"Response to a recorded behavior event; its data can be any JSON.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Stored behavior record.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
// @end
