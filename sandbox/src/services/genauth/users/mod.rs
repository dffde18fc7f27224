//! Users: profiles, searches, passwords, multi-factor state, sessions and identities.

pub(crate) mod filter;
pub(crate) mod handlers;
pub(crate) mod identities;
pub(crate) mod mfa;
pub(crate) mod passwords;
pub(crate) mod search_query;
pub(crate) mod sessions;
pub(crate) mod view;

pub(super) use handlers::USERS;
pub(super) use identities::IDENTITIES;
pub(super) use mfa::MFA;
pub(super) use passwords::PASSWORDS;
pub(super) use sessions::SESSIONS;
