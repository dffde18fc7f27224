//! A redirect is not followed, even by a caller's own HTTP client that would.

use std::time::Duration;

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery};
use identity_apis::genauth::{self, AccessKey};
use identity_apis::prove::types::{
    GetIdentityQuery, PossessionType, UnifyBindRequest, UnifyRequest, UnifyStatusRequest,
};
use identity_apis::prove::{self, ClientCredentials};
use identity_apis::transport::{Error, RetryPolicy, TransportErrorKind};
use identity_apis_test_support::server::{Response, ScriptedServer};
use reqwest::redirect::Policy;

use crate::server::{responding, with_token_response};

/// As careless as a client can be: follows up to ten redirects and names where it comes from.
fn following() -> reqwest::Client {
    following_builder().build().unwrap()
}

fn following_builder() -> reqwest::ClientBuilder {
    // There may be another already: any will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().connect_timeout(Duration::from_millis(500))
}

fn redirect(status: u16, to: &ScriptedServer) -> Response {
    Response::status(&format!("{status} Elsewhere"), "").with_headers(&format!("location: {}/elsewhere\r\n", to.url()))
}

#[tokio::test]
async fn redirect_followed_by_a_custom_client_is_an_error() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = responding(Response::ok(r#"{"statusCode":200,"message":"","data":{}}"#));
        let server = responding(redirect(status, &elsewhere));
        let client = genauth::Client::builder()
            .base_url(server.url())
            .access_key(AccessKey::new("canary-key", "canary-secret"))
            .http_client(following())
            .build()
            .unwrap();
        let read = client.get_user(&GetUserQuery::new("canary-id")).await.unwrap_err();
        let written = client.create_user(&CreateUserReqDto::new().with_username("canary-name")).await.unwrap_err();
        for error in [&read, &written] {
            match error {
                // The redirect came back as it was.
                Error::Api(error) => assert_eq!(error.status().as_u16(), status),
                // The client was about to go there.
                Error::Transport(error) => assert_eq!(error.kind(), TransportErrorKind::Redirected),
                other => panic!("{other}"),
            }
            assert!(!error.is_retryable(), "{error}");
        }
        assert_eq!(elsewhere.all_requests().len(), 0, "{status}");
        assert_eq!(server.all_requests().len(), 2, "{status}: each call is sent once");
    }
}

#[tokio::test]
async fn credentials_are_not_sent_to_a_redirect_target() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = responding(Response::ok(r#"{"access_token":"stolen","expires_in":60}"#));
        let server = with_token_response(redirect(status, &elsewhere));
        let client = prove::Client::builder()
            .base_url(server.url())
            .credentials(ClientCredentials::new("canary-client", "canary-secret"))
            .http_client(following())
            .build()
            .unwrap();
        let opening = UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number("2001004014");
        client.unify(&opening).await.unwrap_err();
        assert_eq!(elsewhere.all_requests().len(), 0, "{status}");
        assert!(server.all_requests().iter().all(|request| request.is_for_token()));
    }
}

#[tokio::test]
async fn redirect_is_not_followed_by_the_built_in_client() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = responding(Response::ok("{}"));
        let server = responding(redirect(status, &elsewhere));
        let client = prove::Client::builder()
            .base_url(server.url())
            .credentials(ClientCredentials::new("canary-client", "canary-secret"))
            .build()
            .unwrap();
        let error = client.get_identity("id", &GetIdentityQuery::new()).await.unwrap_err();
        assert!(matches!(&error, Error::Api(inner) if inner.status().as_u16() == status), "{error}");
        assert_eq!(elsewhere.all_requests().len(), 0);
    }
}

const SESSION: &str = "5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f";
/// Has the properties that the responses of all four calls need.
const FINE: &str = r#"{"correlationId":"5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f","success":"true","phoneNumber":"2001004014","proveId":"p-1","identityState":"active"}"#;

/// One call of each retry class: read, idempotent, side effect, message.
async fn call(client: &prove::Client, class: usize) -> Result<(), Error> {
    match class {
        0 => client.get_identity("p-1", &GetIdentityQuery::new()).await.map(drop),
        1 => client.unify_status(&UnifyStatusRequest::new(SESSION)).await.map(drop),
        2 => client.unify_bind(&UnifyBindRequest::new(SESSION, "2001004014")).await.map(drop),
        _ => {
            let request = UnifyRequest::new("r-1", PossessionType::Mobile).with_phone_number("2001004014");
            client.unify(&request).await.map(drop)
        }
    }
}

