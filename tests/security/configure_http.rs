//! What a caller changes about the HTTP client weakens none of its guarantees.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use identity_apis::genauth::types::ListUsersRequestDto;
use identity_apis::genauth::{AccessKey, Builder, Client};
use identity_apis::reqwest;
use identity_apis::reqwest::redirect::Policy;
use identity_apis::transport::{BuildError, Error, RetryPolicy, TransportErrorKind};
use identity_apis_test_support::server::Response;
use identity_apis_test_support::tls::{Authority, ServerTls};

use crate::server::{responding, secured};

const USERS: &str = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;

fn builder(url: &str) -> Builder {
    Client::builder().base_url(url).access_key(AccessKey::new("key", "secret")).retry(RetryPolicy::none())
}

async fn list(builder: Builder) -> Result<(), Error> {
    builder.build().unwrap().list_users(&ListUsersRequestDto::new()).await.map(drop)
}

#[tokio::test]
async fn configure_http_decides_where_names_lead() {
    let server = responding(Response::ok(USERS));
    let address = server.address();
    let url = format!("http://service.invalid:{}", address.port());
    let resolving = move |http: reqwest::ClientBuilder| http.resolve("service.invalid", address);
    list(builder(&url).allow_plain_http().configure_http(resolving)).await.unwrap();
    assert_eq!(server.all_requests().len(), 1);
    // A name that never leaves this machine does not.
    let nowhere = SocketAddr::from(([192, 0, 2, 1], 9));
    let url = format!("http://localhost:{}", address.port());
    list(builder(&url).configure_http(move |http| http.resolve("localhost", nowhere))).await.unwrap();
    assert_eq!(server.all_requests().len(), 2);
}

#[tokio::test]
async fn configure_http_follows_no_redirect() {
    let elsewhere = responding(Response::ok(USERS));
    let location = format!("location: {}/elsewhere\r\n", elsewhere.url());
    let server = responding(Response::status("307 Elsewhere", "").with_headers(&location));
    let error = list(builder(server.url()).configure_http(|http| http.redirect(Policy::limited(5)))).await.unwrap_err();
    assert!(matches!(&error, Error::Api(error) if error.status().as_u16() == 307), "{error:?}");
    assert_eq!(elsewhere.all_requests().len(), 0);
}

#[tokio::test]
async fn configure_http_sends_plain_http_through_a_proxy_only_if_that_is_allowed() {
    let (proxy, server) = (responding(Response::ok(USERS)), responding(Response::ok(USERS)));
    let through = |url: &str| {
        let proxy = reqwest::Proxy::all(proxy.url()).unwrap();
        builder(url).configure_http(move |http| http.proxy(proxy.clone()))
    };
    list(through(server.url())).await.unwrap();
    assert_eq!((proxy.all_requests().len(), server.all_requests().len()), (0, 1));
    list(through("http://gateway.invalid").allow_plain_http()).await.unwrap();
    assert_eq!(proxy.all_requests().len(), 1);
    // TLS is tunneled.
    list(through("https://gateway.invalid")).await.unwrap_err();
    assert!(proxy.all_requests()[1].head.starts_with("CONNECT gateway.invalid:443 "));
}

fn accept_anything(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    http.tls_danger_accept_invalid_certs(true)
}

#[tokio::test]
async fn configure_http_trusts_no_other_certificates() {
    let authority = Authority::new();
    let server = secured(ServerTls::default().acceptor(authority.issue("localhost", 2100)));
    let url = format!("https://localhost:{}", server.address().port());
    let error = list(builder(&url).configure_http(accept_anything)).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Tls), "{error:?}");
    assert_eq!(server.all_requests().len(), 0);
    let was_called = Arc::new(AtomicBool::new(false));
    let called = Arc::clone(&was_called);
    let trusting = builder(&url).add_root_certificate(authority.pem()).configure_http(move |http| {
        called.store(true, Ordering::SeqCst);
        http
    });
    list(trusting).await.unwrap();
    assert!(was_called.load(Ordering::SeqCst));
}

#[test]
fn configure_http_conflicts_with_a_client_of_the_callers_own() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = reqwest::Client::builder().no_proxy().build().unwrap();
    let error = builder("http://127.0.0.1:9").http_client(own).configure_http(|http| http).build().unwrap_err();
    assert!(matches!(error, BuildError::ConflictingOptions), "{error}");
    assert!(error.to_string().contains("configure_http"), "{error}");
}
