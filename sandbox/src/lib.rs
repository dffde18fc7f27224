#![doc = include_str!("../README.md")]

// In the order of their layers: each module imports only those before it.
mod clock;
mod credentials;
mod expiring;
mod form;
mod ids;
mod lock;

mod http;
mod spec;

mod faults;
mod webhooks;

mod events;
mod model;
mod services;

mod request_log;

mod app;

mod admin;

mod server;

mod facade;

#[cfg(all(test, feature = "validation"))]
mod every_operation;

pub use admin::AdminAccess;
pub use app::{RestoreError, Snapshot};
pub use clock::Clock;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use facade::{MockBuilder, Sandbox, SandboxBuilder, StartError, TestUser, TestUserOutcome, TestUserProduct};
pub use faults::{Fault, FaultRule, FaultTarget, Latency, RetryAfter};
pub use request_log::{Checkpoint, RecordedRequest, RequestLog};
pub use server::Limits;
pub use services::prove::{NumberChange, NumberEvent};
pub use webhooks::{Delivery, DeliveryStatus, Receivers};
