//! Webhooks: their configuration, the events that call them, and the log of calls.

pub(crate) mod events;
pub(crate) mod handlers;
pub(crate) mod log;

pub(super) use handlers::WEBHOOKS;
