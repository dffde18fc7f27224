//! Applications, their settings, and who may log in to them.

pub(crate) mod access;
pub(crate) mod handlers;
pub(crate) mod settings;

pub(crate) use access::APPLICATION_ACCESS;
pub(crate) use handlers::APPLICATIONS;
pub(crate) use settings::APPLICATION_SETTINGS;
