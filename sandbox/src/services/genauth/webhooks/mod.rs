//! Webhooks: their configuration, the events that call them, and the log of calls.

pub(crate) mod events;
pub(crate) mod handlers;
pub(crate) mod log;
pub(crate) mod requests;

use super::handler::OperationGroup;

pub(crate) const WEBHOOKS: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("createWebhook", handlers::create),
        ("getWebhook", handlers::get),
        ("listWebhooks", handlers::list),
        ("updateWebhook", handlers::update),
        ("deleteWebhook", handlers::delete),
        ("getWebhookEventList", handlers::list_events),
        ("getWebhookLogs", log::list),
        ("triggerWebhook", events::trigger),
    ],
};
