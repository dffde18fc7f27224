#![doc = include_str!("../README.md")]

mod admin;
mod app;
mod clock;
mod credentials;
mod events;
#[cfg(test)]
mod every_operation;
mod expiring;
mod facade;
mod faults;
mod form;
mod http;
mod ids;
mod lock;
mod model;
mod request_log;
mod server;
mod services;
mod spec;
mod webhooks;

pub use admin::AdminAccess;
pub use app::snapshot::{RestoreError, Snapshot};
pub use clock::Clock;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use facade::Builder;
pub use facade::MockBuilder;
pub use facade::{Checkpoint, Sandbox};
pub use faults::{Fault, Latency, RetryAfter, Rule, Target};
pub use request_log::{RecordedRequest, RequestLog};
pub use server::Limits;
pub use services::prove::{NumberChange, NumberEvent};
pub use webhooks::{Delivery, DeliveryStatus, Receivers};
