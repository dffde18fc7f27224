//! The sandbox as a whole: its state, and what happens to one call.

pub(crate) mod dispatch;
pub(crate) mod persistence;
pub(crate) mod snapshot;
pub(crate) mod state;
pub(crate) mod subscription;
