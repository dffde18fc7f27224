//! No TLS: no feature for it is on.

use super::BuildError;
use super::connection::Connection;

/// What connections are secured with.
pub(super) struct Tls;

impl Tls {
    pub(super) fn new(connection: &Connection) -> Result<Self, BuildError> {
        if connection.roots.is_empty() && connection.identity.is_none() {
            return Ok(Self);
        }
        Err(BuildError::Certificate("certificates need TLS: switch on the feature `rustls` or `native-tls`"))
    }

    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}
