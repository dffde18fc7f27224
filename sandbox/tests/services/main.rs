//! Both services over HTTP: state, credentials, faults, control, webhooks and events.

mod events;
mod genauth;
mod prove;
mod receiver;
mod server;
mod support;
mod webhooks;
