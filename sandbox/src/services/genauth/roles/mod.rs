//! Roles and their assignments.

pub(crate) mod assignments;
pub(crate) mod handlers;

pub(super) use assignments::ASSIGNMENTS;
pub(super) use handlers::{ADMIN_ROLES, ROLES};
