// @if genauth-sync-tasks
/// Trigger of the runs of a synchronization task.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncTrigger {
    /// `manually`: Manual, by an administrator or an API call.
    Manually,
    /// `timed`: Scheduled.
    Timed,
    /// `automatic`: Automatic, by events of the external directory.
    Automatic,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncTrigger = "SyncTrigger"; Manually = "manually", Timed = "timed", Automatic =
    "automatic"
);
// @if schemars
codec::json_schema!(
    SyncTrigger, "SyncTrigger",
    "{\"description\":\"Trigger of the runs of a synchronization task.\",\"examples\":[\"manually\",\"timed\",\"automatic\"],\"type\":\"string\"}"
);
// @end
/// Synchronization operations to execute.
///
/// The schema name is `TriggerSyncRiskOperationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncRiskOperationDto {
    /// IDs of the operations.
    #[doc(alias = "syncRiskOperationIds")]
    pub sync_risk_operation_ids: Vec<i64>,
}
impl TriggerSyncRiskOperationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        sync_risk_operation_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            sync_risk_operation_ids: codec::collect_list(sync_risk_operation_ids),
        }
    }
    /// Sets [`syncRiskOperationIds`](Self::sync_risk_operation_ids).
    #[must_use]
    pub fn with_sync_risk_operation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.sync_risk_operation_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    TriggerSyncRiskOperationDto required_in_requests(0); required[0]
    sync_risk_operation_ids("syncRiskOperationIds")
);
impl validation::Validate for TriggerSyncRiskOperationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TriggerSyncRiskOperationDto, "TriggerSyncRiskOperationDto",
    "{\"description\":\"Synchronization operations to execute.\",\"properties\":{\"syncRiskOperationIds\":{\"description\":\"IDs of the operations.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"}},\"required\":[\"syncRiskOperationIds\"],\"type\":\"object\"}"
);
// @end
/// Synchronization operations that were executed, and those that could not be.
///
/// The schema name is `TriggerSyncRiskOperationsDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncRiskOperationsDataDto {
    /// IDs of the operations that failed; the misspelled name is upstream's.
    #[doc(alias = "faildList")]
    pub faild_list: Vec<i64>,
    /// IDs of the operations that succeeded.
    #[doc(alias = "successList")]
    pub success_list: Vec<i64>,
}
impl TriggerSyncRiskOperationsDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        faild_list: impl IntoIterator<Item = impl Into<i64>>,
        success_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            faild_list: codec::collect_list(faild_list),
            success_list: codec::collect_list(success_list),
        }
    }
    /// Sets [`faildList`](Self::faild_list).
    #[must_use]
    pub fn with_faild_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.faild_list = codec::collect_list(value);
        self
    }
    /// Sets [`successList`](Self::success_list).
    #[must_use]
    pub fn with_success_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.success_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    TriggerSyncRiskOperationsDataDto; required[0] faild_list("faildList"), required[1]
    success_list("successList")
);
// @if schemars
codec::json_schema!(
    TriggerSyncRiskOperationsDataDto, "TriggerSyncRiskOperationsDataDto",
    "{\"description\":\"Synchronization operations that were executed, and those that could not be.\",\"properties\":{\"faildList\":{\"description\":\"IDs of the operations that failed; the misspelled name is upstream's.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"},\"successList\":{\"description\":\"IDs of the operations that succeeded.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"}},\"required\":[\"faildList\",\"successList\"],\"type\":\"object\"}"
);
// @end
/// Response with the result of executing synchronization operations.
///
/// The schema name is `TriggerSyncRiskOperationsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncRiskOperationsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TriggerSyncRiskOperationsDataDto,
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
impl TriggerSyncRiskOperationsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TriggerSyncRiskOperationsDataDto>,
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
        value: impl Into<TriggerSyncRiskOperationsDataDto>,
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
    TriggerSyncRiskOperationsRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TriggerSyncRiskOperationsRespDto, "TriggerSyncRiskOperationsRespDto",
    "{\"description\":\"Response with the result of executing synchronization operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TriggerSyncRiskOperationsDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TriggerSyncRiskOperationsDataDto" = TriggerSyncRiskOperationsDataDto
);
// @end
/// Run that was started.
///
/// The schema name is `TriggerSyncTaskDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncTaskDataDto {
    /// ID of the run.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
}
impl TriggerSyncTaskDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_job_id: impl Into<i64>) -> Self {
        Self {
            sync_job_id: sync_job_id.into(),
        }
    }
    /// Sets [`syncJobId`](Self::sync_job_id).
    #[must_use]
    pub fn with_sync_job_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_job_id = value.into();
        self
    }
}
codec::object!(TriggerSyncTaskDataDto; required[0] sync_job_id("syncJobId"));
// @if schemars
codec::json_schema!(
    TriggerSyncTaskDataDto, "TriggerSyncTaskDataDto",
    "{\"description\":\"Run that was started.\",\"properties\":{\"syncJobId\":{\"description\":\"ID of the run.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncJobId\"],\"type\":\"object\"}"
);
// @end
/// Synchronization task to run.
///
/// The schema name is `TriggerSyncTaskDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncTaskDto {
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
}
impl TriggerSyncTaskDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_task_id: impl Into<i64>) -> Self {
        Self {
            sync_task_id: sync_task_id.into(),
        }
    }
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
}
codec::object!(
    TriggerSyncTaskDto required_in_requests(0); required[0] sync_task_id("syncTaskId")
);
impl validation::Validate for TriggerSyncTaskDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TriggerSyncTaskDto, "TriggerSyncTaskDto",
    "{\"description\":\"Synchronization task to run.\",\"properties\":{\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncTaskId\"],\"type\":\"object\"}"
);
// @end
/// Response with the run that was started.
///
/// The schema name is `TriggerSyncTaskRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerSyncTaskRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TriggerSyncTaskDataDto,
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
impl TriggerSyncTaskRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TriggerSyncTaskDataDto>,
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
    pub fn with_data(mut self, value: impl Into<TriggerSyncTaskDataDto>) -> Self {
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
    TriggerSyncTaskRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TriggerSyncTaskRespDto, "TriggerSyncTaskRespDto",
    "{\"description\":\"Response with the run that was started.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TriggerSyncTaskDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TriggerSyncTaskDataDto" = TriggerSyncTaskDataDto
);
// @end
/// Changes to a synchronization task; absent properties keep their values.
///
/// The schema name is `UpdateSyncTaskDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSyncTaskDto {
    /// Connection to the external directory.
    #[doc(alias = "clientConfig")]
    pub client_config: Option<SyncTaskClientConfig>,
    /// Mapping of GenAuth fields, one entry per field.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Option<Vec<SyncTaskFieldMapping>>,
    /// Code of the organization that the task is bound to. Required for a downstream task; an upstream task
    /// is bound by its first run.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Users that a downstream task provisions; the whole organization if absent.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Direction of the synchronization.
    #[doc(alias = "syncTaskFlow")]
    pub sync_task_flow: Option<SyncFlow>,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Name of the synchronization task.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: Option<String>,
    /// Trigger of the task's runs.
    #[doc(alias = "syncTaskTrigger")]
    pub sync_task_trigger: Option<SyncTrigger>,
    /// External directory that the task synchronizes with.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: Option<SyncTaskType>,
    /// Schedule of the task; used if the trigger is `timed`.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
}
impl UpdateSyncTaskDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_task_id: impl Into<i64>) -> Self {
        Self {
            sync_task_id: sync_task_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientConfig`](Self::client_config).
    #[must_use]
    pub fn with_client_config(mut self, value: impl Into<SyncTaskClientConfig>) -> Self {
        self.client_config = Some(value.into());
        self
    }
    /// Sets [`fieldMapping`](Self::field_mapping).
    #[must_use]
    pub fn with_field_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = Some(codec::collect_list(value));
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = Some(value.into());
        self
    }
    /// Sets [`provisioningScope`](Self::provisioning_scope).
    #[must_use]
    pub fn with_provisioning_scope(
        mut self,
        value: impl Into<SyncTaskProvisioningScope>,
    ) -> Self {
        self.provisioning_scope = Some(value.into());
        self
    }
    /// Sets [`syncTaskFlow`](Self::sync_task_flow).
    #[must_use]
    pub fn with_sync_task_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        self.sync_task_flow = Some(value.into());
        self
    }
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
    /// Sets [`syncTaskName`](Self::sync_task_name).
    #[must_use]
    pub fn with_sync_task_name(mut self, value: impl Into<String>) -> Self {
        self.sync_task_name = Some(value.into());
        self
    }
    /// Sets [`syncTaskTrigger`](Self::sync_task_trigger).
    #[must_use]
    pub fn with_sync_task_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_task_trigger = Some(value.into());
        self
    }
    /// Sets [`syncTaskType`](Self::sync_task_type).
    #[must_use]
    pub fn with_sync_task_type(mut self, value: impl Into<SyncTaskType>) -> Self {
        self.sync_task_type = Some(value.into());
        self
    }
    /// Sets [`timedScheduler`](Self::timed_scheduler).
    #[must_use]
    pub fn with_timed_scheduler(
        mut self,
        value: impl Into<SyncTaskTimedScheduler>,
    ) -> Self {
        self.timed_scheduler = Some(value.into());
        self
    }
}
codec::object!(
    UpdateSyncTaskDto required_in_requests(5); optional[0] client_config("clientConfig"),
    optional[1] field_mapping("fieldMapping"), optional[2]
    organization_code("organizationCode"), optional[3]
    provisioning_scope("provisioningScope"), optional[4] sync_task_flow("syncTaskFlow"),
    required[5] sync_task_id("syncTaskId"), optional[6] sync_task_name("syncTaskName"),
    optional[7] sync_task_trigger("syncTaskTrigger"), optional[8]
    sync_task_type("syncTaskType"), optional[9] timed_scheduler("timedScheduler")
);
impl validation::Validate for UpdateSyncTaskDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("clientConfig", self.client_config.as_ref());
        v.items("fieldMapping", self.field_mapping.as_ref());
        v.property("provisioningScope", self.provisioning_scope.as_ref());
        v.property("timedScheduler", self.timed_scheduler.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateSyncTaskDto, "UpdateSyncTaskDto",
    "{\"description\":\"Changes to a synchronization task; absent properties keep their values.\",\"properties\":{\"clientConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to the external directory.\"},\"fieldMapping\":{\"description\":\"Mapping of GenAuth fields, one entry per field.\",\"items\":{\"$ref\":\"SyncTaskFieldMapping\"},\"type\":[\"array\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the task is bound to. Required for a downstream task; an upstream task is bound by its first run.\",\"type\":[\"string\",\"null\"]},\"provisioningScope\":{\"anyOf\":[{\"$ref\":\"SyncTaskProvisioningScope\"},{\"type\":\"null\"}],\"description\":\"Users that a downstream task provisions; the whole organization if absent.\"},\"syncTaskFlow\":{\"anyOf\":[{\"$ref\":\"SyncFlow\"},{\"type\":\"null\"}],\"description\":\"Direction of the synchronization.\"},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncTaskName\":{\"description\":\"Name of the synchronization task.\",\"type\":[\"string\",\"null\"]},\"syncTaskTrigger\":{\"anyOf\":[{\"$ref\":\"SyncTrigger\"},{\"type\":\"null\"}],\"description\":\"Trigger of the task's runs.\"},\"syncTaskType\":{\"anyOf\":[{\"$ref\":\"SyncTaskType\"},{\"type\":\"null\"}],\"description\":\"External directory that the task synchronizes with.\"},\"timedScheduler\":{\"anyOf\":[{\"$ref\":\"SyncTaskTimedScheduler\"},{\"type\":\"null\"}],\"description\":\"Schedule of the task; used if the trigger is `timed`.\"}},\"required\":[\"syncTaskId\"],\"type\":\"object\"}",
    "SyncFlow" = SyncFlow, "SyncTaskClientConfig" = SyncTaskClientConfig,
    "SyncTaskFieldMapping" = SyncTaskFieldMapping, "SyncTaskProvisioningScope" =
    SyncTaskProvisioningScope, "SyncTaskTimedScheduler" = SyncTaskTimedScheduler,
    "SyncTaskType" = SyncTaskType, "SyncTrigger" = SyncTrigger
);
// @end
/// Query parameters of `getSyncJob`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncJobQuery {
    /// ID of the run.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
}
impl GetSyncJobQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_job_id: impl Into<i64>) -> Self {
        Self {
            sync_job_id: sync_job_id.into(),
        }
    }
    /// Sets [`syncJobId`](Self::sync_job_id).
    #[must_use]
    pub fn with_sync_job_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_job_id = value.into();
        self
    }
}
codec::object!(
    GetSyncJobQuery required_in_requests(0); required[0] sync_job_id("syncJobId")
);
impl validation::Validate for GetSyncJobQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetSyncJobQuery, "getSyncJob query",
    "{\"properties\":{\"syncJobId\":{\"description\":\"ID of the run.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncJobId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getSyncTask`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSyncTaskQuery {
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
}
impl GetSyncTaskQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_task_id: impl Into<i64>) -> Self {
        Self {
            sync_task_id: sync_task_id.into(),
        }
    }
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
}
codec::object!(
    GetSyncTaskQuery required_in_requests(0); required[0] sync_task_id("syncTaskId")
);
impl validation::Validate for GetSyncTaskQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetSyncTaskQuery, "getSyncTask query",
    "{\"properties\":{\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncTaskId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listSyncJobLogs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncJobLogsQuery {
    /// Limits the result to entries of this action.
    pub action: Option<SyncAction>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Limits the result to entries about objects of this type.
    #[doc(alias = "objectType")]
    pub object_type: Option<SyncObjectType>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to successful (true) or failed (false) actions.
    pub success: Option<bool>,
    /// ID of the run.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
}
impl ListSyncJobLogsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_job_id: impl Into<i64>) -> Self {
        Self {
            sync_job_id: sync_job_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<SyncAction>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = Some(value.into());
        self
    }
    /// Sets [`syncJobId`](Self::sync_job_id).
    #[must_use]
    pub fn with_sync_job_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_job_id = value.into();
        self
    }
}
codec::object!(
    ListSyncJobLogsQuery required_in_requests(5); optional[0] action("action"),
    optional[1] limit("limit"), optional[2] object_type("objectType"), optional[3]
    page("page"), optional[4] success("success"), required[5] sync_job_id("syncJobId")
);
impl validation::Validate for ListSyncJobLogsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listSyncJobLogs query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listSyncJobLogs query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListSyncJobLogsQuery, "listSyncJobLogs query",
    "{\"properties\":{\"action\":{\"anyOf\":[{\"$ref\":\"SyncAction\"},{\"type\":\"null\"}],\"description\":\"Limits the result to entries of this action.\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"objectType\":{\"anyOf\":[{\"$ref\":\"SyncObjectType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to entries about objects of this type.\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"success\":{\"description\":\"Limits the result to successful (true) or failed (false) actions.\",\"type\":[\"boolean\",\"null\"]},\"syncJobId\":{\"description\":\"ID of the run.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncJobId\"],\"type\":\"object\"}",
    "SyncAction" = SyncAction, "SyncObjectType" = SyncObjectType
);
// @end
/// Query parameters of `listSyncJobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncJobsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Limits the result to runs with this trigger.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: Option<SyncTrigger>,
}
impl ListSyncJobsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_task_id: impl Into<i64>) -> Self {
        Self {
            sync_task_id: sync_task_id.into(),
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
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
    /// Sets [`syncTrigger`](Self::sync_trigger).
    #[must_use]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_trigger = Some(value.into());
        self
    }
}
codec::object!(
    ListSyncJobsQuery required_in_requests(2); optional[0] limit("limit"), optional[1]
    page("page"), required[2] sync_task_id("syncTaskId"), optional[3]
    sync_trigger("syncTrigger")
);
impl crate::pagination::PageRequest for ListSyncJobsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListSyncJobsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listSyncJobs query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listSyncJobs query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListSyncJobsQuery, "listSyncJobs query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncTrigger\":{\"anyOf\":[{\"$ref\":\"SyncTrigger\"},{\"type\":\"null\"}],\"description\":\"Limits the result to runs with this trigger.\"}},\"required\":[\"syncTaskId\"],\"type\":\"object\"}",
    "SyncTrigger" = SyncTrigger
);
// @end
/// Query parameters of `listSyncRiskOperations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncRiskOperationsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Limits the result to entries about objects of this type.
    #[doc(alias = "objectType")]
    pub object_type: Option<SyncObjectType>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to operations with this status.
    pub status: Option<SyncRiskOperationStatus>,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
}
impl ListSyncRiskOperationsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sync_task_id: impl Into<i64>) -> Self {
        Self {
            sync_task_id: sync_task_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<SyncRiskOperationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
}
codec::object!(
    ListSyncRiskOperationsQuery required_in_requests(4); optional[0] limit("limit"),
    optional[1, LenientText] object_type("objectType"), optional[2] page("page"),
    optional[3, LenientText] status("status"), required[4] sync_task_id("syncTaskId")
);
impl crate::pagination::PageRequest for ListSyncRiskOperationsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListSyncRiskOperationsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listSyncRiskOperations query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listSyncRiskOperations query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListSyncRiskOperationsQuery, "listSyncRiskOperations query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"objectType\":{\"description\":\"Limits the result to entries about objects of this type.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"status\":{\"description\":\"Limits the result to operations with this status.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"syncTaskId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listSyncTasks`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSyncTasksQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListSyncTasksQuery {
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
impl Default for ListSyncTasksQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListSyncTasksQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page")
);
impl crate::pagination::PageRequest for ListSyncTasksQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListSyncTasksQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listSyncTasks query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listSyncTasks query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListSyncTasksQuery, "listSyncTasks query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
