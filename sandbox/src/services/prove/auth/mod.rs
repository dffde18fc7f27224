//! `v1/server/auth/start`, `finish` and `continue`.
//!
//! Any number can be authenticated: no test users are documented for these calls. The results are posted to a `callbackUrl`
//! when every subject has one, errors included, and finish returns them. The errors of the calls are not documented, except
//! the one inside of results.

mod handlers;
mod results;

pub(super) use handlers::{continue_with, finish, start};
pub(super) use results::callback;
