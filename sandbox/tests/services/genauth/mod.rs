//! GenAuth in the sandbox: what a call changes, other calls return.

pub(crate) mod client;

mod access;
mod accounts;
mod applications;
mod approvals;
mod asa_accounts;
mod departments;
mod identity_providers;
mod ldap_server;
mod permissions;
mod pool;
mod posts;
mod roles;
mod search;
mod settings;
mod sync_tasks;
mod tenants;
mod user_departments;
mod users;
