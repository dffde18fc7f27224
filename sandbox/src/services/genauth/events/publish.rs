//! Publishes custom events to their subscribers.

use serde_json::Value;

use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::payload::success;

pub(crate) const EVENTS: OperationGroup =
    OperationGroup { audit_resource: "userpool", operations: &[("verifyEvent", publish), ("pubUserEvent", publish)] };

/// Publishes an event. An object is sent as JSON, and a string as it is: SDKs send JSON in one.
fn publish(call: &Call<'_>, _: &mut UserPool) -> HandlerResult {
    let text = match call.input.get("eventData") {
        Some(Value::String(text)) => text.clone(),
        data => data.cloned().unwrap_or_default().to_string(),
    };
    call.context.publish(call.required("eventType").to_owned(), text);
    Ok(success())
}