fn client_of(url: &str, http_client: reqwest::Client) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(ClientCredentials::new("client", "s3cr3t"))
        .retry(RetryPolicy::default().initial_backoff(Duration::from_millis(1)))
        .http_client(http_client)
        .build()
        .unwrap()
}

/// The kinds of clients, statuses, classes and targets: the service gets each request once, no other host hears of it,
/// and no response but that of the service's first is read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redirects_of_every_kind_are_sent_once_and_reported_as_sent() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let silent = ScriptedServer::builder().on_tls_hello(Response::stall()).sequence([Response::stall()]).start();
    let hanging = silent.address().port();
    let elsewhere = responding(Response::ok(FINE));
    let targets = [
        ("closed port", format!("http://127.0.0.1:{closed}/v3/unify")),
        ("unknown name", "http://nowhere.invalid/v3/unify".to_owned()),
        ("hanging TLS handshake", format!("https://127.0.0.1:{hanging}/")),
        ("hanging connection", format!("http://127.0.0.1:{hanging}/")),
        ("another host", format!("{}/v3/unify", elsewhere.url())),
        ("the same URL", "{self}".to_owned()),
        ("the same path", "{path}".to_owned()),
        ("nothing at all", String::new()),
        ("another path", "/v3/other?x=1".to_owned()),
        ("another scheme", "ftp://127.0.0.1/".to_owned()),
        ("no URL", "http://[".to_owned()),
    ];
    let clients = [
        following(),
        following_builder().redirect(Policy::limited(1)).referer(false).build().unwrap(),
        following_builder().redirect(Policy::custom(|attempt| attempt.follow())).build().unwrap(),
    ];
    for (kind, target) in &targets {
        for redirect in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
            for class in 0..4 {
                let host = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
                let (target, own) = (target.clone(), std::sync::Arc::clone(&host));
                let server = ScriptedServer::new(move |request| {
                    if request.is_for_token() {
                        return Response::prove_token("t", 3_600);
                    }
                    if request.number > 1 {
                        return Response::ok(FINE);
                    }
                    let path = request.target();
                    let here = format!("{}{path}", own.get().unwrap());
                    let location = target.replace("{self}", &here).replace("{path}", path);
                    Response::status(redirect, "{}").with_headers(&format!("location: {location}\r\n"))
                });
                host.set(server.url().to_owned()).unwrap();
                let client = client_of(server.url(), clients[class % clients.len()].clone());
                let error = call(&client, class).await.expect_err(kind);
                let place = format!("{kind}, {redirect}, class {class}: {error:?}");
                match &error {
                    Error::Api(error) => assert_eq!(error.status().as_str(), &redirect[..3], "{place}"),
                    Error::Transport(error) => {
                        assert_eq!(error.kind(), TransportErrorKind::Redirected, "{place}");
                        assert!(!error.is_unsent(), "{place}");
                    }
                    _ => panic!("{place}"),
                }
                assert!(!error.is_retryable(), "{place}");
                assert_eq!(server.count(), 1, "{place}");
            }
        }
    }
    assert_eq!(elsewhere.all_requests().len(), 0);
    assert_eq!(silent.connections(), 0);
}

#[tokio::test]
async fn redirects_back_to_the_same_url_by_way_of_another_host_are_not_the_response() {
    for status in ["301 Moved", "302 Found", "303 See Other"] {
        let home = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
        let back = std::sync::Arc::clone(&home);
        let other = ScriptedServer::new(move |_| {
            Response::status("302 Found", "{}").with_headers(&format!("location: {}/v3/unify\r\n", back.get().unwrap()))
        });
        let away = other.url().to_owned();
        let server = ScriptedServer::new(move |request| match request.number {
            _ if request.is_for_token() => Response::prove_token("t", 3_600),
            1 => Response::status(status, "{}").with_headers(&format!("location: {away}/\r\n")),
            _ => Response::ok(FINE),
        });
        home.set(server.url().to_owned()).unwrap();
        let error = call(&client_of(server.url(), following()), 3).await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(inner) if inner.kind() == TransportErrorKind::Redirected),
            "{error:?}"
        );
        assert_eq!((server.count(), other.count()), (1, 0));
    }
}

/// What stops a client at redirects stops it at nothing else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redirect_policy_rejects_nothing_else() {
    let server = ScriptedServer::sequence([Response::ok(FINE)]);
    let client = client_of(server.url(), following());
    let calls: Vec<_> = (0..8)
        .map(|class| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..50 {
                    call(&client, class % 4).await.unwrap();
                }
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(server.count(), 400);
}
