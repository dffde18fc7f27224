//! GenAuth in the sandbox: what its calls change, other calls see.

#[path = "../support/mod.rs"]
mod support;

mod client;

mod access;
mod accounts;
mod applications;
mod asa_accounts;
mod identity_providers;
mod ldap_server;
mod permissions;
mod pool;
mod roles;
mod search;
mod settings;
mod tenants;
mod users;
