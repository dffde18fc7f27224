//! Only a certificate that is trusted, valid now and for the host is spoken to.

use std::time::Duration;

use identity_apis::genauth::types::ListUsersRequestDto;
use identity_apis::genauth::{AccessKey, Builder, Client};
use identity_apis::transport::{BuildError, Error, RetryPolicy, TransportErrorKind};
use identity_apis_test_support::server::{Response, ScriptedServer};
use identity_apis_test_support::tls::{Authority, CertifiedKey, ServerTls};
use rcgen::KeyPair;
use rustls::pki_types::CertificateDer;
use tokio_rustls::TlsAcceptor;

use crate::server::{responding, secured};

fn acceptor(signed: CertifiedKey, clients: Option<&Authority>) -> TlsAcceptor {
    ServerTls { client_authority: clients, ..ServerTls::default() }.acceptor(signed)
}

fn builder(server: &ScriptedServer) -> Builder {
    let port = server.address().port();
    Client::builder()
        .base_url(format!("https://localhost:{port}"))
        .access_key(AccessKey::new("key", "secret"))
        .timeout(Duration::from_secs(30))
}

async fn accepted(builder: Builder) {
    let page = builder.build().unwrap().list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(page.list.len(), 0);
}

async fn rejected(builder: Builder) {
    let error = builder.build().unwrap().list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error:?}") };
    assert_eq!(inner.kind(), TransportErrorKind::Tls, "{error:?}");
    assert!(inner.is_unsent() && !error.is_retryable());
    assert!(error.to_string().contains("add_root_certificate"), "{error}");
}

#[tokio::test]
async fn authority_is_trusted_only_after_it_was_added() {
    let (ours, other) = (Authority::new(), Authority::new());
    let server = secured(acceptor(ours.issue("localhost", 2100), None));
    rejected(builder(&server)).await;
    rejected(builder(&server).add_root_certificate(other.pem())).await;
    rejected(builder(&server).add_root_certificate(other.pem()).tls_certs_only()).await;
    assert_eq!(server.all_requests().len(), 0, "nothing was sent");

    accepted(builder(&server).add_root_certificate(ours.pem())).await;
    accepted(builder(&server).add_root_certificate(ours.der())).await;
    accepted(builder(&server).add_root_certificate(ours.der()).tls_certs_only()).await;
    accepted(builder(&server).add_root_certificate(format!("{}\n{}", other.pem(), ours.pem())).tls_certs_only()).await;
}

#[tokio::test]
async fn certificate_for_another_host_or_time_is_rejected() {
    let authority = Authority::new();
    for signed in [authority.issue("api.example.com", 2100), authority.issue("localhost", 2021)] {
        let server = secured(acceptor(signed, None));
        rejected(builder(&server).add_root_certificate(authority.pem())).await;
        rejected(builder(&server).add_root_certificate(authority.pem()).tls_certs_only()).await;
        assert_eq!(server.all_requests().len(), 0);
    }
}

#[tokio::test]
async fn server_without_tls_is_rejected() {
    let server = responding(Response::status("400 Bad Request", ""));
    rejected(builder(&server)).await;
    assert_eq!(server.all_requests().len(), 0, "nothing was sent in plain text");
}

/// With TLS 1.3 the alert comes when the client already waits for its response.
#[tokio::test]
async fn client_certificate_that_is_missing_or_rejected_is_a_tls_failure_in_every_version() {
    let (authority, other) = (Authority::new(), Authority::new());
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let tls = ServerTls { versions: &[version], client_authority: Some(&authority), ..ServerTls::default() };
        let acceptor = tls.acceptor(authority.issue("localhost", 2100));
        let server = secured(acceptor);
        let trusting = || builder(&server).add_root_certificate(authority.pem()).tls_certs_only();
        rejected(trusting()).await;
        let (certificate, key) = other.issue("client", 2100);
        rejected(trusting().identity(pem(&certificate), key.serialize_pem())).await;
        assert_eq!(server.all_requests().len(), 0);

        let (certificate, key) = authority.issue("client", 2100);
        accepted(trusting().identity(pem(&certificate), key.serialize_pem())).await;
    }
}

#[tokio::test]
async fn client_certificate_key_is_accepted_in_every_format() {
    let authority = Authority::new();
    let server = secured(acceptor(authority.issue("localhost", 2100), Some(&authority)));
    let trusting = || builder(&server).add_root_certificate(authority.pem()).tls_certs_only();
    let (certificate, key) = authority.issue("client", 2100);
    let chain = format!("{}\n{}", pem(&certificate), authority.pem());
    accepted(trusting().identity(chain.clone(), key.serialize_pem())).await;
    accepted(trusting().identity(chain.clone(), sec1(&key))).await;
    // As `openssl ecparam -genkey` writes it.
    let parameters = block("EC PARAMETERS", &[6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]);
    accepted(trusting().identity(chain, parameters + &sec1(&key))).await;

    let rsa = || KeyPair::from_pem(include_str!("rsa_key.pem")).unwrap();
    let (certificate, key) = authority.issue_for_key("client", 2100, rsa());
    accepted(trusting().identity(pem(&certificate), key.serialize_pem())).await;
    accepted(trusting().identity(pem(&certificate), pkcs1(&key))).await;
}

