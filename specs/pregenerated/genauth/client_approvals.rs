// @if genauth-approvals
/// Group `approvals`. User requests for access to applications and for roles, and the decisions on them.
///
/// The Cargo feature is `genauth-approvals`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns an approval by its number.
    ///
    /// Sends `GET /api/v3/approval`; the operationId is `getDetail`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDetail")]
    #[doc(alias = "approval")]
    #[inline]
    pub fn get_approval<'a>(
        &'a self,
        query: &'a types::GetApprovalQuery,
    ) -> transport::Call<'a, types::GetApprovalQuery, types::ApprovalDetailDto> {
        self.call(&operations::GET_APPROVAL, &[], query)
    }
    /// Approves or rejects several permission requests.
    ///
    /// The request is rejected unless `isAgreed` is true.
    ///
    /// Sends `PUT /api/v3/approval-batch-process`; the operationId is `batchProcessApproval`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "batchProcessApproval")]
    #[doc(alias = "approval_batch_process")]
    #[inline]
    pub fn batch_process_approval<'a>(
        &'a self,
        body: &'a types::ApprovalBatchProcessReq,
    ) -> transport::Call<'a, types::ApprovalBatchProcessReq, types::IsSuccessDto> {
        self.call(&operations::BATCH_PROCESS_APPROVAL, &[], body)
    }
    /// Lists the decided approvals.
    ///
    /// Page numbers start at 1.
    ///
    /// Sends `GET /api/v3/approval-closed-list`; the operationId is `closedList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "closedList")]
    #[doc(alias = "approval_closed_list")]
    #[inline]
    pub fn list_closed_approvals<'a>(
        &'a self,
        query: &'a types::ListClosedApprovalsQuery,
    ) -> transport::Call<'a, types::ListClosedApprovalsQuery, types::ApprovalPageList> {
        self.call(&operations::LIST_CLOSED_APPROVALS, &[], query)
    }
    /// Lists all approvals, pending and decided, as a log.
    ///
    /// Page numbers start at 1.
    ///
    /// Sends `GET /api/v3/approval-log-list`; the operationId is `logList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "logList")]
    #[doc(alias = "approval_log_list")]
    #[inline]
    pub fn list_approval_logs<'a>(
        &'a self,
        query: &'a types::ListApprovalLogsQuery,
    ) -> transport::Call<'a, types::ListApprovalLogsQuery, types::ApprovalPageList> {
        self.call(&operations::LIST_APPROVAL_LOGS, &[], query)
    }
    /// Lists the pending approvals.
    ///
    /// Page numbers start at 1.
    ///
    /// Sends `GET /api/v3/approval-pending-list`; the operationId is `pendList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "pendList")]
    #[doc(alias = "approval_pending_list")]
    #[inline]
    pub fn list_pending_approvals<'a>(
        &'a self,
        query: &'a types::ListPendingApprovalsQuery,
    ) -> transport::Call<'a, types::ListPendingApprovalsQuery, types::ApprovalPageList> {
        self.call(&operations::LIST_PENDING_APPROVALS, &[], query)
    }
    /// Approves or rejects a permission request.
    ///
    /// The request is rejected unless `isAgreed` is true.
    ///
    /// Sends `PUT /api/v3/approval-process`; the operationId is `processApproval`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "processApproval")]
    #[doc(alias = "approval_process")]
    #[inline]
    pub fn process_approval<'a>(
        &'a self,
        body: &'a types::ApprovalProcessReq,
    ) -> transport::Call<'a, types::ApprovalProcessReq, types::IsSuccessDto> {
        self.call(&operations::PROCESS_APPROVAL, &[], body)
    }
}
// @end
