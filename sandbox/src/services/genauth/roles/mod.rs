//! Roles and their assignments.

pub(crate) mod assignments;
pub(crate) mod handlers;

pub(crate) use assignments::ASSIGNMENTS;
pub(crate) use handlers::{ADMIN_ROLES, ROLES};
