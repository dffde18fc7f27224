// @if genauth-sync-tasks
/// Synchronization operations to cancel.
///
/// The schema name is `CancelSyncRiskOperationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelSyncRiskOperationDto {
    /// IDs of the operations.
    #[doc(alias = "syncRiskOperationIds")]
    pub sync_risk_operation_ids: Vec<i64>,
}
impl CancelSyncRiskOperationDto {
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
    CancelSyncRiskOperationDto required_in_requests(0); required[0]
    sync_risk_operation_ids("syncRiskOperationIds")
);
impl validation::Validate for CancelSyncRiskOperationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CancelSyncRiskOperationDto, "CancelSyncRiskOperationDto",
    "{\"description\":\"Synchronization operations to cancel.\",\"properties\":{\"syncRiskOperationIds\":{\"description\":\"IDs of the operations.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"}},\"required\":[\"syncRiskOperationIds\"],\"type\":\"object\"}"
);
// @end
/// Synchronization operations that were canceled, and those that could not be.
///
/// The schema name is `CancelSyncRiskOperationsDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelSyncRiskOperationsDataDto {
    /// IDs of the operations that failed; the misspelled name is upstream's.
    #[doc(alias = "faildList")]
    pub faild_list: Vec<i64>,
    /// IDs of the operations that succeeded.
    #[doc(alias = "successList")]
    pub success_list: Vec<i64>,
}
impl CancelSyncRiskOperationsDataDto {
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
    CancelSyncRiskOperationsDataDto; required[0] faild_list("faildList"), required[1]
    success_list("successList")
);
// @if schemars
codec::json_schema!(
    CancelSyncRiskOperationsDataDto, "CancelSyncRiskOperationsDataDto",
    "{\"description\":\"Synchronization operations that were canceled, and those that could not be.\",\"properties\":{\"faildList\":{\"description\":\"IDs of the operations that failed; the misspelled name is upstream's.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"},\"successList\":{\"description\":\"IDs of the operations that succeeded.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"}},\"required\":[\"faildList\",\"successList\"],\"type\":\"object\"}"
);
// @end
/// Response with the result of canceling synchronization operations.
///
/// The schema name is `CancelSyncRiskOperationsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelSyncRiskOperationsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CancelSyncRiskOperationsDataDto,
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
impl CancelSyncRiskOperationsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CancelSyncRiskOperationsDataDto>,
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
        value: impl Into<CancelSyncRiskOperationsDataDto>,
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
    CancelSyncRiskOperationsRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CancelSyncRiskOperationsRespDto, "CancelSyncRiskOperationsRespDto",
    "{\"description\":\"Response with the result of canceling synchronization operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CancelSyncRiskOperationsDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CancelSyncRiskOperationsDataDto" = CancelSyncRiskOperationsDataDto
);
// @end
/// Synchronization task to create: external directory, direction, schedule and field mapping.
///
/// The schema name is `CreateSyncTaskDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSyncTaskDto {
    /// Connection to the external directory.
    #[doc(alias = "clientConfig")]
    pub client_config: SyncTaskClientConfig,
    /// Mapping of GenAuth fields, one entry per field.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// Code of the organization that the task is bound to. Required for a downstream task; an upstream task
    /// is bound by its first run.
    ///
    /// Is required when `syncTaskFlow` is `downstream`.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Users that a downstream task provisions; the whole organization if absent.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Direction of the synchronization.
    #[doc(alias = "syncTaskFlow")]
    pub sync_task_flow: SyncFlow,
    /// Name of the synchronization task.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: String,
    /// Trigger of the task's runs.
    #[doc(alias = "syncTaskTrigger")]
    pub sync_task_trigger: SyncTrigger,
    /// External directory that the task synchronizes with.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: SyncTaskType,
    /// Schedule of the task; used if the trigger is `timed`.
    ///
    /// Is required when `syncTaskTrigger` is `timed`.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
}
impl CreateSyncTaskDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_config: impl Into<SyncTaskClientConfig>,
        field_mapping: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
        sync_task_flow: impl Into<SyncFlow>,
        sync_task_name: impl Into<String>,
        sync_task_trigger: impl Into<SyncTrigger>,
        sync_task_type: impl Into<SyncTaskType>,
    ) -> Self {
        Self {
            client_config: client_config.into(),
            field_mapping: codec::collect_list(field_mapping),
            sync_task_flow: sync_task_flow.into(),
            sync_task_name: sync_task_name.into(),
            sync_task_trigger: sync_task_trigger.into(),
            sync_task_type: sync_task_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientConfig`](Self::client_config).
    #[must_use]
    pub fn with_client_config(mut self, value: impl Into<SyncTaskClientConfig>) -> Self {
        self.client_config = value.into();
        self
    }
    /// Sets [`fieldMapping`](Self::field_mapping).
    #[must_use]
    pub fn with_field_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = codec::collect_list(value);
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
        self.sync_task_flow = value.into();
        self
    }
    /// Sets [`syncTaskName`](Self::sync_task_name).
    #[must_use]
    pub fn with_sync_task_name(mut self, value: impl Into<String>) -> Self {
        self.sync_task_name = value.into();
        self
    }
    /// Sets [`syncTaskTrigger`](Self::sync_task_trigger).
    #[must_use]
    pub fn with_sync_task_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_task_trigger = value.into();
        self
    }
    /// Sets [`syncTaskType`](Self::sync_task_type).
    #[must_use]
    pub fn with_sync_task_type(mut self, value: impl Into<SyncTaskType>) -> Self {
        self.sync_task_type = value.into();
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
    CreateSyncTaskDto required_in_requests(0, 1, 4, 5, 6, 7); required[0]
    client_config("clientConfig"), required[1] field_mapping("fieldMapping"), optional[2]
    organization_code("organizationCode"), optional[3]
    provisioning_scope("provisioningScope"), required[4] sync_task_flow("syncTaskFlow"),
    required[5] sync_task_name("syncTaskName"), required[6]
    sync_task_trigger("syncTaskTrigger"), required[7] sync_task_type("syncTaskType"),
    optional[8] timed_scheduler("timedScheduler")
);
impl validation::Validate for CreateSyncTaskDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("clientConfig", Some(&self.client_config));
        v.items("fieldMapping", Some(&self.field_mapping));
        v.required_if(
            validation::warning!(
                "sync-task.organization", "organizationCode", "CreateSyncTaskDto"
            ),
            codec::as_text(&self.sync_task_flow) == Some("downstream"),
            self.organization_code.as_ref().is_some(),
            "syncTaskFlow",
            "downstream",
        );
        v.allowed_only_if(
            validation::warning!(
                "sync-task.scope", "provisioningScope", "CreateSyncTaskDto"
            ),
            codec::as_text(&self.sync_task_flow) == Some("downstream"),
            self.provisioning_scope.as_ref().is_some(),
            "syncTaskFlow",
            "downstream",
        );
        v.property("provisioningScope", self.provisioning_scope.as_ref());
        v.required_if(
            validation::warning!(
                "sync-task.schedule", "timedScheduler", "CreateSyncTaskDto"
            ),
            codec::as_text(&self.sync_task_trigger) == Some("timed"),
            self.timed_scheduler.as_ref().is_some(),
            "syncTaskTrigger",
            "timed",
        );
        v.property("timedScheduler", self.timed_scheduler.as_ref());
        crate::genauth::rules::sync_tasks::connection(self, v);
    }
}
// @if schemars
codec::json_schema!(
    CreateSyncTaskDto, "CreateSyncTaskDto",
    "{\"description\":\"Synchronization task to create: external directory, direction, schedule and field mapping.\",\"properties\":{\"clientConfig\":{\"$ref\":\"SyncTaskClientConfig\",\"description\":\"Connection to the external directory.\"},\"fieldMapping\":{\"description\":\"Mapping of GenAuth fields, one entry per field.\",\"items\":{\"$ref\":\"SyncTaskFieldMapping\"},\"type\":\"array\"},\"organizationCode\":{\"description\":\"Code of the organization that the task is bound to. Required for a downstream task; an upstream task is bound by its first run.\",\"type\":[\"string\",\"null\"]},\"provisioningScope\":{\"anyOf\":[{\"$ref\":\"SyncTaskProvisioningScope\"},{\"type\":\"null\"}],\"description\":\"Users that a downstream task provisions; the whole organization if absent.\"},\"syncTaskFlow\":{\"$ref\":\"SyncFlow\",\"description\":\"Direction of the synchronization.\"},\"syncTaskName\":{\"description\":\"Name of the synchronization task.\",\"type\":\"string\"},\"syncTaskTrigger\":{\"$ref\":\"SyncTrigger\",\"description\":\"Trigger of the task's runs.\"},\"syncTaskType\":{\"$ref\":\"SyncTaskType\",\"description\":\"External directory that the task synchronizes with.\"},\"timedScheduler\":{\"anyOf\":[{\"$ref\":\"SyncTaskTimedScheduler\"},{\"type\":\"null\"}],\"description\":\"Schedule of the task; used if the trigger is `timed`.\"}},\"required\":[\"clientConfig\",\"fieldMapping\",\"syncTaskFlow\",\"syncTaskName\",\"syncTaskTrigger\",\"syncTaskType\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"properties\":{\"syncTaskFlow\":{\"enum\":[\"downstream\"]}},\"required\":[\"syncTaskFlow\"]},\"then\":{\"properties\":{\"organizationCode\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"organizationCode\"]}},{\"if\":{\"not\":{\"properties\":{\"syncTaskFlow\":{\"enum\":[\"downstream\"]}},\"required\":[\"syncTaskFlow\"]}},\"then\":{\"properties\":{\"provisioningScope\":{\"type\":\"null\"}}}},{\"if\":{\"properties\":{\"syncTaskTrigger\":{\"enum\":[\"timed\"]}},\"required\":[\"syncTaskTrigger\"]},\"then\":{\"properties\":{\"timedScheduler\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"timedScheduler\"]}}]}}",
    "SyncFlow" = SyncFlow, "SyncTaskClientConfig" = SyncTaskClientConfig,
    "SyncTaskFieldMapping" = SyncTaskFieldMapping, "SyncTaskProvisioningScope" =
    SyncTaskProvisioningScope, "SyncTaskTimedScheduler" = SyncTaskTimedScheduler,
    "SyncTaskType" = SyncTaskType, "SyncTrigger" = SyncTrigger
);
// @end
/// Action of a synchronization run on an object.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncAction {
    /// `CreateUser`: A user was created.
    CreateUser,
    /// `UpdateUser`: A user was changed.
    UpdateUser,
    /// `DeleteUser`: A user was deleted.
    DeleteUser,
    /// `UpdateUserIdentifier`: The identifier of a user in the directory was changed.
    UpdateUserIdentifier,
    /// `ChangeUserDepartment`: A user was moved to another department.
    ChangeUserDepartment,
    /// `CreateDepartment`: A department was created.
    CreateDepartment,
    /// `UpdateDepartment`: A department was changed.
    UpdateDepartment,
    /// `DeleteDepartment`: A department was deleted.
    DeleteDepartment,
    /// `MoveDepartment`: A department was moved.
    MoveDepartment,
    /// `UpdateDepartmentLeader`: The leader of a department was changed.
    UpdateDepartmentLeader,
    /// `CreateGroup`: A group was created.
    CreateGroup,
    /// `UpdateGroup`: A group was changed.
    UpdateGroup,
    /// `DeleteGroup`: A group was deleted.
    DeleteGroup,
    /// `Updateless`: No change was required.
    Updateless,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncAction = "SyncAction"; CreateUser = "CreateUser", UpdateUser = "UpdateUser",
    DeleteUser = "DeleteUser", UpdateUserIdentifier = "UpdateUserIdentifier",
    ChangeUserDepartment = "ChangeUserDepartment", CreateDepartment = "CreateDepartment",
    UpdateDepartment = "UpdateDepartment", DeleteDepartment = "DeleteDepartment",
    MoveDepartment = "MoveDepartment", UpdateDepartmentLeader = "UpdateDepartmentLeader",
    CreateGroup = "CreateGroup", UpdateGroup = "UpdateGroup", DeleteGroup =
    "DeleteGroup", Updateless = "Updateless"
);
// @if schemars
codec::json_schema!(
    SyncAction, "SyncAction",
    "{\"description\":\"Action of a synchronization run on an object.\",\"examples\":[\"CreateUser\",\"UpdateUser\",\"DeleteUser\",\"UpdateUserIdentifier\",\"ChangeUserDepartment\",\"CreateDepartment\",\"UpdateDepartment\",\"DeleteDepartment\",\"MoveDepartment\",\"UpdateDepartmentLeader\",\"CreateGroup\",\"UpdateGroup\",\"DeleteGroup\",\"Updateless\"],\"type\":\"string\"}"
);
// @end
/// Values of `cycle`. Interval at which the task runs.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncCycle {
    /// `month`: Every month.
    Month,
    /// `week`: Every week.
    Week,
    /// `days`: Every day.
    Days,
    /// `sixHours`: Every six hours.
    SixHours,
    /// `twoHours`: Every two hours.
    TwoHours,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncCycle = "SyncCycle"; Month = "month", Week = "week", Days = "days", SixHours =
    "sixHours", TwoHours = "twoHours"
);
// @if schemars
codec::json_schema!(
    SyncCycle, "SyncCycle",
    "{\"description\":\"Values of `cycle`. Interval at which the task runs.\",\"examples\":[\"month\",\"week\",\"days\",\"sixHours\",\"twoHours\"],\"type\":\"string\"}"
);
// @end
/// Direction of a synchronization task.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncFlow {
    /// `upstream`: From the external directory to GenAuth.
    Upstream,
    /// `downstream`: From GenAuth to the external directory.
    Downstream,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncFlow = "SyncFlow"; Upstream = "upstream", Downstream = "downstream"
);
// @if schemars
codec::json_schema!(
    SyncFlow, "SyncFlow",
    "{\"description\":\"Direction of a synchronization task.\",\"examples\":[\"upstream\",\"downstream\"],\"type\":\"string\"}"
);
// @end
/// Run of a synchronization task: trigger, status, and counts of processed objects.
///
/// The schema name is `SyncJobDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobDto {
    /// Number of accounts to be created by the run.
    #[doc(alias = "accountCountAll")]
    pub account_count_all: i64,
    /// Number of accounts created by the run.
    #[doc(alias = "accountCountSucc")]
    pub account_count_succ: i64,
    /// Number of accounts to be updated by the run.
    #[doc(alias = "accountUpdateCountAll")]
    pub account_update_count_all: i64,
    /// Number of accounts updated by the run.
    #[doc(alias = "accountUpdateCountSucc")]
    pub account_update_count_succ: i64,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Number of departments to be created by the run.
    #[doc(alias = "departmentCountAll")]
    pub department_count_all: i64,
    /// Number of departments created by the run.
    #[doc(alias = "departmentCountSucc")]
    pub department_count_succ: i64,
    /// Number of departments to be updated by the run.
    #[doc(alias = "departmentUpdateCountAll")]
    pub department_update_count_all: i64,
    /// Number of departments updated by the run.
    #[doc(alias = "departmentUpdateCountSucc")]
    pub department_update_count_succ: i64,
    /// Reason why the run failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Direction of the synchronization.
    #[doc(alias = "syncFlow")]
    pub sync_flow: SyncFlow,
    /// ID of the run.
    #[doc(alias = "syncJobId")]
    pub sync_job_id: i64,
    /// Status of the run.
    #[doc(alias = "syncStatus")]
    pub sync_status: SyncJobStatus,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Trigger of the run.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: SyncTrigger,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl SyncJobDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_count_all: impl Into<i64>,
        account_count_succ: impl Into<i64>,
        account_update_count_all: impl Into<i64>,
        account_update_count_succ: impl Into<i64>,
        created_at: impl Into<codec::Timestamp>,
        department_count_all: impl Into<i64>,
        department_count_succ: impl Into<i64>,
        department_update_count_all: impl Into<i64>,
        department_update_count_succ: impl Into<i64>,
        sync_flow: impl Into<SyncFlow>,
        sync_job_id: impl Into<i64>,
        sync_status: impl Into<SyncJobStatus>,
        sync_task_id: impl Into<i64>,
        sync_trigger: impl Into<SyncTrigger>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            account_count_all: account_count_all.into(),
            account_count_succ: account_count_succ.into(),
            account_update_count_all: account_update_count_all.into(),
            account_update_count_succ: account_update_count_succ.into(),
            created_at: created_at.into(),
            department_count_all: department_count_all.into(),
            department_count_succ: department_count_succ.into(),
            department_update_count_all: department_update_count_all.into(),
            department_update_count_succ: department_update_count_succ.into(),
            sync_flow: sync_flow.into(),
            sync_job_id: sync_job_id.into(),
            sync_status: sync_status.into(),
            sync_task_id: sync_task_id.into(),
            sync_trigger: sync_trigger.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accountCountAll`](Self::account_count_all).
    #[must_use]
    pub fn with_account_count_all(mut self, value: impl Into<i64>) -> Self {
        self.account_count_all = value.into();
        self
    }
    /// Sets [`accountCountSucc`](Self::account_count_succ).
    #[must_use]
    pub fn with_account_count_succ(mut self, value: impl Into<i64>) -> Self {
        self.account_count_succ = value.into();
        self
    }
    /// Sets [`accountUpdateCountAll`](Self::account_update_count_all).
    #[must_use]
    pub fn with_account_update_count_all(mut self, value: impl Into<i64>) -> Self {
        self.account_update_count_all = value.into();
        self
    }
    /// Sets [`accountUpdateCountSucc`](Self::account_update_count_succ).
    #[must_use]
    pub fn with_account_update_count_succ(mut self, value: impl Into<i64>) -> Self {
        self.account_update_count_succ = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`departmentCountAll`](Self::department_count_all).
    #[must_use]
    pub fn with_department_count_all(mut self, value: impl Into<i64>) -> Self {
        self.department_count_all = value.into();
        self
    }
    /// Sets [`departmentCountSucc`](Self::department_count_succ).
    #[must_use]
    pub fn with_department_count_succ(mut self, value: impl Into<i64>) -> Self {
        self.department_count_succ = value.into();
        self
    }
    /// Sets [`departmentUpdateCountAll`](Self::department_update_count_all).
    #[must_use]
    pub fn with_department_update_count_all(mut self, value: impl Into<i64>) -> Self {
        self.department_update_count_all = value.into();
        self
    }
    /// Sets [`departmentUpdateCountSucc`](Self::department_update_count_succ).
    #[must_use]
    pub fn with_department_update_count_succ(mut self, value: impl Into<i64>) -> Self {
        self.department_update_count_succ = value.into();
        self
    }
    /// Sets [`errMsg`](Self::err_msg).
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        self.err_msg = Some(value.into());
        self
    }
    /// Sets [`syncFlow`](Self::sync_flow).
    #[must_use]
    pub fn with_sync_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        self.sync_flow = value.into();
        self
    }
    /// Sets [`syncJobId`](Self::sync_job_id).
    #[must_use]
    pub fn with_sync_job_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_job_id = value.into();
        self
    }
    /// Sets [`syncStatus`](Self::sync_status).
    #[must_use]
    pub fn with_sync_status(mut self, value: impl Into<SyncJobStatus>) -> Self {
        self.sync_status = value.into();
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
        self.sync_trigger = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    SyncJobDto; required[0] account_count_all("accountCountAll"), required[1]
    account_count_succ("accountCountSucc"), required[2]
    account_update_count_all("accountUpdateCountAll"), required[3]
    account_update_count_succ("accountUpdateCountSucc"), required[4]
    created_at("createdAt"), required[5] department_count_all("departmentCountAll"),
    required[6] department_count_succ("departmentCountSucc"), required[7]
    department_update_count_all("departmentUpdateCountAll"), required[8]
    department_update_count_succ("departmentUpdateCountSucc"), optional[9, Redacted]
    err_msg("errMsg"), required[10] sync_flow("syncFlow"), required[11]
    sync_job_id("syncJobId"), required[12] sync_status("syncStatus"), required[13]
    sync_task_id("syncTaskId"), required[14] sync_trigger("syncTrigger"), required[15]
    updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    SyncJobDto, "SyncJobDto",
    "{\"description\":\"Run of a synchronization task: trigger, status, and counts of processed objects.\",\"properties\":{\"accountCountAll\":{\"description\":\"Number of accounts to be created by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"accountCountSucc\":{\"description\":\"Number of accounts created by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"accountUpdateCountAll\":{\"description\":\"Number of accounts to be updated by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"accountUpdateCountSucc\":{\"description\":\"Number of accounts updated by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"departmentCountAll\":{\"description\":\"Number of departments to be created by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"departmentCountSucc\":{\"description\":\"Number of departments created by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"departmentUpdateCountAll\":{\"description\":\"Number of departments to be updated by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"departmentUpdateCountSucc\":{\"description\":\"Number of departments updated by the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"errMsg\":{\"description\":\"Reason why the run failed.\",\"type\":[\"string\",\"null\"]},\"syncFlow\":{\"$ref\":\"SyncFlow\",\"description\":\"Direction of the synchronization.\"},\"syncJobId\":{\"description\":\"ID of the run.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncStatus\":{\"$ref\":\"SyncJobStatus\",\"description\":\"Status of the run.\"},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncTrigger\":{\"$ref\":\"SyncTrigger\",\"description\":\"Trigger of the run.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"accountCountAll\",\"accountCountSucc\",\"accountUpdateCountAll\",\"accountUpdateCountSucc\",\"createdAt\",\"departmentCountAll\",\"departmentCountSucc\",\"departmentUpdateCountAll\",\"departmentUpdateCountSucc\",\"syncFlow\",\"syncJobId\",\"syncStatus\",\"syncTaskId\",\"syncTrigger\",\"updatedAt\"],\"type\":\"object\"}",
    "SyncFlow" = SyncFlow, "SyncJobStatus" = SyncJobStatus, "SyncTrigger" = SyncTrigger
);
// @end
/// Response with the results of a run, one per object.
///
/// The schema name is `SyncJobLogsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobLogsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
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
impl SyncJobLogsRespDto {
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
    SyncJobLogsRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncJobLogsRespDto, "SyncJobLogsRespDto",
    "{\"description\":\"Response with the results of a run, one per object.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of synchronization runs.
///
/// The schema name is `SyncJobPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SyncJobPagingDto,
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
impl SyncJobPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SyncJobPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<SyncJobPagingDto>) -> Self {
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
    SyncJobPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncJobPaginatedRespDto, "SyncJobPaginatedRespDto",
    "{\"description\":\"Response with a page of synchronization runs.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SyncJobPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SyncJobPagingDto" = SyncJobPagingDto
);
// @end
/// Page of synchronization runs.
///
/// The schema name is `SyncJobPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobPagingDto {
    /// Runs on this page, newest first.
    pub list: Vec<SyncJobDto>,
    /// Total number of runs across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl SyncJobPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<SyncJobDto>>,
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
        value: impl IntoIterator<Item = impl Into<SyncJobDto>>,
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
    SyncJobPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for SyncJobPagingDto {
    type Item = SyncJobDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[SyncJobDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<SyncJobDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    SyncJobPagingDto, "SyncJobPagingDto",
    "{\"description\":\"Page of synchronization runs.\",\"properties\":{\"list\":{\"description\":\"Runs on this page, newest first.\",\"items\":{\"$ref\":\"SyncJobDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of runs across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "SyncJobDto" = SyncJobDto
);
// @end
/// Response with a synchronization run.
///
/// The schema name is `SyncJobSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncJobSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SyncJobDto,
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
impl SyncJobSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SyncJobDto>,
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
    pub fn with_data(mut self, value: impl Into<SyncJobDto>) -> Self {
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
    SyncJobSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncJobSingleRespDto, "SyncJobSingleRespDto",
    "{\"description\":\"Response with a synchronization run.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SyncJobDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SyncJobDto" = SyncJobDto
);
// @end
/// Status of a run of a synchronization task.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncJobStatus {
    /// `free`: No run is in progress.
    Free,
    /// `pending`: The run is waiting to start.
    Pending,
    /// `onProgress`: The run is in progress.
    OnProgress,
    /// `success`: The run succeeded.
    Success,
    /// `failed`: The run failed.
    Failed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncJobStatus = "SyncJobStatus"; Free = "free", Pending = "pending", OnProgress =
    "onProgress", Success = "success", Failed = "failed"
);
// @if schemars
codec::json_schema!(
    SyncJobStatus, "SyncJobStatus",
    "{\"description\":\"Status of a run of a synchronization task.\",\"examples\":[\"free\",\"pending\",\"onProgress\",\"success\",\"failed\"],\"type\":\"string\"}"
);
// @end
/// Type of object handled by a synchronization task.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncObjectType {
    /// `DEPARTMENT`: Department.
    Department,
    /// `USER`: User.
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncObjectType = "SyncObjectType"; Department = "DEPARTMENT", User = "USER"
);
// @if schemars
codec::json_schema!(
    SyncObjectType, "SyncObjectType",
    "{\"description\":\"Type of object handled by a synchronization task.\",\"examples\":[\"DEPARTMENT\",\"USER\"],\"type\":\"string\"}"
);
// @end
/// Synchronization operation held for confirmation as risky, with its object and status.
///
/// The schema name is `SyncRiskOperationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRiskOperationDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Reason why the operation failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Risk level as a number.
    pub level: i64,
    /// ID of the user or department.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "objectId")]
    pub object_id: String,
    /// Name of the user or department.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "objectName")]
    pub object_name: String,
    /// Type of object that the operation concerns.
    #[doc(alias = "objectType")]
    pub object_type: SyncObjectType,
    /// Status of the operation.
    pub status: SyncRiskOperationStatus,
    /// ID of the operation.
    #[doc(alias = "syncRiskOperationId")]
    pub sync_risk_operation_id: i64,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl SyncRiskOperationDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        level: impl Into<i64>,
        object_id: impl Into<String>,
        object_name: impl Into<String>,
        object_type: impl Into<SyncObjectType>,
        status: impl Into<SyncRiskOperationStatus>,
        sync_risk_operation_id: impl Into<i64>,
        sync_task_id: impl Into<i64>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            level: level.into(),
            object_id: object_id.into(),
            object_name: object_name.into(),
            object_type: object_type.into(),
            status: status.into(),
            sync_risk_operation_id: sync_risk_operation_id.into(),
            sync_task_id: sync_task_id.into(),
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
    /// Sets [`errMsg`](Self::err_msg).
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        self.err_msg = Some(value.into());
        self
    }
    /// Sets [`level`](Self::level).
    #[must_use]
    pub fn with_level(mut self, value: impl Into<i64>) -> Self {
        self.level = value.into();
        self
    }
    /// Sets [`objectId`](Self::object_id).
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets [`objectName`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        self.object_type = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<SyncRiskOperationStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`syncRiskOperationId`](Self::sync_risk_operation_id).
    #[must_use]
    pub fn with_sync_risk_operation_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_risk_operation_id = value.into();
        self
    }
    /// Sets [`syncTaskId`](Self::sync_task_id).
    #[must_use]
    pub fn with_sync_task_id(mut self, value: impl Into<i64>) -> Self {
        self.sync_task_id = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    SyncRiskOperationDto; required[0] created_at("createdAt"), optional[1, Redacted]
    err_msg("errMsg"), required[2] level("level"), required[3, Redacted]
    object_id("objectId"), required[4, Redacted] object_name("objectName"), required[5]
    object_type("objectType"), required[6] status("status"), required[7]
    sync_risk_operation_id("syncRiskOperationId"), required[8]
    sync_task_id("syncTaskId"), required[9] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    SyncRiskOperationDto, "SyncRiskOperationDto",
    "{\"description\":\"Synchronization operation held for confirmation as risky, with its object and status.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"errMsg\":{\"description\":\"Reason why the operation failed.\",\"type\":[\"string\",\"null\"]},\"level\":{\"description\":\"Risk level as a number.\",\"format\":\"int64\",\"type\":\"integer\"},\"objectId\":{\"description\":\"ID of the user or department.\",\"type\":\"string\"},\"objectName\":{\"description\":\"Name of the user or department.\",\"type\":\"string\"},\"objectType\":{\"$ref\":\"SyncObjectType\",\"description\":\"Type of object that the operation concerns.\"},\"status\":{\"$ref\":\"SyncRiskOperationStatus\",\"description\":\"Status of the operation.\"},\"syncRiskOperationId\":{\"description\":\"ID of the operation.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"level\",\"objectId\",\"objectName\",\"objectType\",\"status\",\"syncRiskOperationId\",\"syncTaskId\",\"updatedAt\"],\"type\":\"object\"}",
    "SyncObjectType" = SyncObjectType, "SyncRiskOperationStatus" =
    SyncRiskOperationStatus
);
// @end
/// Response with a page of risky synchronization operations.
///
/// The schema name is `SyncRiskOperationPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRiskOperationPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SyncRiskOperationPagingDto,
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
impl SyncRiskOperationPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SyncRiskOperationPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<SyncRiskOperationPagingDto>) -> Self {
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
    SyncRiskOperationPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncRiskOperationPaginatedRespDto, "SyncRiskOperationPaginatedRespDto",
    "{\"description\":\"Response with a page of risky synchronization operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SyncRiskOperationPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SyncRiskOperationPagingDto" = SyncRiskOperationPagingDto
);
// @end
/// Page of risky synchronization operations.
///
/// The schema name is `SyncRiskOperationPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRiskOperationPagingDto {
    /// Operations on this page.
    pub list: Vec<SyncRiskOperationDto>,
    /// Total number of operations across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl SyncRiskOperationPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<SyncRiskOperationDto>>,
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
        value: impl IntoIterator<Item = impl Into<SyncRiskOperationDto>>,
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
    SyncRiskOperationPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for SyncRiskOperationPagingDto {
    type Item = SyncRiskOperationDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[SyncRiskOperationDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<SyncRiskOperationDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    SyncRiskOperationPagingDto, "SyncRiskOperationPagingDto",
    "{\"description\":\"Page of risky synchronization operations.\",\"properties\":{\"list\":{\"description\":\"Operations on this page.\",\"items\":{\"$ref\":\"SyncRiskOperationDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of operations across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "SyncRiskOperationDto" = SyncRiskOperationDto
);
// @end
/// Status of a synchronization operation held for confirmation as risky.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncRiskOperationStatus {
    /// `PENDING`: Held until confirmed or canceled.
    Pending,
    /// `SUCCESS`: Executed successfully.
    Success,
    /// `FAILED`: Executed and failed.
    Failed,
    /// `CANCELED`: Canceled; the operation will not be executed.
    Canceled,
    /// `EXECUTING`: In execution.
    Executing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncRiskOperationStatus = "SyncRiskOperationStatus"; Pending = "PENDING", Success =
    "SUCCESS", Failed = "FAILED", Canceled = "CANCELED", Executing = "EXECUTING"
);
// @if schemars
codec::json_schema!(
    SyncRiskOperationStatus, "SyncRiskOperationStatus",
    "{\"description\":\"Status of a synchronization operation held for confirmation as risky.\",\"examples\":[\"PENDING\",\"SUCCESS\",\"FAILED\",\"CANCELED\",\"EXECUTING\"],\"type\":\"string\"}"
);
// @end
/// Connection of a synchronization task to Active Directory.
///
/// The schema name is `SyncTaskActiveDirectoryClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskActiveDirectoryClientConfig {
    /// Code of the Active Directory connection used by the task.
    #[doc(alias = "syncIdentityProviderCode")]
    pub sync_identity_provider_code: Option<String>,
    /// URL of the provisioning ticket for the Active Directory connector.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub ticket_url: Option<String>,
}
impl SyncTaskActiveDirectoryClientConfig {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`syncIdentityProviderCode`](Self::sync_identity_provider_code).
    #[must_use]
    pub fn with_sync_identity_provider_code(mut self, value: impl Into<String>) -> Self {
        self.sync_identity_provider_code = Some(value.into());
        self
    }
    /// Sets [`ticket_url`](Self::ticket_url).
    #[must_use]
    pub fn with_ticket_url(mut self, value: impl Into<String>) -> Self {
        self.ticket_url = Some(value.into());
        self
    }
}
impl Default for SyncTaskActiveDirectoryClientConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SyncTaskActiveDirectoryClientConfig required_in_requests(); optional[0]
    sync_identity_provider_code("syncIdentityProviderCode"), optional[1, Redacted]
    ticket_url("ticket_url")
);
impl validation::Validate for SyncTaskActiveDirectoryClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskActiveDirectoryClientConfig, "SyncTaskActiveDirectoryClientConfig",
    "{\"description\":\"Connection of a synchronization task to Active Directory.\",\"properties\":{\"syncIdentityProviderCode\":{\"description\":\"Code of the Active Directory connection used by the task.\",\"type\":[\"string\",\"null\"]},\"ticket_url\":{\"description\":\"URL of the provisioning ticket for the Active Directory connector.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task; only the property for the task's type is set.