/// What breaks before it is secure is no failure of TLS, and may go better the next time.
#[tokio::test]
async fn connection_that_breaks_during_the_handshake_is_retried() {
    for is_reset in [false, true] {
        let ending = if is_reset { Response::reset() } else { Response::close() };
        let server = ScriptedServer::builder().on_tls_hello(ending).start();
        let client = Client::builder()
            .base_url(format!("https://localhost:{}", server.address().port()))
            .access_key(AccessKey::new("key", "secret"))
            .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(2)))
            .build()
            .unwrap();
        let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        let Error::Transport(inner) = &error else { panic!("{error:?}") };
        assert_eq!(inner.kind(), TransportErrorKind::Connect, "{error:?}");
        assert!(inner.is_unsent() && error.is_retryable());
        assert_eq!(server.connections(), 3, "reset: {is_reset}");
    }
}

#[test]
fn invalid_certificate_is_rejected_when_the_client_is_built() {
    let builder = || Client::builder().access_key(AccessKey::new("key", "secret"));
    for (text, only) in [("", false), ("nonsense", true), ("-----BEGIN CERTIFICATE-----\n!\n", false), ("0\u{1}", true)]
    {
        let builder = builder().add_root_certificate(text);
        let built = if only { builder.tls_certs_only().build() } else { builder.build() };
        assert!(matches!(built, Err(BuildError::Certificate(_))), "{text:?}");
    }
    assert!(matches!(builder().tls_certs_only().build(), Err(BuildError::Certificate(_))));
    let authority = Authority::new();
    let (certificate, key) = authority.issue("client", 2100);
    let (chain, key, other) = (pem(&certificate), key.serialize_pem(), KeyPair::generate().unwrap().serialize_pem());
    let unreadable = "a certificate cannot be read; give it as PEM or DER";
    let no_key = "the key of the client certificate is not PEM";
    let no_pair = "the client certificate and its key do not belong together or are not usable";
    let half = "-----BEGIN CERTIFICATE-----\nMIIB\n";
    for (chain, key, expected) in [
        ("nonsense".to_owned(), key.clone(), unreadable),
        (String::new(), key.clone(), unreadable),
        (format!("{chain}{half}"), key.clone(), unreadable),
        (format!("{chain}-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"), key.clone(), unreadable),
        (chain.clone(), "canary-key".to_owned(), no_key),
        (chain.clone(), chain.clone(), no_key),
        (chain.clone(), block("PRIVATE KEY", b"canary-key"), no_pair),
        (chain.clone(), other, no_pair),
    ] {
        let error = builder().identity(chain, key).build().unwrap_err();
        assert!(matches!(&error, BuildError::Certificate(text) if *text == expected), "{expected}: {error:?}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }
    // One that is broken among others is not passed over.
    for bundle in
        [format!("{}{half}", authority.pem()), format!("{half}-----END CERTIFICATE-----\n{}", authority.pem())]
    {
        for only in [false, true] {
            let builder = builder().add_root_certificate(bundle.clone());
            let built = if only { builder.tls_certs_only().build() } else { builder.build() };
            assert!(matches!(built, Err(BuildError::Certificate(_))), "{bundle}");
        }
    }
}

fn pem(certificate: &CertificateDer<'_>) -> String {
    block("CERTIFICATE", certificate)
}

fn block(label: &str, der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<_> = text.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// A key of the curve P-256 in SEC 1, with the name of its curve.
fn sec1(key: &KeyPair) -> String {
    let pkcs8 = key.serialize_der();
    let start = [2, 1, 1, 4, 32];
    let at = pkcs8.windows(start.len()).position(|window| window == start).unwrap() + start.len();
    let mut der = vec![0x30, 0x77];
    der.extend_from_slice(&start);
    der.extend_from_slice(&pkcs8[at..at + 32]);
    der.extend_from_slice(&[0xa0, 10, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7, 0xa1, 0x44, 3, 0x42, 0]);
    der.extend_from_slice(key.public_key_raw());
    block("EC PRIVATE KEY", &der)
}

/// An RSA key in PKCS #1: what comes behind the algorithm in PKCS #8.
fn pkcs1(key: &KeyPair) -> String {
    let pkcs8 = key.serialize_der();
    let at = pkcs8.windows(2).position(|window| window == [4, 0x82]).unwrap() + 4;
    block("RSA PRIVATE KEY", &pkcs8[at..])
}
