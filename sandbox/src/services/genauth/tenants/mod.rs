//! Tenants, their members, administrators, invitations and settings.

pub(crate) mod administrators;
pub(crate) mod certifications;
pub(crate) mod handlers;
pub(crate) mod invitations;
pub(crate) mod settings;
pub(crate) mod users;

pub(super) use administrators::{TENANT_ADMINISTRATORS, TENANT_COOPERATORS};
pub(super) use certifications::CERTIFICATIONS;
pub(super) use handlers::TENANTS;
pub(super) use invitations::TENANT_INVITATIONS;
pub(super) use settings::TENANT_SETTINGS;
pub(super) use users::TENANT_USERS;
