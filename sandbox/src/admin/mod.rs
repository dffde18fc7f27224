//! The control API at `/sandbox/...`, and the status page at `/`.

mod access;
mod approvals;
mod clock;
mod events;
mod faults;
mod json;
mod overview;
mod page;
mod requests;
mod router;
mod routes;
mod sessions;
mod state;
mod webhooks;

pub use access::AdminAccess;
pub(crate) use router::{handle, max_body_bytes};
