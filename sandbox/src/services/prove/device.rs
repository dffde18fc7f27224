//! `v3/device/revoke`.

use serde_json::json;

use super::{Call, errors};
use crate::http::json_response::Reply;

/// Makes the key of a device inactive: one that an earlier session has made. Afterwards it is as if it had never been.
pub(super) fn revoke(call: &Call<'_>) -> Result<Reply, Reply> {
    let device = call.text("deviceId").unwrap_or_default();
    if call.prove().sessions.registry().revoke_key(&call.customer, device) {
        Ok(Reply::ok(json!({"success": true})))
    } else {
        Err(errors::not_found("no device of that id"))
    }
}
