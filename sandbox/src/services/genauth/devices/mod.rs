//! Devices of users, and the rule that limits them.

pub(crate) mod exclusivity;
pub(crate) mod handlers;

pub(crate) use exclusivity::DEVICE_EXCLUSIVITY;
pub(crate) use handlers::DEVICES;
