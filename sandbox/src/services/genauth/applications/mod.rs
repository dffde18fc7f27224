//! Applications, their settings, and who may log in to them.

pub(crate) mod access;
pub(crate) mod handlers;
pub(crate) mod settings;

pub(super) use access::APPLICATION_ACCESS;
pub(super) use handlers::APPLICATIONS;
pub(super) use settings::APPLICATION_SETTINGS;
