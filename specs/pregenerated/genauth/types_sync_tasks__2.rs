// @if genauth-sync-tasks
/// Connection of a synchronization task to DingTalk.
///
/// The schema name is `SyncTaskDingtalkClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskDingtalkClientConfig {
    /// Key that DingTalk uses to encrypt its events.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub aes_key: Option<String>,
    /// App key of the DingTalk application.
    #[doc(alias = "appKey")]
    pub app_key: String,
    /// App secret of the DingTalk application.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "appSecret")]
    pub app_secret: String,
    /// Corp ID of the company at DingTalk.
    #[doc(alias = "corpId")]
    pub corp_id: String,
    /// Token that DingTalk uses to sign its events.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub token: Option<String>,
}
impl SyncTaskDingtalkClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_key: impl Into<String>,
        app_secret: impl Into<String>,
        corp_id: impl Into<String>,
    ) -> Self {
        Self {
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            corp_id: corp_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`aes_key`](Self::aes_key).
    #[must_use]
    pub fn with_aes_key(mut self, value: impl Into<String>) -> Self {
        self.aes_key = Some(value.into());
        self
    }
    /// Sets [`appKey`](Self::app_key).
    #[must_use]
    pub fn with_app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = value.into();
        self
    }
    /// Sets [`appSecret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`corpId`](Self::corp_id).
    #[must_use]
    pub fn with_corp_id(mut self, value: impl Into<String>) -> Self {
        self.corp_id = value.into();
        self
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}
codec::object!(
    SyncTaskDingtalkClientConfig required_in_requests(1, 2, 3); optional[0, Redacted]
    aes_key("aes_key"), required[1] app_key("appKey"), required[2, Redacted]
    app_secret("appSecret"), required[3] corp_id("corpId"), optional[4, Redacted]
    token("token")
);
impl validation::Validate for SyncTaskDingtalkClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskDingtalkClientConfig, "SyncTaskDingtalkClientConfig",
    "{\"description\":\"Connection of a synchronization task to DingTalk.\",\"properties\":{\"aes_key\":{\"description\":\"Key that DingTalk uses to encrypt its events.\",\"type\":[\"string\",\"null\"]},\"appKey\":{\"description\":\"App key of the DingTalk application.\",\"type\":\"string\"},\"appSecret\":{\"description\":\"App secret of the DingTalk application.\",\"type\":\"string\"},\"corpId\":{\"description\":\"Corp ID of the company at DingTalk.\",\"type\":\"string\"},\"token\":{\"description\":\"Token that DingTalk uses to sign its events.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appKey\",\"appSecret\",\"corpId\"],\"type\":\"object\"}"
);
// @end
/// Synchronization task: external directory, direction, schedule, field mapping and last run.
///
/// The schema name is `SyncTaskDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Mapping of GenAuth fields, one entry per field.
    #[doc(alias = "fieldMapping")]
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// Result message of the last run.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastSyncMessage")]
    pub last_sync_message: Option<String>,
    /// Progress of the last run, in percent.
    #[doc(alias = "lastSyncRate")]
    pub last_sync_rate: Option<f64>,
    /// Status of the last run.
    #[doc(alias = "lastSyncStatus")]
    pub last_sync_status: Option<SyncJobStatus>,
    /// Time of the last run, in ISO 8601 format (UTC).
    #[doc(alias = "lastSyncTime")]
    pub last_sync_time: Option<codec::Timestamp>,
    /// Code of the organization that the task is bound to. Required for a downstream task; an upstream task
    /// is bound by its first run.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// Users that a downstream task provisions; the whole organization if absent.
    #[doc(alias = "provisioningScope")]
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Direction of the synchronization.
    #[doc(alias = "syncFlow")]
    pub sync_flow: SyncFlow,
    /// ID of the synchronization task.
    #[doc(alias = "syncTaskId")]
    pub sync_task_id: i64,
    /// Name of the synchronization task.
    #[doc(alias = "syncTaskName")]
    pub sync_task_name: String,
    /// External directory that the task synchronizes with.
    #[doc(alias = "syncTaskType")]
    pub sync_task_type: SyncTaskType,
    /// Trigger of the task's runs.
    #[doc(alias = "syncTrigger")]
    pub sync_trigger: SyncTrigger,
    /// Schedule of the task; used if the trigger is `timed`.
    #[doc(alias = "timedScheduler")]
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl SyncTaskDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        field_mapping: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
        sync_flow: impl Into<SyncFlow>,
        sync_task_id: impl Into<i64>,
        sync_task_name: impl Into<String>,
        sync_task_type: impl Into<SyncTaskType>,
        sync_trigger: impl Into<SyncTrigger>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            field_mapping: codec::collect_list(field_mapping),
            sync_flow: sync_flow.into(),
            sync_task_id: sync_task_id.into(),
            sync_task_name: sync_task_name.into(),
            sync_task_type: sync_task_type.into(),
            sync_trigger: sync_trigger.into(),
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
    /// Sets [`fieldMapping`](Self::field_mapping).
    #[must_use]
    pub fn with_field_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = codec::collect_list(value);
        self
    }
    /// Sets [`lastSyncMessage`](Self::last_sync_message).
    #[must_use]
    pub fn with_last_sync_message(mut self, value: impl Into<String>) -> Self {
        self.last_sync_message = Some(value.into());
        self
    }
    /// Sets [`lastSyncRate`](Self::last_sync_rate).
    #[must_use]
    pub fn with_last_sync_rate(mut self, value: impl Into<f64>) -> Self {
        self.last_sync_rate = Some(value.into());
        self
    }
    /// Sets [`lastSyncStatus`](Self::last_sync_status).
    #[must_use]
    pub fn with_last_sync_status(mut self, value: impl Into<SyncJobStatus>) -> Self {
        self.last_sync_status = Some(value.into());
        self
    }
    /// Sets [`lastSyncTime`](Self::last_sync_time).
    #[must_use]
    pub fn with_last_sync_time(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_sync_time = Some(value.into());
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
    /// Sets [`syncFlow`](Self::sync_flow).
    #[must_use]
    pub fn with_sync_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        self.sync_flow = value.into();
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
        self.sync_task_name = value.into();
        self
    }
    /// Sets [`syncTaskType`](Self::sync_task_type).
    #[must_use]
    pub fn with_sync_task_type(mut self, value: impl Into<SyncTaskType>) -> Self {
        self.sync_task_type = value.into();
        self
    }
    /// Sets [`syncTrigger`](Self::sync_trigger).
    #[must_use]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_trigger = value.into();
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
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    SyncTaskDto; required[0] created_at("createdAt"), required[1]
    field_mapping("fieldMapping"), optional[2, Redacted]
    last_sync_message("lastSyncMessage"), optional[3] last_sync_rate("lastSyncRate"),
    optional[4] last_sync_status("lastSyncStatus"), optional[5]
    last_sync_time("lastSyncTime"), optional[6] organization_code("organizationCode"),
    optional[7] provisioning_scope("provisioningScope"), required[8]
    sync_flow("syncFlow"), required[9] sync_task_id("syncTaskId"), required[10]
    sync_task_name("syncTaskName"), required[11] sync_task_type("syncTaskType"),
    required[12] sync_trigger("syncTrigger"), optional[13]
    timed_scheduler("timedScheduler"), required[14] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    SyncTaskDto, "SyncTaskDto",
    "{\"description\":\"Synchronization task: external directory, direction, schedule, field mapping and last run.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"fieldMapping\":{\"description\":\"Mapping of GenAuth fields, one entry per field.\",\"items\":{\"$ref\":\"SyncTaskFieldMapping\"},\"type\":\"array\"},\"lastSyncMessage\":{\"description\":\"Result message of the last run.\",\"type\":[\"string\",\"null\"]},\"lastSyncRate\":{\"description\":\"Progress of the last run, in percent.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"lastSyncStatus\":{\"anyOf\":[{\"$ref\":\"SyncJobStatus\"},{\"type\":\"null\"}],\"description\":\"Status of the last run.\"},\"lastSyncTime\":{\"description\":\"Time of the last run, in ISO 8601 format (UTC).\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the task is bound to. Required for a downstream task; an upstream task is bound by its first run.\",\"type\":[\"string\",\"null\"]},\"provisioningScope\":{\"anyOf\":[{\"$ref\":\"SyncTaskProvisioningScope\"},{\"type\":\"null\"}],\"description\":\"Users that a downstream task provisions; the whole organization if absent.\"},\"syncFlow\":{\"$ref\":\"SyncFlow\",\"description\":\"Direction of the synchronization.\"},\"syncTaskId\":{\"description\":\"ID of the synchronization task.\",\"format\":\"int64\",\"type\":\"integer\"},\"syncTaskName\":{\"description\":\"Name of the synchronization task.\",\"type\":\"string\"},\"syncTaskType\":{\"$ref\":\"SyncTaskType\",\"description\":\"External directory that the task synchronizes with.\"},\"syncTrigger\":{\"$ref\":\"SyncTrigger\",\"description\":\"Trigger of the task's runs.\"},\"timedScheduler\":{\"anyOf\":[{\"$ref\":\"SyncTaskTimedScheduler\"},{\"type\":\"null\"}],\"description\":\"Schedule of the task; used if the trigger is `timed`.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"fieldMapping\",\"syncFlow\",\"syncTaskId\",\"syncTaskName\",\"syncTaskType\",\"syncTrigger\",\"updatedAt\"],\"type\":\"object\"}",
    "SyncFlow" = SyncFlow, "SyncJobStatus" = SyncJobStatus, "SyncTaskFieldMapping" =
    SyncTaskFieldMapping, "SyncTaskProvisioningScope" = SyncTaskProvisioningScope,
    "SyncTaskTimedScheduler" = SyncTaskTimedScheduler, "SyncTaskType" = SyncTaskType,
    "SyncTrigger" = SyncTrigger
);
// @end
/// Mapping of a GenAuth field to the external directory.
///
/// The schema name is `SyncTaskFieldMapping`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskFieldMapping {
    /// Field of the external directory, or an expression over its fields, for example `mobile`.
    pub expression: String,
    /// GenAuth field that receives the value, for example `phone`.
    #[doc(alias = "targetKey")]
    pub target_key: String,
}
impl SyncTaskFieldMapping {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(expression: impl Into<String>, target_key: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            target_key: target_key.into(),
        }
    }
    /// Sets [`expression`](Self::expression).
    #[must_use]
    pub fn with_expression(mut self, value: impl Into<String>) -> Self {
        self.expression = value.into();
        self
    }
    /// Sets [`targetKey`](Self::target_key).
    #[must_use]
    pub fn with_target_key(mut self, value: impl Into<String>) -> Self {
        self.target_key = value.into();
        self
    }
}
codec::object!(
    SyncTaskFieldMapping required_in_requests(0, 1); required[0]
    expression("expression"), required[1] target_key("targetKey")
);
impl validation::Validate for SyncTaskFieldMapping {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskFieldMapping, "SyncTaskFieldMapping",
    "{\"description\":\"Mapping of a GenAuth field to the external directory.\",\"properties\":{\"expression\":{\"description\":\"Field of the external directory, or an expression over its fields, for example `mobile`.\",\"type\":\"string\"},\"targetKey\":{\"description\":\"GenAuth field that receives the value, for example `phone`.\",\"type\":\"string\"}},\"required\":[\"expression\",\"targetKey\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Fxiaoke.
///
/// The schema name is `SyncTaskFxiaokeClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskFxiaokeClientConfig {
    /// App ID of the Fxiaoke application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// App secret of the Fxiaoke application.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "appSecret")]
    pub app_secret: String,
    /// Open ID of the Fxiaoke user on whose behalf the API is called.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "currentOpenUserId")]
    pub current_open_user_id: String,
    /// Permanent authorization code of the company at Fxiaoke.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "permanentCode")]
    pub permanent_code: String,
}
impl SyncTaskFxiaokeClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
        current_open_user_id: impl Into<String>,
        permanent_code: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            current_open_user_id: current_open_user_id.into(),
            permanent_code: permanent_code.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appSecret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`currentOpenUserId`](Self::current_open_user_id).
    #[must_use]
    pub fn with_current_open_user_id(mut self, value: impl Into<String>) -> Self {
        self.current_open_user_id = value.into();
        self
    }
    /// Sets [`permanentCode`](Self::permanent_code).
    #[must_use]
    pub fn with_permanent_code(mut self, value: impl Into<String>) -> Self {
        self.permanent_code = value.into();
        self
    }
}
codec::object!(
    SyncTaskFxiaokeClientConfig required_in_requests(0, 1, 2, 3); required[0]
    app_id("appId"), required[1, Redacted] app_secret("appSecret"), required[2, Redacted]
    current_open_user_id("currentOpenUserId"), required[3, Redacted]
    permanent_code("permanentCode")
);
impl validation::Validate for SyncTaskFxiaokeClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskFxiaokeClientConfig, "SyncTaskFxiaokeClientConfig",
    "{\"description\":\"Connection of a synchronization task to Fxiaoke.\",\"properties\":{\"appId\":{\"description\":\"App ID of the Fxiaoke application.\",\"type\":\"string\"},\"appSecret\":{\"description\":\"App secret of the Fxiaoke application.\",\"type\":\"string\"},\"currentOpenUserId\":{\"description\":\"Open ID of the Fxiaoke user on whose behalf the API is called.\",\"type\":\"string\"},\"permanentCode\":{\"description\":\"Permanent authorization code of the company at Fxiaoke.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appSecret\",\"currentOpenUserId\",\"permanentCode\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to iTalent by Beisen.
