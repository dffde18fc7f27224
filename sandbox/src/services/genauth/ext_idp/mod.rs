//! External identity providers and the connections to them.

pub(crate) mod connections;
pub(crate) mod providers;

pub(super) use connections::CONNECTIONS;
pub(super) use providers::IDENTITY_PROVIDERS;
