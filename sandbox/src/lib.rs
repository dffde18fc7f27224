#![doc = include_str!("../README.md")]

mod builder;
mod calls;
mod clock;
mod credentials;
mod document;
#[cfg(test)]
mod every_operation;
mod expiring;
mod form;
mod genauth;
mod ids;
mod lock;
mod prove;
mod reply;
mod request;
mod sandbox;
mod server;
mod snapshot;
mod state;

pub use builder::Builder;
pub use calls::{Call, Calls};
pub use clock::Clock;
pub use credentials::{GenauthCredentials, ProveCredentials};
pub use sandbox::Sandbox;
pub use snapshot::{RestoreError, Snapshot};
