//! Data resources, the policies on them, and what users may do with them.

pub(crate) mod node_fields;
pub(crate) mod permissions;
pub(crate) mod policies;
pub(crate) mod resources;
pub(crate) mod rights;

pub(crate) use node_fields::NODE_FIELDS;
pub(crate) use permissions::PERMISSIONS;
pub(crate) use policies::DATA_POLICIES;
pub(crate) use resources::DATA_RESOURCES;
