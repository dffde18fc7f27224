//! No TLS: no feature for it is on.

use crate::transport::BuildError;
use crate::transport::http::connection_options::ConnectionOptions;

/// What connections are secured with.
pub(crate) struct Tls;

impl Tls {
    pub(crate) fn new(connection: &ConnectionOptions) -> Result<Self, BuildError> {
        if connection.roots.is_empty() && connection.identity.is_none() {
            return Ok(Self);
        }
        Err(BuildError::Certificate("certificates need TLS: switch on the feature `rustls` or `native-tls`"))
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}
