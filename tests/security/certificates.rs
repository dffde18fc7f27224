//! Only a certificate that is trusted, valid now and for the host is spoken to.

use std::sync::Arc;
use std::time::Duration;

use identity_apis::genauth::types::ListUsersRequestDto;
use identity_apis::genauth::{AccessKey, Builder, Client};
use identity_apis::transport::{BuildError, Error, TransportProblem};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::TlsAcceptor;

use crate::server::Server;

/// Signs certificates.
struct Authority {
    pem: String,
    der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { pem: certificate.pem(), der: certificate.der().to_vec(), issuer: Issuer::new(params, key) }
    }

    /// For a host, and valid until then.
    fn signed(&self, host: &str, until: i32) -> (CertificateDer<'static>, KeyPair) {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().der().clone(), key)
    }
}

fn acceptor((certificate, key): (CertificateDer<'static>, KeyPair), clients: Option<&Authority>) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let builder = rustls::ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = rustls::RootCertStore::empty();
            roots.add(CertificateDer::from(authority.der.clone())).unwrap();
            let verifier =
                rustls::server::WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
            builder.with_client_cert_verifier(verifier)
        }
    };
    TlsAcceptor::from(Arc::new(builder.with_single_cert(vec![certificate], key).unwrap()))
}

fn builder(server: &Server) -> Builder {
    let port = server.address.rsplit(':').next().unwrap();
    Client::builder()
        .base_url(format!("https://localhost:{port}"))
        .access_key(AccessKey::new("key", "secret"))
        .timeout(Duration::from_secs(30))
}

async fn accepted(builder: Builder) {
    let page = builder.build().unwrap().list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(page.list.len(), 0);
}

async fn refused(builder: Builder) {
    let error = builder.build().unwrap().list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error:?}") };
    assert_eq!(inner.problem(), TransportProblem::Tls, "{error:?}");
    assert!(inner.is_before_sending() && !error.is_retryable());
    assert!(error.to_string().contains("add_root_certificate"), "{error}");
}

#[tokio::test]
async fn an_authority_is_trusted_when_it_was_added_and_not_before() {
    let (ours, other) = (Authority::new(), Authority::new());
    let server = Server::secured(acceptor(ours.signed("localhost", 2100), None)).await;
    refused(builder(&server)).await;
    refused(builder(&server).add_root_certificate(other.pem.clone())).await;
    refused(builder(&server).add_root_certificate(other.pem.clone()).only_added_roots()).await;
    assert_eq!(server.requests().len(), 0, "nothing was sent");

    accepted(builder(&server).add_root_certificate(ours.pem.clone())).await;
    accepted(builder(&server).add_root_certificate(ours.der.clone())).await;
    accepted(builder(&server).add_root_certificate(ours.der.clone()).only_added_roots()).await;
    accepted(builder(&server).add_root_certificate(format!("{}\n{}", other.pem, ours.pem)).only_added_roots()).await;
}

#[tokio::test]
async fn a_certificate_for_another_host_or_time_is_refused() {
    let authority = Authority::new();
    for signed in [authority.signed("api.example.com", 2100), authority.signed("localhost", 2021)] {
        let server = Server::secured(acceptor(signed, None)).await;
        refused(builder(&server).add_root_certificate(authority.pem.clone())).await;
        refused(builder(&server).add_root_certificate(authority.pem.clone()).only_added_roots()).await;
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_refused() {
    let server = Server::answering("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
    refused(builder(&server)).await;
    assert!(!server.requests().concat().contains("authorization"));
}

#[tokio::test]
async fn a_client_shows_its_certificate_to_who_asks() {
    let authority = Authority::new();
    let server = Server::secured(acceptor(authority.signed("localhost", 2100), Some(&authority))).await;
    let trusting = || builder(&server).add_root_certificate(authority.pem.clone()).only_added_roots();
    let error = trusting().build().unwrap().list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!(server.requests().len(), 0);

    let (certificate, key) = authority.signed("client", 2100);
    let pem = pem(&certificate);
    accepted(trusting().client_certificate(pem, key.serialize_pem())).await;
}

#[test]
fn what_is_no_certificate_is_refused_when_the_client_is_built() {
    let builder = || Client::builder().access_key(AccessKey::new("key", "secret"));
    for (text, only) in [("", false), ("nonsense", true), ("-----BEGIN CERTIFICATE-----\n!\n", false), ("0\u{1}", true)]
    {
        let builder = builder().add_root_certificate(text);
        let built = if only { builder.only_added_roots().build() } else { builder.build() };
        assert!(matches!(built, Err(BuildError::Certificate(_))), "{text:?}");
    }
    assert!(matches!(builder().only_added_roots().build(), Err(BuildError::Certificate(_))));
    let error = builder().client_certificate("nonsense", "canary-key").build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(_)) && !format!("{error} {error:?}").contains("canary"), "{error}");
}

fn pem(certificate: &CertificateDer<'_>) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(certificate);
    format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
}
