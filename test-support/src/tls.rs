//! Certificates made for a test, and servers that present them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::SupportedProtocolVersion;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use tokio_rustls::TlsAcceptor;

/// A certificate and its key.
pub type CertifiedKey = (CertificateDer<'static>, KeyPair);

/// A certificate authority.
pub struct Authority {
    pem: String,
    der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// Makes an authority with a name and a key of its own.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "each one is another")]
    pub fn new() -> Self {
        // OpenSSL looks an issuer up by its name, which must not be that of what it signs either.
        static NUMBER: AtomicUsize = AtomicUsize::new(1);
        let name = format!("authority {}", NUMBER.fetch_add(1, Ordering::Relaxed));
        let mut params = CertificateParams::new(Vec::new()).expect("no name is invalid");
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key is generated");
        let certificate = params.self_signed(&key).expect("the key signs");
        Self { pem: certificate.pem(), der: certificate.der().to_vec(), issuer: Issuer::new(params, key) }
    }

    /// Its certificate as PEM.
    #[must_use]
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// Its certificate as DER.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Issues a certificate for a host, valid from 2020 until the beginning of a year.
    #[must_use]
    pub fn issue(&self, host: &str, until_year: i32) -> CertifiedKey {
        self.issue_for_key(host, until_year, KeyPair::generate().expect("a key is generated"))
    }

    /// Issues a certificate for a host and a key that exists.
    #[must_use]
    pub fn issue_for_key(&self, host: &str, until_year: i32, key: KeyPair) -> CertifiedKey {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("a valid host name");
        params.distinguished_name.push(DnType::CommonName, host);
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until_year, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).expect("the authority signs");
        (certificate.der().clone(), key)
    }
}

/// How a server speaks TLS.
pub struct ServerTls<'a> {
    /// The versions it offers.
    pub versions: &'a [&'static SupportedProtocolVersion],
    /// The authority that must have issued the certificates of clients; without one, none is asked for.
    pub client_authority: Option<&'a Authority>,
    /// The application protocols it offers (ALPN).
    pub protocols: &'a [&'a [u8]],
}

impl Default for ServerTls<'_> {
    fn default() -> Self {
        Self { versions: rustls::DEFAULT_VERSIONS, client_authority: None, protocols: &[] }
    }
}

impl ServerTls<'_> {
    /// Accepts connections with this certificate.
    #[must_use]
    pub fn acceptor(&self, (certificate, key): CertifiedKey) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let builder = rustls::ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(self.versions)
            .expect("the provider has these versions");
        let builder = match self.client_authority {
            None => builder.with_no_client_auth(),
            Some(authority) => {
                let mut roots = rustls::RootCertStore::empty();
                roots.add(CertificateDer::from(authority.der.clone())).expect("a certificate of an authority");
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
                builder.with_client_cert_verifier(verifier.expect("there is a root"))
            }
        };
        let mut config = builder.with_single_cert(vec![certificate], key).expect("certificate and key are a pair");
        config.alpn_protocols = self.protocols.iter().map(|protocol| protocol.to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }
}
