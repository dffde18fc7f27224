//! TLS by the system's library: trusted roots and the client certificate.

use reqwest::{Certificate, Client, Identity};

use crate::transport::error::build::{NOT_A_CERTIFICATE, NOT_A_KEY, NOT_A_PAIR};
use crate::transport::http::connection_options::ConnectionOptions;
use crate::transport::http::tls::pkcs8;
use crate::transport::http::tls::pkcs8::KeyError;
use crate::transport::{BuildError, Secret};

/// The TLS settings of a client.
pub(crate) struct Tls {
    roots: Vec<Certificate>,
    only_these_roots: bool,
    identity: Option<Identity>,
}

impl Tls {
    pub(crate) fn new(connection: &ConnectionOptions, _is_https: bool) -> Result<Self, BuildError> {
        let mut roots = Vec::new();
        for given in &connection.roots {
            roots.extend(certificates(given)?);
        }
        let identity = connection.identity.as_ref().map(|(chain, key)| identity(chain, key)).transpose()?;
        Ok(Self { roots, only_these_roots: connection.only_these_roots, identity })
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        // Another crate of the build may have switched on another library, which would go first.
        let mut builder = builder
            .tls_backend_native()
            .tls_danger_accept_invalid_certs(false)
            .tls_danger_accept_invalid_hostnames(false);
        let roots = self.roots.iter().cloned();
        builder = if self.only_these_roots { builder.tls_certs_only(roots) } else { builder.tls_certs_merge(roots) };
        match &self.identity {
            Some(identity) => builder.identity(identity.clone()),
            None => builder,
        }
    }
}

/// Reads one certificate in DER, or any number in PEM.
fn certificates(given: &[u8]) -> Result<Vec<Certificate>, BuildError> {
    // DER begins with the tag of a sequence, which no text does.
    let read = match given.first() {
        Some(&0x30) => Certificate::from_der(given).map(|certificate| vec![certificate]),
        _ => Certificate::from_pem_bundle(given),
    };
    let certificates = read.unwrap_or_default();
    if certificates.is_empty() {
        return Err(BuildError::Certificate(NOT_A_CERTIFICATE));
    }
    Ok(certificates)
}

/// Reads a certificate chain and its key. The library accepts keys in PKCS #8 only.
fn identity(chain: &[u8], key: &Secret) -> Result<Identity, BuildError> {
    certificates(chain)?;
    let key = pkcs8::from_pem(key.expose().as_bytes()).map_err(|error| {
        BuildError::Certificate(match error {
            KeyError::NotPem => NOT_A_KEY,
            KeyError::NoCurve => {
                "the key of the client certificate does not name its curve; give it as PKCS #8 (openssl pkcs8 -topk8 -nocrypt)"
            }
        })
    })?;
    let identity = Identity::from_pkcs8_pem(chain, key.as_bytes()).map_err(|_| BuildError::Certificate(NOT_A_PAIR))?;
    // Whether the two belong together is found out when a client is built with them, like everything else: so that the
    // error names them, one is built with nothing else.
    let alone = Client::builder().tls_backend_native().no_proxy().identity(identity.clone()).build();
    alone.map(|_| identity).map_err(|_| BuildError::Certificate(NOT_A_PAIR))
}
