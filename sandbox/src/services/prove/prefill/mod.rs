//! `v3/start`, `v3/validate`, `v3/challenge`, `v3/complete`: Pre-Fill, and Prove Identity, which has no challenge.

mod details;
mod handlers;

pub(super) use handlers::{challenge, complete, start, validate};
