// @if genauth-webhooks
/// Group `webhooks`. Webhooks, their event types and deliveries.
///
/// The Cargo feature is `genauth-webhooks`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates a webhook.
    ///
    /// Sends `POST /api/v3/create-webhook`; the operationId is `createWebhook`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createWebhook")]
    #[inline]
    pub fn create_webhook<'a>(
        &'a self,
        body: &'a types::CreateWebhookDto,
    ) -> transport::Call<'a, types::CreateWebhookDto, types::WebhookDto> {
        self.call(&operations::CREATE_WEBHOOK, &[], body)
    }
    /// Deletes several webhooks.
    ///
    /// Unknown identifiers are silently skipped.
    ///
    /// Sends `POST /api/v3/delete-webhook`; the operationId is `deleteWebhook`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteWebhook")]
    #[inline]
    pub fn delete_webhook<'a>(
        &'a self,
        body: &'a types::DeleteWebhookDto,
    ) -> transport::Call<'a, types::DeleteWebhookDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_WEBHOOK, &[], body)
    }
    /// Returns a webhook.
    ///
    /// Sends `GET /api/v3/get-webhook`; the operationId is `getWebhook`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getWebhook")]
    #[inline]
    pub fn get_webhook<'a>(
        &'a self,
        query: &'a types::GetWebhookQuery,
    ) -> transport::Call<'a, types::GetWebhookQuery, types::WebhookDto> {
        self.call(&operations::GET_WEBHOOK, &[], query)
    }
    /// Returns the event types that a webhook can subscribe to, with their categories.
    ///
    /// Sends `GET /api/v3/get-webhook-event-list`; the operationId is `getWebhookEventList`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getWebhookEventList")]
    #[inline]
    pub fn get_webhook_event_list<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::WebhookEventListData> {
        self.call(&operations::GET_WEBHOOK_EVENT_LIST, &[], &())
    }
    /// Lists the deliveries of a webhook.
    ///
    /// Unknown identifiers are silently skipped. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/get-webhook-logs`; the operationId is `getWebhookLogs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getWebhookLogs")]
    #[inline]
    pub fn get_webhook_logs<'a>(
        &'a self,
        body: &'a types::ListWebhookLogs,
    ) -> transport::Call<'a, types::ListWebhookLogs, types::ListWebhookLogsData> {
        self.call(&operations::GET_WEBHOOK_LOGS, &[], body)
    }
    /// Lists the webhooks.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-webhooks`; the operationId is `listWebhooks`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listWebhooks")]
    #[inline]
    pub fn list_webhooks<'a>(
        &'a self,
        query: &'a types::ListWebhooksQuery,
    ) -> transport::Call<'a, types::ListWebhooksQuery, types::GetWebhooksData> {
        self.call(&operations::LIST_WEBHOOKS, &[], query)
    }
    /// Triggers a webhook manually and returns the receiver's response.
    ///
    /// Sends `POST /api/v3/trigger-webhook`; the operationId is `triggerWebhook`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "triggerWebhook")]
    #[inline]
    pub fn trigger_webhook<'a>(
        &'a self,
        body: &'a types::TriggerWebhookDto,
    ) -> transport::Call<'a, types::TriggerWebhookDto, types::TriggerWebhookData> {
        self.call(&operations::TRIGGER_WEBHOOK, &[], body)
    }
    /// Updates a webhook.
    ///
    /// Sends `POST /api/v3/update-webhook`; the operationId is `updateWebhook`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateWebhook")]
    #[inline]
    pub fn update_webhook<'a>(
        &'a self,
        body: &'a types::UpdateWebhookDto,
    ) -> transport::Call<'a, types::UpdateWebhookDto, types::WebhookDto> {
        self.call(&operations::UPDATE_WEBHOOK, &[], body)
    }
}
// @end
