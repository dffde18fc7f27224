//! Custom events: what is published goes to those who are subscribed.

use serde_json::{Value, json};

use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::operations::{Group, Outcome};

pub(crate) const EVENTS: Group =
    Group { audited: "userpool", operations: &[("verifyEvent", publish), ("pubUserEvent", publish)] };

/// Publishes an event. An object goes out as JSON, and a string as it is: SDKs send JSON in one.
fn publish(call: &Call<'_>, _: &mut State) -> Outcome {
    let text = match call.input.get("eventData") {
        Some(Value::String(text)) => text.clone(),
        data => data.cloned().unwrap_or_default().to_string(),
    };
    call.context.publish(call.name("eventType").to_owned(), text);
    Ok(json!({"success": true}))
}