///
/// The schema name is `SyncTaskItalentClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskItalentClientConfig {
    /// App key of the iTalent application.
    pub app_key: String,
    /// App secret of the application in the external directory.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub app_secret: String,
    /// ID of the company at iTalent.
    pub tenant_id: String,
}
impl SyncTaskItalentClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_key: impl Into<String>,
        app_secret: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            tenant_id: tenant_id.into(),
        }
    }
    /// Sets [`app_key`](Self::app_key).
    #[must_use]
    pub fn with_app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = value.into();
        self
    }
    /// Sets [`app_secret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`tenant_id`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
}
codec::object!(
    SyncTaskItalentClientConfig required_in_requests(0, 1, 2); required[0]
    app_key("app_key"), required[1, Redacted] app_secret("app_secret"), required[2]
    tenant_id("tenant_id")
);
impl validation::Validate for SyncTaskItalentClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskItalentClientConfig, "SyncTaskItalentClientConfig",
    "{\"description\":\"Connection of a synchronization task to iTalent by Beisen.\",\"properties\":{\"app_key\":{\"description\":\"App key of the iTalent application.\",\"type\":\"string\"},\"app_secret\":{\"description\":\"App secret of the application in the external directory.\",\"type\":\"string\"},\"tenant_id\":{\"description\":\"ID of the company at iTalent.\",\"type\":\"string\"}},\"required\":[\"app_key\",\"app_secret\",\"tenant_id\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Kayang.
