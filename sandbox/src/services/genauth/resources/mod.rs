//! Namespaces, the resources in them, and grants of actions on resources.

pub(crate) mod grants;
pub(crate) mod handlers;
pub(crate) mod namespaces;

pub(super) use grants::GRANTS;
pub(super) use handlers::RESOURCES;
pub(super) use namespaces::{NAMESPACES, PERMISSION_NAMESPACES};
