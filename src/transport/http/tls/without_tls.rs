//! No TLS: this build has no feature for it.

use crate::transport::BuildError;
use crate::transport::http::connection_options::ConnectionOptions;

const NO_TLS: &str = "the base URL is https, and this build has no TLS; enable the feature `rustls` or `native-tls` of \
                      identity-apis, or give http_client an HTTP client that has TLS";

/// The TLS settings of a client.
pub(crate) struct Tls;

impl Tls {
    /// Checks that nothing needs TLS: neither the base URL nor a certificate.
    pub(crate) fn new(connection: &ConnectionOptions, is_https: bool) -> Result<Self, BuildError> {
        if is_https {
            return Err(BuildError::TlsUnavailable(NO_TLS));
        }
        if connection.roots.is_empty() && connection.identity.is_none() {
            return Ok(Self);
        }
        Err(BuildError::Certificate(
            "certificates need TLS, which this build does not have; enable the feature `rustls` or `native-tls` of \
             identity-apis",
        ))
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}