///
/// The schema name is `SyncTaskKayangClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskKayangClientConfig {
    /// Account for calling the Kayang API.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub account: String,
    /// URL of the Kayang API.
    pub endpoint: String,
    /// Password of the Kayang account.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: String,
}
impl SyncTaskKayangClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        account: impl Into<String>,
        endpoint: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            account: account.into(),
            endpoint: endpoint.into(),
            password: password.into(),
        }
    }
    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn with_account(mut self, value: impl Into<String>) -> Self {
        self.account = value.into();
        self
    }
    /// Sets [`endpoint`](Self::endpoint).
    #[must_use]
    pub fn with_endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = value.into();
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
}
codec::object!(
    SyncTaskKayangClientConfig required_in_requests(0, 1, 2); required[0, Redacted]
    account("account"), required[1] endpoint("endpoint"), required[2, Redacted]
    password("password")
);
impl validation::Validate for SyncTaskKayangClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskKayangClientConfig, "SyncTaskKayangClientConfig",
    "{\"description\":\"Connection of a synchronization task to Kayang.\",\"properties\":{\"account\":{\"description\":\"Account for calling the Kayang API.\",\"type\":\"string\"},\"endpoint\":{\"description\":\"URL of the Kayang API.\",\"type\":\"string\"},\"password\":{\"description\":\"Password of the Kayang account.\",\"type\":\"string\"}},\"required\":[\"account\",\"endpoint\",\"password\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Lark, or to its edition for China (Feishu).
