//! `v3/verify` and `v3/verify/batch`, and `v3/verify-status` of the former verify call.
//!
//! The number selects the outcome. Names are required where the document requires them, but not compared: that is not
//! documented for any test user.

mod echo;
mod finding;
mod former;
mod handlers;
mod verification_type;

pub(super) use former::{handle_former, is_former, status};
pub(super) use handlers::{verify, verify_batch};
