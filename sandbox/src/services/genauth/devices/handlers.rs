//! Devices of users, and whether they may be used.

use serde_json::{Map, Value, json};

use crate::model::genauth::device::{Device, DeviceStatus};
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::ApiError;
use crate::services::genauth::handler::{HandlerResult, OperationGroup};
use crate::services::genauth::properties::{copy_properties, parse_time};

pub(crate) const DEVICES: OperationGroup = OperationGroup {
    audit_resource: "userpool",
    operations: &[
        ("createDevice", create),
        ("addDevice", create),
        ("getDeviceStatus", get_status),
        ("enableDevice", |call, pool| set_status(call, pool, DeviceStatus::Activated)),
        ("disableDevice", |call, pool| set_status(call, pool, DeviceStatus::Deactivated)),
        ("suspendDevice", suspend),
        ("deleteDevice", delete),
    ],
};

fn create(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let unique_id = call.text("deviceUniqueId").ok_or_else(|| ApiError::required("/deviceUniqueId"))?.to_owned();
    let mut device = Device { id: call.new_id(), unique_id, properties: Map::new(), status: DeviceStatus::Activated };
    copy_properties(&mut device.properties, &call.input, |name| name != "deviceUniqueId");
    let added = pool.devices.insert(device).map_err(ApiError::from_store("device"))?;
    Ok(json!({"id": added.id, "deviceUniqueId": added.unique_id}))
}

/// Returns the status. A suspension ends by itself, on the sandbox's clock.
fn get_status(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let device = pool.devices.get(call.required("id")).ok_or_else(|| ApiError::not_found("device"))?;
    let now = call.now_millis();
    Ok(match device.status_at(now) {
        DeviceStatus::Activated => json!({"status": "activated"}),
        DeviceStatus::Deactivated => json!({"status": "deactivated"}),
        DeviceStatus::SuspendedUntil(end) => {
            json!({"status": "suspended", "diffTime": end.saturating_sub(now).div_ceil(1_000)})
        }
    })
}

fn suspend(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let end = parse_time(&call.input, "endTime")?.ok_or_else(|| ApiError::required("/endTime"))?;
    set_status(call, pool, DeviceStatus::SuspendedUntil(end))
}

fn set_status(call: &Call<'_>, pool: &mut UserPool, status: DeviceStatus) -> HandlerResult {
    pool.user(call.required("userId"))?;
    let changed = pool.devices.update(call.required("id"), |device| device.status = status);
    changed.map(|_| Value::Null).map_err(ApiError::from_store("device"))
}

fn delete(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    pool.user(call.required("userId"))?;
    pool.devices.remove(call.required("id")).map(|_| Value::Null).ok_or_else(|| ApiError::not_found("device"))
}
