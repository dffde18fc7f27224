//! Credentials: where tokens come from, and how they are cached.

pub(crate) mod bearer;
pub(crate) mod token_cache;
pub(crate) mod token_provider;
pub(crate) mod validate_credential;
