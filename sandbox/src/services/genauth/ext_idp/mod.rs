//! External identity providers and the connections to them.

pub(crate) mod connections;
pub(crate) mod providers;
pub(crate) mod view;

pub(crate) use connections::CONNECTIONS;
pub(crate) use providers::IDENTITY_PROVIDERS;
