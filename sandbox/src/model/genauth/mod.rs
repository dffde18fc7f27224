//! What a GenAuth user pool holds: one module for each kind of record, with the operations on its store.
//!
//! Records and stores know nothing of the pool they are in. [`UserPool`] brings all stores together; lookups, memberships,
//! rights and deletions that involve several stores are methods of it, each in the module of its subject.

pub(crate) mod access_key;
pub(crate) mod application;
pub(crate) mod application_grant;
pub(crate) mod approval;
pub(crate) mod asa_account;
pub(crate) mod assignment;
pub(crate) mod audit_log;
pub(crate) mod connection;
pub(crate) mod custom_field;
pub(crate) mod data_policy;
pub(crate) mod data_resource;
pub(crate) mod data_rights;
mod deletion;
pub(crate) mod department;
pub(crate) mod device;
pub(crate) mod device_exclusivity;
pub(crate) mod event_type;
pub(crate) mod group;
pub(crate) mod identity_provider;
pub(crate) mod ldap_server;
pub(crate) mod lookup;
pub(crate) mod members;
mod memberships;
pub(crate) mod namespace;
pub(crate) mod pipeline_function;
pub(crate) mod post;
mod post_assignments;
pub(crate) mod public_account;
pub(crate) mod resource;
pub(crate) mod resource_grant;
pub(crate) mod role;
pub(crate) mod store;
pub(crate) mod subject;
mod subjects;
pub(crate) mod sync_task;
pub(crate) mod tenant;
pub(crate) mod tenant_administrator;
pub(crate) mod tenant_invitation;
pub(crate) mod tenant_user;
pub(crate) mod timestamps;
pub(crate) mod user;
pub(crate) mod user_pool;
mod user_summary;
pub(crate) mod webhook;
pub(crate) mod webhook_log;
pub(crate) mod whitelist;

pub(crate) use user_summary::UserSummary;
