//! Tenants, their members, administrators, invitations and settings.

pub(crate) mod administrators;
pub(crate) mod certifications;
pub(crate) mod handlers;
pub(crate) mod invitations;
pub(crate) mod lookup;
pub(crate) mod settings;
pub(crate) mod users;

pub(crate) use administrators::{TENANT_ADMINISTRATORS, TENANT_COOPERATORS};
pub(crate) use certifications::CERTIFICATIONS;
pub(crate) use handlers::TENANTS;
pub(crate) use invitations::TENANT_INVITATIONS;
pub(crate) use settings::TENANT_SETTINGS;
pub(crate) use users::TENANT_USERS;
