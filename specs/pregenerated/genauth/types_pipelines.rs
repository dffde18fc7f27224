// @if genauth-pipelines
/// Pipeline function to create: source code, scene, timeout and execution mode.
///
/// The schema name is `CreatePipelineFunctionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineFunctionDto {
    /// Whether the function is enabled.
    pub enabled: Option<bool>,
    /// Description of the function.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// Name of the function.
    #[doc(alias = "funcName")]
    pub func_name: String,
    /// Whether the function runs asynchronously, without blocking the process.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: Option<bool>,
    /// Stage at which the function runs.
    pub scene: PipelineScene,
    /// Source code of the function; changing it uploads the function again.
    #[doc(alias = "sourceCode")]
    pub source_code: String,
    /// Whether a timeout of the function terminates the whole process.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: Option<bool>,
    /// Timeout in whole seconds, 1 to 60; the default is 3.
    ///
    /// Is from 1 to 60. The service uses `3` if it is absent.
    pub timeout: Option<i64>,
}
impl CreatePipelineFunctionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        func_name: impl Into<String>,
        scene: impl Into<PipelineScene>,
        source_code: impl Into<String>,
    ) -> Self {
        Self {
            func_name: func_name.into(),
            scene: scene.into(),
            source_code: source_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`funcDescription`](Self::func_description).
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        self.func_description = Some(value.into());
        self
    }
    /// Sets [`funcName`](Self::func_name).
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        self.func_name = value.into();
        self
    }
    /// Sets [`isAsynchronous`](Self::is_asynchronous).
    #[must_use]
    pub fn with_is_asynchronous(mut self, value: impl Into<bool>) -> Self {
        self.is_asynchronous = Some(value.into());
        self
    }
    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<PipelineScene>) -> Self {
        self.scene = value.into();
        self
    }
    /// Sets [`sourceCode`](Self::source_code).
    #[must_use]
    pub fn with_source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = value.into();
        self
    }
    /// Sets [`terminateOnTimeout`](Self::terminate_on_timeout).
    #[must_use]
    pub fn with_terminate_on_timeout(mut self, value: impl Into<bool>) -> Self {
        self.terminate_on_timeout = Some(value.into());
        self
    }
    /// Sets [`timeout`](Self::timeout).
    #[must_use]
    pub fn with_timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
        self
    }
}
codec::object!(
    CreatePipelineFunctionDto required_in_requests(2, 4, 5); optional[0]
    enabled("enabled"), optional[1] func_description("funcDescription"), required[2]
    func_name("funcName"), optional[3] is_asynchronous("isAsynchronous"), required[4]
    scene("scene"), required[5] source_code("sourceCode"), optional[6]
    terminate_on_timeout("terminateOnTimeout"), optional[7] timeout("timeout")
);
impl validation::Validate for CreatePipelineFunctionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "pipeline.timeout", "timeout", "CreatePipelineFunctionDto"
            ),
            self.timeout.as_ref().copied(),
            Some(1),
            Some(60),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreatePipelineFunctionDto, "CreatePipelineFunctionDto",
    "{\"description\":\"Pipeline function to create: source code, scene, timeout and execution mode.\",\"properties\":{\"enabled\":{\"description\":\"Whether the function is enabled.\",\"type\":[\"boolean\",\"null\"]},\"funcDescription\":{\"description\":\"Description of the function.\",\"type\":[\"string\",\"null\"]},\"funcName\":{\"description\":\"Name of the function.\",\"type\":\"string\"},\"isAsynchronous\":{\"default\":false,\"description\":\"Whether the function runs asynchronously, without blocking the process.\",\"type\":[\"boolean\",\"null\"]},\"scene\":{\"$ref\":\"PipelineScene\",\"description\":\"Stage at which the function runs.\"},\"sourceCode\":{\"description\":\"Source code of the function; changing it uploads the function again.\",\"type\":\"string\"},\"terminateOnTimeout\":{\"default\":false,\"description\":\"Whether a timeout of the function terminates the whole process.\",\"type\":[\"boolean\",\"null\"]},\"timeout\":{\"default\":3,\"description\":\"Timeout in whole seconds, 1 to 60; the default is 3.\",\"format\":\"int64\",\"maximum\":60,\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"funcName\",\"scene\",\"sourceCode\"],\"type\":\"object\"}",
    "PipelineScene" = PipelineScene
);
// @end
/// Pipeline function to delete, by ID.
///
/// The schema name is `DeletePipelineFunctionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePipelineFunctionDto {
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
}
impl DeletePipelineFunctionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self { func_id: func_id.into() }
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
}
codec::object!(
    DeletePipelineFunctionDto required_in_requests(0); required[0] func_id("funcId")
);
impl validation::Validate for DeletePipelineFunctionDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeletePipelineFunctionDto, "DeletePipelineFunctionDto",
    "{\"description\":\"Pipeline function to delete, by ID.\",\"properties\":{\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"}},\"required\":[\"funcId\"],\"type\":\"object\"}"
);
// @end
/// Pipeline function: scene, source code, timeout, upload status and last run.
///
/// The schema name is `PipelineFunctionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Whether the function is enabled.
    pub enabled: bool,
    /// Description of the function.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Name of the function.
    #[doc(alias = "funcName")]
    pub func_name: String,
    /// Whether the function runs asynchronously, without blocking the process.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: bool,
    /// Whether the function runs in the cloud.
    #[doc(alias = "isCloud")]
    pub is_cloud: bool,
    /// Result of the last run.
    #[doc(alias = "lastExecuteStatus")]
    pub last_execute_status: codec::Value,
    /// Stage at which the function runs.
    pub scene: PipelineScene,
    /// Source code of the function; changing it uploads the function again.
    #[doc(alias = "sourceCode")]
    pub source_code: String,
    /// Status of the function's upload.
    pub status: PipelineFunctionStatus,
    /// Whether a timeout of the function terminates the whole process.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: bool,
    /// Timeout in whole seconds, 1 to 60; the default is 3.
    ///
    /// The service uses `3` if it is absent.
    pub timeout: i64,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
    /// Reason why the upload failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "uploadErrMsg")]
    pub upload_err_msg: Option<String>,
}
impl PipelineFunctionDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        enabled: impl Into<bool>,
        func_id: impl Into<String>,
        func_name: impl Into<String>,
        is_asynchronous: impl Into<bool>,
        is_cloud: impl Into<bool>,
        last_execute_status: impl Into<codec::Value>,
        scene: impl Into<PipelineScene>,
        source_code: impl Into<String>,
        status: impl Into<PipelineFunctionStatus>,
        terminate_on_timeout: impl Into<bool>,
        timeout: impl Into<i64>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            enabled: enabled.into(),
            func_id: func_id.into(),
            func_name: func_name.into(),
            is_asynchronous: is_asynchronous.into(),
            is_cloud: is_cloud.into(),
            last_execute_status: last_execute_status.into(),
            scene: scene.into(),
            source_code: source_code.into(),
            status: status.into(),
            terminate_on_timeout: terminate_on_timeout.into(),
            timeout: timeout.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`funcDescription`](Self::func_description).
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        self.func_description = Some(value.into());
        self
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
    /// Sets [`funcName`](Self::func_name).
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        self.func_name = value.into();
        self
    }
    /// Sets [`isAsynchronous`](Self::is_asynchronous).
    #[must_use]
    pub fn with_is_asynchronous(mut self, value: impl Into<bool>) -> Self {
        self.is_asynchronous = value.into();
        self
    }
    /// Sets [`isCloud`](Self::is_cloud).
    #[must_use]
    pub fn with_is_cloud(mut self, value: impl Into<bool>) -> Self {
        self.is_cloud = value.into();
        self
    }
    /// Sets [`lastExecuteStatus`](Self::last_execute_status).
    #[must_use]
    pub fn with_last_execute_status(mut self, value: impl Into<codec::Value>) -> Self {
        self.last_execute_status = value.into();
        self
    }
    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<PipelineScene>) -> Self {
        self.scene = value.into();
        self
    }
    /// Sets [`sourceCode`](Self::source_code).
    #[must_use]
    pub fn with_source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PipelineFunctionStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`terminateOnTimeout`](Self::terminate_on_timeout).
    #[must_use]
    pub fn with_terminate_on_timeout(mut self, value: impl Into<bool>) -> Self {
        self.terminate_on_timeout = value.into();
        self
    }
    /// Sets [`timeout`](Self::timeout).
    #[must_use]
    pub fn with_timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`uploadErrMsg`](Self::upload_err_msg).
    #[must_use]
    pub fn with_upload_err_msg(mut self, value: impl Into<String>) -> Self {
        self.upload_err_msg = Some(value.into());
        self
    }
}
codec::object!(
    PipelineFunctionDto; required[0] created_at("createdAt"), required[1]
    enabled("enabled"), optional[2] func_description("funcDescription"), required[3]
    func_id("funcId"), required[4] func_name("funcName"), required[5]
    is_asynchronous("isAsynchronous"), required[6] is_cloud("isCloud"), required[7,
    Redacted] last_execute_status("lastExecuteStatus"), required[8] scene("scene"),
    required[9] source_code("sourceCode"), required[10] status("status"), required[11]
    terminate_on_timeout("terminateOnTimeout"), required[12] timeout("timeout"),
    required[13] updated_at("updatedAt"), optional[14, Redacted]
    upload_err_msg("uploadErrMsg")
);
// @if schemars
codec::json_schema!(
    PipelineFunctionDto, "PipelineFunctionDto",
    "{\"description\":\"Pipeline function: scene, source code, timeout, upload status and last run.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether the function is enabled.\",\"type\":\"boolean\"},\"funcDescription\":{\"description\":\"Description of the function.\",\"type\":[\"string\",\"null\"]},\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"},\"funcName\":{\"description\":\"Name of the function.\",\"type\":\"string\"},\"isAsynchronous\":{\"description\":\"Whether the function runs asynchronously, without blocking the process.\",\"type\":\"boolean\"},\"isCloud\":{\"description\":\"Whether the function runs in the cloud.\",\"type\":\"boolean\"},\"lastExecuteStatus\":{\"description\":\"Result of the last run.\"},\"scene\":{\"$ref\":\"PipelineScene\",\"description\":\"Stage at which the function runs.\"},\"sourceCode\":{\"description\":\"Source code of the function; changing it uploads the function again.\",\"type\":\"string\"},\"status\":{\"$ref\":\"PipelineFunctionStatus\",\"description\":\"Status of the function's upload.\"},\"terminateOnTimeout\":{\"default\":false,\"description\":\"Whether a timeout of the function terminates the whole process.\",\"type\":\"boolean\"},\"timeout\":{\"default\":3,\"description\":\"Timeout in whole seconds, 1 to 60; the default is 3.\",\"format\":\"int64\",\"type\":\"integer\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"uploadErrMsg\":{\"description\":\"Reason why the upload failed.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"createdAt\",\"enabled\",\"funcId\",\"funcName\",\"isAsynchronous\",\"isCloud\",\"lastExecuteStatus\",\"scene\",\"sourceCode\",\"status\",\"terminateOnTimeout\",\"timeout\",\"updatedAt\"],\"type\":\"object\"}",
    "PipelineFunctionStatus" = PipelineFunctionStatus, "PipelineScene" = PipelineScene
);
// @end
/// Response with a page of pipeline functions or of their logs.
///
/// The schema name is `PipelineFunctionPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PipelineFunctionPagingDto,
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
impl PipelineFunctionPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PipelineFunctionPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<PipelineFunctionPagingDto>) -> Self {
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
    PipelineFunctionPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PipelineFunctionPaginatedRespDto, "PipelineFunctionPaginatedRespDto",
    "{\"description\":\"Response with a page of pipeline functions or of their logs.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PipelineFunctionPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PipelineFunctionPagingDto" = PipelineFunctionPagingDto
);
// @end
/// Page of pipeline functions.
///
/// The schema name is `PipelineFunctionPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// Items of this page.
    pub list: Vec<PipelineFunctionDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PipelineFunctionPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PipelineFunctionDto>>,
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
        value: impl IntoIterator<Item = impl Into<PipelineFunctionDto>>,
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
    PipelineFunctionPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PipelineFunctionPagingDto {
    type Item = PipelineFunctionDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[PipelineFunctionDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<PipelineFunctionDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PipelineFunctionPagingDto, "PipelineFunctionPagingDto",
    "{\"description\":\"Page of pipeline functions.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"PipelineFunctionDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PipelineFunctionDto" = PipelineFunctionDto
);
// @end
/// Response with one pipeline function; used by read, create, upload and update operations.
///
/// The schema name is `PipelineFunctionSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineFunctionSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PipelineFunctionDto,
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
impl PipelineFunctionSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PipelineFunctionDto>,
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
    pub fn with_data(mut self, value: impl Into<PipelineFunctionDto>) -> Self {
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
    PipelineFunctionSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PipelineFunctionSingleRespDto, "PipelineFunctionSingleRespDto",
    "{\"description\":\"Response with one pipeline function; used by read, create, upload and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PipelineFunctionDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PipelineFunctionDto" = PipelineFunctionDto
);
// @end
/// Values of `status`. Status of the function's upload.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineFunctionStatus {
    /// `uploading`: The code is being deployed.
    Uploading,
    /// `success`: The code is deployed.
    Success,
    /// `failed`: The code could not be deployed.
    Failed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PipelineFunctionStatus = "PipelineFunctionStatus"; Uploading = "uploading", Success =
    "success", Failed = "failed"
);
// @if schemars
codec::json_schema!(
    PipelineFunctionStatus, "PipelineFunctionStatus",
    "{\"description\":\"Values of `status`. Status of the function's upload.\",\"examples\":[\"uploading\",\"success\",\"failed\"],\"type\":\"string\"}"
);
// @end
/// Values of `scene`. Stage at which the function runs.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineScene {
    /// `PRE_REGISTER`: Before registration.
    PreRegister,
    /// `POST_REGISTER`: After registration.
    PostRegister,
    /// `PRE_AUTHENTICATION`: Before authentication.
    PreAuthentication,
    /// `POST_AUTHENTICATION`: After authentication.
    PostAuthentication,
    /// `PRE_OIDC_ID_TOKEN_ISSUED`: Before an ID token is issued.
    PreOidcIdTokenIssued,
    /// `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an access token is issued.
    PreOidcAccessTokenIssued,
    /// `PRE_COMPLETE_USER_INFO`: Before a user completes the profile.
    PreCompleteUserInfo,
    /// `PRE_MFA_VERIFY`: Before multi-factor authentication.
    PreMfaVerify,
    /// `POST_MFA_VERIFY`: After multi-factor authentication.
    PostMfaVerify,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PipelineScene = "PipelineScene"; PreRegister = "PRE_REGISTER", PostRegister =
    "POST_REGISTER", PreAuthentication = "PRE_AUTHENTICATION", PostAuthentication =
    "POST_AUTHENTICATION", PreOidcIdTokenIssued = "PRE_OIDC_ID_TOKEN_ISSUED",
    PreOidcAccessTokenIssued = "PRE_OIDC_ACCESS_TOKEN_ISSUED", PreCompleteUserInfo =
    "PRE_COMPLETE_USER_INFO", PreMfaVerify = "PRE_MFA_VERIFY", PostMfaVerify =
    "POST_MFA_VERIFY"
);
// @if schemars
codec::json_schema!(
    PipelineScene, "PipelineScene",
    "{\"description\":\"Values of `scene`. Stage at which the function runs.\",\"examples\":[\"PRE_REGISTER\",\"POST_REGISTER\",\"PRE_AUTHENTICATION\",\"POST_AUTHENTICATION\",\"PRE_OIDC_ID_TOKEN_ISSUED\",\"PRE_OIDC_ACCESS_TOKEN_ISSUED\",\"PRE_COMPLETE_USER_INFO\",\"PRE_MFA_VERIFY\",\"POST_MFA_VERIFY\"],\"type\":\"string\"}"
);
// @end
/// Pipeline function to upload again, by ID.
///
/// The schema name is `ReUploadPipelineFunctionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReUploadPipelineFunctionDto {
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
}
impl ReUploadPipelineFunctionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self { func_id: func_id.into() }
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
}
codec::object!(
    ReUploadPipelineFunctionDto required_in_requests(0); required[0] func_id("funcId")
);
impl validation::Validate for ReUploadPipelineFunctionDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ReUploadPipelineFunctionDto, "ReUploadPipelineFunctionDto",
    "{\"description\":\"Pipeline function to upload again, by ID.\",\"properties\":{\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"}},\"required\":[\"funcId\"],\"type\":\"object\"}"
);
// @end
/// Changes to a pipeline function: source code, timeout and execution mode.
///
/// The schema name is `UpdatePipelineFunctionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineFunctionDto {
    /// Whether the function is enabled.
    pub enabled: Option<bool>,
    /// Description of the function.
    #[doc(alias = "funcDescription")]
    pub func_description: Option<String>,
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Name of the function.
    #[doc(alias = "funcName")]
    pub func_name: Option<String>,
    /// Whether the function runs asynchronously, without blocking the process.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isAsynchronous")]
    pub is_asynchronous: Option<bool>,
    /// Source code of the function; changing it uploads the function again.
    #[doc(alias = "sourceCode")]
    pub source_code: Option<String>,
    /// Whether a timeout of the function terminates the whole process.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "terminateOnTimeout")]
    pub terminate_on_timeout: Option<bool>,
    /// Timeout in whole seconds, 1 to 60; the default is 3.
    ///
    /// Is from 1 to 60. The service uses `3` if it is absent.
    pub timeout: Option<i64>,
}
impl UpdatePipelineFunctionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`funcDescription`](Self::func_description).
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        self.func_description = Some(value.into());
        self
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
    /// Sets [`funcName`](Self::func_name).
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        self.func_name = Some(value.into());
        self
    }
    /// Sets [`isAsynchronous`](Self::is_asynchronous).
    #[must_use]
    pub fn with_is_asynchronous(mut self, value: impl Into<bool>) -> Self {
        self.is_asynchronous = Some(value.into());
        self
    }
    /// Sets [`sourceCode`](Self::source_code).
    #[must_use]
    pub fn with_source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets [`terminateOnTimeout`](Self::terminate_on_timeout).
    #[must_use]
    pub fn with_terminate_on_timeout(mut self, value: impl Into<bool>) -> Self {
        self.terminate_on_timeout = Some(value.into());
        self
    }
    /// Sets [`timeout`](Self::timeout).
    #[must_use]
    pub fn with_timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
        self
    }
}
codec::object!(
    UpdatePipelineFunctionDto required_in_requests(2); optional[0] enabled("enabled"),
    optional[1] func_description("funcDescription"), required[2] func_id("funcId"),
    optional[3] func_name("funcName"), optional[4] is_asynchronous("isAsynchronous"),
    optional[5] source_code("sourceCode"), optional[6]
    terminate_on_timeout("terminateOnTimeout"), optional[7] timeout("timeout")
);
impl validation::Validate for UpdatePipelineFunctionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "pipeline.timeout", "timeout", "UpdatePipelineFunctionDto"
            ),
            self.timeout.as_ref().copied(),
            Some(1),
            Some(60),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdatePipelineFunctionDto, "UpdatePipelineFunctionDto",
    "{\"description\":\"Changes to a pipeline function: source code, timeout and execution mode.\",\"properties\":{\"enabled\":{\"description\":\"Whether the function is enabled.\",\"type\":[\"boolean\",\"null\"]},\"funcDescription\":{\"description\":\"Description of the function.\",\"type\":[\"string\",\"null\"]},\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"},\"funcName\":{\"description\":\"Name of the function.\",\"type\":[\"string\",\"null\"]},\"isAsynchronous\":{\"default\":false,\"description\":\"Whether the function runs asynchronously, without blocking the process.\",\"type\":[\"boolean\",\"null\"]},\"sourceCode\":{\"description\":\"Source code of the function; changing it uploads the function again.\",\"type\":[\"string\",\"null\"]},\"terminateOnTimeout\":{\"default\":false,\"description\":\"Whether a timeout of the function terminates the whole process.\",\"type\":[\"boolean\",\"null\"]},\"timeout\":{\"default\":3,\"description\":\"Timeout in whole seconds, 1 to 60; the default is 3.\",\"format\":\"int64\",\"maximum\":60,\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"funcId\"],\"type\":\"object\"}"
);
// @end
/// New order of the pipeline functions of a scene.
///
/// The schema name is `UpdatePipelineOrderDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineOrderDto {
    /// IDs of the functions in execution order.
    pub order: Vec<String>,
    /// Stage at which the function runs.
    pub scene: PipelineScene,
}
impl UpdatePipelineOrderDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        order: impl IntoIterator<Item = impl Into<String>>,
        scene: impl Into<PipelineScene>,
    ) -> Self {
        Self {
            order: codec::collect_list(order),
            scene: scene.into(),
        }
    }
    /// Sets [`order`](Self::order).
    #[must_use]
    pub fn with_order(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order = codec::collect_list(value);
        self
    }
    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<PipelineScene>) -> Self {
        self.scene = value.into();
        self
    }
}
codec::object!(
    UpdatePipelineOrderDto required_in_requests(0, 1); required[0] order("order"),
    required[1] scene("scene")
);
impl validation::Validate for UpdatePipelineOrderDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdatePipelineOrderDto, "UpdatePipelineOrderDto",
    "{\"description\":\"New order of the pipeline functions of a scene.\",\"properties\":{\"order\":{\"description\":\"IDs of the functions in execution order.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"scene\":{\"$ref\":\"PipelineScene\",\"description\":\"Stage at which the function runs.\"}},\"required\":[\"order\",\"scene\"],\"type\":\"object\"}",
    "PipelineScene" = PipelineScene
);
// @end
/// Query parameters of `getPipelineFunction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPipelineFunctionQuery {
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
}
impl GetPipelineFunctionQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self { func_id: func_id.into() }
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
}
codec::object!(
    GetPipelineFunctionQuery required_in_requests(0); required[0] func_id("funcId")
);
impl validation::Validate for GetPipelineFunctionQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPipelineFunctionQuery, "getPipelineFunction query",
    "{\"properties\":{\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"}},\"required\":[\"funcId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPipelineLogs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPipelineLogsQuery {
    /// ID of the pipeline function.
    #[doc(alias = "funcId")]
    pub func_id: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl GetPipelineLogsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`funcId`](Self::func_id).
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
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
    GetPipelineLogsQuery required_in_requests(0); required[0] func_id("funcId"),
    optional[1] limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for GetPipelineLogsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetPipelineLogsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "getPipelineLogs query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "getPipelineLogs query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    GetPipelineLogsQuery, "getPipelineLogs query",
    "{\"properties\":{\"funcId\":{\"description\":\"ID of the pipeline function.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"funcId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listPipelineFunctions`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPipelineFunctionsQuery {
    /// Limits the result to functions that run at this stage.
    pub scene: PipelineScene,
}
impl ListPipelineFunctionsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(scene: impl Into<PipelineScene>) -> Self {
        Self { scene: scene.into() }
    }
    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<PipelineScene>) -> Self {
        self.scene = value.into();
        self
    }
}
codec::object!(
    ListPipelineFunctionsQuery required_in_requests(0); required[0] scene("scene")
);
impl validation::Validate for ListPipelineFunctionsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListPipelineFunctionsQuery, "listPipelineFunctions query",
    "{\"properties\":{\"scene\":{\"$ref\":\"PipelineScene\",\"description\":\"Limits the result to functions that run at this stage.\"}},\"required\":[\"scene\"],\"type\":\"object\"}",
    "PipelineScene" = PipelineScene
);
// @end
// @end
