//! The GenAuth management API.
//!
//! [`service`] takes a call from the request to the response: it authenticates the call, validates it against the document, and
//! finds its handler in the table of [`operations`]. Handlers are grouped by feature group as the document is; each works on
//! the [user pool](crate::model::genauth::user_pool) and returns the payload or an error of the response.

mod access_keys;
mod applications;
mod approvals;
mod asa_accounts;
mod audit_logs;
mod auth;
mod call;
#[cfg(test)]
mod conformance;
mod custom_fields;
mod data_permissions;
mod departments;
mod devices;
mod envelope;
mod error;
mod events;
mod ext_idp;
mod groups;
mod handler;
mod ldap_server;
mod operations;
mod organizations;
mod paging;
mod payload;
mod pipelines;
mod posts;
mod properties;
mod public_accounts;
mod resources;
mod roles;
mod schema;
mod security_settings;
mod service;
mod sync_tasks;
mod tenants;
mod users;
mod webhooks;
mod whitelists;

pub(crate) use crate::model::genauth::approval::ApprovalSubject;
#[cfg(test)]
pub(crate) use operations::{count as stateful_operations, has_state};
pub(crate) use service::Genauth;
