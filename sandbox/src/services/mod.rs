//! The services that a sandbox plays: a trait, what they may use, and their handlers and routers.

mod context;
pub(crate) mod genauth;
mod handled;
pub(crate) mod prove;
mod service;

pub(crate) use context::{Context, Outbox};
pub(crate) use handled::Handled;
pub(crate) use service::Service;
