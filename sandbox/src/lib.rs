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
mod on;
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
pub use calls::{Call, Calls};
pub use clock::Clock;
pub use control::Control;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use faults::{Fault, Latency, RetryAfter, Rule, Target};
pub use on::On;
pub use prove::{NumberChange, NumberEvent};
pub use sandbox::{Sandbox, Watch};
pub use server::Limits;
pub use snapshot::{RestoreError, Snapshot};
pub use webhooks::{Delivery, DeliveryStatus, Receivers};