///
/// The schema name is `SyncTaskLarkClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskLarkClientConfig {
    /// App ID of the Lark application.
    pub app_id: String,
    /// App secret of the application in the external directory.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub app_secret: String,
    /// Key that Lark uses to encrypt its events.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub encrypt_key: Option<String>,
    /// Token that Lark includes in its events for verification.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub verification_token: Option<String>,
}
impl SyncTaskLarkClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`app_id`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`app_secret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`encrypt_key`](Self::encrypt_key).
    #[must_use]
    pub fn with_encrypt_key(mut self, value: impl Into<String>) -> Self {
        self.encrypt_key = Some(value.into());
        self
    }
    /// Sets [`verification_token`](Self::verification_token).
    #[must_use]
    pub fn with_verification_token(mut self, value: impl Into<String>) -> Self {
        self.verification_token = Some(value.into());
        self
    }
}
codec::object!(
    SyncTaskLarkClientConfig required_in_requests(0, 1); required[0] app_id("app_id"),
    required[1, Redacted] app_secret("app_secret"), optional[2, Redacted]
    encrypt_key("encrypt_key"), optional[3, Redacted]
    verification_token("verification_token")
);
impl validation::Validate for SyncTaskLarkClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskLarkClientConfig, "SyncTaskLarkClientConfig",
    "{\"description\":\"Connection of a synchronization task to Lark, or to its edition for China (Feishu).\",\"properties\":{\"app_id\":{\"description\":\"App ID of the Lark application.\",\"type\":\"string\"},\"app_secret\":{\"description\":\"App secret of the application in the external directory.\",\"type\":\"string\"},\"encrypt_key\":{\"description\":\"Key that Lark uses to encrypt its events.\",\"type\":[\"string\",\"null\"]},\"verification_token\":{\"description\":\"Token that Lark includes in its events for verification.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"app_id\",\"app_secret\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to an LDAP directory, with its search bases and filters.
///
/// The schema name is `SyncTaskLdapClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskLdapClientConfig {
    /// Password of the `bindDn` entry.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "bindCredentials")]
    pub bind_credentials: String,
    /// Distinguished name of the entry used to read the directory.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "bindDn")]
    pub bind_dn: String,
    /// LDAP filter that selects department entries.
    #[doc(alias = "departmentQueryCriteria")]
    pub department_query_criteria: String,
    /// Base distinguished name for searching groups and departments.
    #[doc(alias = "groupsBaseDn")]
    pub groups_base_dn: String,
    /// URL of the LDAP server, `ldap://` or `ldaps://`.
    pub url: String,
    /// LDAP filter that selects user entries.
    #[doc(alias = "userQueryCriteria")]
    pub user_query_criteria: String,
    /// Base distinguished name for searching users.
    #[doc(alias = "usersBaseDn")]
    pub users_base_dn: String,
}
impl SyncTaskLdapClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        bind_credentials: impl Into<String>,
        bind_dn: impl Into<String>,
        department_query_criteria: impl Into<String>,
        groups_base_dn: impl Into<String>,
        url: impl Into<String>,
        user_query_criteria: impl Into<String>,
        users_base_dn: impl Into<String>,
    ) -> Self {
        Self {
            bind_credentials: bind_credentials.into(),
            bind_dn: bind_dn.into(),
            department_query_criteria: department_query_criteria.into(),
            groups_base_dn: groups_base_dn.into(),
            url: url.into(),
            user_query_criteria: user_query_criteria.into(),
            users_base_dn: users_base_dn.into(),
        }
    }
    /// Sets [`bindCredentials`](Self::bind_credentials).
    #[must_use]
    pub fn with_bind_credentials(mut self, value: impl Into<String>) -> Self {
        self.bind_credentials = value.into();
        self
    }
    /// Sets [`bindDn`](Self::bind_dn).
    #[must_use]
    pub fn with_bind_dn(mut self, value: impl Into<String>) -> Self {
        self.bind_dn = value.into();
        self
    }
    /// Sets [`departmentQueryCriteria`](Self::department_query_criteria).
    #[must_use]
    pub fn with_department_query_criteria(mut self, value: impl Into<String>) -> Self {
        self.department_query_criteria = value.into();
        self
    }
    /// Sets [`groupsBaseDn`](Self::groups_base_dn).
    #[must_use]
    pub fn with_groups_base_dn(mut self, value: impl Into<String>) -> Self {
        self.groups_base_dn = value.into();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    /// Sets [`userQueryCriteria`](Self::user_query_criteria).
    #[must_use]
    pub fn with_user_query_criteria(mut self, value: impl Into<String>) -> Self {
        self.user_query_criteria = value.into();
        self
    }
    /// Sets [`usersBaseDn`](Self::users_base_dn).
    #[must_use]
    pub fn with_users_base_dn(mut self, value: impl Into<String>) -> Self {
        self.users_base_dn = value.into();
        self
    }
}
codec::object!(
    SyncTaskLdapClientConfig required_in_requests(0, 1, 2, 3, 4, 5, 6); required[0,
    Redacted] bind_credentials("bindCredentials"), required[1, Redacted]
    bind_dn("bindDn"), required[2] department_query_criteria("departmentQueryCriteria"),
    required[3] groups_base_dn("groupsBaseDn"), required[4] url("url"), required[5]
    user_query_criteria("userQueryCriteria"), required[6] users_base_dn("usersBaseDn")
);
impl validation::Validate for SyncTaskLdapClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskLdapClientConfig, "SyncTaskLdapClientConfig",
    "{\"description\":\"Connection of a synchronization task to an LDAP directory, with its search bases and filters.\",\"properties\":{\"bindCredentials\":{\"description\":\"Password of the `bindDn` entry.\",\"type\":\"string\"},\"bindDn\":{\"description\":\"Distinguished name of the entry used to read the directory.\",\"type\":\"string\"},\"departmentQueryCriteria\":{\"description\":\"LDAP filter that selects department entries.\",\"type\":\"string\"},\"groupsBaseDn\":{\"description\":\"Base distinguished name for searching groups and departments.\",\"type\":\"string\"},\"url\":{\"description\":\"URL of the LDAP server, `ldap://` or `ldaps://`.\",\"type\":\"string\"},\"userQueryCriteria\":{\"description\":\"LDAP filter that selects user entries.\",\"type\":\"string\"},\"usersBaseDn\":{\"description\":\"Base distinguished name for searching users.\",\"type\":\"string\"}},\"required\":[\"bindCredentials\",\"bindDn\",\"departmentQueryCriteria\",\"groupsBaseDn\",\"url\",\"userQueryCriteria\",\"usersBaseDn\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Maycur.
