//! Identity Manager: `v3/identity` and its subpaths.

mod handlers;
mod page_key;

pub(super) use handlers::{
    activate, cross_domain, deactivate, disenroll, enroll, enroll_batch, enroll_person, get, list, lookup,
};
