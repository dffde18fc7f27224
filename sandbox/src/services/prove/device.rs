//! `v3/device/revoke`.

use serde_json::json;

use super::call::Call;
use super::errors;
use crate::http::JsonResponse;

/// Revokes the key of a device that an earlier session has created. Afterwards it is unknown.
pub(super) fn revoke(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let device = call.text("deviceId").unwrap_or_default();
    if call.state().sessions.registry().revoke_key(&call.customer, device) {
        Ok(JsonResponse::ok(json!({"success": true})))
    } else {
        Err(errors::not_found("no such device"))
    }
}