///
/// The schema name is `SyncTaskMaycurClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskMaycurClientConfig {
    /// App code of the Maycur application.
    pub app_code: String,
    /// App secret of the application in the external directory.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub app_secret: String,
    /// URL of the Maycur API.
    pub endpoint: String,
}
impl SyncTaskMaycurClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_code: impl Into<String>,
        app_secret: impl Into<String>,
        endpoint: impl Into<String>,
    ) -> Self {
        Self {
            app_code: app_code.into(),
            app_secret: app_secret.into(),
            endpoint: endpoint.into(),
        }
    }
    /// Sets [`app_code`](Self::app_code).
    #[must_use]
    pub fn with_app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = value.into();
        self
    }
    /// Sets [`app_secret`](Self::app_secret).
    #[must_use]
    pub fn with_app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = value.into();
        self
    }
    /// Sets [`endpoint`](Self::endpoint).
    #[must_use]
    pub fn with_endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = value.into();
        self
    }
}
codec::object!(
    SyncTaskMaycurClientConfig required_in_requests(0, 1, 2); required[0]
    app_code("app_code"), required[1, Redacted] app_secret("app_secret"), required[2]
    endpoint("endpoint")
);
impl validation::Validate for SyncTaskMaycurClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskMaycurClientConfig, "SyncTaskMaycurClientConfig",
    "{\"description\":\"Connection of a synchronization task to Maycur.\",\"properties\":{\"app_code\":{\"description\":\"App code of the Maycur application.\",\"type\":\"string\"},\"app_secret\":{\"description\":\"App secret of the application in the external directory.\",\"type\":\"string\"},\"endpoint\":{\"description\":\"URL of the Maycur API.\",\"type\":\"string\"}},\"required\":[\"app_code\",\"app_secret\",\"endpoint\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Moka.