///
/// The schema name is `SyncTaskClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskClientConfig {
    /// Connection to Active Directory; used if `syncTaskType` is `active-directory`.
    #[doc(alias = "activeDirectoryConfig")]
    pub active_directory_config: Option<SyncTaskActiveDirectoryClientConfig>,
    /// Connection to DingTalk; used if `syncTaskType` is `dingtalk`.
    #[doc(alias = "dingtalkConfig")]
    pub dingtalk_config: Option<SyncTaskDingtalkClientConfig>,
    /// Connection to Fxiaoke; used if `syncTaskType` is `fxiaoke`.
    #[doc(alias = "fxiaokeConfig")]
    pub fxiaoke_config: Option<SyncTaskFxiaokeClientConfig>,
    /// Connection to iTalent; used if `syncTaskType` is `italent`.
    #[doc(alias = "italentConfig")]
    pub italent_config: Option<SyncTaskItalentClientConfig>,
    /// Connection to Kayang; used if `syncTaskType` is `kayang`.
    #[doc(alias = "kayangConfig")]
    pub kayang_config: Option<SyncTaskKayangClientConfig>,
    /// Connection to Feishu; used if `syncTaskType` is `lark`.
    #[doc(alias = "larkConfig")]
    pub lark_config: Option<SyncTaskLarkClientConfig>,
    /// Connection to Lark; used if `syncTaskType` is `lark-international`.
    #[doc(alias = "larkInternationalConfig")]
    pub lark_international_config: Option<SyncTaskLarkClientConfig>,
    /// Connection to an LDAP directory; used if `syncTaskType` is `ldap`.
    #[doc(alias = "ldapConfig")]
    pub ldap_config: Option<SyncTaskLdapClientConfig>,
    /// Connection to Maycur; used if `syncTaskType` is `maycur`.
    #[doc(alias = "maycurConfig")]
    pub maycur_config: Option<SyncTaskMaycurClientConfig>,
    /// Connection to Moka; used if `syncTaskType` is `moka`.
    #[doc(alias = "mokaConfig")]
    pub moka_config: Option<SyncTaskMokaClientConfig>,
    /// Connection to a SCIM service; used if `syncTaskType` is `scim`.
    #[doc(alias = "scimConfig")]
    pub scim_config: Option<SyncTaskScimClientConfig>,
    /// Connection to WeCom; used if `syncTaskType` is `wechatwork`.
    #[doc(alias = "wechatworkConfig")]
    pub wechatwork_config: Option<SyncTaskWechatworkClientConfig>,
    /// Connection to Xiaoshouyi; used if `syncTaskType` is `xiaoshouyi`.
    #[doc(alias = "xiaoshouyiConfig")]
    pub xiaoshouyi_config: Option<SyncTaskXiaoshouyiClientConfig>,
}
impl SyncTaskClientConfig {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`activeDirectoryConfig`](Self::active_directory_config).
    #[must_use]
    pub fn with_active_directory_config(
        mut self,
        value: impl Into<SyncTaskActiveDirectoryClientConfig>,
    ) -> Self {
        self.active_directory_config = Some(value.into());
        self
    }
    /// Sets [`dingtalkConfig`](Self::dingtalk_config).
    #[must_use]
    pub fn with_dingtalk_config(
        mut self,
        value: impl Into<SyncTaskDingtalkClientConfig>,
    ) -> Self {
        self.dingtalk_config = Some(value.into());
        self
    }
    /// Sets [`fxiaokeConfig`](Self::fxiaoke_config).
    #[must_use]
    pub fn with_fxiaoke_config(
        mut self,
        value: impl Into<SyncTaskFxiaokeClientConfig>,
    ) -> Self {
        self.fxiaoke_config = Some(value.into());
        self
    }
    /// Sets [`italentConfig`](Self::italent_config).
    #[must_use]
    pub fn with_italent_config(
        mut self,
        value: impl Into<SyncTaskItalentClientConfig>,
    ) -> Self {
        self.italent_config = Some(value.into());
        self
    }
    /// Sets [`kayangConfig`](Self::kayang_config).
    #[must_use]
    pub fn with_kayang_config(
        mut self,
        value: impl Into<SyncTaskKayangClientConfig>,
    ) -> Self {
        self.kayang_config = Some(value.into());
        self
    }
    /// Sets [`larkConfig`](Self::lark_config).
    #[must_use]
    pub fn with_lark_config(
        mut self,
        value: impl Into<SyncTaskLarkClientConfig>,
    ) -> Self {
        self.lark_config = Some(value.into());
        self
    }
    /// Sets [`larkInternationalConfig`](Self::lark_international_config).
    #[must_use]
    pub fn with_lark_international_config(
        mut self,
        value: impl Into<SyncTaskLarkClientConfig>,
    ) -> Self {
        self.lark_international_config = Some(value.into());
        self
    }
    /// Sets [`ldapConfig`](Self::ldap_config).
    #[must_use]
    pub fn with_ldap_config(
        mut self,
        value: impl Into<SyncTaskLdapClientConfig>,
    ) -> Self {
        self.ldap_config = Some(value.into());
        self
    }
    /// Sets [`maycurConfig`](Self::maycur_config).
    #[must_use]
    pub fn with_maycur_config(
        mut self,
        value: impl Into<SyncTaskMaycurClientConfig>,
    ) -> Self {
        self.maycur_config = Some(value.into());
        self
    }
    /// Sets [`mokaConfig`](Self::moka_config).
    #[must_use]
    pub fn with_moka_config(
        mut self,
        value: impl Into<SyncTaskMokaClientConfig>,
    ) -> Self {
        self.moka_config = Some(value.into());
        self
    }
    /// Sets [`scimConfig`](Self::scim_config).
    #[must_use]
    pub fn with_scim_config(
        mut self,
        value: impl Into<SyncTaskScimClientConfig>,
    ) -> Self {
        self.scim_config = Some(value.into());
        self
    }
    /// Sets [`wechatworkConfig`](Self::wechatwork_config).
    #[must_use]
    pub fn with_wechatwork_config(
        mut self,
        value: impl Into<SyncTaskWechatworkClientConfig>,
    ) -> Self {
        self.wechatwork_config = Some(value.into());
        self
    }
    /// Sets [`xiaoshouyiConfig`](Self::xiaoshouyi_config).
    #[must_use]
    pub fn with_xiaoshouyi_config(
        mut self,
        value: impl Into<SyncTaskXiaoshouyiClientConfig>,
    ) -> Self {
        self.xiaoshouyi_config = Some(value.into());
        self
    }
}
impl Default for SyncTaskClientConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SyncTaskClientConfig required_in_requests(); optional[0]
    active_directory_config("activeDirectoryConfig"), optional[1]
    dingtalk_config("dingtalkConfig"), optional[2] fxiaoke_config("fxiaokeConfig"),
    optional[3] italent_config("italentConfig"), optional[4]
    kayang_config("kayangConfig"), optional[5] lark_config("larkConfig"), optional[6]
    lark_international_config("larkInternationalConfig"), optional[7]
    ldap_config("ldapConfig"), optional[8] maycur_config("maycurConfig"), optional[9]
    moka_config("mokaConfig"), optional[10] scim_config("scimConfig"), optional[11]
    wechatwork_config("wechatworkConfig"), optional[12]
    xiaoshouyi_config("xiaoshouyiConfig")
);
impl validation::Validate for SyncTaskClientConfig {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("activeDirectoryConfig", self.active_directory_config.as_ref());
        v.property("dingtalkConfig", self.dingtalk_config.as_ref());
        v.property("fxiaokeConfig", self.fxiaoke_config.as_ref());
        v.property("italentConfig", self.italent_config.as_ref());
        v.property("kayangConfig", self.kayang_config.as_ref());
        v.property("larkConfig", self.lark_config.as_ref());
        v.property("larkInternationalConfig", self.lark_international_config.as_ref());
        v.property("ldapConfig", self.ldap_config.as_ref());
        v.property("maycurConfig", self.maycur_config.as_ref());
        v.property("mokaConfig", self.moka_config.as_ref());
        v.property("scimConfig", self.scim_config.as_ref());
        v.property("wechatworkConfig", self.wechatwork_config.as_ref());
        v.property("xiaoshouyiConfig", self.xiaoshouyi_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    SyncTaskClientConfig, "SyncTaskClientConfig",
    "{\"description\":\"Connection of a synchronization task; only the property for the task's type is set.\",\"properties\":{\"activeDirectoryConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskActiveDirectoryClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Active Directory; used if `syncTaskType` is `active-directory`.\"},\"dingtalkConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskDingtalkClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to DingTalk; used if `syncTaskType` is `dingtalk`.\"},\"fxiaokeConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskFxiaokeClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Fxiaoke; used if `syncTaskType` is `fxiaoke`.\"},\"italentConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskItalentClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to iTalent; used if `syncTaskType` is `italent`.\"},\"kayangConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskKayangClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Kayang; used if `syncTaskType` is `kayang`.\"},\"larkConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskLarkClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Feishu; used if `syncTaskType` is `lark`.\"},\"larkInternationalConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskLarkClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Lark; used if `syncTaskType` is `lark-international`.\"},\"ldapConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskLdapClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to an LDAP directory; used if `syncTaskType` is `ldap`.\"},\"maycurConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskMaycurClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Maycur; used if `syncTaskType` is `maycur`.\"},\"mokaConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskMokaClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Moka; used if `syncTaskType` is `moka`.\"},\"scimConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskScimClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to a SCIM service; used if `syncTaskType` is `scim`.\"},\"wechatworkConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskWechatworkClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to WeCom; used if `syncTaskType` is `wechatwork`.\"},\"xiaoshouyiConfig\":{\"anyOf\":[{\"$ref\":\"SyncTaskXiaoshouyiClientConfig\"},{\"type\":\"null\"}],\"description\":\"Connection to Xiaoshouyi; used if `syncTaskType` is `xiaoshouyi`.\"}},\"type\":\"object\"}",
    "SyncTaskActiveDirectoryClientConfig" = SyncTaskActiveDirectoryClientConfig,
    "SyncTaskDingtalkClientConfig" = SyncTaskDingtalkClientConfig,
    "SyncTaskFxiaokeClientConfig" = SyncTaskFxiaokeClientConfig,
    "SyncTaskItalentClientConfig" = SyncTaskItalentClientConfig,
    "SyncTaskKayangClientConfig" = SyncTaskKayangClientConfig, "SyncTaskLarkClientConfig"
    = SyncTaskLarkClientConfig, "SyncTaskLdapClientConfig" = SyncTaskLdapClientConfig,
    "SyncTaskMaycurClientConfig" = SyncTaskMaycurClientConfig, "SyncTaskMokaClientConfig"
    = SyncTaskMokaClientConfig, "SyncTaskScimClientConfig" = SyncTaskScimClientConfig,
    "SyncTaskWechatworkClientConfig" = SyncTaskWechatworkClientConfig,
    "SyncTaskXiaoshouyiClientConfig" = SyncTaskXiaoshouyiClientConfig
);
// @end
// @end
