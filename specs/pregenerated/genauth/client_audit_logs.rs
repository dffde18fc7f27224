// @if genauth-audit-logs
/// Group `audit-logs`. Logs of user and administrator activity.
///
/// The Cargo feature is `genauth-audit-logs`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Lists administrator activity, filtered by operation, resource and time.
    ///
    /// The unit of `start` and `end` is not documented. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/get-admin-audit-logs`; the operationId is `getAdminAuditLogs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getAdminAuditLogs")]
    #[inline]
    pub fn get_admin_audit_logs<'a>(
        &'a self,
        body: &'a types::GetAdminAuditLogsDto,
    ) -> transport::Call<'a, types::GetAdminAuditLogsDto, types::AdminAuditLogRespData> {
        self.call(&operations::GET_ADMIN_AUDIT_LOGS, &[], body)
    }
    /// Lists user activity, filtered by user, application, event and time.
    ///
    /// The unit of `start` and `end` is not documented. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/get-user-action-logs`; the operationId is `getUserActionLogs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getUserActionLogs")]
    #[inline]
    pub fn get_user_action_logs<'a>(
        &'a self,
        body: &'a types::GetUserActionLogsDto,
    ) -> transport::Call<'a, types::GetUserActionLogsDto, types::UserActionLogRespData> {
        self.call(&operations::GET_USER_ACTION_LOGS, &[], body)
    }
}
// @end