///
/// The schema name is `SyncTaskMokaClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskMokaClientConfig {
    /// Code of the Moka API for departments.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "apiCode_department")]
    pub api_code_department: String,
    /// Code of the Moka API for employees.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "apiCode_employee")]
    pub api_code_employee: String,
    /// Code of the company at Moka.
    #[doc(alias = "entCode")]
    pub ent_code: String,
    /// Private key for signing calls to the Moka API.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "privateKey")]
    pub private_key: String,
    /// Username for calling the Moka API.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userName")]
    pub user_name: String,
}
impl SyncTaskMokaClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        api_code_department: impl Into<String>,
        api_code_employee: impl Into<String>,
        ent_code: impl Into<String>,
        private_key: impl Into<String>,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            api_code_department: api_code_department.into(),
            api_code_employee: api_code_employee.into(),
            ent_code: ent_code.into(),
            private_key: private_key.into(),
            user_name: user_name.into(),
        }
    }
    /// Sets [`apiCode_department`](Self::api_code_department).
    #[must_use]
    pub fn with_api_code_department(mut self, value: impl Into<String>) -> Self {
        self.api_code_department = value.into();
        self
    }
    /// Sets [`apiCode_employee`](Self::api_code_employee).
    #[must_use]
    pub fn with_api_code_employee(mut self, value: impl Into<String>) -> Self {
        self.api_code_employee = value.into();
        self
    }
    /// Sets [`entCode`](Self::ent_code).
    #[must_use]
    pub fn with_ent_code(mut self, value: impl Into<String>) -> Self {
        self.ent_code = value.into();
        self
    }
    /// Sets [`privateKey`](Self::private_key).
    #[must_use]
    pub fn with_private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = value.into();
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
    SyncTaskMokaClientConfig required_in_requests(0, 1, 2, 3, 4); required[0, Redacted]
    api_code_department("apiCode_department"), required[1, Redacted]
    api_code_employee("apiCode_employee"), required[2] ent_code("entCode"), required[3,
    Redacted] private_key("privateKey"), required[4, Redacted] user_name("userName")
);
impl validation::Validate for SyncTaskMokaClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskMokaClientConfig, "SyncTaskMokaClientConfig",
    "{\"description\":\"Connection of a synchronization task to Moka.\",\"properties\":{\"apiCode_department\":{\"description\":\"Code of the Moka API for departments.\",\"type\":\"string\"},\"apiCode_employee\":{\"description\":\"Code of the Moka API for employees.\",\"type\":\"string\"},\"entCode\":{\"description\":\"Code of the company at Moka.\",\"type\":\"string\"},\"privateKey\":{\"description\":\"Private key for signing calls to the Moka API.\",\"type\":\"string\"},\"userName\":{\"description\":\"Username for calling the Moka API.\",\"type\":\"string\"}},\"required\":[\"apiCode_department\",\"apiCode_employee\",\"entCode\",\"privateKey\",\"userName\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of synchronization tasks.
