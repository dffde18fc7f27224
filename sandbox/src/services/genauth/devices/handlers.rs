//! Devices of users: whether they may be used.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::model::genauth::store::Record;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::{Call, take, time};
use crate::services::genauth::error::Refusal;
use crate::services::genauth::operations::{Group, Outcome};

pub(crate) const DEVICES: Group = Group {
    audited: "userpool",
    operations: &[
        ("createDevice", create),
        ("addDevice", create),
        ("getDeviceStatus", status),
        ("enableDevice", |call, state| change(call, state, Use::Permitted)),
        ("disableDevice", |call, state| change(call, state, Use::Forbidden)),
        ("suspendDevice", suspend),
        ("deleteDevice", delete),
    ],
};

/// A device. Which user has it is not kept: calls about it name one, who has to exist.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    id: String,
    unique_id: String,
    /// What the request says of it, custom data included; no response shows it.
    properties: Map<String, Value>,
    usage: Use,
}

/// Whether a device may be used.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Use {
    Permitted,
    Forbidden,
    /// Forbidden until a time in milliseconds.
    SuspendedUntil(u64),
}

impl Record for Device {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> Vec<(&'static str, String)> {
        vec![("deviceUniqueId", self.unique_id.clone())]
    }
}

fn create(call: &Call<'_>, state: &mut State) -> Outcome {
    let unique_id = call.text("deviceUniqueId").ok_or_else(|| Refusal::required("/deviceUniqueId"))?.to_owned();
    let mut device = Device { id: call.id(), unique_id, properties: Map::new(), usage: Use::Permitted };
    take(&mut device.properties, &call.input, |name| name != "deviceUniqueId");
    let added = state.devices.insert(device).map_err(Refusal::of("device"))?;
    Ok(json!({"id": added.id, "deviceUniqueId": added.unique_id}))
}

/// A suspension ends by itself, on the sandbox's clock.
fn status(call: &Call<'_>, state: &mut State) -> Outcome {
    let device = state.devices.get(call.name("id")).ok_or_else(|| Refusal::missing("device"))?;
    Ok(match device.usage {
        Use::SuspendedUntil(end) if call.now() < end => {
            json!({"status": "suspended", "diffTime": end.saturating_sub(call.now()).div_ceil(1_000)})
        }
        Use::Forbidden => json!({"status": "deactivated"}),
        Use::Permitted | Use::SuspendedUntil(_) => json!({"status": "activated"}),
    })
}

fn suspend(call: &Call<'_>, state: &mut State) -> Outcome {
    let end = time(&call.input, "endTime")?.ok_or_else(|| Refusal::required("/endTime"))?;
    change(call, state, Use::SuspendedUntil(end))
}

fn change(call: &Call<'_>, state: &mut State, usage: Use) -> Outcome {
    state.user(call.name("userId"), "user_id", false).ok_or_else(Refusal::no_such_user)?;
    let changed = state.devices.change(call.name("id"), |device| device.usage = usage);
    changed.map(|_| Value::Null).map_err(Refusal::of("device"))
}

fn delete(call: &Call<'_>, state: &mut State) -> Outcome {
    state.user(call.name("userId"), "user_id", false).ok_or_else(Refusal::no_such_user)?;
    state.devices.remove(call.name("id")).map(|_| Value::Null).ok_or_else(|| Refusal::missing("device"))
}
