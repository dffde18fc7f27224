//! GenAuth in the sandbox: what its calls change, other calls see.

#[path = "../support/mod.rs"]
mod support;

mod client;

mod access;
mod accounts;
mod applications;
mod approvals;
mod departments;
mod permissions;
mod pool;
mod posts;
mod roles;
mod sync_tasks;
mod user_departments;
mod users;
