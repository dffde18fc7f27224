//! Namespaces, the resources in them, and grants of actions on resources.

pub(crate) mod grants;
pub(crate) mod handlers;
pub(crate) mod namespaces;

pub(crate) use grants::GRANTS;
pub(crate) use handlers::RESOURCES;
pub(crate) use namespaces::{NAMESPACES, PERMISSION_NAMESPACES};
