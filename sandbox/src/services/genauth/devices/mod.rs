//! Devices of users, and the rule that limits them.

pub(crate) mod exclusivity;
pub(crate) mod handlers;

pub(super) use exclusivity::DEVICE_EXCLUSIVITY;
pub(super) use handlers::DEVICES;
