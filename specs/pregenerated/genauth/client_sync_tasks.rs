// @if genauth-sync-tasks
/// Group `sync-tasks`. Synchronization of departments and users with external directories: tasks, runs and
/// operations held for confirmation.
///
/// The Cargo feature is `genauth-sync-tasks`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Cancels risky operations that were held for confirmation.
    ///
    /// The response lists the operations that succeeded and those that failed; the failure of individual
    /// operations is not an error.
    ///
    /// Sends `POST /api/v3/cancel-sync-risk-operation`; the operationId is `cancelSyncRiskOperation`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "cancelSyncRiskOperation")]
    #[inline]
    pub fn cancel_sync_risk_operation<'a>(
        &'a self,
        body: &'a types::CancelSyncRiskOperationDto,
    ) -> transport::Call<
        'a,
        types::CancelSyncRiskOperationDto,
        types::CancelSyncRiskOperationsDataDto,
    > {
        self.call(&operations::CANCEL_SYNC_RISK_OPERATION, &[], body)
    }
    /// Creates a task that synchronizes departments and users with an external directory.
    ///
    /// Set the property of `clientConfig` that corresponds to `syncTaskType`. The response is documented as a
    /// page of tasks.
    ///
    /// Sends `POST /api/v3/create-sync-task`; the operationId is `createSyncTask`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `sync-task.organization`, `sync-task.schedule`, `sync-task.scope`.
    #[doc(alias = "createSyncTask")]
    #[inline]
    pub fn create_sync_task<'a>(
        &'a self,
        body: &'a types::CreateSyncTaskDto,
    ) -> transport::Call<'a, types::CreateSyncTaskDto, types::SyncTaskPagingDto> {
        self.call(&operations::CREATE_SYNC_TASK, &[], body)
    }
    /// Returns a run of a synchronization task.
    ///
    /// Sends `GET /api/v3/get-sync-job`; the operationId is `getSyncJob`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getSyncJob")]
    #[inline]
    pub fn get_sync_job<'a>(
        &'a self,
        query: &'a types::GetSyncJobQuery,
    ) -> transport::Call<'a, types::GetSyncJobQuery, types::SyncJobDto> {
        self.call(&operations::GET_SYNC_JOB, &[], query)
    }
    /// Returns a synchronization task.
    ///
    /// Sends `GET /api/v3/get-sync-task`; the operationId is `getSyncTask`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getSyncTask")]
    #[inline]
    pub fn get_sync_task<'a>(
        &'a self,
        query: &'a types::GetSyncTaskQuery,
    ) -> transport::Call<'a, types::GetSyncTaskQuery, types::SyncTaskDto> {
        self.call(&operations::GET_SYNC_TASK, &[], query)
    }
    /// Lists the results of a run of a synchronization task, one per object.
    ///
    /// Page numbers start at 1; the maximum page size is 50. The upstream document declares no usable type
    /// for the response, so it is decoded as arbitrary JSON.
    ///
    /// Sends `GET /api/v3/list-sync-job-logs`; the operationId is `listSyncJobLogs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "listSyncJobLogs")]
    #[inline]
    pub fn list_sync_job_logs<'a>(
        &'a self,
        query: &'a types::ListSyncJobLogsQuery,
    ) -> transport::Call<'a, types::ListSyncJobLogsQuery, codec::Value> {
        self.call(&operations::LIST_SYNC_JOB_LOGS, &[], query)
    }
    /// Lists the runs of a synchronization task.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-sync-jobs`; the operationId is `listSyncJobs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listSyncJobs")]
    #[inline]
    pub fn list_sync_jobs<'a>(
        &'a self,
        query: &'a types::ListSyncJobsQuery,
    ) -> transport::Call<'a, types::ListSyncJobsQuery, types::SyncJobPagingDto> {
        self.call(&operations::LIST_SYNC_JOBS, &[], query)
    }
    /// Lists the risky operations of a synchronization task that are held for confirmation.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-sync-risk-operations`; the operationId is `listSyncRiskOperations`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listSyncRiskOperations")]
    #[inline]
    pub fn list_sync_risk_operations<'a>(
        &'a self,
        query: &'a types::ListSyncRiskOperationsQuery,
    ) -> transport::Call<
        'a,
        types::ListSyncRiskOperationsQuery,
        types::SyncRiskOperationPagingDto,
    > {
        self.call(&operations::LIST_SYNC_RISK_OPERATIONS, &[], query)
    }
    /// Lists the synchronization tasks.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-sync-tasks`; the operationId is `listSyncTasks`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listSyncTasks")]
    #[inline]
    pub fn list_sync_tasks<'a>(
        &'a self,
        query: &'a types::ListSyncTasksQuery,
    ) -> transport::Call<'a, types::ListSyncTasksQuery, types::SyncTaskPagingDto> {
        self.call(&operations::LIST_SYNC_TASKS, &[], query)
    }
    /// Executes risky operations that were held for confirmation.
    ///
    /// The response lists the operations that succeeded and those that failed; the failure of individual
    /// operations is not an error.
    ///
    /// Sends `POST /api/v3/trigger-sync-risk-operations`; the operationId is `triggerSyncRiskOperations`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "triggerSyncRiskOperations")]
    #[inline]
    pub fn trigger_sync_risk_operations<'a>(
        &'a self,
        body: &'a types::TriggerSyncRiskOperationDto,
    ) -> transport::Call<
        'a,
        types::TriggerSyncRiskOperationDto,
        types::TriggerSyncRiskOperationsDataDto,
    > {
        self.call(&operations::TRIGGER_SYNC_RISK_OPERATIONS, &[], body)
    }
    /// Runs a synchronization task immediately and returns the ID of the job.
    ///
    /// The job continues after the response; `get-sync-job` reports its status.
    ///
    /// Sends `POST /api/v3/trigger-sync-task`; the operationId is `triggerSyncTask`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "triggerSyncTask")]
    #[inline]
    pub fn trigger_sync_task<'a>(
        &'a self,
        body: &'a types::TriggerSyncTaskDto,
    ) -> transport::Call<'a, types::TriggerSyncTaskDto, types::TriggerSyncTaskDataDto> {
        self.call(&operations::TRIGGER_SYNC_TASK, &[], body)
    }
    /// Updates a synchronization task.
    ///
    /// Absent fields keep their values. The response is documented as a page of tasks.
    ///
    /// Sends `POST /api/v3/update-sync-task`; the operationId is `updateSyncTask`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateSyncTask")]
    #[inline]
    pub fn update_sync_task<'a>(
        &'a self,
        body: &'a types::UpdateSyncTaskDto,
    ) -> transport::Call<'a, types::UpdateSyncTaskDto, types::SyncTaskPagingDto> {
        self.call(&operations::UPDATE_SYNC_TASK, &[], body)
    }
}
// @end
