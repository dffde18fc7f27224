//! The sandbox as a whole: its state, dispatch of calls, snapshots and persistence.

pub(crate) mod dispatch;
mod persistence;
mod snapshot;
mod state;
#[cfg(feature = "events")]
pub(crate) mod subscription;

pub(crate) use persistence::{Persistence, StateFile};
pub use snapshot::{RestoreError, Snapshot};
pub(crate) use state::AppState;
