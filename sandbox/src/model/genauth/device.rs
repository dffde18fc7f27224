//! Devices of users.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::Record;

/// A device. Its user is not kept: calls about it name one, who has to exist.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) id: String,
    pub(crate) unique_id: String,
    /// What the request describes, custom data included; no response returns it.
    pub(crate) properties: Map<String, Value>,
    pub(crate) status: DeviceStatus,
}

/// Whether a device may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DeviceStatus {
    Activated,
    Deactivated,
    /// Deactivated until a time in milliseconds since 1970.
    SuspendedUntil(u64),
}

impl Record for Device {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        vec![("deviceUniqueId", self.unique_id.clone())]
    }
}

impl Device {
    /// Returns the status at a time in milliseconds since 1970, at which a suspension may have ended.
    pub(crate) const fn status_at(&self, now: u64) -> DeviceStatus {
        match self.status {
            DeviceStatus::SuspendedUntil(end) if now >= end => DeviceStatus::Activated,
            status => status,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn device_suspension_ends_by_itself() {
        let status = DeviceStatus::SuspendedUntil(7);
        let device = Device { id: "d".to_owned(), unique_id: "u".to_owned(), properties: Map::new(), status };
        assert_eq!((device.status_at(6), device.status_at(7)), (status, DeviceStatus::Activated));
    }
}
