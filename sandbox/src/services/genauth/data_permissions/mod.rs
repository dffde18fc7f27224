//! Data resources, the policies on them, and what users may do with them.

pub(crate) mod node_fields;
pub(crate) mod permissions;
pub(crate) mod policies;
pub(crate) mod resources;
pub(crate) mod rights;

pub(super) use node_fields::NODE_FIELDS;
pub(super) use permissions::PERMISSIONS;
pub(super) use policies::DATA_POLICIES;
pub(super) use resources::DATA_RESOURCES;
