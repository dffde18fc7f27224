//! Credentials: where tokens come from, and how they are cached.

pub(crate) mod bearer;
pub(crate) mod cached_token;
mod in_flight;
pub(crate) mod token_cache;
#[cfg_attr(
    not(any(feature = "prove", feature = "genauth-core")),
    allow(dead_code, reason = "no service issues tokens")
)]
pub(crate) mod token_endpoint;
pub(crate) mod token_provider;
pub(crate) mod validate_credential;