///
/// The schema name is `SyncTaskPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SyncTaskPagingDto,
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
impl SyncTaskPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SyncTaskPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<SyncTaskPagingDto>) -> Self {
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
    SyncTaskPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncTaskPaginatedRespDto, "SyncTaskPaginatedRespDto",
    "{\"description\":\"Response with a page of synchronization tasks.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SyncTaskPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SyncTaskPagingDto" = SyncTaskPagingDto
);
// @end
/// Page of synchronization tasks.
///
/// The schema name is `SyncTaskPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskPagingDto {
    /// Tasks on this page.
    pub list: Vec<SyncTaskDto>,
    /// Total number of tasks across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl SyncTaskPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<SyncTaskDto>>,
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
        value: impl IntoIterator<Item = impl Into<SyncTaskDto>>,
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
    SyncTaskPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for SyncTaskPagingDto {
    type Item = SyncTaskDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[SyncTaskDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<SyncTaskDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    SyncTaskPagingDto, "SyncTaskPagingDto",
    "{\"description\":\"Page of synchronization tasks.\",\"properties\":{\"list\":{\"description\":\"Tasks on this page.\",\"items\":{\"$ref\":\"SyncTaskDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of tasks across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "SyncTaskDto" = SyncTaskDto
);
// @end
/// Users that a downstream synchronization task provisions.
///
/// The schema name is `SyncTaskProvisioningScope`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskProvisioningScope {
    /// Whether all users are provisioned.
    ///
    /// The service uses `true` if it is absent.
    pub all: bool,
    /// Whether users created later are also provisioned.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "includeNewUsers")]
    pub include_new_users: bool,
}
impl SyncTaskProvisioningScope {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(all: impl Into<bool>, include_new_users: impl Into<bool>) -> Self {
        Self {
            all: all.into(),
            include_new_users: include_new_users.into(),
        }
    }
    /// Sets [`all`](Self::all).
    #[must_use]
    pub fn with_all(mut self, value: impl Into<bool>) -> Self {
        self.all = value.into();
        self
    }
    /// Sets [`includeNewUsers`](Self::include_new_users).
    #[must_use]
    pub fn with_include_new_users(mut self, value: impl Into<bool>) -> Self {
        self.include_new_users = value.into();
        self
    }
}
codec::object!(
    SyncTaskProvisioningScope required_in_requests(0, 1); required[0] all("all"),
    required[1] include_new_users("includeNewUsers")
);
impl validation::Validate for SyncTaskProvisioningScope {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskProvisioningScope, "SyncTaskProvisioningScope",
    "{\"description\":\"Users that a downstream synchronization task provisions.\",\"properties\":{\"all\":{\"default\":true,\"description\":\"Whether all users are provisioned.\",\"type\":\"boolean\"},\"includeNewUsers\":{\"default\":true,\"description\":\"Whether users created later are also provisioned.\",\"type\":\"boolean\"}},\"required\":[\"all\",\"includeNewUsers\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to a SCIM service.
///
/// The schema name is `SyncTaskScimClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskScimClientConfig {
    /// Name of the SCIM attribute that contains the departments of a user.
    pub department: Option<String>,
    /// URL of the SCIM resource for departments.
    pub org_url: Option<String>,
    /// Name of the SCIM attribute that contains the parent department.
    pub parent_department: Option<String>,
    /// ID of the root department in the SCIM service.
    pub root_department_id: Option<String>,
    /// Bearer token of the SCIM service.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub token: String,
    /// URL of the SCIM resource for users.
    pub user_url: String,
}
impl SyncTaskScimClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(token: impl Into<String>, user_url: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            user_url: user_url.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`department`](Self::department).
    #[must_use]
    pub fn with_department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets [`org_url`](Self::org_url).
    #[must_use]
    pub fn with_org_url(mut self, value: impl Into<String>) -> Self {
        self.org_url = Some(value.into());
        self
    }
    /// Sets [`parent_department`](Self::parent_department).
    #[must_use]
    pub fn with_parent_department(mut self, value: impl Into<String>) -> Self {
        self.parent_department = Some(value.into());
        self
    }
    /// Sets [`root_department_id`](Self::root_department_id).
    #[must_use]
    pub fn with_root_department_id(mut self, value: impl Into<String>) -> Self {
        self.root_department_id = Some(value.into());
        self
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }
    /// Sets [`user_url`](Self::user_url).
    #[must_use]
    pub fn with_user_url(mut self, value: impl Into<String>) -> Self {
        self.user_url = value.into();
        self
    }
}
codec::object!(
    SyncTaskScimClientConfig required_in_requests(4, 5); optional[0]
    department("department"), optional[1] org_url("org_url"), optional[2]
    parent_department("parent_department"), optional[3]
    root_department_id("root_department_id"), required[4, Redacted] token("token"),
    required[5] user_url("user_url")
);
impl validation::Validate for SyncTaskScimClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskScimClientConfig, "SyncTaskScimClientConfig",
    "{\"description\":\"Connection of a synchronization task to a SCIM service.\",\"properties\":{\"department\":{\"description\":\"Name of the SCIM attribute that contains the departments of a user.\",\"type\":[\"string\",\"null\"]},\"org_url\":{\"description\":\"URL of the SCIM resource for departments.\",\"type\":[\"string\",\"null\"]},\"parent_department\":{\"description\":\"Name of the SCIM attribute that contains the parent department.\",\"type\":[\"string\",\"null\"]},\"root_department_id\":{\"description\":\"ID of the root department in the SCIM service.\",\"type\":[\"string\",\"null\"]},\"token\":{\"description\":\"Bearer token of the SCIM service.\",\"type\":\"string\"},\"user_url\":{\"description\":\"URL of the SCIM resource for users.\",\"type\":\"string\"}},\"required\":[\"token\",\"user_url\"],\"type\":\"object\"}"
);
// @end
/// Response with a synchronization task.
///
/// The schema name is `SyncTaskSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SyncTaskDto,
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
impl SyncTaskSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SyncTaskDto>,
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
    pub fn with_data(mut self, value: impl Into<SyncTaskDto>) -> Self {
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
    SyncTaskSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncTaskSingleRespDto, "SyncTaskSingleRespDto",
    "{\"description\":\"Response with a synchronization task.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SyncTaskDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SyncTaskDto" = SyncTaskDto
);
// @end
/// Schedule of a task that runs at intervals.
///
/// The schema name is `SyncTaskTimedScheduler`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskTimedScheduler {
    /// Interval at which the task runs.
    pub cycle: SyncCycle,
    /// Time of the first run, in milliseconds since the Unix epoch.
    #[doc(alias = "startTime")]
    pub start_time: i64,
}
impl SyncTaskTimedScheduler {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(cycle: impl Into<SyncCycle>, start_time: impl Into<i64>) -> Self {
        Self {
            cycle: cycle.into(),
            start_time: start_time.into(),
        }
    }
    /// Sets [`cycle`](Self::cycle).
    #[must_use]
    pub fn with_cycle(mut self, value: impl Into<SyncCycle>) -> Self {
        self.cycle = value.into();
        self
    }
    /// Sets [`startTime`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, value: impl Into<i64>) -> Self {
        self.start_time = value.into();
        self
    }
}
codec::object!(
    SyncTaskTimedScheduler required_in_requests(0, 1); required[0] cycle("cycle"),
    required[1] start_time("startTime")
);
impl validation::Validate for SyncTaskTimedScheduler {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskTimedScheduler, "SyncTaskTimedScheduler",
    "{\"description\":\"Schedule of a task that runs at intervals.\",\"properties\":{\"cycle\":{\"$ref\":\"SyncCycle\",\"description\":\"Interval at which the task runs.\"},\"startTime\":{\"description\":\"Time of the first run, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":\"integer\",\"x-format\":\"unix-ms\"}},\"required\":[\"cycle\",\"startTime\"],\"type\":\"object\"}",
    "SyncCycle" = SyncCycle
);
// @end
/// External directory that a synchronization task is connected to.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncTaskType {
    /// `lark`: Feishu, the edition of Lark for China.
    Lark,
    /// `lark-international`: Lark.
    LarkInternational,
    /// `wechatwork`: WeCom (WeChat Work).
    Wechatwork,
    /// `dingtalk`: DingTalk.
    Dingtalk,
    /// `active-directory`: Active Directory.
    ActiveDirectory,
    /// `italent`: iTalent by Beisen.
    Italent,
    /// `maycur`: Maycur.
    Maycur,
    /// `ldap`: LDAP directory.
    Ldap,
    /// `moka`: Moka.
    Moka,
    /// `fxiaoke`: Fxiaoke.
    Fxiaoke,
    /// `scim`: SCIM service.
    Scim,
    /// `xiaoshouyi`: Xiaoshouyi.
    Xiaoshouyi,
    /// `kayang`: Kayang.
    Kayang,
    /// `custom`: Custom directory connected by the customer.
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncTaskType = "SyncTaskType"; Lark = "lark", LarkInternational =
    "lark-international", Wechatwork = "wechatwork", Dingtalk = "dingtalk",
    ActiveDirectory = "active-directory", Italent = "italent", Maycur = "maycur", Ldap =
    "ldap", Moka = "moka", Fxiaoke = "fxiaoke", Scim = "scim", Xiaoshouyi = "xiaoshouyi",
    Kayang = "kayang", Custom = "custom"
);
// @if schemars
codec::json_schema!(
    SyncTaskType, "SyncTaskType",
    "{\"description\":\"External directory that a synchronization task is connected to.\",\"examples\":[\"lark\",\"lark-international\",\"wechatwork\",\"dingtalk\",\"active-directory\",\"italent\",\"maycur\",\"ldap\",\"moka\",\"fxiaoke\",\"scim\",\"xiaoshouyi\",\"kayang\",\"custom\"],\"type\":\"string\"}"
);
// @end
/// Connection of a synchronization task to WeCom (WeChat Work).
///
/// The schema name is `SyncTaskWechatworkClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskWechatworkClientConfig {
    /// URL of the proxy for calling the WeCom API.
    #[doc(alias = "agentUrl")]
    pub agent_url: Option<String>,
    /// Corp ID of the company at WeCom.
    #[doc(alias = "corpID")]
    pub corp_id: String,
    /// Key that WeCom uses to encrypt its events.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "encodingAESKey")]
    pub encoding_aes_key: Option<String>,
    /// Secret for reading the WeCom address book.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
    /// Token that WeCom uses to sign its events.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub token: Option<String>,
}
impl SyncTaskWechatworkClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(corp_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            corp_id: corp_id.into(),
            secret: secret.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`agentUrl`](Self::agent_url).
    #[must_use]
    pub fn with_agent_url(mut self, value: impl Into<String>) -> Self {
        self.agent_url = Some(value.into());
        self
    }
    /// Sets [`corpID`](Self::corp_id).
    #[must_use]
    pub fn with_corp_id(mut self, value: impl Into<String>) -> Self {
        self.corp_id = value.into();
        self
    }
    /// Sets [`encodingAESKey`](Self::encoding_aes_key).
    #[must_use]
    pub fn with_encoding_aes_key(mut self, value: impl Into<String>) -> Self {
        self.encoding_aes_key = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}
