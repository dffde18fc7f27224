//! Users: profiles, searches, passwords, multi-factor state, sessions and identities.

pub(crate) mod filter;
pub(crate) mod handlers;
pub(crate) mod identities;
pub(crate) mod lookup;
pub(crate) mod mfa;
pub(crate) mod passwords;
pub(crate) mod request;
pub(crate) mod search_query;
pub(crate) mod sessions;
pub(crate) mod view;

pub(crate) use handlers::USERS;
pub(crate) use identities::IDENTITIES;
pub(crate) use mfa::MFA;
pub(crate) use passwords::PASSWORDS;
pub(crate) use sessions::SESSIONS;
