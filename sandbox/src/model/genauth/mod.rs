//! What a GenAuth user pool holds.

pub(crate) mod approval;
pub(crate) mod department;
pub(crate) mod post;
pub(crate) mod store;
pub(crate) mod sync_task;
pub(crate) mod user;
pub(crate) mod user_pool;
mod user_summary;

pub(crate) use user_summary::UserSummary;