codec::object!(
    SyncTaskWechatworkClientConfig required_in_requests(1, 3); optional[0]
    agent_url("agentUrl"), required[1] corp_id("corpID"), optional[2, Redacted]
    encoding_aes_key("encodingAESKey"), required[3, Redacted] secret("secret"),
    optional[4, Redacted] token("token")
);
impl validation::Validate for SyncTaskWechatworkClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskWechatworkClientConfig, "SyncTaskWechatworkClientConfig",
    "{\"description\":\"Connection of a synchronization task to WeCom (WeChat Work).\",\"properties\":{\"agentUrl\":{\"description\":\"URL of the proxy for calling the WeCom API.\",\"type\":[\"string\",\"null\"]},\"corpID\":{\"description\":\"Corp ID of the company at WeCom.\",\"type\":\"string\"},\"encodingAESKey\":{\"description\":\"Key that WeCom uses to encrypt its events.\",\"type\":[\"string\",\"null\"]},\"secret\":{\"description\":\"Secret for reading the WeCom address book.\",\"type\":\"string\"},\"token\":{\"description\":\"Token that WeCom uses to sign its events.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"corpID\",\"secret\"],\"type\":\"object\"}"
);
// @end
/// Connection of a synchronization task to Xiaoshouyi.
///
/// The schema name is `SyncTaskXiaoshouyiClientConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncTaskXiaoshouyiClientConfig {
    /// Client ID of the Xiaoshouyi application.
    pub client_id: String,
    /// Client secret of the Xiaoshouyi application.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub client_secret: String,
    /// Password of the Xiaoshouyi user.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: String,
    /// Username for calling the Xiaoshouyi API.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: String,
}
impl SyncTaskXiaoshouyiClientConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            password: password.into(),
            username: username.into(),
        }
    }
    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = value.into();
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    #[must_use]
    pub fn with_client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = value.into();
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
}
codec::object!(
    SyncTaskXiaoshouyiClientConfig required_in_requests(0, 1, 2, 3); required[0]
    client_id("client_id"), required[1, Redacted] client_secret("client_secret"),
    required[2, Redacted] password("password"), required[3, Redacted]
    username("username")
);
impl validation::Validate for SyncTaskXiaoshouyiClientConfig {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SyncTaskXiaoshouyiClientConfig, "SyncTaskXiaoshouyiClientConfig",
    "{\"description\":\"Connection of a synchronization task to Xiaoshouyi.\",\"properties\":{\"client_id\":{\"description\":\"Client ID of the Xiaoshouyi application.\",\"type\":\"string\"},\"client_secret\":{\"description\":\"Client secret of the Xiaoshouyi application.\",\"type\":\"string\"},\"password\":{\"description\":\"Password of the Xiaoshouyi user.\",\"type\":\"string\"},\"username\":{\"description\":\"Username for calling the Xiaoshouyi API.\",\"type\":\"string\"}},\"required\":[\"client_id\",\"client_secret\",\"password\",\"username\"],\"type\":\"object\"}"
);
// @end
// @end
