#![doc = include_str!("../README.md")]

mod builder;
mod calls;
mod clock;
mod control;
mod credentials;
mod document;
mod events;
#[cfg(test)]
mod every_operation;
mod exchange;
mod expiring;
mod faults;
mod form;
mod genauth;
mod ids;
mod lock;
mod mock_builder;
mod overview;
mod persist;
mod prove;
mod reply;
mod request;
mod sandbox;
mod server;
mod snapshot;
mod state;
mod subscription;
mod webhooks;

pub use builder::Builder;
pub use calls::{RecordedRequest, RequestLog};
pub use clock::Clock;
pub use control::AdminAccess;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use faults::{Fault, Latency, RetryAfter, Rule, Target};
pub use mock_builder::MockBuilder;
pub use prove::{NumberChange, NumberEvent};
pub use sandbox::{Checkpoint, Sandbox};
pub use server::Limits;
pub use snapshot::{RestoreError, Snapshot};
pub use webhooks::{Delivery, DeliveryStatus, Receivers};
