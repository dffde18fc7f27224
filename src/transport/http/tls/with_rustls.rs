//! TLS by rustls: trusted roots, the client certificate and the cryptography provider.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::transport::BuildError;
use crate::transport::error::build::{NOT_A_CERTIFICATE, NOT_A_KEY, NOT_A_PAIR, NOT_A_ROOT};
use crate::transport::http::connection_options::ConnectionOptions;

/// The TLS settings of a client.
pub(crate) struct Tls(ClientConfig);

impl Tls {
    /// Sets up TLS, for plain `http` too: the HTTP client cannot be built without.
    pub(crate) fn new(connection: &ConnectionOptions, _is_https: bool) -> Result<Self, BuildError> {
        config(connection).map(Self)
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.0.clone())
    }
}

/// Creates a configuration of this client alone. The provider of the process is used if there is one, and none is installed.
fn config(connection: &ConnectionOptions) -> Result<ClientConfig, BuildError> {
    let provider = provider()?;
    let verifier = verifier(connection, &provider)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match &connection.identity {
        None => builder.with_no_client_auth(),
        Some((chain, key)) => {
            let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())
                .map_err(|_| BuildError::Certificate(NOT_A_KEY))?;
            let chain = certificates(chain)?;
            builder.with_client_auth_cert(chain, key).map_err(|_| BuildError::Certificate(NOT_A_PAIR))?
        }
    };
    config.alpn_protocols =
        if connection.allows_http2() { vec![b"h2".to_vec(), b"http/1.1".to_vec()] } else { vec![b"http/1.1".to_vec()] };
    Ok(config)
}

/// Returns the provider of the process if one is installed, so that a caller can choose; otherwise that of the feature
/// `rustls`.
fn provider() -> Result<Arc<CryptoProvider>, BuildError> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Ok(Arc::clone(installed));
    }
    #[cfg(feature = "rustls")]
    return Ok(Arc::new(rustls::crypto::ring::default_provider()));
    #[cfg(not(feature = "rustls"))]
    Err(BuildError::TlsUnavailable(
        "no rustls CryptoProvider is installed; call CryptoProvider::install_default before the client is built, or enable \
         the feature `rustls` of identity-apis, which brings one",
    ))
}

fn verifier(
    connection: &ConnectionOptions,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BuildError> {
    let mut roots = Vec::new();
    for given in &connection.roots {
        roots.extend(certificates(given)?);
    }
    if connection.only_these_roots {
        let mut store = RootCertStore::empty();
        for root in roots {
            store.add(root).map_err(|_| BuildError::Certificate(NOT_A_ROOT))?;
        }
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(provider)).build();
        return Ok(verifier.map_err(|error| BuildError::Tls(Box::new(error)))?);
    }
    if roots.is_empty() {
        return Ok(Arc::new(Verifier::new(Arc::clone(provider)).map_err(failed)?));
    }
    // The system's verifier leaves out what it cannot read; a caller should hear of it.
    let mut store = RootCertStore::empty();
    for root in &roots {
        store.add(root.clone()).map_err(|_| BuildError::Certificate(NOT_A_ROOT))?;
    }
    with_system(roots, provider)
}

#[cfg(not(target_os = "android"))]
fn with_system(
    roots: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BuildError> {
    Ok(Arc::new(Verifier::new_with_extra_roots(roots, Arc::clone(provider)).map_err(failed)?))
}

#[cfg(target_os = "android")]
fn with_system(
    _: Vec<CertificateDer<'static>>,
    _: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BuildError> {
    Err(BuildError::Certificate("on Android, roots are added through tls_certs_only or the system's settings"))
}

/// Reads one certificate in DER, or any number in PEM.
fn certificates(given: &[u8]) -> Result<Vec<CertificateDer<'static>>, BuildError> {
    // DER begins with the tag of a sequence, which no text does.
    if given.first() == Some(&0x30) {
        return Ok(vec![CertificateDer::from(given.to_vec())]);
    }
    let certificates = CertificateDer::pem_slice_iter(given).collect::<Result<Vec<_>, _>>().unwrap_or_default();
    if certificates.is_empty() {
        return Err(BuildError::Certificate(NOT_A_CERTIFICATE));
    }
    Ok(certificates)
}

fn failed(error: rustls::Error) -> BuildError {
    BuildError::Tls(Box::new(error))
}
